// Small pictures that hide things, byte by byte.
#pragma once

#include "crypto/bytes.h"

#include <QtCore/QBuffer>
#include <QtCore/QByteArray>
#include <QtGui/QImage>

#include <string_view>

namespace weerbaar::test {

/// Left half dark, right half light.
[[nodiscard]] inline QImage twoHalves(int width, int height, QImage::Format format = QImage::Format_RGB32)
{
    QImage image(width, height, format);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x)
            image.setPixelColor(x, y, x < width / 2 ? Qt::black : Qt::white);
    }
    return image;
}

[[nodiscard]] inline QByteArray encoded(QImage const& image, char const* format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

/// 52° 5' 4.41" north as EXIF writes it: three fractions of two numbers each (EXIF 2.32, 4.6.6, GPSLatitude).
inline constexpr std::string_view latitudeBytes{"\x34\0\0\0\x01\0\0\0\x05\0\0\0\x01\0\0\0\xB9\x01\0\0\x64\0\0\0", 24};

/// `jpeg` with what a phone adds: its maker, that it was held upright, and the place; and a comment.
/// Source: EXIF 2.32, 4.5 and 4.6; TIFF 6.0; ITU T.81, B.2.4.5.
[[nodiscard]] inline QByteArray withExif(QByteArray const& jpeg)
{
    using namespace std::string_view_literals;
    // Each entry: tag, type, count, value or offset; all numbers little-endian ("II").
    constexpr std::string_view parts[] = {
        "Exif\0\0"sv,
        "II\x2A\0\x08\0\0\0"sv,                               // the first directory is at 8
        "\x03\0"sv,                                           // three entries, at 10
        "\x0F\x01\x02\0\x08\0\0\0\x32\0\0\0"sv,               // Make: 8 letters at 50
        "\x12\x01\x03\0\x01\0\0\0\x06\0\0\0"sv,               // Orientation: 6, turned a quarter
        "\x25\x88\x04\0\x01\0\0\0\x3A\0\0\0"sv,               // GPS: a directory at 58
        "\0\0\0\0"sv,                                         // none after this one, at 46
        "TestCam\0"sv,                                        // at 50
        "\x02\0"sv,                                           // at 58: two entries
        "\x01\0\x02\0\x02\0\0\0N\0\0\0"sv,                    // GPSLatitudeRef
        "\x02\0\x05\0\x03\0\0\0\x58\0\0\0"sv,                 // GPSLatitude: three fractions at 88
        "\0\0\0\0"sv,                                         // at 84
        latitudeBytes,                                        // at 88
    };
    QByteArray exif;
    for (auto const part : parts)
        exif.append(part.data(), static_cast<qsizetype>(part.size()));
    auto const segment = [](char marker, QByteArray const& content) {
        auto const length = content.size() + 2;
        QByteArray result("\xFF");
        result.append(marker);
        result.append(static_cast<char>(length / 256));
        result.append(static_cast<char>(length % 256));
        return result + content;
    };
    auto result = jpeg;
    result.insert(2, segment('\xE1', exif) + segment('\xFE', "Bij ons huis"));
    return result;
}

[[nodiscard]] inline crypto::ByteView viewOf(QByteArray const& bytes)
{
    return {reinterpret_cast<std::uint8_t const*>(bytes.constData()), static_cast<std::size_t>(bytes.size())};
}

}  // namespace weerbaar::test
