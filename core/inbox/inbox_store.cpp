#include "core/inbox/inbox_store.h"

#include "core/inbox/entry_rows.h"
#include "core/inbox/merge.h"

namespace weerbaar::inbox {

Result<Merged> InboxStore::merge()
{
    return Merge(m_vault).run();
}

Result<void> InboxStore::continueNumbers()
{
    return Merge(m_vault).continueNumbers();
}

Result<std::vector<Entry>> InboxStore::waiting()
{
    return findEntries(m_vault.database(), EntryState::Waiting);
}

Result<std::vector<Entry>> InboxStore::setAsideEntries()
{
    return findEntries(m_vault.database(), EntryState::SetAside);
}

Result<int> InboxStore::waitingCount()
{
    TRY_ASSIGN(auto statement, m_vault.database().prepare("SELECT count(*) FROM inbox_entry WHERE state = ?"));
    statement.bind(1, nameOf(EntryState::Waiting));
    TRY_ASSIGN(bool const row, statement.step());
    return row ? static_cast<int>(statement.integer(0)) : 0;
}

Result<Entry> InboxStore::load(int number)
{
    TRY_ASSIGN(auto entry, findEntry(m_vault.database(), number));
    if (!entry)
        return Error{ErrorCode::UnknownEntry, std::to_string(number)};
    return std::move(*entry);
}

namespace {

/// A note that is as long as a text may be has no room for the remark, which then stands by itself.
Result<void> addNote(incident::IncidentStore& incidents, std::string_view incidentId, std::string const& remark,
                     std::string const& note)
{
    auto const whole = remark + '\n' + note;
    if (whole.size() <= incident::textMaximumBytes)
        return incidents.addText(incidentId, whole);
    TRY(incidents.addText(incidentId, remark));
    return incidents.addText(incidentId, note);
}

}  // namespace

Result<void> InboxStore::putInto(int number, std::string_view incidentId, std::string const& remark,
                                 incident::IncidentStore& incidents, evidence::AttachmentStore& attachments)
{
    TRY_ASSIGN(auto const entry, load(number));
    if (entry.state != EntryState::Waiting || !entry.madeAt)
        return Error{ErrorCode::InvalidInput, std::to_string(number)};
    if (entry.kind == EntryKind::Note) {
        TRY(addNote(incidents, incidentId, remark, entry.text));
    } else {
        TRY_ASSIGN(auto const attachment, attachments.load(entry.attachmentId));
        auto const attached = incidents.attach(incidentId, attachment.forChain(remark));
        if (!attached && attached.error().code != ErrorCode::AlreadyAttached)
            return attached.error();
    }
    return markUsed(number, incidentId);
}

Result<void> InboxStore::markUsed(int number, std::string_view incidentId)
{
    TRY_ASSIGN(auto const entry, load(number));
    bool const holdsSomething = entry.kind == EntryKind::Note || entry.kind == EntryKind::File;
    if (!holdsSomething || entry.state != EntryState::Waiting)
        return Error{ErrorCode::InvalidInput, std::to_string(number)};
    TRY_ASSIGN(auto incident, m_vault.database().prepare("SELECT 1 FROM incident WHERE id = ?"));
    incident.bind(1, incidentId);
    TRY_ASSIGN(bool const isThere, incident.step());
    if (!isThere)
        return Error{ErrorCode::UnknownIncident, std::string(incidentId)};
    return writeState(m_vault.database(), number, EntryState::Used, incidentId);
}

Result<void> InboxStore::setAside(int number)
{
    return move(number, EntryState::SetAside);
}

Result<void> InboxStore::putBack(int number)
{
    return move(number, EntryState::Waiting);
}

/// Between waiting and set aside; what is used stays used.
Result<void> InboxStore::move(int number, EntryState state)
{
    TRY_ASSIGN(auto const entry, load(number));
    if (entry.state == EntryState::Used)
        return Error{ErrorCode::InvalidInput, std::to_string(number)};
    return writeState(m_vault.database(), number, state, {});
}

}  // namespace weerbaar::inbox
