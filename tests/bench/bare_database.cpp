#include "tests/bench/bare_database.h"

#include <sqlite3.h>

#include <stdexcept>
#include <string>

namespace weerbaar::bench {

namespace {

void bindText(sqlite3_stmt* statement, int index, std::string_view text)
{
    sqlite3_bind_text64(statement, index, text.data(), text.size(), SQLITE_STATIC, SQLITE_UTF8);
}

}  // namespace

BareDatabase::BareDatabase(std::filesystem::path const& file)
{
    int const flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_FULLMUTEX;
    if (sqlite3_open_v2(file.c_str(), &m_handle, flags, nullptr) != SQLITE_OK)
        throw std::runtime_error("cannot open " + file.string());
    execute("PRAGMA cipher_log_level = NONE;");
    std::string const key = "x'" + std::string(64, '7') + "'";
    if (sqlite3_key_v2(m_handle, "main", key.data(), static_cast<int>(key.size())) != SQLITE_OK)
        throw std::runtime_error("SQLCipher refuses a raw key");
    execute("PRAGMA cipher_page_size = 4096;"
            "PRAGMA cipher_use_hmac = ON;"
            "PRAGMA cipher_hmac_algorithm = HMAC_SHA512;"
            "PRAGMA cipher_kdf_algorithm = PBKDF2_HMAC_SHA512;"
            "PRAGMA cipher_plaintext_header_size = 0;"
            "PRAGMA cipher_memory_security = ON;"
            "PRAGMA journal_mode = WAL;"
            "PRAGMA synchronous = FULL;"
            "PRAGMA foreign_keys = ON;"
            "PRAGMA temp_store = MEMORY;"
            "PRAGMA secure_delete = ON;"
            "PRAGMA trusted_schema = OFF;");
    execute("CREATE TABLE answer (round_id INTEGER NOT NULL, item_id TEXT NOT NULL, answered_by TEXT NOT NULL, "
            "answer TEXT NOT NULL, note TEXT NOT NULL, answered_utc_ms INTEGER NOT NULL, "
            "answered_offset INTEGER NOT NULL, PRIMARY KEY (round_id, item_id, answered_by)) STRICT, WITHOUT ROWID;");
    if (sqlite3_prepare_v2(m_handle, "INSERT INTO answer VALUES (?, ?, ?, ?, ?, ?, ?)", -1, &m_insert, nullptr) != SQLITE_OK)
        throw std::runtime_error(sqlite3_errmsg(m_handle));
}

BareDatabase::~BareDatabase()
{
    sqlite3_finalize(m_insert);
    sqlite3_close_v2(m_handle);
}

void BareDatabase::write(BareAnswer const& row)
{
    execute("BEGIN IMMEDIATE;");
    sqlite3_bind_int64(m_insert, 1, row.roundId);
    bindText(m_insert, 2, row.itemId);
    bindText(m_insert, 3, row.answeredBy);
    bindText(m_insert, 4, row.answer);
    bindText(m_insert, 5, row.note);
    sqlite3_bind_int64(m_insert, 6, row.answeredUtcMs);
    sqlite3_bind_int64(m_insert, 7, row.answeredOffset);
    if (sqlite3_step(m_insert) != SQLITE_DONE)
        throw std::runtime_error(sqlite3_errmsg(m_handle));
    sqlite3_reset(m_insert);
    execute("COMMIT;");
}

void BareDatabase::execute(char const* sql)
{
    if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        throw std::runtime_error(std::string(sql) + ": " + sqlite3_errmsg(m_handle));
}

}  // namespace weerbaar::bench
