#include "app/view_models/scan_action_view_model.h"

#include "tests/app/scanning.h"

#include <QtTest/QSignalSpy>

using namespace weerbaar;
using namespace std::chrono_literals;
using app::ScanActionViewModel;
using content::Answerer;
using scan::ActionState;
using scan::Answer;
using test::Answered;
using test::Scanning;
using test::text;

namespace {

/// One gap of the home check, with its page. The clock stands at midnight of Saturday 21 November 2026.
struct Acting {
    Scanning scanning;
    std::string itemId;
    std::optional<ScanActionViewModel> model;

    explicit Acting(std::string id = "B1.4") : itemId(std::move(id))
    {
        test::give(scan(), itemId, Answered::No);
        scan().showResults();
        open();
    }

    app::ScanViewModel& scan() { return scanning.home(); }
    void open() { model.emplace(scan(), scanning.clock(), itemId); }
    ScanActionViewModel* operator->() { return &*model; }

    /// What the vault has; the test ends if nothing was decided.
    scan::Decision kept()
    {
        for (auto const& decision : test::take(scan().actions().decisions())) {
            if (decision.itemId == itemId)
                return decision;
        }
        throw std::runtime_error("nothing decided");
    }
};

}  // namespace

TEST_CASE("the page of an action tells what it is and why", "[app][scan-action]")
{
    Acting acting;
    CHECK(acting->title() == text("Hang bij de voordeur een lamp op die vanzelf aangaat in het donker."));
    CHECK(acting->statement() == text("Bij de voordeur is goed licht, waarin je een gezicht herkent."));
    CHECK(acting->detail() == text("50 tot 250 euro · een kwartier"));
    CHECK(acting->reason().startsWith(text("Belangrijk: ")));
    CHECK_FALSE(acting->advice().isEmpty());
    CHECK_FALSE(acting->sourceText().isEmpty());
    CHECK_FALSE(acting->isCritical());
    CHECK(acting->answer() == Answered::No);
    CHECK(acting->answerText() == text("Het antwoord is nu: nee"));
    CHECK(acting->state() == 0);
    CHECK(acting->stateText().isEmpty());
    CHECK(acting->dayText().isEmpty());
    CHECK(acting->by() == -1);
    CHECK(acting->note().isEmpty());
    CHECK(Acting("B1.5")->isCritical());

    ScanActionViewModel const other(acting.scan(), acting.scanning.clock(), "B1.6");
    CHECK(other.answer() == -1);
    CHECK(other.answerText() == text("Deze vraag is nog niet beantwoord."));
}

TEST_CASE("a plan is for a day that was typed, today at the earliest", "[app][scan-action]")
{
    Acting acting;
    QSignalSpy const changed(&*acting.model, &ScanActionViewModel::changed);
    acting->plan(text(" 3-12-2026 "));
    CHECK(acting->dayError().isEmpty());
    CHECK(acting->state() == 1);
    CHECK(acting->dayText() == text("03-12-2026"));
    CHECK(acting->stateText() == text("Gepland voor 3 december 2026"));
    CHECK(changed.count() == 1);
    CHECK(acting.kept().plannedFor == std::chrono::year(2026) / 12 / 3);
    CHECK(acting.scan().actionsNow()->rowCount() == 0);
    CHECK(test::column(*acting.scan().actionsPlanned(), "itemId") == QStringList{text("B1.4")});

    for (char const* const wrong : {"20-11-2026", "01-01-2026"}) {
        acting->plan(text(wrong));
        CHECK(acting->dayError().contains(text("al voorbij")));
    }
    for (char const* const wrong : {"", "morgen", "31-02-2027", "3-12-26", "2026-12-03", "03-12-2026 uur"}) {
        INFO(wrong);
        acting->plan(text(wrong));
        CHECK(acting->dayError().contains(text("geen datum")));
    }
    CHECK(acting->error().isEmpty());
    CHECK(changed.count() == 1);
    CHECK(acting.kept().plannedFor == std::chrono::year(2026) / 12 / 3);

    acting->plan(text("21-11-2026"));
    CHECK(acting->dayError().isEmpty());
    CHECK(acting->dayText() == text("21-11-2026"));
    acting->plan(text("01-03-2027"));
    CHECK(acting.kept().plannedFor == std::chrono::year(2027) / 3 / 1);
}

TEST_CASE("a plan can be a number of days away, on the wall's calendar", "[app][scan-action]")
{
    Acting acting;
    acting->planInDays(0);  // at midnight: in UTC it is still the 20th
    CHECK(acting->dayText() == text("21-11-2026"));
    acting->planInDays(7);
    CHECK(acting->dayText() == text("28-11-2026"));
    acting->planInDays(30);
    CHECK(acting->dayText() == text("21-12-2026"));
    CHECK(acting->dayError().isEmpty());
}

TEST_CASE("done without an answer leaves the answer, and says so in the result", "[app][scan-action]")
{
    Acting acting;
    acting->plan(text("03-12-2026"));
    acting->markDone(false);
    CHECK(acting->state() == 2);
    CHECK(acting->stateText() == text("Gedaan op 21 november 2026"));
    CHECK(acting->dayText().isEmpty());
    CHECK(acting->answer() == Answered::No);
    CHECK(Scanning::kept(acting.scan(), "B1.4", Answerer::Councillor).answer == Answer::No);
    CHECK(acting.scan().actionsNow()->rowCount() == 0);
    CHECK(test::column(*acting.scan().actionsSettled(), "itemId") == QStringList{text("B1.4")});
}

TEST_CASE("done and in order now changes the councillor's answer, with its note", "[app][scan-action]")
{
    Acting acting;
    test::give(acting.scan(), "B1.4", Answered::Partly);
    acting.scan().questions()->setNote(text("lamp is stuk"));
    acting.scan().showResults();
    acting.open();
    acting.scanning.clock().advance(1h);
    acting->markDone(true);
    CHECK(acting->answer() == Answered::Yes);
    CHECK(acting->answerText() == text("Het antwoord is nu: ja"));
    CHECK(acting->state() == 2);
    auto const kept = Scanning::kept(acting.scan(), "B1.4", Answerer::Councillor);
    CHECK(kept.answer == Answer::Yes);
    CHECK(kept.note == "lamp is stuk");
    CHECK(Scanning::countKept(acting.scan()) == 1);
    CHECK(test::cell(*acting.scan().themes(), 0, "good").toInt() == 1);
    CHECK(acting.scan().actionsSettled()->rowCount() == 0);
}

TEST_CASE("where the partner answered too, it is their joint answer that changes", "[app][scan-action]")
{
    Acting acting;
    Scanning::partnerSays(acting.scan(), "B1.4", Answer::Partly, "van de partner");
    SECTION("none yet")
    {
        acting->markDone(true);
        CHECK(Scanning::kept(acting.scan(), "B1.4", Answerer::Together).note.empty());
    }
    SECTION("there was one, with a note")
    {
        Scanning::say(acting.scan(), "B1.4", Answerer::Together, Answer::No, "van beiden");
        acting->markDone(true);
        CHECK(Scanning::kept(acting.scan(), "B1.4", Answerer::Together).note == "van beiden");
    }
    CHECK(Scanning::kept(acting.scan(), "B1.4", Answerer::Together).answer == Answer::Yes);
    CHECK(acting->answer() == Answered::Yes);
    // Both own answers stay as they were given.
    CHECK(Scanning::kept(acting.scan(), "B1.4", Answerer::Councillor).answer == Answer::No);
    CHECK(Scanning::kept(acting.scan(), "B1.4", Answerer::Partner).answer == Answer::Partly);
    CHECK(Scanning::kept(acting.scan(), "B1.4", Answerer::Partner).note == "van de partner");
}

TEST_CASE("declined and reopened, with who and what was noted kept", "[app][scan-action]")
{
    Acting acting;
    acting->setBy(2);
    acting->setNote(text("Gebeld op dinsdag – 100% zeker"));
    CHECK(acting->by() == 2);
    CHECK(acting->state() == 0);
    CHECK(acting->stateText() == text("Wie: de verhuurder"));
    acting->plan(text("03-12-2026"));
    acting->decline();
    CHECK(acting->state() == 3);
    CHECK(acting->stateText() == text("Bewust niet, op 21 november 2026 · Wie: de verhuurder"));
    CHECK(acting->dayText().isEmpty());
    CHECK(acting->answer() == Answered::No);
    acting->reopen();
    CHECK(acting->state() == 0);
    CHECK(acting->by() == 2);
    CHECK(acting->note() == text("Gebeld op dinsdag – 100% zeker"));
    CHECK(test::textAt(*acting.scan().actionsNow(), 0, "note") == text("Gebeld op dinsdag – 100% zeker"));
    for (int by : {0, 1, 3}) {
        acting->setBy(by);
        CHECK(acting->by() == by);
    }
    acting->setBy(-1);
    CHECK(acting->by() == -1);
    acting->setBy(4);
    CHECK(acting->by() == -1);

    // All of it is in the vault.
    acting->decline();
    acting->setBy(1);
    acting.model.reset();
    acting.scanning.reopen();
    acting.open();
    CHECK(acting->state() == 3);
    CHECK(acting->by() == 1);
    CHECK(acting->note() == text("Gebeld op dinsdag – 100% zeker"));
}

TEST_CASE("a note on what came back as a gap does not settle it again", "[app][scan-action]")
{
    for (bool const declined : {true, false}) {
        Acting acting;
        declined ? acting->decline() : acting->markDone(false);
        acting.scanning.clock().advance(1h);
        test::give(acting.scan(), "B1.4", Answered::No);
        acting.scan().showResults();
        acting.open();
        CHECK(acting->state() == 0);
        CHECK(acting->stateText().isEmpty());
        acting.scanning.clock().advance(1h);
        acting->setNote(text("toch nog eens kijken"));
        CHECK(acting->state() == 0);
        CHECK(test::column(*acting.scan().actionsNow(), "itemId") == QStringList{text("B1.4")});
        CHECK(test::column(*acting.scan().actionsNow(), "note") == QStringList{text("toch nog eens kijken")});
        CHECK(acting.scan().actionsSettled()->rowCount() == 0);
    }
}

TEST_CASE("who can be chosen follows from the household", "[app][scan-action]")
{
    Acting acting;
    CHECK(acting->hasPartner());  // nothing said
    CHECK_FALSE(acting->isRented());
    CHECK(acting->rentedNote().isEmpty());
    acting.scan().setLiving(0);
    acting.scan().setTenure(1);
    CHECK_FALSE(acting->hasPartner());
    CHECK(acting->isRented());
    CHECK_FALSE(acting->rentedNote().isEmpty());
    acting.scan().setLiving(1);
    acting.scan().setTenure(0);
    CHECK(acting->hasPartner());
    CHECK_FALSE(acting->isRented());
    CHECK(acting->rentedNote().isEmpty());
}

TEST_CASE("a decision that could not be saved is not shown as one", "[app][scan-action]")
{
    Acting acting;
    QSignalSpy const changed(&*acting.model, &ScanActionViewModel::changed);
    test::take(acting.scanning.vault().database().execute(
        "CREATE TEMP TRIGGER broken BEFORE INSERT ON scan_action BEGIN SELECT RAISE(FAIL, 'broken'); END;"));
    acting->plan(text("03-12-2026"));
    acting->decline();
    acting->setBy(0);
    acting->setNote(text("niet bewaard"));
    CHECK(acting->state() == 0);
    CHECK(acting->by() == -1);
    CHECK(acting->note().isEmpty());
    CHECK_FALSE(acting->error().isEmpty());
    CHECK_FALSE(acting->error().contains(text("broken")));
    CHECK(acting->dayError().isEmpty());
    CHECK(changed.isEmpty());

    test::take(acting.scanning.vault().database().execute("DROP TRIGGER broken;"));
    acting->setNote(QString(100 * 1024 + 1, u'x'));
    CHECK(acting->error().contains(text("te lang")));
    acting->setNote(text("bewaard"));
    CHECK(acting->note() == text("bewaard"));
    CHECK(acting->error().isEmpty());
}

TEST_CASE("an answer that could not be saved is not done", "[app][scan-action]")
{
    Acting acting;
    test::take(acting.scanning.vault().database().execute(
        "CREATE TEMP TRIGGER broken BEFORE INSERT ON scan_answer BEGIN SELECT RAISE(FAIL, 'broken'); END;"));
    acting->markDone(true);
    CHECK(acting->state() == 0);
    CHECK(acting->answer() == Answered::No);
    CHECK_FALSE(acting->error().isEmpty());
}
