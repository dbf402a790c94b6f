#include "app/view_models/incident_view_model.h"

#include "tests/app/surroundings.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>

using namespace weerbaar;
using app::IncidentViewModel;

namespace {

struct Shown {
    test::TestVault vault;
    test::RecordingDialer dialer;
    app::CallViewModel calls{test::library().contacts(), dialer};
    incident::IncidentStore store{vault.database(), test::library().protocol(), vault.clock()};
    report::ExportLog exports{vault.database(), vault.clock()};
    vault::SettingsStore settings{vault.database()};
    std::string id;
    std::optional<IncidentViewModel> model;

    explicit Shown(incident::Account const& account = test::toldAccount()) : id(test::take(store.add(account))) { show(); }

    void show()
    {
        model.reset();
        model.emplace(IncidentViewModel::Needs{store, exports, settings, test::library().protocol(), test::library().contacts(),
                                               calls, vault.clock()},
                      test::take(store.load(id)));
    }

    IncidentViewModel* operator->() { return &*model; }

    void setClerk(std::string number)
    {
        auto values = test::take(settings.load());
        values.clerkNumber = std::move(number);
        test::take(settings.save(values));
    }

    [[nodiscard]] int rowOfStep(char const* stepId)
    {
        return static_cast<int>(test::column(*model->steps(), "stepId").indexOf(QString::fromLatin1(stepId)));
    }
};

}  // namespace

TEST_CASE("an incident shows what was told", "[app][incident]")
{
    Shown shown;
    CHECK(shown->title() == QStringLiteral("Bedreiging"));
    CHECK(shown->whenWhere() == QStringLiteral("vrijdag 20 november 2026, 21:15 · Parkeerplaats gemeentehuis"));
    CHECK(shown->severity() == 2);
    CHECK(shown->severityTitle() == QStringLiteral("Ernstig"));
    CHECK_FALSE(shown->severityText().isEmpty());
    CHECK(shown->safeText() == QStringLiteral("Veilig bij het vastleggen"));
    CHECK(shown->description() == QStringLiteral("Een man liep op me af en hield me tegen."));
    CHECK(shown->exactWords() == QStringLiteral("Ik weet waar je kinderen naar school gaan."));
    CHECK(shown->conclusions() == QStringLiteral("Ik denk dat het om de stemming gaat."));
    CHECK(shown->people() == QStringLiteral("Man, ongeveer vijftig\nRaadslid Jansen"));
    CHECK(shown->concernsText().isEmpty());
    CHECK(shown->protocolNote().contains(QStringLiteral("21 november 2026")));
    CHECK(shown->error().isEmpty());
}

TEST_CASE("who is not safe sees red, 112 and the first step", "[app][incident]")
{
    auto account = test::toldAccount();
    account.safeNow = incident::SafeNow::No;
    account.concerns = {"knows-address", "repeat"};
    Shown shown(account);
    CHECK(shown->severity() == 3);
    CHECK(shown->safeText().contains(QStringLiteral("112")));
    CHECK(shown->concernsText() == QStringLiteral("Het is al vaker gebeurd.\nDeze persoon weet waar ik woon."));
    CHECK(shown->nextStepId() == QStringLiteral("P01"));
    CHECK(shown->nextTitle() == QStringLiteral("Breng jezelf in veiligheid"));
    CHECK(shown->nextSay().startsWith(QStringLiteral("Ik ben in gevaar")));
    CHECK(shown->nextWhoDue() == QStringLiteral("Jij · nu"));
    CHECK(shown->nextCallText() == QStringLiteral("Bel 112"));
}

TEST_CASE("the steps say who, by when, and whom to call", "[app][incident]")
{
    Shown shown;
    QAbstractItemModelTester const stepsTester(shown->steps(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    auto const& steps = *shown->steps();
    // Orange, so not P01; T03 has P09 and neither P10, P13, P14 nor P18: 14 of 19.
    CHECK(steps.rowCount() == 14);
    CHECK(shown->stepsSummary() == QStringLiteral("0 van 14 stappen gedaan"));
    CHECK(shown->nextStepId() == QStringLiteral("P02"));
    CHECK(shown->nextCallText() == QStringLiteral("Bel 070-373 83 14"));

    // It happened on the 20th at 21:15; it is midnight now.
    CHECK(test::textAt(steps, shown.rowOfStep("P02"), "dueText") == QStringLiteral("nu"));
    CHECK(test::cell(steps, shown.rowOfStep("P02"), "state").toInt() == 0);
    CHECK(test::cell(steps, shown.rowOfStep("P03"), "state").toInt() == 1);
    CHECK(test::textAt(steps, shown.rowOfStep("P03"), "dueText").startsWith(QStringLiteral("zo snel")));
    CHECK(test::textAt(steps, shown.rowOfStep("P11"), "dueText") == QStringLiteral("vandaag nog"));
    CHECK(test::textAt(steps, shown.rowOfStep("P16"), "dueText") == QStringLiteral("uiterlijk 4 december 2026"));
    CHECK(test::textAt(steps, shown.rowOfStep("P19"), "dueText") == QStringLiteral("uiterlijk 20 februari 2027"));
    for (auto const& source : test::column(steps, "sourceText"))
        CHECK(source.contains(QStringLiteral("21 november 2026")));

    // Without the clerk's number there is nobody to call.
    CHECK(test::textAt(steps, shown.rowOfStep("P04"), "callText").isEmpty());
    shown.setClerk("070 - 123 45 67");
    shown->reload();
    CHECK(test::textAt(steps, shown.rowOfStep("P04"), "callText") == QStringLiteral("Bel de griffier"));
}

TEST_CASE("a step that is done gives way to the next, and the timeline tells when", "[app][incident]")
{
    Shown shown;
    QAbstractItemModelTester const timelineTester(shown->timeline(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy const changed(&*shown.model, &IncidentViewModel::changed);
    CHECK(shown->timeline()->rowCount() == 1);
    CHECK(shown->intactText() == QStringLiteral("Niets gewijzigd: 1 van 1 kloppen"));

    shown.vault.clock().advance(std::chrono::minutes(95));
    shown->stepDone(QStringLiteral("P02"));
    CHECK(changed.count() == 1);
    CHECK(shown->nextStepId() == QStringLiteral("P03"));
    CHECK(shown->stepsSummary() == QStringLiteral("1 van 14 stappen gedaan"));
    int const row = shown.rowOfStep("P02");
    CHECK(test::cell(*shown->steps(), row, "state").toInt() == 2);
    CHECK(test::textAt(*shown->steps(), row, "doneText") == QStringLiteral("Gedaan op 21 november 2026, 01:35"));
    REQUIRE(shown->timeline()->rowCount() == 2);
    CHECK(test::textAt(*shown->timeline(), 1, "dayText") == QStringLiteral("21 november 2026"));
    CHECK(test::textAt(*shown->timeline(), 1, "timeText") == QStringLiteral("01:35"));
    CHECK(test::textAt(*shown->timeline(), 1, "text") == QStringLiteral("Stap gedaan: Bel iemand die je steunt"));
    CHECK(test::cell(*shown->timeline(), 1, "kind").toInt() == 3);
    CHECK(shown->intactText() == QStringLiteral("Niets gewijzigd: 2 van 2 kloppen"));

    shown->stepDone(QStringLiteral("P02"));  // twice is once
    CHECK(shown->timeline()->rowCount() == 2);
    shown->stepDone(QStringLiteral("P99"));
    CHECK(shown->error().contains(QStringLiteral("protocol")));
    CHECK(shown->timeline()->rowCount() == 2);
}

TEST_CASE("when every step is done none is next", "[app][incident]")
{
    Shown shown;
    for (auto const& step : test::column(*shown->steps(), "stepId"))
        shown->stepDone(step);
    CHECK(shown->nextStepId().isEmpty());
    CHECK(shown->nextTitle().isEmpty());
    CHECK(shown->nextWhoDue().isEmpty());
    CHECK(shown->nextCallText().isEmpty());
    CHECK(shown->stepsSummary() == QStringLiteral("14 van 14 stappen gedaan"));
}

TEST_CASE("a call for a step dials first and is noted in the timeline", "[app][incident]")
{
    Shown shown;
    shown->callForStep(QStringLiteral("P02"));
    CHECK(shown.dialer.dialled() == QStringList{QStringLiteral("0703738314")});
    REQUIRE(shown->timeline()->rowCount() == 2);
    CHECK(test::textAt(*shown->timeline(), 1, "text") == QStringLiteral("Gebeld vanuit Weerbaar: Ondersteuningsteam Weerbaar Bestuur"));
    CHECK(test::cell(*shown->timeline(), 1, "kind").toInt() == 4);
    CHECK(shown->nextStepId() == QStringLiteral("P02"));  // to have called is not to have done it

    shown.setClerk("06-12 34 56 78");
    shown->callForStep(QStringLiteral("P04"));
    CHECK(shown.dialer.dialled().last() == QStringLiteral("0612345678"));
    CHECK(test::textAt(*shown->timeline(), 2, "text") == QStringLiteral("Gebeld vanuit Weerbaar: griffier"));

    shown->callForStep(QStringLiteral("P03"));  // nobody to call
    shown->callForStep(QStringLiteral("P99"));
    CHECK(shown.dialer.dialled().size() == 2);
    CHECK(shown->timeline()->rowCount() == 3);
}

TEST_CASE("a call is made even when the disk fails", "[app][incident]")
{
    Shown shown;
    test::take(shown.vault.database().execute("CREATE TEMP TRIGGER broken BEFORE INSERT ON incident_event BEGIN SELECT RAISE(FAIL, 'broken'); END;"));
    shown->callForStep(QStringLiteral("P02"));
    CHECK(shown.dialer.dialled() == QStringList{QStringLiteral("0703738314")});
    CHECK_FALSE(shown->error().isEmpty());
    CHECK(shown->timeline()->rowCount() == 1);
}

TEST_CASE("a call that was not made is not noted as made", "[app][incident]")
{
    Shown shown;
    for (char const* const number : {"", "geen idee"}) {
        shown.setClerk(number);
        shown->reload();
        CHECK(test::textAt(*shown->steps(), shown.rowOfStep("P04"), "callText").isEmpty());
        shown->callForStep(QStringLiteral("P04"));
        CHECK(shown.dialer.dialled().isEmpty());
        CHECK(shown->timeline()->rowCount() == 1);
    }
}

TEST_CASE("text is added to the timeline, and an empty one is not", "[app][incident]")
{
    Shown shown;
    shown.vault.clock().advance(std::chrono::hours(1));
    CHECK(shown->addText(QStringLiteral("  Vandaag belde hij weer. 100% zeker %1\n ")));
    REQUIRE(shown->timeline()->rowCount() == 2);
    CHECK(test::textAt(*shown->timeline(), 1, "text") == QStringLiteral("Aanvulling: Vandaag belde hij weer. 100% zeker %1"));
    CHECK(test::textAt(*shown->timeline(), 1, "timeText") == QStringLiteral("01:00"));

    CHECK_FALSE(shown->addText(QStringLiteral(" \n ")));
    CHECK_FALSE(shown->error().isEmpty());
    CHECK(shown->timeline()->rowCount() == 2);
    CHECK(shown->addText(QStringLiteral("nog iets")));
    CHECK(shown->error().isEmpty());

    test::take(shown.vault.database().execute("CREATE TEMP TRIGGER broken BEFORE INSERT ON incident_event BEGIN SELECT RAISE(FAIL, 'broken'); END;"));
    CHECK_FALSE(shown->addText(QStringLiteral("gaat mis")));
    CHECK_FALSE(shown->error().isEmpty());
    CHECK(shown->timeline()->rowCount() == 3);
}

TEST_CASE("a report that was made stands in the timeline, in its place", "[app][incident]")
{
    Shown shown;
    shown.vault.clock().advance(std::chrono::hours(1));
    test::take(shown.exports.add({shown.id, {}, true}, {}));
    shown.vault.clock().advance(std::chrono::hours(1));
    test::take(shown.store.addText(shown.id, "daarna"));
    test::take(shown.exports.add({shown.id, {}, false}, {}));
    shown->reload();
    REQUIRE(shown->timeline()->rowCount() == 4);
    CHECK(test::textAt(*shown->timeline(), 1, "text") == QStringLiteral("Verslag gemaakt, met wachtwoord"));
    CHECK(test::cell(*shown->timeline(), 1, "kind").toInt() == 5);
    CHECK(test::textAt(*shown->timeline(), 2, "text") == QStringLiteral("Aanvulling: daarna"));
    CHECK(test::textAt(*shown->timeline(), 3, "text") == QStringLiteral("Verslag gemaakt, zonder wachtwoord"));
}

TEST_CASE("a correction stands in the timeline with its reason", "[app][incident]")
{
    Shown shown;
    auto account = test::toldAccount();
    account.place = "Fietsenstalling";
    account.description = "Anders.";
    test::take(shown.store.correct(shown.id, account, "Verkeerd onthouden"));
    shown->reload();
    CHECK(shown->whenWhere().endsWith(QStringLiteral("Fietsenstalling")));
    REQUIRE(shown->timeline()->rowCount() == 2);
    CHECK(test::textAt(*shown->timeline(), 1, "text") == QStringLiteral("Verbeterd: wat er gebeurde, plaats. Reden: Verkeerd onthouden"));
    CHECK(test::cell(*shown->timeline(), 1, "kind").toInt() == 2);
}

TEST_CASE("what was changed outside the app is said", "[app][incident]")
{
    Shown shown;
    test::take(shown.store.addText(shown.id, "een"));
    test::take(shown.store.addText(shown.id, "twee"));
    test::take(shown.vault.database().execute("DROP TRIGGER incident_event_is_never_changed;"
                                              "UPDATE incident_event SET content = replace(content, 'een', 'eten') WHERE sequence = 1;"));
    shown->reload();
    CHECK_FALSE(shown->isIntact());
    CHECK(shown->intactText().startsWith(QStringLiteral("Let op: 1 van 3 kloppen")));
}
