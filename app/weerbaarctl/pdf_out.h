// A PDF that leaves: where it goes and its password, for every command that makes one.
#pragma once

#include "app/report_document.h"
#include "app/weerbaarctl/command.h"
#include "core/report/export_log.h"
#include "crypto/secret.h"

#include <optional>

namespace weerbaar::tool {

/// What --out and --pdf-passphrase-fd say.
struct PdfOut {
    QString file;  ///< absolute
    std::optional<crypto::SecretBytes> password;
};

/// Refused: a folder, a place among the vault's own files, a password that readSecret() refuses.
[[nodiscard]] Attempt<PdfOut> pdfOutOf(Call const& call);

/// What leaves.
struct PdfContent {
    app::ReportDocument document;
    report::ExportSubject subject;
    std::vector<std::string_view> parts;  ///< as ExportEntry has them
    QString name;                         ///< in a sentence, with a capital: "Het verslag"
    report::ExportKind kind = report::ExportKind::Report;  ///< of an incident
};

/// Makes the PDF, and has the vault know of it.
[[nodiscard]] Attempt<Output> writePdf(Call const& call, vault::Vault& opened, PdfContent const& content, PdfOut const& out);

}  // namespace weerbaar::tool
