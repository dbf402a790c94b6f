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

TEST_CASE("a size is told in powers of a thousand, as the shop tells it", "[app][format]")
{
    CHECK(sizeText(0) == QStringLiteral("0 kB"));
    CHECK(sizeText(1) == QStringLiteral("minder dan 1 kB"));
    CHECK(sizeText(999) == QStringLiteral("minder dan 1 kB"));
    CHECK(sizeText(1000) == QStringLiteral("1 kB"));
    CHECK(sizeText(340'400) == QStringLiteral("340 kB"));
    CHECK(sizeText(999'499) == QStringLiteral("999 kB"));
    CHECK(sizeText(999'500) == QStringLiteral("1,0 MB"));  // not "1000 kB"
    CHECK(sizeText(3'200'000) == QStringLiteral("3,2 MB"));
    CHECK(sizeText(3'249'999) == QStringLiteral("3,2 MB"));
    CHECK(sizeText(999'949'999) == QStringLiteral("999,9 MB"));
    CHECK(sizeText(999'950'000) == QStringLiteral("1,0 GB"));
    CHECK(sizeText(4'294'967'296) == QStringLiteral("4,3 GB"));
    CHECK(sizeText(2'000'000'000'000) == QStringLiteral("2.000,0 GB"));
}

TEST_CASE("a media type is told in one word", "[app][format]")
{
    CHECK(mediaText("image/jpeg") == QStringLiteral("Foto"));
    CHECK(mediaText("image/heic") == QStringLiteral("Foto"));
    CHECK(mediaText("audio/ogg") == QStringLiteral("Geluid"));
    CHECK(mediaText("video/mp4") == QStringLiteral("Film"));
    CHECK(mediaText("application/pdf") == QStringLiteral("Pdf"));
    CHECK(mediaText("message/rfc822") == QStringLiteral("E-mail"));
    CHECK(mediaText("application/vnd.ms-outlook") == QStringLiteral("E-mail"));
    CHECK(mediaText("text/plain") == QStringLiteral("Tekst"));
    for (auto const* const other : {"application/zip", "application/octet-stream", "", "image", "text"})
        CHECK(mediaText(other) == QStringLiteral("Bestand"));
}

TEST_CASE("a day by itself is written out, and read as people type it", "[app][format]")
{
    using namespace std::chrono;
    CHECK(dayText(2026y / December / 3) == QStringLiteral("3 december 2026"));
    CHECK(typedDay(QStringLiteral("03-12-2026")) == 2026y / December / 3);
    CHECK(typedDay(QStringLiteral(" 3-12-2026 ")) == 2026y / December / 3);
    for (char const* const wrong : {"", "30-02-2026", "2026-12-03", "3/12/2026", "morgen", "3-12-26", "3-12-2026x"})
        CHECK_FALSE(typedDay(QString::fromLatin1(wrong)));
}

TEST_CASE("a place on the globe is told in degrees and quarters", "[app][format]")
{
    CHECK(coordinatesText(52.09075, 5.12139) == QStringLiteral("52,09075 N, 5,12139 O"));
    CHECK(coordinatesText(-33.8567844, -70.5) == QStringLiteral("33,85678 Z, 70,50000 W"));
    CHECK(coordinatesText(0, 179.999999) == QStringLiteral("0,00000 N, 180,00000 O"));
}
