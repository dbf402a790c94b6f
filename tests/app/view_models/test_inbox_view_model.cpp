#include "app/view_models/inbox_view_model.h"

#include "core/inbox/locked_inbox.h"
#include "tests/app/evidence.h"
#include "tests/app/surroundings.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>

using namespace weerbaar;
using app::InboxViewModel;

namespace {

struct Dealing {
    test::TestVault vault;
    test::TempFolder from;
    incident::IncidentStore incidents{vault.database(), test::library().protocol(), vault.clock()};
    evidence::AttachmentStore attachments{vault.database(), vault.folder()};
    inbox::InboxStore store{vault.open()};
    vault::SettingsStore settings{vault.database()};
    app::Drafts drafts{settings};
    int dealtWith = 0;
    std::optional<InboxViewModel> model;

    void note(std::string_view text)
    {
        inbox::LockedInbox inbox(vault.folder(), vault.clock());
        (void)test::take(inbox.addNote(text));
    }

    void file(char const* name, std::string_view content)
    {
        test::writeText(from.path() / name, content);
        auto source = test::take(evidence::SourceFile::open(from.path() / name));
        inbox::LockedInbox inbox(vault.folder(), vault.clock());
        (void)test::take(inbox.addFile(source, test::goOn));
    }

    [[nodiscard]] std::filesystem::path sealed(char const* name) const { return vault.folder() / "inbox" / name; }

    /// As unlocking does.
    void open()
    {
        auto const merged = test::take(store.merge());
        model.emplace(needs(), merged);
    }
    [[nodiscard]] InboxViewModel::Needs needs()
    {
        return {store, incidents, attachments, test::library().protocol(), drafts, [this] { ++dealtWith; }};
    }

    [[nodiscard]] QString incident(incident::Account const& account = test::toldAccount())
    {
        return QString::fromStdString(test::take(incidents.add(account)));
    }
    [[nodiscard]] std::vector<incident::Event> events(QString const& id)
    {
        return test::take(incidents.load(id.toStdString())).events;
    }

    InboxViewModel* operator->() { return &*model; }
};

}  // namespace

TEST_CASE("what was noted while locked waits, oldest first", "[app][inbox]")
{
    Dealing dealing;
    dealing.note("Grijze bestelbus");
    dealing.vault.clock().advance(std::chrono::minutes(75));
    dealing.file("foto.txt", std::string(3'200'000, 'x'));
    dealing.open();
    QAbstractItemModelTester const tester(dealing->entries(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(dealing->count() == 2);
    CHECK(dealing->notice().isEmpty());
    CHECK(dealing->error().isEmpty());
    CHECK(test::column(*dealing->entries(), "title")
          == QStringList{QStringLiteral("Notitie van zaterdag 21 november 2026, 00:00"),
                         QStringLiteral("Bestand van zaterdag 21 november 2026, 01:15")});
    CHECK(test::column(*dealing->entries(), "text")
          == QStringList{QStringLiteral("Grijze bestelbus"), QStringLiteral("foto.txt, Tekst, 3,2 MB")});
    CHECK(test::column(*dealing->entries(), "number") == QStringList{QStringLiteral("1"), QStringLiteral("2")});
    CHECK(test::column(*dealing->entries(), "kind") == QStringList{QStringLiteral("0"), QStringLiteral("1")});
    CHECK(test::textAt(*dealing->entries(), 0, "attachmentId").isEmpty());
    auto const attachmentId = test::textAt(*dealing->entries(), 1, "attachmentId").toStdString();
    CHECK(test::take(dealing.attachments.load(attachmentId)).name == "foto.txt");
}

TEST_CASE("a note becomes an addition that keeps when it was made", "[app][inbox]")
{
    Dealing dealing;
    dealing.note("%1 keer gebeld,\n%2 keer opgehangen");
    dealing.vault.clock().advance(std::chrono::hours(2));
    auto const id = dealing.incident();
    dealing.open();
    QSignalSpy const changed(&*dealing.model, &InboxViewModel::changed);
    CHECK(dealing->addTo(1, id));
    CHECK(changed.count() >= 1);
    CHECK(dealing.dealtWith == 1);
    CHECK(dealing->count() == 0);
    auto const event = dealing.events(id).back();
    CHECK(event.kind == incident::EventKind::Addition);
    CHECK(event.text
          == "Genoteerd op zaterdag 21 november 2026, 00:00, zonder wachtzin:\n%1 keer gebeld,\n%2 keer opgehangen");
    auto const entry = test::take(dealing->entry(1));
    CHECK(entry.state == inbox::EntryState::Used);
    CHECK(entry.incidentId == id.toStdString());
}

TEST_CASE("a note as long as a text may be is added whole", "[app][inbox]")
{
    Dealing dealing;
    std::string const longest(incident::textMaximumBytes, 'a');
    dealing.note(longest);
    auto const id = dealing.incident();
    dealing.open();
    CHECK(dealing->addTo(1, id));
    auto const events = dealing.events(id);
    REQUIRE(events.size() == 3);
    CHECK(events[1].text == "Genoteerd op zaterdag 21 november 2026, 00:00, zonder wachtzin:");
    CHECK(events[2].text == longest);
}

TEST_CASE("a file becomes evidence that keeps when it was put away", "[app][inbox]")
{
    Dealing dealing;
    dealing.file("foto.txt", "wat erin staat");
    dealing.vault.clock().advance(std::chrono::hours(2));
    auto const id = dealing.incident();
    dealing.open();
    auto const attachmentId = test::textAt(*dealing->entries(), 0, "attachmentId").toStdString();
    CHECK(dealing->addTo(1, id));
    auto const event = dealing.events(id).back();
    REQUIRE(event.file);
    CHECK(event.file->id == attachmentId);
    CHECK(event.file->name == "foto.txt");
    CHECK(event.file->bytes == 14);
    CHECK(event.file->note == "Bewaard op zaterdag 21 november 2026, 00:00, zonder wachtzin.");
    CHECK(dealing->count() == 0);
    // It belongs to the incident from now on.
    CHECK(test::take(dealing.attachments.removeOrphans()) == 0);
    CHECK(test::take(dealing.attachments.load(attachmentId)).bytes == 14);
}

TEST_CASE("of a file a new incident is made, and the file is its evidence", "[app][inbox]")
{
    Dealing dealing;
    dealing.file("foto.txt", "wat erin staat");
    dealing.open();
    auto const id = dealing.incident();
    CHECK(test::codeOf(dealing->usedFor(1, id)) == std::nullopt);
    CHECK(dealing.dealtWith == 1);
    REQUIRE(dealing.events(id).size() == 2);
    CHECK(dealing.events(id).back().file->name == "foto.txt");
    CHECK(test::take(dealing->entry(1)).incidentId == id.toStdString());
}

TEST_CASE("a note whose words the form did not keep is added to the new incident", "[app][inbox]")
{
    Dealing dealing;
    dealing.note("Grijze bestelbus");
    dealing.open();
    auto const id = dealing.incident();
    CHECK(test::codeOf(dealing->usedFor(1, id)) == std::nullopt);
    REQUIRE(dealing.events(id).size() == 2);
    CHECK(dealing.events(id).back().text.ends_with("zonder wachtzin:\nGrijze bestelbus"));
    CHECK(dealing->count() == 0);
}

TEST_CASE("a file that the incident has already is dealt with", "[app][inbox]")
{
    Dealing dealing;
    dealing.file("foto.txt", "wat erin staat");
    dealing.file("nog eens.txt", "wat erin staat");
    auto const id = dealing.incident();
    dealing.open();
    REQUIRE(dealing->count() == 2);
    CHECK(dealing->addTo(1, id));
    CHECK(dealing->addTo(2, id));
    CHECK(dealing->error().isEmpty());
    CHECK(dealing->count() == 0);
    CHECK(test::take(dealing.incidents.load(id.toStdString())).files().size() == 1);
}

TEST_CASE("what cannot be added stays and is said", "[app][inbox]")
{
    Dealing dealing;
    dealing.note("Iets");
    dealing.note("Iets anders");
    auto const id = dealing.incident();
    dealing.open();
    CHECK_FALSE(dealing->addTo(1, QStringLiteral("00000000-0000-4000-8000-000000000000")));
    CHECK(dealing->error().contains(QStringLiteral("staat niet in je kluis")));
    CHECK_FALSE(dealing->addTo(7, id));
    CHECK(dealing->error().contains(QStringLiteral("Nog te verwerken")));
    CHECK(dealing->count() == 2);
    CHECK(dealing.dealtWith == 0);

    CHECK(dealing->addTo(1, id));
    CHECK(dealing->error().isEmpty());
    // Not a second time: the incident would say it twice.
    CHECK_FALSE(dealing->addTo(1, id));
    CHECK(dealing.events(id).size() == 2);
    CHECK(dealing.dealtWith == 1);
}

TEST_CASE("an entry is set aside, or said to be in a new incident", "[app][inbox]")
{
    Dealing dealing;
    dealing.note("Toch niets");
    dealing.note("Het begin van een voorval");
    dealing.open();
    dealing->setAside(1);
    CHECK(dealing.dealtWith == 1);
    CHECK(test::column(*dealing->entries(), "number") == QStringList{QStringLiteral("2")});
    CHECK(test::take(dealing->entry(1)).state == inbox::EntryState::SetAside);
    dealing->setAside(9);
    CHECK_FALSE(dealing->error().isEmpty());
    CHECK(dealing.dealtWith == 1);

    auto account = test::toldAccount();
    account.description = "Het begin van een voorval, en hoe het verder ging.";
    auto const id = dealing.incident(account);
    CHECK(test::codeOf(dealing->usedFor(2, id)) == std::nullopt);
    CHECK(dealing.dealtWith == 2);
    CHECK(dealing->count() == 0);
    CHECK(test::take(dealing->entry(2)).incidentId == id.toStdString());
    CHECK(dealing.events(id).size() == 1);  // its words are there
    CHECK(test::codeOf(dealing->usedFor(2, id)) == ErrorCode::InvalidInput);
    CHECK(dealing.dealtWith == 2);
    CHECK(test::codeOf(dealing->entry(3)) == ErrorCode::UnknownEntry);
}

TEST_CASE("what is missing or unreadable is told, and can only be set aside", "[app][inbox]")
{
    Dealing dealing;
    dealing.note("Een");
    dealing.note("Twee");
    dealing.note("Drie");
    std::filesystem::remove(dealing.sealed("000001.age"));
    test::writeText(dealing.sealed("000002.age"), "no age file");
    auto const id = dealing.incident();
    dealing.open();
    CHECK(test::column(*dealing->entries(), "kind").join(u' ') == QStringLiteral("2 3 0"));
    CHECK(test::textAt(*dealing->entries(), 0, "title") == QStringLiteral("Hier ontbreekt iets"));
    CHECK(test::textAt(*dealing->entries(), 0, "text").contains(QStringLiteral("Leg het dan opnieuw vast")));
    CHECK(test::textAt(*dealing->entries(), 1, "title") == QStringLiteral("Dit is niet te lezen"));
    CHECK(test::textAt(*dealing->entries(), 1, "text").contains(QStringLiteral("beschadigd")));
    CHECK(dealing->notice().contains(QStringLiteral("Er ontbreekt iets")));
    CHECK(dealing->notice().contains(QStringLiteral("is niet te lezen")));
    CHECK_FALSE(dealing->addTo(1, id));
    CHECK_FALSE(dealing->addTo(2, id));
    CHECK(dealing.events(id).size() == 1);
    dealing->setAside(1);
    dealing->setAside(2);
    CHECK(dealing->count() == 1);
}

TEST_CASE("what was wrong at unlocking is said, a sentence for each", "[app][inbox]")
{
    Dealing dealing;
    auto const noticeOf = [&](inbox::Merged const& merged) {
        return InboxViewModel(dealing.needs(), merged).notice();
    };
    CHECK(noticeOf({}).isEmpty());
    CHECK(noticeOf({.taken = 3}).isEmpty());
    CHECK(noticeOf({.missing = 1}).startsWith(QStringLiteral("Er ontbreekt iets")));
    CHECK(noticeOf({.damaged = 2}).contains(QStringLiteral("niet te lezen")));
    CHECK(noticeOf({.leftWaiting = 1}).contains(QStringLiteral("blijft versleuteld bewaard")));
    CHECK(noticeOf({.recipientReplaced = true}).startsWith(QStringLiteral("De sleutel")));
    CHECK(noticeOf({.missing = 1, .damaged = 1, .leftWaiting = 1, .recipientReplaced = true}).count(u'\n') == 3);
}

TEST_CASE("the newest twenty incidents are offered", "[app][inbox]")
{
    Dealing dealing;
    dealing.open();
    CHECK(dealing->incidents()->rowCount() == 0);
    auto account = test::toldAccount();
    for (int i = 0; i < 21; ++i) {
        account.occurredAt.utcMs -= std::chrono::milliseconds(std::chrono::hours(24)).count();
        (void)test::take(dealing.incidents.add(account));
    }
    dealing->reload();
    auto const texts = test::column(*dealing->incidents(), "text");
    REQUIRE(texts.size() == 20);
    CHECK(texts.first() == QStringLiteral("Bedreiging, donderdag 19 november 2026"));
    CHECK(texts.last() == QStringLiteral("Bedreiging, zaterdag 31 oktober 2026"));
    CHECK(test::textAt(*dealing->incidents(), 0, "incidentId").size() == 36);
}

TEST_CASE("what was set aside is shown, and comes back to its place", "[app][inbox]")
{
    Dealing dealing;
    dealing.note("Een");
    dealing.note("Twee");
    dealing.open();
    QAbstractItemModelTester const tester(dealing->setAsideEntries(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(dealing->setAsideCount() == 0);
    dealing->setAside(1);
    CHECK(dealing->setAsideCount() == 1);
    CHECK(test::textAt(*dealing->setAsideEntries(), 0, "text") == QStringLiteral("Een"));
    dealing->putBack(1);
    CHECK(dealing.dealtWith == 2);
    CHECK(dealing->setAsideCount() == 0);
    CHECK(test::column(*dealing->entries(), "text") == QStringList{QStringLiteral("Een"), QStringLiteral("Twee")});
    dealing->putBack(9);
    CHECK_FALSE(dealing->error().isEmpty());
    CHECK(dealing.dealtWith == 2);
}

TEST_CASE("an entry that an incident was begun with says so", "[app][inbox]")
{
    Dealing dealing;
    dealing.note("Een");
    dealing.note("Twee");
    dealing.open();
    dealing.drafts.set(app::draftPlaceOf(2), QStringLiteral("{}"));
    dealing->reload();
    CHECK(test::column(*dealing->entries(), "isBegun") == QStringList{QStringLiteral("false"), QStringLiteral("true")});
}
