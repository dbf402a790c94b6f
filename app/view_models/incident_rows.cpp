#include "app/view_models/incident_rows.h"

#include "app/format.h"
#include "app/incident_words.h"
#include "app/protocol_words.h"
#include "app/report_document.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <chrono>

namespace weerbaar::app {

namespace {

/// The words of an incident's page.
struct IncidentText {
    Q_DECLARE_TR_FUNCTIONS(IncidentText)
};

constexpr int exportedKind = 5;  // of EventRow

/// The numbers that the screen knows the states by.
int indexOf(protocol::StepState state)
{
    switch (state) {
    case protocol::StepState::Open:
        return 0;
    case protocol::StepState::Overdue:
        return 1;
    case protocol::StepState::Done:
        return 2;
    case protocol::StepState::NotNeeded:
        return 3;
    }
    return 0;
}

/// The numbers that the screen knows the events by.
int indexOf(incident::EventKind kind)
{
    switch (kind) {
    case incident::EventKind::Created:
        return 0;
    case incident::EventKind::Addition:
        return 1;
    case incident::EventKind::Correction:
        return 2;
    case incident::EventKind::StepDecided:
        return 3;
    case incident::EventKind::Called:
        return 4;
    case incident::EventKind::Completion:
        return 6;
    case incident::EventKind::Attached:
        return 7;
    }
    return 0;
}

template <class Values, class Value>
bool contains(Values const& values, Value const& value)
{
    return std::find(values.begin(), values.end(), value) != values.end();
}

QString listText(QStringList const& words)
{
    return words.join(QStringLiteral(", "));
}

QString dueText(protocol::Step const& step, Moment now)
{
    bool const isPutOff = step.decision && step.decision->choice == incident::StepChoice::NotYet && step.decision->on;
    if (step.step->due.unit == content::DueUnit::Immediate && !isPutOff)
        return IncidentText::tr("nu");
    if (step.state == protocol::StepState::Overdue)
        return IncidentText::tr("zo snel als het lukt");
    return localDay(step.dueAt) == localDay(now) ? IncidentText::tr("vandaag nog")
                                                 : IncidentText::tr("uiterlijk %1").arg(dayText(step.dueAt));
}

/// Who can be called for a step: the words for it, or whose number is asked for.
void addCall(StepRow& row, std::string const& wanted, StepWords const& words)
{
    if (!isLocalRole(wanted)) {
        if (auto const* const contact = words.contacts.find(wanted))
            row.callText = IncidentText::tr("Bel %1").arg(toQString(contact->display));
        return;
    }
    auto const* const contact = words.local.findContact(wanted);
    auto const role = roleText(wanted).toLower();
    if (!isCallable(contact))
        row.addContactRole = toQString(wanted);
    else if (contact->name.empty())
        row.callText = IncidentText::tr("Bel de %1, %2").arg(role, toQString(contact->number));
    else
        //: Who in the municipality, by role and name, and the number: "Bel griffier Jansen, 0123-45 67 89"
        row.callText = IncidentText::tr("Bel %1 %2, %3").arg(role, toQString(contact->name), toQString(contact->number));
}

/// Somebody, and for an offender who was described whether the councillor knows them.
QString knownText(incident::Person const& person)
{
    auto const told = personText(person);
    if (person.role != incident::Role::Offender || person.known == incident::Known::Unknown || incident::summaryOf(person).empty())
        return told;
    return person.known == incident::Known::Yes ? IncidentText::tr("%1 (je kent deze persoon)").arg(told)
                                                : IncidentText::tr("%1 (je kent deze persoon niet)").arg(told);
}

QString exportText(report::LoggedExport const& logged)
{
    switch (logged.kind) {
    case report::ExportKind::Report:
        return logged.encrypted ? IncidentText::tr("Verslag gemaakt, met wachtwoord")
                                : IncidentText::tr("Verslag gemaakt, zonder wachtwoord");
    case report::ExportKind::PoliceReport:
        return logged.encrypted ? IncidentText::tr("Aangifte voorbereid, met wachtwoord")
                                : IncidentText::tr("Aangifte voorbereid, zonder wachtwoord");
    case report::ExportKind::Attachment:
        return IncidentText::tr("Kopie van een bewijsstuk gemaakt");
    case report::ExportKind::Bundle:
        return IncidentText::tr("Pakket gemaakt, verzegeld voor de ontvanger");
    }
    return {};
}

}  // namespace

bool isCallable(protocol::LocalContact const* contact)
{
    return contact && std::any_of(contact->number.begin(), contact->number.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool isLocalRole(std::string_view contact)
{
    return contains(protocol::localRoles, contact);
}

StepTime stepTime(protocol::Step const& step, Moment now)
{
    if (step.state == protocol::StepState::Done || step.state == protocol::StepState::NotNeeded)
        return StepTime::Decided;
    auto const isLater = std::chrono::sys_days(localDay(step.dueAt)) > std::chrono::sys_days(localDay(now));
    return isLater ? StepTime::Later : StepTime::Now;
}

StepRow stepRow(protocol::Step const& step, StepWords const& words)
{
    auto const& told = *step.step;
    StepRow row;
    row.stepId = toQString(told.id);
    row.title = hyphenated(told.title);
    row.text = hyphenated(told.text);
    row.say = toQString(told.say.value_or(std::string()));
    row.whoText = told.whoText.empty() ? actorText(told.who) : toQString(told.whoText);
    row.dueText = dueText(step, words.now);
    row.state = indexOf(step.state);
    row.decisionText = decisionText(step);
    row.note = step.decision ? toQString(step.decision->note) : QString();
    row.isOwn = told.id.starts_with("own-");
    row.sourceText = row.isOwn ? IncidentText::tr("Een stap van je eigen gemeente.")
                               : sourceText(told.sourceStrength, told.sources, words.protocol.info);
    if (told.contact)
        addCall(row, *told.contact, words);
    return row;
}

QString stepsSummaryText(QList<StepRow> const& rows)
{
    auto const in = [&rows](protocol::StepState state) {
        return std::count_if(rows.begin(), rows.end(), [&](StepRow const& row) { return row.state == indexOf(state); });
    };
    auto const needed = rows.size() - in(protocol::StepState::NotNeeded);
    return needed == 0 ? IncidentText::tr("Er zijn geen stappen nodig")
                       : IncidentText::tr("%1 van %2 stappen gedaan").arg(in(protocol::StepState::Done)).arg(needed);
}

QList<DetailRow> detailRows(incident::Account const& account)
{
    QList<DetailRow> rows;
    auto const add = [&rows](QString const& label, QString const& text) {
        if (!text.isEmpty())
            rows.append({label, text});
    };
    for (auto const& row : onlineRows(account.online))
        add(row.label, row.text);
    if (auto const& position = account.position) {
        //: A measured place with its accuracy and moment, and what measured it
        add(IncidentText::tr("Gemeten plek"), IncidentText::tr("%1. Bron: %2.").arg(positionText(*position), positionSourceText(position->source)));
    }
    for (auto const& person : account.people)
        add(personRoleText(person.role), knownText(person));
    add(IncidentText::tr("Letsel"), toQString(account.injury));
    add(IncidentText::tr("Schade"), toQString(account.damage));
    add(IncidentText::tr("Verband met je raadswerk"), toQString(account.councilWork));
    QStringList informed;
    QStringList may;
    QStringList mayNot;
    for (auto const& audience : incident::audiences) {
        if (contains(account.informed, audience))
            informed.append(audienceText(audience));
        if (auto const said = account.consent.find(std::string(audience)); said != account.consent.end())
            (said->second ? may : mayNot).append(audienceText(audience));
    }
    add(IncidentText::tr("Weet het al"), listText(informed));
    add(IncidentText::tr("Mag het weten"), listText(may));
    add(IncidentText::tr("Mag het niet weten"), listText(mayNot));
    return rows;
}

QString missingText(incident::Account const& account)
{
    auto const isTold = [&](incident::Role role) {
        return std::any_of(account.people.begin(), account.people.end(), [role](incident::Person const& person) {
            return person.role == role && !incident::summaryOf(person).empty();
        });
    };
    struct Field {
        bool isThere;
        QString name;
    };
    QStringList missing;
    for (auto const& [isThere, name] : {Field{!account.exactWords.empty(), IncidentText::tr("de precieze woorden")},
                                        Field{isTold(incident::Role::Offender), IncidentText::tr("de dader")},
                                        Field{isTold(incident::Role::Witness), IncidentText::tr("getuigen")},
                                        Field{!account.injury.empty(), IncidentText::tr("letsel")},
                                        Field{!account.damage.empty(), IncidentText::tr("schade")},
                                        Field{!account.councilWork.empty(), IncidentText::tr("verband met je raadswerk")},
                                        Field{!account.informed.empty(), IncidentText::tr("wie het al weet")},
                                        Field{!account.consent.empty(), IncidentText::tr("wie het mag weten")}}) {
        if (!isThere)
            missing.append(name);
    }
    //: What may still be filled in: "Nog in te vullen: getuigen, letsel."
    return missing.isEmpty() ? QString() : IncidentText::tr("Nog in te vullen: %1.").arg(listText(missing));
}

QStringList reasonTexts(std::vector<protocol::SeverityReason> const& reasons, QString const& typeTitle, int times,
                        content::ProtocolPack const& protocol)
{
    using Kind = protocol::SeverityReason::Kind;
    QStringList sentences;
    for (auto const& reason : reasons) {
        switch (reason.kind) {
        case Kind::Type:
            //: A sort of incident, and the colour it begins at: "Bedreiging begint bij oranje."
            sentences.append(IncidentText::tr("%1 begint bij %2.").arg(typeTitle, colourText(reason.severity)));
            break;
        case Kind::NotSafe:
            sentences.append(IncidentText::tr("Je was niet veilig: dan is het altijd %1.").arg(colourText(reason.severity)));
            break;
        case Kind::Concern: {
            auto const concern = std::find_if(protocol.concerns.begin(), protocol.concerns.end(),
                                              [&](content::Concern const& one) { return one.id == reason.concernId; });
            if (concern != protocol.concerns.end())
                sentences.append(toQString(concern->statement));
            break;
        }
        case Kind::Repeated:
            //: "Dit is de derde keer door dezelfde persoon."
            sentences.append(IncidentText::tr("Dit is de %1 keer door dezelfde persoon.").arg(ordinalText(times)));
            break;
        }
    }
    return sentences;
}

QString complaintText(protocol::ComplaintTerm const& term)
{
    auto const lastDay = dayText(term.lastDay);
    if (term.daysLeft < 0)
        return IncidentText::tr("De termijn voor een klacht liep tot en met %1. Overleg met de griffier of de politie wat nog kan.").arg(lastDay);
    if (term.daysLeft == 0)
        return IncidentText::tr("Vandaag, %1, is de laatste dag voor een klacht. Bel de politie.").arg(lastDay);
    if (term.daysLeft == 1)
        return IncidentText::tr("Een klacht kan nog tot en met morgen, %1.").arg(lastDay);
    return IncidentText::tr("Een klacht kan nog tot en met %1. Dat is over %2 dagen.").arg(lastDay).arg(term.daysLeft);
}

QList<EventRow> eventRows(std::vector<report::TimelineEntry> const& timeline, std::vector<report::LoggedExport> const& exports)
{
    struct Dated {
        Moment at;
        EventRow row;
    };
    QList<Dated> dated;
    auto const rowOf = [](Moment at, QString const& text, int kind) { return Dated{at, {dayText(at), timeText(at), text, kind}}; };
    for (auto const& entry : timeline)
        dated.append(rowOf(entry.at, timelineText(entry), indexOf(entry.kind)));
    for (auto const& logged : exports) {
        // By its time among the events, whose own order a clock that was set back does not change.
        auto const earlier = std::find_if(dated.rbegin(), dated.rend(),
                                          [&](Dated const& one) { return one.at.utcMs <= logged.madeAt.utcMs; });
        dated.insert(earlier.base(), rowOf(logged.madeAt, exportText(logged), exportedKind));
    }
    QList<EventRow> rows;
    for (auto const& entry : dated)
        rows.append(entry.row);
    return rows;
}

}  // namespace weerbaar::app
