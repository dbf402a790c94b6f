#include "core/scan/action.h"

#include "core/content/pack_loader.h"
#include "core/names.h"
#include "core/scan/answer_sheet.h"

#include <array>
#include <charconv>
#include <cstdio>
#include <utility>

namespace weerbaar::scan {

namespace {

constexpr Names<ActionState, 4> stateNames{{{ActionState::Open, "open"},
                                            {ActionState::Planned, "planned"},
                                            {ActionState::Done, "done"},
                                            {ActionState::Declined, "declined"}}};
constexpr Names<ActionBy, 4> byNames{{{ActionBy::Me, "me"},
                                      {ActionBy::Partner, "partner"},
                                      {ActionBy::Landlord, "landlord"},
                                      {ActionBy::Municipality, "municipality"}}};

}  // namespace

std::string_view nameOf(ActionState state)
{
    return nameIn(stateNames, state);
}

std::optional<ActionState> actionStateFromName(std::string_view name)
{
    return valueIn(stateNames, name);
}

std::string_view nameOf(ActionBy by)
{
    return nameIn(byNames, by);
}

std::optional<ActionBy> actionByFromName(std::string_view name)
{
    return valueIn(byNames, name);
}

Result<std::vector<Decision>> ActionStore::decisions()
{
    TRY_ASSIGN(auto statement, m_database.prepare("SELECT item_id, state, planned_for, done_by, note, decided_utc_ms, "
                                                  "decided_offset FROM scan_action WHERE scan = ? ORDER BY item_id"));
    statement.bind(1, content::nameOf(m_pack.scan));
    std::vector<Decision> result;
    for (;;) {
        TRY_ASSIGN(bool const row, statement.step());
        if (!row)
            return result;
        Decision decision;
        decision.itemId = statement.text(0);
        auto const state = actionStateFromName(statement.text(1));
        if (!state)  // the table's own CHECK forbids it
            return Error{ErrorCode::DamagedDatabase, "scan_action"};
        decision.state = *state;
        if (!statement.isNull(2)) {
            auto const day = parseIsoDay(statement.text(2));
            if (!day)
                return Error{ErrorCode::DamagedDatabase, "scan_action"};
            decision.plannedFor = *day;
        }
        if (!statement.isNull(3))
            decision.by = actionByFromName(statement.text(3));
        decision.note = statement.text(4);
        decision.decidedAt = {statement.integer(5), static_cast<int>(statement.integer(6))};
        result.push_back(std::move(decision));
    }
}

Result<void> ActionStore::decide(Decision const& decision)
{
    TRY(checkAnswer(m_pack, decision.itemId, decision.note));
    bool const planned = decision.state == ActionState::Planned;
    if (planned && !decision.plannedFor)
        return Error{ErrorCode::MissingAnswer, "plannedFor"};
    if (planned)
        TRY(parseIsoDay(toIsoDay(*decision.plannedFor)));  // what is kept can be read again
    TRY_ASSIGN(auto statement,
               m_database.prepare("INSERT OR REPLACE INTO scan_action (scan, item_id, state, planned_for, done_by, note, "
                                  "decided_utc_ms, decided_offset) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"));
    auto const now = m_clock.now();
    statement.bind(1, content::nameOf(m_pack.scan)).bind(2, decision.itemId).bind(3, nameOf(decision.state));
    statement.bindNull(4).bindNull(5);
    if (planned)
        statement.bind(4, toIsoDay(*decision.plannedFor));
    if (decision.by)
        statement.bind(5, nameOf(*decision.by));
    statement.bind(6, decision.note).bind(7, now.utcMs).bind(8, std::int64_t{now.offsetMinutes});
    return statement.run();
}

Result<void> ActionStore::annotate(std::string_view itemId, std::optional<ActionBy> by, std::string_view note)
{
    TRY(checkAnswer(m_pack, itemId, note));
    TRY_ASSIGN(auto statement,
               m_database.prepare("INSERT INTO scan_action (scan, item_id, state, done_by, note, decided_utc_ms, "
                                  "decided_offset) VALUES (?, ?, 'open', ?, ?, ?, ?) ON CONFLICT (scan, item_id) "
                                  "DO UPDATE SET done_by = excluded.done_by, note = excluded.note"));
    auto const now = m_clock.now();
    statement.bind(1, content::nameOf(m_pack.scan)).bind(2, itemId).bindNull(3);
    if (by)
        statement.bind(3, nameOf(*by));
    statement.bind(4, note).bind(5, now.utcMs).bind(6, std::int64_t{now.offsetMinutes});
    return statement.run();
}

}  // namespace weerbaar::scan
