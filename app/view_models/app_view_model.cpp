#include "app/view_models/app_view_model.h"

#include "app/error_text.h"
#include "core/scan/partner_turn.h"
#include "core/transfer/shared_copies.h"

#include <algorithm>
#include <utility>

namespace weerbaar::app {

namespace {

/// Works locked, and holds nothing of the vault: a lock leaves it alone, and what is being typed there with it.
bool staysAtLock(AppViewModel::Page page)
{
    using Page = AppViewModel::Page;
    return page == Page::QuickNote || page == Page::FirstMinutes || page == Page::Aftercare || page == Page::Contacts;
}

/// The least time before the partner's turn locks by itself.
constexpr std::chrono::seconds partnerTurnPatience = std::chrono::minutes(15);

/// A new recovery code is being written down, by hand, perhaps after looking for a pen: the phone lies untouched.
constexpr std::chrono::seconds codePatienceInBackground = std::chrono::minutes(5);
constexpr std::chrono::seconds codePatienceWhenIdle = std::chrono::minutes(15);

}  // namespace

AppViewModel::AppViewModel(Needs needs, QObject* parent)
    : QObject(parent), m_needs(std::move(needs)), m_calls(m_needs.library.contacts(), m_needs.dialer),
      m_autoLock(m_needs.lifecycle, m_needs.monotonicClock)
{
    connect(&m_autoLock, &AutoLock::lockDue, this, &AppViewModel::lock);
    connect(this, &AppViewModel::pageChanged, this, &AppViewModel::problemChanged);
    connect(this, &AppViewModel::vaultStatusChanged, this, &AppViewModel::problemChanged);
    setCopyError(transfer::SharedCopies(m_needs.folder).removeAbandoned());
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

QString AppViewModel::problem() const
{
    if (m_session && !m_session->incidents()->error().isEmpty())
        return m_session->incidents()->error();
    // Its own page says it at the field. The partner is not told what its owner was doing.
    return m_quickNote && m_page != Page::QuickNote && !m_partnerTurn ? m_quickNote->error() : QString();
}

void AppViewModel::dismissProblem()
{
    if (m_session && !m_session->incidents()->error().isEmpty())
        m_session->incidents()->dismissError();
    else if (m_quickNote)
        m_quickNote->dismissError();
}

FirstMinutesViewModel* AppViewModel::firstMinutes()
{
    if (!m_firstMinutes)
        m_firstMinutes = std::make_unique<FirstMinutesViewModel>(m_needs.library.firstMinutes(), m_needs.library.contacts());
    return m_firstMinutes.get();
}

QuickNoteViewModel* AppViewModel::quickNote()
{
    if (!m_quickNote) {
        m_quickNote = std::make_unique<QuickNoteViewModel>(m_needs.folder, m_needs.clock);
        connect(m_quickNote.get(), &QuickNoteViewModel::errorChanged, this, &AppViewModel::problemChanged);
    }
    return m_quickNote.get();
}

AftercareViewModel* AppViewModel::aftercare()
{
    if (!m_aftercare)
        m_aftercare = std::make_unique<AftercareViewModel>(m_needs.library.aftercare(), m_needs.library.contacts());
    return m_aftercare.get();
}

AboutViewModel* AppViewModel::about()
{
    if (!m_about)
        m_about = std::make_unique<AboutViewModel>(m_needs.library);
    return m_about.get();
}

InvitedViewModel* AppViewModel::invited()
{
    if (!m_invited) {
        m_invited = std::make_unique<InvitedViewModel>(InvitedViewModel::Needs{
            m_needs.library, m_needs.clock,
            [this](std::unique_ptr<scan::InvitedPartner> partner) { answerInvitation(std::move(partner)); }});
    }
    return m_invited.get();
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
    bool const isHelp = page == Page::FirstMinutes || page == Page::Contacts || page == Page::Aftercare;
    if (m_partnerTurn ? !isHelp : page == Page::PartnerTurn || (page == Page::Invited && isOpen()))
        return;
    if (page == Page::QuickNote && !canWriteLocked())
        page = m_status == VaultStatus::Absent ? Page::Setup : Page::Start;
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
    if (page == Page::Practice)
        m_session->practice()->begin();
    if (page == Page::Backup)
        m_session->backup()->restart();
    if (page == Page::Invited)
        invited()->incoming()->restart();
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
    for (auto left = Page::Scans; left < Page::Settings; left = static_cast<Page>(static_cast<int>(left) + 1))
        closePageOf(left);
}

void AppViewModel::back()
{
    if (m_history.empty())
        return;
    // Leaving would throw away what is still to be taken in; the way out is "Stop", which says what was not added.
    if (m_page == Page::Evidence && m_session && m_session->incidents()->evidence()->isBusy())
        return;
    if (m_page == Page::Backup && m_session && m_session->backup()->isBusy())
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
    auto* const incidents = m_session->incidents();
    switch (left) {
    case Page::IncidentForm:
        if (incidents->form())
            incidents->closeForm();
        break;
    case Page::Incident:
        incidents->closeIncident();
        break;
    case Page::Evidence:
        incidents->closeEvidence();
        break;
    case Page::Attachment:
        incidents->closeAttachment();
        break;
    case Page::CheckIns:
        incidents->closeCheckIns();
        break;
    case Page::Chain:
        incidents->closeChain();
        break;
    case Page::Report:
        incidents->closeReport();
        break;
    case Page::PoliceReport:
        incidents->closePoliceReport();
        break;
    case Page::Bundle:
        incidents->closeBundle();
        break;
    case Page::Patterns:
        incidents->closePatterns();
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
    case Page::Backup:
        m_session->backup()->restart();
        break;
    case Page::PartnerInvitation:
        m_session->partnerPhone()->closeInvitation();
        break;
    case Page::PartnerReply:
        m_session->partnerPhone()->closeReply();
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

void AppViewModel::openPartnerInvitation()
{
    if (m_session && m_session->partnerPhone()->invite())
        show(Page::PartnerInvitation);
}

void AppViewModel::openPartnerReply()
{
    if (m_session)
        show(Page::PartnerReply);
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
    showPartnerTurn(std::make_unique<PartnerTurnViewModel>(std::move(turn).value()));
}

void AppViewModel::showPartnerTurn(std::unique_ptr<PartnerTurnViewModel> turn)
{
    m_partnerTurn = std::move(turn);
    m_status = VaultStatus::Lent;
    emit vaultStatusChanged();
    setPage(Page::PartnerTurn);
}

void AppViewModel::answerInvitation(std::unique_ptr<scan::InvitedPartner> partner)
{
    // The page may have been left while the photos were read, and the vault opened.
    if (m_page != Page::Invited || m_session || m_partnerTurn)
        return;
    m_history.clear();
    m_afterUnlock.reset();
    auto const& invited = *partner;
    showPartnerTurn(std::make_unique<PartnerTurnViewModel>(std::move(partner), [&invited] { return invited.sealedReply(); }));
}

bool AppViewModel::mayClose()
{
    return !m_partnerTurn || m_partnerTurn->mayEnd();
}

void AppViewModel::setCopyError(Result<void> const& removed)
{
    m_copyError = removed ? QString() : errorText(removed.error());
    emit copyErrorChanged();
}

void AppViewModel::endPartnerTurn()
{
    if (m_partnerTurn)
        leave();
}

void AppViewModel::newIncident()
{
    if (m_session)
        m_session->incidents()->openForm();
    show(Page::IncidentForm);
}

void AppViewModel::newIncidentFrom(int inboxNumber)
{
    if (m_session && m_session->incidents()->openForm(inboxNumber))
        show(Page::IncidentForm);
}

void AppViewModel::openIncident(QString const& incidentId)
{
    if (!m_session || !m_session->incidents()->openIncident(incidentId))
        return;
    // There is one open incident: from a pattern, the new one takes the place of the one below it.
    auto const below = std::find(m_history.begin(), m_history.end(), Page::Incident);
    if (below == m_history.end()) {
        show(Page::Incident);
        return;
    }
    auto const left = m_page;
    m_history.erase(below, m_history.end());
    setPage(Page::Incident);
    closePageOf(left);
}

void AppViewModel::correctIncident()
{
    if (m_session && m_session->incidents()->openCorrection())
        show(Page::IncidentForm);
}

void AppViewModel::openEvidence()
{
    if (m_session && m_session->incidents()->openEvidence())
        show(Page::Evidence);
}

void AppViewModel::openCheckIns()
{
    if (m_session && m_session->incidents()->openCheckIns())
        show(Page::CheckIns);
}

void AppViewModel::openChain()
{
    if (m_session && m_session->incidents()->openChain())
        show(Page::Chain);
}

void AppViewModel::openReport()
{
    if (m_session && m_session->incidents()->openReport())
        show(Page::Report);
}

void AppViewModel::openPoliceReport()
{
    if (m_session && m_session->incidents()->openPoliceReport())
        show(Page::PoliceReport);
}

void AppViewModel::openBundle()
{
    if (m_session && m_session->incidents()->openBundle())
        show(Page::Bundle);
}

void AppViewModel::openAttachment(QString const& attachmentId)
{
    if (m_session && m_session->incidents()->openAttachment(attachmentId))
        show(Page::Attachment);
}

void AppViewModel::openPatterns()
{
    if (!m_session)
        return;
    m_session->incidents()->openPatterns();
    show(Page::Patterns);
}

void AppViewModel::lock()
{
    bool const hasNewVault = m_setup && m_setup->hasVault();  // its code is shown, for as long as it is looked at
    if (!m_session && !m_partnerTurn && !hasNewVault)
        return;
    bool const stays = !m_partnerTurn && staysAtLock(m_page);
    if (!stays) {
        m_history.clear();
        setPage(Page::Start);
    }
    if (m_session)
        closePageOf(Page::Scan);  // the reminders then know what was just answered
    leave(stays);
}

void AppViewModel::wipeEverything()
{
    auto wiped = vault::Vault::wipe(m_needs.folder);
    if (wiped) {
        m_needs.notifier.remindAt(std::nullopt);
        m_quickNote.reset();  // what was typed there too; waits for a file under way
        // The keys are gone. Work under way may still write, such as a passphrase being changed: leaving waits for
        // its end, and then what it wrote goes too.
        leave();
        wiped = vault::Vault::wipe(m_needs.folder);
        if (m_status != VaultStatus::Absent) {
            inspect();
            emit vaultStatusChanged();
        }
    }
    if (wiped)
        setCopyError({});
    m_wipeError = wiped ? QString() : errorText(wiped.error());
    emit wipeErrorChanged();
}

void AppViewModel::leave(bool stays)
{
    m_autoLock.stop();
    m_history.clear();
    m_afterUnlock.reset();
    if (stays)
        m_history.push_back(Page::Start);
    else
        setPage(Page::Start);
    // The screens are told before what they look at goes; the vault closes at once, not with an event loop's delay.
    auto session = std::move(m_session);
    auto partnerTurn = std::move(m_partnerTurn);
    m_calls.forgetOwnNumbers();
    auto const setup = std::move(m_setup);
    auto const unlocking = std::move(m_unlocking);
    inspect();
    emit vaultStatusChanged();
}

void AppViewModel::open(vault::Vault vault, inbox::Merged const& merged)
{
    // Their own task is calling us: they go when it has returned.
    if (m_setup)
        m_setup.release()->deleteLater();
    if (m_unlocking)
        m_unlocking.release()->deleteLater();
    setCopyError(transfer::SharedCopies(m_needs.folder).remove());
    m_session = std::make_unique<SessionViewModel>(
        std::move(vault), merged,
        SessionViewModel::Needs{m_needs.library, m_calls, m_needs.clock, m_needs.chooseCost,
                                [this](vault::Settings const& settings) {
                                    m_autoLock.watch(settings.lockInBackground, settings.lockWhenIdle);
                                },
                                [this](QString const& incidentId) { showSaved(incidentId); },
                                [this](std::optional<Moment> next) {
                                    m_needs.notifier.remindAt(next ? std::optional(next->utcMs) : std::nullopt);
                                },
                                m_needs.position, m_needs.share,
                                [this](bool isWorking) { m_autoLock.setWorking(isWorking); }});
    connect(m_session->incidents(), &IncidentsViewModel::errorChanged, this, &AppViewModel::problemChanged);
    m_status = VaultStatus::Open;
    auto const target = std::exchange(m_afterUnlock, std::nullopt).value_or(Page::Start);
    if (staysAtLock(m_page)) {  // its owner went on without us, and may be typing there
        emit vaultStatusChanged();
        return;
    }
    m_history.clear();
    if (target == Page::IncidentForm)
        m_session->incidents()->openForm();
    if (target != Page::Start)
        m_history.push_back(Page::Start);
    emit vaultStatusChanged();
    setPage(target);
}

/// From the form (or correction) to the incident; back() must not return to the form.
void AppViewModel::showSaved(QString const& incidentId)
{
    auto* const incidents = m_session->incidents();
    if (incidents->form() && incidents->form()->isCorrection()) {
        incidents->current()->reload();
        back();
        return;
    }
    auto page = Page::Incident;
    if (!incidents->openIncident(incidentId)) {  // kept, and cannot be read now: the problem says why
        page = Page::Incidents;
        m_history.assign(1, Page::Start);
    }
    if (!m_history.empty() && m_history.back() == Page::Incident)
        m_history.pop_back();
    setPage(page);
    incidents->closeForm();
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
    if (m_status == VaultStatus::Absent)  // room on the disk, and nothing that anybody misses
        (void)transfer::removeUnfinishedRestore(m_needs.folder).has_value();
    vault::OpenOptions const options{m_needs.clock, m_needs.floor};
    m_setup.reset();
    m_unlocking.reset();
    if (m_status == VaultStatus::Absent)
        m_setup = std::make_unique<SetupViewModel>(SetupViewModel::Needs{
            m_needs.folder, options, m_needs.chooseCost,
            [this] { m_autoLock.watch(codePatienceInBackground, codePatienceWhenIdle); },
            [this](vault::Vault vault) { open(std::move(vault), {}); }});
    if (m_status == VaultStatus::Locked)
        m_unlocking = std::make_unique<UnlockViewModel>(UnlockViewModel::Needs{
            m_needs.folder, options, m_needs.chooseCost,
            [this](OpenedVault opened) { open(std::move(opened.vault), opened.merged); }});
}

void AppViewModel::setPage(Page page)
{
    if (m_page == page)
        return;
    if (m_page == Page::QuickNote && m_quickNote)
        m_quickNote->leave();
    m_page = page;
    emit pageChanged();
}

}  // namespace weerbaar::app
