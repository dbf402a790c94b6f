#include "app/view_models/backup_view_model.h"

#include "app/error_text.h"
#include "app/export_place.h"
#include "app/format.h"
#include "app/secret_text.h"
#include "core/inbox/locked_inbox.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

#include <algorithm>
#include <memory>
#include <utility>

namespace weerbaar::app {

BackupViewModel::BackupViewModel(Needs needs, QObject* parent) : QObject(parent), m_needs(std::move(needs))
{
    connect(&m_task, &BackgroundTask::runningChanged, this, [this] {
        m_needs.isWorking(isBusy());
        emit busyChanged();
    });
    connect(&m_progress, &TaskProgress::changed, this, &BackupViewModel::progressChanged);
    restart();
}

BackupViewModel::~BackupViewModel()
{
    m_progress.cancel();
    m_proposedPassword.fill(u'\0');
}

QString BackupViewModel::lastText() const
{
    if (!m_state.lastBackup)
        return tr("Je hebt nog geen reservekopie.");
    return tr("Je laatste reservekopie: %1, %2.").arg(dayText(*m_state.lastBackup), timeText(*m_state.lastBackup));
}

QString BackupViewModel::unsavedText() const
{
    return m_state.unsaved == 0 ? QString() : tr("%n voorvallen zitten nog in geen enkele reservekopie.", nullptr, m_state.unsaved);
}

QString BackupViewModel::sealedText() const
{
    auto const waiting = inbox::LockedInbox::count(m_needs.vault.folder());
    return waiting == 0 ? QString()
                        : tr("Wat je zonder wachtzin opschreef, gaat nog niet mee. Vergrendel en ontgrendel eerst, dan hoort het erbij.");
}

QString BackupViewModel::destinationText() const
{
    return QDir::toNativeSeparators(m_destination);
}

QUrl BackupViewModel::suggestedFile() const
{
    return QUrl::fromLocalFile(m_destination);
}

QString BackupViewModel::openCommand() const
{
    return QStringLiteral("age -d %1 | tar x").arg(QFileInfo(m_destination).fileName());
}

void BackupViewModel::setMoveStep(int step)
{
    auto const kept = std::clamp(step, 0, moveStepCount - 1);
    if (kept == m_moveStep)
        return;
    m_moveStep = kept;
    emit changed();
}

void BackupViewModel::setDestination(QUrl const& file)
{
    auto path = file.toLocalFile();
    if (path.isEmpty())
        return;
    if (!path.endsWith(QStringLiteral(".age"), Qt::CaseInsensitive))
        path += QStringLiteral(".age");
    m_destination = path;
    setError({});
    emit destinationChanged();
}

void BackupViewModel::proposeAnotherPassword()
{
    m_proposedPassword.fill(u'\0');
    m_proposedPassword = proposedPasswordText();
    emit proposedPasswordChanged();
}

void BackupViewModel::make(QString const& password, QString const& repeated)
{
    if (isBusy())
        return;
    auto secret = secretOf(password);
    if (auto const problem = ownPasswordProblem(secret, secretOf(repeated)); !problem.isEmpty())
        setError(problem);
    else
        start(std::move(secret));
}

void BackupViewModel::makeWithProposed()
{
    if (!isBusy())
        start(secretOf(m_proposedPassword));
}

void BackupViewModel::start(crypto::SecretBytes password)
{
    setError({});
    auto taken = transfer::Backup::take(m_needs.vault);
    if (!taken) {
        setError(errorText(taken.error()));
        return;
    }
    m_progress.restart();
    auto const backup = std::make_shared<transfer::Backup>(std::move(taken).value());
    auto const secret = std::make_shared<crypto::SecretBytes>(transfer::backupPassword(password));
    m_task.start(
        [this, backup, secret, file = m_destination.toStdString()] {
            return backup->write(file, *secret, m_progress.reporter(), m_needs.work);
        },
        [this, backup, destination = m_destination](Result<void> const& written) {
            if (written)
                finish(*backup, destination);
            else
                setError(errorText(written.error()));
        });
}

void BackupViewModel::finish(transfer::Backup& backup, QString const& destination)
{
    if (auto const published = backup.publish(m_needs.exports); !published) {
        setError(errorText(published.error()));
        return;
    }
    m_savedText = tr("Het bestand staat in %1.").arg(QDir::toNativeSeparators(destination));
    QStringList lost;
    for (auto const& name : backup.contents().lost)
        lost.append(toQString(name));
    m_lostText = lost.isEmpty() ? QString()
                                : tr("Niet erbij, want in je kluis zelf al beschadigd: %1.").arg(lost.join(QStringLiteral(", ")));
    if (m_moveStep == 0)
        m_moveStep = 1;
    reload();
    m_needs.made();
}

void BackupViewModel::cancel()
{
    m_progress.cancel();
}

void BackupViewModel::restart()
{
    if (isBusy())
        return;
    setError({});
    m_savedText.clear();
    m_lostText.clear();
    m_ownPassword.judge({});
    m_destination = freshFile(QStringLiteral("reservekopie"), QStringLiteral(".age"), m_needs.clock.now());
    emit destinationChanged();
    proposeAnotherPassword();
    reload();
}

void BackupViewModel::reload()
{
    if (auto const state = transfer::backupState(m_needs.vault.database()))
        m_state = *state;
    else
        setError(errorText(state.error()));
    emit changed();
}

void BackupViewModel::setError(QString const& error)
{
    if (m_error == error)
        return;
    m_error = error;
    emit errorChanged();
}

}  // namespace weerbaar::app
