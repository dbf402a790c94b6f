#include "app/view_models/settings_view_model.h"

#include "app/error_text.h"
#include "app/format.h"
#include "app/recovery_code_text.h"
#include "app/secret_text.h"

#include <algorithm>
#include <array>
#include <memory>
#include <utility>

namespace weerbaar::app {

namespace {

constexpr std::array<std::chrono::seconds, 4> backgroundTimes = {std::chrono::seconds(0), std::chrono::seconds(60),
                                                                 std::chrono::seconds(300), std::chrono::seconds(900)};
constexpr std::array<std::chrono::seconds, 4> idleTimes = {std::chrono::seconds(60), std::chrono::seconds(120),
                                                           std::chrono::seconds(300), std::chrono::seconds(900)};

/// The choice for a time: the nearest that is not longer, so that an odd value never locks later.
template <std::size_t n>
int choiceOf(std::array<std::chrono::seconds, n> const& times, std::chrono::seconds value)
{
    auto const above = std::upper_bound(times.begin(), times.end(), value);
    return above == times.begin() ? 0 : static_cast<int>(above - times.begin()) - 1;
}

}  // namespace

SettingsViewModel::SettingsViewModel(Needs needs, QObject* parent) : QObject(parent), m_needs(std::move(needs))
{
    connect(&m_task, &BackgroundTask::runningChanged, this, &SettingsViewModel::busyChanged);
    if (auto const loaded = m_needs.settings.load())
        m_values = *loaded;
    else
        m_error = errorText(loaded.error());
    if (auto const standing = vault::recoveryStanding(m_needs.vault.database()))
        m_codeStanding = static_cast<CodeStanding>(*standing);
    m_needs.settingsChanged(m_values);
}

SettingsViewModel::~SettingsViewModel() = default;

QStringList SettingsViewModel::backgroundChoices() const
{
    return {tr("Meteen"), tr("Na 1 minuut"), tr("Na 5 minuten"), tr("Na 15 minuten")};
}

int SettingsViewModel::backgroundChoice() const
{
    return choiceOf(backgroundTimes, m_values.lockInBackground);
}

QStringList SettingsViewModel::idleChoices() const
{
    return {tr("Na 1 minuut"), tr("Na 2 minuten"), tr("Na 5 minuten"), tr("Na 15 minuten")};
}

int SettingsViewModel::idleChoice() const
{
    return choiceOf(idleTimes, m_values.lockWhenIdle);
}

QString SettingsViewModel::name() const { return toQString(m_values.name); }
QString SettingsViewModel::municipality() const { return toQString(m_values.municipality); }

int SettingsViewModel::groupCount() const
{
    return static_cast<int>(crypto::RecoveryCode::groupCount);
}

void SettingsViewModel::setBackgroundChoice(int choice)
{
    if (choice < 0 || choice >= static_cast<int>(backgroundTimes.size()) || choice == backgroundChoice())
        return;
    m_values.lockInBackground = backgroundTimes[static_cast<std::size_t>(choice)];
    save();
}

void SettingsViewModel::setIdleChoice(int choice)
{
    if (choice < 0 || choice >= static_cast<int>(idleTimes.size()) || choice == idleChoice())
        return;
    m_values.lockWhenIdle = idleTimes[static_cast<std::size_t>(choice)];
    save();
}

void SettingsViewModel::setName(QString const& value)
{
    m_values.name = value.trimmed().toStdString();
    save();
}

void SettingsViewModel::setMunicipality(QString const& value)
{
    m_values.municipality = value.trimmed().toStdString();
    save();
}

void SettingsViewModel::changePassphrase(QString const& current, QString const& replacement, QString const& repeated)
{
    if (isBusy())
        return;
    auto accepted = NewPassphraseViewModel::accept(replacement, repeated);
    if (!accepted) {
        setMessage({}, accepted.error());
        return;
    }
    setMessage({}, {});
    m_task.start(
        [needs = m_needs, old = std::make_shared<crypto::SecretBytes>(secretOf(current)),
         fresh = std::make_shared<crypto::SecretBytes>(std::move(accepted).value())] {
            return needs.vault.changePassphrase(*old, *fresh, needs.chooseCost());
        },
        [this](Result<void> const& outcome) { finishChange(outcome); });
}

QString SettingsViewModel::codeProblem(QString const& typed) const
{
    return recoveryCodeProblem(typed);
}

void SettingsViewModel::resetPassphrase(QString const& code, QString const& replacement, QString const& repeated)
{
    if (isBusy())
        return;
    auto typed = typedRecoveryCode(code);
    if (!typed) {
        setMessage({}, codeProblem(code));
        return;
    }
    auto accepted = NewPassphraseViewModel::accept(replacement, repeated);
    if (!accepted) {
        setMessage({}, accepted.error());
        return;
    }
    setMessage({}, {});
    m_task.start(
        [needs = m_needs, opens = std::make_shared<crypto::RecoveryCode>(std::move(*typed)),
         fresh = std::make_shared<crypto::SecretBytes>(std::move(accepted).value())] {
            return needs.vault.resetPassphrase(*opens, *fresh, needs.chooseCost());
        },
        [this](Result<void> const& outcome) {
            if (outcome)
                setCodeStanding(CodeStanding::CodeUsed);
            finishChange(outcome);
        });
}

void SettingsViewModel::finishChange(Result<void> const& outcome)
{
    if (!outcome) {
        setMessage({}, errorText(outcome.error()));
        return;
    }
    m_needs.passphraseChanged();
    setMessage(tr("Je wachtzin is gewijzigd. De oude werkt niet meer. Je herstelcode blijft geldig."), {});
}

void SettingsViewModel::renewRecoveryCode(QString const& passphrase)
{
    if (isBusy())
        return;
    setMessage({}, {});
    // Before the old one dies: a lock, or the end of the program, may come before anybody has seen the new one.
    auto const before = m_codeStanding;
    setCodeStanding(CodeStanding::CodeNotWrittenDown);
    m_task.start(
        [needs = m_needs, secret = std::make_shared<crypto::SecretBytes>(secretOf(passphrase))] {
            return needs.vault.renewRecoveryCode(*secret, needs.chooseCost());
        },
        [this, before](Result<crypto::RecoveryCode> outcome) {
            if (!outcome) {
                setCodeStanding(before);
                setMessage({}, errorText(outcome.error()));
                return;
            }
            m_newCode = std::move(outcome).value();
            emit newCodeChanged();
        });
}

QString SettingsViewModel::codeGroup(int index) const
{
    if (!m_newCode || index < 0 || index >= groupCount())
        return {};
    auto group = m_newCode->group(static_cast<std::size_t>(index));
    auto const shown = toQString(group);
    crypto::wipe(group);
    return shown;
}

void SettingsViewModel::forgetNewCode()
{
    if (!m_newCode)
        return;
    m_newCode.reset();
    emit newCodeChanged();
    setCodeStanding(CodeStanding::CodeFine);
    setMessage(tr("Je nieuwe herstelcode geldt nu. De oude werkt niet meer."), {});
}

void SettingsViewModel::keepCode()
{
    setCodeStanding(CodeStanding::CodeFine);
}

void SettingsViewModel::setCodeStanding(CodeStanding standing)
{
    // It only decides what the start screen says: not worth an error of its own.
    (void)vault::setRecoveryStanding(m_needs.vault.database(), static_cast<vault::RecoveryStanding>(standing)).has_value();
    m_codeStanding = standing;
    emit codeStandingChanged();
}

void SettingsViewModel::clearMessage()
{
    setMessage({}, {});
}

void SettingsViewModel::save()
{
    if (auto const saved = m_needs.settings.save(m_values); !saved)
        setMessage({}, errorText(saved.error()));
    else if (!m_error.isEmpty())
        setMessage({}, {});
    m_needs.settingsChanged(m_values);
    emit changed();
}

void SettingsViewModel::setMessage(QString const& message, QString const& error)
{
    m_message = message;
    m_error = error;
    emit messageChanged();
}

}  // namespace weerbaar::app
