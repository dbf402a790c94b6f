#include "core/scan/reminder.h"

#include "tests/core/scan/scanned.h"
#include "tests/support/moving_clock.h"

using namespace weerbaar;
using namespace weerbaar::scan;
using namespace std::chrono_literals;
using content::Scan;
using Kind = Reminder::Kind;

namespace {

constexpr std::int64_t hourMs = 3'600'000;
constexpr std::int64_t dayMs = 24 * hourMs;
/// Midnight at the start of 21 November 2026, at +01:00.
constexpr Moment start = test::MovingClock::start;

Moment after(std::int64_t milliseconds)
{
    return addMilliseconds(start, milliseconds);
}

Decision planned(std::string itemId, std::chrono::year_month_day day)
{
    return {std::move(itemId), ActionState::Planned, day, {}, {}, start};
}

ReminderInput finished(Moment at, Scan scan = Scan::Home)
{
    ReminderInput input;
    input.scan = scan;
    input.round.emplace();
    input.round->finishedAt = at;
    input.answers = {test::given("low", Answer::Yes, content::Answerer::Councillor, at)};
    return input;
}

ReminderInput underWay(std::optional<Moment> lastAnswerAt)
{
    ReminderInput input;
    input.round.emplace();
    if (lastAnswerAt)
        input.answers = {test::given("low", Answer::Yes, content::Answerer::Councillor, *lastAnswerAt)};
    return input;
}

/// What is due at `now`, for one scan.
std::vector<Kind> dueAt(ReminderInput const& input, Moment now)
{
    std::vector<Kind> kinds;
    for (auto const& reminder : reminders({input}, now).due)
        kinds.push_back(reminder.kind);
    return kinds;
}

std::optional<Moment> nextAt(ReminderInput const& input, Moment now)
{
    return reminders({input}, now).nextDueAt;
}

using Kinds = std::vector<Kind>;

}  // namespace

TEST_CASE("where nothing was begun or planned there is nothing to be reminded of", "[core][scan][reminder]")
{
    auto const none = reminders({}, start);
    CHECK(none.due.empty());
    CHECK_FALSE(none.nextDueAt.has_value());
    ReminderInput untouched;
    untouched.lastIncidentAt = start;
    CHECK(dueAt(untouched, after(1000 * dayMs)).empty());
    CHECK_FALSE(nextAt(untouched, start).has_value());
}

TEST_CASE("a planned action is due from nine in the morning of its day", "[core][scan][reminder]")
{
    ReminderInput input;
    input.scan = Scan::Personal;
    input.decisions = {planned("A1.1", 2026y / 11 / 21)};
    CHECK(dueAt(input, after(9 * hourMs - 1)).empty());
    CHECK(nextAt(input, after(9 * hourMs - 1)) == after(9 * hourMs));
    auto const result = reminders({input}, after(9 * hourMs));
    REQUIRE(result.due.size() == 1);
    CHECK(result.due[0].kind == Kind::PlannedAction);
    CHECK(result.due[0].scan == Scan::Personal);
    CHECK(result.due[0].itemId == "A1.1");
    CHECK(result.due[0].dueAt == after(9 * hourMs));
    CHECK_FALSE(result.nextDueAt.has_value());
    CHECK(dueAt(input, after(400 * dayMs)) == Kinds{Kind::PlannedAction});  // until it is decided anew
}

TEST_CASE("nine in the morning is that of the clock on the wall, wherever one is", "[core][scan][reminder]")
{
    ReminderInput input;
    input.decisions = {planned("A1.1", 2026y / 11 / 21)};
    // 09:00 on 21 November: 2026-11-20T21:00Z at +12:00, 07:00Z at +02:00, 19:00Z at -10:00.
    constexpr std::int64_t midnightUtc = start.utcMs + hourMs;
    CHECK(nextAt(input, {start.utcMs - dayMs, 720}) == Moment{midnightUtc - 3 * hourMs, 720});
    CHECK(nextAt(input, {start.utcMs, 120}) == Moment{midnightUtc + 7 * hourMs, 120});
    CHECK(nextAt(input, {start.utcMs, -600}) == Moment{midnightUtc + 19 * hourMs, -600});
}

TEST_CASE("only what is planned has a day: not what is open, done or declined", "[core][scan][reminder]")
{
    ReminderInput input;
    for (auto const state : {ActionState::Open, ActionState::Done, ActionState::Declined})
        input.decisions.push_back({"A1.1", state, 2026y / 11 / 1, {}, {}, start});
    CHECK(dueAt(input, after(dayMs)).empty());
    CHECK_FALSE(nextAt(input, start).has_value());
}

TEST_CASE("a finished round is due again after twelve months, at the same time of day", "[core][scan][reminder]")
{
    CHECK(monthsToNextRound == 12);
    // 2027 has 365 days, and November is at +01:00 again.
    auto input = finished(after(10 * hourMs));
    auto const due = after(365 * dayMs + 10 * hourMs);
    CHECK(nextAt(input, after(dayMs)) == due);
    CHECK(dueAt(input, addMilliseconds(due, -1)).empty());
    CHECK(dueAt(input, due) == Kinds{Kind::NextRound});

    input.monthsToNextRound = 6;
    CHECK(nextAt(input, after(dayMs)) == after(181 * dayMs + 10 * hourMs));  // 21 May 2027: 9+31+31+28+31+30+21 days
    input.monthsToNextRound = 0;
    CHECK_FALSE(nextAt(input, after(dayMs)).has_value());
    CHECK(dueAt(input, after(10'000 * dayMs)).empty());
}

TEST_CASE("what happened since the last round comes before the calendar", "[core][scan][reminder]")
{
    auto input = finished(start);
    input.lastIncidentAt = after(dayMs);
    auto const result = reminders({input}, after(2 * dayMs));
    REQUIRE(result.due.size() == 1);
    CHECK(result.due[0].kind == Kind::RoundAfterIncident);
    CHECK(result.due[0].dueAt == after(dayMs));
    CHECK_FALSE(result.nextDueAt.has_value());
    CHECK(dueAt(input, after(500 * dayMs)) == Kinds{Kind::RoundAfterIncident});  // and not twice
    input.monthsToNextRound = 0;  // who wants no yearly reminder is told of this
    CHECK(dueAt(input, after(2 * dayMs)) == Kinds{Kind::RoundAfterIncident});

    // What was written down before the round was finished was in it.
    for (std::int64_t const at : {-dayMs, std::int64_t{-1000}}) {
        input = finished(start);
        input.lastIncidentAt = after(at);
        CHECK(dueAt(input, after(2 * dayMs)).empty());
        CHECK(nextAt(input, after(2 * dayMs)) == after(365 * dayMs));
    }
    // A round under way needs no call to begin one.
    input = underWay(start);
    input.lastIncidentAt = after(dayMs);
    CHECK(dueAt(input, after(2 * dayMs)).empty());
}

TEST_CASE("a round that lies still for a fortnight says so", "[core][scan][reminder]")
{
    CHECK(daysUntilPausedRoundShows == 14);
    auto const input = underWay(start);
    CHECK(dueAt(input, after(14 * dayMs - 1)).empty());
    CHECK(nextAt(input, start) == after(14 * dayMs));
    CHECK(dueAt(input, after(14 * dayMs)) == Kinds{Kind::PausedRound});
    auto begun = underWay({});  // begun and interrupted before the first answer
    begun.round->startedAt = start;
    CHECK(dueAt(begun, after(14 * dayMs - 1)).empty());
    CHECK(dueAt(begun, after(14 * dayMs)) == Kinds{Kind::PausedRound});
    CHECK(dueAt(finished(start), after(100 * dayMs)).empty());
}

TEST_CASE("of two scans the longest due comes first, and the next is the first to come", "[core][scan][reminder]")
{
    auto home = finished(start);
    home.decisions = {planned("B1.2", 2026y / 12 / 3), planned("B1.1", 2026y / 11 / 30), planned("B1.3", 2027y / 6 / 1)};
    auto personal = finished(after(-400 * dayMs), Scan::Personal);
    personal.decisions = {planned("A1.1", 2026y / 12 / 1), planned("A1.2", 2026y / 12 / 24)};
    auto const result = reminders({home, personal}, after(13 * dayMs));  // midnight before 4 December
    std::vector<std::string> ids;
    for (auto const& reminder : result.due)
        ids.push_back(reminder.itemId);
    CHECK(ids == std::vector<std::string>{"", "B1.1", "A1.1", "B1.2"});
    CHECK(result.due.at(0).kind == Kind::NextRound);
    CHECK(result.due.at(0).scan == Scan::Personal);
    CHECK(result.due.at(1).scan == Scan::Home);
    CHECK(result.nextDueAt == after(33 * dayMs + 9 * hourMs));  // "A1.2", on 24 December
}

TEST_CASE("a moment that lies ahead, because the clock was set back, counts as now", "[core][scan][reminder]")
{
    // Finished and answered a year from now, by a clock that has been put right.
    auto const yearAhead = after(365 * dayMs);
    CHECK(nextAt(finished(yearAhead), start) == after(365 * dayMs));  // and not in two years
    CHECK(dueAt(finished(yearAhead), start).empty());
    CHECK(nextAt(underWay(yearAhead), start) == after(14 * dayMs));
    auto input = finished(yearAhead);
    input.lastIncidentAt = addMilliseconds(yearAhead, dayMs);
    auto const result = reminders({input}, start);
    REQUIRE(result.due.size() == 1);
    CHECK(result.due[0].kind == Kind::RoundAfterIncident);
    CHECK(result.due[0].dueAt == start);
}

TEST_CASE("a planned action whose answer became yes reminds nobody", "[core][scan][reminder]")
{
    ReminderInput input;
    input.round.emplace();
    input.round->startedAt = start;
    input.decisions = {planned("critA", 2020y / 1 / 2)};
    CHECK(reminders({input}, start).due.size() == 1);
    for (auto const answer : {Answer::No, Answer::Partly, Answer::Unknown}) {
        input.answers = {test::given("critA", answer, content::Answerer::Councillor, start)};
        CHECK(reminders({input}, start).due.size() == 1);
    }
    for (auto const answer : {Answer::Yes, Answer::NotApplicable}) {
        input.answers = {test::given("critA", answer, content::Answerer::Councillor, start)};
        CHECK(reminders({input}, start).due.empty());
    }
}

TEST_CASE("what was solved in the round before stays solved until it is asked anew", "[core][scan][reminder]")
{
    ReminderInput input;
    input.round.emplace();
    input.round->startedAt = start;
    input.decisions = {planned("critA", 2020y / 1 / 2)};
    input.answersBefore = {test::given("critA", Answer::Yes, content::Answerer::Councillor, start)};
    CHECK(reminders({input}, start).due.empty());
    input.answers = {test::given("critA", Answer::No, content::Answerer::Councillor, start)};
    CHECK(reminders({input}, start).due.size() == 1);
}

TEST_CASE("an incident in the second in which a round ended counts as after it", "[core][scan][reminder]")
{
    // Incidents are kept to the second, rounds to the millisecond.
    auto input = finished({1'000'500, 60});
    input.lastIncidentAt = Moment{1'000'000, 60};
    CHECK(dueAt(input, after(0)) == Kinds{Kind::RoundAfterIncident});
    input.lastIncidentAt = Moment{999'000, 60};
    CHECK(dueAt(input, {1'001'000, 60}).empty());
}
