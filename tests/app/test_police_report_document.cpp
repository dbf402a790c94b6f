#include "app/police_report_document.h"

#include "tests/app/documents.h"
#include "tests/app/surroundings.h"

using namespace weerbaar;
using app::DocumentRow;
using app::ReportDocument;

namespace {

/// What is there of every report, and nothing else.
report::PoliceReport bareReport()
{
    report::PoliceReport report;
    report.createdAt = test::MovingClock::start;
    report.typeTitle = "Stalking";
    report.occurredAt = {test::MovingClock::start.utcMs - 9'900'000, 60};  // 20 November 2026, 21:15
    report.place = "Station";
    report.description = "Hij liep weer achter me aan.";
    report.say = "Ik ben raadslid.";
    report.lawNote = "Regels kunnen veranderen.";
    report.checkedOn = "2026-11-21";
    return report;
}

report::PoliceReport fullReport()
{
    auto report = bareReport();
    report.sender = {"Fatima de Vries", "Ons Dorp"};
    report.domicile = "Gemeentehuis, Plein 1";
    report.online = {"Instagram", "@dreiger", ""};
    report.position = incident::MeasuredPosition{52.0907, 5.1214, 12, test::MovingClock::start, "geoclue2"};
    report.exactWords = "Ik weet waar je woont.";
    report.councilWork = "Stemming over de opvang.";
    report.offenders = {{incident::Role::Offender, incident::Known::Yes, "Jan", "@jan", "man, muts", "grijze bestelbus"},
                        {incident::Role::Offender, incident::Known::No, "", "", "vrouw", ""}};
    report.witnesses = {{incident::Role::Witness, incident::Known::Yes, "Wies", "", "", ""}};
    report.involved = {{incident::Role::Involved, incident::Known::Yes, "Mijn broer", "", "", ""}};
    report.injury = "Blauwe plek.";
    report.damage = "Bril kapot.";
    report.evidence = {{"foto.jpg", "image/jpeg", 3'200'000, std::string(64, 'a'), test::MovingClock::start, ""}};
    report.earlier = {{{test::MovingClock::start.utcMs - 86'400'000, 60}, "Bedreiging"}};
    report.decision = protocol::ReportDecision::Together;
    report.complaintRequired = true;
    report.complaintUntil = std::chrono::year(2027) / 2 / 20;
    report.sayComplaint = "Ik dien een klacht in.";
    return report;
}

/// The lines that somebody is to fill in, by their label; of text without a label the heading above it.
QStringList toFillIn(ReportDocument const& document)
{
    QStringList labels;
    QString heading;
    for (auto const& row : document) {
        if (row.kind == DocumentRow::Heading)
            heading = row.text;
        if (row.text.contains(QStringLiteral("____")))
            labels.append(row.label.isEmpty() ? heading : row.label);
    }
    return labels;
}

}  // namespace

TEST_CASE("the paper for the police has everything in the order of telling", "[app][police]")
{
    auto const document = app::documentOf(fullReport());
    auto const text = test::textOf(document);
    INFO(text.toStdString());
    CHECK(document.first().text == QStringLiteral("Voorbereiding van een aangifte"));
    QStringList headings;
    for (auto const& row : document) {
        if (row.kind == DocumentRow::Heading)
            headings.append(row.text);
        CHECK((row.kind == DocumentRow::Value) == !row.label.isEmpty());
        CHECK_FALSE(row.text.isEmpty());
    }
    CHECK(headings == QStringList{QStringLiteral("Zeg dit tegen de politie"), QStringLiteral("Wat er gebeurde"),
                                  QStringLiteral("De precieze woorden van de ander"), QStringLiteral("Wie het deed: dader 1"),
                                  QStringLiteral("Wie het deed: dader 2"), QStringLiteral("Wie het zag of erbij was"),
                                  QStringLiteral("Letsel en schade"), QStringLiteral("Eerder door dezelfde persoon"),
                                  QStringLiteral("Bewijs"), QStringLiteral("Aangifte en klacht")});
    CHECK(text.contains(QStringLiteral("Dit is nog geen aangifte.")));
    CHECK(text.contains(QStringLiteral("Naam: Fatima de Vries\nRaadslid in: Ons Dorp\n"
                                       "Adres om op te geven (domicilie): Gemeentehuis, Plein 1\n")));
    CHECK(text.contains(QStringLiteral("Ik ben raadslid.\nIk dien een klacht in.\n")));
    CHECK(text.contains(QStringLiteral("Wanneer: vrijdag 20 november 2026, 21:15\nWaar: Station\nOnline, op: Instagram\n"
                                       "Account: @dreiger\nGemeten plek: 52,09070 N, 5,12140 O")));
    CHECK(text.contains(QStringLiteral("Verband met raadswerk: Stemming over de opvang.\nHij liep weer achter me aan.\n")));
    CHECK(text.contains(QStringLiteral("Naam: Jan\nAccount: @jan\nSignalement: man, muts\nVoertuig: grijze bestelbus\n"
                                       "Ken je deze persoon?: Ja\n")));
    CHECK(text.contains(QStringLiteral("Signalement: vrouw\nKen je deze persoon?: Nee\n")));
    CHECK(text.contains(QStringLiteral("Getuige: Wies\nBetrokkene: Mijn broer\n")));
    CHECK(text.contains(QStringLiteral("Letsel: Blauwe plek.\nSchade: Bril kapot.\n")));
    CHECK(text.contains(QStringLiteral("vrijdag 20 november 2026, 00:00: Bedreiging\n")));
    CHECK(text.contains(QStringLiteral("foto.jpg: Foto, 3,2 MB, toegevoegd op 21 november 2026, 00:00\nSHA-256: aaaa")));
    CHECK(text.contains(QStringLiteral("Wie over de aangifte beslist: Jij en de gemeente samen\n")));
    CHECK(text.contains(QStringLiteral("Regels kunnen veranderen. Bronnen nagekeken op 21 november 2026.")));
}

TEST_CASE("the words of the other are the only quote on the paper for the police", "[app][police]")
{
    QStringList quotes;
    for (auto const& row : app::documentOf(fullReport())) {
        if (row.kind == DocumentRow::Quote)
            quotes.append(row.text);
    }
    CHECK(quotes == QStringList{QStringLiteral("Ik weet waar je woont.")});
}

TEST_CASE("what is not known has a line to fill in", "[app][police]")
{
    QStringList const always = {QStringLiteral("Nummer van de aangifte"), QStringLiteral("Met wie je sprak")};
    auto const bare = app::documentOf(bareReport());
    CHECK(toFillIn(bare)
          == QStringList{QStringLiteral("Naam"), QStringLiteral("Raadslid in"),
                         QStringLiteral("Adres om op te geven (domicilie)"),
                         QStringLiteral("Verband met raadswerk"), QStringLiteral("De precieze woorden van de ander"),
                         QStringLiteral("Naam"), QStringLiteral("Signalement"), QStringLiteral("Ken je deze persoon?"),
                         QStringLiteral("Getuigen"), QStringLiteral("Letsel"), QStringLiteral("Schade"), QStringLiteral("Ander bewijs")}
                 + always);
    auto const text = test::textOf(bare);
    CHECK(text.contains(QStringLiteral("Wie over de aangifte beslist: Nog niet bekend. Vraag het de griffier.")));
    for (char const* const absent : {"Klacht:", "Eerder door", "SHA-256", "Gemeten plek", "Online, op"})
        CHECK_FALSE(text.contains(QString::fromLatin1(absent)));

    // Of the second offender no name is known.
    CHECK(toFillIn(app::documentOf(fullReport())) == QStringList{QStringLiteral("Naam")} + always);
    auto blanks = fullReport();
    blanks.domicile = " \n";
    blanks.exactWords = "  ";
    CHECK(toFillIn(app::documentOf(blanks))
          == QStringList{QStringLiteral("Adres om op te geven (domicilie)"),
                         QStringLiteral("De precieze woorden van de ander"),
                         QStringLiteral("Naam")}
                 + always);
}

TEST_CASE("a complaint is said with its last day, and when that day is over", "[app][police]")
{
    auto report = bareReport();
    CHECK(app::complaintText(report).isEmpty());
    report.complaintUntil = std::chrono::year(2027) / 2 / 20;
    CHECK(app::complaintText(report)
          == QStringLiteral("Vraag of ook een klacht nodig is. De laatste dag is dan 20 februari 2027."));
    report.complaintRequired = true;
    CHECK(app::complaintText(report)
          == QStringLiteral("Hiervoor is ook een klacht nodig. De laatste dag is 20 februari 2027."));
    CHECK(test::textOf(app::documentOf(report)).contains(QStringLiteral("Klacht: Hiervoor is ook een klacht nodig.")));
    report.complaintUntil = std::chrono::year(2026) / 11 / 21;  // today
    CHECK(app::complaintText(report)
          == QStringLiteral("Hiervoor is ook een klacht nodig. De laatste dag is 21 november 2026."));
    report.complaintUntil = std::chrono::year(2026) / 11 / 20;
    CHECK(app::complaintText(report)
          == QStringLiteral("De laatste dag was 20 november 2026. Vraag de politie of een klacht nog kan."));
}

TEST_CASE("what makes it a complaint is said only where there can be one", "[app][police]")
{
    auto report = fullReport();
    CHECK(app::sayText(report) == QStringLiteral("Ik ben raadslid.\nIk dien een klacht in."));
    report.complaintUntil.reset();
    CHECK(app::sayText(report) == QStringLiteral("Ik ben raadslid."));
    report.say.clear();
    CHECK(app::sayText(report).isEmpty());
    CHECK_FALSE(test::textOf(app::documentOf(report)).contains(QStringLiteral("Zeg dit tegen de politie")));
}

TEST_CASE("one who did it needs no number", "[app][police]")
{
    auto report = fullReport();
    report.offenders.pop_back();
    auto const text = test::textOf(app::documentOf(report));
    CHECK(text.contains(QStringLiteral("\nWie het deed\nNaam: Jan\n")));
    CHECK_FALSE(text.contains(QStringLiteral("dader 1")));
}

TEST_CASE("a person's percent signs stay a person's on the paper for the police", "[app][police]")
{
    auto report = fullReport();
    report.place = "%1 %2 100%";
    report.damage = "%1";
    report.typeTitle = "%2";
    auto const text = test::textOf(app::documentOf(report));
    CHECK(text.contains(QStringLiteral("Waar: %1 %2 100%\n")));
    CHECK(text.contains(QStringLiteral("Schade: %1\n")));
}

TEST_CASE("the paper for the police says that the device has no letters for some of it", "[app][police]")
{
    auto report = bareReport();
    auto const note = QStringLiteral("een vakje met het nummer");
    CHECK_FALSE(test::textOf(app::documentOf(report)).contains(note));
    report.description = "\u0E7F";  // not assigned: no font has it
    CHECK(test::textOf(app::documentOf(report)).count(note) == 1);
}
