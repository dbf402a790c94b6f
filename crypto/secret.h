// Memory for secrets: guarded, locked out of swap where the system allows, wiped when it goes.
#pragma once

#include "crypto/bytes.h"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace weerbaar::crypto {

/// Starts libsodium. Call once, first in main and in each test program; aborts if it cannot.
void initialize();

/// Secret bytes of a fixed length, in memory from sodium_malloc: guard pages around it, excluded
/// from core dumps, locked in RAM where RLIMIT_MEMLOCK allows, wiped on destruction.
/// Move-only: a secret has one owner. The moved-from object is empty.
/// Thread: not shared between threads without the caller's own care.
class SecretBytes {
public:
    SecretBytes() noexcept = default;
    /// `size` zero bytes. Throws std::bad_alloc as `new` does; each secret takes a few whole pages.
    explicit SecretBytes(std::size_t size);
    /// A copy of `bytes`; wiping the original is the caller's task.
    explicit SecretBytes(ByteView bytes);
    SecretBytes(SecretBytes&& other) noexcept;
    SecretBytes& operator=(SecretBytes&& other) noexcept;
    SecretBytes(SecretBytes const&) = delete;
    SecretBytes& operator=(SecretBytes const&) = delete;
    ~SecretBytes();

    /// A new secret of `size` bytes from the system's random source.
    [[nodiscard]] static SecretBytes random(std::size_t size);
    /// The UTF-8 bytes of `text`; for passphrases that have just been read.
    [[nodiscard]] static SecretBytes fromText(std::string_view text);

    [[nodiscard]] std::size_t size() const noexcept { return m_size; }
    [[nodiscard]] bool isEmpty() const noexcept { return m_size == 0; }
    [[nodiscard]] ByteView view() const noexcept { return {m_data, m_size}; }
    [[nodiscard]] std::span<std::uint8_t> bytes() noexcept { return {m_data, m_size}; }

    /// An explicit second owner, for handing a secret to another thread.
    [[nodiscard]] SecretBytes clone() const { return SecretBytes(view()); }
    /// Compares in constant time; secrets of unequal length are unequal.
    [[nodiscard]] bool equals(SecretBytes const& other) const noexcept;

private:
    std::uint8_t* m_data = nullptr;
    std::size_t m_size = 0;
};

/// Overwrites a text in ordinary memory that a library made us use, and empties it.
void wipe(std::string& text) noexcept;

/// A 256-bit symmetric key. Same guarantees as SecretBytes, and a length the compiler knows.
class SecretKey {
public:
    static constexpr std::size_t size = 32;

    SecretKey(SecretKey&&) noexcept = default;
    SecretKey& operator=(SecretKey&&) noexcept = default;

    [[nodiscard]] static SecretKey random() { return SecretKey(SecretBytes::random(size)); }
    /// Takes `bytes`, which must be 32 long; aborts otherwise, in every build.
    [[nodiscard]] static SecretKey fromBytes(SecretBytes bytes);

    [[nodiscard]] ByteView view() const noexcept { return m_bytes.view(); }
    [[nodiscard]] SecretKey clone() const { return SecretKey(m_bytes.clone()); }
    [[nodiscard]] bool equals(SecretKey const& other) const noexcept { return m_bytes.equals(other.m_bytes); }

private:
    explicit SecretKey(SecretBytes bytes) : m_bytes(std::move(bytes)) {}

    SecretBytes m_bytes;
};

}  // namespace weerbaar::crypto
