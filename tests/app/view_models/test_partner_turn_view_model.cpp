#include "app/view_models/partner_turn_view_model.h"

#include "core/scan/partner_turn.h"
#include "tests/app/scanning.h"

#include <QtTest/QSignalSpy>

using namespace weerbaar;
using app::PartnerTurnViewModel;
using content::Answerer;
using scan::Answer;
using test::Answered;
using test::text;
using Part = PartnerTurnViewModel::Part;
using Stage = PartnerTurnViewModel::Stage;

namespace {

/// The turn in a vault in which the councillor has been, with the packs that the program carries.
struct Turn {
    test::TestVault vault;
    std::optional<PartnerTurnViewModel> model;

    explicit Turn(scan::Profile const& profile = {})
    {
        scan::ScanStore home(vault.database(), test::library().homeCheck(), vault.clock());
        auto const round = test::take(home.startRound(scan::Scope::Full));
        test::take(home.setProfile(profile));
        test::take(home.answer(round.id, "B1.1", Answerer::Councillor, Answer::No, "van de een"));
        test::take(home.answer(round.id, "B1.5", Answerer::Together, Answer::Yes));
        begin();
    }

    void begin()
    {
        model.emplace(test::take(scan::PartnerTurn::begin(vault.giveAway(), test::library().homeCheck(),
                                                          test::library().personalScan(), vault.clock())));
    }

    PartnerTurnViewModel* operator->() { return &*model; }
    app::QuestionsViewModel& questions()
    {
        REQUIRE(model->questions() != nullptr);
        return *model->questions();
    }

    /// Answers what is on the page and goes on, until the part or the questions of one scan are through.
    void answerAll(int answer)
    {
        auto* const part = model->questions();
        while (model->questions() == part && part) {
            part->choose(answer);
            part->next();
        }
    }

    /// Who gave how many answers, as the vault has them after the turn.
    std::array<int, 3> keptAnswers(content::Scan scan)
    {
        model.reset();
        vault.reopen();
        auto const& pack = test::library().scan(scan);
        auto const rounds = test::take(scan::ScanStore(vault.database(), pack, vault.clock()).rounds());
        REQUIRE(rounds.size() == 1);
        return {rounds[0].councillorAnswers, rounds[0].partnerAnswers, rounds[0].jointAnswers};
    }
};

}  // namespace

TEST_CASE("the partner's turn begins with what there is to choose", "[app][partner-turn]")
{
    Turn turn;
    CHECK(turn->stage() == Stage::Welcome);
    CHECK(turn->questions() == nullptr);
    CHECK_FALSE(turn->isOnOwnPhone());
    // Counted in the packs: 13 of the family and 5 of the house are in the partner's own round; 62 of the house and 32 of
    // the family are for both, and one is the partner's alone.
    CHECK(turn->shortCount() == 18);
    CHECK(turn->homeCount() == 62);
    CHECK(turn->familyCount() == 33);
    // What the councillor answered is no progress of the partner's.
    CHECK(turn->shortText().isEmpty());
    CHECK(turn->homeText().isEmpty());
    CHECK(turn->familyText().isEmpty());
    CHECK_FALSE(turn->hasAnswers());
}

TEST_CASE("the household decides what the partner is asked", "[app][partner-turn]")
{
    // Owned, without children, in a flat: of the family without A9.2 and A9.3, of the house without 5 and B8.6.
    Turn turn({content::HomeType::Flat, content::Tenure::Owned, scan::Living::WithPartner, false, {}});
    CHECK(turn->shortCount() == 17);
    CHECK(turn->homeCount() == 56);
    CHECK(turn->familyCount() == 31);
}

TEST_CASE("the short round goes from the family to the house, and back to the beginning", "[app][partner-turn]")
{
    Turn turn;
    QSignalSpy const stages(&*turn.model, &PartnerTurnViewModel::stageChanged);
    turn->begin(Part::Short);
    CHECK(turn->stage() == Stage::Questions);
    CHECK(turn->questionsTitle() == text("Jullie samen"));
    CHECK_FALSE(turn.questions().isHome());
    CHECK(turn.questions().forPartner());
    CHECK(turn.questions().count() == 13);
    CHECK(turn.questions().itemId() == text("A1.1"));
    turn.answerAll(Answered::Yes);

    CHECK(turn->stage() == Stage::Questions);
    CHECK(stages.count() == 2);
    CHECK(turn->questionsTitle() == text("Woningcheck"));
    CHECK(turn.questions().isHome());
    CHECK(turn.questions().count() == 5);
    CHECK(turn.questions().answer() == -1);
    CHECK(turn->shortText() == text("13 van 18 beantwoord"));
    turn.questions().choose(Answered::Partly);
    turn.questions().next();
    turn.answerAll(Answered::No);
    CHECK(turn->stage() == Stage::Welcome);
    CHECK(turn->questions() == nullptr);
    CHECK(turn->shortText() == text("18 van 18 beantwoord"));
    CHECK(turn->homeText() == text("5 van 62 beantwoord"));
    CHECK(turn->familyText() == text("13 van 33 beantwoord"));
    CHECK(turn->hasAnswers());

    CHECK(turn.keptAnswers(content::Scan::Home) == std::array{1, 5, 1});
    CHECK(turn.keptAnswers(content::Scan::Personal) == std::array{0, 13, 0});
}

TEST_CASE("each part can be chosen by itself, and goes on at the first question that is open", "[app][partner-turn]")
{
    Turn turn;
    turn->begin(Part::Home);
    CHECK(turn->questionsTitle() == text("Woningcheck"));
    CHECK(turn.questions().count() == 62);
    CHECK(turn.questions().itemId() == text("B1.1"));
    CHECK(turn.questions().answer() == -1);
    turn.questions().choose(Answered::Yes);
    turn.questions().next();
    turn.questions().next();
    turn.questions().choose(Answered::Yes);
    turn->showWelcome();
    CHECK(turn->stage() == Stage::Welcome);
    CHECK(turn->questions() == nullptr);
    CHECK(turn->homeText() == text("2 van 62 beantwoord"));
    CHECK(turn->familyText().isEmpty());
    CHECK(turn->shortText() == text("1 van 18 beantwoord"));

    turn->begin(Part::Family);
    CHECK(turn->questionsTitle() == text("Jullie samen"));
    CHECK(turn.questions().count() == 33);
    turn.answerAll(Answered::Unknown);
    CHECK(turn->stage() == Stage::Welcome);  // not on to the house
    CHECK(turn->familyText() == text("33 van 33 beantwoord"));

    turn->begin(Part::Home);
    CHECK(turn.questions().itemId() == text("B1.2"));
    turn->showWelcome();
    // Of the short round only the house is left, and there too what is open comes first.
    turn->begin(Part::Short);
    turn.questions().goToItem(text("A9.6"));
    turn.questions().next();
    CHECK(turn.questions().isHome());
    CHECK(turn.questions().itemId() == text("B1.5"));
}

TEST_CASE("done is a page of its own, from which one can still turn back", "[app][partner-turn]")
{
    Turn turn;
    QSignalSpy const stages(&*turn.model, &PartnerTurnViewModel::stageChanged);
    turn->begin(Part::Short);
    turn.questions().choose(Answered::Yes);
    turn->showDone();
    CHECK(turn->stage() == Stage::Done);
    CHECK(turn->questions() == nullptr);
    turn->showDone();
    CHECK(stages.count() == 2);
    turn->showWelcome();
    CHECK(turn->stage() == Stage::Welcome);
    CHECK(turn.keptAnswers(content::Scan::Personal) == std::array{0, 1, 0});
}

TEST_CASE("nothing that the councillor said can be read in the turn", "[app][partner-turn]")
{
    Turn turn;
    turn->begin(Part::Home);
    QString all;
    for (auto const& question : turn.questions().questions()) {
        turn.questions().goToItem(text(question.item->id));
        CHECK(turn.questions().answer() == -1);
        CHECK(turn.questions().lastTimeText().isEmpty());
        all += test::everyTextOf(*turn.model);
    }
    CHECK(all.contains(text("nog niet beantwoord")));
    CHECK_FALSE(all.contains(text("van de een")));
    CHECK_FALSE(all.contains(text("jouw antwoord")));
}

TEST_CASE("a second turn in the same round has what was answered in the first", "[app][partner-turn]")
{
    Turn turn;
    turn->begin(Part::Family);
    turn.questions().choose(Answered::No);
    turn.questions().setNote(text("eerste keer"));
    turn.model.reset();
    turn.vault.reopen();
    turn.begin();
    CHECK(turn->familyText() == text("1 van 33 beantwoord"));
    turn->begin(Part::Family);
    turn.questions().goToItem(text("A1.1"));
    CHECK(turn.questions().answer() == Answered::No);
    CHECK(turn.questions().note() == text("eerste keer"));
}
