#include "app/weerbaarctl/pdf_out.h"

#include "app/format.h"
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

Attempt<Output> writePdf(Call const& call, vault::Vault& opened, app::PdfContent const& content, report::ExportEntry entry,
                         QString const& name, PdfOut const& out)
{
    app::ExportFile file(out.file);
    TRY_ASSIGN(entry.files, app::writePdfFile(file, content, out.password));
    entry.encrypted = out.password.has_value();
    report::ExportLog log(opened.database(), call.clock);
    TRY(file.publish(log, entry));
    return Output{{{"file", out.file.toStdString()}, {"encrypted", entry.encrypted}},
                  entry.encrypted ? QStringLiteral("%1 staat in %2. Het opent met elke pdf-lezer en het wachtwoord.").arg(name, out.file)
                                  : QStringLiteral("%1 staat in %2. Het opent met elke pdf-lezer, zonder wachtwoord.").arg(name, out.file)};
}

}  // namespace weerbaar::tool
