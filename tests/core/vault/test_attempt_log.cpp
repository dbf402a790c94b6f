#include "core/vault/attempt_log.h"

#include "tests/support/test_vault.h"

#include <limits>

using namespace weerbaar;
using namespace weerbaar::vault;
using namespace std::chrono_literals;
using test::MovingClock;
using test::take;

namespace {

struct Log {
    test::TempFolder folder;
    MovingClock clock;

    [[nodiscard]] std::filesystem::path file() const { return folder.path() / "vault.attempts"; }
    // A new object each time: nothing but the file may remember.
    [[nodiscard]] AttemptLog log() const { return {file(), clock}; }
    void count(int times) const
    {
        for (int i = 0; i < times; ++i)
            take(log().countAttempt());
    }
};

}  // namespace

TEST_CASE("five wrong attempts cost nothing, then the wait doubles from 30 seconds to 15 minutes", "[core][attempts]")
{
    CHECK(AttemptLog::freeAttempts == 5);
    for (int attempts : {-1, 0, 1, 2, 3, 4})
        CHECK(AttemptLog::waitAfter(attempts) == 0s);
    CHECK(AttemptLog::waitAfter(5) == 30s);
    CHECK(AttemptLog::waitAfter(6) == 60s);
    CHECK(AttemptLog::waitAfter(7) == 120s);
    CHECK(AttemptLog::waitAfter(8) == 240s);
    CHECK(AttemptLog::waitAfter(9) == 480s);
    CHECK(AttemptLog::waitAfter(10) == 900s);  // 960 would be more than the worst day allows
    CHECK(AttemptLog::waitAfter(11) == 900s);
    CHECK(AttemptLog::waitAfter(1'000'000) == 900s);
    CHECK(AttemptLog::waitAfter(std::numeric_limits<int>::max()) == 900s);
}

TEST_CASE("the wait runs down with the clock", "[core][attempts]")
{
    Log attempts;
    attempts.count(4);
    CHECK(attempts.log().remainingWait() == 0s);
    attempts.count(1);
    CHECK(attempts.log().remainingWait() == 30s);
    attempts.clock.advance(1ms);
    CHECK(attempts.log().remainingWait() == 30s);  // never a second too few
    attempts.clock.advance(28'999ms);
    CHECK(attempts.log().remainingWait() == 1s);
    attempts.clock.advance(999ms);
    CHECK(attempts.log().remainingWait() == 1s);
    attempts.clock.advance(1ms);
    CHECK(attempts.log().remainingWait() == 0s);
    attempts.count(1);
    CHECK(attempts.log().remainingWait() == 60s);
}

TEST_CASE("a right secret makes the next wrong one the first", "[core][attempts]")
{
    Log attempts;
    attempts.count(9);
    take(attempts.log().clear());
    CHECK(attempts.log().remainingWait() == 0s);
    attempts.count(4);
    CHECK(attempts.log().remainingWait() == 0s);
    take(attempts.log().clear());
    take(attempts.log().clear());  // nothing to clear is fine
}

TEST_CASE("a clock set back does not shorten the wait", "[core][attempts]")
{
    Log attempts;
    attempts.count(6);
    auto const back = GENERATE(1ms, std::chrono::milliseconds(1h), std::chrono::milliseconds(24h * 365));
    attempts.clock.advance(-back);
    CHECK(attempts.log().remainingWait() == 60s);
}

TEST_CASE("a clock set back a year does not keep the owner out for a year", "[core][attempts]")
{
    Log attempts;
    attempts.count(6);
    attempts.clock.advance(-24h * 365);
    CHECK(attempts.log().remainingWait() == 60s);
    attempts.clock.advance(59s);
    CHECK(attempts.log().remainingWait() == 1s);
    attempts.clock.advance(1s);
    CHECK(attempts.log().remainingWait() == 0s);
    // And what was counted is still counted.
    attempts.count(1);
    CHECK(attempts.log().remainingWait() == 120s);
}

TEST_CASE("a clock far forward ends the wait, and back again starts it anew", "[core][attempts]")
{
    Log attempts;
    attempts.clock.advance(24h * 3650);
    attempts.count(5);
    attempts.clock.advance(24h * 3650);
    CHECK(attempts.log().remainingWait() == 0s);
    attempts.clock.set(MovingClock::start);
    CHECK(attempts.log().remainingWait() == 30s);
    attempts.clock.advance(30s);
    CHECK(attempts.log().remainingWait() == 0s);
}

TEST_CASE("a damaged file of attempts counts as none and is replaced", "[core][attempts]")
{
    Log attempts;
    auto const content = GENERATE(
        "", "\n", "7", "7 ", "7\n", " 7 1", "-7 1795215600000\n", "zeven 1795215600000\n", "99999999999 1795215600000\n",
        "1000001 1795215600000\n", "7 99999999999999999999999\n", "7 x\n", "\xFF\xFE",
        "7 1795215600000 and then a great many more bytes than such a file would ever have\n");
    test::writeText(attempts.file(), content);
    INFO(content);
    CHECK(attempts.log().remainingWait() == 0s);
    attempts.count(4);
    CHECK(attempts.log().remainingWait() == 0s);
    attempts.count(1);
    CHECK(attempts.log().remainingWait() == 30s);
}

TEST_CASE("no time in the file of attempts is too far off to count with", "[core][attempts]")
{
    Log attempts;
    test::writeText(attempts.file(), "7 -9223372036854775808\n");
    CHECK(attempts.log().remainingWait() == 0s);
    test::writeText(attempts.file(), "7 9223372036854775807\n");
    CHECK(attempts.log().remainingWait() == 120s);
}

TEST_CASE("the most attempts that can be counted stay counted", "[core][attempts]")
{
    Log attempts;
    test::writeText(attempts.file(), "1000000 1795215600000\n");
    CHECK(attempts.log().remainingWait() == 900s);
    attempts.count(2);
    CHECK(attempts.log().remainingWait() == 900s);
}

TEST_CASE("an attempt is counted before it is made, by the owner's name only", "[core][attempts]")
{
    Log attempts;
    attempts.count(3);
    // docs/formats.md: the count, a blank, the UTC milliseconds of the last one.
    auto const bytes = test::readBytes(attempts.file());
    CHECK(std::string(bytes.begin(), bytes.end()) == "3 1795215600000\n");
    CHECK((std::filesystem::status(attempts.file()).permissions() & std::filesystem::perms(0777)) ==
          std::filesystem::perms(0600));
}
