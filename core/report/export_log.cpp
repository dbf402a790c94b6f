#include "core/report/export_log.h"

#include "core/content/pack_loader.h"
#include "core/names.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

namespace weerbaar::report {

namespace {

constexpr std::string_view scanKind = "scan";
constexpr std::string_view backupKind = "backup";
constexpr Names<ExportKind, 4> kindNames{{{ExportKind::Report, "report"},
                                          {ExportKind::PoliceReport, "police-report"},
                                          {ExportKind::Attachment, "attachment"},
                                          {ExportKind::Bundle, "bundle"}}};

std::string_view nameOf(ExportSubject const& subject, ExportKind kind)
{
    if (std::holds_alternative<content::Scan>(subject))
        return scanKind;
    if (std::holds_alternative<WholeVault>(subject))
        return backupKind;
    return nameIn(kindNames, kind);
}

std::string joined(std::vector<std::string_view> const& parts)
{
    std::string names;
    for (auto const part : parts)
        names += (names.empty() ? "" : ",") + std::string(part);
    return names;
}

std::array<std::uint8_t, 32> hashIn(vault::Statement const& statement, int column)
{
    std::array<std::uint8_t, 32> hash{};
    auto const bytes = statement.bytes(column);
    std::copy_n(bytes.begin(), std::min(bytes.size(), hash.size()), hash.begin());
    return hash;
}

Result<void> writeIncidents(vault::Database& database, std::int64_t exportId, Incidents const& incidents)
{
    TRY_ASSIGN(auto statement, database.prepare("INSERT INTO export_incident (export_id, incident_id) VALUES (?, ?)"));
    for (auto const& id : incidents.ids) {
        TRY(statement.bind(1, exportId).bind(2, std::string_view(id)).run());
    }
    return {};
}

Result<void> writeFiles(vault::Database& database, std::int64_t exportId, std::vector<ExportedFile> const& files)
{
    TRY_ASSIGN(auto statement,
               database.prepare("INSERT INTO export_file (export_id, sequence, name, sha256) VALUES (?, ?, ?, ?)"));
    std::int64_t sequence = 0;
    for (auto const& file : files) {
        TRY(statement.bind(1, exportId)
                .bind(2, sequence++)
                .bind(3, std::string_view(file.name))
                .bind(4, crypto::ByteView(file.sha256))
                .run());
    }
    return {};
}

Result<std::vector<ExportedFile>> readFiles(vault::Database& database, std::int64_t exportId)
{
    TRY_ASSIGN(auto statement,
               database.prepare("SELECT name, sha256 FROM export_file WHERE export_id = ? ORDER BY sequence"));
    statement.bind(1, exportId);
    std::vector<ExportedFile> files;
    for (;;) {
        TRY_ASSIGN(bool const row, statement.step());
        if (!row)
            return files;
        files.push_back({statement.text(0), hashIn(statement, 1)});
    }
}

Result<ExportSubject> readSubject(vault::Database& database, std::int64_t exportId, std::string_view kind, std::string_view scan)
{
    if (kind == backupKind)
        return ExportSubject(WholeVault());
    if (auto const which = content::fromName<content::Scan>(scan); which && kind == scanKind)
        return ExportSubject(*which);
    TRY_ASSIGN(auto statement,
               database.prepare("SELECT incident_id FROM export_incident WHERE export_id = ? ORDER BY incident_id"));
    statement.bind(1, exportId);
    std::vector<std::string> ids;
    for (;;) {
        TRY_ASSIGN(bool const row, statement.step());
        if (!row)
            return ExportSubject(Incidents(std::move(ids)));
        ids.push_back(statement.text(0));
    }
}

constexpr std::string_view columns =
    "SELECT id, made_utc_ms, made_offset, parts, encrypted, sha256, kind, recipient, purpose, scan FROM export WHERE ";

/// The rows that `statement`, made of `columns`, gives.
Result<std::vector<LoggedExport>> readExports(vault::Database& database, vault::Statement statement)
{
    std::vector<LoggedExport> result;
    for (;;) {
        TRY_ASSIGN(bool const row, statement.step());
        if (!row)
            return result;
        auto const id = statement.integer(0);
        TRY_ASSIGN(auto subject, readSubject(database, id, statement.text(6), statement.text(9)));
        LoggedExport logged{std::move(subject),
                            {statement.integer(1), static_cast<int>(statement.integer(2))},
                            statement.text(3),
                            statement.integer(4) != 0,
                            hashIn(statement, 5),
                            valueIn(kindNames, statement.text(6)).value_or(ExportKind::Report),
                            statement.text(7),
                            statement.text(8),
                            {}};
        TRY_ASSIGN(logged.files, readFiles(database, id));
        result.push_back(std::move(logged));
    }
}

}  // namespace

std::string_view kindName(LoggedExport const& logged)
{
    return nameOf(logged.subject, logged.kind);
}

Result<void> ExportLog::add(ExportEntry const& entry, std::array<std::uint8_t, 32> const& sha256)
{
    auto const* const incidents = std::get_if<Incidents>(&entry.subject);
    auto const* const scan = std::get_if<content::Scan>(&entry.subject);
    auto const parts = joined(entry.parts);
    auto const now = m_clock.now();
    TRY_ASSIGN(auto transaction, vault::Transaction::begin(m_database));
    TRY_ASSIGN(auto statement, m_database.prepare("INSERT INTO export (kind, scan, parts, recipient, purpose, encrypted, "
                                                  "sha256, made_utc_ms, made_offset) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) "
                                                  "RETURNING id"));
    statement.bind(1, nameOf(entry.subject, entry.kind)).bindNull(2);
    if (scan != nullptr)
        statement.bind(2, content::nameOf(*scan));
    statement.bind(3, std::string_view(parts))
        .bind(4, std::string_view(entry.recipient))
        .bind(5, std::string_view(entry.purpose))
        .bind(6, std::int64_t{entry.encrypted ? 1 : 0})
        .bind(7, crypto::ByteView(sha256))
        .bind(8, now.utcMs)
        .bind(9, std::int64_t{now.offsetMinutes});
    TRY_ASSIGN(bool const added, statement.step());
    if (!added)
        return Error{ErrorCode::StorageFailed, "export"};
    auto const id = statement.integer(0);
    statement.reset();
    if (incidents != nullptr)
        TRY(writeIncidents(m_database, id, *incidents));
    TRY(writeFiles(m_database, id, entry.files));
    return transaction.commit();
}

Result<std::vector<LoggedExport>> ExportLog::of(ExportSubject const& subject)
{
    if (std::holds_alternative<WholeVault>(subject)) {
        TRY_ASSIGN(auto statement, m_database.prepare(std::string(columns) + "kind = 'backup' ORDER BY id"));
        return readExports(m_database, std::move(statement));
    }
    if (auto const* const scan = std::get_if<content::Scan>(&subject)) {
        TRY_ASSIGN(auto statement, m_database.prepare(std::string(columns) + "scan = ? ORDER BY id"));
        statement.bind(1, content::nameOf(*scan));
        return readExports(m_database, std::move(statement));
    }
    using Json = nlohmann::json;
    auto const ids = Json(std::get<Incidents>(subject).ids).dump(-1, ' ', false, Json::error_handler_t::replace);
    TRY_ASSIGN(auto statement,
               m_database.prepare(std::string(columns) + "id IN (SELECT export_id FROM export_incident WHERE incident_id IN "
                                                         "(SELECT value FROM json_each(?))) ORDER BY id"));
    statement.bind(1, std::string_view(ids));
    return readExports(m_database, std::move(statement));
}

Result<std::vector<LoggedExport>> ExportLog::all()
{
    TRY_ASSIGN(auto statement, m_database.prepare(std::string(columns) + "TRUE ORDER BY id"));
    return readExports(m_database, std::move(statement));
}

}  // namespace weerbaar::report
