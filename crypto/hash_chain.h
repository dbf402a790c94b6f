// BLAKE2b-256 links: each event's hash covers the one before it.
#pragma once

#include "crypto/bytes.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace weerbaar::crypto {

using ChainHash = std::array<std::uint8_t, 32>;

/// BLAKE2b-256 of `content`; what `b2sum -l 256` prints.
[[nodiscard]] ChainHash blake2b256(ByteView content);
/// The link after `previous`: BLAKE2b-256(previous || content).
[[nodiscard]] ChainHash nextLink(ChainHash const& previous, ByteView content);
/// SHA-256, for values that a recipient checks with `sha256sum`.
[[nodiscard]] std::array<std::uint8_t, 32> sha256(ByteView content);

/// SHA-256 of what does not fit in memory: add() in order, finish() once.
class Sha256 {
public:
    Sha256();
    void add(ByteView content);
    [[nodiscard]] std::array<std::uint8_t, 32> finish();

private:
    // The state of libsodium's hash, whose header stays out of this one; nothing secret.
    alignas(8) std::array<std::uint8_t, 104> m_state;
};

/// Lower-case hexadecimal.
[[nodiscard]] std::string toHex(ByteView bytes);
/// Reads what toHex() wrote, upper case too. \returns nothing for anything else.
[[nodiscard]] std::optional<Bytes> bytesFromHex(std::string_view hex);

}  // namespace weerbaar::crypto
