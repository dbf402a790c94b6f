#include "app/view_models/inbox_view_model.h"

#include "app/error_text.h"
#include "app/evidence_text.h"
#include "app/format.h"

#include <utility>

namespace weerbaar::app {

namespace {

/// Older incidents are found in the list of incidents; what was noted while locked is about a recent one.
constexpr int offeredIncidents = 20;

}  // namespace

InboxViewModel::InboxViewModel(Needs needs, inbox::Merged const& merged, QObject* parent)
    : QObject(parent), m_needs(std::move(needs))
{
    QStringList notices;
    if (merged.recipientReplaced) {
        notices.append(tr("De sleutel voor bewaren zonder wachtzin was vervangen. "
                          "Wat daarna is bewaard, kan Weerbaar niet lezen. "
                          "Degene die de sleutel verving, misschien wel. De goede sleutel staat er nu weer."));
    }
    if (merged.missing > 0) {
        notices.append(tr("Er ontbreekt iets dat zonder wachtzin was bewaard. "
                          "Iemand heeft het weggehaald, of het toestel maakte een fout."));
    }
    if (merged.damaged > 0) {
        notices.append(tr("Iets dat zonder wachtzin was bewaard, is niet te lezen. "
                          "Het bestand blijft in de map van je kluis staan."));
    }
    if (merged.leftWaiting > 0) {
        notices.append(tr("Niet alles kon worden overgenomen. Misschien is het toestel vol. "
                          "Wat nog wacht, blijft versleuteld bewaard. "
                          "Weerbaar probeert het opnieuw bij de volgende keer ontgrendelen."));
    }
    m_notice = notices.join(u'\n');
    reload();
}

bool InboxViewModel::addTo(int number, QString const& incidentId)
{
    auto const outcome = put(number, incidentId.toStdString());
    if (!report(outcome))
        return false;
    dealtWith();
    return true;
}

Result<void> InboxViewModel::put(int number, std::string const& incidentId)
{
    TRY_ASSIGN(auto const entry, m_needs.store.load(number));
    auto const madeAt = entry.madeAt ? dayTimeText(*entry.madeAt) : QString();
    auto const remark = entry.kind == inbox::EntryKind::Note
        //: Stands above a note that was made while the vault was locked. %1: "vrijdag 20 november 2026, 21:15"
        ? tr("Genoteerd op %1, zonder wachtzin:").arg(madeAt)
        //: Said of a file that was put away while the vault was locked. %1: "vrijdag 20 november 2026, 21:15"
        : tr("Bewaard op %1, zonder wachtzin.").arg(madeAt);
    return m_needs.store.putInto(number, incidentId, remark.toStdString(), m_needs.incidents, m_needs.attachments);
}

void InboxViewModel::setAside(int number)
{
    if (report(m_needs.store.setAside(number)))
        dealtWith();
}

void InboxViewModel::putBack(int number)
{
    if (report(m_needs.store.putBack(number)))
        dealtWith();
}

Result<void> InboxViewModel::usedFor(int number, QString const& incidentId)
{
    auto const id = incidentId.toStdString();
    TRY_ASSIGN(auto const entry, m_needs.store.load(number));
    TRY_ASSIGN(auto const incident, m_needs.incidents.load(id));
    // The words of a note may be in what the form kept, or were taken out of it; a file never is.
    bool const isTold = entry.kind == inbox::EntryKind::Note
        && toQString(incident.account.description).contains(toQString(entry.text).trimmed());
    if (isTold) {
        TRY(m_needs.store.markUsed(number, id));
    } else {
        TRY(put(number, id));
    }
    dealtWith();
    return {};
}

void InboxViewModel::dealtWith()
{
    reload();
    m_needs.changed();
}

Result<inbox::Entry> InboxViewModel::entry(int number)
{
    return m_needs.store.load(number);
}

void InboxViewModel::reload()
{
    auto const waiting = m_needs.store.waiting();
    if (!waiting) {
        report(waiting.error());
        return;
    }
    auto const aside = m_needs.store.setAsideEntries();
    if (!aside) {
        report(aside.error());
        return;
    }
    auto const rowsOf = [this](std::vector<inbox::Entry> const& entries) {
        QList<InboxRow> rows;
        for (auto const& entry : entries)
            rows.append(rowOf(entry));
        return rows;
    };
    m_entries.setRows(rowsOf(*waiting));
    m_setAside.setRows(rowsOf(*aside));

    auto const newest = m_needs.incidents.summaries(offeredIncidents);
    if (!newest) {
        report(newest.error());
        return;
    }
    QList<IncidentChoiceRow> choices;
    for (auto const& summary : *newest)
        choices.append({toQString(summary.id), incidentLabel(summary.type, summary.occurredAt, m_needs.protocol)});
    m_incidents.setRows(std::move(choices));
    emit changed();
}

InboxRow InboxViewModel::rowOf(inbox::Entry const& entry)
{
    InboxRow row;
    row.number = entry.number;
    row.kind = static_cast<int>(entry.kind);
    row.isBegun = !m_needs.drafts.text(draftPlaceOf(entry.number)).isEmpty();
    auto const madeAt = entry.madeAt ? dayTimeText(*entry.madeAt) : QString();
    switch (entry.kind) {
    case inbox::EntryKind::Note:
        row.title = tr("Notitie van %1").arg(madeAt);
        row.text = toQString(entry.text);
        break;
    case inbox::EntryKind::File:
        row.title = tr("Bestand van %1").arg(madeAt);
        row.text = toQString(entry.text);
        row.attachmentId = toQString(entry.attachmentId);
        if (auto const attachment = m_needs.attachments.load(entry.attachmentId)) {
            //: Name of a file, its kind, its size: "foto.jpg, foto, 3,2 MB"
            row.text = tr("%1, %2, %3").arg(row.text, mediaText(attachment->mediaType), sizeText(attachment->bytes));
        }
        break;
    case inbox::EntryKind::Missing:
        row.title = tr("Hier ontbreekt iets");
        row.text = tr("Er was iets bewaard, en het is weg. "
                      "Iemand heeft het weggehaald, of het toestel maakte een fout. "
                      "Weet je nog wat het was? Leg het dan opnieuw vast.");
        break;
    case inbox::EntryKind::Damaged:
        row.title = tr("Dit is niet te lezen");
        row.text = tr("Er was iets bewaard, en het is beschadigd of veranderd. "
                      "Het bestand blijft in de map van je kluis staan. "
                      "Weet je nog wat het was? Leg het dan opnieuw vast.");
        break;
    }
    return row;
}

bool InboxViewModel::report(Result<void> const& outcome)
{
    auto const text = outcome ? QString() : errorText(outcome.error());
    if (m_error != text) {
        m_error = text;
        emit changed();
    }
    return outcome.has_value();
}

}  // namespace weerbaar::app
