#include "app/view_models/incident_form_view_model.h"

#include "tests/app/surroundings.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>

using namespace weerbaar;
using app::IncidentFormViewModel;
using Page = IncidentFormViewModel::Page;

namespace {

struct Form {
    test::TestVault& vault;
    incident::IncidentStore store{vault.database(), test::library().protocol(), vault.clock()};
    vault::SettingsStore settings{vault.database()};
    QString savedId;
    std::optional<IncidentFormViewModel> model;

    explicit Form(test::TestVault& testVault, std::optional<incident::Incident> corrected = std::nullopt) : vault(testVault)
    {
        model.emplace(IncidentFormViewModel::Needs{store, settings, test::library().protocol(), vault.clock(),
                                                   [this](QString const& id) { savedId = id; }},
                      std::move(corrected));
    }

    IncidentFormViewModel* operator->() { return &*model; }

    /// The five that must be answered, with the time that stands there.
    void fillRequired()
    {
        model->setSafeNow(0);
        model->setTypeId(QStringLiteral("T03"));
        model->setPlace(QStringLiteral("Parkeerplaats"));
        model->setDescription(QStringLiteral("Een man liep op me af."));
    }

    [[nodiscard]] incident::Incident saved() { return test::take(store.load(savedId.toStdString())); }
};

incident::Incident keepTold(test::TestVault& vault)
{
    incident::IncidentStore store(vault.database(), test::library().protocol(), vault.clock());
    return test::take(store.load(test::take(store.add(test::toldAccount()))));
}

}  // namespace

TEST_CASE("telling takes six pages, of which five must be answered", "[app][incident-form]")
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
    CHECK(form->page() == Page::ExactWords);
    CHECK(form->pageNumber() == 6);
    CHECK(form.savedId.isEmpty());
    form->next();  // nothing required here
    REQUIRE_FALSE(form.savedId.isEmpty());

    auto const kept = form.saved().account;
    CHECK(kept.safeNow == incident::SafeNow::Unknown);
    CHECK(kept.type == "T03");
    CHECK(toRfc3339(kept.occurredAt) == "2026-11-20T21:15:00+01:00");
    CHECK(kept.place == "Parkeerplaats");
    CHECK(kept.description == "Een man liep op me af.");
    CHECK(kept.exactWords.empty());
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
    form->setPeople(QStringLiteral("Man met pet\n\n  Buurvrouw  \n"));
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
    CHECK(kept.people == std::vector<std::string>{"Man met pet", "Buurvrouw"});
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
        CHECK(form->page() == Page::ExactWords);
        CHECK(form->error().contains(QStringLiteral("te lang")));
    }
    SECTION("too long a place")
    {
        form->setPlace(QString::fromStdString(tooLong));
        form->save();
        CHECK(form->page() == Page::Where);
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
    auto const keptSafe = [&] { return test::take(form.settings.incidentDraft()).find("\"safeNow\":2") != std::string::npos; };
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
    form->keepDraft();
    REQUIRE_FALSE(test::take(form.settings.incidentDraft()).empty());
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
    CHECK(test::take(form.settings.incidentDraft()).empty());
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
        test::take(settings.saveIncidentDraft(draft));
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
    form->keepDraft();
    CHECK_FALSE(test::take(form.settings.incidentDraft()).empty());
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
    CHECK(form->people() == QStringLiteral("Man, ongeveer vijftig\nRaadslid Jansen"));

    form->save();
    CHECK(form.savedId.isEmpty());
    CHECK(form->error() == QStringLiteral("Er is nog niets verbeterd."));

    form->setPlace(QStringLiteral("Fietsenstalling"));
    form->setConcern(QStringLiteral("repeat"), true);
    form->setReason(QStringLiteral("  Verkeerd onthouden  "));
    form->save();
    CHECK(form.savedId.toStdString() == told.id);

    auto const now = form.saved();
    REQUIRE(now.events.size() == 2);
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
    form->save();
    REQUIRE_FALSE(form.savedId.isEmpty());
    CHECK(form.saved().account.occurredAt == account.occurredAt);
}
