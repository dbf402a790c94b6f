#include "core/aftercare/aftercare.h"

#include "tests/core/incident/kept.h"

using namespace weerbaar;
using namespace weerbaar::aftercare;
using namespace std::chrono_literals;
using content::DueUnit;
using test::codeOf;
using test::take;

namespace {

content::CheckIn checkIn(std::string id, content::Due due)
{
    content::CheckIn result;
    result.id = std::move(id);
    result.due = due;
    return result;
}

content::AftercarePack tinyPack()
{
    content::AftercarePack pack;
    pack.checkIns = {checkIn("C01", {DueUnit::Days, 1}), checkIn("C03", {DueUnit::Months, 1}),
                     checkIn("C02", {DueUnit::Days, 14})};
    return pack;
}

Moment at(std::string_view text)
{
    return take(parseRfc3339(text));
}

struct Cared {
    test::Kept kept;
    content::AftercarePack pack = tinyPack();
    std::string incident = take(kept.store().add(test::account()));

    [[nodiscard]] CheckInStore store() { return {kept.vault.database(), pack, kept.vault.clock()}; }
    [[nodiscard]] std::vector<Answer> answers() { return take(store().answers(incident)); }
};

}  // namespace

TEST_CASE("the moments of an incident come by when they are due", "[core][aftercare]")
{
    auto const pack = tinyPack();
    auto const happened = at("2026-11-20T21:15:00+01:00");
    auto const moments = momentsFor(happened, {}, pack, at("2026-12-04T21:15:00+01:00"));
    REQUIRE(moments.size() == 3);
    CHECK(moments[0].checkIn->id == "C01");
    CHECK(moments[1].checkIn->id == "C02");
    CHECK(moments[2].checkIn->id == "C03");
    CHECK(moments[0].dueAt == at("2026-11-21T21:15:00+01:00"));
    CHECK(moments[1].dueAt == at("2026-12-04T21:15:00+01:00"));
    CHECK(moments[2].dueAt == at("2026-12-20T21:15:00+01:00"));
    CHECK(moments[0].isDue);
    CHECK(moments[1].isDue);  // this very moment
    CHECK_FALSE(moments[2].isDue);
    CHECK_FALSE(momentsFor(happened, {}, pack, at("2026-12-04T21:14:59+01:00"))[1].isDue);
}

TEST_CASE("what was answered or passed over is not due any more", "[core][aftercare]")
{
    auto const pack = tinyPack();
    std::vector<Answer> const answers = {{"C02", "beter", false, at("2026-12-05T10:00:00+01:00")},
                                         {"C01", "", true, at("2026-11-22T10:00:00+01:00")},
                                         {"C99", "van een andere versie", false, at("2026-11-22T10:00:00+01:00")}};
    auto const moments = momentsFor(at("2026-11-20T21:15:00+01:00"), answers, pack, at("2027-11-20T21:15:00+01:00"));
    REQUIRE(moments.size() == 3);
    CHECK_FALSE(moments[0].isDue);
    CHECK_FALSE(moments[1].isDue);
    CHECK(moments[2].isDue);
    REQUIRE(moments[0].answer.has_value());
    CHECK(moments[0].answer->skipped);
    REQUIRE(moments[1].answer.has_value());
    CHECK(moments[1].answer->note == "beter");
    CHECK_FALSE(moments[2].answer.has_value());
}

TEST_CASE("the first check-in of the pack that we carry is a day after, and all are due within seven months",
          "[core][aftercare]")
{
    auto const& pack = test::library().aftercare();
    auto const moments = momentsFor(at("2026-11-20T21:15:00+01:00"), {}, pack, at("2026-11-20T21:15:00+01:00"));
    REQUIRE_FALSE(moments.empty());
    CHECK(moments.front().dueAt == at("2026-11-21T21:15:00+01:00"));
    CHECK(moments.back().dueAt.utcMs < at("2027-06-20T21:15:00+01:00").utcMs);
    for (auto const& moment : moments)
        CHECK_FALSE(moment.isDue);
}

TEST_CASE("an answer is kept with its moment, after reopening too, and another takes its place", "[core][aftercare]")
{
    Cared cared;
    CHECK(cared.answers().empty());
    take(cared.store().answer(cared.incident, "C02", test::oddText));
    cared.kept.vault.clock().advance(1h);
    take(cared.store().skip(cared.incident, "C01"));
    cared.kept.vault.reopen();
    auto answers = cared.answers();
    REQUIRE(answers.size() == 2);
    CHECK(answers[0].checkInId == "C01");
    CHECK(answers[0].skipped);
    CHECK(answers[0].note.empty());
    CHECK(answers[0].answeredAt == Moment{test::MovingClock::start.utcMs + 3'600'000, 60});
    CHECK(answers[1].checkInId == "C02");
    CHECK_FALSE(answers[1].skipped);
    CHECK(answers[1].note == test::oddText);
    CHECK(answers[1].answeredAt == test::MovingClock::start);

    take(cared.store().answer(cared.incident, "C01", ""));  // looked, and wrote nothing
    take(cared.store().skip(cared.incident, "C02"));
    answers = cared.answers();
    REQUIRE(answers.size() == 2);
    CHECK_FALSE(answers[0].skipped);
    CHECK(answers[1].skipped);
    CHECK(answers[1].note.empty());  // what was written is gone
}

TEST_CASE("an answer can be taken back, as if it was never given", "[core][aftercare]")
{
    Cared cared;
    auto const other = take(cared.kept.store().add(test::account()));
    take(cared.store().answer(cared.incident, "C01", "een"));
    take(cared.store().answer(other, "C01", "ander"));
    take(cared.store().remove(cared.incident, "C01"));
    take(cared.store().remove(cared.incident, "C01"));
    take(cared.store().remove("no-such", "C99"));
    CHECK(cared.answers().empty());
    CHECK(take(cared.store().answers(other)).at(0).note == "ander");
    CHECK(take(cared.store().answers("no-such")).empty());
}

TEST_CASE("an answer that cannot be is refused, and leaves what was there", "[core][aftercare]")
{
    Cared cared;
    take(cared.store().answer(cared.incident, "C01", "goed"));
    CHECK(codeOf(cared.store().answer(cared.incident, "C99", "x")) == ErrorCode::UnknownCheckIn);
    CHECK(codeOf(cared.store().skip(cared.incident, "")) == ErrorCode::UnknownCheckIn);
    for (auto const* const id : {"", "00000000-0000-4000-8000-000000000000"}) {
        CHECK(codeOf(cared.store().answer(id, "C01", "x")) == ErrorCode::UnknownIncident);
        CHECK(codeOf(cared.store().skip(id, "C01")) == ErrorCode::UnknownIncident);
    }
    CHECK(codeOf(cared.store().answer(cared.incident, "C01", "half \xF0\x9F")) == ErrorCode::InvalidText);
    CHECK(codeOf(cared.store().answer(cared.incident, "C01", std::string_view("a\0b", 3))) == ErrorCode::InvalidText);
    std::string const tooLong(incident::textMaximumBytes + 1, 'a');
    CHECK(codeOf(cared.store().answer(cared.incident, "C01", tooLong)) == ErrorCode::TextTooLong);
    REQUIRE(cared.answers().size() == 1);
    CHECK(cared.answers()[0].note == "goed");
}

TEST_CASE("aftercare leaves no trace in the incident's chain", "[core][aftercare]")
{
    Cared cared;
    take(cared.store().answer(cared.incident, "C01", "w-nazorg"));
    take(cared.store().skip(cared.incident, "C02"));
    auto const incident = take(cared.kept.store().load(cared.incident));
    CHECK(incident.events.size() == 1);
    CHECK(take(cared.kept.store().verify(cared.incident)).isIntact());
}
