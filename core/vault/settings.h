// The owner's settings, kept inside the vault.
#pragma once

#include "core/result.h"
#include "core/vault/database.h"

#include <chrono>
#include <string>
#include <string_view>

namespace weerbaar::vault {

/// Everything the owner can set. A value: load, change, save.
struct Settings {
    std::chrono::seconds lockInBackground{60};  ///< after leaving the app; 0: at once
    std::chrono::seconds lockWhenIdle{300};     ///< without touch or key
    std::string name;                           ///< the councillor's, for the report; may be empty
    std::string municipality;

    bool operator==(Settings const&) const = default;
};

/// Reads and writes Settings, and the draft of an incident that is being typed.
class SettingsStore {
public:
    explicit SettingsStore(Database& database) : m_database(database) {}

    /// What was never set, or no longer makes sense, has its default.
    [[nodiscard]] Result<Settings> load();
    /// All of them, in one transaction. \returns InvalidText, TextTooLong.
    [[nodiscard]] Result<void> save(Settings const& settings);

    /// The incident form as it stands (JSON of app/'s making): a lock or crash loses nothing. Empty: no draft.
    [[nodiscard]] Result<std::string> incidentDraft();
    [[nodiscard]] Result<void> saveIncidentDraft(std::string_view draft);

private:
    Database& m_database;
};

}  // namespace weerbaar::vault
