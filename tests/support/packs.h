// The packs the program carries, parsed once per test program.
#pragma once

#include "core/content/pack_loader.h"

namespace weerbaar::test {

[[nodiscard]] inline content::Library const& library()
{
    static content::Library const packs;
    return packs;
}

}  // namespace weerbaar::test
