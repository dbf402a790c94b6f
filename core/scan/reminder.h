// What is due: planned actions, a round that lies still, the next round.
#pragma once

#include "core/scan/action.h"
#include "core/scan/scan.h"

#include <optional>
#include <string>
#include <vector>

namespace weerbaar::scan {

/// How long after a finished round the next one is due, unless the person chose otherwise.
inline constexpr int monthsToNextRound = 12;
/// How long a round may lie half-done before we say so once on the start screen.
inline constexpr int daysUntilPausedRoundShows = 14;

struct Reminder {
    enum class Kind {
        PlannedAction,       ///< its day has come and the answer does not say yet that it is done; itemId says which
        PausedRound,         ///< begun, not finished, untouched for a while
        NextRound,           ///< a year has gone by
        RoundAfterIncident,  ///< something happened since the last round was finished
    };
    Kind kind{};
    content::Scan scan{};
    std::string itemId;
    Moment dueAt;
};

/// What reminders() looks at for one scan.
struct ReminderInput {
    content::Scan scan{};
    std::optional<Round> round;            ///< the latest
    std::vector<GivenAnswer> answers;        ///< in it
    std::vector<GivenAnswer> answersBefore;  ///< in the round before: what it says holds until it is asked anew
    std::vector<Decision> decisions;
    std::optional<Moment> lastIncidentAt;  ///< when the newest incident was written down
    int monthsToNextRound = scan::monthsToNextRound;  ///< 0: the person wants no yearly reminder
};

struct Reminders {
    std::vector<Reminder> due;             ///< on or before now, the longest due first
    std::optional<Moment> nextDueAt;       ///< the first that is still to come
};

/// What there is to remind of in one scan, without decisions about items that are not asked here (any more). Pure.
[[nodiscard]] ReminderInput reminderInput(content::ScanPack const& pack, RoundsNow const& rounds,
                                          std::vector<Decision> decisions, std::optional<Moment> lastIncidentAt);

/// Pure. A day counts from 09:00 on the wall at the offset of `now`. A moment in the future that was written as past,
/// because the clock was set back, counts as now.
[[nodiscard]] Reminders reminders(std::vector<ReminderInput> const& scans, Moment now);

}  // namespace weerbaar::scan
