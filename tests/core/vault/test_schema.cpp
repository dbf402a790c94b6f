// What the tables themselves refuse (core/vault/migrations.cpp), whatever our code would write.
#include "core/vault/database.h"
#include "core/vault/migrations.h"
#include "tests/support/files.h"
#include "tests/support/outcome.h"

#include <string>

using namespace weerbaar;
using namespace weerbaar::vault;
using test::take;

namespace {

struct Tables {
    test::TempFolder folder;
    Database database = take(Database::openFile(folder.path() / "t.db", crypto::SecretKey::random(), Database::Mode::Create));

    Tables()
    {
        take(migrate(database));
        REQUIRE(takes("INSERT INTO scan_round (id, scan, pack_version, started_utc_ms, started_offset) "
                      "VALUES (1, 'home', 1, 0, 0)"));
        REQUIRE(takes("INSERT INTO incident VALUES ('i')"));
    }

    /// Whether the tables take it.
    bool takes(std::string const& sql) { return database.execute((sql + ';').c_str()).has_value(); }
};

}  // namespace

TEST_CASE("an answer for no round, or no answer at all, is refused by the tables themselves", "[core][database][schema]")
{
    Tables tables;
    auto const answer = [&](std::string const& values) {
        return tables.takes("INSERT INTO scan_answer VALUES (" + values + ')');
    };
    CHECK(answer("1, 'B1.1', 'partner', 'yes', '', 0, 0"));
    CHECK_FALSE(answer("1, 'B1.1', 'partner', 'no', '', 0, 0"));  // there is one already
    CHECK_FALSE(answer("2, 'B1.1', 'partner', 'yes', '', 0, 0"));
    CHECK_FALSE(answer("1, 'B1.2', 'griffier', 'yes', '', 0, 0"));
    CHECK_FALSE(answer("1, 'B1.2', 'partner', 'ja', '', 0, 0"));
    CHECK_FALSE(answer("1, 'B1.2', 'partner', 'yes', NULL, 0, 0"));
    CHECK_FALSE(answer("1, 'B1.2', 'partner', 'yes', '', 'gisteren', 0"));
    CHECK_FALSE(answer("NULL, 'B1.2', 'partner', 'yes', '', 0, 0"));
}

TEST_CASE("a round takes the values that it has names for, and nothing where nothing was said", "[core][database][schema]")
{
    Tables tables;
    auto const set = [&](std::string const& column, std::string const& value) {
        return tables.takes("UPDATE scan_round SET " + column + " = " + value);
    };
    for (auto const& [column, value] : std::vector<std::pair<std::string, std::string>>{
             {"home", "'flat'"}, {"home", "'terraced'"}, {"home", "'detached'"}, {"home", "NULL"}, {"tenure", "'owned'"},
             {"tenure", "'rented'"}, {"tenure", "NULL"}, {"living", "'alone'"}, {"living", "'with-partner'"}, {"living", "NULL"},
             {"children", "0"}, {"children", "1"}, {"children", "NULL"}, {"business", "1"}, {"business", "NULL"},
             {"scope", "'short'"}, {"scope", "'full'"}, {"walking", "1"}, {"walking", "0"}, {"partner_position", "'B1.1'"},
             {"finished_utc_ms", "5"}, {"finished_offset", "60"}}) {
        INFO(column << " = " << value);
        CHECK(set(column, value));
    }
    for (auto const& [column, value] : std::vector<std::pair<std::string, std::string>>{
             {"home", "'boat'"}, {"tenure", "'Owned'"}, {"living", "'together'"}, {"living", "''"}, {"children", "2"},
             {"children", "'ja'"}, {"business", "-1"}, {"scope", "'half'"}, {"scope", "NULL"}, {"walking", "2"},
             {"walking", "NULL"}, {"scan", "'car'"}, {"finished_utc_ms", "'gisteren'"}}) {
        INFO(column << " = " << value);
        CHECK_FALSE(set(column, value));
    }
}

TEST_CASE("a decision is planned for a day, or has no day at all", "[core][database][schema]")
{
    Tables tables;
    auto const decide = [&](std::string const& values) {
        return tables.takes("INSERT OR REPLACE INTO scan_action VALUES (" + values + ", 0, 60)");
    };
    CHECK(decide("'home', 'B1.1', 'open', NULL, NULL, ''"));
    CHECK(decide("'home', 'B1.1', 'planned', '2026-11-22', 'landlord', 'x'"));
    CHECK(decide("'personal', 'A1.1', 'done', NULL, 'me', ''"));
    CHECK(decide("'personal', 'A1.2', 'declined', NULL, 'partner', ''"));
    CHECK(decide("'personal', 'A1.3', 'open', NULL, 'municipality', ''"));

    CHECK_FALSE(decide("'home', 'B1.1', 'planned', NULL, NULL, ''"));
    for (auto const* const state : {"open", "done", "declined"})
        CHECK_FALSE(decide("'home', 'B1.1', '" + std::string(state) + "', '2026-11-22', NULL, ''"));
    CHECK_FALSE(decide("'home', 'B1.1', 'maybe', NULL, NULL, ''"));
    CHECK_FALSE(decide("'car', 'B1.1', 'open', NULL, NULL, ''"));
    CHECK_FALSE(decide("'home', 'B1.1', 'open', NULL, 'griffier', ''"));
    CHECK_FALSE(decide("'home', 'B1.1', 'open', NULL, NULL, NULL"));
    CHECK_FALSE(decide("'home', NULL, 'open', NULL, NULL, ''"));
    CHECK(tables.takes("UPDATE scan_action SET state = 'planned', planned_for = '2027-01-01' WHERE item_id = 'A1.1'"));
    CHECK_FALSE(tables.takes("UPDATE scan_action SET state = 'done' WHERE item_id = 'A1.1'"));
}

TEST_CASE("an export is of an incident or of a scan, and never of both or neither", "[core][database][schema]")
{
    Tables tables;
    auto const exported = [&](std::string const& what, std::string const& hash = "zeroblob(32)") {
        return tables.takes("INSERT INTO export (kind, incident_id, scan, parts, encrypted, sha256, made_utc_ms, made_offset) "
                            "VALUES (" + what + ", '', 1, " + hash + ", 0, 0)");
    };
    CHECK(exported("'report', 'i', NULL"));
    CHECK(exported("'scan', NULL, 'home'"));
    CHECK(exported("'scan', NULL, 'personal'"));
    CHECK_FALSE(exported("'report', 'i', 'home'"));
    CHECK_FALSE(exported("'scan', 'i', 'home'"));
    CHECK_FALSE(exported("'report', NULL, NULL"));
    CHECK_FALSE(exported("'scan', NULL, NULL"));
    CHECK_FALSE(exported("'report', NULL, 'home'"));
    CHECK_FALSE(exported("'scan', 'i', NULL"));
    CHECK_FALSE(exported("'scan', NULL, 'car'"));
    CHECK_FALSE(exported("'report', 'unknown', NULL"));
    CHECK_FALSE(exported("'letter', NULL, NULL"));
    CHECK_FALSE(exported("'report', 'i', NULL", "zeroblob(31)"));
    CHECK_FALSE(exported("'report', 'i', NULL", "NULL"));
}
