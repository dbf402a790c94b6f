// What can be seen of a file of the evidence without a plain copy on the disk, and a picture without what it hides.
#pragma once

#include "core/evidence/attachment_store.h"
#include "core/result.h"
#include "crypto/bytes.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtGui/QImage>

namespace weerbaar::app {

/// Of a text as much is shown as anybody reads on a phone; the rest is in a copy.
inline constexpr std::size_t previewTextBytes = 64 * 1024;
/// In device pixels, of the longest side: sharp on a phone, and a twentieth of the memory of the whole.
inline constexpr int previewPictureSide = 1600;
/// What one decoded picture may take.
inline constexpr int pictureMaximumMegabytes = 256;

/// What is shown; neither: it is a file that cannot be shown here.
struct AttachmentPreview {
    QImage picture;
    QString text;
    bool isWhole = true;     ///< of a text: that all of it is there
    bool isTooLarge = false; ///< a picture over the limit, which was not tried
};

/// Reads the whole file, so that nothing is shown that is not as it was taken in. Slow: off the GUI thread.
/// \param pictureLimit over so many bytes a picture is not tried.
/// \returns as evidence::AttachmentReader::read().
[[nodiscard]] Result<AttachmentPreview> previewOf(evidence::AttachmentReader const& reader, std::uint64_t pictureLimit,
                                                  evidence::Progress const& progress);

/// The bytes as text for a screen: UTF-8, with a replacement character for what is none. Without control characters
/// other than tab and line feed, and without those that change the direction of writing, which can make a text read
/// otherwise. A character that the end cut off is left out.
[[nodiscard]] QString shownText(crypto::ByteView bytes);

/// Decodes a picture of any format that Qt has, upright. \param longestSide of the result at most; 0: as it is.
/// \returns null if it cannot be decoded, or not within pictureMaximumMegabytes.
[[nodiscard]] QImage decodePicture(crypto::ByteView bytes, int longestSide);

/// A picture written anew, as PNG or else JPEG: only its pixels, and no place, device, time, comment, thumbnail or
/// colour profile of the original. Its quality is not that of the original: it is for showing, not for evidence.
/// \returns ExportFailed with `where` "picture" if it cannot be decoded.
[[nodiscard]] Result<QByteArray> withoutHidden(crypto::ByteView original, bool asPng);

/// The same of a JPEG or PNG of the evidence, which is read whole. Slow: off the GUI thread.
/// \returns ExportTooLarge with `where` "picture" for one that no phone has room to decode, and as
/// evidence::AttachmentReader::read().
[[nodiscard]] Result<crypto::Bytes> withoutHiddenIn(evidence::AttachmentReader const& original);

}  // namespace weerbaar::app
