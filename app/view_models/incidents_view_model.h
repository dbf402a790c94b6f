// Everything about incidents while the vault is open: the list, what waits in the inbox, and the pages of one incident.
#pragma once

#include "app/drafts.h"
#include "app/view_models/aftercare_view_model.h"
#include "app/view_models/attachment_view_model.h"
#include "app/view_models/bundle_view_model.h"
#include "app/view_models/chain_view_model.h"
#include "app/view_models/evidence_view_model.h"
#include "app/view_models/inbox_view_model.h"
#include "app/view_models/incident_form_view_model.h"
#include "app/view_models/incident_list_view_model.h"
#include "app/view_models/incident_view_model.h"
#include "app/view_models/local_protocol_view_model.h"
#include "app/view_models/patterns_view_model.h"
#include "app/view_models/police_report_view_model.h"
#include "app/view_models/report_view_model.h"
#include "core/content/pack_loader.h"
#include "core/vault/vault.h"

#include <QtCore/QObject>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace weerbaar::app {

/// Something about an incident that is due.
struct IncidentReminder {
    enum class Kind { Complaint, Step, CheckIn };
    Kind kind{};
    QString incidentId;
    QString text;
    QString detail;
};

/// GUI thread. Borrows the vault, the content and the calls.
class IncidentsViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the session view model")
    Q_PROPERTY(weerbaar::app::IncidentListViewModel* list READ list CONSTANT)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(QString summary READ summary NOTIFY changed)  ///< for the start screen
    /// An incident was begun and not saved; one that was begun from the inbox shows there.
    Q_PROPERTY(bool hasDraft READ hasDraft NOTIFY changed)
    Q_PROPERTY(int waitingCount READ waitingCount NOTIFY changed)  ///< in the inbox, to be dealt with
    Q_PROPERTY(QString waitingText READ waitingText NOTIFY changed)  ///< "3 dingen nog te verwerken"; empty if there is nothing
    Q_PROPERTY(weerbaar::app::InboxViewModel* inbox READ inbox CONSTANT)
    Q_PROPERTY(weerbaar::app::LocalProtocolViewModel* localProtocol READ localProtocol CONSTANT)
    // Null: its page is not open.
    Q_PROPERTY(weerbaar::app::IncidentFormViewModel* form READ form NOTIFY pagesChanged)
    Q_PROPERTY(weerbaar::app::IncidentViewModel* current READ current NOTIFY pagesChanged)
    Q_PROPERTY(weerbaar::app::EvidenceViewModel* evidence READ evidence NOTIFY pagesChanged)
    Q_PROPERTY(weerbaar::app::AttachmentViewModel* attachment READ attachment NOTIFY pagesChanged)
    Q_PROPERTY(weerbaar::app::PatternsViewModel* patterns READ patterns NOTIFY pagesChanged)
    Q_PROPERTY(weerbaar::app::CheckInsViewModel* checkIns READ checkIns NOTIFY pagesChanged)
    Q_PROPERTY(weerbaar::app::ChainViewModel* chain READ chain NOTIFY pagesChanged)
    Q_PROPERTY(weerbaar::app::ReportViewModel* report READ report NOTIFY pagesChanged)
    Q_PROPERTY(weerbaar::app::PoliceReportViewModel* policeReport READ policeReport NOTIFY pagesChanged)
    Q_PROPERTY(weerbaar::app::BundleViewModel* bundle READ bundle NOTIFY pagesChanged)
    /// What went wrong and no page says by itself; shown over whichever page is there, until dismissed.
    Q_PROPERTY(QString error READ error NOTIFY errorChanged)

public:
    struct Needs {
        vault::Vault& vault;
        vault::SettingsStore& settings;
        report::ExportLog& exports;
        content::Library const& library;
        CallViewModel& calls;
        Clock const& clock;
        platform::PositionSource* position;  ///< may be null
        RecipientsViewModel& recipients;
        Sharer& sharer;
        std::function<void(QString incidentId)> saved;  ///< the form has kept one: show it
        std::function<void()> changed;                  ///< what is due may have changed
    };
    IncidentsViewModel(Needs needs, inbox::Merged const& merged, QObject* parent = nullptr);
    ~IncidentsViewModel() override;

    [[nodiscard]] IncidentListViewModel* list() { return &m_list; }
    [[nodiscard]] int count() const { return m_list.total(); }
    [[nodiscard]] QString summary() const;
    [[nodiscard]] bool hasDraft();
    [[nodiscard]] int waitingCount() const { return m_inbox.count(); }
    [[nodiscard]] QString waitingText() const;
    [[nodiscard]] InboxViewModel* inbox() { return &m_inbox; }
    [[nodiscard]] LocalProtocolViewModel* localProtocol() { return &m_localProtocol; }
    [[nodiscard]] incident::IncidentStore& store() { return m_store; }
    [[nodiscard]] content::ProtocolPack const& protocol() const { return m_protocol; }
    [[nodiscard]] IncidentFormViewModel* form() { return m_form.get(); }
    [[nodiscard]] IncidentViewModel* current() { return m_current.get(); }
    [[nodiscard]] EvidenceViewModel* evidence() { return m_evidence.get(); }
    [[nodiscard]] AttachmentViewModel* attachment() { return m_attachment.get(); }
    [[nodiscard]] PatternsViewModel* patterns() { return m_patterns.get(); }
    [[nodiscard]] CheckInsViewModel* checkIns() { return m_checkIns.get(); }
    [[nodiscard]] ChainViewModel* chain() { return m_chain.get(); }
    [[nodiscard]] ReportViewModel* report() { return m_report.get(); }
    [[nodiscard]] PoliceReportViewModel* policeReport() { return m_policeReport.get(); }
    [[nodiscard]] BundleViewModel* bundle() { return m_bundle.get(); }
    [[nodiscard]] QString error() const { return m_error; }

    void dismissError();
    /// A new incident; from an entry of the inbox if `inboxNumber` is one, which then goes along. Each has a draft of its
    /// own.
    bool openForm(std::optional<int> inboxNumber = std::nullopt);
    void closeForm();
    bool openIncident(QString const& incidentId);
    void closeIncident();
    // Of the open incident; false if none is open.
    bool openCorrection();
    bool openEvidence();
    bool openCheckIns();
    bool openChain();
    bool openReport();
    bool openPoliceReport();
    bool openBundle();
    /// Of the evidence, or of an entry of the inbox. \returns false if there is no such file.
    bool openAttachment(QString const& attachmentId);
    /// Chosen at once: the pattern of the open incident.
    void openPatterns();
    void closeEvidence();
    void closeAttachment();
    void closePatterns();
    void closeCheckIns();
    void closeChain();
    void closeReport();
    void closePoliceReport();
    void closeBundle();
    /// Keeps what was being typed; the vault is about to go.
    void keepDraft();

    /// Reads the list, the inbox and what is due anew.
    void reload();
    [[nodiscard]] std::optional<Moment> lastRecordedAt() const { return m_lastRecordedAt; }
    [[nodiscard]] std::vector<IncidentReminder> const& reminders() const { return m_reminders; }
    [[nodiscard]] std::optional<Moment> nextReminderAt() const { return m_nextReminderAt; }

signals:
    void changed();
    void pagesChanged();
    void errorChanged();

private:
    [[nodiscard]] std::unique_ptr<ReportViewModel> makeReport();  ///< of the open incident; null: there is none, or `error`
    void showForm(FormStart start);
    void saved(QString const& incidentId);
    void useLocalProtocol(protocol::LocalProtocol const& local);
    void readAnew();  ///< reload() but for the inbox, which reads itself when it changes
    void reloadReminders();
    void remindOf(incident::Incident const& incident, int timesBySameOffender, Moment now);
    template <class Page>
    void close(std::unique_ptr<Page>& page);
    void setError(QString const& error);

    Needs m_needs;
    protocol::LocalProtocolStore m_localStore;
    protocol::LocalProtocol m_local;
    content::ProtocolPack m_protocol;  ///< national and own together; the parts below look at it
    incident::IncidentStore m_store;
    evidence::AttachmentStore m_attachments;
    Drafts m_drafts;
    aftercare::CheckInStore m_checkInStore;
    inbox::InboxStore m_inboxStore;
    IncidentListViewModel m_list;
    InboxViewModel m_inbox;
    LocalProtocolViewModel m_localProtocol;
    std::unique_ptr<IncidentFormViewModel> m_form;
    std::optional<int> m_fromInbox;  ///< the entry that the form was opened with
    std::unique_ptr<IncidentViewModel> m_current;
    std::unique_ptr<EvidenceViewModel> m_evidence;
    std::unique_ptr<AttachmentViewModel> m_attachment;
    std::unique_ptr<PatternsViewModel> m_patterns;
    std::unique_ptr<CheckInsViewModel> m_checkIns;
    std::unique_ptr<ChainViewModel> m_chain;
    std::unique_ptr<ReportViewModel> m_report;
    std::unique_ptr<PoliceReportViewModel> m_policeReport;
    std::unique_ptr<BundleViewModel> m_bundle;
    std::optional<Moment> m_lastRecordedAt;
    std::vector<IncidentReminder> m_reminders;
    std::optional<Moment> m_nextReminderAt;
    QString m_error;
};

}  // namespace weerbaar::app
