// The scans beside the facts they were made from, where those are: shared/domain/zelfscan-en-woningcheck.md.
#include "core/content/pack_loader.h"

#include "tests/support/files.h"
#include "tests/support/packs.h"

#include <algorithm>
#include <map>
#include <stdexcept>
#include <string>
#include <utility>

using namespace weerbaar::content;
using weerbaar::test::library;

namespace {

/// What the facts say of one item.
struct Fact {
    Weight weight{};
    Answerer answeredBy{};
    SourceStrength strength{};
};

/// The value whose word comes first in `text`.
template <class Value>
Value firstOf(std::string_view text, std::map<std::string, Value> const& words)
{
    std::pair nearest{std::string_view::npos, Value()};
    for (auto const& [word, value] : words) {
        if (auto const at = text.find(word); at < nearest.first)
            nearest = {at, value};
    }
    if (nearest.first == std::string_view::npos)
        throw std::runtime_error("not in the facts: " + std::string(text));
    return nearest.second;
}

/// A heading "**A1.1 …", and below it the line "- laag · gratis · **kritiek** (…) · samen · [115][57] ●".
std::map<std::string, Fact> readFacts(std::string const& text)
{
    std::map<std::string, Fact> facts;
    for (auto at = text.find("\n**"); at != std::string::npos; at = text.find("\n**", at + 3)) {
        auto const id = text.substr(at + 3, text.find(' ', at + 3) - at - 3);
        if (id.size() < 4 || (id[0] != 'A' && id[0] != 'B') || id[2] != '.')
            continue;
        auto const weightAt = text.find(" · **", at);
        auto const line = std::string_view(text).substr(weightAt, text.find('\n', weightAt) - weightAt);
        Fact fact;
        fact.weight = firstOf<Weight>(line, {{"**kritiek", Weight::Critical},
                                             {"**hoog", Weight::High},
                                             {"**middel", Weight::Medium},
                                             {"**laag", Weight::Low}});
        fact.answeredBy = firstOf<Answerer>(line, {{" · raadslid", Answerer::Councillor},
                                                   {" · partner", Answerer::Partner},
                                                   {" · samen", Answerer::Together}});
        fact.strength = firstOf<SourceStrength>(line, {{"●", SourceStrength::Confirmed},
                                                       {"◐", SourceStrength::Indirect},
                                                       {"○", SourceStrength::OwnEstimate}});
        if (!facts.emplace(id, fact).second)
            throw std::runtime_error("twice in the facts: " + id);
    }
    return facts;
}

}  // namespace

TEST_CASE("every item has the weight, the answerer and the strength of source that the facts give it", "[core][content]")
{
    if (!std::filesystem::exists(WEERBAAR_FACTS_FILE))
        SKIP("no facts file beside the repository: " WEERBAAR_FACTS_FILE);
    auto const bytes = weerbaar::test::readBytes(WEERBAAR_FACTS_FILE);
    auto const facts = readFacts({bytes.begin(), bytes.end()});
    auto const countOf = [&](char part) {
        return std::count_if(facts.begin(), facts.end(), [part](auto const& fact) { return fact.first[0] == part; });
    };
    CHECK(countOf('A') == 58);
    CHECK(countOf('B') == 63);
    for (auto const& [id, fact] : facts) {
        INFO(id);
        auto const* const item = (id[0] == 'A' ? library().personalScan() : library().homeCheck()).find(id);
        REQUIRE(item);
        CHECK(nameOf(item->weight) == nameOf(fact.weight));
        CHECK(nameOf(item->answeredBy) == nameOf(fact.answeredBy));
        CHECK(nameOf(item->sourceStrength) == nameOf(fact.strength));
    }
}
