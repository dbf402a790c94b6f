#include "core/vault/passphrase.h"

#include "tests/support/outcome.h"

#include <string>
#include <string_view>

using namespace weerbaar;
using namespace weerbaar::vault;
using namespace std::string_view_literals;
using crypto::SecretBytes;
using test::codeOf;

namespace {

PassphraseStrength strengthOf(std::string_view text)
{
    return estimateStrength(SecretBytes::fromText(text));
}

std::optional<ErrorCode> refusalOf(std::string_view text)
{
    return codeOf(checkPassphrase(SecretBytes::fromText(text)));
}

}  // namespace

TEST_CASE("a passphrase needs eight characters, however many bytes they take", "[core][passphrase]")
{
    CHECK(refusalOf("") == ErrorCode::PassphraseTooShort);
    CHECK(refusalOf("1234567") == ErrorCode::PassphraseTooShort);
    CHECK(refusalOf("12345678") == std::nullopt);
    CHECK(refusalOf("\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9") == ErrorCode::PassphraseTooShort);  // 4 characters, 8 bytes
    CHECK(refusalOf("\xF0\x9F\x98\x80\xF0\x9F\x98\x80\xF0\x9F\x98\x80\xF0\x9F\x98\x80"
                    "\xF0\x9F\x98\x80\xF0\x9F\x98\x80\xF0\x9F\x98\x80") == ErrorCode::PassphraseTooShort);
    CHECK(refusalOf("\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9") == std::nullopt);
    CHECK(refusalOf("        ") == std::nullopt);  // length only: it is weak, not forbidden
}

TEST_CASE("a passphrase has at most 1024 bytes", "[core][passphrase]")
{
    CHECK(refusalOf(std::string(1024, 'a')) == std::nullopt);
    CHECK(refusalOf(std::string(1025, 'a')) == ErrorCode::PassphraseTooLong);
    CHECK(refusalOf(std::string(10'240, 'a')) == ErrorCode::PassphraseTooLong);
}

TEST_CASE("a passphrase that is no text is refused", "[core][passphrase]")
{
    CHECK(refusalOf("acht tekens \xFF") == ErrorCode::InvalidText);
    CHECK(refusalOf("acht\0tekens"sv) == ErrorCode::InvalidText);
}

TEST_CASE("what a list of passwords or a keyboard row holds is weak", "[core][passphrase]")
{
    auto const text = GENERATE("", "wachtwoord", "password", "12345678", "qwertyuiop", "welkom01", "aaaaaaaaaaaaaaaa",
                               "geheim");
    INFO(text);
    CHECK(strengthOf(text) == PassphraseStrength::Weak);
}

TEST_CASE("a word with a year and a sign behind it is not good", "[core][passphrase]")
{
    // What a rule "one capital, one digit, one sign" makes of a word: 13 + 4 * 3.3 + 5.5 bits, two days.
    CHECK(strengthOf("Welkom2026!") <= PassphraseStrength::Fair);
}

TEST_CASE("a few common words hold a while, five or six hold long", "[core][passphrase]")
{
    // 13 bits a word, half the space on average, 1e4 a second: three words 38 bits or 9 months,
    // four words 51 bits or 7000 years.
    CHECK(strengthOf("paard accu nietje") <= PassphraseStrength::Fair);
    CHECK(strengthOf("correct horse battery staple kaas") >= PassphraseStrength::Good);
    CHECK(strengthOf("molen ketting otter zalm gordijn fluit") == PassphraseStrength::Strong);
}

TEST_CASE("long random characters are strong", "[core][passphrase]")
{
    // Twenty characters of 62, no words: 119 bits for who knows how they were made.
    CHECK(strengthOf("pN0vTq8ZsYb4Xw2LrK7e") == PassphraseStrength::Strong);
}

TEST_CASE("one more word never makes a passphrase weaker", "[core][passphrase]")
{
    std::string text;
    auto before = PassphraseStrength::Weak;
    for (auto const* word : {"molen", " ketting", " otter", " zalm", " gordijn", " fluit", " pannenkoek", " dakgoot"}) {
        text += word;
        INFO(text);
        auto const now = strengthOf(text);
        CHECK(now >= before);
        before = now;
    }
}

TEST_CASE("any bytes can be judged", "[core][passphrase]")
{
    CHECK(strengthOf(std::string(1024, 'a')) == PassphraseStrength::Weak);
    CHECK(strengthOf(std::string(1024, '\xFF')) <= PassphraseStrength::Strong);
    CHECK(strengthOf("\0\0\0\0\0\0\0\0"sv) == PassphraseStrength::Weak);
    CHECK(strengthOf("pN0v\0Tq8ZsYb4Xw2LrK7e"sv) <= PassphraseStrength::Fair);  // zxcvbn stops at the NUL
    // A character cut in two where the judging stops.
    CHECK(strengthOf(std::string(99, 'x') + "\xF0\x9F\x98\x80") <= PassphraseStrength::Strong);
    std::string mixed;
    for (int i = 0; i < 1024; ++i)
        mixed += static_cast<char>(1 + (i * 89) % 255);
    CHECK(strengthOf(mixed) == PassphraseStrength::Strong);
    CHECK(estimateStrength(SecretBytes()) == PassphraseStrength::Weak);
}
