// What a vault holds, counted for a backup. Private to core/transfer.
#pragma once

#include "core/result.h"
#include "core/transfer/backup.h"
#include "core/transfer/table.h"
#include "core/vault/database.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace weerbaar::transfer {

/// Incidents, events and rounds; the rest is left as it is.
[[nodiscard]] Result<void> count(vault::Database& database, BackupContents& contents);

/// A file of the evidence, by its row.
struct AttachmentRow {
    evidence::Attachment attachment;
    std::optional<std::string> file;  ///< in the backup; nothing: its content was lost
};

/// The rows of the table of attachments, which has `fileColumn` where the database has `keyColumn`.
/// \returns NotABackup for a row that lacks something.
[[nodiscard]] Result<std::vector<AttachmentRow>> attachmentRowsOf(Table const& table);
/// Makes the one column of the other, name and type; the values are the caller's.
void swapKeyForFile(std::vector<Column>& columns);
/// Which column of the table of attachments that is.
[[nodiscard]] std::size_t placeOfFile(std::vector<Column> const& columns);

/// When this vault was put back from a backup that was made at that moment. \returns nothing if it never was.
[[nodiscard]] Result<std::optional<Moment>> restoredFrom(vault::Database& database);
[[nodiscard]] Result<void> writeRestoredFrom(vault::Database& database, Moment madeAt);

}  // namespace weerbaar::transfer
