// First use: what this is, a backup if there is one, a passphrase, the recovery code and its check.
#pragma once

#include "app/background_task.h"
#include "app/task_progress.h"
#include "app/view_models/gadget_list_model.h"
#include "app/view_models/new_passphrase_view_model.h"
#include "core/transfer/backup.h"
#include "core/vault/vault.h"

#include <QtCore/QObject>
#include <QtCore/QUrl>
#include <QtQml/qqmlregistration.h>

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>

namespace weerbaar::app {

/// One thing that a backup says of itself.
struct BackupFactRow {
    Q_GADGET
    Q_PROPERTY(QString label MEMBER label)  ///< "Voorvallen"
    Q_PROPERTY(QString value MEMBER value)
public:
    QString label;
    QString value;
    bool operator==(BackupFactRow const&) const = default;
};

/// Makes the vault, new or from a backup. Exists while there is none. GUI thread; the key derivation runs on another.
class SetupViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the root view model")
    Q_PROPERTY(Stage stage READ stage NOTIFY stageChanged)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)
    Q_PROPERTY(QString error READ error NOTIFY errorChanged)  ///< empty: none
    Q_PROPERTY(weerbaar::app::NewPassphraseViewModel* newPassphrase READ newPassphrase CONSTANT)
    Q_PROPERTY(bool restoring READ isRestoring NOTIFY stageChanged)  ///< from a backup
    Q_PROPERTY(QString backupName READ backupName NOTIFY backupChanged)  ///< of the file that was chosen; empty: none
    Q_PROPERTY(QAbstractListModel* backupFacts READ backupFacts CONSTANT)  ///< BackupFactRow, in stage BackupContents
    Q_PROPERTY(QString lostText READ lostText NOTIFY stageChanged)  ///< files that are not in the backup; else empty
    Q_PROPERTY(double progress READ progress NOTIFY progressChanged)  ///< of putting it back, 0 to 1
    Q_PROPERTY(int groupCount READ groupCount CONSTANT)
    Q_PROPERTY(int firstAskedGroup READ firstAskedGroup NOTIFY stageChanged)   ///< 1-based, as shown
    Q_PROPERTY(int secondAskedGroup READ secondAskedGroup NOTIFY stageChanged) ///< 1-based, later than the first

public:
    /// BackupFile and BackupContents: only from a backup.
    enum class Stage { Welcome, BackupFile, BackupContents, Passphrase, WriteCode, CheckCode };
    Q_ENUM(Stage)

    /// What it needs of its root: how vaults are made here, and where an open one goes.
    struct Needs {
        std::filesystem::path folder;
        vault::OpenOptions options;
        std::function<crypto::Argon2Cost()> chooseCost;  ///< runs off the GUI thread
        std::function<void()> vaultMade;                 ///< it is open from here on, and its code is shown
        std::function<void(vault::Vault)> vaultReady;    ///< called once the code was checked
    };
    explicit SetupViewModel(Needs needs, QObject* parent = nullptr);
    ~SetupViewModel() override;

    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] bool isBusy() const { return m_task.isRunning(); }
    [[nodiscard]] bool hasVault() const { return m_made.has_value(); }
    [[nodiscard]] QString error() const { return m_error; }
    [[nodiscard]] NewPassphraseViewModel* newPassphrase() { return &m_newPassphrase; }
    [[nodiscard]] bool isRestoring() const { return m_isRestoring; }
    [[nodiscard]] QString backupName() const;
    [[nodiscard]] QAbstractListModel* backupFacts() { return &m_backupFacts; }
    [[nodiscard]] QString lostText() const { return m_lostText; }
    [[nodiscard]] double progress() const { return m_progress.value(); }
    [[nodiscard]] int groupCount() const;
    [[nodiscard]] int firstAskedGroup() const { return m_firstAsked + 1; }
    [[nodiscard]] int secondAskedGroup() const { return m_secondAsked + 1; }

    Q_INVOKABLE void begin();         ///< Welcome -> Passphrase
    Q_INVOKABLE void beginRestore();  ///< Welcome -> BackupFile
    /// A local file, from the file dialog.
    Q_INVOKABLE void setBackupFile(QUrl const& file);
    /// BackupFile -> BackupContents, if the password opens it. The field is emptied by the caller.
    Q_INVOKABLE void openBackup(QString const& password);
    Q_INVOKABLE void backupIsRight();  ///< BackupContents -> Passphrase
    Q_INVOKABLE void cancel();         ///< putting it back: nothing stays
    Q_INVOKABLE void back();   ///< one stage back where that makes sense
    /// Makes the vault, or puts the backup back, if both are the same and long enough. The fields are emptied by the caller.
    Q_INVOKABLE void choosePassphrase(QString const& passphrase, QString const& repeated);
    /// Group `index` (0-based) of the code, only in stage WriteCode; else empty. Show it, keep it nowhere.
    [[nodiscard]] Q_INVOKABLE QString codeGroup(int index) const;
    Q_INVOKABLE void codeIsWritten();  ///< WriteCode -> CheckCode
    /// Both right: the code is forgotten here and the vault opens.
    Q_INVOKABLE void checkGroups(QString const& first, QString const& second);

signals:
    void stageChanged();
    void backupChanged();
    void progressChanged();
    void busyChanged();
    void errorChanged();

private:
    void setStage(Stage stage);
    void setError(QString const& error);

    [[nodiscard]] static QString whyNot(Error const& error);
    void showContents(transfer::BackupContents const& contents);
    void forgetBackup();
    void finish(Result<vault::NewVault> made);

    Needs m_needs;
    Stage m_stage = Stage::Welcome;
    QString m_error;
    NewPassphraseViewModel m_newPassphrase;
    int m_firstAsked = 0;
    int m_secondAsked = 1;
    std::optional<vault::NewVault> m_made;
    bool m_isRestoring = false;
    QString m_backupFile;
    std::shared_ptr<crypto::SecretBytes> m_backupPassword;  ///< that opened m_backupFile
    GadgetListModel<BackupFactRow> m_backupFacts;
    QString m_lostText;
    TaskProgress m_progress;
    BackgroundTask m_task;  // last: it waits for its work, which looks at the rest
};

}  // namespace weerbaar::app
