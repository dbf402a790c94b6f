#include "app/view_models/evidence_view_model.h"

#include "app/error_text.h"
#include "app/evidence_text.h"
#include "app/format.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace weerbaar::app {

namespace {

QStringList textsOf(std::vector<std::string> const& texts)
{
    QStringList result;
    for (auto const& text : texts)
        result.append(hyphenated(text));
    return result;
}

/// Whether the next file may do better: not where the disk is full or the vault is broken.
bool concernsOneFile(ErrorCode code)
{
    return code == ErrorCode::AlreadyAttached || code == ErrorCode::SourceUnreadable || code == ErrorCode::SourceChanged
        || code == ErrorCode::SourceTooLarge;
}

}  // namespace

EvidenceViewModel::EvidenceViewModel(Needs needs, incident::Incident incident, QObject* parent)
    : QObject(parent), m_needs(std::move(needs)), m_incident(std::move(incident))
{
    connect(&m_task, &BackgroundTask::runningChanged, this, &EvidenceViewModel::busyChanged);
    connect(&m_progress, &TaskProgress::changed, this, &EvidenceViewModel::progressChanged);
    QList<GuideRow> guides;
    for (auto const& guide : m_needs.pack.guides) {
        if (std::find(guide.types.begin(), guide.types.end(), m_incident.account.type) == guide.types.end())
            continue;
        guides.append({hyphenated(guide.title), textsOf(guide.steps), textsOf(guide.avoid),
                       sourceText(guide.sourceStrength, guide.sources, m_needs.pack.info)});
    }
    m_guides.setRows(std::move(guides));
    rebuild();
}

EvidenceViewModel::~EvidenceViewModel()
{
    m_progress.cancel();
    if (!isBusy())
        return;
    // Nothing but a lock ends it here, and then there is nobody to tell it to.
    QStringList left{m_busyName};
    for (auto const& file : m_queue)
        left.append(file.fileName());
    m_needs.drafts.set(QLatin1String(stoppedPlace), left.join(QStringLiteral(", ")));
}

QString EvidenceViewModel::incidentTitle() const
{
    return incidentLabel(m_incident.account.type, m_incident.account.occurredAt, m_needs.protocol);
}

QString EvidenceViewModel::guideNote() const
{
    return hyphenated(m_needs.pack.note);
}

QString EvidenceViewModel::note() const
{
    return m_needs.drafts.text(notePlace());
}

void EvidenceViewModel::setNote(QString const& note)
{
    if (note == this->note())
        return;
    m_needs.drafts.set(notePlace(), note);
    emit changed();
}

void EvidenceViewModel::addFiles(QList<QUrl> const& files)
{
    if (isBusy() || files.isEmpty())
        return;
    m_queue = files;
    m_note = note().trimmed();
    m_added.clear();
    m_known.clear();
    m_errors.clear();
    m_addedText.clear();
    m_error.clear();
    emit changed();
    takeNext();
}

void EvidenceViewModel::cancel()
{
    m_progress.cancel();
}

void EvidenceViewModel::dismissAdded()
{
    m_added.clear();
    m_known.clear();
    m_addedText.clear();
    emit changed();
}

void EvidenceViewModel::takeNext()
{
    auto const file = m_queue.takeFirst();
    m_busyName = file.fileName();
    m_progress.restart();
    using Staged = Result<evidence::StagedAttachment>;
    auto const work = [this, path = file.toLocalFile().toStdString(), now = m_needs.clock.now()]() -> Staged {
        TRY_ASSIGN(auto source, evidence::SourceFile::open(path));
        return evidence::stage(m_needs.folder, source, now, m_progress.reporter());
    };
    m_task.start(work, [this](Staged taken) { staged(std::move(taken)); });
}

/// What had been read to its end when the person stopped is kept, unless the same was there before.
void EvidenceViewModel::staged(Result<evidence::StagedAttachment> file)
{
    if (!file) {
        finish(file.error());
        return;
    }
    auto same = m_needs.attachments.sameAs(*file);
    if (!same || !*same) {
        finish(same ? keep(std::move(file).value(), std::nullopt) : Result<void>(same.error()));
        return;
    }
    // Is it still what it was? To read it takes as long as the file is large.
    auto const kept = std::make_shared<evidence::StagedAttachment>(std::move(file).value());
    m_task.start([this, reader = std::move(**same)] { return reader.isIntact(m_progress.reporter()); },
                 [this, kept](Result<bool> isIntact) {
                     finish(isIntact ? keep(std::move(*kept), *isIntact) : Result<void>(isIntact.error()));
                 });
}

/// After each file, on the GUI thread.
void EvidenceViewModel::finish(Result<void> const& outcome)
{
    auto const name = std::exchange(m_busyName, {});
    QStringList left;
    if (outcome) {
        m_added.append(name);
        m_needs.attached();
    } else if (outcome.error().code == ErrorCode::Cancelled) {
        left.append(name);
    } else {
        explain(name, outcome.error());
    }
    if (m_progress.isCancelled() || (!outcome && !concernsOneFile(outcome.error().code)))
        stop(std::move(left));
    if (auto incident = m_needs.incidents.load(m_incident.id))
        m_incident = std::move(incident).value();
    else
        m_errors.append(errorText(incident.error()));
    rebuild();
    emit busyChanged();
    if (!m_queue.isEmpty())
        takeNext();
    else if (!m_added.isEmpty() && note().trimmed() == m_note)
        setNote({});  // what was typed meanwhile is for the next files
}

Result<void> EvidenceViewModel::keep(evidence::StagedAttachment file, std::optional<bool> same)
{
    auto const name = file.attachment().name;
    TRY_ASSIGN(auto const attachment, m_needs.attachments.keep(std::move(file), same));
    auto attached = attachment.forChain(m_note.toStdString());
    attached.name = name;  // the same content may be in another incident, under another name
    return m_needs.incidents.attach(m_incident.id, attached);
}

void EvidenceViewModel::explain(QString const& name, Error const& error)
{
    if (error.code == ErrorCode::AlreadyAttached) {
        auto const known = toQString(error.where);
        m_known.append(known == name ? tr("%1 zit er al bij.").arg(name)
                                     //: The name of a file now, and that under which the incident has it.
                                     : tr("%1 zit er al bij als %2.").arg(name, known));
    } else {
        //: The name of a file, and why it could not be added.
        m_errors.append(tr("%1: %2").arg(name, errorText(error)));
    }
}

/// Leaves the rest, and says what was not added.
void EvidenceViewModel::stop(QStringList left)
{
    for (auto const& file : std::exchange(m_queue, {}))
        left.append(file.fileName());
    if (!left.isEmpty())
        m_errors.append(tr("Gestopt. Niet toegevoegd: %1.").arg(left.join(QStringLiteral(", "))));
}

void EvidenceViewModel::rebuild()
{
    QList<AttachmentRow> rows;
    for (auto const& event : m_incident.events) {
        if (!event.file)
            continue;
        auto const& file = *event.file;
        auto detail = fileDetailText(file.mediaType, file.bytes, event.recordedAt);
        if (!file.note.empty())
            detail += u'\n' + toQString(file.note);
        rows.append({toQString(file.id), toQString(file.name), detail, fileIconName(file.mediaType)});
    }
    m_files.setRows(std::move(rows));

    QStringList told;
    if (!m_added.isEmpty())
        told.append(tr("Toegevoegd: %1.").arg(m_added.join(QStringLiteral(", "))));
    told += m_known;
    if (!told.isEmpty())
        told.append(hyphenated(m_needs.pack.galleryNote));
    m_addedText = told.join(u' ');
    m_error = m_errors.join(u'\n');
    emit changed();
}

}  // namespace weerbaar::app
