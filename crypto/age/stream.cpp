#include "crypto/age/stream.h"

#include <sodium.h>

#include <array>

namespace weerbaar::crypto::age {
namespace {

static_assert(tagSize == crypto_aead_chacha20poly1305_ietf_ABYTES);
static_assert(SecretKey::size == crypto_aead_chacha20poly1305_ietf_KEYBYTES);

using Nonce = std::array<std::uint8_t, crypto_aead_chacha20poly1305_ietf_NPUBBYTES>;

/// The chunk's number, big-endian in eleven bytes, and whether it is the last.
Nonce nonceOf(std::uint64_t counter, bool last)
{
    Nonce nonce{};
    nonce.back() = last ? 1 : 0;
    for (std::size_t i = 0; i < sizeof counter; ++i)
        nonce[nonce.size() - 2 - i] = static_cast<std::uint8_t>(counter >> (8 * i));
    return nonce;
}

/// Whether a chunk of this many plain bytes may stand in this place.
bool isPossible(std::size_t plainSize, bool last, std::uint64_t counter)
{
    if (!last)
        return plainSize == chunkSize;
    return plainSize <= chunkSize && (plainSize > 0 || counter == 0);
}

/// A key that was moved from has no bytes to read.
void requireKey(SecretKey const& key)
{
    if (key.view().size() != SecretKey::size)
        sodium_misuse();
}

}  // namespace

void StreamSealer::seal(ByteView plain, bool last, std::span<std::uint8_t> sealed)
{
    requireKey(m_key);
    if (m_isOver || !isPossible(plain.size(), last, m_counter) || sealed.size() < plain.size() + tagSize)
        sodium_misuse();
    auto const nonce = nonceOf(m_counter, last);
    crypto_aead_chacha20poly1305_ietf_encrypt(sealed.data(), nullptr, plain.data(), plain.size(), nullptr, 0, nullptr,
                                              nonce.data(), m_key.view().data());
    ++m_counter;
    m_isOver = last;
}

bool StreamOpener::open(ByteView sealed, bool last, std::span<std::uint8_t> plain)
{
    requireKey(m_key);
    bool isGood = !m_isOver && sealed.size() >= tagSize && isPossible(sealed.size() - tagSize, last, m_counter);
    if (isGood) {
        if (plain.size() < sealed.size() - tagSize)
            sodium_misuse();
        auto const nonce = nonceOf(m_counter, last);
        isGood = crypto_aead_chacha20poly1305_ietf_decrypt(plain.data(), nullptr, nullptr, sealed.data(), sealed.size(),
                                                           nullptr, 0, nonce.data(), m_key.view().data()) == 0;
    }
    ++m_counter;
    // After a chunk that was refused there is no right one.
    m_isOver = last || !isGood;
    if (!isGood)
        sodium_memzero(plain.data(), plain.size());
    return isGood;
}

}  // namespace weerbaar::crypto::age
