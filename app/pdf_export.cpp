#include "app/pdf_export.h"

#include "crypto/hash_chain.h"

#include <QtCore/QSaveFile>

namespace weerbaar::app {

Result<void> exportPdfFile(QByteArray const& pdf, QString const& file, report::ExportLog& log,
                           report::ExportEntry const& entry)
{
    QSaveFile saved(file);  // removes what it wrote unless it is committed
    if (!saved.open(QIODevice::WriteOnly) || saved.write(pdf) != pdf.size())
        return Error{ErrorCode::ExportFailed, "write"};
    auto const hash = crypto::sha256(crypto::bytesOf({pdf.constData(), static_cast<std::size_t>(pdf.size())}));
    TRY(log.add(entry, hash));
    if (!saved.commit())
        return Error{ErrorCode::ExportFailed, "commit"};
    return {};
}

}  // namespace weerbaar::app
