// Opening the vault, by passphrase or by recovery code.
#pragma once

#include "app/background_task.h"
#include "app/view_models/new_passphrase_view_model.h"
#include "core/inbox/inbox_store.h"
#include "core/vault/vault.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>
#include <QtQml/qqmlregistration.h>

#include <filesystem>
#include <functional>

namespace weerbaar::app {

/// A vault that was opened, with what the locked inbox held.
struct OpenedVault {
    vault::Vault vault;
    inbox::Merged merged;
};

/// Exists while the vault is locked. GUI thread; the key derivation runs on another, and so does taking in what waits
/// in the locked inbox.
class UnlockViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the root view model")
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)
    Q_PROPERTY(QString error READ error NOTIFY errorChanged)
    Q_PROPERTY(weerbaar::app::NewPassphraseViewModel* newPassphrase READ newPassphrase CONSTANT)
    Q_PROPERTY(int waitSeconds READ waitSeconds NOTIFY waitSecondsChanged)  ///< counts down; 0: try now

public:
    struct Needs {
        std::filesystem::path folder;
        vault::OpenOptions options;
        std::function<crypto::Argon2Cost()> chooseCost;
        std::function<void(OpenedVault)> vaultReady;
    };
    explicit UnlockViewModel(Needs needs, QObject* parent = nullptr);
    ~UnlockViewModel() override;

    [[nodiscard]] bool isBusy() const { return m_task.isRunning(); }
    [[nodiscard]] QString error() const { return m_error; }
    [[nodiscard]] int waitSeconds() const { return m_waitSeconds; }
    [[nodiscard]] NewPassphraseViewModel* newPassphrase() { return &m_newPassphrase; }

    /// The field is emptied by the caller. Ignored while busy or waiting.
    Q_INVOKABLE void unlock(QString const& passphrase);
    /// A sentence naming the group that is wrong, or empty when the code could be right.
    [[nodiscard]] Q_INVOKABLE QString codeProblem(QString const& typed) const;
    Q_INVOKABLE void recover(QString const& code, QString const& passphrase, QString const& repeated);
    Q_INVOKABLE void clearError();

signals:
    void busyChanged();
    void errorChanged();
    void waitSecondsChanged();

private:
    void finish(Result<OpenedVault> outcome);
    void setError(QString const& error);
    void setWait(int seconds);

    Needs m_needs;
    BackgroundTask m_task;
    NewPassphraseViewModel m_newPassphrase;
    QTimer m_countdown;
    QString m_error;
    int m_waitSeconds = 0;
};

}  // namespace weerbaar::app
