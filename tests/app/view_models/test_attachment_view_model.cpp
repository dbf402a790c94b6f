#include "app/view_models/attachment_view_model.h"

#include "tests/app/evidence.h"
#include "tests/app/pictures.h"
#include "tests/app/surroundings.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QStandardPaths>
#include <QtTest/QSignalSpy>

using namespace weerbaar;
using namespace std::string_view_literals;
using app::AttachmentViewModel;

namespace {

struct Looking {
    test::TestVault vault;
    test::TempFolder out;
    incident::IncidentStore incidents{vault.database(), test::library().protocol(), vault.clock()};
    evidence::AttachmentStore attachments{vault.database(), vault.folder()};
    report::ExportLog log{vault.database(), vault.clock()};
    std::string id = test::take(incidents.add(test::toldAccount()));
    QByteArray content;
    std::string attachmentId;
    std::optional<AttachmentViewModel> model;

    Looking(char const* name, QByteArray bytes) : content(std::move(bytes))
    {
        auto const attachment = test::takenIn(vault, name, test::viewOf(content));
        attachmentId = attachment.id;
        test::take(incidents.attach(id, attachment.forChain()));
    }

    void show() { show(QString::fromStdString(id)); }
    void show(QString const& incidentId)
    {
        begin(incidentId);
        wait();
    }
    void begin(QString const& incidentId) { model.emplace(test::take(attachments.open(attachmentId)), incidentId, log); }
    void wait()
    {
        REQUIRE(test::waitUntil([this] { return !model->isBusy(); }));
    }
    void save(char const* name, bool withoutHidden)
    {
        model->saveCopy(url(name), withoutHidden);
        wait();
    }
    /// Changes one byte of what lies in the vault's folder.
    void damage()
    {
        auto const file = vault.folder() / "attachments" / attachmentId;
        auto bytes = test::readBytes(file);
        bytes[bytes.size() / 2] ^= 1U;
        test::writeBytes(file, bytes);
    }

    AttachmentViewModel* operator->() { return &*model; }

    [[nodiscard]] std::filesystem::path place(char const* name) const { return out.path() / name; }
    [[nodiscard]] QUrl url(char const* name) const
    {
        return QUrl::fromLocalFile(QString::fromStdString(place(name).string()));
    }
    [[nodiscard]] std::string sha256() const
    {
        return QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex().toStdString();
    }
    [[nodiscard]] bool isCopy(char const* name) const
    {
        return std::ranges::equal(test::readBytes(place(name)), test::viewOf(content));
    }
    [[nodiscard]] std::vector<report::LoggedExport> logged() { return test::take(log.of(id)); }
    /// Files in the folder, those of an unfinished write included.
    [[nodiscard]] std::ptrdiff_t filesOut() const
    {
        return std::distance(std::filesystem::directory_iterator(out.path()), std::filesystem::directory_iterator());
    }
};

QByteArray photo()
{
    return test::withExif(test::encoded(test::twoHalves(64, 32), "jpeg"));
}

}  // namespace

TEST_CASE("a photo is shown without a plain copy of it on the disk", "[app][attachment]")
{
    Looking looking("bij ons huis.JPG", photo());
    looking.begin(QString::fromStdString(looking.id));
    CHECK(looking->isBusy());
    CHECK(looking->picture().isNull());
    QSignalSpy const shown(&*looking.model, &AttachmentViewModel::previewChanged);
    looking.wait();
    CHECK(shown.count() == 1);
    CHECK(looking->name() == QStringLiteral("bij ons huis.JPG"));
    CHECK(looking->detail() == QStringLiteral("Foto, minder dan 1 kB, toegevoegd op 21 november 2026, 00:00"));
    CHECK(looking->picture().size() == QSize(32, 64));
    CHECK(looking->canStrip());
    CHECK(looking->text().isEmpty());
    CHECK(looking->previewText().startsWith(QStringLiteral("Zo ziet het eruit.")));
    CHECK(looking->error().isEmpty());
    for (auto const& file : std::filesystem::recursive_directory_iterator(looking.vault.folder())) {
        if (file.is_regular_file())
            CHECK_FALSE(test::contains(test::readBytes(file.path()), "TestCam"));
    }

    auto const groups = looking->sha256().split(u' ');
    CHECK(groups.join(QString()).toStdString() == looking.sha256());
    for (auto const& group : groups)
        CHECK(group.size() == 8);
}

TEST_CASE("the name that is proposed says nothing of what is in it", "[app][attachment]")
{
    Looking looking("bij ons huis.JPG", photo());
    looking.show();
    auto const documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    CHECK(looking->suggestedFile() == QUrl::fromLocalFile(documents + QStringLiteral("/bestand-2026-11-21-0000.jpg")));
    Looking strange("dagboek.van jansen", "x");
    strange.show();
    CHECK(strange->suggestedFile() == QUrl::fromLocalFile(documents + QStringLiteral("/bestand-2026-11-21-0000")));
}

TEST_CASE("a text and an e-mail can be read", "[app][attachment]")
{
    Looking mail("mail.eml", "Subject: jij\r\n\r\n\x1B[1mIk weet je te vinden\xE2\x80\xAE");
    mail.show();
    CHECK(mail->text() == QStringLiteral("Subject: jij\n\n[1mIk weet je te vinden"));
    CHECK(mail->previewText() == QStringLiteral("Dit is de tekst van het bestand."));
    CHECK_FALSE(mail->canStrip());
    Looking chat("chat.txt", QByteArray(100'000, 'a'));
    chat.show();
    CHECK(chat->text().size() == 65'536);
    CHECK(chat->previewText() == QStringLiteral("Dit is het begin van de tekst."));
}

TEST_CASE("what cannot be shown is said to be safe", "[app][attachment]")
{
    Looking looking("geluid.mp3", "ID3 and no more");
    SECTION("in an incident a copy can be saved")
    {
        looking.show();
        CHECK(looking->previewText()
              == QStringLiteral("Dit bestand kan Weerbaar niet tonen. Het ligt veilig in je kluis. "
                                "Je kunt er een kopie van opslaan."));
    }
    SECTION("in the inbox not yet")
    {
        looking.show(QString());
        CHECK(looking->previewText().contains(QStringLiteral("Voeg het toe aan een voorval")));
    }
    CHECK(looking->picture().isNull());
    CHECK(looking->text().isEmpty());
    CHECK_FALSE(looking->canStrip());
    CHECK(looking->error().isEmpty());
}

TEST_CASE("a picture that is broken is said to be so, and can be saved", "[app][attachment]")
{
    Looking looking("foto.jpg", "\xFF\xD8\xFF\xE0 no more than that");
    looking.show();
    CHECK(looking->picture().isNull());
    CHECK(looking->previewText().startsWith(QStringLiteral("Dit bestand kan Weerbaar niet tonen.")));
    looking.save("uit.jpg", false);
    CHECK(looking.isCopy("uit.jpg"));
}

TEST_CASE("checking finds that nothing was changed", "[app][attachment]")
{
    Looking looking("foto.jpg", photo());
    looking.show();
    CHECK(looking->checkText().isEmpty());
    QSignalSpy const checked(&*looking.model, &AttachmentViewModel::checked);
    looking->check();
    CHECK(looking->isBusy());
    looking.wait();
    CHECK(checked.count() == 1);
    CHECK(looking->checkText().startsWith(QStringLiteral("Ongewijzigd sinds zaterdag 21 november 2026, 00:00.")));
    CHECK_FALSE(looking->isDamaged());
}

TEST_CASE("a changed byte is found, and nothing of the file is shown or leaves", "[app][attachment]")
{
    Looking looking("foto.jpg", photo());
    SECTION("before it is opened")
    {
        looking.damage();
        looking.show();
        CHECK(looking->picture().isNull());
        CHECK(looking->previewText().contains(QStringLiteral("beschadigd")));
    }
    SECTION("while it is looked at")
    {
        looking.show();
        CHECK_FALSE(looking->isDamaged());
        looking.damage();
        looking->check();
        looking.wait();
    }
    SECTION("while a copy is made")
    {
        looking.show();
        looking.damage();
        looking.save("uit.jpg", false);
    }
    SECTION("the file is gone")
    {
        std::filesystem::remove(looking.vault.folder() / "attachments" / looking.attachmentId);
        looking.show();
    }
    CHECK(looking->isDamaged());
    CHECK(looking->checkText().contains(QStringLiteral("beschadigd")));
    looking.save("uit.jpg", false);
    CHECK(looking->error().contains(QStringLiteral("beschadigd")));
    CHECK(looking->savedText().isEmpty());
    CHECK(looking.filesOut() == 0);
    CHECK(looking.logged().empty());
}

TEST_CASE("a copy of the original is the original, for its owner only, and the vault knows", "[app][attachment]")
{
    using std::filesystem::perms;
    Looking looking("foto.jpg", photo());
    looking.show();
    QSignalSpy const saved(&*looking.model, &AttachmentViewModel::saved);
    looking.save("uit.jpg", false);
    CHECK(looking->error().isEmpty());
    CHECK(saved.count() == 2);  // emptied, and then said
    CHECK(looking->savedText().contains(QString::fromStdString(looking.place("uit.jpg").string())));
    CHECK(looking->savedText().contains(QStringLiteral("niet versleuteld")));
    CHECK(looking.filesOut() == 1);
    CHECK(looking.isCopy("uit.jpg"));
    CHECK(std::filesystem::status(looking.place("uit.jpg")).permissions() == (perms::owner_read | perms::owner_write));
    auto const logged = looking.logged();
    REQUIRE(logged.size() == 1);
    CHECK(logged[0].kind == report::ExportKind::Attachment);
    CHECK(logged[0].parts == "original");
    CHECK_FALSE(logged[0].encrypted);
    CHECK(crypto::toHex(logged[0].sha256) == looking.sha256());
}

TEST_CASE("a large file leaves whole", "[app][attachment]")
{
    QByteArray content;
    for (int i = 0; i < 1'000'000; ++i)
        content.append(QByteArray::number(i));
    Looking looking("groot.bin", content);
    looking.show();
    looking.save("uit.bin", false);
    CHECK(looking.isCopy("uit.bin"));
}

TEST_CASE("a copy without hidden data tells no place, and is no original", "[app][attachment]")
{
    Looking looking("foto.jpg", photo());
    looking.show();
    REQUIRE(test::contains(test::viewOf(looking.content), test::latitudeBytes));
    looking.save("uit.jpeg", true);
    CHECK(looking->error().isEmpty());
    CHECK(looking->savedText().contains(QStringLiteral("Het origineel in je kluis blijft het bewijs.")));
    auto const bytes = test::readBytes(looking.place("uit.jpeg"));
    for (auto const hidden : {"Exif"sv, "TestCam"sv, "Bij ons huis"sv, test::latitudeBytes})
        CHECK_FALSE(test::contains(bytes, hidden));
    CHECK(QImage(looking.url("uit.jpeg").toLocalFile()).size() == QSize(32, 64));
    auto const logged = looking.logged();
    REQUIRE(logged.size() == 1);
    CHECK(logged[0].parts == "without-metadata");
    CHECK(logged[0].sha256 == crypto::sha256(bytes));
    // The original is untouched.
    looking.save("echt.jpg", false);
    CHECK(looking.isCopy("echt.jpg"));
}

TEST_CASE("a copy without hidden data is named for what it is, and replaces nothing unasked", "[app][attachment]")
{
    auto image = test::twoHalves(64, 32, QImage::Format_ARGB32);
    image.setText(QStringLiteral("Author"), QStringLiteral("Jan Jansen"));
    Looking looking("scherm.png", test::encoded(image, "png"));
    looking.show();
    test::writeText(looking.place("uit.jpg.png"), "what was there");
    looking.save("uit.jpg", true);
    CHECK(test::contains(test::readBytes(looking.place("uit.jpg.png")), "what was there"));
    CHECK(looking->savedText().contains(QStringLiteral("uit.jpg-2.png")));
    auto const bytes = test::readBytes(looking.place("uit.jpg-2.png"));
    CHECK(test::contains(bytes, "PNG"));
    CHECK_FALSE(test::contains(bytes, "Jan Jansen"));
    // Of a name that fits the person was asked.
    looking.save("uit.jpg.png", true);
    CHECK(test::contains(test::readBytes(looking.place("uit.jpg.png")), "IHDR"));
    CHECK(looking.filesOut() == 2);
}

TEST_CASE("what is no picture has no copy without hidden data", "[app][attachment]")
{
    Looking looking("chat.txt", "Dag");
    looking.show();
    looking->saveCopy(looking.url("uit.txt"), true);
    CHECK_FALSE(looking->isBusy());
    CHECK(looking->error().isEmpty());
    CHECK(looking.filesOut() == 0);
    CHECK(looking.logged().empty());
}

TEST_CASE("a file of the inbox does not leave before it belongs to an incident", "[app][attachment]")
{
    Looking looking("foto.jpg", photo());
    looking.show(QString());
    CHECK_FALSE(looking->picture().isNull());
    CHECK(looking->suggestedFile().isEmpty());
    looking.save("uit.jpg", false);
    CHECK(looking->error().contains(QStringLiteral("eerst toe aan een voorval")));
    CHECK(looking.filesOut() == 0);
}

TEST_CASE("where a copy cannot be written it is said, and not logged", "[app][attachment]")
{
    Looking looking("foto.jpg", photo());
    looking.show();
    std::filesystem::create_directory(looking.place("map"));
    for (char const* const name : {"geen map/uit.jpg", "map"}) {
        looking.save(name, false);
        CHECK(looking->error().contains(QStringLiteral("kon daar niet worden gemaakt")));
        CHECK(looking->savedText().isEmpty());
    }
    looking->saveCopy(QUrl(QStringLiteral("https://example.org/uit.jpg")), false);
    looking->saveCopy(QUrl(), false);
    CHECK_FALSE(looking->isBusy());
    CHECK(looking.filesOut() == 1);
    CHECK(looking.logged().empty());
}

TEST_CASE("no copy leaves when the vault cannot note it", "[app][attachment]")
{
    Looking looking("foto.jpg", photo());
    looking.show();
    test::writeText(looking.place("uit.jpg"), "what was there");
    test::take(looking.vault.database().execute(
        "CREATE TEMP TRIGGER broken BEFORE INSERT ON export BEGIN SELECT RAISE(FAIL, 'broken'); END;"));
    looking.save("uit.jpg", false);
    CHECK_FALSE(looking->error().isEmpty());
    CHECK(looking->savedText().isEmpty());
    CHECK(looking.filesOut() == 1);
    CHECK(test::contains(test::readBytes(looking.place("uit.jpg")), "what was there"));
}

TEST_CASE("a copy that is stopped leaves nothing, and the next one is not stopped", "[app][attachment]")
{
    Looking looking("foto.jpg", photo());
    looking.show();
    bool const withoutHidden = GENERATE(false, true);
    looking->saveCopy(looking.url("uit.jpg"), withoutHidden);
    looking->cancel();
    looking.wait();
    CHECK(looking->error().contains(QStringLiteral("Gestopt")));
    CHECK(looking->savedText().isEmpty());
    CHECK(looking.filesOut() == 0);
    CHECK(looking.logged().empty());

    looking->check();
    looking.wait();
    CHECK(looking->error().isEmpty());
    looking.save("uit.jpg", withoutHidden);
    CHECK(looking.filesOut() == 1);
}

TEST_CASE("one thing at a time", "[app][attachment]")
{
    Looking looking("foto.jpg", photo());
    looking.show();
    looking->saveCopy(looking.url("een.jpg"), false);
    looking->saveCopy(looking.url("twee.jpg"), false);
    looking->check();
    looking.wait();
    CHECK(looking.filesOut() == 1);
    CHECK(looking->checkText().isEmpty());
    // And what is ignored does not undo that the first was stopped.
    looking->saveCopy(looking.url("drie.jpg"), false);
    looking->cancel();
    looking->saveCopy(looking.url("vier.jpg"), false);
    looking->check();
    looking.wait();
    CHECK(looking.filesOut() == 1);
}

TEST_CASE("a copy that is left while it is made does not leave", "[app][attachment]")
{
    Looking looking("groot.bin", QByteArray(60'000'000, 'x'));
    looking.show();
    auto const before = test::bytesWritten();
    looking->saveCopy(looking.url("uit.bin"), false);
    CHECK(looking->isBusy());
    looking.model.reset();
    test::settle();
    CHECK(test::bytesWritten() - before < 60'000'000);  // nobody waits for the rest of it
    CHECK(looking.filesOut() == 0);
    CHECK(looking.logged().empty());
}
