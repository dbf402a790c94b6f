// The way through the scans' pages, and the reminder that stays when the vault is locked.
#include "app/view_models/app_view_model.h"

#include "tests/app/scanning.h"

#include <QtCore/QPointer>

using namespace weerbaar;
using namespace std::chrono_literals;
using app::AppViewModel;
using test::Answered;
using test::TestApp;
using test::text;
using Page = AppViewModel::Page;
using Stage = app::ScanViewModel::Stage;

namespace {

constexpr std::int64_t dayMs = 24LL * 3'600'000;
constexpr std::int64_t startMs = test::MovingClock::start.utcMs;  // midnight of 21 November 2026

struct Opened {
    TestApp test;

    Opened()
    {
        test.startLocked();
        REQUIRE(test.unlock());
    }

    AppViewModel& app() { return test.app(); }
    app::SessionViewModel& session() { return *app().session(); }
    app::ScanViewModel& home() { return *session().home(); }
    app::ScanViewModel& personal() { return *session().personal(); }
};

}  // namespace

TEST_CASE("from the scans to one, to an action, and back the same way", "[app][navigation]")
{
    Opened opened;
    auto& app = opened.app();
    app.showTop(Page::Scans);
    app.openScan(0);
    CHECK(app.page() == Page::Scan);
    CHECK(opened.session().scan() == &opened.home());
    test::give(opened.home(), "B1.4", Answered::No);
    opened.home().showResults();

    app.openScanAction(0, text("B1.4"));
    CHECK(app.page() == Page::ScanAction);
    REQUIRE(opened.session().action() != nullptr);
    QPointer<QObject> const action = opened.session().action();
    opened.session().action()->decline();
    app.back();
    CHECK(app.page() == Page::Scan);
    CHECK(opened.session().action() == nullptr);
    // The result is where one came from, and knows what was decided.
    CHECK(opened.home().stage() == Stage::Results);
    CHECK(opened.home().actionsNow()->rowCount() == 0);
    CHECK(opened.home().actionsSettled()->rowCount() == 1);
    app.back();
    CHECK(app.page() == Page::Scans);
    CHECK(opened.home().stage() == Stage::Intro);
    app.back();
    CHECK(app.page() == Page::Start);
    CHECK_FALSE(app.canGoBack());
    test::settle();
    CHECK(action.isNull());
}

TEST_CASE("an item that the scan does not have has no page", "[app][navigation]")
{
    Opened opened;
    opened.app().openScanAction(0, text("A1.1"));
    opened.app().openScanAction(1, text("B1.1"));
    opened.app().openScanAction(0, QString());
    CHECK(opened.app().page() == Page::Start);
    CHECK(opened.session().action() == nullptr);
    opened.app().openScanAction(1, text("A1.1"));
    CHECK(opened.app().page() == Page::ScanAction);
    CHECK(opened.session().scan() == &opened.personal());
}

TEST_CASE("each page of the scans goes with its page", "[app][navigation]")
{
    Opened opened;
    auto& app = opened.app();
    app.show(Page::Scans);
    app.openComparison();
    CHECK(app.page() == Page::Compare);
    CHECK(opened.session().comparison() != nullptr);
    app.back();
    CHECK(opened.session().comparison() == nullptr);
    app.openScanHistory(1);
    CHECK(app.page() == Page::ScanHistory);
    CHECK(opened.session().history() != nullptr);
    app.back();
    CHECK(opened.session().history() == nullptr);
    app.openScanExport(0);
    CHECK(app.page() == Page::ScanExport);
    CHECK(opened.session().scanExport() != nullptr);
    app.back();
    CHECK(opened.session().scanExport() == nullptr);
    CHECK(app.page() == Page::Scans);

    // By the bar as well, over several of them.
    app.openScan(1);
    opened.personal().start();
    app.openScanAction(1, text("A1.1"));
    app.showTop(Page::Incidents);
    CHECK(opened.session().action() == nullptr);
    CHECK(opened.personal().stage() == Stage::Intro);
    app.back();
    CHECK(app.page() == Page::Start);
    test::settle();
}

TEST_CASE("locked there are no scans to open", "[app][navigation]")
{
    TestApp test;
    test.startLocked();
    auto& app = test.app();
    app.openScan(0);
    app.openScanAction(0, text("B1.1"));
    app.openComparison();
    app.openScanHistory(0);
    app.openScanExport(0);
    CHECK(app.page() == Page::Start);
    CHECK_FALSE(app.canGoBack());
    app.show(Page::Scans);
    CHECK(app.page() == Page::Unlock);
    REQUIRE(test.unlock());
    CHECK(app.page() == Page::Scans);
}

TEST_CASE("a lock drops the scans' pages, and the scan goes on where it was left", "[app][lock]")
{
    Opened opened;
    auto& app = opened.app();
    app.openScan(0);
    opened.home().start();
    opened.home().questions()->choose(Answered::Yes);
    opened.home().questions()->next();
    app.openScanAction(0, text("B1.1"));
    app.openScanExport(0);
    QPointer<QObject> const action = opened.session().action();
    QPointer<QObject> const exported = opened.session().scanExport();
    app.lock();
    CHECK(action.isNull());
    CHECK(exported.isNull());
    CHECK(app.page() == Page::Start);
    REQUIRE(opened.test.unlock());
    CHECK(opened.home().stage() == Stage::Intro);
    CHECK(opened.home().answeredCount() == 1);
    app.openScan(0);
    opened.home().start();
    CHECK(opened.home().questions()->itemId() == text("B1.2"));
}

TEST_CASE("what is due next is wished for, and stays so when the vault is locked", "[app][reminder]")
{
    Opened opened;
    CHECK(opened.test.notifier().wish() == std::nullopt);
    opened.app().openScanAction(0, text("B1.4"));
    opened.session().action()->planInDays(3);
    CHECK(opened.test.notifier().wish() == startMs + 3 * dayMs + 9 * 3'600'000);
    auto const wishes = opened.test.notifier().wishes().size();
    opened.app().lock();
    CHECK(opened.test.notifier().wish() == startMs + 3 * dayMs + 9 * 3'600'000);

    // Its day has come: the start screen says it, and there is nothing more to wish for.
    opened.test.clock().advance(4 * 24h);
    REQUIRE(opened.test.unlock());
    CHECK(opened.session().reminders()->rowCount() == 1);
    CHECK(opened.test.notifier().wish() == std::nullopt);
    CHECK(opened.test.notifier().wishes().size() > wishes);
}

TEST_CASE("a round that is left in the middle of its questions is wished for, however it is left", "[app][reminder]")
{
    Opened opened;
    auto& app = opened.app();
    app.openScan(0);
    opened.home().start();
    opened.home().questions()->choose(Answered::Yes);
    SECTION("back")
    {
        app.back();
    }
    SECTION("by the bar")
    {
        app.showTop(Page::Settings);
    }
    SECTION("by the lock")
    {
        opened.test.bootClock().advance(1h);
        app.autoLock().check();
        REQUIRE_FALSE(app.isOpen());
    }
    SECTION("by the partner's turn")
    {
        app.startPartnerTurn();
        REQUIRE(app.partnerTurn() != nullptr);
    }
    CHECK(opened.test.notifier().wish() == startMs + 14 * dayMs);
}

TEST_CASE("a wipe takes the wish back, for good", "[app][reminder]")
{
    Opened opened;
    opened.app().openScan(0);
    opened.home().start();
    opened.home().questions()->choose(Answered::Yes);
    opened.app().openScanAction(0, text("B1.4"));
    opened.session().action()->planInDays(3);
    SECTION("open") {}
    SECTION("locked")
    {
        opened.app().lock();
    }
    SECTION("in the partner's turn")
    {
        opened.app().startPartnerTurn();
    }
    REQUIRE(opened.test.notifier().wish().has_value());
    opened.app().wipeEverything();
    test::settle();
    CHECK(opened.app().wipeError().isEmpty());
    CHECK(opened.test.notifier().wish() == std::nullopt);
}

TEST_CASE("a wipe that fails leaves the wish, as it leaves the rest", "[app][reminder]")
{
    Opened opened;
    opened.app().openScanAction(0, text("B1.4"));
    opened.session().action()->planInDays(3);
    opened.app().lock();
    // A folder where a file should be cannot be removed as one.
    std::filesystem::remove(opened.test.folder() / "vault.keys");
    std::filesystem::create_directory(opened.test.folder() / "vault.keys");
    opened.app().wipeEverything();
    CHECK_FALSE(opened.app().wipeError().isEmpty());
    CHECK(opened.test.notifier().wish().has_value());
}
