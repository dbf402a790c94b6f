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

/// Reads and writes Settings, the drafts of what is being typed, and what stands above a report.
class SettingsStore {
public:
    explicit SettingsStore(Database& database) : m_database(database) {}

    /// What was never set, or no longer makes sense, has its default.
    [[nodiscard]] Result<Settings> load();
    /// All of them, in one transaction. \returns InvalidText, TextTooLong.
    [[nodiscard]] Result<void> save(Settings const& settings);

    /// What is being typed somewhere and was not saved yet: a lock or crash loses nothing. Empty: no draft.
    /// \param place where: "incident" for a new one; others of app/'s making, as in docs/formats.md
    [[nodiscard]] Result<std::string> draft(std::string_view place);
    /// An empty one is removed.
    [[nodiscard]] Result<void> saveDraft(std::string_view place, std::string_view draft);

    /// The municipality's own words above a report, as "Gemeente Epe – vertrouwelijk". Empty: none.
    [[nodiscard]] Result<std::string> reportHeading();
    /// \returns InvalidText, TextTooLong.
    [[nodiscard]] Result<void> saveReportHeading(std::string_view heading);

private:
    Database& m_database;
};

}  // namespace weerbaar::vault
