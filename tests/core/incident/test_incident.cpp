#include "core/incident/incident.h"

#include "tests/core/incident/kept.h"

#include <nlohmann/json.hpp>

using namespace weerbaar;
using namespace weerbaar::incident;
using namespace std::chrono_literals;
using test::account;
using test::codeOf;
using test::described;
using test::Kept;
using test::oddText;
using test::offender;
using test::Refusal;
using test::refusalIn;
using test::take;

namespace {

constexpr std::optional<ErrorCode> fine = std::nullopt;

std::chrono::year_month_day day(std::string_view text)
{
    return take(parseIsoDay(text));
}

AttachedFile file(std::string id, std::uint8_t firstByte)
{
    AttachedFile result;
    result.id = std::move(id);
    result.name = "bericht.png";
    result.mediaType = "image/png";
    result.bytes = 12'345;
    result.sha256[0] = firstByte;
    result.sha256[31] = 0xCD;
    return result;
}

/// The row that the evidence store makes before an incident notes the file.
void putInEvidence(Kept& kept, std::string const& id, std::string const& firstByte)
{
    kept.byHand("INSERT INTO attachment (id, key, sha256, bytes, name, media_type, taken_utc_ms, taken_offset) VALUES ('" + id +
                "', zeroblob(32), x'" + firstByte + std::string(62, '0') + "', 12345, 'bericht.png', 'image/png', 0, 60)");
}

/// Adds an incident that happened at this time, by these people.
std::string addOne(Kept& kept, std::string_view when, std::vector<Person> people = {})
{
    auto told = account();
    told.occurredAt = take(parseRfc3339(when));
    told.people = std::move(people);
    return take(kept.store().add(told));
}

}  // namespace

TEST_CASE("an incident is there as it was told, after reopening too", "[core][incident]")
{
    Kept kept;
    auto told = account();
    told.exactWords = oddText;
    told.people = {described("man, donkere jas"), offender("Jan", "@jan")};
    told.injury = "Een blauw oog.";
    auto const id = take(kept.store().add(told));
    kept.vault.reopen();
    auto const incident = take(kept.store().load(id));
    CHECK(incident.id == id);
    CHECK(incident.account == told);
    REQUIRE(incident.events.size() == 1);
    CHECK(incident.events[0].kind == EventKind::Created);
    CHECK(incident.events[0].sequence == 0);
    CHECK(incident.events[0].recordedAt == test::MovingClock::start);
    CHECK_FALSE(incident.events[0].clockWentBack);
    CHECK(take(kept.store().verify(id)).isIntact());
    // RFC 9562, version 4.
    REQUIRE(id.size() == 36);
    CHECK(id[14] == '4');
    CHECK(std::string_view("89ab").find(id[19]) != std::string_view::npos);
    CHECK(take(kept.store().add(told)) != id);
}

TEST_CASE("100 kB of text with emoji and marks for reading from right to left comes back byte for byte", "[core][incident]")
{
    Kept kept;
    std::string text;
    while (text.size() + oddText.size() <= 100 * 1024)
        text += oddText;
    auto told = account();
    told.description = text;
    told.exactWords = text;
    auto const id = take(kept.store().add(told));
    take(kept.store().addText(id, text));
    kept.vault.reopen();
    auto const incident = take(kept.store().load(id));
    CHECK(incident.account.description == text);
    CHECK(incident.account.exactWords == text);
    CHECK(incident.events.at(1).text == text);
    CHECK(take(kept.store().verify(id)).isIntact());
}

TEST_CASE("a refused account leaves nothing behind", "[core][incident]")
{
    Kept kept;
    auto wrong = account();
    wrong.description = "\xFF";
    CHECK(codeOf(kept.store().add(wrong)) == ErrorCode::InvalidText);
    CHECK(take(kept.store().list()).empty());
    CHECK(take(kept.store().count()) == 0);
    CHECK_FALSE(take(kept.store().lastRecordedAt()).has_value());
}

TEST_CASE("incidents are listed with the newest occurrence first", "[core][incident]")
{
    Kept kept;
    std::vector<std::string> ids;
    for (auto const* const when : {"2026-11-01T10:00:00+01:00", "2026-11-20T10:00:00+01:00", "2026-10-01T10:00:00+02:00",
                                   "2026-11-20T09:30:00Z"})
        ids.push_back(addOne(kept, when));
    // The fourth was at 10:30 here.
    std::vector<std::string> const newestFirst = {ids[3], ids[1], ids[0], ids[2]};
    std::vector<std::string> listed;
    for (auto const& incident : take(kept.store().list()))
        listed.push_back(incident.id);
    CHECK(listed == newestFirst);

    auto const page = [&](int limit, int offset) {
        std::vector<std::string> found;
        for (auto const& summary : take(kept.store().summaries(limit, offset)))
            found.push_back(summary.id);
        return found;
    };
    CHECK(page(10, 0) == newestFirst);
    CHECK(page(2, 0) == std::vector{ids[3], ids[1]});
    CHECK(page(2, 2) == std::vector{ids[0], ids[2]});
    CHECK(page(2, 3) == std::vector{ids[2]});
    CHECK(page(2, 4).empty());
    CHECK(take(kept.store().count()) == 4);
}

TEST_CASE("a list reads of an incident what its account says now", "[core][incident]")
{
    Kept kept;
    auto told = account();
    told.concerns = {"repeat", "knows-address"};
    auto const id = take(kept.store().add(told));
    auto const only = [&] { return take(kept.store().summaries(10)).at(0); };
    CHECK(only().id == id);
    CHECK(only().occurredAt == test::lastEvening);
    CHECK(only().type == "T03");
    CHECK(only().place == "Parkeerplaats achter het gemeentehuis");
    CHECK(only().safeNow == SafeNow::Yes);
    CHECK(only().concerns == std::vector<std::string>{"repeat", "knows-address"});
    CHECK(only().timesBySameOffender == 1);

    told.type = "T05";
    told.occurredAt = take(parseRfc3339("2024-02-29T23:59:59-03:30"));
    told.place = "Fietsenstalling";
    told.safeNow = SafeNow::No;
    told.concerns = {};
    kept.vault.clock().advance(1h);
    take(kept.store().revise(id, told, ""));
    kept.vault.reopen();
    CHECK(only().occurredAt == told.occurredAt);
    CHECK(only().type == "T05");
    CHECK(only().place == "Fietsenstalling");
    CHECK(only().safeNow == SafeNow::No);
    CHECK(only().concerns.empty());
    told.safeNow = SafeNow::Unknown;
    take(kept.store().revise(id, told, ""));
    CHECK(only().safeNow == SafeNow::Unknown);
    CHECK(take(kept.store().lastRecordedAt()) == test::MovingClock::start);  // when it was written down first
}

TEST_CASE("what was written down last is the newest by writing, not by occurrence", "[core][incident]")
{
    Kept kept;
    (void)addOne(kept, "2026-11-20T10:00:00+01:00");
    kept.vault.clock().advance(1h);
    (void)addOne(kept, "2020-01-01T10:00:00+01:00");
    CHECK(take(kept.store().lastRecordedAt()) == Moment{test::MovingClock::start.utcMs + 3'600'000, 60});
}

TEST_CASE("an offender is counted over incidents, by the time of each", "[core][incident]")
{
    Kept kept;
    auto const first = addOne(kept, "2026-11-01T10:00:00+01:00", {offender("Jan de Vries", "@jan")});
    auto const second = addOne(kept, "2026-11-02T10:00:00+01:00", {offender("", "https://x.com/Jan"), offender("Piet")});
    auto const third = addOne(kept, "2026-11-03T10:00:00+01:00", {offender("J.", "JAN"), described("@jan")});
    auto const fourth = addOne(kept, "2026-11-04T10:00:00+01:00", {offender("", "@jan")});
    auto const other = addOne(kept, "2026-11-05T10:00:00+01:00", {offender("piet")});
    auto const unknown = addOne(kept, "2026-11-06T10:00:00+01:00",
                                {described("Jan"), {Role::Offender, {}, "", "", "man", ""}});
    auto const times = [&](std::string const& id) { return take(kept.store().timesBySameOffender(id)); };
    CHECK(times(first) == 1);
    CHECK(times(second) == 2);
    CHECK(times(third) == 3);
    CHECK(times(fourth) == 3);  // beyond that nobody counts
    CHECK(times(other) == 2);
    CHECK(times(unknown) == 1);
    CHECK(times("no-such") == 1);
    for (auto const& summary : take(kept.store().summaries(10))) {
        INFO(summary.id);
        CHECK(summary.timesBySameOffender == times(summary.id));
    }

    auto const offenders = take(kept.store().offenders());
    std::vector<std::string> told;
    for (auto const& one : offenders)
        told.push_back(one.key + " " + one.label + " " + toRfc3339(one.occurredAt) + " " + one.type);
    CHECK(told == std::vector<std::string>{"account:jan @jan 2026-11-01T10:00:00+01:00 T03",
                                           "account:jan https://x.com/Jan 2026-11-02T10:00:00+01:00 T03",
                                           "account:jan JAN 2026-11-03T10:00:00+01:00 T03",
                                           "account:jan @jan 2026-11-04T10:00:00+01:00 T03",
                                           "name:piet Piet 2026-11-02T10:00:00+01:00 T03",
                                           "name:piet piet 2026-11-05T10:00:00+01:00 T03"});
    CHECK(offenders.at(1).incidentId == second);
}

TEST_CASE("a correction moves an incident to another offender", "[core][incident]")
{
    Kept kept;
    (void)addOne(kept, "2026-11-01T10:00:00+01:00", {offender("Jan")});
    auto const id = addOne(kept, "2026-11-02T10:00:00+01:00", {offender("Jan"), offender("jan ")});  // twice, and once
    CHECK(take(kept.store().timesBySameOffender(id)) == 2);
    auto told = take(kept.store().load(id)).account;
    told.people = {offender("Piet")};
    take(kept.store().revise(id, told, ""));
    CHECK(take(kept.store().timesBySameOffender(id)) == 1);
    auto const offenders = take(kept.store().offenders());
    REQUIRE(offenders.size() == 2);
    CHECK(offenders[1].key == "name:piet");
}

TEST_CASE("whatever is done to an incident is an event of its own, with its time", "[core][incident]")
{
    Kept kept;
    auto const id = take(kept.store().add(account()));
    kept.vault.clock().advance(1h);
    take(kept.store().addText(id, "Er was ook een fiets."));
    kept.vault.clock().advance(1h);
    take(kept.store().decideStep(id, {"P04", StepChoice::Done, day("2026-11-20"), "gebeld"}));
    kept.vault.clock().advance(1h);
    take(kept.store().called(id, "support-team"));
    kept.vault.clock().advance(1h);
    putInEvidence(kept, "a-1", "ab");
    take(kept.store().attach(id, file("a-1", 0xAB)));
    auto const incident = take(kept.store().load(id));
    REQUIRE(incident.events.size() == 5);
    CHECK(incident.events[1].kind == EventKind::Addition);
    CHECK(incident.events[1].text == "Er was ook een fiets.");
    CHECK(incident.events[2].kind == EventKind::StepDecided);
    CHECK(incident.events[2].step == StepDecision{"P04", StepChoice::Done, day("2026-11-20"), "gebeld"});
    CHECK(incident.events[3].kind == EventKind::Called);
    CHECK(incident.events[3].text == "support-team");
    CHECK(incident.events[4].kind == EventKind::Attached);
    CHECK(incident.events[4].file == file("a-1", 0xAB));
    for (int i = 0; i < 5; ++i) {
        auto const& event = incident.events[static_cast<std::size_t>(i)];
        CHECK(event.sequence == i);
        CHECK(event.recordedAt == Moment{test::MovingClock::start.utcMs + i * 3'600'000, 60});
        CHECK(event.step.has_value() == (i == 2));
        CHECK(event.file.has_value() == (i == 4));
        CHECK_FALSE(event.clockWentBack);
    }
    CHECK(incident.account == account());
    CHECK(take(kept.store().verify(id)).isIntact());
}

TEST_CASE("that the device's clock went back is written down, with the time it said", "[core][incident]")
{
    Kept kept;
    auto const id = take(kept.store().add(account()));
    kept.vault.clock().advance(-1h);
    take(kept.store().addText(id, "een uur eerder"));
    kept.vault.clock().advance(500ms);  // the same second: no clock went back
    take(kept.store().addText(id, "toen"));
    kept.vault.clock().advance(-400ms);
    take(kept.store().addText(id, "nog steeds"));
    kept.vault.clock().advance(2h);
    take(kept.store().addText(id, "later"));
    auto const events = take(kept.store().load(id)).events;
    CHECK(events.at(1).clockWentBack);
    CHECK(events.at(1).recordedAt == Moment{test::MovingClock::start.utcMs - 3'600'000, 60});
    for (std::size_t const i : {0U, 2U, 3U, 4U})
        CHECK_FALSE(events.at(i).clockWentBack);
    CHECK(nlohmann::json::parse(events.at(1).content).at("clock") == "back");
    CHECK_FALSE(nlohmann::json::parse(events.at(2).content).contains("clock"));
    CHECK(take(kept.store().verify(id)).isIntact());
}

TEST_CASE("other words are a correction, and what was there stays", "[core][incident]")
{
    Kept kept;
    auto const id = take(kept.store().add(account()));
    auto corrected = account();
    corrected.place = "Fietsenstalling";
    corrected.people = {described("Jan")};
    kept.vault.clock().advance(10min);
    take(kept.store().revise(id, corrected, "Ik was in de war"));
    auto const incident = take(kept.store().load(id));
    CHECK(incident.account == corrected);
    REQUIRE(incident.events.size() == 2);
    CHECK(incident.events[0].corrected == account());
    CHECK(incident.events[1].kind == EventKind::Correction);
    CHECK(incident.events[1].text == "Ik was in de war");
    CHECK(incident.events[1].corrected == corrected);
    CHECK(incident.events[1].changedFields == std::vector<std::string>{"people", "place"});
    CHECK(take(kept.store().verify(id)).isIntact());

    // A second one counts from the first.
    auto again = corrected;
    again.safeNow = SafeNow::No;
    take(kept.store().revise(id, again, ""));
    auto const twice = take(kept.store().load(id));
    CHECK(twice.account == again);
    CHECK(twice.events.at(2).changedFields == std::vector<std::string>{"safeNow"});
}

TEST_CASE("to fill in what was empty is a completion", "[core][incident]")
{
    Kept kept;
    auto const id = take(kept.store().add(account()));
    auto told = account();
    auto const lastKind = [&] { return take(kept.store().load(id)).events.back().kind; };
    told.exactWords = "Ik weet je te vinden.";
    told.people = {offender("Jan")};
    told.injury = "Een blauw oog.";
    told.online.platform = "Facebook";
    told.informed = {"clerk"};
    take(kept.store().revise(id, told, "later ingevuld"));
    CHECK(lastKind() == EventKind::Completion);
    auto const event = take(kept.store().load(id)).events.back();
    CHECK(event.changedFields == std::vector<std::string>{"exactWords", "informed", "injury", "online", "people"});
    CHECK(event.text == "later ingevuld");
    CHECK(take(kept.store().load(id)).account == told);

    told.people.push_back(offender("Piet"));  // there was somebody already
    take(kept.store().revise(id, told, ""));
    CHECK(lastKind() == EventKind::Correction);
    told.damage = "Ruit stuk.";
    told.injury += " En een buil.";  // one filled, one changed
    take(kept.store().revise(id, told, ""));
    CHECK(lastKind() == EventKind::Correction);
    told.councilWork = "Windmolens";
    take(kept.store().revise(id, told, ""));
    CHECK(lastKind() == EventKind::Completion);
    told.councilWork.clear();  // taken out again
    take(kept.store().revise(id, told, ""));
    CHECK(lastKind() == EventKind::Correction);
}

TEST_CASE("the first five are corrected, also from not knowing", "[core][incident]")
{
    Kept kept;
    auto told = account();
    told.safeNow = SafeNow::Unknown;
    auto const id = take(kept.store().add(told));
    told.safeNow = SafeNow::Yes;
    take(kept.store().revise(id, told, ""));
    CHECK(take(kept.store().load(id)).events.back().kind == EventKind::Correction);
}

TEST_CASE("a revision that changes nothing, or is wrong itself, is refused", "[core][incident]")
{
    Kept kept;
    auto const id = take(kept.store().add(account()));
    CHECK(codeOf(kept.store().revise(id, account(), "niets")) == ErrorCode::InvalidInput);
    auto wrong = account();
    wrong.place.clear();
    CHECK(codeOf(kept.store().revise(id, wrong, "leeg")) == ErrorCode::MissingAnswer);
    wrong.place = "elders";
    CHECK(codeOf(kept.store().revise(id, wrong, "\xFF")) == ErrorCode::InvalidText);
    CHECK(codeOf(kept.store().revise(id, wrong, std::string(textMaximumBytes + 1, 'a'))) == ErrorCode::TextTooLong);
    CHECK(take(kept.store().load(id)).events.size() == 1);
    CHECK(take(kept.store().summaries(1)).at(0).place == account().place);
}

TEST_CASE("a measured position that comes back from the vault is no change", "[core][incident]")
{
    Kept kept;
    auto told = account();
    told.position = MeasuredPosition{52.0888888888888, 5.1234561111, 11.6, test::lastEvening, "nmea"};
    auto const id = take(kept.store().add(told));
    CHECK(codeOf(kept.store().revise(id, take(kept.store().load(id)).account, "")) == ErrorCode::InvalidInput);
    CHECK(codeOf(kept.store().revise(id, told, "")) == ErrorCode::InvalidInput);  // nor is a digit that is not kept
}

TEST_CASE("more text must be text", "[core][incident]")
{
    Kept kept;
    auto const id = take(kept.store().add(account()));
    CHECK(codeOf(kept.store().addText(id, "")) == ErrorCode::MissingAnswer);
    CHECK(codeOf(kept.store().addText(id, " \n")) == ErrorCode::MissingAnswer);
    CHECK(codeOf(kept.store().addText(id, "half \xF0\x9F")) == ErrorCode::InvalidText);
    CHECK(codeOf(kept.store().addText(id, std::string(textMaximumBytes + 1, 'a'))) == ErrorCode::TextTooLong);
    CHECK(take(kept.store().load(id)).events.size() == 1);
    CHECK(codeOf(kept.store().addText(id, std::string(textMaximumBytes, 'a'))) == fine);
}

TEST_CASE("a contact whose name is no text is refused, not fatal", "[core][incident]")
{
    Kept kept;
    auto const id = take(kept.store().add(account()));
    CHECK(codeOf(kept.store().called(id, "support\xFFteam")) == ErrorCode::InvalidText);
    CHECK(take(kept.store().load(id)).events.size() == 1);
}

TEST_CASE("the last decision about a step counts, and the same one again adds nothing", "[core][incident]")
{
    Kept kept;
    auto const id = take(kept.store().add(account()));
    auto const decide = [&](StepDecision const& decision) { take(kept.store().decideStep(id, decision)); };
    auto const events = [&] { return take(kept.store().load(id)).events.size(); };
    decide({"P04", StepChoice::Done, {}, ""});
    kept.vault.clock().advance(1h);
    decide({"P04", StepChoice::Done, {}, ""});
    CHECK(events() == 2);
    CHECK(take(kept.store().load(id)).decisionOn("P04")->recordedAt == test::MovingClock::start);
    decide({"P04", StepChoice::Done, {}, "met de griffier"});
    decide({"P04", StepChoice::Done, day("2026-11-20"), "met de griffier"});
    decide({"P04", StepChoice::NotYet, day("2026-11-25"), ""});
    CHECK(events() == 5);
    decide({"P04", StepChoice::NotYet, day("2026-11-25"), ""});
    CHECK(events() == 5);
    decide({"P04", StepChoice::NotNeeded, {}, ""});
    decide({"P06", StepChoice::Done, {}, ""});
    auto const incident = take(kept.store().load(id));
    CHECK(incident.decisionOn("P04")->step == StepDecision{"P04", StepChoice::NotNeeded, {}, ""});
    CHECK(incident.decisionOn("P06")->step == StepDecision{"P06", StepChoice::Done, {}, ""});
    CHECK(incident.decisionOn("P05") == nullptr);
}

TEST_CASE("a decision that cannot be is refused", "[core][incident]")
{
    Kept kept;
    auto const id = take(kept.store().add(account()));
    auto const refused = [&](StepDecision const& decision) { return refusalIn(kept.store().decideStep(id, decision)); };
    CHECK(refused({"P99", StepChoice::Done, {}, ""}) == Refusal{ErrorCode::UnknownStep, "P99"});
    CHECK(refused({"", StepChoice::Done, {}, ""}) == Refusal{ErrorCode::UnknownStep, ""});
    CHECK(refused({"own-1", StepChoice::Done, {}, ""}) == Refusal{ErrorCode::UnknownStep, "own-1"});
    CHECK(refused({"P04", StepChoice::Done, std::chrono::year(2026) / 2 / 30, ""}) == Refusal{ErrorCode::InvalidTime, "on"});
    CHECK(refused({"P04", StepChoice::Done, {}, "\xFF"}) == Refusal{ErrorCode::InvalidText, "note"});
    CHECK(refused({"P04", StepChoice::Done, {}, std::string(textMaximumBytes + 1, 'a')}) ==
          Refusal{ErrorCode::TextTooLong, "note"});
    CHECK(take(kept.store().load(id)).events.size() == 1);
    for (auto const choice : {StepChoice::Done, StepChoice::NotNeeded, StepChoice::NotYet})
        CHECK(stepChoiceFromName(nameOf(choice)) == choice);
}

TEST_CASE("a step of the vaults from before was done", "[core][incident]")
{
    Kept kept;
    auto const id = take(kept.store().add(account()));
    kept.byHand("INSERT INTO incident_event (incident_id, sequence, content, hash) VALUES ('" + id +
                R"(', 1, '{"incident":")" + id +
                R"(","kind":"step-done","recordedAt":"2026-11-21T00:10:00+01:00","sequence":1,"step":"P04"}', zeroblob(32)))");
    auto const incident = take(kept.store().load(id));
    CHECK(incident.events.at(1).kind == EventKind::StepDecided);
    CHECK(incident.decisionOn("P04")->step == StepDecision{"P04", StepChoice::Done, {}, ""});
    take(kept.store().decideStep(id, {"P04", StepChoice::Done, {}, ""}));  // the same again
    CHECK(take(kept.store().load(id)).events.size() == 2);
}

TEST_CASE("an incident notes a file once, and only one that is in the evidence", "[core][incident]")
{
    Kept kept;
    auto const id = take(kept.store().add(account()));
    auto const other = take(kept.store().add(account()));
    putInEvidence(kept, "a-1", "ab");
    putInEvidence(kept, "a-2", "cd");
    auto withNote = file("a-2", 0xEF);
    withNote.note = "uit de brievenbus";
    take(kept.store().attach(id, file("a-1", 0xAB)));
    take(kept.store().attach(id, withNote));
    CHECK(take(kept.store().load(id)).files() == std::vector{file("a-1", 0xAB), withNote});
    auto again = file("a-2", 0xAB);
    again.name = "kopie.png";
    CHECK(refusalIn(kept.store().attach(id, again)) == Refusal{ErrorCode::AlreadyAttached, "bericht.png"});
    take(kept.store().attach(other, file("a-1", 0xAB)));  // of another incident it may be evidence too
    auto broken = file("a-1", 0x01);
    broken.name = "\xFF.png";
    CHECK(refusalIn(kept.store().attach(other, broken)) == Refusal{ErrorCode::InvalidText, "name"});
    CHECK_FALSE(kept.store().attach(other, file("no-such", 0x02)).has_value());
    CHECK(take(kept.store().load(other)).events.size() == 2);
    CHECK(take(kept.store().verify(other)).isIntact());
}

TEST_CASE("nothing can be done to an incident that does not exist", "[core][incident]")
{
    Kept kept;
    (void)take(kept.store().add(account()));
    auto other = account();
    other.place = "elders";
    for (auto const* const id : {"", "00000000-0000-4000-8000-000000000000", "' OR 1=1 --"}) {
        CHECK(codeOf(kept.store().load(id)) == ErrorCode::UnknownIncident);
        CHECK(codeOf(kept.store().addText(id, "x")) == ErrorCode::UnknownIncident);
        CHECK(codeOf(kept.store().revise(id, other, "x")) == ErrorCode::UnknownIncident);
        CHECK(codeOf(kept.store().decideStep(id, {"P04", StepChoice::Done, {}, ""})) == ErrorCode::UnknownIncident);
        CHECK(codeOf(kept.store().attach(id, file("a-1", 0xAB))) == ErrorCode::UnknownIncident);
        CHECK(codeOf(kept.store().called(id, "police")) == ErrorCode::UnknownIncident);
        CHECK(codeOf(kept.store().verify(id)) == ErrorCode::UnknownIncident);
    }
    CHECK(take(kept.store().list()).size() == 1);
}

TEST_CASE("the database itself refuses to change or remove an event", "[core][incident]")
{
    Kept kept;
    auto const id = take(kept.store().add(account()));
    for (auto const* const sql : {"UPDATE incident_event SET content = '{}'", "UPDATE incident_event SET hash = zeroblob(32)",
                                  "UPDATE incident_event SET sequence = 7", "DELETE FROM incident_event",
                                  "DELETE FROM incident"}) {
        INFO(sql);
        CHECK_FALSE(kept.vault.database().execute(sql).has_value());
    }
    CHECK(take(kept.store().load(id)).account == account());
    CHECK(take(kept.store().verify(id)).isIntact());
}
