// One incident: what to do next, what happened, and everything that was added.
#pragma once

#include "app/drafts.h"
#include "app/view_models/call_view_model.h"
#include "app/view_models/gadget_list_model.h"
#include "app/view_models/incident_rows.h"
#include "core/incident/incident.h"
#include "core/protocol/local_protocol.h"
#include "core/protocol/protocol.h"
#include "core/report/export_log.h"
#include "core/report/report.h"

#include <QtCore/QObject>
#include <QtCore/QStringList>
#include <QtQml/qqmlregistration.h>

namespace weerbaar::app {

/// GUI thread; borrows the store, the packs, the municipality's protocol and the calls.
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
    Q_PROPERTY(QStringList severityReasons READ severityReasons NOTIFY changed)  ///< a sentence each
    Q_PROPERTY(QString seriousText READ seriousText NOTIFY changed)      ///< whether it is serious enough to report
    /// Until when a complaint (klacht) can be made; empty: none is needed, or it was dealt with.
    Q_PROPERTY(QString complaintText READ complaintText NOTIFY changed)
    Q_PROPERTY(bool complaintUrgent READ complaintUrgent NOTIFY changed) ///< fifteen days or less, or over
    Q_PROPERTY(QString patternText READ patternText NOTIFY changed)      ///< "Derde voorval door @naam"; empty: the first
    Q_PROPERTY(QString evidenceText READ evidenceText NOTIFY changed)    ///< "Nog geen bewijs", "2 bestanden"
    Q_PROPERTY(QAbstractListModel* details READ details CONSTANT)        ///< DetailRow: what was told besides
    Q_PROPERTY(QString missingText READ missingText NOTIFY changed)      ///< "Nog in te vullen: getuigen, letsel."; may be empty
    Q_PROPERTY(QString safeText READ safeText NOTIFY changed)
    Q_PROPERTY(QString description READ description NOTIFY changed)
    Q_PROPERTY(QString exactWords READ exactWords NOTIFY changed)
    Q_PROPERTY(QString conclusions READ conclusions NOTIFY changed)
    Q_PROPERTY(QString people READ people NOTIFY changed)  ///< one per line: "Dader: Jan · @jan"
    Q_PROPERTY(QString concernsText READ concernsText NOTIFY changed)  ///< one per line
    // The first step that waits for the councillor (nextStep()); nextStepId is empty when none does.
    Q_PROPERTY(QString nextStepId READ nextStepId NOTIFY changed)
    Q_PROPERTY(QString nextTitle READ nextTitle NOTIFY changed)
    Q_PROPERTY(QString nextText READ nextText NOTIFY changed)
    Q_PROPERTY(QString nextSay READ nextSay NOTIFY changed)
    Q_PROPERTY(QString nextWhoDue READ nextWhoDue NOTIFY changed)  ///< "Jij · vandaag nog"
    Q_PROPERTY(QString nextCallText READ nextCallText NOTIFY changed)
    Q_PROPERTY(QString nextAddContactRole READ nextAddContactRole NOTIFY changed)  ///< as StepRow::addContactRole
    // StepRow, in the protocol's order: what is to be done today, what comes later, what was done or is not needed.
    Q_PROPERTY(QAbstractListModel* steps READ steps CONSTANT)
    Q_PROPERTY(QAbstractListModel* laterSteps READ laterSteps CONSTANT)
    Q_PROPERTY(QAbstractListModel* decidedSteps READ decidedSteps CONSTANT)
    Q_PROPERTY(QString stepsSummary READ stepsSummary NOTIFY changed)  ///< "3 van 12 gedaan"
    Q_PROPERTY(QAbstractListModel* timeline READ timeline CONSTANT)
    Q_PROPERTY(bool isIntact READ isIntact NOTIFY changed)
    Q_PROPERTY(QString intactText READ intactText NOTIFY changed)  ///< "Niets gewijzigd: 4 van 4 kloppen"
    Q_PROPERTY(QString protocolNote READ protocolNote CONSTANT)
    Q_PROPERTY(QString addition READ addition WRITE setAddition NOTIFY additionChanged)  ///< being typed, not added yet
    Q_PROPERTY(bool isBeingRevised READ isBeingRevised NOTIFY changed)  ///< a revision was begun and not saved
    Q_PROPERTY(QString error READ error NOTIFY errorChanged)

public:
    struct Needs {
        incident::IncidentStore& store;
        report::ExportLog& exports;
        protocol::LocalProtocol const& local;
        content::ProtocolPack const& protocol;
        content::ContactsPack const& contacts;
        CallViewModel& calls;
        Clock const& clock;
        Drafts& drafts;
    };
    IncidentViewModel(Needs needs, incident::Incident incident, QObject* parent = nullptr);

    [[nodiscard]] QString incidentId() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString whenWhere() const;
    [[nodiscard]] int severity() const;
    [[nodiscard]] QString severityTitle() const;
    [[nodiscard]] QString severityText() const;
    [[nodiscard]] QStringList severityReasons() const;
    [[nodiscard]] QString seriousText() const;
    [[nodiscard]] QString complaintText() const;
    [[nodiscard]] bool complaintUrgent() const;
    [[nodiscard]] QString patternText() const { return m_patternText; }
    [[nodiscard]] QString evidenceText() const;
    [[nodiscard]] QAbstractListModel* details() { return &m_details; }
    [[nodiscard]] QString missingText() const;
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
    [[nodiscard]] QString nextAddContactRole() const { return m_next.addContactRole; }
    [[nodiscard]] QAbstractListModel* steps() { return &m_steps; }
    [[nodiscard]] QAbstractListModel* laterSteps() { return &m_laterSteps; }
    [[nodiscard]] QAbstractListModel* decidedSteps() { return &m_decidedSteps; }
    [[nodiscard]] QString stepsSummary() const { return m_stepsSummary; }
    [[nodiscard]] QAbstractListModel* timeline() { return &m_timeline; }
    [[nodiscard]] bool isIntact() const { return m_verification.isIntact(); }
    [[nodiscard]] QString intactText() const;
    [[nodiscard]] QString protocolNote() const;
    [[nodiscard]] QString addition() const;
    [[nodiscard]] bool isBeingRevised() const;
    [[nodiscard]] QString error() const { return m_error; }
    [[nodiscard]] incident::Incident const& incident() const { return m_incident; }

    void setAddition(QString const& text);
    /// Adds `addition` to the timeline. \returns whether it was saved; then it is empty. Else `error` says why.
    Q_INVOKABLE bool add();
    /// The note that is being typed at a step, before anything was decided.
    [[nodiscard]] Q_INVOKABLE QString stepNote(QString const& stepId) const;
    Q_INVOKABLE void setStepNote(QString const& stepId, QString const& note);
    Q_INVOKABLE void stepDone(QString const& stepId);
    /// Decides about a step. \param choice 0 done, 1 not needed, 2 not yet. \param dayText dd-mm-jjjj or empty: the day
    /// it was done, or the day to look again. \returns whether it was saved; else `error` says why.
    Q_INVOKABLE bool decideStep(QString const& stepId, int choice, QString const& dayText, QString const& note);
    /// Calls who belongs to this step, and notes in the timeline that it was done from here.
    Q_INVOKABLE void callForStep(QString const& stepId);
    Q_INVOKABLE void reload();

signals:
    void changed();
    void additionChanged();
    void errorChanged();

private:
    bool report(Result<void> const& outcome);
    bool refuse(QString const& error);
    void rebuild();
    void rebuildSteps(Moment now);
    void rebuildTimeline(Moment now);
    void readPattern();
    [[nodiscard]] QString draftPlaceOf(char const* what) const;

    Needs m_needs;
    incident::Incident m_incident;
    incident::Verification m_verification;
    protocol::SeverityAid m_severity;
    int m_timesByOffender = 1;  ///< this time included; counted to the end
    QString m_patternText;
    StepRow m_next;
    GadgetListModel<DetailRow> m_details;
    QString m_stepsSummary;
    GadgetListModel<StepRow> m_steps;
    GadgetListModel<StepRow> m_laterSteps;
    GadgetListModel<StepRow> m_decidedSteps;
    GadgetListModel<EventRow> m_timeline;
    QString m_error;
};

}  // namespace weerbaar::app
