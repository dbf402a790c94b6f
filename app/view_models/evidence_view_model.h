// The evidence of one incident: what is there, how to secure more, and taking files in.
#pragma once

#include "app/background_task.h"
#include "app/drafts.h"
#include "app/task_progress.h"
#include "app/view_models/gadget_list_model.h"
#include "core/content/pack.h"
#include "core/evidence/attachment_store.h"
#include "core/incident/incident.h"

#include <QtCore/QObject>
#include <QtCore/QStringList>
#include <QtCore/QUrl>
#include <QtQml/qqmlregistration.h>

#include <filesystem>
#include <functional>
#include <optional>

namespace weerbaar::app {

struct AttachmentRow {
    Q_GADGET
    Q_PROPERTY(QString attachmentId MEMBER attachmentId)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString detail MEMBER detail)  ///< "Foto, 3,2 MB, toegevoegd op 20 november 2026, 21:20"
    Q_PROPERTY(QString iconName MEMBER iconName)  ///< of IconPaths: "camera", "note", "file"
public:
    QString attachmentId;
    QString name;
    QString detail;
    QString iconName;
    bool operator==(AttachmentRow const&) const = default;
};

struct GuideRow {
    Q_GADGET
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QStringList steps MEMBER steps)
    Q_PROPERTY(QStringList avoid MEMBER avoid)
    Q_PROPERTY(QString sourceText MEMBER sourceText)
public:
    QString title;
    QStringList steps;
    QStringList avoid;
    QString sourceText;
    bool operator==(GuideRow const&) const = default;
};

/// GUI thread; files are read on another. Borrows the stores and the pack.
class EvidenceViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the session view model")
    Q_PROPERTY(QString incidentTitle READ incidentTitle CONSTANT)
    Q_PROPERTY(QAbstractListModel* files READ files CONSTANT)    ///< AttachmentRow, oldest first
    Q_PROPERTY(int fileCount READ fileCount NOTIFY changed)
    Q_PROPERTY(QAbstractListModel* guides READ guides CONSTANT)  ///< GuideRow, for this type of incident
    Q_PROPERTY(QString guideNote READ guideNote CONSTANT)        ///< why in this order
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)
    Q_PROPERTY(QString busyName READ busyName NOTIFY busyChanged)     ///< the file under way
    Q_PROPERTY(double progress READ progress NOTIFY progressChanged)  ///< 0 to 1
    Q_PROPERTY(QString addedText READ addedText NOTIFY changed)  ///< what is in, and where it still lies; else empty
    Q_PROPERTY(QString note READ note WRITE setNote NOTIFY changed)  ///< for the next files; a draft until they are in
    Q_PROPERTY(QString error READ error NOTIFY changed)

public:
    /// Where the names lie of files that were being taken in when the vault locked, until that was said.
    static constexpr char const* stoppedPlace = "evidence.stopped";

    struct Needs {
        evidence::AttachmentStore& attachments;
        incident::IncidentStore& incidents;
        std::filesystem::path folder;  ///< the vault's
        content::EvidencePack const& pack;
        content::ProtocolPack const& protocol;
        Clock const& clock;
        Drafts& drafts;
        std::function<void()> attached;  ///< the incident has one more event
    };
    EvidenceViewModel(Needs needs, incident::Incident incident, QObject* parent = nullptr);
    ~EvidenceViewModel() override;

    [[nodiscard]] QString incidentTitle() const;
    [[nodiscard]] QAbstractListModel* files() { return &m_files; }
    [[nodiscard]] int fileCount() const { return m_files.rowCount(); }
    [[nodiscard]] QAbstractListModel* guides() { return &m_guides; }
    [[nodiscard]] QString guideNote() const;
    [[nodiscard]] bool isBusy() const { return m_task.isRunning() || !m_busyName.isEmpty() || !m_queue.isEmpty(); }
    [[nodiscard]] QString busyName() const { return m_busyName; }
    [[nodiscard]] double progress() const { return m_progress.value(); }
    [[nodiscard]] QString addedText() const { return m_addedText; }
    [[nodiscard]] QString note() const;
    [[nodiscard]] QString error() const { return m_error; }

    void setNote(QString const& note);
    /// Local files, from the file dialog, one after the other. `note` goes along: what it is, in one's own words.
    Q_INVOKABLE void addFiles(QList<QUrl> const& files);
    Q_INVOKABLE void cancel();
    Q_INVOKABLE void dismissAdded();

signals:
    void changed();
    void busyChanged();
    void progressChanged();

private:
    void takeNext();
    void staged(Result<evidence::StagedAttachment> file);
    void finish(Result<void> const& outcome);
    [[nodiscard]] Result<void> keep(evidence::StagedAttachment file, std::optional<bool> same);
    void explain(QString const& name, Error const& error);
    void stop(QStringList left);
    [[nodiscard]] QString notePlace() const { return draftPlace("evidence", QString::fromStdString(m_incident.id)); }
    void rebuild();

    Needs m_needs;
    incident::Incident m_incident;
    QList<QUrl> m_queue;
    QString m_note;        ///< of the files under way
    QString m_busyName;
    QStringList m_added;   ///< names
    QStringList m_known;   ///< sentences about files that were there already
    QStringList m_errors;  ///< sentences about files that were not added
    QString m_addedText;
    QString m_error;
    GadgetListModel<AttachmentRow> m_files;
    GadgetListModel<GuideRow> m_guides;
    TaskProgress m_progress;
    BackgroundTask m_task;  // last: it waits for its work, which looks at the rest
};

}  // namespace weerbaar::app
