#include "app/attachment_preview.h"

#include "tests/app/evidence.h"
#include "tests/app/pictures.h"
#include "tests/app/surroundings.h"

#include <QtGui/QColorSpace>
#include <QtGui/QImageReader>

using namespace weerbaar;
using namespace std::string_view_literals;

namespace {

QString shown(std::string_view bytes)
{
    return app::shownText(crypto::bytesOf(bytes));
}

evidence::AttachmentReader taken(test::TestVault& vault, char const* name, std::string_view content)
{
    auto const attachment = test::takenIn(vault, name, crypto::bytesOf(content));
    return test::take(evidence::AttachmentStore(vault.database(), vault.folder()).open(attachment.id));
}

std::string_view textOf(QByteArray const& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// The size that the header of a PNG says (PNG, 11.2.2), with its checksum.
QByteArray hugePng(int side)
{
    auto png = test::encoded(test::twoHalves(8, 8), "png");
    for (int at : {16, 20}) {
        for (int i = 0; i < 4; ++i)
            png[at + i] = static_cast<char>(side >> (24 - 8 * i));
    }
    std::uint32_t crc = 0xFFFFFFFF;  // PNG, annex D: over type and data
    for (int i = 12; i < 29; ++i) {
        crc ^= static_cast<unsigned char>(png[i]);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 1U) != 0 ? 0xEDB88320U ^ (crc >> 1U) : crc >> 1U;
    }
    for (int i = 0; i < 4; ++i)
        png[29 + i] = static_cast<char>(~crc >> (24 - 8 * i));
    return png;
}

/// A JPEG whose frame header says this size (ITU T.81, B.2.2). Most of its points are missing: they are grey.
QByteArray hugeJpeg(int width, int height)
{
    auto jpeg = test::encoded(test::twoHalves(64, 32), "jpeg");
    auto const frame = jpeg.indexOf("\xFF\xC0");
    for (auto const& [at, value] : {std::pair(frame + 5, height), std::pair(frame + 7, width)}) {
        jpeg[at] = static_cast<char>(value / 256);
        jpeg[at + 1] = static_cast<char>(value % 256);
    }
    return jpeg;
}

}  // namespace

TEST_CASE("a text is shown as it is, without what would mislead", "[app][attachment]")
{
    CHECK(shown("Ik weet\twaar je woont.\nDoei 🚐 é") == QStringLiteral("Ik weet\twaar je woont.\nDoei 🚐 é"));
    CHECK(shown("een\r\ntwee\rdrie\0vier\x1B[31m\x07\x7F"sv) == QStringLiteral("een\ntweedrievier[31m"));
    CHECK(shown("\xC2\x85\xC2\x9Brood") == QStringLiteral("rood"));                         // C1 controls
    CHECK(shown("foto\xE2\x80\xAEgpj.exe\xE2\x81\xA6!") == QStringLiteral("fotogpj.exe!"));  // U+202E, U+2066
    CHECK(shown("caf\xE9 open") == QStringLiteral("caf\uFFFD open"));                        // Latin-1
    CHECK(shown("\xF0\x9F\x91\xA8\xE2\x80\x8D\xF0\x9F\x91\xA9") == QStringLiteral("👨\u200D👩"));  // joined: stays
    CHECK(shown("").isEmpty());
}

TEST_CASE("a character that the end cut off is left out", "[app][attachment]")
{
    CHECK(shown("een \xC3") == QStringLiteral("een "));
    CHECK(shown("een \xE2\x82") == QStringLiteral("een "));
    CHECK(shown("een \xF0\x9F\x9A") == QStringLiteral("een "));
    CHECK(shown("een \xC3\xA9") == QStringLiteral("een é"));
    CHECK(shown("\xF0") == QString());
    CHECK(shown("\x80\x80\x80\x80") == QStringLiteral("\uFFFD\uFFFD\uFFFD\uFFFD"));
}

TEST_CASE("of a long text the beginning is shown", "[app][attachment]")
{
    test::TestVault vault;
    std::string text = "a";
    while (text.size() < 300'000)
        text += "é";  // two bytes: the limit falls within one
    auto const preview = test::take(app::previewOf(taken(vault, "lang.txt", text), 1000, test::goOn));
    CHECK_FALSE(preview.isWhole);
    CHECK(preview.picture.isNull());
    CHECK(preview.text.size() == 1 + (64 * 1024 - 2) / 2);
    CHECK(preview.text.endsWith(u'é'));

    auto const mail = taken(vault, "kort.eml", "Subject: x\r\n\r\nDag");
    auto const whole = test::take(app::previewOf(mail, 1000, test::goOn));
    CHECK(whole.isWhole);
    CHECK(whole.text == QStringLiteral("Subject: x\n\nDag"));
    CHECK(test::take(app::previewOf(taken(vault, "leeg.txt", ""), 1000, test::goOn)).text.isEmpty());
}

TEST_CASE("nothing of a text is shown unless all of it is as it was", "[app][attachment]")
{
    test::TestVault vault;
    auto const reader = taken(vault, "lang.txt", std::string(300'000, 'a'));
    auto const file = vault.folder() / "attachments" / reader.attachment().id;
    auto bytes = test::readBytes(file);
    bytes.back() ^= 1U;
    test::writeBytes(file, bytes);
    CHECK(test::codeOf(app::previewOf(reader, 1000, test::goOn)) == ErrorCode::DamagedAttachment);
}

TEST_CASE("reading for a look can be stopped, and says how far it is", "[app][attachment]")
{
    test::TestVault vault;
    auto const reader = taken(vault, "lang.txt", std::string(300'000, 'a'));
    std::uint64_t last = 0;
    (void)test::take(app::previewOf(reader, 1000, [&](std::uint64_t done, std::uint64_t total) {
        CHECK(total == 300'000);
        CHECK(done > last);
        last = done;
        return true;
    }));
    CHECK(last == 300'000);
    CHECK(test::codeOf(app::previewOf(reader, 1000, [](auto, auto) { return false; })) == ErrorCode::Cancelled);
}

TEST_CASE("a picture is shown upright and no larger than a screen", "[app][attachment]")
{
    auto const photo = test::withExif(test::encoded(test::twoHalves(64, 32), "jpeg"));
    auto const upright = app::decodePicture(test::viewOf(photo), app::previewPictureSide);
    REQUIRE(upright.size() == QSize(32, 64));
    // A quarter clockwise: what was left is on top.
    CHECK(qGray(upright.pixel(16, 10)) < 30);
    CHECK(qGray(upright.pixel(16, 53)) > 225);

    for (char const* const format : {"jpeg", "png", "bmp"}) {
        auto const wide = test::encoded(test::twoHalves(3200, 10), format);
        CHECK(app::decodePicture(test::viewOf(wide), 1600).size() == QSize(1600, 5));
        CHECK(app::decodePicture(test::viewOf(wide), 0).size() == QSize(3200, 10));
    }
    // Whole it would take 384 MB, which nobody has to look at it.
    CHECK(app::decodePicture(test::viewOf(hugeJpeg(16'000, 6'000)), 1600).size() == QSize(1600, 600));
    CHECK(app::decodePicture(test::viewOf(hugeJpeg(16'000, 6'000)), 0).isNull());
    auto const thread = test::encoded(test::twoHalves(5000, 1), "png");
    CHECK(app::decodePicture(test::viewOf(thread), 1600).size() == QSize(1600, 1));
}

TEST_CASE("what is no picture, or would take too much memory, is none", "[app][attachment]")
{
    CHECK(app::decodePicture({}, 1600).isNull());
    CHECK(app::decodePicture(crypto::bytesOf("\xFF\xD8\xFF\xE0 no more than that"), 1600).isNull());
    QImageReader::setAllocationLimit(0);
    CHECK(app::decodePicture(test::viewOf(hugePng(30'000)), 1600).isNull());
    CHECK(QImageReader::allocationLimit() == app::pictureMaximumMegabytes);
    // The same bytes with a size that fits are read: it was not the checksum.
    CHECK_FALSE(app::decodePicture(test::viewOf(hugePng(8)), 1600).isNull());
}

TEST_CASE("a picture over the limit is not tried", "[app][attachment]")
{
    test::TestVault vault;
    auto const bytes = test::encoded(test::twoHalves(64, 32), "png");
    auto const reader = taken(vault, "foto.png", textOf(bytes));
    auto const size = static_cast<std::uint64_t>(bytes.size());
    CHECK_FALSE(test::take(app::previewOf(reader, size, test::goOn)).picture.isNull());
    auto const preview = test::take(app::previewOf(reader, size - 1, test::goOn));
    CHECK(preview.isTooLarge);
    CHECK(preview.picture.isNull());
}

TEST_CASE("a copy without hidden data has the pixels and nothing else", "[app][attachment]")
{
    auto const photo = test::withExif(test::encoded(test::twoHalves(64, 32), "jpeg"));
    auto const before = textOf(photo);
    for (auto const hidden : {"Exif"sv, "TestCam"sv, "Bij ons huis"sv, test::latitudeBytes})
        REQUIRE(before.find(hidden) != std::string_view::npos);

    bool const asPng = GENERATE(false, true);
    auto const copy = test::take(app::withoutHidden(test::viewOf(photo), asPng));
    CHECK(copy.startsWith(asPng ? QByteArray("\x89PNG") : QByteArray("\xFF\xD8\xFF")));
    auto const after = textOf(copy);
    for (auto const hidden : {"Exif"sv, "TestCam"sv, "Bij ons huis"sv, test::latitudeBytes, "GPS"sv})
        CHECK(after.find(hidden) == std::string_view::npos);
    auto const shown = QImage::fromData(copy);
    CHECK(shown.size() == QSize(32, 64));
    CHECK(shown.textKeys().isEmpty());
    CHECK(qGray(shown.pixel(16, 10)) < 30);
    CHECK(qGray(shown.pixel(16, 53)) > 225);
}

TEST_CASE("texts, profile and resolution of a PNG do not go along; what is see-through does", "[app][attachment]")
{
    auto image = test::twoHalves(64, 32, QImage::Format_ARGB32);
    image.setPixelColor(0, 0, QColor(255, 0, 0, 0));
    image.setText(QStringLiteral("Author"), QStringLiteral("Jan Jansen"));
    image.setColorSpace(QColorSpace(QColorSpace::DisplayP3));
    image.setDotsPerMeterX(1234);
    image.setDotsPerMeterY(1234);
    auto const original = test::encoded(image, "png");
    REQUIRE(textOf(original).find("Jan Jansen") != std::string_view::npos);
    REQUIRE(textOf(original).find("iCCP") != std::string_view::npos);
    REQUIRE(QImage::fromData(original).dotsPerMeterX() == 1234);

    auto const copy = test::take(app::withoutHidden(test::viewOf(original), true));
    CHECK(textOf(copy).find("Jan Jansen") == std::string_view::npos);
    CHECK(textOf(copy).find("iCCP") == std::string_view::npos);
    CHECK(textOf(copy).find("tEXt") == std::string_view::npos);
    auto const shown = QImage::fromData(copy);
    CHECK(shown.dotsPerMeterX() != 1234);
    CHECK(qAlpha(shown.pixel(0, 0)) == 0);
    CHECK(shown.pixelColor(10, 10) == QColor(Qt::black));
    CHECK(shown.pixelColor(50, 10) == QColor(Qt::white));
}

TEST_CASE("of what cannot be decoded there is no copy without hidden data", "[app][attachment]")
{
    auto const copy = app::withoutHidden(crypto::bytesOf("\xFF\xD8\xFF\xE0 no more than that"), false);
    CHECK(test::codeOf(copy) == ErrorCode::ExportFailed);
    CHECK(test::whereOf(copy) == "picture");
}
