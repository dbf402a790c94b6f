#include "app/view_models/report_view_model.h"

#include "app/error_text.h"
#include "crypto/hash_chain.h"
#include "tests/app/evidence.h"
#include "tests/app/pdf_tools.h"
#include "tests/app/pictures.h"
#include "tests/app/surroundings.h"

#include <QtCore/QDir>
#include <QtCore/QStandardPaths>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>

using namespace weerbaar;
using app::ReportViewModel;
using Password = app::PdfExportViewModel::Password;

namespace {

struct Reporting {
    test::TestVault vault;
    test::TempFolder out;
    incident::IncidentStore store{vault.database(), test::library().protocol(), vault.clock()};
    evidence::AttachmentStore attachments{vault.database(), vault.folder()};
    report::ExportLog exports{vault.database(), vault.clock()};
    test::HandShare target;
    app::Sharer sharer{&target, vault.folder()};
    vault::SettingsStore settings{vault.database()};
    std::string id;
    std::optional<ReportViewModel> model;

    explicit Reporting(incident::Account const& account = test::toldAccount()) : id(test::take(store.add(account))) { show(); }

    void show()
    {
        model.emplace(ReportViewModel::Needs{store, attachments, exports, sharer, settings, test::library().protocol(),
                                             test::library().contacts(), vault.clock()},
                      test::take(report::sourceOf(store, id)));
    }

    /// The keys of a list of choices whose title contains `title`.
    [[nodiscard]] static QString keyOf(QAbstractListModel& rows, char const* title)
    {
        auto const titles = test::column(rows, "title");
        for (int i = 0; i < titles.size(); ++i) {
            if (titles.at(i).contains(QString::fromUtf8(title)))
                return test::column(rows, "key").at(i);
        }
        return {};
    }
    [[nodiscard]] bool has(char const* part) { return test::column(*model->parts(), "key").contains(QLatin1String(part)); }
    [[nodiscard]] bool isChosen(char const* part)
    {
        auto const row = test::column(*model->parts(), "key").indexOf(QLatin1String(part));
        return row >= 0 && test::column(*model->parts(), "isIncluded").at(row) == QStringLiteral("true");
    }
    void choose(char const* part, bool isIncluded) { model->setPart(QLatin1String(part), isIncluded); }
    /// A file of its own content, taken in and noted in the incident. \returns its id.
    std::string attach(char const* name, crypto::ByteView content)
    {
        auto const attachment = test::takenIn(vault, name, content);
        test::take(store.attach(id, attachment.forChain()));
        return attachment.id;
    }

    ReportViewModel* operator->() { return &*model; }

    [[nodiscard]] QString place(char const* name) const { return QString::fromStdString((out.path() / name).string()); }

    void exportTo(QString const& file, Password kind = Password::None, QString const& password = {})
    {
        model->setDestination(QUrl::fromLocalFile(file));
        model->save(kind, password, password);
        REQUIRE(test::waitUntil([this] { return !model->isBusy(); }));
    }

    [[nodiscard]] QString preview() { return test::column(*model->document(), "text").join(u'\n'); }
    [[nodiscard]] std::vector<report::LoggedExport> logged() { return test::take(exports.of(id)); }
    /// Files in the folder, those of an unfinished write included.
    [[nodiscard]] std::ptrdiff_t filesOut() const
    {
        return std::distance(std::filesystem::directory_iterator(out.path()), std::filesystem::directory_iterator());
    }
};

}  // namespace

TEST_CASE("the preview follows what is chosen", "[app][report]")
{
    Reporting reporting;
    QAbstractItemModelTester const tester(reporting->document(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy const changed(&*reporting.model, &ReportViewModel::changed);
    CHECK(test::column(*reporting->parts(), "key")
          == QStringList{QStringLiteral("exactWords"), QStringLiteral("people"), QStringLiteral("place"), QStringLiteral("conclusions"),
                         QStringLiteral("timeline"), QStringLiteral("steps"), QStringLiteral("verification")});
    for (auto const& key : test::column(*reporting->parts(), "key"))
        CHECK(reporting.isChosen(qPrintable(key)) == (key != QStringLiteral("conclusions")));
    CHECK(reporting->partsText() == QStringLiteral("Zonder: wat je er zelf van denkt"));
    CHECK(reporting.preview().contains(QStringLiteral("kinderen")));
    CHECK_FALSE(reporting.preview().contains(QStringLiteral("stemming")));

    reporting.choose("exactWords", false);
    CHECK_FALSE(reporting.preview().contains(QStringLiteral("kinderen")));
    reporting.choose("conclusions", true);
    CHECK(reporting.preview().contains(QStringLiteral("stemming")));
    reporting.choose("people", false);
    CHECK_FALSE(reporting.preview().contains(QStringLiteral("Jansen")));
    reporting.choose("timeline", false);
    reporting.choose("steps", false);
    reporting.choose("verification", false);
    CHECK_FALSE(reporting.preview().contains(QStringLiteral("Tijdlijn")));
    CHECK_FALSE(reporting.preview().contains(QStringLiteral("Stappen")));
    CHECK_FALSE(reporting.preview().contains(QStringLiteral("Controle")));
    CHECK(changed.count() == 6);
    reporting.choose("steps", false);
    CHECK(changed.count() == 6);
}

TEST_CASE("what is not there cannot be chosen", "[app][report]")
{
    auto account = test::toldAccount();
    account.exactWords.clear();
    account.people.clear();
    account.conclusions.clear();
    Reporting reporting(account);
    CHECK_FALSE(reporting.has("exactWords"));
    CHECK_FALSE(reporting.has("people"));
    CHECK_FALSE(reporting.has("conclusions"));
    CHECK(reporting->files()->rowCount() == 0);
    CHECK(reporting->people()->rowCount() == 0);
    CHECK(reporting->events()->rowCount() == 0);
    CHECK(reporting->others()->rowCount() == 0);
    CHECK_FALSE(reporting.has("position"));
    CHECK_FALSE(reporting.has("health"));
}

TEST_CASE("what is about a body or a home only goes along when it is chosen", "[app][report]")
{
    auto account = test::toldAccount();
    account.injury = "Blauwe plek op de arm.";
    account.position = incident::MeasuredPosition{52.0907, 5.1214, 12, test::MovingClock::start, "geoclue2"};
    Reporting reporting(account);
    test::take(reporting.vault.database().execute("PRAGMA foreign_keys = OFF"));  // the file itself is not needed here
    test::take(reporting.store.attach(reporting.id, {"a", "foto.jpg", "image/jpeg", 1000, {}, ""}));
    reporting.show();
    QSignalSpy const changed(&*reporting.model, &ReportViewModel::changed);
    CHECK(reporting->files()->rowCount() == 1);
    CHECK(reporting.has("position"));
    CHECK(reporting.has("health"));
    CHECK(reporting.preview().contains(QStringLiteral("SHA-256")));
    CHECK_FALSE(reporting.preview().contains(QStringLiteral("52,0907")));
    CHECK_FALSE(reporting.preview().contains(QStringLiteral("Blauwe plek")));
    reporting.choose("position", true);
    CHECK(reporting.preview().contains(QStringLiteral("52,0907")));
    reporting.choose("health", true);
    CHECK(reporting.preview().contains(QStringLiteral("Blauwe plek")));
    reporting->setAllFiles(0);
    CHECK_FALSE(reporting.preview().contains(QStringLiteral("SHA-256")));
    CHECK(changed.count() == 3);
    reporting.exportTo(reporting.place("uit.pdf"));
    REQUIRE(reporting.logged().size() == 1);
    CHECK(reporting.logged()[0].parts == "exactWords,people,timeline,steps,verification,evidence,position,health,place,online,damage,councilWork");
    CHECK(reporting.logged()[0].kind == report::ExportKind::Report);
}

TEST_CASE("what was decided about aftercare is health too", "[app][report]")
{
    Reporting reporting;
    CHECK_FALSE(reporting.has("health"));
    test::take(reporting.store.decideStep(reporting.id, {"P15", incident::StepChoice::Done, std::nullopt, ""}));  // "Praat over hoe het gaat"
    reporting.show();
    CHECK(reporting.has("health"));
    CHECK_FALSE(reporting.preview().contains(QStringLiteral("Praat over hoe het gaat")));
    reporting.choose("health", true);
    CHECK(reporting.preview().contains(QStringLiteral("Praat over hoe het gaat")));
}

TEST_CASE("the third time by one person makes the colour of a report more severe", "[app][report]")
{
    auto account = test::toldAccount();
    account.type = "T01";  // yellow by itself
    account.people = {incident::Person{incident::Role::Offender, incident::Known::Unknown, "", "@jan", "", ""}};
    Reporting reporting(account);
    CHECK(reporting.preview().contains(QStringLiteral("Geel")));
    test::take(reporting.store.add(account));
    test::take(reporting.store.add(account));
    reporting.show();
    CHECK(reporting.preview().contains(QStringLiteral("Oranje")));
}

TEST_CASE("only reports stand among the earlier reports", "[app][report]")
{
    Reporting reporting;
    test::take(reporting.exports.add({reporting.id, {}, false, report::ExportKind::Attachment}, {}));
    test::take(reporting.exports.add({reporting.id, {}, true, report::ExportKind::PoliceReport}, {}));
    test::take(reporting.exports.add({reporting.id, {}, true, report::ExportKind::Report}, {}));
    reporting.show();
    CHECK(test::column(*reporting->earlier(), "text") == QStringList{QStringLiteral("21 november 2026, 00:00, met wachtwoord")});
}

TEST_CASE("the sender comes from the settings and can be left out of this report", "[app][report]")
{
    Reporting reporting;
    vault::Settings values;
    values.name = "Fatima de Vries";
    values.municipality = "Ons Dorp";
    test::take(reporting.settings.save(values));
    reporting.show();
    CHECK(reporting->senderName() == QStringLiteral("Fatima de Vries"));
    CHECK(reporting.preview().contains(QStringLiteral("Fatima de Vries\nOns Dorp")));
    reporting->setSenderName(QString());
    CHECK_FALSE(reporting.preview().contains(QStringLiteral("Fatima")));
    reporting->setMunicipality(QStringLiteral(" Elders "));
    CHECK(reporting->municipality() == QStringLiteral(" Elders "));
    CHECK(reporting.preview().contains(QStringLiteral("\nElders\n")) == true);
    CHECK(test::take(reporting.settings.load()) == values);
}

TEST_CASE("the place and name that are proposed say nothing of what is in it", "[app][report]")
{
    Reporting reporting;
    auto const documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    CHECK(reporting->destinationText() == documents + QStringLiteral("/verslag-2026-11-21-0000.pdf"));
    CHECK(reporting->suggestedFile() == QUrl::fromLocalFile(reporting->destinationText()));
    REQUIRE(QDir(documents).exists());
    test::writeText((documents + QStringLiteral("/verslag-2026-11-21-0000.pdf")).toStdString(), "taken");
    reporting.show();
    CHECK(reporting->destinationText().endsWith(QStringLiteral("/verslag-2026-11-21-0000-2.pdf")));
    QFile::remove(documents + QStringLiteral("/verslag-2026-11-21-0000.pdf"));
}

TEST_CASE("a place is a local file that ends in .pdf", "[app][report]")
{
    Reporting reporting;
    QSignalSpy const moved(&*reporting.model, &ReportViewModel::destinationChanged);
    auto const before = reporting->destinationText();
    reporting->setDestination(QUrl(QStringLiteral("https://example.org/uit.pdf")));
    reporting->setDestination(QUrl());
    CHECK(reporting->destinationText() == before);
    CHECK(moved.count() == 0);
    reporting->setDestination(QUrl::fromLocalFile(reporting.place("uit")));
    CHECK(reporting->destinationText() == reporting.place("uit.pdf"));
    reporting->setDestination(QUrl::fromLocalFile(reporting.place("UIT.PDF")));
    CHECK(reporting->destinationText() == reporting.place("UIT.PDF"));
    reporting->setDestination(QUrl::fromLocalFile(reporting.place("100% klaar.docx")));
    CHECK(reporting->destinationText() == reporting.place("100% klaar.docx.pdf"));
}

TEST_CASE("a saved report is the preview, and the vault knows that it left", "[app][report]")
{
    Reporting reporting;
    QAbstractItemModelTester const tester(reporting->earlier(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy const busy(&*reporting.model, &ReportViewModel::busyChanged);
    CHECK(reporting->earlier()->rowCount() == 0);
    reporting.choose("conclusions", true);
    reporting.choose("steps", false);
    reporting.exportTo(reporting.place("uit.pdf"));
    CHECK(busy.count() == 2);
    CHECK(reporting->error().isEmpty());
    CHECK(reporting->savedText().contains(reporting.place("uit.pdf")));
    CHECK(reporting->savedText().contains(QStringLiteral("zonder wachtwoord")));
    CHECK(reporting.filesOut() == 1);

    auto const bytes = test::readBytes(reporting.out.path() / "uit.pdf");
    auto const logged = reporting.logged();
    REQUIRE(logged.size() == 1);
    CHECK_FALSE(logged[0].encrypted);
    CHECK(logged[0].parts == "exactWords,people,conclusions,timeline,verification,evidence,place,online,damage,councilWork");
    CHECK(logged[0].sha256 == crypto::sha256(bytes));
    CHECK(logged[0].madeAt == test::MovingClock::start);
    CHECK(test::column(*reporting->earlier(), "text") == QStringList{QStringLiteral("21 november 2026, 00:00, zonder wachtwoord, voor de griffier")});
    // Not the same place a second time, unasked.
    CHECK(reporting->destinationText() != reporting.place("uit.pdf"));

    if (test::missingPdfTools().isEmpty()) {
        test::PdfFile const file(QByteArray(reinterpret_cast<char const*>(bytes.data()), static_cast<qsizetype>(bytes.size())));
        auto text = file.text();
        text.remove(QRegularExpression(QStringLiteral("\\s")));
        for (auto line : test::column(*reporting->document(), "text")) {
            line.remove(QRegularExpression(QStringLiteral("\\s")));
            INFO(line.toStdString());
            CHECK(text.contains(line));
        }
    }
}

TEST_CASE("a report with a password is logged as such and opens with it", "[app][report]")
{
    Reporting reporting;
    reporting.exportTo(reporting.place("uit.pdf"), Password::Own, QStringLiteral("Zonsopgang-12"));
    CHECK(reporting->savedText().contains(QStringLiteral("het wachtwoord")));
    CHECK_FALSE(test::everyTextOf(*reporting.model).contains(QStringLiteral("Zonsopgang")));
    auto const logged = reporting.logged();
    REQUIRE(logged.size() == 1);
    CHECK(logged[0].encrypted);
    CHECK(test::column(*reporting->earlier(), "text").first().contains(QStringLiteral("met wachtwoord")));
    CHECK_FALSE(test::contains(test::readBytes(reporting.out.path() / "uit.pdf"), "Parkeerplaats"));
    if (test::missingPdfTools().isEmpty()) {
        auto const bytes = test::readBytes(reporting.out.path() / "uit.pdf");
        test::PdfFile const file(QByteArray(reinterpret_cast<char const*>(bytes.data()), static_cast<qsizetype>(bytes.size())));
        CHECK(file.qpdf({QStringLiteral("--requires-password")}, "Zonsopgang-12").exitCode == 3);
        CHECK(file.qpdf({QStringLiteral("--requires-password")}).exitCode == 0);
    }
}

TEST_CASE("a report goes into a message with a password only", "[app][report][share]")
{
    Reporting reporting;
    REQUIRE(reporting->canShare());
    reporting->share(Password::None);
    CHECK_FALSE(reporting->isBusy());
    reporting->share(Password::Own, QStringLiteral("een"), QStringLiteral("twee"));
    CHECK(reporting->error().contains(QStringLiteral("niet gelijk")));
    CHECK(reporting.target.files().isEmpty());
    CHECK_FALSE(std::filesystem::exists(reporting.vault.folder() / "shared" / "verslag-2026-11-21-0000.pdf"));

    reporting->share(Password::Proposed);
    REQUIRE(test::waitUntil([&] { return !reporting.target.files().isEmpty(); }));
    CHECK(reporting->isBusy());  // until the other program has it
    auto const file = reporting.target.files().first();
    CHECK(file == QString::fromStdString((reporting.vault.folder() / "shared" / "verslag-2026-11-21-0000.pdf").string()));
    auto const rights = std::filesystem::status(file.toStdString()).permissions();
    CHECK(rights == (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write));
    auto const bytes = test::readBytes(file.toStdString());
    CHECK_FALSE(test::contains(bytes, "Parkeerplaats"));
    if (test::missingPdfTools().isEmpty()) {
        test::PdfFile const pdf(QByteArray(reinterpret_cast<char const*>(bytes.data()), static_cast<qsizetype>(bytes.size())));
        auto const password = reporting->proposedPassword().toLatin1();
        CHECK(pdf.qpdf({QStringLiteral("--requires-password")}, password.constData()).exitCode == 3);
        CHECK(pdf.qpdf({QStringLiteral("--requires-password")}).exitCode == 0);
    }
    auto const logged = reporting.logged();
    REQUIRE(logged.size() == 1);
    CHECK(logged[0].encrypted);
    CHECK(logged[0].sha256 == crypto::sha256(bytes));
    CHECK(reporting.filesOut() == 0);

    SECTION("taken: it stays for the other program")
    {
        reporting.target.take(file);
        CHECK_FALSE(reporting->isBusy());
        CHECK(reporting->savedText().contains(QStringLiteral("mailprogramma")));
        CHECK(reporting->keepText().contains(QStringLiteral("ruimt Weerbaar op")));
        CHECK(QFileInfo::exists(file));
    }
    SECTION("not taken: it is gone, and a file is the way that is left")
    {
        reporting.target.refuse(file, platform::ShareFailure::NoHandler);
        CHECK_FALSE(reporting->isBusy());
        CHECK(reporting->error() == app::errorText({ErrorCode::NothingToShareWith}));
        CHECK(reporting->savedText().isEmpty());
        CHECK_FALSE(QFileInfo::exists(file));
        reporting.exportTo(reporting.place("uit.pdf"), Password::Proposed);
        CHECK(reporting->savedText().contains(reporting.place("uit.pdf")));
        CHECK(reporting->keepText().contains(QStringLiteral("Gooi het weg")));
    }
}

TEST_CASE("a device that cannot share offers no message", "[app][report][share]")
{
    Reporting reporting;
    app::Sharer nowhere(nullptr, reporting.vault.folder());
    reporting.model.emplace(ReportViewModel::Needs{reporting.store, reporting.attachments, reporting.exports, nowhere, reporting.settings,
                                                   test::library().protocol(), test::library().contacts(), reporting.vault.clock()},
                            test::take(report::sourceOf(reporting.store, reporting.id)));
    CHECK_FALSE(reporting->canShare());
    reporting->share(Password::Proposed);
    CHECK_FALSE(reporting->isBusy());
    reporting.model.reset();  // before what it borrows
}

TEST_CASE("a password that cannot be is refused in words, and nothing leaves", "[app][report]")
{
    Reporting reporting;
    reporting->setDestination(QUrl::fromLocalFile(reporting.place("uit.pdf")));
    reporting->save(Password::Own, QStringLiteral("een"), QStringLiteral("twee"));
    CHECK(reporting->error().contains(QStringLiteral("niet gelijk")));
    reporting->save(Password::Own, QString(), QString());
    CHECK(reporting->error().contains(QStringLiteral("Typ een wachtwoord")));
    CHECK_FALSE(reporting->isBusy());

    reporting.exportTo(reporting.place("uit.pdf"), Password::Own, QString(64, u'é'));
    CHECK(reporting->error().contains(QStringLiteral("te lang")));
    CHECK(reporting->savedText().isEmpty());
    CHECK(reporting.filesOut() == 0);
    CHECK(reporting.logged().empty());

    reporting.exportTo(reporting.place("uit.pdf"), Password::Own, QStringLiteral("kort maar goed"));
    CHECK(reporting->error().isEmpty());
    CHECK(reporting.filesOut() == 1);
}

TEST_CASE("where a report cannot be written it is said, and not logged", "[app][report]")
{
    Reporting reporting;
    SECTION("no such folder")
    {
        reporting.exportTo(reporting.place("geen map/uit.pdf"));
    }
    SECTION("a folder of that name")
    {
        std::filesystem::create_directory(reporting.out.path() / "uit.pdf");
        reporting.exportTo(reporting.place("uit.pdf"));
    }
    CHECK(reporting->error().contains(QStringLiteral("kon daar niet worden gemaakt")));
    CHECK(reporting->savedText().isEmpty());
    CHECK(reporting.logged().empty());
    CHECK(reporting->earlier()->rowCount() == 0);
}

TEST_CASE("nothing leaves when the vault cannot note it", "[app][report]")
{
    Reporting reporting;
    test::writeText(reporting.out.path() / "uit.pdf", "what was there");
    test::take(reporting.vault.database().execute("CREATE TEMP TRIGGER broken BEFORE INSERT ON export BEGIN SELECT RAISE(FAIL, 'broken'); END;"));
    reporting.exportTo(reporting.place("uit.pdf"));
    CHECK_FALSE(reporting->error().isEmpty());
    CHECK(reporting->savedText().isEmpty());
    CHECK(reporting.filesOut() == 1);
    CHECK(test::contains(test::readBytes(reporting.out.path() / "uit.pdf"), "what was there"));
}

TEST_CASE("a report asked for twice is made once", "[app][report]")
{
    Reporting reporting;
    reporting->setDestination(QUrl::fromLocalFile(reporting.place("uit.pdf")));
    reporting->save(Password::None);
    CHECK(reporting->isBusy());
    reporting->save(Password::None);
    REQUIRE(test::waitUntil([&] { return !reporting->isBusy(); }));
    CHECK(reporting.logged().size() == 1);
}

TEST_CASE("what is chosen while a report is being made is for the next one", "[app][report]")
{
    Reporting reporting;
    reporting->setDestination(QUrl::fromLocalFile(reporting.place("uit.pdf")));
    reporting->save(Password::None);
    reporting.choose("exactWords", false);
    reporting->setDestination(QUrl::fromLocalFile(reporting.place("anders.pdf")));
    REQUIRE(test::waitUntil([&] { return !reporting->isBusy(); }));
    REQUIRE(reporting.logged().size() == 1);
    CHECK(reporting.logged()[0].parts.starts_with("exactWords"));
    CHECK(std::filesystem::exists(reporting.out.path() / "uit.pdf"));
    CHECK(reporting.filesOut() == 1);
}

TEST_CASE("a report that is left while it is being made does not leave", "[app][report]")
{
    Reporting reporting;
    reporting->setDestination(QUrl::fromLocalFile(reporting.place("uit.pdf")));
    reporting->save(Password::None);
    reporting.model.reset();
    test::settle();
    CHECK(reporting.filesOut() == 0);
    CHECK(reporting.logged().empty());
}

TEST_CASE("somebody can be left out of a report, and taken in again", "[app][report]")
{
    auto account = test::toldAccount();
    account.people = {incident::Person{incident::Role::Offender, incident::Known::No, "", "", "man met een muts", ""},
                      incident::Person{incident::Role::Witness, incident::Known::Yes, "mijn man Peter", "", "", ""}};
    Reporting reporting(account);
    CHECK(reporting->peopleText() == QStringLiteral("2 van 2"));
    auto const key = Reporting::keyOf(*reporting->people(), "Peter");
    reporting->setPerson(key, false);
    CHECK_FALSE(reporting.preview().contains(QStringLiteral("Peter")));
    CHECK(reporting.preview().contains(QStringLiteral("muts")));
    CHECK(reporting.preview().contains(QStringLiteral("een deel van de betrokkenen")));
    CHECK(reporting->peopleText() == QStringLiteral("1 van 2"));
    reporting->setPerson(key, true);
    CHECK(reporting.preview().contains(QStringLiteral("Peter")));
    reporting->setPerson(QStringLiteral("7"), false);
    reporting->setPerson(QStringLiteral("x"), false);
    CHECK(reporting->peopleText() == QStringLiteral("2 van 2"));
    reporting.choose("people", false);
    CHECK(reporting->people()->rowCount() == 0);
}

TEST_CASE("who is left out does not come back with a correction that is left out, unless it is asked for", "[app][report]")
{
    auto account = test::toldAccount();
    account.people = {incident::Person{incident::Role::Offender, incident::Known::No, "", "", "man met een muts", ""},
                      incident::Person{incident::Role::Witness, incident::Known::Yes, "mijn man Peter", "", "", ""}};
    Reporting reporting(account);
    account.people[0].name = "Jan Jansen";
    account.people[1].name = "Peter";
    test::take(reporting.store.revise(reporting.id, account, "Nu weet ik wie"));
    reporting.show();
    auto const correct = [&](bool isIncluded) { reporting->setEvent(Reporting::keyOf(*reporting->events(), "Nu weet ik wie"), isIncluded); };
    auto const isIncluded = [&] { return test::column(*reporting->people(), "isIncluded"); };
    QStringList const none{QStringLiteral("false"), QStringLiteral("false")};

    reporting->setPerson(Reporting::keyOf(*reporting->people(), "Jan Jansen"), false);
    CHECK(test::column(*reporting->people(), "detail") == QStringList{QString(), QString()});
    correct(false);
    CHECK(test::column(*reporting->events(), "detail").first().contains(QStringLiteral("wat je daarvoor vertelde")));
    CHECK(isIncluded() == none);
    CHECK(reporting->peopleText() == QStringLiteral("0 van 2"));
    for (auto const& detail : test::column(*reporting->people(), "detail"))
        CHECK(detail == QStringLiteral("Misschien is dit iemand die je wegliet. Daarom blijft dit er ook uit."));
    CHECK_FALSE(reporting.preview().contains(QStringLiteral("muts")));
    CHECK_FALSE(reporting.preview().contains(QStringLiteral("Peter")));
    CHECK(reporting.preview().contains(QRegularExpression(QStringLiteral("het er is: (?!een deel van de betr).*de betrokkenen"))));

    // Who it is not, is taken in again alone.
    reporting->setPerson(Reporting::keyOf(*reporting->people(), "mijn man Peter"), true);
    CHECK(isIncluded() == QStringList{QStringLiteral("false"), QStringLiteral("true")});
    CHECK(reporting.preview().contains(QStringLiteral("mijn man Peter")));
    CHECK_FALSE(reporting.preview().contains(QStringLiteral("muts")));
    correct(true);
    CHECK_FALSE(test::column(*reporting->events(), "detail").first().contains(QStringLiteral("wat je daarvoor vertelde")));
    CHECK(isIncluded() == none);
    CHECK_FALSE(reporting.preview().contains(QStringLiteral("Jan Jansen")));
}

TEST_CASE("what came later can be left out of a report one by one", "[app][report]")
{
    Reporting reporting;
    test::take(reporting.store.addText(reporting.id, "Mijn man zag het ook."));
    auto corrected = test::toldAccount();
    corrected.place = "Achter het gemeentehuis";
    test::take(reporting.store.revise(reporting.id, corrected, "Verkeerd onthouden"));
    test::take(reporting.store.called(reporting.id, "clerk"));
    reporting.show();
    CHECK(reporting->events()->rowCount() == 3);
    CHECK(reporting.preview().contains(QStringLiteral("Achter het gemeentehuis")));
    reporting->setEvent(Reporting::keyOf(*reporting->events(), "Mijn man zag"), false);
    reporting->setEvent(Reporting::keyOf(*reporting->events(), "Verkeerd onthouden"), false);
    CHECK(reporting->eventsText() == QStringLiteral("1 van 3"));
    for (char const* const out : {"Mijn man", "Verkeerd onthouden", "Achter het"})
        CHECK_FALSE(reporting.preview().contains(QLatin1String(out)));
    CHECK(reporting.preview().contains(QStringLiteral("Parkeerplaats gemeentehuis")));
    CHECK(reporting.preview().contains(QStringLiteral("Gebeld vanuit Weerbaar")));
    reporting->setEvent(Reporting::keyOf(*reporting->events(), "Verkeerd onthouden"), true);
    CHECK(reporting.preview().contains(QStringLiteral("Achter het gemeentehuis")));
}

TEST_CASE("other incidents come into the same report, in order, and go again", "[app][report]")
{
    Reporting reporting;
    auto earlier = test::toldAccount();
    earlier.occurredAt.utcMs -= 86'400'000;
    earlier.place = "In de trein";
    auto const other = test::take(reporting.store.add(earlier));
    reporting.show();
    CHECK(reporting->othersText() == QStringLiteral("Alleen dit voorval"));
    REQUIRE(test::column(*reporting->others(), "key") == QStringList{QString::fromStdString(other)});
    reporting->setOther(QString::fromStdString(other), true);
    auto const preview = reporting.preview();
    CHECK(preview.contains(QStringLiteral("Verslag van 2 voorvallen")));
    CHECK(preview.indexOf(QStringLiteral("In de trein")) < preview.indexOf(QStringLiteral("Parkeerplaats")));
    CHECK(preview.contains(QStringLiteral("In de trein")));

    reporting.exportTo(reporting.place("uit.pdf"));
    CHECK(test::take(reporting.exports.of(reporting.id)).size() == 1);
    CHECK(test::take(reporting.exports.of(other)).size() == 1);
    reporting->setOther(QString::fromStdString(reporting.id), false);  // the one it was opened from stays
    reporting->setOther(QString::fromStdString(other), false);
    CHECK_FALSE(reporting.preview().contains(QStringLiteral("In de trein")));
    CHECK(reporting.preview().contains(QStringLiteral("Parkeerplaats")));
    reporting->setOther(QStringLiteral("no such"), true);
    CHECK_FALSE(reporting->error().isEmpty());
}

TEST_CASE("for whom and what for are on the paper and in the vault, the municipality's words stay", "[app][report]")
{
    Reporting reporting;
    CHECK(reporting->recipient() == QStringLiteral("de griffier"));
    reporting->setRecipient(QStringLiteral(" Karin Bos, griffier "));
    reporting->setPurpose(QStringLiteral("het gesprek van maandag"));
    reporting->setHeading(QStringLiteral("Gemeente Epe – vertrouwelijk"));
    CHECK(reporting->letterText() == QStringLiteral("Voor Karin Bos, griffier"));
    CHECK(reporting.preview().startsWith(QStringLiteral("Gemeente Epe – vertrouwelijk\nVerslag van een voorval\nKarin Bos, griffier\nhet gesprek van maandag\n")));
    reporting.exportTo(reporting.place("uit.pdf"));
    REQUIRE(reporting.logged().size() == 1);
    CHECK(reporting.logged()[0].recipient == "Karin Bos, griffier");
    CHECK(reporting.logged()[0].purpose == "het gesprek van maandag");
    CHECK(test::column(*reporting->earlier(), "text").first().endsWith(QStringLiteral("voor Karin Bos, griffier")));
    reporting.show();
    CHECK(reporting->heading() == QStringLiteral("Gemeente Epe – vertrouwelijk"));
    CHECK(reporting->purpose().isEmpty());
    reporting->setRecipient(QString());
    CHECK_FALSE(reporting.preview().contains(QStringLiteral("griffier\n")));
}

TEST_CASE("files go along in the report as they are, or a photo without what it hides", "[app][report]")
{
    Reporting reporting;
    auto const photo = test::withExif(test::encoded(test::twoHalves(64, 48), "jpeg"));
    (void)reporting.attach("foto.jpg", test::viewOf(photo));
    (void)reporting.attach("brief.txt", crypto::bytesOf("Geachte mevrouw"));
    reporting.show();
    CHECK(reporting->files()->rowCount() == 2);
    CHECK(reporting->allFilesUse() == 1);
    CHECK(reporting->filesText() == QStringLiteral("Alleen de lijst, niet de bestanden zelf"));
    reporting->setAllFiles(2);
    CHECK(reporting->allFilesUse() == 2);
    CHECK(reporting.preview().contains(QStringLiteral("Bijlage: foto.jpg")));
    reporting.exportTo(reporting.place("uit.pdf"));
    CHECK(reporting->error().isEmpty());
    auto const files = reporting.logged().at(0).files;
    REQUIRE(files.size() == 2);
    CHECK(files[0].name == "foto.jpg");
    CHECK(files[0].sha256 == crypto::sha256(test::viewOf(photo)));
    CHECK(files[1].sha256 == crypto::sha256(crypto::bytesOf("Geachte mevrouw")));
    CHECK(test::contains(test::readBytes(reporting.out.path() / "uit.pdf"), "TestCam"));

    reporting->setAllFiles(3);
    CHECK(reporting->allFilesUse() == 3);
    reporting->setFile(Reporting::keyOf(*reporting->files(), "brief"), 0);
    CHECK(reporting->allFilesUse() == -1);
    reporting.exportTo(reporting.place("kaal.pdf"));
    auto const bare = reporting.logged().at(1).files;
    REQUIRE(bare.size() == 1);
    CHECK(bare[0].name == "foto.jpg");
    CHECK_FALSE(bare[0].sha256 == crypto::sha256(test::viewOf(photo)));
    CHECK_FALSE(test::contains(test::readBytes(reporting.out.path() / "kaal.pdf"), "TestCam"));
    CHECK_FALSE(test::contains(test::readBytes(reporting.out.path() / "kaal.pdf"), "Geachte"));
    reporting->setFile(QStringLiteral("9"), 2);
    reporting->setAllFiles(9);
    CHECK(reporting->filesText().startsWith(QStringLiteral("1 bestand")));
}

TEST_CASE("a damaged file is said, and no report leaves", "[app][report]")
{
    Reporting reporting;
    auto const id = reporting.attach("brief.txt", crypto::bytesOf("Geachte mevrouw"));
    auto const file = reporting.vault.folder() / "attachments" / id;
    REQUIRE(std::filesystem::exists(file));
    auto bytes = test::readBytes(file);
    bytes.back() ^= 1U;
    test::writeBytes(file, bytes);
    reporting.show();
    reporting->setAllFiles(2);
    test::writeText(reporting.out.path() / "uit.pdf", "what was there");
    reporting.exportTo(reporting.place("uit.pdf"), Password::Own, QStringLiteral("Zonsopgang-12"));
    CHECK(reporting->error().contains(QStringLiteral("beschadigd")));
    CHECK(reporting.logged().empty());
    CHECK(reporting.filesOut() == 1);
    CHECK(test::contains(test::readBytes(reporting.out.path() / "uit.pdf"), "what was there"));
}

TEST_CASE("a report that is stopped leaves nothing", "[app][report]")
{
    Reporting reporting;
    (void)reporting.attach("brief.txt", crypto::bytesOf("Geachte mevrouw"));
    reporting.show();
    reporting->setAllFiles(2);
    reporting->setDestination(QUrl::fromLocalFile(reporting.place("uit.pdf")));
    reporting->save(Password::None);
    reporting->cancel();
    REQUIRE(test::waitUntil([&] { return !reporting->isBusy(); }));
    CHECK(reporting->error() == QStringLiteral("Gestopt. Er is niets veranderd."));
    CHECK(reporting.filesOut() == 0);
    CHECK(reporting.logged().empty());
    reporting.exportTo(reporting.place("uit.pdf"));
    CHECK(reporting.filesOut() == 1);
}

TEST_CASE("files that are too large together are said before anything is made", "[app][report]")
{
    Reporting reporting;
    test::take(reporting.vault.database().execute("PRAGMA foreign_keys = OFF"));  // the file itself is not needed here
    test::take(reporting.store.attach(reporting.id, {"a", "film.mp4", "video/mp4", app::pdfAttachmentsMaximumBytes + 1, {}, ""}));
    reporting.show();
    CHECK(reporting->filesProblem().isEmpty());
    reporting->setAllFiles(2);
    CHECK(reporting->filesProblem().contains(QStringLiteral("100")));
    reporting.exportTo(reporting.place("uit.pdf"));
    CHECK(reporting->error().contains(QStringLiteral("te groot")));
    CHECK(reporting.filesOut() == 0);
    reporting->setAllFiles(1);
    reporting.exportTo(reporting.place("uit.pdf"));
    CHECK(reporting.filesOut() == 1);
}
