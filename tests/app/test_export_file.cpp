#include "app/export_file.h"

#include "tests/app/surroundings.h"
#include "tests/support/child.h"

#include <QtCore/QCryptographicHash>

#include <csignal>

#include <sys/stat.h>

using namespace weerbaar;
using app::ExportFile;

namespace {

struct Exporting {
    test::TestVault vault;
    test::TempFolder out;
    incident::IncidentStore store{vault.database(), test::library().protocol(), vault.clock()};
    report::ExportLog log{vault.database(), vault.clock()};
    std::string id = test::take(store.add(test::toldAccount()));

    [[nodiscard]] std::filesystem::path place(char const* name) const { return out.path() / name; }
    [[nodiscard]] QString named(char const* name) const { return QString::fromStdString(place(name).string()); }
    [[nodiscard]] report::ExportEntry entry() const { return {id, {"original"}, false, report::ExportKind::Attachment}; }
    [[nodiscard]] std::size_t logged() { return test::take(log.of(id)).size(); }
    [[nodiscard]] std::ptrdiff_t filesOut() const
    {
        return std::distance(std::filesystem::directory_iterator(out.path()), std::filesystem::directory_iterator());
    }
};

}  // namespace

TEST_CASE("a file that leaves has no name until the vault knows", "[app][export]")
{
    Exporting exporting;
    ExportFile out(exporting.named("uit"));
    test::take(out.open(ExportFile::Readers::OwnerOnly));
    test::take(out.write(crypto::bytesOf("eerst ")));
    test::take(out.write(crypto::bytesOf("en dan")));
    test::take(out.finish());
    CHECK_FALSE(std::filesystem::exists(exporting.place("uit")));
    CHECK(exporting.logged() == 0);

    test::take(out.publish(exporting.log, exporting.entry()));
    CHECK(test::contains(test::readBytes(exporting.place("uit")), "eerst en dan"));
    CHECK(std::filesystem::file_size(exporting.place("uit")) == 12);
    CHECK(exporting.filesOut() == 1);
    auto const logged = test::take(exporting.log.of(exporting.id));
    REQUIRE(logged.size() == 1);
    CHECK(logged[0].kind == report::ExportKind::Attachment);
    auto const expected = QCryptographicHash::hash("eerst en dan", QCryptographicHash::Sha256);
    CHECK(crypto::toHex(logged[0].sha256) == expected.toHex().toStdString());
}

TEST_CASE("who may read what left", "[app][export]")
{
    using std::filesystem::perms;
    Exporting exporting;
    auto const readers = GENERATE(ExportFile::Readers::OwnerOnly, ExportFile::Readers::AsUsual);
    bool const isThere = GENERATE(false, true);
    auto const others = perms::owner_read | perms::owner_write | perms::group_read;
    if (isThere) {
        test::writeText(exporting.place("uit"), "what was there");
        std::filesystem::permissions(exporting.place("uit"), others);
    }
    auto const before = umask(027);
    ExportFile out(exporting.named("uit"));
    auto const opened = out.open(readers);
    umask(before);
    test::take(opened);
    test::take(out.write(crypto::bytesOf("x")));
    test::take(out.publish(exporting.log, exporting.entry()));
    bool const isPrivate = readers == ExportFile::Readers::OwnerOnly;
    auto const expected = isPrivate ? perms::owner_read | perms::owner_write : others;
    CHECK(std::filesystem::status(exporting.place("uit")).permissions() == expected);
}

TEST_CASE("a file that is given up leaves nothing, and what was there stays", "[app][export]")
{
    Exporting exporting;
    test::writeText(exporting.place("uit"), "what was there");
    {
        ExportFile out(exporting.named("uit"));
        test::take(out.open(ExportFile::Readers::OwnerOnly));
        test::take(out.write(crypto::bytesOf("half of it")));
        test::take(out.finish());
    }
    CHECK(exporting.filesOut() == 1);
    CHECK(test::contains(test::readBytes(exporting.place("uit")), "what was there"));
    CHECK(exporting.logged() == 0);
}

TEST_CASE("nothing gets its name when the vault cannot note it", "[app][export]")
{
    Exporting exporting;
    test::take(exporting.vault.database().execute(
        "CREATE TEMP TRIGGER broken BEFORE INSERT ON export BEGIN SELECT RAISE(FAIL, 'broken'); END;"));
    {
        ExportFile out(exporting.named("uit"));
        test::take(out.open(ExportFile::Readers::OwnerOnly));
        test::take(out.write(crypto::bytesOf("x")));
        CHECK_FALSE(out.publish(exporting.log, exporting.entry()));
    }
    CHECK(exporting.filesOut() == 0);
}

TEST_CASE("where no file can be made it is said at once", "[app][export]")
{
    Exporting exporting;
    std::filesystem::create_directory(exporting.place("map"));
    auto const readers = GENERATE(ExportFile::Readers::OwnerOnly, ExportFile::Readers::AsUsual);
    for (char const* const name : {"geen map/uit", "map"}) {
        ExportFile out(exporting.named(name));
        CHECK(test::codeOf(out.open(readers)) == ErrorCode::ExportFailed);
    }
    CHECK(exporting.filesOut() == 1);
}

TEST_CASE("a pipe is not replaced by a file, and neither is one at the end of a link", "[app][export]")
{
    Exporting exporting;
    REQUIRE(::mkfifo(exporting.place("pijp").c_str(), 0600) == 0);
    std::filesystem::create_symlink(exporting.place("pijp"), exporting.place("link"));
    auto const name = GENERATE("pijp", "link");
    auto const readers = GENERATE(ExportFile::Readers::OwnerOnly, ExportFile::Readers::AsUsual);
    {
        ExportFile out(exporting.named(name));
        CHECK(test::codeOf(out.open(readers)) == ErrorCode::ExportFailed);
    }
    CHECK(std::filesystem::is_fifo(exporting.place("pijp")));
    CHECK(std::filesystem::is_symlink(exporting.place("link")));
    CHECK(exporting.filesOut() == 2);
}

TEST_CASE("a disk that is full is said, and nothing is left on it", "[app][export]")
{
    test::TempFolder folder;
    auto const place = folder.path() / "uit";
    bool const throughLink = GENERATE(false, true);  // with a name beside its place, and without one
    auto const outcome = test::inChild([&](test::Findings& findings) {
        if (auto const why = test::mountSmallDisk(folder.path().string(), 256 * 1024)) {
            findings.skip(*why);
            return;
        }
        if (throughLink)
            std::filesystem::create_symlink(folder.path() / "echt", place);
        crypto::Bytes const block(64 * 1024, 'x');
        std::optional<ErrorCode> said;
        {
            ExportFile out(QString::fromStdString(place.string()));
            findings.expect(out.open(ExportFile::Readers::OwnerOnly).has_value(), "there is room for a beginning");
            for (int i = 0; i < 8 && !said; ++i)
                said = test::codeOf(out.write(block));
            if (!said)
                said = test::codeOf(out.finish());
        }
        findings.expect(said == ErrorCode::DiskFull, "half a megabyte does not fit, and it is the disk that is full");
        std::filesystem::remove(place);  // the link, if there is one
        findings.expect(std::filesystem::is_empty(folder.path()), "nothing is left");
    });
    if (outcome.skipped)
        SKIP(*outcome.skipped);
    INFO(outcome.describe());
    CHECK(outcome.isGood());
}

TEST_CASE("a process that is killed leaves nothing where it was writing", "[app][export]")
{
    Exporting exporting;
    test::writeText(exporting.place("er al"), "what was there");
    auto const name = GENERATE("uit", "er al");
    auto const outcome = test::inChild([&](test::Findings& findings) {
        ExportFile out(exporting.named(name));
        findings.expect(out.open(ExportFile::Readers::OwnerOnly).has_value(), "it can be opened");
        findings.expect(out.write(crypto::bytesOf("half of it")).has_value(), "and written");
        findings.expect(out.finish().has_value(), "and brought to the disk");
        (void)std::raise(SIGKILL);
    });
    CHECK(outcome.failures.empty());
    CHECK(outcome.signal == SIGKILL);
    CHECK(exporting.filesOut() == 1);
    CHECK(test::contains(test::readBytes(exporting.place("er al")), "what was there"));
}

TEST_CASE("a file is replaced through a link, and the link stays", "[app][export]")
{
    Exporting exporting;
    test::writeText(exporting.place("echt"), "what was there");
    std::filesystem::create_symlink(exporting.place("echt"), exporting.place("link"));
    ExportFile out(exporting.named("link"));
    test::take(out.open(ExportFile::Readers::OwnerOnly));
    test::take(out.write(crypto::bytesOf("nieuw")));
    test::take(out.finish());
    test::take(out.publish(exporting.log, exporting.entry()));
    CHECK(std::filesystem::is_symlink(exporting.place("link")));
    CHECK(test::contains(test::readBytes(exporting.place("echt")), "nieuw"));
}
