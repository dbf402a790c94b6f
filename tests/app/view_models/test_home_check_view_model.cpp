#include "app/view_models/home_check_view_model.h"

#include "tests/app/surroundings.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>

using namespace weerbaar;
using app::HomeCheckViewModel;
using Stage = HomeCheckViewModel::Stage;

namespace {

enum Answered { Yes = 0, Partly = 1, No = 2, Unknown = 3, NotApplicable = 4 };

std::unique_ptr<HomeCheckViewModel> open(test::TestVault& vault)
{
    return std::make_unique<HomeCheckViewModel>(vault.database(), test::library().homeCheck(), vault.clock());
}

void give(HomeCheckViewModel& check, char const* itemId, int answer)
{
    check.goToItem(QString::fromLatin1(itemId));
    REQUIRE(check.itemId() == QString::fromLatin1(itemId));
    check.choose(answer);
}

/// The answers that a copy of the folder, taken this instant, opens with: what a power cut would leave.
std::size_t answersInCopyOf(test::TestVault& vault)
{
    test::TempFolder copy;
    test::copyFolder(vault.folder(), copy.path());
    auto opened = test::take(vault::Vault::unlock(copy.path(), test::testPassphrase(), vault.options()));
    scan::ScanStore store(opened.database(), test::library().homeCheck(), vault.clock());
    auto const round = test::take(store.currentRound());
    return round ? test::take(store.answers(round->id)).size() : 0;
}

int rowOf(QAbstractItemModel const& model, char const* role, QString const& value)
{
    return static_cast<int>(test::column(model, role).indexOf(value));
}

}  // namespace

TEST_CASE("a new home check begins with its introduction and asks everything", "[app][home-check]")
{
    test::TestVault vault;
    auto const check = open(vault);
    CHECK(check->stage() == Stage::Intro);
    CHECK_FALSE(check->intro().isEmpty());
    CHECK(check->home() == -1);
    CHECK(check->tenure() == -1);
    CHECK_FALSE(check->hasAnswers());
    CHECK(check->count() == 63);
    CHECK(check->summary() == QStringLiteral("Nog niet begonnen"));
    CHECK(check->checkedText().contains(QStringLiteral("21 november 2026")));
    CHECK(check->error().isEmpty());
}

TEST_CASE("the home decides what is asked, and is remembered", "[app][home-check]")
{
    test::TestVault vault;
    {
        auto const check = open(vault);
        QSignalSpy const changed(check.get(), &HomeCheckViewModel::profileChanged);
        // Counted in the pack: 5 items are not for a flat, 2 only for one, 1 only for a terraced house.
        check->setHome(0);
        CHECK(check->count() == 58);
        check->setHome(1);
        CHECK(check->count() == 61);
        check->setHome(2);
        CHECK(check->count() == 60);
        check->setTenure(1);
        CHECK(check->count() == 60);
        CHECK(changed.count() == 4);
        check->goToItem(QStringLiteral("B1.8"));  // of a flat: not asked
        CHECK(check->itemId() == QStringLiteral("B1.1"));
    }
    vault.reopen();
    auto const check = open(vault);
    CHECK(check->home() == 2);
    CHECK(check->tenure() == 1);
    CHECK(check->count() == 60);
    check->setHome(-1);
    check->setTenure(99);
    CHECK(check->home() == -1);
    CHECK(check->tenure() == -1);
    CHECK(check->count() == 63);
}

TEST_CASE("changing the home keeps the item on the page, if it is still asked", "[app][home-check]")
{
    test::TestVault vault;
    auto const check = open(vault);
    check->goToItem(QStringLiteral("B2.1"));
    check->setHome(1);
    CHECK(check->itemId() == QStringLiteral("B2.1"));
    check->goToItem(QStringLiteral("B4.3"));
    check->setHome(0);
    CHECK(check->itemId() == QStringLiteral("B1.1"));
}

TEST_CASE("the note for tenants is there for tenants", "[app][home-check]")
{
    test::TestVault vault;
    auto const check = open(vault);
    check->setTenure(1);
    check->goToItem(QStringLiteral("B1.1"));
    CHECK(check->rentedNote().startsWith(QStringLiteral("Huur je")));
    check->setTenure(0);
    CHECK(check->rentedNote().isEmpty());
    check->setTenure(1);
    check->goToItem(QStringLiteral("B1.2"));
    CHECK(check->rentedNote().isEmpty());
}

TEST_CASE("an answer is durable the moment it is given", "[app][home-check]")
{
    test::TestVault vault;
    auto const check = open(vault);
    QSignalSpy const answers(check.get(), &HomeCheckViewModel::answersChanged);
    check->start();
    CHECK(check->stage() == Stage::Questions);
    CHECK(check->answer() == -1);
    check->choose(No);
    CHECK(check->answer() == No);
    CHECK(check->answeredCount() == 1);
    CHECK(check->summary() == QStringLiteral("1 van 63 beantwoord"));
    CHECK_FALSE(answers.isEmpty());
    CHECK(answersInCopyOf(vault) == 1);

    check->choose(No);  // the same again keeps it
    CHECK(check->answer() == No);
    check->choose(Partly);
    CHECK(check->answer() == Partly);
    CHECK(answersInCopyOf(vault) == 1);

    check->choose(-1);
    check->choose(5);
    CHECK(check->answer() == Partly);
}

TEST_CASE("a home check goes on where it was left", "[app][home-check]")
{
    test::TestVault vault;
    {
        auto const check = open(vault);
        check->start();
        check->choose(Yes);
        for (int i = 0; i < 9; ++i)
            check->next();
        CHECK(check->itemId() == QStringLiteral("B2.2"));
        check->choose(Unknown);
        check->next();
    }
    vault.reopen();
    auto const check = open(vault);
    CHECK(check->stage() == Stage::Intro);
    CHECK(check->hasAnswers());
    CHECK(check->answeredCount() == 2);
    check->start();
    CHECK(check->itemId() == QStringLiteral("B2.3"));
    CHECK(check->position() == 11);
    CHECK(check->themeTitle() == QStringLiteral("Brievenbus, post en naam"));
    CHECK(check->positionInTheme() == 3);
    CHECK(check->themeCount() == 6);
    check->previous();
    CHECK(check->answer() == Unknown);
}

TEST_CASE("the pages run from the first item to the result", "[app][home-check]")
{
    test::TestVault vault;
    auto const check = open(vault);
    check->start();
    CHECK(check->isFirst());
    check->previous();
    CHECK(check->position() == 1);
    QStringList seen;
    while (!check->isLast()) {
        seen.append(check->itemId());
        CHECK_FALSE(check->statement().isEmpty());
        CHECK_FALSE(check->why().isEmpty());
        CHECK_FALSE(check->advice().isEmpty());
        CHECK(check->weightText().contains(QStringLiteral(": ")));
        CHECK(check->isOwnEstimate() == check->sourceText().startsWith(QStringLiteral("Eigen inschatting")));
        check->next();
    }
    seen.append(check->itemId());
    CHECK(seen.size() == 63);
    CHECK(seen.removeDuplicates() == 0);
    CHECK(check->stage() == Stage::Questions);
    check->next();
    CHECK(check->stage() == Stage::Results);
    check->showIntro();
    CHECK(check->stage() == Stage::Intro);
}

TEST_CASE("a theme opens at its first item without an answer", "[app][home-check]")
{
    test::TestVault vault;
    auto const check = open(vault);
    give(*check, "B2.1", Yes);
    give(*check, "B2.2", No);
    check->goToTheme(QStringLiteral("B2"));
    CHECK(check->itemId() == QStringLiteral("B2.3"));
    for (char const* const item : {"B2.3", "B2.4", "B2.5", "B2.6"})
        give(*check, item, NotApplicable);
    check->goToTheme(QStringLiteral("B2"));
    CHECK(check->itemId() == QStringLiteral("B2.1"));
    check->goToTheme(QStringLiteral("B99"));
    CHECK(check->stage() == Stage::Questions);
}

TEST_CASE("the result counts each theme and names three things to do, the critical ones first", "[app][home-check]")
{
    test::TestVault vault;
    auto const check = open(vault);
    auto const mode = QAbstractItemModelTester::FailureReportingMode::Fatal;
    QAbstractItemModelTester const themesTester(check->themes(), mode);
    QAbstractItemModelTester const criticalTester(check->moreCritical(), mode);
    QAbstractItemModelTester const nowTester(check->actionsNow(), mode);
    QAbstractItemModelTester const laterTester(check->actionsLater(), mode);
    QAbstractItemModelTester const findTester(check->toFindOut(), mode);

    check->setHome(1);
    give(*check, "B1.2", No);             // medium, low effort
    give(*check, "B1.3", Partly);         // high, low effort
    give(*check, "B1.4", No);             // high, low effort
    give(*check, "B1.5", No);             // critical, low effort
    give(*check, "B1.1", Partly);         // critical, medium effort
    give(*check, "B1.6", Yes);
    give(*check, "B1.7", NotApplicable);
    give(*check, "B2.1", Yes);
    give(*check, "B2.2", Unknown);        // high
    give(*check, "B7.1", Unknown);        // critical
    check->showResults();

    auto const& themes = *check->themes();
    CHECK(themes.rowCount() == 9);
    int const door = rowOf(themes, "themeId", QStringLiteral("B1"));
    REQUIRE(door == 0);
    CHECK(test::cell(themes, door, "good").toInt() == 1);
    CHECK(test::cell(themes, door, "gaps").toInt() == 5);
    CHECK(test::cell(themes, door, "unknown").toInt() == 0);
    CHECK(test::cell(themes, door, "open").toInt() == 0);
    CHECK(test::cell(themes, door, "total").toInt() == 6);
    CHECK(test::textAt(themes, door, "statusText") == QStringLiteral("5 te doen"));
    CHECK(test::textAt(themes, door, "spokenText") ==
          QStringLiteral("Voordeur en bezoek: 1 in orde, 5 te doen, 0 uit te zoeken, 0 niet ingevuld"));
    int const post = rowOf(themes, "themeId", QStringLiteral("B2"));
    CHECK(test::textAt(themes, post, "statusText") == QStringLiteral("nog 4 open"));
    CHECK(test::textAt(themes, rowOf(themes, "themeId", QStringLiteral("B9")), "statusText") == QStringLiteral("niet ingevuld"));
    for (int row = 0; row < themes.rowCount(); ++row) {
        CHECK(test::cell(themes, row, "good").toInt() + test::cell(themes, row, "gaps").toInt() +
                  test::cell(themes, row, "unknown").toInt() + test::cell(themes, row, "open").toInt() ==
              test::cell(themes, row, "total").toInt());
    }

    CHECK(test::column(*check->actionsNow(), "itemId") ==
          QStringList{QStringLiteral("B1.5"), QStringLiteral("B1.1"), QStringLiteral("B1.3")});
    CHECK(test::column(*check->actionsLater(), "itemId") == QStringList{QStringLiteral("B1.4"), QStringLiteral("B1.2")});
    CHECK(check->moreCritical()->rowCount() == 0);
    CHECK(test::column(*check->toFindOut(), "itemId") == QStringList{QStringLiteral("B7.1"), QStringLiteral("B2.2")});

    auto const& now = *check->actionsNow();
    CHECK(test::cell(now, 0, "critical").toBool());
    CHECK_FALSE(test::cell(now, 2, "critical").toBool());
    CHECK(test::textAt(now, 0, "reason").startsWith(QStringLiteral("Je antwoord: nee. Heel belangrijk: ")));
    CHECK(test::textAt(now, 1, "reason").startsWith(QStringLiteral("Je antwoord: deels. Heel belangrijk: ")));
    CHECK(test::textAt(now, 1, "title") == QStringLiteral("Plaats een deurspion of een deurbel met beeld."));
    CHECK(test::textAt(now, 1, "detail") == QStringLiteral("50 tot 250 euro · een avond, of iets kopen"));
    CHECK_FALSE(test::textAt(now, 0, "advice").isEmpty());

    // Done: the next moves up.
    give(*check, "B1.5", Yes);
    check->showResults();
    CHECK(test::column(now, "itemId") == QStringList{QStringLiteral("B1.1"), QStringLiteral("B1.3"), QStringLiteral("B1.4")});
    CHECK(check->summary() == QStringLiteral("10 van 61 beantwoord"));

    // More critical ones than three: what does not fit stands apart from the rest.
    give(*check, "B7.3", No);
    give(*check, "B7.4", No);
    give(*check, "B8.2", Partly);
    check->showResults();
    CHECK(test::column(now, "itemId") == QStringList{QStringLiteral("B7.3"), QStringLiteral("B7.4"), QStringLiteral("B8.2")});
    CHECK(test::column(*check->moreCritical(), "itemId") == QStringList{QStringLiteral("B1.1")});
    CHECK(test::column(*check->actionsLater(), "itemId") ==
          QStringList{QStringLiteral("B1.3"), QStringLiteral("B1.4"), QStringLiteral("B1.2")});
}

TEST_CASE("everything in order is told so", "[app][home-check]")
{
    test::TestVault vault;
    auto const check = open(vault);
    check->setHome(0);
    check->start();
    while (check->stage() == Stage::Questions) {
        check->choose(Yes);
        check->next();
    }
    CHECK(check->summary() == QStringLiteral("Alles beantwoord"));
    CHECK(check->answeredCount() == 58);
    for (auto const& status : test::column(*check->themes(), "statusText"))
        CHECK(status == QStringLiteral("in orde"));
    CHECK(check->actionsNow()->rowCount() == 0);
    CHECK(check->moreCritical()->rowCount() == 0);
}

TEST_CASE("an answer that could not be saved is not shown as one", "[app][home-check]")
{
    test::TestVault vault;
    auto const check = open(vault);
    check->start();
    check->choose(Yes);
    test::take(vault.database().execute("CREATE TEMP TRIGGER broken_insert BEFORE INSERT ON scan_answer BEGIN SELECT RAISE(FAIL, 'broken'); END;"
                                        "CREATE TEMP TRIGGER broken_update BEFORE UPDATE ON scan_answer BEGIN SELECT RAISE(FAIL, 'broken'); END;"));
    check->choose(No);
    CHECK(check->answer() == Yes);
    CHECK_FALSE(check->error().isEmpty());
    CHECK_FALSE(check->error().contains(QStringLiteral("broken")));
    CHECK(answersInCopyOf(vault) == 1);

    test::take(vault.database().execute("DROP TRIGGER broken_insert; DROP TRIGGER broken_update;"));
    check->choose(No);
    CHECK(check->answer() == No);
    CHECK(check->error().isEmpty());
}

TEST_CASE("a home that could not be saved is not shown as one", "[app][home-check]")
{
    test::TestVault vault;
    auto const check = open(vault);
    check->setHome(0);
    test::take(vault.database().execute("CREATE TEMP TRIGGER broken BEFORE UPDATE ON scan_round BEGIN SELECT RAISE(FAIL, 'broken'); END;"));
    check->setHome(1);
    CHECK(check->home() == 0);
    CHECK(check->count() == 58);
    CHECK_FALSE(check->error().isEmpty());

    // Where it was left is a comfort: the pages go on.
    check->start();
    check->next();
    CHECK(check->position() == 2);
    CHECK_FALSE(check->error().isEmpty());
}
