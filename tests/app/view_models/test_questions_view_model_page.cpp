// What one page of questions shows, and that it shows nothing that was not saved.
#include "app/view_models/questions_view_model.h"

#include "tests/app/scanning.h"

#include <QtTest/QSignalSpy>

using namespace weerbaar;
using content::Answerer;
using scan::Answer;
using test::Answered;
using test::Scanning;
using test::text;

namespace {

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

}  // namespace

TEST_CASE("an answer is durable the moment it is given", "[app][questions]")
{
    Scanning scanning;
    auto& questions = *scanning.home().questions();
    scanning.home().start();
    QSignalSpy const answers(&questions, &app::QuestionsViewModel::answersChanged);
    CHECK(questions.answer() == -1);
    questions.choose(Answered::No);
    CHECK(questions.answer() == Answered::No);
    CHECK(answers.count() == 1);
    CHECK(answersInCopyOf(scanning.vault()) == 1);

    questions.choose(Answered::No);  // the same again keeps it
    CHECK(questions.answer() == Answered::No);
    questions.choose(Answered::Partly);
    CHECK(questions.answer() == Answered::Partly);
    CHECK(answersInCopyOf(scanning.vault()) == 1);

    questions.choose(-1);
    questions.choose(5);
    CHECK(questions.answer() == Answered::Partly);
}

TEST_CASE("an answer that could not be saved is not shown as one", "[app][questions]")
{
    Scanning scanning;
    auto& questions = *scanning.home().questions();
    QSignalSpy const errors(&questions, &app::QuestionsViewModel::errorChanged);
    scanning.home().start();
    questions.choose(Answered::Yes);
    questions.setNote(text("wel bewaard"));
    test::take(scanning.vault().database().execute(
        "CREATE TEMP TRIGGER broken BEFORE INSERT ON scan_answer BEGIN SELECT RAISE(FAIL, 'broken'); END;"));
    questions.choose(Answered::No);
    CHECK(questions.answer() == Answered::Yes);
    questions.setNote(text("niet bewaard"));
    CHECK(questions.note() == text("wel bewaard"));
    CHECK_FALSE(questions.error().isEmpty());
    CHECK_FALSE(questions.error().contains(text("broken")));
    CHECK(errors.count() == 1);
    CHECK(answersInCopyOf(scanning.vault()) == 1);

    test::take(scanning.vault().database().execute("DROP TRIGGER broken;"));
    questions.choose(Answered::No);
    CHECK(questions.answer() == Answered::No);
    CHECK(questions.error().isEmpty());
}

TEST_CASE("where the questions were left is a comfort: without it the pages go on", "[app][questions]")
{
    Scanning scanning;
    auto& questions = *scanning.home().questions();
    scanning.home().start();
    test::take(scanning.vault().database().execute(
        "CREATE TEMP TRIGGER broken BEFORE UPDATE ON scan_round BEGIN SELECT RAISE(FAIL, 'broken'); END;"));
    questions.next();
    CHECK(questions.position() == 2);
    CHECK_FALSE(questions.error().isEmpty());
}

TEST_CASE("a page tells what its item is about and on what it rests", "[app][questions]")
{
    Scanning scanning;
    auto& questions = *scanning.home().questions();
    scanning.home().start();
    QStringList seen;
    int estimates = 0;
    while (true) {
        seen.append(questions.itemId());
        CHECK_FALSE(questions.statement().isEmpty());
        CHECK_FALSE(questions.why().isEmpty());
        CHECK_FALSE(questions.advice().isEmpty());
        CHECK(questions.weightText().contains(text(": ")));
        CHECK(questions.isOwnEstimate() == questions.sourceText().startsWith(text("Eigen inschatting")));
        estimates += questions.isOwnEstimate() ? 1 : 0;
        if (questions.isLast())
            break;
        questions.next();
    }
    CHECK(seen.size() == 63);
    CHECK(seen.removeDuplicates() == 0);
    CHECK(estimates > 0);
    CHECK(estimates < 63);
}

TEST_CASE("the note for tenants is there for tenants", "[app][questions]")
{
    Scanning scanning;
    auto& questions = *scanning.home().questions();
    scanning.home().setTenure(1);
    scanning.home().goToItem(text("B1.1"));
    CHECK(questions.rentedNote().startsWith(text("Huur je")));
    scanning.home().setTenure(0);
    CHECK(questions.rentedNote().isEmpty());
    scanning.home().setTenure(-1);
    CHECK(questions.rentedNote().isEmpty());
    scanning.home().setTenure(1);
    scanning.home().goToItem(text("B1.2"));
    CHECK(questions.rentedNote().isEmpty());
}

TEST_CASE("a page shows what this person said last time, and of nobody else", "[app][questions]")
{
    Scanning scanning;
    auto& home = scanning.home();
    test::give(home, "B1.1", Answered::Unknown);
    Scanning::partnerSays(home, "B1.2", Answer::No);
    Scanning::say(home, "B1.3", Answerer::Together, Answer::Yes);
    home.questions()->goToItem(text("B1.1"));
    CHECK(home.questions()->lastTimeText().isEmpty());

    home.startNewRound(1);
    CHECK(home.questions()->itemId() == text("B1.1"));
    CHECK(home.questions()->lastTimeText() == text("Vorige keer: weet ik niet"));
    CHECK(home.questions()->answer() == -1);
    home.questions()->choose(Answered::Yes);
    CHECK(home.questions()->lastTimeText() == text("Vorige keer: weet ik niet"));
    for (char const* const item : {"B1.2", "B1.3", "B1.4"}) {
        home.goToItem(text(item));
        CHECK(home.questions()->lastTimeText().isEmpty());
    }
    // Only the round before this one counts.
    home.startNewRound(1);
    CHECK(home.questions()->lastTimeText() == text("Vorige keer: ja"));
}

TEST_CASE("the questions go on where they were left", "[app][questions]")
{
    Scanning scanning;
    scanning.home().start();
    for (int i = 0; i < 9; ++i)
        scanning.home().questions()->next();
    CHECK(scanning.home().questions()->itemId() == text("B2.2"));
    scanning.home().questions()->choose(Answered::Unknown);
    scanning.home().questions()->next();

    scanning.reopen();
    auto& questions = *scanning.home().questions();
    scanning.home().start();
    CHECK(questions.itemId() == text("B2.3"));
    CHECK(questions.position() == 11);
    CHECK(questions.sectionTitle() == text("Brievenbus, post en naam"));
    CHECK(questions.positionInSection() == 3);
    CHECK(questions.sectionCount() == 6);
    questions.previous();
    CHECK(questions.answer() == Answered::Unknown);
}

TEST_CASE("where nothing is asked there is nothing on the page, and it is finished at once", "[app][questions]")
{
    auto pack = test::tinyScan();
    pack.themes.clear();
    pack.walk.clear();
    Scanning scanning(std::move(pack), test::tinyPersonalScan());
    auto& questions = *scanning.home().questions();
    auto const isEmpty = [&] {
        return questions.count() == 0 && questions.itemId().isEmpty() && questions.statement().isEmpty() &&
               questions.sectionTitle().isEmpty() && questions.sectionCount() == 0 && questions.answer() == -1 &&
               questions.isFirst() && questions.isLast();
    };
    CHECK(isEmpty());  // before the round
    scanning.home().start();
    CHECK(isEmpty());
    questions.choose(Answered::Yes);
    questions.setNote(text("x"));
    questions.previous();
    questions.goToFirstOpen();
    CHECK(isEmpty());
    QSignalSpy const finished(&questions, &app::QuestionsViewModel::finished);
    questions.next();
    CHECK(finished.count() == 1);
    CHECK(questions.error().isEmpty());
}
