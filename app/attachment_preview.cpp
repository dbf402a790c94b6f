#include "app/attachment_preview.h"

#include "app/evidence_text.h"

#include <QtCore/QBuffer>
#include <QtGui/QColorSpace>
#include <QtGui/QImageReader>
#include <QtGui/QImageWriter>

#include <algorithm>
#include <utility>

namespace weerbaar::app {

namespace {

/// Pictures over so many bytes are not written anew: decoding them would take the memory of a phone.
constexpr std::uint64_t pictureMaximumBytes = 64ULL * 1024 * 1024;

constexpr int jpegQuality = 92;

/// Marks and overrides of the direction of writing (UAX 9).
bool changesDirection(char32_t character)
{
    return character == 0x061C || character == 0x200E || character == 0x200F
        || (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
}

/// Borrows.
QByteArray arrayOf(crypto::ByteView bytes)
{
    return QByteArray::fromRawData(reinterpret_cast<char const*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
}

/// Without the beginning of a character whose rest is not there.
crypto::ByteView withoutCutCharacter(crypto::ByteView bytes)
{
    for (std::size_t back = 1; back <= std::min<std::size_t>(3, bytes.size()); ++back) {
        auto const byte = bytes[bytes.size() - back];
        if ((byte & 0xC0U) == 0x80U)
            continue;  // belongs to one that began before
        std::size_t const length = byte >= 0xF0U ? 4 : byte >= 0xE0U ? 3 : byte >= 0xC0U ? 2 : 1;
        return length > back ? bytes.first(bytes.size() - back) : bytes;
    }
    return bytes;
}

Result<AttachmentPreview> previewOfText(evidence::AttachmentReader const& reader, evidence::Progress const& progress)
{
    auto const total = reader.attachment().bytes;
    crypto::SecretBytes beginning(static_cast<std::size_t>(std::min<std::uint64_t>(total, previewTextBytes)));
    std::uint64_t done = 0;
    TRY(reader.read([&](crypto::ByteView chunk) {
        if (done < beginning.size()) {
            auto const room = beginning.bytes().subspan(static_cast<std::size_t>(done));
            std::copy_n(chunk.begin(), std::min(room.size(), chunk.size()), room.begin());
        }
        done += chunk.size();
        return progress(done, total);
    }));
    AttachmentPreview preview;
    preview.text = shownText(beginning.view());
    preview.isWhole = total <= previewTextBytes;
    return preview;
}

Result<AttachmentPreview> previewOfPicture(evidence::AttachmentReader const& reader, std::uint64_t limit)
{
    AttachmentPreview preview;
    if (reader.attachment().bytes > limit) {
        preview.isTooLarge = true;
        return preview;
    }
    TRY_ASSIGN(auto const bytes, reader.readAll(limit));
    preview.picture = decodePicture(bytes.view(), previewPictureSide);
    return preview;
}

}  // namespace

Result<AttachmentPreview> previewOf(evidence::AttachmentReader const& reader, std::uint64_t pictureLimit,
                                    evidence::Progress const& progress)
{
    auto const& mediaType = reader.attachment().mediaType;
    if (isReadableText(mediaType))
        return previewOfText(reader, progress);
    if (mediaType.starts_with("image/"))
        return previewOfPicture(reader, pictureLimit);
    return AttachmentPreview();
}

QString shownText(crypto::ByteView bytes)
{
    auto const text = QString::fromUtf8(arrayOf(withoutCutCharacter(bytes)));
    QString shown;
    shown.reserve(text.size());
    for (QChar const c : text) {
        bool const isControl = c.category() == QChar::Other_Control && c != u'\n' && c != u'\t';
        if (!isControl && !changesDirection(c.unicode()))
            shown.append(c);
    }
    return shown;
}

QImage decodePicture(crypto::ByteView bytes, int longestSide)
{
    QImageReader::setAllocationLimit(pictureMaximumMegabytes);
    // Not copied: what the buffer reads stays in the memory of the caller, which is wiped.
    QBuffer buffer;
    buffer.setData(arrayOf(bytes));
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    QSize const largest(longestSide, longestSide);
    auto const size = reader.size();
    if (longestSide > 0 && std::max(size.width(), size.height()) > longestSide)
        reader.setScaledSize(size.scaled(largest, Qt::KeepAspectRatio).expandedTo({1, 1}));
    auto picture = reader.read();
    // Of a format that does not tell its size beforehand.
    if (longestSide > 0 && std::max(picture.width(), picture.height()) > longestSide)
        picture = picture.scaled(largest, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    return picture;
}

Result<QByteArray> withoutHidden(crypto::ByteView original, bool asPng)
{
    auto pixels = decodePicture(original, 0);
    if (pixels.isNull())
        return Error{ErrorCode::ExportFailed, "picture"};
    pixels.convertTo(pixels.hasAlphaChannel() ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    // A profile can name the device; without one every program assumes sRGB.
    if (pixels.colorSpace().isValid())
        pixels.convertToColorSpace(QColorSpace::SRgb);
    // Borrows the pixels and nothing that Qt keeps beside them: texts, profile, resolution.
    QImage const bare(std::as_const(pixels).constBits(), pixels.width(), pixels.height(), pixels.bytesPerLine(),
                      pixels.format());

    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, asPng ? "png" : "jpeg");
    if (!asPng)
        writer.setQuality(jpegQuality);
    if (!writer.write(bare))
        return Error{ErrorCode::ExportFailed, "picture"};
    return bytes;
}

Result<crypto::Bytes> withoutHiddenIn(evidence::AttachmentReader const& original)
{
    auto const whole = original.readAll(pictureMaximumBytes);
    if (!whole && whole.error().code == ErrorCode::SourceTooLarge)
        return Error{ErrorCode::ExportTooLarge, "picture"};
    if (!whole)
        return whole.error();
    TRY_ASSIGN(auto const picture, withoutHidden(whole->view(), original.attachment().mediaType == "image/png"));
    return crypto::Bytes(picture.begin(), picture.end());
}

}  // namespace weerbaar::app
