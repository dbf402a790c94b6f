#include "app/view_models/incident_form_view_model.h"

#include "tests/app/surroundings.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>

#include <functional>
#include <map>

using namespace weerbaar;
using app::IncidentFormViewModel;
using Page = IncidentFormViewModel::Page;

namespace {

struct Form {
    test::TestVault& vault;
    incident::IncidentStore store{vault.database(), test::library().protocol(), vault.clock()};
    vault::SettingsStore settings{vault.database()};
    app::Drafts drafts{settings};
    test::HandPosition position;
    QString savedId;
    std::optional<IncidentFormViewModel> model;

    explicit Form(test::TestVault& testVault, app::FormStart start = {}) : vault(testVault)
    {
        model.emplace(IncidentFormViewModel::Needs{store, drafts, test::library().protocol(), vault.clock(), &position,
                                                   [this](QString const& id) { savedId = id; }},
                      std::move(start));
    }
    Form(test::TestVault& testVault, incident::Incident corrected)
        : Form(testVault, app::FormStart{QStringLiteral("revision/") + QString::fromStdString(corrected.id), corrected, {}, {}})
    {
    }

    IncidentFormViewModel* operator->() { return &*model; }

    /// The six that must be answered, with the time that stands there.
    void fillRequired()
    {
        model->setSafeNow(0);
        model->setTypeId(QStringLiteral("T03"));
        model->setPlace(QStringLiteral("Parkeerplaats"));
        model->setDescription(QStringLiteral("Een man liep op me af."));
        model->setOffenderKnown(1);
    }

    /// What the device says when it is asked now, and is kept.
    void keepPosition()
    {
        model->position()->measure();
        position.answer(platform::Position{52.09075, 5.12139, 12, vault.clock().now().utcMs, "geoclue2"});
        model->position()->keep();
    }

    [[nodiscard]] incident::Incident saved() { return test::take(store.load(savedId.toStdString())); }
};

incident::Incident keepTold(test::TestVault& vault, incident::Account const& account = test::toldAccount())
{
    incident::IncidentStore store(vault.database(), test::library().protocol(), vault.clock());
    return test::take(store.load(test::take(store.add(account))));
}

/// An account in which every field says something, in an order that is not the form's.
incident::Account fullAccount()
{
    auto account = test::toldAccount();
    account.online = {"Facebook", "@naam", "https://example.org/1"};
    account.place = "Facebook";
    account.position = incident::MeasuredPosition{52.09075, 5.12139, 12, account.occurredAt, "geoclue2"};
    account.people = {{incident::Role::Witness, incident::Known::Yes, "Buurvrouw", "", "", ""},
                      {incident::Role::Offender, incident::Known::No, "", "@naam", "man, muts", "grijze bus"},
                      {incident::Role::Offender, incident::Known::Unknown, "", "", "tweede man", ""},
                      test::described("voorbijganger ")};
    account.concerns = {"knows-address", "repeat"};
    account.injury = "Blauwe arm";
    account.damage = "Jas kapot";
    account.councilWork = "Dossier windmolens";
    account.informed = {"family", "clerk"};
    account.consent = {{"police", true}, {"press", false}};
    return account;
}

}  // namespace

TEST_CASE("telling takes six pages, and each must be answered", "[app][incident-form]")
{
    test::TestVault vault;
    Form form(vault);
    CHECK(form->pageCount() == 6);
    CHECK(form->pageNumber() == 1);
    CHECK_FALSE(form->isCorrection());
    CHECK_FALSE(form->hasDraft());
    // The time is filled in with now; it can be changed.
    CHECK(form->dateText() == QStringLiteral("21-11-2026"));
    CHECK(form->timeText() == QStringLiteral("00:00"));

    // No page lets pass without its answer, and each says what is missing.
    form->next();
    CHECK(form->page() == Page::Safe);
    CHECK(form->error().contains(QStringLiteral("veilig")));
    CHECK(form->errorField() == QStringLiteral("safeNow"));
    form->setSafeNow(2);
    CHECK(form->error().isEmpty());
    form->next();
    CHECK(form->page() == Page::Type);
    form->next();
    CHECK(form->page() == Page::Type);
    CHECK(form->errorField() == QStringLiteral("type"));
    form->setTypeId(QStringLiteral("T03"));
    form->next();
    CHECK(form->page() == Page::When);
    form->setTimeText(QString());
    form->next();
    CHECK(form->page() == Page::When);
    CHECK(form->errorField() == QStringLiteral("occurredAt"));
    form->setDateText(QStringLiteral("20-11-2026"));
    form->setTimeText(QStringLiteral("21:15"));
    form->next();
    CHECK(form->page() == Page::Where);
    form->setPlace(QStringLiteral("   "));
    form->next();
    CHECK(form->page() == Page::Where);
    form->setPlace(QStringLiteral(" Parkeerplaats "));
    form->next();
    CHECK(form->page() == Page::What);
    form->next();
    CHECK(form->page() == Page::What);
    form->setDescription(QStringLiteral("Een man liep op me af."));
    form->next();
    CHECK(form->page() == Page::Who);
    CHECK(form->pageNumber() == 6);
    CHECK(form->offenderKnown() == -1);
    form->next();
    CHECK(form->page() == Page::Who);
    CHECK(form->errorField() == QStringLiteral("offender"));
    CHECK(form->error().contains(QStringLiteral("wie het deed")));
    form->setOffenderKnown(2);
    CHECK(form.savedId.isEmpty());
    form->next();
    REQUIRE_FALSE(form.savedId.isEmpty());

    auto const kept = form.saved().account;
    CHECK(kept.safeNow == incident::SafeNow::Unknown);
    CHECK(kept.type == "T03");
    CHECK(toRfc3339(kept.occurredAt) == "2026-11-20T21:15:00+01:00");
    CHECK(kept.place == "Parkeerplaats");
    CHECK(kept.description == "Een man liep op me af.");
    CHECK(kept.exactWords.empty());
    // "I don't know" is an answer, and stays one.
    REQUIRE(kept.people.size() == 1);
    CHECK(kept.people[0].role == incident::Role::Offender);
    CHECK(kept.people[0].known == incident::Known::Unknown);
    CHECK(incident::summaryOf(kept.people[0]).empty());
}

TEST_CASE("previous goes back, and no further than the first page", "[app][incident-form]")
{
    test::TestVault vault;
    Form form(vault);
    form->previous();
    CHECK(form->page() == Page::Safe);
    form->setSafeNow(0);
    form->next();
    form->next();  // an error, of this page
    REQUIRE_FALSE(form->error().isEmpty());
    form->previous();
    CHECK(form->page() == Page::Safe);
    CHECK(form->error().isEmpty());
    CHECK(form->safeNow() == 0);
}

TEST_CASE("all that was typed is kept", "[app][incident-form]")
{
    test::TestVault vault;
    Form form(vault);
    auto const mode = QAbstractItemModelTester::FailureReportingMode::Fatal;
    QAbstractItemModelTester const typesTester(form->types(), mode);
    QAbstractItemModelTester const concernsTester(form->concerns(), mode);
    CHECK(form->types()->rowCount() == 14);
    CHECK(test::textAt(*form->types(), 2, "title") == QStringLiteral("Bedreiging"));
    CHECK(form->concerns()->rowCount() == 6);

    form.fillRequired();
    form->setSafeNow(1);
    form->setExactWords(QStringLiteral("Ik weet je te vinden."));
    form->setConclusions(QStringLiteral("Ik denk dat hij dronken was."));
    form->setInjury(QStringLiteral(" Blauwe arm "));
    form->setDamage(QStringLiteral("Jas kapot"));
    form->setCouncilWork(QStringLiteral("Dossier windmolens"));
    form->setConcern(QStringLiteral("knows-address"), true);
    form->setConcern(QStringLiteral("repeat"), true);
    form->setConcern(QStringLiteral("repeat"), false);
    form->setConcern(QStringLiteral("no-such-thing"), true);
    form->save();
    REQUIRE_FALSE(form.savedId.isEmpty());
    auto const kept = form.saved().account;
    CHECK(kept.safeNow == incident::SafeNow::No);
    CHECK(kept.exactWords == "Ik weet je te vinden.");
    CHECK(kept.conclusions == "Ik denk dat hij dronken was.");
    CHECK(kept.injury == "Blauwe arm");
    CHECK(kept.damage == "Jas kapot");
    CHECK(kept.councilWork == "Dossier windmolens");
    CHECK(kept.online == incident::OnlinePlace());
    CHECK_FALSE(kept.position);
    CHECK(kept.informed.empty());
    CHECK(kept.consent.empty());
    CHECK(kept.concerns == std::vector<std::string>{"knows-address"});
}

TEST_CASE("what is wrong when saving opens the page it is about", "[app][incident-form]")
{
    test::TestVault vault;
    Form form(vault);
    form.fillRequired();
    QSignalSpy const pages(&*form.model, &IncidentFormViewModel::pageChanged);
    std::string const tooLong(incident::textMaximumBytes + 1, 'a');

    SECTION("nothing told")
    {
        form->setDescription(QString());
        form->save();
        CHECK(form->page() == Page::What);
        CHECK(form->errorField() == QStringLiteral("description"));
    }
    SECTION("nowhere")
    {
        form->setPlace(QStringLiteral(" "));
        form->save();
        CHECK(form->page() == Page::Where);
    }
    SECTION("no type")
    {
        form->setTypeId(QString());
        form->save();
        CHECK(form->page() == Page::Type);
    }
    SECTION("safe not said")
    {
        form->setTypeId(QStringLiteral("T01"));
        form->setSafeNow(-1);
        form->setSafeNow(-1);
        form->setPlace(QStringLiteral("Thuis"));
        while (form->page() != Page::Safe)
            form->previous();
        form->next();
        CHECK(form->errorField() == QStringLiteral("safeNow"));
        return;
    }
    SECTION("no time")
    {
        form->setTimeText(QStringLiteral("25:00"));
        form->save();
        CHECK(form->page() == Page::When);
        CHECK(form->error().contains(QStringLiteral("21:15")));
    }
    SECTION("long ago")
    {
        form->setDateText(QStringLiteral("20-11-1926"));
        form->save();
        CHECK(form->page() == Page::When);
    }
    SECTION("too long")
    {
        form->setExactWords(QString::fromStdString(tooLong));
        form->save();
        CHECK(form->page() == Page::What);
        CHECK(form->error().contains(QStringLiteral("te lang")));
    }
    SECTION("too long a place")
    {
        form->setPlace(QString::fromStdString(tooLong));
        form->save();
        CHECK(form->page() == Page::Where);
    }
    SECTION("too long a link")
    {
        form->setIsOnline(true);
        form->setOnlineLink(QString::fromStdString(tooLong));
        form->save();
        CHECK(form->page() == Page::Where);
        CHECK(form->error().contains(QStringLiteral("app of site")));
    }
    SECTION("too long a person")
    {
        form->setOffenderDescription(QString::fromStdString(tooLong));
        form->save();
        CHECK(form->page() == Page::Who);
    }
    SECTION("the offender not answered")
    {
        form->setOffenderKnown(-1);
        form->save();
        CHECK(form->page() == Page::Who);
        CHECK(form->errorField() == QStringLiteral("offender"));
    }
    SECTION("two things missing: the first page of them")
    {
        form->setOffenderKnown(-1);
        form->setDescription(QString());
        form->save();
        CHECK(form->page() == Page::What);
    }
    SECTION("a NUL")
    {
        form->setDescription(QStringLiteral("voor") + QChar(0) + QStringLiteral("na"));
        form->save();
        CHECK(form->page() == Page::What);
    }
    CHECK_FALSE(form->error().isEmpty());
    CHECK(pages.count() == 1);
    CHECK(form.savedId.isEmpty());
    CHECK(test::take(form.store.list()).empty());
}

TEST_CASE("a moment that is still to come is refused on its own page", "[app][incident-form]")
{
    test::TestVault vault;
    Form form(vault);
    form.fillRequired();
    form->next();
    form->next();
    REQUIRE(form->page() == Page::When);
    form->setDateText(QStringLiteral("21-11-2026"));
    form->setTimeText(QStringLiteral("00:06"));
    form->next();
    CHECK(form->page() == Page::When);
    CHECK(form->error().contains(QStringLiteral("toekomst")));
    form->setTimeText(QStringLiteral("00:05"));  // clocks differ a little
    form->next();
    CHECK(form->page() == Page::Where);

    vault.clock().advance(std::chrono::hours(10));
    form->useNow();
    CHECK(form->timeText() == QStringLiteral("10:00"));
}

TEST_CASE("what is no date is refused in words, and nothing is guessed", "[app][incident-form]")
{
    test::TestVault vault;
    Form form(vault);
    form.fillRequired();
    for (auto const& [date, time] : std::vector<std::pair<char const*, char const*>>{
             {"30-02-2026", "12:00"}, {"20/11/2026", "12:00"}, {"2026-11-20", "12:00"}, {"gisteren", "12:00"}, {"", "12:00"},
             {"20-11-2026", "24:00"}, {"20-11-2026", "12.00"}, {"20-11-2026", "half tien"}, {"20-11-2026", ""}}) {
        form->setDateText(QString::fromLatin1(date));
        form->setTimeText(QString::fromLatin1(time));
        form->save();
        INFO(date << ' ' << time << ": " << form->error().toStdString());
        CHECK(form->page() == Page::When);
        CHECK(form->error().contains(QStringLiteral("20-11-2026")));
    }
    CHECK(form.savedId.isEmpty());
    form->setDateText(QStringLiteral(" 20-11-2026 "));
    form->setTimeText(QStringLiteral(" 21:15 "));
    form->save();
    REQUIRE_FALSE(form.savedId.isEmpty());
    CHECK(toRfc3339(form.saved().account.occurredAt) == "2026-11-20T21:15:00+01:00");
}

TEST_CASE("summer time is the wall's, also where the clock jumps", "[app][incident-form]")
{
    test::TestVault vault;
    Form form(vault);
    form.fillRequired();
    form->setDateText(QStringLiteral("01-07-2026"));
    form->setTimeText(QStringLiteral("21:15"));
    form->save();
    REQUIRE_FALSE(form.savedId.isEmpty());
    CHECK(toRfc3339(form.saved().account.occurredAt) == "2026-07-01T21:15:00+02:00");

    // Half past two did not exist on this night: an hour later is what the clock would have shown.
    form.savedId.clear();
    form->setDateText(QStringLiteral("29-03-2026"));
    form->setTimeText(QStringLiteral("02:30"));
    form->save();
    INFO(form->error().toStdString());
    REQUIRE_FALSE(form.savedId.isEmpty());
    auto const kept = toRfc3339(form.saved().account.occurredAt);
    CHECK((kept == "2026-03-29T03:30:00+02:00" || kept == "2026-03-29T01:30:00+01:00"));  // either way to read it

    // And twice on this one: either is right.
    form.savedId.clear();
    form->setDateText(QStringLiteral("25-10-2026"));
    form->setTimeText(QStringLiteral("02:30"));
    form->save();
    REQUIRE_FALSE(form.savedId.isEmpty());
    CHECK(toRfc3339(form.saved().account.occurredAt).starts_with("2026-10-25T02:30:00+0"));
}

TEST_CASE("a draft survives a lock, a crash and a day", "[app][incident-form]")
{
    test::TestVault vault;
    {
        Form form(vault);
        form.fillRequired();
        form->setSafeNow(2);
        form->setDateText(QStringLiteral("20-11-2026"));
        form->setTimeText(QStringLiteral("21:15"));
        form->setExactWords(QStringLiteral("Half woor"));
        CHECK(form->hasDraft());
    }
    vault.reopen();
    vault.clock().advance(std::chrono::hours(24));
    Form form(vault);
    CHECK(form->hasDraft());
    CHECK(form->page() == Page::Safe);
    CHECK(form->safeNow() == 2);
    CHECK(form->typeId() == QStringLiteral("T03"));
    CHECK(form->dateText() == QStringLiteral("20-11-2026"));
    CHECK(form->timeText() == QStringLiteral("21:15"));
    CHECK(form->place() == QStringLiteral("Parkeerplaats"));
    CHECK(form->description() == QStringLiteral("Een man liep op me af."));
    CHECK(form->exactWords() == QStringLiteral("Half woor"));

    // Opening it once more changes nothing.
    { Form const again(vault); }
    CHECK(Form(vault)->description() == QStringLiteral("Een man liep op me af."));
}

TEST_CASE("a draft is kept as soon as typing pauses, and at each next page", "[app][incident-form]")
{
    test::TestVault vault;
    Form form(vault);
    auto const keptSafe = [&] { return test::take(form.settings.draft("incident")).find("\"safeNow\":2") != std::string::npos; };
    SECTION("a pause")
    {
        form->setSafeNow(2);
        CHECK(test::waitUntil(keptSafe));
    }
    SECTION("a page")
    {
        form->setSafeNow(2);
        form->next();
        CHECK(keptSafe());
    }
}

TEST_CASE("a draft ends when it is saved or thrown away", "[app][incident-form]")
{
    test::TestVault vault;
    Form form(vault);
    form.fillRequired();
    form.drafts.flush();
    REQUIRE_FALSE(test::take(form.settings.draft("incident")).empty());
    SECTION("saved")
    {
        form->save();
        REQUIRE_FALSE(form.savedId.isEmpty());
    }
    SECTION("thrown away")
    {
        form->setExactWords(QStringLiteral("weg"));
        form->next();
        form->discard();
        CHECK(form->page() == Page::Safe);
        CHECK_FALSE(form->hasDraft());
        CHECK(form->typeId().isEmpty());
    }
    CHECK(test::take(form.settings.draft("incident")).empty());
    Form fresh(vault);
    CHECK_FALSE(fresh->hasDraft());
    CHECK(fresh->safeNow() == -1);
    CHECK(fresh->description().isEmpty());
}

TEST_CASE("a draft that is no draft of ours is left alone", "[app][incident-form]")
{
    test::TestVault vault;
    vault::SettingsStore settings(vault.database());
    for (char const* const draft : {"[]", "{", "{\"safeNow\": \"yes\", \"place\": 3}", "null"}) {
        test::take(settings.saveDraft("incident", draft));
        Form form(vault);
        CHECK_FALSE(form->hasDraft());
        CHECK(form->dateText() == QStringLiteral("21-11-2026"));
    }
}

TEST_CASE("any text is kept as it was typed", "[app][incident-form]")
{
    auto const piece = QStringLiteral("Hij riep \u05E9\u05DC\u05D5\u05DD \u0645\u0631\u062D\u0628\u0627 \u202Ekeerde om\u202C "
                                      "\U0001F621\U0001F468\u200D\U0001F469\u200D\U0001F467 \u00e9\u0301 'OR 1=1; -- \\ \" <b> %1 %n\n");
    QString text;
    while (text.toUtf8().size() < 100 * 1024)
        text += piece;
    text += QStringLiteral("einde");

    test::TestVault vault;
    {
        Form form(vault);
        form.fillRequired();
        form->setDescription(text);
        CHECK(form->error().isEmpty());
    }
    vault.reopen();
    Form form(vault);
    CHECK((form->description() == text));
    form->save();
    REQUIRE_FALSE(form.savedId.isEmpty());
    CHECK((form.saved().account.description == text.toStdString()));
}

TEST_CASE("a draft that cannot be saved is said, and stays in the form", "[app][incident-form]")
{
    test::TestVault vault;
    Form form(vault);
    test::take(vault.database().execute("CREATE TEMP TRIGGER broken BEFORE INSERT ON setting BEGIN SELECT RAISE(FAIL, 'broken'); END;"));
    form->setSafeNow(0);
    CHECK(test::waitUntil([&] { return !form->error().isEmpty(); }));  // typing has paused
    CHECK(form->safeNow() == 0);
    CHECK(form->page() == Page::Safe);
    test::take(vault.database().execute("DROP TRIGGER broken;"));
    form->setSafeNow(1);
    CHECK(form->error().isEmpty());
}

TEST_CASE("an incident that cannot be saved stays in the form and in the draft", "[app][incident-form]")
{
    test::TestVault vault;
    Form form(vault);
    form.fillRequired();
    test::take(vault.database().execute("CREATE TEMP TRIGGER broken BEFORE INSERT ON incident_event BEGIN SELECT RAISE(FAIL, 'broken'); END;"));
    form->save();
    CHECK(form.savedId.isEmpty());
    CHECK_FALSE(form->error().isEmpty());
    CHECK(form->description() == QStringLiteral("Een man liep op me af."));
    form.drafts.flush();
    CHECK_FALSE(test::take(form.settings.draft("incident")).empty());
    CHECK(test::take(form.store.list()).empty());
}

TEST_CASE("a correction begins with what was told and keeps the old", "[app][incident-form]")
{
    test::TestVault vault;
    auto const told = keepTold(vault);
    Form form(vault, told);
    CHECK(form->isCorrection());
    CHECK_FALSE(form->hasDraft());
    CHECK(form->safeNow() == 0);
    CHECK(form->typeId() == QStringLiteral("T03"));
    CHECK(form->dateText() == QStringLiteral("20-11-2026"));
    CHECK(form->timeText() == QStringLiteral("21:15"));
    CHECK(test::column(*form->people(), "description") == QStringList{QStringLiteral("Man, ongeveer vijftig"), QStringLiteral("Raadslid Jansen")});
    CHECK(form->offenderKnown() == -1);  // nobody was called the offender then: it need not be answered now

    form->save();
    CHECK(form.savedId.isEmpty());
    CHECK(form->error() == QStringLiteral("Er is nog niets veranderd of aangevuld."));

    form->setPlace(QStringLiteral("Fietsenstalling"));
    form->setConcern(QStringLiteral("repeat"), true);
    form->setReason(QStringLiteral("  Verkeerd onthouden  "));
    form->save();
    CHECK(form.savedId.toStdString() == told.id);

    auto const now = form.saved();
    REQUIRE(now.events.size() == 2);
    CHECK(now.events[1].kind == incident::EventKind::Correction);
    CHECK(now.account.place == "Fietsenstalling");
    CHECK(now.account.concerns == std::vector<std::string>{"repeat"});
    CHECK(now.events[1].text == "Verkeerd onthouden");
    CHECK(now.events[1].changedFields == std::vector<std::string>{"concerns", "place"});
    REQUIRE(now.events[0].corrected);
    CHECK(now.events[0].corrected->place == "Parkeerplaats gemeentehuis");
    CHECK(now.account.occurredAt == told.account.occurredAt);
    CHECK(test::take(form.store.verify(told.id)).isIntact());
}

TEST_CASE("a correction leaves the draft of a new incident alone", "[app][incident-form]")
{
    test::TestVault vault;
    auto const told = keepTold(vault);
    { Form(vault).fillRequired(); }
    Form correction(vault, told);
    correction->setPlace(QStringLiteral("Elders"));
    correction->setReason(QStringLiteral("Verkeerd onthouden"));
    correction->save();
    CHECK_FALSE(correction.savedId.isEmpty());
    CHECK(Form(vault)->place() == QStringLiteral("Parkeerplaats"));
}

TEST_CASE("a correction with an error stays on its one page", "[app][incident-form]")
{
    test::TestVault vault;
    Form form(vault, keepTold(vault));
    form->setDescription(QString());
    form->save();
    CHECK(form->page() == Page::Safe);
    CHECK(form->errorField() == QStringLiteral("description"));
    CHECK(form.savedId.isEmpty());
}

TEST_CASE("a moment written abroad keeps its own clock through a correction", "[app][incident-form]")
{
    test::TestVault vault;
    incident::IncidentStore store(vault.database(), test::library().protocol(), vault.clock());
    auto account = test::toldAccount();
    account.occurredAt = {test::MovingClock::start.utcMs - 3'599'000, 330};
    auto const told = test::take(store.load(test::take(store.add(account))));
    Form form(vault, told);
    form->setPlace(QStringLiteral("Elders"));
    form->setReason(QStringLiteral("Verkeerd onthouden"));
    form->save();
    REQUIRE_FALSE(form.savedId.isEmpty());
    CHECK(form.saved().account.occurredAt == account.occurredAt);
}

TEST_CASE("who did it and who were there are kept with their roles", "[app][incident-form]")
{
    test::TestVault vault;
    Form form(vault);
    QAbstractItemModelTester const tester(form->people(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    form.fillRequired();
    form->setOffenderKnown(0);
    form->setOffenderName(QStringLiteral(" Jan "));
    form->setOffenderAccount(QStringLiteral("@jan"));
    form->setOffenderDescription(QStringLiteral("man, muts"));
    form->setOffenderVehicle(QStringLiteral("grijze bus"));
    form->addPerson(1);
    form->addPerson(2);
    form->addPerson(0);
    form->addPerson(1);  // of whom nothing is told: not kept
    form->addPerson(3);
    form->addPerson(-1);
    CHECK(form->people()->rowCount() == 4);
    CHECK(test::column(*form->people(), "roleText") == QStringList{QStringLiteral("Getuige"), QStringLiteral("Betrokkene"), QStringLiteral("Dader"), QStringLiteral("Getuige")});
    form->setPerson(0, QStringLiteral("name"), QStringLiteral("Buurvrouw "));
    CHECK(test::textAt(*form->people(), 0, "name") == QStringLiteral("Buurvrouw "));  // a blank is not eaten while typing
    form->setPerson(1, QStringLiteral("description"), QStringLiteral("agent"));
    form->setPerson(2, QStringLiteral("account"), QStringLiteral("@maat"));
    form->setPerson(2, QStringLiteral("vehicle"), QStringLiteral("fiets"));
    form->setPerson(2, QStringLiteral("known"), QStringLiteral("nee"));
    form->setPerson(4, QStringLiteral("name"), QStringLiteral("niemand"));
    form->setPerson(-1, QStringLiteral("name"), QStringLiteral("niemand"));
    form->save();
    REQUIRE_FALSE(form.savedId.isEmpty());
    using incident::Person;
    using incident::Role;
    using incident::Known;
    CHECK(form.saved().account.people == std::vector<Person>{{Role::Offender, Known::Yes, "Jan", "@jan", "man, muts", "grijze bus"},
                                                             {Role::Witness, Known::Unknown, "Buurvrouw", "", "", ""},
                                                             {Role::Involved, Known::Unknown, "", "", "agent", ""},
                                                             {Role::Offender, Known::Unknown, "", "@maat", "", "fiets"}});
}

TEST_CASE("a person can be given another role or taken away", "[app][incident-form]")
{
    test::TestVault vault;
    Form form(vault);
    form->addPerson(1);
    form->addPerson(1);
    form->setPerson(0, QStringLiteral("name"), QStringLiteral("Een"));
    form->setPerson(1, QStringLiteral("name"), QStringLiteral("Twee"));
    form->setPersonRole(1, 2);
    form->setPersonRole(1, 3);
    form->setPersonRole(2, 0);
    QSignalSpy const removed(form->people(), &QAbstractItemModel::rowsRemoved);
    form->removePerson(0);
    REQUIRE(removed.count() == 1);
    CHECK(removed.at(0).at(1).toInt() == 0);  // the card that was meant, not the last one
    form->removePerson(1);
    form->removePerson(-1);
    REQUIRE(form->people()->rowCount() == 1);
    CHECK(test::textAt(*form->people(), 0, "name") == QStringLiteral("Twee"));
    CHECK(test::cell(*form->people(), 0, "personIndex").toInt() == 0);
    CHECK(test::cell(*form->people(), 0, "role").toInt() == 2);
    CHECK(form->hasDraft());
    form->removePerson(0);
    CHECK_FALSE(form->hasDraft());
}

TEST_CASE("what was online has its own fields, and the platform is the place", "[app][incident-form]")
{
    test::TestVault vault;
    Form form(vault);
    form.fillRequired();
    form->setPlace(QString());
    form->setIsOnline(true);
    form->setOnlinePlatform(QStringLiteral("Face"));
    CHECK(form->place() == QStringLiteral("Face"));
    form->setOnlinePlatform(QStringLiteral("Facebook"));  // goes along while it is typed
    CHECK(form->place() == QStringLiteral("Facebook"));
    form->setOnlineAccount(QStringLiteral("@naam"));
    form->setOnlineLink(QStringLiteral("https://example.org/1"));
    SECTION("kept")
    {
        form->save();
        REQUIRE_FALSE(form.savedId.isEmpty());
        CHECK(form.saved().account.online == incident::OnlinePlace{"Facebook", "@naam", "https://example.org/1"});
        CHECK(form.saved().account.place == "Facebook");
    }
    SECTION("a place of its own stays")
    {
        form->setPlace(QStringLiteral("Thuis, op mijn telefoon"));
        form->setOnlinePlatform(QStringLiteral("X"));
        CHECK(form->place() == QStringLiteral("Thuis, op mijn telefoon"));
    }
    SECTION("not online after all")
    {
        form->setIsOnline(false);
        CHECK(form->place().isEmpty());
        form->setPlace(QStringLiteral("Markt"));
        form->save();
        REQUIRE_FALSE(form.savedId.isEmpty());
        CHECK(form.saved().account.online == incident::OnlinePlace());
        CHECK(form.saved().account.place == "Markt");
    }
    SECTION("said again, it fills an empty place")
    {
        form->setIsOnline(false);
        form->setIsOnline(true);
        CHECK(form->place() == QStringLiteral("Facebook"));
    }
    SECTION("nothing but a place")
    {
        form->setOnlinePlatform(QString());
        form->setOnlineAccount(QString());
        form->setOnlineLink(QString());
        form->setPlace(QStringLiteral("Signal"));
        form->save();
        REQUIRE_FALSE(form.savedId.isEmpty());
        CHECK(form.saved().account.online.platform == "Signal");
    }
}

TEST_CASE("who knows and who may know are kept apart", "[app][incident-form]")
{
    test::TestVault vault;
    Form form(vault);
    auto const mode = QAbstractItemModelTester::FailureReportingMode::Fatal;
    QAbstractItemModelTester const informedTester(form->informed(), mode);
    QAbstractItemModelTester const consentTester(form->consent(), mode);
    QStringList const audiences = {QStringLiteral("Griffier"), QStringLiteral("Burgemeester"), QStringLiteral("Politie"),
                                   QStringLiteral("Fractie"), QStringLiteral("Gezin"), QStringLiteral("Vertrouwenspersoon"),
                                   QStringLiteral("Pers")};
    CHECK(test::column(*form->informed(), "text") == audiences);
    CHECK(test::column(*form->consent(), "text") == audiences);
    form.fillRequired();
    form->setInformed(QStringLiteral("family"), true);
    form->setInformed(QStringLiteral("clerk"), true);
    form->setInformed(QStringLiteral("police"), true);
    form->setInformed(QStringLiteral("police"), false);
    form->setInformed(QStringLiteral("nobody"), true);
    form->setConsent(QStringLiteral("press"), 2);
    form->setConsent(QStringLiteral("police"), 1);
    form->setConsent(QStringLiteral("party"), 1);
    form->setConsent(QStringLiteral("party"), 0);
    form->setConsent(QStringLiteral("mayor"), 3);
    form->setConsent(QStringLiteral("nobody"), 1);
    CHECK(test::column(*form->consent(), "value").join(QString()) == QStringLiteral("0010002"));
    form->save();
    REQUIRE_FALSE(form.savedId.isEmpty());
    CHECK(form.saved().account.informed == std::vector<std::string>{"clerk", "family"});
    CHECK(form.saved().account.consent == std::map<std::string, bool>{{"police", true}, {"press", false}});
}

TEST_CASE("a place goes along only after two taps: measured, and kept", "[app][incident-form]")
{
    test::TestVault vault;
    Form form(vault);
    form.fillRequired();
    CHECK(form.position.requests == 0);
    SECTION("measured")
    {
        form->position()->measure();
        form.position.answer(platform::Position{52.09075, 5.12139, 12, vault.clock().now().utcMs, "geoclue2"});
        form->save();
        REQUIRE_FALSE(form.savedId.isEmpty());
        CHECK_FALSE(form.saved().account.position);
    }
    SECTION("kept")
    {
        form.keepPosition();
        form->save();
        REQUIRE_FALSE(form.savedId.isEmpty());
        auto const kept = form.saved().account.position;
        REQUIRE(kept);
        CHECK(*kept == incident::MeasuredPosition{52.09075, 5.12139, 12, test::MovingClock::start, "geoclue2"});
    }
    SECTION("forgotten")
    {
        form.keepPosition();
        form->position()->forget();
        form->save();
        REQUIRE_FALSE(form.savedId.isEmpty());
        CHECK_FALSE(form.saved().account.position);
    }
}

TEST_CASE("the draft holds every field", "[app][incident-form]")
{
    test::TestVault vault;
    {
        Form form(vault);
        form->setIsOnline(true);
        form->setOnlinePlatform(QStringLiteral("Facebook"));
        form->setOnlineAccount(QStringLiteral("@naam"));
        form->setOnlineLink(QStringLiteral("https://example.org/1"));
        form->setConclusions(QStringLiteral("Ik denk "));
        form->setInjury(QStringLiteral("Blauwe arm"));
        form->setDamage(QStringLiteral("Jas"));
        form->setCouncilWork(QStringLiteral("Windmolens"));
        form->setOffenderKnown(0);
        form->setOffenderName(QStringLiteral("Jan "));
        form->setOffenderVehicle(QStringLiteral("bus"));
        form->addPerson(1);
        form->setPerson(0, QStringLiteral("name"), QStringLiteral("Buurvrouw"));
        form->addPerson(2);  // an empty row is where somebody was about to type
        form->setConcern(QStringLiteral("repeat"), true);
        form->setInformed(QStringLiteral("clerk"), true);
        form->setConsent(QStringLiteral("press"), 2);
        form.keepPosition();
    }
    vault.reopen();
    Form form(vault);
    CHECK(form->hasDraft());
    CHECK(form->isOnline());
    CHECK(form->place() == QStringLiteral("Facebook"));
    CHECK(form->onlinePlatform() == QStringLiteral("Facebook"));
    CHECK(form->onlineAccount() == QStringLiteral("@naam"));
    CHECK(form->onlineLink() == QStringLiteral("https://example.org/1"));
    CHECK(form->conclusions() == QStringLiteral("Ik denk "));
    CHECK(form->injury() == QStringLiteral("Blauwe arm"));
    CHECK(form->damage() == QStringLiteral("Jas"));
    CHECK(form->councilWork() == QStringLiteral("Windmolens"));
    CHECK(form->offenderKnown() == 0);
    CHECK(form->offenderName() == QStringLiteral("Jan "));
    CHECK(form->offenderAccount().isEmpty());
    CHECK(form->offenderVehicle() == QStringLiteral("bus"));
    CHECK(test::column(*form->people(), "name") == QStringList{QStringLiteral("Buurvrouw"), QString()});
    CHECK(test::column(*form->people(), "role") == QStringList{QStringLiteral("1"), QStringLiteral("2")});
    CHECK(test::cell(*form->concerns(), 0, "applies").toBool());
    CHECK(test::cell(*form->informed(), 0, "applies").toBool());
    CHECK(test::cell(*form->consent(), 6, "value").toInt() == 2);
    REQUIRE(form->position()->kept());
    CHECK(form->position()->kept()->accuracyMetres == 12);

    form->discard();
    CHECK_FALSE(form->hasDraft());
    CHECK(form->offenderKnown() == -1);
    CHECK(form->people()->rowCount() == 0);
    CHECK_FALSE(form->position()->kept());
    CHECK(test::take(form.settings.draft("incident")).empty());
}

TEST_CASE("each field alone makes a draft", "[app][incident-form]")
{
    test::TestVault vault;
    auto const fill = GENERATE(as<std::function<void(Form&)>>(),
        [](Form& form) { form->setIsOnline(true); }, [](Form& form) { form->setOnlineLink(QStringLiteral("x")); },
        [](Form& form) { form->setOffenderKnown(2); }, [](Form& form) { form->setOffenderName(QStringLiteral("x")); },
        [](Form& form) { form->addPerson(1); }, [](Form& form) { form->setInjury(QStringLiteral("x")); },
        [](Form& form) { form->setConclusions(QStringLiteral("x")); },
        [](Form& form) { form->setConcern(QStringLiteral("repeat"), true); },
        [](Form& form) { form->setInformed(QStringLiteral("clerk"), true); },
        [](Form& form) { form->setConsent(QStringLiteral("clerk"), 2); }, [](Form& form) { form.keepPosition(); });
    {
        Form form(vault);
        fill(form);
        CHECK(form->hasDraft());
    }
    CHECK(Form(vault)->hasDraft());
}

TEST_CASE("a draft of an earlier version still loads", "[app][incident-form]")
{
    test::TestVault vault;
    vault::SettingsStore settings(vault.database());
    test::take(settings.saveDraft("incident", R"({"date":"20-11-2026","description":"Zo ging het.","exactWords":"Pas op",)"
                                          R"("place":"Markt","safeNow":1,"time":"21:15","type":"T03"})"));
    Form form(vault);
    CHECK(form->hasDraft());
    CHECK(form->safeNow() == 1);
    CHECK(form->place() == QStringLiteral("Markt"));
    CHECK(form->description() == QStringLiteral("Zo ging het."));
    CHECK(form->exactWords() == QStringLiteral("Pas op"));
    CHECK_FALSE(form->isOnline());
    CHECK(form->offenderKnown() == -1);
    form->setOffenderKnown(1);
    form->save();
    REQUIRE_FALSE(form.savedId.isEmpty());
    CHECK(toRfc3339(form.saved().account.occurredAt) == "2026-11-20T21:15:00+01:00");
}

TEST_CASE("answers of a draft that are no answers count as not answered", "[app][incident-form]")
{
    test::TestVault vault;
    vault::SettingsStore settings(vault.database());
    for (char const* const draft : {R"({"safeNow":7,"offenderKnown":9,"isOnline":"ja","more":[]})",
                                    R"({"safeNow":-5,"offenderKnown":"x","isOnline":1,"more":{"hij":"zij"}})"}) {
        test::take(settings.saveDraft("incident", draft));
        Form form(vault);
        CHECK(form->safeNow() == -1);
        CHECK(form->offenderKnown() == -1);
        CHECK_FALSE(form->isOnline());
        CHECK_FALSE(form->hasDraft());
    }
}

TEST_CASE("a note from before is what the form begins with: its text and its moment", "[app][incident-form]")
{
    test::TestVault vault;
    Moment const noted{test::MovingClock::start.utcMs - 9'893'000, 60};  // 20 November, 21:15:07
    app::FormStart const start{QStringLiteral("inbox/1"), {}, QStringLiteral("Hij stond weer bij de deur."), noted};
    Form form(vault, start);
    CHECK(form->description() == QStringLiteral("Hij stond weer bij de deur."));
    CHECK(form->dateText() == QStringLiteral("20-11-2026"));
    CHECK(form->timeText() == QStringLiteral("21:15"));
    CHECK_FALSE(form->hasDraft());  // the note itself is still there
    form->setDescription(QStringLiteral("Hij stond weer bij de deur. Ik belde."));
    CHECK(form->hasDraft());
    form->discard();
    CHECK(form->description() == QStringLiteral("Hij stond weer bij de deur."));
    CHECK_FALSE(form->hasDraft());
    form->setSafeNow(0);
    form->setTypeId(QStringLiteral("T03"));
    form->setPlace(QStringLiteral("Thuis"));
    form->setOffenderKnown(1);
    form->save();
    REQUIRE_FALSE(form.savedId.isEmpty());
    CHECK(form.saved().account.occurredAt == noted);
    CHECK(test::take(form.settings.draft("inbox/1")).empty());
}

TEST_CASE("a note never comes into another incident's draft", "[app][incident-form]")
{
    test::TestVault vault;
    app::FormStart const start{QStringLiteral("inbox/1"), {}, QStringLiteral("Notitie."), test::MovingClock::start};
    {
        Form form(vault);
        form->setDescription(QStringLiteral("Al getypt."));
    }
    {
        Form form(vault, start);
        CHECK(form->description() == QStringLiteral("Notitie."));
        form->setPlace(QStringLiteral("Markt"));
    }
    CHECK(Form(vault)->description() == QStringLiteral("Al getypt."));
    CHECK(Form(vault)->place().isEmpty());
    CHECK(Form(vault, start)->place() == QStringLiteral("Markt"));
    CHECK(Form(vault, start)->description() == QStringLiteral("Notitie."));
}

TEST_CASE("a revision that was left goes on where it was", "[app][incident-form]")
{
    test::TestVault vault;
    auto const told = keepTold(vault, fullAccount());
    auto const other = keepTold(vault);
    {
        Form form(vault, told);
        form->setInjury(QStringLiteral("Blauwe arm, en een bult"));
        form->setReason(QStringLiteral("De arts zag "));
        form->addPerson(1);
        form->setPerson(form->people()->rowCount() - 1, QStringLiteral("name"), QStringLiteral("Omar"));
        CHECK(form->hasDraft());
    }
    vault.reopen();
    CHECK_FALSE(Form(vault)->hasDraft());
    CHECK_FALSE(Form(vault, other)->hasDraft());
    Form form(vault, told);
    CHECK(form->hasDraft());
    CHECK(form->injury() == QStringLiteral("Blauwe arm, en een bult"));
    CHECK(form->reason() == QStringLiteral("De arts zag "));
    CHECK(form->reasonNeeded());
    SECTION("saved: nothing but that has changed")
    {
        form->save();
        REQUIRE_FALSE(form.savedId.isEmpty());
        CHECK(form.saved().events.back().changedFields == std::vector<std::string>{"injury", "people"});
        auto people = told.account.people;
        people.push_back({incident::Role::Witness, incident::Known::Unknown, "Omar", "", "", ""});
        CHECK(form.saved().account.people == people);
    }
    SECTION("thrown away: as it was told")
    {
        form->discard();
        CHECK(form->injury() == QStringLiteral("Blauwe arm"));
        CHECK(form->reason().isEmpty());
        CHECK_FALSE(form->reasonNeeded());
        CHECK_FALSE(form->hasDraft());
    }
    CHECK(test::take(form.settings.draft("revision/" + told.id)).empty());
}

TEST_CASE("a revision shows every field, and changes none by itself", "[app][incident-form]")
{
    test::TestVault vault;
    auto const told = keepTold(vault, fullAccount());
    Form form(vault, told);
    CHECK(form->isOnline());
    CHECK(form->onlineAccount() == QStringLiteral("@naam"));
    CHECK(form->offenderKnown() == 1);
    CHECK(form->offenderAccount() == QStringLiteral("@naam"));
    CHECK(form->offenderDescription() == QStringLiteral("man, muts"));
    CHECK(form->offenderVehicle() == QStringLiteral("grijze bus"));
    CHECK(test::column(*form->people(), "role") == QStringList{QStringLiteral("1"), QStringLiteral("0"), QStringLiteral("2")});
    CHECK(form->injury() == QStringLiteral("Blauwe arm"));
    CHECK(form->position()->state() == app::PositionViewModel::State::Kept);
    CHECK_FALSE(form->reasonNeeded());
    form->save();
    CHECK(form.savedId.isEmpty());
    CHECK(form->error() == QStringLiteral("Er is nog niets veranderd of aangevuld."));
}

TEST_CASE("what is filled in later needs no reason, and is no correction", "[app][incident-form]")
{
    test::TestVault vault;
    auto account = test::toldAccount();
    account.people.clear();
    Form form(vault, keepTold(vault, account));
    form->setOffenderKnown(0);
    form->setOffenderName(QStringLiteral("Jan"));
    form->addPerson(1);
    form->setPerson(0, QStringLiteral("name"), QStringLiteral("Buurvrouw"));
    form->setInjury(QStringLiteral("Blauwe arm"));
    form->setConcern(QStringLiteral("repeat"), true);
    form->setInformed(QStringLiteral("clerk"), true);
    form->setIsOnline(true);
    form->setOnlineAccount(QStringLiteral("@jan"));
    form.keepPosition();
    CHECK_FALSE(form->reasonNeeded());
    form->save();
    INFO(form->error().toStdString());
    REQUIRE_FALSE(form.savedId.isEmpty());
    auto const now = form.saved();
    CHECK(now.events.back().kind == incident::EventKind::Completion);
    CHECK(now.account.people.size() == 2);
    CHECK(now.account.place == account.place);
}

TEST_CASE("what was told before changes only with a reason", "[app][incident-form]")
{
    test::TestVault vault;
    auto const told = keepTold(vault, fullAccount());
    struct Change {
        char const* what;
        std::function<void(Form&)> make;
    };
    auto const change = GENERATE(values<Change>({
        {"type", [](Form& form) { form->setTypeId(QStringLiteral("T02")); }},
        {"occurredAt", [](Form& form) { form->setTimeText(QStringLiteral("21:16")); }},
        {"place", [](Form& form) { form->setPlace(QStringLiteral("Elders")); }},
        {"description", [](Form& form) { form->setDescription(QStringLiteral("Anders.")); }},
        {"safeNow", [](Form& form) { form->setSafeNow(2); }},
        {"exactWords", [](Form& form) { form->setExactWords(QString()); }},
        {"conclusions", [](Form& form) { form->setConclusions(QStringLiteral("Anders.")); }},
        {"people", [](Form& form) { form->setOffenderKnown(0); }},
        {"people", [](Form& form) { form->removePerson(0); }},
        {"concerns", [](Form& form) { form->setConcern(QStringLiteral("repeat"), false); }},
        {"online", [](Form& form) { form->setOnlineLink(QString()); }},
        {"position", [](Form& form) { form->position()->forget(); }},
        {"injury", [](Form& form) { form->setInjury(QString()); }},
        {"damage", [](Form& form) { form->setDamage(QStringLiteral("Anders.")); }},
        {"councilWork", [](Form& form) { form->setCouncilWork(QString()); }},
        {"informed", [](Form& form) { form->setInformed(QStringLiteral("police"), true); }},
        {"consent", [](Form& form) { form->setConsent(QStringLiteral("police"), 0); }},
    }));
    INFO(change.what);
    Form form(vault, told);
    QSignalSpy const changed(&*form.model, &IncidentFormViewModel::changed);
    change.make(form);
    CHECK(changed.count() > 0);
    CHECK(form->reasonNeeded());
    form->save();
    CHECK(form.savedId.isEmpty());
    CHECK(form->errorField() == QStringLiteral("reason"));
    CHECK(form->error().contains(QStringLiteral("waarom")));
    form->setReason(QStringLiteral("Verkeerd onthouden"));
    form->save();
    INFO(form->error().toStdString());
    REQUIRE_FALSE(form.savedId.isEmpty());
    // The chain calls it what the form called it.
    auto const kept = form.saved();
    auto const& event = kept.events.back();
    CHECK(event.kind == incident::EventKind::Correction);
    CHECK(event.changedFields == std::vector<std::string>{change.what});
}

TEST_CASE("a revision leaves who was not touched to the letter and in order", "[app][incident-form]")
{
    test::TestVault vault;
    auto const told = keepTold(vault, fullAccount());
    Form form(vault, told);
    form->setOffenderName(QStringLiteral(" Jan "));
    form->setReason(QStringLiteral("Nu weet ik het"));
    form->save();
    REQUIRE_FALSE(form.savedId.isEmpty());
    auto expected = told.account.people;
    expected[1].name = "Jan";
    CHECK(form.saved().account.people == expected);
}

TEST_CASE("a date that is no date leaves nothing of what was told", "[app][incident-form]")
{
    test::TestVault vault;
    Form form(vault, keepTold(vault));
    form->setDateText(QStringLiteral("gisteren"));
    CHECK(form->reasonNeeded());
    form->save();
    CHECK(form->errorField() == QStringLiteral("occurredAt"));
}
