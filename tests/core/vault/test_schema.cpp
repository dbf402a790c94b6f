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

TEST_CASE("an export has a scan if it is of one, and is of incidents that are there", "[core][database][schema]")
{
    Tables tables;
    auto const exported = [&](std::string const& what, std::string const& hash = "zeroblob(32)") {
        return tables.takes("INSERT INTO export (kind, scan, parts, recipient, purpose, encrypted, sha256, made_utc_ms, "
                            "made_offset) VALUES (" + what + ", '', '', '', 1, " + hash + ", 0, 0)");
    };
    for (std::string const kind : {"report", "police-report", "attachment", "bundle", "backup"}) {
        INFO(kind);
        CHECK(exported('\'' + kind + "', NULL"));
        CHECK_FALSE(exported('\'' + kind + "', 'home'"));
    }
    CHECK(exported("'scan', 'home'"));
    CHECK(exported("'scan', 'personal'"));
    CHECK_FALSE(exported("'scan', NULL"));
    CHECK_FALSE(exported("'scan', 'car'"));
    CHECK_FALSE(exported("'letter', NULL"));
    CHECK_FALSE(exported("'report', NULL", "zeroblob(31)"));
    CHECK_FALSE(exported("'report', NULL", "NULL"));

    CHECK(tables.takes("INSERT INTO export_incident SELECT min(id), 'i' FROM export"));
    CHECK_FALSE(tables.takes("INSERT INTO export_incident SELECT min(id), 'i' FROM export"));
    CHECK_FALSE(tables.takes("INSERT INTO export_incident SELECT min(id), 'unknown' FROM export"));
    CHECK_FALSE(tables.takes("INSERT INTO export_incident VALUES (99, 'i')"));
    CHECK(tables.takes("INSERT INTO export_file SELECT min(id), 0, 'foto.jpg', zeroblob(32) FROM export"));
    CHECK_FALSE(tables.takes("INSERT INTO export_file SELECT min(id), 1, 'foto.jpg', zeroblob(31) FROM export"));
    CHECK_FALSE(tables.takes("INSERT INTO export_file VALUES (99, 0, 'foto.jpg', zeroblob(32))"));
}

TEST_CASE("a contact is there once, and an invitation's key is a key", "[core][database][schema]")
{
    Tables tables;
    CHECK(tables.takes("INSERT INTO contact VALUES (NULL, 'G. Riffier', 'age1x', 0, 60)"));
    CHECK_FALSE(tables.takes("INSERT INTO contact VALUES (NULL, 'Iemand anders', 'age1x', 0, 60)"));
    CHECK_FALSE(tables.takes("INSERT INTO contact VALUES (NULL, NULL, 'age1y', 0, 60)"));
    CHECK(tables.takes("INSERT INTO scan_invitation (id, made_utc_ms, made_offset, identity) VALUES ('a', 0, 0, zeroblob(32))"));
    CHECK(tables.takes("INSERT INTO scan_invitation (id, made_utc_ms, made_offset) VALUES ('b', 0, 0)"));
    CHECK_FALSE(tables.takes("INSERT INTO scan_invitation (id, made_utc_ms, made_offset, identity) VALUES ('c', 0, 0, x'00')"));
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
