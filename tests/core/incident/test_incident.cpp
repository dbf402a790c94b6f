#include "core/incident/incident.h"

#include "tests/support/packs.h"
#include "tests/support/test_vault.h"

#include <nlohmann/json.hpp>

#include <functional>

using namespace weerbaar;
using namespace weerbaar::incident;
using namespace std::chrono_literals;
using nlohmann::json;
using test::codeOf;
using test::take;
using test::whereOf;

namespace {

/// A vault with the real protocol.
struct Kept {
    test::TestVault vault;

    [[nodiscard]] IncidentStore store() { return {vault.database(), test::library().protocol(), vault.clock()}; }
    void byHand(std::string const& sql) { take(vault.database().execute(sql.c_str())); }
    /// What nobody but a tamperer can do: the triggers go first.
    void tamper(std::string const& sql)
    {
        byHand("DROP TRIGGER IF EXISTS incident_event_is_never_changed;"
               "DROP TRIGGER IF EXISTS incident_event_is_never_removed;");
        byHand(sql);
    }
};

/// 2026-11-20T21:15:00+01:00, three hours before the test clock.
constexpr Moment tuesdayEvening{1'795'205'700'000, 60};

Account account()
{
    Account result;
    result.type = "T03";
    result.occurredAt = tuesdayEvening;
    result.place = "Parkeerplaats achter het gemeentehuis";
    result.description = "Hij stond me op te wachten.";
    result.safeNow = SafeNow::Yes;
    return result;
}

json accountJson()
{
    return {{"type", "T03"},
            {"occurredAt", "2026-11-20T21:15:00+01:00"},
            {"place", "Parkeerplaats achter het gemeentehuis"},
            {"description", "Hij stond me op te wachten."},
            {"safeNow", true}};
}

/// The refusal of an account that is right but for one thing.
struct Refusal {
    std::optional<ErrorCode> code;
    std::string where;

    bool operator==(Refusal const&) const = default;
};

Refusal refusalOf(std::function<void(Account&)> const& change)
{
    auto changed = account();
    change(changed);
    auto const result = checkAccount(changed, test::library().protocol(), test::MovingClock::start);
    return {codeOf(result), whereOf(result)};
}

Refusal readingOf(std::function<void(json&)> const& change)
{
    auto changed = accountJson();
    change(changed);
    auto const result = accountFromJson(changed);
    return {codeOf(result), whereOf(result)};
}

constexpr std::optional<ErrorCode> fine = std::nullopt;

/// U+202E and U+200F turn the reading direction; the last is U+1F6A8.
std::string const oddText = "\xE2\x80\xAE" "hcan\xE2\x80\x8F \xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D \xF0\x9F\x9A\xA8\r\n\t\"'\\";

}  // namespace

TEST_CASE("the five required answers are enough", "[core][incident]")
{
    CHECK(requiredAnswers == 5);
    auto const read = accountFromJson(accountJson());
    CHECK(take(accountFromJson(accountJson())) == account());
    CHECK(codeOf(checkAccount(*read, test::library().protocol(), test::MovingClock::start)) == fine);
}

TEST_CASE("an account without one of the five is refused, and says which", "[core][incident]")
{
    for (std::string const field : {"type", "occurredAt", "place", "description", "safeNow"}) {
        INFO(field);
        CHECK(readingOf([&](json& object) { object.erase(field); }) == Refusal{ErrorCode::MissingAnswer, field});
    }
    CHECK(refusalOf([](Account& a) { a.type.clear(); }) == Refusal{ErrorCode::MissingAnswer, "type"});
    for (auto const* const blank : {"", " ", "\n\t \r"}) {
        CHECK(refusalOf([&](Account& a) { a.place = blank; }) == Refusal{ErrorCode::MissingAnswer, "place"});
        CHECK(refusalOf([&](Account& a) { a.description = blank; }) == Refusal{ErrorCode::MissingAnswer, "description"});
    }
}

TEST_CASE("a field that we do not know is refused, so that a misspelt one is not lost", "[core][incident]")
{
    for (std::string const field : {"Place", "exact_words", "id", "", "witnesses"}) {
        INFO(field);
        CHECK(readingOf([&](json& object) { object[field] = "x"; }) == Refusal{ErrorCode::InvalidInput, field});
    }
}

TEST_CASE("a field of another type is refused", "[core][incident]")
{
    for (std::string const field : {"type", "occurredAt", "place", "description", "exactWords", "conclusions"}) {
        for (auto const& value : {json(7), json(nullptr), json::array(), json::object(), json(true)}) {
            INFO(field << " " << value);
            CHECK(readingOf([&](json& object) { object[field] = value; }) == Refusal{ErrorCode::InvalidInput, field});
        }
    }
    for (std::string const field : {"people", "concerns"}) {
        for (auto const& value : {json("Jan"), json(nullptr), json::array({7}), json::object()})
            CHECK(readingOf([&](json& object) { object[field] = value; }) == Refusal{ErrorCode::InvalidInput, field});
    }
    for (auto const& value : {json("true"), json(1), json::array()})
        CHECK(readingOf([&](json& object) { object["safeNow"] = value; }) == Refusal{ErrorCode::InvalidInput, "safeNow"});
    for (auto const& value : {json::array(), json("T03"), json(nullptr)})
        CHECK(codeOf(accountFromJson(value)) == ErrorCode::InvalidInput);
}

TEST_CASE("not to know is an answer to whether one is safe", "[core][incident]")
{
    auto object = accountJson();
    object["safeNow"] = nullptr;
    CHECK(take(accountFromJson(object)).safeNow == SafeNow::Unknown);
    object["safeNow"] = false;
    CHECK(take(accountFromJson(object)).safeNow == SafeNow::No);
}

TEST_CASE("a type or concern that the protocol does not have is refused", "[core][incident]")
{
    for (auto const* const type : {"T15", "t03", "T3", "T03 ", "\xFF"})
        CHECK(refusalOf([&](Account& a) { a.type = type; }) == Refusal{ErrorCode::UnknownType, "type"});
    CHECK(refusalOf([](Account& a) { a.concerns = {"repeat", "unheard-of"}; }) == Refusal{ErrorCode::InvalidInput, "concerns"});
    CHECK(refusalOf([](Account& a) { a.concerns = {"repeat", "knows-address"}; }).code == fine);
}

TEST_CASE("the future is refused, but for five minutes of a clock that differs", "[core][incident]")
{
    auto const after = [](std::chrono::milliseconds duration) {
        return [=](Account& a) { a.occurredAt = addMilliseconds(test::MovingClock::start, duration.count()); };
    };
    CHECK(refusalOf(after(0ms)).code == fine);
    CHECK(refusalOf(after(4min)).code == fine);
    CHECK(refusalOf(after(5min)).code == fine);
    CHECK(refusalOf(after(5min + 1ms)) == Refusal{ErrorCode::TimeInFuture, "occurredAt"});
    CHECK(refusalOf(after(6min)) == Refusal{ErrorCode::TimeInFuture, "occurredAt"});
    CHECK(refusalOf(after(24h * 365)).code == ErrorCode::TimeInFuture);
    // Another offset does not make it later: 06:00 in Auckland was yesterday here.
    CHECK(refusalOf([](Account& a) { a.occurredAt = take(parseRfc3339("2026-11-21T11:00:00+13:00")); }).code == fine);
}

TEST_CASE("a time before 1990 comes from a clock that was never set", "[core][incident]")
{
    auto const on = [](std::string_view text) {
        return [=](Account& a) { a.occurredAt = take(parseRfc3339(text)); };
    };
    CHECK(refusalOf(on("1970-01-01T00:00:00Z")) == Refusal{ErrorCode::TimeTooLongAgo, "occurredAt"});
    CHECK(refusalOf(on("1989-12-31T23:59:59Z")).code == ErrorCode::TimeTooLongAgo);
    CHECK(refusalOf(on("0001-01-01T00:00:00Z")).code == ErrorCode::TimeTooLongAgo);
    CHECK(refusalOf(on("1990-01-01T00:00:00Z")).code == fine);
}

TEST_CASE("a time that is none is refused when it is read", "[core][incident]")
{
    for (auto const* const text : {"", "gisteren", "2026-11-20T21:15:00", "2026-02-30T10:00:00Z"})
        CHECK(readingOf([&](json& object) { object["occurredAt"] = text; }) == Refusal{ErrorCode::InvalidTime, "occurredAt"});
}

TEST_CASE("text over the limit is refused in every field, text at the limit in none", "[core][incident]")
{
    std::string const full(textMaximumBytes, 'a');
    auto const over = full + 'a';
    using Field = std::string Account::*;
    for (auto const& [field, name] : {std::pair<Field, char const*>{&Account::place, "place"},
                                      {&Account::description, "description"},
                                      {&Account::exactWords, "exactWords"},
                                      {&Account::conclusions, "conclusions"}}) {
        INFO(name);
        CHECK(refusalOf([&](Account& a) { a.*field = over; }) == Refusal{ErrorCode::TextTooLong, name});
        CHECK(refusalOf([&](Account& a) { a.*field = full; }).code == fine);
        for (auto const& bad : {std::string("a\xFF"), std::string("a\0b", 3), std::string("\xED\xA0\x80")})
            CHECK(refusalOf([&](Account& a) { a.*field = bad; }) == Refusal{ErrorCode::InvalidText, name});
    }
    CHECK(refusalOf([&](Account& a) { a.people = {"Jan", over}; }) == Refusal{ErrorCode::TextTooLong, "people"});
    CHECK(refusalOf([&](Account& a) { a.people = {"Jan", "\xC3"}; }) == Refusal{ErrorCode::InvalidText, "people"});
    CHECK(refusalOf([&](Account& a) { a.people.assign(101, "Jan"); }) == Refusal{ErrorCode::TextTooLong, "people"});
    CHECK(refusalOf([&](Account& a) { a.people.assign(100, "Jan"); }).code == fine);
}

TEST_CASE("an account goes through JSON unchanged", "[core][incident]")
{
    auto full = account();
    full.safeNow = GENERATE(SafeNow::Yes, SafeNow::No, SafeNow::Unknown);
    full.occurredAt = take(parseRfc3339("2024-02-29T23:59:59-03:30"));
    full.exactWords = oddText;
    full.conclusions = "Ik denk dat het om de windmolens gaat.";
    full.people = {"Buurman \xC3\xABn buurvrouw", "man, donkere jas"};
    full.concerns = {"repeat", "cannot-sleep"};
    CHECK(take(accountFromJson(accountToJson(full))) == full);
}

TEST_CASE("an incident is there as it was told, after reopening too", "[core][incident]")
{
    Kept kept;
    auto told = account();
    told.exactWords = oddText;
    told.people = {"man, donkere jas"};
    auto const id = take(kept.store().add(told));
    kept.vault.reopen();
    auto const incident = take(kept.store().load(id));
    CHECK(incident.id == id);
    CHECK(incident.account == told);
    REQUIRE(incident.events.size() == 1);
    CHECK(incident.events[0].kind == EventKind::Created);
    CHECK(incident.events[0].sequence == 0);
    CHECK(incident.events[0].recordedAt == test::MovingClock::start);
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
}

TEST_CASE("incidents are listed with the newest occurrence first", "[core][incident]")
{
    Kept kept;
    auto told = account();
    std::vector<std::string> ids;
    for (auto const* const when : {"2026-11-01T10:00:00+01:00", "2026-11-20T10:00:00+01:00", "2026-10-01T10:00:00+02:00",
                                   "2026-11-20T09:30:00Z"}) {
        told.occurredAt = take(parseRfc3339(when));
        ids.push_back(take(kept.store().add(told)));
    }
    auto const listed = take(kept.store().list());
    REQUIRE(listed.size() == 4);
    CHECK(listed[0].id == ids[3]);  // 10:30 here
    CHECK(listed[1].id == ids[1]);
    CHECK(listed[2].id == ids[0]);
    CHECK(listed[3].id == ids[2]);
}

TEST_CASE("whatever is done to an incident is an event of its own, with its time", "[core][incident]")
{
    Kept kept;
    auto const id = take(kept.store().add(account()));
    kept.vault.clock().advance(1h);
    take(kept.store().addText(id, "Er was ook een fiets."));
    kept.vault.clock().advance(1h);
    take(kept.store().stepDone(id, "P04"));
    kept.vault.clock().advance(1h);
    take(kept.store().called(id, "support-team"));
    auto const incident = take(kept.store().load(id));
    REQUIRE(incident.events.size() == 4);
    CHECK(incident.events[1].kind == EventKind::Addition);
    CHECK(incident.events[1].text == "Er was ook een fiets.");
    CHECK(incident.events[2].kind == EventKind::StepDone);
    CHECK(incident.events[2].stepId == "P04");
    CHECK(incident.events[3].kind == EventKind::Called);
    CHECK(incident.events[3].text == "support-team");
    for (int i = 0; i < 4; ++i) {
        auto const& event = incident.events[static_cast<std::size_t>(i)];
        CHECK(event.sequence == i);
        CHECK(event.recordedAt == Moment{test::MovingClock::start.utcMs + i * 3'600'000, 60});
    }
    CHECK(incident.account == account());
    CHECK(take(kept.store().verify(id)).isIntact());
}

TEST_CASE("a correction keeps what was there", "[core][incident]")
{
    Kept kept;
    auto const id = take(kept.store().add(account()));
    auto corrected = account();
    corrected.place = "Fietsenstalling";
    corrected.people = {"Jan"};
    kept.vault.clock().advance(10min);
    take(kept.store().correct(id, corrected, "Ik was in de war"));
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
    take(kept.store().correct(id, again, ""));
    auto const twice = take(kept.store().load(id));
    CHECK(twice.account == again);
    CHECK(twice.events.at(2).changedFields == std::vector<std::string>{"safeNow"});
}

TEST_CASE("a correction that corrects nothing, or is wrong itself, is refused", "[core][incident]")
{
    Kept kept;
    auto const id = take(kept.store().add(account()));
    CHECK(codeOf(kept.store().correct(id, account(), "niets")) == ErrorCode::InvalidInput);
    auto wrong = account();
    wrong.place.clear();
    CHECK(codeOf(kept.store().correct(id, wrong, "leeg")) == ErrorCode::MissingAnswer);
    wrong.place = "elders";
    CHECK(codeOf(kept.store().correct(id, wrong, "\xFF")) == ErrorCode::InvalidText);
    CHECK(codeOf(kept.store().correct(id, wrong, std::string(textMaximumBytes + 1, 'a'))) == ErrorCode::TextTooLong);
    CHECK(take(kept.store().load(id)).events.size() == 1);
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

TEST_CASE("a step is done once, and the first time counts", "[core][incident]")
{
    Kept kept;
    auto const id = take(kept.store().add(account()));
    take(kept.store().stepDone(id, "P04"));
    kept.vault.clock().advance(1h);
    take(kept.store().stepDone(id, "P04"));
    auto const incident = take(kept.store().load(id));
    REQUIRE(incident.events.size() == 2);
    CHECK(incident.events[1].recordedAt == test::MovingClock::start);
    CHECK(codeOf(kept.store().stepDone(id, "P99")) == ErrorCode::UnknownStep);
    CHECK(codeOf(kept.store().stepDone(id, "")) == ErrorCode::UnknownStep);
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
        CHECK(codeOf(kept.store().correct(id, other, "x")) == ErrorCode::UnknownIncident);
        CHECK(codeOf(kept.store().stepDone(id, "P04")) == ErrorCode::UnknownIncident);
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

TEST_CASE("an event's content is canonical JSON, as RFC 8785 writes it", "[core][incident]")
{
    Kept kept;
    auto told = account();
    // Escaped: the quote, the backslash, what is below U+0020 (short form where there is one). Not
    // escaped: the slash, U+007F, U+2028, and all else beyond ASCII.
    told.exactWords = "\"\\/\b\f\n\r\t\x01\x1F\x7F\xE2\x80\xA8\xC3\xAB\xF0\x9F\x9A\xA8";
    told.people = {"a", "b"};
    told.concerns = {"repeat"};
    auto const id = take(kept.store().add(told));
    take(kept.store().stepDone(id, "P04"));
    auto corrected = told;
    corrected.safeNow = SafeNow::Unknown;
    take(kept.store().correct(id, corrected, "reden"));
    auto const events = take(kept.store().load(id)).events;
    auto const accountWith = [](char const* safeNow) {
        return std::string(R"({"concerns":["repeat"],"conclusions":"","description":"Hij stond me op te wachten.",)"
                           R"("exactWords":"\"\\/\b\f\n\r\t\u0001\u001f)"
                           "\x7F\xE2\x80\xA8\xC3\xAB\xF0\x9F\x9A\xA8"
                           R"(","occurredAt":"2026-11-20T21:15:00+01:00","people":["a","b"],)"
                           R"("place":"Parkeerplaats achter het gemeentehuis","safeNow":)") +
               safeNow + R"(,"type":"T03"})";
    };
    std::string const when = R"("recordedAt":"2026-11-21T00:00:00+01:00","sequence":)";
    CHECK(events.at(0).content == R"({"account":)" + accountWith("true") + R"(,"incident":")" + id +
                                      R"(","kind":"created",)" + when + "0}");
    CHECK(events.at(1).content == R"({"incident":")" + id + R"(","kind":"step-done",)" + when + R"(1,"step":"P04"})");
    CHECK(events.at(2).content == R"({"account":)" + accountWith("null") + R"(,"changed":["safeNow"],"incident":")" + id +
                                      R"(","kind":"correction",)" + when + R"(2,"text":"reden"})");
}

TEST_CASE("a chain starts from the BLAKE2b-256 of the incident's id", "[core][incident]")
{
    // python3 -c "import hashlib; print(hashlib.blake2b(b'00000000-0000-4000-8000-000000000000',digest_size=32).hexdigest())"
    CHECK(crypto::toHex(chainStart("00000000-0000-4000-8000-000000000000")) == "3328296e2a4c825c5ce2045d61c38dee8f520f80da023174a7e41ced558fd9ae");
}

TEST_CASE("each hash covers the one before it", "[core][incident]")
{
    Kept kept;
    auto const id = take(kept.store().add(account()));
    take(kept.store().addText(id, "een"));
    take(kept.store().addText(id, "twee"));
    auto previous = crypto::blake2b256(crypto::bytesOf(id));
    for (auto const& event : take(kept.store().load(id)).events) {
        crypto::Bytes both(previous.begin(), previous.end());
        both.insert(both.end(), event.content.begin(), event.content.end());
        previous = crypto::blake2b256(both);
        CHECK(event.hash == previous);
    }
}

TEST_CASE("one changed byte in an event is found, and what came before it still stands", "[core][incident]")
{
    auto const changed = GENERATE(0, 1, 2, 3);
    Kept kept;
    auto const id = take(kept.store().add(account()));
    for (auto const* const text : {"een", "twee", "drie"})
        take(kept.store().addText(id, text));
    auto const before = take(kept.store().verify(id));
    CHECK(before.events == 4);
    CHECK(before.intact == 4);
    CHECK(before.isIntact());

    kept.tamper("UPDATE incident_event SET content = replace(content, '2026-11-21T00', '2026-11-21T01') WHERE sequence = " +
                std::to_string(changed));
    auto const after = take(kept.store().verify(id));
    CHECK(after.events == 4);
    CHECK(after.intact == changed);
    CHECK_FALSE(after.isIntact());
    CHECK(take(kept.store().load(id)).events.size() == 4);  // it can still be read
}

TEST_CASE("an event that was taken out, put elsewhere or put in is found", "[core][incident]")
{
    Kept kept;
    auto const id = take(kept.store().add(account()));
    for (auto const* const text : {"een", "twee", "drie"})
        take(kept.store().addText(id, text));

    SECTION("one from the middle")
    {
        kept.tamper("DELETE FROM incident_event WHERE sequence = 2");
        auto const found = take(kept.store().verify(id));
        CHECK(found.events == 3);
        CHECK(found.intact == 2);
    }
    SECTION("one from the middle, the numbers closed up")
    {
        kept.tamper("DELETE FROM incident_event WHERE sequence = 2;"
                    "UPDATE incident_event SET sequence = 2 WHERE sequence = 3");
        auto const found = take(kept.store().verify(id));
        CHECK(found.events == 3);
        CHECK(found.intact == 2);
    }
    SECTION("the first")
    {
        kept.tamper("DELETE FROM incident_event WHERE sequence = 0");
        auto const found = take(kept.store().verify(id));
        CHECK(found.events == 3);
        CHECK(found.intact == 0);
        CHECK_FALSE(found.isIntact());
    }
    SECTION("two that changed places")
    {
        kept.tamper("UPDATE incident_event SET sequence = 9 WHERE sequence = 1;"
                    "UPDATE incident_event SET sequence = 1 WHERE sequence = 2;"
                    "UPDATE incident_event SET sequence = 2 WHERE sequence = 9;");
        CHECK(take(kept.store().verify(id)).intact == 1);
    }
    SECTION("one of another incident")
    {
        auto const other = take(kept.store().add(account()));
        kept.tamper("INSERT INTO incident_event SELECT '" + id + "', 4, content, hash FROM incident_event WHERE incident_id = '" +
                    other + "'");
        auto const found = take(kept.store().verify(id));
        CHECK(found.events == 5);
        CHECK(found.intact == 4);
        CHECK(take(kept.store().verify(other)).isIntact());
    }
    SECTION("a changed hash")
    {
        kept.tamper("UPDATE incident_event SET hash = zeroblob(32) WHERE sequence = 1");
        CHECK(take(kept.store().verify(id)).intact == 1);
    }
}

TEST_CASE("an event that was made into anything at all can be loaded, and is found", "[core][incident]")
{
    auto const* const content =
        GENERATE("", "{", "[]", "null", "7", "{}", R"({"kind":7})", R"({"kind":"unheard-of"})", R"({"recordedAt":7})",
                 R"({"recordedAt":"gisteren"})", R"({"text":["x"]})", R"({"step":null})", R"({"account":{"type":7}})",
                 R"({"account":[]})", R"({"changed":7})", R"({"changed":[7]})", R"({"text":{}})", R"({"text":null})");
    Kept kept;
    auto const id = take(kept.store().add(account()));
    take(kept.store().addText(id, "een"));
    kept.tamper("UPDATE incident_event SET content = '" + std::string(content) + "' WHERE sequence = 1");
    INFO(content);
    CHECK(take(kept.store().load(id)).account == account());
    CHECK(take(kept.store().list()).size() == 1);
    CHECK(take(kept.store().verify(id)).intact == 1);
    // And the incident can go on.
    CHECK(codeOf(kept.store().addText(id, "verder")) == fine);
    CHECK(take(kept.store().verify(id)).intact == 1);
}
