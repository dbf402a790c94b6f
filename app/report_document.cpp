#include "app/report_document.h"

#include "app/format.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>

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
    };
    auto const found = words.constFind(toQString(field));
    return found == words.constEnd() ? toQString(field) : (*found)();
}

}  // namespace

QString timelineText(report::TimelineEntry const& entry)
{
    switch (entry.kind) {
    case incident::EventKind::Created:
        return ReportText::tr("Vastgelegd in Weerbaar.");
    case incident::EventKind::Addition:
        return ReportText::tr("Aanvulling: %1").arg(toQString(entry.text));
    case incident::EventKind::Correction: {
        QStringList fields;
        for (auto const& field : entry.changedFields)
            fields.append(fieldWord(field));
        auto const what = fields.join(QStringLiteral(", "));
        return entry.text.empty() ? ReportText::tr("Verbeterd: %1.").arg(what)
                                  : ReportText::tr("Verbeterd: %1. Reden: %2").arg(what, toQString(entry.text));
    }
    case incident::EventKind::StepDone:
        return ReportText::tr("Stap gedaan: %1").arg(toQString(entry.stepTitle));
    case incident::EventKind::Called:
        return entry.contactName.empty() ? ReportText::tr("Gebeld vanuit Weerbaar: griffier")
                                         : ReportText::tr("Gebeld vanuit Weerbaar: %1").arg(toQString(entry.contactName));
    }
    return {};
}

ReportDocument documentOf(report::Report const& report)
{
    ReportDocument rows;
    auto const add = [&rows](DocumentRow::Kind kind, QString const& text) { rows.append({kind, {}, text}); };
    auto const value = [&rows](QString const& label, QString const& text) {
        rows.append({DocumentRow::Value, label, text});
    };

    add(DocumentRow::Title, ReportText::tr("Verslag van een voorval"));
    if (!report.sender.name.empty())
        value(ReportText::tr("Van"), toQString(report.sender.name));
    if (!report.sender.municipality.empty())
        value(ReportText::tr("Gemeente"), toQString(report.sender.municipality));
    value(ReportText::tr("Gemaakt op"), dayTimeText(report.createdAt));

    add(DocumentRow::Heading, ReportText::tr("Het voorval"));
    value(ReportText::tr("Soort"), toQString(report.typeTitle));
    value(ReportText::tr("Ernst, eigen inschatting"), severityWord(report.severity));
    value(ReportText::tr("Wanneer"), dayTimeText(report.occurredAt));
    value(ReportText::tr("Waar"), toQString(report.place));
    value(ReportText::tr("Veilig bij vastleggen"), safeWord(report.safeNow));
    for (auto const& concern : report.concerns)
        value(ReportText::tr("Let op"), toQString(concern));

    add(DocumentRow::Heading, ReportText::tr("Wat er gebeurde"));
    add(DocumentRow::Text, toQString(report.description));
    if (report.exactWords) {
        add(DocumentRow::Heading, ReportText::tr("De precieze woorden van de ander"));
        add(DocumentRow::Quote, toQString(*report.exactWords));
    }
    if (!report.people.empty()) {
        add(DocumentRow::Heading, ReportText::tr("Wie erbij waren"));
        for (auto const& person : report.people)
            add(DocumentRow::Text, toQString(person));
    }
    if (report.conclusions) {
        add(DocumentRow::Heading, ReportText::tr("Eigen indruk van de melder"));
        add(DocumentRow::Text, toQString(*report.conclusions));
    }
    if (!report.timeline.empty()) {
        add(DocumentRow::Heading, ReportText::tr("Tijdlijn"));
        for (auto const& entry : report.timeline)
            value(ReportText::tr("%1, %2").arg(dayText(entry.at), timeText(entry.at)), timelineText(entry));
    }
    if (!report.steps.empty()) {
        add(DocumentRow::Heading, ReportText::tr("Stappen"));
        for (auto const& step : report.steps) {
            auto const state = step.doneAt
                                   ? ReportText::tr("gedaan op %1, %2").arg(dayText(*step.doneAt), timeText(*step.doneAt))
                                   : ReportText::tr("nog niet gedaan; uiterlijk %1").arg(dayText(step.dueAt));
            //: Step, who does it, whether it was done
            value(toQString(step.title), ReportText::tr("%1 · %2").arg(actorWord(step.who), state));
        }
        add(DocumentRow::SmallPrint, ReportText::tr("De stappen zijn een eigen lijst van Weerbaar, gebaseerd op gemeentelijke protocollen. Bronnen nagekeken op %1. %2")
                                         .arg(isoDayText(report.checkedOn), toQString(report.lawNote)));
    }
    if (report.verification) {
        add(DocumentRow::Heading, ReportText::tr("Controle"));
        add(DocumentRow::Text,
            report.verification->isIntact() && report.verification->events == 1
                ? ReportText::tr("Er is één vastlegging. Die klopt met haar controlegetal.")
            : report.verification->isIntact()
                ? ReportText::tr("Alle %1 vastleggingen sluiten op elkaar aan.").arg(report.verification->events)
                : ReportText::tr("Let op: van de %1 vastleggingen sluiten er %2 op elkaar aan. Er is buiten Weerbaar om iets gewijzigd.")
                      .arg(report.verification->events).arg(report.verification->intact));
        value(ReportText::tr("Kenmerk"), toQString(report.incidentId));
        for (auto const& link : report.chain)
            value(ReportText::tr("%1. %2, %3").arg(link.sequence + 1).arg(dayText(link.at), timeText(link.at)), toQString(link.hash));
        add(DocumentRow::SmallPrint, ReportText::tr("Elke regel is een BLAKE2b-256-controlegetal over de vastlegging en het getal ervoor. Staan dezelfde getallen in een later verslag, dan is er in de tussentijd niets aan deze vastleggingen gewijzigd. Het zegt niet dat zij waar zijn."));
    }
    add(DocumentRow::SmallPrint, ReportText::tr("Gemaakt met Weerbaar, een app voor raadsleden. Geen product van de overheid. Dit verslag bevat persoonsgegevens: bewaar het veilig en deel het alleen met wie het nodig heeft."));
    return rows;
}

}  // namespace weerbaar::app
