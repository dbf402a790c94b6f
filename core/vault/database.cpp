#include "core/vault/database.h"

#include <sodium.h>
#include <sqlite3.h>

#include <algorithm>
#include <cassert>
#include <cerrno>
#include <utility>

namespace weerbaar::vault {

namespace {

/// What went wrong, in words that a person can act on.
Error errorOf(sqlite3* handle, char const* where)
{
    int const extended = sqlite3_extended_errcode(handle);
    int const systemError = sqlite3_system_errno(handle);
    switch (extended & 0xFF) {
    case SQLITE_FULL:
        return {ErrorCode::DiskFull, where};
    case SQLITE_IOERR:
        if (systemError == ENOSPC || systemError == EDQUOT || extended == SQLITE_IOERR_SHMSIZE)
            return {ErrorCode::DiskFull, where};
        return {systemError == EROFS ? ErrorCode::NotWritable : ErrorCode::StorageFailed, where};
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
    case SQLITE_FORMAT:
        return {ErrorCode::DamagedDatabase, where};
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return {systemError == ENOSPC ? ErrorCode::DiskFull : ErrorCode::NotWritable, where};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::AlreadyOpen, where};
    case SQLITE_NOMEM:
        return {ErrorCode::OutOfMemory, where};
    default:
        return {ErrorCode::StorageFailed, std::string(where) + ' ' + std::to_string(extended)};
    }
}

/// The raw key in SQLCipher's spelling, x'64 hex digits', in guarded memory.
crypto::SecretBytes rawKey(crypto::SecretKey const& key)
{
    // sodium_bin2hex writes a NUL after the digits, where the closing quote then goes.
    crypto::SecretBytes text(2 + 2 * crypto::SecretKey::size + 1);
    char* const characters = reinterpret_cast<char*>(text.bytes().data());
    characters[0] = 'x';
    characters[1] = '\'';
    sodium_bin2hex(characters + 2, 2 * crypto::SecretKey::size + 1, key.view().data(), key.view().size());
    characters[2 + 2 * crypto::SecretKey::size] = '\'';
    return text;
}

constexpr std::uintmax_t pageBytes = 4096;  // as in cipherSettings

/// SQLCipher 4's values, written out so that a later library's defaults change nothing, and how
/// we want SQLite to treat a disk.
constexpr char const* cipherSettings =
    "PRAGMA cipher_page_size = 4096;"
    "PRAGMA cipher_use_hmac = ON;"
    "PRAGMA cipher_hmac_algorithm = HMAC_SHA512;"
    "PRAGMA cipher_kdf_algorithm = PBKDF2_HMAC_SHA512;"
    "PRAGMA cipher_plaintext_header_size = 0;"
    "PRAGMA cipher_memory_security = ON;";

constexpr char const* storageSettings =
    "PRAGMA journal_mode = WAL;"
    "PRAGMA synchronous = FULL;"
    "PRAGMA foreign_keys = ON;"
    "PRAGMA temp_store = MEMORY;"
    "PRAGMA secure_delete = ON;"
    "PRAGMA trusted_schema = OFF;";

}  // namespace

Statement::Statement(Statement&& other) noexcept
    : m_database(other.m_database), m_statement(std::exchange(other.m_statement, nullptr))
{
}

Statement& Statement::operator=(Statement&& other) noexcept
{
    if (this != &other) {
        sqlite3_finalize(m_statement);
        m_database = other.m_database;
        m_statement = std::exchange(other.m_statement, nullptr);
    }
    return *this;
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

Statement& Statement::bind(int index, std::int64_t value)
{
    [[maybe_unused]] int const code = sqlite3_bind_int64(m_statement, index, value);
    assert(code == SQLITE_OK);
    return *this;
}

Statement& Statement::bind(int index, std::string_view text)
{
    // A null pointer would bind NULL; an empty text is a text.
    [[maybe_unused]] int const code =
        sqlite3_bind_text64(m_statement, index, text.empty() ? "" : text.data(), text.size(),
                            SQLITE_TRANSIENT, SQLITE_UTF8);
    assert(code == SQLITE_OK);
    return *this;
}

Statement& Statement::bind(int index, crypto::ByteView bytes)
{
    [[maybe_unused]] int const code =
        sqlite3_bind_blob64(m_statement, index, bytes.data(), bytes.size(), SQLITE_TRANSIENT);
    assert(code == SQLITE_OK);
    return *this;
}

Statement& Statement::bindNull(int index)
{
    [[maybe_unused]] int const code = sqlite3_bind_null(m_statement, index);
    assert(code == SQLITE_OK);
    return *this;
}

Result<bool> Statement::step()
{
    switch (sqlite3_step(m_statement)) {
    case SQLITE_ROW:
        return true;
    case SQLITE_DONE:
        return false;
    default:
        return errorOf(m_database, "step");
    }
}

Result<void> Statement::run()
{
    auto const stepped = step();
    reset();
    if (!stepped)
        return stepped.error();
    return {};
}

void Statement::reset()
{
    sqlite3_reset(m_statement);  // repeats the step's own error, which step() has returned
    sqlite3_clear_bindings(m_statement);
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

std::string Statement::text(int column) const
{
    auto const* const data = sqlite3_column_text(m_statement, column);
    auto const size = static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column));
    return data ? std::string(reinterpret_cast<char const*>(data), size) : std::string();
}

crypto::Bytes Statement::bytes(int column) const
{
    auto const* const data = static_cast<std::uint8_t const*>(sqlite3_column_blob(m_statement, column));
    auto const size = static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column));
    return data ? crypto::Bytes(data, data + size) : crypto::Bytes();
}

crypto::SecretBytes Statement::secret(int column) const
{
    auto const* const data = static_cast<std::uint8_t const*>(sqlite3_column_blob(m_statement, column));
    auto const size = static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column));
    return data ? crypto::SecretBytes(crypto::ByteView(data, size)) : crypto::SecretBytes();
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

Result<Database> Database::openFile(std::filesystem::path const& file, crypto::SecretKey const& key, Mode mode)
{
    if (mode == Mode::Existing) {
        std::error_code absent;
        auto const size = std::filesystem::file_size(file, absent);
        if (absent)
            return Error{ErrorCode::DamagedDatabase, "missing"};
        // To SQLite an empty file is a new database: it would open, with nothing in it.
        if (size < pageBytes)
            return Error{ErrorCode::DamagedDatabase, "cut"};
    }

    sqlite3* handle = nullptr;
    int const flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_FULLMUTEX | SQLITE_OPEN_EXRESCODE |
                      (mode == Mode::Create ? SQLITE_OPEN_CREATE : 0);
    int const opened = sqlite3_open_v2(file.c_str(), &handle, flags, nullptr);
    if (!handle)
        return Error{ErrorCode::OutOfMemory, "open"};
    Database database(handle);
    if (opened != SQLITE_OK)
        return errorOf(handle, "open");

    // Since 4.6.0 SQLCipher tells stderr about a wrong key; what is wrong is ours to say.
    TRY(database.execute("PRAGMA cipher_log_level = NONE;"));
    auto const raw = rawKey(key);
    if (sqlite3_key_v2(handle, "main", raw.view().data(), static_cast<int>(raw.size())) != SQLITE_OK)
        return errorOf(handle, "key");
    TRY(database.execute(cipherSettings));
    // The key is only tried when a page is read: this is where a wrong one shows.
    TRY(database.execute("SELECT count(*) FROM sqlite_schema;"));
    TRY(database.execute(storageSettings));
    return database;
}

Database::Database(Database&& other) noexcept
    : m_handle(std::exchange(other.m_handle, nullptr)), m_allowed(other.m_allowed)
{
}

Database& Database::operator=(Database&& other) noexcept
{
    if (this != &other) {
        sqlite3_close_v2(m_handle);
        m_handle = std::exchange(other.m_handle, nullptr);
        m_allowed = other.m_allowed;
    }
    return *this;
}

Database::~Database()
{
    sqlite3_close_v2(m_handle);
}

bool Database::allows(std::string_view sql) const
{
    return !m_allowed || std::find(m_allowed->begin(), m_allowed->end(), sql) != m_allowed->end();
}

Result<void> Database::execute(char const* sql)
{
    if (!allows(sql))
        return Error{ErrorCode::OutOfReach, "execute"};
    if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        return errorOf(m_handle, "execute");
    return {};
}

Result<Statement> Database::prepare(std::string_view sql)
{
    if (!allows(sql))
        return Error{ErrorCode::OutOfReach, "prepare"};
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(m_handle, sql.data(), static_cast<int>(sql.size()), &statement, nullptr) != SQLITE_OK)
        return errorOf(m_handle, "prepare");
    return Statement(m_handle, statement);
}

Result<void> Database::checkIntegrity()
{
    {
        TRY_ASSIGN(auto pages, prepare("PRAGMA cipher_integrity_check;"));
        TRY_ASSIGN(bool const found, pages.step());
        if (found)
            return Error{ErrorCode::DamagedDatabase, "page"};
    }
    TRY_ASSIGN(auto structure, prepare("PRAGMA quick_check(1);"));
    TRY_ASSIGN(bool const answered, structure.step());
    if (!answered || structure.text(0) != "ok")
        return Error{ErrorCode::DamagedDatabase, "structure"};
    return {};
}

Result<std::int64_t> Database::userVersion()
{
    TRY_ASSIGN(auto statement, prepare("PRAGMA user_version;"));
    TRY_ASSIGN(bool const row, statement.step());
    return row ? statement.integer(0) : std::int64_t{0};
}

std::int64_t Database::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

bool Database::brokeRule() const
{
    int const code = sqlite3_errcode(m_handle) & 0xFF;
    return code == SQLITE_CONSTRAINT || code == SQLITE_MISMATCH;
}

std::int64_t Database::changes() const
{
    return sqlite3_changes64(m_handle);
}

Result<Transaction> Transaction::begin(Database& database)
{
    TRY(database.execute("BEGIN IMMEDIATE;"));
    return Transaction(database);
}

Transaction::~Transaction()
{
    // A rollback that fails leaves nothing to do: SQLite rolls back when the file is next opened.
    if (m_database)
        (void)m_database->execute("ROLLBACK;").has_value();
}

Result<void> Transaction::commit()
{
    assert(m_database);
    // A COMMIT that fails (full disk) leaves the transaction open: the destructor ends it.
    TRY(m_database->execute("COMMIT;"));
    m_database = nullptr;
    return {};
}

}  // namespace weerbaar::vault
