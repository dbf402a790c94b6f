// A letter (an invitation or a reply) as a file that a person chose: read from it, or from pictures of its codes.
#pragma once

#include "core/result.h"
#include "core/scan/letter_codes.h"
#include "crypto/bytes.h"

#include <QtCore/QString>

#include <optional>
#include <string>
#include <vector>

namespace weerbaar::app {

/// What one file held: one of the two.
struct LetterFile {
    crypto::Bytes letter;            ///< as it stands, whatever it is
    std::vector<std::string> codes;  ///< the texts of the QR codes in a picture
};

/// Slow for a picture: off the GUI thread. Never larger in memory than pictureMaximumMegabytes.
/// \param notOurs for what is empty or too large to be one. \returns NoQrCode for a picture without a code that can be read, and
/// one that cannot be decoded; SourceUnreadable, SourceChanged.
[[nodiscard]] Result<LetterFile> readLetterFile(QString const& file, ErrorCode notOurs);

/// Puts a letter together from what was read, in any order and any number of files at a time.
class LetterGathering {
public:
    /// \param notOurs NotAnInvitation or NotAReply.
    explicit LetterGathering(ErrorCode notOurs) : m_notOurs(notOurs), m_codes(notOurs) {}

    /// \returns the letter, whatever it says, once it is whole: then this begins anew. Nothing while codes are missing.
    /// Else what was wrong with one of the files; what the others held is kept. Errors as readLetterFile() and
    /// scan::LetterCodes.
    [[nodiscard]] Result<std::optional<crypto::Bytes>> add(std::vector<Result<LetterFile>> const& files);
    [[nodiscard]] scan::LetterCodes const& codes() const { return m_codes; }

private:
    ErrorCode m_notOurs;
    scan::LetterCodes m_codes;
};

/// Whole or not at all; a file of that name is replaced. Readable by its owner only. \returns ExportFailed,
/// DiskFull.
[[nodiscard]] Result<void> writeLetterFile(QString const& file, crypto::ByteView letter);

}  // namespace weerbaar::app
