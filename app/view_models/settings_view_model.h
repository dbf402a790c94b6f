// What the owner can set, and the passphrase and recovery code.
#pragma once

#include "app/background_task.h"
#include "app/view_models/new_passphrase_view_model.h"
#include "core/vault/recovery_standing.h"
#include "core/vault/settings.h"
#include "core/vault/vault.h"

#include <QtCore/QObject>
#include <QtCore/QStringList>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <optional>

namespace weerbaar::app {

/// GUI thread; key derivations run on another.
class SettingsViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the session view model")
    Q_PROPERTY(QStringList backgroundChoices READ backgroundChoices CONSTANT)  ///< "Meteen", "Na 1 minuut", …
    Q_PROPERTY(int backgroundChoice READ backgroundChoice WRITE setBackgroundChoice NOTIFY changed)
    Q_PROPERTY(QStringList idleChoices READ idleChoices CONSTANT)
    Q_PROPERTY(int idleChoice READ idleChoice WRITE setIdleChoice NOTIFY changed)
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed)
    Q_PROPERTY(QString municipality READ municipality WRITE setMunicipality NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)
    Q_PROPERTY(QString error READ error NOTIFY messageChanged)
    Q_PROPERTY(QString message READ message NOTIFY messageChanged)  ///< what has just been done
    Q_PROPERTY(weerbaar::app::NewPassphraseViewModel* newPassphrase READ newPassphrase CONSTANT)
    Q_PROPERTY(bool hasNewCode READ hasNewCode NOTIFY newCodeChanged)
    Q_PROPERTY(int groupCount READ groupCount CONSTANT)
    Q_PROPERTY(CodeStanding codeStanding READ codeStanding NOTIFY codeStandingChanged)  ///< whether a new one is wise

public:
    /// As vault::RecoveryStanding.
    enum class CodeStanding {
        CodeFine = static_cast<int>(vault::RecoveryStanding::Fine),
        CodeNotWrittenDown = static_cast<int>(vault::RecoveryStanding::NotWrittenDown),
        CodeUsed = static_cast<int>(vault::RecoveryStanding::Used),
    };
    Q_ENUM(CodeStanding)

    struct Needs {
        vault::Vault& vault;
        vault::SettingsStore& settings;
        std::function<crypto::Argon2Cost()> chooseCost;
        std::function<void(vault::Settings const&)> settingsChanged;  ///< now, and at each change: for the auto-lock
        std::function<void()> passphraseChanged;
    };
    explicit SettingsViewModel(Needs needs, QObject* parent = nullptr);
    ~SettingsViewModel() override;

    [[nodiscard]] QStringList backgroundChoices() const;
    [[nodiscard]] int backgroundChoice() const;
    [[nodiscard]] QStringList idleChoices() const;
    [[nodiscard]] int idleChoice() const;
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString municipality() const;
    [[nodiscard]] bool isBusy() const { return m_task.isRunning(); }
    [[nodiscard]] vault::Settings const& values() const { return m_values; }
    [[nodiscard]] QString error() const { return m_error; }
    [[nodiscard]] QString message() const { return m_message; }
    [[nodiscard]] NewPassphraseViewModel* newPassphrase() { return &m_newPassphrase; }
    [[nodiscard]] bool hasNewCode() const { return m_newCode.has_value(); }
    [[nodiscard]] int groupCount() const;
    [[nodiscard]] CodeStanding codeStanding() const { return m_codeStanding; }

    // Each is saved at once.
    void setBackgroundChoice(int choice);
    void setIdleChoice(int choice);
    void setName(QString const& value);
    void setMunicipality(QString const& value);

    Q_INVOKABLE void changePassphrase(QString const& current, QString const& replacement, QString const& repeated);
    /// For who forgot it while the vault is open.
    Q_INVOKABLE void resetPassphrase(QString const& code, QString const& replacement, QString const& repeated);
    /// A sentence naming the group that is wrong, or empty when the code could be right.
    [[nodiscard]] Q_INVOKABLE QString codeProblem(QString const& typed) const;
    Q_INVOKABLE void renewRecoveryCode(QString const& passphrase);
    [[nodiscard]] Q_INVOKABLE QString codeGroup(int index) const;
    Q_INVOKABLE void forgetNewCode();  ///< it has been written down
    Q_INVOKABLE void keepCode();  ///< the one that there is will do, whatever codeStanding says
    Q_INVOKABLE void clearMessage();

signals:
    void changed();
    void busyChanged();
    void messageChanged();
    void newCodeChanged();
    void codeStandingChanged();

private:
    void save();
    void finishChange(Result<void> const& outcome);
    void setCodeStanding(CodeStanding standing);
    void setMessage(QString const& message, QString const& error);

    Needs m_needs;
    BackgroundTask m_task;
    vault::Settings m_values;
    QString m_error;
    QString m_message;
    NewPassphraseViewModel m_newPassphrase;
    std::optional<crypto::RecoveryCode> m_newCode;
    CodeStanding m_codeStanding = CodeStanding::CodeFine;
};

}  // namespace weerbaar::app
