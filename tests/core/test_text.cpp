#include "core/text.h"

#include <string>
#include <string_view>

using namespace weerbaar;
using namespace std::string_view_literals;

TEST_CASE("every length of UTF-8 is text, from the first to the last code point of each", "[core][text]")
{
    // The bounds of RFC 3629, section 3: U+0001, 7F, 80, 7FF, 800, D7FF, E000, FFFF, 10000, 10FFFF.
    auto const text = GENERATE("\x01"sv, "\x7F"sv, "\xC2\x80"sv, "\xDF\xBF"sv, "\xE0\xA0\x80"sv, "\xED\x9F\xBF"sv,
                               "\xEE\x80\x80"sv, "\xEF\xBF\xBF"sv, "\xF0\x90\x80\x80"sv, "\xF4\x8F\xBF\xBF"sv);
    CHECK(isValidText(text));
    CHECK(countCharacters(text) == 1);
    CHECK(isValidText("voor" + std::string(text) + "na"));
    CHECK(countCharacters("voor" + std::string(text) + "na") == 7);
}

TEST_CASE("no text at all is text", "[core][text]")
{
    CHECK(isValidText(""));
    CHECK(countCharacters("") == 0);
}

TEST_CASE("a character cut short is no text", "[core][text]")
{
    auto const whole = GENERATE("\xC3\xAB"sv, "\xE2\x82\xAC"sv, "\xF0\x9F\x98\x80"sv);
    for (std::size_t kept = 1; kept < whole.size(); ++kept) {
        INFO(kept << " of " << whole.size() << " bytes");
        CHECK_FALSE(isValidText(whole.substr(0, kept)));
        CHECK_FALSE(isValidText(std::string(whole.substr(0, kept)) + "a"));
    }
}

TEST_CASE("bytes that RFC 3629 forbids are no text", "[core][text]")
{
    struct Forbidden {
        char const* why;
        std::string_view bytes;
    };
    auto const forbidden = GENERATE(
        Forbidden{"a continuation byte alone", "\x80"sv}, Forbidden{"another one", "\xBF"sv},
        Forbidden{"/ in two bytes", "\xC0\xAF"sv}, Forbidden{"U+007F in two bytes", "\xC1\xBF"sv},
        Forbidden{"NUL in two bytes", "\xC0\x80"sv}, Forbidden{"U+07FF in three bytes", "\xE0\x9F\xBF"sv},
        Forbidden{"U+FFFF in four bytes", "\xF0\x8F\xBF\xBF"sv}, Forbidden{"the first surrogate", "\xED\xA0\x80"sv},
        Forbidden{"the last surrogate", "\xED\xBF\xBF"sv}, Forbidden{"U+110000", "\xF4\x90\x80\x80"sv},
        Forbidden{"a start byte beyond the last", "\xF5\x80\x80\x80"sv},
        Forbidden{"five bytes", "\xF8\x88\x80\x80\x80"sv}, Forbidden{"FE", "\xFE"sv}, Forbidden{"FF", "\xFF"sv},
        Forbidden{"Latin-1", "caf\xE9 op de hoek"sv}, Forbidden{"NUL", "a\0b"sv});
    INFO(forbidden.why);
    CHECK_FALSE(isValidText(forbidden.bytes));
    CHECK_FALSE(isValidText("voor" + std::string(forbidden.bytes)));
    CHECK_FALSE(isValidText(std::string(forbidden.bytes) + "na"));
}

TEST_CASE("characters are counted as code points, not as bytes", "[core][text]")
{
    CHECK(countCharacters("ge\xC3\xABrfde \xE2\x82\xAC \xF0\x9F\x98\x80") == 11);
}
