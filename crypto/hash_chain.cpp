#include "crypto/hash_chain.h"

#include <sodium.h>

#include <tuple>

namespace weerbaar::crypto {
namespace {

static_assert(std::tuple_size_v<ChainHash> == crypto_generichash_BYTES);

/// BLAKE2b-256 of pieces, as if they were one. The state goes when the hasher goes, wiped, for
/// what is hashed is what the vault keeps secret.
class Blake2b {
public:
    Blake2b() { crypto_generichash_init(&m_state, nullptr, 0, crypto_generichash_BYTES); }
    ~Blake2b() { sodium_memzero(&m_state, sizeof m_state); }
    Blake2b(Blake2b const&) = delete;
    Blake2b& operator=(Blake2b const&) = delete;

    void add(ByteView piece) { crypto_generichash_update(&m_state, piece.data(), piece.size()); }

    [[nodiscard]] ChainHash finish()
    {
        ChainHash hash{};
        crypto_generichash_final(&m_state, hash.data(), hash.size());
        return hash;
    }

private:
    crypto_generichash_state m_state{};
};

}  // namespace

ChainHash blake2b256(ByteView content)
{
    Blake2b hasher;
    hasher.add(content);
    return hasher.finish();
}

ChainHash nextLink(ChainHash const& previous, ByteView content)
{
    // The first part has a fixed length, so no two pairs of previous and content run together.
    Blake2b hasher;
    hasher.add(previous);
    hasher.add(content);
    return hasher.finish();
}

std::array<std::uint8_t, 32> sha256(ByteView content)
{
    static_assert(crypto_hash_sha256_BYTES == 32);
    std::array<std::uint8_t, 32> hash{};
    crypto_hash_sha256(hash.data(), content.data(), content.size());
    return hash;
}

std::string toHex(ByteView bytes)
{
    // sodium_bin2hex ends its text with a NUL, for which there must be room.
    std::string hex(2 * bytes.size() + 1, '\0');
    sodium_bin2hex(hex.data(), hex.size(), bytes.data(), bytes.size());
    hex.pop_back();
    return hex;
}

std::optional<Bytes> bytesFromHex(std::string_view hex)
{
    Bytes bytes(hex.size() / 2);
    std::size_t read = 0;
    char const* end = nullptr;
    if (hex.size() % 2 != 0
        || sodium_hex2bin(bytes.data(), bytes.size(), hex.data(), hex.size(), nullptr, &read, &end) != 0
        || read != bytes.size() || end != hex.data() + hex.size())
        return std::nullopt;
    return bytes;
}

namespace {

crypto_hash_sha256_state& stateIn(std::array<std::uint8_t, 104>& bytes)
{
    static_assert(sizeof(crypto_hash_sha256_state) == 104);
    return *reinterpret_cast<crypto_hash_sha256_state*>(bytes.data());
}

}  // namespace

Sha256::Sha256()
{
    crypto_hash_sha256_init(&stateIn(m_state));
}

void Sha256::add(ByteView content)
{
    crypto_hash_sha256_update(&stateIn(m_state), content.data(), content.size());
}

std::array<std::uint8_t, 32> Sha256::finish()
{
    std::array<std::uint8_t, 32> hash{};
    crypto_hash_sha256_final(&stateIn(m_state), hash.data());
    return hash;
}

}  // namespace weerbaar::crypto
