#include "crypto/age/derivation.h"

#include <sodium.h>

#include <tuple>

namespace weerbaar::crypto::age {
namespace {

static_assert(std::tuple_size_v<Mac> == crypto_auth_hmacsha256_BYTES);
static_assert(SecretKey::size == crypto_auth_hmacsha256_BYTES);

/// HMAC-SHA-256 of pieces, as if they were one. The state depends on the key, so it is wiped.
/// libsodium's short form takes keys of 32 bytes only; age's have 0, 16, 32 and 64.
class Hmac {
public:
    explicit Hmac(ByteView key)
    {
        // An empty key too must have an address.
        std::uint8_t const none = 0;
        crypto_auth_hmacsha256_init(&m_state, key.empty() ? &none : key.data(), key.size());
    }
    ~Hmac() { sodium_memzero(&m_state, sizeof m_state); }
    Hmac(Hmac const&) = delete;
    Hmac& operator=(Hmac const&) = delete;

    void add(ByteView piece) { crypto_auth_hmacsha256_update(&m_state, piece.data(), piece.size()); }
    /// Once; `result` is as long as a Mac.
    void finish(std::span<std::uint8_t> result) { crypto_auth_hmacsha256_final(&m_state, result.data()); }

private:
    crypto_auth_hmacsha256_state m_state{};
};

}  // namespace

Mac hmacSha256(ByteView key, ByteView message)
{
    Mac mac{};
    Hmac hmac(key);
    hmac.add(message);
    hmac.finish(mac);
    return mac;
}

SecretKey deriveKey(ByteView secret, ByteView salt, std::string_view info)
{
    // Extract, then the first block of expand.
    SecretBytes extracted(SecretKey::size);
    Hmac extraction(salt);
    extraction.add(secret);
    extraction.finish(extracted.bytes());

    SecretBytes key(SecretKey::size);
    std::uint8_t const blockNumber = 1;
    Hmac expansion(extracted.view());
    expansion.add(bytesOf(info));
    expansion.add({&blockNumber, 1});
    expansion.finish(key.bytes());
    return SecretKey::fromBytes(std::move(key));
}

}  // namespace weerbaar::crypto::age
