// The code's arithmetic. The value of a character is its place in the alphabet, 0 to 22. For the
// four data characters v1..v4 of a group at place p, counted from 1 to 8, the check character is
//
//     check = (1*v1 + 2*v2 + 3*v3 + 4*v4 + p) mod 23
//
// Why that finds every slip: written with everything on one side, 1*v1 + 2*v2 + 3*v3 + 4*v4 -
// 1*check + p = 0 modulo 23. The five weights 1, 2, 3, 4 and -1 (22) all differ from zero, so one
// changed character changes the sum; they all differ from each other, so swapping two characters
// that differ changes it; the eight places differ, so a group in another's place does not fit.
// That needs 23 to be prime and greater than 8.
#include "crypto/recovery_code.h"

#include <sodium.h>

#include <array>
#include <cassert>
#include <cstdint>

namespace weerbaar::crypto {
namespace {

constexpr std::string_view alphabet = "2346789ACDEFHJKMNPRTWXY";
static_assert(alphabet.size() == 23);

constexpr std::size_t dataLength = RecoveryCode::groupLength - 1;

/// Stands for any typed character that is not in the alphabet.
constexpr char stranger = '?';

/// The check character for the first four of `group`, which are all in the alphabet.
char checkCharacter(std::span<std::uint8_t const> group, std::size_t index)
{
    std::size_t sum = index + 1;
    for (std::size_t i = 0; i < dataLength; ++i)
        sum += (i + 1) * alphabet.find(static_cast<char>(group[i]));
    return alphabet[sum % alphabet.size()];
}

/// Whether five characters, as nextCharacter gives them, are a group at place `index`.
bool isGroup(std::span<std::uint8_t const> group, std::size_t index)
{
    for (auto const character : group) {
        if (static_cast<char>(character) == stranger)
            return false;
    }
    return static_cast<char>(group[dataLength]) == checkCharacter(group, index);
}

/// How many bytes at the beginning of `typed` separate characters and mean nothing: blanks,
/// hyphens, dots, and the dashes and no-break blanks that a phone's keyboard or a letter puts in
/// their place.
std::size_t separatorLength(std::string_view typed)
{
    constexpr std::string_view oneByte = " \t\r\n\v\f-.";
    constexpr std::string_view noBreakSpace = "\u00a0";
    constexpr std::string_view minusSign = "\u2212";
    if (oneByte.find(typed.front()) != std::string_view::npos)
        return 1;
    if (typed.starts_with(noBreakSpace))
        return noBreakSpace.size();
    if (typed.starts_with(minusSign))
        return minusSign.size();
    // U+2010 to U+2015: hyphen, no-break hyphen, figure dash, en dash, em dash, horizontal bar.
    if (typed.size() >= 3 && typed.starts_with("\xe2\x80") && typed[2] >= '\x90' && typed[2] <= '\x95')
        return 3;
    return 0;
}

/// Takes the next character off the front of `typed`, in upper case, or `stranger` for one that is
/// not in the alphabet; nothing if none is left.
std::optional<char> nextCharacter(std::string_view& typed)
{
    while (!typed.empty()) {
        if (auto const length = separatorLength(typed); length > 0) {
            typed.remove_prefix(length);
            continue;
        }
        char character = typed.front();
        typed.remove_prefix(1);
        // Continuation bytes of UTF-8: a person who typed one letter has made one mistake.
        while (!typed.empty() && (static_cast<std::uint8_t>(typed.front()) & 0xc0U) == 0x80U)
            typed.remove_prefix(1);
        // Not std::toupper: the answer must not depend on the device's language.
        if (character >= 'a' && character <= 'z')
            character = static_cast<char>(character - 'a' + 'A');
        return alphabet.find(character) == std::string_view::npos ? stranger : character;
    }
    return std::nullopt;
}

}  // namespace

RecoveryCode RecoveryCode::generate()
{
    SecretBytes characters(characterCount);
    for (std::size_t index = 0; index < groupCount; ++index) {
        auto const group = characters.bytes().subspan(index * groupLength, groupLength);
        for (std::size_t i = 0; i < dataLength; ++i)
            group[i] = static_cast<std::uint8_t>(alphabet[randombytes_uniform(alphabet.size())]);
        group[dataLength] = static_cast<std::uint8_t>(checkCharacter(group, index));
    }
    return RecoveryCode(std::move(characters));
}

RecoveryCode::Checked RecoveryCode::parse(std::string_view typed)
{
    Checked checked;
    SecretBytes characters(characterCount);
    while (auto const character = nextCharacter(typed)) {
        if (checked.typedCount < characterCount)
            characters.bytes()[checked.typedCount] = static_cast<std::uint8_t>(*character);
        ++checked.typedCount;
    }

    for (std::size_t index = 0; index < groupCount; ++index) {
        auto const isComplete = (index + 1) * groupLength <= checked.typedCount;
        auto const group = characters.view().subspan(index * groupLength, groupLength);
        if (!isComplete || !isGroup(group, index))
            checked.wrongGroups.push_back(index);
    }

    if (checked.isTooLong() && checked.wrongGroups.empty())
        checked.wrongGroups.push_back(groupCount - 1);
    if (checked.isTooShort() || checked.isTooLong())
        checked.wrongGroups.resize(1);
    if (checked.wrongGroups.empty())
        checked.code = RecoveryCode(std::move(characters));
    return checked;
}

bool RecoveryCode::isValidGroup(std::string_view typed, std::size_t index)
{
    assert(index < groupCount);
    std::array<std::uint8_t, groupLength> group{};
    std::size_t count = 0;
    while (auto const character = nextCharacter(typed)) {
        if (count < groupLength)
            group[count] = static_cast<std::uint8_t>(*character);
        ++count;
    }
    auto const isValid = count == groupLength && isGroup(group, index);
    sodium_memzero(group.data(), group.size());
    return isValid;
}

std::string RecoveryCode::group(std::size_t index) const
{
    assert(index < groupCount && !m_characters.isEmpty());
    auto const group = m_characters.view().subspan(index * groupLength, groupLength);
    return {group.begin(), group.end()};
}

SecretBytes RecoveryCode::text() const
{
    assert(!m_characters.isEmpty());
    constexpr auto stride = groupLength + 1;
    SecretBytes text(groupCount * stride - 1);
    for (std::size_t i = 0; i < text.size(); ++i) {
        auto const place = i % stride;
        text.bytes()[i] = place == groupLength ? std::uint8_t{'-'}
                                               : m_characters.view()[i / stride * groupLength + place];
    }
    return text;
}

SecretBytes RecoveryCode::secret() const
{
    return m_characters.clone();
}

RecoveryCode RecoveryCode::clone() const
{
    return RecoveryCode(m_characters.clone());
}

}  // namespace weerbaar::crypto
