// What the owner should know about the recovery code.
#pragma once

#include "core/result.h"
#include "core/vault/database.h"

namespace weerbaar::vault {

enum class RecoveryStanding {
    Fine,            ///< on paper, as far as its owner said
    NotWrittenDown,  ///< made, and its owner has not said yet that it is on paper
    Used,            ///< it opened the vault, and still works
};

/// Kept among the settings; Fine where nothing was ever written.
[[nodiscard]] Result<RecoveryStanding> recoveryStanding(Database& database);
[[nodiscard]] Result<void> setRecoveryStanding(Database& database, RecoveryStanding standing);

}  // namespace weerbaar::vault
