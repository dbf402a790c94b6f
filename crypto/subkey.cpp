#include "crypto/subkey.h"

#include <sodium.h>

namespace weerbaar::crypto {
namespace {

// Part of the vault's format.
constexpr std::string_view subkeyContext = "weerbaar";
static_assert(subkeyContext.size() == crypto_kdf_CONTEXTBYTES);
static_assert(SecretKey::size == crypto_kdf_KEYBYTES);

}  // namespace

SecretKey deriveSubkey(SecretKey const& vaultKey, KeyPurpose purpose)
{
    // A key that was moved from has no bytes to read.
    if (vaultKey.view().size() != SecretKey::size)
        sodium_misuse();
    SecretBytes subkey(SecretKey::size);
    crypto_kdf_derive_from_key(subkey.bytes().data(), subkey.size(), static_cast<std::uint64_t>(purpose),
                               subkeyContext.data(), vaultKey.view().data());
    return SecretKey::fromBytes(std::move(subkey));
}

}  // namespace weerbaar::crypto
