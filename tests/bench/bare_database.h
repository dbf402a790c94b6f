// SQLCipher without us: what a durable answer costs at the least.
#pragma once

#include "crypto/bytes.h"

#include <cstdint>
#include <filesystem>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace weerbaar::bench {

/// The columns of scan_answer (core/vault/migrations.cpp).
struct BareAnswer {
    std::int64_t roundId = 0;
    std::string_view itemId;
    std::string_view answeredBy;
    std::string_view answer;
    std::string_view note;
    std::int64_t answeredUtcMs = 0;
    std::int64_t answeredOffset = 0;
};

/// A database with the cipher and storage settings of core/vault/database.cpp, written out again, and one table with
/// the columns and the key of scan_answer. The statement is prepared once.
class BareDatabase {
public:
    explicit BareDatabase(std::filesystem::path const& file);
    BareDatabase(BareDatabase const&) = delete;
    BareDatabase& operator=(BareDatabase const&) = delete;
    ~BareDatabase();

    /// BEGIN IMMEDIATE, INSERT, COMMIT: durable when it returns.
    void write(BareAnswer const& row);

private:
    void execute(char const* sql);

    sqlite3* m_handle = nullptr;
    sqlite3_stmt* m_insert = nullptr;
};

}  // namespace weerbaar::bench
