#include "app/view_models/compare_view_model.h"

#include "tests/app/scanning.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>

using namespace weerbaar;
using app::CompareViewModel;
using content::Answerer;
using scan::Answer;
using test::Answered;
using test::Scanning;
using test::text;

namespace {

/// A household in which both filled in both scans, of the packs that the program carries.
struct Comparing {
    Scanning scanning;
    std::optional<CompareViewModel> model;

    app::ScanViewModel& home() { return scanning.home(); }
    app::ScanViewModel& personal() { return scanning.personal(); }

    void both(app::ScanViewModel& scan, char const* item, Answer mine, Answer theirs)
    {
        Scanning::say(scan, item, Answerer::Councillor, mine, "mijn notitie");
        Scanning::partnerSays(scan, item, theirs, "de notitie van de ander");
    }

    CompareViewModel* operator->() { return &*model; }
    void open() { model.emplace(home(), personal()); }
};

QStringList ids(QAbstractItemModel const* model)
{
    return test::column(*model, "itemId");
}

}  // namespace

TEST_CASE("before the partner has answered there is nothing to compare", "[app][compare]")
{
    Comparing comparing;
    comparing.open();
    CHECK_FALSE(comparing->hasPartnerAnswers());
    CHECK(comparing->differences()->rowCount() == 0);
    CHECK(comparing->waitingText().isEmpty());
    Scanning::say(comparing.home(), "B1.1", Answerer::Councillor, Answer::No);
    Scanning::say(comparing.home(), "B9.2", Answerer::Councillor, Answer::No);  // not for both
    comparing.open();
    CHECK_FALSE(comparing->hasPartnerAnswers());
    CHECK(comparing->waitingText().startsWith(text("1 vra")));
    CHECK(comparing->waitingText().endsWith(text("beantwoordde alleen jij.")));
    CHECK(comparing->summary() == text("Jullie beantwoordden nog geen vraag allebei."));
}

TEST_CASE("the differences come first, the family before the house, both sides in full", "[app][compare]")
{
    Comparing comparing;
    comparing.both(comparing.home(), "B1.1", Answer::Yes, Answer::Unknown);
    comparing.both(comparing.home(), "B2.1", Answer::No, Answer::No);
    comparing.both(comparing.personal(), "A5.4", Answer::Partly, Answer::NotApplicable);
    comparing.both(comparing.personal(), "A7.1", Answer::Yes, Answer::Yes);
    comparing.both(comparing.personal(), "A4.1", Answer::Yes, Answer::No);  // each for themselves
    Scanning::partnerSays(comparing.personal(), "A7.2", Answer::Yes);
    Scanning::partnerSays(comparing.personal(), "A7.3", Answer::Yes);
    comparing.open();
    auto const mode = QAbstractItemModelTester::FailureReportingMode::Fatal;
    QAbstractItemModelTester const differencesTester(comparing->differences(), mode);
    QAbstractItemModelTester const agreedTester(comparing->agreed(), mode);

    // Two facts about two telephones are no difference to talk about.
    CHECK(comparing.personal().differenceCount() == 1);
    CHECK(comparing.home().differenceCount() == 1);
    CHECK(comparing->hasPartnerAnswers());
    CHECK(ids(comparing->differences()) == QStringList{text("A5.4"), text("B1.1")});
    CHECK(ids(comparing->ownDifferences()) == QStringList{text("A4.1")});
    CHECK(ids(comparing->agreed()) == QStringList{text("A7.1"), text("B2.1")});
    CHECK(comparing->summary().startsWith(text("2 verschil")));
    CHECK_FALSE(comparing->summary().contains(text("samen")));
    CHECK(comparing->waitingText().startsWith(text("2 vra")));
    CHECK(comparing->waitingText().endsWith(text("beantwoordde alleen je partner.")));

    auto const& list = *comparing->differences();
    CHECK(test::cell(list, 0, "scan").toInt() == 1);
    CHECK(test::textAt(list, 0, "themeTitle") == text("Afspraken, spreekuren en huisbezoek"));
    CHECK(test::textAt(list, 0, "statement") == text("Iemand weet waar ik ben, met wie, en hoe laat ik klaar ben."));
    CHECK(test::textAt(list, 0, "partnerStatement") == text("Ik weet waar mijn partner is, met wie, en hoe laat het klaar is."));
    CHECK(test::textAt(list, 0, "yourAnswer") == text("Deels"));
    CHECK(test::textAt(list, 0, "partnerAnswer") == text("Past niet bij mij"));
    CHECK(test::textAt(list, 0, "yourNote") == text("mijn notitie"));
    CHECK(test::textAt(list, 0, "partnerNote") == text("de notitie van de ander"));
    CHECK_FALSE(test::textAt(list, 0, "talk").isEmpty());
    CHECK(test::cell(list, 0, "joint").toInt() == -1);
    CHECK(test::textAt(list, 0, "jointText").isEmpty());
    CHECK_FALSE(test::cell(list, 0, "eachForSelf").toBool());
    CHECK(test::cell(list, 1, "scan").toInt() == 0);
    CHECK(test::textAt(list, 1, "themeTitle") == text("Voordeur en bezoek"));
    CHECK(test::textAt(list, 1, "partnerStatement").isEmpty());
    CHECK(test::cell(*comparing->ownDifferences(), 0, "eachForSelf").toBool());
}

TEST_CASE("a joint answer is kept beside both own answers, and the difference keeps its place", "[app][compare]")
{
    Comparing comparing;
    comparing.both(comparing.home(), "B1.1", Answer::Yes, Answer::No);
    comparing.both(comparing.home(), "B1.2", Answer::Yes, Answer::No);
    comparing.open();
    QSignalSpy const changed(&*comparing.model, &CompareViewModel::changed);
    CHECK(comparing.home().differenceCount() == 2);
    comparing->choose(0, text("B1.1"), Answered::Partly);
    CHECK(comparing->error().isEmpty());
    CHECK(changed.count() == 1);
    CHECK(ids(comparing->differences()) == QStringList{text("B1.1"), text("B1.2")});
    CHECK(test::cell(*comparing->differences(), 0, "joint").toInt() == Answered::Partly);
    CHECK(test::textAt(*comparing->differences(), 0, "jointText") == text("Samen: deels"));
    CHECK(comparing->summary().startsWith(text("2 verschil")));
    CHECK(comparing->summary().endsWith(text(", waarvan 1 samen beantwoord")));
    CHECK(comparing.home().differenceCount() == 1);
    CHECK(Scanning::kept(comparing.home(), "B1.1", Answerer::Together).answer == Answer::Partly);
    CHECK(Scanning::kept(comparing.home(), "B1.1", Answerer::Councillor).answer == Answer::Yes);
    CHECK(Scanning::kept(comparing.home(), "B1.1", Answerer::Councillor).note == "mijn notitie");
    CHECK(Scanning::kept(comparing.home(), "B1.1", Answerer::Partner).answer == Answer::No);

    comparing->choose(0, text("B1.1"), 7);  // no such answer
    CHECK(test::cell(*comparing->differences(), 0, "joint").toInt() == Answered::Partly);

    // When the page opens again it is answered; taken back there, both differ again.
    SECTION("taken back on the same page")
    {
        comparing->withdraw(0, text("B1.1"));
        CHECK(test::cell(*comparing->differences(), 0, "joint").toInt() == -1);
        CHECK(test::textAt(*comparing->differences(), 0, "jointText").isEmpty());
    }
    SECTION("taken back later")
    {
        comparing.open();
        CHECK(ids(comparing->differences()) == QStringList{text("B1.2")});
        REQUIRE(ids(comparing->agreed()) == QStringList{text("B1.1")});
        CHECK(test::textAt(*comparing->agreed(), 0, "jointText") == text("Samen: deels"));
        comparing->withdraw(0, text("B1.1"));
        comparing.open();
        CHECK(ids(comparing->differences()) == QStringList{text("B1.1"), text("B1.2")});
    }
    CHECK(comparing.home().differenceCount() == 2);
    CHECK(Scanning::countKept(comparing.home()) == 4);
}

TEST_CASE("each scan's answers stay its own", "[app][compare]")
{
    Comparing comparing;
    comparing.both(comparing.personal(), "A5.4", Answer::Yes, Answer::No);
    comparing.both(comparing.home(), "B1.1", Answer::Yes, Answer::No);
    comparing.open();
    comparing->choose(1, text("A5.4"), Answered::No);
    CHECK(comparing.personal().differenceCount() == 0);
    CHECK(comparing.home().differenceCount() == 1);
    comparing->choose(0, text("A5.4"), Answered::No);  // not of that scan
    CHECK_FALSE(comparing->error().isEmpty());
    comparing->choose(0, text("B1.1"), Answered::No);
    CHECK(comparing->error().isEmpty());
}

TEST_CASE("the summary never says that two people agree who do not", "[app][compare]")
{
    Comparing comparing;
    comparing.both(comparing.home(), "B1.1", Answer::Yes, Answer::Yes);
    comparing.open();
    CHECK(comparing->summary() == text("Jullie antwoorden hetzelfde."));
    comparing.both(comparing.personal(), "A4.1", Answer::Yes, Answer::No);
    comparing.open();
    CHECK(comparing->differences()->rowCount() == 0);
    CHECK(comparing->summary() == text("Jullie antwoorden verschillen alleen bij ieders eigen telefoon en accounts."));
}

TEST_CASE("what is not asked in this household is not compared", "[app][compare]")
{
    Comparing comparing;
    comparing.both(comparing.home(), "B1.8", Answer::Yes, Answer::No);  // only of a flat
    comparing.home().setHome(1);
    comparing.open();
    CHECK(comparing->differences()->rowCount() == 0);
    CHECK(comparing.home().differenceCount() == 0);
}

TEST_CASE("a joint answer that could not be saved is not shown as one", "[app][compare]")
{
    Comparing comparing;
    comparing.both(comparing.home(), "B1.1", Answer::Yes, Answer::No);
    comparing.open();
    QSignalSpy const errors(&*comparing.model, &CompareViewModel::errorChanged);
    test::take(comparing.scanning.vault().database().execute(
        "CREATE TEMP TRIGGER broken BEFORE INSERT ON scan_answer BEGIN SELECT RAISE(FAIL, 'broken'); END;"));
    comparing->choose(0, text("B1.1"), Answered::Yes);
    CHECK(test::cell(*comparing->differences(), 0, "joint").toInt() == -1);
    CHECK(comparing.home().differenceCount() == 1);
    CHECK_FALSE(comparing->error().isEmpty());
    CHECK_FALSE(comparing->error().contains(text("broken")));
    CHECK(errors.count() == 1);
    test::take(comparing.scanning.vault().database().execute("DROP TRIGGER broken;"));
    comparing->choose(0, text("B1.1"), Answered::Yes);
    CHECK(comparing->error().isEmpty());
    CHECK(test::cell(*comparing->differences(), 0, "joint").toInt() == Answered::Yes);
}
