// Backups opened by programs that share no code with ours, and one that was made long ago.
#include "core/transfer/backup.h"

#include "core/vault/settings.h"
#include "tests/core/transfer/backups.h"
#include "tests/support/programs.h"

using namespace weerbaar;
using namespace weerbaar::test;

namespace fs = std::filesystem;

TEST_CASE("age, tar and Python open a backup, and find all of it good", "[core][transfer][backup]")
{
    if (!hasProgram("python3") || !hasProgram("age") || !hasProgram("tar") || !hasProgram("sha256sum"))
        SKIP("not all of age, tar, sha256sum and python3 are here");
    FullVault full;
    full.attach("cafe\xCC\x81 \xF0\x9F\x98\x80 <x>.jpg", someBytes(65'536, 3));
    full.attach(std::string(400, 'n') + ".pdf", someBytes(1, 4));
    TempFolder folder;
    auto const file = folder.path() / "kopie.age";
    auto const word = std::string("w\xC3\xB3" "ord met spaties");
    backUp(full.vault.open(), file, crypto::SecretBytes::fromText(word));
    fs::create_directory(folder.path() / "open");
    auto const run = [&](std::string const& password) {
        return runs("python3 '" WEERBAAR_TEST_DATA "/../core/transfer/open_backup.py' '" + file.string() + "' '" + password +
                    "' '" + (folder.path() / "open").string() + "' >'" + (folder.path() / "said").string() + "'");
    };
    REQUIRE(run(word));
    CHECK(contains(readBytes(folder.path() / "said"), "1 incidents, 7 events, 5 attachments"));
    CHECK(contains(readBytes(folder.path() / "open" / "LEESMIJ.txt"), "age -d"));
    CHECK_FALSE(run("een ander woord"));
}
