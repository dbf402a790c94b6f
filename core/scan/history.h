// Last time beside this time.
#pragma once

#include "core/scan/scan.h"
#include "core/scan/scan_result.h"

#include <string>
#include <vector>

namespace weerbaar::scan {

enum class Change {
    Same,
    Improved,     ///< more certain than last time
    Slipped,      ///< less certain than last time
    Different,    ///< another answer, neither better nor worse: found out that it is not so, or no longer sure
    NowAnswered,  ///< not answered last time
    NotAnswered,  ///< answered last time, not yet this time, and asked
    NewItem,      ///< the pack did not have it last time
    Withdrawn,    ///< this pack no longer asks it, or does not know it
};

struct ItemChange {
    std::string itemId;
    Change change{};
    std::optional<Answer> before;
    std::optional<Answer> now;
};

struct ThemeChange {
    std::string id;
    int improved = 0;
    int slipped = 0;
    int newItems = 0;
    ThemeResult before;
    ThemeResult now;
};

struct RoundChange {
    std::vector<ThemeChange> themes;
    std::vector<ItemChange> items;  ///< the pack's order, Same left out; withdrawn ones last
    int improved = 0;
    int slipped = 0;
    int newItems = 0;
    bool newerPackBefore = false;  ///< the earlier round was asked with a newer pack than ours
};

/// One round with its answers.
struct AnsweredRound {
    Round round;
    std::vector<GivenAnswer> answers;
};

/// Pure. By order of the rounds, not by their dates: the device's clock may have gone back.
/// "Past niet bij mij" on either side is no improvement and no slip, nor is finding out that the answer is no. An item that
/// both answered in one round only is compared by what the councillor said in each.
[[nodiscard]] RoundChange changeBetween(content::ScanPack const& pack, AnsweredRound const& before,
                                        AnsweredRound const& now);

/// The words of an item in a round, whatever became of it since: asked, withdrawn, or unknown to this pack.
struct ItemWords {
    enum class Kind { Asked, Withdrawn, Unknown } kind = Kind::Unknown;
    std::string statement;  ///< empty if Unknown
    std::optional<std::string> replacedBy;
};
[[nodiscard]] ItemWords wordsOf(content::ScanPack const& pack, std::string_view itemId);

}  // namespace weerbaar::scan
