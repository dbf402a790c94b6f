#include "app/view_models/session_view_model.h"

#include "app/error_text.h"
#include "app/format.h"
#include "core/scan/reminder.h"

#include <algorithm>
#include <utility>

namespace weerbaar::app {

SessionViewModel::SessionViewModel(vault::Vault vault, Needs needs, QObject* parent)
    : QObject(parent), m_needs(std::move(needs)), m_vault(std::move(vault)),
      m_incidentStore(m_vault.database(), m_needs.library.protocol(), m_needs.clock),
      m_exports(m_vault.database(), m_needs.clock), m_settingsStore(m_vault.database()),
      m_home(std::make_unique<ScanViewModel>(ScanViewModel::Needs{m_vault.database(), m_needs.library.homeCheck(),
                                                                  m_needs.clock, [this] { reloadReminders(); }, [this] { m_personal->reload(); }})),
      m_personal(std::make_unique<ScanViewModel>(ScanViewModel::Needs{m_vault.database(), m_needs.library.personalScan(),
                                                                      m_needs.clock, [this] { reloadReminders(); }, [this] { m_home->reload(); }})),
      m_settings(std::make_unique<SettingsViewModel>(
          SettingsViewModel::Needs{m_vault, m_settingsStore, m_needs.chooseCost, m_needs.settingsChanged}))
{
    if (m_needs.courier) {
        m_partnerPhone = std::make_unique<PartnerPhoneViewModel>(PartnerPhoneViewModel::Needs{
            m_vault.database(), m_needs.clock, *m_home, *m_personal, *m_needs.courier, [this] { reloadReminders(); }});
    }
    reloadIncidents();
}

SessionViewModel::~SessionViewModel() = default;

bool SessionViewModel::livesAlone() const
{
    return m_home->living() == 0 || m_personal->living() == 0;
}

int SessionViewModel::differenceCount() const
{
    return m_home->differenceCount() + m_personal->differenceCount();
}

bool SessionViewModel::hasPartnerAnswers() const
{
    auto const byPartner = [](ScanViewModel const& scan) {
        return std::any_of(scan.answers().begin(), scan.answers().end(),
                           [](scan::GivenAnswer const& answer) { return answer.by == content::Answerer::Partner; });
    };
    return byPartner(*m_home) || byPartner(*m_personal);
}

QString SessionViewModel::scansSummary() const
{
    //: Both scans on one line: "Persoonlijk: 18 van 18 beantwoord. Woning: nog niet begonnen."
    return tr("Persoonlijk: %1. Woning: %2.").arg(m_personal->summary().toLower(), m_home->summary().toLower());
}

void SessionViewModel::setScan(ScanViewModel* scan)
{
    if (m_scan == scan)
        return;
    m_scan = scan;
    emit scanChanged();
}

bool SessionViewModel::openAction(int scan, QString const& itemId)
{
    auto& of = scanAt(scan);
    if (!of.store().pack().find(itemId.toStdString()))
        return false;
    closeAction();
    setScan(&of);
    m_action = std::make_unique<ScanActionViewModel>(of, m_needs.clock, itemId.toStdString());
    // At once: a lock may come before the page is left.
    connect(m_action.get(), &ScanActionViewModel::changed, this, &SessionViewModel::reloadReminders);
    emit scanChanged();
    return true;
}

void SessionViewModel::openComparison()
{
    closeComparison();
    m_comparison = std::make_unique<CompareViewModel>(*m_home, *m_personal);
    connect(m_comparison.get(), &CompareViewModel::changed, this, &SessionViewModel::reloadReminders);
    emit scanChanged();
}

void SessionViewModel::openHistory(int scan)
{
    closeHistory();
    m_history = std::make_unique<ScanHistoryViewModel>(scanAt(scan));
    connect(m_history.get(), &ScanHistoryViewModel::changed, this, &SessionViewModel::reloadReminders);
    emit scanChanged();
}

void SessionViewModel::openScanExport(int scan)
{
    closeScanExport();
    m_scanExport = std::make_unique<ScanExportViewModel>(scanAt(scan), m_exports, m_needs.clock);
    emit scanChanged();
}

void SessionViewModel::closeAction()
{
    close(m_action);
}

void SessionViewModel::closeComparison()
{
    close(m_comparison);
}

void SessionViewModel::closeHistory()
{
    close(m_history);
}

void SessionViewModel::closeScanExport()
{
    close(m_scanExport);
}

template <class Page>
void SessionViewModel::close(std::unique_ptr<Page>& page)
{
    if (!page)
        return;
    page.release()->deleteLater();  // it may be the page itself that asked for it
    emit scanChanged();
    reloadReminders();
}

vault::Vault SessionViewModel::releaseVault()
{
    if (m_form)
        m_form->keepDraft();
    m_form.reset();
    m_incident.reset();
    m_report.reset();
    m_action.reset();
    m_comparison.reset();
    m_history.reset();
    m_scanExport.reset();
    m_partnerPhone.reset();
    m_home.reset();
    m_personal.reset();
    m_settings.reset();
    return std::move(m_vault);
}

void SessionViewModel::reloadReminders()
{
    std::vector<scan::ReminderInput> inputs;
    for (auto* const of : {m_personal.get(), m_home.get()}) {
        inputs.push_back(scan::reminderInput(of->store().pack(), of->rounds(), of->decisions(), m_lastIncidentAt));
    }
    auto const reminders = scan::reminders(inputs, m_needs.clock.now());
    QList<ReminderRow> rows;
    for (auto const& reminder : reminders.due) {
        auto const scan = reminder.scan == content::Scan::Home ? 0 : 1;
        auto const title = scanAt(scan).title();
        ReminderRow row{{}, title, static_cast<int>(reminder.kind), scan, toQString(reminder.itemId)};
        switch (reminder.kind) {
        case scan::Reminder::Kind::PlannedAction: {
            auto const* const item = scanAt(scan).store().pack().find(reminder.itemId);
            if (!item)
                continue;
            row.text = toQString(item->action);
            //: When it was planned for, and in which scan
            row.detail = tr("Gepland voor %1 · %2").arg(dayText(reminder.dueAt), title);
            break;
        }
        case scan::Reminder::Kind::PausedRound:
            row.text = tr("Je was bezig met deze ronde. Ga je verder?");
            break;
        case scan::Reminder::Kind::NextRound:
            row.text = tr("Het is een jaar geleden. Tijd voor een nieuwe ronde.");
            break;
        case scan::Reminder::Kind::RoundAfterIncident:
            row.text = tr("Er is iets gebeurd sinds je laatste ronde. Loop hem nog eens na, als je daar ruimte voor hebt.");
            break;
        }
        rows.append(row);
    }
    m_reminders.setRows(rows);
    m_needs.nextReminder(reminders.nextDueAt);  // what is due already stands on the start screen
    emit remindersChanged();
}

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
    m_lastIncidentAt = incident::lastRecordedAt(*incidents);
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
    reloadReminders();
}

void SessionViewModel::setError(QString const& error)
{
    if (m_error == error)
        return;
    m_error = error;
    emit errorChanged();
}

}  // namespace weerbaar::app
