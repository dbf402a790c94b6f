#include "crypto/secret.h"

#include <sodium.h>

#include <algorithm>
#include <cstdlib>
#include <new>

namespace weerbaar::crypto {

void initialize()
{
    if (sodium_init() < 0)
        std::abort();
}

SecretBytes::SecretBytes(std::size_t size)
{
    if (size == 0)
        return;
    // sodium_malloc goes on when the system refuses to lock the pages (RLIMIT_MEMLOCK). So do we:
    // a vault that does not open protects nobody.
    m_data = static_cast<std::uint8_t*>(sodium_malloc(size));
    if (m_data == nullptr)
        throw std::bad_alloc();
    m_size = size;
    // sodium_malloc fills with 0xdb.
    sodium_memzero(m_data, m_size);
}

SecretBytes::SecretBytes(ByteView bytes) : SecretBytes(bytes.size())
{
    std::ranges::copy(bytes, m_data);
}

SecretBytes::SecretBytes(SecretBytes&& other) noexcept
    : m_data(std::exchange(other.m_data, nullptr)), m_size(std::exchange(other.m_size, 0))
{
}

SecretBytes& SecretBytes::operator=(SecretBytes&& other) noexcept
{
    if (this != &other) {
        sodium_free(m_data);
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

SecretBytes::~SecretBytes()
{
    // Wipes before it unmaps, and aborts if something wrote before the beginning.
    sodium_free(m_data);
}

SecretBytes SecretBytes::random(std::size_t size)
{
    SecretBytes secret(size);
    if (size > 0)
        randombytes_buf(secret.m_data, secret.m_size);
    return secret;
}

SecretBytes SecretBytes::fromText(std::string_view text)
{
    return SecretBytes(bytesOf(text));
}

bool SecretBytes::equals(SecretBytes const& other) const noexcept
{
    return m_size == other.m_size && sodium_memcmp(m_data, other.m_data, m_size) == 0;
}

SecretKey SecretKey::fromBytes(SecretBytes bytes)
{
    // Not an assert: in a release build a shorter key would have libsodium read past its end.
    if (bytes.size() != size)
        sodium_misuse();
    return SecretKey(std::move(bytes));
}

void wipe(std::string& text) noexcept
{
    sodium_memzero(text.data(), text.size());
    text.clear();
}

}  // namespace weerbaar::crypto
