// The names that enum values have in files, in the database and on the command line: one table per enum, read both ways.
#pragma once

#include <array>
#include <cstdlib>
#include <optional>
#include <string_view>
#include <utility>

namespace weerbaar {

template <class Enum, std::size_t n>
using Names = std::array<std::pair<Enum, std::string_view>, n>;

/// The name of `value`; a value that the table leaves out is a mistake in the table, and aborts.
template <class Enum, std::size_t n>
[[nodiscard]] std::string_view nameIn(Names<Enum, n> const& names, Enum value)
{
    for (auto const& [candidate, name] : names) {
        if (candidate == value)
            return name;
    }
    std::abort();
}

/// The value with this name, or nothing.
template <class Enum, std::size_t n>
[[nodiscard]] std::optional<Enum> valueIn(Names<Enum, n> const& names, std::string_view wanted)
{
    for (auto const& [value, name] : names) {
        if (name == wanted)
            return value;
    }
    return std::nullopt;
}

}  // namespace weerbaar
