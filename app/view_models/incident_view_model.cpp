#include "app/view_models/incident_view_model.h"

#include "app/error_text.h"
#include "app/format.h"
#include "app/report_document.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace weerbaar::app {

namespace {

/// Whether CallViewModel::callNumber() would dial it.
bool hasDigit(std::string_view number)
{
    return std::any_of(number.begin(), number.end(), [](char c) { return c >= '0' && c <= '9'; });
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
    return static_cast<int>(protocol::severityOf(m_incident.account, m_needs.protocol));
}

QString IncidentViewModel::severityTitle() const
{
    return toQString(m_needs.protocol.severities[static_cast<std::size_t>(severity())].title);
}

QString IncidentViewModel::severityText() const
{
    return toQString(m_needs.protocol.severities[static_cast<std::size_t>(severity())].plain);
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
    for (auto const& person : m_incident.account.people)
        lines.append(toQString(person));
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

QString IncidentViewModel::stepsSummary() const
{
    auto const& rows = m_steps.rows();
    auto const done = std::count_if(rows.begin(), rows.end(), [](StepRow const& row) { return row.state == 2; });
    return tr("%1 van %2 stappen gedaan").arg(done).arg(rows.size());
}

QString IncidentViewModel::intactText() const
{
    return isIntact() ? tr("Niets gewijzigd: %1 van %2 kloppen").arg(m_verification.intact).arg(m_verification.events)
                      : tr("Let op: %1 van %2 kloppen. Er is buiten Weerbaar om iets gewijzigd.")
                            .arg(m_verification.intact).arg(m_verification.events);
}

QString IncidentViewModel::protocolNote() const
{
    return tr("%1 Bronnen nagekeken op %2. %3")
        .arg(toQString(m_needs.protocol.note), isoDayText(m_needs.protocol.info.checkedOn), toQString(m_needs.protocol.lawNote));
}

bool IncidentViewModel::addText(QString const& text)
{
    bool const saved = report(m_needs.store.addText(m_incident.id, text.trimmed().toStdString()));
    if (saved)
        reload();
    return saved;
}

void IncidentViewModel::stepDone(QString const& stepId)
{
    if (report(m_needs.store.stepDone(m_incident.id, stepId.toStdString())))
        reload();
}

void IncidentViewModel::callForStep(QString const& stepId)
{
    auto const* const step = m_needs.protocol.findStep(stepId.toStdString());
    if (!step || !step->contact)
        return;
    // The call first: it must not wait for a disk.
    if (*step->contact == "clerk") {
        auto const settings = m_needs.settings.load();
        if (!settings || !hasDigit(settings->clerkNumber))
            return;  // nobody is called: nothing to note
        m_needs.calls.callNumber(toQString(settings->clerkNumber));
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

void IncidentViewModel::rebuild()
{
    auto verification = m_needs.store.verify(m_incident.id);
    m_verification = verification ? *verification : incident::Verification{static_cast<int>(m_incident.events.size()), 0};

    auto const now = m_needs.clock.now();
    auto const settings = m_needs.settings.load();
    bool const canCallClerk = settings && hasDigit(settings->clerkNumber);
    QList<StepRow> steps;
    m_next = {};
    for (auto const& step : protocol::stepsFor(m_incident, m_needs.protocol, now)) {
        StepRow row;
        row.stepId = toQString(step.step->id);
        row.title = hyphenated(step.step->title);
        row.text = hyphenated(step.step->text);
        row.say = toQString(step.step->say.value_or(std::string()));
        row.whoText = toQString(step.step->whoText);
        row.state = step.state == protocol::StepState::Done ? 2 : step.state == protocol::StepState::Overdue ? 1 : 0;
        row.dueText = step.step->due.unit == content::DueUnit::Immediate ? tr("nu")
                      : step.state == protocol::StepState::Overdue       ? tr("zo snel als het lukt")
                      : localDay(step.dueAt) == localDay(now)            ? tr("vandaag nog")
                                                                         : tr("uiterlijk %1").arg(dayText(step.dueAt));
        if (step.doneAt)
            row.doneText = tr("Gedaan op %1, %2").arg(dayText(*step.doneAt), app::timeText(*step.doneAt));
        if (step.step->contact) {
            if (*step.step->contact == "clerk") {
                if (canCallClerk)
                    row.callText = tr("Bel de griffier");
            } else if (auto const* const contact = m_needs.contacts.find(*step.step->contact)) {
                row.callText = tr("Bel %1").arg(toQString(contact->display));
            }
        }
        row.sourceText = sourceText(step.step->sourceStrength, step.step->sources, m_needs.protocol.info);
        if (m_next.stepId.isEmpty() && row.state != 2)
            m_next = row;
        steps.append(row);
    }
    m_steps.setRows(steps);

    // The timeline says what the report would: one wording for both.
    report::Parts everything;
    everything.conclusions = true;
    auto const told = report::buildReport(m_incident, m_verification, everything, {}, m_needs.protocol, m_needs.contacts, now);
    struct Dated {
        Moment at;
        EventRow row;
    };
    QList<Dated> dated;
    for (auto const& entry : told.timeline) {
        dated.append({entry.at, {dayText(entry.at), app::timeText(entry.at), timelineText(entry),
                                 static_cast<int>(entry.kind)}});
    }
    if (auto const exports = m_needs.exports.of(m_incident.id)) {
        for (auto const& logged : *exports) {
            auto const text = logged.encrypted ? tr("Verslag gemaakt, met wachtwoord") : tr("Verslag gemaakt, zonder wachtwoord");
            dated.append({logged.madeAt, {dayText(logged.madeAt), app::timeText(logged.madeAt), text, 5}});
        }
    }
    std::stable_sort(dated.begin(), dated.end(), [](Dated const& a, Dated const& b) { return a.at.utcMs < b.at.utcMs; });
    QList<EventRow> rows;
    for (auto const& entry : dated)
        rows.append(entry.row);
    m_timeline.setRows(rows);
}

}  // namespace weerbaar::app
