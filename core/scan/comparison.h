// Samen vergelijken: two people's answers side by side, the differences first. Nobody wins.
#pragma once

#include "core/scan/scan.h"

#include <string>
#include <vector>

namespace weerbaar::scan {

/// What both said about one item.
struct Pair {
    content::ScanItem const* item = nullptr;  ///< borrowed from the pack
    std::optional<GivenAnswer> councillor;
    std::optional<GivenAnswer> partner;
    std::optional<GivenAnswer> together;  ///< only while it stands: a later own answer overtakes it

    /// Both answered and not the same; "weet ik niet" on one side is a difference too.
    [[nodiscard]] bool differs() const;
};

struct Comparison {
    std::vector<Pair> differences;     ///< not answered together yet; those on one's own device or account last
    std::vector<Pair> agreed;          ///< the same answer, or a joint one, in the pack's order
    std::vector<Pair> onlyCouncillor;  ///< the partner is asked it too, and has not answered
    std::vector<Pair> onlyPartner;
    int partnerAnswers = 0;            ///< how many the partner gave, of any kind
};

/// Pure. Looks at the items that are asked of both in this household.
[[nodiscard]] Comparison compare(content::ScanPack const& pack, Profile const& profile,
                                 std::vector<GivenAnswer> const& answers);

}  // namespace weerbaar::scan
