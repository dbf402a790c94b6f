// Programs of others that judge a PDF: qpdf, and poppler's pdftotext.
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace weerbaar::test {

struct Ran {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
};

/// \returns what is missing on this machine; empty: all is there.
[[nodiscard]] QString missingPdfTools();

/// The document in a file of its own, which goes with it.
class PdfFile {
public:
    explicit PdfFile(QByteArray const& content);
    PdfFile(PdfFile const&) = delete;
    PdfFile& operator=(PdfFile const&) = delete;
    ~PdfFile();

    /// `qpdf OPTION... FILE`; empty password: none is given.
    [[nodiscard]] Ran qpdf(QStringList const& options, QByteArray const& password = {}) const;
    /// The words in reading order. poppler's program takes at most 32 bytes of password.
    [[nodiscard]] QString text(QByteArray const& password = {}) const;
    /// Every object decrypted and uncompressed, to be searched.
    [[nodiscard]] QByteArray unpacked(QByteArray const& password = {}) const;

private:
    QString m_path;
};

}  // namespace weerbaar::test
