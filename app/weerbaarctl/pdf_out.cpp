#include "app/weerbaarctl/pdf_out.h"

#include "app/format.h"
#include "app/pdf_export.h"
#include "app/report_pdf.h"
#include "app/weerbaarctl/out_file.h"
#include "app/weerbaarctl/secrets.h"

namespace weerbaar::tool {

Attempt<PdfOut> pdfOutOf(Call const& call)
{
    PdfOut out;
    TRY_ASSIGN(out.file, outFileOf(call));
    if (call.arguments.has(pdfPassword.option)) {
        TRY_ASSIGN(out.password, readSecret(call.arguments, pdfPassword));
    }
    return out;
}

Attempt<Output> writePdf(Call const& call, vault::Vault& opened, PdfContent const& content, PdfOut const& out)
{
    bool const isEncrypted = out.password.has_value();
    TRY_ASSIGN(auto const pdf, app::renderPdf(content.document, out.password));
    report::ExportLog log(opened.database(), call.clock);
    TRY(app::exportPdfFile(pdf, out.file, log, {content.subject, content.parts, isEncrypted, content.kind}));
    return Output{{{"file", out.file.toStdString()}, {"encrypted", isEncrypted}},
                  isEncrypted ? QStringLiteral("%1 staat in %2. Het opent met elke pdf-lezer en het wachtwoord.").arg(content.name, out.file)
                              : QStringLiteral("%1 staat in %2. Het opent met elke pdf-lezer, zonder wachtwoord.").arg(content.name, out.file)};
}

}  // namespace weerbaar::tool
