#include "core/protocol/protocol.h"

#include "core/names.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace weerbaar::protocol {

namespace {

using std::chrono::year_month_day;

constexpr std::int64_t msPerHour = 3'600'000;
constexpr std::int64_t msPerDay = 24 * msPerHour;
constexpr int monthsForComplaint = 3;
constexpr int morningHour = 9;

constexpr Names<StepState, 4> stateNames{{{StepState::Open, "open"},
                                          {StepState::Overdue, "overdue"},
                                          {StepState::Done, "done"},
                                          {StepState::NotNeeded, "not-needed"}}};

content::Severity oneUp(content::Severity severity)
{
    switch (severity) {
    case content::Severity::Green:
        return content::Severity::Yellow;
    case content::Severity::Yellow:
        return content::Severity::Orange;
    case content::Severity::Orange:
    case content::Severity::Red:
        return content::Severity::Red;
    }
    std::abort();
}

template <class Values, class Value>
bool contains(Values const& values, Value const& value)
{
    return std::find(values.begin(), values.end(), value) != values.end();
}

/// The concerns that apply, each once: in the pack's order, then those of a later pack.
std::vector<std::string> ordered(std::vector<std::string> const& concerns, content::ProtocolPack const& protocol)
{
    std::vector<std::string> result;
    for (auto const& concern : protocol.concerns) {
        if (contains(concerns, concern.id))
            result.push_back(concern.id);
    }
    for (auto const& concern : concerns) {
        if (!contains(result, concern))
            result.push_back(concern);
    }
    return result;
}

year_month_day daysAfter(year_month_day day, int days)
{
    return std::chrono::sys_days(day) + std::chrono::days(days);
}

bool isDecided(incident::StepDecision const& decision)
{
    return decision.choice != incident::StepChoice::NotYet;
}

/// The day until which a step was put off, if it was.
std::optional<year_month_day> putOffUntil(std::optional<incident::StepDecision> const& decision)
{
    return decision && !isDecided(*decision) ? decision->on : std::nullopt;
}

StepState stateOf(content::ProtocolStep const& step, std::optional<incident::StepDecision> const& decision, Moment due,
                  Moment now)
{
    if (decision && isDecided(*decision))
        return decision->choice == incident::StepChoice::Done ? StepState::Done : StepState::NotNeeded;
    // "At once" is never late: reproach helps nobody who is only now able to write it down.
    bool const canBeLate = step.due.unit != content::DueUnit::Immediate || putOffUntil(decision);
    return canBeLate && now.utcMs > due.utcMs ? StepState::Overdue : StepState::Open;
}

/// The days on which an undecided step is brought to mind, the earliest first.
std::vector<year_month_day> reminderDays(Step const& step, Moment occurredAt, int offsetMinutes)
{
    std::vector<year_month_day> days;
    auto const day = putOffUntil(step.decision);
    if (step.step->topic == topicComplaint) {
        if (day)
            days.push_back(*day);
        // A day after the term must not silence the days that are in time.
        bool const isInTime = day && *day <= complaintLastDay(occurredAt);
        for (int const count : complaintReminderDays) {
            auto const next = daysAfter(localDay(occurredAt), count);
            if (!isInTime || next > *day)
                days.push_back(next);
        }
        std::sort(days.begin(), days.end());
    } else if (day || step.step->topic == topicAftercare) {
        days.push_back(localDay({step.dueAt.utcMs, offsetMinutes}));  // of what was put off, that day
    }
    return days;
}

}  // namespace

SeverityFacts factsOf(incident::Account const& account, int timesBySameOffender)
{
    return {account.type, account.safeNow, account.concerns, timesBySameOffender};
}

SeverityFacts factsOf(incident::Summary const& summary)
{
    return {summary.type, summary.safeNow, summary.concerns, summary.timesBySameOffender};
}

SeverityAid assess(SeverityFacts const& facts, content::ProtocolPack const& protocol)
{
    using Kind = SeverityReason::Kind;
    auto const* const type = protocol.findType(facts.type);
    // An account from a newer pack may name a type we do not know: better too careful.
    SeverityAid aid{type ? type->severity : content::Severity::Orange, {}};
    aid.reasons.push_back({Kind::Type, aid.severity, {}, 0});
    bool const isSafe = facts.safeNow != incident::SafeNow::No;
    if (!isSafe)
        aid.reasons.push_back({Kind::NotSafe, content::Severity::Red, {}, 0});
    auto const beginsWith = aid.reasons.size();
    for (auto& concern : ordered(facts.concerns, protocol))
        aid.reasons.push_back({Kind::Concern, {}, std::move(concern), 0});
    if (facts.timesBySameOffender >= timesThatRaise)
        aid.reasons.push_back({Kind::Repeated, {}, {}, facts.timesBySameOffender});
    if (aid.reasons.size() > beginsWith)
        aid.severity = oneUp(aid.severity);
    if (!isSafe)
        aid.severity = content::Severity::Red;
    return aid;
}

std::string_view nameOf(StepState state)
{
    return nameIn(stateNames, state);
}

Moment dueAt(content::Due due, Moment occurredAt)
{
    switch (due.unit) {
    case content::DueUnit::Immediate:
        return occurredAt;
    case content::DueUnit::SameDay:
        return endOfLocalDay(occurredAt);
    case content::DueUnit::Hours:
        return addMilliseconds(occurredAt, due.amount * msPerHour);
    case content::DueUnit::Days:
        return addMilliseconds(occurredAt, due.amount * msPerDay);
    case content::DueUnit::Months:
        return addMonths(occurredAt, due.amount);
    }
    std::abort();
}

std::vector<Step> stepsFor(incident::Incident const& incident, content::Severity severity,
                           content::ProtocolPack const& protocol, Moment now)
{
    std::vector<Step> result;
    for (auto const& step : protocol.steps) {
        auto const* const event = incident.decisionOn(step.id);
        bool const applies =
            !step.hidden && contains(step.types, incident.account.type) && contains(step.severities, severity);
        if (!applies && !event)
            continue;
        Step listed{&step, dueAt(step.due, incident.account.occurredAt), StepState::Open, std::nullopt, std::nullopt};
        if (event) {
            listed.decidedAt = event->recordedAt;
            listed.decision = event->step;
        }
        if (auto const day = putOffUntil(listed.decision))
            listed.dueAt = endOfLocalDay(onWall(*day, 0, now.offsetMinutes));
        listed.state = stateOf(step, listed.decision, listed.dueAt, now);
        result.push_back(std::move(listed));
    }
    return result;
}

year_month_day complaintLastDay(Moment occurredAt)
{
    return localDay(addMonths(occurredAt, monthsForComplaint));
}

std::optional<ComplaintTerm> complaintTerm(incident::Incident const& incident, content::ProtocolPack const& protocol,
                                           Moment now)
{
    auto const* const type = protocol.findType(incident.account.type);
    if (!type || !type->complaintRequired)
        return std::nullopt;
    bool anyStep = false;
    bool allDecided = true;
    for (auto const& step : protocol.steps) {
        if (step.topic != topicComplaint || !contains(step.types, type->id))
            continue;
        auto const* const event = incident.decisionOn(step.id);
        anyStep = true;
        allDecided = allDecided && event && isDecided(*event->step);
    }
    if (anyStep && allDecided)
        return std::nullopt;
    auto const lastDay = complaintLastDay(incident.account.occurredAt);
    auto const left = std::chrono::sys_days(lastDay) - std::chrono::sys_days(localDay(now));
    return ComplaintTerm{lastDay, static_cast<int>(left.count())};
}

Reminders reminders(std::vector<Step> const& steps, incident::Incident const& incident,
                    content::ProtocolPack const& protocol, Moment now)
{
    bool const hasTerm = complaintTerm(incident, protocol, now).has_value();
    Reminders result;
    for (auto const& step : steps) {
        if (step.state != StepState::Open && step.state != StepState::Overdue)
            continue;
        bool const isComplaint = hasTerm && step.step->topic == topicComplaint;
        auto const kind = isComplaint ? Reminder::Kind::Complaint : Reminder::Kind::Step;
        Reminder reminder{kind, incident.id, step.step->id, {}};
        bool isDue = false;
        for (auto const day : reminderDays(step, incident.account.occurredAt, now.offsetMinutes)) {
            auto const moment = onWall(day, morningHour, now.offsetMinutes);
            if (moment.utcMs <= now.utcMs) {
                reminder.dueAt = moment;
                isDue = true;
            } else if (!result.nextDueAt || moment.utcMs < result.nextDueAt->utcMs) {
                result.nextDueAt = moment;
            }
        }
        if (isDue)
            result.due.push_back(std::move(reminder));
    }
    std::stable_sort(result.due.begin(), result.due.end(),
                     [](Reminder const& a, Reminder const& b) { return a.dueAt.utcMs < b.dueAt.utcMs; });
    return result;
}

}  // namespace weerbaar::protocol
