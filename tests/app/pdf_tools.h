// Programs of others that judge a PDF: qpdf, poppler's, MuPDF's and Ghostscript.
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QMap>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtGui/QImage>

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
    /// The words in reading order; `page` from 1, 0: of all. poppler's program takes at most 32 bytes of password.
    [[nodiscard]] QString text(QByteArray const& password = {}, int page = 0) const;
    /// Every object decrypted and uncompressed, to be searched.
    [[nodiscard]] QByteArray unpacked(QByteArray const& password = {}) const;
    /// The words in the order in which they were written, by MuPDF.
    [[nodiscard]] QString mutoolText(QByteArray const& password = {}) const;
    /// A line for each font, by pdffonts.
    [[nodiscard]] QStringList fonts() const;
    /// The bookmarks, by qpdf: two blanks before each that is below another.
    [[nodiscard]] QStringList outline(QByteArray const& password = {}) const;
    /// The page that each bookmark leads to, from 1; of the first level.
    [[nodiscard]] QMap<QString, int> bookmarkPages() const;
    /// What pdfdetach takes out, by name.
    [[nodiscard]] QMap<QString, QByteArray> attachments(QByteArray const& password = {}) const;
    /// As pdftoppm draws it.
    [[nodiscard]] QImage firstPage(QByteArray const& password = {}) const;
    [[nodiscard]] bool opensInPdfinfo(QByteArray const& password) const;
    [[nodiscard]] bool opensInMutool(QByteArray const& password) const;
    [[nodiscard]] bool opensInGhostscript(QByteArray const& password) const;

private:
    QString m_path;
};

}  // namespace weerbaar::test
