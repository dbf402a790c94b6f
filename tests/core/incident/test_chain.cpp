// The chain of an incident's events: what the hashes cover, and what they show.
#include "core/incident/incident.h"

#include "crypto/hash_chain.h"
#include "tests/core/incident/kept.h"

#include <algorithm>

using namespace weerbaar;
using namespace weerbaar::incident;
using test::account;
using test::codeOf;
using test::described;
using test::Kept;
using test::take;

namespace {

/// An incident of four events.
std::string four(Kept& kept)
{
    auto const id = take(kept.store().add(account()));
    for (auto const* const text : {"een", "twee", "drie"})
        take(kept.store().addText(id, text));
    return id;
}

/// "intact of events".
std::string found(Verification const& verification)
{
    return std::to_string(verification.intact) + " of " + std::to_string(verification.events);
}

std::string found(Kept& kept, std::string const& id)
{
    return found(take(kept.store().verify(id)));
}

/// "incident sequence", or "-" if nothing is broken.
std::string firstBroken(Kept& kept)
{
    auto const place = take(kept.store().verifyAll()).brokenAt;
    return place ? place->incidentId + " " + std::to_string(place->sequence) : "-";
}

}  // namespace

TEST_CASE("an event's content is canonical JSON, as RFC 8785 writes it", "[core][incident][chain]")
{
    Kept kept;
    auto told = account();
    // Escaped: the quote, the backslash, what is below U+0020 (short form where there is one). Not
    // escaped: the slash, U+007F, U+2028, and all else beyond ASCII.
    told.exactWords = "\"\\/\b\f\n\r\t\x01\x1F\x7F\xE2\x80\xA8\xC3\xAB\xF0\x9F\x9A\xA8";
    told.people = {described("a"), described("b")};
    told.concerns = {"repeat"};
    auto const id = take(kept.store().add(told));
    take(kept.store().decideStep(id, {"P04", StepChoice::NotYet, take(parseIsoDay("2026-11-25")), "later"}));
    auto corrected = told;
    corrected.safeNow = SafeNow::Unknown;
    take(kept.store().revise(id, corrected, "reden"));
    take(kept.store().decideStep(id, {"P04", StepChoice::Done, {}, ""}));
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
    CHECK(events.at(1).content == R"({"choice":"not-yet","incident":")" + id + R"(","kind":"step-decided","note":"later",)" +
                                      R"("on":"2026-11-25",)" + when + R"(1,"step":"P04"})");
    CHECK(events.at(2).content == R"({"account":)" + accountWith("null") + R"(,"changed":["safeNow"],"incident":")" + id +
                                      R"(","kind":"correction",)" + when + R"(2,"text":"reden"})");
    CHECK(events.at(3).content == R"({"choice":"done","incident":")" + id + R"(","kind":"step-decided",)" + when +
                                      R"(3,"step":"P04"})");
}

TEST_CASE("a file is in the chain by its hash, so that it is known again without the vault", "[core][incident][chain]")
{
    Kept kept;
    auto const id = take(kept.store().add(account()));
    kept.byHand("INSERT INTO attachment VALUES ('a-1', zeroblob(32), zeroblob(32), 3, 'x', 'y', 0, 60)");
    AttachedFile file{"a-1", "brief \"1\".pdf", "application/pdf", 5'000'000'000, {}, "uit de bus"};
    for (std::size_t i = 0; i < 32; ++i)
        file.sha256[i] = static_cast<std::uint8_t>(i);
    take(kept.store().attach(id, file));
    CHECK(take(kept.store().load(id)).events.at(1).content ==
          R"({"attachment":"a-1","bytes":5000000000,"incident":")" + id +
              R"(","kind":"attached","mediaType":"application/pdf","name":"brief \"1\".pdf","note":"uit de bus",)"
              R"("recordedAt":"2026-11-21T00:00:00+01:00","sequence":1,)"
              R"("sha256":"000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"})");
}

TEST_CASE("a chain starts from the BLAKE2b-256 of the incident's id", "[core][incident][chain]")
{
    // python3 -c "import hashlib; print(hashlib.blake2b(b'00000000-0000-4000-8000-000000000000',digest_size=32).hexdigest())"
    CHECK(crypto::toHex(chainStart("00000000-0000-4000-8000-000000000000")) ==
          "3328296e2a4c825c5ce2045d61c38dee8f520f80da023174a7e41ced558fd9ae");
}

TEST_CASE("each hash covers the one before it", "[core][incident][chain]")
{
    Kept kept;
    auto const id = four(kept);
    auto previous = crypto::blake2b256(crypto::bytesOf(id));
    for (auto const& event : take(kept.store().load(id)).events) {
        crypto::Bytes both(previous.begin(), previous.end());
        both.insert(both.end(), event.content.begin(), event.content.end());
        previous = crypto::blake2b256(both);
        CHECK(event.hash == previous);
    }
}

TEST_CASE("one changed byte in an event is found, and what came before it still stands", "[core][incident][chain]")
{
    auto const changed = GENERATE(0, 1, 2, 3);
    Kept kept;
    auto const id = four(kept);
    CHECK(found(kept, id) == "4 of 4");
    CHECK(take(kept.store().verify(id)).isIntact());
    CHECK(firstBroken(kept) == "-");

    kept.tamper("UPDATE incident_event SET content = replace(content, '2026-11-21T00', '2026-11-21T01') WHERE sequence = " +
                std::to_string(changed));
    CHECK(found(kept, id) == std::to_string(changed) + " of 4");
    CHECK_FALSE(take(kept.store().verify(id)).isIntact());
    CHECK(firstBroken(kept) == id + " " + std::to_string(changed));
    CHECK(take(kept.store().load(id)).events.size() == 4);  // it can still be read
}

TEST_CASE("an event that was taken out, put elsewhere or put in is found", "[core][incident][chain]")
{
    Kept kept;
    auto const id = four(kept);

    SECTION("one from the middle")
    {
        kept.tamper("DELETE FROM incident_event WHERE sequence = 2");
        CHECK(found(kept, id) == "2 of 4");  // three are there, and one is known to be gone
    }
    SECTION("one from the middle, the numbers closed up")
    {
        kept.tamper("DELETE FROM incident_event WHERE sequence = 2;"
                    "UPDATE incident_event SET sequence = 2 WHERE sequence = 3");
        CHECK(found(kept, id) == "2 of 4");
    }
    SECTION("the first")
    {
        kept.tamper("DELETE FROM incident_event WHERE sequence = 0");
        CHECK(found(kept, id) == "0 of 4");
        CHECK(firstBroken(kept) == id + " 1");  // the first that is there
    }
    SECTION("two that changed places")
    {
        kept.tamper("UPDATE incident_event SET sequence = 9 WHERE sequence = 1;"
                    "UPDATE incident_event SET sequence = 1 WHERE sequence = 2;"
                    "UPDATE incident_event SET sequence = 2 WHERE sequence = 9;");
        CHECK(found(kept, id) == "1 of 4");
    }
    SECTION("one of another incident")
    {
        auto const other = take(kept.store().add(account()));
        kept.tamper("INSERT INTO incident_event SELECT '" + id
                    + "', 4, content, hash FROM incident_event WHERE incident_id = '" +
                    other + "'");
        CHECK(found(kept, id) == "4 of 5");
        CHECK(found(kept, other) == "1 of 1");
        CHECK(firstBroken(kept) == id + " 4");
    }
    SECTION("a changed hash")
    {
        kept.tamper("UPDATE incident_event SET hash = zeroblob(32) WHERE sequence = 1");
        CHECK(found(kept, id) == "1 of 4");
    }
    CHECK_FALSE(take(kept.store().verify(id)).isIntact());
}

TEST_CASE("events taken off the end are noticed, because they were counted", "[core][incident][chain]")
{
    Kept kept;
    auto const id = four(kept);
    auto const whole = take(kept.store().add(account()));
    SECTION("the last")
    {
        kept.tamper("DELETE FROM incident_event WHERE sequence = 3");
        CHECK(found(kept, id) == "3 of 4");
        CHECK(firstBroken(kept) == id + " 3");
    }
    SECTION("all but the first")
    {
        kept.tamper("DELETE FROM incident_event WHERE sequence > 0");
        CHECK(found(kept, id) == "1 of 4");
        CHECK(firstBroken(kept) == id + " 1");
    }
    SECTION("all of them")
    {
        kept.tamper("DELETE FROM incident_event WHERE incident_id = '" + id + "'");
        CHECK(found(kept, id) == "0 of 4");
        CHECK(firstBroken(kept) == id + " 0");
    }
    CHECK_FALSE(take(kept.store().verify(id)).isIntact());
    CHECK(take(kept.store().verify(whole)).isIntact());
    auto const all = take(kept.store().verifyAll());
    CHECK(all.events.events == 5);
    CHECK_FALSE(all.events.isIntact());
}

TEST_CASE("everything is verified in one pass, and the first break is named", "[core][incident][chain]")
{
    Kept kept;
    auto const empty = take(kept.store().verifyAll());
    CHECK(empty.incidents == 0);
    CHECK(empty.events.events == 0);
    CHECK_FALSE(empty.brokenAt.has_value());
    std::vector<std::string> ids;
    for (int i = 0; i < 5; ++i)
        ids.push_back(four(kept));
    std::sort(ids.begin(), ids.end());
    auto const all = take(kept.store().verifyAll());
    CHECK(all.incidents == 5);
    CHECK(found(all.events) == "20 of 20");
    CHECK(all.events.isIntact());
    CHECK(firstBroken(kept) == "-");

    kept.tamper("UPDATE incident_event SET content = content || ' ' WHERE sequence = 2 AND incident_id IN ('" + ids[3] +
                "', '" + ids[1] + "')");
    auto const broken = take(kept.store().verifyAll());
    CHECK(broken.incidents == 5);
    CHECK(found(broken.events) == "16 of 20");  // two of two incidents
    CHECK(firstBroken(kept) == ids[1] + " 2");
    CHECK(found(kept, ids[2]) == "4 of 4");
}

TEST_CASE("an event that was made into anything at all can be loaded, and is found", "[core][incident][chain]")
{
    auto const* const content =
        GENERATE("", "{", "[]", "null", "7", "{}", R"({"kind":7})", R"({"kind":"unheard-of"})", R"({"recordedAt":7})",
                 R"({"recordedAt":"gisteren"})", R"({"text":["x"]})", R"({"kind":"step-decided","step":null})",
                 R"({"kind":"step-decided","step":"P04","choice":"perhaps","on":"2026-02-30","note":7})",
                 R"({"kind":"attached","bytes":-1,"sha256":"zz","name":[]})", R"({"kind":"attached","sha256":"ab"})",
                 R"({"account":{"type":7}})", R"({"account":[]})", R"({"changed":7})", R"({"changed":[7]})", R"({"text":{}})",
                 R"({"text":null})", R"({"clock":7})");
    Kept kept;
    auto const id = take(kept.store().add(account()));
    take(kept.store().addText(id, "een"));
    kept.tamper("UPDATE incident_event SET content = '" + std::string(content) + "' WHERE sequence = 1");
    INFO(content);
    CHECK(take(kept.store().load(id)).account == account());
    CHECK(take(kept.store().list()).size() == 1);
    CHECK(found(kept, id) == "1 of 2");
    // And the incident can go on.
    CHECK(codeOf(kept.store().addText(id, "verder")) == std::nullopt);
    CHECK(found(kept, id) == "1 of 3");
}
