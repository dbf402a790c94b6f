#include "app/view_models/unlock_view_model.h"

#include "app/error_text.h"
#include "app/recovery_code_text.h"
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
    return recoveryCodeProblem(typed);
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
    auto typed = typedRecoveryCode(code);
    if (!typed)
        return;  // codeProblem() said so
    setError({});
    m_task.start(
        [needs = m_needs, opens = std::make_shared<crypto::RecoveryCode>(std::move(*typed)),
         secret = std::make_shared<crypto::SecretBytes>(std::move(accepted).value())] {
            return withInbox(vault::Vault::recover(needs.folder, *opens, *secret, needs.chooseCost(), needs.options));
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
