// Base64 with the usual alphabet, strictly: what age's header and armor are written in. Private to crypto/age.
// Source: RFC 4648, section 4.
#pragma once

#include "crypto/bytes.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace weerbaar::crypto::age {

/// Whether "=" fills up the last four characters.
enum class Padding {
    None,    ///< in the header
    Always,  ///< in armor
};

[[nodiscard]] std::string toBase64(ByteView bytes, Padding padding = Padding::None);

/// Writes what `text` stands for to the front of `room`. \returns how many bytes that is, or nothing for anything but the
/// one way to write them, and for more than there is room for.
[[nodiscard]] std::optional<std::size_t> readBase64(std::string_view text, Padding padding,
                                                    std::span<std::uint8_t> room);

/// Appends what `text`, without padding, stands for. \returns false, with `bytes` as they were, where readBase64() reads
/// nothing.
[[nodiscard]] bool appendBase64(Bytes& bytes, std::string_view text);

}  // namespace weerbaar::crypto::age
