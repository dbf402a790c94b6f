// How a report leaves the vault.
#pragma once

#include "core/report/report.h"
#include "core/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <string_view>

namespace weerbaar::app {

/// What the vault keeps of a report that left.
struct ExportEntry {
    std::string_view incidentId;
    report::Parts parts;
    bool encrypted = false;
};

/// Writes `pdf` beside its place, logs it in the vault, and only then gives it the name `file`: nothing leaves
/// without the vault knowing. A file of that name is replaced, whole or not at all.
/// \returns ExportFailed, or what the log says; then `file` is as it was.
[[nodiscard]] Result<void> exportReport(QByteArray const& pdf, QString const& file, report::ExportLog& log,
                                        ExportEntry const& entry);

}  // namespace weerbaar::app
