#include "crypto/spoken_password.h"

#include <algorithm>
#include <string_view>

namespace weerbaar::crypto {

namespace {

constexpr std::size_t groupCount = 5;

}  // namespace

std::array<char, 5> proquint(std::uint16_t value)
{
    constexpr std::string_view consonants = "bdfghjklmnprstvz";
    constexpr std::string_view vowels = "aiou";
    return {consonants[(value >> 12) & 0xFU], vowels[(value >> 10) & 0x3U], consonants[(value >> 6) & 0xFU],
            vowels[(value >> 4) & 0x3U], consonants[value & 0xFU]};
}

SecretBytes spokenPassword()
{
    auto const random = SecretBytes::random(2 * groupCount);
    SecretBytes password(6 * groupCount - 1);
    auto out = password.bytes().begin();
    for (std::size_t i = 0; i < groupCount; ++i) {
        if (i > 0)
            *out++ = '-';
        auto const value = static_cast<std::uint16_t>(random.view()[2 * i] << 8 | random.view()[2 * i + 1]);
        auto const group = proquint(value);
        out = std::copy(group.begin(), group.end(), out);
    }
    return password;
}

}  // namespace weerbaar::crypto
