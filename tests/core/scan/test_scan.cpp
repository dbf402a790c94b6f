#include "core/scan/scan.h"

#include "core/content/pack_loader.h"
#include "core/scan/answer_sheet.h"
#include "tests/core/scan/scanned.h"

#include <set>

using namespace weerbaar;
using namespace weerbaar::scan;
using content::Answerer;
using content::Circumstance;
using content::HomeType;
using content::Tenure;
using test::codeOf;
using test::idsOf;

namespace {

using Ids = std::vector<std::string>;

Ids asked(content::ScanPack const& pack, Selection const& selection)
{
    return idsOf(questionsFor(pack, selection));
}

Ids sectionsOf(std::vector<Question> const& questions)
{
    Ids ids;
    for (auto const& question : questions)
        ids.emplace_back(question.sectionId);
    return ids;
}

}  // namespace

TEST_CASE("values have the names of files and the command line, and are read back by them", "[core][scan]")
{
    CHECK(nameOf(Answer::Yes) == "yes");
    CHECK(nameOf(Answer::Partly) == "partly");
    CHECK(nameOf(Answer::No) == "no");
    CHECK(nameOf(Answer::Unknown) == "unknown");
    CHECK(nameOf(Answer::NotApplicable) == "not-applicable");
    CHECK(nameOf(Living::Alone) == "alone");
    CHECK(nameOf(Living::WithPartner) == "with-partner");
    CHECK(nameOf(Scope::Short) == "short");
    CHECK(nameOf(Scope::Full) == "full");
    for (auto const answer : {Answer::Yes, Answer::Partly, Answer::No, Answer::Unknown, Answer::NotApplicable})
        CHECK(answerFromName(nameOf(answer)) == answer);
    for (auto const living : {Living::Alone, Living::WithPartner})
        CHECK(livingFromName(nameOf(living)) == living);
    for (auto const scope : {Scope::Short, Scope::Full})
        CHECK(scopeFromName(nameOf(scope)) == scope);
    for (auto const* const name : {"", "ja", "Yes", "yes ", "not applicable", "ALONE", "partner", "Full"}) {
        INFO(name);
        CHECK(answerFromName(name) == std::nullopt);
        CHECK(livingFromName(name) == std::nullopt);
        CHECK(scopeFromName(name) == std::nullopt);
    }
}

// ---- which items are asked in a household -------------------------------------------------------

TEST_CASE("an item is asked where both home and tenure fit, and everywhere as long as they are not known", "[core][scan]")
{
    auto const pack = test::tinyScan();
    auto const& garden = *pack.find("garden");  // not in a flat
    auto const& owner = *pack.find("owner");    // not where one rents
    CHECK(appliesTo(garden, {}));
    CHECK(appliesTo(garden, {.home = HomeType::Terraced}));
    CHECK(appliesTo(garden, {.home = HomeType::Detached, .tenure = Tenure::Rented}));
    CHECK_FALSE(appliesTo(garden, {.home = HomeType::Flat}));
    CHECK_FALSE(appliesTo(garden, {.home = HomeType::Flat, .tenure = Tenure::Owned}));
    CHECK(appliesTo(owner, {}));
    CHECK(appliesTo(owner, {.home = HomeType::Flat, .tenure = Tenure::Owned}));
    CHECK_FALSE(appliesTo(owner, {.tenure = Tenure::Rented}));

    content::ScanItem both = garden;
    both.tenures = {Tenure::Owned};
    CHECK(appliesTo(both, {.home = HomeType::Terraced, .tenure = Tenure::Owned}));
    CHECK_FALSE(appliesTo(both, {.home = HomeType::Terraced, .tenure = Tenure::Rented}));
    CHECK_FALSE(appliesTo(both, {.home = HomeType::Flat, .tenure = Tenure::Owned}));
}

TEST_CASE("an item for some households is asked of those, and of who did not say", "[core][scan]")
{
    auto const pack = test::tinyPersonalScan();
    Profile const unsaid;
    Profile const alone{.living = Living::Alone};
    Profile const couple{.living = Living::WithPartner};
    for (auto const* const id : {"alone", "couple", "school", "shop", "mine"}) {
        INFO(id);
        CHECK(appliesTo(*pack.find(id), unsaid));
    }
    CHECK(appliesTo(*pack.find("alone"), alone));
    CHECK_FALSE(appliesTo(*pack.find("alone"), couple));
    CHECK_FALSE(appliesTo(*pack.find("couple"), alone));
    CHECK(appliesTo(*pack.find("couple"), couple));

    CHECK(appliesTo(*pack.find("school"), {.children = true}));
    CHECK_FALSE(appliesTo(*pack.find("school"), {.children = false}));
    CHECK(appliesTo(*pack.find("shop"), {.business = true}));
    CHECK_FALSE(appliesTo(*pack.find("shop"), {.business = false}));
    // One circumstance says nothing about another.
    CHECK(appliesTo(*pack.find("school"), {.living = Living::Alone, .business = false}));
    CHECK(appliesTo(*pack.find("shop"), {.living = Living::Alone, .children = false}));
    CHECK(appliesTo(*pack.find("alone"), {.living = Living::Alone, .children = true, .business = true}));
}

TEST_CASE("an item that asks for two circumstances needs both", "[core][scan]")
{
    auto item = test::item("A1.1", content::Weight::Low, content::Effort::Low);
    item.onlyWith = {Circumstance::Partner, Circumstance::Children};
    CHECK(appliesTo(item, {}));
    CHECK(appliesTo(item, {.living = Living::WithPartner, .children = true}));
    CHECK(appliesTo(item, {.children = true}));  // the partner was not said
    CHECK_FALSE(appliesTo(item, {.living = Living::WithPartner, .children = false}));
    CHECK_FALSE(appliesTo(item, {.living = Living::Alone, .children = true}));
    item.tenures = {Tenure::Owned};
    CHECK_FALSE(appliesTo(item, {.tenure = Tenure::Rented, .living = Living::WithPartner, .children = true}));
}

// ---- whom -----------------------------------------------------------------------------------------

TEST_CASE("each of the two is asked what is theirs, or for both", "[core][scan]")
{
    auto item = test::item("A1.1", content::Weight::Low, content::Effort::Low);
    struct Row {
        Answerer answeredBy;
        bool ofCouncillor, ofPartner;
    };
    for (auto const& [answeredBy, ofCouncillor, ofPartner] : {Row{Answerer::Councillor, true, false},
                                                              Row{Answerer::Partner, false, true},
                                                              Row{Answerer::Together, true, true}}) {
        item.answeredBy = answeredBy;
        INFO(content::nameOf(answeredBy));
        CHECK(isAskedOf(item, Answerer::Councillor) == ofCouncillor);
        CHECK(isAskedOf(item, Answerer::Partner) == ofPartner);
    }
    // In the home check too: B9.2 is about the councillor's own rights.
    auto home = test::tinyScan();
    home.themes[0].items[0].answeredBy = Answerer::Councillor;
    CHECK(asked(home, {}).front() == "low");
    CHECK(asked(home, {.person = Answerer::Partner}).front() == "critA");
}

TEST_CASE("each of the two gets their own questions, in the pack's order", "[core][scan]")
{
    auto const pack = test::tinyPersonalScan();
    CHECK(asked(pack, {}) == Ids{"mine", "ours", "phone", "alone", "couple", "school", "shop"});
    CHECK(asked(pack, {.person = Answerer::Partner}) ==
          Ids{"theirs", "ours", "phone", "alone", "couple", "school", "shop"});
    Profile const together{.living = Living::WithPartner, .children = false, .business = false};
    CHECK(asked(pack, {.profile = together}) == Ids{"mine", "ours", "phone", "couple"});
    CHECK(asked(pack, {.person = Answerer::Partner, .profile = together}) == Ids{"theirs", "ours", "phone", "couple"});
    Profile const alone{.living = Living::Alone, .children = false, .business = true};
    CHECK(asked(pack, {.profile = alone}) == Ids{"mine", "ours", "phone", "alone", "shop"});
}

TEST_CASE("the short round is the critical items; for the partner it is the partner's own", "[core][scan]")
{
    auto const pack = test::tinyPersonalScan();
    CHECK(asked(pack, {.scope = Scope::Short}) == Ids{"mine", "ours", "alone"});
    CHECK(asked(pack, {.person = Answerer::Partner, .scope = Scope::Short}) == Ids{"ours", "phone", "couple"});
    CHECK(asked(pack, {.profile = {.living = Living::WithPartner}, .scope = Scope::Short}) == Ids{"mine", "ours"});

    auto home = test::tinyScan();
    CHECK(asked(home, {.scope = Scope::Short}) == Ids{"critA", "critB"});
    // Critical is not enough for the partner's round, and not needed.
    CHECK(asked(home, {.person = Answerer::Partner, .scope = Scope::Short}).empty());
    home.themes[1].items[1].partnerRound = true;
    CHECK(asked(home, {.person = Answerer::Partner, .scope = Scope::Short}) == Ids{"garden"});
}

// ---- in which order ---------------------------------------------------------------------------------

TEST_CASE("the questions go theme by theme, or stop by stop on the walk", "[core][scan]")
{
    auto const pack = test::tinyScan();
    auto const byTheme = questionsFor(pack, {});
    CHECK(idsOf(byTheme) == Ids{"low", "critA", "highHard", "highEasy", "critB", "garden", "owner"});
    CHECK(sectionsOf(byTheme) == Ids{"B1", "B1", "B1", "B1", "B2", "B2", "B2"});
    CHECK(byTheme.at(4).sectionTitle == "Tweede");
    CHECK(byTheme.at(0).item == pack.find("low"));  // borrowed, not copied

    auto const walking = questionsFor(pack, {.order = Order::Walking});
    CHECK(idsOf(walking) == Ids{"owner", "critB", "garden", "critA", "low", "highEasy", "highHard"});
    CHECK(sectionsOf(walking) == Ids{"pavement", "pavement", "garden-path", "hall", "hall", "hall", "hall"});
    CHECK(walking.at(2).sectionTitle == "Op het tuinpad");
}

TEST_CASE("a walk leaves out what is not asked here, and what the pack does not have", "[core][scan]")
{
    auto pack = test::tinyScan();
    pack.walk[0].items.insert(pack.walk[0].items.begin(), "B9.9");
    Profile const rentedFlat{.home = HomeType::Flat, .tenure = Tenure::Rented};
    auto const walking = questionsFor(pack, {.profile = rentedFlat, .order = Order::Walking});
    CHECK(idsOf(walking) == Ids{"critB", "critA", "low", "highEasy", "highHard"});
    CHECK(sectionsOf(walking).at(1) == "hall");  // the stop with nothing to look at is gone
    CHECK(asked(pack, {.scope = Scope::Short, .order = Order::Walking}) == Ids{"critB", "critA"});
}

TEST_CASE("a scan that is not walked goes theme by theme", "[core][scan]")
{
    auto const pack = test::tinyPersonalScan();
    CHECK(asked(pack, {.order = Order::Walking}) == asked(pack, {.order = Order::ByTheme}));
}

TEST_CASE("walking asks the same questions as going theme by theme, in every household", "[core][scan]")
{
    auto const pack = test::tinyScan();
    for (auto const home : {std::optional<HomeType>(), std::optional(HomeType::Flat), std::optional(HomeType::Detached)}) {
        for (auto const tenure : {std::optional<Tenure>(), std::optional(Tenure::Owned), std::optional(Tenure::Rented)}) {
            Profile const profile{.home = home, .tenure = tenure};
            auto const byTheme = asked(pack, {.profile = profile});
            auto const walking = asked(pack, {.profile = profile, .order = Order::Walking});
            CHECK(std::set(byTheme.begin(), byTheme.end()) == std::set(walking.begin(), walking.end()));
            CHECK(byTheme.size() == walking.size());
        }
    }
}

TEST_CASE("an answer is checked before it is kept: the item, then the note", "[core][scan]")
{
    auto const pack = test::tinyScan();
    CHECK(codeOf(checkAnswer(pack, "low", "")) == std::nullopt);
    CHECK(codeOf(checkAnswer(pack, "low", "Zo\xC3\xAB \xF0\x9F\x9A\xAA")) == std::nullopt);
    CHECK(codeOf(checkAnswer(pack, "low", std::string(102'400, 'x'))) == std::nullopt);
    CHECK(codeOf(checkAnswer(pack, "low", std::string(102'401, 'x'))) == ErrorCode::TextTooLong);
    CHECK(codeOf(checkAnswer(pack, "low", "\xFF")) == ErrorCode::InvalidText);
    CHECK(codeOf(checkAnswer(pack, "low", std::string_view("\0", 1))) == ErrorCode::InvalidText);
    for (auto const* const id : {"", "B1.1", "LOW", "low "})
        CHECK(codeOf(checkAnswer(pack, id, "\xFF")) == ErrorCode::UnknownItem);
}
