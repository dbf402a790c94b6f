// Which gap comes first, and what a decision does to that.
#include "core/scan/scan_result.h"

#include "core/content/pack_loader.h"
#include "tests/core/scan/standing.h"

using namespace weerbaar;
using namespace weerbaar::scan;
using namespace std::chrono_literals;
using content::Answerer;
using content::Effort;
using content::Weight;
using test::evaluated;
using test::given;
using test::idsOf;

namespace {

using Answers = std::vector<GivenAnswer>;
using Ids = std::vector<std::string>;

/// Everything that is not planned, declined or done.
Ids openOf(ScanResult const& result)
{
    auto ids = idsOf(result.actionsNow);
    auto const later = idsOf(result.actionsLater);
    ids.insert(ids.end(), later.begin(), later.end());
    return ids;
}

Answers allNo(content::ScanPack const& pack)
{
    Answers answers;
    for (auto const& theme : pack.themes) {
        for (auto const& item : theme.items)
            answers.push_back(given(item.id, Answer::No));
    }
    return answers;
}

/// One theme: a, b, c … of high weight and little effort, each waiting for the ones named.
content::ScanPack waiting(std::vector<std::pair<std::string, Ids>> const& items)
{
    content::ScanPack pack;
    pack.themes = {{"A1", "Eerste", {}}};
    for (auto const& [id, after] : items) {
        pack.themes[0].items.push_back(test::item(id, Weight::High, Effort::Low));
        pack.themes[0].items.back().after = after;
    }
    return pack;
}

Decision decision(std::string itemId, ActionState state, std::optional<std::chrono::year_month_day> day = {},
                  std::int64_t decidedAtMs = 0)
{
    return {std::move(itemId), state, day, {}, {}, {decidedAtMs, 60}};
}

}  // namespace

// ---- the order -------------------------------------------------------------------------------------

TEST_CASE("critical first, then the most weight for the least effort, then weight", "[core][scan][order]")
{
    // By hand: weight 4 3 2 1 divided by effort 1 2 3.
    //   critical  4    2    1.33   always first
    //   high      3    1.5  1
    //   medium    2    1    0.67
    //   low       1    0.5  0.33
    Ids const expected = {"critical-low", "critical-medium", "critical-high", "high-low",    "medium-low",  "high-medium",
                          "high-high",    "medium-medium",   "low-low",       "medium-high", "low-medium", "low-high"};
    content::ScanPack pack;
    pack.themes = {{"A1", "Eerste", {}}};
    for (auto const weight : {Weight::Low, Weight::Medium, Weight::High, Weight::Critical}) {
        for (auto const effort : {Effort::High, Effort::Medium, Effort::Low}) {
            auto const id = std::string(content::nameOf(weight)) + '-' + std::string(content::nameOf(effort));
            pack.themes[0].items.push_back(test::item(id, weight, effort));
        }
    }
    CHECK(openOf(evaluated(pack, allNo(pack))) == expected);
    std::reverse(pack.themes[0].items.begin(), pack.themes[0].items.end());
    CHECK(openOf(evaluated(pack, allNo(pack))) == expected);  // no two of them are equal
}

TEST_CASE("three are for now, the rest is for later", "[core][scan][order]")
{
    auto const pack = test::tinyScan();
    auto const result = evaluated(pack, allNo(pack));
    CHECK(actionsAtOnce == 3);
    CHECK(idsOf(result.actionsNow) == Ids{"critB", "critA", "highEasy"});
    CHECK(idsOf(result.actionsLater) == Ids{"garden", "owner", "highHard", "low"});
}

TEST_CASE("of equal weight and effort the pack's order decides, not the answer", "[core][scan][order]")
{
    auto const result = evaluated(test::tinyScan(), {given("owner", Answer::No), given("garden", Answer::Partly)});
    CHECK(idsOf(result.actionsNow) == Ids{"garden", "owner"});
    CHECK(result.actionsNow.at(0).answer == Answer::Partly);
}

TEST_CASE("a gap that another waits for comes right before it, and says so", "[core][scan][order]")
{
    // "critA" waits for "low", the least of all.
    auto pack = test::tinyScan();
    pack.themes[0].items[1].after = {"low"};
    auto const result = evaluated(pack, allNo(pack));
    CHECK(openOf(result) == Ids{"critB", "low", "critA", "highEasy", "garden", "owner", "highHard"});
    CHECK(idsOf(result.actionsNow) == Ids{"critB", "low", "critA"});
    CHECK(result.actionsNow.at(1).unlocks == Ids{"critA"});
    CHECK(result.actionsNow.at(0).unlocks.empty());
    CHECK(result.actionsNow.at(2).unlocks.empty());
}

TEST_CASE("what is needed twice comes before the first, and names both", "[core][scan][order]")
{
    auto const pack = waiting({{"a", {"d"}}, {"b", {}}, {"c", {"d", "b"}}, {"d", {}}});
    auto const result = evaluated(pack, allNo(pack));
    CHECK(openOf(result) == Ids{"d", "a", "b", "c"});
    CHECK(result.actionsNow.at(0).unlocks == Ids{"a", "c"});
    CHECK(result.actionsNow.at(2).unlocks == Ids{"c"});
}

TEST_CASE("a chain of needs is undone from its end", "[core][scan][order]")
{
    auto const pack = waiting({{"a", {"b"}}, {"b", {"c"}}, {"c", {"d"}}, {"d", {}}});
    auto const result = evaluated(pack, allNo(pack));
    CHECK(openOf(result) == Ids{"d", "c", "b", "a"});
    CHECK(result.actionsNow.at(0).unlocks == Ids{"c"});  // what waits for it itself
}

TEST_CASE("what is needed and is no open gap changes no order", "[core][scan][order]")
{
    auto const pack = waiting({{"a", {"d", "unknown to the pack"}}, {"b", {}}, {"d", {}}});
    Answers const rest = {given("a", Answer::No), given("b", Answer::No)};
    auto const with = [&](Answer answer) {
        auto answers = rest;
        answers.push_back(given("d", answer));
        return answers;
    };
    CHECK(openOf(evaluated(pack, rest)) == Ids{"a", "b"});
    for (auto const answer : {Answer::Yes, Answer::Unknown, Answer::NotApplicable})
        CHECK(openOf(evaluated(pack, with(answer))) == Ids{"a", "b"});
    CHECK(openOf(evaluated(pack, with(Answer::Partly))) == Ids{"d", "a", "b"});
    for (auto const& decided : {decision("d", ActionState::Done), decision("d", ActionState::Declined),
                                decision("d", ActionState::Planned, 2026y / 11 / 22)})
        CHECK(openOf(evaluated(pack, with(Answer::No), {.decisions = {decided}})) == Ids{"a", "b"});
}

TEST_CASE("items that wait for each other are each there once", "[core][scan][order]")
{
    // The pack loader refuses such a pack.
    auto const pack = waiting({{"a", {"b"}}, {"b", {"a"}}, {"c", {"c"}}});
    CHECK(openOf(evaluated(pack, allNo(pack))) == Ids{"b", "a", "c"});
}

// ---- decisions ---------------------------------------------------------------------------------------

TEST_CASE("what is planned for a later day is not for now, and comes back on its day", "[core][scan][order]")
{
    auto const pack = test::tinyScan();
    auto const result = evaluated(pack, allNo(pack),
                                  {.decisions = {decision("critA", ActionState::Planned, 2026y / 12 / 1),
                                                 decision("critB", ActionState::Planned, 2026y / 11 / 22),
                                                 decision("highEasy", ActionState::Planned, 2026y / 11 / 21),   // today
                                                 decision("garden", ActionState::Planned, 2025y / 12 / 31),    // forgotten
                                                 decision("owner", ActionState::Planned, 2026y / 12 / 1)}});
    CHECK(openOf(result) == Ids{"highEasy", "garden", "highHard", "low"});
    CHECK(idsOf(result.planned) == Ids{"critB", "critA", "owner"});  // the earliest first, then the pack's order
    CHECK(result.actionsNow.at(0).decision.state == ActionState::Planned);
    CHECK(result.actionsNow.at(0).decision.plannedFor == 2026y / 11 / 21);
    CHECK(result.actionsNow.at(2).decision.state == ActionState::Open);
    CHECK(result.actionsNow.at(2).decision.itemId == "highHard");
}

TEST_CASE("what was done or declined is listed apart, as long as the answer says otherwise", "[core][scan][order]")
{
    auto const pack = test::tinyScan();
    test::Asked const decided{.decisions = {decision("highEasy", ActionState::Done), decision("garden", ActionState::Declined),
                                            decision("owner", ActionState::Open), decision("low", ActionState::Done)}};
    auto answers = allNo(pack);
    auto result = evaluated(pack, answers, decided);
    CHECK(openOf(result) == Ids{"critB", "critA", "owner", "highHard"});
    CHECK(idsOf(result.done) == Ids{"low", "highEasy"});
    CHECK(idsOf(result.declined) == Ids{"garden"});
    CHECK(result.planned.empty());
    CHECK(result.themes.at(0).gaps == 4);  // a decision is no answer

    for (auto& answer : answers)
        answer.answer = answer.itemId == "low" ? Answer::Yes : answer.itemId == "garden" ? Answer::Unknown : answer.answer;
    result = evaluated(pack, answers, decided);
    CHECK(idsOf(result.done) == Ids{"highEasy"});
    CHECK(result.declined.empty());
    CHECK(result.toFindOut == Ids{"garden"});
}

TEST_CASE("who answers no again after it was done or declined is asked again", "[core][scan][order]")
{
    auto const pack = test::tinyScan();
    constexpr std::int64_t decidedAt = 1000;
    auto const state = GENERATE(ActionState::Done, ActionState::Declined);
    auto const result = [&](Answers const& answers) {
        Decision decided{"highEasy", state, {}, ActionBy::Partner, "kost te veel", {decidedAt, 60}};
        return evaluated(pack, answers, {.decisions = {decided}});
    };
    auto const before = result({given("highEasy", Answer::No, Answerer::Together, {decidedAt, 60})});
    CHECK(before.actionsNow.empty());
    CHECK(before.done.size() + before.declined.size() == 1);

    auto const after = result({given("highEasy", Answer::Partly, Answerer::Councillor, {decidedAt + 1, 60})});
    REQUIRE(idsOf(after.actionsNow) == Ids{"highEasy"});
    CHECK(after.actionsNow[0].reopened);
    CHECK(after.actionsNow[0].decision.state == ActionState::Open);
    CHECK(after.actionsNow[0].decision.note == "kost te veel");  // why it was left then
    CHECK(after.done.empty());
    CHECK(after.declined.empty());

    // The answer that counts is the one that must be newer.
    auto const other = result({given("highEasy", Answer::No, Answerer::Councillor, {decidedAt - 1, 60}),
                               given("highEasy", Answer::Partly, Answerer::Partner, {decidedAt + 1, 60})});
    CHECK(other.actionsNow.empty());
}

TEST_CASE("a plan is not overtaken by an answer", "[core][scan][order]")
{
    auto const result = evaluated(test::tinyScan(), {given("low", Answer::No, Answerer::Together, {2000, 60})},
                                  {.decisions = {decision("low", ActionState::Planned, 2026y / 11 / 22, 1000)}});
    CHECK(idsOf(result.planned) == Ids{"low"});
    CHECK_FALSE(result.planned.at(0).reopened);
}

TEST_CASE("critical gaps are always listed, whatever was decided", "[core][scan][order]")
{
    auto const state = GENERATE(ActionState::Open, ActionState::Planned, ActionState::Done, ActionState::Declined);
    auto const day = state == ActionState::Planned ? std::optional(2027y / 1 / 1) : std::nullopt;
    auto const result =
        evaluated(test::tinyScan(), {given("critA", Answer::Unknown), given("critB", Answer::Partly)},
                  {.decisions = {decision("critA", state, day), decision("critB", state, day)}});
    CHECK(idsOf(result.criticalGaps) == Ids{"critB", "critA"});
    CHECK(result.criticalGaps.at(0).decision.state == state);
    CHECK(result.criticalGaps.at(1).decision.state == state);
    CHECK(result.toFindOut == Ids{"critA"});
    CHECK(openOf(result).size() == (state == ActionState::Open ? 1 : 0));
}

TEST_CASE("decisions about what is not asked here, or is gone, change nothing", "[core][scan][order]")
{
    test::Asked const flat{.profile = {.home = content::HomeType::Flat},
                           .decisions = {decision("garden", ActionState::Planned, 2027y / 1 / 1),
                                         decision("withdrawn", ActionState::Done)}};
    auto const result = evaluated(test::tinyScan(), {given("garden", Answer::No), given("low", Answer::No)}, flat);
    CHECK(openOf(result) == Ids{"low"});
    CHECK(result.planned.empty());
    CHECK(result.done.empty());
}
