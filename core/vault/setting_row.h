// One row of the table of settings: a name and a text.
#pragma once

#include "core/result.h"
#include "core/vault/database.h"

#include <optional>
#include <string>
#include <string_view>

namespace weerbaar::vault {

/// \returns nothing for a setting that was never written, or was removed.
[[nodiscard]] Result<std::optional<std::string>> readSetting(Database& database, std::string_view key);
/// Replaces what was there. Durable when it returns, or with the transaction it is part of.
[[nodiscard]] Result<void> writeSetting(Database& database, std::string_view key, std::string_view value);
/// Removing what is not there is no error.
[[nodiscard]] Result<void> removeSetting(Database& database, std::string_view key);

}  // namespace weerbaar::vault
