// Answers to fill a vault with, round by round.
#pragma once

#include "core/content/pack.h"
#include "core/vault/database.h"
#include "tests/support/moving_clock.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace weerbaar::bench {

struct AnswerKey {
    std::int64_t roundId = 0;
    std::string_view itemId;
    content::Answerer by{};
};

/// The first `count` keys of the home check, all different: round by round from round 1, every item, by each person
/// and together.
[[nodiscard]] std::vector<AnswerKey> answerKeys(std::size_t count);

/// In one time through both scans: the councillor all, the partner the first half of theirs, some together.
inline constexpr std::size_t answersPerRound = 200;

/// Goes through both scans so many times, a week apart; the clock stands at the last of them afterwards.
void goThroughScans(vault::Database& database, test::MovingClock& clock, int rounds);

/// Goes halfway through the next home check, a week later.
void beginHomeCheck(vault::Database& database, test::MovingClock& clock);

}  // namespace weerbaar::bench
