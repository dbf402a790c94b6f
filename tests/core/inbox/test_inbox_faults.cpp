// What somebody with the phone in hand, a bad disk or a crash can do to the inbox between sealing and merging.
#include "core/inbox/inbox_store.h"

#include "tests/core/inbox/locked.h"
#include "tests/support/report_child.h"
#include "tests/core/vault/vault_contents.h"

#include <poll.h>
#include <sys/inotify.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <random>
#include <set>

using namespace weerbaar;
using namespace weerbaar::inbox;
using crypto::Bytes;
using test::codeOf;
using test::Locked;
using test::MemorySource;
using test::MovingClock;
using test::namesIn;
using test::someBytes;
using test::take;
using test::TempFolder;

namespace fs = std::filesystem;

namespace {

constexpr std::size_t block = 1024 * 1024;
using Numbers = std::vector<int>;
using Texts = std::vector<std::string>;

/// Sees what happens in folders, to end a process in the midst of it.
class FolderWatch {
public:
    explicit FolderWatch(std::vector<fs::path> const& folders) : m_watch(::inotify_init1(IN_CLOEXEC | IN_NONBLOCK))
    {
        for (auto const& folder : folders) {
            fs::create_directories(folder);
            REQUIRE(::inotify_add_watch(m_watch, folder.c_str(), IN_CREATE | IN_MODIFY | IN_DELETE | IN_MOVED_TO) >= 0);
        }
    }
    FolderWatch(FolderWatch const&) = delete;
    FolderWatch& operator=(FolderWatch const&) = delete;
    ~FolderWatch() { ::close(m_watch); }

    /// Kills `child` once so many things happened, and waits for its end. \returns false if it ended before.
    bool killAfter(int events, pid_t child) const
    {
        int const ended = static_cast<int>(::syscall(SYS_pidfd_open, child, 0));
        REQUIRE(ended >= 0);
        for (bool isOver = false; events > 0 && !isOver;) {
            std::array<pollfd, 2> waiting{{{m_watch, POLLIN, 0}, {ended, POLLIN, 0}}};
            REQUIRE(::poll(waiting.data(), waiting.size(), -1) > 0);
            isOver = waiting[0].revents == 0;
            events -= static_cast<int>(next().size());
        }
        ::kill(child, SIGKILL);
        ::close(ended);
        int status = 0;
        REQUIRE(::waitpid(child, &status, 0) == child);
        return WIFSIGNALED(status);
    }

    /// The names of what something happened to, and was not told yet.
    [[nodiscard]] Texts next() const
    {
        Texts names;
        alignas(inotify_event) std::array<char, 8192> buffer{};
        ssize_t const got = ::read(m_watch, buffer.data(), buffer.size());
        for (ssize_t at = 0; at < got;) {
            auto const* const event = reinterpret_cast<inotify_event const*>(buffer.data() + at);
            names.emplace_back(event->len > 0 ? event->name : "");
            at += static_cast<ssize_t>(sizeof(inotify_event) + event->len);
        }
        return names;
    }

private:
    int m_watch;
};

/// A line as lineOf() writes it, to change.
std::string line(std::string const& number, std::string const& bytes, std::string const& kind = "note")
{
    return "{\"bytes\":" + bytes + ",\"kind\":\"" + kind
           + "\",\"madeAt\":\"2026-11-21T01:00:00+01:00\",\"name\":\"\",\"number\":" + number + ",\"version\":1}\n";
}

}  // namespace

// ---- what is missing ---------------------------------------------------------------------------

TEST_CASE("an entry that was taken away is noticed, once", "[core][inbox][faults]")
{
    Locked locked;
    for (auto const* const text : {"een", "twee", "drie", "vier", "vijf"})
        locked.addNote(text);
    fs::remove(locked.fileOf(2));
    fs::remove(locked.fileOf(3));
    fs::remove(locked.fileOf(5));  // the last: only the counter knows of it
    auto const merged = locked.merge();
    CHECK(merged.taken == 2);
    CHECK(merged.missing == 3);
    CHECK(locked.waitingTexts() == Texts{"een", "vier"});
    CHECK(locked.waitingNumbers(EntryKind::Missing) == Numbers{2, 3, 5});
    CHECK(locked.merge().missing == 0);
    take(locked.store().setAside(2));
    CHECK(locked.merge().missing == 0);
    CHECK(locked.waitingNumbers(EntryKind::Missing) == Numbers{3, 5});
    CHECK(locked.addNote("zes") == 6);
    CHECK(locked.merge().missing == 0);
}

TEST_CASE("that all entries are gone is noticed by the counter, and that the counter is gone by the vault",
          "[core][inbox][faults]")
{
    Locked locked;
    (void)locked.merge();
    locked.addNote("een");
    locked.addNote("twee");
    SECTION("the entries")
    {
        fs::remove(locked.fileOf(1));
        fs::remove(locked.fileOf(2));
        CHECK(locked.merge().missing == 2);
        CHECK(locked.waitingNumbers(EntryKind::Missing) == Numbers{1, 2});
    }
    SECTION("the whole folder")
    {
        // How many there were nobody knows any more: one number stands for them.
        fs::remove_all(locked.folder());
        CHECK(locked.merge().missing == 1);
        CHECK(locked.waitingNumbers(EntryKind::Missing) == Numbers{1});
        CHECK(locked.merge().missing == 0);
        CHECK(locked.addNote("drie") == 2);
        CHECK(locked.merge().taken == 1);
    }
    SECTION("the counter and the last entry")
    {
        fs::remove(locked.folder() / "next");
        fs::remove(locked.fileOf(2));
        auto const merged = locked.merge();
        CHECK(merged.taken == 1);
        CHECK(merged.missing == 1);
        CHECK(locked.waitingNumbers(EntryKind::Missing) == Numbers{2});
    }
    SECTION("the counter is no number")
    {
        test::writeText(locked.folder() / "next", "drie");
        auto const merged = locked.merge();
        CHECK(merged.taken == 2);
        CHECK(merged.missing == 1);
    }
    CHECK(locked.merge().missing == 0);
}

TEST_CASE("before the first merge a counter may be behind: a crash can leave it so", "[core][inbox][faults]")
{
    Locked locked;
    locked.addNote("een");
    fs::remove(locked.folder() / "next");
    auto const merged = locked.merge();
    CHECK(merged.taken == 1);
    CHECK(merged.missing == 0);
    CHECK(locked.counter() == "2\n");
    locked.addNote("twee");
    test::writeText(locked.folder() / "next", "2\n");
    CHECK(locked.merge().missing == 0);
    CHECK(locked.counter() == "3\n");
}

TEST_CASE("the counter is put right before any entry goes", "[core][inbox][faults]")
{
    // Else a crash in between would have a number given out again.
    Locked locked;
    locked.addNote("een");
    fs::remove(locked.folder() / "next");
    FolderWatch const watch({locked.folder()});
    CHECK(locked.merge().taken == 1);
    auto const changed = watch.next();
    auto const counted = std::ranges::find(changed, "next");
    auto const gone = std::ranges::find(changed, Locked::nameOf(1));
    REQUIRE(counted != changed.end());
    REQUIRE(gone != changed.end());
    CHECK(counted < gone);
}

TEST_CASE("a counter that was put back is noticed, and what came under old numbers is not lost",
          "[core][inbox][faults]")
{
    Locked locked;
    for (auto const* const text : {"een", "twee", "drie"})
        locked.addNote(text);
    CHECK(locked.merge().taken == 3);
    locked.addNote("vier");
    // Somebody puts back an older state of the folder.
    fs::remove(locked.fileOf(4));
    test::writeText(locked.folder() / "next", "2\n");
    CHECK(locked.addNote("vijf") == 2);
    locked.vault.clock().advance(std::chrono::minutes(1));
    CHECK(locked.addFile(someBytes(100), "zes") == 3);
    auto const merged = locked.merge();
    CHECK(merged.taken == 2);
    CHECK(merged.missing == 1);
    CHECK(locked.waitingNumbers(EntryKind::Missing) == Numbers{4});
    CHECK(locked.waitingTexts() == Texts{"een", "twee", "drie", "vijf", "zes"});
    CHECK(LockedInbox::count(locked.vault.folder()) == 0);
    auto const again = locked.merge();
    CHECK(again.taken + again.missing == 0);
    CHECK(locked.addNote("zeven") == 7);
    CHECK(locked.merge().taken == 1);
}

TEST_CASE("an entry that comes back takes the place of its absence", "[core][inbox][faults]")
{
    Locked locked;
    locked.addNote("een");
    locked.addNote("twee");
    auto const sealed = test::readBytes(locked.fileOf(1));
    fs::remove(locked.fileOf(1));
    CHECK(locked.merge().missing == 1);
    take(locked.store().setAside(1));
    test::writeBytes(locked.fileOf(1), sealed);
    CHECK(locked.merge().taken == 1);
    CHECK(locked.waitingTexts() == Texts{"een", "twee"});
    CHECK(locked.waitingNumbers(EntryKind::Missing).empty());
}

TEST_CASE("a forged counter or number does not fill the vault", "[core][inbox][faults]")
{
    Locked locked;
    locked.addNote("een");
    test::writeText(locked.folder() / "next", "900000000\n");
    auto const merged = locked.merge();
    CHECK(merged.taken == 1);
    CHECK(merged.missing == 1);  // a counter that cannot be right is one that is gone
    locked.forge(900'000'000, line("900000000", "2") + "hi");
    auto const forged = locked.merge();
    CHECK(forged.taken == 1);
    CHECK(forged.missing == maximumEntries);
    CHECK(locked.merge().missing == 0);
    CHECK(locked.addNote("nog een") == 900'000'001);
}

// ---- what is not as it was ---------------------------------------------------------------------

TEST_CASE("an entry that does not open is noticed and kept aside", "[core][inbox][faults]")
{
    Locked locked;
    Locked other;
    for (int i = 1; i <= 9; ++i)
        locked.addNote("nummer " + std::to_string(i));
    other.addNote("van een ander");
    auto const change = [&](int number, auto how) {
        auto bytes = test::readBytes(locked.fileOf(number));
        how(bytes);
        test::writeBytes(locked.fileOf(number), bytes);
    };
    change(1, [](Bytes& bytes) { bytes.back() ^= 0x01U; });
    change(2, [](Bytes& bytes) { bytes.pop_back(); });
    change(3, [](Bytes& bytes) { bytes.clear(); });
    change(4, [](Bytes& bytes) { bytes = {'h', 'o', 'i'}; });
    fs::copy_file(other.fileOf(1), locked.fileOf(5), fs::copy_options::overwrite_existing);
    fs::copy_file(locked.fileOf(8), locked.fileOf(6), fs::copy_options::overwrite_existing);  // another's words
    fs::remove(locked.fileOf(7));
    fs::create_directory(locked.fileOf(7));
    fs::remove(locked.fileOf(9));
    REQUIRE(::mkfifo(locked.fileOf(9).c_str(), 0600) == 0);

    auto const merged = locked.merge();
    CHECK(merged.taken == 1);
    CHECK(merged.damaged == 8);
    CHECK(merged.missing == 0);
    CHECK(merged.leftWaiting == 0);
    CHECK(locked.waitingTexts() == Texts{"nummer 8"});
    CHECK(locked.waitingNumbers(EntryKind::Damaged) == Numbers{1, 2, 3, 4, 5, 6, 7, 9});
    CHECK(LockedInbox::count(locked.vault.folder()) == 0);
    for (int const number : {1, 2, 3, 4, 5, 6, 7, 9})
        CHECK(fs::exists(locked.folder() / Locked::nameOf(number, ".unreadable")));
    auto const again = locked.merge();
    CHECK(again.damaged + again.missing + again.taken == 0);

    // Another one under the same number is kept beside it; the number was noticed already.
    test::writeText(locked.fileOf(1), "nog een");
    CHECK(locked.merge().damaged == 0);
    CHECK(fs::exists(locked.folder() / "000001-2.unreadable"));
    CHECK(fs::exists(locked.folder() / "000001.unreadable"));
}

TEST_CASE("any byte changed and any end cut off is noticed", "[core][inbox][faults]")
{
    Locked locked;
    locked.addNote("een");
    auto const sealed = test::readBytes(locked.fileOf(1));
    std::set<int> kept;
    for (std::size_t at = 0; at < sealed.size(); at += 7) {
        auto changed = sealed;
        changed[at] ^= 0x04U;
        test::writeBytes(locked.fileOf(1), changed);
        CHECK(locked.merge().taken == 0);
        test::writeBytes(locked.fileOf(1), crypto::ByteView(sealed).first(at));
        CHECK(locked.merge().taken == 0);
    }
    CHECK(locked.waitingTexts().empty());
    CHECK(locked.waitingNumbers(EntryKind::Damaged) == Numbers{1});
    test::writeBytes(locked.fileOf(1), sealed);
    CHECK(locked.merge().taken == 1);
    CHECK(locked.waitingTexts() == Texts{"een"});
}

TEST_CASE("what is sealed rightly and is no entry is damaged", "[core][inbox][faults]")
{
    Locked locked;
    auto const isDamaged = [&](std::string const& plain) {
        static int number = 0;
        ++number;
        auto text = plain;
        if (auto const at = text.find('#'); at != std::string::npos)
            text.replace(at, 1, std::to_string(number));
        locked.forge(number, text);
        auto const merged = locked.merge();
        INFO(plain.substr(0, 200));
        CHECK(merged.damaged == 1);
        CHECK(merged.taken == 0);
        CHECK(namesIn(locked.vault.folder() / "attachments").empty());
    };
    isDamaged("");
    isDamaged("\n");
    isDamaged("hoi");
    isDamaged("[]\n");
    isDamaged("{}\n");
    isDamaged(line("#", "4") + "vijf!");
    isDamaged(line("#", "5") + "vier");
    isDamaged(line("#", "4"));
    isDamaged(line("#", "2", "file") + "x");
    isDamaged(line("#", "1", "file") + "xx");
    isDamaged(line("#", "1", "letter") + "x");
    isDamaged(line("\"#\"", "1") + "x");
    isDamaged(line("#.0", "1") + "x");
    isDamaged(line("1", "1") + "x");
    isDamaged(line("-#", "1") + "x");
    isDamaged(line("#", "-1") + "x");
    isDamaged(line("#", "1") + "\xFF");
    isDamaged(line("#", "3") + std::string("a\0b", 3));
    isDamaged(line("#", std::to_string(noteMaximumBytes + 1)) + std::string(noteMaximumBytes + 1, 'x'));
    isDamaged(line("#", std::to_string(fileMaximumBytes + 1), "file"));
    isDamaged(line("#", "18446744073709551615", "file") + "x");
    isDamaged(std::string(20'000, '['));
    isDamaged("{\"bytes\":1,\"kind\":\"note\",\"madeAt\":\"gisteren\",\"name\":\"\",\"number\":#,\"version\":1}\nx");
    isDamaged("{\"bytes\":1,\"kind\":\"note\",\"madeAt\":\"2026-11-21T01:00:00+01:00\",\"name\":\"\",\"number\":#,"
              "\"version\":2}\nx");
    isDamaged("{\"bytes\":1,\"kind\":\"note\",\"madeAt\":\"2026-11-21T01:00:00+01:00\",\"number\":#,\"version\":1}\nx");
    isDamaged("{\"bytes\":1,\"kind\":\"note\",\"madeAt\":\"2026-11-21T01:00:00+01:00\",\"name\":\"\",\"number\":#,\"version\":1,"
              "\"more\":1}\nx");
}

TEST_CASE("a forged entry takes little memory, however long it is", "[core][inbox][faults]")
{
    constexpr std::size_t letters = 200 * block;
    constexpr long boundKiB = 60 * 1024;  // with room for what sanitizers add
    Locked locked;
    locked.forge(1, "", letters);                   // a first line without end
    locked.forge(2, line("2", "1") + "x", letters);  // a note that says it is short
    locked.vault.close();
    test::reportChild(test::inChild([&](test::Findings& findings) {
        locked.vault.reopen();
        auto const peak = [] {
            rusage usage{};
            ::getrusage(RUSAGE_SELF, &usage);
            return usage.ru_maxrss;
        };
        auto const before = peak();
        findings.expect(locked.merge().damaged == 2, "both are damaged");
        findings.expect(peak() - before < boundKiB, std::to_string(peak() - before) + " KiB more than before");
    }));
}

TEST_CASE("a forged name is no path", "[core][inbox][faults]")
{
    Locked locked;
    locked.forge(1, "{\"bytes\":1,\"kind\":\"file\",\"madeAt\":\"2026-11-21T01:00:00+01:00\",\"name\":\"../../etc/passwd\","
                    "\"number\":1,\"version\":1}\nx");
    CHECK(locked.merge().taken == 1);
    CHECK(locked.waitingTexts() == Texts{"passwd"});
}

TEST_CASE("an entry that was taken in before goes, whatever became of it", "[core][inbox][faults]")
{
    // As a crash between the row and the removal leaves it, or somebody who kept a copy.
    Locked locked;
    locked.addNote("een");
    locked.addFile(someBytes(1'000));
    auto const note = test::readBytes(locked.fileOf(1));
    auto const file = test::readBytes(locked.fileOf(2));
    CHECK(locked.merge().taken == 2);
    auto const putBack = [&] {
        test::writeBytes(locked.fileOf(1), note);
        test::writeBytes(locked.fileOf(2), file);
        auto const merged = locked.merge();
        CHECK(merged.taken + merged.missing + merged.damaged + merged.leftWaiting == 0);
        CHECK(LockedInbox::count(locked.vault.folder()) == 0);
    };
    putBack();
    CHECK(take(locked.store().waitingCount()) == 2);
    take(locked.store().markUsed(1, test::saveIncident(locked.vault.open(), "iets")));
    take(locked.store().setAside(2));
    putBack();
    CHECK(take(locked.store().waitingCount()) == 0);
    CHECK(take(evidence::AttachmentStore(locked.vault.database(), locked.vault.folder()).removeOrphans()) == 0);
}

TEST_CASE("a public key that was replaced is noticed, and put right", "[core][inbox][faults]")
{
    Locked locked;
    locked.addNote("voor mij");
    auto const recipient = locked.vault.folder() / "vault.inbox";
    auto const ours = test::readBytes(recipient);
    locked.vault.close();
    test::writeText(recipient, crypto::age::toText(crypto::age::Identity::generate().recipient()) + '\n');
    CHECK(locked.addNote("voor een ander") == 2);
    locked.vault.reopen();
    auto const merged = locked.merge();
    CHECK(merged.recipientReplaced);
    CHECK(merged.taken == 1);
    CHECK(merged.damaged == 1);
    CHECK(locked.waitingTexts() == Texts{"voor mij"});
    CHECK(test::readBytes(recipient) == ours);
    locked.vault.reopen();
    locked.addNote("weer voor mij");
    auto const again = locked.merge();
    CHECK_FALSE(again.recipientReplaced);
    CHECK(again.taken == 1);
}

// ---- the vault and the disk --------------------------------------------------------------------

TEST_CASE("an entry that cannot be kept stays sealed, and is tried again", "[core][inbox][faults]")
{
    Locked locked;
    locked.addNote("een");
    locked.addFile(someBytes(1'000), "twee");
    locked.addNote("drie");
    take(locked.vault.database().execute("CREATE TRIGGER refused BEFORE INSERT ON inbox_entry WHEN NEW.number = 2 "
                                         "BEGIN SELECT RAISE(ABORT, 'x'); END;"));
    auto const merged = locked.merge();
    CHECK(merged.taken == 2);
    CHECK(merged.leftWaiting == 1);
    CHECK(LockedInbox::count(locked.vault.folder()) == 1);
    CHECK(locked.merge().leftWaiting == 1);
    SECTION("and taken")
    {
        take(locked.vault.database().execute("DROP TRIGGER refused;"));
        CHECK(locked.merge().taken == 1);
        CHECK(locked.waitingTexts() == Texts{"een", "twee", "drie"});
    }
    SECTION("and missed, if it is gone by then")
    {
        take(locked.vault.database().execute("DROP TRIGGER refused;"));
        fs::remove(locked.fileOf(2));
        CHECK(locked.merge().missing == 1);
        CHECK(locked.waitingNumbers(EntryKind::Missing) == Numbers{2});
        CHECK(take(evidence::AttachmentStore(locked.vault.database(), locked.vault.folder()).removeOrphans()) == 1);
    }
}

TEST_CASE("a full disk leaves sealed what does not fit, and takes it when there is room", "[core][inbox][faults][disk]")
{
    TempFolder disk;
    test::reportChild(test::inChild([&](test::Findings& findings) {
        if (auto const reason = test::mountSmallDisk(disk.path(), 8 * block))
            return findings.skip(*reason);
        MovingClock const clock;
        auto const folder = disk.path() / "vault";
        auto made = take(vault::Vault::create(folder, test::testPassphrase(), test::cheapCost, test::cheapOptions(clock)));
        LockedInbox inbox(folder, clock);
        MemorySource photo(someBytes(3 * block));
        take(inbox.addFile(photo, {}));
        take(inbox.addNote("een notitie"));
        // Room for the note's row, not for the photo a second time.
        test::writeBytes(disk.path() / "ballast", Bytes(fs::space(disk.path()).available - block, 1));
        InboxStore store(made.vault);
        auto const full = take(store.merge());
        findings.expect(full.leftWaiting == 1, "the photo is left");
        findings.expect(full.taken == 1, "the note is taken");
        findings.expect(full.damaged == 0 && full.missing == 0, "nothing is taken for damaged or missing");
        findings.expect(LockedInbox::count(folder) == 1, "the photo is still sealed");
        findings.expect(namesIn(folder / "attachments").empty(), "no half photo");
        // Not even for a row.
        take(inbox.addNote("nog een notitie"));
        test::writeBytes(disk.path() / "more", Bytes(fs::space(disk.path()).available, 1));
        auto const fuller = store.merge();
        findings.expect(fuller.has_value() ? fuller->taken == 0 : fuller.error().code == ErrorCode::DiskFull,
                        "nothing fits");
        findings.expect(LockedInbox::count(folder) == 2, "both are still sealed");

        fs::remove(disk.path() / "ballast");
        fs::remove(disk.path() / "more");
        auto const free = take(store.merge());
        findings.expect(free.taken == 2 && free.leftWaiting == 0, "both are taken when there is room");
        findings.expect(LockedInbox::count(folder) == 0, "and sealed no more");
        findings.expect(take(store.waitingCount()) == 3, "each once");
    }));
}

TEST_CASE("everything is taken in once, whenever merging dies", "[core][inbox][faults][kill]")
{
    auto const seed = std::random_device()();
    INFO("seed " << seed);
    std::mt19937 random(seed);
    Locked locked;
    int added = 0;
    int died = 0;
    std::vector<std::string> expected;
    for (int round = 0; round < 60; ++round) {
        for (int i = 0; i < 4; ++i) {
            auto const name = std::to_string(++added);
            expected.push_back(name);
            if (i % 2 == 0)
                locked.addNote(name);
            else
                locked.addFile(someBytes(block + 1, static_cast<std::uint32_t>(added)), name);
        }
        locked.vault.close();
        FolderWatch watch({locked.vault.folder(), locked.folder(), locked.vault.folder() / "attachments"});
        auto const child = ::fork();
        REQUIRE(child >= 0);
        if (child == 0) {
            auto opened = vault::Vault::unlock(locked.vault.folder(), test::testPassphrase(), locked.vault.options());
            _exit(opened && InboxStore(*opened).merge() ? 0 : 1);
        }
        // So many things happen on the disk, unlocking included, before it dies.
        died += watch.killAfter(std::uniform_int_distribution<int>(5, 60)(random), child) ? 1 : 0;

        locked.vault.clock().advance(std::chrono::hours(1));
        locked.vault.reopen();
        evidence::AttachmentStore evidence(locked.vault.database(), locked.vault.folder());
        (void)take(evidence.removeOrphans());
        auto const merged = locked.merge();
        REQUIRE(merged.missing == 0);
        REQUIRE(merged.damaged == 0);
        REQUIRE(merged.leftWaiting == 0);
        REQUIRE(LockedInbox::count(locked.vault.folder()) == 0);
        REQUIRE(locked.waitingTexts() == expected);
        REQUIRE(take(evidence.removeOrphans()) == 0);
        for (auto const& entry : take(locked.store().waiting())) {
            if (entry.number > added - 4 && entry.kind == EntryKind::File)
                REQUIRE(test::contentOf(evidence, entry.attachmentId)
                        == someBytes(block + 1, static_cast<std::uint32_t>(std::stoul(entry.text))));
        }
    }
    CHECK(died > 30);
}
