#include "core/scan/letter_codes.h"

#include "crypto/hash_chain.h"

#include <algorithm>
#include <optional>

namespace weerbaar::scan {

namespace {

using crypto::ByteView;

constexpr std::string_view ours = "WB";
constexpr char version = '1';
constexpr std::size_t checkDigits = 8;
// "WB1:" name ":" number "/" count ":" check ":"
constexpr std::size_t nameAt = 4;
constexpr std::size_t numberAt = nameAt + checkDigits + 1;
constexpr std::size_t checkAt = numberAt + 4;
constexpr std::size_t dataAt = checkAt + checkDigits + 1;

/// RFC 9285, Base45: QR's own alphabet, in the order of its values.
constexpr std::string_view alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";

std::string toBase45(ByteView bytes)
{
    std::string text;
    for (std::size_t at = 0; at < bytes.size(); at += 2) {
        bool const isPair = at + 1 < bytes.size();
        unsigned value = isPair ? bytes[at] * 256U + bytes[at + 1] : bytes[at];
        for (int digit = 0; digit < (isPair ? 3 : 2); ++digit, value /= 45)
            text += alphabet[value % 45];
    }
    return text;
}

std::optional<crypto::Bytes> fromBase45(std::string_view text)
{
    crypto::Bytes bytes;
    for (std::size_t at = 0; at < text.size(); at += 3) {
        auto const group = text.substr(at, 3);
        if (group.size() == 1)
            return std::nullopt;
        std::size_t value = 0;
        for (auto digit = group.rbegin(); digit != group.rend(); ++digit) {
            auto const place = alphabet.find(*digit);
            if (place == std::string_view::npos)
                return std::nullopt;
            value = value * 45 + place;
        }
        if (value > (group.size() == 3 ? 0xFFFFU : 0xFFU))
            return std::nullopt;
        if (group.size() == 3)
            bytes.push_back(static_cast<std::uint8_t>(value >> 8));
        bytes.push_back(static_cast<std::uint8_t>(value & 0xFFU));
    }
    return bytes;
}

/// Eight digits of SHA-256 in upper case, which the alphabet has.
std::string checkOf(ByteView bytes)
{
    auto digits = crypto::toHex(crypto::sha256(bytes)).substr(0, checkDigits);
    std::transform(digits.begin(), digits.end(), digits.begin(),
                   [](char c) { return c >= 'a' && c <= 'f' ? static_cast<char>(c - 'a' + 'A') : c; });
    return digits;
}

/// Covers all of the code but itself.
std::string codeOf(std::string_view head, std::string_view data)
{
    auto const check = checkOf(crypto::bytesOf(std::string(head).append(data)));
    return std::string(head).append(check).append(":").append(data);
}

bool isCount(char digit)
{
    return digit >= '1' && digit <= '0' + codesAtMost;
}

}  // namespace

std::vector<std::string> toCodes(ByteView letter)
{
    auto const count = (letter.size() + codeMaximumBytes - 1) / codeMaximumBytes;
    if (count == 0 || count > codesAtMost)
        return {};
    auto const name = checkOf(letter);
    std::vector<std::string> codes;
    std::size_t begin = 0;
    for (std::size_t number = 1; number <= count; ++number) {
        auto const end = letter.size() * number / count;  // all of one size: none is denser than it must be
        auto const head = std::string(ours) + version + ':' + name + ':' + std::to_string(number) + '/' +
                          std::to_string(count) + ':';
        codes.push_back(codeOf(head, toBase45(letter.subspan(begin, end - begin))));
        begin = end;
    }
    return codes;
}

Result<void> LetterCodes::add(std::string_view text)
{
    Error const damaged{m_notOurs, "damaged"};
    if (!text.starts_with(ours))
        return Error{m_notOurs, "foreign"};
    if (text.size() < dataAt || text[nameAt - 1] != ':')
        return damaged;
    if (text[ours.size()] > version && text[ours.size()] <= '9')
        return Error{ErrorCode::NewerPack, "code"};
    auto const data = text.substr(dataAt);
    if (text[ours.size()] != version || text != codeOf(text.substr(0, checkAt), data))
        return damaged;
    auto const count = text[numberAt + 2];
    auto const number = text[numberAt];
    if (!isCount(count) || !isCount(number) || number > count)
        return damaged;
    auto part = fromBase45(data);
    if (!part || part->empty() || part->size() > codeMaximumBytes)
        return damaged;

    auto const name = text.substr(nameAt, checkDigits);
    auto const parts = static_cast<std::size_t>(count - '0');
    if (!m_parts.empty() && (name != m_name || parts != m_parts.size()))
        return Error{m_notOurs, "mixed"};
    m_name = name;
    m_parts.resize(parts);
    m_parts[static_cast<std::size_t>(number - '1')] = *std::move(part);
    return {};
}

Result<void> LetterCodes::addPicture(std::span<std::string const> texts)
{
    Result<void> outcome;
    bool const isAnyOurs = std::any_of(texts.begin(), texts.end(), [](std::string const& text) { return text.starts_with(ours); });
    for (auto const& text : texts) {
        if (isAnyOurs && !text.starts_with(ours))
            continue;
        if (auto const added = add(text); !added && outcome)
            outcome = added;
    }
    return outcome;
}

std::vector<int> LetterCodes::missing() const
{
    std::vector<int> numbers;
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        if (m_parts[i].empty())
            numbers.push_back(static_cast<int>(i) + 1);
    }
    return numbers;
}

Result<crypto::Bytes> LetterCodes::letter() const
{
    crypto::Bytes letter;
    for (auto const& part : m_parts)
        letter.insert(letter.end(), part.begin(), part.end());
    if (m_parts.empty() || checkOf(letter) != m_name)
        return Error{m_notOurs, "damaged"};
    return letter;
}

}  // namespace weerbaar::scan
