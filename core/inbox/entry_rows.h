// How an entry lies in a row of the database. Private to core/inbox.
#pragma once

#include "core/inbox/inbox_store.h"
#include "core/vault/database.h"

#include <optional>
#include <vector>

namespace weerbaar::inbox {

[[nodiscard]] Result<std::optional<Entry>> findEntry(vault::Database& database, int number);
/// Those in this state, by number.
[[nodiscard]] Result<std::vector<Entry>> findEntries(vault::Database& database, EntryState state);
/// Whether a row holds the same under any number: kind, time, text and file.
[[nodiscard]] Result<bool> hasSame(vault::Database& database, Entry const& entry);
/// The highest number that a row has; 0: there is none.
[[nodiscard]] Result<int> highestEntry(vault::Database& database);
/// Adds the row, or puts it in the place of one of this number.
[[nodiscard]] Result<void> writeEntry(vault::Database& database, Entry const& entry, Moment mergedAt);
/// Changes the state and where it went. \returns UnknownEntry.
[[nodiscard]] Result<void> writeState(vault::Database& database, int number, EntryState state,
                                      std::string_view incidentId);

}  // namespace weerbaar::inbox
