#include "core/scan/scan_store.h"

#include "core/scan/action.h"
#include "tests/core/scan/scanned.h"

using namespace weerbaar;
using namespace weerbaar::scan;
using namespace std::chrono_literals;
using content::Answerer;
using content::HomeType;
using content::Tenure;
using test::codeOf;
using test::MovingClock;
using test::Scanned;
using test::take;

namespace {

Profile const family{HomeType::Detached, Tenure::Rented, Living::WithPartner, true, false};
constexpr auto month = std::chrono::hours(30 * 24);

std::vector<std::int64_t> idsOf(std::vector<RoundSummary> const& rounds)
{
    std::vector<std::int64_t> ids;
    for (auto const& summary : rounds)
        ids.push_back(summary.round.id);
    return ids;
}

}  // namespace

TEST_CASE("there is no round until one is asked for, and then it is the same one", "[core][scan]")
{
    Scanned scanned;
    CHECK_FALSE(take(scanned.store().currentRound()).has_value());
    CHECK(take(scanned.store().rounds()).empty());
    auto const round = take(scanned.store().currentOrNewRound());
    CHECK(round.scan == content::Scan::Home);
    CHECK(round.packVersion == 3);
    CHECK(round.startedAt == MovingClock::start);
    CHECK_FALSE(round.finishedAt.has_value());
    CHECK(round.position.empty());
    CHECK(round.profile == Profile());
    CHECK(round.scope == Scope::Full);
    CHECK(round.order == Order::ByTheme);

    scanned.vault.clock().advance(1h);
    CHECK(take(scanned.store().currentOrNewRound()).id == round.id);
    scanned.vault.reopen();
    auto const again = take(scanned.store().currentRound());
    REQUIRE(again.has_value());
    CHECK(again->id == round.id);
    CHECK(again->startedAt == MovingClock::start);
}

TEST_CASE("the two scans have rounds of their own, and do not know each other's", "[core][scan]")
{
    Scanned scanned;
    auto const home = take(scanned.store().currentOrNewRound());
    CHECK_FALSE(take(scanned.personal().currentRound()).has_value());
    auto const personal = take(scanned.personal().currentOrNewRound());
    CHECK(personal.id != home.id);
    CHECK(personal.scan == content::Scan::Personal);
    CHECK(personal.packVersion == 5);
    CHECK(take(scanned.store().currentOrNewRound()).id == home.id);
    CHECK(codeOf(scanned.store().round(personal.id)) == ErrorCode::UnknownRound);
    CHECK(codeOf(scanned.store().finishRound(personal.id)) == ErrorCode::UnknownRound);
    CHECK(codeOf(scanned.store().deleteRound(personal.id)) == ErrorCode::UnknownRound);
    CHECK(codeOf(scanned.store().answer(personal.id, "low", Answerer::Councillor, Answer::No)) == ErrorCode::UnknownRound);
    CHECK(take(scanned.store().roundBefore(personal.id))->id == home.id);
    CHECK_FALSE(take(scanned.personal().roundBefore(personal.id)).has_value());
    CHECK(take(scanned.personal().rounds()).size() == 1);
}

TEST_CASE("a new round finishes the one before it, unless that was finished already", "[core][scan]")
{
    Scanned scanned;
    auto const first = take(scanned.store().startRound(Scope::Short));
    CHECK(first.scope == Scope::Short);
    scanned.vault.clock().advance(month);
    auto const second = take(scanned.store().startRound(Scope::Full));
    CHECK(second.id > first.id);
    CHECK(second.startedAt == scanned.vault.clock().now());
    CHECK(take(scanned.store().currentRound())->id == second.id);
    CHECK(take(scanned.store().round(first.id)).finishedAt == second.startedAt);

    scanned.vault.clock().advance(month);
    take(scanned.store().finishRound(second.id));
    auto const finishedAt = scanned.vault.clock().now();
    CHECK(take(scanned.store().currentRound())->finishedAt == finishedAt);
    scanned.vault.clock().advance(month);
    take(scanned.store().finishRound(second.id));  // again: no later
    auto const third = take(scanned.store().startRound(Scope::Full));
    scanned.vault.reopen();
    CHECK(take(scanned.store().round(second.id)).finishedAt == finishedAt);
    CHECK_FALSE(take(scanned.store().round(third.id)).finishedAt.has_value());

    CHECK(take(scanned.store().roundBefore(third.id))->id == second.id);
    CHECK(take(scanned.store().roundBefore(second.id))->id == first.id);
    CHECK_FALSE(take(scanned.store().roundBefore(first.id)).has_value());
    CHECK(codeOf(scanned.store().round(99)) == ErrorCode::UnknownRound);
}

TEST_CASE("a round that cannot be made does not finish the one before it", "[core][scan]")
{
    Scanned scanned;
    auto const first = take(scanned.store().currentOrNewRound());
    take(scanned.vault.database().execute("CREATE TRIGGER no_more BEFORE INSERT ON scan_round "
                                          "BEGIN SELECT RAISE(ABORT, 'no more'); END;"));
    CHECK_FALSE(scanned.store().startRound(Scope::Full).has_value());
    CHECK(take(scanned.store().currentRound())->id == first.id);
    CHECK_FALSE(take(scanned.store().currentRound())->finishedAt.has_value());
    take(scanned.vault.database().execute("DROP TRIGGER no_more;"));
    CHECK(take(scanned.store().startRound(Scope::Full)).id > first.id);
}

TEST_CASE("what is known of the household is kept, changed and forgotten, for both scans at once", "[core][scan]")
{
    Scanned scanned;
    take(scanned.store().currentOrNewRound());
    take(scanned.personal().currentOrNewRound());
    take(scanned.store().setProfile(family));
    scanned.vault.reopen();
    CHECK(take(scanned.store().currentRound())->profile == family);
    CHECK(take(scanned.personal().currentRound())->profile == family);
    Profile const alone{HomeType::Flat, {}, Living::Alone, false, true};
    take(scanned.personal().setProfile(alone));
    CHECK(take(scanned.store().currentRound())->profile == alone);
    CHECK(take(scanned.personal().currentRound())->profile == alone);
    take(scanned.store().setProfile({}));
    CHECK(take(scanned.store().currentRound())->profile == Profile());
    CHECK(take(scanned.personal().currentRound())->profile == Profile());
}

TEST_CASE("a new round is about the household of the latest round of either scan", "[core][scan]")
{
    Scanned scanned;
    auto const first = take(scanned.store().currentOrNewRound());
    take(scanned.store().setProfile(family));
    CHECK(take(scanned.personal().startRound(Scope::Full)).profile == family);  // the first of its scan
    Profile const moved{HomeType::Flat, Tenure::Owned, Living::Alone, {}, true};
    take(scanned.personal().startRound(Scope::Full));
    take(scanned.personal().setProfile(moved));
    auto const second = take(scanned.store().startRound(Scope::Full));
    CHECK(second.profile == moved);
    // What was true then stays with the round of then.
    Profile const again{.home = HomeType::Terraced};
    take(scanned.store().setProfile(again));
    CHECK(take(scanned.store().round(second.id)).profile == again);
    CHECK(take(scanned.store().round(first.id)).profile == moved);  // it was the latest of its scan when they moved
    auto const rounds = take(scanned.personal().rounds());
    REQUIRE(rounds.size() == 2);
    CHECK(rounds[0].round.profile == again);
    CHECK(rounds[1].round.profile == family);
}

TEST_CASE("how far one is, how much is asked and in which order are kept with the round", "[core][scan]")
{
    Scanned scanned;
    auto const round = take(scanned.store().currentOrNewRound());
    take(scanned.store().setPosition(round.id, "critB"));
    take(scanned.store().setScope(round.id, Scope::Short));
    take(scanned.store().setOrder(round.id, Order::Walking));
    scanned.vault.reopen();
    auto kept = take(scanned.store().currentRound()).value();
    CHECK(kept.position == "critB");
    CHECK(kept.scope == Scope::Short);
    CHECK(kept.order == Order::Walking);
    take(scanned.store().setScope(round.id, Scope::Full));
    take(scanned.store().setOrder(round.id, Order::ByTheme));
    CHECK(codeOf(scanned.store().setPosition(round.id, "B9.9")) == ErrorCode::UnknownItem);
    CHECK(codeOf(scanned.store().setPosition(round.id, "")) == ErrorCode::UnknownItem);
    kept = take(scanned.store().currentRound()).value();
    CHECK(kept.position == "critB");
    CHECK(kept.scope == Scope::Full);
    CHECK(kept.order == Order::ByTheme);

    auto const next = take(scanned.store().startRound(Scope::Full));
    CHECK(next.position.empty());  // from the start
}

TEST_CASE("an earlier round stays as it was, and one that is not there cannot be changed", "[core][scan]")
{
    Scanned scanned;
    auto store = scanned.store();
    auto const earlier = take(store.currentOrNewRound()).id;
    take(store.answer(earlier, "low", Answerer::Together, Answer::Partly));
    take(store.startRound(Scope::Full));
    auto const [id, code] = GENERATE_COPY(table<std::int64_t, ErrorCode>({{earlier, ErrorCode::RoundIsHistory},
                                                                          {77, ErrorCode::UnknownRound}}));
    INFO("round " << id);
    CHECK(codeOf(store.answer(id, "low", Answerer::Councillor, Answer::Yes, "te laat")) == code);
    CHECK(codeOf(store.answer(id, "low", Answerer::Together, Answer::Yes)) == code);
    CHECK(codeOf(store.withdrawJointAnswer(id, "low")) == code);
    CHECK(codeOf(store.setPosition(id, "low")) == code);
    CHECK(codeOf(store.setScope(id, Scope::Short)) == code);
    CHECK(codeOf(store.setOrder(id, Order::Walking)) == code);
    CHECK(codeOf(store.finishRound(id)) == code);

    auto const answers = take(store.answers(earlier));
    REQUIRE(answers.size() == 1);
    CHECK(answers[0].answer == Answer::Partly);
    CHECK(answers[0].by == Answerer::Together);
    auto const round = take(store.round(earlier));
    CHECK(round.position.empty());
    CHECK(round.scope == Scope::Full);
    CHECK(round.order == Order::ByTheme);
}

TEST_CASE("a removed round takes its answers with it; the decisions and the other rounds stay", "[core][scan]")
{
    Scanned scanned;
    auto store = scanned.store();
    auto const first = take(store.currentOrNewRound());
    take(store.answer(first.id, "low", Answerer::Councillor, Answer::No, "blijft"));
    auto const second = take(store.startRound(Scope::Full));
    for (auto const by : {Answerer::Councillor, Answerer::Partner, Answerer::Together})
        take(store.answer(second.id, "low", by, Answer::No, "gaat weg"));
    ActionStore actions(scanned.vault.database(), scanned.pack, scanned.vault.clock());
    take(actions.decide({"low", ActionState::Declined, {}, {}, "x", {}}));
    auto const third = take(store.startRound(Scope::Full));

    take(store.deleteRound(second.id));
    scanned.vault.reopen();
    auto& database = scanned.vault.database();
    CHECK(test::number(database, "SELECT count(*) FROM scan_answer") == 1);
    CHECK(test::number(database, "SELECT count(*) FROM scan_answer WHERE note = 'gaat weg'") == 0);
    CHECK(test::number(database, "SELECT count(*) FROM scan_action") == 1);
    CHECK(idsOf(take(scanned.store().rounds())) == std::vector{third.id, first.id});
    CHECK(take(scanned.store().roundBefore(third.id))->id == first.id);
    CHECK(codeOf(scanned.store().deleteRound(second.id)) == ErrorCode::UnknownRound);
    CHECK(codeOf(scanned.store().round(second.id)) == ErrorCode::UnknownRound);

    // Without the latest, the one before it is the latest again.
    take(scanned.store().deleteRound(third.id));
    CHECK(take(scanned.store().currentRound())->id == first.id);
    take(scanned.store().answer(first.id, "low", Answerer::Councillor, Answer::Yes));
    take(scanned.store().deleteRound(first.id));
    CHECK_FALSE(take(scanned.store().currentRound()).has_value());
    CHECK(test::number(database, "SELECT count(*) FROM scan_answer") == 0);
}

TEST_CASE("rounds go by their order, whatever the clock says", "[core][scan]")
{
    Scanned scanned;
    auto store = scanned.store();
    auto const first = take(store.currentOrNewRound());
    take(store.finishRound(first.id));
    scanned.vault.clock().advance(-365 * 24h);
    auto const second = take(store.startRound(Scope::Full));
    CHECK(second.startedAt.utcMs < first.startedAt.utcMs);
    CHECK(take(store.currentRound())->id == second.id);
    CHECK(take(store.roundBefore(second.id))->id == first.id);
    CHECK(idsOf(take(store.rounds())) == std::vector{second.id, first.id});
    take(store.answer(second.id, "low", Answerer::Partner, Answer::Yes));
    CHECK(codeOf(store.answer(first.id, "low", Answerer::Partner, Answer::Yes)) == ErrorCode::RoundIsHistory);
    auto const third = take(store.startRound(Scope::Full));
    CHECK(take(store.roundBefore(third.id))->id == second.id);  // not the one with the latest date
}
