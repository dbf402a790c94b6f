// Everything that is there only while the vault is open.
#pragma once

#include "app/view_models/backup_view_model.h"
#include "app/view_models/gadget_list_model.h"
#include "app/view_models/compare_view_model.h"
#include "app/view_models/exports_view_model.h"
#include "app/view_models/incidents_view_model.h"
#include "app/view_models/partner_phone_view_model.h"
#include "app/view_models/practice_view_model.h"
#include "app/view_models/recipients_view_model.h"
#include "app/view_models/scan_action_view_model.h"
#include "app/view_models/scan_export_view_model.h"
#include "app/view_models/scan_history_view_model.h"
#include "app/view_models/scan_view_model.h"
#include "app/view_models/settings_view_model.h"
#include "core/content/pack_loader.h"
#include "core/vault/vault.h"

#include <QtCore/QObject>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <memory>

namespace weerbaar::app {

/// Something that is due, for the start screen.
struct ReminderRow {
    Q_GADGET
    Q_PROPERTY(QString text MEMBER text)      ///< "Je wilde vandaag: Plaats een deurspion."
    Q_PROPERTY(QString detail MEMBER detail)  ///< "Gepland voor 3 december 2026 · Woningcheck"
    /// 0 planned action, 1 paused round, 2 next round, 3 round after an incident; of an incident: 4 complaint, 5 step, 6 check-in;
    /// 7 backup
    Q_PROPERTY(int kind MEMBER kind)
    Q_PROPERTY(int scan MEMBER scan)          ///< 0 home, 1 personal; of kinds 0 to 3
    Q_PROPERTY(QString itemId MEMBER itemId)  ///< of a planned action; else empty
    Q_PROPERTY(QString incidentId MEMBER incidentId)  ///< of kinds 4 to 6; else empty
public:
    QString text;
    QString detail;
    int kind = 0;
    int scan = 0;
    QString itemId;
    QString incidentId;
    bool operator==(ReminderRow const&) const = default;
};

/// Owns the open vault. Dropped when it locks: what it held goes with it. GUI thread.
class SessionViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the root view model")
    Q_PROPERTY(weerbaar::app::ScanViewModel* home READ home CONSTANT)          ///< the home check
    Q_PROPERTY(weerbaar::app::ScanViewModel* personal READ personal CONSTANT)  ///< the personal scan
    Q_PROPERTY(weerbaar::app::ScanViewModel* scan READ scan NOTIFY scanChanged)  ///< the one whose page is open; null: none
    Q_PROPERTY(weerbaar::app::ScanActionViewModel* action READ action NOTIFY scanChanged)          ///< null: none open
    Q_PROPERTY(weerbaar::app::CompareViewModel* comparison READ comparison NOTIFY scanChanged)     ///< null: not open
    Q_PROPERTY(weerbaar::app::ScanHistoryViewModel* history READ history NOTIFY scanChanged)       ///< null: not open
    Q_PROPERTY(weerbaar::app::ScanExportViewModel* scanExport READ scanExport NOTIFY scanChanged)  ///< null: not open
    Q_PROPERTY(weerbaar::app::PartnerPhoneViewModel* partnerPhone READ partnerPhone CONSTANT)
    Q_PROPERTY(bool livesAlone READ livesAlone NOTIFY remindersChanged)  ///< said so: nothing about a partner is shown
    Q_PROPERTY(int differenceCount READ differenceCount NOTIFY remindersChanged)  ///< to compare, over both scans
    Q_PROPERTY(bool hasPartnerAnswers READ hasPartnerAnswers NOTIFY remindersChanged)
    Q_PROPERTY(QString scansSummary READ scansSummary NOTIFY remindersChanged)  ///< for the start screen
    Q_PROPERTY(QAbstractListModel* reminders READ reminders CONSTANT)  ///< ReminderRow, the longest due first
    Q_PROPERTY(weerbaar::app::SettingsViewModel* settings READ settings CONSTANT)
    Q_PROPERTY(weerbaar::app::BackupViewModel* backup READ backup CONSTANT)
    Q_PROPERTY(weerbaar::app::PracticeViewModel* practice READ practice CONSTANT)
    Q_PROPERTY(weerbaar::app::RecipientsViewModel* recipients READ recipients CONSTANT)
    Q_PROPERTY(weerbaar::app::ExportsViewModel* exports READ exports CONSTANT)
    Q_PROPERTY(weerbaar::app::IncidentsViewModel* incidents READ incidents CONSTANT)

public:
    struct Needs {
        content::Library const& library;
        CallViewModel& calls;
        Clock const& clock;
        std::function<crypto::Argon2Cost()> chooseCost;
        std::function<void(vault::Settings const&)> settingsChanged;
        std::function<void(QString incidentId)> incidentSaved;  ///< the form has kept one: show it
        std::function<void(std::optional<Moment>)> nextReminder;  ///< when the next one is due; nothing: none to come
        platform::PositionSource* position;  ///< may be null
        platform::ShareTarget* share;        ///< may be null
        std::function<void(bool)> isWorking;  ///< something that its owner waits for began, or ended
    };
    /// \param merged what came out of the locked inbox as the vault was opened.
    SessionViewModel(vault::Vault vault, inbox::Merged const& merged, Needs needs, QObject* parent = nullptr);
    ~SessionViewModel() override;

    [[nodiscard]] ScanViewModel* home() { return m_home.get(); }
    [[nodiscard]] ScanViewModel* personal() { return m_personal.get(); }
    [[nodiscard]] ScanViewModel* scan() { return m_scan; }
    [[nodiscard]] ScanActionViewModel* action() { return m_action.get(); }
    [[nodiscard]] CompareViewModel* comparison() { return m_comparison.get(); }
    [[nodiscard]] ScanHistoryViewModel* history() { return m_history.get(); }
    [[nodiscard]] ScanExportViewModel* scanExport() { return m_scanExport.get(); }
    [[nodiscard]] PartnerPhoneViewModel* partnerPhone() { return m_partnerPhone.get(); }
    [[nodiscard]] bool livesAlone() const;
    [[nodiscard]] int differenceCount() const;
    [[nodiscard]] bool hasPartnerAnswers() const;
    [[nodiscard]] QString scansSummary() const;
    [[nodiscard]] QAbstractListModel* reminders() { return &m_reminders; }
    [[nodiscard]] SettingsViewModel* settings() { return m_settings.get(); }
    [[nodiscard]] BackupViewModel* backup() { return m_backup.get(); }
    [[nodiscard]] PracticeViewModel* practice() { return m_practice.get(); }
    [[nodiscard]] RecipientsViewModel* recipients() { return &m_recipients; }
    [[nodiscard]] ExportsViewModel* exports() { return m_exportList.get(); }
    [[nodiscard]] IncidentsViewModel* incidents() { return m_incidents.get(); }

    /// \param scan 0 home, 1 personal.
    [[nodiscard]] ScanViewModel& scanAt(int scan) { return scan == 0 ? *m_home : *m_personal; }
    void openScan(int scan) { setScan(&scanAt(scan)); }
    /// \returns false for an item that the scan does not have.
    bool openAction(int scan, QString const& itemId);
    void openComparison();
    void openHistory(int scan);
    void openScanExport(int scan);
    void closeAction();
    void closeComparison();
    void closeHistory();
    void closeScanExport();
    /// Takes the vault out, for the partner's turn: nothing else of this session may be used after it.
    [[nodiscard]] vault::Vault releaseVault();

    void reloadReminders();

signals:
    void scanChanged();
    void remindersChanged();

private:
    void setScan(ScanViewModel* scan);
    template <class Page>
    void close(std::unique_ptr<Page>& page);

    Needs m_needs;
    vault::Vault m_vault;
    report::ExportLog m_exports;
    vault::SettingsStore m_settingsStore;
    transfer::ContactStore m_contacts;
    RecipientsViewModel m_recipients;
    Sharer m_sharer;
    std::unique_ptr<ScanViewModel> m_home;
    std::unique_ptr<ScanViewModel> m_personal;
    ScanViewModel* m_scan = nullptr;
    std::unique_ptr<PartnerPhoneViewModel> m_partnerPhone;
    std::unique_ptr<ScanActionViewModel> m_action;
    std::unique_ptr<CompareViewModel> m_comparison;
    std::unique_ptr<ScanHistoryViewModel> m_history;
    std::unique_ptr<ScanExportViewModel> m_scanExport;
    GadgetListModel<ReminderRow> m_reminders;
    std::unique_ptr<BackupViewModel> m_backup;
    std::unique_ptr<PracticeViewModel> m_practice;
    std::unique_ptr<SettingsViewModel> m_settings;
    std::unique_ptr<IncidentsViewModel> m_incidents;
    std::unique_ptr<ExportsViewModel> m_exportList;  ///< looks at what the incidents hold
};

}  // namespace weerbaar::app
