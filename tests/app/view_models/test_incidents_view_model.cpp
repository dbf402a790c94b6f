#include "app/view_models/session_view_model.h"

#include "tests/app/session.h"

#include <QtCore/QPointer>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>

using namespace weerbaar;
using app::SessionViewModel;
using test::Session;

TEST_CASE("a new session is empty, and says how it locks", "[app][session]")
{
    Session session;
    QAbstractItemModelTester const tester(session->incidents(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(session->incidentCount() == 0);
    CHECK(session->incidentsSummary() == QStringLiteral("Nog niets vastgelegd"));
    CHECK_FALSE(session->hasDraft());
    CHECK(session->form() == nullptr);
    CHECK(session->incident() == nullptr);
    CHECK(session->report() == nullptr);
    CHECK(session->error().isEmpty());
    REQUIRE(session.told.size() == 1);
    CHECK(session.told[0] == vault::Settings());
}

TEST_CASE("the list has the newest first, with its colour and its next step", "[app][session]")
{
    Session session;
    QAbstractItemModelTester const tester(session->incidents(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    session.tell(QStringLiteral("T01"), QStringLiteral("Markt"));
    session.clock.advance(std::chrono::hours(1));
    auto const id = session.tell(QStringLiteral("T03"), QStringLiteral("100% Thuis %1"), false);

    auto const& list = *session->incidents();
    REQUIRE(list.rowCount() == 2);
    CHECK(session->incidentCount() == 2);
    CHECK(test::textAt(list, 0, "incidentId") == id);
    CHECK(test::textAt(list, 0, "title") == QStringLiteral("Bedreiging"));
    CHECK(test::textAt(list, 0, "detail") == QStringLiteral("zaterdag 21 november 2026, 01:00 · 100% Thuis %1"));
    CHECK(test::cell(list, 0, "severity").toInt() == 3);
    CHECK(test::textAt(list, 0, "nextStep") == QStringLiteral("Volgende stap: Breng jezelf in veiligheid"));
    CHECK(test::textAt(list, 1, "title") == QStringLiteral("Schelden en beledigen"));
    CHECK(test::cell(list, 1, "severity").toInt() == 1);
    CHECK(session->incidentsSummary().startsWith(QStringLiteral("2 voorval")));
    CHECK(session->incidentsSummary().endsWith(QStringLiteral("2 met een stap te doen")));

    session.reopen();
    CHECK(session->incidentCount() == 2);
}

TEST_CASE("what was done in an incident shows in the list when it closes", "[app][session]")
{
    Session session;
    auto const id = session.tell(QStringLiteral("T01"), QStringLiteral("Markt"));
    QSignalSpy const incidentSpy(&*session.model, &SessionViewModel::incidentChanged);
    REQUIRE(session->openIncident(id));
    REQUIRE(session->incident() != nullptr);
    CHECK(session->incident()->incidentId() == id);
    for (auto const& step : test::column(*session->incident()->steps(), "stepId"))
        session->incident()->stepDone(step);
    QPointer<app::IncidentViewModel> const shown = session->incident();
    session->closeIncident();
    CHECK(session->incident() == nullptr);
    CHECK(incidentSpy.count() == 2);
    CHECK(test::textAt(*session->incidents(), 0, "nextStep").isEmpty());
    CHECK_FALSE(session->incidentsSummary().contains(QStringLiteral("stap")));
    test::settle();
    CHECK(shown.isNull());
}

TEST_CASE("an incident that is not there is told, and the next one that is takes the sentence away", "[app][session]")
{
    Session session;
    CHECK_FALSE(session->openIncident(QStringLiteral("00000000-0000-0000-0000-000000000000")));
    CHECK(session->incident() == nullptr);
    CHECK(session->error().contains(QStringLiteral("staat niet in je kluis")));
    auto const id = session.tell(QStringLiteral("T01"), QStringLiteral("Markt"));
    CHECK(session->openIncident(id));
    CHECK(session->error().isEmpty());
}

TEST_CASE("a form that was left has a draft, also after a lock", "[app][session]")
{
    Session session;
    QSignalSpy const forms(&*session.model, &SessionViewModel::formChanged);
    session->openForm();
    REQUIRE(session->form() != nullptr);
    CHECK_FALSE(session->hasDraft());
    session->form()->setPlace(QStringLiteral("Markt"));
    CHECK(session->hasDraft());
    session->closeForm();
    CHECK(session->form() == nullptr);
    CHECK(session->hasDraft());
    CHECK(forms.count() == 2);
    session.reopen();
    CHECK(session->hasDraft());
    session->openForm();
    CHECK(session->form()->place() == QStringLiteral("Markt"));
    session->form()->discard();
    CHECK_FALSE(session->hasDraft());
    session->closeForm();
    CHECK_FALSE(session->hasDraft());
}

TEST_CASE("a form opened over another has what was just typed there", "[app][session]")
{
    Session session;
    session->openForm();
    session->form()->setPlace(QStringLiteral("Markt"));
    session->openForm();
    CHECK(session->form()->place() == QStringLiteral("Markt"));
}

TEST_CASE("a correction is of the open incident, and without one there is none", "[app][session]")
{
    Session session;
    session->openCorrection();
    CHECK(session->form() == nullptr);
    session->openReport();
    CHECK(session->report() == nullptr);
    auto const id = session.tell(QStringLiteral("T01"), QStringLiteral("Markt"));
    session->openIncident(id);
    session->openCorrection();
    REQUIRE(session->form() != nullptr);
    CHECK(session->form()->isCorrection());
    CHECK(session->form()->place() == QStringLiteral("Markt"));
    CHECK_FALSE(session->hasDraft());
}

TEST_CASE("a report that was made shows in the incident when it closes", "[app][session]")
{
    Session session;
    auto const id = session.tell(QStringLiteral("T01"), QStringLiteral("Markt"));
    session->openIncident(id);
    session->openReport();
    REQUIRE(session->report() != nullptr);
    session->report()->setDestination(QUrl::fromLocalFile(QString::fromStdString((session.folder.path() / "uit.pdf").string())));
    session->report()->exportPdf(false, {}, {});
    REQUIRE(test::waitUntil([&] { return !session->report()->isBusy(); }));
    CHECK(session->incident()->timeline()->rowCount() == 1);
    session->closeReport();
    CHECK(session->report() == nullptr);
    CHECK(session->incident()->timeline()->rowCount() == 2);
}

TEST_CASE("a session that ends takes everything with it", "[app][session]")
{
    Session session;
    auto const id = session.tell(QStringLiteral("T01"), QStringLiteral("Markt"));
    session->openIncident(id);
    session->openReport();
    session->openCorrection();
    session->report()->exportPdf(false, {}, {});  // and its work with it
    QPointer<QObject> const form = session->form();
    QPointer<QObject> const incident = session->incident();
    QPointer<QObject> const report = session->report();
    session.model.reset();
    CHECK(form.isNull());
    CHECK(incident.isNull());
    CHECK(report.isNull());
    // The vault is closed: it opens again.
    CHECK(test::codeOf(vault::Vault::unlock(session.folder.path(), test::testPassphrase(), test::cheapOptions(session.clock))) == std::nullopt);
    test::settle();
}
