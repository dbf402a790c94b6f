#include "app/view_models/app_view_model.h"

#include "app/error_text.h"
#include "core/scan/partner_turn.h"

#include <QtCore/QPointer>

#include <algorithm>
#include <utility>

namespace weerbaar::app {

namespace {

/// The least time before the partner's turn locks by itself.
constexpr std::chrono::seconds partnerTurnPatience = std::chrono::minutes(15);

}  // namespace

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
    case VaultStatus::Lent:
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
    return page >= Page::Scans;
}

void AppViewModel::show(Page page)
{
    if (page == m_page)
        return;
    // In the partner's turn there are their questions, and help. Nothing leads to the rest, or to unlocking it.
    if (m_partnerTurn ? page != Page::FirstMinutes && page != Page::Contacts : page == Page::PartnerTurn)
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
    if (m_partnerTurn)
        return;
    if (page == Page::PartnerTurn || (needsSession(page) && !isOpen()))
        page = Page::Start;
    bool const couldGoBack = canGoBack();
    m_afterUnlock.reset();
    m_history.clear();
    if (page != Page::Start)
        m_history.push_back(Page::Start);
    if (page == m_page && canGoBack() != couldGoBack)
        emit pageChanged();
    setPage(page);
    if (!m_session)
        return;
    // After the page has changed, as in back(); the lists then tell what was done.
    for (auto const left : {Page::Report, Page::Incident, Page::IncidentForm, Page::Scan, Page::ScanAction, Page::Compare,
                            Page::ScanHistory, Page::ScanExport})
        closePageOf(left);
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
    closePageOf(left);
}

void AppViewModel::closePageOf(Page left)
{
    switch (left) {
    case Page::IncidentForm:
        if (m_session->form())
            m_session->closeForm();
        break;
    case Page::Incident:
        m_session->closeIncident();
        break;
    case Page::Report:
        m_session->closeReport();
        break;
    case Page::Scan:
        for (auto* const scan : {m_session->home(), m_session->personal()}) {
            if (scan->stage() != ScanViewModel::Stage::Intro)
                scan->showIntro();
        }
        break;
    case Page::ScanAction:
        m_session->closeAction();
        break;
    case Page::Compare:
        m_session->closeComparison();
        break;
    case Page::ScanHistory:
        m_session->closeHistory();
        break;
    case Page::ScanExport:
        m_session->closeScanExport();
        break;
    default:
        break;
    }
}

void AppViewModel::openScan(int scan)
{
    if (!m_session)
        return;
    m_session->openScan(scan);
    show(Page::Scan);
}

void AppViewModel::openScanAction(int scan, QString const& itemId)
{
    if (m_session && m_session->openAction(scan, itemId))
        show(Page::ScanAction);
}

void AppViewModel::openComparison()
{
    if (!m_session)
        return;
    m_session->openComparison();
    show(Page::Compare);
}

void AppViewModel::openScanHistory(int scan)
{
    if (!m_session)
        return;
    m_session->openHistory(scan);
    show(Page::ScanHistory);
}

void AppViewModel::openScanExport(int scan)
{
    if (!m_session)
        return;
    m_session->openScanExport(scan);
    show(Page::ScanExport);
}

void AppViewModel::startPartnerTurn()
{
    if (!m_session)
        return;
    auto const settings = m_session->settings()->values();
    m_history.clear();
    m_afterUnlock.reset();
    setPage(Page::Start);
    closePageOf(Page::Scan);  // the reminders then know what was just answered
    // The screens leave the session before it goes; of it only the vault is left, and the turn restricts that.
    auto const session = std::move(m_session);
    m_status = VaultStatus::Lent;
    emit vaultStatusChanged();
    auto turn = scan::PartnerTurn::begin(session->releaseVault(), m_needs.library.homeCheck(),
                                         m_needs.library.personalScan(), m_needs.clock);
    if (!turn) {
        leave();
        return;
    }
    // Whoever walks through the house with the phone touches it seldom, and there is little to see.
    m_autoLock.watch(std::max(settings.lockInBackground, partnerTurnPatience), std::max(settings.lockWhenIdle, partnerTurnPatience));
    showPartnerTurn(std::move(turn).value(), false);
}

void AppViewModel::showPartnerTurn(std::unique_ptr<scan::PartnerSheets> sheets, bool onOwnPhone)
{
    m_partnerTurn = std::make_unique<PartnerTurnViewModel>(std::move(sheets), onOwnPhone);
    m_status = VaultStatus::Lent;
    emit vaultStatusChanged();
    setPage(Page::PartnerTurn);
}

void AppViewModel::answerInvitation()
{
    if (!m_needs.courier || m_session || m_partnerTurn)
        return;
    m_needs.courier->receiveInvitation([self = QPointer(this)](Result<scan::Invitation> const& invitation) {
        if (!self || self->m_session || self->m_partnerTurn)
            return;
        auto const accepted = [&]() -> Result<void> {
            if (!invitation)
                return invitation.error();
            auto const& library = self->m_needs.library;
            TRY_ASSIGN(auto invited, scan::InvitedPartner::accept(*invitation, library.homeCheck(), library.personalScan(), self->m_needs.clock));
            self->m_invited = invited.get();
            self->m_history.clear();
            self->showPartnerTurn(std::move(invited), true);
            return {};
        };
        self->setInvitationError(accepted());
    });
}

void AppViewModel::sendReply()
{
    if (!m_needs.courier || !m_invited)
        return;
    m_needs.courier->sendReply(m_invited->reply(), [self = QPointer(this)](Result<void> const& sent) {
        if (!self)
            return;
        self->setInvitationError(sent);
        if (sent)
            self->endPartnerTurn();
    });
}

void AppViewModel::setInvitationError(Result<void> const& outcome)
{
    m_invitationError = outcome || outcome.error().code == ErrorCode::Cancelled ? QString() : errorText(outcome.error());
    emit invitationErrorChanged();
}

void AppViewModel::endPartnerTurn()
{
    if (m_partnerTurn)
        leave();
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
    if (!m_session && !m_partnerTurn)
        return;
    if (m_session) {
        m_history.clear();
        setPage(Page::Start);
        closePageOf(Page::Scan);  // the reminders then know what was just answered
    }
    leave();
}

void AppViewModel::wipeEverything()
{
    auto wiped = vault::Vault::wipe(m_needs.folder);
    if (wiped) {
        m_needs.notifier.remindAt(std::nullopt);
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
    auto session = std::move(m_session);
    auto partnerTurn = std::move(m_partnerTurn);
    m_invited = nullptr;
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
                                },
                                [this](std::optional<Moment> next) {
                                    m_needs.notifier.remindAt(next ? std::optional(next->utcMs) : std::nullopt);
                                },
                                m_needs.courier});
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
