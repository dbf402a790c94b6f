#include "app/report_document.h"

#include "app/evidence_text.h"
#include "app/format.h"
#include "app/paper.h"
#include "app/pdf_characters.h"
#include "app/protocol_words.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>
#include <QtCore/QLocale>

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>

namespace weerbaar::app {

namespace {

struct ReportText {
    Q_DECLARE_TR_FUNCTIONS(ReportText)
};

QString severityWord(content::Severity severity)
{
    switch (severity) {
    case content::Severity::Green:
        return ReportText::tr("Groen (emotie of felle kritiek)");
    case content::Severity::Yellow:
        return ReportText::tr("Geel (over de grens)");
    case content::Severity::Orange:
        return ReportText::tr("Oranje (ernstig)");
    case content::Severity::Red:
        return ReportText::tr("Rood (gevaar)");
    }
    return {};
}

QString safeWord(incident::SafeNow value)
{
    switch (value) {
    case incident::SafeNow::Yes:
        return ReportText::tr("Ja");
    case incident::SafeNow::No:
        return ReportText::tr("Nee");
    case incident::SafeNow::Unknown:
        return ReportText::tr("Weet ik niet");
    }
    return {};
}

/// The pack's own words for who does a step speak to the councillor; these speak to the reader.
QString actorWord(content::Actor actor)
{
    switch (actor) {
    case content::Actor::Councillor:
        return ReportText::tr("Raadslid");
    case content::Actor::Clerk:
        return ReportText::tr("Griffier");
    case content::Actor::Mayor:
        return ReportText::tr("Burgemeester");
    case content::Actor::Police:
        return ReportText::tr("Politie");
    case content::Actor::Party:
        return ReportText::tr("Fractie");
    case content::Actor::Family:
        return ReportText::tr("Gezin");
    }
    return {};
}

QString fieldWord(std::string const& field)
{
    static QHash<QString, QString (*)()> const words = {
        {QStringLiteral("type"), [] { return ReportText::tr("soort voorval"); }},
        {QStringLiteral("occurredAt"), [] { return ReportText::tr("tijdstip"); }},
        {QStringLiteral("place"), [] { return ReportText::tr("plaats"); }},
        {QStringLiteral("description"), [] { return ReportText::tr("wat er gebeurde"); }},
        {QStringLiteral("safeNow"), [] { return ReportText::tr("of je veilig bent"); }},
        {QStringLiteral("exactWords"), [] { return ReportText::tr("precieze woorden"); }},
        {QStringLiteral("conclusions"), [] { return ReportText::tr("eigen indruk"); }},
        {QStringLiteral("people"), [] { return ReportText::tr("betrokkenen"); }},
        {QStringLiteral("concerns"), [] { return ReportText::tr("bijzonderheden"); }},
        {QStringLiteral("online"), [] { return ReportText::tr("waar online"); }},
        {QStringLiteral("position"), [] { return ReportText::tr("gemeten plek"); }},
        {QStringLiteral("injury"), [] { return ReportText::tr("letsel"); }},
        {QStringLiteral("damage"), [] { return ReportText::tr("schade"); }},
        {QStringLiteral("councilWork"), [] { return ReportText::tr("verband met raadswerk"); }},
        {QStringLiteral("informed"), [] { return ReportText::tr("wie het al weet"); }},
        {QStringLiteral("consent"), [] { return ReportText::tr("wie het mag weten"); }},
    };
    auto const found = words.constFind(toQString(field));
    return found == words.constEnd() ? toQString(field) : (*found)();
}

/// "plaats, letsel"; empty where none may be named.
QString fieldWords(std::vector<std::string> const& fields)
{
    QStringList words;
    for (auto const& field : fields)
        words.append(fieldWord(field));
    return words.join(QStringLiteral(", "));
}

QString changeText(report::TimelineEntry const& entry)
{
    bool const isCompletion = entry.kind == incident::EventKind::Completion;
    auto const what = fieldWords(entry.changedFields);
    QString text = isCompletion ? ReportText::tr("Later iets ingevuld.") : ReportText::tr("Iets verbeterd.");
    if (!what.isEmpty())
        text = (isCompletion ? ReportText::tr("Later ingevuld: %1.") : ReportText::tr("Verbeterd: %1.")).arg(what);
    //: What was changed, then why
    return entry.text.empty() ? text : ReportText::tr("%1 Reden: %2").arg(text, toQString(entry.text));
}

QString stepText(report::TimelineEntry const& entry)
{
    auto const title = entry.stepTitle.empty() ? ReportText::tr("een eerdere stap") : toQString(entry.stepTitle);
    switch (entry.choice) {
    case incident::StepChoice::Done:
        return entry.on ? ReportText::tr("Stap gedaan op %1: %2").arg(dayText(*entry.on), title)
                        : ReportText::tr("Stap gedaan: %1").arg(title);
    case incident::StepChoice::NotNeeded:
        return ReportText::tr("Stap niet nodig: %1").arg(title);
    case incident::StepChoice::NotYet:
        return entry.on ? ReportText::tr("Stap uitgesteld tot %1: %2").arg(dayText(*entry.on), title)
                        : ReportText::tr("Stap nog niet gedaan: %1").arg(title);
    }
    return {};
}

QString calledText(report::TimelineEntry const& entry)
{
    auto const role = roleText(entry.text);
    auto const name = !entry.contactName.empty() ? toQString(entry.contactName) : role.toLower();
    return name.isEmpty() ? ReportText::tr("Gebeld vanuit Weerbaar.")
                          : ReportText::tr("Gebeld vanuit Weerbaar: %1").arg(name);
}

QString entryText(report::TimelineEntry const& entry)
{
    switch (entry.kind) {
    case incident::EventKind::Created:
        return ReportText::tr("Vastgelegd in Weerbaar.");
    case incident::EventKind::Addition:
        return ReportText::tr("Aanvulling: %1").arg(toQString(entry.text));
    case incident::EventKind::Completion:
    case incident::EventKind::Correction:
        return changeText(entry);
    case incident::EventKind::StepDecided:
        return stepText(entry);
    case incident::EventKind::Attached:
        return ReportText::tr("Bewijs toegevoegd: %1").arg(toQString(entry.fileName));
    case incident::EventKind::Called:
        return calledText(entry);
    }
    return {};
}

QString stateText(report::StepEntry const& step)
{
    switch (step.state) {
    case protocol::StepState::Done:
        if (step.on)
            return ReportText::tr("gedaan op %1").arg(dayText(*step.on));
        if (!step.decidedAt)
            return ReportText::tr("gedaan");
        return ReportText::tr("gedaan op %1, %2").arg(dayText(*step.decidedAt), timeText(*step.decidedAt));
    case protocol::StepState::NotNeeded:
        return ReportText::tr("niet nodig");
    case protocol::StepState::Open:
    case protocol::StepState::Overdue:
        return step.on ? ReportText::tr("nog niet gedaan; uitgesteld tot %1").arg(dayText(*step.on))
                       : ReportText::tr("nog niet gedaan; uiterlijk %1").arg(dayText(step.dueAt));
    }
    return {};
}

}  // namespace

QString timelineText(report::TimelineEntry const& entry)
{
    auto const text = entryText(entry);
    //: An event, and that its time may be wrong
    return entry.clockWentBack ? ReportText::tr("%1 (De klok van het toestel was teruggezet.)").arg(text) : text;
}

QString eventText(incident::EventKind kind)
{
    switch (kind) {
    case incident::EventKind::Created:
        return ReportText::tr("Vastgelegd");
    case incident::EventKind::Addition:
        return ReportText::tr("Aangevuld");
    case incident::EventKind::Completion:
        return ReportText::tr("Later ingevuld");
    case incident::EventKind::Correction:
        return ReportText::tr("Verbeterd");
    case incident::EventKind::StepDecided:
        return ReportText::tr("Stap bijgewerkt");
    case incident::EventKind::Attached:
        return ReportText::tr("Bewijs toegevoegd");
    case incident::EventKind::Called:
        return ReportText::tr("Gebeld");
    }
    return {};
}

QString intactText(incident::Verification const& verification)
{
    auto const text = verification.isIntact()
                          ? ReportText::tr("Niets gewijzigd: %1 van %2 kloppen")
                          : ReportText::tr("Let op: %1 van %2 kloppen. Er is buiten Weerbaar om iets gewijzigd.");
    return text.arg(verification.intact).arg(verification.events);
}

QString positionText(incident::MeasuredPosition const& position)
{
    auto accuracy = ReportText::tr("nauwkeurigheid onbekend");
    if (position.accuracyMetres) {
        auto const metres = QLocale().toString(std::ceil(*position.accuracyMetres), 'f', 0);
        accuracy = ReportText::tr("nauwkeurig tot ongeveer %1 meter").arg(metres);
    }
    //: Place, how precise, day, time
    return ReportText::tr("%1 (%2), gemeten op %3, %4")
        .arg(coordinatesText(position.latitude, position.longitude), accuracy, dayText(position.measuredAt),
             timeText(position.measuredAt));
}

ReportDocument onlineRows(incident::OnlinePlace const& online)
{
    Paper paper;
    paper.valueIfTold(ReportText::tr("Online, op"), online.platform);
    paper.valueIfTold(ReportText::tr("Account"), online.account);
    paper.valueIfTold(ReportText::tr("Link"), online.link);
    return paper.rows;
}

DocumentRow personRow(report::PersonEntry const& person)
{
    auto const told = person.text.empty() ? ReportText::tr("Geen beschrijving") : toQString(person.text);
    auto text = told;
    if (person.role == incident::Role::Offender && person.known == incident::Known::Yes)
        text = ReportText::tr("%1 (bekend bij het raadslid)").arg(told);
    else if (person.role == incident::Role::Offender && person.known == incident::Known::No)
        text = ReportText::tr("%1 (niet bekend bij het raadslid)").arg(told);
    return {DocumentRow::Value, personRoleText(person.role), text};
}

DocumentRow evidenceRow(report::EvidenceEntry const& file, bool isBeside)
{
    QStringList lines = {fileDetailText(file.mediaType, file.bytes, file.takenAt)};
    if (!file.note.empty())
        lines.append(toQString(file.note));
    bool const isCopy = file.use == report::FileUse::EmbeddedWithoutHidden;
    if (report::goesAlong(file.use)) {
        auto const where = isBeside ? ReportText::tr("Bestand in het pakket: %1") : ReportText::tr("Bijlage: %1");
        lines.append(where.arg(toQString(file.embeddedName)));
    }
    if (isCopy)
        lines.append(ReportText::tr("Dat is een kopie zonder verborgen gegevens, zoals plaats en toestel. Het origineel is bewaard."));
    auto const hash = isCopy ? ReportText::tr("SHA-256 van het origineel: %1") : ReportText::tr("SHA-256: %1");
    lines.append(hash.arg(toQString(file.sha256)));
    auto const name = file.name.empty() ? mediaText(file.mediaType) : toQString(file.name);
    return {DocumentRow::Value, name, lines.join(u'\n')};
}

DocumentRow evidenceNote(std::vector<report::EvidenceEntry> const& files, bool areBeside)
{
    auto const along = std::count_if(files.begin(), files.end(), [](auto const& file) { return report::goesAlong(file.use); });
    auto const note = [](QString const& text) { return DocumentRow{DocumentRow::SmallPrint, {}, text}; };
    if (along == 0)
        return note(ReportText::tr("De bestanden zelf zitten er niet bij. Wie een bestand krijgt, rekent SHA-256 na: is het getal gelijk, dan is het hetzelfde bestand."));
    if (static_cast<std::size_t>(along) < files.size())
        return note(areBeside ? ReportText::tr("Waar het bij staat, zit het bestand in het pakket. De andere bestanden zitten er niet bij.")
                              : ReportText::tr("Waar het bij staat, zit het bestand als bijlage in deze pdf. De andere bestanden zitten er niet bij."));
    return note(areBeside ? ReportText::tr("De bestanden zitten in het pakket, naast deze pdf.")
                          : ReportText::tr("De bestanden zitten als bijlage in deze pdf."));
}

DocumentRow closingNote()
{
    return {DocumentRow::SmallPrint, {}, ReportText::tr("Gemaakt met Weerbaar, een app voor raadsleden. Geen product van de overheid. Hier staan persoonsgegevens in: bewaar het veilig en deel het alleen met wie het nodig heeft.")};
}

void noteUnshown(ReportDocument& document)
{
    auto const row = std::find_if(document.begin(), document.end(), [](auto const& each) { return hasUnshown(each.label) || hasUnshown(each.text); });
    if (row != document.end())
        document.insert(row + 1, {DocumentRow::SmallPrint, {}, ReportText::tr("Het toestel waarop dit is gemaakt, heeft geen letters voor een deel van de tekst. In de pdf staat daar voor elk teken een vakje met het nummer van dat teken in Unicode. De tekst zelf zit wel in de pdf: selecteer de vakjes en kopieer ze naar een programma dat deze letters heeft.")});
}

namespace {

QString sortWord(report::LeftOut const& left)
{
    switch (left.sort) {
    case report::Sort::Place:
        return ReportText::tr("waar het was");
    case report::Sort::Online:
        return ReportText::tr("waar online");
    case report::Sort::Position:
        return ReportText::tr("de gemeten plek");
    case report::Sort::ExactWords:
        return ReportText::tr("de precieze woorden");
    case report::Sort::People:
        return left.onlySome ? ReportText::tr("een deel van de betrokkenen") : ReportText::tr("de betrokkenen");
    case report::Sort::Health:
        return ReportText::tr("letsel en nazorg");
    case report::Sort::Damage:
        return ReportText::tr("schade");
    case report::Sort::CouncilWork:
        return ReportText::tr("verband met raadswerk");
    case report::Sort::Conclusions:
        return ReportText::tr("eigen indruk");
    case report::Sort::Evidence:
        return left.onlySome ? ReportText::tr("een deel van het bewijs") : ReportText::tr("het bewijs");
    case report::Sort::Timeline:
        return left.onlySome ? ReportText::tr("een deel van wat er later bij kwam") : ReportText::tr("de tijdlijn");
    case report::Sort::Steps:
        return ReportText::tr("de stappen");
    case report::Sort::Verification:
        return ReportText::tr("de controlegetallen");
    }
    return {};
}

/// Does not say whether there was any of what is left out whole: that there is an injury is as private as the injury.
void addLeftOut(Paper& paper, report::Report const& report)
{
    if (report.leftOut.empty())
        return;
    QStringList words;
    for (auto const& left : report.leftOut)
        words.append(sortWord(left));
    //: A list: "letsel en nazorg, eigen indruk"
    paper.value(ReportText::tr("Weggelaten"),
                ReportText::tr("Voor zover het er is: %1. Dat is een keuze van de melder.").arg(words.join(QStringLiteral(", "))));
}

void addIncident(Paper& paper, report::IncidentReport const& report)
{
    paper.add(DocumentRow::Heading, ReportText::tr("Het voorval"));
    paper.value(ReportText::tr("Soort"), toQString(report.typeTitle));
    paper.value(ReportText::tr("Ernst, eigen inschatting"), severityWord(report.severity));
    paper.value(ReportText::tr("Wanneer"), dayTimeText(report.occurredAt));
    paper.valueIfTold(ReportText::tr("Waar"), report.place);
    paper.rows.append(onlineRows(report.online));
    if (report.position)
        paper.value(ReportText::tr("Gemeten plek"), positionText(*report.position));
    paper.value(ReportText::tr("Veilig bij vastleggen"), safeWord(report.safeNow));
    for (auto const& concern : report.concerns)
        paper.value(ReportText::tr("Let op"), toQString(concern));
    paper.valueIfTold(ReportText::tr("Verband met raadswerk"), report.councilWork);
}

/// What happened, in the councillor's words; the other's apart from them, and what the councillor thinks of it last.
void addStory(Paper& paper, report::IncidentReport const& report)
{
    auto const addIfTold = [&paper](QString const& heading, DocumentRow::Kind kind, std::optional<std::string> const& text) {
        if (!text || incident::isBlank(*text))
            return;
        paper.add(DocumentRow::Heading, heading);
        paper.add(kind, toQString(*text));
    };
    addIfTold(ReportText::tr("Wat er gebeurde"), DocumentRow::Text, report.description);
    addIfTold(ReportText::tr("De precieze woorden van de ander"), DocumentRow::Quote, report.exactWords);
    if (!report.people.empty()) {
        paper.add(DocumentRow::Heading, ReportText::tr("Wie erbij waren"));
        for (auto const& person : report.people)
            paper.rows.append(personRow(person));
    }
    addIfTold(ReportText::tr("Letsel"), DocumentRow::Text, report.injury);
    addIfTold(ReportText::tr("Schade"), DocumentRow::Text, report.damage);
    addIfTold(ReportText::tr("Eigen indruk van de melder"), DocumentRow::Text, report.conclusions);
}

void addEvidence(Paper& paper, report::IncidentReport const& report, bool areBeside)
{
    if (report.evidence.empty())
        return;
    paper.add(DocumentRow::Heading, ReportText::tr("Bewijs"));
    for (auto const& file : report.evidence)
        paper.rows.append(evidenceRow(file, areBeside));
    paper.rows.append(evidenceNote(report.evidence, areBeside));
}

void addTimeline(Paper& paper, report::IncidentReport const& report)
{
    if (report.timeline.empty())
        return;
    paper.add(DocumentRow::Heading, ReportText::tr("Tijdlijn"));
    for (auto const& entry : report.timeline)
        paper.value(ReportText::tr("%1, %2").arg(dayText(entry.at), timeText(entry.at)), timelineText(entry));
}

void addSteps(Paper& paper, report::IncidentReport const& report)
{
    if (report.steps.empty())
        return;
    paper.add(DocumentRow::Heading, ReportText::tr("Stappen"));
    for (auto const& step : report.steps) {
        //: Step, who does it, whether it was done
        auto text = ReportText::tr("%1 · %2").arg(actorWord(step.who), stateText(step));
        if (!step.note.empty())
            text += QLatin1Char('\n') + toQString(step.note);
        paper.value(toQString(step.title), text);
    }
}

void addVerification(Paper& paper, report::IncidentReport const& report)
{
    if (!report.verification)
        return;
    auto const& verification = *report.verification;
    paper.add(DocumentRow::Heading, ReportText::tr("Controle"));
    paper.add(DocumentRow::Text,
              verification.isIntact() && verification.events == 1
                  ? ReportText::tr("Er is één vastlegging. Die klopt met haar controlegetal.")
              : verification.isIntact()
                  ? ReportText::tr("Alle %1 vastleggingen sluiten op elkaar aan.").arg(verification.events)
                  : ReportText::tr("Let op: van de %1 vastleggingen sluiten er %2 op elkaar aan. Er is buiten Weerbaar om iets gewijzigd.")
                        .arg(verification.events).arg(verification.intact));
    paper.value(ReportText::tr("Kenmerk"), toQString(report.incidentId));
    for (auto const& link : report.chain) {
        auto const label = ReportText::tr("%1. %2, %3").arg(link.sequence + 1).arg(dayText(link.at), timeText(link.at));
        paper.value(label, toQString(link.hash));
    }
    paper.add(DocumentRow::SmallPrint, ReportText::tr("Elke regel is een BLAKE2b-256-controlegetal over de vastlegging en het getal ervoor. Ook wat in dit verslag is weggelaten, telt mee. De getallen zeggen niet dat het waar is."));
}

void addTo(Paper& paper, report::IncidentReport const& report, bool areBeside)
{
    addIncident(paper, report);
    addStory(paper, report);
    addEvidence(paper, report, areBeside);
    addTimeline(paper, report);
    addSteps(paper, report);
    addVerification(paper, report);
}

/// What somebody with an ordinary office computer can do to check it.
void addHowToCheck(Paper& paper, report::Report const& report, DocumentRow::Kind headingKind)
{
    auto const any = [&](auto const& has) { return std::any_of(report.incidents.begin(), report.incidents.end(), has); };
    bool const hasFiles = any([](auto const& incident) { return !incident.evidence.empty(); });
    bool const hasNumbers = any([](auto const& incident) { return incident.verification.has_value(); });
    if (!hasFiles && !hasNumbers)
        return;
    paper.add(headingKind, ReportText::tr("Zo controleer je dit"));
    if (!report.filesBeside && !report::filesAlong(report).empty())
        paper.value(ReportText::tr("De bijlagen"), ReportText::tr("Open deze pdf in Adobe Reader of Firefox en klik op de paperclip. Sla een bijlage op om haar te bekijken. Sommige andere programma's laten bijlagen niet zien."));
    if (hasFiles) {
        paper.value(ReportText::tr("Een bestand"), ReportText::tr("Reken de SHA-256 na van het bestand dat je kreeg. Is het getal gelijk aan het getal bij Bewijs, dan is het precies hetzelfde bestand. Van een kopie zonder verborgen gegevens is het getal anders."));
        paper.value(ReportText::tr("Op Windows"), ReportText::tr("Open de map met het bestand. Typ cmd in de adresbalk, druk op Enter en typ: certutil -hashfile \"naam van het bestand\" SHA256"));
        paper.value(ReportText::tr("Op een Mac"), ReportText::tr("Open Terminal. Typ shasum -a 256 en een spatie, sleep het bestand erin en druk op Enter."));
    }
    if (hasNumbers)
        paper.value(ReportText::tr("De vastleggingen"), ReportText::tr("Vraag de melder later om een nieuw verslag en leg de getallen onder Controle naast elkaar. Zijn ze gelijk, dan is er intussen niets aan deze vastleggingen gewijzigd."));
}

}  // namespace

ReportDocument documentOf(report::IncidentReport const& incident)
{
    Paper paper;
    addTo(paper, incident, false);
    return paper.rows;
}

ReportDocument documentOf(report::Report const& report)
{
    Paper paper;
    bool const areSeveral = report.incidents.size() > 1;
    if (!incident::isBlank(report.heading))
        paper.add(DocumentRow::Marking, toQString(report.heading));
    paper.add(DocumentRow::Title, areSeveral ? ReportText::tr("Verslag van %n voorvallen", nullptr, static_cast<int>(report.incidents.size()))
                                             : ReportText::tr("Verslag van een voorval"));
    paper.valueIfTold(ReportText::tr("Voor"), report.recipient);
    paper.valueIfTold(ReportText::tr("Waarvoor"), report.purpose);
    paper.valueIfTold(ReportText::tr("Van"), report.sender.name);
    paper.valueIfTold(ReportText::tr("Gemeente"), report.sender.municipality);
    paper.value(ReportText::tr("Gemaakt op"), dayTimeText(report.createdAt));
    addLeftOut(paper, report);
    int number = 0;
    for (auto const& incident : report.incidents) {
        //: Its number, kind and day: "Voorval 2: Bedreiging, vrijdag 20 november 2026, 21:15"
        if (areSeveral)
            paper.add(DocumentRow::Section, ReportText::tr("Voorval %1: %2, %3")
                                                .arg(QString::number(++number), toQString(incident.typeTitle), dayTimeText(incident.occurredAt)));
        addTo(paper, incident, report.filesBeside);
    }
    addHowToCheck(paper, report, areSeveral ? DocumentRow::Section : DocumentRow::Heading);
    bool const hasSteps = std::any_of(report.incidents.begin(), report.incidents.end(), [](auto const& incident) { return !incident.steps.empty(); });
    if (hasSteps)
        paper.add(DocumentRow::SmallPrint, ReportText::tr("De stappen zijn een eigen lijst van Weerbaar, gebaseerd op gemeentelijke protocollen. Bronnen nagekeken op %1. %2")
                                               .arg(isoDayText(report.checkedOn), toQString(report.lawNote)));
    paper.rows.append(closingNote());
    noteUnshown(paper.rows);
    return paper.rows;
}

}  // namespace weerbaar::app
