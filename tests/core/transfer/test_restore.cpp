#include "core/transfer/backup.h"

#include "core/vault/migrations.h"
#include "tests/core/transfer/backups.h"

#include <nlohmann/json.hpp>

using namespace weerbaar;
using namespace weerbaar::test;

namespace fs = std::filesystem;

namespace {

/// A full vault, its backup, and a place for another vault.
struct BackedUp {
    FullVault full;
    TempFolder elsewhere;
    fs::path file = elsewhere.path() / "kopie.age";
    fs::path folder = elsewhere.path() / "nieuw";
    transfer::BackupContents contents = backUp(full.vault.open(), file);

    Result<transfer::Restored> restoreTo(fs::path const& place) { return restore(file, place, full.vault.clock()); }
    vault::Vault unlock() { return take(vault::Vault::unlock(folder, testPassphrase(), full.vault.options())); }
};

}  // namespace

TEST_CASE("a vault that was put back is the vault that was", "[core][transfer][restore]")
{
    BackedUp backed;
    auto before = rowsOf(backed.full.vault.database());
    std::erase_if(before["export"], [](transfer::Row const& row) { return row.at(1) == transfer::Value(std::string("backup")); });
    auto const restored = take(backed.restoreTo(backed.folder));
    CHECK(restored.contents == backed.contents);
    CHECK(namesIn(backed.elsewhere.path()) == std::vector<std::string>{"kopie.age", "nieuw"});

    auto vault = backed.unlock();
    CHECK(rowsOf(vault.database()) == before);
    auto const chains = take(incident::verifyChains(vault.database()));
    CHECK(chains.events.isIntact());
    CHECK(chains.events.events == 5);

    evidence::AttachmentStore store(vault.database(), vault.folder());
    evidence::AttachmentStore old(backed.full.vault.database(), backed.full.vault.folder());
    int files = 0;
    for (auto const& file : take(incidents(vault).load(backed.full.incident)).files()) {
        CHECK(contentOf(store, file.id) == contentOf(old, file.id));
        CHECK(readBytes(vault.folder() / "attachments" / file.id) !=
              readBytes(backed.full.vault.folder() / "attachments" / file.id));
        ++files;
    }
    CHECK(files == 3);
    CHECK(take(store.removeOrphans()) == 0);
}

TEST_CASE("a vault that was put back has keys of its own, and a code of its own", "[core][transfer][restore]")
{
    BackedUp backed;
    auto const restored = take(backed.restoreTo(backed.folder));
    CHECK(readBytes(backed.folder / "vault.keys") != readBytes(backed.full.vault.folder() / "vault.keys"));
    CHECK(take(vault::Vault::inboxRecipient(backed.folder)).key !=
          take(vault::Vault::inboxRecipient(backed.full.vault.folder())).key);
    auto const chosen = crypto::SecretBytes::fromText("een andere lange zin");
    CHECK(codeOf(vault::Vault::recover(backed.folder, backed.full.vault.recoveryCode(), chosen, cheapCost,
                                       backed.full.vault.options())) == ErrorCode::WrongRecoveryCode);
    take(vault::Vault::recover(backed.folder, restored.recoveryCode, chosen, cheapCost, backed.full.vault.options()));
    auto keys = take(backed.full.vault.database().prepare("SELECT key FROM attachment"));
    auto vault = take(vault::Vault::unlock(backed.folder, chosen, backed.full.vault.options()));
    while (take(keys.step())) {
        auto same = take(vault.database().prepare("SELECT 1 FROM attachment WHERE key = ?"));
        auto const key = keys.bytes(0);
        same.bind(1, crypto::ByteView(key));
        CHECK_FALSE(take(same.step()));
    }
}

TEST_CASE("after a restore the inbox goes on counting, and nothing seems missing", "[core][transfer][restore]")
{
    BackedUp backed;
    take(backed.restoreTo(backed.folder));
    auto vault = backed.unlock();
    CHECK(take(inbox::LockedInbox(backed.folder, backed.full.vault.clock()).addNote("na het terugzetten")) == 2);
    auto const merged = take(inbox::InboxStore(vault).merge());
    CHECK(merged.taken == 1);
    CHECK(merged.missing == 0);
    CHECK_FALSE(merged.recipientReplaced);
}

TEST_CASE("where there is a vault none is put back", "[core][transfer][restore]")
{
    BackedUp backed;
    auto const keys = readBytes(backed.full.vault.folder() / "vault.keys");
    CHECK(codeOf(backed.restoreTo(backed.full.vault.folder())) == ErrorCode::VaultExists);
    CHECK(readBytes(backed.full.vault.folder() / "vault.keys") == keys);

    // Keys that were lost are not ours to overwrite, and neither is anything that somebody else put there.
    fs::create_directory(backed.folder);
    writeText(backed.folder / "vault.db", std::string(5000, 'x'));
    CHECK(codeOf(backed.restoreTo(backed.folder)) == ErrorCode::DamagedKeySlots);
    fs::remove(backed.folder / "vault.db");
    writeText(backed.folder / "brief.txt", "van iemand anders");
    CHECK(codeOf(backed.restoreTo(backed.folder)) == ErrorCode::NotWritable);
    CHECK(readBytes(backed.folder / "brief.txt").size() == 17);
    fs::remove(backed.folder / "brief.txt");

    // What a vault leaves that was wiped, or that never came to be, is no hindrance.
    for (char const* const name : {"vault.lock", "vault.attempts", "vault.keys", "vault.db.new"})
        writeText(backed.folder / name, "oud");
    for (char const* const name : {"attachments", "inbox", "shared"})
        fs::create_directory(backed.folder / name);
    for (char const* const name : {"attachments/11111111-1111-4111-8111-111111111111",
                                   "attachments/11111111-1111-4111-8111-111111111111.new", "inbox/lock", "inbox/next", "inbox/next.new",
                                   "inbox/000012.age", "inbox/000013.new", "inbox/000003.unreadable", "inbox/000003-2.unreadable"})
        writeText(backed.folder / name, "oud");
    take(backed.restoreTo(backed.folder));
    CHECK(backed.unlock().folder() == backed.folder);
    CHECK_FALSE(fs::exists(backed.folder / "vault.db.new"));
    CHECK_FALSE(fs::exists(backed.folder / "inbox" / "000012.age"));
    CHECK_FALSE(fs::exists(backed.folder / "shared"));
}

TEST_CASE("a restore removes nothing that a person may have put there", "[core][transfer][restore]")
{
    BackedUp backed;
    fs::create_directories(backed.folder);
    auto const name = GENERATE("attachments/vakantie.jpg", "attachments/11111111-1111-4111-8111-111111111111.jpg",
                               "attachments/map/11111111-1111-4111-8111-111111111111", "inbox/brief.age", "inbox/12.age",
                               "inbox/brief.unreadable", "shared/verslag-2026-11-22-1405.pdf", "vault.lock/brief.txt");
    INFO(name);
    fs::create_directories((backed.folder / name).parent_path());
    writeText(backed.folder / name, "van mij");
    auto const refused = backed.restoreTo(backed.folder);
    CHECK(codeOf(refused) == ErrorCode::NotWritable);
    CHECK(whereOf(refused) == "not empty");
    CHECK(contains(readBytes(backed.folder / name), "van mij"));
    fs::remove(backed.folder / name);

    // Nor a link in the place of a folder of ours.
    auto const theirs = backed.elsewhere.path() / "van iemand";
    fs::create_directory(theirs);
    fs::remove_all(backed.folder / "attachments");
    fs::create_directory_symlink(theirs, backed.folder / "attachments");
    CHECK(codeOf(backed.restoreTo(backed.folder)) == ErrorCode::NotWritable);
    CHECK(fs::is_symlink(backed.folder / "attachments"));
}

TEST_CASE("a folder that is a link stays one, and one whose parent is not there is made", "[core][transfer][restore]")
{
    BackedUp backed;
    fs::create_directory(backed.elsewhere.path() / "echt");
    fs::create_directory_symlink(backed.elsewhere.path() / "echt", backed.folder);
    take(backed.restoreTo(backed.folder));
    CHECK(fs::is_symlink(backed.folder));
    CHECK(fs::exists(backed.elsewhere.path() / "echt" / "vault.keys"));
    auto const deep = backed.elsewhere.path() / "a" / "b" / "kluis";
    take(backed.restoreTo(deep));
    CHECK(vault::Vault::inspect(deep) == vault::VaultState::Locked);
}

TEST_CASE("wiping a vault wipes what a restore left beside it", "[core][transfer][restore]")
{
    BackedUp backed;
    take(backed.restoreTo(backed.folder));
    auto const left = backed.elsewhere.path() / "nieuw.restore";
    copyFolder(backed.folder, left);
    take(vault::Vault::wipe(backed.folder));
    CHECK_FALSE(fs::exists(left));
}

TEST_CASE("a passphrase that will not do is refused before anything is read", "[core][transfer][restore]")
{
    BackedUp backed;
    auto const refused = transfer::restoreBackup("/weg", backupWord(), backed.folder, crypto::SecretBytes::fromText("kort"),
                                                 cheapCost, backed.full.vault.options(), {});
    CHECK(codeOf(refused) == ErrorCode::PassphraseTooShort);
}

TEST_CASE("what is in a backup can be seen without putting it back", "[core][transfer][restore]")
{
    BackedUp backed;
    CHECK(take(transfer::inspectBackup(backed.file, backupWord())) == backed.contents);
    CHECK(codeOf(transfer::inspectBackup(backed.file, backupWord("iets anders"))) == ErrorCode::WrongExportKey);
    CHECK(whereOf(transfer::inspectBackup(backed.file, backupWord("iets anders"))) == "password");
    CHECK(codeOf(transfer::inspectBackup(backed.elsewhere.path() / "weg", backupWord())) == ErrorCode::SourceUnreadable);
    CHECK(codeOf(transfer::inspectBackup(backed.elsewhere.path(), backupWord())) == ErrorCode::SourceUnreadable);
}

TEST_CASE("rows of an older schema become rows of today", "[core][transfer][restore]")
{
    // Made by hand of what version 1 had: an incident whose summary did not exist, and a scan.
    BackedUp backed;
    auto files = filesIn(backed.file);
    Files old;
    std::string const id = "11111111-1111-4111-8111-111111111111";
    std::string const content =
        R"({"account":{"concerns":[],"description":"d","occurredAt":"2026-11-20T21:15:00+01:00","place":"Raadszaal",)"
        R"("safeNow":true,"type":"T03"},"incident":")" + id + R"(","kind":"created","recordedAt":"2026-11-20T22:00:00+01:00","sequence":0})";
    auto const hash = crypto::toHex(crypto::nextLink(incident::chainStart(id), crypto::bytesOf(content)));
    auto event = nlohmann::json{{"incident_id", id}, {"sequence", 0}, {"content", content}, {"hash", hash}};
    old.emplace_back("LEESMIJ.txt", "");
    old.emplace_back("weerbaar.json", R"({"format":"weerbaar-backup","version":1,"schema":1,"madeAt":"2026-11-21T00:00:00+01:00",
        "incidents":1,"events":1,"intactEvents":1,"scanRounds":1,"attachments":0,"attachmentBytes":0,"lost":[],
        "tables":{"a.json":"setting","b.json":"scan_round","c.json":"scan_answer","d.json":"incident","e.json":"incident_event",
        "f.json":"export"}})");
    old.emplace_back("e.json", "[" + event.dump() + "]");
    old.emplace_back("d.json", "[{\"id\":\"" + id + "\"}]");
    old.emplace_back("a.json", "[]");
    old.emplace_back("b.json", R"([{"id":1,"scan":"home","home":"flat","tenure":null,"pack_version":1,"started_utc_ms":5,
        "started_offset":60,"position":null}])");
    old.emplace_back("c.json", "[]");
    old.emplace_back("f.json", "[]");
    old.emplace_back("SHA256SUMS", "");
    seal(backed.file, archiveOf(old));
    auto const restored = take(backed.restoreTo(backed.folder));
    CHECK(restored.contents.schema == 1);
    auto vault = backed.unlock();
    CHECK(take(vault.database().userVersion()) == vault::schemaVersion);
    auto const summaries = take(incidents(vault).summaries(10));
    REQUIRE(summaries.size() == 1);
    CHECK(summaries[0].place == "Raadszaal");
    CHECK(summaries[0].type == "T03");
}
