#include "core/scan/reminder.h"

#include "core/scan/answers_by_item.h"

#include <algorithm>
#include <utility>

namespace weerbaar::scan {

namespace {

constexpr std::int64_t dayMs = 24LL * 60 * 60 * 1000;

/// A person who looks in the morning finds it.
constexpr int morningHour = 9;

Moment notAfter(Moment moment, Moment now)
{
    return moment.utcMs > now.utcMs ? now : moment;
}

void remindOf(std::vector<Reminder>& all, ReminderInput const& input, Moment now)
{
    auto const answers = byItem(input.answers);
    auto const before = byItem(input.answersBefore);
    for (auto const& decision : input.decisions) {
        auto const lately = saidAbout(answers, decision.itemId).effective();
        auto const answer = lately ? lately : saidAbout(before, decision.itemId).effective();
        bool const isSolved = answer == Answer::Yes || answer == Answer::NotApplicable;
        if (decision.state == ActionState::Planned && decision.plannedFor && !isSolved) {
            all.push_back({Reminder::Kind::PlannedAction, input.scan, decision.itemId,
                           onWall(*decision.plannedFor, morningHour, now.offsetMinutes)});
        }
    }
    if (!input.round)
        return;
    if (!input.round->finishedAt) {
        auto const last = std::max_element(input.answers.begin(), input.answers.end(), [](GivenAnswer const& a, GivenAnswer const& b) {
            return a.answeredAt.utcMs < b.answeredAt.utcMs;
        });
        auto const touched = last == input.answers.end() ? input.round->startedAt : last->answeredAt;
        all.push_back({Reminder::Kind::PausedRound, input.scan, {},
                       addMilliseconds(notAfter(touched, now), daysUntilPausedRoundShows * dayMs)});
        return;
    }
    // Something happened since: that comes before the calendar. Incidents are kept to the second.
    if (input.lastIncidentAt && input.lastIncidentAt->utcMs >= input.round->finishedAt->utcMs / 1000 * 1000) {
        all.push_back({Reminder::Kind::RoundAfterIncident, input.scan, {}, notAfter(*input.lastIncidentAt, now)});
        return;
    }
    if (input.monthsToNextRound > 0) {
        all.push_back({Reminder::Kind::NextRound, input.scan, {},
                       addMonths(notAfter(*input.round->finishedAt, now), input.monthsToNextRound)});
    }
}

}  // namespace

ReminderInput reminderInput(content::ScanPack const& pack, RoundsNow const& rounds, std::vector<Decision> decisions,
                            std::optional<Moment> lastIncidentAt)
{
    auto const profile = rounds.current ? rounds.current->profile : Profile();
    std::erase_if(decisions, [&](Decision const& decision) {
        auto const* const item = pack.find(decision.itemId);
        return !item || !appliesTo(*item, profile);
    });
    ReminderInput input;
    input.scan = pack.scan;
    input.round = rounds.current;
    input.answers = rounds.answers;
    input.answersBefore = rounds.answersBefore;
    input.decisions = std::move(decisions);
    input.lastIncidentAt = lastIncidentAt;
    return input;
}

Reminders reminders(std::vector<ReminderInput> const& scans, Moment now)
{
    std::vector<Reminder> all;
    for (auto const& input : scans)
        remindOf(all, input, now);
    std::stable_sort(all.begin(), all.end(),
                     [](Reminder const& a, Reminder const& b) { return a.dueAt.utcMs < b.dueAt.utcMs; });
    Reminders result;
    for (auto& reminder : all) {
        if (reminder.dueAt.utcMs <= now.utcMs) {
            result.due.push_back(std::move(reminder));
        } else {
            result.nextDueAt = reminder.dueAt;
            break;
        }
    }
    return result;
}

}  // namespace weerbaar::scan
