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
#include <utility>
#include <variant>
#include <vector>

namespace weerbaar::report {

/// One incident or more, by their ids.
struct Incidents {
    Incidents(std::string id) : ids{std::move(id)} {}  // not explicit: most exports are of one
    explicit Incidents(std::vector<std::string> several) : ids(std::move(several)) {}

    std::vector<std::string> ids;  ///< at least one, none twice
};

/// Everything that is in the vault.
struct WholeVault {};

/// What an export was made of.
using ExportSubject = std::variant<Incidents, content::Scan, WholeVault>;

/// What was made of incidents. A scan leaves in one form only, and so does the whole vault.
enum class ExportKind {
    Report,        ///< to the griffier
    PoliceReport,  ///< the preparation of a report to the police
    Attachment,    ///< a file of its evidence
    Bundle,        ///< report, events and evidence, sealed to a recipient
};

/// A file that went along in the one that left.
struct ExportedFile {
    std::string name;  ///< as it is called there
    std::array<std::uint8_t, 32> sha256{};

    bool operator==(ExportedFile const&) const = default;
};

/// What is kept of an export, besides its hash and its moment.
struct ExportEntry {
    ExportSubject subject;
    std::vector<std::string_view> parts;  ///< stable names of what went along; constants
    bool encrypted = false;
    ExportKind kind = ExportKind::Report;  ///< of incidents; of the others it says nothing
    std::string recipient{};               ///< for whom, as the person typed it; empty: not said
    std::string purpose{};                 ///< what for, likewise
    std::vector<ExportedFile> files{};
};

struct LoggedExport {
    ExportSubject subject;  ///< of incidents: all that were in it, by id
    Moment madeAt;
    std::string parts;  ///< names, comma-separated
    bool encrypted = false;
    std::array<std::uint8_t, 32> sha256{};
    ExportKind kind = ExportKind::Report;  ///< of incidents; of the others it says nothing
    std::string recipient;
    std::string purpose;
    std::vector<ExportedFile> files;  ///< in the order in which they were given
};

/// What it is called in the database and in JSON: "report", "police-report", "attachment", "bundle", "scan", "backup".
[[nodiscard]] std::string_view kindName(LoggedExport const& logged);

/// Kept in the vault, so that its owner can always see it. Borrows the database and the clock.
class ExportLog {
public:
    ExportLog(vault::Database& database, Clock const& clock) : m_database(database), m_clock(clock) {}

    /// All of it or nothing, durable when it returns. Not inside a transaction. An incident that is not there is
    /// StorageFailed.
    [[nodiscard]] Result<void> add(ExportEntry const& entry, std::array<std::uint8_t, 32> const& sha256);
    /// Oldest first. Of incidents: those that any of them was in.
    [[nodiscard]] Result<std::vector<LoggedExport>> of(ExportSubject const& subject);
    /// Everything, oldest first.
    [[nodiscard]] Result<std::vector<LoggedExport>> all();

private:
    vault::Database& m_database;
    Clock const& m_clock;
};

}  // namespace weerbaar::report
