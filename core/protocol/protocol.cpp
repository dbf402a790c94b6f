#include "core/protocol/protocol.h"

#include <algorithm>
#include <cstdlib>

namespace weerbaar::protocol {

namespace {

constexpr std::int64_t msPerHour = 3'600'000;
constexpr std::int64_t msPerDay = 24 * msPerHour;

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

}  // namespace

content::Severity severityOf(incident::Account const& account, content::ProtocolPack const& protocol)
{
    if (account.safeNow == incident::SafeNow::No)
        return content::Severity::Red;
    auto const* const type = protocol.findType(account.type);
    // An account from a newer pack may name a type we do not know: better too careful.
    auto const severity = type ? type->severity : content::Severity::Orange;
    return account.concerns.empty() ? severity : oneUp(severity);
}

std::string_view nameOf(StepState state)
{
    switch (state) {
    case StepState::Open:
        return "open";
    case StepState::Overdue:
        return "overdue";
    case StepState::Done:
        return "done";
    }
    std::abort();
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

std::vector<Step> stepsFor(incident::Incident const& incident, content::ProtocolPack const& protocol, Moment now)
{
    auto const severity = severityOf(incident.account, protocol);
    std::vector<Step> result;
    for (auto const& step : protocol.steps) {
        std::optional<Moment> doneAt;
        for (auto const& event : incident.events) {
            if (event.kind == incident::EventKind::StepDone && event.stepId == step.id && !doneAt)
                doneAt = event.recordedAt;
        }
        bool const applies = contains(step.types, incident.account.type) && contains(step.severities, severity);
        if (!applies && !doneAt)
            continue;
        auto const due = dueAt(step.due, incident.account.occurredAt);
        // "At once" is never late: reproach helps nobody who is only now able to write it down.
        bool const late = step.due.unit != content::DueUnit::Immediate && now.utcMs > due.utcMs;
        result.push_back({&step, due, doneAt ? StepState::Done : late ? StepState::Overdue : StepState::Open, doneAt});
    }
    return result;
}

}  // namespace weerbaar::protocol
