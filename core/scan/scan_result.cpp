#include "core/scan/scan_result.h"

#include "core/scan/answers_by_item.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace weerbaar::scan {

namespace {

/// No before partly before unknown.
int urgency(Answer answer)
{
    return answer == Answer::No ? 0 : answer == Answer::Partly ? 1 : 2;
}

int points(content::Weight weight)
{
    return 4 - static_cast<int>(weight);
}

int points(content::Effort effort)
{
    return 1 + static_cast<int>(effort);
}

/// A gap, as far as its place among the others goes.
struct Gap {
    content::ScanItem const* item;
    Action action;
};

bool comesBefore(Gap const& a, Gap const& b)
{
    bool const aCritical = a.item->weight == content::Weight::Critical;
    bool const bCritical = b.item->weight == content::Weight::Critical;
    if (aCritical != bCritical)
        return aCritical;
    // weight / effort, without fractions
    int const aWorth = points(a.item->weight) * points(b.item->effort);
    int const bWorth = points(b.item->weight) * points(a.item->effort);
    if (aWorth != bWorth)
        return aWorth > bWorth;
    return a.item->weight < b.item->weight;
}

/// The gaps again, each after those it waits for.
std::vector<Gap> inOrderOfNeed(std::vector<Gap> gaps)
{
    std::stable_sort(gaps.begin(), gaps.end(), comesBefore);
    std::vector<Gap> ordered;
    std::set<std::string_view> placed;
    auto const place = [&](auto const& self, Gap& gap) -> void {
        if (!placed.insert(gap.item->id).second)
            return;
        for (auto const& needed : gap.item->after) {
            auto const found = std::find_if(gaps.begin(), gaps.end(), [&](Gap const& g) { return g.item->id == needed; });
            if (found == gaps.end())
                continue;
            self(self, *found);
            auto const already = std::find_if(ordered.begin(), ordered.end(),
                                              [&](Gap const& g) { return g.item->id == needed; });
            if (already != ordered.end())
                already->action.unlocks.push_back(gap.item->id);
        }
        ordered.push_back(gap);
    };
    for (auto& gap : gaps)
        place(place, gap);
    return ordered;
}

bool overtakes(PerItem const& said, Decision const& decision)
{
    bool const settled = decision.state == ActionState::Done || decision.state == ActionState::Declined;
    auto const answer = said.effective();
    bool const inOrder = answer == Answer::Yes || answer == Answer::NotApplicable;
    return settled && answer && !inOrder && said.effectiveAt()->utcMs > decision.decidedAt.utcMs;
}

/// A decision about the item, unless a later answer has overtaken it: who answers "nee" again to what was done or
/// declined is asked again. A plan stands until its day.
Action actionOf(content::ScanItem const& item, Answer answer, PerItem const& said, std::vector<Decision> const& decisions)
{
    Action action{item.id, answer, {}, {}, false};
    action.decision.itemId = item.id;
    auto const decision = std::find_if(decisions.begin(), decisions.end(),
                                       [&](Decision const& candidate) { return candidate.itemId == item.id; });
    if (decision == decisions.end())
        return action;
    action.decision = *decision;
    if (overtakes(said, *decision)) {
        action.reopened = true;
        action.decision.state = ActionState::Open;
    }
    return action;
}

}  // namespace

std::vector<Action> otherCriticalGaps(ScanResult const& result)
{
    std::vector<Action> others;
    std::copy_if(result.criticalGaps.begin(), result.criticalGaps.end(), std::back_inserter(others), [&](Action const& gap) {
        return std::none_of(result.actionsNow.begin(), result.actionsNow.end(),
                            [&](Action const& now) { return now.itemId == gap.itemId; });
    });
    return others;
}

std::optional<Answer> effectiveAnswer(std::vector<GivenAnswer> const& answers, std::string_view itemId)
{
    return saidAbout(byItem(answers), itemId).effective();
}

content::Answerer answererOfDone(content::ScanItem const& item, std::vector<GivenAnswer> const& answers)
{
    bool const partnerToo = std::any_of(answers.begin(), answers.end(), [&](GivenAnswer const& given) {
        return given.itemId == item.id && given.by != content::Answerer::Councillor;
    });
    return partnerToo && !item.eachForSelf ? content::Answerer::Together : content::Answerer::Councillor;
}

bool isOvertaken(Decision const& decision, std::vector<GivenAnswer> const& answers)
{
    return overtakes(saidAbout(byItem(answers), decision.itemId), decision);
}

ScanResult evaluate(content::ScanPack const& pack, Standing const& standing)
{
    auto const answers = byItem(standing.answers);
    ScanResult result;
    std::vector<Gap> gaps;            // no or partly
    std::vector<Action> critical;     // no, partly or unknown, of critical items
    std::vector<std::string> unclear;

    for (auto const& theme : pack.themes) {
        ThemeResult counted;
        counted.id = theme.id;
        for (auto const& item : theme.items) {
            if (!appliesTo(item, standing.profile))
                continue;
            auto const said = saidAbout(answers, item.id);
            auto const answer = said.effective();
            if (!answer && !isAskedIn(item, standing.profile, standing.scope))
                continue;
            if (said.differs())
                result.differences.push_back(item.id);
            if (answer)
                ++counted.answered;
            if (answer == Answer::NotApplicable)
                continue;
            ++counted.total;
            if (!answer) {
                ++counted.open;
                continue;
            }
            if (*answer == Answer::Yes) {
                ++counted.good;
                continue;
            }
            bool const isCritical = item.weight == content::Weight::Critical;
            auto action = actionOf(item, *answer, said, standing.decisions);
            if (isCritical)
                critical.push_back(action);
            if (*answer == Answer::Unknown) {
                ++counted.unknown;
                auto& list = isCritical ? result.toFindOut : unclear;
                list.push_back(item.id);
            } else {
                ++counted.gaps;
                gaps.push_back({&item, std::move(action)});
            }
        }
        result.themes.push_back(std::move(counted));
    }
    result.toFindOut.insert(result.toFindOut.end(), unclear.begin(), unclear.end());

    std::stable_sort(critical.begin(), critical.end(),
                     [](Action const& a, Action const& b) { return urgency(a.answer) < urgency(b.answer); });
    result.criticalGaps = std::move(critical);

    std::vector<Gap> open;
    for (auto& gap : gaps) {
        auto const& decision = gap.action.decision;
        bool const later = decision.state == ActionState::Planned && *decision.plannedFor > standing.today;
        if (later)
            result.planned.push_back(gap.action);
        else if (decision.state == ActionState::Declined)
            result.declined.push_back(gap.action);
        else if (decision.state == ActionState::Done)
            result.done.push_back(gap.action);
        else
            open.push_back(gap);
    }
    for (auto& gap : inOrderOfNeed(std::move(open))) {
        auto& list = result.actionsNow.size() < actionsAtOnce ? result.actionsNow : result.actionsLater;
        list.push_back(std::move(gap.action));
    }
    std::stable_sort(result.planned.begin(), result.planned.end(),
                     [](Action const& a, Action const& b) { return *a.decision.plannedFor < *b.decision.plannedFor; });
    return result;
}

}  // namespace weerbaar::scan
