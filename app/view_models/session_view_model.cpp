#include "app/view_models/session_view_model.h"

#include "app/format.h"
#include "core/scan/reminder.h"

#include <algorithm>
#include <utility>

namespace weerbaar::app {

namespace {

// Of ReminderRow.
constexpr int firstIncidentKind = 4;
constexpr int backupKind = 7;

}  // namespace

SessionViewModel::SessionViewModel(vault::Vault vault, inbox::Merged const& merged, Needs needs, QObject* parent)
    : QObject(parent), m_needs(std::move(needs)), m_vault(std::move(vault)),
      m_exports(m_vault.database(), m_needs.clock), m_settingsStore(m_vault.database()),
      m_contacts(m_vault.database(), m_needs.clock), m_recipients(m_contacts), m_sharer(m_needs.share, m_vault.folder()),
      m_home(std::make_unique<ScanViewModel>(ScanViewModel::Needs{m_vault.database(), m_needs.library.homeCheck(),
                                                                  m_needs.clock, [this] { reloadReminders(); }, [this] { m_personal->reload(); }})),
      m_personal(std::make_unique<ScanViewModel>(ScanViewModel::Needs{m_vault.database(), m_needs.library.personalScan(),
                                                                      m_needs.clock, [this] { reloadReminders(); }, [this] { m_home->reload(); }})),
      m_backup(std::make_unique<BackupViewModel>(
          BackupViewModel::Needs{m_vault, m_exports, m_needs.clock, [this] { reloadReminders(); }, m_needs.isWorking})),
      m_practice(std::make_unique<PracticeViewModel>(m_vault, m_needs.clock)),
      m_settings(std::make_unique<SettingsViewModel>(SettingsViewModel::Needs{
          m_vault, m_settingsStore, m_needs.chooseCost, m_needs.settingsChanged, [this] { m_practice->restart(); }}))
{
    m_partnerPhone = std::make_unique<PartnerPhoneViewModel>(PartnerPhoneViewModel::Needs{
        m_vault.database(), m_needs.clock, *m_home, *m_personal, [this] { reloadReminders(); }});
    m_incidents = std::make_unique<IncidentsViewModel>(
        IncidentsViewModel::Needs{m_vault, m_settingsStore, m_exports, m_needs.library, m_needs.calls, m_needs.clock,
                                  m_needs.position, m_recipients, m_sharer, m_needs.incidentSaved, [this] { reloadReminders(); }},
        merged);
    m_exportList = std::make_unique<ExportsViewModel>(m_exports, m_incidents->store(), m_incidents->protocol());
    reloadReminders();
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
    m_scanExport = std::make_unique<ScanExportViewModel>(scanAt(scan), m_exports, m_sharer, m_needs.clock);
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
    m_exportList.reset();
    m_incidents->keepDraft();
    m_incidents.reset();
    m_action.reset();
    m_comparison.reset();
    m_history.reset();
    m_scanExport.reset();
    m_partnerPhone.reset();
    m_home.reset();
    m_personal.reset();
    m_settings.reset();
    m_practice.reset();
    m_backup.reset();
    return std::move(m_vault);
}

void SessionViewModel::reloadReminders()
{
    if (!m_incidents)
        return;  // it is being made, and says so once it is
    std::vector<scan::ReminderInput> inputs;
    for (auto* const of : {m_personal.get(), m_home.get()}) {
        inputs.push_back(scan::reminderInput(of->store().pack(), of->rounds(), of->decisions(), m_incidents->lastRecordedAt()));
    }
    auto const reminders = scan::reminders(inputs, m_needs.clock.now());
    QList<ReminderRow> rows;
    // What follows an incident comes before any scan.
    for (auto const& reminder : m_incidents->reminders()) {
        rows.append({reminder.text, reminder.detail, firstIncidentKind + static_cast<int>(reminder.kind), 0, {}, reminder.incidentId});
    }
    for (auto const& reminder : reminders.due) {
        auto const scan = reminder.scan == content::Scan::Home ? 0 : 1;
        auto const title = scanAt(scan).title();
        ReminderRow row{{}, title, static_cast<int>(reminder.kind), scan, toQString(reminder.itemId), {}};
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
    m_backup->reload();
    switch (transfer::backupReminder(m_backup->state(), m_needs.clock.now())) {
    case transfer::BackupReminder::None:
        break;
    case transfer::BackupReminder::NeverMade:
        rows.append({tr("Maak een reservekopie"), tr("Wat je vastlegde, staat alleen op dit toestel."), backupKind, 0, {}, {}});
        break;
    case transfer::BackupReminder::TooOld:
        rows.append({tr("Maak een nieuwe reservekopie"), tr("In je laatste zit nog niet alles."), backupKind, 0, {}, {}});
        break;
    }
    m_reminders.setRows(rows);
    auto next = reminders.nextDueAt;
    if (auto const& other = m_incidents->nextReminderAt(); other && (!next || other->utcMs < next->utcMs))
        next = other;
    m_practice->reload(m_incidents->lastRecordedAt(), m_incidents->hasDraft() || m_incidents->waitingCount() > 0);
    m_needs.nextReminder(next);  // what is due already stands on the start screen
    emit remindersChanged();
}

}  // namespace weerbaar::app
