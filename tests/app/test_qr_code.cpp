#include "app/qr_code.h"

#include "tests/support/files.h"
#include "tests/support/programs.h"

#include <catch2/catch_test_macros.hpp>

#include <QtCore/QProcess>
#include <QtGui/QPainter>
#include <QtGui/QTransform>

#include <algorithm>
#include <random>

using namespace weerbaar;

namespace {

/// Of every character that a letter's code may have, as long as its longest.
std::string longest()
{
    std::string const alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
    std::string text;
    for (std::size_t i = 0; i < 1111; ++i)
        text += alphabet[(i * 17 + i / 45) % alphabet.size()];
    return text;
}

std::vector<std::string> only(std::string const& text)
{
    return {text};
}

/// As a phone sees it: turned, askew, between `dark` and `light`, with that much noise; 1600 by 1200 on a grey table.
struct Photo {
    double turned;
    double askew;
    int dark;
    int light;
    int noise;
};

QImage photoOf(QImage const& code, Photo const& how)
{
    QImage photo(1600, 1200, QImage::Format_Grayscale8);
    photo.fill(QColor(150, 150, 150));
    QPainter painter(&photo);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(800, 600);
    painter.rotate(how.turned);
    painter.shear(how.askew, 0);
    painter.scale(0.6, 0.6);  // turned, it still fits
    painter.drawImage(QPointF(-code.width() / 2.0, -code.height() / 2.0), code);
    painter.end();
    std::mt19937 random(7);
    std::uniform_int_distribution<int> noise(-how.noise, how.noise);
    for (int y = 0; y < photo.height(); ++y) {
        auto* const line = photo.scanLine(y);
        for (int x = 0; x < photo.width(); ++x)
            line[x] = static_cast<uchar>(std::clamp(how.dark + (how.light - how.dark) * line[x] / 255 + noise(random), 0, 255));
    }
    return photo;
}

}  // namespace

TEST_CASE("a QR code is read back", "[app][qr]")
{
    for (auto const& text : {std::string("A"), std::string("WB1:38164FBD:1/1:4243AADC:BB8"), longest()}) {
        auto const code = app::qrCode(text);
        REQUIRE_FALSE(code.isNull());
        CHECK(code.width() == code.height());
        CHECK(code.width() >= 1200);
        // White around it: four modules, and a module is at most a twenty-ninth of what it is in here.
        CHECK(code.pixelColor(0, 0) == Qt::white);
        CHECK(code.pixelColor(3 * code.width() / 113, code.height() / 2) == Qt::white);
        CHECK(app::readQrCodes(code) == only(text));
    }
}

TEST_CASE("what is no text for a code, or too long, makes none", "[app][qr]")
{
    CHECK(app::qrCode("abc").isNull());
    CHECK(app::qrCode("\xC3\xA9").isNull());
    CHECK(app::qrCode("").isNull());
    CHECK(app::qrCode(std::string(5000, 'A')).isNull());
}

TEST_CASE("a code is read by another program", "[app][qr]")
{
    if (!test::hasProgram("zbarimg"))
        SKIP("zbarimg is not installed");
    test::TempFolder const folder;
    auto const file = QString::fromStdString((folder.path() / "code.png").string());
    REQUIRE(app::qrCode(longest()).save(file));
    QProcess zbar;
    zbar.start(QStringLiteral("zbarimg"), {QStringLiteral("--raw"), QStringLiteral("-q"), QStringLiteral("-Sdisable"), QStringLiteral("-Sqrcode.enable"), file});
    REQUIRE(zbar.waitForFinished(60'000));
    CHECK(zbar.readAllStandardOutput() == QByteArray::fromStdString(longest()) + '\n');
}

TEST_CASE("a photo of a code is read: turned, askew, noisy, faint or small", "[app][qr]")
{
    auto const code = app::qrCode(longest());
    for (auto const& how : {Photo{0, 0, 0, 255, 0}, Photo{90, 0, 0, 255, 0}, Photo{180, 0, 0, 255, 0}, Photo{17, 0, 0, 255, 30},
                            Photo{45, 0, 20, 230, 50}, Photo{12, 0.15, 0, 255, 20}, Photo{8, 0, 100, 150, 3}, Photo{3, 0, 110, 146, 1}}) {
        INFO("turned " << how.turned << ", askew " << how.askew << ", from " << how.dark << " to " << how.light << ", noise " << how.noise);
        CHECK(app::readQrCodes(photoOf(code, how)) == only(longest()));
    }
    // As in the picture of a small phone's screen.
    CHECK(app::readQrCodes(code.scaled(330, 330, Qt::KeepAspectRatio, Qt::SmoothTransformation)) == only(longest()));
    auto const coloured = code.convertToFormat(QImage::Format_RGB32).scaled(700, 700);
    CHECK(app::readQrCodes(coloured.convertToFormat(QImage::Format_ARGB32_Premultiplied)) == only(longest()));
}

TEST_CASE("several codes in one picture are all read, and in a picture without there is none", "[app][qr]")
{
    QImage both(2500, 1300, QImage::Format_RGB32);
    both.fill(Qt::white);
    QPainter painter(&both);
    painter.drawImage(0, 20, app::qrCode("FIRST"));
    painter.drawImage(1250, 20, app::qrCode("SECOND"));
    painter.end();
    auto texts = app::readQrCodes(both);
    std::sort(texts.begin(), texts.end());
    CHECK(texts == std::vector<std::string>{"FIRST", "SECOND"});

    CHECK(app::readQrCodes(QImage()).empty());
    QImage empty(800, 600, QImage::Format_RGB32);
    empty.fill(Qt::white);
    CHECK(app::readQrCodes(empty).empty());
    QImage tiny(1, 1, QImage::Format_RGB32);
    tiny.fill(Qt::black);
    CHECK(app::readQrCodes(tiny).empty());
    std::mt19937 random(3);
    QImage snow(900, 700, QImage::Format_Grayscale8);
    for (int y = 0; y < snow.height(); ++y)
        std::generate_n(snow.scanLine(y), snow.width(), [&random] { return static_cast<uchar>(random()); });
    CHECK(app::readQrCodes(snow).empty());
}
