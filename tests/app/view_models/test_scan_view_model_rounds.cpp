// A second time through a scan.
#include "app/view_models/scan_view_model.h"

#include "tests/app/scanning.h"

using namespace weerbaar;
using namespace std::chrono_literals;
using content::Answerer;
using scan::Answer;
using test::Answered;
using test::Scanning;
using test::text;
using Stage = app::ScanViewModel::Stage;

TEST_CASE("a new round begins empty at its first question, and the one before is kept", "[app][scan]")
{
    Scanning scanning;
    auto& home = scanning.home();
    home.setHome(1);
    home.setLiving(1);
    test::give(home, "B1.5", Answered::No);
    home.questions()->setNote(text("van de eerste keer"));
    Scanning::partnerSays(home, "B1.5", Answer::Yes);
    home.showResults();
    scanning.clock().advance(24h);
    home.startNewRound(0);
    CHECK(home.stage() == Stage::Questions);
    CHECK(home.scope() == 0);
    CHECK(home.hasEarlierRounds());
    CHECK_FALSE(home.hasAnswers());
    CHECK(home.answeredCount() == 0);
    CHECK(home.questions()->isFirst());
    CHECK(home.questions()->note().isEmpty());
    CHECK(home.summary() == text("Nieuwe ronde, nog niet begonnen"));
    CHECK(home.roundText() == text("Begonnen op 22 november 2026"));
    CHECK(home.differenceCount() == 0);
    // The household moves on to it.
    CHECK(home.home() == 1);
    CHECK(home.living() == 1);

    auto const rounds = test::take(home.store().rounds());
    REQUIRE(rounds.size() == 2);
    CHECK(rounds[1].round.finishedAt.has_value());
    CHECK(rounds[1].councillorAnswers == 1);
    CHECK(rounds[1].partnerAnswers == 1);
    CHECK(rounds[1].notes == 1);
    home.startNewRound(7);
    CHECK(test::take(home.store().rounds()).size() == 2);
}

TEST_CASE("a round beside the one before tells what changed, in all and in each theme", "[app][scan]")
{
    Scanning scanning(test::tinyScan(), test::tinyPersonalScan());
    auto& home = scanning.home();
    for (auto const& [item, answer] : {std::pair("low", Answered::No), std::pair("critA", Answered::Unknown),
                                       std::pair("highHard", Answered::Yes), std::pair("critB", Answered::Yes)})
        test::give(home, item, answer);
    home.startNewRound(1);
    home.showResults();
    CHECK(home.changeText() == text("Nog niets veranderd naast vorige keer"));
    CHECK(test::textAt(*home.themes(), 0, "changeText").isEmpty());

    test::give(home, "low", Answered::Partly);          // better
    test::give(home, "critA", Answered::Yes);           // better
    test::give(home, "highHard", Answered::No);         // worse
    test::give(home, "critB", Answered::NotApplicable); // neither
    test::give(home, "owner", Answered::No);            // not answered last time: neither
    home.showResults();
    CHECK(home.changeText() == text("Naast vorige keer: 2 beter, 1 minder"));
    auto const& themes = *home.themes();
    CHECK(test::cell(themes, 0, "improved").toInt() == 2);
    CHECK(test::cell(themes, 0, "slipped").toInt() == 1);
    CHECK(test::textAt(themes, 0, "changeText") == text("2 beter, 1 minder"));
    CHECK(test::textAt(themes, 0, "spokenText") ==
          text("Eerste: 1 in orde, 2 te doen, 0 uit te zoeken, 1 niet ingevuld; naast vorige keer: 2 beter, 1 minder"));
    CHECK(test::textAt(themes, 1, "changeText").isEmpty());

    test::give(home, "low", Answered::No);
    test::give(home, "highHard", Answered::Yes);
    home.showResults();
    CHECK(home.changeText() == text("Naast vorige keer: 1 beter"));
    CHECK(test::textAt(themes, 0, "changeText") == text("1 beter"));
}

TEST_CASE("the last round that goes takes its questions and its result with it", "[app][scan]")
{
    Scanning scanning;
    auto& home = scanning.home();
    test::give(home, "B1.5", Answered::No);
    home.showResults();
    REQUIRE(home.actionsNow()->rowCount() == 1);
    test::take(home.store().deleteRound(home.round().id));
    home.reload();
    CHECK(home.summary() == text("Nog niet begonnen"));
    CHECK(home.answeredCount() == 0);
    CHECK_FALSE(home.hasAnswers());
    CHECK(home.actionsNow()->rowCount() == 0);
    CHECK(home.critical()->rowCount() == 0);
    CHECK(home.roundText().isEmpty());
    CHECK(home.questions()->itemId().isEmpty());
    CHECK(home.questions()->answer() == -1);
    CHECK(home.questions()->matches()->rowCount() == 0);
    // And a new one begins as the first did.
    home.start();
    CHECK(home.count() == 63);
    CHECK(home.questions()->answer() == -1);
}

TEST_CASE("what was decided outlives the round", "[app][scan]")
{
    Scanning scanning;
    auto& home = scanning.home();
    test::give(home, "B1.4", Answered::No);
    test::take(home.actions().decide({"B1.4", scan::ActionState::Planned, std::chrono::year(2026) / 12 / 3, scan::ActionBy::Landlord, "bellen", {}}));
    scanning.clock().advance(1h);
    home.startNewRound(1);
    CHECK(home.actionsPlanned()->rowCount() == 0);
    test::give(home, "B1.4", Answered::Partly);
    home.showResults();
    REQUIRE(home.actionsPlanned()->rowCount() == 1);
    CHECK(test::textAt(*home.actionsPlanned(), 0, "stateText") == text("Gepland voor 3 december 2026 · Wie: de verhuurder"));
    CHECK(test::textAt(*home.actionsPlanned(), 0, "note") == text("bellen"));
}
