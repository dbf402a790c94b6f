#include "core/transfer/archive.h"

#include "tests/core/evidence/sources.h"
#include "tests/support/files.h"
#include "tests/support/programs.h"

#include <cstdio>
#include <map>
#include <string>
#include <vector>

using namespace weerbaar;
using namespace weerbaar::transfer;
using crypto::Bytes;
using crypto::bytesOf;
using test::codeOf;
using test::hasProgram;
using test::runs;
using test::someBytes;
using test::take;
using test::TempFolder;
using test::whereOf;

namespace {

constexpr std::size_t block = 512;

/// What an archive holds, or why not.
class Collector final : public ArchiveVisitor {
public:
    std::vector<ArchiveEntry> entries;
    std::map<std::string, std::string> contents;

    Result<void> begin(ArchiveEntry const& entry) override
    {
        entries.push_back(entry);
        contents[entry.name];
        return {};
    }
    Result<void> content(crypto::ByteView bytes) override
    {
        CHECK_FALSE(bytes.empty());
        contents[entries.back().name].append(bytes.begin(), bytes.end());
        return {};
    }
    Result<void> end() override
    {
        CHECK(contents[entries.back().name].size() == entries.back().bytes);
        return {};
    }
};

Result<void> read(Collector& into, std::string const& archive, std::size_t piece = SIZE_MAX, ArchiveLimits limits = {})
{
    ArchiveReader reader(into, limits);
    for (std::size_t at = 0; at < archive.size(); at += std::min(piece, archive.size() - at))
        TRY(reader.write(bytesOf(std::string_view(archive).substr(at, piece))));
    return reader.finish();
}

/// Where reading it fails; "-" if it does not.
std::string refusal(std::string const& archive, ArchiveLimits limits = {})
{
    Collector collector;
    auto const outcome = read(collector, archive, SIZE_MAX, limits);
    if (!outcome)
        CHECK(codeOf(outcome) == ErrorCode::NotABackup);
    return whereOf(outcome);
}

std::string written(std::vector<std::pair<ArchiveEntry, std::string>> const& files)
{
    std::string archive;
    ArchiveWriter writer([&](crypto::ByteView bytes) {
        archive.append(bytes.begin(), bytes.end());
        return true;
    });
    for (auto const& [entry, content] : files) {
        take(writer.begin(entry));
        take(writer.write(bytesOf(content)));
    }
    take(writer.finish());
    return archive;
}

// ---- archives by hand, as others or nobody would make them ---------------------------------------

struct Header {
    std::string name = "a.txt";
    std::string size = "00000000000";
    char type = '0';
    std::string link = {};
    std::string magic = std::string("ustar\0" "00", 8);
    std::string prefix = {};
};

std::string headerOf(Header const& header)
{
    std::string text(block, '\0');
    text.replace(0, header.name.size(), header.name);
    text.replace(100, 7, "0000600");
    text.replace(108, 7, "0000000");
    text.replace(116, 7, "0000000");
    text.replace(124, header.size.size(), header.size);
    text.replace(136, 11, "00000000000");
    text.replace(148, 8, "        ");
    text[156] = header.type;
    text.replace(157, header.link.size(), header.link);
    text.replace(257, header.magic.size(), header.magic);
    text.replace(345, header.prefix.size(), header.prefix);
    unsigned sum = 0;
    for (char const c : text)
        sum += static_cast<unsigned char>(c);
    char digits[8];
    std::snprintf(digits, sizeof digits, "%06o", sum);
    text.replace(148, 7, std::string(digits, 7));
    return text;
}

std::string padded(std::string text)
{
    text.resize((text.size() + block - 1) / block * block, '\0');
    return text;
}

std::string paxHeader(std::string const& records)
{
    char size[13];
    std::snprintf(size, sizeof size, "%011o", static_cast<unsigned>(records.size()));
    return headerOf({.name = "pax", .size = size, .type = 'x'}) + padded(records);
}

std::string const theEnd(2 * block, '\0');

}  // namespace

TEST_CASE("what is written is read again, in pieces of any size", "[core][transfer]")
{
    auto const some = someBytes(70'000);
    std::vector<std::pair<ArchiveEntry, std::string>> const files{
        {{"leeg.txt", 0, 0}, ""},
        {{"map/één.txt", 3, 1'795'215'600'000}, "abc"},
        {{"precies", 512, 0}, std::string(512, 'x')},
        {{std::string(300, 'n') + "/foto \xF0\x9F\x98\x80.jpg", some.size(), 1'000}, std::string(some.begin(), some.end())}};
    auto const archive = written(files);
    CHECK(archive.size() % block == 0);
    for (std::size_t const piece : {std::size_t{1}, std::size_t{511}, std::size_t{513}, std::size_t{65'536}}) {
        INFO("pieces of " << piece);
        Collector collector;
        take(read(collector, archive, piece));
        REQUIRE(collector.entries.size() == files.size());
        for (std::size_t i = 0; i < files.size(); ++i) {
            CHECK(collector.entries[i] == files[i].first);
            CHECK(collector.contents[files[i].first.name] == files[i].second);
        }
    }
}

TEST_CASE("an archive says what a file is called, how large it is and from when, and not who made it", "[core][transfer]")
{
    auto const archive = written({{{"a.txt", 3, 1'795'215'600'999}, "abc"}});
    REQUIRE(archive.size() == 2 * block + theEnd.size());
    CHECK(archive.substr(0, 6) == std::string("a.txt\0", 6));
    CHECK(archive.substr(100, 8) == std::string("0000600\0", 8));  // mode
    CHECK(archive.substr(108, 16) == std::string("0000000\0" "0000000\0", 16));  // user and group
    CHECK(archive.substr(124, 12) == std::string("00000000003\0", 12));
    CHECK(archive.substr(136, 12) == std::string("15300150360\0", 12));  // printf %o 1795215600
    CHECK(archive[156] == '0');
    CHECK(archive.substr(257, 8) == std::string("ustar\0" "00", 8));
    CHECK(archive.substr(265, 80) == std::string(80, '\0'));  // names of user and group, device
    CHECK(archive.substr(block, 4) == std::string("abc\0", 4));
    CHECK(archive.substr(2 * block) == theEnd);
}

TEST_CASE("GNU tar unpacks an archive, whatever its files are called", "[core][transfer]")
{
    if (!hasProgram("tar"))
        SKIP("no tar");
    TempFolder folder;
    // The second é is two code points, as a Mac writes it: a name stays as it was.
    std::vector<std::string> const names{"a.txt", "caf\xC3\xA9.txt", "cafe\xCC\x81.txt", "map/\xF0\x9F\x98\x80.jpg",
                                         std::string(120, 'l') + ".txt", "met spatie en 'teken'.txt"};
    std::vector<std::pair<ArchiveEntry, std::string>> files;
    for (auto const& name : names)
        files.push_back({{name, name.size(), 1'795'215'600'000}, name});
    test::writeText(folder.path() / "x.tar", written(files));
    REQUIRE(runs("tar xf '" + (folder.path() / "x.tar").string() + "' -C '" + folder.path().string() + "'"));
    for (auto const& name : names)
        CHECK(test::readBytes(folder.path() / name) == Bytes(name.begin(), name.end()));
}

TEST_CASE("a file of more than eight gigabytes has its size in the names' header", "[core][transfer]")
{
    std::string beginning;
    ArchiveWriter writer(
        [&](crypto::ByteView bytes) {
            beginning.append(bytes.begin(), bytes.end());
            return true;
        },
        {.entryBytes = UINT64_MAX, .totalBytes = UINT64_MAX});
    take(writer.begin({"film.mp4", 8'589'934'592, 0}));
    CHECK(beginning.substr(block, 19) == "19 size=8589934592\n");
    Collector collector;
    ArchiveReader reader(collector, {.entryBytes = UINT64_MAX, .totalBytes = UINT64_MAX});
    take(reader.write(bytesOf(beginning)));
    REQUIRE(collector.entries.size() == 1);
    CHECK(collector.entries[0].bytes == 8'589'934'592);
}

TEST_CASE("names in an archive are plain and relative", "[core][transfer]")
{
    for (auto const* const name : {"a", "a/b", "..a", "a..", "a/..b/c", "\xC3\xA9", "-rf", "a b", "~/x"})
        CHECK(isArchiveName(name));
    using namespace std::string_literals;
    for (auto const& name : {""s, "/"s, "/a"s, "a/"s, "a//b"s, "."s, ".."s, "a/../b"s, "./a"s, "a/."s, "a\\b"s, "a\nb"s, "a\x7F"s,
                             "a\0b"s, "\xC3"s, "\xED\xA0\x80"s, std::string(1025, 'a')})
        CHECK_FALSE(isArchiveName(name));
}

TEST_CASE("names are kept where they fit, and none comes twice on any system", "[core][transfer]")
{
    ArchiveNames names;
    CHECK(names.add("bijlagen/", "foto.jpg") == "bijlagen/foto.jpg");
    CHECK(names.add("bijlagen/", "foto.jpg") == "bijlagen/foto (2).jpg");
    CHECK(names.add("bijlagen/", "FOTO.jpg") == "bijlagen/FOTO (3).jpg");
    CHECK(names.add("bijlagen/", "foto (4).jpg") == "bijlagen/foto (4).jpg");
    CHECK(names.add("bijlagen/", "foto.jpg") == "bijlagen/foto (5).jpg");
    CHECK(names.add("", "foto.jpg") == "foto.jpg");
    CHECK(names.add("b/", "") == "b/bestand");
    CHECK(names.add("b/", "../../etc/passwd") == "b/.._.._etc_passwd");
    CHECK(names.add("b/", "a<b>:c\x01.txt. ") == "b/a_b__c_.txt");
    CHECK(names.add("b/", "..") == "b/bestand (2)");
    CHECK(names.add("b/", ".profiel") == "b/.profiel");
    CHECK(names.add("b/", "\xFF") == "b/bestand (3)");
    auto const longName = names.add("b/", std::string(150, 'a') + std::string(150, '\xC3') + ".jpeg");
    CHECK(longName == "b/bestand (4)");  // no text at all
    std::string accents;
    for (int i = 0; i < 150; ++i)
        accents += "\xC3\xA9";
    auto const cut = ArchiveNames().add("b/", accents + ".jpeg");
    CHECK(cut.size() == 2 + 200 + 5);
    CHECK(isArchiveName(cut));
}

TEST_CASE("names with accents stay apart where a system takes them for one", "[core][transfer]")
{
    ArchiveNames names;
    CHECK(names.add("b/", "\u00C9.txt") == "b/\u00C9.txt");             // É
    CHECK(names.add("b/", "\u00E9.txt") == "b/\u00E9 (2).txt");         // é
    CHECK(names.add("b/", "e\u0301.txt") == "b/e\u0301 (3).txt");       // é of two characters, as macOS writes it
    CHECK(names.add("b/", "caf\u00E9.jpg") == "b/caf\u00E9.jpg");
    CHECK(names.add("b/", "CAFE\u0301.JPG") == "b/CAFE\u0301 (2).JPG");
    CHECK(names.add("b/", "a\u2260b") == "b/a\u2260b");                 // ≠
    CHECK(names.add("b/", "a=\u0338b") == "b/a=\u0338b (2)");           // of two characters
    CHECK(names.add("b/", "cafe.jpg") == "b/cafe.jpg");                 // what differs in its plain letters needs no number
    CHECK(names.add("b/", "re\u00FCnie.jpg") == "b/re\u00FCnie.jpg");
    CHECK(names.add("b/", "foto.jpg") == "b/foto.jpg");
}

TEST_CASE("names that are devices to Windows become names of files", "[core][transfer]")
{
    for (auto const& [wanted, expected] : std::vector<std::pair<std::string, std::string>>{
             {"NUL.txt", "NUL_.txt"},
             {"aux", "aux_"},
             {"con.jpg", "con_.jpg"},
             {"Prn .tar.gz", "Prn_ .tar.gz"},
             {"COM1.log", "COM1_.log"},
             {"lpt0", "lpt0_"},
             {"lpt\u00B2.txt", "lpt\u00B2_.txt"},
             {"CONOUT$", "CONOUT$_"},
             {"nul:x", "nul_x"},
             {"console.txt", "console.txt"},
             {"com.txt", "com.txt"},
             {"com10.txt", "com10.txt"},
             {"foto.nul", "foto.nul"},
             {".con", ".con"}}) {
        INFO(wanted);
        CHECK(ArchiveNames().add("b/", wanted) == "b/" + expected);
    }
}

TEST_CASE("a writer refuses what a reader would", "[core][transfer]")
{
    ArchiveWriter writer([](crypto::ByteView) { return true; }, {.entries = 3, .entryBytes = 10, .totalBytes = 15});
    CHECK(codeOf(writer.add("../a", {})) == ErrorCode::InvalidInput);
    take(writer.add("a", bytesOf("0123456789")));
    CHECK(codeOf(writer.add("a", {})) == ErrorCode::InvalidInput);
    CHECK(codeOf(writer.add("b", bytesOf("0123456789A"))) == ErrorCode::ExportTooLarge);
    CHECK(codeOf(writer.add("b", bytesOf("012345"))) == ErrorCode::ExportTooLarge);
    take(writer.begin({"b", 5, 0}));
    CHECK(codeOf(writer.write(bytesOf("012345"))) == ErrorCode::SourceChanged);
    CHECK(codeOf(writer.finish()) == ErrorCode::SourceChanged);
    take(writer.write(bytesOf("01234")));
    take(writer.add("c", {}));
    CHECK(codeOf(writer.add("d", {})) == ErrorCode::ExportTooLarge);
    take(writer.finish());

    ArchiveWriter stopped([](crypto::ByteView) { return false; });
    CHECK(codeOf(stopped.add("a", {})) == ErrorCode::Cancelled);
}

TEST_CASE("anything but regular files is refused", "[core][transfer][faults]")
{
    CHECK(refusal(headerOf({}) + theEnd) == "-");
    CHECK(refusal(headerOf({.type = '\0'}) + theEnd) == "-");
    // 1 link, 2 symbolic link, 3 and 4 devices, 5 folder, 6 pipe, 7 contiguous; GNU's dump folder, long link and name,
    // multi-volume, sparse, volume; Solaris' and the global pax header.
    for (char const type : std::string("1234567DKLMSVXgAN")) {
        INFO("type " << type);
        CHECK(refusal(headerOf({.type = type}) + theEnd) == "type");
    }
    CHECK(refusal(headerOf({.link = "/etc/passwd"}) + theEnd) == "type");
    CHECK(refusal(headerOf({.magic = "ustar  "}) + theEnd) == "format");
    CHECK(refusal(headerOf({.magic = ""}) + theEnd) == "format");
    CHECK(refusal(paxHeader("20 linkpath=/etc/xy\n") + headerOf({}) + theEnd) == "type");
    CHECK(refusal(paxHeader("22 GNU.sparse.major=1\n") + headerOf({}) + theEnd) == "type");
    CHECK(refusal(paxHeader("21 hdrcharset=BINARY\n") + headerOf({}) + theEnd) == "type");
}

TEST_CASE("names that lead out of the archive, or are not plain, are refused", "[core][transfer][faults]")
{
    for (auto const* const name : {"/etc/passwd", "../a", "a/../../b", "./a", "a//b", "", "a\\b", "a\x1B[2J", "\xFF"}) {
        INFO(name);
        CHECK(refusal(headerOf({.name = name}) + theEnd) == "name");
    }
    CHECK(refusal(headerOf({.name = "a", .prefix = ".."}) + theEnd) == "name");
    CHECK(refusal(headerOf({.name = "a", .prefix = "b"}) + theEnd) == "-");
    CHECK(refusal(paxHeader("15 path=../../a\n") + headerOf({}) + theEnd) == "format");  // 16, in truth
    CHECK(refusal(paxHeader("16 path=../../a\n") + headerOf({}) + theEnd) == "name");
    CHECK(refusal(headerOf({}) + headerOf({}) + theEnd) == "duplicate");
}

TEST_CASE("sizes that are no sizes, or too large, are refused before anything is read", "[core][transfer][faults]")
{
    CHECK(refusal(headerOf({.size = "0000000000x"}) + theEnd) == "size");
    CHECK(refusal(headerOf({.size = std::string("\x80\0\0\0\0\0\0\0\0\0\x10\0", 12)}) + theEnd) == "size");
    CHECK(refusal(headerOf({.size = ""}) + theEnd) == "size");
    CHECK(refusal(headerOf({.size = "77777777777"}) + theEnd) == "size");  // 8 GiB
    CHECK(refusal(paxHeader("20 size=10737418240\n") + headerOf({}) + theEnd) == "size");
    CHECK(refusal(paxHeader("29 size=99999999999999999999\n") + headerOf({}) + theEnd) == "type");
    CHECK(refusal(paxHeader("12 size=-10\n") + headerOf({}) + theEnd) == "type");
    CHECK(refusal(headerOf({.size = "00000000013"}) + padded("0123456789A") + theEnd, {.entryBytes = 10}) == "size");
    auto const two = headerOf({.size = "00000000012"}) + padded("0123456789") +
                     headerOf({.name = "b", .size = "00000000012"}) + padded("0123456789") + theEnd;
    CHECK(refusal(two, {.totalBytes = 20}) == "-");
    CHECK(refusal(two, {.totalBytes = 19}) == "size");
    CHECK(refusal(headerOf({.name = "pax", .size = "00000040000", .type = 'x'}) + theEnd) == "size");
    CHECK(refusal(headerOf({.name = "pax", .size = "00000000000", .type = 'x'}) + theEnd) == "size");
}

TEST_CASE("a header that was changed, or names that are none, are refused", "[core][transfer][faults]")
{
    auto const good = headerOf({.size = "00000000003"}) + padded("abc") + theEnd;
    for (std::size_t at = 0; at < block; ++at) {
        auto changed = good;
        changed[at] = static_cast<char>(changed[at] ^ 1);
        Collector collector;
        CHECK(codeOf(read(collector, changed)) == ErrorCode::NotABackup);
    }
    for (auto const* const records : {"x", "5", "5 ", "99 path=a\n", "0 path=a\n", "9 path=ab", "7 path\n", "3 \n", "18446744073709551616 path=a\n"}) {
        INFO(records);
        CHECK(refusal(paxHeader(records) + headerOf({}) + theEnd) == "format");
    }
    CHECK(refusal(paxHeader("10 path=b\n10 path=c\n") + headerOf({}) + theEnd) == "type");
    CHECK(refusal(paxHeader("10 path=b\n") + paxHeader("10 path=c\n") + headerOf({}) + theEnd) == "type");
    CHECK(refusal(paxHeader("10 path=b\n") + theEnd) == "format");
    CHECK(refusal(paxHeader("20 mtime=1234567.89\n10 path=b\n") + headerOf({}) + theEnd) == "-");
}

TEST_CASE("an archive that was cut, or goes on behind its end, is refused", "[core][transfer][faults]")
{
    auto const archive = written({{{"a", 3, 0}, "abc"}, {{"\xC3\xA9", 600, 0}, std::string(600, 'x')}});
    for (std::size_t size = 0; size < archive.size(); ++size)
        CHECK(refusal(archive.substr(0, size)) == "cut");
    CHECK(refusal(archive) == "-");
    CHECK(refusal(archive + std::string(60 * 1024, '\0')) == "-");  // GNU tar rounds up to its record
    CHECK(refusal(archive + std::string(64 * 1024, '\0')) == "trailing");
    CHECK(refusal(archive + "x") == "trailing");
    CHECK(refusal(archive + headerOf({})) == "trailing");
    auto dirty = archive;
    dirty[block + 4] = 'x';  // behind the first file's three bytes
    CHECK(refusal(dirty) == "format");
}

TEST_CASE("an archive of a hundred thousand files is refused at the limit", "[core][transfer][faults]")
{
    std::string many;
    for (int i = 0; i < 100'000; ++i)
        many += headerOf({.name = std::to_string(i)});
    Collector collector;
    auto const refused = read(collector, many, 65'536);
    CHECK(whereOf(refused) == "entries");
    CHECK(collector.entries.size() == ArchiveLimits{}.entries);
}

TEST_CASE("what GNU tar and Python make of plain files in pax form is read", "[core][transfer]")
{
    if (!hasProgram("tar"))
        SKIP("no tar");
    TempFolder folder;
    test::writeText(folder.path() / "één.txt", "abc");
    test::writeText(folder.path() / std::string(150, 'l'), "lang");
    auto const tar = folder.path() / "x.tar";
    REQUIRE(runs("tar c --format=pax -C '" + folder.path().string() + "' 'één.txt' '" + std::string(150, 'l') + "' >'" +
                 tar.string() + ".part' && mv '" + tar.string() + ".part' '" + tar.string() + "'"));
    auto const bytes = test::readBytes(tar);
    Collector collector;
    take(read(collector, {bytes.begin(), bytes.end()}));
    CHECK(collector.contents == std::map<std::string, std::string>{{"één.txt", "abc"}, {std::string(150, 'l'), "lang"}});
}
