// Keys for each purpose, derived from the vault key, so that no key has two jobs.
#pragma once

#include "crypto/secret.h"

namespace weerbaar::crypto {

/// The number is part of the vault's format: never change or reuse one.
enum class KeyPurpose : std::uint64_t {
    Database = 1,       ///< SQLCipher's raw key
    Attachments = 2,    ///< not used: each attachment has a random key of its own, in the database
    InboxIdentity = 3,  ///< the X25519 identity of the locked inbox
};

/// crypto_kdf (BLAKE2b) of the vault key with context "weerbaar".
/// Source: libsodium's crypto_kdf; docs/formats.md, "Keys".
[[nodiscard]] SecretKey deriveSubkey(SecretKey const& vaultKey, KeyPurpose purpose);

}  // namespace weerbaar::crypto
