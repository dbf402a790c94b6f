// Everything that is there only while the vault is open.
#pragma once

#include "app/view_models/gadget_list_model.h"
#include "app/view_models/home_check_view_model.h"
#include "app/view_models/incident_form_view_model.h"
#include "app/view_models/incident_view_model.h"
#include "app/view_models/report_view_model.h"
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

/// Owns the open vault. Dropped when it locks: what it held goes with it. GUI thread.
class SessionViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the root view model")
    Q_PROPERTY(weerbaar::app::HomeCheckViewModel* homeCheck READ homeCheck CONSTANT)
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
    };
    SessionViewModel(vault::Vault vault, Needs needs, QObject* parent = nullptr);
    ~SessionViewModel() override;

    [[nodiscard]] HomeCheckViewModel* homeCheck() { return m_homeCheck.get(); }
    [[nodiscard]] SettingsViewModel* settings() { return m_settings.get(); }
    [[nodiscard]] QAbstractListModel* incidents() { return &m_incidents; }
    [[nodiscard]] int incidentCount() const { return m_incidents.rowCount(); }
    [[nodiscard]] QString incidentsSummary() const;
    [[nodiscard]] bool hasDraft();
    [[nodiscard]] IncidentFormViewModel* form() { return m_form.get(); }
    [[nodiscard]] IncidentViewModel* incident() { return m_incident.get(); }
    [[nodiscard]] ReportViewModel* report() { return m_report.get(); }
    [[nodiscard]] QString error() const { return m_error; }

    void openForm();
    void openCorrection();  ///< of the open incident
    void closeForm();
    bool openIncident(QString const& incidentId);
    void closeIncident();
    void openReport();  ///< of the open incident
    void closeReport();
    void reloadIncidents();

signals:
    void incidentsChanged();
    void formChanged();
    void incidentChanged();
    void reportChanged();
    void errorChanged();

private:
    void setError(QString const& error);

    Needs m_needs;
    vault::Vault m_vault;
    incident::IncidentStore m_incidentStore;
    report::ExportLog m_exports;
    vault::SettingsStore m_settingsStore;
    std::unique_ptr<HomeCheckViewModel> m_homeCheck;
    std::unique_ptr<SettingsViewModel> m_settings;
    std::unique_ptr<IncidentFormViewModel> m_form;
    std::unique_ptr<IncidentViewModel> m_incident;
    std::unique_ptr<ReportViewModel> m_report;
    GadgetListModel<IncidentRow> m_incidents;
    QString m_error;
};

}  // namespace weerbaar::app
