#include "app/view_models/scan_export_view_model.h"

#include "crypto/hash_chain.h"
#include "tests/app/pdf_tools.h"
#include "tests/app/scanning.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>

using namespace weerbaar;
using app::DocumentRow;
using app::ScanExportViewModel;
using content::Answerer;
using scan::Answer;
using test::Answered;
using test::Scanning;
using test::text;

namespace {

/// A home check of a couple, with notes, a difference and decisions.
struct Exporting {
    Scanning scanning;
    test::TempFolder out;
    report::ExportLog exports{scanning.vault().database(), scanning.clock()};
    test::HandShare target;
    app::Sharer sharer{&target, scanning.vault().folder()};
    std::optional<ScanExportViewModel> model;

    Exporting()
    {
        for (auto const& [item, answer] : {std::pair("B1.1", Answered::Yes), std::pair("B1.4", Answered::No),
                                           std::pair("B1.5", Answered::No), std::pair("B7.1", Answered::Unknown),
                                           std::pair("B2.6", Answered::NotApplicable)})
            test::give(scan(), item, answer);
        test::give(scan(), "B1.4", Answered::No);
        scan().questions()->setNote(text("de lamp hangt los"));
        Scanning::partnerSays(scan(), "B1.1", Answer::Partly, "ik zie niets");
        test::take(scan().actions().decide({"B1.4", scan::ActionState::Planned, std::chrono::year(2026) / 12 / 3, {}, "winkel bellen", {}}));
        scan().showResults();
        model.emplace(scan(), exports, sharer, scanning.clock());
    }

    app::ScanViewModel& scan() { return scanning.home(); }
    ScanExportViewModel* operator->() { return &*model; }

    QString preview()
    {
        QStringList lines;
        auto const& rows = *model->document();
        for (int row = 0; row < rows.rowCount(); ++row)
            lines.append(test::textAt(rows, row, "label") + u'|' + test::textAt(rows, row, "text"));
        return lines.join(u'\n');
    }

    crypto::Bytes exportWithProposed()
    {
        model->setDestination(QUrl::fromLocalFile(QString::fromStdString((out.path() / "uit.pdf").string())));
        model->save(app::PdfExportViewModel::Password::Proposed);
        REQUIRE(test::waitUntil([this] { return !model->isBusy(); }));
        REQUIRE(model->error().isEmpty());
        return test::readBytes(out.path() / "uit.pdf");
    }

    std::vector<report::LoggedExport> logged() { return test::take(exports.of(content::Scan::Home)); }
};

QByteArray bytesOf(crypto::Bytes const& bytes)
{
    return {reinterpret_cast<char const*>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

}  // namespace

TEST_CASE("a scan on paper begins with a warning and what comes first, and has every answer", "[app][scan-export]")
{
    Exporting exporting;
    QAbstractItemModelTester const tester(exporting->document(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(exporting->isHome());
    CHECK_FALSE(exporting->isForAdviser());
    CHECK_FALSE(exporting->hasNotes());
    CHECK(exporting->hasActions());
    CHECK_FALSE(exporting->isOnlyGaps());
    auto const& rows = *exporting->document();
    CHECK(test::textAt(rows, 0, "text") == text("Woningcheck"));
    CHECK(test::textAt(rows, 1, "text").startsWith(text("Let op: dit is een lijst van zwakke plekken.")));
    auto const preview = exporting.preview();
    CHECK(preview.contains(text("Ronde|begonnen op 21 november 2026, nog niet afgerond")));
    CHECK(preview.contains(text("Soort ronde|heel")));
    // What counts, as everywhere: B1.1 is what the less certain of the two said.
    CHECK(preview.contains(text("deels|Ik kan zien wie er voor de deur staat")));
    CHECK(preview.contains(text("nee|De voordeur gaat altijd echt op slot")));
    CHECK(preview.contains(text("niet ingevuld|Iemand buiten kan niet zien")));
    CHECK(preview.indexOf(text("|Eerst dit")) < preview.indexOf(text("|Uitzoeken")));
    CHECK(preview.indexOf(text("|Uitzoeken")) < preview.indexOf(text("|Voordeur en bezoek")));
    CHECK_FALSE(preview.contains(text("Dure of opvallende verpakkingen")));  // does not apply

    exporting.scan().finishRound();
    exporting.model.emplace(exporting.scan(), exporting.exports, exporting.sharer, exporting.scanning.clock());
    CHECK(exporting.preview().contains(text("Ronde|afgerond op 21 november 2026")));
}

TEST_CASE("the document names nobody and no place unless that was typed for it", "[app][scan-export]")
{
    Exporting exporting;
    QSignalSpy const changed(&*exporting.model, &ScanExportViewModel::changed);
    CHECK_FALSE(exporting.preview().contains(text("Van|")));
    CHECK_FALSE(exporting.preview().contains(text("Adres|")));
    exporting->setName(text("  Fatima de Vries "));
    exporting->setAddress(text("Kerkstraat 1"));
    CHECK(exporting.preview().contains(text("Van|Fatima de Vries\n")));
    CHECK(exporting.preview().contains(text("Adres|Kerkstraat 1\n")));
    CHECK(changed.count() == 2);
    exporting->setName(text("   "));
    exporting->setAddress(QString());
    CHECK_FALSE(exporting.preview().contains(text("Van|")));
    CHECK_FALSE(exporting.preview().contains(text("Adres|")));
    CHECK_FALSE(exporting.preview().contains(text("adviseur die langskomt")));
    exporting->setForAdviser(true);
    CHECK(exporting.preview().contains(text("Voor de adviseur die langskomt")));
    CHECK(changed.count() == 5);
    exporting->setForAdviser(true);
    CHECK(changed.count() == 5);
}

TEST_CASE("the preview of a scan says that the device has no letters for some of it", "[app][scan-export]")
{
    Exporting exporting;
    auto const note = text("een vakje met het nummer");
    CHECK_FALSE(exporting.preview().contains(note));
    exporting->setName(text("\u0E7F"));  // not assigned: no font has it
    CHECK(exporting.preview().count(note) == 1);
}

TEST_CASE("notes, decisions and what is in order go along as chosen", "[app][scan-export]")
{
    Exporting exporting;
    CHECK_FALSE(exporting.preview().contains(text("lamp hangt los")));
    CHECK_FALSE(exporting.preview().contains(text("ik zie niets")));
    CHECK(exporting.preview().contains(text("Gepland voor 3 december 2026")));
    exporting->setNotes(true);
    CHECK(exporting.preview().contains(text("Notitie: de lamp hangt los")));
    CHECK_FALSE(exporting.preview().contains(text("ik zie niets")));  // the partner wrote it for two
    // What was noted with the decision stays at home.
    CHECK_FALSE(exporting.preview().contains(text("winkel bellen")));
    exporting->setActions(false);
    CHECK_FALSE(exporting.preview().contains(text("Gepland")));

    Scanning::say(exporting.scan(), "B1.2", Answerer::Councillor, Answer::Yes);
    exporting->setOnlyGaps(true);
    CHECK_FALSE(exporting.preview().contains(text("niet ingevuld|")));
    CHECK_FALSE(exporting.preview().contains(text("ja|")));
    CHECK(exporting.preview().contains(text("nee|De voordeur")));
    CHECK(exporting.preview().contains(text("weet ik niet|Op elke verdieping")));
    exporting->setOnlyGaps(false);
    CHECK(exporting.preview().contains(text("ja|Iemand buiten kan niet zien")));
}

TEST_CASE("the document does not tell who answered what", "[app][scan-export]")
{
    Exporting exporting;
    exporting->setForAdviser(true);
    auto const preview = exporting.preview();
    CHECK_FALSE(preview.contains(text("partner"), Qt::CaseInsensitive));
    CHECK_FALSE(preview.contains(text("jouw antwoord")));
    // The same answers the other way around make the same document.
    Exporting other;
    Scanning::say(other.scan(), "B1.1", Answerer::Councillor, Answer::Partly, "ik zie niets");
    Scanning::partnerSays(other.scan(), "B1.1", Answer::Yes);
    other->setForAdviser(true);
    CHECK(other.preview() == preview);
}

TEST_CASE("critical gaps that are not among the first three are named too", "[app][scan-export]")
{
    Exporting exporting;
    CHECK(exporting.preview().contains(text("|Ook heel belangrijk\nHang op elke verdieping")));
    test::give(exporting.scan(), "B7.1", Answered::Yes);
    exporting.scan().showResults();
    exporting->setNotes(true);
    CHECK_FALSE(exporting.preview().contains(text("|Ook heel belangrijk")));
}

TEST_CASE("the proposed password can be told by phone, and there is another", "[app][scan-export]")
{
    Exporting exporting;
    QSignalSpy const proposed(&*exporting.model, &ScanExportViewModel::proposedPasswordChanged);
    auto const first = exporting->proposedPassword();
    QRegularExpression const spoken(QStringLiteral("^([a-z]{5}-){4}[a-z]{5}$"));
    CHECK(first.size() == 29);
    CHECK(spoken.match(first).hasMatch());
    exporting->proposeAnotherPassword();
    CHECK(proposed.count() == 1);
    CHECK(exporting->proposedPassword() != first);
    CHECK(exporting->proposedPassword().size() == 29);
    CHECK(Exporting()->proposedPassword() != first);
}

TEST_CASE("a scan that left opens with the proposed password only, and is the preview", "[app][scan-export]")
{
    if (auto const missing = test::missingPdfTools(); !missing.isEmpty())
        SKIP("not on this machine: " << missing.toStdString());
    Exporting exporting;
    exporting->setName(text("Fatima de Vries"));
    exporting->setNotes(true);
    auto const password = exporting->proposedPassword().toLatin1();
    auto const bytes = exporting.exportWithProposed();
    CHECK(exporting->savedText().contains(text("Het bestand staat in ")));
    CHECK(exporting->savedText().contains(text("het wachtwoord")));
    CHECK_FALSE(exporting->savedText().contains(QString::fromLatin1(password)));
    CHECK_FALSE(test::contains(bytes, "Fatima"));

    test::PdfFile const file(bytesOf(bytes));
    CHECK(file.qpdf({QStringLiteral("--requires-password")}, password).exitCode == 3);
    CHECK(file.qpdf({QStringLiteral("--requires-password")}).exitCode == 0);
    CHECK(file.qpdf({QStringLiteral("--check")}).exitCode != 0);
    CHECK(file.qpdf({QStringLiteral("--check")}, "babab-babab-babab-babab-babab").exitCode != 0);
    CHECK(file.text().isEmpty());
    // Label and text stand beside one another and so run through each other: it is the words that are looked for.
    static QRegularExpression const space(QStringLiteral("\\s+"));
    auto const printed = file.text(password).split(space);
    for (auto const* const role : {"label", "text"}) {
        for (auto const& line : test::column(*exporting->document(), role)) {
            for (auto const& word : line.split(space)) {
                INFO(word.toStdString() << " of " << line.toStdString());
                CHECK(printed.contains(word));
            }
        }
    }
}

TEST_CASE("the vault knows that a scan left and what went along, not what was typed", "[app][scan-export]")
{
    Exporting exporting;
    exporting->setForAdviser(true);
    exporting->setName(text("Fatima de Vries"));
    exporting->setAddress(text("Kerkstraat 1"));
    exporting->setNotes(true);
    exporting->setOnlyGaps(true);
    auto const bytes = exporting.exportWithProposed();
    auto const logged = exporting.logged();
    REQUIRE(logged.size() == 1);
    CHECK(logged[0].parts == "forAdviser,name,address,notes,actions,onlyGaps");
    CHECK(logged[0].encrypted);
    CHECK(logged[0].sha256 == crypto::sha256(bytes));
    CHECK(test::column(*exporting->earlier(), "text") == QStringList{text("21 november 2026, 00:00, met wachtwoord")});
    CHECK(test::take(exporting.exports.of(content::Scan::Personal)).empty());

    exporting->setForAdviser(false);
    exporting->setName(text("  "));
    exporting->setAddress(QString());
    exporting->setNotes(false);
    exporting->setActions(false);
    exporting->setOnlyGaps(false);
    exporting->setDestination(QUrl::fromLocalFile(QString::fromStdString((exporting.out.path() / "uit.pdf").string())));
    exporting->save(app::PdfExportViewModel::Password::None);
    REQUIRE(test::waitUntil([&] { return !exporting->isBusy(); }));
    REQUIRE(exporting.logged().size() == 2);
    CHECK(exporting.logged()[1].parts.empty());
    CHECK_FALSE(exporting.logged()[1].encrypted);
    CHECK(exporting->earlier()->rowCount() == 2);
}

TEST_CASE("the place that is proposed says no more than which scan it is", "[app][scan-export]")
{
    Exporting exporting;
    exporting->setName(text("Fatima de Vries"));
    CHECK(exporting->destinationText().endsWith(text("/woningcheck-2026-11-21-0000.pdf")));
    ScanExportViewModel const personal(exporting.scanning.personal(), exporting.exports, exporting.sharer, exporting.scanning.clock());
    CHECK_FALSE(personal.isHome());
    CHECK(personal.destinationText().endsWith(text("/zelfscan-2026-11-21-0000.pdf")));
}
