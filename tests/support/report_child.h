// What a child found out, as the findings of the test that started it.
#pragma once

#include "tests/support/child.h"

#include <catch2/catch_test_macros.hpp>

namespace weerbaar::test {

inline void reportChild(ChildOutcome const& outcome)
{
    if (outcome.skipped)
        SKIP(*outcome.skipped);
    INFO(outcome.describe());
    CHECK(outcome.isGood());
}

}  // namespace weerbaar::test
