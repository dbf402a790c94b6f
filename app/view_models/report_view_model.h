// The report to the griffier: choose, see exactly what will leave, save as PDF.
#pragma once

#include "app/background_task.h"
#include "app/report_document.h"
#include "app/view_models/gadget_list_model.h"
#include "core/incident/incident.h"
#include "core/report/report.h"
#include "core/vault/settings.h"

#include <QtCore/QObject>
#include <QtCore/QUrl>
#include <QtQml/qqmlregistration.h>

namespace weerbaar::app {

struct EarlierExportRow {
    Q_GADGET
    Q_PROPERTY(QString text MEMBER text)  ///< "21 november 2026, 14:05, met wachtwoord"
public:
    QString text;
    bool operator==(EarlierExportRow const&) const = default;
};

/// GUI thread; the PDF is made and written on another.
class ReportViewModel : public QObject {
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
    Q_PROPERTY(bool hasExactWords READ hasExactWords CONSTANT)    ///< there is something to choose
    Q_PROPERTY(bool hasPeople READ hasPeople CONSTANT)
    Q_PROPERTY(bool hasConclusions READ hasConclusions CONSTANT)
    Q_PROPERTY(QAbstractListModel* document READ document CONSTANT)  ///< exactly what will leave
    Q_PROPERTY(QString destinationText READ destinationText NOTIFY destinationChanged)  ///< folder and file name
    Q_PROPERTY(QUrl suggestedFile READ suggestedFile NOTIFY destinationChanged)  ///< for the file dialog
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)
    Q_PROPERTY(QString error READ error NOTIFY errorChanged)
    Q_PROPERTY(QString savedText READ savedText NOTIFY savedChanged)  ///< where it is and what it opens with; empty until saved
    Q_PROPERTY(QAbstractListModel* earlier READ earlier CONSTANT)

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
    [[nodiscard]] bool hasExactWords() const { return !m_incident.account.exactWords.empty(); }
    [[nodiscard]] bool hasPeople() const { return !m_incident.account.people.empty(); }
    [[nodiscard]] bool hasConclusions() const { return !m_incident.account.conclusions.empty(); }
    [[nodiscard]] QAbstractListModel* document() { return &m_document; }
    [[nodiscard]] QString destinationText() const;
    [[nodiscard]] QUrl suggestedFile() const;
    [[nodiscard]] bool isBusy() const { return m_task.isRunning(); }
    [[nodiscard]] QString error() const { return m_error; }
    [[nodiscard]] QString savedText() const { return m_savedText; }
    [[nodiscard]] QAbstractListModel* earlier() { return &m_earlier; }

    void setSenderName(QString const& value);
    void setMunicipality(QString const& value);
    void setExactWords(bool value);
    void setPeople(bool value);
    void setConclusions(bool value);
    void setTimeline(bool value);
    void setSteps(bool value);
    void setVerification(bool value);

    /// A local file, from the file dialog; ".pdf" is added if it is missing.
    Q_INVOKABLE void setDestination(QUrl const& file);
    /// Without password: pass two empty texts and `withPassword` false. The fields are emptied by the caller.
    Q_INVOKABLE void exportPdf(bool withPassword, QString const& password, QString const& repeated);

signals:
    void changed();
    void destinationChanged();
    void busyChanged();
    void errorChanged();
    void savedChanged();

private:
    void setPart(bool& part, bool value);
    void rebuild();
    void reloadEarlier();
    void setError(QString const& error);

    Needs m_needs;
    BackgroundTask m_task;
    incident::Incident m_incident;
    incident::Verification m_verification;
    report::Parts m_parts;
    QString m_senderName;
    QString m_municipality;
    QString m_destination;
    ReportDocument m_content;
    GadgetListModel<DocumentRow> m_document;
    GadgetListModel<EarlierExportRow> m_earlier;
    QString m_error;
    QString m_savedText;
};

}  // namespace weerbaar::app
