// SQLCipher 4 behind values: an open database, a statement, a transaction.
#pragma once

#include "core/result.h"
#include "crypto/bytes.h"
#include "crypto/secret.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>

struct sqlite3;
struct sqlite3_stmt;

namespace weerbaar::vault {

class Database;

/// A prepared statement. Lives no longer than its Database. Indexes of parameters start at 1, of
/// columns at 0, as in SQLite.
class Statement {
public:
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&& other) noexcept;
    Statement(Statement const&) = delete;
    Statement& operator=(Statement const&) = delete;
    ~Statement();

    /// The texts and bytes are copied. Binding to a parameter that does not exist is an assert.
    Statement& bind(int index, std::int64_t value);
    Statement& bind(int index, std::string_view text);
    Statement& bind(int index, crypto::ByteView bytes);
    Statement& bindNull(int index);

    /// \returns true while there is a row to read.
    [[nodiscard]] Result<bool> step();
    /// For statements without rows: one step, then ready to be bound again.
    [[nodiscard]] Result<void> run();
    /// Ready to be bound and stepped again.
    void reset();

    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] std::string text(int column) const;
    [[nodiscard]] crypto::Bytes bytes(int column) const;
    /// Bytes that are a key: no copy of them is left in ordinary memory. Empty where there are none.
    [[nodiscard]] crypto::SecretBytes secret(int column) const;
    [[nodiscard]] bool isNull(int column) const;

private:
    friend class Database;
    Statement(sqlite3* database, sqlite3_stmt* statement) : m_database(database), m_statement(statement) {}

    sqlite3* m_database = nullptr;
    sqlite3_stmt* m_statement = nullptr;
};

/// An open, keyed database. One thread at a time; it may be handed from one to another.
/// Pragmas are in openFile() and in docs/formats.md, "Database"; nothing is left to defaults.
class Database {
public:
    enum class Mode { Create, Existing };

    /// Opens `file` under `key` and proves that the key fits.
    /// \returns DamagedDatabase if it is missing, no database, or under another key; DiskFull;
    /// NotWritable; AlreadyOpen.
    [[nodiscard]] static Result<Database> openFile(std::filesystem::path const& file,
                                                   crypto::SecretKey const& key, Mode mode);

    Database(Database&& other) noexcept;
    Database& operator=(Database&& other) noexcept;
    Database(Database const&) = delete;
    Database& operator=(Database const&) = delete;
    ~Database();

    /// One or more statements without parameters or rows.
    [[nodiscard]] Result<void> execute(char const* sql);
    [[nodiscard]] Result<Statement> prepare(std::string_view sql);
    /// From now on this database runs nothing but these statements, to the letter; everything else is OutOfReach.
    /// There is no way back but closing it: asking again changes nothing. Statements that were prepared before must be
    /// gone.
    /// \param statements borrowed for as long as the database is open: constants.
    void restrictTo(std::span<std::string_view const> statements)
    {
        if (!m_allowed)
            m_allowed = statements;
    }
    /// Every page's HMAC (`cipher_integrity_check`), then `quick_check`.
    /// \returns DamagedDatabase if either finds something.
    [[nodiscard]] Result<void> checkIntegrity();
    [[nodiscard]] Result<std::int64_t> userVersion();
    [[nodiscard]] std::int64_t lastInsertId() const;
    /// Whether what failed last broke a rule of the schema: a type, a CHECK, a key. Ask before anything else is run.
    [[nodiscard]] bool brokeRule() const;
    /// How many rows the last INSERT, UPDATE or DELETE changed.
    [[nodiscard]] std::int64_t changes() const;

private:
    explicit Database(sqlite3* handle) : m_handle(handle) {}

    [[nodiscard]] bool allows(std::string_view sql) const;

    sqlite3* m_handle = nullptr;
    std::optional<std::span<std::string_view const>> m_allowed;  ///< nothing: everything
};

/// Everything between begin() and commit(), or nothing: without commit() the destructor rolls back.
class Transaction {
public:
    /// Takes the write lock at once (BEGIN IMMEDIATE).
    [[nodiscard]] static Result<Transaction> begin(Database& database);

    Transaction(Transaction&& other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}
    Transaction& operator=(Transaction&&) = delete;
    Transaction(Transaction const&) = delete;
    ~Transaction();

    /// Durable when it returns (`synchronous=FULL`).
    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(Database& database) : m_database(&database) {}

    Database* m_database;
};

}  // namespace weerbaar::vault
