// The packs for after an incident beside the facts they were made from, where those are:
// shared/domain/incident-en-agressieprotocol.md.
#include "core/content/pack_loader.h"

#include "tests/core/content/small_packs.h"
#include "tests/support/files.h"
#include "tests/support/packs.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <set>
#include <string>

using namespace weerbaar::content;
using weerbaar::test::library;
using nlohmann::json;

namespace {

/// Takes the spaces off both ends.
std::string trimmed(std::string_view text)
{
    auto const first = text.find_first_not_of(' ');
    if (first == std::string_view::npos)
        return {};
    return std::string(text.substr(first, text.find_last_not_of(' ') - first + 1));
}

/// The rows of every table, by their first cell: "| B12 | …". Where two tables share one, the last stays.
std::map<std::string, std::vector<std::string>> readRows(std::string const& text)
{
    std::map<std::string, std::vector<std::string>> rows;
    for (auto at = text.find("\n| "); at != std::string::npos; at = text.find("\n| ", at + 1)) {
        auto const line = std::string_view(text).substr(at + 2, text.find('\n', at + 1) - at - 2);
        std::vector<std::string> cells;
        for (std::size_t start = 0; start < line.size();) {
            auto const end = std::min(line.find('|', start), line.size());
            cells.push_back(trimmed(line.substr(start, end - start)));
            start = end + 1;
        }
        rows[cells.front()] = cells;
    }
    return rows;
}

std::map<std::string, std::vector<std::string>> facts()
{
    if (!std::filesystem::exists(WEERBAAR_INCIDENT_FACTS_FILE))
        SKIP("no facts file beside the repository: " WEERBAAR_INCIDENT_FACTS_FILE);
    auto const bytes = weerbaar::test::readBytes(WEERBAAR_INCIDENT_FACTS_FILE);
    return readRows({bytes.begin(), bytes.end()});
}

}  // namespace

TEST_CASE("every source of the incident packs is in the facts, at the same place and date", "[core][content]")
{
    auto const rows = facts();
    int sources = 0;
    auto const& packs = library();
    for (auto const* const info : {&packs.firstMinutes().info, &packs.protocol().info, &packs.evidence().info,
                                   &packs.aftercare().info, &packs.contacts().info}) {
        for (auto const& source : info->sources) {
            if (!source.id.starts_with('B'))  // the others are in the facts of the scans, or our own
                continue;
            ++sources;
            INFO(info->id << " " << source.id << " " << source.location);
            auto const row = rows.find(source.id);
            REQUIRE(row != rows.end());
            REQUIRE(row->second.size() >= 3);
            // The facts add a remark in brackets, or a second address.
            CHECK(row->second[1].find(source.location) != std::string::npos);
            auto const& published = row->second[2];
            CHECK((source.published.find(published) != std::string::npos ||
                   published.find(source.published) != std::string::npos));
        }
    }
    CHECK(sources > 100);
}

TEST_CASE("the moments of the check-ins are those of the facts", "[core][content]")
{
    std::set<int> days;
    for (auto const& [first, cells] : facts()) {
        std::string_view const label = "Dag ";
        int day = 0;
        if (!first.starts_with(label))
            continue;
        auto const read = std::from_chars(first.data() + label.size(), first.data() + first.size(), day);
        if (read.ec == std::errc())
            days.insert(day);
    }
    CHECK(days.size() == 9);
    // Day 0 is the first minutes; day 75 is the complaint, which the protocol has.
    days.erase(0);
    days.erase(75);
    std::set<int> asked;
    for (auto const& checkIn : library().aftercare().checkIns) {
        if (checkIn.due.unit == DueUnit::Days)
            asked.insert(checkIn.due.amount);
        if (checkIn.due.unit == DueUnit::Hours)
            asked.insert(checkIn.due.amount / 24);
    }
    CHECK(asked == days);
}

TEST_CASE("every kind of incident has the name that the facts give it", "[core][content]")
{
    auto const rows = facts();
    for (auto const& type : library().protocol().types) {
        INFO(type.id);
        auto const row = rows.find(type.id);
        REQUIRE(row != rows.end());
        auto const& name = row->second.at(1);
        // "Digitaal: hack, nepprofiel, deepfake" became "Hack, nepprofiel of deepfake".
        CHECK((name == type.title || type.id == "T13"));
    }
}

TEST_CASE("what the facts could not back is in none of the incident packs", "[core][content]")
{
    // Marked [K] there, or to be left out: periods, bodies, tricks and rights for which no source was found.
    std::vector<std::string> const unbacked = {"TGO",          "112NL",      "druk 55",     "acht dagen",  "tien jaar",
                                               "509hh",        "429ter",     "SHA-256",     "lokaalvredebreuk",
                                               "gesprek opnemen", "negen stappen van"};
    for (auto const* const file :
         {"first-minutes.json", "aggression-protocol.json", "evidence.json", "aftercare.json"}) {
        auto const text = weerbaar::test::packs::textOf(file);
        for (auto const& words : unbacked) {
            INFO(file << ": " << words);
            CHECK(text.find(words) == std::string::npos);
        }
    }
}
