// First use: what this is, a passphrase, the recovery code and its check.
#pragma once

#include "app/background_task.h"
#include "app/view_models/new_passphrase_view_model.h"
#include "core/vault/vault.h"

#include <QtCore/QObject>
#include <QtQml/qqmlregistration.h>

#include <filesystem>
#include <functional>
#include <optional>

namespace weerbaar::app {

/// Makes the vault. Exists while there is none. GUI thread; the key derivation runs on another.
class SetupViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the root view model")
    Q_PROPERTY(Stage stage READ stage NOTIFY stageChanged)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)
    Q_PROPERTY(QString error READ error NOTIFY errorChanged)  ///< empty: none
    Q_PROPERTY(weerbaar::app::NewPassphraseViewModel* newPassphrase READ newPassphrase CONSTANT)
    Q_PROPERTY(int groupCount READ groupCount CONSTANT)
    Q_PROPERTY(int firstAskedGroup READ firstAskedGroup NOTIFY stageChanged)   ///< 1-based, as shown
    Q_PROPERTY(int secondAskedGroup READ secondAskedGroup NOTIFY stageChanged) ///< 1-based, later than the first

public:
    enum class Stage { Welcome, Passphrase, WriteCode, CheckCode };
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
    [[nodiscard]] int groupCount() const;
    [[nodiscard]] int firstAskedGroup() const { return m_firstAsked + 1; }
    [[nodiscard]] int secondAskedGroup() const { return m_secondAsked + 1; }

    Q_INVOKABLE void begin();  ///< Welcome -> Passphrase
    Q_INVOKABLE void back();   ///< one stage back where that makes sense
    /// Makes the vault if both are the same and long enough. The fields are emptied by the caller.
    Q_INVOKABLE void choosePassphrase(QString const& passphrase, QString const& repeated);
    /// Group `index` (0-based) of the code, only in stage WriteCode; else empty. Show it, keep it nowhere.
    [[nodiscard]] Q_INVOKABLE QString codeGroup(int index) const;
    Q_INVOKABLE void codeIsWritten();  ///< WriteCode -> CheckCode
    /// Both right: the code is forgotten here and the vault opens.
    Q_INVOKABLE void checkGroups(QString const& first, QString const& second);

signals:
    void stageChanged();
    void busyChanged();
    void errorChanged();

private:
    void setStage(Stage stage);
    void setError(QString const& error);

    Needs m_needs;
    BackgroundTask m_task;
    Stage m_stage = Stage::Welcome;
    QString m_error;
    NewPassphraseViewModel m_newPassphrase;
    int m_firstAsked = 0;
    int m_secondAsked = 1;
    std::optional<vault::NewVault> m_made;
};

}  // namespace weerbaar::app
