// The report to the griffier: choose, see exactly what will leave, save as PDF.
#pragma once

#include "app/view_models/pdf_export_view_model.h"
#include "core/incident/incident.h"
#include "core/report/report.h"
#include "core/vault/settings.h"

namespace weerbaar::app {

/// While its page is open. GUI thread; borrows what it needs.
class ReportViewModel : public weerbaar::app::PdfExportViewModel {  // in full: the linter looks it up by this name
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the session view model")
    Q_PROPERTY(QString senderName READ senderName WRITE setSenderName NOTIFY changed)
    Q_PROPERTY(QString municipality READ municipality WRITE setMunicipality NOTIFY changed)
    Q_PROPERTY(bool exactWords READ exactWords WRITE setExactWords NOTIFY changed)
    Q_PROPERTY(bool people READ people WRITE setPeople NOTIFY changed)
    Q_PROPERTY(bool conclusions READ conclusions WRITE setConclusions NOTIFY changed)
    Q_PROPERTY(bool timeline READ timeline WRITE setTimeline NOTIFY changed)
    Q_PROPERTY(bool steps READ steps WRITE setSteps NOTIFY changed)
    Q_PROPERTY(bool verification READ verification WRITE setVerification NOTIFY changed)
    Q_PROPERTY(bool evidence READ evidence WRITE setEvidence NOTIFY changed)  ///< the list of files, never the files
    Q_PROPERTY(bool position READ position WRITE setPosition NOTIFY changed)  ///< as the device measured it
    Q_PROPERTY(bool health READ health WRITE setHealth NOTIFY changed)  ///< injury, decisions about aftercare
    Q_PROPERTY(bool hasExactWords READ hasExactWords CONSTANT)    ///< there is something to choose
    Q_PROPERTY(bool hasPeople READ hasPeople CONSTANT)
    Q_PROPERTY(bool hasConclusions READ hasConclusions CONSTANT)
    Q_PROPERTY(bool hasEvidence READ hasEvidence CONSTANT)
    Q_PROPERTY(bool hasPosition READ hasPosition CONSTANT)
    Q_PROPERTY(bool hasHealth READ hasHealth CONSTANT)

public:
    struct Needs {
        incident::IncidentStore& store;
        report::ExportLog& exports;
        vault::SettingsStore& settings;
        content::ProtocolPack const& protocol;
        content::ContactsPack const& contacts;
        Clock const& clock;
    };
    ReportViewModel(Needs needs, incident::Incident incident, QObject* parent = nullptr);
    ~ReportViewModel() override;

    [[nodiscard]] QString senderName() const { return m_senderName; }
    [[nodiscard]] QString municipality() const { return m_municipality; }
    [[nodiscard]] bool exactWords() const { return m_parts.exactWords; }
    [[nodiscard]] bool people() const { return m_parts.people; }
    [[nodiscard]] bool conclusions() const { return m_parts.conclusions; }
    [[nodiscard]] bool timeline() const { return m_parts.timeline; }
    [[nodiscard]] bool steps() const { return m_parts.steps; }
    [[nodiscard]] bool verification() const { return m_parts.verification; }
    [[nodiscard]] bool evidence() const { return m_parts.evidence; }
    [[nodiscard]] bool position() const { return m_parts.position; }
    [[nodiscard]] bool health() const { return m_parts.health; }
    [[nodiscard]] bool hasExactWords() const { return !m_incident.account.exactWords.empty(); }
    [[nodiscard]] bool hasPeople() const { return !m_incident.account.people.empty(); }
    [[nodiscard]] bool hasConclusions() const { return !m_incident.account.conclusions.empty(); }
    [[nodiscard]] bool hasEvidence() const { return !m_incident.files().empty(); }
    [[nodiscard]] bool hasPosition() const { return m_incident.account.position.has_value(); }
    [[nodiscard]] bool hasHealth() const;

    void setSenderName(QString const& value);
    void setMunicipality(QString const& value);
    void setExactWords(bool value);
    void setPeople(bool value);
    void setConclusions(bool value);
    void setTimeline(bool value);
    void setSteps(bool value);
    void setVerification(bool value);
    void setEvidence(bool value);
    void setPosition(bool value);
    void setHealth(bool value);

signals:
    void changed();

protected:
    [[nodiscard]] report::ExportEntry entry() const override;

private:
    void setPart(bool& part, bool value);
    void rebuild();

    Needs m_needs;
    incident::Incident m_incident;
    incident::Verification m_verification;
    int m_timesBySameOffender = 1;
    report::Parts m_parts;
    QString m_senderName;
    QString m_municipality;
};

}  // namespace weerbaar::app
