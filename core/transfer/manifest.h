// What a backup says of itself, and what its files are called. Private to core/transfer. docs/formats.md, "Backup".
#pragma once

#include "core/result.h"
#include "core/transfer/backup.h"

#include <map>
#include <string>
#include <string_view>

namespace weerbaar::transfer {

inline constexpr std::string_view readMeFile = "LEESMIJ.txt";
inline constexpr std::string_view manifestFile = "weerbaar.json";
inline constexpr std::string_view sumsFile = "SHA256SUMS";
inline constexpr std::string_view attachmentsPrefix = "bijlagen/";

/// The one table with something that leaves with no backup: the keys of the attachments. In their place is the name that
/// the file has in the backup; null: its content was lost.
inline constexpr std::string_view attachmentTable = "attachment";
inline constexpr std::string_view keyColumn = "key";
inline constexpr std::string_view fileColumn = "file";

struct Manifest {
    BackupContents contents;
    std::map<std::string, std::string> tables;  ///< by the name of the file: the table in it
};

/// What a table's file is called; for one that has no name here, its own.
[[nodiscard]] std::string fileOfTable(std::string_view table);
/// Whether it has a name here. A table without one is kept all the same, and a test says so.
[[nodiscard]] bool isKnownTable(std::string_view table);

[[nodiscard]] std::string readMeText();
[[nodiscard]] std::string toJson(Manifest const& manifest);
/// \returns NewerBackup for a version or a schema above ours, NotABackup.
[[nodiscard]] Result<Manifest> manifestFrom(std::string_view json);

}  // namespace weerbaar::transfer
