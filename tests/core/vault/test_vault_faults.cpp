#include "core/vault/vault.h"

#include "core/vault/settings.h"
#include "crypto/hash_chain.h"
#include "tests/core/vault/vault_contents.h"
#include "tests/support/child.h"
#include "tests/support/report_child.h"

#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <csignal>
#include <cstdio>
#include <map>
#include <optional>
#include <random>
#include <set>

using namespace weerbaar;
using namespace weerbaar::vault;
using crypto::Bytes;
using test::cheapCost;
using test::codeOf;
using test::MovingClock;
using test::notesIn;
using test::saveAnswer;
using test::saveIncident;
using test::take;
using test::TempFolder;
using test::testPassphrase;
using test::TestVault;
using test::whereOf;

namespace fs = std::filesystem;

namespace {

constexpr std::size_t pageBytes = 4096;

/// A copy of a closed vault to break, again and again.
class Broken {
public:
    Broken()
    {
        saveAnswer(m_vault.open(), "B1.1", "iets");
        saveIncident(m_vault.open(), std::string(60'000, 'x'));  // some overflow pages
        // And some that are free again: no table reads those, only the check of every page does.
        SettingsStore settings(m_vault.database());
        take(settings.saveDraft("incident", std::string(20'000, 'x')));
        take(settings.saveDraft("incident", ""));
        m_vault.close();
        keys = test::readBytes(keysFile());
        database = test::readBytes(databaseFile());
    }

    [[nodiscard]] fs::path folder() const { return m_vault.folder(); }
    [[nodiscard]] fs::path keysFile() const { return folder() / "vault.keys"; }
    [[nodiscard]] fs::path databaseFile() const { return folder() / "vault.db"; }
    [[nodiscard]] TestVault& vault() { return m_vault; }

    /// With the right passphrase, after such a wait that no earlier attempt counts.
    [[nodiscard]] Result<Vault> unlock()
    {
        m_vault.clock().advance(std::chrono::hours(1));
        return Vault::unlock(folder(), testPassphrase(), m_vault.options());
    }

    Bytes keys;
    Bytes database;

private:
    TestVault m_vault;
};

Bytes withRightChecksum(Bytes file)
{
    auto const checksum = crypto::blake2b256(crypto::ByteView(file).first(file.size() - 32));
    std::copy(checksum.begin(), checksum.end(), file.end() - 32);
    return file;
}

Bytes withFlipped(Bytes file, std::size_t at, std::uint8_t bits)
{
    file.at(at) = static_cast<std::uint8_t>(file.at(at) ^ bits);
    return file;
}

}  // namespace

// ---- vault.keys --------------------------------------------------------------------------------

TEST_CASE("where there is no vault, there is none to open", "[core][vault][faults]")
{
    TempFolder folder;
    MovingClock const clock;
    auto const options = test::cheapOptions(clock);
    for (auto const& path : {folder.path(), folder.path() / "absent"}) {
        CHECK(Vault::inspect(path) == VaultState::Absent);
        CHECK(codeOf(Vault::unlock(path, testPassphrase(), options)) == ErrorCode::NoVault);
        CHECK(codeOf(Vault::recover(path, crypto::RecoveryCode::generate(), testPassphrase(), cheapCost, options)) ==
              ErrorCode::NoVault);
    }
    CHECK(fs::is_empty(folder.path()));  // asking left nothing behind
}

TEST_CASE("slots that were cut open nothing, at whatever length", "[core][vault][faults]")
{
    Broken broken;
    for (std::size_t kept = 0; kept < broken.keys.size(); ++kept) {
        test::writeBytes(broken.keysFile(), crypto::ByteView(broken.keys).first(kept));
        INFO(kept << " of " << broken.keys.size() << " bytes");
        CHECK(Vault::inspect(broken.folder()) == VaultState::Damaged);
        CHECK(codeOf(broken.unlock()) == ErrorCode::DamagedKeySlots);
    }
    auto longer = broken.keys;
    longer.push_back(0);
    test::writeBytes(broken.keysFile(), longer);
    CHECK(codeOf(broken.unlock()) == ErrorCode::DamagedKeySlots);
    test::writeBytes(broken.keysFile(), Bytes(1'000'000, 7));
    CHECK(Vault::inspect(broken.folder()) == VaultState::Damaged);
    CHECK(codeOf(broken.unlock()) == ErrorCode::DamagedKeySlots);

    test::writeBytes(broken.keysFile(), broken.keys);
    CHECK(codeOf(broken.unlock()) == std::nullopt);
}

TEST_CASE("slots with any byte changed open nothing", "[core][vault][faults]")
{
    Broken broken;
    for (std::size_t at = 0; at < broken.keys.size(); ++at) {
        for (auto const bits : {std::uint8_t{0x01}, std::uint8_t{0x80}, std::uint8_t{0xFF}}) {
            test::writeBytes(broken.keysFile(), withFlipped(broken.keys, at, bits));
            INFO("byte " << at);
            CHECK(codeOf(broken.unlock()) == ErrorCode::DamagedKeySlots);
        }
        CHECK(Vault::inspect(broken.folder()) == VaultState::Damaged);
    }
    // Damage to the slots is no attempt at the passphrase.
    CHECK_FALSE(fs::exists(broken.folder() / "vault.attempts"));
}

TEST_CASE("slots that somebody changed with care open nothing either", "[core][vault][faults]")
{
    // With a right checksum behind them: crypto/key_slots.cpp says where the first slot has what.
    Broken broken;
    struct Change {
        char const* what;
        std::size_t from;
        std::size_t to;
        std::uint8_t bits;
        ErrorCode code;
    };
    for (auto const& change :
         {Change{"magic", 0, 16, 0x01, ErrorCode::DamagedKeySlots}, Change{"vault id", 24, 40, 0x01, ErrorCode::WrongPassphrase},
          Change{"reserved", 44, 48, 0x01, ErrorCode::DamagedKeySlots},
          Change{"passes far too many", 49, 56, 0x01, ErrorCode::DamagedKeySlots},
          Change{"memory far too much", 60, 64, 0x01, ErrorCode::DamagedKeySlots},
          Change{"salt", 64, 80, 0x01, ErrorCode::WrongPassphrase}, Change{"nonce", 80, 104, 0x01, ErrorCode::WrongPassphrase},
          Change{"wrapped key", 104, 152, 0x01, ErrorCode::WrongPassphrase}}) {
        for (std::size_t at = change.from; at < change.to; ++at) {
            test::writeBytes(broken.keysFile(), withRightChecksum(withFlipped(broken.keys, at, change.bits)));
            INFO(change.what << ", byte " << at);
            CHECK(codeOf(broken.unlock()) == change.code);
        }
        fs::remove(broken.folder() / "vault.attempts");
    }
}

TEST_CASE("slots of a later version are refused as such", "[core][vault][faults]")
{
    Broken broken;
    auto newer = broken.keys;
    newer.at(16) = 2;
    newer = withRightChecksum(newer);
    test::writeBytes(broken.keysFile(), newer);
    CHECK(Vault::inspect(broken.folder()) == VaultState::Newer);
    CHECK(codeOf(broken.unlock()) == ErrorCode::NewerVersion);
    CHECK(codeOf(Vault::create(broken.folder(), testPassphrase(), cheapCost, broken.vault().options())) ==
          ErrorCode::VaultExists);
    CHECK(test::readBytes(broken.keysFile()) == newer);
}

TEST_CASE("a database without its keys says that the keys are missing", "[core][vault][faults]")
{
    Broken broken;
    fs::remove(broken.keysFile());
    CHECK(Vault::inspect(broken.folder()) == VaultState::Damaged);
    auto const unlocked = broken.unlock();
    CHECK(codeOf(unlocked) == ErrorCode::DamagedKeySlots);
    CHECK(whereOf(unlocked) == "missing");
}

// ---- vault.db ----------------------------------------------------------------------------------

TEST_CASE("a byte changed in any page of the database is found before anything is shown", "[core][vault][faults]")
{
    Broken broken;
    auto const pages = broken.database.size() / pageBytes;
    REQUIRE(pages * pageBytes == broken.database.size());
    REQUIRE(pages > 25);
    for (std::size_t page = 0; page < pages; ++page) {
        for (auto const within : {std::size_t{0}, std::size_t{2000}, pageBytes - 1}) {
            test::writeBytes(broken.databaseFile(), withFlipped(broken.database, page * pageBytes + within, 0x40));
            INFO("page " << page << ", byte " << within);
            CHECK(codeOf(broken.unlock()) == ErrorCode::DamagedDatabase);
            for (auto const* const beside : {"vault.db-wal", "vault.db-shm"})
                fs::remove(broken.folder() / beside);
        }
    }
    test::writeBytes(broken.databaseFile(), broken.database);
    CHECK(codeOf(broken.unlock()) == std::nullopt);
}

TEST_CASE("a database that lost its end is damaged, down to nothing at all", "[core][vault][faults]")
{
    Broken broken;
    auto const size = broken.database.size();
    for (auto const kept : {size - 1, size - pageBytes / 2, size - pageBytes, size - 2 * pageBytes, size / 2, pageBytes,
                            pageBytes - 1, std::size_t{16}, std::size_t{1}, std::size_t{0}}) {
        test::writeBytes(broken.databaseFile(), crypto::ByteView(broken.database).first(kept));
        INFO(kept << " of " << size << " bytes");
        CHECK(codeOf(broken.unlock()) == ErrorCode::DamagedDatabase);
        for (auto const* const beside : {"vault.db-wal", "vault.db-shm"})
            fs::remove(broken.folder() / beside);
    }
}

TEST_CASE("a database that is gone, or another vault's, is damaged", "[core][vault][faults]")
{
    Broken broken;
    fs::remove(broken.databaseFile());
    CHECK(Vault::inspect(broken.folder()) == VaultState::Damaged);
    CHECK(codeOf(broken.unlock()) == ErrorCode::DamagedDatabase);
    CHECK_FALSE(fs::exists(broken.databaseFile()));  // and not made anew, empty

    Broken other;
    test::writeBytes(broken.databaseFile(), other.database);
    CHECK(codeOf(broken.unlock()) == ErrorCode::DamagedDatabase);
    CHECK(test::readBytes(broken.databaseFile()) == other.database);
}

TEST_CASE("a page from elsewhere in the same database is damage", "[core][vault][faults]")
{
    Broken broken;
    auto swapped = broken.database;
    std::swap_ranges(swapped.begin() + 3 * pageBytes, swapped.begin() + 4 * pageBytes, swapped.begin() + 5 * pageBytes);
    test::writeBytes(broken.databaseFile(), swapped);
    CHECK(codeOf(broken.unlock()) == ErrorCode::DamagedDatabase);
}

TEST_CASE("damage to the database is not taken for a wrong passphrase: no attempt is left counted", "[core][vault][faults]")
{
    Broken broken;
    test::writeBytes(broken.databaseFile(), withFlipped(broken.database, 100, 1));
    for (int i = 0; i < 7; ++i) {
        CHECK(codeOf(Vault::unlock(broken.folder(), testPassphrase(), broken.vault().options())) ==
              ErrorCode::DamagedDatabase);
    }
}

TEST_CASE("a database of a later version is refused, untouched", "[core][vault][faults]")
{
    Broken broken;
    {
        auto database = take(Database::openFile(broken.databaseFile(), test::databaseKey(broken.folder()), Database::Mode::Existing));
        take(database.execute("PRAGMA user_version = 5; PRAGMA wal_checkpoint(TRUNCATE);"));
    }
    auto const before = test::readBytes(broken.databaseFile());
    auto const unlocked = broken.unlock();
    CHECK(codeOf(unlocked) == ErrorCode::NewerVersion);
    CHECK(whereOf(unlocked) == "database");
    CHECK(test::readBytes(broken.databaseFile()) == before);
}

// ---- interruptions -----------------------------------------------------------------------------

TEST_CASE("what an interrupted creation left under its temporary name is no vault, and is replaced", "[core][vault][faults]")
{
    TempFolder folder;
    MovingClock const clock;
    test::writeText(folder.path() / "vault.db.new", "half a database");
    test::writeText(folder.path() / "vault.db.new-wal", "and its log");
    test::writeText(folder.path() / "vault.db.new-shm", std::string(32'768, 'x'));
    test::writeText(folder.path() / "vault.lock", "");
    CHECK(Vault::inspect(folder.path()) == VaultState::Absent);
    CHECK(codeOf(Vault::unlock(folder.path(), testPassphrase(), test::cheapOptions(clock))) == ErrorCode::NoVault);
    {
        auto made = take(Vault::create(folder.path(), testPassphrase(), cheapCost, test::cheapOptions(clock)));
        saveAnswer(made.vault, "B1.1", "nieuw");
    }
    CHECK_FALSE(fs::exists(folder.path() / "vault.db.new"));
    CHECK_FALSE(fs::exists(folder.path() / "vault.db.new-wal"));
    auto vault = take(Vault::unlock(folder.path(), testPassphrase(), test::cheapOptions(clock)));
    CHECK(notesIn(vault).size() == 1);
}

TEST_CASE("a creation that is killed leaves no vault or a whole one, whenever that is",
          "[core][vault][faults][kill]")
{
    bool const isAfterAnother = GENERATE(false, true);
    INFO((isAfterAnother ? "over what another left that was cut off" : "in an empty folder"));
    int absent = 0;
    int whole = 0;
    for (int step = 0;; ++step) {
        TempFolder folder;
        MovingClock const clock;
        auto const options = test::cheapOptions(clock);
        if (isAfterAnother) {
            (void)take(Vault::create(folder.path(), testPassphrase(), cheapCost, options));
            fs::rename(folder.path() / "vault.db", folder.path() / "vault.db.new");
        }
        auto const outcome = test::inChildKilledAt(step, [&](test::Findings&) {
            (void)take(Vault::create(folder.path(), testPassphrase(), cheapCost, options));
        });
        if (outcome.skipped)
            SKIP(*outcome.skipped);
        INFO("step " << step << '\n' << outcome.describe());
        auto const state = Vault::inspect(folder.path());
        if (!outcome.signal) {
            CHECK(outcome.isGood());
            CHECK(state == VaultState::Locked);
            break;
        }
        REQUIRE(*outcome.signal == SIGKILL);
        if (state == VaultState::Absent) {
            ++absent;
            REQUIRE(codeOf(Vault::unlock(folder.path(), testPassphrase(), options)) == ErrorCode::NoVault);
            (void)take(Vault::create(folder.path(), testPassphrase(), cheapCost, options));
        } else {
            ++whole;
            REQUIRE(state == VaultState::Locked);
        }
        auto vault = take(Vault::unlock(folder.path(), testPassphrase(), options));
        saveAnswer(vault, "B1.1", "werkt");
        REQUIRE_FALSE(fs::exists(folder.path() / "vault.db.new"));
    }
    CHECK(absent > 20);
    CHECK(whole > 0);
}

TEST_CASE("half of a vault that was whole is never removed", "[core][vault][faults]")
{
    // The other half may lie in a copy.
    Broken broken;
    auto const lost = GENERATE(as<std::string>(), "vault.keys", "vault.db");
    auto const kept = lost == "vault.keys" ? std::string("vault.db") : std::string("vault.keys");
    // As a passphrase leaves them that was being changed.
    test::writeBytes(broken.folder() / "vault.keys.new", broken.keys);
    fs::remove(broken.folder() / lost);
    auto const before = test::readBytes(broken.folder() / kept);
    CHECK(Vault::inspect(broken.folder()) == VaultState::Damaged);
    CHECK_FALSE(broken.unlock().has_value());
    CHECK_FALSE(Vault::create(broken.folder(), testPassphrase(), cheapCost, broken.vault().options()).has_value());
    CHECK(test::readBytes(broken.folder() / kept) == before);
    take(Vault::wipe(broken.folder()));
    CHECK(Vault::inspect(broken.folder()) == VaultState::Absent);
    CHECK(codeOf(Vault::create(broken.folder(), testPassphrase(), cheapCost, broken.vault().options()))
          == std::nullopt);
}

TEST_CASE("a change of passphrase that was interrupted leaves the old one working", "[core][vault][faults]")
{
    Broken broken;
    test::writeBytes(broken.folder() / "vault.keys.new", crypto::ByteView(broken.keys).first(100));
    auto vault = take(broken.unlock());
    take(vault.changePassphrase(testPassphrase(), crypto::SecretBytes::fromText("another passphrase"), cheapCost));
    CHECK_FALSE(fs::exists(broken.folder() / "vault.keys.new"));
}

TEST_CASE("a wipe that was interrupted after the keys is finished by another", "[core][vault][faults]")
{
    Broken broken;
    fs::remove(broken.keysFile());
    take(Vault::wipe(broken.folder()));
    CHECK(fs::is_empty(broken.folder()));
}

TEST_CASE("what was reported saved survives kill -9, two hundred times", "[core][vault][faults][kill]")
{
    auto const seed = std::random_device()();
    INFO("seed " << seed);
    std::mt19937 random(seed);
    std::uniform_int_distribution<int> recordsBeforeDeath(0, 8);

    TestVault vault;
    auto const incidentId = saveIncident(vault.open(), "het begin");
    vault.close();
    auto const items = [] {
        std::vector<std::string> ids;
        for (auto const& theme : test::library().homeCheck().themes) {
            for (auto const& item : theme.items)
                ids.push_back(item.id);
        }
        return ids;
    }();
    auto const itemOf = [&](int number) { return items[static_cast<std::size_t>(number) % items.size()]; };

    constexpr int everyTenthToTheIncident = 10;
    std::map<std::string, int> savedAnswers;  // by item: the number of the last one that was reported
    std::set<std::string> savedTexts;
    int reported = 0;
    int lastNumber = 0;
    auto const checkAll = [&] {
        vault.clock().advance(std::chrono::hours(1));
        vault.reopen();
        take(vault.database().checkIntegrity());
        auto const notes = notesIn(vault.open());
        for (auto const& [item, number] : savedAnswers) {
            auto const note = notes.find(item);
            INFO(item << " number " << number);
            REQUIRE(note != notes.end());
            REQUIRE(std::stoi(note->second) >= number);  // one more may have been saved and not reported
        }
        std::set<std::string> texts;
        for (auto const& event : take(test::incidents(vault.open()).load(incidentId)).events)
            texts.insert(event.text);
        REQUIRE(std::includes(texts.begin(), texts.end(), savedTexts.begin(), savedTexts.end()));
        REQUIRE(take(test::incidents(vault.open()).verify(incidentId)).isIntact());
        vault.close();
    };

    for (int round = 0; round < 200; ++round) {
        vault.clock().advance(std::chrono::hours(1));  // a child killed while it unlocks leaves an attempt
        std::array<int, 2> ends{};
        REQUIRE(::pipe(ends.data()) == 0);
        auto const child = ::fork();
        REQUIRE(child >= 0);
        if (child == 0) {
            ::close(ends[0]);
            try {
                int number = lastNumber + 1;  // larger than any before: an unreported one is never taken for a later
                auto opened = take(Vault::unlock(vault.folder(), testPassphrase(), vault.options()));
                for (;; ++number) {
                    if (number % everyTenthToTheIncident == 0)
                        take(test::incidents(opened).addText(incidentId, "nummer " + std::to_string(number)));
                    else
                        saveAnswer(opened, itemOf(number), std::to_string(number));
                    if (::write(ends[1], &number, sizeof number) != sizeof number)
                        _exit(1);
                }
            } catch (std::exception const& error) {
                std::fprintf(stderr, "child: %s\n", error.what());
            }
            _exit(2);
        }
        ::close(ends[1]);
        int toRead = recordsBeforeDeath(random);
        bool killed = false;
        for (;;) {
            if (!killed && toRead-- == 0) {
                REQUIRE(::kill(child, SIGKILL) == 0);
                killed = true;
            }
            int number = 0;
            auto const got = ::read(ends[0], &number, sizeof number);
            if (got != sizeof number)
                break;
            ++reported;
            lastNumber = number;
            if (number % everyTenthToTheIncident == 0)
                savedTexts.insert("nummer " + std::to_string(number));
            else
                savedAnswers[itemOf(number)] = number;
        }
        ::close(ends[0]);
        int status = 0;
        REQUIRE(::waitpid(child, &status, 0) == child);
        REQUIRE(WIFSIGNALED(status));
        REQUIRE(WTERMSIG(status) == SIGKILL);
        lastNumber += 1;  // the one that may have been saved without a word
        if (round % 20 == 19)
            checkAll();
    }
    CHECK(reported > 400);
    CHECK(savedTexts.size() > 20);
}

// ---- the disk ----------------------------------------------------------------------------------

TEST_CASE("a full disk says so, loses nothing, and saves again when there is room", "[core][vault][faults][disk]")
{
    bool const closesWhileFull = GENERATE(false, true);
    INFO((closesWhileFull ? "closed while full" : "open all along"));
    TempFolder disk;
    test::reportChild(test::inChild([&](test::Findings& findings) {
        if (auto const reason = test::mountSmallDisk(disk.path(), 4 * 1024 * 1024))
            return findings.skip(*reason);
        MovingClock const clock;
        auto const folder = disk.path() / "vault";
        auto const ballast = disk.path() / "ballast";
        // More than is left for the vault: closing copies the log into the database.
        test::writeBytes(ballast, Bytes(5 * 512 * 1024, 1));
        auto made = take(Vault::create(folder, testPassphrase(), cheapCost, test::cheapOptions(clock)));
        std::optional<Vault> vault(std::move(made.vault));

        std::optional<scan::ScanStore> store;
        store.emplace(vault->database(), test::library().homeCheck(), vault->clock());
        auto const round = take(store->currentOrNewRound());
        std::map<std::string, std::string> saved;
        std::set<ErrorCode> refusals;
        int number = 0;
        // Large notes until one does not fit, then small ones into what room is left.
        for (std::size_t const size : {std::size_t{40'000}, std::size_t{10}}) {
            for (int refused = 0; refused < 5 && number < 2000;) {
                auto const& theme = test::library().homeCheck().themes[static_cast<std::size_t>(number) % 9];
                auto const& item = theme.items[static_cast<std::size_t>(number / 9) % theme.items.size()];
                auto const note = std::to_string(number++) + std::string(size, 'x');
                auto const answered = store->answer(round.id, item.id, content::Answerer::Councillor, scan::Answer::No, note);
                if (answered) {
                    saved[item.id] = note;
                } else {
                    refusals.insert(answered.error().code);
                    ++refused;
                }
            }
        }
        findings.expect(refusals == std::set{ErrorCode::DiskFull}, "every refusal is DiskFull");
        findings.expect(saved.size() > 5, "some were saved before");
        findings.expect(notesIn(*vault) == saved, "what was saved can be read while the disk is full");
        findings.expect(codeOf(vault->changePassphrase(testPassphrase(), testPassphrase(), cheapCost)) == ErrorCode::DiskFull,
                        "a passphrase cannot be changed on a full disk");

        if (closesWhileFull) {
            store.reset();
            vault.reset();
            auto const unlocked = Vault::unlock(folder, testPassphrase(), test::cheapOptions(clock));
            findings.expect(unlocked.has_value() || unlocked.error().code == ErrorCode::DiskFull,
                            "on a full disk the vault opens or says DiskFull");
        }
        fs::remove(ballast);
        if (closesWhileFull) {
            vault.emplace(take(Vault::unlock(folder, testPassphrase(), test::cheapOptions(clock))));
            store.emplace(vault->database(), test::library().homeCheck(), vault->clock());
            findings.expect(notesIn(*vault) == saved, "all that was saved is there after reopening");
        }
        findings.expect(store->answer(round.id, "B1.1", content::Answerer::Councillor, scan::Answer::Yes, "weer ruimte").has_value(),
                        "with room again it saves again");
        saved["B1.1"] = "weer ruimte";
        store.reset();
        vault.reset();
        auto again = take(Vault::unlock(folder, testPassphrase(), test::cheapOptions(clock)));
        findings.expect(notesIn(again) == saved, "and all of it is there after reopening");
        findings.expect(again.database().checkIntegrity().has_value(), "in an intact database");
    }));
}

TEST_CASE("a disk too small for a vault leaves none behind", "[core][vault][faults][disk]")
{
    TempFolder disk;
    std::size_t const kibibytes = GENERATE(4, 8, 16, 32, 48, 64, 80, 96);
    INFO(kibibytes << " KiB");
    test::reportChild(test::inChild([&](test::Findings& findings) {
        if (auto const reason = test::mountSmallDisk(disk.path(), kibibytes * 1024))
            return findings.skip(*reason);
        MovingClock const clock;
        auto const folder = disk.path() / "vault";
        auto const made = Vault::create(folder, testPassphrase(), cheapCost, test::cheapOptions(clock));
        findings.expect(codeOf(made) == ErrorCode::DiskFull, "DiskFull, not " + whereOf(made));
        findings.expect(Vault::inspect(folder) == VaultState::Absent, "no vault, not half of one");
        findings.expect(!fs::exists(folder / "vault.db.new") && !fs::exists(folder / "vault.db"), "no database is left");
    }));
}

TEST_CASE("a disk that may only be read opens no vault and makes none, and says why", "[core][vault][faults][disk]")
{
    TempFolder disk;
    test::reportChild(test::inChild([&](test::Findings& findings) {
        if (auto const reason = test::mountSmallDisk(disk.path(), 4 * 1024 * 1024))
            return findings.skip(*reason);
        MovingClock const clock;
        auto const options = test::cheapOptions(clock);
        auto const folder = disk.path() / "vault";
        (void)take(Vault::create(folder, testPassphrase(), cheapCost, options));
        fs::create_directory(disk.path() / "empty");
        if (auto const reason = test::makeReadOnly(disk.path()))
            return findings.skip(*reason);
        findings.expect(Vault::inspect(folder) == VaultState::Locked, "it can still be seen");
        findings.expect(codeOf(Vault::unlock(folder, testPassphrase(), options)) == ErrorCode::NotWritable, "unlock");
        findings.expect(codeOf(Vault::create(disk.path() / "empty", testPassphrase(), cheapCost, options)) ==
                            ErrorCode::NotWritable,
                        "create in a folder that is there");
        findings.expect(codeOf(Vault::create(disk.path() / "absent", testPassphrase(), cheapCost, options)) ==
                            ErrorCode::NotWritable,
                        "create in a folder that is not there");
        findings.expect(codeOf(Vault::wipe(folder)) == ErrorCode::NotWritable, "wipe");
    }));
}

TEST_CASE("somebody else's folder may not be written, and says so", "[core][vault][faults][disk]")
{
    if (::geteuid() != 0)
        SKIP("only root can become another user");
    TestVault vault;
    vault.close();
    fs::permissions(vault.folder(), fs::perms(0755));
    TempFolder empty;
    fs::permissions(empty.path(), fs::perms(0755));
    test::reportChild(test::inChild([&](test::Findings& findings) {
        if (::setgid(65534) != 0 || ::setuid(65534) != 0)
            return findings.skip("this system does not let root become nobody");
        findings.expect(codeOf(Vault::unlock(vault.folder(), testPassphrase(), vault.options())) == ErrorCode::NotWritable,
                        "unlock");
        findings.expect(codeOf(Vault::create(empty.path(), testPassphrase(), cheapCost, vault.options())) ==
                            ErrorCode::NotWritable,
                        "create in a folder that is there");
        findings.expect(codeOf(Vault::create(empty.path() / "absent", testPassphrase(), cheapCost, vault.options())) ==
                            ErrorCode::NotWritable,
                        "create in a folder that is not there");
        findings.expect(codeOf(Vault::wipe(vault.folder())) == ErrorCode::NotWritable, "wipe");
    }));
    vault.reopen();
}
