// HMAC-SHA-256 and HKDF-SHA-256, which libsodium has only from 1.0.19 on. Private to crypto/age.
// Source: RFC 2104 and RFC 5869; the age specification, "Cryptographic primitives".
#pragma once

#include "crypto/secret.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace weerbaar::crypto::age {

using Mac = std::array<std::uint8_t, 32>;

/// HMAC-SHA-256 under a key of any length.
[[nodiscard]] Mac hmacSha256(ByteView key, ByteView message);

/// HKDF-SHA-256 with 32 bytes of output: a key from `secret` for the purpose that `info` names. `salt` may be empty.
[[nodiscard]] SecretKey deriveKey(ByteView secret, ByteView salt, std::string_view info);

}  // namespace weerbaar::crypto::age
