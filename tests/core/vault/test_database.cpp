#include "core/vault/database.h"

#include "core/vault/migrations.h"
#include "tests/support/files.h"
#include "tests/support/outcome.h"

#include <limits>
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
    [[nodiscard]] Result<Database> open() const { return Database::openFile(file(), key, Database::Mode::Existing); }
};

std::int64_t number(Database& database, char const* sql)
{
    auto statement = take(database.prepare(sql));
    REQUIRE(take(statement.step()));
    return statement.integer(0);
}

std::string word(Database& database, char const* sql)
{
    auto statement = take(database.prepare(sql));
    REQUIRE(take(statement.step()));
    return statement.text(0);
}

}  // namespace

TEST_CASE("what goes into a database comes out of it", "[core][database]")
{
    Made made;
    auto database = made.create();
    take(database.execute("CREATE TABLE t (i INTEGER, s TEXT, b BLOB, n TEXT) STRICT;"));
    auto insert = take(database.prepare("INSERT INTO t VALUES (?, ?, ?, ?)"));
    std::string const text("caf\xC3\xA9 '\"; -- \0 na de nul", 24);
    crypto::Bytes const bytes = {0, 1, 0xFF, 0};
    insert.bind(1, std::numeric_limits<std::int64_t>::min()).bind(2, text).bind(3, crypto::ByteView(bytes)).bindNull(4);
    take(insert.run());
    insert.bind(1, std::int64_t{7}).bind(2, std::string_view()).bind(3, crypto::ByteView());
    take(insert.run());
    CHECK(database.lastInsertId() == 2);

    auto select = take(database.prepare("SELECT i, s, b, n FROM t ORDER BY rowid"));
    REQUIRE(take(select.step()));
    CHECK(select.integer(0) == std::numeric_limits<std::int64_t>::min());
    CHECK(select.text(1) == text);
    CHECK(select.bytes(2) == bytes);
    CHECK(select.isNull(3));
    REQUIRE(take(select.step()));
    CHECK_FALSE(select.isNull(1));  // an empty text is a text
    CHECK(select.text(1).empty());
    CHECK(select.bytes(2).empty());
    CHECK_FALSE(take(select.step()));
}

TEST_CASE("an SQL mistake is a value, and the database goes on", "[core][database]")
{
    Made made;
    auto database = made.create();
    CHECK_FALSE(database.prepare("SELEKT 1").has_value());
    CHECK_FALSE(database.execute("INSERT INTO nowhere VALUES (1);").has_value());
    CHECK(number(database, "SELECT 41 + 1") == 42);
}

TEST_CASE("a statement that failed can be used again", "[core][database]")
{
    Made made;
    auto database = made.create();
    take(database.execute("CREATE TABLE t (i INTEGER PRIMARY KEY) STRICT;"));
    auto insert = take(database.prepare("INSERT INTO t VALUES (?)"));
    take(insert.bind(1, std::int64_t{1}).run());
    CHECK_FALSE(insert.bind(1, std::int64_t{1}).run().has_value());
    take(insert.bind(1, std::int64_t{2}).run());
    CHECK(number(database, "SELECT count(*) FROM t") == 2);
}

TEST_CASE("a transaction happens whole, or without commit not at all", "[core][database]")
{
    Made made;
    auto database = made.create();
    take(database.execute("CREATE TABLE t (i INTEGER) STRICT;"));
    {
        auto transaction = take(Transaction::begin(database));
        take(database.execute("INSERT INTO t VALUES (1);"));
    }
    CHECK(number(database, "SELECT count(*) FROM t") == 0);
    {
        auto transaction = take(Transaction::begin(database));
        take(database.execute("INSERT INTO t VALUES (1); INSERT INTO t VALUES (2);"));
        take(transaction.commit());
    }
    CHECK(number(database, "SELECT count(*) FROM t") == 2);
    {
        auto transaction = take(Transaction::begin(database));
        CHECK_FALSE(Transaction::begin(database).has_value());  // not one in another
        auto moved = std::move(transaction);
        take(database.execute("DELETE FROM t;"));
        take(moved.commit());
    }
    CHECK(number(database, "SELECT count(*) FROM t") == 0);
}

TEST_CASE("the settings of cipher and storage are the ones written down", "[core][database]")
{
    // docs/formats.md, "Database"; the numbers are SQLite's: synchronous 2 is FULL, temp_store 2 MEMORY.
    Made made;
    auto database = made.create();
    CHECK(word(database, "PRAGMA cipher_page_size") == "4096");
    CHECK(word(database, "PRAGMA cipher_use_hmac") == "1");
    CHECK(word(database, "PRAGMA cipher_hmac_algorithm") == "HMAC_SHA512");
    CHECK(word(database, "PRAGMA cipher_kdf_algorithm") == "PBKDF2_HMAC_SHA512");
    CHECK(word(database, "PRAGMA cipher_plaintext_header_size") == "0");
    CHECK(word(database, "PRAGMA cipher_memory_security") == "1");
    CHECK(word(database, "PRAGMA journal_mode") == "wal");
    CHECK(number(database, "PRAGMA synchronous") == 2);
    CHECK(number(database, "PRAGMA foreign_keys") == 1);
    CHECK(number(database, "PRAGMA temp_store") == 2);
    CHECK(number(database, "PRAGMA secure_delete") == 1);
    CHECK(number(database, "PRAGMA trusted_schema") == 0);
}

TEST_CASE("only the right key opens a database", "[core][database]")
{
    Made made;
    {
        auto database = made.create();
        take(migrate(database));
    }
    CHECK(made.open().has_value());
    CHECK(codeOf(Database::openFile(made.file(), SecretKey::random(), Database::Mode::Existing)) ==
          ErrorCode::DamagedDatabase);
    CHECK(made.open().has_value());
}

TEST_CASE("what is no database of ours is damaged: missing, empty, a text, one without a key", "[core][database]")
{
    Made made;
    CHECK(codeOf(made.open()) == ErrorCode::DamagedDatabase);
    CHECK_FALSE(fs::exists(made.file()));  // asking did not make it

    test::writeText(made.file(), "");
    CHECK(codeOf(made.open()) == ErrorCode::DamagedDatabase);
    CHECK(fs::file_size(made.file()) == 0);

    test::writeText(made.file(), "dit is geen database");
    CHECK(codeOf(made.open()) == ErrorCode::DamagedDatabase);
    test::writeText(made.file(), std::string("SQLite format 3\0", 16) + std::string(8192, 'x'));
    CHECK(codeOf(made.open()) == ErrorCode::DamagedDatabase);
    test::writeText(made.file(), std::string(8192, '\0'));
    CHECK(codeOf(made.open()) == ErrorCode::DamagedDatabase);
}

TEST_CASE("a new database gets the schema, and has it for good", "[core][database][migrations]")
{
    Made made;
    {
        auto database = made.create();
        CHECK(take(database.userVersion()) == 0);
        take(migrate(database));
        CHECK(take(database.userVersion()) == schemaVersion);
        CHECK(schemaVersion == 1);
        take(database.execute("INSERT INTO setting VALUES ('a', 'b');"));
        take(migrate(database));  // nothing to do
        CHECK(number(database, "SELECT count(*) FROM setting") == 1);
        take(database.checkIntegrity());
    }
    auto database = take(made.open());
    CHECK(take(database.userVersion()) == 1);
    // Every table is STRICT: the column of pragma_table_list says so.
    CHECK(number(database, "SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND type = 'table' "
                           "AND name NOT LIKE 'sqlite_%' AND NOT strict") == 0);
    CHECK(number(database, "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name IN ('setting', 'scan_round', "
                           "'scan_answer', 'incident', 'incident_event', 'export')") == 6);
}

TEST_CASE("a migration that fails leaves the database as it was", "[core][database][migrations]")
{
    // A table in the way of the step's last but one: what came before it must be rolled back.
    Made made;
    {
        auto database = made.create();
        take(database.execute("CREATE TABLE export (x TEXT); INSERT INTO export VALUES ('van vroeger');"
                              "PRAGMA wal_checkpoint(TRUNCATE);"));
    }
    auto const before = test::readBytes(made.file());
    {
        auto database = take(made.open());
        CHECK_FALSE(migrate(database).has_value());
        CHECK(take(database.userVersion()) == 0);
        CHECK(number(database, "SELECT count(*) FROM sqlite_schema") == 1);
        CHECK(word(database, "SELECT x FROM export") == "van vroeger");
    }
    CHECK(test::readBytes(made.file()) == before);
    // With the obstacle gone it goes through.
    auto database = take(made.open());
    take(database.execute("DROP TABLE export;"));
    take(migrate(database));
    CHECK(take(database.userVersion()) == 1);
}

TEST_CASE("a database of a later version is refused, untouched", "[core][database][migrations]")
{
    Made made;
    {
        auto database = made.create();
        take(migrate(database));
        take(database.execute("PRAGMA user_version = 2; PRAGMA wal_checkpoint(TRUNCATE);"));
    }
    auto const before = test::readBytes(made.file());
    {
        auto database = take(made.open());
        CHECK(codeOf(migrate(database)) == ErrorCode::NewerVersion);
    }
    CHECK(test::readBytes(made.file()) == before);
    auto database = take(made.open());
    take(database.execute("PRAGMA user_version = -1;"));
    CHECK(codeOf(migrate(database)) == ErrorCode::DamagedDatabase);
}

TEST_CASE("an answer for no round, or no answer at all, is refused by the tables themselves", "[core][database]")
{
    Made made;
    auto database = made.create();
    take(migrate(database));
    take(database.execute("INSERT INTO scan_round (id, scan, pack_version, started_utc_ms, started_offset) "
                          "VALUES (1, 'home', 1, 0, 0);"));
    auto const answer = [&](std::string const& values) {
        return database.execute(("INSERT INTO scan_answer VALUES (" + values + ");").c_str()).has_value();
    };
    CHECK(answer("1, 'B1.1', 'partner', 'yes', '', 0, 0"));
    CHECK_FALSE(answer("2, 'B1.1', 'partner', 'yes', '', 0, 0"));
    CHECK_FALSE(answer("1, 'B1.2', 'griffier', 'yes', '', 0, 0"));
    CHECK_FALSE(answer("1, 'B1.2', 'partner', 'ja', '', 0, 0"));
    CHECK_FALSE(answer("1, 'B1.2', 'partner', 'yes', NULL, 0, 0"));
    CHECK_FALSE(answer("1, 'B1.2', 'partner', 'yes', '', 'gisteren', 0"));
}
