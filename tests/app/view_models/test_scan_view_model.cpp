// What a scan is about, its rounds and its pages; its result has a file of its own.
#include "app/view_models/scan_view_model.h"

#include "tests/app/scanning.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>

using namespace weerbaar;
using namespace std::chrono_literals;
using app::ScanViewModel;
using content::Answerer;
using scan::Answer;
using test::Answered;
using test::Scanning;
using test::text;
using Stage = ScanViewModel::Stage;

TEST_CASE("a new scan begins with its introduction, and asks for nothing yet", "[app][scan]")
{
    Scanning scanning;
    auto& home = scanning.home();
    CHECK(home.stage() == Stage::Intro);
    CHECK(home.isHome());
    CHECK(home.scanIndex() == 0);
    CHECK(home.title() == text("Woningcheck"));
    CHECK_FALSE(home.intro().isEmpty());
    CHECK(std::vector{home.home(), home.tenure(), home.living(), home.children(), home.business()} == std::vector(5, -1));
    CHECK_FALSE(home.hasAnswers());
    CHECK_FALSE(home.isFinished());
    CHECK_FALSE(home.hasEarlierRounds());
    CHECK(home.roundText().isEmpty());
    CHECK(home.nextRoundText().isEmpty());
    CHECK(home.changeText().isEmpty());
    CHECK(home.basisText().isEmpty());
    CHECK(home.summary() == text("Nog niet begonnen"));
    CHECK(home.checkedText() == text("Bronnen nagekeken op 21 november 2026."));
    CHECK(home.error().isEmpty());
    CHECK(home.canWalk());
    // Counted in the packs: 8 of the 63 are critical; of the personal scan 19 of the 58 that are the councillor's.
    CHECK(home.shortCount() == 8);
    CHECK(home.fullCount() == 63);

    auto& personal = scanning.personal();
    CHECK_FALSE(personal.isHome());
    CHECK(personal.scanIndex() == 1);
    CHECK(personal.title() == text("Persoonlijke veiligheid"));
    CHECK_FALSE(personal.canWalk());
    CHECK(personal.shortCount() == 19);
    CHECK(personal.fullCount() == 58);
    // Looking is not answering: there is still no round.
    CHECK(test::take(home.store().rounds()).empty());
    CHECK(test::take(personal.store().rounds()).empty());
}

TEST_CASE("the home decides what is asked, and is remembered", "[app][scan]")
{
    Scanning scanning;
    auto& home = scanning.home();
    QSignalSpy const changed(&home, &ScanViewModel::profileChanged);
    // Counted in the pack: 5 items are not for a flat, 2 only for one, 1 only for a terraced house.
    home.setHome(0);
    CHECK(home.count() == 58);
    home.setHome(1);
    CHECK(home.count() == 61);
    home.setHome(2);
    CHECK(home.count() == 60);
    CHECK(home.fullCount() == 60);
    CHECK(changed.count() >= 3);
    home.goToItem(text("B1.8"));  // of a flat: not asked
    CHECK(home.questions()->itemId() == text("B1.1"));
    home.setTenure(1);
    home.setChildren(0);  // one item less
    CHECK(home.count() == 59);

    scanning.reopen();
    auto& again = scanning.home();
    CHECK(again.home() == 2);
    CHECK(again.tenure() == 1);
    CHECK(again.children() == 0);
    CHECK(again.count() == 59);
    again.setHome(-1);
    again.setTenure(99);
    again.setChildren(2);
    CHECK(again.home() == -1);
    CHECK(again.tenure() == -1);
    CHECK(again.children() == -1);
    CHECK(again.count() == 63);
}

TEST_CASE("both scans are about one household", "[app][scan]")
{
    Scanning scanning;
    scanning.home().start();
    scanning.personal().start();
    scanning.home().setTenure(1);
    scanning.personal().setLiving(0);
    scanning.personal().setChildren(0);
    scanning.personal().setBusiness(1);
    for (auto* const scan : {&scanning.home(), &scanning.personal()}) {
        CHECK(scan->tenure() == 1);
        CHECK(scan->living() == 0);
        CHECK(scan->children() == 0);
        CHECK(scan->business() == 1);
    }
    // Alone: without A9.1 and A9.5; without children: A9.2 and A9.3; rented: without A2.7. In the home check B8.6.
    CHECK(scanning.personal().count() == 53);
    CHECK(scanning.home().count() == 62);
}

TEST_CASE("a scan that begins later knows the household already", "[app][scan]")
{
    Scanning scanning;
    scanning.home().setLiving(1);
    scanning.home().setBusiness(0);
    scanning.personal().start();
    CHECK(scanning.personal().living() == 1);
    CHECK(scanning.personal().business() == 0);
    // With a partner: without A9.7; without a business: A2.6.
    CHECK(scanning.personal().count() == 56);
}

TEST_CASE("changing the home keeps the item on the page, if it is still asked", "[app][scan]")
{
    Scanning scanning;
    auto& home = scanning.home();
    home.goToItem(text("B2.1"));
    home.setHome(1);
    CHECK(home.questions()->itemId() == text("B2.1"));
    home.goToItem(text("B4.3"));
    home.setHome(0);
    CHECK(home.questions()->itemId() == text("B1.1"));
}

TEST_CASE("a household that could not be saved is not shown as one", "[app][scan]")
{
    Scanning scanning;
    auto& home = scanning.home();
    home.setHome(0);
    test::take(scanning.vault().database().execute(
        "CREATE TEMP TRIGGER broken BEFORE UPDATE ON scan_round BEGIN SELECT RAISE(FAIL, 'broken'); END;"));
    home.setHome(1);
    CHECK(home.home() == 0);
    CHECK(home.count() == 58);
    CHECK_FALSE(home.error().isEmpty());
    CHECK_FALSE(home.error().contains(text("broken")));
    home.setScope(0);
    CHECK(home.scope() == 1);
    home.setWalking(true);
    CHECK_FALSE(home.isWalking());
    home.finishRound();
    CHECK_FALSE(home.isFinished());
    test::take(scanning.vault().database().execute("DROP TRIGGER broken;"));
    home.setHome(1);
    CHECK(home.home() == 1);
    CHECK(home.error().isEmpty());
}

TEST_CASE("the questions lead to the result, and back to the introduction", "[app][scan]")
{
    Scanning scanning;
    auto& home = scanning.home();
    QSignalSpy const stages(&home, &ScanViewModel::stageChanged);
    home.setScope(0);
    CHECK(home.stage() == Stage::Intro);
    home.start();
    CHECK(home.stage() == Stage::Questions);
    CHECK(home.count() == 8);
    QSignalSpy const results(&home, &ScanViewModel::resultChanged);
    home.questions()->choose(Answered::Yes);
    CHECK_FALSE(results.isEmpty());
    CHECK(home.answeredCount() == 1);
    CHECK(home.summary() == text("1 van 8 beantwoord"));
    while (!home.questions()->isLast())
        home.questions()->next();
    CHECK(home.stage() == Stage::Questions);
    auto const before = scanning.changes();
    home.questions()->next();
    CHECK(home.stage() == Stage::Results);
    CHECK(home.hasAnswers());
    CHECK(scanning.changes() > before);
    home.showIntro();
    CHECK(home.stage() == Stage::Intro);
    CHECK(stages.count() == 3);
}

TEST_CASE("who leaves the questions is known to have answered", "[app][scan]")
{
    Scanning scanning;
    scanning.home().start();
    scanning.home().questions()->choose(Answered::No);
    auto const before = scanning.changes();
    scanning.home().showIntro();
    CHECK(scanning.changes() == before + 1);
    CHECK(scanning.home().hasAnswers());
}

TEST_CASE("a theme opens at its first item without an answer, by theme and on the walk", "[app][scan]")
{
    for (bool const walking : {false, true}) {
        Scanning scanning;
        auto& home = scanning.home();
        home.setWalking(walking);
        // The walk has B2.6 first, then B2.4, B2.3, B2.1, B2.2, B2.5.
        test::give(home, "B2.1", Answered::Yes);
        test::give(home, walking ? "B2.6" : "B2.2", Answered::No);
        home.showResults();
        home.goToTheme(text("B2"));
        CHECK(home.stage() == Stage::Questions);
        CHECK(home.questions()->itemId() == text(walking ? "B2.4" : "B2.3"));
        for (char const* const item : {"B2.1", "B2.2", "B2.3", "B2.4", "B2.5", "B2.6"})
            test::give(home, item, Answered::NotApplicable);
        home.goToTheme(text("B2"));
        CHECK(home.questions()->itemId() == text(walking ? "B2.6" : "B2.1"));
        home.goToTheme(text("B99"));
        CHECK(home.questions()->itemId() == text(walking ? "B2.6" : "B2.1"));
    }
}

TEST_CASE("a partner's answer does not stand in the way of the councillor's", "[app][scan]")
{
    Scanning scanning;
    Scanning::partnerSays(scanning.home(), "B2.1", Answer::Yes);
    scanning.home().goToTheme(text("B2"));
    CHECK(scanning.home().questions()->itemId() == text("B2.1"));
    CHECK(scanning.home().answeredCount() == 0);
    CHECK(scanning.home().hasAnswers());
}

TEST_CASE("a short round becomes a full one with all its answers", "[app][scan]")
{
    Scanning scanning;
    auto& home = scanning.home();
    home.startNewRound(0);
    CHECK(home.scope() == 0);
    test::give(home, "B1.5", Answered::No);
    test::give(home, "B8.2", Answered::Partly);
    home.setScope(1);
    CHECK(home.scope() == 1);
    CHECK(home.count() == 63);
    CHECK(home.answeredCount() == 2);
    CHECK(home.questions()->itemId() == text("B8.2"));
    test::give(home, "B1.2", Answered::No);

    // Back to short: what was answered besides is still there, and comes back with the full round.
    home.setScope(0);
    CHECK(home.count() == 8);
    CHECK(home.answeredCount() == 2);
    CHECK(Scanning::countKept(home) == 3);
    home.setScope(99);
    CHECK(home.scope() == 0);
    CHECK(test::take(home.store().rounds()).size() == 1);
}

TEST_CASE("a round that is called done has a day, and the next one has one too", "[app][scan]")
{
    Scanning scanning;
    auto& home = scanning.home();
    home.setScope(0);
    home.start();
    CHECK(home.roundText() == text("Begonnen op 21 november 2026"));
    scanning.clock().advance(72h);
    while (home.stage() == Stage::Questions) {
        home.questions()->choose(Answered::Yes);
        home.questions()->next();
    }
    CHECK(home.summary() == text("Alles beantwoord"));
    auto const before = scanning.changes();
    QSignalSpy const results(&home, &ScanViewModel::resultChanged);
    home.finishRound();
    CHECK(home.isFinished());
    CHECK(scanning.changes() == before + 1);
    CHECK_FALSE(results.isEmpty());
    CHECK(home.roundText() == text("Afgerond op 24 november 2026"));
    CHECK(home.summary() == text("Afgerond op 24 november 2026"));
    CHECK(home.nextRoundText().contains(text("24 november 2027")));

    // Once more does not move the day; and it may still be answered.
    scanning.clock().advance(72h);
    home.finishRound();
    CHECK(home.roundText() == text("Afgerond op 24 november 2026"));
    test::give(home, "B1.5", Answered::No);
    CHECK(home.isFinished());
    CHECK(home.error().isEmpty());
}

TEST_CASE("without a round there is nothing to finish", "[app][scan]")
{
    Scanning scanning;
    scanning.home().finishRound();
    CHECK_FALSE(scanning.home().isFinished());
    CHECK_FALSE(scanning.home().error().isEmpty());
    CHECK(scanning.changes() == 0);
}
