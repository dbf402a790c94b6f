#include "app/view_models/evidence_view_model.h"

#include "app/format.h"
#include "tests/app/evidence.h"
#include "tests/app/surroundings.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>

using namespace weerbaar;
using app::EvidenceViewModel;

namespace {

struct Securing {
    test::TestVault vault;
    test::TempFolder from;
    incident::IncidentStore incidents{vault.database(), test::library().protocol(), vault.clock()};
    evidence::AttachmentStore attachments{vault.database(), vault.folder()};
    std::string id = test::take(incidents.add(test::toldAccount()));
    vault::SettingsStore settings{vault.database()};
    app::Drafts drafts{settings};
    int attached = 0;
    bool stopsAfterFirst = false;
    std::optional<EvidenceViewModel> model;

    Securing() { show(id); }

    void show(std::string const& incidentId)
    {
        model.emplace(EvidenceViewModel::Needs{attachments, incidents, vault.folder(), test::library().evidence(),
                                               test::library().protocol(), vault.clock(), drafts, [this] { wasAttached(); }},
                      test::take(incidents.load(incidentId)));
    }
    void wasAttached()
    {
        ++attached;
        if (stopsAfterFirst)
            model->cancel();
    }

    EvidenceViewModel* operator->() { return &*model; }

    [[nodiscard]] QUrl url(char const* name) const
    {
        return QUrl::fromLocalFile(QString::fromStdString((from.path() / name).string()));
    }
    [[nodiscard]] QUrl file(char const* name, std::string_view content)
    {
        test::writeText(from.path() / name, content);
        return url(name);
    }
    [[nodiscard]] QList<QUrl> three()
    {
        return {file("een.txt", "1"), file("twee.txt", "2"), file("drie.txt", "3")};
    }

    void add(QList<QUrl> const& files, QString const& note = {})
    {
        model->setNote(note);
        model->addFiles(files);
        REQUIRE(test::waitUntil([this] { return !model->isBusy(); }));
    }

    [[nodiscard]] QStringList names() { return test::column(*model->files(), "name"); }
    /// Files in the evidence's folder, those of an unfinished import included.
    [[nodiscard]] std::ptrdiff_t filesKept() const
    {
        auto const folder = vault.folder() / "attachments";
        if (!std::filesystem::exists(folder))
            return 0;
        return std::distance(std::filesystem::directory_iterator(folder), std::filesystem::directory_iterator());
    }
    [[nodiscard]] static QString galleryNote() { return app::hyphenated(test::library().evidence().galleryNote); }
};

}  // namespace

TEST_CASE("how to secure evidence is told for this kind of incident only", "[app][evidence]")
{
    Securing securing;
    CHECK(securing->incidentTitle() == QStringLiteral("Bedreiging, vrijdag 20 november 2026"));
    CHECK(securing->guideNote() == app::hyphenated(test::library().evidence().note));
    QStringList expected;
    for (auto const& guide : test::library().evidence().guides) {
        if (std::ranges::count(guide.types, "T03") > 0)
            expected.append(app::hyphenated(guide.title));
    }
    REQUIRE_FALSE(expected.isEmpty());
    REQUIRE(static_cast<std::size_t>(expected.size()) < test::library().evidence().guides.size());
    CHECK(test::column(*securing->guides(), "title") == expected);
    auto const* const guides = securing->guides();
    for (int row = 0; row < guides->rowCount(); ++row) {
        CHECK_FALSE(test::cell(*guides, row, "steps").toStringList().isEmpty());
        CHECK_FALSE(test::textAt(*guides, row, "sourceText").isEmpty());
    }
}

TEST_CASE("a file becomes evidence, and is told to lie elsewhere too", "[app][evidence]")
{
    Securing securing;
    QAbstractItemModelTester const tester(securing->files(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy const busy(&*securing.model, &EvidenceViewModel::busyChanged);
    CHECK(securing->fileCount() == 0);
    CHECK(securing->addedText().isEmpty());
    securing.vault.clock().advance(std::chrono::minutes(90));
    securing->setNote(QStringLiteral("  Lag op de mat. "));
    securing->addFiles({securing.file("brief.txt", std::string(3'200'000, 'x'))});
    CHECK(securing->isBusy());
    CHECK(securing->busyName() == QStringLiteral("brief.txt"));
    REQUIRE(test::waitUntil([&] { return !securing->isBusy(); }));
    CHECK(busy.count() >= 2);
    CHECK(securing->busyName().isEmpty());
    CHECK(securing->error().isEmpty());
    CHECK(securing->addedText() == QStringLiteral("Toegevoegd: brief.txt. ") + Securing::galleryNote());
    CHECK(securing.attached == 1);

    REQUIRE(securing->fileCount() == 1);
    CHECK(test::textAt(*securing->files(), 0, "name") == QStringLiteral("brief.txt"));
    CHECK(test::textAt(*securing->files(), 0, "detail")
          == QStringLiteral("Tekst, 3,2 MB, toegevoegd op 21 november 2026, 01:30\nLag op de mat."));
    CHECK(test::textAt(*securing->files(), 0, "iconName") == QStringLiteral("note"));

    auto const files = test::take(securing.incidents.load(securing.id)).files();
    REQUIRE(files.size() == 1);
    CHECK(files[0].note == "Lag op de mat.");
    CHECK(files[0].bytes == 3'200'000);
    CHECK(QString::fromStdString(files[0].id) == test::textAt(*securing->files(), 0, "attachmentId"));
    CHECK(test::take(securing.incidents.verify(securing.id)).isIntact());
    auto const content = test::take(test::take(securing.attachments.open(files[0].id)).readAll(4'000'000));
    CHECK(content.size() == 3'200'000);
    // The original is the person's to remove.
    CHECK(std::filesystem::file_size(securing.from.path() / "brief.txt") == 3'200'000);

    securing->dismissAdded();
    CHECK(securing->addedText().isEmpty());
    CHECK(securing->fileCount() == 1);
}

TEST_CASE("several files go one after the other, oldest first", "[app][evidence]")
{
    Securing securing;
    securing.add(securing.three(), QStringLiteral("Samen"));
    CHECK(securing.names().join(u' ') == QStringLiteral("een.txt twee.txt drie.txt"));
    CHECK(securing->addedText()
          == QStringLiteral("Toegevoegd: een.txt, twee.txt, drie.txt. ") + Securing::galleryNote());
    CHECK(securing.attached == 3);
    for (auto const& file : test::take(securing.incidents.load(securing.id)).files())
        CHECK(file.note == "Samen");
    // What is shown is of this time.
    securing.add({securing.file("vier.txt", "4")});
    CHECK(securing->addedText() == QStringLiteral("Toegevoegd: vier.txt. ") + Securing::galleryNote());
    CHECK(securing->fileCount() == 4);
    securing.show(securing.id);
    CHECK(securing->fileCount() == 4);
}

TEST_CASE("a file that is there already is told, and the rest goes on", "[app][evidence]")
{
    Securing securing;
    securing.add({securing.file("een.txt", "1")});
    securing.add({securing.file("kopie.txt", "1"), securing.url("een.txt"), securing.file("twee.txt", "2")});
    CHECK(securing.names() == QStringList{QStringLiteral("een.txt"), QStringLiteral("twee.txt")});
    CHECK(securing->error().isEmpty());
    CHECK(securing->addedText()
          == QStringLiteral("Toegevoegd: twee.txt. kopie.txt zit er al bij als een.txt. een.txt zit er al bij. ")
                 + Securing::galleryNote());
    CHECK(securing.attached == 2);
    CHECK(securing.filesKept() == 2);
}

TEST_CASE("the same content in another incident has there the name it was chosen by", "[app][evidence]")
{
    Securing securing;
    securing.add({securing.file("een.txt", "1")});
    auto const other = test::take(securing.incidents.add(test::toldAccount()));
    securing.show(other);
    securing.add({securing.file("anders.txt", "1")});
    CHECK(securing.names() == QStringList{QStringLiteral("anders.txt")});
    CHECK(securing->addedText().startsWith(QStringLiteral("Toegevoegd: anders.txt. ")));
    CHECK(securing.filesKept() == 1);
}

TEST_CASE("a file that was damaged in the vault is made good by its original", "[app][evidence]")
{
    Securing securing;
    securing.add({securing.file("een.txt", "wat erin staat")});
    auto const attached = test::take(securing.incidents.load(securing.id)).files().at(0);
    auto const stored = securing.vault.folder() / "attachments" / attached.id;
    auto sealed = test::readBytes(stored);
    sealed.at(20) ^= 1;
    test::writeBytes(stored, sealed);
    CHECK_FALSE(test::take(test::take(securing.attachments.open(attached.id)).isIntact({})));

    QSignalSpy const busy(&*securing.model, &EvidenceViewModel::busyChanged);
    securing.add({securing.file("een.txt", "wat erin staat")});
    CHECK(busy.count() > 2);  // it was read on another thread
    CHECK(securing->addedText().contains(QStringLiteral("een.txt zit er al bij.")));
    CHECK(test::take(test::take(securing.attachments.open(attached.id)).isIntact({})));
    CHECK(securing->fileCount() == 1);
}

TEST_CASE("a file that cannot be read is named, and the rest goes on", "[app][evidence]")
{
    Securing securing;
    QUrl const elsewhere(QStringLiteral("https://example.org/foto.jpg"));
    securing.add({securing.url("weg.txt"), elsewhere, securing.file("goed.txt", "1")});
    CHECK(securing.names() == QStringList{QStringLiteral("goed.txt")});
    auto const lines = securing->error().split(u'\n');
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].startsWith(QStringLiteral("weg.txt: ")));
    CHECK(lines[1].startsWith(QStringLiteral("foto.jpg: ")));
    CHECK(securing->addedText().startsWith(QStringLiteral("Toegevoegd: goed.txt. ")));
    securing.add({securing.file("ook goed.txt", "2")});
    CHECK(securing->error().isEmpty());
}

TEST_CASE("where nothing can be written the rest is not tried, and named", "[app][evidence]")
{
    Securing securing;
    test::writeText(securing.vault.folder() / "attachments", "no folder");
    securing->addFiles(securing.three());
    REQUIRE(test::waitUntil([&] { return !securing->isBusy(); }));
    CHECK(securing->fileCount() == 0);
    CHECK(securing->addedText().isEmpty());
    auto const lines = securing->error().split(u'\n');
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].startsWith(QStringLiteral("een.txt: ")));
    CHECK(lines[1] == QStringLiteral("Gestopt. Niet toegevoegd: twee.txt, drie.txt."));
    CHECK(securing.attached == 0);
}

TEST_CASE("stopping leaves the rest, and nothing half", "[app][evidence]")
{
    Securing securing;
    auto const large = securing.file("groot.bin", "");
    std::filesystem::resize_file(securing.from.path() / "groot.bin", 200'000'000);  // a hole: costs no room
    securing->addFiles({large, securing.file("twee.txt", "2")});
    securing->cancel();
    REQUIRE(test::waitUntil([&] { return !securing->isBusy(); }));
    CHECK(securing->fileCount() == 0);
    CHECK(securing->addedText().isEmpty());
    CHECK(securing->error() == QStringLiteral("Gestopt. Niet toegevoegd: groot.bin, twee.txt."));
    CHECK(securing.filesKept() == 0);
    CHECK(securing.attached == 0);
    // The next time is not stopped.
    securing.add({securing.url("twee.txt")});
    CHECK(securing->fileCount() == 1);
    CHECK(securing->error().isEmpty());
}

TEST_CASE("a file that was read to its end before the person stopped is kept", "[app][evidence]")
{
    Securing securing;
    securing.stopsAfterFirst = true;
    securing.add(securing.three());
    CHECK(securing.names() == QStringList{QStringLiteral("een.txt")});
    CHECK(securing->addedText() == QStringLiteral("Toegevoegd: een.txt. ") + Securing::galleryNote());
    CHECK(securing->error() == QStringLiteral("Gestopt. Niet toegevoegd: twee.txt, drie.txt."));
}

TEST_CASE("files asked for while others are taken in are ignored, and so is nothing", "[app][evidence]")
{
    Securing securing;
    QSignalSpy const busy(&*securing.model, &EvidenceViewModel::busyChanged);
    securing->addFiles({});
    CHECK_FALSE(securing->isBusy());
    CHECK(busy.count() == 0);
    securing->addFiles({securing.file("een.txt", "1")});
    securing->addFiles({securing.file("twee.txt", "2")});
    REQUIRE(test::waitUntil([&] { return !securing->isBusy(); }));
    CHECK(securing.names() == QStringList{QStringLiteral("een.txt")});
    CHECK(securing->addedText().startsWith(QStringLiteral("Toegevoegd: een.txt. ")));
}

TEST_CASE("between two files it stays busy", "[app][evidence]")
{
    Securing securing;
    int timesFree = 0;
    QObject::connect(&*securing.model, &EvidenceViewModel::busyChanged, &*securing.model, [&] {
        if (!securing->isBusy())
            ++timesFree;
    });
    securing->addFiles(securing.three());
    REQUIRE(test::waitUntil([&] { return securing->fileCount() == 3; }));
    test::settle();
    CHECK_FALSE(securing->isBusy());
    CHECK(timesFree <= 2);  // the end of the work, and then of its name
}

TEST_CASE("leaving while a file is taken in leaves nothing half", "[app][evidence]")
{
    Securing securing;
    (void)securing.file("groot.bin", "");
    std::filesystem::resize_file(securing.from.path() / "groot.bin", 200'000'000);
    auto const before = test::bytesWritten();
    securing->addFiles({securing.url("groot.bin")});
    CHECK(securing->isBusy());
    securing.model.reset();
    test::settle();
    CHECK(test::bytesWritten() - before < 200'000'000);  // nobody waits for the rest of it
    CHECK(securing.filesKept() == 0);
    CHECK(test::take(securing.incidents.load(securing.id)).files().empty());
    CHECK(securing.attached == 0);
}

TEST_CASE("what was written for a file stays until a file is in", "[app][evidence]")
{
    Securing securing;
    securing->setNote(QStringLiteral("Lag op de mat"));
    securing.show(securing.id);
    CHECK(securing->note() == QStringLiteral("Lag op de mat"));
    securing->addFiles({securing.url("nergens.txt")});
    REQUIRE(test::waitUntil([&] { return !securing->isBusy(); }));
    CHECK(securing->note() == QStringLiteral("Lag op de mat"));
    securing->addFiles({securing.file("brief.txt", "x")});
    securing->setNote(QStringLiteral("Van de camera"));  // for the next one
    REQUIRE(test::waitUntil([&] { return !securing->isBusy(); }));
    CHECK(securing->note() == QStringLiteral("Van de camera"));
    CHECK(test::take(securing.incidents.load(securing.id)).files().front().note == "Lag op de mat");
    securing->addFiles({securing.file("film.txt", "y")});
    REQUIRE(test::waitUntil([&] { return !securing->isBusy(); }));
    CHECK(securing->note().isEmpty());
}
