#include "core/time.h"

#include "tests/support/outcome.h"

#include <cstdlib>

using namespace weerbaar;
using namespace std::chrono;
using test::codeOf;
using test::take;

namespace {

Moment at(std::string_view text)
{
    return take(parseRfc3339(text));
}

}  // namespace

TEST_CASE("a moment in RFC 3339 is read as the instant that date(1) says", "[core][time]")
{
    // `date -ud TEXT +%s`, times a thousand; the offset by hand.
    struct Known {
        std::string_view text;
        Moment moment;
    };
    auto const known = GENERATE(Known{"2026-11-20T21:15:00+01:00", {1'795'205'700'000, 60}},
                                Known{"2024-02-29T12:00:00+00:00", {1'709'208'000'000, 0}},
                                Known{"1970-01-01T00:00:00+00:00", {0, 0}},
                                Known{"1969-12-31T23:59:59+00:00", {-1'000, 0}},
                                Known{"2000-02-29T23:59:59-05:30", {951'888'599'000, -330}},
                                Known{"9999-12-31T23:59:59+00:00", {253'402'300'799'000, 0}},
                                Known{"2026-07-01T00:30:00+02:00", {1'782'858'600'000, 120}},
                                Known{"2026-11-20T21:15:00-00:30", {1'795'211'100'000, -30}});
    INFO(known.text);
    CHECK(at(known.text) == known.moment);
    CHECK(toRfc3339(known.moment) == known.text);
}

TEST_CASE("RFC 3339's other spellings are read too", "[core][time]")
{
    Moment const noon{1'709'208'000'000, 0};
    CHECK(at("2024-02-29T12:00:00Z") == noon);
    CHECK(at("2024-02-29t12:00:00z") == noon);
    CHECK(at("2024-02-29 12:00:00Z") == noon);
    CHECK(at("2024-02-29T12:00:00-00:00") == noon);
    CHECK(at("2024-02-29T12:00:00.5Z") == Moment{noon.utcMs + 500, 0});
    CHECK(at("2024-02-29T12:00:00.123456789Z") == Moment{noon.utcMs + 123, 0});
    CHECK(at("2024-02-29T12:00:00.0009Z") == noon);
    // A leap second, as RFC 3339 section 5.7 has it, is the instant after it.
    CHECK(at("2016-12-31T23:59:60Z") == at("2017-01-01T00:00:00Z"));
}

TEST_CASE("the same instant on another clock is another moment", "[core][time]")
{
    auto const here = at("2026-11-20T21:15:00+01:00");
    auto const there = at("2026-11-20T20:15:00Z");
    CHECK(here.utcMs == there.utcMs);
    CHECK_FALSE(here == there);
}

TEST_CASE("what is no date and time with an offset is refused", "[core][time]")
{
    auto const text = GENERATE(
        "", "2026-11-20", "2026-11-20T21:15:00", "2026-11-20T21:15+01:00", "2026-11-20T21:15:00+01",
        "2026-11-20T21:15:00+0100", "2026-11-20T21:15:00+01:0", "2026-11-20T21:15:00+24:00", "2026-11-20T21:15:00+01:60",
        "2026-11-20T24:00:00Z", "2026-11-20T21:60:00Z", "2026-11-20T21:15:61Z", "2026-11-20T21:15:00.Z",
        "2026-11-20T21:15:00,5Z", "2026-00-20T21:15:00Z", "2026-13-20T21:15:00Z", "2026-11-00T21:15:00Z",
        "2026-11-31T21:15:00Z", "2026-02-29T21:15:00Z", "2100-02-29T21:15:00Z", "2026-04-31T00:00:00Z",
        "26-11-20T21:15:00Z", "2026-1-20T21:15:00Z", "2026-11-20X21:15:00Z", "2026-11-20T21:15:00Zz",
        " 2026-11-20T21:15:00Z", "2026-11-20T21:15:00Z ", "+2026-11-20T21:15:00Z", "2026-11-20T-1:15:00Z",
        "2026/11/20T21:15:00Z", "20-11-2026 21:15", "gisteren", "1795205700");
    INFO(text);
    CHECK(codeOf(parseRfc3339(text)) == ErrorCode::InvalidTime);
}

TEST_CASE("29 February exists in leap years and in no other", "[core][time]")
{
    CHECK(parseRfc3339("2024-02-29T00:00:00Z").has_value());
    CHECK(parseRfc3339("2000-02-29T00:00:00Z").has_value());
    CHECK_FALSE(parseRfc3339("1900-02-29T00:00:00Z").has_value());
    CHECK_FALSE(parseRfc3339("2025-02-29T00:00:00Z").has_value());
}

TEST_CASE("the local day is the wall's, not Greenwich's", "[core][time]")
{
    CHECK(localDay(at("2026-07-01T00:30:00+02:00")) == year(2026) / July / 1);  // in UTC still June
    CHECK(localDay(at("2026-06-30T22:30:00Z")) == year(2026) / June / 30);      // the same instant
    CHECK(localDay(at("2026-12-31T23:30:00-05:00")) == year(2026) / December / 31);
    CHECK(localDay(at("1969-12-31T23:30:00Z")) == year(1969) / December / 31);
}

TEST_CASE("a day ends at 23:59 on the wall, with the same offset", "[core][time]")
{
    CHECK(endOfLocalDay(at("2026-07-01T00:30:00+02:00")) == at("2026-07-01T23:59:00+02:00"));
    CHECK(endOfLocalDay(at("2026-07-01T00:00:00+02:00")) == at("2026-07-01T23:59:00+02:00"));
    CHECK(endOfLocalDay(at("2026-07-01T23:59:59+02:00")) == at("2026-07-01T23:59:00+02:00"));
    CHECK(endOfLocalDay(at("2026-12-31T23:30:00-05:00")) == at("2026-12-31T23:59:00-05:00"));
    // The clocks went back that night: the moment keeps the offset it was written with.
    CHECK(endOfLocalDay(at("2026-10-25T01:30:00+02:00")) == at("2026-10-25T23:59:00+02:00"));
    CHECK(endOfLocalDay(at("1969-12-31T01:00:00Z")) == at("1969-12-31T23:59:00Z"));
}

TEST_CASE("months are calendar months and end with the month", "[core][time]")
{
    struct Sum {
        std::string_view from;
        int months;
        std::string_view to;
    };
    auto const sum = GENERATE(Sum{"2026-11-20T21:15:00+01:00", 3, "2027-02-20T21:15:00+01:00"},
                              Sum{"2026-11-30T10:00:00+01:00", 3, "2027-02-28T10:00:00+01:00"},
                              Sum{"2027-11-30T10:00:00+01:00", 3, "2028-02-29T10:00:00+01:00"},
                              Sum{"2026-01-31T23:59:59+01:00", 1, "2026-02-28T23:59:59+01:00"},
                              Sum{"2026-01-31T10:00:00+01:00", 3, "2026-04-30T10:00:00+01:00"},
                              Sum{"2026-01-31T10:00:00+01:00", 2, "2026-03-31T10:00:00+01:00"},
                              Sum{"2024-02-29T10:00:00+01:00", 12, "2025-02-28T10:00:00+01:00"},
                              Sum{"2026-12-31T00:00:00+01:00", 2, "2027-02-28T00:00:00+01:00"},
                              // In UTC it is still June there; the wall says 1 July and so counts from July.
                              Sum{"2026-07-01T00:30:00+02:00", 3, "2026-10-01T00:30:00+02:00"},
                              Sum{"2026-07-31T00:30:00+02:00", -1, "2026-06-30T00:30:00+02:00"},
                              Sum{"2026-07-31T00:30:00+02:00", 0, "2026-07-31T00:30:00+02:00"});
    INFO(sum.from << " + " << sum.months);
    CHECK(toRfc3339(addMonths(at(sum.from), sum.months)) == sum.to);
}

TEST_CASE("milliseconds move the instant and leave the offset", "[core][time]")
{
    CHECK(addMilliseconds({1'000, 120}, 86'400'000) == Moment{86'401'000, 120});
    CHECK(addMilliseconds({1'000, -60}, -2'000) == Moment{-1'000, -60});
}

TEST_CASE("the device's clock tells the offset of its time zone", "[core][time]")
{
    struct Zone {
        char const* name;  // POSIX, so that no zone files are needed; the sign is the other way round
        int offsetMinutes;
    };
    auto const zone = GENERATE(Zone{"CET-1", 60}, Zone{"NST3:30", -210}, Zone{"UTC0", 0});
    char const* const before = std::getenv("TZ");
    std::string const kept = before ? before : "";
    ::setenv("TZ", zone.name, 1);
    ::tzset();
    auto const now = SystemClock().now();
    before ? ::setenv("TZ", kept.c_str(), 1) : ::unsetenv("TZ");
    ::tzset();
    CHECK(now.offsetMinutes == zone.offsetMinutes);
    auto const reference = duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
    CHECK(now.utcMs <= reference);
    CHECK(now.utcMs > reference - 60'000);
}
