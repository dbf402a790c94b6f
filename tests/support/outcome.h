// Results in tests: the value or the end of the test, the code or nothing.
#pragma once

#include "core/result.h"

#include <optional>
#include <stdexcept>
#include <string>
#include <utility>

namespace weerbaar::test {

/// The value. A failure ends the test with its code (as a number, see core/result.h) and place.
template <class T>
T take(Result<T> result)
{
    if (!result)
        throw std::runtime_error("unexpected error " + std::to_string(static_cast<int>(result.error().code)) + " at '" +
                                 result.error().where + "'");
    if constexpr (!std::is_void_v<T>)
        return std::move(result).value();
}

/// Why it failed; nothing if it did not.
template <class T>
std::optional<ErrorCode> codeOf(Result<T> const& result)
{
    return result ? std::nullopt : std::optional(result.error().code);
}

/// Where it failed; "-" if it did not.
template <class T>
std::string whereOf(Result<T> const& result)
{
    return result ? "-" : result.error().where;
}

}  // namespace weerbaar::test
