#include "app/view_models/app_view_model.h"

#include "app/error_text.h"

#include <utility>

namespace weerbaar::app {

AppViewModel::AppViewModel(Needs needs, QObject* parent)
    : QObject(parent), m_needs(std::move(needs)), m_calls(m_needs.library.contacts(), m_needs.dialer),
      m_autoLock(m_needs.lifecycle, m_needs.monotonicClock)
{
    connect(&m_autoLock, &AutoLock::lockDue, this, &AppViewModel::lock);
    inspect();
}

AppViewModel::~AppViewModel() = default;

QString AppViewModel::statusText() const
{
    switch (m_status) {
    case VaultStatus::Damaged:
        return errorText({ErrorCode::DamagedKeySlots});
    case VaultStatus::Newer:
        return errorText({ErrorCode::NewerVersion});
    case VaultStatus::Absent:
    case VaultStatus::Locked:
    case VaultStatus::Open:
        return {};
    }
    return {};
}

FirstMinutesViewModel* AppViewModel::firstMinutes()
{
    if (!m_firstMinutes)
        m_firstMinutes = std::make_unique<FirstMinutesViewModel>(m_needs.library.firstMinutes());
    return m_firstMinutes.get();
}

AboutViewModel* AppViewModel::about()
{
    if (!m_about)
        m_about = std::make_unique<AboutViewModel>(m_needs.library);
    return m_about.get();
}

bool AppViewModel::needsSession(Page page)
{
    return page >= Page::HomeCheck;
}

void AppViewModel::show(Page page)
{
    if (page == m_page)
        return;
    if (needsSession(page) && !isOpen()) {
        m_afterUnlock = page;
        page = m_status == VaultStatus::Absent ? Page::Setup : m_status == VaultStatus::Locked ? Page::Unlock : Page::Start;
        if (page == m_page)
            return;
    }
    if (page == Page::FirstMinutes)
        firstMinutes()->restart();
    m_history.push_back(m_page);
    setPage(page);
}

void AppViewModel::showTop(Page page)
{
    if (needsSession(page) && !isOpen())
        page = Page::Start;
    bool const couldGoBack = canGoBack();
    m_afterUnlock.reset();
    m_history.clear();
    if (page != Page::Start)
        m_history.push_back(Page::Start);
    if (page == Page::HomeCheck && m_session->homeCheck()->stage() == HomeCheckViewModel::Stage::Questions)
        m_session->homeCheck()->showIntro();
    if (page == m_page && canGoBack() != couldGoBack)
        emit pageChanged();
    setPage(page);
    if (!m_session)
        return;
    // After the page has changed, as in back(); the lists then tell what was done.
    m_session->closeReport();
    m_session->closeIncident();
    if (m_session->form())
        m_session->closeForm();
}

void AppViewModel::back()
{
    if (m_history.empty())
        return;
    auto const left = m_page;
    auto const target = m_history.back();
    m_history.pop_back();
    if (left == Page::Unlock || left == Page::Setup)
        m_afterUnlock.reset();
    setPage(target);
    if (!m_session)
        return;
    // After the page has changed: a screen must never lose its view model while it is shown.
    if (left == Page::IncidentForm)
        m_session->closeForm();
    else if (left == Page::Incident)
        m_session->closeIncident();
    else if (left == Page::Report)
        m_session->closeReport();
}

void AppViewModel::newIncident()
{
    if (m_session)
        m_session->openForm();
    show(Page::IncidentForm);
}

void AppViewModel::correctIncident()
{
    if (!m_session || !m_session->incident())
        return;
    m_session->openCorrection();
    show(Page::IncidentForm);
}

void AppViewModel::openIncident(QString const& incidentId)
{
    if (m_session && m_session->openIncident(incidentId))
        show(Page::Incident);
}

void AppViewModel::openReport()
{
    if (!m_session || !m_session->incident())
        return;
    m_session->openReport();
    show(Page::Report);
}

void AppViewModel::lock()
{
    if (m_session)
        leave();
}

void AppViewModel::wipeEverything()
{
    auto wiped = vault::Vault::wipe(m_needs.folder);
    if (wiped) {
        // The keys are gone. Work under way may still write, such as a passphrase being changed: leaving waits for
        // its end, and then what it wrote goes too.
        leave();
        wiped = vault::Vault::wipe(m_needs.folder);
        if (m_status != VaultStatus::Absent) {
            inspect();
            emit vaultStatusChanged();
        }
    }
    m_wipeError = wiped ? QString() : errorText(wiped.error());
    emit wipeErrorChanged();
}

void AppViewModel::leave()
{
    m_autoLock.stop();
    m_history.clear();
    m_afterUnlock.reset();
    setPage(Page::Start);
    // The screens are told before what they look at goes; the vault closes at once, not with an event loop's delay.
    auto const session = std::move(m_session);
    auto const setup = std::move(m_setup);
    auto const unlocking = std::move(m_unlocking);
    inspect();
    emit vaultStatusChanged();
}

void AppViewModel::open(vault::Vault vault)
{
    // Their own task is calling us: they go when it has returned.
    if (m_setup)
        m_setup.release()->deleteLater();
    if (m_unlocking)
        m_unlocking.release()->deleteLater();
    m_session = std::make_unique<SessionViewModel>(
        std::move(vault),
        SessionViewModel::Needs{m_needs.library, m_calls, m_needs.clock, m_needs.chooseCost,
                                [this](vault::Settings const& settings) {
                                    m_autoLock.watch(settings.lockInBackground, settings.lockWhenIdle);
                                },
                                [this](QString const& incidentId) {
                                    // From the form (or correction) to the incident; back() must not return to the form.
                                    bool const wasCorrection = m_session->form() && m_session->form()->isCorrection();
                                    if (wasCorrection) {
                                        m_session->incident()->reload();
                                        back();
                                        return;
                                    }
                                    m_session->openIncident(incidentId);
                                    if (!m_history.empty() && m_history.back() == Page::Incident)
                                        m_history.pop_back();
                                    setPage(Page::Incident);
                                    m_session->closeForm();
                                }});
    m_status = VaultStatus::Open;
    m_history.clear();
    auto const target = std::exchange(m_afterUnlock, std::nullopt).value_or(Page::Start);
    if (target == Page::IncidentForm)
        m_session->openForm();
    if (target != Page::Start)
        m_history.push_back(Page::Start);
    emit vaultStatusChanged();
    setPage(target);
}

void AppViewModel::inspect()
{
    switch (vault::Vault::inspect(m_needs.folder)) {
    case vault::VaultState::Absent:
        m_status = VaultStatus::Absent;
        break;
    case vault::VaultState::Locked:
        m_status = VaultStatus::Locked;
        break;
    case vault::VaultState::Damaged:
        m_status = VaultStatus::Damaged;
        break;
    case vault::VaultState::Newer:
        m_status = VaultStatus::Newer;
        break;
    }
    auto const ready = [this](vault::Vault vault) { open(std::move(vault)); };
    vault::OpenOptions const options{m_needs.clock, m_needs.floor};
    m_setup.reset();
    m_unlocking.reset();
    if (m_status == VaultStatus::Absent)
        m_setup = std::make_unique<SetupViewModel>(SetupViewModel::Needs{m_needs.folder, options, m_needs.chooseCost, ready});
    if (m_status == VaultStatus::Locked)
        m_unlocking = std::make_unique<UnlockViewModel>(UnlockViewModel::Needs{m_needs.folder, options, m_needs.chooseCost, ready});
}

void AppViewModel::setPage(Page page)
{
    if (m_page == page)
        return;
    m_page = page;
    emit pageChanged();
}

}  // namespace weerbaar::app
