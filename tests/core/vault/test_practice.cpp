#include "core/vault/practice.h"

#include "core/vault/setting_row.h"
#include "tests/support/test_vault.h"

using namespace weerbaar;
using namespace weerbaar::vault;
using test::take;

namespace {

constexpr Moment start = test::MovingClock::start;

Moment inDays(int days, std::int64_t minutes = 0)
{
    return addMilliseconds(start, (days * 24LL * 60 + minutes) * 60'000);
}

Practice since(Moment moment)
{
    Practice practice;
    practice.since = moment;
    return practice;
}

/// The first day on which it is due, looked at once a day; -1: not within a year.
int firstDueDay(Practice const& practice, std::optional<Moment> lastIncidentAt = std::nullopt)
{
    for (int day = 0; day < 366; ++day) {
        if (isPracticeDue(practice, lastIncidentAt, inDays(day)))
            return day;
    }
    return -1;
}

}  // namespace

TEST_CASE("practice is offered after two weeks, and then ever more rarely, up to three months", "[core][practice]")
{
    auto practice = since(start);
    CHECK_FALSE(isPracticeDue(practice, std::nullopt, inDays(14, -1)));
    CHECK(isPracticeDue(practice, std::nullopt, inDays(14)));
    CHECK(isPracticeDue(practice, std::nullopt, inDays(200)));
    for (int const days : {28, 56, 91, 91, 91}) {
        practice = afterRight(withTry(practice, start), start);
        CHECK(firstDueDay(practice) == days);
    }
}

TEST_CASE("a wrong one brings back the shortest wait, from the next right one on", "[core][practice]")
{
    auto practice = since(start);
    for (int i = 0; i < 4; ++i)
        practice = afterRight(practice, start);
    practice = afterWrong(withTry(practice, inDays(91)));
    CHECK(isPracticeDue(practice, std::nullopt, inDays(91)));  // try again
    practice = afterRight(withTry(practice, inDays(91)), inDays(91));
    CHECK(firstDueDay(practice) == 91 + 28);
    CHECK(practice.tries == 0);
}

TEST_CASE("later is a week, and off is never", "[core][practice]")
{
    auto practice = putOff(since(start), inDays(20));
    CHECK_FALSE(isPracticeDue(practice, std::nullopt, inDays(20)));
    CHECK_FALSE(isPracticeDue(practice, std::nullopt, inDays(27, -1)));
    CHECK(isPracticeDue(practice, std::nullopt, inDays(27)));
    CHECK_FALSE(afterRight(practice, inDays(27)).putOffUntil);

    practice.isOn = false;
    CHECK(firstDueDay(practice) == -1);
}

TEST_CASE("for a week after an incident was written down nobody is asked", "[core][practice]")
{
    auto const practice = since(start);
    CHECK(firstDueDay(practice, inDays(3)) == 14);
    CHECK_FALSE(isPracticeDue(practice, inDays(10), inDays(17, -1)));
    CHECK(isPracticeDue(practice, inDays(10), inDays(17)));
    CHECK_FALSE(isPracticeDue(practice, inDays(30), inDays(30)));
}

TEST_CASE("three wrong tries are enough for a day", "[core][practice]")
{
    auto practice = since(start);
    auto const then = inDays(14);
    CHECK(practiceTriesLeft(practice, then) == 3);
    for (int const left : {2, 1, 0}) {
        practice = afterWrong(withTry(practice, then));
        CHECK(practiceTriesLeft(practice, then) == left);
    }
    CHECK_FALSE(isPracticeDue(practice, std::nullopt, then));
    CHECK(practiceTriesLeft(putOff(practice, then), then) == 0);  // putting it off gives no new ones
    CHECK(practiceTriesLeft(practice, inDays(15, -1)) == 0);
    CHECK(practiceTriesLeft(practice, inDays(15)) == 3);
    CHECK(isPracticeDue(practice, std::nullopt, inDays(15)));
    practice = withTry(practice, inDays(15));
    CHECK(practiceTriesLeft(practice, inDays(15)) == 2);
}

TEST_CASE("a clock that was set back locks nobody out of practising", "[core][practice]")
{
    auto practice = putOff(withTry(withTry(withTry(since(inDays(-30)), inDays(400)), inDays(400)), inDays(400)), inDays(400));
    CHECK(practiceTriesLeft(practice, start) == 3);
    CHECK(isPracticeDue(practice, std::nullopt, start));
    CHECK_FALSE(isPracticeDue(since(inDays(400)), std::nullopt, start));  // it counts as chosen now
    CHECK_FALSE(isPracticeDue(since(inDays(-30)), inDays(400), start));   // and this as just written down
}

TEST_CASE("how practice stands is kept, and begins when it is first looked at", "[core][practice]")
{
    test::TestVault vault;
    auto const begun = take(PracticeStore(vault.database()).load(start));
    CHECK(begun == since(start));
    CHECK(take(PracticeStore(vault.database()).load(inDays(5))) == begun);

    Practice practice{.isOn = false, .since = inDays(2), .rightInARow = 3, .tries = 2, .lastTryAt = inDays(40), .putOffUntil = inDays(50)};
    take(PracticeStore(vault.database()).save(practice));
    vault.reopen();
    CHECK(take(PracticeStore(vault.database()).load(inDays(60))) == practice);
    practice = {.isOn = true, .since = inDays(2)};
    take(PracticeStore(vault.database()).save(practice));
    CHECK(take(PracticeStore(vault.database()).load(inDays(60))) == practice);
}

TEST_CASE("with another passphrase practice begins anew, and off stays off", "[core][practice]")
{
    test::TestVault vault;
    PracticeStore store(vault.database());
    take(store.save({.isOn = false, .since = start, .rightInARow = 3, .tries = 2, .lastTryAt = start, .putOffUntil = inDays(7)}));
    take(store.restart());
    CHECK(take(store.load(inDays(9))) == Practice{.isOn = false, .since = inDays(9)});
}

TEST_CASE("what makes no sense among the rows of practice is as if never written", "[core][practice]")
{
    test::TestVault vault;
    PracticeStore store(vault.database());
    take(store.save({.since = start, .rightInARow = 3, .tries = 2, .lastTryAt = start}));
    for (auto const* key : {"practice.right", "practice.tries", "practice.tried"})
        take(writeSetting(vault.database(), key, "-7x"));
    CHECK(take(store.load(inDays(1))) == since(start));
    take(writeSetting(vault.database(), "practice.since", "gisteren"));
    CHECK(take(store.load(inDays(1))) == since(inDays(1)));
}
