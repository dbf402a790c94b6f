// The report on paper: pages by Qt; language, bookmarks, attachments and encryption by libqpdf.
#pragma once

#include "app/report_document.h"
#include "core/evidence/attachment_store.h"
#include "core/report/export_log.h"
#include "core/report/report.h"
#include "core/result.h"
#include "crypto/bytes.h"
#include "crypto/secret.h"

#include <QtCore/QByteArray>

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace weerbaar::app {

/// PDF readers take at most 127 bytes of UTF-8; longer ones make files that some can never open.
inline constexpr std::size_t pdfPasswordMaximumBytes = 127;

/// All files that go along in one PDF, as they are in the vault: what a mail can carry several times over already.
inline constexpr std::uint64_t pdfAttachmentsMaximumBytes = 100'000'000;

/// A file that goes along inside a PDF. Copies share what they read from; thread: one at a time.
struct PdfAttachment {
    std::string name;       ///< UTF-8; no other in this PDF has it
    std::string mediaType;  ///< "image/jpeg"
    QString description;    ///< what a reader shows beside the name
    std::uint64_t bytes = 0;  ///< of what is read in the vault: for the progress
    /// Hands out the whole, piece by piece, until the sink says no.
    std::function<Result<void>(evidence::AttachmentReader::Sink const&)> read;
};

/// The files of the evidence that go along with a report, opened. Needs the database only while it runs.
/// \returns ExportTooLarge over pdfAttachmentsMaximumBytes, UnknownAttachment.
[[nodiscard]] Result<std::vector<PdfAttachment>> attachmentsOf(report::Report const& report, evidence::AttachmentStore& store);

/// Takes the PDF, piece by piece. \returns what went wrong, which ends the work.
using PdfSink = std::function<Result<void>(crypto::ByteView)>;

/// Lays out the document on A4 and hands out the finished PDF: with a password nothing that is not encrypted leaves this
/// function. Holds the pages and one attachment at a time. Needs a QGuiApplication; may run on any thread. Takes up to
/// seconds for very long texts.
/// \param password UTF-8 in NFC; without one the file is not encrypted. With one: AES-256 (R6), attachments and all
/// metadata included, and a random owner password, because an empty one opens the file for everybody.
/// \param progress as it reads the attachments; false stops it.
/// \returns the attachments as they went along; PdfPasswordTooLong; MissingAnswer for an empty password; ExportFailed
/// (`where` "picture": of one no copy without hidden data can be made); ExportTooLarge for such a picture;
/// DamagedEnclosure; Cancelled; what the sink says.
/// Source: ISO 32000-2, 7.6 and 7.11.4.
[[nodiscard]] Result<std::vector<report::ExportedFile>> writePdf(ReportDocument const& document,
                                                                 std::vector<PdfAttachment> const& attachments,
                                                                 std::optional<crypto::SecretBytes> const& password,
                                                                 PdfSink const& sink,
                                                                 evidence::Progress const& progress = {});

/// writePdf() into memory, without attachments.
[[nodiscard]] Result<QByteArray> renderPdf(ReportDocument const& document,
                                           std::optional<crypto::SecretBytes> const& password);

}  // namespace weerbaar::app
