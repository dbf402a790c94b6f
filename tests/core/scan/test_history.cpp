#include "core/scan/history.h"

#include "core/scan/reminder.h"
#include "tests/core/scan/scanned.h"

using namespace weerbaar;
using namespace weerbaar::scan;
using namespace std::chrono_literals;
using content::Answerer;
using test::given;
using test::idsOf;
using test::take;

namespace {

using Answers = std::vector<GivenAnswer>;
using Ids = std::vector<std::string>;

AnsweredRound roundOf(Answers answers, int packVersion = 3)
{
    AnsweredRound result;
    result.round.packVersion = packVersion;
    result.answers = std::move(answers);
    return result;
}

/// What became of "low" between two answers.
std::optional<Change> changeOf(std::optional<Answer> before, std::optional<Answer> now)
{
    auto const answers = [](std::optional<Answer> answer) {
        return answer ? Answers{given("low", *answer)} : Answers();
    };
    auto const result = changeBetween(test::tinyScan(), roundOf(answers(before)), roundOf(answers(now)));
    if (result.items.empty())
        return std::nullopt;  // the same
    REQUIRE(result.items.size() == 1);
    CHECK(result.items[0].itemId == "low");
    CHECK(result.items[0].before == before);
    CHECK(result.items[0].now == now);
    CHECK(result.improved == (result.items[0].change == Change::Improved ? 1 : 0));
    CHECK(result.slipped == (result.items[0].change == Change::Slipped ? 1 : 0));
    return result.items[0].change;
}

}  // namespace

TEST_CASE("more certain than last time is better, less certain is worse", "[core][scan][history]")
{
    std::vector<Answer> const fromCertain = {Answer::Yes, Answer::Partly, Answer::Unknown, Answer::No};
    for (std::size_t before = 0; before < fromCertain.size(); ++before) {
        for (std::size_t now = 0; now < fromCertain.size(); ++now) {
            INFO(nameOf(fromCertain[before]) << ", now " << nameOf(fromCertain[now]));
            bool const foundOut = fromCertain[before] != fromCertain[now] && before >= 2 && now >= 2;  // unknown and no
            auto const expected = foundOut       ? std::optional(Change::Different)
                                  : now < before   ? std::optional(Change::Improved)
                                  : now > before ? std::optional(Change::Slipped)
                                                 : std::nullopt;
            CHECK(changeOf(fromCertain[before], fromCertain[now]) == expected);
        }
    }
}

TEST_CASE("who answers alone now is compared with what they said alone", "[core][scan][history]")
{
    // Last time the partner's no counted; the same yes of the councillor is no improvement.
    auto const pack = test::tinyScan();
    AnsweredRound before;
    AnsweredRound now;
    before.round.packVersion = now.round.packVersion = 3;
    before.answers = {test::given("low", Answer::Yes, content::Answerer::Councillor), test::given("low", Answer::No, content::Answerer::Partner)};
    now.answers = {test::given("low", Answer::Yes, content::Answerer::Councillor)};
    CHECK(changeBetween(pack, before, now).items.empty());
    now.answers.push_back(test::given("low", Answer::Yes, content::Answerer::Partner));
    CHECK(changeBetween(pack, before, now).improved == 1);
}

TEST_CASE("what does not apply, then or now, is no change", "[core][scan][history]")
{
    for (auto const answer : {Answer::Yes, Answer::Partly, Answer::No, Answer::Unknown, Answer::NotApplicable}) {
        INFO(nameOf(answer));
        CHECK(changeOf(Answer::NotApplicable, answer) == std::nullopt);
        CHECK(changeOf(answer, Answer::NotApplicable) == std::nullopt);
    }
}

TEST_CASE("an answer where there was none, or none where there was one, is said", "[core][scan][history]")
{
    CHECK(changeOf({}, {}) == std::nullopt);
    CHECK(changeOf({}, Answer::No) == Change::NowAnswered);
    CHECK(changeOf({}, Answer::NotApplicable) == Change::NowAnswered);
    CHECK(changeOf(Answer::Yes, {}) == Change::NotAnswered);
}

TEST_CASE("what is not asked this time is not missing", "[core][scan][history]")
{
    auto const before = roundOf({given("garden", Answer::No), given("critA", Answer::No), given("low", Answer::No)});
    auto now = roundOf({});
    now.round.profile.home = content::HomeType::Flat;  // they moved: no garden
    CHECK(idsOf(changeBetween(test::tinyScan(), before, now).items) == Ids{"low", "critA"});
    now.round.scope = Scope::Short;
    CHECK(idsOf(changeBetween(test::tinyScan(), before, now).items) == Ids{"critA"});
}

TEST_CASE("changes are counted by theme and in all, in the pack's order", "[core][scan][history]")
{
    auto pack = test::tinyScan();
    pack.themes[1].items[2].since = 3;  // "owner"
    auto const before = roundOf({given("critB", Answer::No), given("low", Answer::Yes), given("critA", Answer::Partly),
                                 given("highHard", Answer::Unknown), given("garden", Answer::Yes), given("gone", Answer::No)},
                                2);
    auto const now = roundOf({given("critB", Answer::Yes), given("low", Answer::No), given("critA", Answer::Yes),
                              given("highHard", Answer::Unknown), given("highEasy", Answer::Yes), given("owner", Answer::No)});
    auto const result = changeBetween(pack, before, now);
    CHECK(result.improved == 2);
    CHECK(result.slipped == 1);
    CHECK(result.newItems == 1);
    CHECK_FALSE(result.newerPackBefore);
    REQUIRE(idsOf(result.items) == Ids{"low", "critA", "highEasy", "critB", "garden", "owner", "gone"});
    std::vector<Change> changes;
    for (auto const& item : result.items)
        changes.push_back(item.change);
    CHECK(changes == std::vector{Change::Slipped, Change::Improved, Change::NowAnswered, Change::Improved,
                                 Change::NotAnswered, Change::NewItem, Change::Withdrawn});
    REQUIRE(result.themes.size() == 2);
    CHECK(result.themes[0].id == "B1");
    CHECK(result.themes[0].improved == 1);
    CHECK(result.themes[0].slipped == 1);
    CHECK(result.themes[0].newItems == 0);
    CHECK(result.themes[0].before.good == 1);
    CHECK(result.themes[0].before.gaps == 1);
    CHECK(result.themes[0].before.unknown == 1);
    CHECK(result.themes[0].before.open == 1);
    CHECK(result.themes[0].now.good == 2);
    CHECK(result.themes[0].now.gaps == 1);
    CHECK(result.themes[0].now.open == 0);
    CHECK(result.themes[1].improved == 1);
    CHECK(result.themes[1].newItems == 1);
    CHECK(result.themes[1].before.answered == 2);
}

TEST_CASE("the answer that counts is compared: the joint one, else the least certain", "[core][scan][history]")
{
    auto const before = roundOf({given("low", Answer::Yes, Answerer::Councillor), given("low", Answer::No, Answerer::Partner)});
    auto now = roundOf({given("low", Answer::Yes, Answerer::Councillor), given("low", Answer::Partly, Answerer::Partner)});
    CHECK(changeBetween(test::tinyScan(), before, now).items.at(0).before == Answer::No);
    CHECK(changeBetween(test::tinyScan(), before, now).items.at(0).now == Answer::Partly);
    now.answers.push_back(given("low", Answer::No));
    CHECK(changeBetween(test::tinyScan(), before, now).items.empty());
}

TEST_CASE("each round counts for its own household and its own scope", "[core][scan][history]")
{
    auto before = roundOf({given("low", Answer::Yes)});
    before.round.scope = Scope::Short;
    auto now = roundOf({given("low", Answer::Yes)});
    now.round.profile = {.home = content::HomeType::Flat, .tenure = content::Tenure::Rented};
    auto const result = changeBetween(test::tinyScan(), before, now);
    CHECK(result.items.empty());
    CHECK(result.themes.at(0).before.total == 2);  // "critA", and what was answered
    CHECK(result.themes.at(0).now.total == 4);
    CHECK(result.themes.at(1).before.total == 1);
    CHECK(result.themes.at(1).now.total == 1);  // without "garden" and "owner"
}

// ---- packs come and go -----------------------------------------------------------------------------

TEST_CASE("an item that the pack did not have last time is new, if it is asked here", "[core][scan][history]")
{
    auto pack = test::tinyScan();
    auto& garden = pack.themes[1].items[1];
    garden.since = 3;
    auto const changes = [&](int versionBefore, AnsweredRound const& now, Answers before = {}) {
        return changeBetween(pack, roundOf(std::move(before), versionBefore), now);
    };
    CHECK(changes(2, roundOf({})).newItems == 1);
    CHECK(changes(2, roundOf({})).items.at(0).change == Change::NewItem);
    CHECK(changes(2, roundOf({given("garden", Answer::No)})).items.at(0).now == Answer::No);
    CHECK(changes(3, roundOf({})).items.empty());
    CHECK(changes(3, roundOf({given("garden", Answer::No)})).items.at(0).change == Change::NowAnswered);
    auto flat = roundOf({});
    flat.round.profile.home = content::HomeType::Flat;
    CHECK(changes(2, flat).items.empty());
    // The app was updated in the middle of the round before: it was asked and answered then.
    auto const updated = changes(2, roundOf({given("garden", Answer::Yes)}), {given("garden", Answer::No)});
    CHECK(updated.items.at(0).change == Change::Improved);
    CHECK(updated.newItems == 0);
}

TEST_CASE("answers to withdrawn items stay to be seen, also when the meaning moved to a new item", "[core][scan][history]")
{
    auto pack = test::tinyScan();
    pack.info.version = 4;
    pack.themes[0].items[3].since = 4;  // "highEasy" has the meaning that "old" had, made sharper
    pack.withdrawn = {{"old", "Zo was de zin.", "highEasy"}, {"gone", "Dit vragen we niet meer.", {}}};
    auto const result = changeBetween(pack, roundOf({given("old", Answer::Yes), given("gone", Answer::No)}),
                                      roundOf({given("highEasy", Answer::No)}, 4));
    REQUIRE(idsOf(result.items) == Ids{"highEasy", "gone", "old"});
    CHECK(result.items[0].change == Change::NewItem);  // the old answer is no answer to it
    CHECK(result.items[0].before == std::nullopt);
    CHECK(result.items[1].change == Change::Withdrawn);
    CHECK(result.items[2].change == Change::Withdrawn);
    CHECK(result.items[2].before == Answer::Yes);
    CHECK(result.items[2].now == std::nullopt);
    CHECK(result.slipped == 0);

    CHECK(wordsOf(pack, "highEasy").kind == ItemWords::Kind::Asked);
    CHECK(wordsOf(pack, "highEasy").statement == "highEasy is in orde.");
    CHECK(wordsOf(pack, "highEasy").replacedBy == std::nullopt);
    CHECK(wordsOf(pack, "old").kind == ItemWords::Kind::Withdrawn);
    CHECK(wordsOf(pack, "old").statement == "Zo was de zin.");
    CHECK(wordsOf(pack, "old").replacedBy == "highEasy");
    CHECK(wordsOf(pack, "gone").replacedBy == std::nullopt);
    CHECK(wordsOf(pack, "B9.9").kind == ItemWords::Kind::Unknown);
    CHECK(wordsOf(pack, "B9.9").statement.empty());
}

TEST_CASE("a round that was asked with a newer pack says so, and keeps what we do not know", "[core][scan][history]")
{
    auto const result =
        changeBetween(test::tinyScan(), roundOf({given("tomorrow", Answer::No), given("low", Answer::No)}, 4),
                      roundOf({given("low", Answer::Yes), given("tomorrow", Answer::Yes), given("after", Answer::Yes)}));
    CHECK(result.newerPackBefore);
    REQUIRE(idsOf(result.items) == Ids{"low", "tomorrow", "after"});
    CHECK(result.items[0].change == Change::Improved);
    CHECK(result.items[1].change == Change::Withdrawn);
    CHECK(result.items[1].before == Answer::No);
    CHECK(result.items[1].now == Answer::Yes);
    CHECK(changeBetween(test::tinyScan(), roundOf({}, 4), roundOf({}, 4)).newerPackBefore);
    CHECK_FALSE(changeBetween(test::tinyScan(), roundOf({}, 3), roundOf({}, 3)).newerPackBefore);
    CHECK_FALSE(changeBetween(test::tinyScan(), roundOf({}, 3), roundOf({}, 2)).newerPackBefore);
}

// ---- the clock ---------------------------------------------------------------------------------------

TEST_CASE("with the clock set back a year between two rounds, the later one is still the later", "[core][scan][history]")
{
    test::Scanned scanned;
    auto store = scanned.store();
    auto const first = take(store.currentOrNewRound());
    take(store.answer(first.id, "low", Answerer::Councillor, Answer::No));
    take(store.finishRound(first.id));
    scanned.vault.clock().advance(-365 * 24h);
    auto const second = take(store.startRound(Scope::Full));
    take(store.answer(second.id, "low", Answerer::Councillor, Answer::Yes));
    take(store.finishRound(second.id));

    auto const latest = take(store.currentRound()).value();
    auto const before = take(store.roundBefore(latest.id)).value();
    CHECK(latest.id == second.id);
    auto const change = changeBetween(scanned.pack, {before, take(store.answers(before.id))},
                                      {latest, take(store.answers(latest.id))});
    CHECK(change.improved == 1);
    CHECK(change.slipped == 0);

    ReminderInput input;
    input.round = latest;
    auto const reminded = reminders({input}, scanned.vault.clock().now());
    CHECK(reminded.due.empty());
    CHECK(reminded.nextDueAt == test::MovingClock::start);  // a year after the clock that finished it
    // The earlier round, whose finish lies ahead, is no year away either.
    input.round = before;
    CHECK(reminders({input}, scanned.vault.clock().now()).nextDueAt == test::MovingClock::start);
}
