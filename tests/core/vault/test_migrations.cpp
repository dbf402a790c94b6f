#include "core/vault/migrations.h"

#include "core/vault/database.h"
#include "tests/support/test_vault.h"

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

/// A database of version 1, as the app made them: that of the golden vault.
struct Version1 {
    test::TempFolder folder;
    SecretKey key;

    Version1() : key(copied(folder.path()))
    {
        auto database = open();
        REQUIRE(take(database.userVersion()) == 1);
    }

    [[nodiscard]] fs::path file() const { return folder.path() / "vault.db"; }
    [[nodiscard]] Database open() const { return take(Database::openFile(file(), key, Database::Mode::Existing)); }

private:
    static SecretKey copied(fs::path const& folder)
    {
        test::copyFolder(WEERBAAR_TEST_DATA "/vault-v1", folder);
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
        CHECK(schemaVersion == 2);
        take(database.execute("INSERT INTO setting VALUES ('a', 'b');"));
        take(migrate(database));  // nothing to do
        CHECK(number(database, "SELECT count(*) FROM setting") == 1);
        take(database.checkIntegrity());
    }
    auto database = made.open();
    CHECK(take(database.userVersion()) == 2);
    // Every table is STRICT: the column of pragma_table_list says so.
    CHECK(number(database, "SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND type = 'table' "
                           "AND name NOT LIKE 'sqlite_%' AND NOT strict") == 0);
    CHECK(rows(database, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name", 1) ==
          std::vector<std::string>{"export", "incident", "incident_event", "scan_action", "scan_answer",
                                   "scan_invitation", "scan_round", "setting"});
}

TEST_CASE("a database of version 1 keeps all it has, and gets what version 2 adds", "[core][database][migrations]")
{
    Version1 old;
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
    auto const exportColumns = "SELECT id, kind, incident_id, parts, encrypted, hex(sha256), made_utc_ms, made_offset "
                               "FROM export ORDER BY id";
    auto const exportsBefore = rows(database, exportColumns, 8);
    auto const eventsBefore = rows(database, "SELECT content, hex(hash) FROM incident_event", 2);
    REQUIRE(roundsBefore.size() == 2);
    REQUIRE(answersBefore.size() == 2);
    REQUIRE(exportsBefore.size() == 2);
    REQUIRE(eventsBefore.size() == 2);

    take(migrate(database));
    CHECK(take(database.userVersion()) == 2);
    CHECK(rows(database, "SELECT id, scan, home, tenure, pack_version, started_utc_ms, started_offset, position "
                         "FROM scan_round ORDER BY id", 8) == roundsBefore);
    CHECK(rows(database, "SELECT living, children, business, scope, walking, partner_position, finished_utc_ms, "
                         "finished_offset FROM scan_round", 8) ==
          std::vector<std::string>(2, "NULL|NULL|NULL|full|0|NULL|NULL|NULL"));
    CHECK(rows(database, "SELECT * FROM scan_answer ORDER BY round_id, item_id", 7) == answersBefore);
    CHECK(rows(database, exportColumns, 8) == exportsBefore);
    CHECK(number(database, "SELECT count(*) FROM export WHERE scan IS NOT NULL") == 0);
    CHECK(rows(database, "SELECT content, hex(hash) FROM incident_event", 2) == eventsBefore);
    take(database.checkIntegrity());
    // The new table of exports is bound to the incidents as the old one was, and events are still append-only.
    CHECK_FALSE(accepts(database, "DELETE FROM incident"));
    CHECK_FALSE(accepts(database, "DELETE FROM incident_event"));
    CHECK_FALSE(accepts(database, "INSERT INTO export VALUES (20, 'report', 'no-such', NULL, '', 0, zeroblob(32), 1, 60)"));
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
    CHECK(take(database.userVersion()) == 2);
}

TEST_CASE("a migration from version 1 happens whole, or not at all", "[core][database][migrations]")
{
    // In the way of the columns, of the table of decisions, and of the new table of exports.
    auto const [obstacle, removal] = GENERATE(table<std::string, std::string>(
        {{"ALTER TABLE scan_round ADD COLUMN finished_offset TEXT", "ALTER TABLE scan_round DROP COLUMN finished_offset"},
         {"CREATE TABLE scan_action (x TEXT)", "DROP TABLE scan_action"},
         {"CREATE TABLE export_2 (x TEXT)", "DROP TABLE export_2"},
         // Only seen when its rows are copied: an export without its incident.
         {"PRAGMA foreign_keys = OFF; INSERT INTO export VALUES (4, 'report', 'gone', '', 0, zeroblob(32), 1, 60);"
          "PRAGMA foreign_keys = ON",
          "DELETE FROM export"}}));
    INFO(obstacle);
    Version1 old;
    {
        auto database = old.open();
        take(database.execute((obstacle + "; PRAGMA wal_checkpoint(TRUNCATE);").c_str()));
    }
    auto const before = test::readBytes(old.file());
    {
        auto database = old.open();
        auto const schema = rows(database, "SELECT name, sql FROM sqlite_schema ORDER BY name", 2);
        CHECK_FALSE(migrate(database).has_value());
        CHECK(take(database.userVersion()) == 1);
        CHECK(rows(database, "SELECT name, sql FROM sqlite_schema ORDER BY name", 2) == schema);
    }
    CHECK(test::readBytes(old.file()) == before);
    auto database = old.open();
    take(database.execute((removal + ';').c_str()));
    take(migrate(database));
    CHECK(take(database.userVersion()) == 2);
    CHECK(number(database, "SELECT count(*) FROM scan_answer") == 1);
}

TEST_CASE("a database of a later version is refused, untouched", "[core][database][migrations]")
{
    Made made;
    {
        auto database = made.create();
        take(migrate(database));
        take(database.execute("PRAGMA user_version = 3; PRAGMA wal_checkpoint(TRUNCATE);"));
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
