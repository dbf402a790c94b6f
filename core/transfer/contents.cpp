#include "core/transfer/contents.h"

#include "core/incident/incident.h"
#include "core/transfer/manifest.h"
#include "core/vault/setting_row.h"

#include <algorithm>
#include <utility>

namespace weerbaar::transfer {

namespace {

constexpr std::string_view restoredSetting = "backup.restored";

Result<int> countRows(vault::Database& database, char const* table)
{
    TRY_ASSIGN(auto statement, database.prepare(std::string("SELECT count(*) FROM ") + table));
    TRY_ASSIGN(bool const row, statement.step());
    return row ? static_cast<int>(statement.integer(0)) : 0;
}

/// One value of a row by its column; null where there is none of that type.
template <class T>
T const* find(Table const& table, Row const& row, std::string_view column)
{
    auto const found = std::find_if(table.columns.begin(), table.columns.end(),
                                    [&](Column const& candidate) { return candidate.name == column; });
    if (found == table.columns.end())
        return nullptr;
    return std::get_if<T>(&row[static_cast<std::size_t>(found - table.columns.begin())]);
}

}  // namespace

Result<void> count(vault::Database& database, BackupContents& contents)
{
    TRY_ASSIGN(contents.incidents, countRows(database, "incident"));
    TRY_ASSIGN(contents.scanRounds, countRows(database, "scan_round"));
    TRY_ASSIGN(auto const chains, incident::verifyChains(database));
    contents.events = chains.events.events;
    contents.intactEvents = chains.events.intact;
    return {};
}

Result<std::vector<AttachmentRow>> attachmentRowsOf(Table const& table)
{
    std::vector<AttachmentRow> result;
    for (auto const& row : table.rows) {
        auto const* const id = find<std::string>(table, row, "id");
        auto const* const name = find<std::string>(table, row, "name");
        auto const* const bytes = find<std::int64_t>(table, row, "bytes");
        auto const* const sha256 = find<crypto::Bytes>(table, row, "sha256");
        auto const* const takenAt = find<std::int64_t>(table, row, "taken_utc_ms");
        auto const* const takenOffset = find<std::int64_t>(table, row, "taken_offset");
        auto const* const file = find<std::string>(table, row, fileColumn);
        AttachmentRow read;
        if (!id || !name || !bytes || *bytes < 0 || !sha256 || sha256->size() != read.attachment.sha256.size() || !takenAt || !takenOffset)
            return Error{ErrorCode::NotABackup, std::string(attachmentTable)};
        read.attachment.id = *id;
        read.attachment.name = *name;
        read.attachment.bytes = static_cast<std::uint64_t>(*bytes);
        std::copy(sha256->begin(), sha256->end(), read.attachment.sha256.begin());
        read.attachment.takenAt = {*takenAt, static_cast<int>(*takenOffset)};
        if (file)
            read.file = *file;
        result.push_back(std::move(read));
    }
    return result;
}

void swapKeyForFile(std::vector<Column>& columns)
{
    for (auto& column : columns) {
        if (column.name == keyColumn)
            column = {std::string(fileColumn), ColumnType::Text};
        else if (column.name == fileColumn)
            column = {std::string(keyColumn), ColumnType::Blob};
    }
}

std::size_t placeOfFile(std::vector<Column> const& columns)
{
    return static_cast<std::size_t>(
        std::find_if(columns.begin(), columns.end(), [](Column const& column) { return column.name == fileColumn; }) -
        columns.begin());
}

Result<std::optional<Moment>> restoredFrom(vault::Database& database)
{
    TRY_ASSIGN(auto const kept, vault::readSetting(database, restoredSetting));
    if (!kept)
        return std::optional<Moment>();
    auto const moment = parseRfc3339(*kept);
    return moment ? std::optional(*moment) : std::nullopt;
}

Result<void> writeRestoredFrom(vault::Database& database, Moment madeAt)
{
    return vault::writeSetting(database, restoredSetting, toRfc3339(madeAt));
}

}  // namespace weerbaar::transfer
