#include "app/view_models/practice_view_model.h"

#include "app/error_text.h"
#include "app/secret_text.h"

#include <algorithm>
#include <memory>

namespace weerbaar::app {

PracticeViewModel::PracticeViewModel(vault::Vault& vault, Clock const& clock, QObject* parent)
    : QObject(parent), m_vault(vault), m_clock(clock), m_store(vault.database())
{
    connect(&m_task, &BackgroundTask::runningChanged, this, &PracticeViewModel::busyChanged);
    load();
}

PracticeViewModel::~PracticeViewModel() = default;

int PracticeViewModel::triesLeft() const
{
    return vault::practiceTriesLeft(m_practice, m_clock.now());
}

QString PracticeViewModel::nextText() const
{
    if (m_answer != Answer::Right)
        return {};
    if (!m_practice.isOn)
        return tr("We vragen er niet om; oefenen kan altijd bij Meer.");
    auto const step = std::min(static_cast<std::size_t>(m_practice.rightInARow), vault::practiceDays.size() - 1);
    return tr("We vragen het pas over %n weken weer.", nullptr, vault::practiceDays.at(step) / 7);
}

void PracticeViewModel::setOn(bool on)
{
    auto changedPractice = m_practice;
    changedPractice.isOn = on;
    save(changedPractice);
}

void PracticeViewModel::attempt(QString const& passphrase)
{
    if (isBusy() || passphrase.isEmpty() || triesLeft() == 0)
        return;
    m_answer = Answer::None;
    save(vault::withTry(m_practice, m_clock.now()));
    if (!m_error.isEmpty())
        return;  // what cannot be counted is not looked at
    m_task.start([this, secret = std::make_shared<crypto::SecretBytes>(secretOf(passphrase))] { return m_vault.verifyPassphrase(*secret); },
                 [this](Result<void> const& verified) {
                     if (verified) {
                         m_answer = Answer::Right;
                         save(vault::afterRight(m_practice, m_clock.now()));
                     } else if (verified.error().code == ErrorCode::WrongPassphrase) {
                         m_answer = Answer::Wrong;
                         save(vault::afterWrong(m_practice));
                     } else {
                         m_error = errorText(verified.error());
                         tell();
                     }
                 });
}

void PracticeViewModel::later()
{
    save(vault::putOff(m_practice, m_clock.now()));
}

void PracticeViewModel::begin()
{
    m_answer = Answer::None;
    m_error.clear();
    tell();
}

void PracticeViewModel::reload(std::optional<Moment> lastIncidentAt, bool isSomethingUnderWay)
{
    m_lastIncidentAt = lastIncidentAt;
    m_isSomethingUnderWay = isSomethingUnderWay;
    tell();
}

void PracticeViewModel::restart()
{
    (void)m_store.restart().has_value();  // it then goes on as it was
    load();
}

void PracticeViewModel::load()
{
    if (auto const loaded = m_store.load(m_clock.now()))
        m_practice = *loaded;
    else
        m_practice.isOn = false;  // not worth a sentence: everything else of the vault is more important
    tell();
}

void PracticeViewModel::save(vault::Practice const& practice)
{
    auto const saved = m_store.save(practice);
    m_error = saved ? QString() : errorText(saved.error());
    if (saved)
        m_practice = practice;
    tell();
}

void PracticeViewModel::tell()
{
    m_isOffered = !m_isSomethingUnderWay && vault::isPracticeDue(m_practice, m_lastIncidentAt, m_clock.now());
    emit changed();
}

}  // namespace weerbaar::app
