// Everything that is there only while the vault is open.
#pragma once

#include "app/view_models/gadget_list_model.h"
#include "app/view_models/compare_view_model.h"
#include "app/view_models/incident_form_view_model.h"
#include "app/view_models/incident_view_model.h"
#include "app/view_models/partner_phone_view_model.h"
#include "app/view_models/report_view_model.h"
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

struct IncidentRow {
    Q_GADGET
    Q_PROPERTY(QString incidentId MEMBER incidentId)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString detail MEMBER detail)      ///< "vrijdag 20 november, 21:15 · Parkeerplaats"
    Q_PROPERTY(QString nextStep MEMBER nextStep)  ///< "Volgende stap: …"; empty when all are done
    Q_PROPERTY(int severity MEMBER severity)      ///< 0 green … 3 red
public:
    QString incidentId;
    QString title;
    QString detail;
    QString nextStep;
    int severity = 0;
    bool operator==(IncidentRow const&) const = default;
};

/// Something that is due, for the start screen.
struct ReminderRow {
    Q_GADGET
    Q_PROPERTY(QString text MEMBER text)      ///< "Je wilde vandaag: Plaats een deurspion."
    Q_PROPERTY(QString detail MEMBER detail)  ///< "Gepland voor 3 december 2026 · Woningcheck"
    Q_PROPERTY(int kind MEMBER kind)          ///< 0 planned action, 1 paused round, 2 next round, 3 round after an incident
    Q_PROPERTY(int scan MEMBER scan)          ///< 0 home, 1 personal
    Q_PROPERTY(QString itemId MEMBER itemId)  ///< of a planned action; else empty
public:
    QString text;
    QString detail;
    int kind = 0;
    int scan = 0;
    QString itemId;
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
    Q_PROPERTY(weerbaar::app::PartnerPhoneViewModel* partnerPhone READ partnerPhone CONSTANT)  ///< null: this app has no courier
    Q_PROPERTY(bool livesAlone READ livesAlone NOTIFY remindersChanged)  ///< said so: nothing about a partner is shown
    Q_PROPERTY(int differenceCount READ differenceCount NOTIFY remindersChanged)  ///< to compare, over both scans
    Q_PROPERTY(bool hasPartnerAnswers READ hasPartnerAnswers NOTIFY remindersChanged)
    Q_PROPERTY(QString scansSummary READ scansSummary NOTIFY remindersChanged)  ///< for the start screen
    Q_PROPERTY(QAbstractListModel* reminders READ reminders CONSTANT)  ///< ReminderRow, the longest due first
    Q_PROPERTY(weerbaar::app::SettingsViewModel* settings READ settings CONSTANT)
    Q_PROPERTY(QAbstractListModel* incidents READ incidents CONSTANT)
    Q_PROPERTY(int incidentCount READ incidentCount NOTIFY incidentsChanged)
    Q_PROPERTY(QString incidentsSummary READ incidentsSummary NOTIFY incidentsChanged)  ///< for the start screen
    Q_PROPERTY(bool hasDraft READ hasDraft NOTIFY incidentsChanged)  ///< an incident was begun and not saved
    Q_PROPERTY(weerbaar::app::IncidentFormViewModel* form READ form NOTIFY formChanged)  ///< null: none open
    Q_PROPERTY(weerbaar::app::IncidentViewModel* incident READ incident NOTIFY incidentChanged)  ///< null: none open
    Q_PROPERTY(weerbaar::app::ReportViewModel* report READ report NOTIFY reportChanged)  ///< null: none open
    Q_PROPERTY(QString error READ error NOTIFY errorChanged)

public:
    struct Needs {
        content::Library const& library;
        CallViewModel& calls;
        Clock const& clock;
        std::function<crypto::Argon2Cost()> chooseCost;
        std::function<void(vault::Settings const&)> settingsChanged;
        std::function<void(QString incidentId)> incidentSaved;  ///< the form has kept one: show it
        std::function<void(std::optional<Moment>)> nextReminder;  ///< when the next one is due; nothing: none to come
        PartnerCourier* courier;  ///< may be null
    };
    SessionViewModel(vault::Vault vault, Needs needs, QObject* parent = nullptr);
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
    [[nodiscard]] QAbstractListModel* incidents() { return &m_incidents; }
    [[nodiscard]] int incidentCount() const { return m_incidents.rowCount(); }
    [[nodiscard]] QString incidentsSummary() const;
    [[nodiscard]] bool hasDraft();
    [[nodiscard]] IncidentFormViewModel* form() { return m_form.get(); }
    [[nodiscard]] IncidentViewModel* incident() { return m_incident.get(); }
    [[nodiscard]] ReportViewModel* report() { return m_report.get(); }
    [[nodiscard]] QString error() const { return m_error; }

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

    void openForm();
    void openCorrection();  ///< of the open incident
    void closeForm();
    bool openIncident(QString const& incidentId);
    void closeIncident();
    void openReport();  ///< of the open incident
    void closeReport();
    void reloadIncidents();
    void reloadReminders();

signals:
    void scanChanged();
    void remindersChanged();
    void incidentsChanged();
    void formChanged();
    void incidentChanged();
    void reportChanged();
    void errorChanged();

private:
    void setScan(ScanViewModel* scan);
    template <class Page>
    void close(std::unique_ptr<Page>& page);
    void setError(QString const& error);

    Needs m_needs;
    vault::Vault m_vault;
    incident::IncidentStore m_incidentStore;
    report::ExportLog m_exports;
    vault::SettingsStore m_settingsStore;
    std::unique_ptr<ScanViewModel> m_home;
    std::unique_ptr<ScanViewModel> m_personal;
    ScanViewModel* m_scan = nullptr;
    std::unique_ptr<PartnerPhoneViewModel> m_partnerPhone;
    std::unique_ptr<ScanActionViewModel> m_action;
    std::unique_ptr<CompareViewModel> m_comparison;
    std::unique_ptr<ScanHistoryViewModel> m_history;
    std::unique_ptr<ScanExportViewModel> m_scanExport;
    GadgetListModel<ReminderRow> m_reminders;
    std::optional<Moment> m_lastIncidentAt;
    std::unique_ptr<SettingsViewModel> m_settings;
    std::unique_ptr<IncidentFormViewModel> m_form;
    std::unique_ptr<IncidentViewModel> m_incident;
    std::unique_ptr<ReportViewModel> m_report;
    GadgetListModel<IncidentRow> m_incidents;
    QString m_error;
};

}  // namespace weerbaar::app
