#include "core/scan/scan.h"

#include "tests/core/scan/tiny_scan.h"
#include "tests/support/test_vault.h"

#include <algorithm>

using namespace weerbaar;
using namespace weerbaar::scan;
using content::Answerer;
using content::HomeType;
using content::Tenure;
using test::codeOf;
using test::take;

namespace {

/// A vault with the tiny scan in it.
struct Scanned {
    test::TestVault vault;
    content::ScanPack pack = test::tinyScan();

    [[nodiscard]] ScanStore store() { return {vault.database(), pack, vault.clock()}; }
};

std::optional<GivenAnswer> find(std::vector<GivenAnswer> const& answers, std::string_view itemId, Answerer by)
{
    auto const found = std::find_if(answers.begin(), answers.end(),
                                    [&](GivenAnswer const& given) { return given.itemId == itemId && given.by == by; });
    return found == answers.end() ? std::nullopt : std::optional(*found);
}

}  // namespace

TEST_CASE("an item is asked where both home and tenure fit, and everywhere as long as they are not known", "[core][scan]")
{
    auto const pack = test::tinyScan();
    auto const& garden = *pack.find("garden");  // not in a flat
    auto const& owner = *pack.find("owner");    // not where one rents
    CHECK(appliesTo(garden, {}));
    CHECK(appliesTo(garden, {HomeType::Terraced, {}}));
    CHECK(appliesTo(garden, {HomeType::Detached, Tenure::Rented}));
    CHECK_FALSE(appliesTo(garden, {HomeType::Flat, {}}));
    CHECK_FALSE(appliesTo(garden, {HomeType::Flat, Tenure::Owned}));
    CHECK(appliesTo(owner, {}));
    CHECK(appliesTo(owner, {HomeType::Flat, Tenure::Owned}));
    CHECK_FALSE(appliesTo(owner, {{}, Tenure::Rented}));

    content::ScanItem both = garden;
    both.tenures = {Tenure::Owned};
    CHECK(appliesTo(both, {HomeType::Terraced, Tenure::Owned}));
    CHECK_FALSE(appliesTo(both, {HomeType::Terraced, Tenure::Rented}));
    CHECK_FALSE(appliesTo(both, {HomeType::Flat, Tenure::Owned}));
}

TEST_CASE("answers have the names of the command line, and are read back by them", "[core][scan]")
{
    CHECK(nameOf(Answer::Yes) == "yes");
    CHECK(nameOf(Answer::Partly) == "partly");
    CHECK(nameOf(Answer::No) == "no");
    CHECK(nameOf(Answer::Unknown) == "unknown");
    CHECK(nameOf(Answer::NotApplicable) == "not-applicable");
    for (auto const answer : {Answer::Yes, Answer::Partly, Answer::No, Answer::Unknown, Answer::NotApplicable})
        CHECK(answerFromName(nameOf(answer)) == answer);
    for (auto const* const name : {"", "ja", "Yes", "yes ", "not applicable"})
        CHECK(answerFromName(name) == std::nullopt);
}

TEST_CASE("there is no round until one is asked for, and then it is the same one", "[core][scan]")
{
    Scanned scanned;
    CHECK_FALSE(take(scanned.store().currentRound()).has_value());
    auto const round = take(scanned.store().currentOrNewRound());
    CHECK(round.startedAt == test::MovingClock::start);
    CHECK(round.position.empty());
    CHECK(round.profile == HomeProfile());

    scanned.vault.clock().advance(std::chrono::hours(1));
    CHECK(take(scanned.store().currentOrNewRound()).id == round.id);
    scanned.vault.reopen();
    auto const again = take(scanned.store().currentRound());
    REQUIRE(again.has_value());
    CHECK(again->id == round.id);
    CHECK(again->startedAt == test::MovingClock::start);
}

TEST_CASE("the two scans have rounds of their own", "[core][scan]")
{
    Scanned scanned;
    auto const home = take(scanned.store().currentOrNewRound());
    auto personalPack = scanned.pack;
    personalPack.scan = content::Scan::Personal;
    ScanStore personal(scanned.vault.database(), personalPack, scanned.vault.clock());
    CHECK_FALSE(take(personal.currentRound()).has_value());
    CHECK(take(personal.currentOrNewRound()).id != home.id);
    CHECK(take(scanned.store().currentOrNewRound()).id == home.id);
}

TEST_CASE("what is known of the home is kept, changed and forgotten", "[core][scan]")
{
    Scanned scanned;
    auto const round = take(scanned.store().currentOrNewRound());
    take(scanned.store().setProfile(round.id, {HomeType::Detached, Tenure::Rented}));
    scanned.vault.reopen();
    CHECK(take(scanned.store().currentRound())->profile == HomeProfile{HomeType::Detached, Tenure::Rented});
    take(scanned.store().setProfile(round.id, {HomeType::Flat, {}}));
    CHECK(take(scanned.store().currentRound())->profile == HomeProfile{HomeType::Flat, {}});
    take(scanned.store().setProfile(round.id, {}));
    CHECK(take(scanned.store().currentRound())->profile == HomeProfile());
}

TEST_CASE("the place in the round is kept, and is always an item of the pack", "[core][scan]")
{
    Scanned scanned;
    auto const round = take(scanned.store().currentOrNewRound());
    take(scanned.store().setPosition(round.id, "critB"));
    scanned.vault.reopen();
    CHECK(take(scanned.store().currentRound())->position == "critB");
    CHECK(codeOf(scanned.store().setPosition(round.id, "B9.9")) == ErrorCode::UnknownItem);
    CHECK(codeOf(scanned.store().setPosition(round.id, "")) == ErrorCode::UnknownItem);
    CHECK(take(scanned.store().currentRound())->position == "critB");
}

TEST_CASE("each person has one answer to an item, and the last one counts", "[core][scan]")
{
    Scanned scanned;
    auto const round = take(scanned.store().currentOrNewRound());
    take(scanned.store().answer(round.id, "critA", Answerer::Councillor, Answer::No, "deur klemt"));
    take(scanned.store().answer(round.id, "critA", Answerer::Partner, Answer::Yes));
    take(scanned.store().answer(round.id, "low", Answerer::Together, Answer::Unknown));
    scanned.vault.clock().advance(std::chrono::minutes(10));
    take(scanned.store().answer(round.id, "critA", Answerer::Councillor, Answer::Partly));

    scanned.vault.reopen();
    auto const answers = take(scanned.store().answers(round.id));
    REQUIRE(answers.size() == 3);
    auto const councillor = find(answers, "critA", Answerer::Councillor);
    REQUIRE(councillor.has_value());
    CHECK(councillor->answer == Answer::Partly);
    CHECK(councillor->note.empty());  // the note goes with the answer it was given to
    CHECK(councillor->answeredAt == Moment{test::MovingClock::start.utcMs + 600'000, 60});
    auto const partner = find(answers, "critA", Answerer::Partner);
    REQUIRE(partner.has_value());
    CHECK(partner->answer == Answer::Yes);
    CHECK(partner->answeredAt == test::MovingClock::start);
    CHECK(find(answers, "low", Answerer::Together)->answer == Answer::Unknown);
}

TEST_CASE("an answer to an item that the pack does not have is refused", "[core][scan]")
{
    Scanned scanned;
    auto const round = take(scanned.store().currentOrNewRound());
    for (auto const* const id : {"", "B1.1", "CRITA", "critA "})
        CHECK(codeOf(scanned.store().answer(round.id, id, Answerer::Partner, Answer::Yes)) == ErrorCode::UnknownItem);
    CHECK(take(scanned.store().answers(round.id)).empty());
}

TEST_CASE("a note of 100 kB with emoji and marks for reading from right to left is kept byte for byte", "[core][scan]")
{
    Scanned scanned;
    auto const round = take(scanned.store().currentOrNewRound());
    // U+202E turns the rest of the line round; U+200F and Hebrew are right to left; U+2066 U+2069 isolate.
    std::string const piece = "\xF0\x9F\x9A\xA8\xE2\x80\xAE" "deur" "\xE2\x80\x8F\xD7\xA9\xD7\x9C\xE2\x81\xA6 'x' \xE2\x81\xA9\r\n\t\"";
    std::string note;
    while (note.size() + piece.size() <= 100 * 1024)
        note += piece;
    note.append(100 * 1024 - note.size(), '.');
    take(scanned.store().answer(round.id, "low", Answerer::Councillor, Answer::No, note));
    scanned.vault.reopen();
    CHECK(take(scanned.store().answers(round.id)).at(0).note == note);

    CHECK(codeOf(scanned.store().answer(round.id, "low", Answerer::Councillor, Answer::Yes, note + '.')) ==
          ErrorCode::TextTooLong);
    auto const kept = take(scanned.store().answers(round.id)).at(0);
    CHECK(kept.answer == Answer::No);
    CHECK(kept.note == note);
}

TEST_CASE("a note that is no text is refused and the old answer stays", "[core][scan]")
{
    Scanned scanned;
    auto const round = take(scanned.store().currentOrNewRound());
    take(scanned.store().answer(round.id, "low", Answerer::Councillor, Answer::Yes, "oud"));
    for (auto const& note : {std::string("half \xF0\x9F\x9A"), std::string("nul\0nul", 7), std::string("\xED\xA0\x80")})
        CHECK(codeOf(scanned.store().answer(round.id, "low", Answerer::Councillor, Answer::No, note)) ==
              ErrorCode::InvalidText);
    CHECK(take(scanned.store().answers(round.id)).at(0).note == "oud");
}

TEST_CASE("an answer in a round that does not exist is refused", "[core][scan]")
{
    Scanned scanned;
    CHECK_FALSE(scanned.store().answer(77, "low", Answerer::Councillor, Answer::Yes).has_value());
    CHECK(take(scanned.store().answers(77)).empty());
}
