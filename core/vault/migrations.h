// The database's schema, one step per version.
#pragma once

#include "core/result.h"

#include <cstdint>

namespace weerbaar::vault {

class Database;

/// The `user_version` this program writes.
inline constexpr std::int64_t schemaVersion = 4;

/// Brings the database from its own version to `upTo`, at most schemaVersion: each step's schema, data and
/// `user_version` in one transaction, so that a step happens whole or not at all. Less than schemaVersion is for rows
/// that were written down at that version. A database that is further already stays as it is.
/// \returns NewerVersion, untouched, for a version above ours.
[[nodiscard]] Result<void> migrate(Database& database, std::int64_t upTo = schemaVersion);

}  // namespace weerbaar::vault
