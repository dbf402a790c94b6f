#include "core/evidence/source_file.h"

#include "tests/core/evidence/sources.h"

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <fstream>

using namespace weerbaar;
using namespace weerbaar::evidence;
using crypto::Bytes;
using test::codeOf;
using test::take;
using test::TempFolder;
using test::whereOf;

namespace fs = std::filesystem;

namespace {

/// Reads to the end, as stage() does. \returns what checkUnchanged() says, or the error before it.
Result<Bytes> readToEnd(ByteSource& source, std::size_t pieceSize = 1000)
{
    Bytes content;
    Bytes piece(pieceSize);
    for (;;) {
        TRY_ASSIGN(std::size_t const got, source.read(piece));
        if (got == 0)
            break;
        content.insert(content.end(), piece.begin(), piece.begin() + static_cast<std::ptrdiff_t>(got));
    }
    TRY(source.checkUnchanged());
    return content;
}

void append(fs::path const& file, std::string_view text)
{
    std::ofstream(file, std::ios::app | std::ios::binary) << text;
}

}  // namespace

TEST_CASE("a file is read whole, under its own name", "[core][evidence]")
{
    TempFolder folder;
    auto const content = test::someBytes(10'000);
    test::writeBytes(folder.path() / "foto é.jpg", content);
    auto source = take(SourceFile::open(folder.path() / "foto é.jpg"));
    CHECK(source.name() == "foto é.jpg");
    CHECK(source.size() == 10'000);
    CHECK(take(readToEnd(source)) == content);

    test::writeText(folder.path() / "leeg", "");
    auto empty = take(SourceFile::open(folder.path() / "leeg"));
    CHECK(empty.size() == 0);
    CHECK(take(readToEnd(empty)).empty());
}

TEST_CASE("what is no file, or not there, is refused by its kind and without waiting", "[core][evidence]")
{
    TempFolder folder;
    auto const refused = [](fs::path const& file, std::string const& where) {
        auto const opened = SourceFile::open(file);
        INFO(file);
        CHECK(codeOf(opened) == ErrorCode::SourceUnreadable);
        CHECK(whereOf(opened) == where);
    };
    refused(folder.path() / "absent", "missing");
    refused(folder.path() / "absent" / "f", "missing");
    refused(folder.path() / std::string(300, 'x'), "missing");
    test::writeText(folder.path() / "f", "x");
    refused(folder.path() / "f" / "below a file", "missing");
    fs::create_symlink(folder.path() / "absent", folder.path() / "dangling");
    refused(folder.path() / "dangling", "missing");
    fs::create_symlink(folder.path() / "circle", folder.path() / "circle");
    refused(folder.path() / "circle", "missing");
    refused(folder.path(), "folder");
    refused("", "missing");

    REQUIRE(::mkfifo((folder.path() / "pipe").c_str(), 0600) == 0);
    refused(folder.path() / "pipe", "special");  // with nobody at its other end: a plain open() would wait for ever
    fs::create_symlink(folder.path() / "pipe", folder.path() / "to a pipe");
    refused(folder.path() / "to a pipe", "special");
    refused("/dev/null", "special");

    int const listener = ::socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    auto const path = (folder.path() / "socket").string();
    REQUIRE(path.size() < sizeof address.sun_path);
    path.copy(address.sun_path, path.size());
    REQUIRE(::bind(listener, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0);
    refused(path, "special");
    ::close(listener);
}

TEST_CASE("a link is followed, under the link's name", "[core][evidence]")
{
    TempFolder folder;
    test::writeText(folder.path() / "IMG_0001.jpg", "foto");
    fs::create_symlink(folder.path() / "IMG_0001.jpg", folder.path() / "kogel");
    auto source = take(SourceFile::open(folder.path() / "kogel"));
    CHECK(source.name() == "kogel");
    CHECK(take(readToEnd(source)) == Bytes{'f', 'o', 't', 'o'});
}

TEST_CASE("another's file is refused as such", "[core][evidence]")
{
    if (::geteuid() != 0)
        SKIP("only root can become another user");
    TempFolder folder;
    fs::permissions(folder.path(), fs::perms(0755));
    test::writeText(folder.path() / "mine", "x");
    fs::permissions(folder.path() / "mine", fs::perms(0600));
    auto const outcome = test::inChild([&](test::Findings& findings) {
        if (::setgid(65534) != 0 || ::setuid(65534) != 0)
            return findings.skip("this system does not let root become nobody");
        auto const opened = SourceFile::open(folder.path() / "mine");
        findings.expect(codeOf(opened) == ErrorCode::SourceUnreadable, "SourceUnreadable");
        findings.expect(whereOf(opened) == "permission", "permission, not " + whereOf(opened));
    });
    if (outcome.skipped)
        SKIP(*outcome.skipped);
    INFO(outcome.describe());
    CHECK(outcome.isGood());
}

TEST_CASE("a file that changes while it is read says so", "[core][evidence]")
{
    TempFolder folder;
    auto const file = folder.path() / "f";
    test::writeBytes(file, test::someBytes(5'000));
    auto source = take(SourceFile::open(file));
    Bytes piece(1'000);
    REQUIRE(take(source.read(piece)) == 1'000);

    SECTION("it grows")
    {
        append(file, "meer");
        auto const read = readToEnd(source);
        CHECK(codeOf(read) == ErrorCode::SourceChanged);
        CHECK(whereOf(read) == "longer");
    }
    SECTION("it shrinks")
    {
        fs::resize_file(file, 2'000);
        auto const read = readToEnd(source);
        CHECK(codeOf(read) == ErrorCode::SourceChanged);
        CHECK(whereOf(read) == "size");
    }
    SECTION("it is written over, as long as it was")
    {
        std::fstream(file, std::ios::in | std::ios::out | std::ios::binary) << 'x';
        // The kernel's clock ticks slowly: say when it was written, as a later write would have.
        fs::last_write_time(file, fs::last_write_time(file) + std::chrono::seconds(1));
        auto const read = readToEnd(source);
        CHECK(codeOf(read) == ErrorCode::SourceChanged);
        CHECK(whereOf(read) == "written");
    }
    SECTION("another takes its name: what was opened is read on")
    {
        test::writeText(folder.path() / "other", "iets anders");
        fs::rename(folder.path() / "other", file);
        CHECK(take(readToEnd(source)).size() == 4'000);
    }
    SECTION("it is removed: what was opened is read on")
    {
        fs::remove(file);
        CHECK(take(readToEnd(source)).size() == 4'000);
    }
}

TEST_CASE("a file that never ends is not read without end", "[core][evidence]")
{
    // It says that it is empty, and gives what is asked for.
    fs::path const file = "/proc/self/maps";
    if (!fs::exists(file))
        SKIP("no /proc");
    auto source = take(SourceFile::open(file));
    REQUIRE(source.size() == 0);
    CHECK(codeOf(readToEnd(source)) == ErrorCode::SourceChanged);
}

TEST_CASE("a name is kept as it was, as far as it is text", "[core][evidence]")
{
    CHECK(readableName("foto.jpg") == "foto.jpg");
    CHECK(readableName("/map/van/jan/foto.jpg") == "foto.jpg");
    CHECK(readableName("../../etc/passwd") == "passwd");
    CHECK(readableName("map/") == "map");
    CHECK(readableName("/") == "");
    CHECK(readableName("") == "");
    CHECK(readableName("dreig\xC3\xA9.txt") == "dreig\xC3\xA9.txt");
    CHECK(readableName("\xF0\x9F\x98\xA1.png") == "\xF0\x9F\x98\xA1.png");
    CHECK(readableName("dreig\xE9.txt") == "dreig\xEF\xBF\xBD.txt");  // Latin-1
    CHECK(readableName("\xC3") == "\xEF\xBF\xBD");
    CHECK(readableName("\xED\xA0\x80x") == "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBDx");  // half of a pair
    CHECK(readableName(std::string_view("a\0b", 3)) == "a\xEF\xBF\xBD" "b");
    CHECK(readableName(std::string(2'000, 'x')) == std::string(1'024, 'x'));
    // 1,024 is no multiple of 3: the character that would be cut is left out.
    auto const euros = readableName([] {
        std::string name;
        for (int i = 0; i < 400; ++i)
            name += "\xE2\x82\xAC";
        return name;
    }());
    CHECK(euros.size() == 1'023);
}

TEST_CASE("a file whose name is no text can be read", "[core][evidence]")
{
    TempFolder folder;
    test::writeText(folder.path() / "\xFF\xFE.jpg", "x");
    CHECK(take(SourceFile::open(folder.path() / "\xFF\xFE.jpg")).name() == "\xEF\xBF\xBD\xEF\xBF\xBD.jpg");
}
