#include "app/view_models/unlock_view_model.h"

#include "app/error_text.h"
#include "app/secret_text.h"
#include "core/evidence/attachment_store.h"
#include "core/inbox/locked_inbox.h"

#include <utility>

namespace weerbaar::app {

namespace {

/// A failing inbox must not keep anybody out of their vault: what is in it waits for the next time.
Result<OpenedVault> withInbox(Result<vault::Vault> opened)
{
    if (!opened)
        return std::move(opened).error();
    OpenedVault result{std::move(opened).value(), {}};
    auto& vault = result.vault;
    (void)evidence::AttachmentStore(vault.database(), vault.folder()).removeOrphans().has_value();
    if (auto merged = inbox::InboxStore(vault).merge())
        result.merged = *merged;
    else
        result.merged = {.leftWaiting = inbox::LockedInbox::count(vault.folder()),
                         .recipientReplaced = vault.inboxRecipientWasReplaced()};
    return result;
}

}  // namespace

UnlockViewModel::UnlockViewModel(Needs needs, QObject* parent) : QObject(parent), m_needs(std::move(needs))
{
    connect(&m_task, &BackgroundTask::runningChanged, this, &UnlockViewModel::busyChanged);
    m_countdown.setInterval(std::chrono::seconds(1));
    connect(&m_countdown, &QTimer::timeout, this, [this] { setWait(m_waitSeconds - 1); });
}

UnlockViewModel::~UnlockViewModel() = default;

void UnlockViewModel::unlock(QString const& passphrase)
{
    if (isBusy() || m_waitSeconds > 0)
        return;
    if (passphrase.isEmpty()) {
        setError(tr("Typ eerst je wachtzin."));
        return;
    }
    setError({});
    m_task.start(
        [needs = m_needs, secret = std::make_shared<crypto::SecretBytes>(secretOf(passphrase))] {
            return withInbox(vault::Vault::unlock(needs.folder, *secret, needs.options));
        },
        [this](Result<OpenedVault> outcome) { finish(std::move(outcome)); });
}

QString UnlockViewModel::codeProblem(QString const& typed) const
{
    auto const bytes = secretOf(typed);
    auto const checked = crypto::RecoveryCode::parse(
        {reinterpret_cast<char const*>(bytes.view().data()), bytes.size()});
    if (checked.code)
        return {};
    auto const group = checked.wrongGroups.empty() ? 1 : static_cast<int>(checked.wrongGroups.front()) + 1;
    if (checked.isTooShort())
        return tr("De code is nog niet compleet. Kijk vanaf groep %1.").arg(group);
    if (checked.isTooLong())
        return tr("Dit zijn te veel tekens. Kijk vanaf groep %1.").arg(group);
    QStringList groups;
    for (auto const wrong : checked.wrongGroups)
        groups.append(QString::number(wrong + 1));
    if (groups.size() == 1)
        return tr("Groep %1 klopt niet. Kijk op je papier.").arg(groups.first());
    return tr("Deze groepen kloppen niet: %1. Kijk op je papier.").arg(groups.join(QStringLiteral(", ")));
}

void UnlockViewModel::recover(QString const& code, QString const& passphrase, QString const& repeated)
{
    if (isBusy() || m_waitSeconds > 0)
        return;
    if (auto const problem = codeProblem(code); !problem.isEmpty()) {
        setError(problem);
        return;
    }
    auto accepted = NewPassphraseViewModel::accept(passphrase, repeated);
    if (!accepted) {
        setError(accepted.error());
        return;
    }
    setError({});
    m_task.start(
        [needs = m_needs, typed = std::make_shared<crypto::SecretBytes>(secretOf(code)),
         secret = std::make_shared<crypto::SecretBytes>(std::move(accepted).value())]() -> Result<OpenedVault> {
            auto const checked = crypto::RecoveryCode::parse(
                {reinterpret_cast<char const*>(typed->view().data()), typed->size()});
            if (!checked.code)
                return Error{ErrorCode::WrongRecoveryCode};
            return withInbox(vault::Vault::recover(needs.folder, *checked.code, *secret, needs.chooseCost(), needs.options));
        },
        [this](Result<OpenedVault> outcome) { finish(std::move(outcome)); });
}

void UnlockViewModel::clearError()
{
    setError({});
}

void UnlockViewModel::finish(Result<OpenedVault> outcome)
{
    if (outcome) {
        m_needs.vaultReady(std::move(outcome).value());
        return;
    }
    if (outcome.error().code == ErrorCode::TooManyAttempts) {
        setWait(static_cast<int>(outcome.error().seconds));
        m_countdown.start();
    }
    setError(errorText(outcome.error()));
}

void UnlockViewModel::setError(QString const& error)
{
    if (m_error == error)
        return;
    m_error = error;
    emit errorChanged();
}

void UnlockViewModel::setWait(int seconds)
{
    m_waitSeconds = std::max(0, seconds);
    emit waitSecondsChanged();
    if (m_waitSeconds == 0) {
        m_countdown.stop();
        setError({});
    }
}

}  // namespace weerbaar::app
