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
        REQUIRE(takes("INSERT INTO incident (id) VALUES ('i')"));
        REQUIRE(takes("INSERT INTO attachment VALUES ('a', zeroblob(32), zeroblob(32), 3, 'n', 'm', 0, 60)"));
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
    CHECK(exported("'police-report', 'i', NULL"));
    CHECK(exported("'attachment', 'i', NULL"));
    CHECK_FALSE(exported("'police-report', NULL, NULL"));
    CHECK_FALSE(exported("'police-report', 'i', 'home'"));
    CHECK_FALSE(exported("'attachment', NULL, 'home'"));
    CHECK_FALSE(exported("'attachment', 'unknown', NULL"));
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

TEST_CASE("a file has a key, a hash and a size, and its content is there once", "[core][database][schema]")
{
    Tables tables;
    auto const keeps = [&](std::string const& id, std::string const& key, std::string const& hash, std::string const& bytes) {
        return tables.takes("INSERT INTO attachment VALUES (" + id + ", " + key + ", " + hash + ", " + bytes +
                            ", 'n', 'm', 0, 60)");
    };
    CHECK(keeps("'b'", "zeroblob(32)", "randomblob(32)", "0"));
    CHECK_FALSE(keeps("'b'", "zeroblob(32)", "randomblob(32)", "0"));
    CHECK_FALSE(keeps("'c'", "zeroblob(32)", "zeroblob(32)", "0"));  // as 'a'
    CHECK_FALSE(keeps("'c'", "zeroblob(31)", "randomblob(32)", "0"));
    CHECK_FALSE(keeps("'c'", "zeroblob(32)", "randomblob(31)", "0"));
    CHECK_FALSE(keeps("'c'", "zeroblob(32)", "randomblob(32)", "-1"));
    CHECK_FALSE(keeps("NULL", "zeroblob(32)", "randomblob(32)", "0"));
    CHECK(tables.takes("INSERT INTO incident_attachment VALUES ('i', 'a')"));
    CHECK_FALSE(tables.takes("INSERT INTO incident_attachment VALUES ('i', 'a')"));
    CHECK_FALSE(tables.takes("INSERT INTO incident_attachment VALUES ('i', 'no-such')"));
    CHECK_FALSE(tables.takes("INSERT INTO incident_attachment VALUES ('no-such', 'a')"));
    CHECK_FALSE(tables.takes("DELETE FROM attachment WHERE id = 'a'"));  // an incident has it
}

TEST_CASE("what came in while locked is of one kind, waits or was used", "[core][database][schema]")
{
    Tables tables;
    auto const entered = [&](std::string const& kind, std::string const& attachment, std::string const& state,
                             std::string const& incident) {
        return tables.takes("INSERT OR REPLACE INTO inbox_entry VALUES (1, " + kind + ", 0, 60, '', " + attachment +
                            ", 0, 60, " + state + ", " + incident + ")");
    };
    CHECK(entered("'note'", "NULL", "'waiting'", "NULL"));
    CHECK(entered("'file'", "'a'", "'waiting'", "NULL"));
    CHECK(entered("'missing'", "NULL", "'set-aside'", "NULL"));
    CHECK(entered("'damaged'", "NULL", "'waiting'", "NULL"));
    CHECK(entered("'note'", "NULL", "'used'", "'i'"));
    CHECK_FALSE(entered("'note'", "'a'", "'waiting'", "NULL"));
    CHECK_FALSE(entered("'file'", "NULL", "'waiting'", "NULL"));
    CHECK_FALSE(entered("'file'", "'no-such'", "'waiting'", "NULL"));
    CHECK_FALSE(entered("'note'", "NULL", "'used'", "NULL"));
    CHECK_FALSE(entered("'note'", "NULL", "'used'", "'no-such'"));
    CHECK_FALSE(entered("'note'", "NULL", "'waiting'", "'i'"));
    CHECK_FALSE(entered("'letter'", "NULL", "'waiting'", "NULL"));
    CHECK_FALSE(entered("'note'", "NULL", "'lost'", "NULL"));
}

TEST_CASE("an answer of aftercare belongs to an incident, one for each moment", "[core][database][schema]")
{
    Tables tables;
    auto const answered = [&](std::string const& values) {
        return tables.takes("INSERT INTO check_in VALUES (" + values + ", 0, 60)");
    };
    CHECK(answered("'i', 'C01', '', 0"));
    CHECK(answered("'i', 'C02', 'beter', 1"));
    CHECK_FALSE(answered("'i', 'C01', 'nog eens', 0"));
    CHECK_FALSE(answered("'no-such', 'C01', '', 0"));
    CHECK_FALSE(answered("'i', 'C03', NULL, 0"));
    CHECK_FALSE(answered("'i', 'C03', '', 2"));
    CHECK_FALSE(tables.takes("INSERT INTO incident_offender VALUES ('name:jan', 0, 'no-such', 'Jan')"));
    CHECK(tables.takes("INSERT INTO incident_offender VALUES ('name:jan', 0, 'i', 'Jan')"));
}
