// The preparation of a report to the police (aangifte), to print or take along.
#pragma once

#include "app/view_models/pdf_export_view_model.h"
#include "core/incident/incident.h"
#include "core/protocol/local_protocol.h"
#include "core/report/police_report.h"
#include "core/vault/settings.h"

#include <vector>

namespace weerbaar::app {

/// While its page is open. GUI thread; borrows what it needs.
class PoliceReportViewModel : public weerbaar::app::PdfExportViewModel {  // in full: the linter looks it up by this name
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the session view model")
    Q_PROPERTY(QString senderName READ senderName WRITE setSenderName NOTIFY changed)
    Q_PROPERTY(QString municipality READ municipality WRITE setMunicipality NOTIFY changed)
    Q_PROPERTY(QString domicile READ domicile WRITE setDomicile NOTIFY changed)  ///< empty: a line to fill in
    Q_PROPERTY(bool health READ health WRITE setHealth NOTIFY changed)           ///< injury goes along
    Q_PROPERTY(bool position READ position WRITE setPosition NOTIFY changed)
    Q_PROPERTY(bool earlierIncidents READ earlierIncidents WRITE setEarlierIncidents NOTIFY changed)
    Q_PROPERTY(bool hasHealth READ hasHealth CONSTANT)  ///< there is something to choose
    Q_PROPERTY(bool hasPosition READ hasPosition CONSTANT)
    Q_PROPERTY(bool hasEarlier READ hasEarlier CONSTANT)
    Q_PROPERTY(QString sayText READ sayText CONSTANT)              ///< the sentence to say at the desk
    Q_PROPERTY(QString complaintText READ complaintText CONSTANT)  ///< until when a complaint can be made; else empty
    Q_PROPERTY(QString decisionText READ decisionText CONSTANT)  ///< who decides on it here, or that this is to be asked

public:
    struct Needs {
        incident::IncidentStore& store;
        report::ExportLog& exports;
        Sharer& sharer;
        vault::SettingsStore& settings;
        protocol::LocalProtocol const& local;
        content::ProtocolPack const& protocol;
        Clock const& clock;
    };
    PoliceReportViewModel(Needs needs, incident::Incident incident, QObject* parent = nullptr);
    ~PoliceReportViewModel() override;

    [[nodiscard]] QString senderName() const { return m_senderName; }
    [[nodiscard]] QString municipality() const { return m_municipality; }
    [[nodiscard]] QString domicile() const { return m_domicile; }
    [[nodiscard]] bool health() const { return m_parts.health; }
    [[nodiscard]] bool position() const { return m_parts.position; }
    [[nodiscard]] bool earlierIncidents() const { return m_parts.earlierIncidents; }
    [[nodiscard]] bool hasHealth() const { return !m_incident.account.injury.empty(); }
    [[nodiscard]] bool hasPosition() const { return m_incident.account.position.has_value(); }
    [[nodiscard]] bool hasEarlier() const { return m_hasEarlier; }
    [[nodiscard]] QString sayText() const { return m_sayText; }
    [[nodiscard]] QString complaintText() const { return m_complaintText; }
    [[nodiscard]] QString decisionText() const;

    void setSenderName(QString const& value);
    void setMunicipality(QString const& value);
    void setDomicile(QString const& value);
    void setHealth(bool value);
    void setPosition(bool value);
    void setEarlierIncidents(bool value);

signals:
    void changed();

protected:
    [[nodiscard]] report::ExportEntry entry() const override;

private:
    template <class Value>
    void choose(Value& part, Value const& value);
    [[nodiscard]] report::PoliceReport build(report::PoliceParts const& parts) const;
    void rebuild();

    Needs m_needs;
    incident::Incident m_incident;
    std::vector<incident::OffenderIncident> m_offenders;
    report::PoliceParts m_parts;
    QString m_senderName;
    QString m_municipality;
    QString m_domicile;
    QString m_sayText;
    QString m_complaintText;
    bool m_hasEarlier = false;
};

}  // namespace weerbaar::app
