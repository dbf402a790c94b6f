#include "app/view_models/report_view_model.h"

#include "crypto/hash_chain.h"
#include "tests/app/pdf_tools.h"
#include "tests/app/surroundings.h"

#include <QtCore/QDir>
#include <QtCore/QStandardPaths>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>

using namespace weerbaar;
using app::ReportViewModel;

namespace {

struct Reporting {
    test::TestVault vault;
    test::TempFolder out;
    incident::IncidentStore store{vault.database(), test::library().protocol(), vault.clock()};
    report::ExportLog exports{vault.database(), vault.clock()};
    vault::SettingsStore settings{vault.database()};
    std::string id;
    std::optional<ReportViewModel> model;

    explicit Reporting(incident::Account const& account = test::toldAccount()) : id(test::take(store.add(account))) { show(); }

    void show()
    {
        model.emplace(ReportViewModel::Needs{store, exports, settings, test::library().protocol(), test::library().contacts(),
                                             vault.clock()},
                      test::take(store.load(id)));
    }

    ReportViewModel* operator->() { return &*model; }

    [[nodiscard]] QString place(char const* name) const { return QString::fromStdString((out.path() / name).string()); }

    void exportTo(QString const& file, bool withPassword = false, QString const& password = {})
    {
        model->setDestination(QUrl::fromLocalFile(file));
        model->exportPdf(withPassword, password, password);
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
    CHECK(reporting->exactWords());
    CHECK(reporting->people());
    CHECK_FALSE(reporting->conclusions());
    CHECK(reporting->timeline());
    CHECK(reporting->steps());
    CHECK(reporting->verification());
    CHECK(reporting->hasExactWords());
    CHECK(reporting->hasPeople());
    CHECK(reporting->hasConclusions());
    CHECK(reporting->evidence());
    CHECK_FALSE(reporting->position());
    CHECK_FALSE(reporting->health());
    CHECK(reporting.preview().contains(QStringLiteral("kinderen")));
    CHECK_FALSE(reporting.preview().contains(QStringLiteral("stemming")));

    reporting->setExactWords(false);
    CHECK_FALSE(reporting.preview().contains(QStringLiteral("kinderen")));
    reporting->setConclusions(true);
    CHECK(reporting.preview().contains(QStringLiteral("stemming")));
    reporting->setPeople(false);
    CHECK_FALSE(reporting.preview().contains(QStringLiteral("Jansen")));
    reporting->setTimeline(false);
    reporting->setSteps(false);
    reporting->setVerification(false);
    CHECK_FALSE(reporting.preview().contains(QStringLiteral("Tijdlijn")));
    CHECK_FALSE(reporting.preview().contains(QStringLiteral("Stappen")));
    CHECK_FALSE(reporting.preview().contains(QStringLiteral("Controle")));
    CHECK(changed.count() == 6);
    reporting->setSteps(false);
    CHECK(changed.count() == 6);
}

TEST_CASE("what is not there cannot be chosen", "[app][report]")
{
    auto account = test::toldAccount();
    account.exactWords.clear();
    account.people.clear();
    account.conclusions.clear();
    Reporting reporting(account);
    CHECK_FALSE(reporting->hasExactWords());
    CHECK_FALSE(reporting->hasPeople());
    CHECK_FALSE(reporting->hasConclusions());
    CHECK_FALSE(reporting->hasEvidence());
    CHECK_FALSE(reporting->hasPosition());
    CHECK_FALSE(reporting->hasHealth());
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
    CHECK(reporting->hasEvidence());
    CHECK(reporting->hasPosition());
    CHECK(reporting->hasHealth());
    CHECK(reporting.preview().contains(QStringLiteral("SHA-256")));
    CHECK_FALSE(reporting.preview().contains(QStringLiteral("52,0907")));
    CHECK_FALSE(reporting.preview().contains(QStringLiteral("Blauwe plek")));
    reporting->setPosition(true);
    CHECK(reporting.preview().contains(QStringLiteral("52,0907")));
    reporting->setHealth(true);
    CHECK(reporting.preview().contains(QStringLiteral("Blauwe plek")));
    reporting->setEvidence(false);
    CHECK_FALSE(reporting.preview().contains(QStringLiteral("SHA-256")));
    CHECK(changed.count() == 3);
    reporting.exportTo(reporting.place("uit.pdf"));
    REQUIRE(reporting.logged().size() == 1);
    CHECK(reporting.logged()[0].parts == "exactWords,people,timeline,steps,verification,position,health");
    CHECK(reporting.logged()[0].kind == report::ExportKind::Report);
}

TEST_CASE("what was decided about aftercare is health too", "[app][report]")
{
    Reporting reporting;
    CHECK_FALSE(reporting->hasHealth());
    test::take(reporting.store.decideStep(reporting.id, {"P15", incident::StepChoice::Done, std::nullopt, ""}));  // "Praat over hoe het gaat"
    reporting.show();
    CHECK(reporting->hasHealth());
    CHECK_FALSE(reporting.preview().contains(QStringLiteral("Praat over hoe het gaat")));
    reporting->setHealth(true);
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
    reporting->setConclusions(true);
    reporting->setSteps(false);
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
    CHECK(logged[0].parts == "exactWords,people,conclusions,timeline,verification,evidence");
    CHECK(logged[0].sha256 == crypto::sha256(bytes));
    CHECK(logged[0].madeAt == test::MovingClock::start);
    CHECK(test::column(*reporting->earlier(), "text") == QStringList{QStringLiteral("21 november 2026, 00:00, zonder wachtwoord")});
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
    reporting.exportTo(reporting.place("uit.pdf"), true, QStringLiteral("Zonsopgang-12"));
    CHECK(reporting->savedText().contains(QStringLiteral("het wachtwoord")));
    CHECK_FALSE(test::everyTextOf(*reporting.model).contains(QStringLiteral("Zonsopgang")));
    auto const logged = reporting.logged();
    REQUIRE(logged.size() == 1);
    CHECK(logged[0].encrypted);
    CHECK(test::column(*reporting->earlier(), "text").first().endsWith(QStringLiteral("met wachtwoord")));
    CHECK_FALSE(test::contains(test::readBytes(reporting.out.path() / "uit.pdf"), "Parkeerplaats"));
    if (test::missingPdfTools().isEmpty()) {
        auto const bytes = test::readBytes(reporting.out.path() / "uit.pdf");
        test::PdfFile const file(QByteArray(reinterpret_cast<char const*>(bytes.data()), static_cast<qsizetype>(bytes.size())));
        CHECK(file.qpdf({QStringLiteral("--requires-password")}, "Zonsopgang-12").exitCode == 3);
        CHECK(file.qpdf({QStringLiteral("--requires-password")}).exitCode == 0);
    }
}

TEST_CASE("a password that cannot be is refused in words, and nothing leaves", "[app][report]")
{
    Reporting reporting;
    reporting->setDestination(QUrl::fromLocalFile(reporting.place("uit.pdf")));
    reporting->exportPdf(true, QStringLiteral("een"), QStringLiteral("twee"));
    CHECK(reporting->error().contains(QStringLiteral("niet gelijk")));
    reporting->exportPdf(true, QString(), QString());
    CHECK(reporting->error().contains(QStringLiteral("Typ een wachtwoord")));
    CHECK_FALSE(reporting->isBusy());

    reporting.exportTo(reporting.place("uit.pdf"), true, QString(64, u'é'));
    CHECK(reporting->error().contains(QStringLiteral("te lang")));
    CHECK(reporting->savedText().isEmpty());
    CHECK(reporting.filesOut() == 0);
    CHECK(reporting.logged().empty());

    reporting.exportTo(reporting.place("uit.pdf"), true, QStringLiteral("kort maar goed"));
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
    reporting->exportPdf(false, {}, {});
    CHECK(reporting->isBusy());
    reporting->exportPdf(false, {}, {});
    REQUIRE(test::waitUntil([&] { return !reporting->isBusy(); }));
    CHECK(reporting.logged().size() == 1);
}

TEST_CASE("what is chosen while a report is being made is for the next one", "[app][report]")
{
    Reporting reporting;
    reporting->setDestination(QUrl::fromLocalFile(reporting.place("uit.pdf")));
    reporting->exportPdf(false, {}, {});
    reporting->setExactWords(false);
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
    reporting->exportPdf(false, {}, {});
    reporting.model.reset();
    test::settle();
    CHECK(reporting.filesOut() == 0);
    CHECK(reporting.logged().empty());
}
