// What each of the two said, per item, and which answer counts; shared by result, comparison and history.
#pragma once

#include "core/scan/scan.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace weerbaar::scan {

/// From certain to uncertain: the higher one counts when two people differ.
[[nodiscard]] int uncertainty(Answer answer);

/// What one item was answered, by each; borrowed.
struct PerItem {
    GivenAnswer const* councillor = nullptr;
    GivenAnswer const* partner = nullptr;
    GivenAnswer const* together = nullptr;

    /// Whether there is a joint answer that neither has overtaken with a later one of their own.
    [[nodiscard]] bool isJoint() const;
    /// The joint answer, if it stands; without it the least certain of the two.
    [[nodiscard]] std::optional<Answer> effective() const;
    /// When that answer was given.
    [[nodiscard]] std::optional<Moment> effectiveAt() const;
    /// Both answered, not the same, and no joint answer stands.
    [[nodiscard]] bool differs() const;

private:
    [[nodiscard]] GivenAnswer const* counting() const;
};

using AnswersByItem = std::map<std::string_view, PerItem, std::less<>>;

/// Borrows from `answers`.
[[nodiscard]] AnswersByItem byItem(std::vector<GivenAnswer> const& answers);

/// What was said about `itemId`; nothing at all if it was not asked.
[[nodiscard]] PerItem saidAbout(AnswersByItem const& answers, std::string_view itemId);

}  // namespace weerbaar::scan
