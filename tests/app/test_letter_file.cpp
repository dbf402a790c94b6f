#include "app/letter_file.h"

#include "app/qr_code.h"
#include "tests/app/pictures.h"
#include "tests/support/files.h"
#include "tests/support/outcome.h"

#include <catch2/catch_test_macros.hpp>

#include <QtGui/QPainter>

#include <filesystem>

using namespace weerbaar;
using namespace weerbaar::test;

namespace {

/// Files as a person chooses them.
struct Chosen {
    TempFolder folder;

    QString path(char const* name) const { return QString::fromStdString((folder.path() / name).string()); }

    QString bytes(char const* name, QByteArray const& content) const
    {
        writeBytes(folder.path() / name, viewOf(content));
        return path(name);
    }

    static Result<app::LetterFile> read(QString const& file) { return app::readLetterFile(file, ErrorCode::NotAReply); }
    static std::vector<Result<app::LetterFile>> read(QStringList const& files)
    {
        std::vector<Result<app::LetterFile>> results;
        for (auto const& file : files)
            results.push_back(read(file));
        return results;
    }
};

/// ISO 3309, as PNG has it.
QByteArray crc32(QByteArray const& bytes)
{
    std::uint32_t crc = 0xFFFFFFFF;
    for (char const byte : bytes) {
        crc ^= static_cast<std::uint8_t>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = crc >> 1 ^ ((crc & 1U) != 0 ? 0xEDB88320U : 0U);
    }
    crc = ~crc;
    QByteArray result;
    for (int shift = 24; shift >= 0; shift -= 8)
        result.append(static_cast<char>(crc >> shift & 0xFFU));
    return result;
}

crypto::Bytes letterOf(std::size_t size, std::uint8_t first)
{
    crypto::Bytes letter(size, 'x');
    letter[0] = first;
    return letter;
}

}  // namespace

TEST_CASE("a chosen file is a letter, or a picture with codes", "[app][letter]")
{
    Chosen const chosen;
    auto const letter = take(Chosen::read(chosen.bytes("a", "weerbaar-reply")));
    CHECK(letter.letter.size() == 14);
    CHECK(letter.codes.empty());
    for (auto const* format : {"PNG", "JPEG"}) {
        auto const picture = take(Chosen::read(chosen.bytes("b", encoded(app::qrCode("WB1"), format))));
        CHECK(picture.letter.empty());
        CHECK(picture.codes == std::vector<std::string>{"WB1"});
    }
}

TEST_CASE("a chosen file that holds nothing is refused with a reason", "[app][letter]")
{
    Chosen const chosen;
    CHECK(codeOf(Chosen::read(chosen.path("gone"))) == ErrorCode::SourceUnreadable);
    CHECK(codeOf(Chosen::read(chosen.path("."))) == ErrorCode::SourceUnreadable);
    CHECK(codeOf(Chosen::read(chosen.bytes("empty", ""))) == ErrorCode::NotAReply);
    CHECK(codeOf(Chosen::read(chosen.bytes("plain.png", encoded(twoHalves(200, 100), "PNG")))) == ErrorCode::NoQrCode);
    // The first bytes of a picture, and no more.
    auto const cut = encoded(app::qrCode("WB1"), "PNG").first(60);
    CHECK(codeOf(Chosen::read(chosen.bytes("cut.png", cut))) == ErrorCode::NoQrCode);

    auto const large = chosen.bytes("large", "weerbaar-reply");
    std::filesystem::resize_file(large.toStdString(), 64 * 1024 * 1024 + 1);
    CHECK(codeOf(Chosen::read(large)) == ErrorCode::NotAReply);
}

TEST_CASE("a huge picture takes no huge memory", "[app][letter]")
{
    Chosen const chosen;
    // A hundred bytes that say they are a picture of 60,000 by 60,000: 3.6 GB decoded.
    QImage small(60, 60, QImage::Format_Grayscale8);
    small.fill(Qt::white);
    auto png = encoded(small, "PNG");
    for (int const at : {16, 20})
        png.replace(at, 4, QByteArray("\x00\x00\xEA\x60", 4));
    png.replace(29, 4, crc32(png.mid(12, 17)));  // of the header chunk: its name and 13 bytes
    CHECK(codeOf(Chosen::read(chosen.bytes("bomb.png", png))) == ErrorCode::NoQrCode);

    // A large photo is read in a smaller size.
    QImage photo(7000, 5000, QImage::Format_Grayscale8);
    photo.fill(Qt::white);
    QPainter painter(&photo);
    painter.drawImage(2000, 1500, app::qrCode("LARGE").scaled(2400, 2400));
    painter.end();
    CHECK(take(Chosen::read(chosen.bytes("photo.jpg", encoded(photo, "JPEG")))).codes == std::vector<std::string>{"LARGE"});
}

TEST_CASE("a letter is gathered from files in any order", "[app][letter]")
{
    Chosen const chosen;
    auto const letter = letterOf(1500, 'a');
    auto const codes = scan::toCodes(letter);
    REQUIRE(codes.size() == 3);
    QStringList pictures;
    for (std::size_t i = 0; i < 3; ++i)
        pictures.append(chosen.bytes(std::to_string(i).c_str(), encoded(app::qrCode(codes[i]), "PNG")));
    auto const other = scan::toCodes(letterOf(1500, 'b'));
    auto const stranger = chosen.bytes("other.png", encoded(app::qrCode(other[1]), "PNG"));
    auto const address = chosen.bytes("address.png", encoded(app::qrCode("HTTPS://WWW.EXAMPLE.ORG/"), "PNG"));
    auto const none = chosen.bytes("none.png", encoded(twoHalves(100, 100), "PNG"));

    app::LetterGathering gathering(ErrorCode::NotAReply);
    CHECK_FALSE(take(gathering.add(Chosen::read(QStringList{pictures[2], pictures[2]}))).has_value());
    CHECK(gathering.codes().missing() == std::vector<int>{1, 2});
    CHECK(whereOf(gathering.add(Chosen::read(QStringList{stranger}))) == "mixed");
    CHECK(whereOf(gathering.add(Chosen::read(QStringList{address}))) == "foreign");
    CHECK(codeOf(gathering.add(Chosen::read(QStringList{none, pictures[0]}))) == ErrorCode::NoQrCode);
    CHECK(gathering.codes().missing() == std::vector<int>{2});  // what was good is kept
    // Once it is whole, what was wrong with another picture does not matter.
    CHECK(take(gathering.add(Chosen::read(QStringList{none, pictures[1]}))) == letter);
    CHECK(gathering.codes().count() == 0);

    // All in one picture.
    QImage poster(1300 * 3, 1400, QImage::Format_Grayscale8);
    poster.fill(Qt::white);
    QPainter painter(&poster);
    for (int i = 0; i < 3; ++i)
        painter.drawImage(1300 * i, 20, app::qrCode(codes[static_cast<std::size_t>(i)]));
    painter.end();
    CHECK(take(gathering.add(Chosen::read(QStringList{chosen.bytes("poster.png", encoded(poster, "PNG"))}))) == letter);

    // A file beside photos of codes: the file is the letter. Two files: which one?
    auto const file = chosen.bytes("letter", "abc");
    CHECK(take(gathering.add(Chosen::read(QStringList{file, pictures[0]}))).value().size() == 3);
    CHECK(whereOf(gathering.add(Chosen::read(QStringList{file, chosen.bytes("second", "def")}))) == "mixed");
}

TEST_CASE("a letter is written whole, for its owner only", "[app][letter]")
{
    Chosen const chosen;
    take(app::writeLetterFile(chosen.path("out"), crypto::bytesOf("first")));
    take(app::writeLetterFile(chosen.path("out"), crypto::bytesOf("second")));
    CHECK(take(Chosen::read(chosen.path("out"))).letter.size() == 6);
    CHECK(std::filesystem::status(chosen.folder.path() / "out").permissions() == (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write));
    CHECK(codeOf(app::writeLetterFile(chosen.path("no/such/folder"), crypto::bytesOf("x"))) == ErrorCode::ExportFailed);
    CHECK(codeOf(app::writeLetterFile(chosen.path("."), crypto::bytesOf("x"))) == ErrorCode::ExportFailed);
}
