// Plain Dutch in the packs: short sentences, no official words. `core_tests "[.report]"` prints the figures.
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
constexpr std::size_t mostWordsAtAGlance = 12;  // for somebody whose hands shake

/// A text that people see, and where it stands: "B1.1 advice".
struct Shown {
    std::string where;
    std::string text;
};

/// Collects what is shown of a pack.
class Shower {
public:
    void add(std::string const& of, std::string const& field, std::optional<std::string> const& text)
    {
        if (text)
            m_all.push_back({of + ' ' + field, *text});
    }

    void addAll(std::string const& of, std::string const& field, std::vector<std::string> const& texts)
    {
        for (auto const& text : texts)
            add(of, field, text);
    }

    [[nodiscard]] std::vector<Shown> const& all() const { return m_all; }

private:
    std::vector<Shown> m_all;
};

std::vector<Shown> shownIn(ScanPack const& pack)
{
    Shower shown;
    shown.add(pack.info.id, "title", pack.info.title);
    shown.addAll(pack.info.id, "intro", pack.intro);
    shown.add(pack.info.id, "ownEstimateNote", pack.ownEstimateNote);
    for (auto const& theme : pack.themes) {
        shown.add(theme.id, "title", theme.title);
        for (auto const& item : theme.items) {
            shown.add(item.id, "statement", item.statement);
            shown.add(item.id, "partnerStatement", item.partnerStatement);
            shown.add(item.id, "talk", item.talk);
            shown.add(item.id, "why", item.why);
            shown.add(item.id, "advice", item.advice);
            shown.add(item.id, "action", item.action);
            shown.add(item.id, "weightReason", item.weightReason);
            shown.add(item.id, "rentedNote", item.rentedNote);
        }
    }
    for (auto const& stop : pack.walk)
        shown.add(stop.id, "title", stop.title);
    for (auto const& offer : pack.offers) {
        shown.add(offer.id, "title", offer.title);
        shown.add(offer.id, "offeredBy", offer.offeredBy);
        shown.add(offer.id, "forWhom", offer.forWhom);
        shown.add(offer.id, "text", offer.text);
    }
    for (auto const& item : pack.withdrawn)
        shown.add(item.id, "statement", item.statement);
    return shown.all();
}

std::vector<Shown> shownIn(ContactsPack const& pack)
{
    Shower shown;
    shown.add(pack.info.id, "title", pack.info.title);
    shown.add(pack.info.id, "checkedNote", pack.checkedNote);
    for (auto const& contact : pack.contacts) {
        shown.add(contact.id, "name", contact.name);
        shown.add(contact.id, "when", contact.when);
        shown.add(contact.id, "availability", contact.availability);
        shown.add(contact.id, "note", contact.note);
    }
    return shown.all();
}

std::vector<Shown> shownIn(GuidancePack const& pack)
{
    Shower shown;
    shown.add(pack.info.id, "title", pack.info.title);
    for (auto const& step : pack.steps) {
        shown.add(step.id, "title", step.title);
        shown.addAll(step.id, "point", step.points);
        shown.add(step.id, "say", step.say);
    }
    return shown.all();
}

std::vector<Shown> shownIn(ProtocolPack const& pack)
{
    Shower shown;
    shown.add(pack.info.id, "title", pack.info.title);
    shown.add(pack.info.id, "note", pack.note);
    shown.add(pack.info.id, "lawNote", pack.lawNote);
    for (auto const& type : pack.types) {
        shown.add(type.id, "title", type.title);
        shown.add(type.id, "plain", type.plain);
    }
    for (auto const& severity : pack.severities) {
        shown.add(std::string(nameOf(severity.severity)), "title", severity.title);
        shown.add(std::string(nameOf(severity.severity)), "plain", severity.plain);
    }
    for (auto const& concern : pack.concerns)
        shown.add(concern.id, "statement", concern.statement);
    for (auto const& step : pack.steps) {
        shown.add(step.id, "title", step.title);
        shown.add(step.id, "text", step.text);
        shown.add(step.id, "say", step.say);
        shown.add(step.id, "whoText", step.whoText);
    }
    return shown.all();
}

std::vector<Shown> shownIn(EvidencePack const& pack)
{
    Shower shown;
    shown.add(pack.info.id, "title", pack.info.title);
    shown.add(pack.info.id, "note", pack.note);
    shown.add(pack.info.id, "galleryNote", pack.galleryNote);
    for (auto const& guide : pack.guides) {
        shown.add(guide.id, "title", guide.title);
        shown.addAll(guide.id, "step", guide.steps);
        shown.addAll(guide.id, "avoid", guide.avoid);
    }
    return shown.all();
}

std::vector<Shown> shownIn(AftercarePack const& pack)
{
    Shower shown;
    shown.add(pack.info.id, "title", pack.info.title);
    shown.add(pack.info.id, "note", pack.note);
    for (auto const& section : pack.sections) {
        shown.add(section.id, "title", section.title);
        shown.addAll(section.id, "point", section.points);
    }
    for (auto const& checkIn : pack.checkIns) {
        shown.add(checkIn.id, "title", checkIn.title);
        shown.add(checkIn.id, "question", checkIn.question);
    }
    return shown.all();
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

/// What is shown of one pack.
struct ShownPack {
    PackInfo const* info = nullptr;
    std::vector<Shown> shown;
};

/// Every pack that the program carries.
std::vector<ShownPack> allPacks()
{
    auto const one = [](auto const& pack) { return ShownPack{&pack.info, shownIn(pack)}; };
    return {one(library().personalScan()), one(library().homeCheck()), one(library().contacts()),
            one(library().firstMinutes()), one(library().protocol()),  one(library().evidence()),
            one(library().aftercare())};
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

TEST_CASE("no sentence in the packs has more than twenty words", "[core][content][readability]")
{
    int sentences = 0;
    for (auto const& pack : allPacks()) {
        for (auto const& shown : pack.shown) {
            for (auto const& sentence : sentencesOf(shown.text)) {
                ++sentences;
                if (wordsIn(sentence) > mostWords) {
                    UNSCOPED_INFO(shown.where << ", " << wordsIn(sentence) << " words: " << sentence);
                    CHECK(wordsIn(sentence) <= mostWords);
                }
            }
        }
    }
    CHECK(sentences > 1400);
}

TEST_CASE("a line of the first minutes has at most twelve words", "[core][content][readability]")
{
    int lines = 0;
    for (auto const& step : library().firstMinutes().steps) {
        CHECK((step.points.size() >= 2 && step.points.size() <= 4));
        for (auto const& point : step.points) {
            ++lines;
            INFO(step.id << ": " << point);
            CHECK(wordsIn(point) <= mostWordsAtAGlance);
        }
    }
    CHECK(lines > 20);
}

TEST_CASE("the packs use none of the words that only officials write", "[core][content][readability]")
{
    std::set<std::string> used;
    for (auto const& pack : allPacks()) {
        for (auto const& shown : pack.shown) {
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

TEST_CASE("how the packs read, in figures", "[.report]")
{
    for (auto const& pack : allPacks()) {
        std::size_t words = 0;
        std::size_t sentences = 0;
        Shown longest;
        for (auto const& shown : pack.shown) {
            for (auto const& sentence : sentencesOf(shown.text)) {
                words += wordsIn(sentence);
                ++sentences;
                if (wordsIn(sentence) > wordsIn(longest.text))
                    longest = {shown.where, sentence};
            }
        }
        std::cout << pack.info->id << " version " << pack.info->version << ": " << sentences << " sentences, "
                  << static_cast<double>(words) / static_cast<double>(sentences) << " words on average; the longest has "
                  << wordsIn(longest.text) << " (" << longest.where << "): " << longest.text << '\n';
    }
    SUCCEED();
}
