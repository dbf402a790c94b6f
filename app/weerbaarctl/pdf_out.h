// A PDF that leaves: where it goes and its password, for every command that makes one.
#pragma once

#include "app/pdf_export.h"
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

/// Makes the PDF, and has the vault know of it.
/// \param entry whether it is encrypted, and what went along, is filled in here.
/// \param name in a sentence, with a capital: "Het verslag".
[[nodiscard]] Attempt<Output> writePdf(Call const& call, vault::Vault& opened, app::PdfContent const& content,
                                       report::ExportEntry entry, QString const& name, PdfOut const& out);

}  // namespace weerbaar::tool
