#include "core/inbox/entry_rows.h"

#include "core/names.h"

namespace weerbaar::inbox {

namespace {

constexpr Names<EntryKind, 4> kindNames{{{EntryKind::Note, "note"},
                                         {EntryKind::File, "file"},
                                         {EntryKind::Missing, "missing"},
                                         {EntryKind::Damaged, "damaged"}}};
constexpr Names<EntryState, 3> stateNames{
    {{EntryState::Waiting, "waiting"}, {EntryState::Used, "used"}, {EntryState::SetAside, "set-aside"}}};

constexpr char const* columns =
    "SELECT number, kind, made_utc_ms, made_offset, text, attachment_id, state, incident_id FROM inbox_entry ";

Entry entryFrom(vault::Statement const& row)
{
    Entry entry;
    entry.number = static_cast<int>(row.integer(0));
    entry.kind = valueIn(kindNames, row.text(1)).value_or(EntryKind::Damaged);
    if (!row.isNull(2))
        entry.madeAt = Moment{row.integer(2), static_cast<int>(row.integer(3))};
    entry.text = row.text(4);
    entry.attachmentId = row.text(5);
    entry.state = valueIn(stateNames, row.text(6)).value_or(EntryState::Waiting);
    entry.incidentId = row.text(7);
    return entry;
}

void bindOrNull(vault::Statement& statement, int index, std::string_view text)
{
    if (text.empty())
        statement.bindNull(index);
    else
        statement.bind(index, text);
}

}  // namespace

std::string_view nameOf(EntryKind kind)
{
    return nameIn(kindNames, kind);
}

std::string_view nameOf(EntryState state)
{
    return nameIn(stateNames, state);
}

Result<std::optional<Entry>> findEntry(vault::Database& database, int number)
{
    TRY_ASSIGN(auto statement, database.prepare(std::string(columns) + "WHERE number = ?"));
    statement.bind(1, std::int64_t{number});
    TRY_ASSIGN(bool const found, statement.step());
    return found ? std::optional(entryFrom(statement)) : std::nullopt;
}

Result<std::vector<Entry>> findEntries(vault::Database& database, EntryState state)
{
    TRY_ASSIGN(auto statement, database.prepare(std::string(columns) + "WHERE state = ? ORDER BY number"));
    statement.bind(1, nameOf(state));
    std::vector<Entry> result;
    for (;;) {
        TRY_ASSIGN(bool const row, statement.step());
        if (!row)
            return result;
        result.push_back(entryFrom(statement));
    }
}

Result<bool> hasSame(vault::Database& database, Entry const& entry)
{
    TRY_ASSIGN(auto statement, database.prepare("SELECT 1 FROM inbox_entry WHERE kind = ? AND made_utc_ms = ? AND "
                                                "made_offset = ? AND text = ? AND attachment_id IS ?"));
    statement.bind(1, nameOf(entry.kind))
        .bind(2, entry.madeAt.value_or(Moment()).utcMs)
        .bind(3, std::int64_t{entry.madeAt.value_or(Moment()).offsetMinutes})
        .bind(4, std::string_view(entry.text));
    bindOrNull(statement, 5, entry.attachmentId);
    return statement.step();
}

Result<int> highestEntry(vault::Database& database)
{
    TRY_ASSIGN(auto statement, database.prepare("SELECT coalesce(max(number), 0) FROM inbox_entry"));
    TRY_ASSIGN(bool const row, statement.step());
    return row ? static_cast<int>(statement.integer(0)) : 0;
}

Result<void> writeEntry(vault::Database& database, Entry const& entry, Moment mergedAt)
{
    TRY_ASSIGN(auto statement,
               database.prepare("INSERT OR REPLACE INTO inbox_entry (number, kind, made_utc_ms, made_offset, text, "
                                "attachment_id, merged_utc_ms, merged_offset, state, incident_id) "
                                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    statement.bind(1, std::int64_t{entry.number}).bind(2, nameOf(entry.kind));
    if (entry.madeAt)
        statement.bind(3, entry.madeAt->utcMs).bind(4, std::int64_t{entry.madeAt->offsetMinutes});
    else
        statement.bindNull(3).bindNull(4);
    statement.bind(5, std::string_view(entry.text));
    bindOrNull(statement, 6, entry.attachmentId);
    statement.bind(7, mergedAt.utcMs).bind(8, std::int64_t{mergedAt.offsetMinutes}).bind(9, nameOf(entry.state));
    bindOrNull(statement, 10, entry.incidentId);
    return statement.run();
}

Result<void> writeState(vault::Database& database, int number, EntryState state, std::string_view incidentId)
{
    TRY_ASSIGN(auto statement, database.prepare("UPDATE inbox_entry SET state = ?, incident_id = ? WHERE number = ?"));
    statement.bind(1, nameOf(state));
    bindOrNull(statement, 2, incidentId);
    statement.bind(3, std::int64_t{number});
    TRY(statement.run());
    if (database.changes() == 0)
        return Error{ErrorCode::UnknownEntry, std::to_string(number)};
    return {};
}

}  // namespace weerbaar::inbox
