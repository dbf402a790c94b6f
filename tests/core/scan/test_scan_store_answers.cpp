#include "core/scan/comparison.h"
#include "core/scan/scan_result.h"
#include "core/scan/scan_store.h"

#include "tests/core/scan/scanned.h"

#include <set>

using namespace weerbaar;
using namespace weerbaar::scan;
using content::Answerer;
using test::codeOf;
using test::find;
using test::MovingClock;
using test::Scanned;
using test::take;

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
    CHECK(councillor->answeredAt == Moment{MovingClock::start.utcMs + 600'000, 60});
    auto const partner = find(answers, "critA", Answerer::Partner);
    REQUIRE(partner.has_value());
    CHECK(partner->answer == Answer::Yes);
    CHECK(partner->answeredAt == MovingClock::start);
    CHECK(find(answers, "low", Answerer::Together)->answer == Answer::Unknown);
}

TEST_CASE("a joint answer leaves both own answers as they are, and can be taken back", "[core][scan]")
{
    Scanned scanned;
    auto store = scanned.store();
    auto const round = take(store.currentOrNewRound());
    take(store.answer(round.id, "critA", Answerer::Councillor, Answer::Yes, "van mij"));
    take(store.answer(round.id, "critA", Answerer::Partner, Answer::No, "van haar"));
    take(store.answer(round.id, "low", Answerer::Together, Answer::Yes));
    scanned.vault.clock().advance(std::chrono::hours(1));
    take(store.answer(round.id, "critA", Answerer::Together, Answer::Partly, "van ons"));

    auto answers = take(store.answers(round.id));
    CHECK(answers.size() == 4);
    CHECK(find(answers, "critA", Answerer::Together)->answer == Answer::Partly);
    take(store.withdrawJointAnswer(round.id, "critA"));
    take(store.withdrawJointAnswer(round.id, "critA"));   // there is none any more
    take(store.withdrawJointAnswer(round.id, "garden"));  // nor here
    answers = take(store.answers(round.id));
    CHECK(answers.size() == 3);
    CHECK_FALSE(find(answers, "critA", Answerer::Together).has_value());
    CHECK(find(answers, "low", Answerer::Together).has_value());
    auto const councillor = find(answers, "critA", Answerer::Councillor);
    REQUIRE(councillor.has_value());
    CHECK(councillor->answer == Answer::Yes);
    CHECK(councillor->note == "van mij");
    CHECK(councillor->answeredAt == MovingClock::start);
    auto const partner = find(answers, "critA", Answerer::Partner);
    REQUIRE(partner.has_value());
    CHECK(partner->answer == Answer::No);
    CHECK(partner->note == "van haar");
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

TEST_CASE("the councillor's sheet holds the councillor's own answers, and makes the round it needs", "[core][scan]")
{
    Scanned scanned;
    auto store = scanned.store();
    auto& sheet = store.councillorSheet();
    CHECK(sheet.person() == Answerer::Councillor);
    CHECK(&sheet.pack() == &scanned.pack);
    CHECK(take(sheet.answers()).empty());
    auto const round = take(store.currentRound());
    REQUIRE(round.has_value());
    take(store.answer(round->id, "low", Answerer::Partner, Answer::No, "niet voor de raad"));
    take(store.answer(round->id, "critB", Answerer::Together, Answer::No));
    take(sheet.answer("low", Answer::Yes, "van mij"));
    take(sheet.setPosition("critA"));
    CHECK(codeOf(sheet.answer("B9.9", Answer::Yes, "")) == ErrorCode::UnknownItem);
    CHECK(codeOf(sheet.setPosition("B9.9")) == ErrorCode::UnknownItem);

    auto const own = take(sheet.answers());
    REQUIRE(own.size() == 1);
    CHECK(own[0].by == Answerer::Councillor);
    CHECK(own[0].note == "van mij");
    CHECK(find(take(store.answers(round->id)), "low", Answerer::Partner)->note == "niet voor de raad");
    CHECK(take(sheet.round()).position == "critA");

    // It goes along with a new round.
    auto const next = take(store.startRound(Scope::Short));
    CHECK(take(sheet.round()).id == next.id);
    CHECK(take(sheet.answers()).empty());
}

// ---- packs come and go ------------------------------------------------------------------------------

TEST_CASE("answers to items that a smaller pack does not know stay, and are returned", "[core][scan]")
{
    Scanned scanned;
    auto const round = take(scanned.store().currentOrNewRound());
    take(scanned.store().answer(round.id, "garden", Answerer::Partner, Answer::Unknown, "tuin"));
    take(scanned.store().answer(round.id, "low", Answerer::Partner, Answer::Yes));

    auto smaller = test::tinyScan();
    smaller.info.version = 2;
    smaller.themes.pop_back();  // "critB", "garden" and "owner" are unknown
    ScanStore older(scanned.vault.database(), smaller, scanned.vault.clock());
    CHECK(take(older.currentRound())->packVersion == 3);  // as it began
    CHECK(codeOf(older.answer(round.id, "garden", Answerer::Partner, Answer::Yes)) == ErrorCode::UnknownItem);
    take(older.answer(round.id, "critA", Answerer::Partner, Answer::No));
    auto const answers = take(older.answers(round.id));
    CHECK(answers.size() == 3);
    auto const garden = find(answers, "garden", Answerer::Partner);
    REQUIRE(garden.has_value());
    CHECK(garden->answer == Answer::Unknown);
    CHECK(garden->note == "tuin");
    CHECK(take(older.rounds()).at(0).partnerAnswers == 3);
    // The bigger pack finds them again.
    CHECK(take(scanned.store().answers(round.id)).size() == 3);
}

TEST_CASE("answers of an older pack stay with their round when a newer pack adds items", "[core][scan]")
{
    Scanned scanned;
    auto const round = take(scanned.store().currentOrNewRound());
    take(scanned.store().answer(round.id, "low", Answerer::Councillor, Answer::Partly));

    auto bigger = test::tinyScan();
    bigger.info.version = 4;
    bigger.themes[0].items.push_back(test::item("new", content::Weight::High, content::Effort::Low));
    ScanStore newer(scanned.vault.database(), bigger, scanned.vault.clock());
    take(newer.answer(round.id, "new", Answerer::Councillor, Answer::No));
    auto const answers = take(newer.answers(round.id));
    CHECK(answers.size() == 2);
    CHECK(find(answers, "low", Answerer::Councillor)->answer == Answer::Partly);
    CHECK(take(newer.currentRound())->packVersion == 3);
    CHECK(take(newer.startRound(Scope::Full)).packVersion == 4);
}

// ---- many ---------------------------------------------------------------------------------------------

TEST_CASE("a list of rounds says what each of them holds", "[core][scan]")
{
    Scanned scanned;
    auto store = scanned.store();
    auto const first = take(store.currentOrNewRound());
    take(store.answer(first.id, "low", Answerer::Councillor, Answer::Yes, "een"));
    take(store.answer(first.id, "low", Answerer::Partner, Answer::No));
    take(store.answer(first.id, "low", Answerer::Together, Answer::No, "twee"));
    take(store.answer(first.id, "critA", Answerer::Councillor, Answer::Unknown));
    auto const personal = take(scanned.personal().currentOrNewRound());
    take(scanned.personal().answer(personal.id, "mine", Answerer::Councillor, Answer::Yes));
    auto const second = take(store.startRound(Scope::Short));

    auto const rounds = take(store.rounds());
    REQUIRE(rounds.size() == 2);
    CHECK(rounds[0].round.id == second.id);
    CHECK(rounds[0].round.scope == Scope::Short);
    CHECK(rounds[0].councillorAnswers + rounds[0].partnerAnswers + rounds[0].jointAnswers + rounds[0].notes == 0);
    CHECK(rounds[1].round.id == first.id);
    CHECK(rounds[1].round.finishedAt.has_value());
    CHECK(rounds[1].councillorAnswers == 2);
    CHECK(rounds[1].partnerAnswers == 1);
    CHECK(rounds[1].jointAnswers == 1);
    CHECK(rounds[1].notes == 2);
}

TEST_CASE("ten thousand answers over fifty rounds are all there, each in its own round", "[core][scan]")
{
    // 67 items by three is 201 in a round: 200 of them, fifty times.
    Scanned scanned;
    for (int i = 0; i < 60; ++i)
        scanned.pack.themes[1].items.push_back(
            test::item("more" + std::to_string(i), content::Weight::Low, content::Effort::Low));
    auto store = scanned.store();
    for (int round = 0; round < 50; ++round) {
        auto const id = take(store.startRound(Scope::Full)).id;
        auto transaction = take(vault::Transaction::begin(scanned.vault.database()));
        int left = 200;
        for (auto const& theme : scanned.pack.themes) {
            for (auto const& item : theme.items) {
                for (auto const by : {Answerer::Councillor, Answerer::Partner, Answerer::Together}) {
                    if (left-- > 0)
                        take(store.answer(id, item.id, by, round % 2 == 0 ? Answer::Yes : Answer::No, std::to_string(round)));
                }
            }
        }
        take(transaction.commit());
    }
    scanned.vault.reopen();
    CHECK(test::number(scanned.vault.database(), "SELECT count(*) FROM scan_answer") == 10'000);
    auto const rounds = take(scanned.store().rounds());
    REQUIRE(rounds.size() == 50);
    for (std::size_t i = 0; i < rounds.size(); ++i) {
        auto const& summary = rounds[i];
        INFO("round " << summary.round.id);
        CHECK(summary.councillorAnswers == 67);
        CHECK(summary.partnerAnswers == 67);
        CHECK(summary.jointAnswers == 66);  // the last one did not fit
        CHECK(summary.notes == 200);
        CHECK(summary.round.finishedAt.has_value() == (i != 0));
        std::set<std::string> notes;
        for (auto const& answer : take(scanned.store().answers(summary.round.id)))
            notes.insert(answer.note);
        CHECK(notes == std::set{std::to_string(49 - i)});
    }
    CHECK(take(scanned.store().currentRound())->id == rounds[0].round.id);
}

TEST_CASE("a later answer of one's own overtakes the joint one, and a new joint one stands again", "[core][scan]")
{
    Scanned here;
    auto store = here.store();
    auto const round = take(store.currentOrNewRound()).id;
    auto const say = [&](content::Answerer by, Answer answer) {
        here.vault.clock().advance(std::chrono::minutes(1));
        take(store.answer(round, "critA", by, answer));
    };
    auto const counts = [&] { return effectiveAnswer(take(store.answers(round)), "critA"); };
    say(content::Answerer::Councillor, Answer::No);
    say(content::Answerer::Partner, Answer::Yes);
    say(content::Answerer::Together, Answer::Yes);
    CHECK(counts() == Answer::Yes);
    CHECK(compare(here.pack, {}, take(store.answers(round))).agreed.size() == 1);

    say(content::Answerer::Councillor, Answer::Partly);
    CHECK(counts() == Answer::Partly);
    CHECK(compare(here.pack, {}, take(store.answers(round))).differences.size() == 1);

    here.vault.clock().advance(-std::chrono::hours(24 * 365));  // the clock was set back in between
    take(store.answer(round, "critA", content::Answerer::Together, Answer::Yes));
    CHECK(counts() == Answer::Yes);
}

TEST_CASE("a note that changes leaves the moment of its answer", "[core][scan]")
{
    Scanned here;
    auto store = here.store();
    auto const round = take(store.currentOrNewRound()).id;
    auto const at = [&] { return find(take(store.answers(round)), "low", content::Answerer::Councillor)->answeredAt.utcMs; };
    take(store.answer(round, "low", content::Answerer::Councillor, Answer::No, "eerst"));
    auto const first = at();
    here.vault.clock().advance(std::chrono::hours(1));
    take(store.answer(round, "low", content::Answerer::Councillor, Answer::No, "later"));
    CHECK(at() == first);
    CHECK(find(take(store.answers(round)), "low", content::Answerer::Councillor)->note == "later");
    take(store.answer(round, "low", content::Answerer::Councillor, Answer::Yes, "later"));
    CHECK(at() > first);
}
