#include "core/report/export_log.h"

#include "core/content/pack_loader.h"
#include "core/names.h"

#include <algorithm>
#include <utility>

namespace weerbaar::report {

namespace {

constexpr std::string_view scanKind = "scan";
constexpr Names<ExportKind, 3> kindNames{{{ExportKind::Report, "report"},
                                          {ExportKind::PoliceReport, "police-report"},
                                          {ExportKind::Attachment, "attachment"}}};

bool isScan(ExportSubject const& subject)
{
    return std::holds_alternative<content::Scan>(subject);
}

/// The incident's id, or the scan's name.
std::string_view textOf(ExportSubject const& subject)
{
    return isScan(subject) ? content::nameOf(std::get<content::Scan>(subject)) : std::get<std::string>(subject);
}

}  // namespace

Result<void> ExportLog::add(ExportEntry const& entry, std::array<std::uint8_t, 32> const& sha256)
{
    std::string names;
    for (auto const name : entry.parts)
        names += (names.empty() ? "" : ",") + std::string(name);
    auto const now = m_clock.now();
    TRY_ASSIGN(auto statement, m_database.prepare("INSERT INTO export (kind, incident_id, scan, parts, encrypted, sha256, "
                                                  "made_utc_ms, made_offset) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"));
    statement.bind(1, isScan(entry.subject) ? scanKind : nameIn(kindNames, entry.kind)).bindNull(2).bindNull(3);
    statement.bind(isScan(entry.subject) ? 3 : 2, textOf(entry.subject))
        .bind(4, std::string_view(names))
        .bind(5, std::int64_t{entry.encrypted ? 1 : 0})
        .bind(6, crypto::ByteView(sha256))
        .bind(7, now.utcMs)
        .bind(8, std::int64_t{now.offsetMinutes});
    return statement.run();
}

Result<std::vector<LoggedExport>> ExportLog::of(ExportSubject const& subject)
{
    TRY_ASSIGN(auto statement,
               m_database.prepare(isScan(subject) ? "SELECT made_utc_ms, made_offset, parts, encrypted, sha256, kind "
                                                    "FROM export WHERE scan = ? ORDER BY id"
                                                  : "SELECT made_utc_ms, made_offset, parts, encrypted, sha256, kind "
                                                    "FROM export WHERE incident_id = ? ORDER BY id"));
    statement.bind(1, textOf(subject));
    std::vector<LoggedExport> result;
    for (;;) {
        TRY_ASSIGN(bool const row, statement.step());
        if (!row)
            return result;
        LoggedExport logged{{statement.integer(0), static_cast<int>(statement.integer(1))},
                            statement.text(2),
                            statement.integer(3) != 0,
                            {},
                            valueIn(kindNames, statement.text(5)).value_or(ExportKind::Report)};
        auto const hash = statement.bytes(4);
        std::copy_n(hash.begin(), std::min(hash.size(), logged.sha256.size()), logged.sha256.begin());
        result.push_back(std::move(logged));
    }
}

}  // namespace weerbaar::report
