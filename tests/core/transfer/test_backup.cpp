#include "core/transfer/backup.h"

#include "core/transfer/manifest.h"
#include "tests/core/transfer/backups.h"

#include <nlohmann/json.hpp>

#include <sys/stat.h>

#include <set>

using namespace weerbaar;
using namespace weerbaar::test;
using transfer::Backup;

namespace fs = std::filesystem;

namespace {

std::string nameOf(std::pair<std::string, std::string> const& file)
{
    return file.first;
}

}  // namespace

TEST_CASE("every table of the vault has its file in a backup, and something in the test's vault", "[core][transfer][backup]")
{
    FullVault full;
    std::set<std::string> files;
    for (auto const& [table, rows] : rowsOf(full.vault.database())) {
        INFO(table);
        CHECK(transfer::isKnownTable(table));
        CHECK_FALSE(rows.empty());
        files.insert(transfer::fileOfTable(table));
    }
    CHECK(files.size() == 16);
}

TEST_CASE("a backup holds every row and every file, and a person can read it", "[core][transfer][backup]")
{
    FullVault full;
    TempFolder folder;
    auto const file = folder.path() / "kopie.age";
    auto const contents = backUp(full.vault.open(), file);
    CHECK(contents.incidents == 1);
    CHECK(contents.events == 5);  // told, added to, three files
    CHECK(contents.intactEvents == 5);
    CHECK(contents.scanRounds == 1);
    CHECK(contents.attachments == 3);
    CHECK(contents.attachmentBytes == 170'000);
    CHECK(contents.schema == 4);
    CHECK(contents.madeAt == MovingClock::start);

    auto files = filesIn(file);
    std::vector<std::string> names;
    std::transform(files.begin(), files.end(), std::back_inserter(names), nameOf);
    CHECK(names == std::vector<std::string>{
                       "LEESMIJ.txt", "weerbaar.json", "bijlagen.json", "nazorg.json", "ontvangers.json", "uitvoer.json",
                       "uitvoer-bestanden.json", "uitvoer-voorvallen.json", "postvak.json", "voorvallen.json",
                       "voorval-bijlagen.json", "voorval-gebeurtenissen.json", "voorval-daders.json", "scan-acties.json",
                       "scan-antwoorden.json", "scan-uitnodigingen.json", "scans.json", "instellingen.json", "SHA256SUMS",
                       names[19], names[20], names[21]});
    CHECK(std::set<std::string>(names.begin() + 19, names.end()) ==
          std::set<std::string>{"bijlagen/foto.jpg", "bijlagen/foto (2).jpg", "bijlagen/leeg.txt"});

    auto const manifest = nlohmann::json::parse(contentOf(files, "weerbaar.json"));
    CHECK(manifest.at("format") == "weerbaar-backup");
    CHECK(manifest.at("version") == 1);
    CHECK(manifest.at("madeAt") == "2026-11-21T00:00:00+01:00");
    CHECK(manifest.at("tables").at("voorval-gebeurtenissen.json") == "incident_event");

    for (auto const& table : manifest.at("tables").items()) {
        INFO(table.key());
        CHECK(contentOf(files, "LEESMIJ.txt").find(table.key()) != std::string::npos);
    }

    auto const events = nlohmann::json::parse(contentOf(files, "voorval-gebeurtenissen.json"));
    REQUIRE(events.size() == 5);
    CHECK(contentOf(files, "voorval-gebeurtenissen.json").find(canary + " riep") != std::string::npos);
    CHECK(events[0].at("incident_id") == full.incident);
    CHECK(events[0].at("hash").get<std::string>().size() == 64);

    auto const attachments = nlohmann::json::parse(contentOf(files, "bijlagen.json"));
    REQUIRE(attachments.size() == 3);
    std::string sums;
    for (auto const& attachment : attachments) {
        CHECK_FALSE(attachment.contains("key"));
        auto const& content = contentOf(files, attachment.at("file"));
        CHECK(crypto::toHex(crypto::sha256(crypto::bytesOf(content))) == attachment.at("sha256"));
        sums += attachment.at("sha256").get<std::string>() + "  " + attachment.at("file").get<std::string>() + '\n';
    }
    CHECK(contentOf(files, "SHA256SUMS") == sums);
}

TEST_CASE("no key of the vault leaves in a backup", "[core][transfer][backup]")
{
    FullVault full;
    TempFolder folder;
    backUp(full.vault.open(), folder.path() / "kopie.age");
    auto const archive = archiveOf(filesIn(folder.path() / "kopie.age"));
    auto keys = take(full.vault.database().prepare("SELECT lower(hex(key)), key FROM attachment"));
    int count = 0;
    while (take(keys.step())) {
        ++count;
        CHECK(archive.find(keys.text(0)) == std::string::npos);
        auto const bytes = keys.bytes(1);
        CHECK(archive.find(std::string(bytes.begin(), bytes.end())) == std::string::npos);
    }
    CHECK(count == 3);
}

TEST_CASE("a backup is noted in the vault with its hash, and is its owner's only", "[core][transfer][backup]")
{
    FullVault full;
    TempFolder folder;
    auto const file = folder.path() / "kopie.age";
    auto backup = take(Backup::take(full.vault.open()));
    CHECK(backup.sealedInInbox() == 0);
    take(backup.write(file, backupWord(), {}, cheapWork));
    CHECK(namesIn(folder.path()).empty());
    report::ExportLog log(full.vault.database(), full.vault.clock());
    CHECK(take(log.of(report::WholeVault{})).empty());
    take(backup.publish(log));
    CHECK(namesIn(folder.path()) == std::vector<std::string>{"kopie.age"});
    auto const logged = take(log.of(report::WholeVault{}));
    REQUIRE(logged.size() == 1);
    CHECK(logged[0].encrypted);
    CHECK(logged[0].sha256 == crypto::sha256(readBytes(file)));
    struct stat found{};
    REQUIRE(::stat(file.c_str(), &found) == 0);
    CHECK((found.st_mode & 0777) == 0600);
}

TEST_CASE("a file that is there is replaced whole, and stays where the backup is given up", "[core][transfer][backup]")
{
    FullVault full;
    TempFolder folder;
    auto const file = folder.path() / "kopie.age";
    writeText(file, "de vorige");
    auto const beside = std::vector<std::string>{"kopie.age", "kopie.age.new"};
    writeText(folder.path() / "kopie.age.new", "van iemand anders");
    {
        auto backup = take(Backup::take(full.vault.open()));
        take(backup.write(file, backupWord(), {}, cheapWork));
        CHECK(contains(readBytes(file), "de vorige"));
    }
    CHECK(namesIn(folder.path()) == beside);
    CHECK(readBytes(file).size() == 9);
    backUp(full.vault.open(), file);
    CHECK(namesIn(folder.path()) == beside);
    CHECK(contains(readBytes(folder.path() / "kopie.age.new"), "van iemand anders"));
    CHECK(filesIn(file).size() == 22);
}

TEST_CASE("progress rises to the end, and a backup can be stopped at every step", "[core][transfer][backup]")
{
    FullVault full;
    full.attach("film.mp4", someBytes(3'500'000, 9));
    TempFolder folder;
    auto const file = folder.path() / "kopie.age";
    std::vector<std::uint64_t> done;
    std::uint64_t total = 0;
    {
        auto backup = take(Backup::take(full.vault.open()));
        take(backup.write(file, backupWord(),
                          [&](std::uint64_t now, std::uint64_t all) {
                              done.push_back(now);
                              total = all;
                              return true;
                          },
                          cheapWork));
    }
    CHECK(std::is_sorted(done.begin(), done.end()));
    CHECK(done.front() == 0);
    CHECK(done.back() == total);
    CHECK(done.size() > 6);
    for (std::size_t stop = 0; stop < done.size(); ++stop) {
        auto backup = take(Backup::take(full.vault.open()));
        std::size_t calls = 0;
        auto const outcome =
            backup.write(file, backupWord(), [&](std::uint64_t, std::uint64_t) { return calls++ < stop; }, cheapWork);
        CHECK(codeOf(outcome) == ErrorCode::Cancelled);
        CHECK(namesIn(folder.path()).empty());
    }
}

TEST_CASE("what is sealed in the inbox is counted, for it is not in the backup", "[core][transfer][backup]")
{
    FullVault full;
    take(inbox::LockedInbox(full.vault.folder(), full.vault.clock()).addNote("nog verzegeld"));
    CHECK(take(Backup::take(full.vault.open())).sealedInInbox() == 1);
}

TEST_CASE("a vault without anything in it has a backup too", "[core][transfer][backup]")
{
    TestVault vault;
    TempFolder folder;
    auto const contents = backUp(vault.open(), folder.path() / "kopie.age");
    CHECK(contents.incidents == 0);
    CHECK(contents.attachments == 0);
    take(restore(folder.path() / "kopie.age", folder.path() / "nieuw", vault.clock()));
    CHECK(vault::Vault::inspect(folder.path() / "nieuw") == vault::VaultState::Locked);
}

TEST_CASE("a file of the evidence that is damaged keeps nobody from a backup, which says so", "[core][transfer][backup]")
{
    FullVault full;
    auto statement = take(full.vault.database().prepare("SELECT id, name FROM attachment WHERE bytes = 70000"));
    REQUIRE(take(statement.step()));
    auto const damaged = full.vault.folder() / "attachments" / statement.text(0);
    auto const id = statement.text(0);
    statement.reset();
    SECTION("gone") { fs::remove(damaged); }
    SECTION("changed")
    {
        auto bytes = readBytes(damaged);
        bytes.back() ^= 1;
        writeBytes(damaged, bytes);
    }
    TempFolder folder;
    auto const contents = backUp(full.vault.open(), folder.path() / "kopie.age");
    CHECK(contents.lost == std::vector<std::string>{"foto.jpg"});
    CHECK(contents.attachments == 2);
    CHECK(contents.attachmentBytes == 100'000);
    auto const restored = take(restore(folder.path() / "kopie.age", folder.path() / "nieuw", full.vault.clock()));
    CHECK(restored.contents == contents);
    auto vault = take(vault::Vault::unlock(folder.path() / "nieuw", testPassphrase(), full.vault.options()));
    evidence::AttachmentStore store(vault.database(), vault.folder());
    CHECK(codeOf(take(store.open(id)).read([](crypto::ByteView) { return true; })) == ErrorCode::DamagedAttachment);
}

TEST_CASE("a recovery code opens a backup however it is typed", "[core][transfer][backup]")
{
    auto const code = crypto::RecoveryCode::generate();
    auto const text = code.text();
    std::string lower(text.view().begin(), text.view().end());
    std::erase(lower, '-');
    for (char& c : lower)
        c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    CHECK(transfer::backupPassword(crypto::SecretBytes::fromText(lower)).equals(text));
    CHECK(transfer::backupPassword(text).equals(text));
    CHECK(transfer::backupPassword(backupWord("Gewoon een zin ")).equals(backupWord("Gewoon een zin ")));
}

TEST_CASE("a place that cannot be written is refused, and a vault stays as it is", "[core][transfer][backup][faults]")
{
    FullVault full;
    TempFolder folder;
    auto backup = take(Backup::take(full.vault.open()));
    CHECK(codeOf(backup.write(folder.path() / "weg" / "kopie.age", backupWord(), {}, cheapWork)) == ErrorCode::ExportFailed);
    fs::create_directory(folder.path() / "map");
    CHECK(codeOf(backup.write(folder.path() / "map", backupWord(), {}, cheapWork)) == ErrorCode::ExportFailed);
    REQUIRE(::mkfifo((folder.path() / "pijp").c_str(), 0600) == 0);
    CHECK(codeOf(backup.write(folder.path() / "pijp", backupWord(), {}, cheapWork)) == ErrorCode::ExportFailed);
    CHECK(fs::is_fifo(folder.path() / "pijp"));

    // What comes to lie there meanwhile is found when the file is to get its name.
    take(backup.write(folder.path() / "kopie.age", backupWord(), {}, cheapWork));
    fs::create_directory(folder.path() / "kopie.age");
    report::ExportLog log(full.vault.database(), full.vault.clock());
    CHECK(codeOf(backup.publish(log)) == ErrorCode::ExportFailed);
    CHECK(namesIn(folder.path()) == std::vector<std::string>{"kopie.age", "map", "pijp"});
}

// ---- the reminder --------------------------------------------------------------------------------

TEST_CASE("the reminder comes when an incident has been in no backup for a week", "[core][transfer][backup]")
{
    using transfer::BackupReminder;
    constexpr std::int64_t day = 24LL * 60 * 60 * 1000;
    auto const at = [](std::int64_t days, std::int64_t ms = 0) { return Moment{1'000'000'000'000 + days * day + ms, 60}; };
    CHECK(transfer::backupReminder({}, at(100)) == BackupReminder::None);
    CHECK(transfer::backupReminder({at(0), {}, 0}, at(1000)) == BackupReminder::None);
    CHECK(transfer::backupReminder({{}, at(3), 1}, at(10, -1)) == BackupReminder::None);
    CHECK(transfer::backupReminder({{}, at(3), 1}, at(10)) == BackupReminder::NeverMade);
    CHECK(transfer::backupReminder({at(2), at(3), 1}, at(10, -1)) == BackupReminder::None);
    CHECK(transfer::backupReminder({at(2), at(3), 1}, at(10)) == BackupReminder::TooOld);
    CHECK(transfer::backupReminder({at(2), at(3), 1}, at(0)) == BackupReminder::None);  // a clock that went back
}

TEST_CASE("the vault knows its last backup, and what came after it", "[core][transfer][backup]")
{
    TestVault vault;
    TempFolder folder;
    auto state = take(transfer::backupState(vault.database()));
    CHECK(state == transfer::BackupState{});
    saveIncident(vault.open(), "eerste");
    auto const first = vault.clock().now();
    vault.clock().advance(std::chrono::hours(1));
    saveIncident(vault.open(), "tweede");
    state = take(transfer::backupState(vault.database()));
    CHECK(state == transfer::BackupState{{}, first, 2});
    vault.clock().advance(std::chrono::hours(1));
    auto const madeAt = vault.clock().now();
    backUp(vault.open(), folder.path() / "kopie.age");
    state = take(transfer::backupState(vault.database()));
    CHECK(state == transfer::BackupState{madeAt, {}, 0});
    vault.clock().advance(std::chrono::hours(1));
    saveIncident(vault.open(), "derde");
    state = take(transfer::backupState(vault.database()));
    CHECK(state == transfer::BackupState{madeAt, vault.clock().now(), 1});
    // Put back, it knows the backup that it came from.
    take(restore(folder.path() / "kopie.age", folder.path() / "nieuw", vault.clock()));
    auto restored = take(vault::Vault::unlock(folder.path() / "nieuw", testPassphrase(), vault.options()));
    CHECK(take(transfer::backupState(restored.database())) == transfer::BackupState{madeAt, {}, 0});
}
