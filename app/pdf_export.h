// How a PDF leaves the vault.
#pragma once

#include "app/export_file.h"
#include "app/report_pdf.h"

#include <optional>
#include <vector>

namespace weerbaar::app {

/// What leaves as one PDF.
struct PdfContent {
    ReportDocument document;
    std::vector<PdfAttachment> attachments{};
};

/// Makes the PDF and writes it to `out`, which is not open yet, until it only wants to be published: nothing leaves
/// without the vault knowing. Slow; any thread, with nothing of the database. \param readers of the file.
/// \returns the attachments as they went along, for the vault to know; as writePdf() and ExportFile.
[[nodiscard]] Result<std::vector<report::ExportedFile>> writePdfFile(ExportFile& out, PdfContent const& content,
                                                                     std::optional<crypto::SecretBytes> const& password,
                                                                     ExportFile::Readers readers = ExportFile::Readers::AsUsual,
                                                                     evidence::Progress const& progress = {});

}  // namespace weerbaar::app
