#include "core/transfer/backup.h"
#include "core/transfer/table.h"
#include "crypto/age/stream.h"

#include "tests/core/transfer/backups.h"
#include "tests/support/report_child.h"

#include <signal.h>
#include <unistd.h>

#include <fstream>
#include <set>

using namespace weerbaar;
using namespace weerbaar::test;

namespace fs = std::filesystem;

namespace {

/// A small backup, and a place where a vault could be put back.
struct Small {
    TestVault vault;
    TempFolder folder;
    fs::path file = folder.path() / "kopie.age";
    fs::path place = folder.path() / "nieuw";

    Small()
    {
        auto const id = saveIncident(vault.open(), canary);
        evidence::AttachmentStore store(vault.database(), vault.folder());
        auto const kept = keepBytes(store, vault.folder(), someBytes(3'000), "foto.jpg");
        take(incidents(vault.open()).attach(id, kept.forChain()));
        backUp(vault.open(), file);
    }

    /// Why it is not put back, with nothing left of the try.
    std::pair<std::optional<ErrorCode>, std::string> refusal(crypto::SecretBytes const& password = backupWord())
    {
        auto const outcome = restore(file, place, vault.clock(), password);
        CHECK(namesIn(folder.path()) == std::vector<std::string>{"kopie.age"});
        return {codeOf(outcome), whereOf(outcome)};
    }
    /// The same, for files that were changed and sealed again.
    std::pair<std::optional<ErrorCode>, std::string> refusalOf(Files const& files)
    {
        seal(file, archiveOf(files));
        return refusal();
    }
};

// Of an age file for a password: the text, and the nonce that the payload begins with.
constexpr std::size_t nonceBytes = 16;
constexpr std::size_t headerBytes = 149 + nonceBytes;

using Refusal = std::pair<std::optional<ErrorCode>, std::string>;

Refusal notABackup(std::string where)
{
    return {ErrorCode::NotABackup, std::move(where)};
}

/// Where this process can open the one file without a name that it has in the folder.
fs::path namelessIn(fs::path const& folder)
{
    for (auto const& descriptor : fs::directory_iterator("/proc/self/fd")) {
        std::error_code failed;
        auto const place = fs::read_symlink(descriptor.path(), failed).string();
        if (place.starts_with(folder.string() + '/') && place.ends_with(" (deleted)"))
            return descriptor.path();
    }
    throw std::runtime_error("no file without a name in " + folder.string());
}

void replace(std::string& text, std::string_view what, std::string_view with)
{
    auto const at = text.find(what);
    REQUIRE(at != std::string::npos);
    text.replace(at, what.size(), with);
}

}  // namespace

// ---- the file ------------------------------------------------------------------------------------

TEST_CASE("a backup that was cut anywhere is refused, and nothing is put back", "[core][transfer][faults]")
{
    Small small;
    auto const bytes = readBytes(small.file);
    auto longer = bytes;
    longer.push_back(0);
    writeBytes(small.file, longer);
    CHECK(small.refusal().first == ErrorCode::DamagedExport);
    // Each cut is looked into, which reads what a restore reads first; some are restored as well.
    for (std::size_t size = bytes.size(); size-- > 0;) {
        fs::resize_file(small.file, size);
        auto const expected = size < headerBytes ? ErrorCode::NotAgeFile : ErrorCode::DamagedExport;
        INFO("cut to " << size);
        CHECK(codeOf(transfer::inspectBackup(small.file, backupWord())) == expected);
        if (size < headerBytes || size % 997 == 0)
            CHECK(small.refusal().first == expected);
    }
}

TEST_CASE("a backup with one byte changed is refused, and nothing is put back", "[core][transfer][faults]")
{
    Small small;
    auto const bytes = readBytes(small.file);
    REQUIRE(bytes.size() < headerBytes + crypto::age::chunkSize);  // one chunk: what looks into it has verified all of it
    std::set<ErrorCode> const ofHeader{ErrorCode::NotAgeFile, ErrorCode::WrongExportKey, ErrorCode::DamagedExport,
                                       ErrorCode::TooMuchWork, ErrorCode::NeedsKey};
    std::fstream file(small.file, std::ios::in | std::ios::out | std::ios::binary);
    auto const put = [&](std::size_t at, int byte) {
        file.seekp(static_cast<std::streamoff>(at)).put(static_cast<char>(byte)).flush();
    };
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        INFO("changed at " << at);
        put(at, bytes[at] ^ 1);
        auto const code = codeOf(transfer::inspectBackup(small.file, backupWord()));
        REQUIRE(code.has_value());
        CHECK((at < headerBytes - nonceBytes ? ofHeader.contains(*code) : code == ErrorCode::DamagedExport));
        if (at < headerBytes || at % 427 == 0)
            CHECK(small.refusal().first == code);
        put(at, bytes[at]);
    }
    take(restore(small.file, small.place, small.vault.clock()));  // it was only the changes
}

TEST_CASE("a wrong password is refused each time, and the right one then opens", "[core][transfer][faults]")
{
    Small small;
    for (int i = 0; i < 3; ++i)
        CHECK(small.refusal(backupWord("verkeerd woord")) == Refusal{ErrorCode::WrongExportKey, "password"});
    take(restore(small.file, small.place, small.vault.clock()));
    CHECK(vault::Vault::inspect(small.place) == vault::VaultState::Locked);
}

TEST_CASE("what is no backup is refused with what it is", "[core][transfer][faults]")
{
    Small small;
    writeText(small.file, "gewoon een tekst");
    CHECK(small.refusal().first == ErrorCode::NotAgeFile);
    writeText(small.file, "");
    CHECK(small.refusal().first == ErrorCode::NotAgeFile);
    seal(small.file, "geen archief");
    CHECK(small.refusal() == notABackup("cut"));
    seal(small.file, std::string(5'000, 'x'));
    CHECK(small.refusal() == notABackup("format"));
    seal(small.file, "");
    CHECK(small.refusal() == notABackup("cut"));
    CHECK(small.refusalOf({}) == notABackup("cut"));
    CHECK(small.refusalOf({{"foto.jpg", "x"}}) == notABackup("entry"));
    std::string sealed;
    auto const forKey = crypto::age::Encryptor::start(crypto::age::Identity::generate().recipient(), [&](crypto::ByteView part) {
        sealed.append(part.begin(), part.end());
        return true;
    });
    REQUIRE(forKey);
    writeText(small.file, sealed);
    CHECK(small.refusal().first == ErrorCode::NeedsKey);
}

// ---- what is in it -------------------------------------------------------------------------------

TEST_CASE("a backup of a later version is refused as that, whatever else it says", "[core][transfer][faults]")
{
    Small small;
    auto const files = filesIn(small.file);
    for (auto const& [from, to] : std::vector<std::pair<std::string, std::string>>{
             {"\"version\": 1", "\"version\": 2"}, {"\"schema\": 4", "\"schema\": 5"},
             {"\"version\": 1", "\"anders\": {\"a\": {\"b\": [[[1]]]}}, \"version\": 7"}}) {
        auto later = files;
        replace(contentOf(later, "weerbaar.json"), from, to);
        CHECK(small.refusalOf(later).first == ErrorCode::NewerBackup);
        CHECK(codeOf(transfer::inspectBackup(small.file, backupWord())) == ErrorCode::NewerBackup);
    }
}

TEST_CASE("a manifest that breaks the rules is refused", "[core][transfer][faults]")
{
    Small small;
    auto const files = filesIn(small.file);
    std::string deep(10'000, '[');
    for (auto const& [from, to] : std::vector<std::pair<std::string, std::string>>{
             {"weerbaar-backup", "iets anders"},
             {"\"version\": 1", "\"version\": 0"},
             {"\"version\": 1", "\"version\": \"1\""},
             {"\"version\": 1", "\"version\": 1.5"},
             {"\"version\": 1", "\"version\": 99999999999999999999"},
             {"\"schema\": 4", "\"schema\": 0"},
             {"\"schema\": 4", "\"schema\": -4"},
             {"\"incidents\": 1", "\"incidents\": 1e400"},
             {"\"incidents\": 1", "\"incidents\": 4294967297"},
             {"\"incidents\": 1", "\"incidents\": null"},
             {"\"incidents\": 1", "\"incidents\": 1, \"meer\": 2"},
             {"\"lost\": []", "\"lost\": [1]"},
             {"\"lost\": []", "\"lost\": " + deep},
             {"\"lost\": []", "\"lost\": " + deep + std::string(10'000, ']')},
             {"2026-11-21", "2026-13-21"},
             {"\"bijlagen.json\": \"attachment\"", "\"bijlagen.json\": \"contact\""},
             {"{", "[{"}}) {
        INFO(to.substr(0, 40));
        auto changed = files;
        replace(contentOf(changed, "weerbaar.json"), from, to);
        CHECK(small.refusalOf(changed) == notABackup("manifest"));
    }
    auto without = files;
    replace(contentOf(without, "weerbaar.json"), "\"bijlagen.json\": \"attachment\",", "");
    CHECK(small.refusalOf(without) == notABackup("tables"));
    auto other = files;
    replace(contentOf(other, "weerbaar.json"), "\"attachment\",", "\"sqlite_schema\",");
    CHECK(small.refusalOf(other) == notABackup("tables"));
    auto older = files;
    replace(contentOf(older, "weerbaar.json"), "\"schema\": 4", "\"schema\": 3");
    CHECK(small.refusalOf(older) == notABackup("tables"));
}

TEST_CASE("parts that are missing, in disorder or too many are refused", "[core][transfer][faults]")
{
    Small small;
    auto const files = filesIn(small.file);
    for (std::size_t i = 0; i < files.size(); ++i) {
        INFO("without " << files[i].first);
        auto fewer = files;
        fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(i));
        CHECK(small.refusalOf(fewer).first == ErrorCode::NotABackup);
    }
    auto more = files;
    more.insert(more.begin() + 4, {"meer.json", "[]"});
    CHECK(small.refusalOf(more) == notABackup("entry"));
    auto behind = files;
    behind.emplace_back("bijlagen/meer.jpg", "x");
    CHECK(small.refusalOf(behind) == notABackup("attachment"));
    auto elsewhere = files;
    elsewhere.emplace_back("../meer.jpg", "x");
    CHECK_THROWS(archiveOf(elsewhere));
}

TEST_CASE("rows that are not what their table takes are refused", "[core][transfer][faults]")
{
    Small small;
    auto const files = filesIn(small.file);
    auto const refusalWith = [&](std::string const& file, std::string const& json) {
        auto changed = files;
        contentOf(changed, file) = json;
        return small.refusalOf(changed);
    };
    auto const contact = [&](std::string const& row) { return refusalWith("ontvangers.json", "[" + row + "]"); };
    std::string const good = R"({"id":1,"name":"G","recipient":"age1","added_utc_ms":5,"added_offset":60})";
    auto const with = [&](std::string const& from, std::string const& to) {
        auto row = good;
        replace(row, from, to);
        return contact(row);
    };
    for (auto const& json : {std::string(), std::string("null"), std::string("{}"), std::string("[1]"), std::string("[[]]"),
                             std::string("[null]"), std::string("[{}]"), std::string("[") , "[" + good, "[" + good + ",]",
                             "[" + good + "] x", "[" + good + "][]", std::string(10'000, '['), "{\"a\":" + good + "}"}) {
        INFO(json.substr(0, 60));
        CHECK(refusalWith("ontvangers.json", json) == notABackup("json"));
    }
    CHECK(with("\"id\":1", "\"id\":\"1\"") == notABackup("json"));
    CHECK(with("\"id\":1", "\"id\":1.0") == notABackup("json"));
    CHECK(with("\"id\":1", "\"id\":1e400") == notABackup("json"));
    CHECK(with("\"id\":1", "\"id\":9223372036854775808") == notABackup("json"));
    CHECK(with("\"id\":1", "\"id\":-9223372036854775809") == notABackup("json"));
    CHECK(with("\"id\":1", "\"id\":true") == notABackup("json"));
    CHECK(with("\"id\":1", "\"id\":[1]") == notABackup("json"));
    CHECK(with("\"id\":1", "\"id\":{\"a\":1}") == notABackup("json"));
    CHECK(with("\"id\":1", "\"id\":" + std::string(10'000, '[') + std::string(10'000, ']')) == notABackup("json"));
    CHECK(with("\"id\":1,", "") == notABackup("json"));
    CHECK(with("\"id\":1", "\"id\":1,\"id\":2") == notABackup("json"));
    CHECK(with("\"id\":1", "\"id\":1,\"meer\":2") == notABackup("json"));
    CHECK(with("\"G\"", "7") == notABackup("json"));
    CHECK(with("\"G\"", "\"a\\u0000b\"") == notABackup("json"));
    CHECK(with("\"G\"", "\"\xFF\"") == notABackup("json"));
    CHECK(with("\"G\"", "\"\\ud800\"") == notABackup("json"));
    // What only the tables themselves know.
    CHECK(with("\"G\"", "null") == notABackup("contact"));
    CHECK(contact(good + "," + good) == notABackup("contact"));
    CHECK(refusalWith("nazorg.json", R"([{"incident_id":"weg","check_in_id":"N1","note":"","skipped":0,"answered_utc_ms":5,)"
                                     R"("answered_offset":60}])") == notABackup("reference"));
    CHECK(refusalWith("nazorg.json", R"([{"incident_id":"weg","check_in_id":"N1","note":"","skipped":7,"answered_utc_ms":5,)"
                                     R"("answered_offset":60}])") == notABackup("check_in"));
    // One more than the manifest says is no harm to a table, and no honest backup either.
    CHECK(refusalWith("voorvallen.json", "[]").first == ErrorCode::NotABackup);
}

TEST_CASE("an attachment that is not what its row says is refused", "[core][transfer][faults]")
{
    Small small;
    auto const files = filesIn(small.file);
    auto changed = files;
    contentOf(changed, "bijlagen/foto.jpg").back() ^= 1;
    CHECK(small.refusalOf(changed) == Refusal{ErrorCode::DamagedExport, "attachment"});
    auto shorter = files;
    contentOf(shorter, "bijlagen/foto.jpg").pop_back();
    CHECK(small.refusalOf(shorter) == notABackup("attachment"));
    for (auto const& [from, to] : std::vector<std::pair<std::string, std::string>>{
             {"\"file\": \"bijlagen/foto.jpg\"", "\"file\": \"bijlagen/weg.jpg\""},
             {"\"file\": \"bijlagen/foto.jpg\"", "\"file\": null"},
             {"\"bytes\": 3000", "\"bytes\": 2999"},
             {"\"bytes\": 3000", "\"bytes\": -1"},
             {"\"sha256\": \"", "\"sha256\": \"00"},
             {"\"file\":", "\"key\":"}}) {
        INFO(to);
        auto other = files;
        replace(contentOf(other, "bijlagen.json"), from, to);
        CHECK(small.refusalOf(other).first == ErrorCode::NotABackup);
    }
}

TEST_CASE("an event that was changed in a backup is found", "[core][transfer][faults]")
{
    Small small;
    auto files = filesIn(small.file);
    replace(contentOf(files, "voorval-gebeurtenissen.json"), canary, "nooit gezegd");
    CHECK(small.refusalOf(files).first == ErrorCode::BrokenChain);
}

TEST_CASE("a chain that was broken in the vault already keeps nobody from a backup", "[core][transfer][faults]")
{
    Small small;
    take(small.vault.database().execute("DROP TRIGGER incident_event_is_never_changed;"
                                        "UPDATE incident_event SET content = replace(content, 'kanarie', 'parkiet');"));
    auto const contents = backUp(small.vault.open(), small.file);
    CHECK(contents.events == 2);
    CHECK(contents.intactEvents == 0);
    CHECK(take(restore(small.file, small.place, small.vault.clock())).contents == contents);
}

// ---- the disk, and sudden death ------------------------------------------------------------------

TEST_CASE("a full disk stops a backup and a restore, and leaves what there was", "[core][transfer][faults][disk]")
{
    FullVault full;
    full.attach("film.mp4", someBytes(2'000'000, 5));
    TempFolder folder;
    auto const file = folder.path() / "kopie.age";
    backUp(full.vault.open(), file);
    TempFolder disk;
    for (std::size_t const kibibytes : {64U, 512U, 1'500U, 2'000U}) {
        INFO(kibibytes << " KiB");
        test::reportChild(test::inChild([&](test::Findings& findings) {
            if (auto const reason = test::mountSmallDisk(disk.path(), kibibytes * 1024))
                return findings.skip(*reason);
            auto backup = take(transfer::Backup::take(full.vault.open()));
            auto const written = backup.write(disk.path() / "kopie.age", backupWord(), {}, cheapWork);
            findings.expect(codeOf(written) == ErrorCode::DiskFull, "a backup says DiskFull");
            findings.expect(namesIn(disk.path()).empty(), "nothing is left of it");
            auto const restored = restore(file, disk.path() / "kluis", full.vault.clock());
            findings.expect(codeOf(restored) == ErrorCode::DiskFull, "a restore says DiskFull");
            findings.expect(namesIn(disk.path()).empty(), "nothing is left of the restore");
        }));
    }
}

TEST_CASE("killed at any step, a backup leaves the old file, and the next one is whole", "[core][transfer][faults]")
{
    FullVault full;
    full.attach("film.mp4", someBytes(2'500'000, 5));
    TempFolder folder;
    auto const file = folder.path() / "kopie.age";
    writeText(file, "de vorige");
    int steps = 0;
    {
        auto backup = take(transfer::Backup::take(full.vault.open()));
        take(backup.write(file, backupWord(), [&](std::uint64_t, std::uint64_t) { return ++steps > 0; }, cheapWork));
    }
    for (int last = 1; last <= steps; ++last) {
        INFO("step " << last);
        auto const outcome = test::inChild([&](test::Findings&) {
            auto backup = take(transfer::Backup::take(full.vault.open()));
            int step = 0;
            (void)backup.write(file, backupWord(), [&](std::uint64_t, std::uint64_t) {
                return ++step != last || ::kill(::getpid(), SIGKILL) != 0;
            }, cheapWork).has_value();
        });
        CHECK(outcome.signal == SIGKILL);
        CHECK(contains(readBytes(file), "de vorige"));
        CHECK(namesIn(folder.path()) == std::vector<std::string>{"kopie.age"});
    }
    backUp(full.vault.open(), file);
    CHECK(namesIn(folder.path()) == std::vector<std::string>{"kopie.age"});
}

TEST_CASE("killed at any step, a restore leaves no vault, nothing to read, and the next one is whole", "[core][transfer][faults]")
{
    FullVault full;
    full.attach("film.mp4", someBytes(2'500'000, 5));
    TempFolder folder;
    auto const file = folder.path() / "kopie.age";
    backUp(full.vault.open(), file);
    auto const place = folder.path() / "nieuw";
    int steps = 0;
    take(restore(file, place, full.vault.clock(), backupWord(), [&](std::uint64_t, std::uint64_t) { return ++steps > 0; }));
    fs::remove_all(place);
    CHECK(steps > 3);
    for (int last = 1; last <= steps; ++last) {
        INFO("step " << last);
        auto const outcome = test::inChild([&](test::Findings&) {
            int step = 0;
            (void)restore(file, place, full.vault.clock(), backupWord(), [&](std::uint64_t, std::uint64_t) {
                return ++step != last || ::kill(::getpid(), SIGKILL) != 0;
            }).has_value();
        });
        CHECK(outcome.signal == SIGKILL);
        CHECK(vault::Vault::inspect(place) == vault::VaultState::Absent);
        CHECK(filesWith(folder.path(), canary).empty());
    }
    CHECK(namesIn(folder.path()) == std::vector<std::string>{"kopie.age", "nieuw.restore"});
    take(restore(file, place, full.vault.clock()));
    CHECK(namesIn(folder.path()) == std::vector<std::string>{"kopie.age", "nieuw"});
    CHECK(filesWith(folder.path(), canary).empty());

    fs::create_directory(folder.path() / "nieuw.restore");
    take(transfer::removeUnfinishedRestore(place));
    CHECK(namesIn(folder.path()) == std::vector<std::string>{"kopie.age", "nieuw"});
    take(transfer::removeUnfinishedRestore(place));
}

TEST_CASE("a restore can be stopped at any step, and leaves nothing", "[core][transfer][faults]")
{
    Small small;
    for (int last = 1;; ++last) {
        int step = 0;
        auto const outcome = restore(small.file, small.place, small.vault.clock(), backupWord(),
                                     [&](std::uint64_t, std::uint64_t) { return ++step != last; });
        if (outcome) {
            CHECK(last > 1);
            break;
        }
        CHECK(codeOf(outcome) == ErrorCode::Cancelled);
        CHECK(namesIn(small.folder.path()) == std::vector<std::string>{"kopie.age"});
    }
}

// ---- the rehearsal -------------------------------------------------------------------------------

TEST_CASE("a disk that gives back something else is found before the file has its name", "[core][transfer][faults]")
{
    FullVault full;
    full.attach("film.mp4", someBytes(3'000'000, 5));
    TempFolder folder;
    auto const file = folder.path() / "kopie.age";
    for (std::size_t const at : {std::size_t{30}, std::size_t{1'000}, std::size_t{2'000'000}}) {
        INFO("at " << at);
        auto backup = take(transfer::Backup::take(full.vault.open()));
        bool isChanged = false;
        auto const outcome = backup.write(file, backupWord(), [&](std::uint64_t done, std::uint64_t total) {
            if (!isChanged && done * 2 == total) {  // everything is written, and nothing was read back
                auto const unnamed = namelessIn(folder.path());
                auto bytes = readBytes(unnamed);
                bytes.at(at) ^= 1;
                writeBytes(unnamed, bytes);
                isChanged = true;
            }
            return true;
        }, cheapWork);
        CHECK(isChanged);
        CHECK(codeOf(outcome) == ErrorCode::BackupDiffers);
        CHECK(namesIn(folder.path()).empty());
    }
}
