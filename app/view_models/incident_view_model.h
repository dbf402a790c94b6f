// One incident: what to do next, what happened, and everything that was added.
#pragma once

#include "app/view_models/call_view_model.h"
#include "app/view_models/gadget_list_model.h"
#include "core/incident/incident.h"
#include "core/protocol/protocol.h"
#include "core/report/export_log.h"
#include "core/report/report.h"
#include "core/vault/settings.h"

#include <QtCore/QObject>
#include <QtQml/qqmlregistration.h>

namespace weerbaar::app {

struct StepRow {
    Q_GADGET
    Q_PROPERTY(QString stepId MEMBER stepId)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString say MEMBER say)            ///< to say aloud; empty: none
    Q_PROPERTY(QString whoText MEMBER whoText)
    Q_PROPERTY(QString dueText MEMBER dueText)    ///< "Vandaag nog", "Voor 20 februari 2027"
    Q_PROPERTY(int state MEMBER state)            ///< 0 open, 1 overdue, 2 done
    Q_PROPERTY(QString doneText MEMBER doneText)  ///< "Gedaan op …"; empty until then
    Q_PROPERTY(QString callText MEMBER callText)  ///< "Bel 0900-8844"; empty: nobody to call
    Q_PROPERTY(QString sourceText MEMBER sourceText)
public:
    QString stepId;
    QString title;
    QString text;
    QString say;
    QString whoText;
    QString dueText;
    int state = 0;
    QString doneText;
    QString callText;
    QString sourceText;
    bool operator==(StepRow const&) const = default;
};

struct EventRow {
    Q_GADGET
    Q_PROPERTY(QString dayText MEMBER dayText)    ///< "20 november 2026"
    Q_PROPERTY(QString timeText MEMBER timeText)  ///< "21:15"
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(int kind MEMBER kind)              ///< 0 told, 1 added, 2 corrected, 3 step done, 4 called, 5 report made
public:
    QString dayText;
    QString timeText;
    QString text;
    int kind = 0;
    bool operator==(EventRow const&) const = default;
};

/// GUI thread; borrows the store, the packs and the calls.
class IncidentViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the session view model")
    Q_PROPERTY(QString incidentId READ incidentId CONSTANT)
    Q_PROPERTY(QString title READ title NOTIFY changed)          ///< the type
    Q_PROPERTY(QString whenWhere READ whenWhere NOTIFY changed)  ///< "vrijdag 20 november, 21:15 · Parkeerplaats"
    Q_PROPERTY(int severity READ severity NOTIFY changed)        ///< 0 green … 3 red
    Q_PROPERTY(QString severityTitle READ severityTitle NOTIFY changed)
    Q_PROPERTY(QString severityText READ severityText NOTIFY changed)
    Q_PROPERTY(QString safeText READ safeText NOTIFY changed)
    Q_PROPERTY(QString description READ description NOTIFY changed)
    Q_PROPERTY(QString exactWords READ exactWords NOTIFY changed)
    Q_PROPERTY(QString conclusions READ conclusions NOTIFY changed)
    Q_PROPERTY(QString people READ people NOTIFY changed)  ///< one per line
    Q_PROPERTY(QString concernsText READ concernsText NOTIFY changed)  ///< one per line
    // The first step that is not done; nextStepId is empty when all are.
    Q_PROPERTY(QString nextStepId READ nextStepId NOTIFY changed)
    Q_PROPERTY(QString nextTitle READ nextTitle NOTIFY changed)
    Q_PROPERTY(QString nextText READ nextText NOTIFY changed)
    Q_PROPERTY(QString nextSay READ nextSay NOTIFY changed)
    Q_PROPERTY(QString nextWhoDue READ nextWhoDue NOTIFY changed)  ///< "Jij · vandaag nog"
    Q_PROPERTY(QString nextCallText READ nextCallText NOTIFY changed)
    Q_PROPERTY(QAbstractListModel* steps READ steps CONSTANT)
    Q_PROPERTY(QString stepsSummary READ stepsSummary NOTIFY changed)  ///< "3 van 12 gedaan"
    Q_PROPERTY(QAbstractListModel* timeline READ timeline CONSTANT)
    Q_PROPERTY(bool isIntact READ isIntact NOTIFY changed)
    Q_PROPERTY(QString intactText READ intactText NOTIFY changed)  ///< "Niets gewijzigd: 4 van 4 kloppen"
    Q_PROPERTY(QString protocolNote READ protocolNote CONSTANT)
    Q_PROPERTY(QString error READ error NOTIFY errorChanged)

public:
    struct Needs {
        incident::IncidentStore& store;
        report::ExportLog& exports;
        vault::SettingsStore& settings;
        content::ProtocolPack const& protocol;
        content::ContactsPack const& contacts;
        CallViewModel& calls;
        Clock const& clock;
    };
    IncidentViewModel(Needs needs, incident::Incident incident, QObject* parent = nullptr);

    [[nodiscard]] QString incidentId() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString whenWhere() const;
    [[nodiscard]] int severity() const;
    [[nodiscard]] QString severityTitle() const;
    [[nodiscard]] QString severityText() const;
    [[nodiscard]] QString safeText() const;
    [[nodiscard]] QString description() const;
    [[nodiscard]] QString exactWords() const;
    [[nodiscard]] QString conclusions() const;
    [[nodiscard]] QString people() const;
    [[nodiscard]] QString concernsText() const;
    [[nodiscard]] QString nextStepId() const { return m_next.stepId; }
    [[nodiscard]] QString nextTitle() const { return m_next.title; }
    [[nodiscard]] QString nextText() const { return m_next.text; }
    [[nodiscard]] QString nextSay() const { return m_next.say; }
    [[nodiscard]] QString nextWhoDue() const;
    [[nodiscard]] QString nextCallText() const { return m_next.callText; }
    [[nodiscard]] QAbstractListModel* steps() { return &m_steps; }
    [[nodiscard]] QString stepsSummary() const;
    [[nodiscard]] QAbstractListModel* timeline() { return &m_timeline; }
    [[nodiscard]] bool isIntact() const { return m_verification.isIntact(); }
    [[nodiscard]] QString intactText() const;
    [[nodiscard]] QString protocolNote() const;
    [[nodiscard]] QString error() const { return m_error; }
    [[nodiscard]] incident::Incident const& incident() const { return m_incident; }

    /// Adds text to the timeline. \returns whether it was saved; else `error` says why.
    Q_INVOKABLE bool addText(QString const& text);
    Q_INVOKABLE void stepDone(QString const& stepId);
    /// Calls who belongs to this step, and notes in the timeline that it was done from here.
    Q_INVOKABLE void callForStep(QString const& stepId);
    Q_INVOKABLE void reload();

signals:
    void changed();
    void errorChanged();

private:
    bool report(Result<void> const& outcome);
    void rebuild();

    Needs m_needs;
    incident::Incident m_incident;
    incident::Verification m_verification;
    StepRow m_next;
    GadgetListModel<StepRow> m_steps;
    GadgetListModel<EventRow> m_timeline;
    QString m_error;
};

}  // namespace weerbaar::app
