#include "core/vault/vault.h"

#include "core/aftercare/aftercare.h"
#include "core/evidence/attachment_store.h"
#include "core/inbox/inbox_store.h"
#include "core/protocol/local_protocol.h"
#include "core/report/export_log.h"
#include "core/vault/practice.h"
#include "core/vault/recovery_standing.h"
#include "core/vault/settings.h"
#include "crypto/hash_chain.h"
#include "tests/core/vault/vault_contents.h"
#include "tests/support/child.h"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <barrier>
#include <csignal>
#include <set>
#include <thread>
#include <vector>

using namespace weerbaar;
using namespace weerbaar::vault;
using crypto::SecretBytes;
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

namespace fs = std::filesystem;

namespace {

SecretBytes secret(std::string_view text)
{
    return SecretBytes::fromText(text);
}

std::optional<ErrorCode> unlockCode(fs::path const& folder, Clock const& clock, std::string_view passphrase)
{
    return codeOf(Vault::unlock(folder, secret(passphrase), test::cheapOptions(clock)));
}

/// The file of attempts; empty while there is none.
crypto::Bytes attemptsIn(fs::path const& folder)
{
    auto content = readFile(folder / "vault.attempts", 64);
    return content ? std::move(content).value() : crypto::Bytes();
}

bool isOwnersOnly(fs::path const& path)
{
    return (fs::status(path).permissions() & fs::perms(0077)) == fs::perms::none;
}

}  // namespace

TEST_CASE("what is saved in a new vault is there when it is unlocked", "[core][vault]")
{
    TempFolder parent;
    MovingClock const clock;
    auto const folder = parent.path() / "deep" / "down";  // the folder is made
    CHECK(Vault::inspect(folder) == VaultState::Absent);
    std::string id;
    {
        auto made = take(Vault::create(folder, testPassphrase(), cheapCost, test::cheapOptions(clock)));
        saveAnswer(made.vault, "B1.1", "deurspion");
        id = saveIncident(made.vault, "iets");
        CHECK(made.vault.folder() == folder);
        CHECK(&made.vault.clock() == &clock);
    }
    CHECK(Vault::inspect(folder) == VaultState::Locked);
    auto vault = take(Vault::unlock(folder, testPassphrase(), test::cheapOptions(clock)));
    CHECK(notesIn(vault) == std::map<std::string, std::string>{{"B1.1", "deurspion"}});
    CHECK(take(test::incidents(vault).load(id)).account.description == "iets");
}

TEST_CASE("a closed vault is its keys, its database, the key of its inbox and a lock, for its owner only", "[core][vault]")
{
    TestVault vault;
    saveAnswer(vault.open(), "B1.1", "x");
    for (auto const& entry : fs::directory_iterator(vault.folder())) {
        INFO(entry.path());
        CHECK(isOwnersOnly(entry.path()));
    }
    vault.close();
    std::set<std::string> names;
    for (auto const& entry : fs::directory_iterator(vault.folder())) {
        names.insert(entry.path().filename().string());
        INFO(entry.path());
        CHECK(isOwnersOnly(entry.path()));
    }
    CHECK(names == std::set<std::string>{"vault.keys", "vault.db", "vault.inbox", "vault.lock"});
    CHECK(isOwnersOnly(vault.folder()));
}

TEST_CASE("a folder that others may enter is closed to them by a new vault", "[core][vault]")
{
    TempFolder folder;
    fs::permissions(folder.path(), fs::perms(0755));
    MovingClock const clock;
    (void)take(Vault::create(folder.path(), testPassphrase(), cheapCost, test::cheapOptions(clock)));
    CHECK((fs::status(folder.path()).permissions() & fs::perms::mask) == fs::perms(0700));
}

TEST_CASE("nothing but the passphrase opens a vault", "[core][vault]")
{
    TestVault vault;
    vault.close();
    for (auto const* const wrong : {"", "x", "correct horse battery stapl", "correct horse battery staple ",
                                    "Correct horse battery staple"}) {
        INFO(wrong);
        CHECK(unlockCode(vault.folder(), vault.clock(), wrong) == ErrorCode::WrongPassphrase);
        vault.clock().advance(std::chrono::hours(1));
    }
    CHECK(unlockCode(vault.folder(), vault.clock(), std::string(10'240, 'a')) == ErrorCode::WrongPassphrase);
    vault.clock().advance(std::chrono::hours(1));
    // The recovery code is no passphrase.
    CHECK(codeOf(Vault::unlock(vault.folder(), vault.recoveryCode().secret(), vault.options())) ==
          ErrorCode::WrongPassphrase);
    vault.clock().advance(std::chrono::hours(1));
    vault.reopen();
}

TEST_CASE("the wrong passphrase changes nothing but the count of attempts", "[core][vault]")
{
    TestVault vault;
    vault.close();
    auto const keys = test::readBytes(vault.folder() / "vault.keys");
    auto const database = test::readBytes(vault.folder() / "vault.db");
    CHECK(unlockCode(vault.folder(), vault.clock(), "wrong passphrase") == ErrorCode::WrongPassphrase);
    CHECK(test::readBytes(vault.folder() / "vault.keys") == keys);
    CHECK(test::readBytes(vault.folder() / "vault.db") == database);
}

TEST_CASE("a vault is not made over another one", "[core][vault]")
{
    TestVault vault;
    saveAnswer(vault.open(), "B1.1", "blijft");
    auto const again = [&] { return codeOf(Vault::create(vault.folder(), testPassphrase(), cheapCost, vault.options())); };
    CHECK(again() == ErrorCode::VaultExists);  // open
    vault.close();
    auto const before = test::readBytes(vault.folder() / "vault.db");
    CHECK(again() == ErrorCode::VaultExists);
    test::writeText(vault.folder() / "vault.keys", "damaged");
    CHECK(again() == ErrorCode::VaultExists);
    CHECK(test::readBytes(vault.folder() / "vault.db") == before);
    // A database without its keys may be somebody's: the keys may still turn up.
    fs::remove(vault.folder() / "vault.keys");
    CHECK(again() == ErrorCode::DamagedKeySlots);
    CHECK(test::readBytes(vault.folder() / "vault.db") == before);
}

TEST_CASE("of many who make a vault in one folder at once, one does", "[core][vault]")
{
    MovingClock const clock;
    for (int round = 0; round < 10; ++round) {
        TempFolder folder;
        std::array<std::optional<ErrorCode>, 6> codes;
        {
            std::barrier start(static_cast<std::ptrdiff_t>(codes.size()));
            std::vector<std::thread> threads;
            for (std::size_t i = 0; i < codes.size(); ++i) {
                threads.emplace_back([&, i] {
                    auto const own = secret("passphrase number " + std::to_string(i));
                    start.arrive_and_wait();
                    // Closed again at once, so that another may find the lock free.
                    codes[i] = codeOf(Vault::create(folder.path(), own, cheapCost, test::cheapOptions(clock)));
                });
            }
            for (auto& thread : threads)
                thread.join();
        }
        CHECK(std::count(codes.begin(), codes.end(), std::nullopt) == 1);
        for (std::size_t i = 0; i < codes.size(); ++i) {
            bool const turnedAway = codes[i] == ErrorCode::VaultExists || codes[i] == ErrorCode::AlreadyOpen;
            CHECK((!codes[i] || turnedAway));
            if (!codes[i])
                CHECK(unlockCode(folder.path(), clock, "passphrase number " + std::to_string(i)) == std::nullopt);
        }
    }
}

TEST_CASE("a vault is not made with a passphrase that is refused, nor is anything left behind", "[core][vault]")
{
    TempFolder folder;
    MovingClock const clock;
    auto const make = [&](std::string_view text) {
        return codeOf(Vault::create(folder.path(), secret(text), cheapCost, test::cheapOptions(clock)));
    };
    CHECK(make("") == ErrorCode::PassphraseTooShort);
    CHECK(make("zeven 7") == ErrorCode::PassphraseTooShort);
    CHECK(make(std::string(10'240, 'a')) == ErrorCode::PassphraseTooLong);
    CHECK(make(std::string(1025, 'a')) == ErrorCode::PassphraseTooLong);
    CHECK(make("acht \xFF\xFF\xFF\xFF") == ErrorCode::InvalidText);
    CHECK(fs::is_empty(folder.path()));
    CHECK(make(std::string(1024, 'a')) == std::nullopt);
    CHECK(unlockCode(folder.path(), clock, std::string(1024, 'a')) == std::nullopt);
}

TEST_CASE("after a change the old passphrase is dead, and the recovery code still works", "[core][vault]")
{
    TestVault vault;
    saveAnswer(vault.open(), "B1.1", "blijft");
    auto const database = test::readBytes(vault.folder() / "vault.db");
    take(vault.open().changePassphrase(testPassphrase(), secret("another passphrase"), cheapCost));
    CHECK(test::readBytes(vault.folder() / "vault.db") == database);  // rewrapped, not re-encrypted
    saveAnswer(vault.open(), "B1.2", "ook");                          // and still open
    vault.close();

    CHECK(unlockCode(vault.folder(), vault.clock(), "correct horse battery staple") == ErrorCode::WrongPassphrase);
    {
        auto opened = take(Vault::unlock(vault.folder(), secret("another passphrase"), vault.options()));
        CHECK(notesIn(opened) == std::map<std::string, std::string>{{"B1.1", "blijft"}, {"B1.2", "ook"}});
    }
    auto recovered =
        take(Vault::recover(vault.folder(), vault.recoveryCode(), secret("a third passphrase"), cheapCost, vault.options()));
    CHECK(notesIn(recovered).size() == 2);
}

TEST_CASE("a passphrase is changed by who knows it, into one that is accepted", "[core][vault]")
{
    TestVault vault;
    auto const keys = test::readBytes(vault.folder() / "vault.keys");
    auto const change = [&](std::string_view from, std::string_view to) {
        return codeOf(vault.open().changePassphrase(secret(from), secret(to), cheapCost));
    };
    CHECK(change("wrong passphrase", "another passphrase") == ErrorCode::WrongPassphrase);
    CHECK(change("", "another passphrase") == ErrorCode::WrongPassphrase);
    CHECK(change("correct horse battery staple", "short") == ErrorCode::PassphraseTooShort);
    CHECK(change("correct horse battery staple", std::string(2000, 'a')) == ErrorCode::PassphraseTooLong);
    CHECK(test::readBytes(vault.folder() / "vault.keys") == keys);
    vault.reopen();
}

TEST_CASE("the recovery code opens the vault and sets a new passphrase", "[core][vault]")
{
    TestVault vault;
    saveAnswer(vault.open(), "B1.1", "blijft");
    vault.close();
    {
        auto recovered = take(
            Vault::recover(vault.folder(), vault.recoveryCode(), secret("another passphrase"), cheapCost, vault.options()));
        CHECK(notesIn(recovered).at("B1.1") == "blijft");
        saveAnswer(recovered, "B1.2", "ook");
    }
    CHECK(unlockCode(vault.folder(), vault.clock(), "correct horse battery staple") == ErrorCode::WrongPassphrase);
    CHECK(unlockCode(vault.folder(), vault.clock(), "another passphrase") == std::nullopt);
    // And once more: it is not used up.
    CHECK(codeOf(Vault::recover(vault.folder(), vault.recoveryCode(), testPassphrase(), cheapCost, vault.options())) ==
          std::nullopt);
    vault.reopen();
}

TEST_CASE("another vault's recovery code recovers nothing, and leaves the passphrase alone", "[core][vault]")
{
    TestVault vault;
    vault.close();
    auto const recover = [&](crypto::RecoveryCode const& code, std::string_view passphrase) {
        return codeOf(Vault::recover(vault.folder(), code, secret(passphrase), cheapCost, vault.options()));
    };
    CHECK(recover(crypto::RecoveryCode::generate(), "another passphrase") == ErrorCode::WrongRecoveryCode);
    // The new passphrase is looked at first: a right code must not be spent on a refusal.
    CHECK(recover(crypto::RecoveryCode::generate(), "short") == ErrorCode::PassphraseTooShort);
    CHECK(recover(vault.recoveryCode(), std::string(2000, 'a')) == ErrorCode::PassphraseTooLong);
    vault.reopen();
}

TEST_CASE("a damaged database does not cost the old passphrase when one recovers", "[core][vault]")
{
    TestVault vault;
    vault.close();
    auto const keys = test::readBytes(vault.folder() / "vault.keys");
    test::writeText(vault.folder() / "vault.db", "damaged");
    CHECK(codeOf(Vault::recover(vault.folder(), vault.recoveryCode(), secret("another passphrase"), cheapCost,
                                vault.options())) == ErrorCode::DamagedDatabase);
    CHECK(test::readBytes(vault.folder() / "vault.keys") == keys);
}

TEST_CASE("after a recovery the vault says that the code was used, and practice begins anew", "[core][vault]")
{
    TestVault vault;
    take(PracticeStore(vault.database()).save({.since = vault.clock().now(), .rightInARow = 3}));
    CHECK(take(recoveryStanding(vault.database())) == RecoveryStanding::Fine);
    vault.close();
    auto recovered =
        take(Vault::recover(vault.folder(), vault.recoveryCode(), secret("another passphrase"), cheapCost, vault.options()));
    CHECK(take(recoveryStanding(recovered.database())) == RecoveryStanding::Used);
    CHECK(take(PracticeStore(recovered.database()).load(vault.clock().now())).rightInARow == 0);
}

TEST_CASE("in an open vault the recovery code sets another passphrase, and goes on working", "[core][vault]")
{
    TestVault vault;
    auto const keys = test::readBytes(vault.folder() / "vault.keys");
    auto const reset = [&](crypto::RecoveryCode const& code, std::string_view passphrase) {
        return codeOf(vault.open().resetPassphrase(code, secret(passphrase), cheapCost));
    };
    CHECK(reset(crypto::RecoveryCode::generate(), "another passphrase") == ErrorCode::WrongRecoveryCode);
    CHECK(reset(vault.recoveryCode(), "short") == ErrorCode::PassphraseTooShort);
    CHECK(test::readBytes(vault.folder() / "vault.keys") == keys);
    CHECK(reset(vault.recoveryCode(), "another passphrase") == std::nullopt);
    vault.close();
    CHECK(unlockCode(vault.folder(), vault.clock(), "correct horse battery staple") == ErrorCode::WrongPassphrase);
    CHECK(unlockCode(vault.folder(), vault.clock(), "another passphrase") == std::nullopt);
    CHECK(codeOf(Vault::recover(vault.folder(), vault.recoveryCode(), testPassphrase(), cheapCost, vault.options())) ==
          std::nullopt);
}

TEST_CASE("whoever tries passphrases in an open vault waits as they would before a closed one", "[core][vault]")
{
    TestVault vault;
    auto& open = vault.open();
    for (int i = 0; i < 3; ++i)
        CHECK(codeOf(open.changePassphrase(secret("wrong passphrase"), secret("another passphrase"), cheapCost)) == ErrorCode::WrongPassphrase);
    CHECK(codeOf(open.renewRecoveryCode(secret("wrong passphrase"), cheapCost)) == ErrorCode::WrongPassphrase);
    CHECK(codeOf(open.resetPassphrase(crypto::RecoveryCode::generate(), secret("another passphrase"), cheapCost)) ==
          ErrorCode::WrongRecoveryCode);
    auto const refused = open.changePassphrase(testPassphrase(), secret("another passphrase"), cheapCost);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::TooManyAttempts);
    CHECK(refused.error().seconds == 30);
    CHECK(codeOf(open.renewRecoveryCode(testPassphrase(), cheapCost)) == ErrorCode::TooManyAttempts);
    CHECK(codeOf(open.resetPassphrase(vault.recoveryCode(), secret("another passphrase"), cheapCost)) == ErrorCode::TooManyAttempts);
    vault.clock().advance(std::chrono::seconds(30));
    CHECK(codeOf(open.changePassphrase(testPassphrase(), secret("another passphrase"), cheapCost)) == std::nullopt);
    CHECK(attemptsIn(vault.folder()).empty());
}

TEST_CASE("practising a passphrase is no attempt, wrong or right, and changes nothing", "[core][vault]")
{
    TestVault vault;
    auto const keys = test::readBytes(vault.folder() / "vault.keys");
    for (int i = 0; i < 8; ++i)
        CHECK(codeOf(vault.open().verifyPassphrase(secret("wrong passphrase"))) == ErrorCode::WrongPassphrase);
    CHECK(codeOf(vault.open().verifyPassphrase(secret(""))) == ErrorCode::WrongPassphrase);
    CHECK(codeOf(vault.open().verifyPassphrase(testPassphrase())) == std::nullopt);
    CHECK(attemptsIn(vault.folder()).empty());
    CHECK(test::readBytes(vault.folder() / "vault.keys") == keys);
    vault.reopen();
}

TEST_CASE("a new recovery code makes the old one worthless", "[core][vault]")
{
    TestVault vault;
    CHECK(codeOf(vault.open().renewRecoveryCode(secret("wrong passphrase"), cheapCost)) == ErrorCode::WrongPassphrase);
    auto const renewed = take(vault.open().renewRecoveryCode(testPassphrase(), cheapCost));
    CHECK_FALSE(renewed.secret().equals(vault.recoveryCode().secret()));
    vault.close();
    CHECK(codeOf(Vault::recover(vault.folder(), vault.recoveryCode(), secret("another passphrase"), cheapCost,
                                vault.options())) == ErrorCode::WrongRecoveryCode);
    CHECK(unlockCode(vault.folder(), vault.clock(), "correct horse battery staple") == std::nullopt);
    CHECK(codeOf(Vault::recover(vault.folder(), renewed, secret("another passphrase"), cheapCost, vault.options())) ==
          std::nullopt);
}

TEST_CASE("a wipe leaves nothing, whatever state the vault is in, and a new one can be made", "[core][vault]")
{
    TestVault vault;
    saveAnswer(vault.open(), "B1.1", "weg");
    auto const state = GENERATE("open", "locked", "attempted", "damaged keys", "no keys", "damaged database", "interrupted");
    INFO(state);
    if (state != std::string_view("open"))
        vault.close();
    if (state == std::string_view("attempted"))
        CHECK(unlockCode(vault.folder(), vault.clock(), "wrong passphrase") == ErrorCode::WrongPassphrase);
    if (state == std::string_view("damaged keys"))
        test::writeText(vault.folder() / "vault.keys", "damaged");
    if (state == std::string_view("no keys"))
        fs::remove(vault.folder() / "vault.keys");
    if (state == std::string_view("damaged database"))
        test::writeText(vault.folder() / "vault.db", "damaged");
    if (state == std::string_view("interrupted")) {
        for (auto const* const name : {"vault.keys.new", "vault.attempts.new", "vault.db.new", "vault.db.new-wal", "vault.db-wal"})
            test::writeText(vault.folder() / name, "half");
    }
    take(Vault::wipe(vault.folder()));
    vault.close();
    CHECK(Vault::inspect(vault.folder()) == VaultState::Absent);
    for (auto const& entry : fs::directory_iterator(vault.folder()))
        FAIL_CHECK("left behind: " << entry.path());
    CHECK(unlockCode(vault.folder(), vault.clock(), "correct horse battery staple") == ErrorCode::NoVault);

    auto made = take(Vault::create(vault.folder(), testPassphrase(), cheapCost, vault.options()));
    CHECK(notesIn(made.vault).empty());
    take(Vault::wipe(vault.folder() / "absent"));  // nothing to wipe is fine
}

TEST_CASE("a vault is open once at a time, in this process and in any other", "[core][vault]")
{
    TestVault vault;
    CHECK(unlockCode(vault.folder(), vault.clock(), "correct horse battery staple") == ErrorCode::AlreadyOpen);
    CHECK(codeOf(Vault::recover(vault.folder(), vault.recoveryCode(), testPassphrase(), cheapCost, vault.options())) ==
          ErrorCode::AlreadyOpen);
    auto const elsewhere = test::inChild([&](test::Findings& findings) {
        findings.expect(unlockCode(vault.folder(), vault.clock(), "correct horse battery staple") == ErrorCode::AlreadyOpen,
                        "AlreadyOpen in another process");
    });
    INFO(elsewhere.describe());
    CHECK(elsewhere.isGood());
    // To be turned away is no attempt.
    CHECK_FALSE(fs::exists(vault.folder() / "vault.attempts"));
    vault.reopen();
}

TEST_CASE("a vault of a process that was killed opens at once", "[core][vault]")
{
    TestVault vault;
    vault.close();
    auto const outcome = test::inChild([&](test::Findings&) {
        auto opened = take(Vault::unlock(vault.folder(), testPassphrase(), vault.options()));
        saveAnswer(opened, "B1.1", "nog bewaard");
        ::kill(::getpid(), SIGKILL);
    });
    CHECK(outcome.signal == SIGKILL);
    vault.reopen();
    CHECK(notesIn(vault.open()).at("B1.1") == "nog bewaard");
}

TEST_CASE("after five wrong attempts a vault makes one wait, across restarts", "[core][vault][attempts]")
{
    TestVault vault;
    vault.close();
    for (int i = 0; i < 5; ++i)
        CHECK(unlockCode(vault.folder(), vault.clock(), "wrong passphrase") == ErrorCode::WrongPassphrase);
    // Every call reads the file anew: there is nothing else that could remember.
    auto refused = Vault::unlock(vault.folder(), testPassphrase(), vault.options());
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ErrorCode::TooManyAttempts);
    CHECK(refused.error().seconds == 30);
    vault.clock().advance(std::chrono::seconds(10));
    refused = Vault::unlock(vault.folder(), testPassphrase(), vault.options());
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().seconds == 20);  // asking is no attempt
    auto const recovery =
        Vault::recover(vault.folder(), vault.recoveryCode(), testPassphrase(), cheapCost, vault.options());
    REQUIRE_FALSE(recovery.has_value());
    CHECK(recovery.error().code == ErrorCode::TooManyAttempts);

    vault.clock().advance(std::chrono::seconds(20));
    CHECK(unlockCode(vault.folder(), vault.clock(), "wrong passphrase") == ErrorCode::WrongPassphrase);
    refused = Vault::unlock(vault.folder(), testPassphrase(), vault.options());
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().seconds == 60);

    // Success starts the count again.
    vault.clock().advance(std::chrono::seconds(60));
    vault.reopen();
    CHECK_FALSE(fs::exists(vault.folder() / "vault.attempts"));
    vault.close();
    for (int i = 0; i < 5; ++i)
        CHECK(unlockCode(vault.folder(), vault.clock(), "wrong passphrase") == ErrorCode::WrongPassphrase);
}

TEST_CASE("wrong recovery codes count as attempts too", "[core][vault][attempts]")
{
    TestVault vault;
    vault.close();
    auto const wrong = crypto::RecoveryCode::generate();
    for (int i = 0; i < 5; ++i)
        CHECK(codeOf(Vault::recover(vault.folder(), wrong, testPassphrase(), cheapCost, vault.options())) ==
              ErrorCode::WrongRecoveryCode);
    CHECK(unlockCode(vault.folder(), vault.clock(), "correct horse battery staple") == ErrorCode::TooManyAttempts);
}

TEST_CASE("a process killed in the middle of an attempt has made it", "[core][vault][attempts]")
{
    TestVault vault;
    vault.close();
    // Slots that ask for seconds of Argon2id: long enough to be killed in, and never waited for.
    auto file = test::readBytes(vault.folder() / "vault.keys");
    constexpr std::size_t passesAt = 48;  // crypto/key_slots.cpp: the first slot's passes, then its memory
    file.at(passesAt) = 64;
    file.at(passesAt + 8 + 3) = 0x10;  // 0x10000000 bytes and 8192: 256 MiB
    std::ranges::copy(crypto::blake2b256(crypto::ByteView(file).first(file.size() - 32)), file.end() - 32);
    test::writeBytes(vault.folder() / "vault.keys", file);
    for (int i = 1; i <= 5; ++i) {
        auto const outcome = test::inChild([&](test::Findings& findings) {
            std::thread const killer([&] {
                while (!test::contains(attemptsIn(vault.folder()), std::to_string(i) + ' '))
                    std::this_thread::yield();
                ::kill(::getpid(), SIGKILL);
            });
            (void)Vault::unlock(vault.folder(), secret("wrong passphrase"), vault.options()).has_value();
            findings.expect(false, "the attempt came to an end");
        });
        INFO(outcome.describe());
        CHECK(outcome.signal == SIGKILL);
        CHECK(outcome.failures.empty());
    }
    CHECK(unlockCode(vault.folder(), vault.clock(), "correct horse battery staple") == ErrorCode::TooManyAttempts);
}

TEST_CASE("the app's own options refuse a vault that was made cheaply", "[core][vault]")
{
    TestVault vault;
    vault.close();
    OpenOptions const asTheApp{vault.clock()};
    CHECK(asTheApp.floor.memoryBytes >= 64ULL << 20);
    CHECK(asTheApp.floor.passes >= 2);
    CHECK(codeOf(Vault::unlock(vault.folder(), testPassphrase(), asTheApp)) == ErrorCode::DamagedKeySlots);
    CHECK(codeOf(Vault::recover(vault.folder(), vault.recoveryCode(), testPassphrase(), cheapCost, asTheApp)) ==
          ErrorCode::DamagedKeySlots);
    TempFolder other;
    CHECK(Vault::create(other.path(), testPassphrase(), cheapCost, asTheApp).has_value() == false);
    CHECK(Vault::inspect(other.path()) == VaultState::Absent);
}

TEST_CASE("nothing that was saved can be read in the files", "[core][vault]")
{
    TestVault vault;
    // Long enough to be no accident, one per place; ASCII and not.
    std::string const canary = "kanarie-Zo\xC3\xAB-7f3a91";
    saveAnswer(vault.open(), "B1.1", canary + " note");
    auto store = test::incidents(vault.open());
    incident::Account account;
    account.type = "T03";
    account.occurredAt = MovingClock::start;
    account.place = canary + " place";
    account.description = canary + " description";
    account.exactWords = canary + " words";
    account.conclusions = canary + " conclusions";
    account.people = {{incident::Role::Offender, {}, canary + " name", canary + " account", canary + " person", canary + " car"}};
    account.online.link = canary + " link";
    account.injury = canary + " injury";
    auto const id = take(store.add(account));
    take(store.addText(id, canary + " text"));
    take(store.decideStep(id, {"P04", incident::StepChoice::Done, {}, canary + " step"}));
    auto const& aftercare = test::library().aftercare();
    take(aftercare::CheckInStore(vault.database(), aftercare, vault.clock())
             .answer(id, aftercare.checkIns.at(0).id, canary + " care"));
    protocol::LocalProtocol local;
    local.domicile = canary + " domicile";
    take(protocol::LocalProtocolStore(vault.database()).save(local));
    auto const databaseKey = [&] {
        auto const key = test::databaseKey(vault.folder());
        return std::string(key.view().begin(), key.view().end());
    }();
    auto const check = [&](char const* when) {
        int files = 0;
        for (auto const& entry : fs::directory_iterator(vault.folder())) {
            ++files;
            INFO(when << ": " << entry.path());
            auto const bytes = test::readBytes(entry.path());
            for (std::string_view const text :
                 {std::string_view(canary), std::string_view("kanarie"), std::string_view("B1.1"), std::string_view(id),
                  std::string_view("T03"), std::string_view("CREATE TABLE"), std::string_view("SQLite format"),
                  std::string_view("correct horse"), std::string_view(databaseKey)})
                CHECK_FALSE(test::contains(bytes, text));
        }
        return files;
    };
    CHECK(fs::exists(vault.folder() / "vault.db-wal"));
    CHECK(fs::file_size(vault.folder() / "vault.db-wal") > 0);
    CHECK(check("open") == 6);  // keys, db, wal, shm, inbox (a public key), lock
    vault.close();
    CHECK(check("closed") == 4);
}

TEST_CASE("the vault of version 1 opens for ever", "[core][vault][golden]")
{
    // Made once, on 2026-11-21, with cheapCost and the test passphrase; never to be made again.
    TempFolder folder;
    test::copyFolder(WEERBAAR_TEST_DATA "/vault-v1", folder.path());
    MovingClock const clock;
    CHECK(Vault::inspect(folder.path()) == VaultState::Locked);
    auto vault = take(Vault::unlock(folder.path(), testPassphrase(), test::cheapOptions(clock)));

    auto scans = test::scans(vault);
    auto const round = take(scans.currentRound());
    REQUIRE(round.has_value());
    CHECK(round->profile == scan::Profile{.home = content::HomeType::Terraced, .tenure = content::Tenure::Owned});
    CHECK(round->position == "B1.2");
    auto const answers = take(scans.answers(round->id));
    REQUIRE(answers.size() == 1);
    CHECK(answers[0].itemId == "B1.1");
    CHECK(answers[0].by == content::Answerer::Partner);
    CHECK(answers[0].answer == scan::Answer::Partly);
    CHECK(answers[0].note == "Er zit een spion in, maar te hoog voor Zo\xC3\xAB \xF0\x9F\x9A\xAA");
    CHECK(answers[0].answeredAt == MovingClock::start);

    auto incidents = test::incidents(vault);
    auto const listed = take(incidents.list());
    REQUIRE(listed.size() == 1);
    auto const& incident = listed[0];
    CHECK(incident.id == "c6b027c4-a4b6-4d17-87b3-8949eda5e069");
    CHECK(incident.account.type == "T03");
    CHECK(toRfc3339(incident.account.occurredAt) == "2026-11-20T21:15:00+01:00");
    CHECK(incident.account.place == "Parkeerplaats achter het gemeentehuis");
    CHECK(incident.account.description == "Hij stond me op te wachten.");
    CHECK(incident.account.safeNow == incident::SafeNow::Yes);
    CHECK(incident.account.exactWords == "\xE2\x80\x98Ik weet waar je woont.\xE2\x80\x99");
    incident::Person person;
    person.description = "man, donkere jas";
    CHECK(incident.account.people == std::vector{person});
    CHECK(incident.account.concerns == std::vector<std::string>{"knows-address"});
    REQUIRE(incident.events.size() == 2);
    CHECK(incident.events[1].text == "Later schoot me te binnen: hij had een fiets.");
    CHECK(take(incidents.verify(incident.id)).isIntact());
    // By another program, from the contents above:
    //   python3 -c "import hashlib,sys; h=lambda b: hashlib.blake2b(b,digest_size=32).digest();
    //   print(h(h(ID.encode()) + CONTENT.encode()).hex())"
    CHECK(crypto::toHex(incident.events[0].hash) == "a247c009804888f05f9619bbdf9273d539cd862f574c81c03d5f9afe13221ebc");
    CHECK(incident.events[0].content == R"({"account":{"concerns":["knows-address"],"conclusions":"","description":"Hij stond me op te wachten.","exactWords":"‘Ik weet waar je woont.’","occurredAt":"2026-11-20T21:15:00+01:00","people":["man, donkere jas"],"place":"Parkeerplaats achter het gemeentehuis","safeNow":true,"type":"T03"},"incident":"c6b027c4-a4b6-4d17-87b3-8949eda5e069","kind":"created","recordedAt":"2026-11-21T00:00:00+01:00","sequence":0})");
}

TEST_CASE("a vault of version 2 opens, and is what it was", "[core][vault]")
{
    // Made once, on 2026-11-21, with cheapCost and the test passphrase; never to be made again.
    TempFolder folder;
    test::copyFolder(WEERBAAR_TEST_DATA "/vault-v2", folder.path());
    MovingClock const clock;
    auto vault = take(Vault::unlock(folder.path(), testPassphrase(), test::cheapOptions(clock)));

    auto incidents = test::incidents(vault);
    auto const listed = take(incidents.summaries(10));
    REQUIRE(listed.size() == 3);
    CHECK(listed[0].place == "Fietsenstalling, 't Plein");
    CHECK(listed[0].concerns == std::vector<std::string>{"repeat", "knows-address"});
    CHECK(listed[1].safeNow == incident::SafeNow::No);
    CHECK(toRfc3339(listed[2].occurredAt) == "2024-02-29T23:59:59-03:30");
    auto const incident = take(incidents.load("f03af255-58d5-47bf-94dd-249a5bfcf755"));
    CHECK(listed[0].id == incident.id);
    REQUIRE(incident.account.people.size() == 3);
    CHECK(incident.account.people[1].description == "Jan de Vries, buurman");
    CHECK(incident.account.people[1].role == incident::Role::Involved);
    REQUIRE(incident.events.size() == 5);
    CHECK(incident.events[2].kind == incident::EventKind::Correction);
    CHECK(incident.events[2].changedFields == std::vector<std::string>{"people", "place", "safeNow"});
    REQUIRE(incident.decisionOn("P04") != nullptr);
    CHECK(incident.decisionOn("P04")->step->choice == incident::StepChoice::Done);
    CHECK(incident.events[4].text == "support-team");
    auto const verified = take(incidents.verifyAll());
    CHECK(verified.incidents == 3);
    CHECK(verified.events.events == 7);
    CHECK(verified.events.isIntact());
    take(incidents.addText(incident.id, "En nu verder."));
    CHECK(take(incidents.verify(incident.id)).isIntact());

    report::ExportLog log(vault.database(), clock);
    auto const reports = take(log.of(incident.id));
    REQUIRE(reports.size() == 1);
    CHECK(reports[0].kind == report::ExportKind::Report);
    CHECK(reports[0].parts == "exactWords,people,timeline,steps,verification");
    CHECK(reports[0].encrypted);
    CHECK(reports[0].sha256[0] == 0xAB);
    CHECK(take(log.of(content::Scan::Home)).at(0).parts == "actions,notes");

    CHECK(take(SettingsStore(vault.database()).load()).municipality == "Epe");
    auto const local = take(protocol::LocalProtocolStore(vault.database()).load());
    CHECK(local.contacts == std::vector<protocol::LocalContact>{{"clerk", "G. Riffier", "070 - 123 45 67", ""}});
}

TEST_CASE("a vault of version 3 opens, and is what it was", "[core][vault]")
{
    // Made once, on 2026-11-22, with cheapCost and the test passphrase; never to be made again.
    TempFolder folder;
    test::copyFolder(WEERBAAR_TEST_DATA "/vault-v3", folder.path());
    MovingClock const clock;
    auto vault = take(Vault::unlock(folder.path(), testPassphrase(), test::cheapOptions(clock)));

    auto incidents = test::incidents(vault);
    auto const incident = take(incidents.load("b306dee9-124e-42c6-82cc-7571b384bd75"));
    CHECK(incident.account.place == "Thuis");
    REQUIRE(incident.account.position);
    CHECK(incident.account.position->latitude == 52.09075);
    CHECK(incident.account.people.at(0).account == "@boze_buur");
    auto const verified = take(incidents.verifyAll());
    CHECK(verified.incidents == 2);
    CHECK(verified.events.isIntact());
    CHECK(take(incidents.timesBySameOffender(incident.id)) == 2);

    // By another program: python3 -c "print(hashlib.sha256(bytes((i*7+i//256)%256 for i in range(70000))).hexdigest())"
    REQUIRE(incident.files().size() == 1);
    CHECK(crypto::toHex(incident.files()[0].sha256) == "66bdfbd332a0175bed5ba96bfea8fe0f303a3325dccb2a6eecdba1293c160dbe");
    evidence::AttachmentStore files(vault.database(), folder.path());
    auto const reader = take(files.open(incident.files()[0].id));
    CHECK(reader.attachment().name == "Schermafdruk \xC3\xA9\xC3\xA9n.png");
    take(reader.read([](crypto::ByteView) { return true; }));

    inbox::InboxStore inbox(vault);
    CHECK(take(inbox.merge()).taken == 1);
    auto const waiting = take(inbox.waiting());
    REQUIRE(waiting.size() == 2);
    CHECK(waiting[0].text == "Vannacht weer telefoon.");
    CHECK(waiting[1].text == "Nog verzegeld.");

    report::ExportLog log(vault.database(), clock);
    auto const exports = take(log.of(incident.id));
    REQUIRE(exports.size() == 2);
    CHECK(exports[0].parts == "exactWords,people");
    CHECK(exports[0].sha256[0] == 0xAB);
    CHECK(exports[1].kind == report::ExportKind::PoliceReport);
    CHECK(take(log.of(content::Scan::Personal)).size() == 1);
    auto const local = take(protocol::LocalProtocolStore(vault.database()).load());
    CHECK(local.contacts == std::vector<protocol::LocalContact>{{"clerk", "G. Riffier", "070 - 123 45 67", "ma-vr"}});
}
