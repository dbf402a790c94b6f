#include "crypto/age/bech32.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <cassert>

namespace weerbaar::crypto::age {
namespace {

/// The checksum runs over the lower case, whatever the text is written in.
std::uint32_t lowerCase(char character)
{
    auto const value = static_cast<std::uint32_t>(static_cast<std::uint8_t>(character));
    return character >= 'A' && character <= 'Z' ? value + ('a' - 'A') : value;
}

/// BIP 173, bech32_polymod and bech32_hrp_expand: fed one value of five bits at a time.
class Checksum {
public:
    explicit Checksum(std::string_view prefix)
    {
        for (char const character : prefix)
            add(lowerCase(character) >> 5);
        add(0);
        for (char const character : prefix)
            add(lowerCase(character) & 31);
    }

    void add(std::uint32_t value)
    {
        static constexpr std::array<std::uint32_t, 5> generator = {0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd,
                                                                   0x2a1462b3};
        auto const top = m_sum >> 25;
        m_sum = (m_sum & 0x1ffffff) << 5 ^ value;
        for (std::size_t bit = 0; bit < generator.size(); ++bit) {
            if ((top >> bit & 1) != 0)
                m_sum ^= generator[bit];
        }
    }

    /// After the prefix, the data and the six values of the checksum itself.
    [[nodiscard]] bool isRight() const noexcept { return m_sum == constant; }

    /// The six values that make it right, the first in the highest bits.
    [[nodiscard]] std::uint32_t missing() const
    {
        auto completed = *this;
        for (std::size_t i = 0; i < bech32ChecksumSize; ++i)
            completed.add(0);
        return completed.m_sum ^ constant;
    }

private:
    static constexpr std::uint32_t constant = 1;  // 0x2bc830a3 would be Bech32m

    std::uint32_t m_sum = 1;
};

}  // namespace

void writeBech32(Bech32Form const& form, ByteView data, std::span<std::uint8_t> text)
{
    if (text.size() != bech32Size(form, data.size()))
        sodium_misuse();
    Checksum checksum(form.prefix);
    auto out = std::ranges::copy(form.prefix, text.begin()).out;
    *out++ = '1';
    auto const put = [&](std::uint32_t value) { *out++ = static_cast<std::uint8_t>(form.alphabet[value & 31]); };

    std::uint32_t bits = 0;
    std::size_t bitCount = 0;
    for (auto const byte : data) {
        bits = (bits << 8 | byte) & 0xfff;  // at most four bits were left over
        bitCount += 8;
        while (bitCount >= 5) {
            bitCount -= 5;
            put(bits >> bitCount);
            checksum.add(bits >> bitCount & 31);
        }
    }
    if (bitCount > 0) {
        put(bits << (5 - bitCount));
        checksum.add(bits << (5 - bitCount) & 31);
    }
    auto const last = checksum.missing();
    for (std::size_t i = bech32ChecksumSize; i-- > 0;)
        put(last >> (5 * i));
    assert(out == text.end());
}

bool readBech32(Bech32Form const& form, std::string_view text, std::span<std::uint8_t> data)
{
    sodium_memzero(data.data(), data.size());
    if (text.size() != bech32Size(form, data.size()) || !text.starts_with(form.prefix) ||
        text[form.prefix.size()] != '1')
        return false;
    auto const characters = text.substr(form.prefix.size() + 1);
    auto const dataCharacters = characters.size() - bech32ChecksumSize;

    Checksum checksum(form.prefix);
    auto out = data.begin();
    std::uint32_t bits = 0;
    std::size_t bitCount = 0;
    bool isGood = true;
    for (std::size_t i = 0; i < characters.size(); ++i) {
        auto const value = form.alphabet.find(characters[i]);
        if (value == std::string_view::npos) {
            isGood = false;
            break;
        }
        checksum.add(static_cast<std::uint32_t>(value));
        if (i >= dataCharacters)
            continue;
        bits = (bits << 5 | static_cast<std::uint32_t>(value)) & 0xfff;  // at most seven bits were left over
        bitCount += 5;
        if (bitCount >= 8) {
            bitCount -= 8;
            *out++ = static_cast<std::uint8_t>(bits >> bitCount);
        }
    }
    // What fills up the last character is less than one character, for the length fits; and it is zero.
    isGood = isGood && checksum.isRight() && (bits & ((1U << bitCount) - 1)) == 0;
    if (!isGood)
        sodium_memzero(data.data(), data.size());
    return isGood;
}

std::optional<std::string_view> bech32Prefix(std::string_view text)
{
    auto const separator = text.rfind('1');
    if (separator == std::string_view::npos || separator == 0 || text.size() - separator - 1 < bech32ChecksumSize)
        return std::nullopt;
    auto const prefix = text.substr(0, separator);
    bool const isLower = std::ranges::all_of(
        prefix, [](char character) { return character >= '!' && character <= '~' && (character < 'A' || character > 'Z'); });
    if (!isLower)
        return std::nullopt;
    Checksum checksum(prefix);
    for (char const character : text.substr(separator + 1)) {
        auto const value = bech32Lower.find(character);
        if (value == std::string_view::npos)
            return std::nullopt;
        checksum.add(static_cast<std::uint32_t>(value));
    }
    if (!checksum.isRight())
        return std::nullopt;
    return prefix;
}

}  // namespace weerbaar::crypto::age
