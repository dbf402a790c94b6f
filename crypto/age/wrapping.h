// The file key, sealed under a key that a recipient can find. Private to crypto/age.
// Source: the age specification (C2SP, age.md): the body of every stanza of its own types.
#pragma once

#include "crypto/secret.h"

#include <optional>

namespace weerbaar::crypto::age {

inline constexpr std::size_t fileKeySize = 16;
inline constexpr std::size_t wrappedKeySize = fileKeySize + 16;

/// Seals `fileKey`, of fileKeySize, under `wrapKey`, which must never seal anything else.
[[nodiscard]] Bytes wrapUnder(SecretKey const& wrapKey, SecretBytes const& fileKey);

/// \returns nothing if `wrapped`, of wrappedKeySize, was not sealed under `wrapKey`.
[[nodiscard]] std::optional<SecretBytes> unwrapUnder(SecretKey const& wrapKey, ByteView wrapped);

}  // namespace weerbaar::crypto::age
