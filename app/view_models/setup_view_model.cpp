#include "app/view_models/setup_view_model.h"

#include "app/error_text.h"
#include "app/format.h"
#include "app/secret_text.h"
#include "core/vault/recovery_standing.h"

#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
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
    connect(&m_progress, &TaskProgress::changed, this, &SetupViewModel::progressChanged);
}

SetupViewModel::~SetupViewModel()
{
    m_progress.cancel();
}

int SetupViewModel::groupCount() const
{
    return static_cast<int>(crypto::RecoveryCode::groupCount);
}

void SetupViewModel::begin()
{
    m_isRestoring = false;
    setStage(Stage::Passphrase);
}

void SetupViewModel::beginRestore()
{
    m_isRestoring = true;
    setStage(Stage::BackupFile);
}

QString SetupViewModel::backupName() const
{
    return QFileInfo(m_backupFile).fileName();
}

void SetupViewModel::setBackupFile(QUrl const& file)
{
    if (isBusy() || file.toLocalFile().isEmpty())
        return;
    m_backupFile = file.toLocalFile();
    setError({});
    emit backupChanged();
}

void SetupViewModel::openBackup(QString const& password)
{
    if (isBusy() || m_stage != Stage::BackupFile || m_backupFile.isEmpty())
        return;
    setError({});
    auto const secret = std::make_shared<crypto::SecretBytes>(transfer::backupPassword(secretOf(password)));
    m_task.start([file = m_backupFile.toStdString(), secret] { return transfer::inspectBackup(file, *secret); },
                 [this, secret](Result<transfer::BackupContents> const& contents) {
                     if (!contents) {
                         setError(whyNot(contents.error()));
                         return;
                     }
                     m_backupPassword = secret;
                     showContents(*contents);
                     setStage(Stage::BackupContents);
                 });
}

void SetupViewModel::showContents(transfer::BackupContents const& contents)
{
    auto const number = [](auto count) { return QLocale().toString(static_cast<qlonglong>(count)); };
    m_backupFacts.setRows({{tr("Gemaakt op"), dayTimeText(contents.madeAt)},
                           {tr("Voorvallen"), number(contents.incidents)},
                           {tr("Bestanden"), contents.attachments == 0
                                                 ? number(0)
                                                 : tr("%1, samen %2").arg(number(contents.attachments), sizeText(contents.attachmentBytes))},
                           {tr("Rondes van de zelfscan"), number(contents.scanRounds)}});
    QStringList lost;
    for (auto const& name : contents.lost)
        lost.append(toQString(name));
    m_lostText = lost.isEmpty() ? QString()
                                : tr("Niet erbij, want toen al beschadigd: %1.").arg(lost.join(QStringLiteral(", ")));
}

void SetupViewModel::backupIsRight()
{
    if (m_stage == Stage::BackupContents)
        setStage(Stage::Passphrase);
}

void SetupViewModel::cancel()
{
    m_progress.cancel();
}

void SetupViewModel::forgetBackup()
{
    m_backupPassword.reset();
    m_backupFacts.setRows({});
    m_lostText.clear();
}

void SetupViewModel::back()
{
    if (isBusy())
        return;
    setError({});
    switch (m_stage) {
    case Stage::BackupFile:
        setStage(Stage::Welcome);
        break;
    case Stage::BackupContents:
        forgetBackup();
        setStage(Stage::BackupFile);
        break;
    case Stage::Passphrase:
        setStage(m_isRestoring ? Stage::BackupContents : Stage::Welcome);
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
    auto const secret = std::make_shared<crypto::SecretBytes>(std::move(accepted).value());
    auto const done = [this](Result<vault::NewVault> made) { finish(std::move(made)); };
    if (!m_isRestoring) {
        m_task.start([needs = m_needs, secret] { return withCodeToWrite(vault::Vault::create(needs.folder, *secret, needs.chooseCost(), needs.options)); },
                     done);
        return;
    }
    m_progress.restart();
    m_task.start(
        [this, secret, file = m_backupFile.toStdString(), password = m_backupPassword]() -> Result<vault::NewVault> {
            TRY_ASSIGN(auto restored, transfer::restoreBackup(file, *password, m_needs.folder, *secret, m_needs.chooseCost(),
                                                              m_needs.options, m_progress.reporter()));
            TRY_ASSIGN(auto opened, vault::Vault::unlock(m_needs.folder, *secret, m_needs.options));
            return vault::NewVault{std::move(opened), std::move(restored.recoveryCode)};
        },
        done);
}

void SetupViewModel::finish(Result<vault::NewVault> made)
{
    if (!made) {
        setError(whyNot(made.error()));
        return;
    }
    forgetBackup();
    m_made = std::move(made).value();
    auto const groups = static_cast<int>(crypto::RecoveryCode::groupCount);
    auto* const random = QRandomGenerator::system();
    m_firstAsked = random->bounded(groups);
    m_secondAsked = (m_firstAsked + 1 + random->bounded(groups - 1)) % groups;
    if (m_secondAsked < m_firstAsked)
        std::swap(m_firstAsked, m_secondAsked);
    m_needs.vaultMade();
    setStage(Stage::WriteCode);
}

/// Some things mean something else where a backup is put back.
QString SetupViewModel::whyNot(Error const& error)
{
    switch (error.code) {
    case ErrorCode::SourceUnreadable:
        return tr("Dit bestand is niet te lezen. Er is niets teruggezet. Kijk of het er nog staat, en of het helemaal is overgekomen.");
    case ErrorCode::Cancelled:
        return tr("Gestopt. Er is niets teruggezet.");
    default:
        return errorText(error);
    }
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
