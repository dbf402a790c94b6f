// The bundle (pakket): how much goes along, for whom, see what will be in it, and then a file or straight into a message.
#pragma once

#include "app/background_task.h"
#include "app/sharer.h"
#include "app/task_progress.h"
#include "app/view_models/gadget_list_model.h"
#include "app/view_models/recipients_view_model.h"
#include "app/view_models/report_view_model.h"
#include "core/evidence/attachment_store.h"
#include "core/report/export_log.h"
#include "core/transfer/bundle.h"

#include <QtCore/QObject>
#include <QtCore/QUrl>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace weerbaar::app {

struct BundleEntryRow {
    Q_GADGET
    Q_PROPERTY(QString name MEMBER name)      ///< "attachments/foto.jpg", as it is called there
    Q_PROPERTY(QString detail MEMBER detail)  ///< what it is, and how large: "Bijlage, 3,2 MB"
public:
    QString name;
    QString detail;
    bool operator==(BundleEntryRow const&) const = default;
};

/// While its page is open. GUI thread; the bundle is made on another. Borrows what it needs.
class BundleViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the session view model")
    Q_PROPERTY(weerbaar::app::ReportViewModel* report READ report CONSTANT)  ///< which incidents, and what the report says
    Q_PROPERTY(bool full READ isFull WRITE setFull NOTIFY changed)           ///< every event and every file goes along
    Q_PROPERTY(QAbstractListModel* document READ document CONSTANT)          ///< the report as it will be in it
    Q_PROPERTY(QAbstractListModel* entries READ entries CONSTANT)            ///< BundleEntryRow: exactly what will be in it
    Q_PROPERTY(QString sizeText READ sizeText NOTIFY changed)                ///< of the files, together
    Q_PROPERTY(weerbaar::app::RecipientsViewModel* recipients READ recipients CONSTANT)
    Q_PROPERTY(Receiver receiver READ receiver WRITE setReceiver NOTIFY receiverChanged)
    Q_PROPERTY(int contactId READ contactId WRITE setContactId NOTIFY receiverChanged)  ///< 0: none chosen
    Q_PROPERTY(QString contactName READ contactName NOTIFY receiverChanged)
    Q_PROPERTY(QString fingerprint READ fingerprint NOTIFY receiverChanged)  ///< of the chosen contact; empty: none
    Q_PROPERTY(QString proposedPassword READ proposedPassword NOTIFY receiverChanged)
    Q_PROPERTY(QString destinationText READ destinationText NOTIFY destinationChanged)
    Q_PROPERTY(QUrl suggestedFile READ suggestedFile NOTIFY destinationChanged)  ///< for the file dialog
    Q_PROPERTY(bool canShare READ canShare CONSTANT)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)
    Q_PROPERTY(double progress READ progress NOTIFY progressChanged)
    Q_PROPERTY(QString error READ error NOTIFY errorChanged)
    Q_PROPERTY(QString madeText READ madeText NOTIFY madeChanged)  ///< where it is; empty until it is made
    Q_PROPERTY(QString tellText READ tellText NOTIFY madeChanged)  ///< what to tell the receiver
    Q_PROPERTY(QString sha256 READ sha256 NOTIFY madeChanged)      ///< of the whole, in groups of eight

public:
    enum class Receiver {
        Contact,
        ProposedPassword,
        OwnPassword,
    };
    Q_ENUM(Receiver)

    struct Needs {
        evidence::AttachmentStore& attachments;
        report::ExportLog& exports;
        RecipientsViewModel& recipients;
        Sharer& sharer;
        content::ProtocolPack const& protocol;
        content::ContactsPack const& contacts;
        Clock const& clock;
    };
    BundleViewModel(Needs needs, std::unique_ptr<ReportViewModel> report, QObject* parent = nullptr);
    ~BundleViewModel() override;

    [[nodiscard]] ReportViewModel* report() { return m_report.get(); }
    [[nodiscard]] bool isFull() const { return m_scope == transfer::BundleScope::Full; }
    [[nodiscard]] QAbstractListModel* document() { return &m_document; }
    [[nodiscard]] QAbstractListModel* entries() { return &m_entries; }
    [[nodiscard]] QString sizeText() const { return m_sizeText; }
    [[nodiscard]] RecipientsViewModel* recipients() { return &m_needs.recipients; }
    [[nodiscard]] Receiver receiver() const { return m_receiver; }
    [[nodiscard]] int contactId() const { return m_contactId; }
    [[nodiscard]] QString contactName() const;
    [[nodiscard]] QString fingerprint() const;
    [[nodiscard]] QString proposedPassword() const { return m_proposedPassword; }
    [[nodiscard]] QString destinationText() const;
    [[nodiscard]] QUrl suggestedFile() const { return QUrl::fromLocalFile(m_destination); }
    [[nodiscard]] bool canShare() const { return m_needs.sharer.isPossible(); }
    [[nodiscard]] bool isBusy() const { return m_task.isRunning() || m_isHandingOver; }
    [[nodiscard]] double progress() const { return m_progress.value(); }
    [[nodiscard]] QString error() const { return m_error; }
    [[nodiscard]] QString madeText() const { return m_madeText; }
    [[nodiscard]] QString tellText() const { return m_tellText; }
    [[nodiscard]] QString sha256() const { return m_sha256; }

    void setFull(bool full);
    void setReceiver(Receiver receiver);
    void setContactId(int contactId);
    /// A local file, from the file dialog; ".age" is added if it is missing.
    Q_INVOKABLE void setDestination(QUrl const& file);
    Q_INVOKABLE void proposeAnotherPassword();
    /// Makes it at `destinationText`. With an own password: both texts; the fields are emptied by the caller.
    Q_INVOKABLE void save(QString const& password, QString const& repeated);
    /// Makes it in the private folder and hands it to another program. Only if `canShare`.
    Q_INVOKABLE void share(QString const& password, QString const& repeated);
    Q_INVOKABLE void cancel();
    /// Another one is wanted.
    Q_INVOKABLE void startAgain();

signals:
    void changed();
    void receiverChanged();
    void destinationChanged();
    void busyChanged();
    void progressChanged();
    void errorChanged();
    void madeChanged();

private:
    struct Making;

    void rebuild();
    [[nodiscard]] report::Choice choice() const;
    [[nodiscard]] report::Report reportOf(report::Choice const& choice) const;
    [[nodiscard]] Result<transfer::BundleContent> content(report::Choice const& choice);
    /// Who can open it; nothing, and `error` says why, if that is not said yet.
    [[nodiscard]] std::optional<transfer::Receiver> sealedTo(QString const& password, QString const& repeated);
    void make(QString const& file, bool shared, QString const& password, QString const& repeated);
    void finish(std::shared_ptr<Making> const& making, Result<std::vector<report::ExportedFile>> written);
    void handOver(QString const& file, QString const& tellText);
    [[nodiscard]] QString detailOf(transfer::BundleEntry const& entry) const;
    void setMade(QString const& madeText, QString const& tellText);
    void setError(QString const& error);

    Needs m_needs;
    std::unique_ptr<ReportViewModel> m_report;
    transfer::BundleScope m_scope = transfer::BundleScope::Chosen;
    GadgetListModel<DocumentRow> m_document;
    GadgetListModel<BundleEntryRow> m_entries;
    QString m_sizeText;
    Receiver m_receiver = Receiver::Contact;
    int m_contactId = 0;
    QString m_proposedPassword;
    QString m_destination;
    QString m_error;
    QString m_madeText;
    QString m_tellText;
    QString m_sha256;
    bool m_isHandingOver = false;
    TaskProgress m_progress;
    BackgroundTask m_task;  // last: it waits for its work, which looks at the rest
};

}  // namespace weerbaar::app
