// STREAM: a long plain text in sealed chunks, so that it can be read and written in little memory.
// Source: the age specification (C2SP, age.md), "Payload"; ChaCha20-Poly1305 of RFC 8439.
#pragma once

#include "crypto/bytes.h"
#include "crypto/result.h"
#include "crypto/secret.h"

#include <cstdint>
#include <span>
#include <utility>

namespace weerbaar::crypto::age {

inline constexpr std::size_t chunkSize = 64 * 1024;
inline constexpr std::size_t tagSize = 16;
inline constexpr std::size_t sealedChunkSize = chunkSize + tagSize;

/// The number of bytes that `plainBytes` take once sealed: a tag for each chunk, at least one chunk.
[[nodiscard]] constexpr std::uint64_t sealedSize(std::uint64_t plainBytes) noexcept
{
    auto const chunks = plainBytes == 0 ? 1 : (plainBytes + chunkSize - 1) / chunkSize;
    return plainBytes + chunks * tagSize;
}

/// Where a chunk stands among the others: part of what its tag vouches for.
struct Place {
    std::uint64_t number = 0;
    bool isLast = false;
};

/// Seals one chunk, for whoever keeps count: under one key each number once. Every chunk but the last is chunkSize long;
/// the last is empty only if it is the only one; anything else aborts, in every build.
/// Writes `plain.size()` + tagSize bytes to the front of `sealed`, which must hold them and not overlap `plain`.
void sealChunk(SecretKey const& key, Place place, ByteView plain, std::span<std::uint8_t> sealed);

/// Opens one chunk, into the front of `plain`, which must hold it and not overlap `sealed`. \returns false, with `plain`
/// wiped, if it is not what was sealed in this place.
[[nodiscard]] bool openChunk(SecretKey const& key, Place place, ByteView sealed, std::span<std::uint8_t> plain);

/// Seals chunk after chunk under one key, which must never have sealed anything else.
/// What sealChunk() does not seal, or another chunk after the last, is a mistake in the program and aborts, in every build.
class StreamSealer {
public:
    explicit StreamSealer(SecretKey key) : m_key(std::move(key)) {}
    /// As sealChunk().
    void seal(ByteView plain, bool last, std::span<std::uint8_t> sealed);

private:
    SecretKey m_key;
    std::uint64_t m_counter = 0;
    bool m_isOver = false;
};

/// Opens what a StreamSealer sealed, in the same order.
class StreamOpener {
public:
    explicit StreamOpener(SecretKey key) : m_key(std::move(key)) {}
    /// Writes `sealed.size()` - tagSize bytes to the front of `plain`, which must hold them and not overlap `sealed`.
    /// The caller says which chunk is the last: the one at the end of the file. \returns false, with `plain` wiped, if
    /// the chunk is not what was sealed in this place, and from then on for every chunk; nothing of the whole may then
    /// be believed.
    [[nodiscard]] bool open(ByteView sealed, bool last, std::span<std::uint8_t> plain);

private:
    SecretKey m_key;
    std::uint64_t m_counter = 0;
    bool m_isOver = false;
};

}  // namespace weerbaar::crypto::age
