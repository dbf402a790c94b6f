// What left the vault, as far as the vault knows: never the place it went to.
#pragma once

#include "core/content/pack.h"
#include "core/result.h"
#include "core/time.h"
#include "core/vault/database.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace weerbaar::report {

/// What an export was made of: an incident, by its id, or one of the scans.
using ExportSubject = std::variant<std::string, content::Scan>;

/// What was made of an incident. A scan leaves in one form only.
enum class ExportKind {
    Report,        ///< to the griffier
    PoliceReport,  ///< the preparation of a report to the police
    Attachment,    ///< a file of its evidence
};

/// What is kept of an export, besides its hash and its moment.
struct ExportEntry {
    ExportSubject subject;
    std::vector<std::string_view> parts;  ///< stable names of what went along; constants
    bool encrypted = false;
    ExportKind kind = ExportKind::Report;  ///< of an incident; of a scan it says nothing
};

struct LoggedExport {
    Moment madeAt;
    std::string parts;  ///< names, comma-separated
    bool encrypted = false;
    std::array<std::uint8_t, 32> sha256{};
    ExportKind kind = ExportKind::Report;  ///< of an incident; of a scan it says nothing
};

/// Kept in the vault, so that its owner can always see it. Borrows the database and the clock.
class ExportLog {
public:
    ExportLog(vault::Database& database, Clock const& clock) : m_database(database), m_clock(clock) {}

    [[nodiscard]] Result<void> add(ExportEntry const& entry, std::array<std::uint8_t, 32> const& sha256);
    /// Oldest first.
    [[nodiscard]] Result<std::vector<LoggedExport>> of(ExportSubject const& subject);

private:
    vault::Database& m_database;
    Clock const& m_clock;
};

}  // namespace weerbaar::report
