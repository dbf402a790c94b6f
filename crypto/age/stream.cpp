#include "crypto/age/stream.h"

#include <sodium.h>

#include <array>

namespace weerbaar::crypto::age {
namespace {

static_assert(tagSize == crypto_aead_chacha20poly1305_ietf_ABYTES);
static_assert(SecretKey::size == crypto_aead_chacha20poly1305_ietf_KEYBYTES);

using Nonce = std::array<std::uint8_t, crypto_aead_chacha20poly1305_ietf_NPUBBYTES>;

/// The chunk's number, big-endian in eleven bytes, and whether it is the last.
Nonce nonceOf(Place place)
{
    Nonce nonce{};
    nonce.back() = place.isLast ? 1 : 0;
    for (std::size_t i = 0; i < sizeof place.number; ++i)
        nonce[nonce.size() - 2 - i] = static_cast<std::uint8_t>(place.number >> (8 * i));
    return nonce;
}

/// Whether a chunk of this many plain bytes may stand in this place.
bool isPossible(std::size_t plainSize, Place place)
{
    if (!place.isLast)
        return plainSize == chunkSize;
    return plainSize <= chunkSize && (plainSize > 0 || place.number == 0);
}

/// A key that was moved from has no bytes to read.
void requireKey(SecretKey const& key)
{
    if (key.view().size() != SecretKey::size)
        sodium_misuse();
}

}  // namespace

void sealChunk(SecretKey const& key, Place place, ByteView plain, std::span<std::uint8_t> sealed)
{
    requireKey(key);
    if (!isPossible(plain.size(), place) || sealed.size() < plain.size() + tagSize)
        sodium_misuse();
    auto const nonce = nonceOf(place);
    crypto_aead_chacha20poly1305_ietf_encrypt(sealed.data(), nullptr, plain.data(), plain.size(), nullptr, 0, nullptr,
                                              nonce.data(), key.view().data());
}

bool openChunk(SecretKey const& key, Place place, ByteView sealed, std::span<std::uint8_t> plain)
{
    requireKey(key);
    bool isGood = sealed.size() >= tagSize && isPossible(sealed.size() - tagSize, place);
    if (isGood) {
        if (plain.size() < sealed.size() - tagSize)
            sodium_misuse();
        auto const nonce = nonceOf(place);
        isGood = crypto_aead_chacha20poly1305_ietf_decrypt(plain.data(), nullptr, nullptr, sealed.data(), sealed.size(),
                                                           nullptr, 0, nonce.data(), key.view().data()) == 0;
    }
    if (!isGood)
        sodium_memzero(plain.data(), plain.size());
    return isGood;
}

void StreamSealer::seal(ByteView plain, bool last, std::span<std::uint8_t> sealed)
{
    if (m_isOver)
        sodium_misuse();
    sealChunk(m_key, {.number = m_counter, .isLast = last}, plain, sealed);
    ++m_counter;
    m_isOver = last;
}

bool StreamOpener::open(ByteView sealed, bool last, std::span<std::uint8_t> plain)
{
    requireKey(m_key);
    // After a chunk that was refused there is no right one.
    if (m_isOver) {
        sodium_memzero(plain.data(), plain.size());
        return false;
    }
    bool const isGood = openChunk(m_key, {.number = m_counter, .isLast = last}, sealed, plain);
    ++m_counter;
    m_isOver = last || !isGood;
    return isGood;
}

}  // namespace weerbaar::crypto::age
