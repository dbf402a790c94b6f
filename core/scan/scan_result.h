// What a round's answers come to. No grade: a number would comfort where one gap may be fatal.
#pragma once

#include "core/scan/action.h"
#include "core/scan/scan.h"

#include <string>
#include <vector>

namespace weerbaar::scan {

/// One theme's items that are asked in this household, counted. good + gaps + unknown + open = total;
/// "not applicable" is left out of all of them but `answered`.
struct ThemeResult {
    std::string id;
    int answered = 0;  ///< answered in any way
    int total = 0;     ///< asked here, those that do not apply to the person left out
    int good = 0;      ///< yes
    int gaps = 0;      ///< no or partly
    int unknown = 0;   ///< "weet ik niet"
    int open = 0;      ///< not answered yet
};

/// One thing to do, with why it stands where it stands.
struct Action {
    std::string itemId;
    Answer answer{};
    Decision decision;                 ///< Open if nothing was decided
    std::vector<std::string> unlocks;  ///< gaps that wait for this one (ScanItem::after)
    bool reopened = false;             ///< was done or declined, and answered anew as a gap since
};

struct ScanResult {
    std::vector<ThemeResult> themes;
    /// Critical items answered no, then partly, then unknown, whatever was decided about them; within each the
    /// pack's order.
    std::vector<Action> criticalGaps;
    /// At most three for now, of what is open or planned for today or earlier.
    std::vector<Action> actionsNow;
    /// The other open gaps, in the same order.
    std::vector<Action> actionsLater;
    /// Planned for a later day, the earliest first.
    std::vector<Action> planned;
    /// Deliberately not.
    std::vector<Action> declined;
    /// Done while the answer still says otherwise.
    std::vector<Action> done;
    /// Items answered "unknown": to find out; the critical ones first.
    std::vector<std::string> toFindOut;
    /// Items on which councillor and partner differ and have not answered together.
    std::vector<std::string> differences;
};

inline constexpr std::size_t actionsAtOnce = 3;

/// The critical gaps that are not among the actions for now: they are told right below those.
[[nodiscard]] std::vector<Action> otherCriticalGaps(ScanResult const& result);

/// The answer that counts: the joint one; without it the least certain of the two.
/// Order of certainty: yes, partly, unknown, no; "not applicable" counts only if nobody says else.
[[nodiscard]] std::optional<Answer> effectiveAnswer(std::vector<GivenAnswer> const& answers, std::string_view itemId);

/// Whether an answer has overtaken a decision: done or declined, and answered anew since as not in order.
[[nodiscard]] bool isOvertaken(Decision const& decision, std::vector<GivenAnswer> const& answers);

/// Whose answer says that an action on `item` is done: both together if the partner answered it too. What is on one's own
/// device each says for themselves.
[[nodiscard]] content::Answerer answererOfDone(content::ScanItem const& item, std::vector<GivenAnswer> const& answers);

/// What evaluate() looks at besides the pack.
struct Standing {
    Profile const& profile;
    Scope scope = Scope::Full;  ///< Short: the critical items, and whatever else was answered
    std::vector<GivenAnswer> const& answers;
    std::vector<Decision> const& decisions;
    std::chrono::year_month_day today;
};

/// Pure. Answers and decisions about items that the pack no longer has, or that are not asked here, change nothing.
///
/// The order of actions (docs/decisions/0014): critical first; then the most weight for the least effort
/// (4, 3, 2, 1 for critical … low, divided by 1, 2, 3 for low … high effort); then weight; then the pack's order.
/// A gap that others wait for comes right before the first of them.
[[nodiscard]] ScanResult evaluate(content::ScanPack const& pack, Standing const& standing);

}  // namespace weerbaar::scan
