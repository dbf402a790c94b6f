// Bech32: a key as text that shows a slip of the pen. Private to crypto/age.
// Source: BIP 173. As the age specification says, without its limit of 90 characters.
#pragma once

#include "crypto/bytes.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace weerbaar::crypto::age {

/// One kind of text. BIP 173 allows both cases; age writes, and we read, one of them for each kind.
struct Bech32Form {
    std::string_view prefix;    ///< before the "1", in the case of the text
    std::string_view alphabet;  ///< the 32 data characters in the order of their values, in the same case
};

inline constexpr std::string_view bech32Lower = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
inline constexpr std::string_view bech32Upper = "QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L";
inline constexpr std::size_t bech32ChecksumSize = 6;

/// The number of characters that `dataBytes` take: five bits in each, and the last one filled up.
[[nodiscard]] constexpr std::size_t bech32Size(Bech32Form const& form, std::size_t dataBytes) noexcept
{
    return form.prefix.size() + 1 + (8 * dataBytes + 4) / 5 + bech32ChecksumSize;
}

/// Fills `text`, which must be bech32Size() long. Keeps no copy of `data`, which may be secret.
void writeBech32(Bech32Form const& form, ByteView data, std::span<std::uint8_t> text);

/// Fills `data` from a text of exactly its length. \returns false, with `data` wiped, for anything else: another
/// prefix, case, length or checksum, or bits set in what only fills up the last character.
[[nodiscard]] bool readBech32(Bech32Form const& form, std::string_view text, std::span<std::uint8_t> data);

/// The part before the last "1" of a lower-case text of any length whose checksum is right; else nothing.
[[nodiscard]] std::optional<std::string_view> bech32Prefix(std::string_view text);

}  // namespace weerbaar::crypto::age
