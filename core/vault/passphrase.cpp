#include "core/vault/passphrase.h"

#include "core/text.h"

#include <zxcvbn.h>

#include <algorithm>
#include <cctype>
#include <cmath>
#include <string_view>

namespace weerbaar::vault {

namespace {

constexpr double bitsPerWord = 13;             // a dictionary of 8,000 words
constexpr double bitsPerOtherCharacter = 5.5;  // letters of one case and signs
constexpr double bitsPerDigit = 3.3;           // log2 of ten, at most
constexpr double guessesPerSecond = 1e4;
constexpr double secondsPerDay = 86'400;
constexpr double secondsPerYear = 365.25 * secondsPerDay;
// zxcvbn's time grows faster than its input; nothing is decided after this many bytes.
constexpr std::size_t judgedBytes = 100;

std::string_view textOf(crypto::SecretBytes const& passphrase)
{
    return {reinterpret_cast<char const*>(passphrase.view().data()), passphrase.size()};
}

bool isLetter(char c)
{
    return std::isalpha(static_cast<unsigned char>(c)) != 0 || static_cast<unsigned char>(c) >= 0x80;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

double bitsByWords(std::string_view text)
{
    double bits = 0;
    std::size_t i = 0;
    while (i < text.size()) {
        std::size_t end = i;
        while (end < text.size() && isLetter(text[end]))
            ++end;
        std::size_t const letters = end - i;
        if (letters == 0) {
            bits += text[i] == ' ' ? 0 : isDigit(text[i]) ? bitsPerDigit : bitsPerOtherCharacter;
            ++i;
        } else {
            bits += std::min(bitsPerWord, static_cast<double>(letters) * bitsPerOtherCharacter);
            i = end;
        }
    }
    return bits;
}

}  // namespace

Result<void> checkPassphrase(crypto::SecretBytes const& passphrase)
{
    auto const text = textOf(passphrase);
    if (passphrase.size() > passphraseMaximumBytes)
        return Error{ErrorCode::PassphraseTooLong};
    if (!isValidText(text))
        return Error{ErrorCode::InvalidText, "passphrase"};
    if (countCharacters(text) < passphraseMinimumCharacters)
        return Error{ErrorCode::PassphraseTooShort};
    return {};
}

PassphraseStrength estimateStrength(crypto::SecretBytes const& passphrase)
{
    auto const text = textOf(passphrase).substr(0, judgedBytes);
    crypto::SecretBytes terminated(text.size() + 1);  // zxcvbn wants a NUL at the end
    std::copy(text.begin(), text.end(), terminated.bytes().begin());
    double const zxcvbnBits =
        ZxcvbnMatch(reinterpret_cast<char const*>(terminated.view().data()), nullptr, nullptr);
    double const bits = std::min(zxcvbnBits, bitsByWords(text));
    double const seconds = std::exp2(bits - 1) / guessesPerSecond;
    if (seconds <= secondsPerDay)
        return PassphraseStrength::Weak;
    if (seconds <= secondsPerYear)
        return PassphraseStrength::Fair;
    if (seconds <= 100 * secondsPerYear)
        return PassphraseStrength::Good;
    return PassphraseStrength::Strong;
}

}  // namespace weerbaar::vault
