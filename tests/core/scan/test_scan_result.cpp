#include "core/scan/scan_result.h"

#include "tests/core/scan/standing.h"

#include <map>

using namespace weerbaar;
using namespace weerbaar::scan;
using content::Answerer;
using content::Effort;
using content::HomeType;
using content::Tenure;
using content::Weight;
using test::evaluated;
using test::given;
using test::idsOf;

namespace {

using Answers = std::vector<GivenAnswer>;
using Ids = std::vector<std::string>;

void checkSums(ScanResult const& result)
{
    for (auto const& theme : result.themes) {
        INFO(theme.id);
        CHECK(theme.good + theme.gaps + theme.unknown + theme.open == theme.total);
    }
}

}  // namespace

TEST_CASE("nothing answered is nothing wrong, and everything open", "[core][scan]")
{
    auto const result = evaluated(test::tinyScan(), {});
    REQUIRE(result.themes.size() == 2);
    CHECK(result.themes[0].id == "B1");
    CHECK(result.themes[0].total == 4);
    CHECK(result.themes[0].open == 4);
    CHECK(result.themes[0].answered == 0);
    CHECK(result.themes[1].total == 3);
    CHECK(result.themes[1].open == 3);
    CHECK(result.criticalGaps.empty());
    CHECK(result.actionsNow.empty());
    CHECK(result.actionsLater.empty());
    CHECK(result.toFindOut.empty());
    CHECK(result.differences.empty());
}

TEST_CASE("a theme counts good, gaps, unknown and open, and they add up to its total", "[core][scan]")
{
    auto const result = evaluated(test::tinyScan(),
                                  {given("low", Answer::Yes), given("critA", Answer::No), given("highHard", Answer::Partly),
                                   given("critB", Answer::Unknown), given("garden", Answer::NotApplicable)});
    auto const& first = result.themes.at(0);
    CHECK(first.answered == 3);
    CHECK(first.total == 4);
    CHECK(first.good == 1);
    CHECK(first.gaps == 2);
    CHECK(first.unknown == 0);
    CHECK(first.open == 1);
    auto const& second = result.themes.at(1);
    CHECK(second.answered == 2);  // "does not apply" is an answer
    CHECK(second.total == 2);     // but not one of the items that count
    CHECK(second.good == 0);
    CHECK(second.gaps == 0);
    CHECK(second.unknown == 1);
    CHECK(second.open == 1);
    checkSums(result);
}

TEST_CASE("critical gaps come no first, then partly, then unknown, each in the pack's order", "[core][scan]")
{
    auto pack = test::tinyScan();
    pack.themes[1].items.push_back(test::item("critC", Weight::Critical, Effort::Low));
    pack.themes[1].items.push_back(test::item("critD", Weight::Critical, Effort::Low));
    pack.themes[1].items.push_back(test::item("critE", Weight::Critical, Effort::Low));
    auto const result =
        evaluated(pack, {given("critE", Answer::No), given("critD", Answer::Partly), given("critC", Answer::No),
                         given("critB", Answer::Partly), given("critA", Answer::Unknown), given("highHard", Answer::No)});
    CHECK(idsOf(result.criticalGaps) == Ids{"critC", "critE", "critB", "critD", "critA"});
    CHECK(result.criticalGaps.at(0).answer == Answer::No);
    CHECK(result.criticalGaps.at(2).answer == Answer::Partly);
    CHECK(result.criticalGaps.at(4).answer == Answer::Unknown);
    checkSums(result);
}

TEST_CASE("a critical item that is in order, or does not apply, is no gap", "[core][scan]")
{
    auto const result =
        evaluated(test::tinyScan(), {given("critA", Answer::Yes), given("critB", Answer::NotApplicable)});
    CHECK(result.criticalGaps.empty());
    CHECK(result.actionsNow.empty());
}

TEST_CASE("what is not known is to be found out, not to be done", "[core][scan]")
{
    auto const result =
        evaluated(test::tinyScan(), {given("owner", Answer::Unknown), given("low", Answer::Unknown),
                                     given("critB", Answer::Unknown), given("critA", Answer::Unknown)});
    CHECK(result.toFindOut == Ids{"critA", "critB", "low", "owner"});  // the critical ones first
    CHECK(result.actionsNow.empty());
    CHECK(idsOf(result.criticalGaps) == Ids{"critA", "critB"});
    checkSums(result);
}

TEST_CASE("the least certain of two answers counts, until they answer together", "[core][scan]")
{
    // Yes, partly, unknown, no; "does not apply" only if nobody says else: by hand from scan_result.h.
    std::vector<Answer> const order = {Answer::NotApplicable, Answer::Yes, Answer::Partly, Answer::Unknown, Answer::No};
    for (std::size_t a = 0; a < order.size(); ++a) {
        for (std::size_t b = 0; b < order.size(); ++b) {
            Answers answers = {given("low", order[a], Answerer::Councillor), given("low", order[b], Answerer::Partner)};
            INFO(nameOf(order[a]) << " and " << nameOf(order[b]));
            CHECK(effectiveAnswer(answers, "low") == order[std::max(a, b)]);
            answers.push_back(given("low", Answer::Yes, Answerer::Together));
            CHECK(effectiveAnswer(answers, "low") == Answer::Yes);
        }
        CHECK(effectiveAnswer({given("low", order[a], Answerer::Partner)}, "low") == order[a]);
    }
    CHECK(effectiveAnswer({}, "low") == std::nullopt);
    CHECK(effectiveAnswer({given("critA", Answer::No)}, "low") == std::nullopt);
}

TEST_CASE("a difference between councillor and partner is named, until they answer together", "[core][scan]")
{
    Answers answers = {given("low", Answer::Yes, Answerer::Councillor),      given("low", Answer::No, Answerer::Partner),
                       given("critB", Answer::Yes, Answerer::Councillor),    given("critB", Answer::Yes, Answerer::Partner),
                       given("highHard", Answer::No, Answerer::Councillor),
                       given("garden", Answer::NotApplicable, Answerer::Councillor),
                       given("garden", Answer::Partly, Answerer::Partner)};
    auto result = evaluated(test::tinyScan(), answers);
    CHECK(result.differences == Ids{"low", "garden"});
    CHECK(idsOf(result.actionsNow) == Ids{"garden", "highHard", "low"});  // the least certain answers count
    CHECK(result.actionsNow.at(0).answer == Answer::Partly);
    checkSums(result);

    answers.push_back(given("low", Answer::Yes));
    result = evaluated(test::tinyScan(), answers);
    CHECK(result.differences == Ids{"garden"});
    CHECK(idsOf(result.actionsNow) == Ids{"garden", "highHard"});
}

TEST_CASE("two people who both say that it does not apply take it out of the count", "[core][scan]")
{
    auto const result = evaluated(test::tinyScan(), {given("garden", Answer::NotApplicable, Answerer::Councillor),
                                                     given("garden", Answer::NotApplicable, Answerer::Partner)});
    CHECK(result.themes.at(1).answered == 1);
    CHECK(result.themes.at(1).total == 2);
    CHECK(result.differences.empty());
    checkSums(result);
}

TEST_CASE("answers to what is no longer asked change nothing", "[core][scan]")
{
    auto const pack = test::tinyScan();
    test::Asked const flat{.profile = {.home = HomeType::Flat, .tenure = Tenure::Rented}};  // no garden, not an owner
    auto const without = evaluated(pack, {given("low", Answer::No)}, flat);
    auto const with = evaluated(pack,
                                {given("low", Answer::No), given("garden", Answer::No), given("owner", Answer::Unknown),
                                 given("garden", Answer::Yes, Answerer::Partner), given("withdrawn", Answer::No),
                                 given("withdrawn", Answer::Yes, Answerer::Councillor), given("", Answer::Unknown)},
                                flat);
    for (auto const* const result : {&without, &with}) {
        CHECK(result->themes.at(1).total == 1);
        CHECK(result->themes.at(1).answered == 0);
        CHECK(idsOf(result->actionsNow) == Ids{"low"});
        CHECK(result->actionsLater.empty());
        CHECK(result->toFindOut.empty());
        CHECK(result->differences.empty());
    }
}

TEST_CASE("a short round counts the critical items, and whatever else was answered", "[core][scan]")
{
    test::Asked const shortRound{.scope = Scope::Short};
    auto result = evaluated(test::tinyScan(), {}, shortRound);
    CHECK(result.themes.at(0).total == 1);  // "critA"
    CHECK(result.themes.at(0).open == 1);
    CHECK(result.themes.at(1).total == 1);  // "critB"

    result = evaluated(test::tinyScan(),
                       {given("critA", Answer::Yes), given("low", Answer::No), given("garden", Answer::Unknown),
                        given("owner", Answer::NotApplicable)},
                       shortRound);
    CHECK(result.themes.at(0).answered == 2);
    CHECK(result.themes.at(0).total == 2);
    CHECK(result.themes.at(0).good == 1);
    CHECK(result.themes.at(0).gaps == 1);
    CHECK(result.themes.at(0).open == 0);
    CHECK(result.themes.at(1).answered == 2);
    CHECK(result.themes.at(1).total == 2);  // "critB", open, and "garden"
    CHECK(result.themes.at(1).unknown == 1);
    CHECK(result.themes.at(1).open == 1);
    CHECK(idsOf(result.actionsNow) == Ids{"low"});
    CHECK(result.toFindOut == Ids{"garden"});
    checkSums(result);
}

TEST_CASE("the personal scan counts what is asked of either of the two", "[core][scan]")
{
    auto const pack = test::tinyPersonalScan();
    test::Asked const couple{.profile = {.living = Living::WithPartner, .children = false, .business = false}};
    auto const result = evaluated(pack,
                                  {given("mine", Answer::No, Answerer::Councillor),
                                   given("theirs", Answer::No, Answerer::Partner),
                                   given("phone", Answer::Yes, Answerer::Councillor),
                                   given("phone", Answer::No, Answerer::Partner),
                                   given("alone", Answer::No), given("school", Answer::No)},
                                  couple);
    CHECK(result.themes.at(0).total == 4);
    CHECK(result.themes.at(0).gaps == 3);
    CHECK(result.themes.at(0).open == 1);   // "ours"
    CHECK(result.themes.at(1).total == 1);  // "couple"
    CHECK(idsOf(result.actionsNow) == Ids{"mine", "theirs", "phone"});
    CHECK(result.differences == Ids{"phone"});
    checkSums(result);
}

TEST_CASE("the sums hold for every mixture of answers", "[core][scan]")
{
    // All 6^4 ways to answer, or not, the four items of the first theme.
    auto const pack = test::tinyScan();
    std::vector<std::optional<Answer>> const choices = {
        std::nullopt, Answer::Yes, Answer::Partly, Answer::No, Answer::Unknown, Answer::NotApplicable};
    Ids const ids = {"low", "critA", "highHard", "highEasy"};
    for (int way = 0; way < 6 * 6 * 6 * 6; ++way) {
        Answers answers;
        std::map<Answer, int> counted;
        for (int i = 0, rest = way; i < 4; ++i, rest /= 6) {
            if (auto const& choice = choices[static_cast<std::size_t>(rest % 6)]) {
                answers.push_back(given(ids[static_cast<std::size_t>(i)], *choice));
                ++counted[*choice];
            }
        }
        auto const result = evaluated(pack, answers);
        auto const& theme = result.themes[0];
        bool const adds = theme.good + theme.gaps + theme.unknown + theme.open == theme.total &&
                          theme.answered == static_cast<int>(answers.size()) && theme.good == counted[Answer::Yes] &&
                          theme.gaps == counted[Answer::No] + counted[Answer::Partly] &&
                          theme.unknown == counted[Answer::Unknown] && theme.total == 4 - counted[Answer::NotApplicable] &&
                          result.actionsNow.size() <= actionsAtOnce &&
                          static_cast<int>(result.actionsNow.size() + result.actionsLater.size()) == theme.gaps &&
                          static_cast<int>(result.toFindOut.size()) == theme.unknown;
        if (!adds)
            FAIL("way " << way);
    }
    SUCCEED();
}
