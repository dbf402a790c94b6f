#include "core/incident/pattern.h"

#include "tests/core/incident/kept.h"

#include <chrono>

using namespace weerbaar;
using namespace weerbaar::incident;
using test::take;

namespace {

OffenderIncident did(std::string key, std::string label, std::string incidentId, std::string type, std::string_view when)
{
    return {std::move(key), std::move(label), std::move(incidentId), std::move(type), take(parseRfc3339(when))};
}

/// "2026-11:2 …", the months with their counts.
std::string monthsOf(Pattern const& pattern)
{
    std::string result;
    for (auto const& [month, incidents] : pattern.byMonth) {
        auto const day = toIsoDay(month / std::chrono::day(1));
        result += (result.empty() ? "" : " ") + day.substr(0, 7) + ":" + std::to_string(incidents);
    }
    return result;
}

}  // namespace

TEST_CASE("who did something twice or more is a pattern, the most first, then the latest", "[core][incident][pattern]")
{
    auto const patterns = patternsOf({did("a", "Anna", "1", "T01", "2026-01-01T10:00:00+01:00"),
                                      did("b", "b", "2", "T01", "2026-03-01T10:00:00+01:00"),
                                      did("b", "B.", "3", "T03", "2026-04-01T10:00:00+02:00"),
                                      did("c", "c", "2", "T01", "2026-03-01T10:00:00+01:00"),
                                      did("c", "c", "4", "T03", "2026-03-05T10:00:00+01:00"),
                                      did("c", "C", "5", "T03", "2026-07-01T10:00:00+02:00"),
                                      did("d", "d", "6", "T01", "2026-02-01T10:00:00+01:00"),
                                      did("d", "d", "7", "T01", "2026-05-01T10:00:00+02:00")});
    REQUIRE(patterns.size() == 3);
    CHECK(patterns[0].key == "c");
    CHECK(patterns[1].key == "d");  // two, as b, but in May
    CHECK(patterns[2].key == "b");
    CHECK(patterns[0].label == "C");
    CHECK(patterns[2].label == "B.");
    CHECK(patterns[0].byType == std::map<std::string, int>{{"T01", 1}, {"T03", 2}});
    std::vector<std::string> ids;
    for (auto const& incident : patterns[0].incidents)
        ids.push_back(incident.incidentId);
    CHECK(ids == std::vector<std::string>{"2", "4", "5"});
    CHECK(patternsOf({}).empty());
    CHECK(patternsOf({did("a", "Anna", "1", "T01", "2026-01-01T10:00:00+01:00")}).empty());
}

TEST_CASE("a pattern counts by month on the wall, quiet months included", "[core][incident][pattern]")
{
    auto const patterns = patternsOf({did("a", "a", "1", "T01", "2025-11-30T23:30:00+01:00"),
                                      did("a", "a", "2", "T01", "2025-12-01T00:30:00+01:00"),  // in Greenwich November
                                      did("a", "a", "3", "T01", "2026-02-01T00:00:00+01:00"),
                                      did("a", "a", "4", "T01", "2026-02-28T23:59:59+01:00")});
    REQUIRE(patterns.size() == 1);
    CHECK(monthsOf(patterns[0]) == "2025-11:1 2025-12:1 2026-01:0 2026-02:2");
    // Later by the instant, and yet of the month before, on another wall.
    auto const travelled = patternsOf({did("a", "a", "1", "T01", "2026-03-01T00:30:00+01:00"),
                                       did("a", "a", "2", "T01", "2026-02-28T23:30:00-05:00")});
    CHECK(monthsOf(travelled.at(0)) == "2026-02:1 2026-03:1");
}

TEST_CASE("what an offender did is found in the vault", "[core][incident][pattern]")
{
    test::Kept kept;
    auto told = test::account();
    told.people = {test::offender("Jan", "@jan"), test::offender("Piet")};
    auto const first = take(kept.store().add(told));
    told.people = {test::offender("", "https://x.com/JAN")};
    told.type = "T01";
    told.occurredAt = take(parseRfc3339("2026-09-01T10:00:00+02:00"));
    auto const second = take(kept.store().add(told));
    auto const patterns = patternsOf(take(kept.store().offenders()));
    REQUIRE(patterns.size() == 1);
    CHECK(patterns[0].label == "@jan");
    REQUIRE(patterns[0].incidents.size() == 2);
    CHECK(patterns[0].incidents[0].incidentId == second);
    CHECK(patterns[0].incidents[1].incidentId == first);
    CHECK(monthsOf(patterns[0]) == "2026-09:1 2026-10:0 2026-11:1");
}

TEST_CASE("five thousand incidents of one person are one pattern, in linear time", "[core][incident][pattern]")
{
    test::Kept kept;
    // An hour after each other, from 2026-01-01T00:00:00+01:00; straight into the tables, for the sake of time.
    kept.byHand("WITH RECURSIVE n(i) AS (VALUES(0) UNION ALL SELECT i + 1 FROM n WHERE i < 4999) "
                "INSERT INTO incident (id, occurred_utc_ms, occurred_offset, type, place) "
                "SELECT printf('i-%05d', i), 1767222000000 + i * 3600000, 60, "
                "CASE i % 2 WHEN 0 THEN 'T01' ELSE 'T05' END, 'Markt' FROM n;"
                "INSERT INTO incident_offender (key, occurred_utc_ms, incident_id, label) "
                "SELECT 'account:jan', occurred_utc_ms, id, '@jan ' || id FROM incident;");
    auto const start = std::chrono::steady_clock::now();
    auto const offenders = take(kept.store().offenders());
    REQUIRE(offenders.size() == 5000);
    auto const patterns = patternsOf(offenders);
    REQUIRE(patterns.size() == 1);
    CHECK(patterns[0].incidents.size() == 5000);
    CHECK(patterns[0].label == "@jan i-04999");
    CHECK(patterns[0].byType == std::map<std::string, int>{{"T01", 2500}, {"T05", 2500}});
    // By hand: 31 days are 744 hours, 28 are 672, 30 are 720. The months up to July are 4344 hours; July has the rest.
    CHECK(monthsOf(patterns[0]) == "2026-01:744 2026-02:672 2026-03:744 2026-04:720 2026-05:744 2026-06:720 2026-07:656");
    auto const page = take(kept.store().summaries(20));
    CHECK(page.at(0).id == "i-04999");
    CHECK(page.at(19).timesBySameOffender == 3);
    CHECK(take(kept.store().timesBySameOffender("i-00001")) == 2);
    // A hundred thousand more: comparing each with each would take minutes.
    std::vector<OffenderIncident> many;
    for (int i = 0; i < 100'000; ++i)
        many.push_back({"account:jan", "@jan", std::to_string(i), "T01", {1'767'222'000'000 + i * 60'000LL, 60}});
    CHECK(patternsOf(many).at(0).incidents.size() == 100'000);
    CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(10));
}
