#include "crypto/age/wrapping.h"

#include <sodium.h>

#include <array>

namespace weerbaar::crypto::age {
namespace {

static_assert(SecretKey::size == crypto_aead_chacha20poly1305_ietf_KEYBYTES);
static_assert(wrappedKeySize == fileKeySize + crypto_aead_chacha20poly1305_ietf_ABYTES);

/// A wrap key is made for one file key, so it needs no nonce.
constexpr std::array<std::uint8_t, crypto_aead_chacha20poly1305_ietf_NPUBBYTES> zeroNonce{};

}  // namespace

Bytes wrapUnder(SecretKey const& wrapKey, SecretBytes const& fileKey)
{
    if (fileKey.size() != fileKeySize)
        sodium_misuse();
    Bytes wrapped(wrappedKeySize);
    crypto_aead_chacha20poly1305_ietf_encrypt(wrapped.data(), nullptr, fileKey.view().data(), fileKey.size(), nullptr,
                                              0, nullptr, zeroNonce.data(), wrapKey.view().data());
    return wrapped;
}

std::optional<SecretBytes> unwrapUnder(SecretKey const& wrapKey, ByteView wrapped)
{
    // Never a longer one: it could be made to open under several keys.
    if (wrapped.size() != wrappedKeySize)
        sodium_misuse();
    SecretBytes fileKey(fileKeySize);
    int const refused = crypto_aead_chacha20poly1305_ietf_decrypt(fileKey.bytes().data(), nullptr, nullptr,
                                                                  wrapped.data(), wrapped.size(), nullptr, 0,
                                                                  zeroNonce.data(), wrapKey.view().data());
    if (refused != 0)
        return std::nullopt;
    return fileKey;
}

}  // namespace weerbaar::crypto::age
