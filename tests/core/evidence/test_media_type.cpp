#include "core/evidence/attachment_store.h"

using namespace weerbaar;
using evidence::mediaTypeOf;
using namespace std::string_literals;

namespace {

std::string typeOf(std::string const& bytes, std::string const& name = "zonder")
{
    return mediaTypeOf(crypto::bytesOf(bytes), name);
}

/// ISO 14496-12, 4.3: size, "ftyp", major brand, minor version, compatible brands.
std::string ftyp(std::string const& major, std::string const& others = "")
{
    auto const size = static_cast<char>(16 + others.size());
    return "\0\0\0"s + size + "ftyp" + major + "\0\0\0\0"s + others + "and then the rest of it";
}

}  // namespace

TEST_CASE("a file's first bytes say what it is", "[core][evidence]")
{
    CHECK(typeOf("\xFF\xD8\xFF\xE1\0\x10" "Exif"s) == "image/jpeg");
    CHECK(typeOf("\x89PNG\r\n\x1A\n\0\0\0\rIHDR"s) == "image/png");
    CHECK(typeOf("GIF87a"s) == "image/gif");
    CHECK(typeOf("GIF89a..."s) == "image/gif");
    CHECK(typeOf("RIFF\x10\0\0\0WEBPVP8 "s) == "image/webp");
    CHECK(typeOf("RIFF\x10\0\0\0WAVEfmt "s) == "audio/wav");
    CHECK(typeOf("RIFF\x10\0\0\0AVI LIST"s) == "video/x-msvideo");
    CHECK(typeOf("%PDF-1.7\n"s) == "application/pdf");
    CHECK(typeOf("PK\x03\x04\x14\0"s) == "application/zip");
    CHECK(typeOf("PK\x05\x06\0\0"s) == "application/zip");
    CHECK(typeOf("ID3\x04\0\0"s) == "audio/mpeg");
    CHECK(typeOf("\xFF\xFB\x90\x64\0\0"s) == "audio/mpeg");  // MPEG-1 layer III, 128 kbit/s, 44.1 kHz
    CHECK(typeOf("\xFF\xF3\x40\xC4"s) == "audio/mpeg");      // MPEG-2 layer III
    CHECK(typeOf("#!AMR\n"s) == "audio/amr");
    CHECK(typeOf("OggS\0\2"s + std::string(22, '\0') + "OpusHead") == "audio/ogg");
    CHECK(typeOf("OggS\0\2"s + std::string(22, '\0') + "\x01vorbis") == "audio/ogg");
    CHECK(typeOf("OggS\0\2"s + std::string(22, '\0') + "\x80theora") == "video/ogg");
    CHECK(typeOf("\x1A\x45\xDF\xA3\x9F\x42\x86\x81\x01\x42\x82\x84webm"s) == "video/webm");
    CHECK(typeOf("\x1A\x45\xDF\xA3\x9F\x42\x86\x81\x01\x42\x82\x88matroska"s) == "video/x-matroska");

    CHECK(typeOf(ftyp("isom", "isomiso2avc1mp41")) == "video/mp4");
    CHECK(typeOf(ftyp("mp42")) == "video/mp4");
    CHECK(typeOf(ftyp("qt  ")) == "video/quicktime");
    CHECK(typeOf(ftyp("M4A ", "M4A mp42isom")) == "audio/mp4");
    CHECK(typeOf(ftyp("3gp4")) == "video/3gpp");
    CHECK(typeOf(ftyp("heic", "mif1heic")) == "image/heic");
    CHECK(typeOf(ftyp("mif1", "mif1heic")) == "image/heic");
    CHECK(typeOf(ftyp("avif", "avifmif1")) == "image/avif");
    CHECK(typeOf(ftyp("mif1", "mif1avif")) == "image/avif");
    CHECK(typeOf(ftyp("mif1", "mif1")) == "image/heif");
    // A brand beyond the box is no brand of it.
    CHECK(typeOf(ftyp("mif1", "mif1") + "heicheicheic") == "image/heif");
}

TEST_CASE("where the bytes do not tell, the end of the name does", "[core][evidence]")
{
    CHECK(typeOf("From: iemand", "bericht.eml") == "message/rfc822");
    CHECK(typeOf("hallo", "Notitie.TXT") == "text/plain");
    CHECK(typeOf("<html>", "pagina.html") == "text/html");
    CHECK(typeOf("<html>", "pagina.htm") == "text/html");
    CHECK(typeOf("BEGIN:VCARD", "jan.vcf") == "text/vcard");
    CHECK(typeOf("a;b", "lijst.csv") == "text/csv");
    CHECK(typeOf("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"s, "mail.msg") == "application/vnd.ms-outlook");
    CHECK(typeOf("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"s, "brief.doc") == "application/msword");
    CHECK(typeOf("PK\x03\x04"s, "brief.docx")
          == "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    CHECK(typeOf("PK\x03\x04"s, "brief.odt") == "application/vnd.oasis.opendocument.text");
    CHECK(typeOf("", "leeg.txt") == "text/plain");
}

TEST_CASE("a name does not make a picture of what is none", "[core][evidence]")
{
    CHECK(typeOf("MZ\x90", "vakantie.jpg") == "application/octet-stream");
    CHECK(typeOf("hallo", "brief.docx") == "application/octet-stream");
    CHECK(typeOf("hallo", "mail.msg") == "application/octet-stream");
    CHECK(typeOf("\xFF\xD8\xFF\xE0", "foto.txt") == "image/jpeg");
    CHECK(typeOf("%PDF-1.4", "mail.eml") == "application/pdf");
    CHECK(typeOf("PK\x03\x04"s, "blad.txt") == "application/zip");
    CHECK(typeOf("txt", "txt") == "application/octet-stream");
}

TEST_CASE("a few bytes, or none, are no type and no fault", "[core][evidence]")
{
    for (auto const& whole :
         {"\x89PNG\r\n\x1A\n"s, ftyp("mif1", "mif1heic"), "RIFF\x10\0\0\0WEBP"s, "\xFF\xFB\x90\x64"s}) {
        for (std::size_t kept = 0; kept < std::min<std::size_t>(whole.size(), 4); ++kept)
            CHECK(typeOf(whole.substr(0, kept)) == "application/octet-stream");
        for (std::size_t kept = 4; kept <= whole.size(); ++kept)
            CHECK_FALSE(typeOf(whole.substr(0, kept)).empty());
    }
    CHECK(typeOf("....ftyp") == "application/octet-stream");
    CHECK(typeOf("....WEBP....WEBP") == "application/octet-stream");
    // A frame of layer I or II, or of no version, bit rate or sample rate that there is.
    for (auto const& frame : {"\xFF\xFF\x90\x64"s, "\xFF\xFD\x90\x64"s, "\xFF\xEB\x90\x64"s, "\xFF\xFB\xF0\x64"s,
                              "\xFF\xFB\x9C\x64"s})
        CHECK(typeOf(frame) == "application/octet-stream");
}
