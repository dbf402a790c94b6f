#include "core/vault/database.h"

#include "tests/support/files.h"
#include "tests/support/outcome.h"

#include <array>
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
        take(database.execute("CREATE TABLE t (i INTEGER) STRICT;"));
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

TEST_CASE("a change says how many rows it changed", "[core][database]")
{
    Made made;
    auto database = made.create();
    take(database.execute("CREATE TABLE t (i INTEGER) STRICT; INSERT INTO t VALUES (1), (2), (3);"));
    CHECK(database.changes() == 3);
    take(database.execute("UPDATE t SET i = 7 WHERE i > 1;"));
    CHECK(database.changes() == 2);
    take(database.execute("DELETE FROM t WHERE i = 99;"));
    CHECK(database.changes() == 0);
}

TEST_CASE("a restricted database runs the statements it was given, and no others", "[core][database]")
{
    static constexpr std::array<std::string_view, 2> allowed = {"SELECT i FROM t", "DELETE FROM t WHERE i = ?"};
    static constexpr std::array<std::string_view, 2> wider = {"SELECT 1", "SELECT i FROM t"};
    Made made;
    auto database = made.create();
    take(database.execute("CREATE TABLE t (i INTEGER) STRICT; INSERT INTO t VALUES (1), (2);"));
    database.restrictTo(allowed);
    CHECK(number(database, "SELECT i FROM t") == 1);
    take(take(database.prepare("DELETE FROM t WHERE i = ?")).bind(1, std::int64_t{1}).run());
    CHECK(number(database, "SELECT i FROM t") == 2);
    for (auto const* const sql : {"SELECT i FROM t;", "SELECT i FROM t ", "select i from t", "SELECT i", "DELETE FROM t", "",
                                  "INSERT INTO t VALUES (1)", "PRAGMA key = 'x'", "BEGIN IMMEDIATE;"}) {
        INFO(sql);
        CHECK(codeOf(database.prepare(sql)) == ErrorCode::OutOfReach);
        CHECK(codeOf(database.execute(sql)) == ErrorCode::OutOfReach);
    }
    CHECK(codeOf(Transaction::begin(database)) == ErrorCode::OutOfReach);
    CHECK(codeOf(database.userVersion()) == ErrorCode::OutOfReach);
    // It goes along, whoever holds it, and nobody lifts it.
    auto moved = std::move(database);
    moved.restrictTo(wider);
    CHECK(codeOf(moved.prepare("SELECT 1")) == ErrorCode::OutOfReach);
    CHECK(number(moved, "SELECT i FROM t") == 2);
    Made another;
    auto assigned = another.create();
    assigned = std::move(moved);
    CHECK(codeOf(assigned.prepare("SELECT 1")) == ErrorCode::OutOfReach);
    CHECK(number(assigned, "SELECT i FROM t") == 2);
}
