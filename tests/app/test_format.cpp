#include "app/format.h"

#include "tests/app/surroundings.h"

using namespace weerbaar;
using namespace weerbaar::app;

// 2026-11-20T20:15:00Z, by `date -ud 2026-11-20T20:15:00 +%s`.
constexpr Moment evening{1'795'205'700'000, 60};

TEST_CASE("a moment is shown as the clock on the wall showed it", "[app][format]")
{
    CHECK(dayText(evening) == QStringLiteral("20 november 2026"));
    CHECK(longDayText(evening) == QStringLiteral("vrijdag 20 november 2026"));
    CHECK(timeText(evening) == QStringLiteral("21:15"));
    CHECK(dayTimeText(evening) == QStringLiteral("vrijdag 20 november 2026, 21:15"));

    // Written in summer time or abroad: the offset of then, not of this machine.
    CHECK(timeText({evening.utcMs, 120}) == QStringLiteral("22:15"));
    CHECK(dayTimeText({evening.utcMs, 330}) == QStringLiteral("zaterdag 21 november 2026, 01:45"));
    CHECK(dayTimeText({evening.utcMs, -300}) == QStringLiteral("vrijdag 20 november 2026, 15:15"));
}

TEST_CASE("a pack's day is written out; what is no day stays as it is", "[app][format]")
{
    CHECK(isoDayText("2026-11-21") == QStringLiteral("21 november 2026"));
    CHECK(isoDayText("2026-02-30") == QStringLiteral("2026-02-30"));
    CHECK(isoDayText("onbekend") == QStringLiteral("onbekend"));
}

TEST_CASE("what an item rests on names the sources and the day they were looked at", "[app][format]")
{
    content::PackInfo info;
    info.checkedOn = "2026-11-21";
    info.sources = {{"7", "Politiekeurmerk", "https://example.nl", "2024"}, {"own", "Weerbaar", "", ""}, {"9", "VNG", "", ""}};
    auto const confirmed = sourceText(content::SourceStrength::Confirmed, {"9", "7", "own"}, info);
    CHECK(confirmed == QStringLiteral("Bronnen: VNG; Politiekeurmerk. Nagekeken op 21 november 2026."));
    auto const indirect = sourceText(content::SourceStrength::Indirect, {"7"}, info);
    CHECK(indirect.contains(QStringLiteral("eigen redenering")));
    CHECK(indirect.contains(QStringLiteral("Politiekeurmerk")));
    auto const own = sourceText(content::SourceStrength::OwnEstimate, {"own"}, info);
    CHECK(own.startsWith(QStringLiteral("Eigen inschatting")));
    CHECK(own.contains(QStringLiteral("21 november 2026")));
}
