#include "core/vault/recovery_standing.h"

#include "core/vault/setting_row.h"

namespace weerbaar::vault {

namespace {

constexpr std::string_view key = "recovery-code";
constexpr std::string_view notWrittenDown = "not-written-down";
constexpr std::string_view used = "used";

}  // namespace

Result<RecoveryStanding> recoveryStanding(Database& database)
{
    TRY_ASSIGN(auto const text, readSetting(database, key));
    if (text == notWrittenDown)
        return RecoveryStanding::NotWrittenDown;
    return text == used ? RecoveryStanding::Used : RecoveryStanding::Fine;
}

Result<void> setRecoveryStanding(Database& database, RecoveryStanding standing)
{
    switch (standing) {
    case RecoveryStanding::Fine:
        return removeSetting(database, key);
    case RecoveryStanding::NotWrittenDown:
        return writeSetting(database, key, notWrittenDown);
    case RecoveryStanding::Used:
        return writeSetting(database, key, used);
    }
    return {};
}

}  // namespace weerbaar::vault
