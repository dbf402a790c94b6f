// How a PDF leaves the vault.
#pragma once

#include "core/report/export_log.h"
#include "core/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace weerbaar::app {

/// Writes `pdf` beside its place, logs it in the vault, and only then gives it the name `file`: nothing leaves
/// without the vault knowing. A file of that name is replaced, whole or not at all.
/// \returns ExportFailed, or what the log says; then `file` is as it was.
[[nodiscard]] Result<void> exportPdfFile(QByteArray const& pdf, QString const& file, report::ExportLog& log,
                                         report::ExportEntry const& entry);

}  // namespace weerbaar::app
