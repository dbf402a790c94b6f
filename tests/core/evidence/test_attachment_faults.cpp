#include "core/evidence/attachment_store.h"

#include "tests/core/evidence/sources.h"
#include "tests/support/report_child.h"
#include "tests/core/vault/vault_contents.h"

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <cstdio>
#include <random>
#include <set>
#include <thread>

using namespace weerbaar;
using namespace weerbaar::evidence;
using crypto::Bytes;
using test::codeOf;
using test::MemorySource;
using test::namesIn;
using test::someBytes;
using test::take;
using test::TempFolder;
using test::TestVault;
using test::whereOf;
using test::ZeroSource;

namespace fs = std::filesystem;

namespace {

constexpr std::size_t chunk = 64 * 1024;
constexpr std::size_t sealedChunk = chunk + 16;
constexpr std::size_t block = 1024 * 1024;

/// Where files are staged without a vault: stage() needs none.
struct Staging {
    TempFolder folder;

    [[nodiscard]] bool isEmpty() const { return namesIn(folder.path() / "attachments").empty(); }
    [[nodiscard]] Result<StagedAttachment> stage(ByteSource& source, Progress const& progress = {}) const
    {
        return evidence::stage(folder.path(), source, {}, progress);
    }
};

}  // namespace

// ---- the source --------------------------------------------------------------------------------

TEST_CASE("a source that fails at any point leaves nothing", "[core][evidence][faults]")
{
    Staging staging;
    for (std::size_t const at : {std::size_t{0}, std::size_t{1}, chunk, block, 3 * block + 1, 6 * block}) {
        INFO("at " << at);
        MemorySource source(someBytes(6 * block));
        source.pieceSize = 100'000;
        source.failAt = at;
        source.failure = Error{ErrorCode::SourceUnreadable, "gone"};
        auto const failed = staging.stage(source);
        CHECK(codeOf(failed) == ErrorCode::SourceUnreadable);
        CHECK(whereOf(failed) == "gone");
        CHECK(staging.isEmpty());
    }
}

TEST_CASE("a source that changed leaves nothing", "[core][evidence][faults]")
{
    Staging staging;
    MemorySource changed(someBytes(1'000));
    changed.changed = Error{ErrorCode::SourceChanged, "written"};
    CHECK(codeOf(staging.stage(changed)) == ErrorCode::SourceChanged);
    MemorySource shorter(someBytes(1'000));
    shorter.claimedSize = 1'001;
    CHECK(codeOf(staging.stage(shorter)) == ErrorCode::SourceChanged);
    MemorySource longer(someBytes(1'001));
    longer.claimedSize = 1'000;
    CHECK(codeOf(staging.stage(longer)) == ErrorCode::SourceChanged);
    CHECK(staging.isEmpty());
}

TEST_CASE("a file that grows, shrinks or goes while it is taken in", "[core][evidence][faults]")
{
    Staging staging;
    TempFolder from;
    auto const file = from.path() / "f";
    test::writeBytes(file, someBytes(4 * block));
    auto source = take(SourceFile::open(file));
    bool once = true;
    auto const during = [&](auto change) {
        return [&once, change](std::uint64_t done, std::uint64_t) {
            if (done > 0 && std::exchange(once, false))
                change();
            return true;
        };
    };
    SECTION("grows")
    {
        auto const staged = staging.stage(source, during([&] { fs::resize_file(file, 5 * block); }));
        CHECK(codeOf(staged) == ErrorCode::SourceChanged);
        CHECK(staging.isEmpty());
    }
    SECTION("shrinks")
    {
        auto const staged = staging.stage(source, during([&] { fs::resize_file(file, 2 * block); }));
        CHECK(codeOf(staged) == ErrorCode::SourceChanged);
        CHECK(staging.isEmpty());
    }
    SECTION("is removed: what was opened is taken in whole")
    {
        auto const staged = take(staging.stage(source, during([&] { fs::remove(file); })));
        CHECK(staged.attachment().sha256 == crypto::sha256(someBytes(4 * block)));
    }
    CHECK_FALSE(once);
}

TEST_CASE("what is too large is refused before it is read", "[core][evidence][faults]")
{
    Staging staging;
    MemorySource source(someBytes(10));
    source.claimedSize = attachmentMaximumBytes + 1;
    CHECK(codeOf(staging.stage(source)) == ErrorCode::SourceTooLarge);
    CHECK(source.reads == 0);
    CHECK_FALSE(fs::exists(staging.folder.path() / "attachments"));

    // As a file: without its content, which would take minutes to read.
    auto const file = staging.folder.path() / "large";
    test::writeText(file, "");
    fs::resize_file(file, attachmentMaximumBytes + 1);
    auto sparse = take(SourceFile::open(file));
    CHECK(codeOf(staging.stage(sparse)) == ErrorCode::SourceTooLarge);
}

TEST_CASE("a file may be stopped at the beginning, halfway and at the end", "[core][evidence][faults]")
{
    Staging staging;
    std::vector<std::uint64_t> told;
    MemorySource whole(someBytes(3 * block + 5));
    (void)take(staging.stage(whole, [&](std::uint64_t done, std::uint64_t total) {
        CHECK(total == 3 * block + 5);
        told.push_back(done);
        return true;
    }));
    CHECK(told == std::vector<std::uint64_t>{0, block, 2 * block, 3 * block, 3 * block + 5});
    CHECK(staging.isEmpty());

    for (std::size_t stopAt = 0; stopAt < told.size(); ++stopAt) {
        MemorySource source(someBytes(3 * block + 5));
        std::size_t calls = 0;
        auto const stopped = staging.stage(source, [&](std::uint64_t, std::uint64_t) { return calls++ < stopAt; });
        CHECK(codeOf(stopped) == ErrorCode::Cancelled);
        CHECK(calls == stopAt + 1);
        CHECK(staging.isEmpty());
    }
}

// ---- the encrypted file ------------------------------------------------------------------------

TEST_CASE("a file of the evidence that is not as it was is not believed", "[core][evidence][faults]")
{
    TestVault vault;
    AttachmentStore store(vault.database(), vault.folder());
    auto const content = someBytes(20 * chunk + 100);
    auto const id = test::keepBytes(store, vault.folder(), content).id;
    auto const file = vault.folder() / "attachments" / id;
    auto const sealed = test::readBytes(file);
    auto const reader = take(store.open(id));

    std::uint64_t handedOut = 0;
    auto const read = [&] {
        handedOut = 0;
        return reader.read([&](crypto::ByteView part) {
            // Whatever is handed out before the fault shows is what was taken in.
            REQUIRE(std::ranges::equal(part, std::span(content).subspan(handedOut, part.size())));
            handedOut += part.size();
            return true;
        });
    };
    auto const isDamaged = [&](char const* where) {
        auto const result = read();
        CHECK(codeOf(result) == ErrorCode::DamagedAttachment);
        CHECK(whereOf(result) == where);
        CHECK(codeOf(reader.readAll(sealed.size())) == ErrorCode::DamagedAttachment);
    };

    SECTION("a byte in any chunk")
    {
        for (std::size_t at = 0; at * sealedChunk < sealed.size(); ++at) {
            for (std::size_t const within : {std::size_t{0}, std::size_t{50}, std::size_t{115}}) {
                auto changed = sealed;
                changed.at(at * sealedChunk + within) ^= 0x01U;
                test::writeBytes(file, changed);
                INFO("chunk " << at);
                isDamaged("changed");
                CHECK(handedOut == at * chunk);  // nothing of the chunk, and nothing after it
            }
        }
    }
    SECTION("cut, at any chunk and within one")
    {
        for (std::size_t const kept : {sealed.size() - 1, 20 * sealedChunk, 7 * sealedChunk, sealedChunk,
                                       std::size_t{16}, std::size_t{1}, std::size_t{0}}) {
            test::writeBytes(file, crypto::ByteView(sealed).first(kept));
            isDamaged("cut");
            CHECK(handedOut == 0);
        }
    }
    SECTION("lengthened")
    {
        auto longer = sealed;
        longer.push_back(0);
        test::writeBytes(file, longer);
        isDamaged("cut");
    }
    SECTION("two chunks swapped")
    {
        auto swapped = sealed;
        std::swap_ranges(swapped.begin() + 3 * sealedChunk, swapped.begin() + 4 * sealedChunk,
                         swapped.begin() + 9 * sealedChunk);
        test::writeBytes(file, swapped);
        isDamaged("changed");
        CHECK(handedOut == 3 * chunk);
    }
    SECTION("another file of the evidence in its place")
    {
        auto const other = test::keepBytes(store, vault.folder(), someBytes(content.size(), 2)).id;
        fs::copy_file(vault.folder() / "attachments" / other, file, fs::copy_options::overwrite_existing);
        isDamaged("changed");
        CHECK(handedOut == 0);
    }
    SECTION("missing, a folder, a link")
    {
        fs::remove(file);
        isDamaged("missing");
        fs::create_directory(file);
        isDamaged("missing");
        fs::remove(file);
        test::writeBytes(vault.folder() / "elsewhere", sealed);
        fs::create_symlink(vault.folder() / "elsewhere", file);
        isDamaged("missing");
    }
    fs::remove_all(file);
    test::writeBytes(file, sealed);
    CHECK(read().has_value());
    CHECK(handedOut == content.size());
}

TEST_CASE("a file under a right key with another content than its SHA-256 is not believed", "[core][evidence][faults]")
{
    TestVault vault;
    AttachmentStore store(vault.database(), vault.folder());
    auto const id = test::keepBytes(store, vault.folder(), someBytes(1'000)).id;
    take(vault.database().execute("UPDATE attachment SET sha256 = zeroblob(32);"));
    CHECK(codeOf(take(store.open(id)).read([](auto) { return true; })) == ErrorCode::DamagedAttachment);
    CHECK(codeOf(take(store.open(id)).readAll(1'000)) == ErrorCode::DamagedAttachment);
}

TEST_CASE("reading stops when it is told to", "[core][evidence][faults]")
{
    TestVault vault;
    AttachmentStore store(vault.database(), vault.folder());
    auto const id = test::keepBytes(store, vault.folder(), someBytes(3 * chunk)).id;
    int parts = 0;
    CHECK(codeOf(take(store.open(id)).read([&](auto) { return ++parts < 2; })) == ErrorCode::Cancelled);
    CHECK(parts == 2);
}

TEST_CASE("a file is read on another thread while the database is at work", "[core][evidence][faults]")
{
    TestVault vault;
    AttachmentStore store(vault.database(), vault.folder());
    auto const content = someBytes(4 * block);
    auto const id = test::keepBytes(store, vault.folder(), content).id;
    std::optional<Result<crypto::SecretBytes>> read;
    std::optional<Result<StagedAttachment>> staged;
    std::thread other([&, reader = take(store.open(id))] {
        read.emplace(reader.readAll(content.size()));
        MemorySource source(someBytes(block, 7));
        staged.emplace(stage(vault.folder(), source, {}, {}));
    });
    for (int i = 0; i < 20; ++i)
        test::saveAnswer(vault.open(), "B1.1", std::to_string(i));
    other.join();
    CHECK(std::ranges::equal(take(std::move(*read)).view(), content));
    CHECK(take(store.keep(take(std::move(*staged)))).sha256 == crypto::sha256(someBytes(block, 7)));
}

// ---- the disk ----------------------------------------------------------------------------------

TEST_CASE("a full disk keeps nothing of a file, and has its space again", "[core][evidence][faults][disk]")
{
    TempFolder disk;
    test::reportChild(test::inChild([&](test::Findings& findings) {
        if (auto const reason = test::mountSmallDisk(disk.path(), 8 * block))
            return findings.skip(*reason);
        fs::create_directory(disk.path() / "attachments");
        auto const room = fs::space(disk.path()).available;
        MemorySource large(someBytes(9 * block));
        findings.expect(codeOf(stage(disk.path(), large, {}, {})) == ErrorCode::DiskFull, "too much is DiskFull");
        findings.expect(large.reads == 0, "and is so before anything was copied");
        // A source that has more than it said: the disk fills up under way.
        MemorySource longer(someBytes(9 * block));
        longer.claimedSize = block;
        findings.expect(codeOf(stage(disk.path(), longer, {}, {})) == ErrorCode::DiskFull, "filling up is DiskFull");
        findings.expect(longer.reads > 5, "after something was copied");
        findings.expect(namesIn(disk.path() / "attachments").empty(), "nothing is left");
        findings.expect(fs::space(disk.path()).available == room, "and the space is free again");
        MemorySource small(someBytes(block));
        findings.expect(stage(disk.path(), small, {}, {}).has_value(), "what fits is taken");
    }));
}

TEST_CASE("a disk that may only be read takes nothing, and says why", "[core][evidence][faults][disk]")
{
    TempFolder disk;
    test::reportChild(test::inChild([&](test::Findings& findings) {
        if (auto const reason = test::mountSmallDisk(disk.path(), block))
            return findings.skip(*reason);
        fs::create_directories(disk.path() / "a" / "attachments");
        fs::create_directory(disk.path() / "b");
        if (auto const reason = test::makeReadOnly(disk.path()))
            return findings.skip(*reason);
        for (auto const* const folder : {"a", "b"}) {
            MemorySource source(someBytes(10));
            findings.expect(codeOf(stage(disk.path() / folder, source, {}, {})) == ErrorCode::NotWritable, folder);
        }
    }));
}

TEST_CASE("a file for a vault that is not there is not taken", "[core][evidence][faults]")
{
    TempFolder folder;
    MemorySource source(someBytes(10));
    CHECK_FALSE(stage(folder.path() / "absent", source, {}, {}).has_value());
    CHECK(fs::is_empty(folder.path()));
}

TEST_CASE("a row that the database refuses takes its file along", "[core][evidence][faults]")
{
    TestVault vault;
    AttachmentStore store(vault.database(), vault.folder());
    MemorySource source(someBytes(10));
    auto staged = take(stage(vault.folder(), source, {}, {}));
    take(vault.database().execute("CREATE TRIGGER refused BEFORE INSERT ON attachment "
                                  "BEGIN SELECT RAISE(ABORT, 'x'); END;"));
    CHECK_FALSE(store.keep(std::move(staged)).has_value());
    CHECK(namesIn(vault.folder() / "attachments").empty());
}

TEST_CASE("a file that cannot get its name gets no row", "[core][evidence][faults]")
{
    // Were the row first, a crash before the name would leave a row without its file.
    TestVault vault;
    AttachmentStore store(vault.database(), vault.folder());
    MemorySource source(someBytes(10));
    auto staged = take(stage(vault.folder(), source, {}, {}));
    auto const id = staged.attachment().id;
    fs::create_directory(vault.folder() / "attachments" / id);
    CHECK_FALSE(store.keep(std::move(staged)).has_value());
    CHECK(codeOf(store.load(id)) == ErrorCode::UnknownAttachment);
    CHECK(namesIn(vault.folder() / "attachments") == std::vector{id});
}

TEST_CASE("a large file takes little memory, in and out", "[core][evidence][faults]")
{
    // Held whole it would be 300 MiB. The bound leaves room for what sanitizers add.
    constexpr std::uint64_t size = 300 * block;
    constexpr long boundKiB = 100 * 1024;
    TestVault vault;
    test::reportChild(test::inChild([&](test::Findings& findings) {
        auto const peak = [] {
            rusage usage{};
            ::getrusage(RUSAGE_SELF, &usage);
            return usage.ru_maxrss;
        };
        AttachmentStore store(vault.database(), vault.folder());
        auto const before = peak();
        ZeroSource source(size, size);
        auto const attachment = take(store.keep(take(stage(vault.folder(), source, {}, {}))));
        // head -c 314572800 /dev/zero | sha256sum
        auto const hash = crypto::toHex(attachment.sha256);
        findings.expect(hash == "17a88af83717f68b8bd97873ffcf022c8aed703416fe9b08e0fa9e3287692bf0",
                        "the hash of as many zeros, not " + hash);
        std::uint64_t read = 0;
        take(take(store.open(attachment.id)).read([&](crypto::ByteView part) {
            read += part.size();
            return true;
        }));
        findings.expect(read == size, "all of it is handed out");
        findings.expect(peak() - before < boundKiB, std::to_string(peak() - before) + " KiB more than before");
    }));
}

// ---- sudden death ------------------------------------------------------------------------------

TEST_CASE("a file is in the evidence whole or not at all, whenever the process dies", "[core][evidence][faults][kill]")
{
    auto const seed = std::random_device()();
    INFO("seed " << seed);
    std::mt19937 random(seed);

    TestVault vault;
    auto const incident = test::saveIncident(vault.open(), "het begin");
    vault.close();
    std::set<std::uint32_t> reported;
    std::uint32_t nextSeed = 1;
    int duringFile = 0;
    constexpr std::size_t fileSize = 3 * block + 17;
    for (int round = 0; round < 100; ++round) {
        vault.clock().advance(std::chrono::hours(1));
        std::array<int, 2> ends{};
        REQUIRE(::pipe(ends.data()) == 0);
        auto const child = ::fork();
        REQUIRE(child >= 0);
        if (child == 0) {
            ::close(ends[0]);
            try {
                auto opened = take(vault::Vault::unlock(vault.folder(), test::testPassphrase(), vault.options()));
                AttachmentStore store(opened.database(), vault.folder());
                auto incidents = test::incidents(opened);
                // One letter for each step, so that some deaths hit the middle of a file.
                auto const step = [&](char letter) { return ::write(ends[1], &letter, 1) == 1; };
                for (auto number = nextSeed;; ++number) {
                    MemorySource source(someBytes(fileSize, number), std::to_string(number));
                    source.pieceSize = 200'000;
                    auto staged = take(stage(vault.folder(), source, {}, [&](auto, auto) { return step('p'); }));
                    step('s');
                    auto const attachment = take(store.keep(std::move(staged)));
                    step('k');
                    take(incidents.attach(incident, attachment.forChain()));
                    step('a');
                }
            } catch (std::exception const& error) {
                std::fprintf(stderr, "child: %s\n", error.what());
            }
            _exit(2);
        }
        ::close(ends[1]);
        int toRead = std::uniform_int_distribution<int>(1, 30)(random);
        std::uint32_t attached = 0;
        for (char letter = 0; ::read(ends[0], &letter, 1) == 1;) {
            attached += letter == 'a' ? 1 : 0;
            if (--toRead == 0)
                REQUIRE(::kill(child, SIGKILL) == 0);
        }
        ::close(ends[0]);
        int status = 0;
        REQUIRE(::waitpid(child, &status, 0) == child);
        REQUIRE(WIFSIGNALED(status));
        for (std::uint32_t i = 0; i < attached; ++i)
            reported.insert(nextSeed + i);
        nextSeed += attached + 1;

        vault.clock().advance(std::chrono::hours(1));
        vault.reopen();
        auto const left = namesIn(vault.folder() / "attachments");
        duringFile += std::ranges::any_of(left, [](auto const& name) { return name.ends_with(".new"); }) ? 1 : 0;
        AttachmentStore store(vault.database(), vault.folder());
        (void)take(store.removeOrphans());
        auto incidents = test::incidents(vault.open());
        REQUIRE(take(incidents.verify(incident)).isIntact());
        std::set<std::string> ids;
        std::set<std::uint32_t> there;
        for (auto const& file : take(incidents.load(incident)).files()) {
            ids.insert(file.id);
            auto const number = static_cast<std::uint32_t>(std::stoul(file.name));
            there.insert(number);
            // Every file is there; the last ones are read whole, as nothing can have happened to the others since.
            if (number + 2 >= nextSeed)
                REQUIRE(test::contentOf(store, file.id) == someBytes(fileSize, number));
        }
        REQUIRE(std::includes(there.begin(), there.end(), reported.begin(), reported.end()));
        auto const names = namesIn(vault.folder() / "attachments");
        REQUIRE(std::set<std::string>(names.begin(), names.end()) == ids);
        vault.close();
    }
    CHECK(reported.size() > 100);
    CHECK(duringFile > 20);
}
