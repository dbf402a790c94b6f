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

TEST_CASE("the times of files in a backup are those of taking them in", "[core][transfer][backup]")
{
    if (!hasProgram("tar"))
        SKIP("tar is not here");
    FullVault full;
    take(full.vault.database().execute("UPDATE attachment SET taken_utc_ms = 1795129200999 WHERE name = 'leeg.txt'"));
    TempFolder folder;
    backUp(full.vault.open(), folder.path() / "kopie.age");
    writeBytes(folder.path() / "kopie.tar", crypto::bytesOf(plainOf(folder.path() / "kopie.age")));
    auto const said = folder.path() / "said";
    REQUIRE(runs("tar --utc --full-time -tvf '" + (folder.path() / "kopie.tar").string() + "' >'" + said.string() + "'"));
    // By `date -ud @1795129200`; the backup itself is of a day later.
    CHECK(contains(readBytes(said), "2026-11-19 23:00:00 bijlagen/leeg.txt"));
    CHECK(contains(readBytes(said), "2026-11-20 23:00:00 weerbaar.json"));
}

// Made once, by the code of schema 4, and never again: a backup of that day must be restored for ever.
TEST_CASE("a backup of schema 4 is put back as it was written down by hand", "[core][transfer][restore]")
{
    TempFolder folder;
    MovingClock clock;
    auto const place = folder.path() / "kluis";
    auto const restored = take(restore(WEERBAAR_TEST_DATA "/backup-v4.age", place, clock));
    CHECK(restored.contents == transfer::BackupContents{.madeAt = {1'795'215'600'000, 60},
                                                        .schema = 4,
                                                        .incidents = 1,
                                                        .events = 3,
                                                        .intactEvents = 3,
                                                        .scanRounds = 1,
                                                        .attachments = 1,
                                                        .attachmentBytes = 3,
                                                        .lost = {}});
    auto vault = take(vault::Vault::unlock(place, testPassphrase(), cheapOptions(clock)));
    auto store = incidents(vault);
    auto const summaries = take(store.summaries(10));
    REQUIRE(summaries.size() == 1);
    CHECK(summaries[0].place == "Raadszaal");
    CHECK(summaries[0].occurredAt == Moment{1'795'212'000'000, 60});
    auto const incident = take(store.load(summaries[0].id));
    CHECK(incident.account.description == "Iemand riep: \"één\" \xF0\x9F\x98\x80");
    REQUIRE(incident.events.size() == 3);
    CHECK(incident.events[1].text == "Later nog een keer.");
    CHECK(take(store.verify(incident.id)).isIntact());
    // SHA-256 of "abc": FIPS 180-2, appendix B.1.
    REQUIRE(incident.files().size() == 1);
    CHECK(incident.files()[0].name == "foto.jpg");
    CHECK(crypto::toHex(incident.files()[0].sha256) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    evidence::AttachmentStore attachments(vault.database(), vault.folder());
    CHECK(contentOf(attachments, incident.files()[0].id) == crypto::Bytes{'a', 'b', 'c'});
    CHECK(notesIn(vault) == std::map<std::string, std::string>{{"B1.1", "Het slot hapert."}});
    auto const waiting = take(inbox::InboxStore(vault).waiting());
    REQUIRE(waiting.size() == 1);
    CHECK(waiting[0].text == "Bel de griffier.");
    CHECK(take(vault::SettingsStore(vault.database()).load()).name == "J. de Vries");
    CHECK(take(transfer::backupState(vault.database())) == transfer::BackupState{Moment{1'795'215'600'000, 60}, {}, 0});
}
