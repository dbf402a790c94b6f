#include "core/transfer/table.h"

#include "core/text.h"
#include "crypto/hash_chain.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <limits>
#include <optional>
#include <utility>

namespace weerbaar::transfer {

namespace {

using Json = nlohmann::ordered_json;

std::string identifier(std::string_view name)
{
    return std::string("\"").append(name).append("\"");
}

std::string listOf(std::vector<Column> const& columns)
{
    std::string names;
    for (auto const& column : columns)
        names += (names.empty() ? "" : ", ") + identifier(column.name);
    return names;
}

ColumnType typeFrom(std::string_view declared)
{
    return declared == "INTEGER" ? ColumnType::Integer : declared == "BLOB" ? ColumnType::Blob : ColumnType::Text;
}

Value valueIn(vault::Statement const& statement, int column, ColumnType type)
{
    if (statement.isNull(column))
        return {};
    switch (type) {
    case ColumnType::Integer:
        return statement.integer(column);
    case ColumnType::Text:
        return statement.text(column);
    case ColumnType::Blob:
        return statement.bytes(column);
    }
    return {};
}

void bind(vault::Statement& statement, int index, Value const& value)
{
    if (auto const* const number = std::get_if<std::int64_t>(&value))
        statement.bind(index, *number);
    else if (auto const* const text = std::get_if<std::string>(&value))
        statement.bind(index, std::string_view(*text));
    else if (auto const* const bytes = std::get_if<crypto::Bytes>(&value))
        statement.bind(index, crypto::ByteView(*bytes));
    else
        statement.bindNull(index);
}

Json toJson(Value const& value)
{
    if (auto const* const number = std::get_if<std::int64_t>(&value))
        return *number;
    if (auto const* const text = std::get_if<std::string>(&value))
        return *text;
    if (auto const* const bytes = std::get_if<crypto::Bytes>(&value))
        return crypto::toHex(*bytes);
    return nullptr;
}

/// Takes the rows as the parser meets them: nothing is built that a row does not have, however it is nested.
class RowReader final : public nlohmann::json_sax<nlohmann::json> {
public:
    explicit RowReader(std::vector<Column> const& columns) : m_columns(columns) {}

    std::vector<Row> rows;

    bool null() override { return take(std::monostate()); }
    bool boolean(bool /*value*/) override { return false; }
    bool number_integer(number_integer_t value) override { return isOf(ColumnType::Integer) && take(std::int64_t{value}); }
    bool number_unsigned(number_unsigned_t value) override
    {
        return isOf(ColumnType::Integer) && value <= std::uint64_t{std::numeric_limits<std::int64_t>::max()} &&
               take(static_cast<std::int64_t>(value));
    }
    bool number_float(number_float_t /*value*/, string_t const& /*text*/) override { return false; }
    bool string(string_t& value) override
    {
        if (isOf(ColumnType::Text))
            return isValidText(value) && take(std::move(value));
        if (!isOf(ColumnType::Blob))
            return false;
        auto bytes = crypto::bytesFromHex(value);
        return bytes && take(*std::move(bytes));
    }
    bool binary(binary_t& /*value*/) override { return false; }
    bool start_array(std::size_t /*elements*/) override { return std::exchange(m_depth, m_depth + 1) == 0; }
    bool end_array() override { return --m_depth == 0; }
    bool start_object(std::size_t /*elements*/) override
    {
        if (std::exchange(m_depth, m_depth + 1) != 1)
            return false;
        m_row.assign(m_columns.size(), Value());
        m_isThere.assign(m_columns.size(), false);
        return true;
    }
    bool key(string_t& name) override
    {
        m_column = static_cast<std::size_t>(
            std::find_if(m_columns.begin(), m_columns.end(), [&](Column const& c) { return c.name == name; }) -
            m_columns.begin());
        return m_column < m_columns.size() && !m_isThere[m_column];
    }
    bool end_object() override
    {
        --m_depth;
        rows.push_back(std::move(m_row));
        return std::find(m_isThere.begin(), m_isThere.end(), false) == m_isThere.end();
    }
    bool parse_error(std::size_t /*at*/, std::string const& /*token*/, nlohmann::detail::exception const& /*why*/) override
    {
        return false;
    }

private:
    static constexpr int depthOfValues = 2;

    [[nodiscard]] bool isOf(ColumnType type) const { return m_depth == depthOfValues && m_columns[m_column].type == type; }
    template <class T>
    bool take(T value)
    {
        if (m_depth != depthOfValues)
            return false;
        m_row[m_column].template emplace<T>(std::move(value));
        m_isThere[m_column] = true;
        return true;
    }

    std::vector<Column> const& m_columns;
    Row m_row;
    std::vector<bool> m_isThere;  ///< of its values
    std::size_t m_column = 0;
    int m_depth = 0;
};

}  // namespace

Result<std::vector<std::string>> tableNames(vault::Database& database)
{
    TRY_ASSIGN(auto statement, database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND "
                                                "name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name"));
    std::vector<std::string> names;
    for (;;) {
        TRY_ASSIGN(bool const row, statement.step());
        if (!row)
            return names;
        names.push_back(statement.text(0));
    }
}

Result<std::vector<Column>> columnsOf(vault::Database& database, std::string const& table)
{
    TRY_ASSIGN(auto statement, database.prepare("SELECT name, type FROM pragma_table_info(?) ORDER BY cid"));
    statement.bind(1, std::string_view(table));
    std::vector<Column> columns;
    for (;;) {
        TRY_ASSIGN(bool const row, statement.step());
        if (!row)
            return columns;
        columns.push_back({statement.text(0), typeFrom(statement.text(1))});
    }
}

Result<Table> readTable(vault::Database& database, std::string const& name)
{
    Table table{name, {}, {}};
    TRY_ASSIGN(table.columns, columnsOf(database, name));
    std::string order;
    {
        TRY_ASSIGN(auto keys, database.prepare("SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk"));
        keys.bind(1, std::string_view(name));
        for (;;) {
            TRY_ASSIGN(bool const row, keys.step());
            if (!row)
                break;
            order += (order.empty() ? " ORDER BY " : ", ") + identifier(keys.text(0));
        }
    }
    TRY_ASSIGN(auto statement, database.prepare("SELECT " + listOf(table.columns) + " FROM " + identifier(name) + order));
    for (;;) {
        TRY_ASSIGN(bool const found, statement.step());
        if (!found)
            return table;
        Row row;
        row.reserve(table.columns.size());
        for (auto const& column : table.columns) {
            row.push_back(valueIn(statement, static_cast<int>(row.size()), column.type));
            auto const* const text = std::get_if<std::string>(&row.back());
            if (text != nullptr && !isValidText(*text))
                return Error{ErrorCode::DamagedDatabase, name};
        }
        table.rows.push_back(std::move(row));
    }
}

Result<void> insertRows(vault::Database& database, Table const& table)
{
    std::string places;
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        places += places.empty() ? "?" : ", ?";
    TRY_ASSIGN(auto statement, database.prepare("INSERT INTO " + identifier(table.name) + " (" + listOf(table.columns) +
                                                ") VALUES (" + places + ')'));
    for (auto const& row : table.rows) {
        int index = 0;
        for (auto const& value : row)
            bind(statement, ++index, value);
        if (auto inserted = statement.run(); !inserted)
            return database.brokeRule() ? Error{ErrorCode::NotABackup, table.name} : std::move(inserted).error();
    }
    return {};
}

std::string toJson(Table const& table)
{
    std::string text = "[";
    for (auto const& row : table.rows) {
        auto object = Json::object();
        for (std::size_t i = 0; i < row.size(); ++i)
            object[table.columns[i].name] = toJson(row[i]);
        text.append(text.size() > 1 ? ",\n" : "\n").append(object.dump(2));
    }
    return text.append("\n]\n");
}

Result<std::vector<Row>> rowsFromJson(std::string_view json, std::vector<Column> const& columns)
{
    RowReader reader(columns);
    if (!nlohmann::json::sax_parse(json, &reader))
        return Error{ErrorCode::NotABackup, "json"};
    return std::move(reader.rows);
}

}  // namespace weerbaar::transfer
