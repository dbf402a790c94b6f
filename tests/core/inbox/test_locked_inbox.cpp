#include "core/inbox/locked_inbox.h"

#include "core/vault/file_io.h"
#include "tests/core/inbox/locked.h"
#include "tests/support/report_child.h"
#include "tests/support/programs.h"

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <future>
#include <random>
#include <set>

using namespace weerbaar;
using namespace weerbaar::inbox;
using crypto::Bytes;
using crypto::bytesOf;
using test::codeOf;
using test::Locked;
using test::MemorySource;
using test::MovingClock;
using test::namesIn;
using test::someBytes;
using test::take;
using test::TempFolder;
using test::whereOf;
using test::ZeroSource;

namespace fs = std::filesystem;

namespace {

constexpr std::size_t block = 1024 * 1024;

fs::perms modeOf(fs::path const& file)
{
    return fs::status(file).permissions() & fs::perms::mask;
}

/// A sparse file: it takes no room, and counts by its size.
void writeSparse(fs::path const& file, std::uint64_t size)
{
    test::writeText(file, "");
    fs::resize_file(file, size);
}

}  // namespace

TEST_CASE("notes and files are numbered as they come, and only counted", "[core][inbox]")
{
    Locked locked;
    CHECK(LockedInbox::count(locked.vault.folder()) == 0);
    locked.vault.close();
    CHECK(locked.addNote("Hij stond weer voor de deur.") == 1);
    CHECK(locked.addFile(someBytes(1'000)) == 2);
    CHECK(locked.addNote("Hij is weg.") == 3);
    CHECK(LockedInbox::count(locked.vault.folder()) == 3);
    CHECK(namesIn(locked.folder())
          == std::vector<std::string>{"000001.age", "000002.age", "000003.age", "lock", "next"});
    CHECK(locked.counter() == "4\n");
    CHECK(LockedInbox::count(locked.vault.folder() / "absent") == 0);
}

TEST_CASE("what waits is its owner's only, and the disk shows nothing of it", "[core][inbox]")
{
    Locked locked;
    ::umask(0);
    locked.addNote("Hij stond weer voor de deur.");
    locked.addFile(Bytes{'g', 'e', 'h', 'e', 'i', 'm', '!'}, "geheime-foto.jpg");
    ::umask(022);
    CHECK(modeOf(locked.folder()) == fs::perms(0700));
    for (auto const& name : namesIn(locked.folder())) {
        INFO(name);
        CHECK(modeOf(locked.folder() / name) == fs::perms(0600));
        auto const bytes = test::readBytes(locked.folder() / name);
        for (auto const* const text : {"voor de deur", "geheim", "note", "madeAt"})
            CHECK_FALSE(test::contains(bytes, text));
    }
}

TEST_CASE("a note is text, and some of it", "[core][inbox]")
{
    Locked locked;
    auto inbox = locked.inbox();
    for (auto const* const blank : {"", " ", "\n\t \r\n"})
        CHECK(codeOf(inbox.addNote(blank)) == ErrorCode::MissingAnswer);
    CHECK(codeOf(inbox.addNote("\xFF")) == ErrorCode::InvalidText);
    CHECK(codeOf(inbox.addNote(std::string_view("a\0b", 3))) == ErrorCode::InvalidText);
    CHECK(codeOf(inbox.addNote(std::string(noteMaximumBytes + 1, 'x'))) == ErrorCode::TextTooLong);
    CHECK_FALSE(fs::exists(locked.folder()));
    CHECK(take(inbox.addNote(std::string(noteMaximumBytes, 'x'))) == 1);
    CHECK(take(inbox.addNote("\xF0\x9F\x98\xA1")) == 2);
}

TEST_CASE("without a vault that could open it, nothing is taken", "[core][inbox]")
{
    TempFolder empty;
    MovingClock const clock;
    CHECK(codeOf(LockedInbox(empty.path(), clock).addNote("x")) == ErrorCode::NoVault);
    CHECK(codeOf(LockedInbox(empty.path() / "absent", clock).addNote("x")) == ErrorCode::NoVault);
    CHECK(fs::is_empty(empty.path()));

    Locked locked;
    auto const recipient = locked.vault.folder() / "vault.inbox";
    auto const right = test::readBytes(recipient);
    fs::remove(recipient);
    CHECK(codeOf(locked.inbox().addNote("x")) == ErrorCode::DamagedKeySlots);
    for (auto const* const wrong : {"", "age1", "geen sleutel"}) {
        test::writeText(recipient, wrong);
        CHECK(codeOf(locked.inbox().addNote("x")) == ErrorCode::DamagedKeySlots);
    }
    // A point of low order: what is sealed to it anybody can open.
    test::writeText(recipient, crypto::age::toText({}));
    CHECK(codeOf(locked.inbox().addNote("x")) == ErrorCode::DamagedKeySlots);
    test::writeBytes(recipient, right);
    CHECK(locked.addNote("x") == 1);

    locked.vault.close();
    for (auto const* const part : {"vault.keys", "vault.db"}) {
        Locked damaged;
        damaged.vault.close();
        fs::remove(damaged.vault.folder() / part);
        CHECK(codeOf(damaged.inbox().addNote("x")) == ErrorCode::DamagedKeySlots);
        CHECK_FALSE(fs::exists(damaged.folder()));
    }
}

TEST_CASE("the age program and the document open what waits, without us", "[core][inbox]")
{
    if (!test::hasProgram("age") || !test::hasProgram("python3"))
        SKIP("no age or no python3");
    Locked locked;
    locked.vault.clock().set({1'795'219'300'999, 60});  // date -u -d @1795219300: 2026-11-21T00:01:40 UTC
    locked.addNote("Hij stond weer voor de deur.\nZwarte jas. \xF0\x9F\x98\xA1");
    auto const photo = someBytes(150'000);
    locked.addFile(photo, "/sdcard/foto \"1\".jpg");
    locked.vault.close();

    auto const path = [&](char const* name) { return '\'' + (locked.vault.folder() / name).string() + '\''; };
    auto const slots = crypto::KeySlots::parse(test::readBytes(locked.vault.folder() / "vault.keys"));
    REQUIRE(slots.has_value());
    auto const vaultKey = slots->unwrap(crypto::SlotKind::Passphrase, test::testPassphrase(), test::cheapFloor);
    REQUIRE(vaultKey.has_value());
    test::writeText(locked.vault.folder() / "key", crypto::toHex(vaultKey->view()));
    REQUIRE(test::runs("python3 '" WEERBAAR_TEST_DATA "/../core/inbox/inbox_identity.py' <" + path("key") + " >"
                       + path("identity")));
    auto const open = [&](int number) {
        REQUIRE(test::runs("age -d -i " + path("identity") + " '" + locked.fileOf(number).string() + "' >" + path("opened")));
        auto const bytes = test::readBytes(locked.vault.folder() / "opened");
        return std::string(bytes.begin(), bytes.end());
    };
    CHECK(open(1) ==
          "{\"bytes\":45,\"kind\":\"note\",\"madeAt\":\"2026-11-21T01:01:40+01:00\",\"name\":\"\",\"number\":1,\"version\":1}\n"
          "Hij stond weer voor de deur.\nZwarte jas. \xF0\x9F\x98\xA1");
    CHECK(open(2) == "{\"bytes\":150000,\"kind\":\"file\",\"madeAt\":\"2026-11-21T01:01:40+01:00\",\"name\":\"foto \\\"1\\\".jpg\","
                     "\"number\":2,\"version\":1}\n"
                         + std::string(photo.begin(), photo.end()));
}

TEST_CASE("it can be added to while the vault is open, and only merging takes away", "[core][inbox]")
{
    Locked locked;
    locked.addNote("een");
    CHECK(LockedInbox::count(locked.vault.folder()) == 1);
    CHECK(locked.merge().taken == 1);
    CHECK(LockedInbox::count(locked.vault.folder()) == 0);
    CHECK(locked.addNote("twee") == 2);
}

// ---- limits ------------------------------------------------------------------------------------

TEST_CASE("no more than two hundred wait", "[core][inbox]")
{
    Locked locked;
    for (int i = 1; i < maximumEntries; ++i)
        test::writeText((fs::create_directories(locked.folder()), locked.fileOf(i)), "");
    CHECK(locked.addNote("de laatste") == maximumEntries);
    auto const full = locked.inbox().addNote("een te veel");
    CHECK(codeOf(full) == ErrorCode::InboxFull);
    CHECK(whereOf(full) == "entries");
    MemorySource source(someBytes(10));
    CHECK(codeOf(locked.inbox().addFile(source, {})) == ErrorCode::InboxFull);
    CHECK(source.reads == 0);
    CHECK(LockedInbox::count(locked.vault.folder()) == maximumEntries);
    fs::remove(locked.fileOf(7));
    CHECK(locked.addNote("weer plaats") == maximumEntries + 1);  // a number is not given twice
}

TEST_CASE("no more than two gibibytes wait, whatever a source says of itself", "[core][inbox]")
{
    Locked locked;
    fs::create_directories(locked.folder());
    writeSparse(locked.fileOf(1), maximumTotalBytes - 3 * block);
    MemorySource honest(someBytes(4 * block));
    auto const refused = locked.inbox().addFile(honest, {});
    CHECK(codeOf(refused) == ErrorCode::InboxFull);
    CHECK(whereOf(refused) == "bytes");
    CHECK(honest.reads == 0);

    MemorySource liar(someBytes(4 * block));
    liar.claimedSize = 1'000;
    CHECK(codeOf(locked.inbox().addFile(liar, {})) == ErrorCode::InboxFull);
    CHECK(liar.reads == 4);  // what is sealed is up to two blocks behind what was read
    CHECK(namesIn(locked.folder()) == std::vector<std::string>{"000001.age", "lock"});

    CHECK(locked.addFile(someBytes(2 * block)) == 2);
    writeSparse(locked.fileOf(1), maximumTotalBytes - 3 * block + 100'000);
    CHECK(locked.addNote("dit past nog") == 3);
    writeSparse(locked.fileOf(4), maximumTotalBytes);
    CHECK(codeOf(locked.inbox().addNote("dit niet")) == ErrorCode::InboxFull);
}

TEST_CASE("a file that is too large is refused before it is read", "[core][inbox]")
{
    Locked locked;
    MemorySource source(someBytes(10));
    source.claimedSize = fileMaximumBytes + 1;
    CHECK(codeOf(locked.inbox().addFile(source, {})) == ErrorCode::SourceTooLarge);
    CHECK(source.reads == 0);
    CHECK_FALSE(fs::exists(locked.folder()));
}

// ---- what goes wrong ---------------------------------------------------------------------------

TEST_CASE("a file that fails, changes or is stopped leaves nothing, and costs no number", "[core][inbox][faults]")
{
    Locked locked;
    locked.addNote("een");
    auto const before = namesIn(locked.folder());
    auto const add = [&](MemorySource& source, std::size_t steps = SIZE_MAX) {
        std::size_t calls = 0;
        auto const added = locked.inbox().addFile(source, [&](auto, auto) { return calls++ < steps; });
        CHECK(namesIn(locked.folder()) == before);
        return codeOf(added);
    };
    for (std::size_t const at : {std::size_t{0}, block, 3 * block}) {
        MemorySource failing(someBytes(3 * block));
        failing.failAt = at;
        CHECK(add(failing) == ErrorCode::SourceUnreadable);
    }
    MemorySource changed(someBytes(10));
    changed.changed = Error{ErrorCode::SourceChanged, "written"};
    CHECK(add(changed) == ErrorCode::SourceChanged);
    for (auto const claimed : {9, 11}) {
        MemorySource other(someBytes(10));
        other.claimedSize = static_cast<std::uint64_t>(claimed);
        CHECK(add(other) == ErrorCode::SourceChanged);
    }
    for (std::size_t const steps : {0, 1, 3}) {
        MemorySource source(someBytes(3 * block));
        CHECK(add(source, steps) == ErrorCode::Cancelled);
    }
    CHECK(locked.addNote("twee") == 2);
}

TEST_CASE("what a crash left behind is no entry, and goes with the next one", "[core][inbox][faults]")
{
    Locked locked;
    locked.addNote("een");
    test::writeText(locked.folder() / "000002.new", "half");
    test::writeText(locked.folder() / "next.new", "half");
    test::writeText(locked.folder() / "iets anders.new", "van een ander");
    CHECK(LockedInbox::count(locked.vault.folder()) == 1);
    CHECK(locked.addNote("twee") == 2);
    CHECK(namesIn(locked.folder())
          == std::vector<std::string>{"000001.age", "000002.age", "iets anders.new", "lock", "next"});
}

TEST_CASE("a counter that is gone or wrong gives no number out twice while its entry waits", "[core][inbox][faults]")
{
    Locked locked;
    locked.addNote("een");
    locked.addNote("twee");
    int expected = 3;
    for (auto const* const wrong : {"", "1\n", "-5\n", "drie\n", "9999999999999999999999\n"}) {
        test::writeText(locked.folder() / "next", wrong);
        CHECK(locked.addNote("nog een") == expected++);
        CHECK(locked.counter() == std::to_string(expected) + '\n');
    }
    fs::remove(locked.folder() / "next");
    CHECK(locked.addNote("nog een") == expected++);
    test::writeText(locked.folder() / "next", "20");
    CHECK(locked.addNote("zonder regeleinde") == 20);
    fs::remove(locked.folder() / "next");
    REQUIRE(::mkfifo((locked.folder() / "next").c_str(), 0600) == 0);  // would wait for ever
    CHECK(locked.addNote("nog een") == 21);
    fs::remove(locked.folder() / "next");
    fs::create_directory(locked.folder() / "next");  // cannot be replaced: the entry is kept all the same
    CHECK(locked.addNote("nog een") == 22);
    CHECK(locked.addNote("nog een") == 23);
}

TEST_CASE("what has another name than ours is no entry, and stays", "[core][inbox][faults]")
{
    Locked locked;
    fs::create_directories(locked.folder());
    for (auto const* const name : {"1.age", "0000001.age", "000000.age", "-00001.age", "00000x.age", "1000000000.age", ".age",
                                   "000001.AGE", "000001"})
        test::writeText(locked.folder() / name, "van een ander");
    auto const before = namesIn(locked.folder());
    CHECK(LockedInbox::count(locked.vault.folder()) == 0);
    CHECK(locked.addNote("een") == 1);
    auto const merged = locked.merge();
    CHECK(merged.taken == 1);
    CHECK(merged.damaged == 0);
    for (auto const& name : before)
        CHECK(fs::exists(locked.folder() / name));
}

TEST_CASE("a name that is taken is not written over", "[core][inbox][faults]")
{
    Locked locked;
    fs::create_directories(locked.fileOf(1));
    CHECK(locked.addNote("een") == 2);
    test::writeText(locked.folder() / "elsewhere", "blijft");
    fs::create_symlink(locked.folder() / "elsewhere", locked.fileOf(3));
    CHECK(locked.addNote("twee") == 4);
    CHECK(test::readBytes(locked.folder() / "elsewhere") == Bytes{'b', 'l', 'i', 'j', 'f', 't'});
}

TEST_CASE("a writer waits for the other", "[core][inbox]")
{
    Locked locked;
    fs::create_directories(locked.folder());
    std::optional<vault::FileLock> other(take(vault::FileLock::acquire(locked.folder() / "lock")));
    auto added = std::async(std::launch::async, [&] { return locked.inbox().addNote("x"); });
    other.reset();
    CHECK(take(added.get()) == 1);
}

TEST_CASE("two processes that add at once are both right", "[core][inbox]")
{
    constexpr int writers = 4;
    constexpr int each = 25;
    Locked locked;
    std::vector<pid_t> children;
    for (int writer = 0; writer < writers; ++writer) {
        auto const child = ::fork();
        REQUIRE(child >= 0);
        if (child == 0) {
            bool isGood = true;
            for (int i = 0; i < each; ++i)
                isGood = locked.inbox().addNote(std::to_string(writer) + '/' + std::to_string(i)).has_value() && isGood;
            _exit(isGood ? 0 : 1);
        }
        children.push_back(child);
    }
    for (auto const child : children) {
        int status = 0;
        REQUIRE(::waitpid(child, &status, 0) == child);
        CHECK(WIFEXITED(status));
        CHECK(WEXITSTATUS(status) == 0);
    }
    CHECK(LockedInbox::count(locked.vault.folder()) == writers * each);
    CHECK(locked.counter() == std::to_string(writers * each + 1) + '\n');
    auto const merged = locked.merge();
    CHECK(merged.taken == writers * each);
    CHECK(merged.missing == 0);
    auto const texts = locked.waitingTexts();
    CHECK(std::set<std::string>(texts.begin(), texts.end()).size() == writers * each);
}

TEST_CASE("a full disk takes no note, and says so", "[core][inbox][faults][disk]")
{
    TempFolder disk;
    test::reportChild(test::inChild([&](test::Findings& findings) {
        if (auto const reason = test::mountSmallDisk(disk.path(), 2 * block))
            return findings.skip(*reason);
        MovingClock const clock;
        auto const folder = disk.path() / "vault";
        (void)take(vault::Vault::create(folder, test::testPassphrase(), test::cheapCost, test::cheapOptions(clock)));
        LockedInbox inbox(folder, clock);
        take(inbox.addNote("een"));
        auto const before = namesIn(folder / "inbox");
        MemorySource large(someBytes(2 * block));
        findings.expect(codeOf(inbox.addFile(large, {})) == ErrorCode::DiskFull, "a file that does not fit is DiskFull");
        findings.expect(large.reads == 0, "before it is read");
        test::writeBytes(disk.path() / "ballast", Bytes(fs::space(disk.path()).available, 1));
        findings.expect(fs::space(disk.path()).available == 0, "the disk is full");
        findings.expect(codeOf(inbox.addNote("twee")) == ErrorCode::DiskFull, "a note on a full disk is DiskFull");
        findings.expect(namesIn(folder / "inbox") == before, "nothing is left");
        fs::remove(disk.path() / "ballast");
        findings.expect(take(inbox.addNote("twee")) == 2, "with room again it is taken");
    }));
}

TEST_CASE("a disk that may only be read takes no note, and says so", "[core][inbox][faults][disk]")
{
    TempFolder disk;
    test::reportChild(test::inChild([&](test::Findings& findings) {
        if (auto const reason = test::mountSmallDisk(disk.path(), 2 * block))
            return findings.skip(*reason);
        MovingClock const clock;
        auto const folder = disk.path() / "vault";
        (void)take(vault::Vault::create(folder, test::testPassphrase(), test::cheapCost, test::cheapOptions(clock)));
        LockedInbox inbox(folder, clock);
        take(inbox.addNote("een"));
        if (auto const reason = test::makeReadOnly(disk.path()))
            return findings.skip(*reason);
        findings.expect(codeOf(inbox.addNote("twee")) == ErrorCode::NotWritable, "NotWritable");
        findings.expect(LockedInbox::count(folder) == 1, "what waits can still be counted");
    }));
}

TEST_CASE("a note is kept whole or not at all, whenever the process dies", "[core][inbox][faults][kill]")
{
    auto const seed = std::random_device()();
    INFO("seed " << seed);
    std::mt19937 random(seed);
    Locked locked;
    int reported = 0;
    int taken = 0;
    for (int round = 0; round < 60; ++round) {
        std::array<int, 2> ends{};
        REQUIRE(::pipe(ends.data()) == 0);
        auto const child = ::fork();
        REQUIRE(child >= 0);
        if (child == 0) {
            ::close(ends[0]);
            for (int i = 0;; ++i) {
                MemorySource source(someBytes(3 * block));
                auto const step = [&](char letter) { return ::write(ends[1], &letter, 1) == 1; };
                bool const isAdded = i % 3 == 2 ? locked.inbox().addFile(source, [&](auto, auto) { return step('p'); }).has_value()
                                                : locked.inbox().addNote("nummer " + std::to_string(i)).has_value();
                if (!isAdded || !step('a'))
                    _exit(1);
            }
        }
        ::close(ends[1]);
        int toRead = std::uniform_int_distribution<int>(1, 15)(random);
        for (char letter = 0; ::read(ends[0], &letter, 1) == 1;) {
            reported += letter == 'a' ? 1 : 0;
            if (--toRead == 0)
                REQUIRE(::kill(child, SIGKILL) == 0);
        }
        ::close(ends[0]);
        int status = 0;
        REQUIRE(::waitpid(child, &status, 0) == child);
        REQUIRE(WIFSIGNALED(status));
        if (round % 10 == 9) {
            auto const merged = locked.merge();
            taken += merged.taken;
            CHECK(merged.missing == 0);
            CHECK(merged.damaged == 0);
            CHECK(merged.leftWaiting == 0);
            REQUIRE(taken >= reported);
        }
    }
    CHECK(reported > 100);
    CHECK(taken <= reported + 60);  // one in each round may have been kept without a word
}
