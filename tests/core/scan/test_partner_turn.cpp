#include "core/scan/partner_turn.h"

#include "tests/core/scan/scanned.h"
#include "tests/support/child.h"

#include <unistd.h>

#include <csignal>
#include <memory>

using namespace weerbaar;
using namespace weerbaar::scan;
using content::Answerer;
using content::Scan;
using test::codeOf;
using test::find;
using test::MovingClock;
using test::Scanned;
using test::take;
using vault::Vault;

namespace {

std::unique_ptr<PartnerTurn> begin(Scanned& scanned)
{
    return take(PartnerTurn::begin(scanned.vault.giveAway(), scanned.pack, scanned.personalPack, scanned.vault.clock()));
}

/// What the councillor and both together said before the partner's turn.
void answerAsCouncillor(Scanned& scanned)
{
    auto home = scanned.store();
    auto const round = take(home.currentOrNewRound());
    take(home.setProfile({.home = content::HomeType::Flat, .living = Living::WithPartner}));
    take(home.answer(round.id, "low", Answerer::Councillor, Answer::No, "alleen voor mij"));
    take(home.answer(round.id, "critA", Answerer::Together, Answer::Partly, "van ons"));
    take(home.setPosition(round.id, "critA"));
    auto personal = scanned.personal();
    auto const personalRound = take(personal.currentOrNewRound());
    take(personal.answer(personalRound.id, "mine", Answerer::Councillor, Answer::Yes, "ook van mij"));
}

}  // namespace

TEST_CASE("the partner's own answers and notes are kept, in both scans", "[core][scan][partner]")
{
    Scanned scanned;
    answerAsCouncillor(scanned);
    auto const homeRound = take(scanned.store().currentRound())->id;
    auto const personalRound = take(scanned.personal().currentRound())->id;
    {
        auto const turn = begin(scanned);
        auto& home = turn->sheet(Scan::Home);
        auto& personal = turn->sheet(Scan::Personal);
        CHECK(home.person() == Answerer::Partner);
        CHECK(&home.pack() == &scanned.pack);
        CHECK(&personal.pack() == &scanned.personalPack);
        take(home.answer("low", Answer::Yes, "met 'aanhaling' en \xF0\x9F\x9A\xAA"));
        take(home.answer("critB", Answer::Unknown, ""));
        take(personal.answer("theirs", Answer::Partly, "van haar"));
        scanned.vault.clock().advance(std::chrono::minutes(1));
        take(home.answer("critB", Answer::No, "toch niet"));

        auto const own = take(home.answers());
        REQUIRE(own.size() == 2);
        CHECK(find(own, "low", Answerer::Partner)->note == "met 'aanhaling' en \xF0\x9F\x9A\xAA");
        auto const again = find(own, "critB", Answerer::Partner);
        CHECK(again->answer == Answer::No);
        CHECK(again->answeredAt == Moment{MovingClock::start.utcMs + 60'000, 60});
        CHECK(test::idsOf(take(personal.answers())) == std::vector<std::string>{"theirs"});
    }
    scanned.vault.reopen();
    auto const answers = take(scanned.store().answers(homeRound));
    CHECK(answers.size() == 4);
    CHECK(find(answers, "low", Answerer::Partner)->answer == Answer::Yes);
    CHECK(find(answers, "critB", Answerer::Partner)->note == "toch niet");
    auto const councillors = find(answers, "low", Answerer::Councillor);
    REQUIRE(councillors.has_value());
    CHECK(councillors->answer == Answer::No);
    CHECK(councillors->note == "alleen voor mij");
    CHECK(find(answers, "critA", Answerer::Together)->answer == Answer::Partly);
    CHECK(find(take(scanned.personal().answers(personalRound)), "theirs", Answerer::Partner)->note == "van haar");
}

TEST_CASE("the partner sees the household and the round, and no answer but their own", "[core][scan][partner]")
{
    Scanned scanned;
    answerAsCouncillor(scanned);
    auto store = std::make_unique<ScanStore>(scanned.vault.database(), scanned.pack, scanned.vault.clock());
    auto const earlier = take(store->currentRound())->id;
    take(store->answer(earlier, "garden", Answerer::Partner, Answer::No, "vorig jaar"));
    auto const latest = take(store->startRound(Scope::Short)).id;
    for (auto const* const id : {"low", "critA", "critB"})
        take(store->answer(latest, id, Answerer::Councillor, Answer::No, "geheim"));
    take(store->answer(latest, "critB", Answerer::Together, Answer::Yes, "samen"));
    take(store->answer(latest, "owner", Answerer::Partner, Answer::Unknown, "net nog"));
    take(store->setOrder(latest, Order::Walking));
    take(store->setPosition(latest, "critA"));
    store.reset();

    auto const turn = begin(scanned);
    auto& sheet = turn->sheet(Scan::Home);
    auto round = take(sheet.round());
    CHECK(round.id == latest);
    CHECK(round.scan == Scan::Home);
    CHECK(round.scope == Scope::Short);
    CHECK(round.order == Order::Walking);
    CHECK(round.profile == Profile{.home = content::HomeType::Flat, .living = Living::WithPartner});
    CHECK(round.position.empty());  // the councillor's place is not the partner's
    auto const answers = take(sheet.answers());
    REQUIRE(answers.size() == 1);
    CHECK(answers[0].itemId == "owner");
    CHECK(answers[0].by == Answerer::Partner);
    CHECK(answers[0].note == "net nog");
    CHECK(take(turn->sheet(Scan::Personal).answers()).empty());
}

TEST_CASE("the partner has a place of their own in the round", "[core][scan][partner]")
{
    Scanned scanned;
    answerAsCouncillor(scanned);
    {
        auto const turn = begin(scanned);
        auto& sheet = turn->sheet(Scan::Home);
        take(sheet.setPosition("highEasy"));
        CHECK(codeOf(sheet.setPosition("B9.9")) == ErrorCode::UnknownItem);
        CHECK(take(sheet.round()).position == "highEasy");
        CHECK(take(turn->sheet(Scan::Personal).round()).position.empty());
    }
    scanned.vault.reopen();
    CHECK(take(scanned.store().currentRound())->position == "critA");
    CHECK(take(begin(scanned)->sheet(Scan::Home).round()).position == "highEasy");
}

TEST_CASE("the partner's answer is checked as any other", "[core][scan][partner]")
{
    Scanned scanned;
    auto const turn = begin(scanned);
    auto& sheet = turn->sheet(Scan::Home);
    for (auto const* const id : {"", "ours", "LOW"})  // "ours" is of the other scan
        CHECK(codeOf(sheet.answer(id, Answer::Yes, "")) == ErrorCode::UnknownItem);
    CHECK(codeOf(turn->sheet(Scan::Personal).answer("mine", Answer::Yes, "")) == ErrorCode::UnknownItem);  // not the partner's
    CHECK(take(turn->sheet(Scan::Personal).answers()).empty());
    CHECK(codeOf(sheet.answer("low", Answer::Yes, "\xFF")) == ErrorCode::InvalidText);
    CHECK(codeOf(sheet.answer("low", Answer::Yes, std::string(noteMaximumBytes + 1, 'x'))) == ErrorCode::TextTooLong);
    CHECK(take(sheet.answers()).empty());
    take(sheet.answer("low", Answer::Yes, std::string(noteMaximumBytes, 'x')));
    CHECK(take(sheet.answers()).at(0).note.size() == noteMaximumBytes);
}

TEST_CASE("a turn makes the rounds that are not there, and leaves those that are", "[core][scan][partner]")
{
    Scanned scanned;
    auto const existing = take(scanned.store().startRound(Scope::Short));
    take(scanned.store().setProfile({.living = Living::WithPartner}));
    {
        auto const turn = begin(scanned);
        CHECK(take(turn->sheet(Scan::Home).round()).id == existing.id);
        auto const made = take(turn->sheet(Scan::Personal).round());
        CHECK(made.packVersion == 5);
        CHECK(made.profile.living == Living::WithPartner);
    }
    scanned.vault.reopen();
    CHECK(take(scanned.store().rounds()).size() == 1);
    CHECK(take(scanned.personal().rounds()).size() == 1);
}

TEST_CASE("the vault stays shut to others during a turn, and opens again when it ends", "[core][scan][partner]")
{
    Scanned scanned;
    auto const unlock = [&] {
        return codeOf(Vault::unlock(scanned.vault.folder(), test::testPassphrase(), scanned.vault.options()));
    };
    auto turn = begin(scanned);
    CHECK(unlock() == ErrorCode::AlreadyOpen);
    turn.reset();
    CHECK(unlock() == std::nullopt);
    CHECK(Vault::inspect(scanned.vault.folder()) == vault::VaultState::Locked);
}

TEST_CASE("a turn that cannot begin leaves the vault locked, not open", "[core][scan][partner]")
{
    Scanned scanned;
    take(scanned.vault.database().execute("CREATE TRIGGER no_more BEFORE INSERT ON scan_round "
                                          "BEGIN SELECT RAISE(ABORT, 'no more'); END;"));
    CHECK_FALSE(PartnerTurn::begin(scanned.vault.giveAway(), scanned.pack, scanned.personalPack, scanned.vault.clock())
                    .has_value());
    scanned.vault.reopen();  // nobody holds it
    CHECK_FALSE(take(scanned.store().currentRound()).has_value());
}

TEST_CASE("a process killed in the partner's turn leaves a locked vault with all that was answered",
          "[core][scan][partner][kill]")
{
    Scanned scanned;
    answerAsCouncillor(scanned);
    scanned.vault.close();
    auto const outcome = test::inChild([&](test::Findings& findings) {
        auto opened = take(Vault::unlock(scanned.vault.folder(), test::testPassphrase(), scanned.vault.options()));
        auto const turn =
            take(PartnerTurn::begin(std::move(opened), scanned.pack, scanned.personalPack, scanned.vault.clock()));
        take(turn->sheet(Scan::Home).answer("low", Answer::Yes, "nog net"));
        take(turn->sheet(Scan::Personal).answer("ours", Answer::Unknown, ""));
        take(turn->sheet(Scan::Home).setPosition("critB"));
        ::kill(::getpid(), SIGKILL);
        findings.expect(false, "it lives");
    });
    INFO(outcome.describe());
    CHECK(outcome.signal == SIGKILL);
    CHECK(outcome.failures.empty());
    CHECK(Vault::inspect(scanned.vault.folder()) == vault::VaultState::Locked);

    scanned.vault.reopen();
    take(scanned.vault.database().checkIntegrity());
    auto const round = take(scanned.store().currentRound());
    REQUIRE(round.has_value());
    CHECK(round->position == "critA");
    auto const answers = take(scanned.store().answers(round->id));
    CHECK(answers.size() == 3);
    CHECK(find(answers, "low", Answerer::Partner)->note == "nog net");
    CHECK(find(answers, "low", Answerer::Councillor)->answer == Answer::No);
    CHECK(find(answers, "low", Answerer::Councillor)->note == "alleen voor mij");
    CHECK(find(answers, "critA", Answerer::Together)->answer == Answer::Partly);
    auto const personal = take(scanned.personal().answers(take(scanned.personal().currentRound())->id));
    CHECK(find(personal, "ours", Answerer::Partner)->answer == Answer::Unknown);
    CHECK(find(personal, "mine", Answerer::Councillor)->note == "ook van mij");
}
