#include "core/vault/file_io.h"

#include "tests/support/child.h"
#include "tests/support/files.h"
#include "tests/support/outcome.h"

#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>

using namespace weerbaar;
using namespace weerbaar::vault;
using crypto::Bytes;
using crypto::bytesOf;
using test::codeOf;
using test::take;
using test::TempFolder;

namespace fs = std::filesystem;

namespace {

Bytes bytes(std::string_view text)
{
    return {text.begin(), text.end()};
}

std::size_t filesIn(fs::path const& folder)
{
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

}  // namespace

TEST_CASE("what the system says becomes what a person must do differently", "[core][files]")
{
    CHECK(errorFromErrno(ENOSPC, "x").code == ErrorCode::DiskFull);
    CHECK(errorFromErrno(EDQUOT, "x").code == ErrorCode::DiskFull);
    CHECK(errorFromErrno(EACCES, "x").code == ErrorCode::NotWritable);
    CHECK(errorFromErrno(EPERM, "x").code == ErrorCode::NotWritable);
    CHECK(errorFromErrno(EROFS, "x").code == ErrorCode::NotWritable);
    CHECK(errorFromErrno(ENOMEM, "x").code == ErrorCode::OutOfMemory);
    CHECK(errorFromErrno(EIO, "x").code == ErrorCode::StorageFailed);
    CHECK(errorFromErrno(ENOSPC, "here").where == "here");
}

TEST_CASE("a file is read whole up to the limit and not beyond", "[core][files]")
{
    TempFolder folder;
    auto const file = folder.path() / "f";
    CHECK(codeOf(readFile(file, 10)) == ErrorCode::NoVault);
    CHECK(codeOf(readFile(file / "below", 10)) == ErrorCode::NoVault);
    test::writeText(file, "");
    CHECK(take(readFile(file, 10)).empty());
    CHECK(codeOf(readFile(file / "below a file", 10)) == ErrorCode::NoVault);
    test::writeText(file, "0123456789");
    CHECK(take(readFile(file, 10)) == bytes("0123456789"));
    CHECK(codeOf(readFile(file, 9)) == ErrorCode::StorageFailed);
    CHECK(codeOf(readFile(folder.path(), 10)) == ErrorCode::StorageFailed);  // a folder
}

TEST_CASE("a replaced file is its owner's only, and nothing is left beside it", "[core][files]")
{
    TempFolder folder;
    auto const file = folder.path() / "f";
    ::umask(0);
    take(replaceFile(file, bytesOf("een")));
    ::umask(022);
    CHECK(test::readBytes(file) == bytes("een"));
    take(replaceFile(file, bytesOf("twee keer zo lang")));
    CHECK(test::readBytes(file) == bytes("twee keer zo lang"));
    take(replaceFile(file, {}));
    CHECK(test::readBytes(file).empty());
    CHECK(filesIn(folder.path()) == 1);
    CHECK((fs::status(file).permissions() & fs::perms::mask) == fs::perms(0600));
}

TEST_CASE("what an interrupted write left behind does not stand in the way", "[core][files]")
{
    TempFolder folder;
    auto const file = folder.path() / "f";
    test::writeText(folder.path() / "f.new", "half of some");
    take(replaceFile(file, bytesOf("heel")));
    CHECK(test::readBytes(file) == bytes("heel"));
    CHECK(filesIn(folder.path()) == 1);
}

TEST_CASE("a link in place of the temporary file is not followed", "[core][files]")
{
    TempFolder folder;
    test::writeText(folder.path() / "other", "blijft");
    fs::create_symlink(folder.path() / "other", folder.path() / "f.new");
    CHECK_FALSE(replaceFile(folder.path() / "f", bytesOf("x")).has_value());
    CHECK(test::readBytes(folder.path() / "other") == bytes("blijft"));
    fs::create_symlink(folder.path() / "other", folder.path() / "lock");
    CHECK_FALSE(FileLock::acquire(folder.path() / "lock").has_value());
}

TEST_CASE("a file that cannot be replaced stays as it was", "[core][files]")
{
    TempFolder folder;
    fs::create_directory(folder.path() / "f");
    test::writeText(folder.path() / "f" / "inside", "x");
    CHECK(codeOf(replaceFile(folder.path() / "f", bytesOf("x"))) == ErrorCode::StorageFailed);
    CHECK(filesIn(folder.path()) == 1);  // the temporary file is gone again
    CHECK(codeOf(replaceFile(folder.path() / "absent" / "f", bytesOf("x"))) == ErrorCode::StorageFailed);
}

TEST_CASE("a removed file is gone, and removing it again is fine", "[core][files]")
{
    TempFolder folder;
    test::writeText(folder.path() / "f", "x");
    take(removeFile(folder.path() / "f"));
    CHECK(filesIn(folder.path()) == 0);
    take(removeFile(folder.path() / "f"));
    take(removeFile(folder.path() / "absent" / "f"));
    fs::create_directory(folder.path() / "d");
    CHECK_FALSE(removeFile(folder.path() / "d").has_value());
}

TEST_CASE("a disk that fills up while a file is replaced leaves the old one", "[core][files]")
{
    TempFolder folder;
    auto const outcome = test::inChild([&](test::Findings& findings) {
        if (auto const reason = test::mountSmallDisk(folder.path(), 64 * 1024))
            return findings.skip(*reason);
        auto const file = folder.path() / "f";
        take(replaceFile(file, bytesOf("oud")));
        Bytes const large(1024 * 1024, 7);
        findings.expect(codeOf(replaceFile(file, large)) == ErrorCode::DiskFull, "too much is DiskFull");
        findings.expect(test::readBytes(file) == bytes("oud"), "the old content is still there");
        findings.expect(filesIn(folder.path()) == 1, "no half file is left");
        take(replaceFile(file, bytesOf("nieuw")));
        findings.expect(test::readBytes(file) == bytes("nieuw"), "there is room again");
    });
    if (outcome.skipped)
        SKIP(*outcome.skipped);
    INFO(outcome.describe());
    CHECK(outcome.isGood());
}

TEST_CASE("a lock is held by one, and free again when that one lets go", "[core][files]")
{
    TempFolder folder;
    auto const file = folder.path() / "lock";
    {
        auto const lock = take(FileLock::acquire(file));
        CHECK(codeOf(FileLock::acquire(file)) == ErrorCode::AlreadyOpen);
        auto const inAnother = test::inChild([&](test::Findings& findings) {
            findings.expect(codeOf(FileLock::acquire(file)) == ErrorCode::AlreadyOpen, "AlreadyOpen in another process");
        });
        INFO(inAnother.describe());
        CHECK(inAnother.isGood());
    }
    auto lock = take(FileLock::acquire(file));
    auto moved = std::move(lock);
    CHECK(codeOf(FileLock::acquire(file)) == ErrorCode::AlreadyOpen);
    moved = take(FileLock::acquire(folder.path() / "another"));
    CHECK((fs::status(file).permissions() & fs::perms::mask) == fs::perms(0600));
}

TEST_CASE("the lock of a process that was killed is free", "[core][files]")
{
    TempFolder folder;
    auto const file = folder.path() / "lock";
    auto const outcome = test::inChild([&](test::Findings&) {
        auto const lock = take(FileLock::acquire(file));
        ::kill(::getpid(), SIGKILL);
    });
    CHECK(outcome.signal == SIGKILL);
    CHECK(codeOf(FileLock::acquire(file)) == std::nullopt);
}
