// What a scan comes to: bars, three things to do, and whose answer counts.
#include "app/view_models/scan_view_model.h"

#include "tests/app/scanning.h"

#include <QtTest/QAbstractItemModelTester>

using namespace weerbaar;
using namespace std::chrono_literals;
using content::Answerer;
using scan::ActionState;
using scan::Answer;
using test::Answered;
using test::Scanning;
using test::text;

namespace {

QStringList ids(QAbstractItemModel const* model)
{
    return test::column(*model, "itemId");
}

void decide(app::ScanViewModel& scan, std::string itemId, ActionState state,
            std::optional<std::chrono::year_month_day> day = {})
{
    test::take(scan.actions().decide({std::move(itemId), state, day, {}, {}, {}}));
    scan.reload();
}

}  // namespace

TEST_CASE("the result counts each theme and names three things to do, the critical ones first", "[app][scan]")
{
    Scanning scanning;
    auto& home = scanning.home();
    auto const mode = QAbstractItemModelTester::FailureReportingMode::Fatal;
    QAbstractItemModelTester const themesTester(home.themes(), mode);
    QAbstractItemModelTester const criticalTester(home.critical(), mode);
    QAbstractItemModelTester const nowTester(home.actionsNow(), mode);
    QAbstractItemModelTester const laterTester(home.actionsLater(), mode);
    QAbstractItemModelTester const findTester(home.toFindOut(), mode);

    home.setHome(1);
    for (auto const& [item, answer] : {std::pair("B1.2", Answered::No),      // medium, low effort
                                       std::pair("B1.3", Answered::Partly),  // high, low effort
                                       std::pair("B1.4", Answered::No),      // high, low effort
                                       std::pair("B1.5", Answered::No),      // critical, low effort
                                       std::pair("B1.6", Answered::Yes), std::pair("B1.7", Answered::NotApplicable),
                                       std::pair("B2.1", Answered::Yes),
                                       std::pair("B2.2", Answered::Unknown),    // high
                                       std::pair("B7.1", Answered::Unknown)})   // critical
        test::give(home, item, answer);
    home.showResults();

    auto const& themes = *home.themes();
    CHECK(themes.rowCount() == 9);
    REQUIRE(test::rowOf(themes, "themeId", "B1") == 0);
    CHECK(test::cell(themes, 0, "good").toInt() == 1);
    CHECK(test::cell(themes, 0, "gaps").toInt() == 4);
    CHECK(test::cell(themes, 0, "unknown").toInt() == 0);
    CHECK(test::cell(themes, 0, "open").toInt() == 1);
    CHECK(test::cell(themes, 0, "total").toInt() == 6);
    CHECK(test::textAt(themes, 0, "statusText") == text("4 te doen"));
    CHECK(test::textAt(themes, 0, "spokenText") ==
          text("Voordeur en bezoek: 1 in orde, 4 te doen, 0 uit te zoeken, 1 niet ingevuld"));
    CHECK(test::textAt(themes, test::rowOf(themes, "themeId", "B2"), "statusText") == text("nog 4 open"));
    CHECK(test::textAt(themes, test::rowOf(themes, "themeId", "B9"), "statusText") == text("niet ingevuld"));
    for (int row = 0; row < themes.rowCount(); ++row) {
        CHECK(test::cell(themes, row, "good").toInt() + test::cell(themes, row, "gaps").toInt() +
                  test::cell(themes, row, "unknown").toInt() + test::cell(themes, row, "open").toInt() ==
              test::cell(themes, row, "total").toInt());
    }

    auto const& now = *home.actionsNow();
    CHECK(ids(&now) == QStringList{text("B1.5"), text("B1.3"), text("B1.4")});
    CHECK(ids(home.actionsLater()) == QStringList{text("B1.2")});
    CHECK(ids(home.toFindOut()) == QStringList{text("B7.1"), text("B2.2")});
    // Critical and not known is on top too.
    CHECK(ids(home.critical()) == QStringList{text("B7.1")});

    CHECK(test::cell(now, 0, "critical").toBool());
    CHECK_FALSE(test::cell(now, 1, "critical").toBool());
    CHECK(test::textAt(now, 0, "reason").startsWith(text("Het antwoord: nee. Heel belangrijk: ")));
    CHECK(test::textAt(now, 1, "reason").startsWith(text("Het antwoord: deels. Belangrijk: ")));
    CHECK(test::textAt(now, 0, "title") == text("Draai de voordeur altijd op slot, ook als je thuis bent."));
    CHECK(test::textAt(now, 0, "detail") == text("Gratis · een kwartier"));
    CHECK_FALSE(test::textAt(now, 0, "advice").isEmpty());
    CHECK(test::textAt(now, 0, "stateText").isEmpty());

    // In order now: the next moves up.
    test::give(home, "B1.5", Answered::Yes);
    home.showResults();
    CHECK(ids(&now) == QStringList{text("B1.3"), text("B1.4"), text("B1.2")});
    CHECK(home.summary() == text("9 van 61 beantwoord"));
}

TEST_CASE("critical gaps are always on top, whatever was decided about them", "[app][scan]")
{
    Scanning scanning(test::tinyScan(), test::tinyPersonalScan());
    auto& home = scanning.home();
    for (auto const& [item, answer] : {std::pair("critA", Answered::Partly), std::pair("critB", Answered::No),
                                       std::pair("low", Answered::No), std::pair("highEasy", Answered::No),
                                       std::pair("owner", Answered::No)})
        test::give(home, item, answer);
    home.showResults();
    CHECK(ids(home.actionsNow()) == QStringList{text("critB"), text("critA"), text("highEasy")});
    CHECK(home.critical()->rowCount() == 0);

    decide(home, "critA", ActionState::Declined);
    decide(home, "critB", ActionState::Planned, std::chrono::year(2026) / 12 / 3);
    CHECK(ids(home.actionsNow()) == QStringList{text("highEasy"), text("owner"), text("low")});
    CHECK(ids(home.critical()) == QStringList{text("critB"), text("critA")});
    CHECK(test::textAt(*home.critical(), 0, "stateText") == text("Gepland voor 3 december 2026"));
    CHECK(test::cell(*home.critical(), 0, "state").toInt() == 1);
    CHECK(test::textAt(*home.critical(), 1, "stateText") == text("Bewust niet, op 21 november 2026"));
    CHECK(test::cell(*home.critical(), 1, "state").toInt() == 3);
    CHECK(ids(home.actionsPlanned()) == QStringList{text("critB")});
    CHECK(ids(home.actionsSettled()) == QStringList{text("critA")});

    // Done, they say, while the answer says otherwise.
    decide(home, "critA", ActionState::Done);
    CHECK(ids(home.critical()) == QStringList{text("critB"), text("critA")});
    CHECK(test::textAt(*home.critical(), 1, "stateText") == text("Gedaan op 21 november 2026"));
    test::give(home, "critA", Answered::Yes);
    home.showResults();
    CHECK(ids(home.critical()) == QStringList{text("critB")});

    // On its day a plan is for now.
    scanning.clock().advance(12 * 24h);
    home.reload();
    CHECK(ids(home.actionsNow()).first() == text("critB"));
    CHECK(home.critical()->rowCount() == 0);
    CHECK(home.actionsPlanned()->rowCount() == 0);
}

TEST_CASE("what was settled and answered as a gap again is asked again, and says so", "[app][scan]")
{
    Scanning scanning(test::tinyScan(), test::tinyPersonalScan());
    auto& home = scanning.home();
    test::give(home, "low", Answered::No);
    decide(home, "low", ActionState::Declined);
    CHECK(ids(home.actionsSettled()) == QStringList{text("low")});
    scanning.clock().advance(1h);
    test::give(home, "low", Answered::Partly);
    home.showResults();
    CHECK(home.actionsSettled()->rowCount() == 0);
    REQUIRE(ids(home.actionsNow()) == QStringList{text("low")});
    CHECK(test::cell(*home.actionsNow(), 0, "state").toInt() == 0);
    CHECK(test::textAt(*home.actionsNow(), 0, "reason").endsWith(text("Eerder was dit afgehandeld.")));
}

TEST_CASE("a reason names what waits", "[app][scan]")
{
    auto pack = test::tinyScan();
    pack.themes[0].items[0].action = "Pak het kleine aan.";       // low
    pack.themes[0].items[3].after = {"low"};                      // highEasy
    pack.themes[0].items[3].action = "Doe daarna het makkelijke.";
    Scanning scanning(std::move(pack), test::tinyPersonalScan());
    auto& home = scanning.home();
    test::give(home, "low", Answered::No);
    home.showResults();
    CHECK_FALSE(test::textAt(*home.actionsNow(), 0, "reason").contains(text("voordat")));
    test::give(home, "highEasy", Answered::No);
    home.showResults();
    // Though it weighs less, it goes first.
    CHECK(ids(home.actionsNow()) == QStringList{text("low"), text("highEasy")});
    CHECK(test::textAt(*home.actionsNow(), 0, "reason").endsWith(text("Doe dit voordat je verdergaat met: Doe daarna het makkelijke.")));
    CHECK_FALSE(test::textAt(*home.actionsNow(), 1, "reason").contains(text("voordat")));
}

TEST_CASE("with two people the least certain counts, the joint answer before that, and it says so", "[app][scan]")
{
    Scanning scanning(test::tinyScan(), test::tinyPersonalScan());
    auto& home = scanning.home();
    test::give(home, "low", Answered::Yes);
    test::give(home, "critA", Answered::No);
    test::give(home, "owner", Answered::Unknown);
    home.showResults();
    CHECK(home.basisText().isEmpty());
    CHECK(home.differenceCount() == 0);
    Scanning::partnerSays(home, "low", Answer::No);
    Scanning::partnerSays(home, "critA", Answer::Yes);
    Scanning::partnerSays(home, "owner", Answer::Unknown);
    Scanning::partnerSays(home, "highHard", Answer::Yes);  // alone: no difference
    CHECK(home.basisText().contains(text("het minst zekere antwoord")));
    CHECK(home.differenceCount() == 2);
    CHECK(ids(home.actionsNow()) == QStringList{text("critA"), text("low")});

    Scanning::say(home, "critA", Answerer::Together, Answer::Yes);
    CHECK(home.differenceCount() == 1);
    CHECK(ids(home.actionsNow()) == QStringList{text("low")});
    CHECK(home.critical()->rowCount() == 0);
    // Of the seven, the councillor's own three.
    CHECK(home.answeredCount() == 3);
}

TEST_CASE("who lives alone is not asked about a partner", "[app][scan]")
{
    Scanning scanning;
    auto& personal = scanning.personal();
    for (char const* const item : {"A9.1", "A9.5"})
        test::give(personal, item, Answered::No);
    personal.showResults();
    CHECK(test::rowOf(*personal.actionsNow(), "itemId", "A9.1") >= 0);
    CHECK(test::rowOf(*personal.actionsNow(), "itemId", "A9.5") >= 0);
    personal.setLiving(0);
    CHECK(personal.actionsNow()->rowCount() == 0);
    CHECK(personal.critical()->rowCount() == 0);
    QStringList asked;
    for (auto const& question : personal.questions()->questions())
        asked.append(text(question.item->id));
    CHECK_FALSE(asked.contains(text("A9.1")));
    CHECK_FALSE(asked.contains(text("A9.5")));
    CHECK(asked.contains(text("A9.7")));
    personal.setLiving(1);
    CHECK(personal.actionsNow()->rowCount() == 2);
}

TEST_CASE("what others offer is told with who may ask for it, and until when that was so", "[app][scan]")
{
    Scanning scanning;
    for (auto* const scan : {&scanning.home(), &scanning.personal()}) {
        auto const& offers = *scan->offers();
        REQUIRE(offers.rowCount() == 3);
        for (int row = 0; row < offers.rowCount(); ++row) {
            CHECK_FALSE(test::textAt(offers, row, "title").isEmpty());
            CHECK(test::textAt(offers, row, "whoText").startsWith(text("Van: ")));
            CHECK(test::textAt(offers, row, "sourceText").startsWith(text("Stand van ")));
            CHECK_FALSE(test::textAt(offers, row, "text").isEmpty());
        }
    }
    auto const& offers = *scanning.home().offers();
    CHECK(test::textAt(offers, 0, "openText") == text("Voor raadsleden: ja"));
    CHECK(test::cell(offers, 0, "open").toInt() == 0);
    CHECK(test::textAt(offers, 0, "sourceText").startsWith(text("Stand van 9 januari 2026.")));
    CHECK(test::textAt(offers, 1, "openText") == text("Voor raadsleden: nee"));
    CHECK(test::cell(offers, 1, "open").toInt() == 1);
}

TEST_CASE("everything in order is told so", "[app][scan]")
{
    Scanning scanning;
    auto& home = scanning.home();
    home.setHome(0);
    home.start();
    while (home.stage() == app::ScanViewModel::Stage::Questions) {
        home.questions()->choose(Answered::Yes);
        home.questions()->next();
    }
    CHECK(home.summary() == text("Alles beantwoord"));
    CHECK(home.answeredCount() == 58);
    for (auto const& status : test::column(*home.themes(), "statusText"))
        CHECK(status == text("in orde"));
    for (auto* const list : {home.actionsNow(), home.critical(), home.actionsLater(), home.toFindOut()})
        CHECK(list->rowCount() == 0);
    test::give(home, "B9.5", Answered::Unknown);
    home.showResults();
    CHECK(test::textAt(*home.themes(), 8, "statusText") == text("1 uitzoeken"));
}
