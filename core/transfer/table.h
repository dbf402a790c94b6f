// A table of the vault with its rows: in the database, in memory and as JSON. Private to core/transfer.
#pragma once

#include "core/result.h"
#include "core/vault/database.h"
#include "crypto/bytes.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace weerbaar::transfer {

enum class ColumnType { Integer, Text, Blob };

struct Column {
    std::string name;
    ColumnType type{};

    bool operator==(Column const&) const = default;
};

/// Nothing is NULL.
using Value = std::variant<std::monostate, std::int64_t, std::string, crypto::Bytes>;
using Row = std::vector<Value>;

struct Table {
    std::string name;
    std::vector<Column> columns;
    std::vector<Row> rows;  ///< by the primary key
};

/// Those of our own, by name.
[[nodiscard]] Result<std::vector<std::string>> tableNames(vault::Database& database);
/// In the order in which the table has them. `table` must be one of tableNames().
[[nodiscard]] Result<std::vector<Column>> columnsOf(vault::Database& database, std::string const& table);
/// \returns DamagedDatabase for a text that is none.
[[nodiscard]] Result<Table> readTable(vault::Database& database, std::string const& name);
/// The rows must have a value for each column. \returns NotABackup for rows that break a rule of the table.
[[nodiscard]] Result<void> insertRows(vault::Database& database, Table const& table);

/// An array with an object for each row: whole numbers, texts, null, and bytes in hexadecimal.
[[nodiscard]] std::string toJson(Table const& table);
/// Reads what toJson() wrote, from anybody: each row has each of `columns` once, and nothing else. \returns NotABackup.
[[nodiscard]] Result<std::vector<Row>> rowsFromJson(std::string_view json, std::vector<Column> const& columns);

}  // namespace weerbaar::transfer
