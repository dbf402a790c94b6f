#include "app/view_models/session_view_model.h"

#include "app/error_text.h"
#include "app/format.h"

#include <algorithm>
#include <utility>

namespace weerbaar::app {

SessionViewModel::SessionViewModel(vault::Vault vault, Needs needs, QObject* parent)
    : QObject(parent), m_needs(std::move(needs)), m_vault(std::move(vault)),
      m_incidentStore(m_vault.database(), m_needs.library.protocol(), m_needs.clock),
      m_exports(m_vault.database(), m_needs.clock), m_settingsStore(m_vault.database()),
      m_homeCheck(std::make_unique<HomeCheckViewModel>(m_vault.database(), m_needs.library.homeCheck(), m_needs.clock)),
      m_settings(std::make_unique<SettingsViewModel>(
          SettingsViewModel::Needs{m_vault, m_settingsStore, m_needs.chooseCost, m_needs.settingsChanged}))
{
    reloadIncidents();
}

SessionViewModel::~SessionViewModel() = default;

QString SessionViewModel::incidentsSummary() const
{
    if (m_incidents.rowCount() == 0)
        return tr("Nog niets vastgelegd");
    auto const& rows = m_incidents.rows();
    auto const open = std::count_if(rows.begin(), rows.end(), [](IncidentRow const& row) { return !row.nextStep.isEmpty(); });
    auto const kept = tr("%n voorval(len) vastgelegd", nullptr, static_cast<int>(rows.size()));
    //: How many incidents, and how many of them have steps to do
    return open == 0 ? kept : tr("%1, %2 met een stap te doen").arg(kept).arg(open);
}

bool SessionViewModel::hasDraft()
{
    if (m_form && !m_form->isCorrection())
        return m_form->hasDraft();
    auto const draft = m_settingsStore.incidentDraft();
    return draft && !draft->empty();
}

void SessionViewModel::openForm()
{
    if (m_form)
        m_form->keepDraft();  // before the new one reads it
    m_form = std::make_unique<IncidentFormViewModel>(
        IncidentFormViewModel::Needs{m_incidentStore, m_settingsStore, m_needs.library.protocol(), m_needs.clock,
                                     m_needs.incidentSaved},
        std::nullopt);
    emit formChanged();
}

void SessionViewModel::openCorrection()
{
    if (!m_incident)
        return;
    m_form = std::make_unique<IncidentFormViewModel>(
        IncidentFormViewModel::Needs{m_incidentStore, m_settingsStore, m_needs.library.protocol(), m_needs.clock,
                                     m_needs.incidentSaved},
        m_incident->incident());
    emit formChanged();
}

void SessionViewModel::closeForm()
{
    // Later: it may be the form itself that asked for it.
    if (m_form) {
        m_form->keepDraft();
        m_form.release()->deleteLater();
    }
    emit formChanged();
    reloadIncidents();
}

bool SessionViewModel::openIncident(QString const& incidentId)
{
    auto incident = m_incidentStore.load(incidentId.toStdString());
    if (!incident) {
        setError(errorText(incident.error()));
        return false;
    }
    setError({});
    closeIncident();
    m_incident = std::make_unique<IncidentViewModel>(
        IncidentViewModel::Needs{m_incidentStore, m_exports, m_settingsStore, m_needs.library.protocol(),
                                 m_needs.library.contacts(), m_needs.calls, m_needs.clock},
        std::move(incident).value());
    emit incidentChanged();
    return true;
}

void SessionViewModel::closeIncident()
{
    if (!m_incident)
        return;
    m_incident.release()->deleteLater();
    emit incidentChanged();
    reloadIncidents();
}

void SessionViewModel::openReport()
{
    if (!m_incident)
        return;
    m_report = std::make_unique<ReportViewModel>(
        ReportViewModel::Needs{m_incidentStore, m_exports, m_settingsStore, m_needs.library.protocol(),
                               m_needs.library.contacts(), m_needs.clock},
        m_incident->incident());
    emit reportChanged();
}

void SessionViewModel::closeReport()
{
    if (!m_report)
        return;
    m_report.release()->deleteLater();
    emit reportChanged();
    if (m_incident)
        m_incident->reload();
}

void SessionViewModel::reloadIncidents()
{
    auto const incidents = m_incidentStore.list();
    if (!incidents) {
        setError(errorText(incidents.error()));
        return;
    }
    auto const now = m_needs.clock.now();
    auto const& protocol = m_needs.library.protocol();
    QList<IncidentRow> rows;
    for (auto const& incident : *incidents) {
        IncidentRow row;
        row.incidentId = toQString(incident.id);
        auto const* const type = protocol.findType(incident.account.type);
        row.title = toQString(type ? type->title : incident.account.type);
        row.detail = tr("%1 · %2").arg(dayTimeText(incident.account.occurredAt), toQString(incident.account.place));
        row.severity = static_cast<int>(protocol::severityOf(incident.account, protocol));
        for (auto const& step : protocol::stepsFor(incident, protocol, now)) {
            if (step.state != protocol::StepState::Done) {
                row.nextStep = tr("Volgende stap: %1").arg(toQString(step.step->title));
                break;
            }
        }
        rows.append(row);
    }
    m_incidents.setRows(rows);
    emit incidentsChanged();
}

void SessionViewModel::setError(QString const& error)
{
    if (m_error == error)
        return;
    m_error = error;
    emit errorChanged();
}

}  // namespace weerbaar::app
