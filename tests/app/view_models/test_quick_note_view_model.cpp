#include "app/view_models/quick_note_view_model.h"

#include "core/inbox/inbox_store.h"
#include "core/vault/file_io.h"
#include "tests/app/surroundings.h"

#include <QtTest/QSignalSpy>

#include <catch2/generators/catch_generators.hpp>

#include <optional>

using namespace weerbaar;
using app::QuickNoteViewModel;

namespace {

/// A vault that is closed, and the page that works without it.
struct Noting {
    test::TestVault vault;
    test::TempFolder from;
    QuickNoteViewModel model{vault.folder(), vault.clock()};

    Noting() { vault.close(); }

    [[nodiscard]] QUrl file(char const* name, std::string_view content)
    {
        test::writeText(from.path() / name, content);
        return QUrl::fromLocalFile(QString::fromStdString((from.path() / name).string()));
    }

    bool save(QString const& text)
    {
        model.setText(text);
        model.save();
        settle();
        return model.error().isEmpty();
    }

    void settle() { REQUIRE(test::waitUntil([this] { return !model.isBusy(); })); }

    void add(QUrl const& file)
    {
        model.addFile(file);
        REQUIRE(test::waitUntil([this] { return !model.isBusy(); }));
    }

    /// What is there once it is unlocked.
    [[nodiscard]] std::vector<inbox::Entry> entries()
    {
        vault.reopen();
        inbox::InboxStore store(vault.open());
        (void)test::take(store.merge());
        return test::take(store.waiting());
    }
};

}  // namespace

TEST_CASE("a note is saved without a passphrase, and is gone from here", "[app][quick-note]")
{
    Noting noting;
    noting.vault.clock().advance(std::chrono::hours(21) + std::chrono::minutes(15));
    QSignalSpy const saved(&noting.model, &QuickNoteViewModel::savedChanged);
    CHECK(noting.model.savedText().isEmpty());
    CHECK(noting.save(QStringLiteral("  Grijze bestelbus, 🚐 twee keer langs.\n")));
    CHECK(saved.count() == 1);
    CHECK(noting.model.savedCount() == 1);
    CHECK(noting.model.savedText().startsWith(QStringLiteral("Bewaard om 21:15, versleuteld.")));
    CHECK(noting.model.savedText().contains(QStringLiteral("Nog te verwerken")));
    CHECK(noting.model.error().isEmpty());
    CHECK_FALSE(test::everyTextOf(noting.model).contains(QStringLiteral("bestelbus")));
    for (auto const& file : std::filesystem::recursive_directory_iterator(noting.vault.folder())) {
        if (file.is_regular_file())
            CHECK_FALSE(test::contains(test::readBytes(file.path()), "bestelbus"));
    }

    CHECK(noting.save(QStringLiteral("En nog iets.")));
    CHECK(noting.model.savedCount() == 2);
    auto const entries = noting.entries();
    REQUIRE(entries.size() == 2);
    CHECK(entries[0].text == "Grijze bestelbus, 🚐 twee keer langs.");
    CHECK(entries[0].madeAt == noting.vault.clock().now());
    CHECK(entries[1].text == "En nog iets.");
}

TEST_CASE("what cannot be saved is said in words, and counts for nothing", "[app][quick-note]")
{
    Noting noting;
    SECTION("nothing but blanks")
    {
        CHECK_FALSE(noting.save(QStringLiteral(" \n ")));
        CHECK(noting.model.error().contains(QStringLiteral("Vul nog in")));
    }
    SECTION("too long")
    {
        CHECK_FALSE(noting.save(QString(300 * 1024, u'a')));
        CHECK(noting.model.error().contains(QStringLiteral("te lang")));
    }
    SECTION("no vault")
    {
        std::filesystem::remove_all(noting.vault.folder());
        CHECK_FALSE(noting.save(QStringLiteral("Iets")));
        CHECK(noting.model.error().contains(QStringLiteral("geen kluis")));
    }
    SECTION("the public key is gone")
    {
        std::filesystem::remove(noting.vault.folder() / "vault.inbox");
        CHECK_FALSE(noting.save(QStringLiteral("Iets")));
        CHECK(noting.model.error().contains(QStringLiteral("Ontgrendel je kluis, dan staat hij er weer.")));
    }
    SECTION("full")
    {
        for (int i = 0; i < inbox::maximumEntries; ++i)
            REQUIRE(noting.save(QStringLiteral("Iets")));
        noting.model.leave();
        CHECK_FALSE(noting.save(QStringLiteral("Eén te veel")));
        CHECK(noting.model.error().contains(QStringLiteral("Er wacht al te veel")));
    }
    CHECK(noting.model.savedText().isEmpty());
    CHECK(noting.model.savedCount() == 0);
}

TEST_CASE("a file is sealed on another thread", "[app][quick-note]")
{
    Noting noting;
    QSignalSpy const busy(&noting.model, &QuickNoteViewModel::busyChanged);
    noting.add(noting.file("foto van de bus.txt", "wat erin staat"));
    CHECK(busy.count() == 2);
    CHECK(noting.model.error().isEmpty());
    CHECK(noting.model.savedCount() == 1);
    CHECK(noting.model.savedText().contains(QStringLiteral("00:00")));
    CHECK_FALSE(test::everyTextOf(noting.model).contains(QStringLiteral("foto van de bus")));
    auto const entries = noting.entries();
    REQUIRE(entries.size() == 1);
    CHECK(entries[0].kind == inbox::EntryKind::File);
    CHECK(entries[0].text == "foto van de bus.txt");
    evidence::AttachmentStore attachments(noting.vault.database(), noting.vault.folder());
    auto const content = test::take(test::take(attachments.open(entries[0].attachmentId)).readAll(100));
    CHECK(std::ranges::equal(content.view(), crypto::bytesOf("wat erin staat")));
}

TEST_CASE("a file that cannot be read is said, and the next one goes", "[app][quick-note]")
{
    Noting noting;
    auto const broken =
        GENERATE(as<QString>(), "https://example.org/foto.jpg", "", "file:///nergens/foto.jpg", "file:///");
    noting.add(QUrl(broken));
    CHECK(noting.model.error().contains(QStringLiteral("niet te lezen")));
    CHECK(noting.model.savedCount() == 0);
    noting.add(noting.file("goed.txt", "x"));
    CHECK(noting.model.error().isEmpty());
    CHECK(noting.model.savedCount() == 1);
}

TEST_CASE("a note waits for a file that is under way, and does not make the screen wait", "[app][quick-note]")
{
    Noting noting;
    noting.model.addFile(noting.file("een.txt", "x"));
    REQUIRE(noting.model.isBusy());
    noting.model.setText(QStringLiteral("Intussen"));
    noting.model.save();
    CHECK_FALSE(noting.model.isSavingNote());
    CHECK(noting.model.text() == QStringLiteral("Intussen"));
    CHECK(noting.model.error().contains(QStringLiteral("Je tekst staat er nog")));
    noting.model.addFile(noting.file("twee.txt", "y"));  // ignored
    REQUIRE(test::waitUntil([&] { return !noting.model.isBusy(); }));
    CHECK(noting.model.savedCount() == 1);
    CHECK(noting.save(QStringLiteral("Nu wel")));
}

TEST_CASE("a file that is stopped is not there, and the next one is not stopped", "[app][quick-note]")
{
    Noting noting;
    auto const large = noting.file("groot.txt", "");
    std::filesystem::resize_file(noting.from.path() / "groot.txt", 200'000'000);  // a hole: costs no room
    noting.model.addFile(large);
    noting.model.cancel();
    REQUIRE(test::waitUntil([&] { return !noting.model.isBusy(); }));
    CHECK(noting.model.error().contains(QStringLiteral("Gestopt")));
    CHECK(noting.model.savedCount() == 0);
    CHECK(inbox::LockedInbox::count(noting.vault.folder()) == 0);
    noting.add(noting.file("klein.txt", "x"));
    CHECK(noting.model.savedCount() == 1);
    CHECK(inbox::LockedInbox::count(noting.vault.folder()) == 1);
}

TEST_CASE("leaving while a file is under way leaves nothing half", "[app][quick-note]")
{
    Noting noting;
    (void)noting.file("groot.txt", "");
    std::filesystem::resize_file(noting.from.path() / "groot.txt", 200'000'000);
    {
        QuickNoteViewModel leaving(noting.vault.folder(), noting.vault.clock());
        leaving.addFile(QUrl::fromLocalFile(QString::fromStdString((noting.from.path() / "groot.txt").string())));
        CHECK(leaving.isBusy());
    }
    test::settle();
    CHECK(inbox::LockedInbox::count(noting.vault.folder()) == 0);
    for (auto const& file : std::filesystem::directory_iterator(noting.vault.folder() / "inbox"))
        CHECK(file.file_size() < 100);  // the counter and the lock
}

TEST_CASE("what was said is gone once the page is left, and what comes after stays until it is seen", "[app][quick-note]")
{
    Noting noting;
    CHECK(noting.save(QStringLiteral("Iets")));
    CHECK_FALSE(noting.save(QString()));
    QSignalSpy const saved(&noting.model, &QuickNoteViewModel::savedChanged);
    QSignalSpy const error(&noting.model, &QuickNoteViewModel::errorChanged);
    noting.model.leave();
    CHECK(saved.count() == 1);
    CHECK(error.count() == 1);
    CHECK(noting.model.savedText().isEmpty());
    CHECK(noting.model.savedCount() == 0);
    CHECK(noting.model.error().isEmpty());

    noting.model.addFile(QUrl(QStringLiteral("file:///nergens/foto.jpg")));
    noting.model.leave();
    REQUIRE(test::waitUntil([&] { return !noting.model.isBusy(); }));
    CHECK(noting.model.error().contains(QStringLiteral("niet te lezen")));
    noting.model.leave();
    CHECK(noting.model.error().isEmpty());
}

TEST_CASE("a text that was left is sealed, and not to be read here", "[app][quick-note]")
{
    Noting noting;
    QSignalSpy const typed(&noting.model, &QuickNoteViewModel::textChanged);
    noting.model.setText(QStringLiteral("Grijze bestelb"));
    noting.model.setText(QStringLiteral("Grijze bestelb"));
    CHECK(typed.count() == 1);
    SECTION("at once")
    {
        noting.model.leave();
    }
    SECTION("after a file under way, which holds the inbox")
    {
        noting.model.addFile(noting.file("een.txt", "x"));
        noting.model.leave();
        CHECK_FALSE(noting.model.text().isEmpty());
        REQUIRE(test::waitUntil([&] { return noting.model.savedCount() == 2; }));
    }
    noting.settle();
    CHECK_FALSE(test::everyTextOf(noting.model).contains(QStringLiteral("bestelb")));
    CHECK(noting.model.savedText().startsWith(QStringLiteral("Wat je hier typte, is om 00:00 bewaard")));
    noting.model.leave();
    CHECK(noting.model.savedText().isEmpty());
    auto const entries = noting.entries();
    CHECK(entries.back().text == "Grijze bestelb");
    CHECK(std::ranges::count(entries, inbox::EntryKind::Note, &inbox::Entry::kind) == 1);
}

TEST_CASE("what cannot be sealed is not thrown away", "[app][quick-note]")
{
    Noting noting;
    std::filesystem::remove(noting.vault.folder() / "vault.inbox");
    noting.model.setText(QStringLiteral("Grijze bestelbus"));
    noting.model.leave();
    noting.settle();
    CHECK(noting.model.text() == QStringLiteral("Grijze bestelbus"));
    CHECK_FALSE(noting.model.error().isEmpty());
    noting.model.setText(QStringLiteral("  "));
    noting.model.leave();  // blanks are no words
    CHECK(noting.model.text().isEmpty());
}

TEST_CASE("whoever types again while a file is under way goes on typing", "[app][quick-note]")
{
    Noting noting;
    noting.model.setText(QStringLiteral("Een"));
    noting.model.addFile(noting.file("een.txt", "x"));
    noting.model.leave();
    noting.model.setText(QStringLiteral("Een en twee"));
    REQUIRE(test::waitUntil([&] { return !noting.model.isBusy(); }));
    CHECK(noting.model.text() == QStringLiteral("Een en twee"));
}

TEST_CASE("while another program holds the inbox the screen lives, and the text stays until it is saved",
          "[app][quick-note]")
{
    Noting noting;
    CHECK(noting.save(QStringLiteral("De eerste")));
    auto const lock = noting.vault.folder() / "inbox" / "lock";
    std::optional<vault::FileLock> other(test::take(vault::FileLock::acquire(lock)));
    noting.model.setText(QStringLiteral("Grijze bestelbus"));
    bool const isLeft = GENERATE(false, true);
    CAPTURE(isLeft);
    isLeft ? noting.model.leave() : noting.model.save();
    CHECK(noting.model.isSavingNote());
    CHECK(noting.model.text() == QStringLiteral("Grijze bestelbus"));
    CHECK(noting.model.savedCount() == (isLeft ? 0 : 1));
    noting.model.save();  // goes on as it was
    noting.model.addFile(noting.file("een.txt", "x"));
    CHECK(noting.model.isSavingNote());
    CHECK(noting.model.error().isEmpty());
    CHECK(inbox::LockedInbox::count(noting.vault.folder()) == 1);

    other.reset();
    noting.settle();
    CHECK(noting.model.text().isEmpty());
    CHECK(noting.model.savedCount() == (isLeft ? 1 : 2));
    CHECK(noting.model.savedText().startsWith(isLeft ? QStringLiteral("Wat je hier typte") : QStringLiteral("Bewaard om")));
    auto const entries = noting.entries();
    REQUIRE(entries.size() == 2);
    CHECK(entries[1].text == "Grijze bestelbus");
}

TEST_CASE("who goes while a note is saved leaves it saved", "[app][quick-note]")
{
    Noting noting;
    {
        QuickNoteViewModel leaving(noting.vault.folder(), noting.vault.clock());
        leaving.setText(QStringLiteral("Grijze bestelbus"));
        leaving.save();
    }
    CHECK(inbox::LockedInbox::count(noting.vault.folder()) == 1);
}
