#include "app/view_models/incident_view_model.h"

#include "app/error_text.h"
#include "app/format.h"
#include "app/incident_words.h"
#include "app/protocol_words.h"
#include "app/report_document.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <utility>
#include <vector>

namespace weerbaar::app {

namespace {

constexpr int urgentDays = 15;  // before the last day of a complaint: writing one takes some of them
constexpr std::array choiceOrder = {incident::StepChoice::Done, incident::StepChoice::NotNeeded, incident::StepChoice::NotYet};

bool isBefore(std::chrono::year_month_day a, std::chrono::year_month_day b)
{
    return std::chrono::sys_days(a) < std::chrono::sys_days(b);
}

}  // namespace

IncidentViewModel::IncidentViewModel(Needs needs, incident::Incident incident, QObject* parent)
    : QObject(parent), m_needs(std::move(needs)), m_incident(std::move(incident))
{
    rebuild();
}

QString IncidentViewModel::incidentId() const
{
    return toQString(m_incident.id);
}

QString IncidentViewModel::title() const
{
    auto const* const type = m_needs.protocol.findType(m_incident.account.type);
    return toQString(type ? type->title : m_incident.account.type);
}

QString IncidentViewModel::whenWhere() const
{
    //: When, then where: "vrijdag 20 november 2026, 21:15 · Parkeerplaats gemeentehuis"
    return tr("%1 · %2").arg(dayTimeText(m_incident.account.occurredAt), toQString(m_incident.account.place));
}

int IncidentViewModel::severity() const
{
    return static_cast<int>(m_severity.severity);
}

QString IncidentViewModel::severityTitle() const
{
    return toQString(m_needs.protocol.severities[static_cast<std::size_t>(severity())].title);
}

QString IncidentViewModel::severityText() const
{
    return toQString(m_needs.protocol.severities[static_cast<std::size_t>(severity())].plain);
}

QStringList IncidentViewModel::severityReasons() const
{
    return reasonTexts(m_severity.reasons, title(), m_timesByOffender, m_needs.protocol);
}

QString IncidentViewModel::seriousText() const
{
    //: What the colour means, then what everybody may do
    return tr("%1 %2").arg(severityText(), tr("Melden bij de griffier mag altijd. In gemeentelijke protocollen is dat de gewone volgende stap."));
}

QString IncidentViewModel::complaintText() const
{
    auto const term = protocol::complaintTerm(m_incident, m_needs.protocol, m_needs.clock.now());
    return term ? app::complaintText(*term) : QString();
}

bool IncidentViewModel::complaintUrgent() const
{
    auto const term = protocol::complaintTerm(m_incident, m_needs.protocol, m_needs.clock.now());
    return term && term->daysLeft <= urgentDays;
}

QString IncidentViewModel::evidenceText() const
{
    auto const count = m_incident.files().size();
    return count == 0   ? tr("Nog geen bewijs")
           : count == 1 ? tr("1 bestand")
                        : tr("%1 bestanden").arg(count);
}

QString IncidentViewModel::missingText() const
{
    return app::missingText(m_incident.account);
}

QString IncidentViewModel::safeText() const
{
    switch (m_incident.account.safeNow) {
    case incident::SafeNow::Yes:
        return tr("Veilig bij het vastleggen");
    case incident::SafeNow::No:
        return tr("Niet veilig bij het vastleggen. Bel 112 als dat nog zo is.");
    case incident::SafeNow::Unknown:
        return tr("Niet zeker of het veilig was");
    }
    return {};
}

QString IncidentViewModel::description() const { return toQString(m_incident.account.description); }
QString IncidentViewModel::exactWords() const { return toQString(m_incident.account.exactWords); }
QString IncidentViewModel::conclusions() const { return toQString(m_incident.account.conclusions); }

QString IncidentViewModel::people() const
{
    QStringList lines;
    for (auto const& person : m_incident.account.people) {
        //: What somebody was in it, and who: "Dader: Jan · @jan"
        lines.append(tr("%1: %2").arg(personRoleText(person.role), personText(person)));
    }
    return lines.join(u'\n');
}

QString IncidentViewModel::concernsText() const
{
    QStringList lines;
    for (auto const& concern : m_needs.protocol.concerns) {
        auto const& chosen = m_incident.account.concerns;
        if (std::find(chosen.begin(), chosen.end(), concern.id) != chosen.end())
            lines.append(toQString(concern.statement));
    }
    return lines.join(u'\n');
}

QString IncidentViewModel::nextWhoDue() const
{
    //: Who does it, and by when: "Jij · vandaag nog"
    return m_next.stepId.isEmpty() ? QString() : tr("%1 · %2").arg(m_next.whoText, m_next.dueText);
}

QString IncidentViewModel::intactText() const
{
    return app::intactText(m_verification);
}

QString IncidentViewModel::protocolNote() const
{
    return tr("%1 Bronnen nagekeken op %2. %3")
        .arg(toQString(m_needs.protocol.note), isoDayText(m_needs.protocol.info.checkedOn), toQString(m_needs.protocol.lawNote));
}

QString IncidentViewModel::draftPlaceOf(char const* what) const
{
    return draftPlace(what, toQString(m_incident.id));
}

QString IncidentViewModel::addition() const
{
    return m_needs.drafts.text(draftPlaceOf("addition"));
}

void IncidentViewModel::setAddition(QString const& text)
{
    if (text == addition())
        return;
    m_needs.drafts.set(draftPlaceOf("addition"), text);
    emit additionChanged();
}

bool IncidentViewModel::isBeingRevised() const
{
    return !m_needs.drafts.text(draftPlaceOf("revision")).isEmpty();
}

bool IncidentViewModel::add()
{
    bool const saved = report(m_needs.store.addText(m_incident.id, addition().trimmed().toStdString()));
    if (saved) {
        setAddition({});
        reload();
    }
    return saved;
}

QString IncidentViewModel::stepNote(QString const& stepId) const
{
    return m_needs.drafts.text(draftPlaceOf("step") + u'/' + stepId);
}

void IncidentViewModel::setStepNote(QString const& stepId, QString const& note)
{
    m_needs.drafts.set(draftPlaceOf("step") + u'/' + stepId, note);
}

void IncidentViewModel::stepDone(QString const& stepId)
{
    decideStep(stepId, 0, {}, {});
}

bool IncidentViewModel::decideStep(QString const& stepId, int choice, QString const& dayText, QString const& note)
{
    if (choice < 0 || choice >= static_cast<int>(choiceOrder.size()))
        return false;
    incident::StepDecision decision{stepId.toStdString(), choiceOrder[static_cast<std::size_t>(choice)], std::nullopt,
                                    note.trimmed().toStdString()};
    if (decision.choice != incident::StepChoice::NotNeeded && !dayText.trimmed().isEmpty()) {
        decision.on = typedDay(dayText);
        if (!decision.on)
            return refuse(tr("Dit is geen datum. Schrijf hem als 03-12-2026."));
        auto const today = localDay(m_needs.clock.now());
        if (decision.choice == incident::StepChoice::Done && isBefore(today, *decision.on))
            return refuse(tr("Deze dag moet nog komen. Kies vandaag of eerder."));
        if (decision.choice == incident::StepChoice::NotYet && isBefore(*decision.on, today))
            return refuse(tr("Deze dag is al voorbij. Kies vandaag of later."));
    }
    bool const saved = report(m_needs.store.decideStep(m_incident.id, decision));
    if (saved) {
        setStepNote(stepId, {});
        reload();
    }
    return saved;
}

void IncidentViewModel::callForStep(QString const& stepId)
{
    auto const* const step = m_needs.protocol.findStep(stepId.toStdString());
    if (!step || !step->contact)
        return;
    // The call first: it must not wait for a disk.
    if (isLocalRole(*step->contact)) {
        auto const* const contact = m_needs.local.findContact(*step->contact);
        if (!isCallable(contact))
            return;  // nobody is called: nothing to note
        m_needs.calls.callNumber(toQString(contact->number));
    } else {
        m_needs.calls.callContact(toQString(*step->contact));
    }
    if (report(m_needs.store.called(m_incident.id, *step->contact)))
        reload();
}

void IncidentViewModel::reload()
{
    auto loaded = m_needs.store.load(m_incident.id);
    if (!loaded) {
        report(loaded.error());
        return;
    }
    m_incident = std::move(loaded).value();
    rebuild();
    emit changed();
}

bool IncidentViewModel::report(Result<void> const& outcome)
{
    auto const text = outcome ? QString() : errorText(outcome.error());
    if (m_error != text) {
        m_error = text;
        emit errorChanged();
    }
    return outcome.has_value();
}

bool IncidentViewModel::refuse(QString const& error)
{
    if (m_error != error) {
        m_error = error;
        emit errorChanged();
    }
    return false;
}

void IncidentViewModel::rebuild()
{
    auto verification = m_needs.store.verify(m_incident.id);
    m_verification = verification ? *verification : incident::Verification{static_cast<int>(m_incident.events.size()), 0};
    auto const now = m_needs.clock.now();
    readPattern();
    m_severity = protocol::assess(protocol::factsOf(m_incident.account, m_timesByOffender), m_needs.protocol);
    rebuildSteps(now);
    m_details.setRows(detailRows(m_incident.account));
    rebuildTimeline(now);
}

void IncidentViewModel::readPattern()
{
    m_timesByOffender = 1;
    m_patternText.clear();
    auto const found = m_needs.store.mostRepeatedOffender(m_incident.id);
    if (!found || !*found || (*found)->times < 2)
        return;
    m_timesByOffender = (*found)->times;
    auto ordinal = ordinalText(m_timesByOffender);
    ordinal[0] = ordinal[0].toUpper();
    //: How many times it was, and by whom: "Derde voorval door @naam"
    m_patternText = tr("%1 voorval door %2").arg(ordinal, toQString((*found)->label));
}

void IncidentViewModel::rebuildSteps(Moment now)
{
    StepWords const words{m_needs.local, m_needs.protocol, m_needs.contacts, now};
    auto const steps = protocol::stepsFor(m_incident, m_severity.severity, m_needs.protocol, now);
    QList<StepRow> all;
    std::array<QList<StepRow>, 3> rows;
    for (auto const& step : steps) {
        all.append(stepRow(step, words));
        rows[static_cast<std::size_t>(stepTime(step, now))].append(all.last());
    }
    m_stepsSummary = stepsSummaryText(all);
    m_steps.setRows(std::move(rows[0]));
    m_laterSteps.setRows(std::move(rows[1]));
    m_decidedSteps.setRows(std::move(rows[2]));
    auto const* const next = nextStep(steps, now);
    m_next = next ? stepRow(*next, words) : StepRow();
}

void IncidentViewModel::rebuildTimeline(Moment now)
{
    // The timeline says what the report would: one wording for both.
    report::Parts everything;
    everything.conclusions = true;
    everything.position = true;
    everything.health = true;
    auto const told = report::buildIncidentReport({m_incident, m_verification, m_timesByOffender}, everything, {m_incident.id},
                                                  m_needs.protocol, m_needs.contacts, now);
    auto const exports = m_needs.exports.of(m_incident.id);
    m_timeline.setRows(eventRows(told.timeline, exports ? *exports : std::vector<report::LoggedExport>()));
}

}  // namespace weerbaar::app
