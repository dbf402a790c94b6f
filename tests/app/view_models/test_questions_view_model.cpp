#include "app/view_models/questions_view_model.h"

#include "core/scan/partner_turn.h"
#include "tests/app/scanning.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>

using namespace weerbaar;
using app::QuestionsViewModel;
using content::Answerer;
using scan::Answer;
using test::Answered;
using test::Scanning;
using test::text;

namespace {

content::ScanPack homePack()
{
    auto pack = test::tinyScan();
    auto& door = pack.themes[0].items[0];
    door.statement = "Het licht brandt.";
    door.why = "In het DONKER ziet niemand iets.";
    door.advice = "Koop een lamp.";
    pack.themes[0].items[1].rentedNote = "Vraag het de verhuurder.";
    return pack;
}

content::ScanPack personalPack()
{
    auto pack = test::tinyPersonalScan();
    pack.themes[0].items[2].statement = "Ik weet wie ik bel.";
    pack.themes[0].items[2].partnerStatement = "Mijn partner weet wie hij belt.";
    return pack;
}

/// The councillor's pages, over a scan that others fill in as well.
struct Asked {
    Scanning scanning{homePack(), personalPack()};

    app::ScanViewModel& scan() { return scanning.home(); }
    QuestionsViewModel* operator->() { return scan().questions(); }
    QuestionsViewModel& questions() { return *scan().questions(); }
};

/// The partner's pages on the same phone, in a vault in which the councillor has been.
struct PartnerAsked {
    content::ScanPack home = homePack();
    content::ScanPack personal = personalPack();
    test::TestVault vault;
    std::unique_ptr<scan::PartnerTurn> turn;

    PartnerAsked()
    {
        scan::ScanStore store(vault.database(), personal, vault.clock());
        auto const round = test::take(store.startRound(scan::Scope::Full));
        test::take(store.answer(round.id, "ours", Answerer::Councillor, Answer::No, "geheim van de een"));
        test::take(store.answer(round.id, "phone", Answerer::Together, Answer::Yes, "geheim van beiden"));
        test::take(store.setPosition(round.id, "phone"));
    }

    scan::AnswerSheet& sheet()
    {
        if (!turn)
            turn = test::take(scan::PartnerTurn::begin(vault.giveAway(), home, personal, vault.clock()));
        return turn->sheet(content::Scan::Personal);
    }
};

QStringList found(QuestionsViewModel& questions)
{
    return test::column(*questions.matches(), "itemId");
}

}  // namespace

TEST_CASE("the councillor's pages know nothing of what others answered", "[app][questions]")
{
    Asked asked;
    for (char const* const item : {"low", "critA", "critB"}) {
        Scanning::partnerSays(asked.scan(), item, Answer::No, "geheim van de partner");
        Scanning::say(asked.scan(), item, Answerer::Together, Answer::Partly, "geheim van beiden");
    }
    CHECK_FALSE(asked->forPartner());
    CHECK(asked->isHome());
    CHECK(asked->answeredCount() == 0);
    CHECK(asked->openCount() == 7);
    CHECK(asked->answer() == -1);
    CHECK(asked->note().isEmpty());
    CHECK(found(asked.questions()).size() == 7);

    asked->choose(Answered::Yes);
    asked->setNote(text("van mij"));
    CHECK(asked->answer() == Answered::Yes);
    CHECK(asked->answeredCount() == 1);
    asked->setSearchText(text("."));
    auto const all = test::everyTextOf(asked.questions());
    CHECK(all.contains(text("van mij")));
    CHECK_FALSE(all.contains(text("geheim")));
    CHECK_FALSE(all.contains(text("antwoord: nee")));
    CHECK_FALSE(all.contains(text("antwoord: deels")));
    // And theirs are as they were.
    CHECK(Scanning::kept(asked.scan(), "low", Answerer::Partner).answer == Answer::No);
    CHECK(Scanning::kept(asked.scan(), "low", Answerer::Together).note == "geheim van beiden");
}

TEST_CASE("the partner's pages know nothing of what others answered, and begin at the beginning", "[app][questions]")
{
    PartnerAsked asked;
    QuestionsViewModel questions(asked.sheet());
    questions.open();
    CHECK(questions.forPartner());
    CHECK_FALSE(questions.isHome());
    // theirs, ours, phone, alone, couple, school, shop: what was not said leaves nothing out; "mine" is not theirs.
    CHECK(questions.count() == 7);
    CHECK(questions.openCount() == 7);
    CHECK(questions.itemId() == text("theirs"));
    questions.next();
    CHECK(questions.itemId() == text("ours"));
    CHECK(questions.answer() == -1);
    questions.setSearchText(text("."));
    CHECK_FALSE(test::everyTextOf(questions).contains(text("geheim")));
    CHECK_FALSE(test::everyTextOf(questions).contains(text("jouw antwoord")));
    questions.choose(Answered::Unknown);
    questions.setNote(text("van mij"));
    CHECK(questions.answer() == Answered::Unknown);
    CHECK(questions.error().isEmpty());

    // Both left at a place of their own.
    questions.open();
    CHECK(questions.itemId() == text("ours"));
    CHECK(questions.note() == text("van mij"));
}

TEST_CASE("the partner is asked in the partner's words", "[app][questions]")
{
    PartnerAsked asked;
    QuestionsViewModel questions(asked.sheet());
    questions.open(scan::Scope::Short);
    CHECK(questions.count() == 3);  // ours, phone, couple
    CHECK(questions.itemId() == text("ours"));
    CHECK(questions.statement() == text("Mijn partner weet wie hij belt."));
    questions.next();
    CHECK(questions.statement() == text("phone is in orde."));
    questions.setSearchText(text("wie hij belt"));
    CHECK(test::column(*questions.matches(), "statement") == QStringList{text("Mijn partner weet wie hij belt.")});
    questions.setSearchText(text("wie ik bel"));
    CHECK(found(questions).isEmpty());

    Asked own;
    own.scanning.personal().goToItem(text("ours"));
    CHECK(own.scanning.personal().questions()->statement() == text("Ik weet wie ik bel."));
}

TEST_CASE("a note belongs to an answer, and stays when that changes", "[app][questions]")
{
    Asked asked;
    asked.scan().start();
    QSignalSpy const answers(&asked.questions(), &QuestionsViewModel::answersChanged);
    asked->setNote(text("te vroeg"));
    CHECK(asked->note().isEmpty());
    CHECK(answers.isEmpty());
    CHECK(Scanning::countKept(asked.scan()) == 0);

    asked->choose(Answered::No);
    asked->setNote(text("De lamp is stuk – al weken"));
    asked->choose(Answered::Partly);
    CHECK(asked->answer() == Answered::Partly);
    CHECK(asked->note() == text("De lamp is stuk – al weken"));
    auto const kept = Scanning::kept(asked.scan(), "low", Answerer::Councillor);
    CHECK(kept.answer == Answer::Partly);
    CHECK(kept.note == "De lamp is stuk – al weken");

    // The same note again is no new answer.
    asked.scanning.clock().advance(std::chrono::hours(1));
    asked->setNote(text("De lamp is stuk – al weken"));
    CHECK(Scanning::kept(asked.scan(), "low", Answerer::Councillor).answeredAt == kept.answeredAt);

    asked.scanning.reopen();
    asked.scan().start();
    CHECK(asked->note() == text("De lamp is stuk – al weken"));
    asked->setNote(QString());
    CHECK(asked->note().isEmpty());
    CHECK(asked->answer() == Answered::Partly);
}

TEST_CASE("what is skipped stays open, and can be found again", "[app][questions]")
{
    Asked asked;
    asked.scan().start();
    asked->choose(Answered::Yes);
    asked->next();
    asked->next();  // critA is skipped
    CHECK(asked->itemId() == text("highHard"));
    asked->choose(Answered::Yes);
    CHECK(asked->answeredCount() == 2);
    CHECK(asked->openCount() == 5);
    asked->next();
    asked->goToFirstOpen();
    CHECK(asked->itemId() == text("critA"));
    CHECK(asked->answer() == -1);

    for (auto const& question : asked->questions()) {
        asked->goToItem(text(question.item->id));
        asked->choose(Answered::NotApplicable);
    }
    CHECK(asked->openCount() == 0);
    asked->goToItem(text("garden"));
    asked->goToFirstOpen();
    CHECK(asked->itemId() == text("garden"));
    CHECK(found(asked.questions()).isEmpty());
}

TEST_CASE("a search looks in statement, advice and reason, and without text it finds what is open", "[app][questions]")
{
    Asked asked;
    QAbstractItemModelTester const tester(asked->matches(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    asked.scan().start();
    QSignalSpy const searches(&asked.questions(), &QuestionsViewModel::searchChanged);
    CHECK(found(asked.questions()).size() == 7);
    for (auto const& [wanted, count] : {std::pair("HET LICHT", 1), std::pair("  koop een LAMP ", 1), std::pair("donker", 1),
                                        std::pair("in orde", 6), std::pair("nergens", 0), std::pair(".*", 0)}) {
        INFO(wanted);
        asked->setSearchText(text(wanted));
        CHECK(asked->searchText() == text(wanted));
        CHECK(found(asked.questions()).size() == count);
    }
    asked->setSearchText(text("licht"));
    CHECK(found(asked.questions()) == QStringList{text("low")});
    CHECK(test::textAt(*asked->matches(), 0, "statement") == text("Het licht brandt."));
    CHECK(test::textAt(*asked->matches(), 0, "detail") == text("Eerste · nog niet beantwoord"));
    CHECK(searches.count() == 7);
    asked->setSearchText(text("licht"));
    CHECK(searches.count() == 7);

    // It follows the answer; and an answered one is found, but is not among the open ones.
    asked->choose(Answered::Unknown);
    CHECK(test::textAt(*asked->matches(), 0, "detail") == text("Eerste · jouw antwoord: weet ik niet"));
    asked->setSearchText(text("  "));
    CHECK(found(asked.questions()).size() == 6);
    CHECK_FALSE(found(asked.questions()).contains(text("low")));

    // What is not asked is not found.
    asked.scan().setTenure(1);
    CHECK(asked->searchText().isEmpty());
    CHECK_FALSE(found(asked.questions()).contains(text("owner")));
}

TEST_CASE("a section opens at its first question without an answer", "[app][questions]")
{
    Asked asked;
    asked.scan().start();
    asked->choose(Answered::Yes);
    asked->goToSection(text("B2"));
    CHECK(asked->itemId() == text("critB"));
    CHECK(asked->sectionTitle() == text("Tweede"));
    asked->goToSection(text("B1"));
    CHECK(asked->itemId() == text("critA"));
    for (char const* const item : {"critA", "highHard", "highEasy"})
        test::give(asked.scan(), item, Answered::No);
    asked->goToSection(text("B1"));
    CHECK(asked->itemId() == text("low"));
    asked->goToSection(text("B"));  // no such section
    asked->goToSection(QString());
    asked->goToItem(text("nothing"));
    CHECK(asked->itemId() == text("low"));
}

TEST_CASE("on the walk the sections are the stops, in its order", "[app][questions]")
{
    Asked asked;
    asked.scan().setWalking(true);
    asked.scan().start();
    QStringList seen;
    while (true) {
        seen.append(QStringLiteral("%1 %2 %3/%4").arg(asked->itemId(), asked->sectionTitle()).arg(asked->positionInSection()).arg(asked->sectionCount()));
        if (asked->isLast())
            break;
        asked->next();
    }
    CHECK(seen == QStringList{text("owner Op de stoep 1/2"), text("critB Op de stoep 2/2"), text("garden Op het tuinpad 1/1"),
                              text("critA In de hal 1/4"), text("low In de hal 2/4"), text("highEasy In de hal 3/4"),
                              text("highHard In de hal 4/4")});
    asked->goToSection(text("garden-path"));
    CHECK(asked->itemId() == text("garden"));

    // By theme the same item stands elsewhere, and is still the one on the page.
    asked.scan().setWalking(false);
    CHECK(asked->itemId() == text("garden"));
    CHECK(asked->sectionTitle() == text("Tweede"));
    CHECK(asked->position() == 6);
    CHECK(asked->positionInSection() == 2);
    CHECK(asked->sectionCount() == 3);
}

TEST_CASE("the pages run from the first question to the last, and then it is finished", "[app][questions]")
{
    Asked asked;
    asked.scan().start();
    QSignalSpy const finished(&asked.questions(), &QuestionsViewModel::finished);
    CHECK(asked->isFirst());
    asked->previous();
    CHECK(asked->position() == 1);
    for (int i = 1; i < asked->count(); ++i) {
        CHECK_FALSE(asked->isLast());
        asked->next();
    }
    CHECK(asked->position() == 7);
    CHECK(asked->isLast());
    CHECK(finished.isEmpty());
    asked->next();
    CHECK(finished.count() == 1);
    CHECK(asked->itemId() == text("owner"));
    asked->previous();
    CHECK(asked->itemId() == text("garden"));
}
