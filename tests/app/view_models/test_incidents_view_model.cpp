#include "app/view_models/session_view_model.h"

#include "tests/app/session.h"

#include <QtCore/QPointer>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>

using namespace weerbaar;
using app::SessionViewModel;
using test::Session;

TEST_CASE("a new session is empty, and says how it locks", "[app][incidents]")
{
    Session session;
    QAbstractItemModelTester const tester(session->incidents()->list(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(session->incidents()->count() == 0);
    CHECK(session->incidents()->summary() == QStringLiteral("Nog niets vastgelegd"));
    CHECK_FALSE(session->incidents()->hasDraft());
    CHECK(session->incidents()->form() == nullptr);
    CHECK(session->incidents()->current() == nullptr);
    CHECK(session->incidents()->report() == nullptr);
    CHECK(session->incidents()->error().isEmpty());
    REQUIRE(session.told.size() == 1);
    CHECK(session.told[0] == vault::Settings());
}

TEST_CASE("the list has the newest first, with its colour and its next step", "[app][incidents]")
{
    Session session;
    QAbstractItemModelTester const tester(session->incidents()->list(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    session.tell(QStringLiteral("T01"), QStringLiteral("Markt"));
    session.clock.advance(std::chrono::hours(1));
    auto const id = session.tell(QStringLiteral("T03"), QStringLiteral("100% Thuis %1"), false);

    auto const& list = *session->incidents()->list();
    REQUIRE(list.rowCount() == 2);
    CHECK(session->incidents()->count() == 2);
    CHECK(test::textAt(list, 0, "incidentId") == id);
    CHECK(test::textAt(list, 0, "title") == QStringLiteral("Bedreiging"));
    CHECK(test::textAt(list, 0, "detail") == QStringLiteral("zaterdag 21 november 2026, 01:00 · 100% Thuis %1"));
    CHECK(test::cell(list, 0, "severity").toInt() == 3);
    CHECK(test::textAt(list, 0, "nextStep") == QStringLiteral("Volgende stap: Breng jezelf in veiligheid"));
    CHECK(test::textAt(list, 1, "title") == QStringLiteral("Schelden en beledigen"));
    CHECK(test::cell(list, 1, "severity").toInt() == 1);
    CHECK(session->incidents()->summary().startsWith(QStringLiteral("2 voorval")));

    session.reopen();
    CHECK(session->incidents()->count() == 2);
}

TEST_CASE("what was done in an incident shows in the list when it closes", "[app][incidents]")
{
    Session session;
    auto const id = session.tell(QStringLiteral("T01"), QStringLiteral("Markt"));
    QSignalSpy const incidentSpy(session->incidents(), &app::IncidentsViewModel::pagesChanged);
    REQUIRE(session->incidents()->openIncident(id));
    REQUIRE(session->incidents()->current() != nullptr);
    CHECK(session->incidents()->current()->incidentId() == id);
    auto* const current = session->incidents()->current();
    for (auto const& step : test::column(*current->steps(), "stepId") + test::column(*current->laterSteps(), "stepId"))
        current->stepDone(step);
    QPointer<app::IncidentViewModel> const shown = session->incidents()->current();
    session->incidents()->closeIncident();
    CHECK(session->incidents()->current() == nullptr);
    CHECK(incidentSpy.count() == 2);
    CHECK(test::textAt(*session->incidents()->list(), 0, "nextStep").isEmpty());
    test::settle();
    CHECK(shown.isNull());
}

TEST_CASE("an incident that is not there is told, and the next one that is takes the sentence away", "[app][incidents]")
{
    Session session;
    CHECK_FALSE(session->incidents()->openIncident(QStringLiteral("00000000-0000-0000-0000-000000000000")));
    CHECK(session->incidents()->current() == nullptr);
    CHECK(session->incidents()->error().contains(QStringLiteral("staat niet in je kluis")));
    auto const id = session.tell(QStringLiteral("T01"), QStringLiteral("Markt"));
    CHECK(session->incidents()->openIncident(id));
    CHECK(session->incidents()->error().isEmpty());
}

TEST_CASE("a form that was left has a draft, also after a lock", "[app][incidents]")
{
    Session session;
    QSignalSpy const forms(session->incidents(), &app::IncidentsViewModel::pagesChanged);
    session->incidents()->openForm();
    REQUIRE(session->incidents()->form() != nullptr);
    CHECK_FALSE(session->incidents()->hasDraft());
    session->incidents()->form()->setPlace(QStringLiteral("Markt"));
    CHECK(session->incidents()->hasDraft());
    session->incidents()->closeForm();
    CHECK(session->incidents()->form() == nullptr);
    CHECK(session->incidents()->hasDraft());
    CHECK(forms.count() == 2);
    session.reopen();
    CHECK(session->incidents()->hasDraft());
    session->incidents()->openForm();
    CHECK(session->incidents()->form()->place() == QStringLiteral("Markt"));
    session->incidents()->form()->discard();
    CHECK_FALSE(session->incidents()->hasDraft());
    session->incidents()->closeForm();
    CHECK_FALSE(session->incidents()->hasDraft());
}

TEST_CASE("a form opened over another has what was just typed there", "[app][incidents]")
{
    Session session;
    session->incidents()->openForm();
    session->incidents()->form()->setPlace(QStringLiteral("Markt"));
    session->incidents()->openForm();
    CHECK(session->incidents()->form()->place() == QStringLiteral("Markt"));
}

TEST_CASE("a correction is of the open incident, and without one there is none", "[app][incidents]")
{
    Session session;
    session->incidents()->openCorrection();
    CHECK(session->incidents()->form() == nullptr);
    session->incidents()->openReport();
    CHECK(session->incidents()->report() == nullptr);
    auto const id = session.tell(QStringLiteral("T01"), QStringLiteral("Markt"));
    session->incidents()->openIncident(id);
    session->incidents()->openCorrection();
    REQUIRE(session->incidents()->form() != nullptr);
    CHECK(session->incidents()->form()->isCorrection());
    CHECK(session->incidents()->form()->place() == QStringLiteral("Markt"));
    CHECK_FALSE(session->incidents()->hasDraft());
}

TEST_CASE("a report that was made shows in the incident when it closes", "[app][incidents]")
{
    Session session;
    auto const id = session.tell(QStringLiteral("T01"), QStringLiteral("Markt"));
    session->incidents()->openIncident(id);
    session->incidents()->openReport();
    REQUIRE(session->incidents()->report() != nullptr);
    auto const out = QString::fromStdString((session.folder.path() / "uit.pdf").string());
    session->incidents()->report()->setDestination(QUrl::fromLocalFile(out));
    session->incidents()->report()->save(app::PdfExportViewModel::Password::None);
    REQUIRE(test::waitUntil([&] { return !session->incidents()->report()->isBusy(); }));
    CHECK(session->incidents()->current()->timeline()->rowCount() == 1);
    session->incidents()->closeReport();
    CHECK(session->incidents()->report() == nullptr);
    CHECK(session->incidents()->current()->timeline()->rowCount() == 2);
}

TEST_CASE("a session that ends takes everything with it", "[app][incidents]")
{
    Session session;
    auto const id = session.tell(QStringLiteral("T01"), QStringLiteral("Markt"));
    session->incidents()->openIncident(id);
    session->incidents()->openReport();
    session->incidents()->openCorrection();
    session->incidents()->report()->save(app::PdfExportViewModel::Password::None);  // and its work with it
    QPointer<QObject> const form = session->incidents()->form();
    QPointer<QObject> const incident = session->incidents()->current();
    QPointer<QObject> const report = session->incidents()->report();
    session.model.reset();
    CHECK(form.isNull());
    CHECK(incident.isNull());
    CHECK(report.isNull());
    // The vault is closed: it opens again.
    CHECK(test::codeOf(vault::Vault::unlock(session.folder.path(), test::testPassphrase(),
                                            test::cheapOptions(session.clock)))
          == std::nullopt);
    test::settle();
}
