// The first line of what is sealed in the locked inbox. Private to core/inbox. docs/formats.md, "Locked inbox".
#pragma once

#include "core/time.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace weerbaar::inbox {

/// Anybody who has the public key can write one: nothing in it is to be believed but what it says of itself.
struct EntryHeader {
    int number = 0;
    bool isFile = false;     ///< else a note
    Moment madeAt;           ///< to the second
    std::string name;        ///< of a file; of a note empty
    std::uint64_t bytes = 0; ///< of what follows the line

    bool operator==(EntryHeader const&) const = default;
};

/// Longer than any that we write.
inline constexpr std::size_t headerMaximumBytes = 16 * 1024;

/// The line with its LF.
[[nodiscard]] std::string lineOf(EntryHeader const& header);
/// Reads the line without its LF. \returns nothing for anything but what lineOf() writes, in any order.
[[nodiscard]] std::optional<EntryHeader> headerFrom(std::string_view line);

}  // namespace weerbaar::inbox
