// The backup: making one that was read back and is equal to the vault, and how far somebody is on the way to a new phone.
#pragma once

#include "app/background_task.h"
#include "app/task_progress.h"
#include "app/view_models/new_passphrase_view_model.h"
#include "core/report/export_log.h"
#include "core/transfer/backup.h"
#include "core/vault/vault.h"

#include <QtCore/QObject>
#include <QtCore/QUrl>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace weerbaar::app {

/// GUI thread, where the rows are taken and the file gets its name; it is written and read back on another.
class BackupViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the session view model")
    Q_PROPERTY(QString lastText READ lastText NOTIFY changed)        ///< when the last one was made, or that there is none
    Q_PROPERTY(QString unsavedText READ unsavedText NOTIFY changed)  ///< how many incidents are in none; empty: all are
    Q_PROPERTY(QString sealedText READ sealedText NOTIFY changed)    ///< that notes wait which cannot go along yet; else empty
    Q_PROPERTY(QString destinationText READ destinationText NOTIFY destinationChanged)  ///< folder and file name
    Q_PROPERTY(QUrl suggestedFile READ suggestedFile NOTIFY destinationChanged)         ///< for the file dialog
    Q_PROPERTY(QString openCommand READ openCommand NOTIFY destinationChanged)  ///< what opens it without Weerbaar
    Q_PROPERTY(QString proposedPassword READ proposedPassword NOTIFY proposedPasswordChanged)
    Q_PROPERTY(weerbaar::app::NewPassphraseViewModel* ownPassword READ ownPassword CONSTANT)  ///< how strong one's own is
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)
    Q_PROPERTY(double progress READ progress NOTIFY progressChanged)        ///< 0 to 1
    Q_PROPERTY(bool readingBack READ isReadingBack NOTIFY progressChanged)  ///< it is written, and being compared
    Q_PROPERTY(QString error READ error NOTIFY errorChanged)
    Q_PROPERTY(QString savedText READ savedText NOTIFY changed)  ///< where it is; empty until it was read back and has its name
    Q_PROPERTY(QString lostText READ lostText NOTIFY changed)    ///< files that the vault itself had lost already; else empty
    Q_PROPERTY(int moveStep READ moveStep WRITE setMoveStep NOTIFY changed)  ///< to a new phone: 0 to moveStepCount - 1

public:
    static constexpr int moveStepCount = 5;  ///< backup, bring over, restore there, look there, wipe here

    struct Needs {
        vault::Vault& vault;
        report::ExportLog& exports;
        Clock const& clock;
        std::function<void()> made;               ///< there is a new one
        std::function<void(bool)> isWorking;      ///< it takes a while, and nobody need touch anything
        crypto::age::WorkFactor work = crypto::age::writtenWorkFactor;  ///< less is for tests
    };
    explicit BackupViewModel(Needs needs, QObject* parent = nullptr);
    ~BackupViewModel() override;

    [[nodiscard]] QString lastText() const;
    [[nodiscard]] QString unsavedText() const;
    [[nodiscard]] QString sealedText() const;
    [[nodiscard]] QString destinationText() const;
    [[nodiscard]] QUrl suggestedFile() const;
    [[nodiscard]] QString openCommand() const;
    [[nodiscard]] QString proposedPassword() const { return m_proposedPassword; }
    [[nodiscard]] NewPassphraseViewModel* ownPassword() { return &m_ownPassword; }
    [[nodiscard]] bool isBusy() const { return m_task.isRunning(); }
    [[nodiscard]] double progress() const { return m_progress.value(); }
    [[nodiscard]] bool isReadingBack() const { return m_progress.value() >= 0.5; }  // the work is counted twice: there and back
    [[nodiscard]] QString error() const { return m_error; }
    [[nodiscard]] QString savedText() const { return m_savedText; }
    [[nodiscard]] QString lostText() const { return m_lostText; }
    [[nodiscard]] int moveStep() const { return m_moveStep; }
    void setMoveStep(int step);
    [[nodiscard]] transfer::BackupState const& state() const { return m_state; }

    /// A local file, from the file dialog; ".age" is added if it is missing.
    Q_INVOKABLE void setDestination(QUrl const& file);
    Q_INVOKABLE void proposeAnotherPassword();
    /// The fields are emptied by the caller.
    Q_INVOKABLE void make(QString const& password, QString const& repeated);
    Q_INVOKABLE void makeWithProposed();
    Q_INVOKABLE void cancel();

    /// As the page is left, or opened: nothing of what was made there is shown any more.
    void restart();
    /// An incident came, or went into a backup.
    void reload();

signals:
    void changed();
    void destinationChanged();
    void proposedPasswordChanged();
    void busyChanged();
    void progressChanged();
    void errorChanged();

private:
    void start(crypto::SecretBytes password);
    void finish(transfer::Backup& backup, QString const& destination);
    void setError(QString const& error);

    Needs m_needs;
    transfer::BackupState m_state;
    QString m_destination;
    QString m_proposedPassword;
    NewPassphraseViewModel m_ownPassword;
    TaskProgress m_progress;
    QString m_error;
    QString m_savedText;
    QString m_lostText;
    int m_moveStep = 0;
    BackgroundTask m_task;  // last: it waits for its work, which looks at the rest
};

}  // namespace weerbaar::app
