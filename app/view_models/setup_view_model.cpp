#include "app/view_models/setup_view_model.h"

#include "app/error_text.h"
#include "app/format.h"
#include "core/vault/recovery_standing.h"

#include <QtCore/QRandomGenerator>

#include <utility>

namespace weerbaar::app {

namespace {

/// Until its two groups were typed back, the vault says that nobody has the code: a lock or a crash may come first.
Result<vault::NewVault> withCodeToWrite(Result<vault::NewVault> made)
{
    if (made)
        (void)vault::setRecoveryStanding(made->vault.database(), vault::RecoveryStanding::NotWrittenDown).has_value();
    return made;
}

}  // namespace

SetupViewModel::SetupViewModel(Needs needs, QObject* parent) : QObject(parent), m_needs(std::move(needs))
{
    connect(&m_task, &BackgroundTask::runningChanged, this, &SetupViewModel::busyChanged);
}

SetupViewModel::~SetupViewModel() = default;

int SetupViewModel::groupCount() const
{
    return static_cast<int>(crypto::RecoveryCode::groupCount);
}

void SetupViewModel::begin()
{
    setStage(Stage::Passphrase);
}

void SetupViewModel::back()
{
    if (isBusy())
        return;
    setError({});
    switch (m_stage) {
    case Stage::Passphrase:
        setStage(Stage::Welcome);
        break;
    case Stage::CheckCode:
        setStage(Stage::WriteCode);
        break;
    case Stage::Welcome:
    case Stage::WriteCode:  // the vault is there: the passphrase is changed in the settings
        break;
    }
}

void SetupViewModel::choosePassphrase(QString const& passphrase, QString const& repeated)
{
    if (isBusy() || m_made)
        return;
    auto accepted = NewPassphraseViewModel::accept(passphrase, repeated);
    if (!accepted) {
        setError(accepted.error());
        return;
    }
    setError({});
    m_task.start(
        [needs = m_needs, secret = std::make_shared<crypto::SecretBytes>(std::move(accepted).value())] {
            return withCodeToWrite(vault::Vault::create(needs.folder, *secret, needs.chooseCost(), needs.options));
        },
        [this](Result<vault::NewVault> made) {
            if (!made) {
                setError(errorText(made.error()));
                return;
            }
            m_made = std::move(made).value();
            auto const groups = static_cast<int>(crypto::RecoveryCode::groupCount);
            auto* const random = QRandomGenerator::system();
            m_firstAsked = random->bounded(groups);
            m_secondAsked = (m_firstAsked + 1 + random->bounded(groups - 1)) % groups;
            if (m_secondAsked < m_firstAsked)
                std::swap(m_firstAsked, m_secondAsked);
            m_needs.vaultMade();
            setStage(Stage::WriteCode);
        });
}

QString SetupViewModel::codeGroup(int index) const
{
    if (m_stage != Stage::WriteCode || !m_made || index < 0 || index >= groupCount())
        return {};
    auto group = m_made->recoveryCode.group(static_cast<std::size_t>(index));
    auto const shown = toQString(group);
    crypto::wipe(group);
    return shown;
}

void SetupViewModel::codeIsWritten()
{
    if (m_made)
        setStage(Stage::CheckCode);
}

void SetupViewModel::checkGroups(QString const& first, QString const& second)
{
    if (m_stage != Stage::CheckCode || !m_made)
        return;
    auto const isRight = [this](QString const& typed, int index) {
        auto group = m_made->recoveryCode.group(static_cast<std::size_t>(index));
        bool const right = typed.trimmed().toUpper() == toQString(group);
        crypto::wipe(group);
        return right;
    };
    bool const firstRight = isRight(first, m_firstAsked);
    bool const secondRight = isRight(second, m_secondAsked);
    if (!firstRight || !secondRight) {
        setError(!firstRight && !secondRight ? tr("Groep %1 en groep %2 kloppen niet. Kijk op je papier.").arg(m_firstAsked + 1).arg(m_secondAsked + 1)
                 : !firstRight               ? tr("Groep %1 klopt niet. Kijk op je papier.").arg(m_firstAsked + 1)
                                             : tr("Groep %1 klopt niet. Kijk op je papier.").arg(m_secondAsked + 1));
        return;
    }
    auto vault = std::move(m_made->vault);
    (void)vault::setRecoveryStanding(vault.database(), vault::RecoveryStanding::Fine).has_value();
    m_made.reset();
    m_needs.vaultReady(std::move(vault));
}

void SetupViewModel::setStage(Stage stage)
{
    if (m_stage == stage)
        return;
    m_stage = stage;
    emit stageChanged();
}

void SetupViewModel::setError(QString const& error)
{
    if (m_error == error)
        return;
    m_error = error;
    emit errorChanged();
}

}  // namespace weerbaar::app
