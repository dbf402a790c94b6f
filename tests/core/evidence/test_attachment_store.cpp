#include "core/evidence/attachment_store.h"

#include "tests/core/evidence/sources.h"
#include "tests/core/vault/vault_contents.h"
#include "tests/support/programs.h"

#include <sys/stat.h>

using namespace weerbaar;
using namespace weerbaar::evidence;
using crypto::Bytes;
using test::codeOf;
using test::MemorySource;
using test::namesIn;
using test::someBytes;
using test::take;

namespace fs = std::filesystem;

namespace {

constexpr std::size_t chunk = 64 * 1024;
constexpr std::size_t block = 1024 * 1024;

struct Kept {
    test::TestVault vault;

    [[nodiscard]] AttachmentStore store() { return {vault.database(), vault.folder()}; }
    [[nodiscard]] fs::path folder() const { return vault.folder() / "attachments"; }
    Attachment keep(Bytes content, std::string name = "bewijs.bin")
    {
        auto attachments = store();
        return test::keepBytes(attachments, vault.folder(), std::move(content), std::move(name));
    }
    [[nodiscard]] Bytes read(std::string const& id)
    {
        auto attachments = store();
        return test::contentOf(attachments, id);
    }
    [[nodiscard]] int rows()
    {
        auto statement = take(vault.database().prepare("SELECT count(*) FROM attachment"));
        (void)take(statement.step());
        return static_cast<int>(statement.integer(0));
    }
};

fs::perms modeOf(fs::path const& file)
{
    return fs::status(file).permissions() & fs::perms::mask;
}

}  // namespace

TEST_CASE("a file comes out as it went in, after reopening too", "[core][evidence]")
{
    Kept kept;
    MemorySource source(someBytes(200'000), "/sdcard/DCIM/foto.jpg");
    Moment const now{1'795'215'600'123, 60};
    auto const attachment = take(kept.store().keep(take(stage(kept.vault.folder(), source, now, {}))));
    CHECK(attachment.name == "foto.jpg");
    CHECK(attachment.mediaType == "application/octet-stream");
    CHECK(attachment.bytes == 200'000);
    CHECK(attachment.sha256 == crypto::sha256(someBytes(200'000)));
    CHECK(attachment.takenAt == now);

    kept.vault.reopen();
    auto const loaded = take(kept.store().load(attachment.id));
    CHECK(loaded.name == "foto.jpg");
    CHECK(loaded.mediaType == attachment.mediaType);
    CHECK(loaded.bytes == 200'000);
    CHECK(loaded.sha256 == attachment.sha256);
    CHECK(loaded.takenAt == now);
    CHECK(kept.read(attachment.id) == someBytes(200'000));
    auto const whole = take(take(kept.store().open(attachment.id)).readAll(200'000));
    CHECK(std::ranges::equal(whole.view(), someBytes(200'000)));
    CHECK(codeOf(take(kept.store().open(attachment.id)).readAll(199'999)) == ErrorCode::SourceTooLarge);
}

TEST_CASE("a file of any length comes out whole", "[core][evidence]")
{
    Kept kept;
    for (std::size_t const size : {std::size_t{0}, std::size_t{1}, chunk - 1, chunk, chunk + 1, 2 * chunk, block - 1,
                                   block, block + 1, 2 * block, 4 * block, 4 * block + 1, 6 * block + 12'345}) {
        INFO(size << " bytes");
        auto const content = someBytes(size, static_cast<std::uint32_t>(size));
        auto const attachment = kept.keep(content);
        CHECK(attachment.bytes == size);
        CHECK(attachment.sha256 == crypto::sha256(content));
        CHECK(fs::file_size(kept.folder() / attachment.id) == crypto::age::sealedSize(size));
        CHECK(kept.read(attachment.id) == content);
        auto const whole = take(take(kept.store().open(attachment.id)).readAll(10 * block));
        CHECK(std::ranges::equal(whole.view(), content));
    }
}

TEST_CASE("it does not matter in which pieces a source gives what it has", "[core][evidence]")
{
    Kept kept;
    auto const content = someBytes(2 * block + 777);
    for (std::size_t const piece : {std::size_t{997}, chunk, chunk + 1, block}) {
        MemorySource source(content);
        source.pieceSize = piece;
        auto const staged = take(stage(kept.vault.folder(), source, {}, {}));
        CHECK(staged.attachment().sha256 == crypto::sha256(content));
        CHECK(staged.attachment().bytes == content.size());
    }
}

TEST_CASE("the disk holds one file for its owner only, and nothing of what is in it", "[core][evidence]")
{
    Kept kept;
    std::string text = "Ik weet waar je woont. ";
    Bytes content;
    for (int i = 0; i < 10'000; ++i)
        content.insert(content.end(), text.begin(), text.end());
    ::umask(0);
    auto const attachment = kept.keep(content, "dreiging.txt");
    ::umask(022);
    CHECK(namesIn(kept.folder()) == std::vector{attachment.id});
    CHECK(modeOf(kept.folder()) == fs::perms(0700));
    CHECK(modeOf(kept.folder() / attachment.id) == fs::perms(0600));
    kept.vault.close();
    for (auto const& entry : fs::recursive_directory_iterator(kept.vault.folder())) {
        if (!entry.is_regular_file())
            continue;
        INFO(entry.path());
        auto const bytes = test::readBytes(entry.path());
        CHECK_FALSE(test::contains(bytes, "waar je woont"));
        CHECK_FALSE(test::contains(bytes, "dreiging.txt"));
    }
}

TEST_CASE("the same file twice has two keys", "[core][evidence]")
{
    Kept kept;
    MemorySource first(someBytes(1'000));
    MemorySource second(someBytes(1'000));
    auto const one = take(stage(kept.vault.folder(), first, {}, {}));
    auto const two = take(stage(kept.vault.folder(), second, {}, {}));
    REQUIRE(one.attachment().id != two.attachment().id);
    CHECK(test::readBytes(kept.folder() / (one.attachment().id + ".new")) !=
          test::readBytes(kept.folder() / (two.attachment().id + ".new")));
}

TEST_CASE("a staged file that nobody keeps goes", "[core][evidence]")
{
    Kept kept;
    {
        MemorySource source(someBytes(1'000));
        auto staged = take(stage(kept.vault.folder(), source, {}, {}));
        CHECK(namesIn(kept.folder()) == std::vector{staged.attachment().id + ".new"});
        auto const moved = std::move(staged);
        CHECK(namesIn(kept.folder()).size() == 1);
    }
    CHECK(namesIn(kept.folder()).empty());
    CHECK(kept.rows() == 0);
}

TEST_CASE("the same content takes no second place", "[core][evidence]")
{
    Kept kept;
    auto const first = kept.keep(someBytes(1'000), "een.jpg");
    auto const second = kept.keep(someBytes(1'000), "twee.jpg");
    CHECK(second.id == first.id);
    CHECK(second.name == "een.jpg");
    CHECK(kept.rows() == 1);
    CHECK(namesIn(kept.folder()) == std::vector{first.id});
    CHECK(kept.read(first.id) == someBytes(1'000));
    CHECK(kept.keep(someBytes(1'000, 2)).id != first.id);
}

TEST_CASE("taking in the same content again makes good what was lost", "[core][evidence]")
{
    Kept kept;
    auto const first = kept.keep(someBytes(100'000));
    auto const file = kept.folder() / first.id;
    SECTION("missing") { fs::remove(file); }
    SECTION("cut") { fs::resize_file(file, 10); }
    SECTION("a bit turned, and as long as it was")
    {
        auto sealed = test::readBytes(file);
        sealed.at(sealed.size() / 2) ^= 1;
        test::writeBytes(file, sealed);
    }
    CHECK_FALSE(take(kept.store().open(first.id)).read([](auto) { return true; }).has_value());
    CHECK(kept.keep(someBytes(100'000)).id == first.id);
    CHECK(kept.rows() == 1);
    CHECK(namesIn(kept.folder()) == std::vector{first.id});
    CHECK(kept.read(first.id) == someBytes(100'000));
}

TEST_CASE("the same content can be read on another thread, before it is kept", "[core][evidence]")
{
    Kept kept;
    auto const first = kept.keep(someBytes(300'000));
    MemorySource source(someBytes(300'000));
    auto staged = take(stage(kept.vault.folder(), source, {}, {}));
    auto const same = take(kept.store().sameAs(staged));
    REQUIRE(same.has_value());
    CHECK(same->attachment().id == first.id);
    std::uint64_t told = 0;
    CHECK(take(same->isIntact([&](std::uint64_t done, std::uint64_t total) {
        CHECK(total == 300'000);
        told = done;
        return true;
    })));
    CHECK(told == 300'000);
    CHECK(codeOf(same->isIntact([](auto, auto) { return false; })) == ErrorCode::Cancelled);

    // What is said of it is believed: it is not read again.
    auto sealed = test::readBytes(kept.folder() / first.id);
    sealed.at(1'000) ^= 1;
    test::writeBytes(kept.folder() / first.id, sealed);
    CHECK_FALSE(take(same->isIntact({})));
    CHECK(take(kept.store().keep(std::move(staged), false)).id == first.id);
    CHECK(kept.read(first.id) == someBytes(300'000));

    MemorySource other(someBytes(300'000, 2));
    CHECK_FALSE(take(kept.store().sameAs(take(stage(kept.vault.folder(), other, {}, {})))).has_value());
}

TEST_CASE("what is not in the evidence is unknown", "[core][evidence]")
{
    Kept kept;
    kept.keep(someBytes(10));
    for (auto const* const id : {"", "x", "00000000-0000-4000-8000-000000000000", "../vault.keys"}) {
        CHECK(codeOf(kept.store().load(id)) == ErrorCode::UnknownAttachment);
        CHECK(codeOf(kept.store().open(id)) == ErrorCode::UnknownAttachment);
    }
}

TEST_CASE("an incident's chain says what the file is", "[core][evidence]")
{
    Kept kept;
    auto const incident = test::saveIncident(kept.vault.open(), "iets");
    auto const attachment = kept.keep(someBytes(1'000), "foto.jpg");
    auto incidents = test::incidents(kept.vault.open());
    take(incidents.attach(incident, attachment.forChain("van de overkant")));
    auto const files = take(incidents.load(incident)).files();
    REQUIRE(files.size() == 1);
    CHECK(files[0].id == attachment.id);
    CHECK(files[0].name == "foto.jpg");
    CHECK(files[0].mediaType == attachment.mediaType);
    CHECK(files[0].bytes == 1'000);
    CHECK(files[0].sha256 == attachment.sha256);
    CHECK(files[0].note == "van de overkant");
    CHECK(take(incidents.verify(incident)).isIntact());
}

TEST_CASE("what nothing refers to is swept, and nothing else", "[core][evidence]")
{
    Kept kept;
    auto const incident = test::saveIncident(kept.vault.open(), "iets");
    auto const attached = kept.keep(someBytes(1'000));
    take(test::incidents(kept.vault.open()).attach(incident, attached.forChain()));
    auto const forgotten = kept.keep(someBytes(2'000));
    auto const inInbox = kept.keep(someBytes(3'000));
    take(kept.vault.database().execute(("INSERT INTO inbox_entry VALUES (1, 'file', 0, 0, '', '" + inInbox.id
                                        + "', 0, 0, 'waiting', NULL);")
                                           .c_str()));
    // As a crash leaves them: a file without a row, and one that was half written.
    test::writeText(kept.folder() / "00000000-0000-4000-8000-000000000000", "x");
    test::writeText(kept.folder() / "11111111-1111-4111-8111-111111111111.new", "x");
    // Not ours.
    for (auto const* const name : {"readme", "x.new", "00000000-0000-4000-8000-00000000000G"})
        test::writeText(kept.folder() / name, "x");
    // And one that is still being taken in.
    MemorySource source(someBytes(4'000));
    auto staged = take(stage(kept.vault.folder(), source, {}, {}));

    CHECK(take(kept.store().removeOrphans()) == 3);
    CHECK(take(kept.store().removeOrphans()) == 0);
    auto expected = std::vector<std::string>{attached.id, inInbox.id, staged.attachment().id + ".new", "readme", "x.new",
                                             "00000000-0000-4000-8000-00000000000G"};
    std::sort(expected.begin(), expected.end());
    CHECK(namesIn(kept.folder()) == expected);
    CHECK(kept.rows() == 2);
    CHECK(codeOf(kept.store().load(forgotten.id)) == ErrorCode::UnknownAttachment);
    CHECK(kept.read(attached.id) == someBytes(1'000));
    CHECK(kept.read(inInbox.id) == someBytes(3'000));
    auto const later = take(kept.store().keep(std::move(staged)));
    CHECK(kept.read(later.id) == someBytes(4'000));
}

TEST_CASE("a vault without evidence has nothing to sweep", "[core][evidence]")
{
    Kept kept;
    CHECK(take(kept.store().removeOrphans()) == 0);
    CHECK_FALSE(fs::exists(kept.folder()));
}

TEST_CASE("wiping a vault takes the evidence along", "[core][evidence]")
{
    Kept kept;
    kept.keep(someBytes(1'000));
    kept.vault.close();
    take(vault::Vault::wipe(kept.vault.folder()));
    CHECK(fs::is_empty(kept.vault.folder()));
}

TEST_CASE("a program without our code opens a file of the evidence", "[core][evidence]")
{
    if (!test::hasProgram("python3"))
        SKIP("no python3");
    Kept kept;
    auto const content = someBytes(2 * chunk + 100);
    auto const attachment = kept.keep(content);
    auto statement = take(kept.vault.database().prepare("SELECT lower(hex(key)) FROM attachment"));
    REQUIRE(take(statement.step()));
    auto const opened = kept.vault.folder() / "opened";
    auto const command = "python3 '" WEERBAAR_TEST_DATA "/../core/evidence/open_attachment.py' " + statement.text(0)
                         + " '" + (kept.folder() / attachment.id).string() + "' >'" + opened.string() + '\'';
    REQUIRE(test::runs(command));
    CHECK(test::readBytes(opened) == content);
}
