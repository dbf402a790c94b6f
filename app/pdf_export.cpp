#include "app/pdf_export.h"

#include "app/export_file.h"

namespace weerbaar::app {

Result<void> exportPdfFile(QByteArray const& pdf, QString const& file, report::ExportLog& log,
                           report::ExportEntry const& entry)
{
    ExportFile out(file);
    TRY(out.open(ExportFile::Readers::AsUsual));
    TRY(out.write(crypto::bytesOf({pdf.constData(), static_cast<std::size_t>(pdf.size())})));
    TRY(out.finish());
    return out.publish(log, entry);
}

}  // namespace weerbaar::app
