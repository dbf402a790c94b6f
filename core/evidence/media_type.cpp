#include "core/evidence/attachment_store.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>

namespace weerbaar::evidence {

namespace {

constexpr std::string_view unknownType = "application/octet-stream";

struct Magic {
    std::size_t at;
    std::string_view bytes;
    std::string_view type;
};

using namespace std::string_view_literals;  // with NULs

// The first that fits counts. RIFF, Ogg, Matroska and ISO files are told apart further on.
constexpr std::array<Magic, 15> magics{{
    {0, "\xFF\xD8\xFF"sv, "image/jpeg"},
    {0, "\x89PNG\r\n\x1A\n"sv, "image/png"},
    {0, "GIF87a"sv, "image/gif"},
    {0, "GIF89a"sv, "image/gif"},
    {0, "%PDF-"sv, "application/pdf"},
    {8, "WEBP"sv, "image/webp"},
    {8, "WAVE"sv, "audio/wav"},
    {8, "AVI "sv, "video/x-msvideo"},
    {28, "\x80theora"sv, "video/ogg"},
    {0, "OggS"sv, "audio/ogg"},
    {0, "ID3"sv, "audio/mpeg"},
    {0, "#!AMR"sv, "audio/amr"},
    {0, "PK\x03\x04"sv, "application/zip"},
    {0, "PK\x05\x06"sv, "application/zip"},  // an empty one
    {0, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv, unknownType},  // Microsoft's container: the name tells
}};

struct Named {
    std::string_view end;
    std::string_view type;
    std::string_view container;  ///< what the bytes must say; empty: nothing that we know
};

constexpr std::array<Named, 14> names{{
    {".eml", "message/rfc822", ""},
    {".txt", "text/plain", ""},
    {".html", "text/html", ""},
    {".htm", "text/html", ""},
    {".vcf", "text/vcard", ""},
    {".csv", "text/csv", ""},
    {".msg", "application/vnd.ms-outlook", unknownType},
    {".doc", "application/msword", unknownType},
    {".xls", "application/vnd.ms-excel", unknownType},
    {".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "application/zip"},
    {".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "application/zip"},
    {".pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation", "application/zip"},
    {".odt", "application/vnd.oasis.opendocument.text", "application/zip"},
    {".ods", "application/vnd.oasis.opendocument.spreadsheet", "application/zip"},
}};

/// ISO 14496-12: the brands of a file, the one it is best read as first.
constexpr std::array<std::pair<std::string_view, std::string_view>, 12> brands{{{"avif", "image/avif"},
                                                                                {"avis", "image/avif"},
                                                                                {"heic", "image/heic"},
                                                                                {"heix", "image/heic"},
                                                                                {"heim", "image/heic"},
                                                                                {"heis", "image/heic"},
                                                                                {"hevc", "image/heic"},
                                                                                {"qt  ", "video/quicktime"},
                                                                                {"M4A ", "audio/mp4"},
                                                                                {"M4B ", "audio/mp4"},
                                                                                {"3gp4", "video/3gpp"},
                                                                                {"3gp5", "video/3gpp"}}};

std::optional<std::string_view> typeOfBrand(std::string_view brand)
{
    for (auto const& [name, type] : brands) {
        if (brand == name)
            return type;
    }
    return std::nullopt;
}

/// "ftyp": the size of the box, its name, the major brand, a version, and the brands that it can be read as too.
std::string_view typeOfIsoFile(std::string_view bytes)
{
    constexpr std::size_t majorAt = 8;
    constexpr std::size_t othersAt = 16;
    constexpr std::size_t brandSize = 4;
    auto const major = bytes.substr(majorAt, brandSize);
    if (auto const type = typeOfBrand(major))
        return *type;
    // "mif1" and "msf1" say picture; which one is said by the others.
    if (major != "mif1" && major != "msf1")
        return "video/mp4";
    auto const sizeByte = [&](std::size_t at) { return std::size_t{static_cast<unsigned char>(bytes[at])}; };
    std::size_t const boxSize = sizeByte(0) << 24 | sizeByte(1) << 16 | sizeByte(2) << 8 | sizeByte(3);
    for (std::size_t at = othersAt; at + brandSize <= std::min(boxSize, bytes.size()); at += brandSize) {
        if (auto const type = typeOfBrand(bytes.substr(at, brandSize)); type && type->starts_with("image/"))
            return *type;
    }
    return "image/heif";
}

/// An MP3 without a tag before it begins with a frame of layer III (ISO 11172-3, 2.4.1.3).
bool isMp3Frame(std::string_view bytes)
{
    if (bytes.size() < 4)
        return false;
    auto const at = [&](std::size_t i) { return static_cast<unsigned>(static_cast<unsigned char>(bytes[i])); };
    bool const isSynchronised = at(0) == 0xFF && (at(1) & 0xE0U) == 0xE0;
    bool const isKnownVersion = (at(1) >> 3U & 3U) != 1;
    bool const isLayer3 = (at(1) >> 1U & 3U) == 1;
    bool const isBitRate = at(2) >> 4U != 15;
    bool const isSampleRate = (at(2) >> 2U & 3U) != 3;
    return isSynchronised && isKnownVersion && isLayer3 && isBitRate && isSampleRate;
}

/// What the bytes say; empty: nothing that we know.
std::string_view typeOfBytes(std::string_view bytes)
{
    for (auto const& magic : magics) {
        if (bytes.size() < magic.at + magic.bytes.size() || bytes.substr(magic.at, magic.bytes.size()) != magic.bytes)
            continue;
        if (magic.at == 0 || bytes.starts_with(magic.at == 8 ? "RIFF" : "OggS"))
            return magic.type;
    }
    if (bytes.size() >= 12 && bytes.substr(4, 4) == "ftyp")
        return typeOfIsoFile(bytes);
    if (bytes.starts_with("\x1A\x45\xDF\xA3"))
        return bytes.substr(0, 64).find("webm") != std::string_view::npos ? "video/webm" : "video/x-matroska";
    return isMp3Frame(bytes) ? "audio/mpeg" : "";
}

bool endsWithoutCase(std::string_view name, std::string_view end)
{
    if (name.size() < end.size())
        return false;
    auto const last = name.substr(name.size() - end.size());
    return std::equal(last.begin(), last.end(), end.begin(), [](char a, char b) {
        return std::tolower(static_cast<unsigned char>(a)) == b;
    });
}

}  // namespace

std::string mediaTypeOf(crypto::ByteView firstBytes, std::string_view name)
{
    std::string_view const bytes(reinterpret_cast<char const*>(firstBytes.data()), firstBytes.size());
    auto const byBytes = typeOfBytes(bytes);
    for (auto const& named : names) {
        if (named.container == byBytes && endsWithoutCase(name, named.end))
            return std::string(named.type);
    }
    return std::string(byBytes.empty() ? unknownType : byBytes);
}

}  // namespace weerbaar::evidence
