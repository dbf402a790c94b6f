// The report on paper: PDF by Qt, language and encryption by libqpdf.
#pragma once

#include "app/report_document.h"
#include "core/result.h"
#include "crypto/secret.h"

#include <QtCore/QByteArray>

#include <optional>

namespace weerbaar::app {

/// PDF readers take at most 127 bytes of UTF-8; longer ones make files that some can never open.
inline constexpr std::size_t pdfPasswordMaximumBytes = 127;

/// Lays out the document on A4, in memory; nothing is written to disk.
/// Needs a QGuiApplication; may run on any thread. Takes up to seconds for very long texts.
/// \param password UTF-8 in NFC; without one the file is not encrypted. With one: AES-256 (R6), all
/// metadata included, and a random owner password, because an empty one opens the file for everybody.
/// \returns PdfPasswordTooLong; MissingAnswer for an empty password; ExportFailed.
/// Source: ISO 32000-2, 7.6.
[[nodiscard]] Result<QByteArray> renderPdf(ReportDocument const& document,
                                           std::optional<crypto::SecretBytes> const& password);

}  // namespace weerbaar::app
