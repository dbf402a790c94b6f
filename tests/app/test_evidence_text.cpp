#include "app/evidence_text.h"

#include "tests/app/surroundings.h"

using namespace weerbaar;

TEST_CASE("a file is told by its kind, size and moment", "[app][evidence]")
{
    CHECK(app::fileDetailText("image/jpeg", 3'200'000, {test::MovingClock::start.utcMs - 9'600'000, 60})
          == QStringLiteral("Foto, 3,2 MB, toegevoegd op 20 november 2026, 21:20"));
}

TEST_CASE("what can be looked at or read has its own icon", "[app][evidence]")
{
    CHECK(app::fileIconName("image/heic") == QStringLiteral("camera"));
    for (char const* const readable : {"text/plain", "text/html", "message/rfc822", "application/pdf"})
        CHECK(app::fileIconName(readable) == QStringLiteral("note"));
    for (char const* const other : {"audio/mpeg", "video/mp4", "application/octet-stream", ""})
        CHECK(app::fileIconName(other) == QStringLiteral("file"));
    CHECK(app::isReadableText("text/vcard"));
    CHECK(app::isReadableText("message/rfc822"));
    CHECK_FALSE(app::isReadableText("application/pdf"));
}

TEST_CASE("an incident is told by its kind and day", "[app][evidence]")
{
    auto const& protocol = test::library().protocol();
    auto const when = test::toldAccount().occurredAt;
    CHECK(app::incidentLabel("T03", when, protocol) == QStringLiteral("Bedreiging, vrijdag 20 november 2026"));
    CHECK(app::incidentLabel("T99", when, protocol) == QStringLiteral("T99, vrijdag 20 november 2026"));
}
