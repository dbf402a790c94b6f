#include "app/police_report_document.h"

#include "app/format.h"
#include "app/paper.h"
#include "core/incident/account.h"

#include <QtCore/QCoreApplication>

namespace weerbaar::app {

namespace {

struct PoliceReportText {
    Q_DECLARE_TR_FUNCTIONS(PoliceReportText)
};

constexpr int lineLength = 40;  // characters: fills the right column of the page and does not wrap

/// A line for a pen.
QString toFillIn()
{
    //: Before a line to write on
    return PoliceReportText::tr("Vul in: %1").arg(QString(lineLength, u'_'));
}

QString orToFillIn(std::string const& text)
{
    return incident::isBlank(text) ? toFillIn() : toQString(text).trimmed();
}

QString knownText(incident::Known known)
{
    switch (known) {
    case incident::Known::Yes:
        return PoliceReportText::tr("Ja");
    case incident::Known::No:
        return PoliceReportText::tr("Nee");
    case incident::Known::Unknown:
        return toFillIn();
    }
    return {};
}

QString decisionText(protocol::ReportDecision decision)
{
    switch (decision) {
    case protocol::ReportDecision::NotKnown:
        return PoliceReportText::tr("Nog niet bekend. Vraag het de griffier.");
    case protocol::ReportDecision::Councillor:
        return PoliceReportText::tr("Jij");
    case protocol::ReportDecision::Municipality:
        return PoliceReportText::tr("De gemeente");
    case protocol::ReportDecision::Together:
        return PoliceReportText::tr("Jij en de gemeente samen");
    }
    return {};
}

void addSender(Paper& paper, report::PoliceReport const& report)
{
    paper.add(DocumentRow::Title, PoliceReportText::tr("Voorbereiding van een aangifte"));
    paper.add(DocumentRow::Text, PoliceReportText::tr("Dit is nog geen aangifte. Neem dit papier mee naar de politie, of houd het erbij als je belt."));
    paper.value(PoliceReportText::tr("Naam"), orToFillIn(report.sender.name));
    paper.value(PoliceReportText::tr("Raadslid in"), orToFillIn(report.sender.municipality));
    paper.value(PoliceReportText::tr("Adres om op te geven (domicilie)"), orToFillIn(report.domicile));
    paper.value(PoliceReportText::tr("Gemaakt op"), dayTimeText(report.createdAt));
    if (auto const say = sayText(report); !say.isEmpty()) {
        paper.add(DocumentRow::Heading, PoliceReportText::tr("Zeg dit tegen de politie"));
        paper.add(DocumentRow::Text, say);
    }
}

void addFacts(Paper& paper, report::PoliceReport const& report)
{
    paper.add(DocumentRow::Heading, PoliceReportText::tr("Wat er gebeurde"));
    paper.value(PoliceReportText::tr("Wanneer"), dayTimeText(report.occurredAt));
    paper.value(PoliceReportText::tr("Waar"), toQString(report.place));
    paper.rows.append(onlineRows(report.online));
    if (report.position)
        paper.value(PoliceReportText::tr("Gemeten plek"), positionText(*report.position));
    paper.value(PoliceReportText::tr("Soort voorval"), toQString(report.typeTitle));
    paper.value(PoliceReportText::tr("Verband met raadswerk"), orToFillIn(report.councilWork));
    paper.add(DocumentRow::Text, toQString(report.description));
    paper.add(DocumentRow::Heading, PoliceReportText::tr("De precieze woorden van de ander"));
    if (incident::isBlank(report.exactWords))
        paper.add(DocumentRow::Text, toFillIn());
    else
        paper.add(DocumentRow::Quote, toQString(report.exactWords));
}

void addOffender(Paper& paper, incident::Person const& offender)
{
    paper.value(PoliceReportText::tr("Naam"), orToFillIn(offender.name));
    paper.valueIfTold(PoliceReportText::tr("Account"), offender.account);
    paper.value(PoliceReportText::tr("Signalement"), orToFillIn(offender.description));
    paper.valueIfTold(PoliceReportText::tr("Voertuig"), offender.vehicle);
    paper.value(PoliceReportText::tr("Ken je deze persoon?"), knownText(offender.known));
}

void addPeople(Paper& paper, report::PoliceReport const& report)
{
    auto const row = [](incident::Person const& person) {
        return personRow({person.role, person.known, incident::summaryOf(person)});
    };
    if (report.offenders.empty()) {
        paper.add(DocumentRow::Heading, PoliceReportText::tr("Wie het deed"));
        addOffender(paper, {});
    }
    for (std::size_t i = 0; i < report.offenders.size(); ++i) {
        paper.add(DocumentRow::Heading,
                  report.offenders.size() == 1 ? PoliceReportText::tr("Wie het deed")
                                               : PoliceReportText::tr("Wie het deed: dader %1").arg(i + 1));
        addOffender(paper, report.offenders[i]);
    }
    paper.add(DocumentRow::Heading, PoliceReportText::tr("Wie het zag of erbij was"));
    if (report.witnesses.empty())
        paper.value(PoliceReportText::tr("Getuigen"), toFillIn());
    for (auto const& witness : report.witnesses)
        paper.rows.append(row(witness));
    for (auto const& person : report.involved)
        paper.rows.append(row(person));
}

void addHarm(Paper& paper, report::PoliceReport const& report)
{
    paper.add(DocumentRow::Heading, PoliceReportText::tr("Letsel en schade"));
    paper.value(PoliceReportText::tr("Letsel"), orToFillIn(report.injury.value_or(std::string())));
    paper.value(PoliceReportText::tr("Schade"), orToFillIn(report.damage));
    if (report.earlier.empty())
        return;
    paper.add(DocumentRow::Heading, PoliceReportText::tr("Eerder door dezelfde persoon"));
    for (auto const& earlier : report.earlier)
        paper.value(dayTimeText(earlier.occurredAt), toQString(earlier.typeTitle));
}

void addEvidence(Paper& paper, report::PoliceReport const& report)
{
    paper.add(DocumentRow::Heading, PoliceReportText::tr("Bewijs"));
    if (report.evidence.empty()) {
        paper.add(DocumentRow::Text, PoliceReportText::tr("Er zijn nog geen bestanden bewaard in Weerbaar."));
        paper.value(PoliceReportText::tr("Ander bewijs"), toFillIn());
        return;
    }
    for (auto const& file : report.evidence)
        paper.rows.append(evidenceRow(file));
    paper.rows.append(evidenceNote(report.evidence));
}

void addDecisions(Paper& paper, report::PoliceReport const& report)
{
    paper.add(DocumentRow::Heading, PoliceReportText::tr("Aangifte en klacht"));
    paper.value(PoliceReportText::tr("Wie over de aangifte beslist"), decisionText(report.decision));
    if (auto const complaint = complaintText(report); !complaint.isEmpty())
        paper.value(PoliceReportText::tr("Klacht"), complaint);
    paper.value(PoliceReportText::tr("Nummer van de aangifte"), toFillIn());
    paper.value(PoliceReportText::tr("Met wie je sprak"), toFillIn());
}

}  // namespace

QString complaintText(report::PoliceReport const& report)
{
    if (!report.complaintUntil)
        return {};
    auto const day = dayText(*report.complaintUntil);
    if (*report.complaintUntil < localDay(report.createdAt))
        return PoliceReportText::tr("De laatste dag was %1. Vraag de politie of een klacht nog kan.").arg(day);
    return report.complaintRequired
               ? PoliceReportText::tr("Hiervoor is ook een klacht nodig. De laatste dag is %1.").arg(day)
               : PoliceReportText::tr("Vraag of ook een klacht nodig is. De laatste dag is dan %1.").arg(day);
}

QString sayText(report::PoliceReport const& report)
{
    QStringList lines;
    for (auto const& line : {report.say, report.complaintUntil ? report.sayComplaint : std::string()}) {
        if (!line.empty())
            lines.append(toQString(line));
    }
    return lines.join(u'\n');
}

ReportDocument documentOf(report::PoliceReport const& report)
{
    Paper paper;
    addSender(paper, report);
    addFacts(paper, report);
    addPeople(paper, report);
    addHarm(paper, report);
    addEvidence(paper, report);
    addDecisions(paper, report);
    auto const checked = isoDayText(report.checkedOn);
    paper.add(DocumentRow::SmallPrint,
              PoliceReportText::tr("%1 Bronnen nagekeken op %2.").arg(toQString(report.lawNote), checked));
    paper.rows.append(closingNote());
    noteUnshown(paper.rows);
    return paper.rows;
}

}  // namespace weerbaar::app
