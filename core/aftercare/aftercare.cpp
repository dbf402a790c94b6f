#include "core/aftercare/aftercare.h"

#include "core/protocol/protocol.h"

#include <algorithm>

namespace weerbaar::aftercare {

std::vector<CheckInMoment> momentsFor(Moment occurredAt, std::vector<Answer> const& answers,
                                      content::AftercarePack const& pack, Moment now)
{
    std::vector<CheckInMoment> result;
    for (auto const& checkIn : pack.checkIns) {
        CheckInMoment moment{&checkIn, protocol::dueAt(checkIn.due, occurredAt), false, std::nullopt};
        auto const answer = std::find_if(answers.begin(), answers.end(),
                                         [&](Answer const& candidate) { return candidate.checkInId == checkIn.id; });
        if (answer != answers.end())
            moment.answer = *answer;
        moment.isDue = !moment.answer && moment.dueAt.utcMs <= now.utcMs;
        result.push_back(std::move(moment));
    }
    std::stable_sort(result.begin(), result.end(),
                     [](CheckInMoment const& a, CheckInMoment const& b) { return a.dueAt.utcMs < b.dueAt.utcMs; });
    return result;
}

Result<std::vector<Answer>> CheckInStore::answers(std::string_view incidentId)
{
    TRY_ASSIGN(auto statement, m_database.prepare("SELECT check_in_id, note, skipped, answered_utc_ms, answered_offset "
                                                  "FROM check_in WHERE incident_id = ? ORDER BY check_in_id"));
    statement.bind(1, incidentId);
    std::vector<Answer> result;
    for (;;) {
        TRY_ASSIGN(bool const row, statement.step());
        if (!row)
            return result;
        result.push_back({statement.text(0), statement.text(1), statement.integer(2) != 0,
                          {statement.integer(3), static_cast<int>(statement.integer(4))}});
    }
}

Result<void> CheckInStore::answer(std::string_view incidentId, std::string_view checkInId, std::string_view note)
{
    TRY(incident::checkText(note, "note"));
    return write(incidentId, checkInId, note, false);
}

Result<void> CheckInStore::skip(std::string_view incidentId, std::string_view checkInId)
{
    return write(incidentId, checkInId, {}, true);
}

Result<void> CheckInStore::write(std::string_view incidentId, std::string_view checkInId, std::string_view note,
                                 bool skipped)
{
    if (!m_pack.findCheckIn(checkInId))
        return Error{ErrorCode::UnknownCheckIn, std::string(checkInId)};
    auto const now = m_clock.now();
    // Of an incident that is not there nothing is selected, so nothing is written.
    TRY_ASSIGN(auto statement, m_database.prepare("INSERT OR REPLACE INTO check_in (incident_id, check_in_id, note, "
                                                  "skipped, answered_utc_ms, answered_offset) "
                                                  "SELECT id, ?, ?, ?, ?, ? FROM incident WHERE id = ?"));
    statement.bind(1, checkInId)
        .bind(2, note)
        .bind(3, std::int64_t{skipped ? 1 : 0})
        .bind(4, now.utcMs)
        .bind(5, std::int64_t{now.offsetMinutes})
        .bind(6, incidentId);
    TRY(statement.run());
    if (m_database.changes() == 0)
        return Error{ErrorCode::UnknownIncident, std::string(incidentId)};
    return {};
}

Result<void> CheckInStore::remove(std::string_view incidentId, std::string_view checkInId)
{
    TRY_ASSIGN(auto statement, m_database.prepare("DELETE FROM check_in WHERE incident_id = ? AND check_in_id = ?"));
    statement.bind(1, incidentId).bind(2, checkInId);
    return statement.run();
}

}  // namespace weerbaar::aftercare
