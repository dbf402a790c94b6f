// evaluate() with what a test does not care about left out.
#pragma once

#include "core/scan/scan_result.h"
#include "tests/core/scan/scanned.h"

namespace weerbaar::test {

/// The day of MovingClock::start.
inline constexpr std::chrono::year_month_day today{std::chrono::year(2026), std::chrono::November, std::chrono::day(21)};

struct Asked {
    scan::Profile profile = {};
    scan::Scope scope = scan::Scope::Full;
    std::vector<scan::Decision> decisions = {};
};

inline scan::ScanResult evaluated(content::ScanPack const& pack, std::vector<scan::GivenAnswer> const& answers,
                                  Asked const& asked = {})
{
    return scan::evaluate(pack, {asked.profile, asked.scope, answers, asked.decisions, today});
}

}  // namespace weerbaar::test
