// The scans in a session: their pages, and what is due.
#include "app/view_models/session_view_model.h"

#include "tests/app/scanning.h"
#include "tests/app/session.h"

#include <QtCore/QPointer>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>

using namespace weerbaar;
using namespace std::chrono_literals;
using app::SessionViewModel;
using scan::ActionState;
using scan::Answer;
using test::Answered;
using test::Scanning;
using test::Session;
using test::text;

namespace {

constexpr std::int64_t hourMs = 3'600'000;
constexpr std::int64_t dayMs = 24 * hourMs;
constexpr std::int64_t startMs = test::MovingClock::start.utcMs;  // midnight of 21 November 2026
constexpr std::chrono::year_month_day startDay = std::chrono::year(2026) / 11 / 21;

QStringList kinds(Session& session)
{
    return test::column(*session->reminders(), "kind");
}

/// The wish that stands, as milliseconds since the clock's start; nothing: none.
std::optional<std::int64_t> wish(Session& session)
{
    REQUIRE_FALSE(session.wishes.empty());
    auto const& last = session.wishes.back();
    return last ? std::optional(last->utcMs - startMs) : std::nullopt;
}

void plan(app::ScanViewModel& scan, std::string itemId, std::chrono::year_month_day day)
{
    test::take(scan.actions().decide({std::move(itemId), ActionState::Planned, day, {}, {}, {}}));
    scan.reload();
}

}  // namespace

TEST_CASE("where nothing was begun, nothing is due and nothing is wished for", "[app][session]")
{
    Session session;
    CHECK(session->reminders()->rowCount() == 0);
    CHECK(session.wishes == std::vector<std::optional<Moment>>{std::nullopt});
    CHECK(session->scansSummary() == text("Persoonlijk: nog niet begonnen. Woning: nog niet begonnen."));
    CHECK_FALSE(session->livesAlone());
    CHECK(session->differenceCount() == 0);
    CHECK_FALSE(session->hasPartnerAnswers());
}

TEST_CASE("a planned action is due on the morning of its day", "[app][session]")
{
    Session session;
    QAbstractItemModelTester const tester(session->reminders(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    plan(*session->home(), "B1.4", startDay);
    session->reloadReminders();
    CHECK(session->reminders()->rowCount() == 0);
    CHECK(wish(session) == 9 * hourMs);

    session.clock.advance(9h);
    QSignalSpy const changed(&*session.model, &SessionViewModel::remindersChanged);
    session->reloadReminders();
    CHECK(changed.count() == 1);
    REQUIRE(session->reminders()->rowCount() == 1);
    auto const& rows = *session->reminders();
    CHECK(test::textAt(rows, 0, "text") == text("Hang bij de voordeur een lamp op die vanzelf aangaat in het donker."));
    CHECK(test::textAt(rows, 0, "detail") == text("Gepland voor 21 november 2026 · Woningcheck"));
    CHECK(test::cell(rows, 0, "kind").toInt() == 0);
    CHECK(test::cell(rows, 0, "scan").toInt() == 0);
    CHECK(test::textAt(rows, 0, "itemId") == text("B1.4"));
    // It stands on the start screen: nothing more to come.
    CHECK(wish(session) == std::nullopt);

    session.reopen();
    CHECK(session->reminders()->rowCount() == 1);
}

TEST_CASE("a round that lies still is due after two weeks", "[app][session]")
{
    Session session;
    test::give(*session->personal(), "A1.1", Answered::Yes);
    session.clock.advance(2h);
    test::give(*session->personal(), "A1.2", Answered::Yes);
    session->personal()->showResults();
    CHECK(wish(session) == 14 * dayMs + 2 * hourMs);
    session.clock.advance(14 * 24h);
    session->reloadReminders();
    REQUIRE(kinds(session) == QStringList{text("1")});
    CHECK(test::textAt(*session->reminders(), 0, "text") == text("Je was bezig met deze ronde. Ga je verder?"));
    CHECK(test::textAt(*session->reminders(), 0, "detail") == text("Persoonlijke veiligheid"));
    CHECK(test::cell(*session->reminders(), 0, "scan").toInt() == 1);
    CHECK(wish(session) == std::nullopt);

    // Who goes on with it has two weeks again.
    test::give(*session->personal(), "A1.3", Answered::Yes);
    session->personal()->showIntro();
    CHECK(session->reminders()->rowCount() == 0);
    CHECK(wish(session) == 28 * dayMs + 2 * hourMs);
}

TEST_CASE("a finished round asks for the next after a year", "[app][session]")
{
    Session session;
    test::give(*session->home(), "B1.1", Answered::Yes);
    session->home()->finishRound();
    CHECK(wish(session) == 365 * dayMs);
    session.clock.advance(365 * 24h);
    session->reloadReminders();
    REQUIRE(kinds(session) == QStringList{text("2")});
    CHECK(test::textAt(*session->reminders(), 0, "text").startsWith(text("Het is een jaar geleden.")));
    CHECK(test::textAt(*session->reminders(), 0, "detail") == text("Woningcheck"));
    CHECK(test::textAt(*session->reminders(), 0, "itemId").isEmpty());
    session->home()->startNewRound(1);
    CHECK(session->reminders()->rowCount() == 0);
    CHECK(wish(session) == (365 + 14) * dayMs);  // if it is left lying
}

TEST_CASE("something that happened since the last round asks for a new one, at once", "[app][session]")
{
    Session session;
    session.tell(text("T01"), text("Markt"));
    session.clock.advance(1h);
    test::give(*session->home(), "B1.1", Answered::Yes);
    session->home()->finishRound();
    CHECK(session->reminders()->rowCount() == 0);
    session.clock.advance(1h);
    session.tell(text("T01"), text("Markt"));
    REQUIRE(kinds(session) == QStringList{text("3")});
    CHECK(test::textAt(*session->reminders(), 0, "text").startsWith(text("Er is iets gebeurd sinds je laatste ronde.")));
    CHECK(test::cell(*session->reminders(), 0, "scan").toInt() == 0);
}

TEST_CASE("what is longest due stands first, and only the first to come is wished for", "[app][session]")
{
    Session session;
    plan(*session->home(), "B1.4", std::chrono::year(2026) / 11 / 25);
    plan(*session->personal(), "A1.3", std::chrono::year(2026) / 11 / 23);
    plan(*session->personal(), "A1.4", std::chrono::year(2026) / 12 / 1);
    plan(*session->home(), "B1.3", std::chrono::year(2026) / 12 / 2);
    session.clock.advance(5 * 24h);
    session->reloadReminders();
    CHECK(test::column(*session->reminders(), "itemId") == QStringList{text("A1.3"), text("B1.4")});
    CHECK(wish(session) == 10 * dayMs + 9 * hourMs);
}

TEST_CASE("a plan for a question that this Weerbaar does not know is no row", "[app][session]")
{
    Session session;
    plan(*session->home(), "B1.4", startDay);
    test::take(session->home()->actions().decide({"B1.3", ActionState::Planned, startDay, {}, {}, {}}));
    session.model.reset();
    {
        auto vault = test::take(vault::Vault::unlock(session.folder.path(), test::testPassphrase(), test::cheapOptions(session.clock)));
        test::take(vault.database().execute("UPDATE scan_action SET item_id = 'B99.1' WHERE item_id = 'B1.3'"));
    }
    session.clock.advance(24h);
    session.reopen();
    CHECK(test::column(*session->reminders(), "itemId") == QStringList{text("B1.4")});
}

TEST_CASE("what is decided on an action's page is wished for before the page is left", "[app][session]")
{
    Session session;
    test::give(*session->home(), "B1.4", Answered::No);
    session->home()->finishRound();
    REQUIRE(session->openAction(0, text("B1.4")));
    session->action()->planInDays(3);
    CHECK(wish(session) == 3 * dayMs + 9 * hourMs);
    session->action()->decline();
    CHECK(wish(session) == 365 * dayMs);
    session->closeAction();
    CHECK(wish(session) == 365 * dayMs);

    // And a round that goes takes its next time with it.
    session->openHistory(0);
    session->history()->deleteSelected();
    CHECK(wish(session) == std::nullopt);
    session->closeHistory();
    test::settle();
}

TEST_CASE("the scans' lines on the start screen say where both stand", "[app][session]")
{
    Session session;
    test::give(*session->home(), "B1.1", Answered::Yes);
    CHECK(session->scansSummary() == text("Persoonlijk: nog niet begonnen. Woning: 1 van 63 beantwoord."));
    session->personal()->startNewRound(0);
    session->personal()->questions()->choose(Answered::Yes);
    CHECK(session->scansSummary() == text("Persoonlijk: 1 van 19 beantwoord. Woning: 1 van 63 beantwoord."));
}

TEST_CASE("the household is one: what one scan is told, both know", "[app][session]")
{
    Session session;
    session->home()->start();
    session->personal()->start();
    QSignalSpy const changed(&*session.model, &SessionViewModel::remindersChanged);
    session->home()->setLiving(0);
    CHECK(session->livesAlone());
    CHECK(session->personal()->living() == 0);
    CHECK(session->personal()->count() == 56);  // 58 without A9.1 and A9.5
    CHECK_FALSE(changed.isEmpty());
    session->personal()->setLiving(1);
    CHECK_FALSE(session->livesAlone());
    CHECK(session->home()->living() == 1);
}

TEST_CASE("who said once to live alone is believed before the other scan begins", "[app][session]")
{
    Session session;
    session->personal()->setLiving(0);
    CHECK(session->livesAlone());
}

TEST_CASE("what two people answered is counted over both scans", "[app][session]")
{
    Session session;
    Scanning::say(*session->home(), "B1.1", content::Answerer::Councillor, Answer::Yes);
    Scanning::say(*session->personal(), "A7.1", content::Answerer::Councillor, Answer::Yes);
    CHECK_FALSE(session->hasPartnerAnswers());
    Scanning::partnerSays(*session->home(), "B1.1", Answer::No);
    CHECK(session->hasPartnerAnswers());
    Scanning::partnerSays(*session->personal(), "A7.1", Answer::No);
    CHECK(session->differenceCount() == 2);
    session->openComparison();
    QSignalSpy const changed(&*session.model, &SessionViewModel::remindersChanged);
    session->comparison()->choose(0, text("B1.1"), Answered::No);
    CHECK(session->differenceCount() == 1);
    CHECK_FALSE(changed.isEmpty());
}

TEST_CASE("each page of the scans is there while it is open", "[app][session]")
{
    Session session;
    QSignalSpy const pages(&*session.model, &SessionViewModel::scanChanged);
    CHECK(session->scan() == nullptr);
    session->openScan(1);
    CHECK(session->scan() == session->personal());
    CHECK(pages.count() == 1);
    session->openScan(1);
    CHECK(pages.count() == 1);

    CHECK_FALSE(session->openAction(1, text("B1.1")));  // of the other scan
    CHECK_FALSE(session->openAction(0, text("nothing")));
    CHECK(session->action() == nullptr);
    CHECK(session->scan() == session->personal());
    CHECK(session->openAction(0, text("B1.1")));
    CHECK(session->scan() == session->home());
    QPointer<QObject> const first = session->action();
    CHECK(session->openAction(0, text("B1.2")));
    CHECK(session->action() != first);
    CHECK(session->action()->itemId() == "B1.2");

    session->openComparison();
    session->openHistory(1);
    session->openScanExport(0);
    CHECK(session->history()->title() == text("Persoonlijke veiligheid"));
    CHECK(session->scanExport()->isHome());
    QPointer<QObject> const exported = session->scanExport();
    session->closeAction();
    session->closeComparison();
    session->closeHistory();
    session->closeScanExport();
    session->closeScanExport();
    CHECK(session->action() == nullptr);
    CHECK(session->comparison() == nullptr);
    CHECK(session->history() == nullptr);
    CHECK(session->scanExport() == nullptr);
    CHECK_FALSE(exported.isNull());  // it may itself have asked to be closed
    test::settle();
    CHECK(first.isNull());
    CHECK(exported.isNull());
}

TEST_CASE("a session that ends takes the scans' pages with it", "[app][session]")
{
    Session session;
    test::give(*session->home(), "B1.1", Answered::No);
    session->openAction(0, text("B1.1"));
    session->openComparison();
    session->openHistory(0);
    session->openScanExport(0);
    session->scanExport()->setDestination(QUrl::fromLocalFile(QString::fromStdString((session.folder.path() / "uit.pdf").string())));
    session->scanExport()->save(app::PdfExportViewModel::Password::Proposed);  // and its work with it
    QPointer<QObject> const action = session->action();
    QPointer<QObject> const exported = session->scanExport();
    session.model.reset();
    test::settle();
    CHECK(action.isNull());
    CHECK(exported.isNull());
    CHECK_FALSE(std::filesystem::exists(session.folder.path() / "uit.pdf"));
}
