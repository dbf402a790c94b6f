#include "core/vault/setting_row.h"

namespace weerbaar::vault {

Result<std::optional<std::string>> readSetting(Database& database, std::string_view key)
{
    TRY_ASSIGN(auto statement, database.prepare("SELECT value FROM setting WHERE key = ?"));
    statement.bind(1, key);
    TRY_ASSIGN(bool const found, statement.step());
    return found ? std::optional(statement.text(0)) : std::nullopt;
}

Result<void> writeSetting(Database& database, std::string_view key, std::string_view value)
{
    TRY_ASSIGN(auto statement, database.prepare("INSERT INTO setting (key, value) VALUES (?, ?) "
                                                "ON CONFLICT DO UPDATE SET value = excluded.value"));
    statement.bind(1, key).bind(2, value);
    return statement.run();
}

Result<void> removeSetting(Database& database, std::string_view key)
{
    TRY_ASSIGN(auto statement, database.prepare("DELETE FROM setting WHERE key = ?"));
    statement.bind(1, key);
    return statement.run();
}

}  // namespace weerbaar::vault
