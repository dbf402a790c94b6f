#include "app/view_models/scan_history_view_model.h"

#include "tests/app/scanning.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>

using namespace weerbaar;
using namespace std::chrono_literals;
using app::ScanHistoryViewModel;
using content::Answerer;
using scan::Answer;
using test::Answered;
using test::Scanning;
using test::text;

namespace {

using Given = std::vector<std::pair<char const*, int>>;

/// Rounds over the tiny scans; the first begins on 21 November 2026.
struct Remembering {
    Scanning scanning{test::tinyScan(), test::tinyPersonalScan()};
    std::optional<ScanHistoryViewModel> model;

    app::ScanViewModel& scan() { return scanning.home(); }
    ScanHistoryViewModel* operator->() { return &*model; }
    void open() { model.emplace(scan()); }

    void round(Given const& answers, int scope = 1)
    {
        scan().startNewRound(scope);
        for (auto const& [item, answer] : answers)
            test::give(scan(), item, answer);
        scan().showResults();
    }

    /// "Minder: highHard (Was: ja. Nu: nee.)"
    QStringList told()
    {
        QStringList lines;
        auto const& changes = *model->changes();
        for (int row = 0; row < changes.rowCount(); ++row)
            lines.append(QStringLiteral("%1: %2 (%3)").arg(test::textAt(changes, row, "kindText"), test::textAt(changes, row, "itemId"), test::textAt(changes, row, "changeText")));
        return lines;
    }
};

}  // namespace

TEST_CASE("without a round there is no history", "[app][scan-history]")
{
    Remembering remembering;
    remembering.open();
    CHECK(remembering->title() == text("Woningcheck"));
    CHECK(remembering->rounds()->rowCount() == 0);
    CHECK(remembering->selected() == 0);
    CHECK(remembering->selectedTitle().isEmpty());
    CHECK(remembering->lossText().isEmpty());
    CHECK_FALSE(remembering->hasBefore());
    remembering->deleteSelected();
    remembering->select(1);
    CHECK(remembering->selected() == 0);
    CHECK(remembering->error().isEmpty());
}

TEST_CASE("a first round stands alone", "[app][scan-history]")
{
    Remembering remembering;
    remembering.round({{"critB", Answered::Yes}, {"critA", Answered::No}}, 0);
    Scanning::partnerSays(remembering.scan(), "critB", Answer::Yes);
    remembering.open();
    REQUIRE(remembering->rounds()->rowCount() == 1);
    CHECK(test::textAt(*remembering->rounds(), 0, "title") == text("Ronde 1"));
    auto const detail = test::textAt(*remembering->rounds(), 0, "detail");
    CHECK(detail.startsWith(text("21 november 2026 · korte ronde · 2 antwoord")));
    CHECK(detail.endsWith(text(" en 1 van je partner")));
    CHECK(test::cell(*remembering->rounds(), 0, "selected").toBool());
    CHECK(remembering->selectedTitle() == text("Ronde 1"));
    CHECK_FALSE(remembering->hasBefore());
    CHECK(remembering->changeText().isEmpty());
    CHECK(remembering->notices().isEmpty());
    CHECK(remembering->changes()->rowCount() == 0);
    REQUIRE(remembering->themes()->rowCount() == 2);
    CHECK(test::textAt(*remembering->themes(), 0, "changeText").isEmpty());
    CHECK(test::textAt(*remembering->themes(), 0, "spokenText") ==
          text("Eerste: 0 in orde, 1 te doen, 0 uit te zoeken, 0 niet ingevuld"));
}

TEST_CASE("a part without an answer yet is not called the same as before", "[app][scan-history]")
{
    Remembering remembering;
    remembering.round({{"critA", Answered::Yes}, {"critB", Answered::No}});
    remembering.scanning.clock().advance(24h);
    remembering.round({{"owner", Answered::Yes}});
    remembering.open();
    CHECK(test::textAt(*remembering->themes(), 0, "changeText") == text("nog niet ingevuld"));
    CHECK(test::textAt(*remembering->themes(), 0, "spokenText").endsWith(text("nog niet ingevuld")));
    CHECK(test::textAt(*remembering->themes(), 1, "changeText") == text("gelijk"));
}

TEST_CASE("a round lies beside the one before: what slipped first, then what is better, then the rest", "[app][scan-history]")
{
    Remembering remembering;
    remembering.round({{"low", Answered::No}, {"critA", Answered::Unknown}, {"highHard", Answered::Yes}, {"critB", Answered::Yes}, {"owner", Answered::Yes}});
    remembering.scanning.clock().advance(24h);
    remembering.round({{"low", Answered::Partly}, {"critA", Answered::Yes}, {"highHard", Answered::No}, {"critB", Answered::Yes}, {"garden", Answered::No}});
    remembering.open();
    auto const mode = QAbstractItemModelTester::FailureReportingMode::Fatal;
    QAbstractItemModelTester const roundsTester(remembering->rounds(), mode);
    QAbstractItemModelTester const themesTester(remembering->themes(), mode);
    QAbstractItemModelTester const changesTester(remembering->changes(), mode);

    CHECK(test::column(*remembering->rounds(), "title") == QStringList{text("Ronde 2"), text("Ronde 1")});
    CHECK(remembering->selected() == 2);
    CHECK(remembering->hasBefore());
    CHECK(remembering->selectedTitle() == text("Ronde 2 naast ronde 1"));
    CHECK(remembering->changeText() == text("2 beter, 1 minder"));
    CHECK(remembering->notices().isEmpty());
    CHECK(remembering.told() == QStringList{text("Minder: highHard (Was: ja. Nu: nee.)"), text("Beter: low (Was: nee. Nu: deels.)"),
                                            text("Beter: critA (Was: weet ik niet. Nu: ja.)"),
                                            text("Nu wel beantwoord: garden (Nu: nee.)"),
                                            text("Nu nog niet beantwoord: owner (Was: ja.)")});
    CHECK(test::cell(*remembering->changes(), 0, "kind").toInt() == 1);
    CHECK(test::cell(*remembering->changes(), 1, "kind").toInt() == 0);
    CHECK(test::cell(*remembering->changes(), 4, "kind").toInt() == 3);
    CHECK(test::textAt(*remembering->changes(), 0, "statement") == text("highHard is in orde."));

    auto const& themes = *remembering->themes();
    REQUIRE(themes.rowCount() == 2);
    CHECK(test::cell(themes, 0, "goodBefore").toInt() == 1);
    CHECK(test::cell(themes, 0, "gapsBefore").toInt() == 1);
    CHECK(test::cell(themes, 0, "totalBefore").toInt() == 4);
    CHECK(test::cell(themes, 0, "goodNow").toInt() == 1);
    CHECK(test::cell(themes, 0, "gapsNow").toInt() == 2);
    CHECK(test::cell(themes, 0, "totalNow").toInt() == 4);
    CHECK(test::textAt(themes, 0, "changeText") == text("2 beter, 1 minder"));
    CHECK(test::textAt(themes, 0, "spokenText") ==
          text("Eerste. Vorige keer: 1 in orde, 1 te doen, van 4. Deze keer: 1 in orde, 2 te doen, van 4. 2 beter, 1 minder"));
    CHECK(test::textAt(themes, 1, "changeText") == text("gelijk"));
}

TEST_CASE("an earlier round can be laid beside the one before it", "[app][scan-history]")
{
    Remembering remembering;
    remembering.round({{"low", Answered::No}});
    remembering.round({{"low", Answered::Yes}});
    remembering.round({{"low", Answered::Partly}});
    remembering.open();
    QSignalSpy const changed(&*remembering.model, &ScanHistoryViewModel::changed);
    CHECK(remembering->changeText() == text("1 minder"));
    remembering->select(2);
    CHECK(remembering->selectedTitle() == text("Ronde 2 naast ronde 1"));
    CHECK(remembering->changeText() == text("1 beter"));
    CHECK(test::column(*remembering->rounds(), "selected") == QStringList{text("false"), text("true"), text("false")});
    remembering->select(1);
    CHECK(remembering->selectedTitle() == text("Ronde 1"));
    CHECK(changed.count() == 2);
    for (int const number : {1, 0, -1, 4})
        remembering->select(number);
    CHECK(remembering->selected() == 1);
    CHECK(changed.count() == 2);
}

TEST_CASE("a short round beside a full one is told", "[app][scan-history]")
{
    Remembering remembering;
    remembering.round({{"low", Answered::No}});
    remembering.round({{"critA", Answered::Yes}}, 0);
    remembering.open();
    REQUIRE(remembering->notices().size() == 1);
    CHECK(remembering->notices().first().contains(text("kort")));
    // What the short round does not ask is not missing.
    CHECK(remembering.told() == QStringList{text("Nu wel beantwoord: critA (Nu: ja.)")});
}

TEST_CASE("rounds stand in the order in which they were done, whatever the clock said", "[app][scan-history]")
{
    Remembering remembering;
    remembering.round({{"low", Answered::No}});
    remembering.scanning.clock().advance(-48h);
    remembering.round({{"low", Answered::Yes}});
    remembering.open();
    CHECK(remembering->changeText() == text("1 beter"));
    CHECK(test::textAt(*remembering->rounds(), 0, "detail").startsWith(text("19 november 2026")));
    REQUIRE(remembering->notices().size() == 1);
    CHECK(remembering->notices().first().contains(text("klok")));
}

TEST_CASE("questions that came and went are told, and those of nobody knows when as well", "[app][scan-history]")
{
    Remembering remembering;
    remembering.round({{"low", Answered::No}, {"highEasy", Answered::Yes}, {"critA", Answered::Yes}});
    auto& pack = remembering.scanning.homePack();
    pack.info.version = 4;
    auto& items = pack.themes[0].items;
    items.erase(items.begin() + 3);  // highEasy: nobody knows it any more
    items.erase(items.begin());      // low: withdrawn
    pack.withdrawn = {{"low", "Het kleine is in orde.", {}}};
    auto fresh = test::item("fresh", content::Weight::High, content::Effort::Low);
    fresh.since = 4;
    items.push_back(fresh);
    items.push_back(fresh);
    items.back().id = "fresher";
    remembering.scanning.reopen();
    remembering.round({{"critA", Answered::Yes}, {"fresh", Answered::No}});
    remembering.open();
    CHECK(remembering->error().isEmpty());
    CHECK(remembering->changeText().startsWith(text("Niets beter of minder, 2 nieuwe vra")));
    CHECK(remembering.told() == QStringList{text("Nieuwe vraag: fresh (Nu: nee.)"), text("Nieuwe vraag: fresher (Nog niet beantwoord.)"),
                                            text("Niet meer gevraagd: highEasy (Was: ja.)"),
                                            text("Niet meer gevraagd: low (Was: nee.)")});
    CHECK(test::cell(*remembering->changes(), 0, "kind").toInt() == 2);
    CHECK(test::textAt(*remembering->changes(), 2, "statement") == text("Vraag highEasy, uit een andere versie van Weerbaar"));
    CHECK(test::textAt(*remembering->changes(), 3, "statement") == text("Het kleine is in orde."));
    CHECK(remembering->notices().isEmpty());
    CHECK(test::textAt(*remembering->rounds(), 1, "detail").contains(text("3 antwoord")));
}

TEST_CASE("a round of a newer Weerbaar is told, and its answers are kept", "[app][scan-history]")
{
    for (bool const newerIsBefore : {false, true}) {
        Remembering remembering;
        auto const roundOf = [&](int version) {
            remembering.scanning.homePack().info.version = version;
            remembering.scanning.reopen();
            remembering.round({{"low", Answered::No}});
        };
        roundOf(newerIsBefore ? 9 : 3);
        roundOf(newerIsBefore ? 3 : 9);
        remembering.scanning.homePack().info.version = 3;
        remembering.scanning.reopen();
        remembering.open();
        REQUIRE(remembering->notices().size() == 1);
        CHECK(remembering->notices().first().contains(text("nieuwere vragenlijst")));
        remembering->select(1);
        CHECK(remembering->notices().size() == (newerIsBefore ? 1 : 0));
    }
}

TEST_CASE("a round goes for good, after its loss was told, and leaves what was decided", "[app][scan-history]")
{
    Remembering remembering;
    remembering.round({{"low", Answered::No}, {"critA", Answered::Yes}});
    remembering.scan().questions()->setNote(text("een notitie"));
    Scanning::partnerSays(remembering.scan(), "low", Answer::Yes);
    Scanning::say(remembering.scan(), "low", Answerer::Together, Answer::Partly, "nog een");
    test::take(remembering.scan().actions().decide({"low", scan::ActionState::Declined, {}, {}, {}, {}}));
    remembering.round({{"low", Answered::Yes}});
    remembering.open();
    CHECK(remembering->lossText().contains(text("1 antwoord")));
    CHECK_FALSE(remembering->lossText().contains(text("partner")));
    CHECK_FALSE(remembering->lossText().contains(text("notitie")));
    remembering->select(1);
    auto const loss = remembering->lossText();
    CHECK(loss.contains(text("2 antwoord")));
    CHECK(loss.contains(text("van je partner")));
    CHECK(loss.contains(text("van jullie samen")));
    CHECK(loss.contains(text("2 notitie")));
    CHECK(loss.endsWith(text("Wat je besloot over de acties, blijft.")));

    remembering->deleteSelected();
    CHECK(remembering->error().isEmpty());
    CHECK(test::column(*remembering->rounds(), "title") == QStringList{text("Ronde 1")});
    CHECK(remembering->selected() == 1);
    CHECK_FALSE(remembering->hasBefore());
    CHECK_FALSE(remembering.scan().hasEarlierRounds());
    CHECK(remembering.scan().answeredCount() == 1);
    CHECK(test::take(remembering.scan().actions().decisions()).size() == 1);

    // The latest, and only one left.
    remembering->deleteSelected();
    CHECK(remembering->selected() == 0);
    CHECK(remembering->rounds()->rowCount() == 0);
    CHECK(remembering->themes()->rowCount() == 0);
    CHECK(remembering.scan().summary() == text("Nog niet begonnen"));
    CHECK(remembering.scan().round().id == 0);
}

TEST_CASE("a round that could not be removed is still there", "[app][scan-history]")
{
    Remembering remembering;
    remembering.round({{"low", Answered::No}});
    remembering.open();
    test::take(remembering.scanning.vault().database().execute(
        "CREATE TEMP TRIGGER broken BEFORE DELETE ON scan_round BEGIN SELECT RAISE(FAIL, 'broken'); END;"));
    remembering->deleteSelected();
    CHECK_FALSE(remembering->error().isEmpty());
    CHECK(remembering->rounds()->rowCount() == 1);
    CHECK(Scanning::countKept(remembering.scan()) == 1);
    test::take(remembering.scanning.vault().database().execute("DROP TRIGGER broken;"));
    remembering->deleteSelected();
    CHECK(remembering->error().isEmpty());
    CHECK(remembering->rounds()->rowCount() == 0);
}
