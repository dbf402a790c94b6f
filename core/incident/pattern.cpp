#include "core/incident/pattern.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace weerbaar::incident {

namespace {

std::chrono::year_month monthOf(Moment moment)
{
    auto const day = localDay(moment);
    return day.year() / day.month();
}

std::vector<MonthCount> countByMonth(std::vector<OffenderIncident> const& incidents)
{
    // Sorted by month, not by moment: two clocks at one moment may show two months.
    std::map<std::chrono::year_month, int> counts;
    for (auto const& incident : incidents)
        ++counts[monthOf(incident.occurredAt)];
    std::vector<MonthCount> result;
    auto next = counts.begin()->first;
    for (auto const& [month, count] : counts) {
        for (; next < month; next += std::chrono::months(1))
            result.push_back({next, 0});
        result.push_back({month, count});
        next += std::chrono::months(1);
    }
    return result;
}

Pattern patternFrom(std::vector<OffenderIncident> incidents)
{
    Pattern pattern;
    pattern.key = incidents.back().key;
    pattern.label = incidents.back().label;
    for (auto const& incident : incidents)
        ++pattern.byType[incident.type];
    pattern.byMonth = countByMonth(incidents);
    pattern.incidents = std::move(incidents);
    return pattern;
}

}  // namespace

std::vector<Pattern> patternsOf(std::vector<OffenderIncident> const& offenders)
{
    std::vector<Pattern> result;
    for (auto from = offenders.begin(); from != offenders.end();) {
        auto const to = std::find_if(from, offenders.end(),
                                     [&](OffenderIncident const& other) { return other.key != from->key; });
        if (to - from >= 2)
            result.push_back(patternFrom({from, to}));
        from = to;
    }
    auto const weight = [](Pattern const& pattern) {
        return std::tuple(pattern.incidents.size(), pattern.incidents.back().occurredAt.utcMs);
    };
    std::stable_sort(result.begin(), result.end(),
                     [&](Pattern const& a, Pattern const& b) { return weight(a) > weight(b); });
    return result;
}

}  // namespace weerbaar::incident
