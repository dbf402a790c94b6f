#include "app/drafts.h"

#include "tests/app/surroundings.h"

#include <QtTest/QSignalSpy>

using namespace weerbaar;
using app::Drafts;

namespace {

QString const place = QStringLiteral("addition/1");

}  // namespace

TEST_CASE("what is typed is there at once, and in the vault after a pause", "[app][drafts]")
{
    test::TestVault vault;
    vault::SettingsStore settings(vault.database());
    Drafts drafts(settings);
    CHECK(drafts.text(place).isEmpty());
    drafts.set(place, QStringLiteral(" Half een woo"));
    CHECK(drafts.text(place) == QStringLiteral(" Half een woo"));
    CHECK(drafts.text(QStringLiteral("addition/2")).isEmpty());
    CHECK(test::waitUntil([&] { return test::take(settings.draft("addition/1")) == " Half een woo"; }));
    drafts.set(place, {});
    CHECK(drafts.text(place).isEmpty());
    drafts.flush();
    CHECK(test::take(settings.draft("addition/1")).empty());
}

TEST_CASE("what waits is written when it ends", "[app][drafts]")
{
    test::TestVault vault;
    {
        vault::SettingsStore settings(vault.database());
        Drafts drafts(settings);
        drafts.set(place, QStringLiteral("Een"));
        drafts.set(QStringLiteral("incident"), QStringLiteral("Twee"));
    }
    vault.reopen();
    vault::SettingsStore settings(vault.database());
    CHECK(Drafts(settings).text(place) == QStringLiteral("Een"));
    CHECK(Drafts(settings).text(QStringLiteral("incident")) == QStringLiteral("Twee"));
}

TEST_CASE("what cannot be written is said, and waits", "[app][drafts]")
{
    test::TestVault vault;
    vault::SettingsStore settings(vault.database());
    Drafts drafts(settings);
    QSignalSpy const failed(&drafts, &Drafts::failed);
    test::take(vault.database().execute("CREATE TEMP TRIGGER broken BEFORE INSERT ON setting BEGIN SELECT RAISE(FAIL, 'broken'); END;"));
    drafts.set(place, QStringLiteral("Een"));
    drafts.flush();
    CHECK(failed.count() == 1);
    CHECK_FALSE(failed.front().front().toString().isEmpty());
    CHECK(drafts.text(place) == QStringLiteral("Een"));
    test::take(vault.database().execute("DROP TRIGGER broken;"));
    drafts.flush();
    CHECK(failed.count() == 1);
    CHECK(test::take(settings.draft("addition/1")) == "Een");
}
