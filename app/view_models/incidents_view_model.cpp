#include "app/view_models/incidents_view_model.h"

#include "app/error_text.h"
#include "app/format.h"

#include <algorithm>
#include <utility>

namespace weerbaar::app {

namespace {

/// Of what happened longer ago nothing falls due any more: the last moment is six months after it.
constexpr std::int64_t remindedForMs = 200LL * 24 * 3'600'000;
/// Enough for anybody, and little enough to read at each unlocking.
constexpr int remindedIncidents = 100;

/// Without one that can be read the national steps stand alone.
protocol::LocalProtocol orEmpty(Result<protocol::LocalProtocol> loaded)
{
    return loaded ? std::move(loaded).value() : protocol::LocalProtocol();
}

}  // namespace

IncidentsViewModel::IncidentsViewModel(Needs needs, inbox::Merged const& merged, QObject* parent)
    : QObject(parent), m_needs(std::move(needs)), m_localStore(m_needs.vault.database()),
      m_local(orEmpty(m_localStore.load())),
      m_protocol(protocol::combine(m_needs.library.protocol(), m_local)),
      m_store(m_needs.vault.database(), m_protocol, m_needs.clock),
      m_attachments(m_needs.vault.database(), m_needs.vault.folder()),
      m_drafts(m_needs.settings), m_checkInStore(m_needs.vault.database(), m_needs.library.aftercare(), m_needs.clock), m_inboxStore(m_needs.vault),
      m_list(m_store, m_protocol, m_needs.clock),
      m_inbox({m_inboxStore, m_store, m_attachments, m_protocol, m_drafts, [this] { readAnew(); }}, merged),
      m_localProtocol({m_localStore, m_needs.library.protocol(), m_needs.library.contacts(), m_drafts,
                       [this](protocol::LocalProtocol const& local) { useLocalProtocol(local); }},
                      m_localStore.load())
{
    if (m_localProtocol.isUnreadable())
        setError(m_localProtocol.error());
    connect(&m_drafts, &Drafts::failed, this, [this](QString const& sentence) {
        if (!m_form)  // which says so itself
            setError(sentence);
    });
    readAnew();
    if (auto const stopped = m_drafts.text(QLatin1String(EvidenceViewModel::stoppedPlace)); !stopped.isEmpty()) {
        auto const before = m_error.isEmpty() ? QString() : m_error + u'\n';
        setError(before + tr("Je kluis ging op slot terwijl er bewijs werd toegevoegd. Niet toegevoegd: %1. "
                             "Er is niets half bewaard. Voeg het opnieuw toe, en raak het scherm af en toe aan.")
                              .arg(stopped));
    }
}

IncidentsViewModel::~IncidentsViewModel() = default;

QString IncidentsViewModel::summary() const
{
    if (count() == 0)
        return tr("Nog niets vastgelegd");
    return tr("%n voorval(len) vastgelegd", nullptr, count());
}

QString IncidentsViewModel::waitingText() const
{
    return waitingCount() == 0 ? QString() : tr("%n ding(en) nog te verwerken", nullptr, waitingCount());
}

bool IncidentsViewModel::hasDraft()
{
    return !m_drafts.text(FormStart().draft).isEmpty();
}

void IncidentsViewModel::showForm(FormStart start)
{
    m_form = std::make_unique<IncidentFormViewModel>(
        IncidentFormViewModel::Needs{m_store, m_drafts, m_protocol, m_needs.clock, m_needs.position,
                                     [this](QString const& incidentId) { saved(incidentId); }},
        std::move(start));
    emit pagesChanged();
}

bool IncidentsViewModel::openForm(std::optional<int> inboxNumber)
{
    FormStart start;
    if (inboxNumber) {
        auto const entry = m_inbox.entry(*inboxNumber);
        if (!entry || !entry->madeAt) {
            setError(errorText(entry ? Error{ErrorCode::UnknownEntry} : entry.error()));
            return false;
        }
        start.draft = draftPlaceOf(*inboxNumber);
        start.description = entry->kind == inbox::EntryKind::Note ? toQString(entry->text) : QString();
        start.occurredAt = entry->madeAt;
    }
    showForm(std::move(start));
    m_fromInbox = inboxNumber;
    return true;
}

bool IncidentsViewModel::openCorrection()
{
    if (!m_current)
        return false;
    FormStart start;
    start.draft = draftPlace("revision", m_current->incidentId());
    start.corrected = m_current->incident();
    showForm(std::move(start));
    return true;
}

void IncidentsViewModel::saved(QString const& incidentId)
{
    auto const number = std::exchange(m_fromInbox, std::nullopt);
    auto const used = number ? m_inbox.usedFor(*number, incidentId) : Result<void>();
    m_needs.saved(incidentId);
    if (!used)
        setError(tr("Je voorval is bewaard. Wat je eerder had weggelegd, staat nog bij Nog te verwerken. %1").arg(errorText(used.error())));
}

void IncidentsViewModel::closeForm()
{
    keepDraft();
    m_fromInbox.reset();
    close(m_form);
    reload();
}

void IncidentsViewModel::keepDraft()
{
    m_drafts.flush();
}

void IncidentsViewModel::dismissError()
{
    m_drafts.set(QLatin1String(EvidenceViewModel::stoppedPlace), {});  // if it was that, it was said
    setError({});
}

bool IncidentsViewModel::openIncident(QString const& incidentId)
{
    auto incident = m_store.load(incidentId.toStdString());
    if (!incident) {
        setError(errorText(incident.error()));
        return false;
    }
    setError({});
    close(m_current);
    m_current = std::make_unique<IncidentViewModel>(
        IncidentViewModel::Needs{m_store, m_needs.exports, m_local, m_protocol, m_needs.library.contacts(), m_needs.calls,
                                 m_needs.clock, m_drafts},
        std::move(incident).value());
    emit pagesChanged();
    return true;
}

void IncidentsViewModel::closeIncident()
{
    if (!m_current)
        return;
    close(m_current);
    reload();
}

bool IncidentsViewModel::openEvidence()
{
    if (!m_current)
        return false;
    m_evidence = std::make_unique<EvidenceViewModel>(
        EvidenceViewModel::Needs{m_attachments, m_store, m_needs.vault.folder(), m_needs.library.evidence(), m_protocol,
                                 m_needs.clock, m_drafts, [this] {
                                     if (m_current)
                                         m_current->reload();
                                 }},
        m_current->incident());
    emit pagesChanged();
    return true;
}

bool IncidentsViewModel::openCheckIns()
{
    if (!m_current)
        return false;
    m_checkIns = std::make_unique<CheckInsViewModel>(
        CheckInsViewModel::Needs{m_checkInStore, m_needs.library.aftercare(), m_needs.library.contacts(), m_needs.clock, m_drafts,
                                 [this] { reload(); }},
        m_current->incident());
    emit pagesChanged();
    return true;
}

bool IncidentsViewModel::openChain()
{
    if (!m_current)
        return false;
    m_chain = std::make_unique<ChainViewModel>(m_store, m_current->incident());
    emit pagesChanged();
    return true;
}

bool IncidentsViewModel::openReport()
{
    auto report = makeReport();
    if (!report)
        return false;
    m_report = std::move(report);
    emit pagesChanged();
    return true;
}

std::unique_ptr<ReportViewModel> IncidentsViewModel::makeReport()
{
    if (!m_current)
        return nullptr;
    auto source = report::sourceOf(m_store, m_current->incident().id);
    if (!source) {
        setError(errorText(source.error()));
        return nullptr;
    }
    return std::make_unique<ReportViewModel>(
        ReportViewModel::Needs{m_store, m_attachments, m_needs.exports, m_needs.sharer, m_needs.settings, m_protocol,
                               m_needs.library.contacts(), m_needs.clock},
        std::move(source).value());
}

bool IncidentsViewModel::openPoliceReport()
{
    if (!m_current)
        return false;
    m_policeReport = std::make_unique<PoliceReportViewModel>(
        PoliceReportViewModel::Needs{m_store, m_needs.exports, m_needs.sharer, m_needs.settings, m_local, m_protocol, m_needs.clock},
        m_current->incident());
    emit pagesChanged();
    return true;
}

bool IncidentsViewModel::openBundle()
{
    auto report = makeReport();
    if (!report)
        return false;
    m_bundle = std::make_unique<BundleViewModel>(
        BundleViewModel::Needs{m_attachments, m_needs.exports, m_needs.recipients, m_needs.sharer, m_protocol,
                               m_needs.library.contacts(), m_needs.clock},
        std::move(report));
    emit pagesChanged();
    return true;
}

bool IncidentsViewModel::openAttachment(QString const& attachmentId)
{
    auto reader = m_attachments.open(attachmentId.toStdString());
    if (!reader) {
        setError(errorText(reader.error()));
        return false;
    }
    m_attachment = std::make_unique<AttachmentViewModel>(
        std::move(reader).value(), m_evidence && m_current ? m_current->incidentId() : QString(), m_needs.exports);
    emit pagesChanged();
    return true;
}

void IncidentsViewModel::openPatterns()
{
    m_patterns = std::make_unique<PatternsViewModel>(m_store, m_protocol);
    if (m_current)
        m_patterns->chooseOf(m_current->incidentId());
    emit pagesChanged();
}

void IncidentsViewModel::closeEvidence()
{
    close(m_evidence);
}

void IncidentsViewModel::closeAttachment()
{
    close(m_attachment);
}

void IncidentsViewModel::closePatterns()
{
    close(m_patterns);
}

void IncidentsViewModel::closeCheckIns()
{
    close(m_checkIns);
}

void IncidentsViewModel::closeChain()
{
    close(m_chain);
}

void IncidentsViewModel::closeReport()
{
    if (m_report && m_current)
        m_current->reload();  // the timeline tells that it was made
    close(m_report);
}

void IncidentsViewModel::closePoliceReport()
{
    if (m_policeReport && m_current)
        m_current->reload();
    close(m_policeReport);
}

void IncidentsViewModel::closeBundle()
{
    if (m_bundle && m_current)
        m_current->reload();
    close(m_bundle);
}

template <class Page>
void IncidentsViewModel::close(std::unique_ptr<Page>& page)
{
    if (!page)
        return;
    page.release()->deleteLater();  // it may be the page itself that asked for it
    emit pagesChanged();
}

void IncidentsViewModel::useLocalProtocol(protocol::LocalProtocol const& local)
{
    auto same = local;
    same.domicile = m_local.domicile;
    bool const onlyTheAddress = same == m_local;
    m_local = local;
    if (onlyTheAddress)
        return;  // no step looks at it, and it is saved at every letter
    m_protocol = protocol::combine(m_needs.library.protocol(), m_local);
    m_list.protocolChanged();
    if (m_current)
        m_current->reload();
    reload();
}

void IncidentsViewModel::reload()
{
    m_inbox.reload();  // what an entry can be added to
    readAnew();
}

void IncidentsViewModel::readAnew()
{
    auto const read = [this]() -> Result<void> {
        TRY(m_list.reload());
        TRY_ASSIGN(m_lastRecordedAt, m_store.lastRecordedAt());
        return {};
    };
    if (auto const outcome = read(); !outcome)
        setError(errorText(outcome.error()));
    reloadReminders();
    emit changed();
    m_needs.changed();
}

void IncidentsViewModel::reloadReminders()
{
    m_reminders.clear();
    m_nextReminderAt.reset();
    auto const now = m_needs.clock.now();
    auto const summaries = m_store.summaries(remindedIncidents);
    if (!summaries) {
        setError(errorText(summaries.error()));
        return;
    }
    for (auto const& summary : *summaries) {
        if (summary.occurredAt.utcMs < now.utcMs - remindedForMs)
            break;
        if (auto const incident = m_store.load(summary.id))
            remindOf(*incident, summary.timesBySameOffender, now);
    }
}

void IncidentsViewModel::remindOf(incident::Incident const& incident, int timesBySameOffender, Moment now)
{
    auto const nextAt = [this](std::optional<Moment> at) {
        if (at && (!m_nextReminderAt || at->utcMs < m_nextReminderAt->utcMs))
            m_nextReminderAt = at;
    };
    auto const id = toQString(incident.id);
    auto const* const type = m_protocol.findType(incident.account.type);
    //: Of which incident: its sort and its day
    auto const which = tr("%1, %2").arg(toQString(type ? type->title : incident.account.type), dayText(incident.account.occurredAt));
    auto const severity = protocol::assess(protocol::factsOf(incident.account, timesBySameOffender), m_protocol).severity;
    auto const reminders = protocol::reminders(protocol::stepsFor(incident, severity, m_protocol, now), incident, m_protocol, now);
    for (auto const& due : reminders.due) {
        if (due.kind == protocol::Reminder::Kind::Complaint) {
            auto const term = protocol::complaintTerm(incident, m_protocol, now);
            if (term)
                m_reminders.push_back({IncidentReminder::Kind::Complaint, id,
                                       term->daysLeft < 0 ? tr("De termijn voor een klacht is voorbij. Overleg met de griffier.")
                                                          : tr("Een klacht kan nog tot en met %1.").arg(dayText(term->lastDay)),
                                       which});
        } else if (auto const* const step = m_protocol.findStep(due.stepId)) {
            m_reminders.push_back({IncidentReminder::Kind::Step, id, toQString(step->title), which});
        }
    }
    nextAt(reminders.nextDueAt);
    auto const answers = m_checkInStore.answers(incident.id);
    if (!answers)
        return;
    // Of several moments that went by, only the last is asked: a list of missed questions would be a reproach.
    aftercare::CheckInMoment const* asked = nullptr;
    auto const moments = aftercare::momentsFor(incident.account.occurredAt, *answers, m_needs.library.aftercare(), now);
    for (auto const& moment : moments) {
        if (moment.isDue)
            asked = &moment;
        else if (moment.answer)
            asked = nullptr;
        else if (moment.dueAt.utcMs > now.utcMs)
            nextAt(moment.dueAt);
    }
    if (asked)
        m_reminders.push_back({IncidentReminder::Kind::CheckIn, id, toQString(asked->checkIn->question),
                               //: A question of aftercare, and the incident it is about
                               tr("Mag je overslaan · %1").arg(which)});
}

void IncidentsViewModel::setError(QString const& error)
{
    if (m_error == error)
        return;
    m_error = error;
    emit errorChanged();
}

}  // namespace weerbaar::app
