#include "app/pdf_export.h"

namespace weerbaar::app {

Result<std::vector<report::ExportedFile>> writePdfFile(ExportFile& out, PdfContent const& content,
                                                       std::optional<crypto::SecretBytes> const& password,
                                                       ExportFile::Readers readers,
                                                       evidence::Progress const& progress)
{
    TRY(out.open(readers));
    auto const sink = [&](crypto::ByteView piece) { return out.write(piece); };
    TRY_ASSIGN(auto left, writePdf(content.document, content.attachments, password, sink, progress));
    TRY(out.finish());
    return left;
}

}  // namespace weerbaar::app
