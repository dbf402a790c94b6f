// The aggression protocol (agressieprotocol) applied to one incident: how severe, which steps, by whom, by when.
#pragma once

#include "core/content/pack.h"
#include "core/incident/incident.h"
#include "core/time.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace weerbaar::protocol {

// ---- severity --------------------------------------------------------------------------------

/// What the colour of an incident is made of.
struct SeverityFacts {
    std::string type;
    incident::SafeNow safeNow{};
    std::vector<std::string> concerns;
    int timesBySameOffender = 1;  ///< this time included
};

[[nodiscard]] SeverityFacts factsOf(incident::Account const& account, int timesBySameOffender);
[[nodiscard]] SeverityFacts factsOf(incident::Summary const& summary);

/// One reason for the colour, so that nobody has to take our word for it.
struct SeverityReason {
    enum class Kind {
        Type,      ///< this sort of incident begins at `severity`
        NotSafe,   ///< not safe now: red, whatever else
        Concern,   ///< `concernId` makes it one colour more severe
        Repeated,  ///< at least the third time by the same offender: one colour more severe
    };
    Kind kind{};
    content::Severity severity{};  ///< Type, NotSafe
    std::string concernId;         ///< Concern; of a later pack perhaps, and then not in this one
    int times = 0;                 ///< Repeated

    bool operator==(SeverityReason const&) const = default;
};

struct SeverityAid {
    content::Severity severity{};
    std::vector<SeverityReason> reasons;  ///< the type, not safe, the concerns in the pack's order, repeated
};

/// The colour of an incident: its type's own, one up, and only one, for any concern that applies or the third time by
/// the same offender; red while the councillor is not safe. A type that the pack does not have counts as orange. It
/// guides; it is no judgement. Pure.
/// Source: the protocol pack, "concerns".
[[nodiscard]] SeverityAid assess(SeverityFacts const& facts, content::ProtocolPack const& protocol);

/// From how many times by the same offender on it counts as a concern.
inline constexpr int timesThatRaise = 3;

// ---- steps -----------------------------------------------------------------------------------

// What a step is about, as the packs write it in `topic`.
inline constexpr std::string_view topicReportInternally = "report-internally";
inline constexpr std::string_view topicComplaint = "complaint";
inline constexpr std::string_view topicAftercare = "aftercare";

enum class StepState { Open, Overdue, Done, NotNeeded };

[[nodiscard]] std::string_view nameOf(StepState state);

struct Step {
    content::ProtocolStep const* step = nullptr;  ///< borrowed from the pack
    Moment dueAt;          ///< by the pack; after "not yet" with a day, the end of that day
    StepState state{};     ///< "not yet" without a day: as if nothing was decided
    std::optional<Moment> decidedAt;  ///< when the last decision was written down
    std::optional<incident::StepDecision> decision;
};

/// When a step is due for something that happened at `occurredAt`.
[[nodiscard]] Moment dueAt(content::Due due, Moment occurredAt);

/// The steps for this incident, in the pack's order. Pure; borrows from `protocol`. A step that was decided on stays in
/// the list, whatever a correction or the municipality changed since. Days are those of the wall at the offset of
/// `now`.
[[nodiscard]] std::vector<Step> stepsFor(incident::Incident const& incident, content::Severity severity,
                                         content::ProtocolPack const& protocol, Moment now);

// ---- terms -----------------------------------------------------------------------------------

/// The complaint (klacht) that prosecution of some offences asks for, within three calendar months after the day one
/// knew.
/// Source: the protocol pack (art. 66 Sr).
struct ComplaintTerm {
    std::chrono::year_month_day lastDay;  ///< counted from the incident; a later last act gives a later term
    int daysLeft = 0;                     ///< whole days from today until then; negative: over

    bool operator==(ComplaintTerm const&) const = default;
};

/// The last day of a complaint about what happened at `occurredAt`: three calendar months later on the wall; where that
/// month is shorter, its last day.
[[nodiscard]] std::chrono::year_month_day complaintLastDay(Moment occurredAt);

/// Nothing for a type without a complaint, or once its steps are done or not needed. Pure.
[[nodiscard]] std::optional<ComplaintTerm> complaintTerm(incident::Incident const& incident,
                                                         content::ProtocolPack const& protocol, Moment now);

/// Something to be reminded of about an incident.
struct Reminder {
    enum class Kind {
        Complaint,  ///< a step with topic "complaint", while complaintTerm() has a day
        Step,       ///< a step is due today: one with topic "aftercare", or any other that was put off until a day
    };
    Kind kind{};
    std::string incidentId;
    std::string stepId;
    Moment dueAt;  ///< when it was, or will be, said: 09:00 on the wall

    bool operator==(Reminder const&) const = default;
};

struct Reminders {
    std::vector<Reminder> due;        ///< not decided yet; of each step the latest moment, the longest due first
    std::optional<Moment> nextDueAt;  ///< the first that is still to come
};

/// The days after an incident on which a complaint that was not made is brought to mind, at 09:00 on the wall.
/// Source: the facts behind the pack, chapter 10; a proposal of ours.
inline constexpr int complaintReminderDays[] = {30, 60, 75};

/// Of one incident, whose `steps` stepsFor() gave. A step with topic "complaint" comes on its three days for types too
/// that only may need one, as a Step. "Not yet" with a day: that day, and of the three those after it; a day after the
/// term takes none of the three away.
/// Pure; the wall is that at the offset of `now`.
[[nodiscard]] Reminders reminders(std::vector<Step> const& steps, incident::Incident const& incident,
                                  content::ProtocolPack const& protocol, Moment now);

}  // namespace weerbaar::protocol
