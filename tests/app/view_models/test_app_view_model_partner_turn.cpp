// The partner's turn on the councillor's phone: what it gives, and what it keeps out of reach.
#include "app/view_models/app_view_model.h"

#include "tests/app/scanning.h"

#include <QtCore/QPointer>
#include <QtTest/QSignalSpy>

using namespace weerbaar;
using namespace std::chrono_literals;
using app::AppViewModel;
using app::PartnerTurnViewModel;
using content::Answerer;
using scan::Answer;
using test::Answered;
using test::Scanning;
using test::TestApp;
using test::text;
using test::waitUntil;
using Page = AppViewModel::Page;
using Status = AppViewModel::VaultStatus;

namespace {

/// The app with the turn under way, in a vault in which the councillor answered B1.1 and the partner nothing.
struct Turned {
    TestApp test;

    Turned()
    {
        test.startLocked();
        REQUIRE(test.unlock());
        test::give(*app().session()->home(), "B1.1", Answered::No);
        app().startPartnerTurn();
        REQUIRE(turn() != nullptr);
    }

    AppViewModel& app() { return test.app(); }
    PartnerTurnViewModel* turn() { return app().partnerTurn(); }
};

}  // namespace

TEST_CASE("the partner's turn ends the session and shows the partner's pages", "[app][partner-turn]")
{
    TestApp test;
    test.startLocked();
    auto& app = test.app();
    app.startPartnerTurn();  // locked: nothing to give
    CHECK(app.partnerTurn() == nullptr);
    CHECK(app.page() == Page::Start);
    REQUIRE(test.unlock());
    app.showTop(Page::Scans);
    app.openScan(0);
    QPointer<QObject> const session = app.session();
    QPointer<QObject> const home = app.session()->home();
    QSignalSpy const statuses(&app, &AppViewModel::vaultStatusChanged);
    app.startPartnerTurn();
    CHECK(session.isNull());
    CHECK(home.isNull());
    CHECK_FALSE(statuses.isEmpty());
    CHECK(app.session() == nullptr);
    CHECK_FALSE(app.isOpen());
    CHECK(app.setup() == nullptr);
    CHECK(app.unlocking() == nullptr);
    CHECK(app.vaultStatus() == Status::Lent);
    CHECK(app.statusText().isEmpty());
    CHECK(app.page() == Page::PartnerTurn);
    CHECK_FALSE(app.canGoBack());
    REQUIRE(app.partnerTurn() != nullptr);
    CHECK_FALSE(app.partnerTurn()->isOnOwnPhone());
    // Nobody else gets in either.
    CHECK(test::codeOf(vault::Vault::unlock(test.folder(), test::testPassphrase(), test::cheapOptions(test.clock()))) == ErrorCode::AlreadyOpen);
    app.startPartnerTurn();
    CHECK(app.page() == Page::PartnerTurn);
}

TEST_CASE("in the partner's turn no page leads out of it but help", "[app][partner-turn]")
{
    Turned turned;
    auto& app = turned.app();
    for (int value = 0; value <= static_cast<int>(Page::NewRecoveryCode); ++value) {
        auto const page = static_cast<Page>(value);
        INFO(value);
        app.showTop(page);
        CHECK(app.page() == Page::PartnerTurn);
        app.show(page);
        bool const isHelp = page == Page::FirstMinutes || page == Page::Contacts || page == Page::Aftercare;
        CHECK(app.page() == (isHelp ? page : Page::PartnerTurn));
        app.back();
        CHECK(app.page() == Page::PartnerTurn);
    }
    for (auto const help : {Page::FirstMinutes, Page::Contacts}) {
        app.show(help);
        app.newIncident();
        app.correctIncident();
        app.openIncident(text("x"));
        app.openReport();
        app.openScan(0);
        app.openScanAction(0, text("B1.1"));
        app.openComparison();
        app.openScanHistory(0);
        app.openScanExport(0);
        app.startPartnerTurn();
        for (auto const page : {Page::Start, Page::Unlock, Page::Wipe, Page::Settings, Page::Scans, Page::About, Page::PartnerTurn}) {
            app.show(page);
            app.showTop(page);
        }
        CHECK(app.page() == help);
        CHECK(app.session() == nullptr);
        app.back();
        CHECK(app.page() == Page::PartnerTurn);
    }
    // Nor is any of it remembered for later.
    app.endPartnerTurn();
    REQUIRE(turned.test.unlock());
    CHECK(app.page() == Page::Start);
}

TEST_CASE("without a turn there is no page of it", "[app][partner-turn]")
{
    TestApp test;
    test.startLocked();
    auto& app = test.app();
    app.show(Page::PartnerTurn);
    app.showTop(Page::PartnerTurn);
    CHECK(app.page() == Page::Start);
    REQUIRE(test.unlock());
    app.show(Page::Settings);
    app.show(Page::PartnerTurn);
    CHECK(app.page() == Page::Settings);
    app.endPartnerTurn();
    CHECK(app.isOpen());
}

TEST_CASE("help in the turn leads back to the question one was at", "[app][partner-turn]")
{
    Turned turned;
    auto& app = turned.app();
    turned.turn()->begin(PartnerTurnViewModel::Part::Home);
    turned.turn()->questions()->next();
    app.show(Page::FirstMinutes);
    app.show(Page::Contacts);
    app.calls()->callEmergency();
    CHECK(turned.test.dialer().dialled() == QStringList{text("112")});
    app.back();
    CHECK(app.page() == Page::FirstMinutes);
    app.back();
    CHECK(app.page() == Page::PartnerTurn);
    CHECK_FALSE(app.canGoBack());
    REQUIRE(turned.turn()->questions() != nullptr);
    CHECK(turned.turn()->questions()->itemId() == text("B1.2"));
}

TEST_CASE("the turn ends with a lock, whoever ends it", "[app][partner-turn]")
{
    Turned turned;
    auto& app = turned.app();
    QPointer<QObject> const turn = app.partnerTurn();
    SECTION("the partner is done")
    {
        app.endPartnerTurn();
    }
    SECTION("the lock")
    {
        app.show(Page::Contacts);
        app.lock();
    }
    CHECK(turn.isNull());
    CHECK(app.partnerTurn() == nullptr);
    CHECK(app.vaultStatus() == Status::Locked);
    CHECK(app.unlocking() != nullptr);
    CHECK(app.session() == nullptr);
    CHECK(app.page() == Page::Start);
    CHECK_FALSE(app.canGoBack());
    app.endPartnerTurn();  // once more does nothing
    app.lock();
    CHECK(app.vaultStatus() == Status::Locked);
    REQUIRE(turned.test.unlock());
    CHECK(app.page() == Page::Start);
}

TEST_CASE("the turn locks by itself after a quarter of an hour, whatever shorter time was set", "[app][partner-turn]")
{
    TestApp test;
    test.startLocked();
    REQUIRE(test.unlock());
    auto& app = test.app();
    app.session()->settings()->setBackgroundChoice(0);  // at once
    app.session()->settings()->setIdleChoice(0);        // after a minute
    app.startPartnerTurn();
    REQUIRE(app.partnerTurn() != nullptr);
    SECTION("untouched")
    {
        test.bootClock().advance(15min - 1s);
        app.autoLock().check();
        CHECK(app.vaultStatus() == Status::Lent);
        test.bootClock().advance(1s);
        app.autoLock().check();
    }
    SECTION("in the background")
    {
        test.lifecycle().leave();
        CHECK(app.vaultStatus() == Status::Lent);
        test.bootClock().advance(15min - 1s);
        test.lifecycle().comeBack();
        CHECK(app.vaultStatus() == Status::Lent);
        test.lifecycle().leave();
        test.bootClock().advance(15min);
        test.lifecycle().comeBack();
    }
    CHECK(app.vaultStatus() == Status::Locked);
    CHECK(app.partnerTurn() == nullptr);
    CHECK(app.page() == Page::Start);

    // Who comes back has the times that were set.
    REQUIRE(test.unlock());
    test.bootClock().advance(60s);
    app.autoLock().check();
    CHECK(app.vaultStatus() == Status::Locked);
}

TEST_CASE("what the partner answered is there after unlocking, beside what was there", "[app][partner-turn]")
{
    Turned turned;
    auto& app = turned.app();
    turned.turn()->begin(PartnerTurnViewModel::Part::Home);
    turned.turn()->questions()->choose(Answered::Yes);
    turned.turn()->questions()->setNote(text("van de partner"));
    turned.turn()->begin(PartnerTurnViewModel::Part::Family);
    turned.turn()->questions()->choose(Answered::Unknown);
    app.endPartnerTurn();
    REQUIRE(turned.test.unlock());
    auto& session = *app.session();
    CHECK(session.hasPartnerAnswers());
    CHECK(session.differenceCount() == 1);
    CHECK(Scanning::kept(*session.home(), "B1.1", Answerer::Partner).answer == Answer::Yes);
    CHECK(Scanning::kept(*session.home(), "B1.1", Answerer::Partner).note == "van de partner");
    CHECK(Scanning::kept(*session.home(), "B1.1", Answerer::Councillor).answer == Answer::No);
    CHECK(Scanning::countKept(*session.home()) == 2);
    CHECK(Scanning::kept(*session.personal(), "A1.1", Answerer::Partner).answer == Answer::Unknown);
    CHECK(Scanning::countKept(*session.personal()) == 1);
    CHECK(session.personal()->answeredCount() == 0);
    session.home()->start();
    CHECK(session.home()->questions()->answer() == Answered::No);
}

TEST_CASE("what was being typed when the turn began is a draft afterwards", "[app][partner-turn]")
{
    TestApp test;
    test.startLocked();
    REQUIRE(test.unlock());
    auto& app = test.app();
    app.newIncident();
    app.session()->incidents()->form()->setDescription(text("Halverwege"));
    app.startPartnerTurn();
    REQUIRE(app.partnerTurn() != nullptr);
    CHECK_FALSE(test::everyTextOf(app).contains(text("Halverwege")));
    app.endPartnerTurn();
    REQUIRE(test.unlock());
    CHECK(app.session()->incidents()->hasDraft());
    app.newIncident();
    CHECK(app.session()->incidents()->form()->description() == text("Halverwege"));
}

TEST_CASE("a passphrase that is being changed when the turn begins is changed", "[app][partner-turn]")
{
    TestApp test;
    test.startLocked();
    REQUIRE(test.unlock());
    auto const fresh = text("een heel nieuwe wachtzin");
    test.app().session()->settings()->changePassphrase(test::passphrase(), fresh, fresh);
    test.app().startPartnerTurn();
    REQUIRE(test.app().partnerTurn() != nullptr);
    test.app().endPartnerTurn();
    test.app().unlocking()->unlock(fresh);
    CHECK(waitUntil([&] { return test.app().isOpen(); }));
}

TEST_CASE("a turn that cannot begin locks", "[app][partner-turn]")
{
    TestApp test;
    test.startLocked();
    {
        auto vault = test::take(vault::Vault::unlock(test.folder(), test::testPassphrase(), test::cheapOptions(test.clock())));
        test::take(vault.database().execute("CREATE TRIGGER broken BEFORE INSERT ON scan_round BEGIN SELECT RAISE(FAIL, 'broken'); END;"));
    }
    REQUIRE(test.unlock());
    test.app().show(Page::Scans);
    test.app().startPartnerTurn();
    CHECK(test.app().partnerTurn() == nullptr);
    CHECK(test.app().session() == nullptr);
    CHECK(test.app().vaultStatus() == Status::Locked);
    CHECK(test.app().page() == Page::Start);
    CHECK_FALSE(test.app().canGoBack());
    CHECK(test.unlock());
}

TEST_CASE("a wipe in the middle of the turn leaves nothing of it", "[app][partner-turn]")
{
    Turned turned;
    turned.turn()->begin(PartnerTurnViewModel::Part::Home);
    turned.turn()->questions()->choose(Answered::Yes);
    turned.app().wipeEverything();
    CHECK(turned.app().wipeError().isEmpty());
    CHECK(turned.app().partnerTurn() == nullptr);
    CHECK(turned.app().vaultStatus() == Status::Absent);
    CHECK(std::filesystem::is_empty(turned.test.folder()));
}
