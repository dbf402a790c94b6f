#include "core/vault/migrations.h"

#include "core/vault/database.h"
#include "tests/support/test_vault.h"

#include <map>
#include <string>

using namespace weerbaar;
using namespace weerbaar::vault;
using crypto::SecretKey;
using test::codeOf;
using test::take;

namespace fs = std::filesystem;

namespace {

struct Made {
    test::TempFolder folder;
    SecretKey key = SecretKey::random();

    [[nodiscard]] fs::path file() const { return folder.path() / "t.db"; }
    [[nodiscard]] Database create() const { return take(Database::openFile(file(), key, Database::Mode::Create)); }
    [[nodiscard]] Database open() const { return take(Database::openFile(file(), key, Database::Mode::Existing)); }
};

/// A database of an earlier version, as the app made them: that of a kept vault.
struct Old {
    std::int64_t version;
    test::TempFolder folder;
    SecretKey key;

    explicit Old(std::int64_t keptVersion) : version(keptVersion), key(copied(keptVersion, folder.path()))
    {
        auto database = open();
        REQUIRE(take(database.userVersion()) == version);
    }

    [[nodiscard]] fs::path file() const { return folder.path() / "vault.db"; }
    [[nodiscard]] Database open() const { return take(Database::openFile(file(), key, Database::Mode::Existing)); }

private:
    static SecretKey copied(std::int64_t version, fs::path const& folder)
    {
        test::copyFolder(WEERBAAR_TEST_DATA "/vault-v" + std::to_string(version), folder);
        return test::databaseKey(folder);
    }
};

std::int64_t number(Database& database, std::string const& sql)
{
    auto statement = take(database.prepare(sql));
    REQUIRE(take(statement.step()));
    return statement.integer(0);
}

/// All rows of a query, their columns joined by '|'.
std::vector<std::string> rows(Database& database, std::string_view sql, int columns)
{
    auto statement = take(database.prepare(sql));
    std::vector<std::string> result;
    while (take(statement.step())) {
        std::string row;
        for (int i = 0; i < columns; ++i)
            row += (i == 0 ? "" : "|") + (statement.isNull(i) ? "NULL" : statement.text(i));
        result.push_back(row);
    }
    return result;
}

/// What lists read of an incident, since version 3.
constexpr char const* summaryColumns =
    "SELECT occurred_utc_ms, occurred_offset, recorded_utc_ms, recorded_offset, type, place, safe_now, concerns, events "
    "FROM incident ORDER BY occurred_utc_ms DESC";

bool accepts(Database& database, std::string const& sql)
{
    return database.execute((sql + ';').c_str()).has_value();
}

}  // namespace

TEST_CASE("a new database gets the schema, and has it for good", "[core][database][migrations]")
{
    Made made;
    {
        auto database = made.create();
        CHECK(take(database.userVersion()) == 0);
        take(migrate(database));
        CHECK(take(database.userVersion()) == schemaVersion);
        CHECK(schemaVersion == 4);
        take(database.execute("INSERT INTO setting VALUES ('a', 'b');"));
        take(migrate(database));  // nothing to do
        CHECK(number(database, "SELECT count(*) FROM setting") == 1);
        take(database.checkIntegrity());
    }
    auto database = made.open();
    CHECK(take(database.userVersion()) == schemaVersion);
    // Every table is STRICT: the column of pragma_table_list says so.
    CHECK(number(database, "SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND type = 'table' "
                           "AND name NOT LIKE 'sqlite_%' AND NOT strict") == 0);
    CHECK(rows(database, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name", 1) ==
          std::vector<std::string>{"attachment", "check_in", "contact", "export", "export_file",
                                   "export_incident", "inbox_entry", "incident", "incident_attachment",
                                   "incident_event", "incident_offender", "scan_action", "scan_answer", "scan_invitation",
                                   "scan_round", "setting"});
}

TEST_CASE("a database of version 1 keeps all it has, and gets what later versions add", "[core][database][migrations]")
{
    Old old(1);
    auto database = old.open();
    // Beside the round, answer and incident of the golden vault: another round, and two exports with a gap between them.
    std::string const incident = rows(database, "SELECT id FROM incident", 1).at(0);
    take(database.execute(
        ("INSERT INTO scan_round VALUES (9, 'personal', NULL, 'rented', 1, -5, 120, NULL);"
         "INSERT INTO scan_answer VALUES (9, 'A1.1', 'councillor', 'unknown', 'notitie', 7, 60);"
         "INSERT INTO export VALUES (3, 'report', '" + incident + "', 'people,steps', 1, "
         "x'00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff', 1795215600001, 60);"
         "INSERT INTO export VALUES (8, 'report', '" + incident + "', '', 0, zeroblob(32), 2, -60);").c_str()));
    auto const roundsBefore = rows(database, "SELECT * FROM scan_round ORDER BY id", 8);
    auto const answersBefore = rows(database, "SELECT * FROM scan_answer ORDER BY round_id, item_id", 7);
    auto const exportsBefore =
        rows(database, "SELECT id, kind, incident_id, parts, encrypted, hex(sha256), made_utc_ms, made_offset "
                       "FROM export ORDER BY id", 8);
    auto const eventsBefore = rows(database, "SELECT content, hex(hash) FROM incident_event", 2);
    REQUIRE(roundsBefore.size() == 2);
    REQUIRE(answersBefore.size() == 2);
    REQUIRE(exportsBefore.size() == 2);
    REQUIRE(eventsBefore.size() == 2);

    take(migrate(database));
    CHECK(take(database.userVersion()) == schemaVersion);
    CHECK(rows(database, "SELECT id, scan, home, tenure, pack_version, started_utc_ms, started_offset, position "
                         "FROM scan_round ORDER BY id", 8) == roundsBefore);
    CHECK(rows(database, "SELECT living, children, business, scope, walking, partner_position, finished_utc_ms, "
                         "finished_offset FROM scan_round", 8) ==
          std::vector<std::string>(2, "NULL|NULL|NULL|full|0|NULL|NULL|NULL"));
    CHECK(rows(database, "SELECT * FROM scan_answer ORDER BY round_id, item_id", 7) == answersBefore);
    CHECK(rows(database, "SELECT id, kind, incident_id, parts, encrypted, hex(sha256), made_utc_ms, made_offset "
                         "FROM export JOIN export_incident ON export_id = id ORDER BY id", 8) == exportsBefore);
    CHECK(number(database, "SELECT count(*) FROM export WHERE scan IS NOT NULL") == 0);
    CHECK(rows(database, "SELECT content, hex(hash) FROM incident_event", 2) == eventsBefore);
    take(database.checkIntegrity());
    CHECK(rows(database, summaryColumns, 9) ==
          std::vector<std::string>{"1795205700000|60|1795215600000|60|T03|Parkeerplaats achter het gemeentehuis|yes|"
                                   "knows-address|2"});
    // The new table of exports is bound to the incidents as the old one was, and events are still append-only.
    CHECK_FALSE(accepts(database, "DELETE FROM incident"));
    CHECK_FALSE(accepts(database, "DELETE FROM incident_event"));
    CHECK_FALSE(accepts(database, "INSERT INTO export_incident VALUES (3, 'no-such')"));
    CHECK(number(database, "SELECT count(*) FROM pragma_foreign_key_check") == 0);
}

TEST_CASE("a migration that fails leaves the database as it was", "[core][database][migrations]")
{
    // A table in the way of the first step's last but one: what came before it must be rolled back.
    Made made;
    {
        auto database = made.create();
        take(database.execute("CREATE TABLE export (x TEXT); INSERT INTO export VALUES ('van vroeger');"
                              "PRAGMA wal_checkpoint(TRUNCATE);"));
    }
    auto const before = test::readBytes(made.file());
    {
        auto database = made.open();
        CHECK_FALSE(migrate(database).has_value());
        CHECK(take(database.userVersion()) == 0);
        CHECK(number(database, "SELECT count(*) FROM sqlite_schema") == 1);
        CHECK(rows(database, "SELECT x FROM export", 1).at(0) == "van vroeger");
    }
    CHECK(test::readBytes(made.file()) == before);
    // With the obstacle gone it goes through.
    auto database = made.open();
    take(database.execute("DROP TABLE export;"));
    take(migrate(database));
    CHECK(take(database.userVersion()) == schemaVersion);
}

TEST_CASE("a database of version 2 keeps all it has, and lists its incidents at once", "[core][database][migrations]")
{
    // Made once by the version before, on 2026-11-21: three incidents of which one was corrected, a step and a call in
    // it, and a report and a scan that left.
    Old old(2);
    auto database = old.open();
    auto const exportColumns = "SELECT id, kind, incident_id, scan, parts, encrypted, hex(sha256), made_utc_ms, made_offset "
                               "FROM export ORDER BY id";
    auto const exportColumnsNow =
        "SELECT id, kind, (SELECT incident_id FROM export_incident WHERE export_id = id), scan, parts, encrypted, "
        "hex(sha256), made_utc_ms, made_offset FROM export ORDER BY id";
    auto const eventColumns = "SELECT incident_id, sequence, content, hex(hash) FROM incident_event ORDER BY 1, 2";
    auto const settingColumns = "SELECT key, value FROM setting ORDER BY key";
    auto const actionColumns = "SELECT * FROM scan_action";
    auto const exportsBefore = rows(database, exportColumns, 9);
    auto const eventsBefore = rows(database, eventColumns, 4);
    auto const settingsBefore = rows(database, settingColumns, 2);
    auto const actionsBefore = rows(database, actionColumns, 8);
    REQUIRE(exportsBefore.size() == 2);
    REQUIRE(eventsBefore.size() == 7);
    REQUIRE(settingsBefore.size() == 6);
    REQUIRE(actionsBefore.size() == 1);

    take(migrate(database));
    CHECK(take(database.userVersion()) == schemaVersion);
    CHECK(rows(database, exportColumnsNow, 9) == exportsBefore);
    CHECK(rows(database, eventColumns, 4) == eventsBefore);
    CHECK(rows(database, settingColumns, 2) == settingsBefore);
    CHECK(rows(database, actionColumns, 8) == actionsBefore);
    // Times by `date -d … +%s`. The first reads as corrected, written down at midnight; the others fifteen minutes later.
    CHECK(rows(database, summaryColumns, 9) ==
          std::vector<std::string>{
              "1795205700000|60|1795215600000|60|T03|Fietsenstalling, 't Plein|unknown|repeat,knows-address|5",
              "1782858600000|120|1795216500000|60|T01|Markt|no||1",
              "1709263799000|-210|1795216500000|60|T05|Vakantie|unknown|cannot-sleep|1"});
    // People were one text each: nobody is told to be an offender.
    CHECK(number(database, "SELECT count(*) FROM incident_offender") == 0);
    CHECK(number(database, "SELECT count(*) FROM pragma_foreign_key_check") == 0);
    take(database.checkIntegrity());
    CHECK_FALSE(accepts(database, "UPDATE incident_event SET content = '{}'"));
}

TEST_CASE("a database of version 3 keeps all it has, and knows which incidents left in what", "[core][database][migrations]")
{
    Old old(3);
    auto database = old.open();
    auto const tables = {"attachment", "check_in", "inbox_entry", "incident", "incident_attachment", "incident_event",
                         "incident_offender", "scan_action", "scan_answer", "scan_round", "setting"};
    auto const contentOf = [&](std::string const& table) {
        auto const columns = number(database, "SELECT count(*) FROM pragma_table_info('" + table + "')");
        return rows(database, "SELECT * FROM " + table + " ORDER BY 1, 2", static_cast<int>(columns));
    };
    std::map<std::string, std::vector<std::string>> before;
    for (std::string const table : tables)
        before[table] = contentOf(table);
    auto const exportsBefore = rows(database, "SELECT id, kind, incident_id, scan, parts, encrypted, hex(sha256), "
                                              "made_utc_ms, made_offset FROM export ORDER BY id", 9);
    REQUIRE(exportsBefore.size() == 4);

    take(migrate(database));
    CHECK(take(database.userVersion()) == schemaVersion);
    for (std::string const table : tables) {
        INFO(table);
        CHECK(contentOf(table) == before[table]);
    }
    CHECK(rows(database, "SELECT id, kind, (SELECT incident_id FROM export_incident WHERE export_id = id), scan, parts, "
                         "encrypted, hex(sha256), made_utc_ms, made_offset FROM export ORDER BY id", 9) == exportsBefore);
    CHECK(number(database, "SELECT count(*) FROM export WHERE recipient = '' AND purpose = ''") == 4);
    CHECK(number(database, "SELECT count(*) FROM scan_invitation WHERE identity IS NULL") == 1);
    CHECK(number(database, "SELECT count(*) FROM pragma_foreign_key_check") == 0);
    take(database.checkIntegrity());
}

TEST_CASE("an incident without events does not keep a database from opening", "[core][database][migrations]")
{
    Old old(2);
    auto database = old.open();
    take(database.execute("INSERT INTO incident VALUES ('empty');"));
    take(migrate(database));
    CHECK(rows(database, summaryColumns, 9).back() == "0|0|0|0|||unknown||0");
}

TEST_CASE("an event that somebody broke does not keep a database from opening", "[core][database][migrations]")
{
    auto const* const content = GENERATE("{", "", "7", "[]", "{}", R"({"recordedAt":7,"account":7})", R"({"recordedAt":"gisteren","account":{}})",
                                         R"({"account":{"occurredAt":"x","concerns":7}})");
    INFO(content);
    Old old(2);
    auto database = old.open();
    take(database.execute("DROP TRIGGER incident_event_is_never_changed;"));
    take(database.execute(("UPDATE incident_event SET content = '" + std::string(content) + "' WHERE sequence = 0;").c_str()));
    take(migrate(database));
    CHECK(take(database.userVersion()) == schemaVersion);
    CHECK(number(database, "SELECT count(*) FROM incident") == 3);
}

TEST_CASE("a migration from an earlier version happens whole, or not at all", "[core][database][migrations]")
{
    // In the way of the columns, of a new table, and of the new table of exports; in each step.
    auto const [version, obstacle, removal] = GENERATE(table<std::int64_t, std::string, std::string>(
        {{1, "ALTER TABLE scan_round ADD COLUMN finished_offset TEXT", "ALTER TABLE scan_round DROP COLUMN finished_offset"},
         {1, "CREATE TABLE scan_action (x TEXT)", "DROP TABLE scan_action"},
         {1, "CREATE TABLE export_2 (x TEXT)", "DROP TABLE export_2"},
         // Only seen when its rows are copied: an export without its incident.
         {1, "PRAGMA foreign_keys = OFF; INSERT INTO export VALUES (4, 'report', 'gone', '', 0, zeroblob(32), 1, 60);"
             "PRAGMA foreign_keys = ON", "DELETE FROM export"},
         {2, "ALTER TABLE incident ADD COLUMN concerns TEXT", "ALTER TABLE incident DROP COLUMN concerns"},
         {2, "CREATE TABLE incident_offender (x TEXT)", "DROP TABLE incident_offender"},
         {2, "CREATE TABLE check_in (x TEXT)", "DROP TABLE check_in"},
         {2, "CREATE TABLE export_3 (x TEXT)", "DROP TABLE export_3"},
         {2, "PRAGMA foreign_keys = OFF; INSERT INTO export VALUES (40, 'report', 'gone', NULL, '', 0, zeroblob(32), 1, 60);"
             "PRAGMA foreign_keys = ON", "DELETE FROM export WHERE id = 40"},
         {3, "CREATE TABLE export_4 (x TEXT)", "DROP TABLE export_4"},
         {3, "CREATE TABLE contact (x TEXT)", "DROP TABLE contact"},
         {3, "ALTER TABLE scan_invitation ADD COLUMN identity TEXT", "ALTER TABLE scan_invitation DROP COLUMN identity"},
         {3, "PRAGMA foreign_keys = OFF; INSERT INTO export VALUES (40, 'report', 'gone', NULL, '', 0, zeroblob(32), 1, 60);"
             "PRAGMA foreign_keys = ON", "DELETE FROM export WHERE id = 40"}}));
    INFO(obstacle);
    Old old(version);
    {
        auto database = old.open();
        take(database.execute((obstacle + "; PRAGMA wal_checkpoint(TRUNCATE);").c_str()));
    }
    auto const before = test::readBytes(old.file());
    {
        auto database = old.open();
        auto const schema = rows(database, "SELECT name, sql FROM sqlite_schema ORDER BY name", 2);
        CHECK_FALSE(migrate(database).has_value());
        CHECK(take(database.userVersion()) == version);
        CHECK(rows(database, "SELECT name, sql FROM sqlite_schema ORDER BY name", 2) == schema);
    }
    CHECK(test::readBytes(old.file()) == before);
    auto database = old.open();
    take(database.execute((removal + ';').c_str()));
    take(migrate(database));
    CHECK(take(database.userVersion()) == schemaVersion);
    CHECK(number(database, "SELECT count(*) FROM scan_answer") == 1);
}

TEST_CASE("a database of a later version is refused, untouched", "[core][database][migrations]")
{
    Made made;
    {
        auto database = made.create();
        take(migrate(database));
        take(database.execute("PRAGMA user_version = 5; PRAGMA wal_checkpoint(TRUNCATE);"));
    }
    auto const before = test::readBytes(made.file());
    {
        auto database = made.open();
        CHECK(codeOf(migrate(database)) == ErrorCode::NewerVersion);
    }
    CHECK(test::readBytes(made.file()) == before);
    auto database = made.open();
    take(database.execute("PRAGMA user_version = -1;"));
    CHECK(codeOf(migrate(database)) == ErrorCode::DamagedDatabase);
}
