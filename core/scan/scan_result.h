// What a round's answers come to. No grade: a number would comfort where one gap may be fatal.
#pragma once

#include "core/scan/scan.h"

#include <string>
#include <vector>

namespace weerbaar::scan {

/// One theme's items that are asked in this home, counted. good + gaps + unknown + open = total;
/// "not applicable" is left out of all of them but `answered`.
struct ThemeResult {
    std::string id;
    int answered = 0;  ///< answered in any way
    int total = 0;     ///< asked in this home, those that do not apply to the person left out
    int good = 0;      ///< yes
    int gaps = 0;      ///< no or partly
    int unknown = 0;   ///< "weet ik niet"
    int open = 0;      ///< not answered yet
};

/// One thing to do, with why it stands where it stands.
struct Action {
    std::string itemId;
    Answer answer{};
};

struct ScanResult {
    std::vector<ThemeResult> themes;
    /// Critical items answered no, then partly, then unknown; within each the pack's order.
    std::vector<Action> criticalGaps;
    /// At most three for now: critical first, then weight, then the least effort, then the pack's order.
    std::vector<Action> actionsNow;
    /// The other gaps, in the same order.
    std::vector<Action> actionsLater;
    /// Items answered "unknown": to find out.
    std::vector<std::string> toFindOut;
    /// Items on which councillor and partner differ and have not answered together.
    std::vector<std::string> differences;
};

inline constexpr std::size_t actionsAtOnce = 3;

/// The answer that counts: the joint one; without it the least certain of the two.
/// Order of certainty: yes, partly, unknown, no; "not applicable" counts only if nobody says else.
[[nodiscard]] std::optional<Answer> effectiveAnswer(std::vector<GivenAnswer> const& answers, std::string_view itemId);

/// Pure. Answers to items that the pack no longer has, or that this home is not asked, change nothing.
[[nodiscard]] ScanResult evaluate(content::ScanPack const& pack, HomeProfile const& profile,
                                  std::vector<GivenAnswer> const& answers);

}  // namespace weerbaar::scan
