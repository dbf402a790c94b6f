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
    CHECK(codeOf(NewFile::createNameless(folder.path() / "none")) == ErrorCode::StorageFailed);
}

TEST_CASE("a file without a name can be read before it has one, and take the place of another", "[core][files]")
{
    TempFolder folder;
    auto const name = folder.path() / "f";
    auto file = take(NewFile::createNameless(folder.path()));
    take(file.append(bytesOf("heel")));
    CHECK(test::readBytes(file.readableAt()) == Bytes{'h', 'e', 'e', 'l'});
    CHECK(fs::is_empty(folder.path()));
    test::writeText(name, "de vorige");
    take(file.replace(name));
    CHECK(test::readBytes(name) == Bytes{'h', 'e', 'e', 'l'});
    CHECK(std::distance(fs::directory_iterator(folder.path()), fs::directory_iterator()) == 1);

    auto other = take(NewFile::createNameless(folder.path()));
    take(other.replace(folder.path() / "g"));  // where there is none it is the same
    fs::create_directory(folder.path() / "map");
    CHECK_FALSE(take(NewFile::createNameless(folder.path())).replace(folder.path() / "map").has_value());
    CHECK(std::distance(fs::directory_iterator(folder.path()), fs::directory_iterator()) == 3);
}

TEST_CASE("killed at any step, a file that takes another's place leaves the old one or the new", "[core][files]")
{
    TempFolder folder;
    auto const name = folder.path() / "f";
    int killed = 0;
    for (int step = 0;; ++step) {
        INFO("step " << step);
        test::writeText(name, "de vorige");
        auto const outcome = test::inChildKilledAt(step, [&](test::Findings&) {
            auto file = take(NewFile::createNameless(folder.path()));
            take(file.append(bytesOf("heel")));
            take(file.sync());
            take(file.replace(name));
        });
        auto const content = test::readBytes(name);
        bool const isNew = content == Bytes{'h', 'e', 'e', 'l'};
        CHECK((isNew || content.size() == 9));
        if (!outcome.signal) {
            CHECK(isNew);
            break;
        }
        ++killed;
    }
    CHECK(killed >= 3);
    CHECK(std::distance(fs::directory_iterator(folder.path()), fs::directory_iterator()) == 1);  // nothing that was left stayed
}

TEST_CASE("where no file is without a name it has a hidden one, and what was killed under one goes", "[core][files]")
{
    TempFolder folder;
    auto const name = folder.path() / "f";
    auto const others = {".weerbaar-notities.new", ".weerbaar-.new", "f.new", ".11111111-1111-4111-8111-111111111111.new"};
    for (char const* const other : others)
        test::writeText(folder.path() / other, "van iemand anders");
    auto const count = [&] { return std::distance(fs::directory_iterator(folder.path()), fs::directory_iterator()); };
    auto const killed = test::inChild([&](test::Findings& findings) {
        if (auto const reason = test::refuseNamelessFiles())
            return findings.skip(*reason);
        auto file = take(NewFile::createNameless(folder.path()));
        take(file.append(bytesOf("half")));
        ::kill(::getpid(), SIGKILL);
    });
    if (killed.skipped)
        SKIP(*killed.skipped);
    REQUIRE(killed.signal == SIGKILL);
    CHECK(count() == 5);
    auto const outcome = test::inChild([&](test::Findings& findings) {
        (void)test::refuseNamelessFiles();
        auto file = take(NewFile::createNameless(folder.path()));
        findings.expect(count() == 5, "what was left is gone, and this one is there");
        auto second = take(NewFile::createNameless(folder.path()));
        findings.expect(count() == 6, "what is being written stays");
        take(file.append(bytesOf("heel")));
        findings.expect(test::readBytes(file.readableAt()).size() == 4, "it can be read");
        test::writeText(name, "de vorige");
        take(file.replace(name));
        second = take(NewFile::createNameless(folder.path()));
    });
    INFO(outcome.describe());
    CHECK(outcome.isGood());
    CHECK(test::readBytes(name) == Bytes{'h', 'e', 'e', 'l'});
    for (char const* const other : others)
        CHECK(fs::exists(folder.path() / other));
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
