#include "core/transfer/shared_copies.h"

#include "tests/support/child.h"
#include "tests/support/report_child.h"
#include "tests/support/test_vault.h"

#include <catch2/catch_all.hpp>

#include <unistd.h>

using namespace weerbaar;
using transfer::SharedCopies;
using test::codeOf;
using test::take;

namespace fs = std::filesystem;

TEST_CASE("copies lie in a folder for their owner only, and go together", "[core][transfer][shared]")
{
    test::TempFolder vault;
    SharedCopies const copies(vault.path());
    CHECK_FALSE(copies.any());
    take(copies.remove());  // nothing there is fine

    auto const folder = take(copies.folder());
    CHECK(folder == vault.path() / "shared");
    CHECK(fs::status(folder).permissions() == fs::perms::owner_all);
    CHECK_FALSE(copies.any());
    test::writeText(folder / "pakket.age", "age-encryption.org/v1");
    test::writeText(folder / "pakket-2.age", "age-encryption.org/v1");
    CHECK(copies.any());
    CHECK(take(copies.folder()) == folder);
    take(copies.remove());
    CHECK_FALSE(copies.any());
    CHECK_FALSE(fs::exists(folder));
}

TEST_CASE("copies of an open vault are left to who has it open", "[core][transfer][shared]")
{
    test::TestVault vault;
    SharedCopies const copies(vault.folder());
    test::writeText(take(copies.folder()) / "pakket.age", "age-encryption.org/v1");
    take(copies.removeAbandoned());
    CHECK(copies.any());
    vault.close();
    take(copies.removeAbandoned());
    CHECK_FALSE(copies.any());
}

TEST_CASE("a wipe takes the copies too", "[core][transfer][shared]")
{
    test::TestVault vault;
    SharedCopies const copies(vault.folder());
    test::writeText(take(copies.folder()) / "pakket.age", "age-encryption.org/v1");
    vault.close();
    take(vault::Vault::wipe(vault.folder()));
    CHECK_FALSE(copies.any());
}

TEST_CASE("a link in place of the folder is removed, and not what it leads to", "[core][transfer][shared]")
{
    test::TempFolder vault;
    test::TempFolder elsewhere;
    test::writeText(elsewhere.path() / "mine", "mine");
    fs::create_directory_symlink(elsewhere.path(), vault.path() / "shared");
    take(SharedCopies(vault.path()).remove());
    CHECK_FALSE(fs::exists(fs::symlink_status(vault.path() / "shared")));
    CHECK(fs::exists(elsewhere.path() / "mine"));
}

TEST_CASE("a copy that stays is told, with its place", "[core][transfer][shared]")
{
    test::TempFolder vault;
    auto const outcome = test::inChild([&](test::Findings& findings) {
        if (auto const why = test::mountSmallDisk(vault.path().string(), 256 * 1024)) {
            findings.skip(*why);
            return;
        }
        SharedCopies const copies(vault.path());
        auto const copy = take(copies.folder()) / "pakket.age";
        test::writeText(copy, "age-encryption.org/v1");
        if (auto const why = test::makeReadOnly(vault.path().string())) {
            findings.skip(*why);
            return;
        }
        auto const removed = copies.remove();
        findings.expect(codeOf(removed) == ErrorCode::CopyNotRemoved, "it is told");
        findings.expect(test::whereOf(removed) == copy.string(), "which one it is");
        findings.expect(codeOf(copies.removeAbandoned()) == ErrorCode::CopyNotRemoved, "it is told at the start too");
    });
    test::reportChild(outcome);
}
