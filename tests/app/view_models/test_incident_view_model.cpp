#include "app/view_models/incident_view_model.h"

#include "tests/app/surroundings.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>

#include <algorithm>
#include <iterator>

using namespace weerbaar;
using app::IncidentViewModel;

namespace {

struct Shown {
    test::TestVault vault;
    test::RecordingDialer dialer;
    app::CallViewModel calls{test::library().contacts(), dialer};
    protocol::LocalProtocol local;
    content::ProtocolPack protocol = test::library().protocol();
    incident::IncidentStore store{vault.database(), protocol, vault.clock()};
    report::ExportLog exports{vault.database(), vault.clock()};
    vault::SettingsStore settings{vault.database()};
    app::Drafts drafts{settings};
    std::string id;
    std::optional<IncidentViewModel> model;

    explicit Shown(incident::Account const& account = test::toldAccount()) : id(test::take(store.add(account))) { show(); }

    void show()
    {
        model.reset();
        model.emplace(IncidentViewModel::Needs{store, exports, local, protocol, test::library().contacts(), calls, vault.clock(), drafts},
                      test::take(store.load(id)));
    }

    IncidentViewModel* operator->() { return &*model; }

    void setContact(std::string role, std::string name, std::string number)
    {
        local.contacts = {{std::move(role), std::move(name), std::move(number), {}}};
        model->reload();
    }

    /// Of all steps, those of today first, then later ones, then what was decided.
    [[nodiscard]] QStringList ofSteps(char const* role)
    {
        return test::column(*model->steps(), role) + test::column(*model->laterSteps(), role)
            + test::column(*model->decidedSteps(), role);
    }

    [[nodiscard]] QString ofStep(char const* stepId, char const* role)
    {
        return ofSteps(role).value(ofSteps("stepId").indexOf(QString::fromLatin1(stepId)));
    }

    bool add(QString const& text)
    {
        model->setAddition(text);
        return model->add();
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
    CHECK(shown->people() == QStringLiteral("Betrokkene: Man, ongeveer vijftig\nBetrokkene: Raadslid Jansen"));
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
    QStringList expected;
    for (auto const& step : test::library().protocol().steps) {
        bool const applies = std::count(step.types.begin(), step.types.end(), "T03") > 0
            && std::count(step.severities.begin(), step.severities.end(), content::Severity::Orange) > 0;
        if (applies)
            expected.append(QString::fromStdString(step.id));
    }
    REQUIRE(expected.size() > 10);
    auto const inOrderOf = [&](QAbstractItemModel const& model) {
        QStringList ids;
        std::copy_if(expected.begin(), expected.end(), std::back_inserter(ids),
                     [&](QString const& id) { return test::column(model, "stepId").contains(id); });
        return ids;
    };
    CHECK(shown.ofSteps("stepId").size() == expected.size());
    CHECK(test::column(*shown->steps(), "stepId") == inOrderOf(*shown->steps()));
    CHECK(test::column(*shown->laterSteps(), "stepId") == inOrderOf(*shown->laterSteps()));
    CHECK(shown->decidedSteps()->rowCount() == 0);
    CHECK(shown->stepsSummary() == QStringLiteral("0 van %1 stappen gedaan").arg(expected.size()));
    CHECK(shown->nextStepId() == QStringLiteral("P02"));
    CHECK(shown->nextCallText() == QStringLiteral("Bel 070-373 83 14"));
    CHECK(shown->nextAddContactRole().isEmpty());

    // It happened on the 20th at 21:15; it is midnight now.
    CHECK(shown.ofStep("P02", "dueText") == QStringLiteral("nu"));
    CHECK(shown.ofStep("P02", "state") == QStringLiteral("0"));
    CHECK(shown.ofStep("P03", "state") == QStringLiteral("1"));
    CHECK(shown.ofStep("P03", "dueText").startsWith(QStringLiteral("zo snel")));
    CHECK(shown.ofStep("P11", "dueText") == QStringLiteral("vandaag nog"));
    CHECK(shown.ofStep("P16", "dueText") == QStringLiteral("uiterlijk 4 december 2026"));
    CHECK(shown.ofStep("P19", "dueText") == QStringLiteral("uiterlijk 20 februari 2027"));
    for (auto const& source : shown.ofSteps("sourceText"))
        CHECK(source.contains(QStringLiteral("21 november 2026")));
    CHECK(shown.ofSteps("isOwn").filter(QStringLiteral("true")).isEmpty());
}

TEST_CASE("who in the municipality is called stands in its own protocol, or is asked for", "[app][incident]")
{
    Shown shown;
    CHECK(shown.ofStep("P04", "callText").isEmpty());
    CHECK(shown.ofStep("P04", "addContactRole") == QStringLiteral("clerk"));
    CHECK(shown.ofStep("P05", "addContactRole") == QStringLiteral("mayor"));
    CHECK(shown.ofStep("P02", "addContactRole").isEmpty());
    CHECK(shown.ofStep("P03", "addContactRole").isEmpty());  // nobody to call

    shown.setContact("clerk", "Jansen", "0123-45 67 89");
    CHECK(shown.ofStep("P04", "callText") == QStringLiteral("Bel griffier Jansen, 0123-45 67 89"));
    CHECK(shown.ofStep("P04", "addContactRole").isEmpty());
    CHECK(shown.ofStep("P05", "addContactRole") == QStringLiteral("mayor"));
    shown.setContact("mayor", "", "0123-45 67 89");
    CHECK(shown.ofStep("P05", "callText") == QStringLiteral("Bel de burgemeester, 0123-45 67 89"));
    shown.setContact("clerk", "Jansen", "");
    CHECK(shown.ofStep("P04", "callText").isEmpty());
    CHECK(shown.ofStep("P04", "addContactRole") == QStringLiteral("clerk"));

    shown->stepDone(QStringLiteral("P02"));
    shown->stepDone(QStringLiteral("P03"));
    shown->stepDone(QStringLiteral("P22"));
    CHECK(shown->nextStepId() == QStringLiteral("P04"));
    CHECK(shown->nextAddContactRole() == QStringLiteral("clerk"));
}

TEST_CASE("a step that is done gives way to the next, and the timeline tells when", "[app][incident]")
{
    Shown shown;
    QAbstractItemModelTester const timelineTester(shown->timeline(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy const changed(&*shown.model, &IncidentViewModel::changed);
    CHECK(shown->timeline()->rowCount() == 1);
    CHECK(shown->intactText() == QStringLiteral("Niets gewijzigd: 1 van 1 kloppen"));
    CHECK(shown.ofStep("P02", "decisionText").isEmpty());

    shown.vault.clock().advance(std::chrono::minutes(95));
    shown->stepDone(QStringLiteral("P02"));
    CHECK(changed.count() == 1);
    CHECK(shown->nextStepId() == QStringLiteral("P03"));
    CHECK(shown->stepsSummary().startsWith(QStringLiteral("1 van ")));
    CHECK(shown.ofStep("P02", "state") == QStringLiteral("2"));
    CHECK(shown.ofStep("P02", "decisionText") == QStringLiteral("Gedaan op 21 november 2026, 01:35"));
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

TEST_CASE("a step can be done on a day, be not needed, or wait", "[app][incident]")
{
    Shown shown;
    SECTION("done on a day")
    {
        CHECK(shown->decideStep(QStringLiteral("P02"), 0, QStringLiteral("20-11-2026"), QStringLiteral("  met Fatima ")));
        CHECK(shown.ofStep("P02", "state") == QStringLiteral("2"));
        CHECK(shown.ofStep("P02", "decisionText") == QStringLiteral("Gedaan op 20 november 2026"));
        CHECK(shown.ofStep("P02", "note") == QStringLiteral("met Fatima"));
        CHECK(shown->nextStepId() == QStringLiteral("P03"));
    }
    SECTION("not needed, with or without a reason")
    {
        auto const before = shown.ofSteps("stepId").size();
        CHECK(shown->decideStep(QStringLiteral("P02"), 1, QStringLiteral("20-11-2026"), QStringLiteral("al gebeld")));
        CHECK(shown.ofStep("P02", "state") == QStringLiteral("3"));
        CHECK(shown.ofStep("P02", "decisionText") == QStringLiteral("Niet nodig: al gebeld"));
        CHECK(shown.ofSteps("stepId").size() == before);
        CHECK(shown->stepsSummary() == QStringLiteral("0 van %1 stappen gedaan").arg(before - 1));
        CHECK(shown->nextStepId() == QStringLiteral("P03"));
        CHECK(shown->decideStep(QStringLiteral("P02"), 1, {}, {}));
        CHECK(shown.ofStep("P02", "decisionText") == QStringLiteral("Niet nodig"));
    }
    SECTION("put off until a day: the next step comes first, until that day")
    {
        CHECK(shown->decideStep(QStringLiteral("P02"), 2, QStringLiteral("3-12-2026"), {}));
        CHECK(shown.ofStep("P02", "state") == QStringLiteral("0"));
        CHECK(shown.ofStep("P02", "decisionText") == QStringLiteral("Nog niet; kijk op 3 december 2026"));
        CHECK(shown.ofStep("P02", "dueText") == QStringLiteral("uiterlijk 3 december 2026"));
        CHECK(shown->nextStepId() == QStringLiteral("P03"));
        shown.vault.clock().set({test::MovingClock::start.utcMs + 12LL * 86'400'000, 60});
        shown->reload();
        CHECK(shown->nextStepId() == QStringLiteral("P02"));
        CHECK(shown->nextWhoDue() == QStringLiteral("Jij · vandaag nog"));
    }
    SECTION("put off without a day: it stays the next")
    {
        CHECK(shown->decideStep(QStringLiteral("P02"), 2, QStringLiteral(" "), {}));
        CHECK(shown.ofStep("P02", "decisionText") == QStringLiteral("Nog niet"));
        CHECK(shown->nextStepId() == QStringLiteral("P02"));
    }
    SECTION("today is done already, and can be waited for")
    {
        CHECK(shown->decideStep(QStringLiteral("P02"), 2, QStringLiteral("21-11-2026"), {}));
        CHECK(shown->nextStepId() == QStringLiteral("P02"));
        CHECK(shown->decideStep(QStringLiteral("P02"), 0, QStringLiteral("21-11-2026"), {}));
    }
    CHECK(shown->error().isEmpty());
}

TEST_CASE("a decision that cannot be is refused in words, and nothing is noted", "[app][incident]")
{
    Shown shown;
    QString const step = QStringLiteral("P02");
    CHECK_FALSE(shown->decideStep(step, 0, QStringLiteral("22-11-2026"), {}));
    CHECK(shown->error().contains(QStringLiteral("moet nog komen")));
    CHECK_FALSE(shown->decideStep(step, 2, QStringLiteral("20-11-2026"), {}));
    CHECK(shown->error().contains(QStringLiteral("al voorbij")));
    CHECK_FALSE(shown->decideStep(step, 0, QStringLiteral("gisteren"), {}));
    CHECK(shown->error().contains(QStringLiteral("03-12-2026")));
    CHECK_FALSE(shown->decideStep(step, 1, {}, QString(300'000, u'x')));
    CHECK(shown->error().contains(QStringLiteral("te lang")));
    CHECK_FALSE(shown->decideStep(QStringLiteral("P99"), 0, {}, {}));
    CHECK(shown->error().contains(QStringLiteral("protocol")));
    CHECK_FALSE(shown->decideStep(step, 3, {}, {}));
    CHECK_FALSE(shown->decideStep(step, -1, {}, {}));
    CHECK(shown->timeline()->rowCount() == 1);
    CHECK(shown->decideStep(step, 0, {}, {}));
    CHECK(shown->error().isEmpty());
}

TEST_CASE("when every step is done none is next", "[app][incident]")
{
    Shown shown;
    auto const steps = shown.ofSteps("stepId");
    for (auto const& step : steps)
        shown->stepDone(step);
    CHECK(shown->nextStepId().isEmpty());
    CHECK(shown->nextTitle().isEmpty());
    CHECK(shown->nextWhoDue().isEmpty());
    CHECK(shown->nextCallText().isEmpty());
    CHECK(shown->stepsSummary() == QStringLiteral("%1 van %1 stappen gedaan").arg(steps.size()));
    for (auto const& step : steps)
        CHECK(shown->decideStep(step, 1, {}, {}));
    CHECK(shown->stepsSummary() == QStringLiteral("Er zijn geen stappen nodig"));
}

TEST_CASE("a step put off is next when nothing else is left", "[app][incident]")
{
    Shown shown;
    for (auto const& step : shown.ofSteps("stepId"))
        CHECK(shown->decideStep(step, step == QStringLiteral("P05") ? 2 : 0, step == QStringLiteral("P05") ? QStringLiteral("03-12-2026") : QString(), {}));
    CHECK(shown->nextStepId() == QStringLiteral("P05"));
}

TEST_CASE("a step of the municipality's own says so, and can be called for", "[app][incident]")
{
    Shown shown;
    shown.local.steps = {{"own-1", "Bel de kamerbewaarder", "Die laat je erin.", "", content::Actor::Councillor, "confidant",
                          {content::DueUnit::SameDay, 0}, false}};
    shown.local.contacts = {{"confidant", "Yasmin", "06 12", ""}};
    shown.protocol = protocol::combine(test::library().protocol(), shown.local);
    shown->reload();
    REQUIRE(shown.ofSteps("stepId").indexOf(QStringLiteral("own-1")) >= 0);
    CHECK(shown.ofStep("own-1", "isOwn") == QStringLiteral("true"));
    CHECK(shown.ofStep("own-1", "sourceText") == QStringLiteral("Een stap van je eigen gemeente."));
    CHECK(shown.ofStep("own-1", "callText") == QStringLiteral("Bel vertrouwenspersoon Yasmin, 06 12"));
    CHECK(shown.ofStep("own-1", "whoText") == QStringLiteral("Jij"));
    shown->callForStep(QStringLiteral("own-1"));
    CHECK(shown.dialer.dialled() == QStringList{QStringLiteral("0612")});
    shown->stepDone(QStringLiteral("own-1"));
    CHECK(shown.ofStep("own-1", "state") == QStringLiteral("2"));
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

    shown.setContact("clerk", "Jansen", "06-12 34 56 78");
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
        shown.setContact("clerk", "Jansen", number);
        CHECK(shown.ofStep("P04", "callText").isEmpty());
        shown->callForStep(QStringLiteral("P04"));
        CHECK(shown.dialer.dialled().isEmpty());
        CHECK(shown->timeline()->rowCount() == 1);
    }
}

TEST_CASE("text is added to the timeline, and an empty one is not", "[app][incident]")
{
    Shown shown;
    shown.vault.clock().advance(std::chrono::hours(1));
    CHECK(shown.add(QStringLiteral("  Vandaag belde hij weer. 100% zeker %1\n ")));
    REQUIRE(shown->timeline()->rowCount() == 2);
    CHECK(test::textAt(*shown->timeline(), 1, "text") == QStringLiteral("Aanvulling: Vandaag belde hij weer. 100% zeker %1"));
    CHECK(test::textAt(*shown->timeline(), 1, "timeText") == QStringLiteral("01:00"));

    CHECK_FALSE(shown.add(QStringLiteral(" \n ")));
    CHECK_FALSE(shown->error().isEmpty());
    CHECK(shown->timeline()->rowCount() == 2);
    CHECK(shown.add(QStringLiteral("nog iets")));
    CHECK(shown->error().isEmpty());

    test::take(shown.vault.database().execute("CREATE TEMP TRIGGER broken BEFORE INSERT ON incident_event BEGIN SELECT RAISE(FAIL, 'broken'); END;"));
    CHECK_FALSE(shown.add(QStringLiteral("gaat mis")));
    CHECK_FALSE(shown->error().isEmpty());
    CHECK(shown->timeline()->rowCount() == 3);
}

TEST_CASE("an addition that was typed and not added is there when one comes back", "[app][incident]")
{
    Shown shown;
    QSignalSpy const typed(&*shown.model, &IncidentViewModel::additionChanged);
    shown->setAddition(QStringLiteral(" Hij belde w"));
    CHECK(typed.count() == 1);
    shown.show();
    CHECK(shown->addition() == QStringLiteral(" Hij belde w"));
    shown.drafts.flush();
    CHECK(test::take(shown.settings.draft("addition/" + shown.id)) == " Hij belde w");
    CHECK(shown->add());
    CHECK(shown->addition().isEmpty());
    CHECK(shown.drafts.text(QStringLiteral("addition/") + shown->incidentId()).isEmpty());
    shown->setAddition(QStringLiteral(" "));
    CHECK_FALSE(shown->add());
    CHECK(shown->addition() == QStringLiteral(" "));
}

TEST_CASE("a note at a step is there until something is decided", "[app][incident]")
{
    Shown shown;
    QString const step = QStringLiteral("P02");
    shown->setStepNote(step, QStringLiteral("Fatima belt"));
    shown.show();
    CHECK(shown->stepNote(step) == QStringLiteral("Fatima belt"));
    CHECK(shown->stepNote(QStringLiteral("P03")).isEmpty());
    CHECK_FALSE(shown->decideStep(step, 0, QStringLiteral("gisteren"), QStringLiteral("Fatima belt")));
    CHECK(shown->stepNote(step) == QStringLiteral("Fatima belt"));
    CHECK(shown->decideStep(step, 2, {}, QStringLiteral("Fatima belt terug")));
    CHECK(shown->stepNote(step).isEmpty());
}

TEST_CASE("what is to be done today comes first, then later, then what was decided", "[app][incident]")
{
    Shown shown;  // it happened yesterday; it is midnight
    auto const now = test::column(*shown->steps(), "stepId");
    auto const later = test::column(*shown->laterSteps(), "stepId");
    CHECK(now.contains(QStringLiteral("P02")));
    CHECK(now.contains(QStringLiteral("P03")));  // overdue
    CHECK(now.contains(QStringLiteral("P11")));  // today
    CHECK(later.contains(QStringLiteral("P16")));
    for (auto const& due : test::column(*shown->laterSteps(), "dueText"))
        CHECK(due.startsWith(QStringLiteral("uiterlijk")));
    CHECK(shown->decideStep(QStringLiteral("P02"), 0, {}, {}));
    CHECK(shown->decideStep(QStringLiteral("P16"), 1, {}, {}));
    CHECK(shown->decideStep(QStringLiteral("P03"), 2, QStringLiteral("22-11-2026"), {}));
    CHECK(shown->decideStep(QStringLiteral("P11"), 2, {}, {}));
    CHECK(test::column(*shown->decidedSteps(), "stepId").join(u' ') == QStringLiteral("P02 P16"));
    CHECK(test::column(*shown->laterSteps(), "stepId").contains(QStringLiteral("P03")));
    CHECK(test::column(*shown->steps(), "stepId").contains(QStringLiteral("P11")));  // not yet, but no day
}

TEST_CASE("a report that was made stands in the timeline, in its place", "[app][incident]")
{
    Shown shown;
    shown.vault.clock().advance(std::chrono::hours(1));
    test::take(shown.exports.add({shown.id, {}, true, report::ExportKind::Report}, {}));
    shown.vault.clock().advance(std::chrono::hours(1));
    test::take(shown.store.addText(shown.id, "daarna"));
    test::take(shown.exports.add({shown.id, {}, false, report::ExportKind::Report}, {}));
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
    test::take(shown.store.revise(shown.id, account, "Verkeerd onthouden"));
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

TEST_CASE("all that leaves the vault stands in the timeline, whatever the clock did", "[app][incident]")
{
    Shown shown;
    shown.vault.clock().advance(std::chrono::hours(2));
    test::take(shown.store.addText(shown.id, "twee uur"));
    test::take(shown.exports.add({shown.id, {}, true, report::ExportKind::PoliceReport}, {}));
    shown.vault.clock().advance(-std::chrono::hours(1));
    test::take(shown.store.addText(shown.id, "teruggezet"));
    test::take(shown.exports.add({shown.id, {}, false, report::ExportKind::Attachment}, {}));
    test::take(shown.exports.add({shown.id, {}, false, report::ExportKind::PoliceReport}, {}));
    shown->reload();
    auto const texts = test::column(*shown->timeline(), "text");
    REQUIRE(texts.size() == 6);
    CHECK(texts.at(1) == QStringLiteral("Aanvulling: twee uur"));
    CHECK(texts.indexOf(QStringLiteral("Aangifte voorbereid, met wachtwoord")) > 1);
    CHECK(texts.filter(QStringLiteral("teruggezet")).size() == 1);
    CHECK(texts.contains(QStringLiteral("Kopie van een bewijsstuk gemaakt")));
    CHECK(texts.contains(QStringLiteral("Aangifte voorbereid, zonder wachtwoord")));
    CHECK(shown->isIntact());
}

TEST_CASE("each kind of event has its number for the screen", "[app][incident]")
{
    Shown shown;
    auto account = test::toldAccount();
    account.injury = "Blauwe arm";
    test::take(shown.store.revise(shown.id, account, ""));
    account.place = "Elders";
    test::take(shown.store.revise(shown.id, account, "Verkeerd onthouden"));
    shown->reload();
    CHECK(test::column(*shown->timeline(), "kind") == QStringList{QStringLiteral("0"), QStringLiteral("6"), QStringLiteral("2")});
    CHECK(test::textAt(*shown->timeline(), 1, "text") == QStringLiteral("Later ingevuld: letsel."));
}

TEST_CASE("the colour comes with every reason for it", "[app][incident]")
{
    auto account = test::toldAccount();
    {
        Shown shown(account);
        CHECK(shown->severityReasons() == QStringList{QStringLiteral("Bedreiging begint bij oranje.")});
        CHECK(shown->seriousText().startsWith(shown->severityText() + QLatin1Char(' ')));
        CHECK(shown->seriousText().contains(QStringLiteral("Melden bij de griffier mag altijd.")));
    }
    account.safeNow = incident::SafeNow::No;
    account.concerns = {"knows-address"};
    Shown shown(account);
    CHECK(shown->severityReasons() == QStringList{QStringLiteral("Bedreiging begint bij oranje."), QStringLiteral("Je was niet veilig: dan is het altijd rood."),
                                                  QStringLiteral("Deze persoon weet waar ik woon.")});
}

TEST_CASE("the same offender again is told with the number of times and the name", "[app][incident]")
{
    auto account = test::toldAccount();
    account.people = {{incident::Role::Offender, incident::Known::No, {}, "@naam", {}, {}}};
    Shown shown(account);
    CHECK(shown->patternText().isEmpty());
    auto const tell = [&](std::int64_t minutesLater) {
        auto later = account;
        later.occurredAt = addMilliseconds(account.occurredAt, minutesLater * 60'000);
        later.people[0].account = minutesLater > 2 ? "https://example.org/NAAM/" : "@naam";
        return test::take(shown.store.add(later));
    };
    shown.id = tell(1);
    shown.show();
    CHECK(shown->patternText() == QStringLiteral("Tweede voorval door @naam"));
    CHECK(shown->severity() == 2);
    shown.id = tell(2);
    shown.show();
    CHECK(shown->patternText() == QStringLiteral("Derde voorval door @naam"));
    CHECK(shown->severity() == 3);
    CHECK(shown->severityReasons().last() == QStringLiteral("Dit is de derde keer door dezelfde persoon."));
    // The store counts to three; what is said is counted to the end.
    shown.id = tell(3);
    shown.show();
    CHECK(shown->patternText() == QStringLiteral("Vierde voorval door https://example.org/NAAM/"));
    CHECK(shown->severityReasons().last() == QStringLiteral("Dit is de vierde keer door dezelfde persoon."));
    for (int minute = 4; minute <= 10; ++minute)
        shown.id = tell(minute);
    shown.show();
    CHECK(shown->patternText().startsWith(QStringLiteral("11e voorval door")));
}

TEST_CASE("the last day of a complaint is told, and presses when it is near", "[app][incident]")
{
    CHECK(Shown()->complaintText().isEmpty());  // a threat asks for none
    auto account = test::toldAccount();
    account.type = "T05";  // on 20 November: until and including 20 February
    Shown shown(account);
    constexpr std::int64_t day = 86'400'000;
    auto const after = [&](int days) {
        shown.vault.clock().set({test::MovingClock::start.utcMs + (days - 1) * day, 60});
        return shown->complaintText();
    };
    // From 20 November to 20 February: 10 + 31 + 31 + 20 days.
    CHECK(after(1) == QStringLiteral("Een klacht kan nog tot en met 20 februari 2027. Dat is over 91 dagen."));
    CHECK_FALSE(shown->complaintUrgent());
    CHECK(after(76).endsWith(QStringLiteral("over 16 dagen.")));
    CHECK_FALSE(shown->complaintUrgent());
    CHECK(after(77).endsWith(QStringLiteral("over 15 dagen.")));
    CHECK(shown->complaintUrgent());
    CHECK(after(91) == QStringLiteral("Een klacht kan nog tot en met morgen, 20 februari 2027."));
    CHECK(after(92).startsWith(QStringLiteral("Vandaag, 20 februari 2027, is de laatste dag")));
    CHECK(after(93).startsWith(QStringLiteral("De termijn voor een klacht liep tot en met 20 februari 2027.")));
    CHECK(shown->complaintUrgent());
    shown->stepDone(QStringLiteral("P18"));
    CHECK(shown->complaintText().isEmpty());
    CHECK_FALSE(shown->complaintUrgent());
}

TEST_CASE("everything that was told besides is shown, each with its name", "[app][incident]")
{
    auto account = test::toldAccount();
    account.online = {"Facebook", "@naam", "https://example.org/1"};
    account.position = incident::MeasuredPosition{52.09075, 5.12139, 12, account.occurredAt, "geoclue2"};
    account.people = {{incident::Role::Offender, incident::Known::No, "", "@naam", "man, muts", ""},
                      {incident::Role::Offender, incident::Known::Unknown, "", "", "tweede man", ""},
                      {incident::Role::Witness, incident::Known::Yes, "Buurvrouw", "", "", ""}};
    account.injury = "Blauwe arm";
    account.damage = "Jas kapot";
    account.councilWork = "Dossier windmolens";
    account.informed = {"family", "clerk"};
    account.consent = {{"police", true}, {"mayor", true}, {"press", false}};
    Shown shown(account);
    QAbstractItemModelTester const tester(shown->details(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    auto const& details = *shown->details();
    CHECK(test::column(details, "label") == QStringList{QStringLiteral("Online, op"), QStringLiteral("Account"), QStringLiteral("Link"),
                                                        QStringLiteral("Gemeten plek"), QStringLiteral("Dader"), QStringLiteral("Dader"),
                                                        QStringLiteral("Getuige"), QStringLiteral("Letsel"), QStringLiteral("Schade"),
                                                        QStringLiteral("Verband met je raadswerk"), QStringLiteral("Weet het al"),
                                                        QStringLiteral("Mag het weten"), QStringLiteral("Mag het niet weten")});
    auto const position = test::textAt(details, 3, "text");
    CHECK(position.contains(QStringLiteral("52,09075 N")));
    CHECK(position.contains(QStringLiteral("12 meter")));
    CHECK(position.contains(QStringLiteral("20 november 2026, 21:15")));
    CHECK(position.endsWith(QStringLiteral("Bron: GeoClue.")));
    CHECK(test::textAt(details, 4, "text") == QStringLiteral("@naam · man, muts (je kent deze persoon niet)"));
    CHECK(test::textAt(details, 5, "text") == QStringLiteral("tweede man"));
    CHECK(test::textAt(details, 6, "text") == QStringLiteral("Buurvrouw"));
    CHECK(test::textAt(details, 10, "text") == QStringLiteral("Griffier, Gezin"));
    CHECK(test::textAt(details, 11, "text") == QStringLiteral("Burgemeester, Politie"));
    CHECK(test::textAt(details, 12, "text") == QStringLiteral("Pers"));
    CHECK(shown->people() == QStringLiteral("Dader: @naam · man, muts\nDader: tweede man\nGetuige: Buurvrouw"));
    CHECK(shown->missingText().isEmpty());
}

TEST_CASE("what was not told is not shown, and what may still come is named", "[app][incident]")
{
    auto account = test::toldAccount();
    account.exactWords.clear();
    account.people = {{incident::Role::Offender, incident::Known::Unknown, "", "", "", ""}};
    Shown shown(account);
    CHECK(test::column(*shown->details(), "label") == QStringList{QStringLiteral("Dader")});
    CHECK(test::textAt(*shown->details(), 0, "text") == QStringLiteral("onbekend"));
    CHECK(shown->missingText() == QStringLiteral("Nog in te vullen: de precieze woorden, de dader, getuigen, letsel, schade, verband met "
                                                 "je raadswerk, wie het al weet, wie het mag weten."));
    account.people[0].known = incident::Known::Yes;
    CHECK(Shown(account)->people() == QStringLiteral("Dader: bekend, nog niet opgeschreven"));
}

TEST_CASE("how much evidence there is, is counted", "[app][incident]")
{
    Shown shown;
    CHECK(shown->evidenceText() == QStringLiteral("Nog geen bewijs"));
    incident::AttachedFile file{"11111111-1111-4111-8111-111111111111", "foto.jpg", "image/jpeg", 3, {}, {}};
    test::take(shown.vault.database().execute("PRAGMA foreign_keys = OFF;"));  // the chain is what counts here
    test::take(shown.store.attach(shown.id, file));
    shown->reload();
    CHECK(shown->evidenceText() == QStringLiteral("1 bestand"));
    file.id = "22222222-2222-4222-8222-222222222222";
    file.sha256[0] = 1;
    test::take(shown.store.attach(shown.id, file));
    shown->reload();
    CHECK(shown->evidenceText() == QStringLiteral("2 bestanden"));
    CHECK(test::cell(*shown->timeline(), 1, "kind").toInt() == 7);
    CHECK(test::textAt(*shown->timeline(), 1, "text") == QStringLiteral("Bewijs toegevoegd: foto.jpg"));
}
