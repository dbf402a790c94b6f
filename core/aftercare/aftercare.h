// Aftercare (nazorg): moments to ask how it goes. Optional, private, never scored, and never in a report.
#pragma once

#include "core/content/pack.h"
#include "core/incident/incident.h"
#include "core/result.h"
#include "core/time.h"
#include "core/vault/database.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace weerbaar::aftercare {

/// What somebody wrote at a moment, or that they let it pass.
struct Answer {
    std::string checkInId;
    std::string note;      ///< may be empty: looked, and wrote nothing
    bool skipped = false;
    Moment answeredAt;
};

struct CheckInMoment {
    content::CheckIn const* checkIn = nullptr;  ///< borrowed from the pack
    Moment dueAt;
    bool isDue = false;                ///< its time has come, and nothing was answered
    std::optional<Answer> answer;
};

/// The check-ins of one incident, by when they are due. An answer to one that the pack does not have is left out. Pure;
/// borrows from `pack`.
[[nodiscard]] std::vector<CheckInMoment> momentsFor(Moment occurredAt, std::vector<Answer> const& answers,
                                                    content::AftercarePack const& pack, Moment now);

/// Beside the incident's chain, not in it: its owner may change and remove every word. Borrows. One thread at a time.
class CheckInStore {
public:
    CheckInStore(vault::Database& database, content::AftercarePack const& pack, Clock const& clock)
        : m_database(database), m_pack(pack), m_clock(clock)
    {
    }

    /// By the id of the check-in; none of an incident that is not there.
    [[nodiscard]] Result<std::vector<Answer>> answers(std::string_view incidentId);
    /// Replaces what was there. \returns UnknownCheckIn, UnknownIncident, TextTooLong, InvalidText.
    [[nodiscard]] Result<void> answer(std::string_view incidentId, std::string_view checkInId, std::string_view note);
    /// Lets it pass; what was written goes. \returns UnknownCheckIn, UnknownIncident.
    [[nodiscard]] Result<void> skip(std::string_view incidentId, std::string_view checkInId);
    /// As if it was never answered. Removing what is not there is no error.
    [[nodiscard]] Result<void> remove(std::string_view incidentId, std::string_view checkInId);

private:
    [[nodiscard]] Result<void> write(std::string_view incidentId, std::string_view checkInId, std::string_view note,
                                     bool skipped);

    vault::Database& m_database;
    content::AftercarePack const& m_pack;
    Clock const& m_clock;
};

}  // namespace weerbaar::aftercare
