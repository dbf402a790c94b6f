#include "app/qr_code.h"

#define ZX_USE_UTF8 1  // texts as std::string; from ZXing 2 on they always are
#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>
#include <ZXing/ReadBarcode.h>

#include <algorithm>
#include <array>
#include <exception>

namespace weerbaar::app {

namespace {

#if __has_include(<ZXing/ReaderOptions.h>)
using Options = ZXing::ReaderOptions;  // its name from ZXing 2.2 on
#else
using Options = ZXing::DecodeHints;
#endif

constexpr int quietZone = 4;           // modules on each side, ISO/IEC 18004, 6.3.8
constexpr int levelM = 4;              // 15 % may be unreadable; of ZXing's scale of 0 to 8
constexpr int pixelsAtLeast = 1200;    // of a side
constexpr int smallSide = 1000;        // smaller pictures are tried at twice their size too, larger ones at half of it
constexpr std::string_view alphanumeric = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";

/// From black to white, what is faint included.
QImage stretched(QImage picture)
{
    std::array<int, 256> counts{};
    for (int y = 0; y < picture.height(); ++y) {
        auto const* const line = picture.constScanLine(y);
        for (int x = 0; x < picture.width(); ++x)
            ++counts[line[x]];
    }
    // A hundredth at either end may be a reflection or a black frame.
    auto const few = picture.width() * picture.height() / 100;
    int darkest = 0;
    for (int sum = 0; darkest < 255 && (sum += counts[static_cast<std::size_t>(darkest)]) <= few;)
        ++darkest;
    int lightest = 255;
    for (int sum = 0; lightest > 0 && (sum += counts[static_cast<std::size_t>(lightest)]) <= few;)
        --lightest;
    if (lightest <= darkest)
        return picture;
    for (int y = 0; y < picture.height(); ++y) {
        auto* const line = picture.scanLine(y);
        for (int x = 0; x < picture.width(); ++x)
            line[x] = static_cast<uchar>(std::clamp((line[x] - darkest) * 255 / (lightest - darkest), 0, 255));
    }
    return picture;
}

void read(QImage const& grey, ZXing::Binarizer binarizer, std::vector<std::string>& texts)
{
    ZXing::ImageView const view(grey.constBits(), grey.width(), grey.height(), ZXing::ImageFormat::Lum,
                                static_cast<int>(grey.bytesPerLine()));
    Options options;
    options.setFormats(ZXing::BarcodeFormat::QRCode);
    options.setBinarizer(binarizer);
    for (auto const& code : ZXing::ReadBarcodes(view, options)) {
        if (code.isValid() && std::find(texts.begin(), texts.end(), code.text()) == texts.end())
            texts.push_back(code.text());
    }
}

}  // namespace

QImage qrCode(std::string_view text)
{
    if (text.find_first_not_of(alphanumeric) != std::string_view::npos)
        return {};
    try {
        auto const modules =
            ZXing::MultiFormatWriter(ZXing::BarcodeFormat::QRCode).setMargin(0).setEccLevel(levelM).encode(std::string(text), 0, 0);
        auto const side = modules.width() + 2 * quietZone;
        QImage small(side, side, QImage::Format_Grayscale8);
        small.fill(Qt::white);
        for (int y = 0; y < modules.height(); ++y) {
            for (int x = 0; x < modules.width(); ++x) {
                if (modules.get(x, y))
                    small.scanLine(y + quietZone)[x + quietZone] = 0;
            }
        }
        auto const scale = (pixelsAtLeast + side - 1) / side;
        return small.scaled(side * scale, side * scale);
    } catch (std::exception const&) {  // ZXing's, for what does not fit
        return {};
    }
}

std::vector<std::string> readQrCodes(QImage const& picture)
{
    std::vector<std::string> texts;
    if (picture.isNull())
        return texts;
    auto const grey = picture.convertToFormat(QImage::Format_Grayscale8);
    // Of a small picture the modules are too few pixels; of a large one half the size has half the noise.
    bool const isSmall = std::max(grey.width(), grey.height()) < smallSide;
    auto const otherSize = isSmall ? grey.size() * 2 : grey.size() / 2;
    std::array<QImage, 3> const tries{grey, stretched(grey),
                                      grey.scaled(otherSize, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)};
    try {
        for (auto const& attempt : tries) {
            read(attempt, ZXing::Binarizer::LocalAverage, texts);
            read(attempt, ZXing::Binarizer::GlobalHistogram, texts);
        }
    } catch (std::exception const&) {  // ZXing's: what was read before it counts
        return texts;
    }
    return texts;
}

}  // namespace weerbaar::app
