#include "crypto/recovery_code.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

using namespace weerbaar::crypto;

namespace {

constexpr std::string_view alphabet = "2346789ACDEFHJKMNPRTWXY";

// Computed from docs/formats.md by another program:
// python3 -c "A = '2346789ACDEFHJKMNPRTWXY'
// print('-'.join(d + A[(sum((i + 1) * A.index(c) for i, c in enumerate(d)) + place) % 23]
//     for place, d in enumerate('7K3M C4TX 9WPA H2RE YN68 3DFJ KM7T XA4C'.split(), 1)))"
constexpr std::string_view example = "7K3M7-C4TXP-9WPAJ-H2RER-YN68T-3DFJR-KM7T3-XA4CH";
constexpr std::string_view exampleSecret = "7K3M7C4TXP9WPAJH2RERYN68T3DFJRKM7T3XA4CH";

static_assert(!std::is_copy_constructible_v<RecoveryCode> && !std::is_copy_assignable_v<RecoveryCode>);
static_assert(RecoveryCode::groupCount == 8 && RecoveryCode::groupLength == 5);

std::string textOf(SecretBytes const& secret)
{
    return {secret.view().begin(), secret.view().end()};
}

using Places = std::vector<std::size_t>;

/// What parse() says of a text that is no code.
RecoveryCode::Checked refused(std::string_view typed)
{
    auto checked = RecoveryCode::parse(typed);
    CAPTURE(typed);
    REQUIRE_FALSE(checked.code.has_value());
    REQUIRE_FALSE(checked.wrongGroups.empty());
    return checked;
}

std::vector<std::string> groupsOf(RecoveryCode const& code)
{
    std::vector<std::string> groups;
    for (std::size_t index = 0; index < RecoveryCode::groupCount; ++index)
        groups.push_back(code.group(index));
    return groups;
}

std::string joined(std::vector<std::string> const& groups, std::string_view separator)
{
    std::string text;
    for (auto const& group : groups) {
        if (!text.empty())
            text += separator;
        text += group;
    }
    return text;
}

}  // namespace

TEST_CASE("the example of the format document is a code", "[crypto][recovery]")
{
    auto const checked = RecoveryCode::parse(example);
    REQUIRE(checked.code.has_value());
    CHECK(checked.wrongGroups.empty());
    CHECK(checked.typedCount == 40);
    CHECK(textOf(checked.code->text()) == example);
    CHECK(textOf(checked.code->secret()) == exampleSecret);
    CHECK(checked.code->group(0) == "7K3M7");
    CHECK(checked.code->group(7) == "XA4CH");
    // The same four characters have another check character at each place.
    std::string_view const checks = "789ACDEF";
    for (std::size_t index = 0; index < checks.size(); ++index)
        CHECK(RecoveryCode::isValidGroup(std::string("7K3M") + checks[index], index));
}

TEST_CASE("a generated code reads back as itself", "[crypto][recovery]")
{
    for (int i = 0; i < 100; ++i) {
        auto const code = RecoveryCode::generate();
        auto const text = textOf(code.text());
        CAPTURE(text);
        REQUIRE(text.size() == 47);
        REQUIRE(text == joined(groupsOf(code), "-"));
        auto const checked = RecoveryCode::parse(text);
        REQUIRE(checked.code.has_value());
        REQUIRE(checked.code->secret().equals(code.secret()));
        REQUIRE(code.secret().size() == 40);
        REQUIRE(code.clone().text().equals(code.text()));
        for (std::size_t index = 0; index < RecoveryCode::groupCount; ++index)
            REQUIRE(RecoveryCode::isValidGroup(code.group(index), index));
    }
}

TEST_CASE("a code carries 144 bits: 32 characters drawn evenly from 23", "[crypto][recovery]")
{
    // The check characters follow from the others, so only the first four of each group count.
    STATIC_REQUIRE(RecoveryCode::groupCount * (RecoveryCode::groupLength - 1) == 32);
    constexpr int codes = 720;
    std::map<char, int> seen;
    std::set<std::string> distinct;
    for (int i = 0; i < codes; ++i) {
        auto const code = RecoveryCode::generate();
        distinct.insert(textOf(code.secret()));
        for (auto const& group : groupsOf(code)) {
            for (char const character : group.substr(0, 4))
                ++seen[character];
        }
    }
    CHECK(distinct.size() == codes);
    CHECK(seen.size() == alphabet.size());
    // 23040 draws, about 1002 of each, standard deviation 31: seven of them fail once in 10^10 runs.
    for (auto const& [character, times] : seen) {
        CAPTURE(character, times);
        CHECK(alphabet.find(character) != std::string_view::npos);
        CHECK(std::abs(times - codes * 32 / 23) < 7 * 31);
    }
}

TEST_CASE("no character of the alphabet looks like another in it", "[crypto][recovery]")
{
    // Of each family that handwriting or type confuses, at most one is in use.
    std::map<char, bool> isUsed;
    for (char character = '!'; character <= '~'; ++character) {
        // A character is in the alphabet if some group that begins with it is valid.
        for (char const last : alphabet) {
            std::string const group = {character, '2', '2', '2', last};
            isUsed[character] = isUsed[character] || RecoveryCode::isValidGroup(group, 0);
        }
    }
    for (std::string_view const family : {"0OQD", "1ILJ|!", "2Z", "5S", "6Gb", "8B", "UV", "9gq"}) {
        CAPTURE(family);
        CHECK(std::ranges::count_if(family, [&](char character) { return isUsed[character]; }) <= 1);
    }
    CHECK(std::ranges::count_if(isUsed, [](auto const& entry) {
              return entry.second && !(entry.first >= 'a' && entry.first <= 'z');
          }) == 23);
}

TEST_CASE("any one wrong character is found, in the group where it is", "[crypto][recovery]")
{
    for (int i = 0; i < 25; ++i) {
        auto const text = textOf(RecoveryCode::generate().text());
        for (std::size_t at = 0; at < text.size(); ++at) {
            if (text[at] == '-')
                continue;
            for (char const character : alphabet) {
                if (character == text[at])
                    continue;
                auto wrong = text;
                wrong[at] = character;
                CAPTURE(text, wrong);
                REQUIRE(refused(wrong).wrongGroups == Places{at / 6});
            }
        }
    }
}

TEST_CASE("any two swapped characters of a group are found", "[crypto][recovery]")
{
    // Every pair of positions, with every pair of different characters standing there.
    for (std::size_t index = 0; index < RecoveryCode::groupCount; ++index) {
        for (std::size_t first = 0; first < 5; ++first) {
            for (std::size_t second = first + 1; second < 5; ++second) {
                std::size_t found = 0;
                for (char const a : alphabet) {
                    for (char const b : alphabet) {
                        // The pair fixed, the first free position makes the group valid.
                        std::string group = "KKKKK";
                        group[first] = a;
                        group[second] = b;
                        auto const free = std::size_t{first == 0 ? (second == 1 ? 2U : 1U) : 0U};
                        auto const fit = std::ranges::find_if(alphabet, [&](char character) {
                            group[free] = character;
                            return RecoveryCode::isValidGroup(group, index);
                        });
                        REQUIRE(fit != alphabet.end());
                        if (a == b)
                            continue;
                        std::swap(group[first], group[second]);
                        CAPTURE(index, first, second, group);
                        REQUIRE_FALSE(RecoveryCode::isValidGroup(group, index));
                        ++found;
                    }
                }
                REQUIRE(found == 23 * 22);
            }
        }
    }
}

TEST_CASE("two swapped groups are found, both of them", "[crypto][recovery]")
{
    for (int i = 0; i < 25; ++i) {
        auto const groups = groupsOf(RecoveryCode::generate());
        for (std::size_t first = 0; first < groups.size(); ++first) {
            for (std::size_t second = first + 1; second < groups.size(); ++second) {
                auto swapped = groups;
                std::swap(swapped[first], swapped[second]);
                REQUIRE(refused(joined(swapped, "-")).wrongGroups == Places{first, second});
            }
        }
    }
}

TEST_CASE("a group fits at no place but its own", "[crypto][recovery]")
{
    auto const groups = groupsOf(RecoveryCode::generate());
    for (std::size_t written = 0; written < groups.size(); ++written) {
        for (std::size_t index = 0; index < groups.size(); ++index)
            CHECK(RecoveryCode::isValidGroup(groups[written], index) == (written == index));
    }
}

TEST_CASE("a code may be typed in many ways", "[crypto][recovery]")
{
    auto const typed = GENERATE(values<std::string>({
        "7K3M7C4TXP9WPAJH2RERYN68T3DFJRKM7T3XA4CH",
        "7k3m7-c4txp-9wpaj-h2rer-yn68t-3dfjr-km7t3-xa4ch",
        "  7K3M7 C4TXP 9WPAJ H2RER\r\nYN68T 3DFJR KM7T3 XA4CH\n",
        "7K3M7.C4TXP.9WPAJ.H2RER.YN68T.3DFJR.KM7T3.XA4CH.",
        "7 K 3 M 7 C 4 T X P 9 W P A J H 2 R E R Y N 6 8 T 3 D F J R K M 7 T 3 X A 4 C H",
        "7K3M7 - C4TXP -- 9WPAJ\tH2RER-YN68T-3DFJR-KM7T3-XA4CH",
        "7K3M7\u2013C4TXP\u20149WPAJ\u2010H2RER\u2011YN68T\u22123DFJR\u00a0KM7T3\u2015XA4CH",
        "7K3-M7C4T-XP9WP-AJH2R-ERYN6-8T3DF-JRKM7-T3XA4-CH",
    }));
    CAPTURE(typed);
    auto const checked = RecoveryCode::parse(typed);
    REQUIRE(checked.code.has_value());
    CHECK(textOf(checked.code->secret()) == exampleSecret);
    CHECK(checked.typedCount == 40);
}

TEST_CASE("every wrong group of a complete code is named", "[crypto][recovery]")
{
    // One character changed in the groups 0, 3 and 7.
    auto const checked = refused("8K3M7-C4TXP-9WPAJ-H2REE-YN68T-3DFJR-KM7T3-XA4HH");
    CHECK(checked.wrongGroups == Places{0, 3, 7});
    CHECK_FALSE(checked.isTooShort());
    CHECK_FALSE(checked.isTooLong());
    CHECK(refused(std::string(40, 'A')).typedCount == 40);
}

TEST_CASE("a character outside the alphabet counts as one wrong character", "[crypto][recovery]")
{
    auto const stranger = GENERATE(values<std::string>(
        {"0", "O", "o", "1", "l", "B", "Z", "5", "?", "/", "_", ",", std::string(1, '\0'),
         "\u00e9", "\u20ac", "\U0001f600", "\x80", "\xff"}));
    CAPTURE(stranger);
    for (std::size_t index = 0; index < RecoveryCode::groupCount; ++index) {
        for (std::size_t place = 0; place < RecoveryCode::groupLength; ++place) {
            auto typed = std::string(example);
            typed.replace(index * 6 + place, 1, stranger);
            auto const checked = refused(typed);
            // A stray byte of UTF-8 joins the character before it; then one is missing.
            if (stranger == "\x80" && place + index > 0)
                continue;
            CHECK(checked.typedCount == 40);
            CHECK(checked.wrongGroups == Places{index});
        }
    }
}

TEST_CASE("of a code with a character missing, the first group that is wrong is named", "[crypto][recovery]")
{
    int exactlyNamed = 0;
    for (std::size_t at = 0; at < example.size(); ++at) {
        if (example[at] == '-')
            continue;
        auto typed = std::string(example);
        typed.erase(at, 1);
        auto const checked = refused(typed);
        CAPTURE(typed);
        CHECK(checked.typedCount == 39);
        CHECK(checked.isTooShort());
        // Once in 23 times the group fits by chance, now that the next one has moved up into it.
        REQUIRE(checked.wrongGroups.size() == 1);
        CHECK(checked.wrongGroups.front() >= at / 6);
        exactlyNamed += checked.wrongGroups.front() == at / 6 ? 1 : 0;
    }
    CHECK(exactlyNamed == 38);
}

TEST_CASE("of a code that is not typed to its end, the first incomplete group is named", "[crypto][recovery]")
{
    for (std::size_t count = 0; count < exampleSecret.size(); ++count) {
        auto const checked = refused(exampleSecret.substr(0, count));
        CAPTURE(count);
        CHECK(checked.typedCount == count);
        CHECK(checked.isTooShort());
        CHECK(checked.wrongGroups == Places{count / 5});
    }
}

TEST_CASE("of a code with too many characters, the first group that is wrong is named", "[crypto][recovery]")
{
    // Typed twice: the K of the first group, the J of the third.
    CHECK(refused("7KK3M7-C4TXP-9WPAJ-H2RER-YN68T-3DFJR-KM7T3-XA4CH").wrongGroups == Places{0});
    auto const checked = refused("7K3M7-C4TXP-9WPAJJ-H2RER-YN68T-3DFJR-KM7T3-XA4CH");
    CHECK(checked.wrongGroups == Places{3});
    CHECK(checked.typedCount == 41);
    CHECK(checked.isTooLong());
    // All eight are right, and then more: the last one has to be looked at.
    CHECK(refused(std::string(example) + "-7").wrongGroups == Places{7});
    auto const twice = refused(std::string(example) + std::string(example));
    CHECK(twice.wrongGroups == Places{7});
    CHECK(twice.typedCount == 80);
}

TEST_CASE("a group alone is judged as leniently as a code, and as strictly", "[crypto][recovery]")
{
    CHECK(RecoveryCode::isValidGroup("7K3M7", 0));
    CHECK(RecoveryCode::isValidGroup(" 7k3m7 ", 0));
    CHECK(RecoveryCode::isValidGroup("7K3-M7", 0));
    CHECK_FALSE(RecoveryCode::isValidGroup("", 0));
    CHECK_FALSE(RecoveryCode::isValidGroup("7K3M", 0));
    CHECK_FALSE(RecoveryCode::isValidGroup("7K3M77", 0));
    CHECK_FALSE(RecoveryCode::isValidGroup("7K3M0", 0));
    CHECK_FALSE(RecoveryCode::isValidGroup("7K3M7", 1));
}
