// Plain Dutch in the scans: short sentences, no official words. `core_tests "[.report]"` prints the figures.
#include "core/content/pack_loader.h"
#include "tests/support/packs.h"

#include <algorithm>
#include <cctype>
#include <iostream>
#include <optional>
#include <set>
#include <string>
#include <vector>

using namespace weerbaar::content;
using weerbaar::test::library;

namespace {

constexpr std::size_t mostWords = 20;

/// A text that people see, and where it stands: "B1.1 advice".
struct Shown {
    std::string where;
    std::string text;
};

std::vector<Shown> shownIn(ScanPack const& pack)
{
    std::vector<Shown> all;
    auto const add = [&](std::string const& of, std::string const& field, std::optional<std::string> const& text) {
        if (text)
            all.push_back({of + ' ' + field, *text});
    };
    add(pack.info.id, "title", pack.info.title);
    for (auto const& line : pack.intro)
        add(pack.info.id, "intro", line);
    add(pack.info.id, "ownEstimateNote", pack.ownEstimateNote);
    for (auto const& theme : pack.themes) {
        add(theme.id, "title", theme.title);
        for (auto const& item : theme.items) {
            add(item.id, "statement", item.statement);
            add(item.id, "partnerStatement", item.partnerStatement);
            add(item.id, "talk", item.talk);
            add(item.id, "why", item.why);
            add(item.id, "advice", item.advice);
            add(item.id, "action", item.action);
            add(item.id, "weightReason", item.weightReason);
            add(item.id, "rentedNote", item.rentedNote);
        }
    }
    for (auto const& stop : pack.walk)
        add(stop.id, "title", stop.title);
    for (auto const& offer : pack.offers) {
        add(offer.id, "title", offer.title);
        add(offer.id, "offeredBy", offer.offeredBy);
        add(offer.id, "forWhom", offer.forWhom);
        add(offer.id, "text", offer.text);
    }
    for (auto const& item : pack.withdrawn)
        add(item.id, "statement", item.statement);
    return all;
}

/// A sentence ends at . ! or ? with a space or nothing after it, quotes and brackets aside: "0900-8844." but not "hetccv.nl".
std::vector<std::string> sentencesOf(std::string_view text)
{
    std::vector<std::string> sentences;
    std::size_t start = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] != '.' && text[at] != '!' && text[at] != '?')
            continue;
        auto end = at + 1;
        for (std::string_view const closing : {"\xE2\x80\x99", ")", "\"", "\xE2\x80\x9D"}) {
            if (text.substr(end).starts_with(closing))
                end += closing.size();
        }
        if (end < text.size() && text[end] != ' ' && text[end] != '\n')
            continue;
        sentences.emplace_back(text.substr(start, end - start));
        start = end;
    }
    if (text.find_first_not_of(" \n", start) != std::string_view::npos)
        sentences.emplace_back(text.substr(start));
    return sentences;
}

bool isLetter(char c)
{
    return std::isalpha(static_cast<unsigned char>(c)) != 0 || (c & 0x80) != 0;
}

/// What stands between spaces and has a letter or a digit in it.
std::size_t wordsIn(std::string_view sentence)
{
    std::size_t words = 0;
    bool counted = false;
    for (char const c : sentence) {
        if (c == ' ' || c == '\n')
            counted = false;
        else if (!counted && std::isalnum(static_cast<unsigned char>(c)) != 0) {
            counted = true;
            ++words;
        }
    }
    return words;
}

/// In lower case, so far as it is ASCII.
std::string lowered(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

/// Whether `word` stands in `text` with no letter on either side.
bool hasWord(std::string_view text, std::string_view word)
{
    for (auto at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
        auto const end = at + word.size();
        if ((at == 0 || !isLetter(text[at - 1])) && (end == text.size() || !isLetter(text[end])))
            return true;
    }
    return false;
}

/// Our own list: what officials write and nobody says.
constexpr std::array hardWords = {
    "aangaande",      "adequaat",       "alsmede",         "alvorens",       "betreffende",    "bewerkstelligen", "borgen",
    "c.q.",           "conform",        "d.m.v.",          "derhalve",       "desalniettemin", "desgewenst",      "dient te",
    "dienen te",      "dientengevolge", "doch",            "dusdanig",       "echter",         "evenwel",         "faciliteren",
    "gaarne",         "geenszins",      "hetgeen",         "hetwelk",        "hieromtrent",    "i.v.m.",          "implementeren",
    "indien",         "ingevolge",      "inzake",          "jegens",         "krachtens",      "m.b.t.",          "middels",
    "mitigeren",      "mitsdien",       "monitoren",       "n.a.v.",         "nopens",         "omtrent",         "onderhavige",
    "onverwijld",     "optimaliseren",  "prioriteren",     "proactief",      "reeds",          "respectievelijk", "stakeholders",
    "t.a.v.",         "t.b.v.",         "te allen tijde",  "ten aanzien van", "ten behoeve van", "teneinde",      "terzake",
    "tevens",         "thans",          "trachten",        "uit hoofde van", "vigerende",      "voornoemd",       "voornoemde",
    "voorts",         "wederom",        "zorgdragen",      "zulks"};

/// Hard words that cannot be avoided: "B1.1 advice: conform".
std::set<std::string> const allowed = {};

std::vector<ScanPack const*> scans()
{
    return {&library().personalScan(), &library().homeCheck()};
}

}  // namespace

TEST_CASE("sentences and words are counted as a reader would", "[core][content][readability]")
{
    CHECK(sentencesOf("Eén zin.").size() == 1);
    CHECK(sentencesOf("Bel 0900-8844. Kijk op hetccv.nl/zelfscan. Doe het nu! Ja? Goed").size() == 5);
    CHECK(sentencesOf("Zeg: \xE2\x80\x98Nu niet.\xE2\x80\x99 Doe de deur dicht.").size() == 2);
    CHECK(sentencesOf("(Dat kan.) En dit ook.").size() == 2);
    CHECK(sentencesOf("").empty());
    CHECK(wordsIn("Bel 112 bij gevaar.") == 4);
    CHECK(wordsIn("  Het huis \xE2\x80\x93 en de tuin.") == 5);  // a dash is no word
    CHECK(wordsIn("\xE2\x80\x99s Avonds") == 2);
    CHECK(wordsIn("-") == 0);
    CHECK(hasWord("dat is reeds zo", "reeds"));
    CHECK(hasWord("reeds", "reeds"));
    CHECK_FALSE(hasWord("een reeks en reedsheid", "reeds"));
    CHECK(hasWord("ga nu, doch niet", "doch"));
    CHECK_FALSE(hasWord("mijn dochter", "doch"));
    CHECK(lowered("Indien Één") == "indien \xC3\x89\xC3\xA9n");
}

TEST_CASE("no sentence in the scans has more than twenty words", "[core][content][readability]")
{
    int sentences = 0;
    for (auto const* const pack : scans()) {
        for (auto const& shown : shownIn(*pack)) {
            for (auto const& sentence : sentencesOf(shown.text)) {
                ++sentences;
                if (wordsIn(sentence) > mostWords) {
                    UNSCOPED_INFO(shown.where << ", " << wordsIn(sentence) << " words: " << sentence);
                    CHECK(wordsIn(sentence) <= mostWords);
                }
            }
        }
    }
    CHECK(sentences > 1000);
}

TEST_CASE("the scans use none of the words that only officials write", "[core][content][readability]")
{
    std::set<std::string> used;
    for (auto const* const pack : scans()) {
        for (auto const& shown : shownIn(*pack)) {
            auto const text = lowered(shown.text);
            for (std::string const word : hardWords) {
                if (!hasWord(text, word))
                    continue;
                auto const place = shown.where + ": " + word;
                used.insert(place);
                INFO(place << " in: " << shown.text);
                CHECK(allowed.contains(place));
            }
        }
    }
    CHECK(used == allowed);  // and what is allowed is still there
}

TEST_CASE("nobody is asked for an address", "[core][content][readability]")
{
    // A filled-in scan with an address would be a list of weak spots with the way there.
    for (auto const* const pack : scans()) {
        for (auto const& shown : shownIn(*pack)) {
            for (auto const& sentence : sentencesOf(lowered(shown.text))) {
                auto const has = [&](auto const&... words) { return (hasWord(sentence, words) || ...); };
                bool const writes = has("vul", "typ", "schrijf", "invullen", "voer", "noteer je", "noteer het", "noteer de");
                bool const wherever = has("adres", "woonadres", "postcode", "huisnummer", "straat", "straatnaam", "woonplaats");
                INFO(shown.where << ": " << sentence);
                CHECK_FALSE((writes && wherever));
            }
        }
    }
}

TEST_CASE("how the scans read, in figures", "[.report]")
{
    for (auto const* const pack : scans()) {
        std::size_t words = 0;
        std::size_t sentences = 0;
        Shown longest;
        for (auto const& shown : shownIn(*pack)) {
            for (auto const& sentence : sentencesOf(shown.text)) {
                words += wordsIn(sentence);
                ++sentences;
                if (wordsIn(sentence) > wordsIn(longest.text))
                    longest = {shown.where, sentence};
            }
        }
        std::cout << pack->info.id << " version " << pack->info.version << ": " << sentences << " sentences, "
                  << static_cast<double>(words) / static_cast<double>(sentences) << " words on average; the longest has "
                  << wordsIn(longest.text) << " (" << longest.where << "): " << longest.text << '\n';
    }
    SUCCEED();
}
