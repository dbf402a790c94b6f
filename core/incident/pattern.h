// The same offender more than once: what a single incident does not show.
#pragma once

#include "core/incident/incident.h"

#include <chrono>
#include <map>
#include <string>
#include <vector>

namespace weerbaar::incident {

struct MonthCount {
    std::chrono::year_month month;
    int incidents = 0;

    bool operator==(MonthCount const&) const = default;
};

/// What one offender did, oldest first.
struct Pattern {
    std::string key;
    std::string label;  ///< as it was written of the latest
    std::vector<OffenderIncident> incidents;
    std::map<std::string, int> byType;  ///< how many of each incident type
    std::vector<MonthCount> byMonth;  ///< on the wall; from the first month to the last, those without any included
};

/// Those with two incidents or more, the most first, then the latest. \param offenders as IncidentStore::offenders()
/// gives them: by key, then oldest first. Pure; linear.
[[nodiscard]] std::vector<Pattern> patternsOf(std::vector<OffenderIncident> const& offenders);

}  // namespace weerbaar::incident
