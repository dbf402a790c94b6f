#include "core/vault/new_file.h"

#include "tests/support/child.h"
#include "tests/support/files.h"
#include "tests/support/outcome.h"

#include <sys/stat.h>

#include <csignal>
#include <optional>

using namespace weerbaar;
using namespace weerbaar::vault;
using crypto::Bytes;
using crypto::bytesOf;
using test::codeOf;
using test::take;
using test::TempFolder;

namespace fs = std::filesystem;

namespace {

fs::perms modeOf(fs::path const& file)
{
    return fs::status(file).permissions() & fs::perms::mask;
}

}  // namespace

TEST_CASE("a new file has its content and its owner's mode once it has its name", "[core][files]")
{
    TempFolder folder;
    auto const temporary = folder.path() / "f.new";
    auto const name = folder.path() / "f";
    ::umask(0);
    {
        auto file = take(NewFile::create(temporary));
        take(file.append(bytesOf("een ")));
        take(file.append({}));
        take(file.append(bytesOf("twee")));
        CHECK(file.size() == 8);
        take(file.sync());
        CHECK_FALSE(fs::exists(name));
        CHECK(modeOf(temporary) == fs::perms(0600));
        take(file.moveTo(name));
    }
    ::umask(022);
    CHECK(test::readBytes(name) == Bytes{'e', 'e', 'n', ' ', 't', 'w', 'e', 'e'});
    CHECK(modeOf(name) == fs::perms(0600));
    CHECK_FALSE(fs::exists(temporary));
}

TEST_CASE("a new file that gets no name is gone, also when another takes its place", "[core][files]")
{
    TempFolder folder;
    {
        auto first = take(NewFile::create(folder.path() / "1.new"));
        auto second = take(NewFile::create(folder.path() / "2.new"));
        take(second.append(bytesOf("x")));
        first = std::move(second);
        CHECK_FALSE(fs::exists(folder.path() / "1.new"));
        CHECK(fs::exists(folder.path() / "2.new"));
        CHECK(first.size() == 1);
    }
    CHECK(fs::is_empty(folder.path()));
}

TEST_CASE("a file without a name is nowhere until it gets one", "[core][files]")
{
    TempFolder folder;
    auto const name = folder.path() / "f";
    {
        auto file = take(NewFile::createNameless(folder.path()));
        take(file.append(bytesOf("half")));
        CHECK(fs::is_empty(folder.path()));
    }
    CHECK(fs::is_empty(folder.path()));

    auto file = take(NewFile::createNameless(folder.path()));
    take(file.append(bytesOf("heel")));
    take(file.sync());
    take(file.moveTo(name));
    CHECK(test::readBytes(name) == Bytes{'h', 'e', 'e', 'l'});
    CHECK(modeOf(name) == fs::perms(0600));

    auto other = take(NewFile::createNameless(folder.path()));
    take(other.append(bytesOf("ander")));
    CHECK_FALSE(other.moveTo(name).has_value());  // never in the place of another
    CHECK(test::readBytes(name).size() == 4);
    CHECK_FALSE(NewFile::createNameless(folder.path() / "none").has_value());
}

TEST_CASE("a new file takes no other's place", "[core][files]")
{
    TempFolder folder;
    auto const name = folder.path() / "f";
    test::writeText(name, "blijft");
    {
        auto file = take(NewFile::create(folder.path() / "f.new"));
        CHECK_FALSE(file.moveTo(name).has_value());
        CHECK_FALSE(NewFile::create(folder.path() / "f.new").has_value());
        fs::create_symlink(name, folder.path() / "link.new");
        CHECK_FALSE(NewFile::create(folder.path() / "link.new").has_value());
    }
    CHECK(test::readBytes(name) == Bytes{'b', 'l', 'i', 'j', 'f', 't'});
    CHECK_FALSE(fs::exists(folder.path() / "f.new"));
}

TEST_CASE("who is writing a file is told from who died writing it", "[core][files]")
{
    TempFolder folder;
    auto const temporary = folder.path() / "f.new";
    {
        auto const file = take(NewFile::create(temporary));
        CHECK_FALSE(NewFile::isAbandoned(temporary));
    }
    CHECK_FALSE(NewFile::isAbandoned(temporary));  // not there at all
    auto const outcome = test::inChild([&](test::Findings&) {
        auto const file = take(NewFile::create(temporary));
        ::kill(::getpid(), SIGKILL);
    });
    REQUIRE(outcome.signal == SIGKILL);
    REQUIRE(fs::exists(temporary));
    CHECK(NewFile::isAbandoned(temporary));
}

TEST_CASE("room that a disk does not have is refused before anything is written", "[core][files][disk]")
{
    TempFolder folder;
    auto const outcome = test::inChild([&](test::Findings& findings) {
        if (auto const reason = test::mountSmallDisk(folder.path(), 256 * 1024))
            return findings.skip(*reason);
        auto const temporary = folder.path() / "f.new";
        {
            auto file = take(NewFile::create(temporary));
            findings.expect(codeOf(file.reserve(1024 * 1024)) == ErrorCode::DiskFull, "too much is DiskFull");
        }
        {
            auto file = take(NewFile::create(temporary));
            take(file.reserve(0));
            take(file.reserve(128 * 1024));
            Bytes const content(64 * 1024, 7);
            take(file.append(content));
            take(file.append(content));
            findings.expect(codeOf(file.append(Bytes(512 * 1024, 7))) == ErrorCode::DiskFull, "what does not fit is DiskFull");
        }
        findings.expect(fs::is_empty(folder.path()), "nothing is left of either");
        findings.expect(fs::space(folder.path()).available == 256 * 1024, "and the space is free again");
    });
    if (outcome.skipped)
        SKIP(*outcome.skipped);
    INFO(outcome.describe());
    CHECK(outcome.isGood());
}

TEST_CASE("a folder is made for its owner only, and made so again", "[core][files]")
{
    TempFolder folder;
    auto const made = folder.path() / "f";
    ::umask(0);
    take(ensureFolder(made));
    ::umask(022);
    CHECK(modeOf(made) == fs::perms(0700));
    fs::permissions(made, fs::perms(0755));
    take(ensureFolder(made));
    CHECK(modeOf(made) == fs::perms(0700));
    CHECK_FALSE(ensureFolder(folder.path() / "absent" / "f").has_value());
}
