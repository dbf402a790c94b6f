// The two scans that the program carries. What is written out here was taken over by hand from the facts they were made
// from: shared/domain/zelfscan-en-woningcheck.md, which is not everywhere (test_scan_facts.cpp).
#include "core/content/pack_loader.h"

#include "core/scan/scan.h"
#include "tests/support/packs.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>

using namespace weerbaar::content;
using weerbaar::scan::Living;
using weerbaar::scan::questionsFor;
using weerbaar::test::library;
using Ids = std::vector<std::string>;

namespace {

template <class Condition>
Ids idsWhere(ScanPack const& pack, Condition const& condition)
{
    Ids ids;
    for (auto const& theme : pack.themes) {
        for (auto const& item : theme.items) {
            if (condition(item))
                ids.push_back(item.id);
        }
    }
    return ids;
}

/// "A1.1" … "A9.7": as many in each theme as there are numbers.
Ids numbered(char part, std::vector<int> const& counts)
{
    Ids ids;
    for (std::size_t theme = 0; theme < counts.size(); ++theme) {
        for (int item = 1; item <= counts[theme]; ++item)
            ids.push_back(part + std::to_string(theme + 1) + '.' + std::to_string(item));
    }
    return ids;
}

std::map<Weight, int> weightsOf(ScanPack const& pack)
{
    std::map<Weight, int> weights;
    for (auto const& theme : pack.themes) {
        for (auto const& item : theme.items)
            ++weights[item.weight];
    }
    return weights;
}

Ids asked(ScanPack const& pack, weerbaar::scan::Selection const& selection)
{
    Ids ids;
    for (auto const& question : questionsFor(pack, selection))
        ids.push_back(question.item->id);
    return ids;
}

bool isIn(Ids const& ids, std::string const& id)
{
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

}  // namespace

TEST_CASE("the personal scan has the nine themes and 58 items of the facts, and one for who lives alone", "[core][content]")
{
    auto const& pack = library().personalScan();
    CHECK(pack.scan == Scan::Personal);
    CHECK(pack.info.checkedOn == "2026-11-21");
    auto expected = numbered('A', {7, 8, 6, 8, 7, 6, 5, 5, 6});
    CHECK(expected.size() == 58);
    expected.push_back("A9.7");
    CHECK(idsWhere(pack, [](ScanItem const&) { return true; }) == expected);
    CHECK(weightsOf(pack) ==
          std::map<Weight, int>{{Weight::Critical, 18 + 1}, {Weight::High, 26}, {Weight::Medium, 13}, {Weight::Low, 1}});
}

TEST_CASE("the home check has the nine themes and 63 items of the facts", "[core][content]")
{
    auto const& pack = library().homeCheck();
    CHECK(pack.scan == Scan::Home);
    CHECK(pack.info.checkedOn == "2026-11-21");
    auto const expected = numbered('B', {8, 6, 8, 7, 7, 8, 7, 7, 5});
    CHECK(expected.size() == 63);
    CHECK(idsWhere(pack, [](ScanItem const&) { return true; }) == expected);
    CHECK(weightsOf(pack) ==
          std::map<Weight, int>{{Weight::Critical, 8}, {Weight::High, 30}, {Weight::Medium, 19}, {Weight::Low, 6}});
    CHECK(pack.find("B10.1") == nullptr);
    CHECK(pack.find("") == nullptr);
}

TEST_CASE("the critical items are those of the facts: without them help fails, or a life may", "[core][content]")
{
    auto const isCritical = [](ScanItem const& item) { return item.weight == Weight::Critical; };
    CHECK(idsWhere(library().personalScan(), isCritical) ==
          Ids{"A1.1", "A1.2", "A1.5", "A1.7", "A2.2", "A3.5", "A4.1", "A4.4", "A5.2", "A5.4", "A6.3", "A6.5", "A7.1", "A7.3",
              "A7.4", "A8.4", "A9.1", "A9.6", "A9.7"});
    CHECK(idsWhere(library().homeCheck(), isCritical) ==
          Ids{"B1.1", "B1.5", "B2.1", "B3.1", "B7.1", "B7.3", "B7.4", "B8.2"});
}

TEST_CASE("the partner's short round is the eighteen items that the facts name", "[core][content]")
{
    auto const isInIt = [](ScanItem const& item) { return item.partnerRound; };
    Ids const personal = {"A1.1", "A1.7", "A5.4", "A5.5", "A7.1", "A7.2", "A7.3", "A7.4", "A9.1", "A9.2", "A9.4", "A9.5", "A9.6"};
    Ids const home = {"B1.1", "B1.5", "B7.4", "B8.1", "B8.2"};
    CHECK(personal.size() + home.size() == 18);
    CHECK(idsWhere(library().personalScan(), isInIt) == personal);
    CHECK(idsWhere(library().homeCheck(), isInIt) == home);
    // And all of them are asked of a partner, with children.
    weerbaar::scan::Selection const partner{.person = Answerer::Partner,
                                            .profile = {.living = Living::WithPartner, .children = true},
                                            .scope = weerbaar::scan::Scope::Short};
    CHECK(asked(library().personalScan(), partner) == personal);
    CHECK(asked(library().homeCheck(), partner) == home);
}

TEST_CASE("who lives alone is asked for a person to call, in place of what is about a partner", "[core][content]")
{
    auto const& pack = library().personalScan();
    auto const alone = asked(pack, {.profile = {.living = Living::Alone, .children = false}});
    auto const couple = asked(pack, {.profile = {.living = Living::WithPartner, .children = false}});
    CHECK(isIn(alone, "A9.7"));
    CHECK_FALSE(isIn(couple, "A9.7"));
    for (auto const* const id : {"A9.1", "A9.2", "A9.3", "A9.4", "A9.5"}) {
        INFO(id);
        CHECK_FALSE(isIn(alone, id));
    }
    CHECK(isIn(couple, "A9.1"));
    CHECK(isIn(couple, "A9.5"));
    // "A9.4" is the partner's to answer.
    CHECK(isIn(asked(pack, {.person = Answerer::Partner, .profile = {.living = Living::WithPartner}}), "A9.4"));
    // Children are asked about where there are any, also of who raises them alone.
    CHECK(isIn(asked(pack, {.profile = {.living = Living::Alone, .children = true}}), "A9.2"));
    CHECK(isIn(asked(pack, {.profile = {.living = Living::Alone, .children = true}}), "A9.3"));
    CHECK(isIn(alone, "A9.6"));
    CHECK(pack.find("A9.7")->sourceStrength == SourceStrength::OwnEstimate);
}

TEST_CASE("what is about one's own device or account is answered by each for themselves", "[core][content]")
{
    auto const eachForSelf = [](ScanItem const& item) { return item.eachForSelf; };
    CHECK(idsWhere(library().personalScan(), eachForSelf) ==
          Ids{"A3.3", "A4.1", "A4.3", "A4.4", "A4.7", "A4.8", "A6.6"});
    CHECK(idsWhere(library().homeCheck(), eachForSelf).empty());
}

TEST_CASE("the home is walked from the pavement, all sixty-three items of it", "[core][content]")
{
    auto const& pack = library().homeCheck();
    REQUIRE_FALSE(pack.walk.empty());
    CHECK(pack.walk.front().title == "Op de stoep");
    CHECK(asked(pack, {.order = weerbaar::scan::Order::Walking}).size() == 63);
    CHECK(library().personalScan().walk.empty());
}

TEST_CASE("every item is whole: its theme, its homes, something to talk about for two", "[core][content]")
{
    for (auto const* const pack : {&library().personalScan(), &library().homeCheck()}) {
        CHECK_FALSE(pack->ownEstimateNote.empty());
        for (auto const& theme : pack->themes) {
            for (auto const& item : theme.items) {
                INFO(item.id);
                CHECK(item.id.starts_with(theme.id + '.'));
                CHECK(pack->find(item.id) == &item);
                CHECK_FALSE(item.homes.empty());
                CHECK_FALSE(item.tenures.empty());
                CHECK(item.since <= pack->info.version);
                CHECK(item.talk.has_value() == (item.answeredBy == Answerer::Together));
                CHECK((!item.talk || item.talk->ends_with('?')));
                // What has no source but ourselves is shown as our own estimate.
                CHECK((item.sources != Ids{"own"} || item.sourceStrength == SourceStrength::OwnEstimate));
            }
        }
    }
}

TEST_CASE("no item waits for one that is never asked in the same household", "[core][content]")
{
    std::vector<weerbaar::scan::Profile> households;
    for (auto const home : {HomeType::Flat, HomeType::Terraced, HomeType::Detached}) {
        for (auto const tenure : {Tenure::Owned, Tenure::Rented}) {
            for (auto const living : {Living::Alone, Living::WithPartner}) {
                for (auto const children : {false, true}) {
                    for (auto const business : {false, true})
                        households.push_back({home, tenure, living, children, business});
                }
            }
        }
    }
    int waiting = 0;
    for (auto const* const pack : {&library().personalScan(), &library().homeCheck()}) {
        for (auto const& theme : pack->themes) {
            for (auto const& item : theme.items) {
                for (auto const& needed : item.after) {
                    ++waiting;
                    INFO(item.id << " after " << needed);
                    CHECK(std::any_of(households.begin(), households.end(), [&](weerbaar::scan::Profile const& profile) {
                        return appliesTo(item, profile) && appliesTo(*pack->find(needed), profile);
                    }));
                }
            }
        }
    }
    CHECK(waiting > 5);
}
