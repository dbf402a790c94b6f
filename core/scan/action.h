// What a household decides about a gap, kept beside the answers and across the rounds.
#pragma once

#include "core/scan/scan.h"
#include "core/vault/database.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace weerbaar::scan {

enum class ActionState {
    Open,      ///< nothing decided yet
    Planned,   ///< on a day
    Done,
    Declined,  ///< deliberately not
};
enum class ActionBy { Me, Partner, Landlord, Municipality };

[[nodiscard]] std::string_view nameOf(ActionState state);
[[nodiscard]] std::optional<ActionState> actionStateFromName(std::string_view name);
[[nodiscard]] std::string_view nameOf(ActionBy by);
[[nodiscard]] std::optional<ActionBy> actionByFromName(std::string_view name);

/// The decision about one item. An item without one is Open.
struct Decision {
    std::string itemId;
    ActionState state = ActionState::Open;
    std::optional<std::chrono::year_month_day> plannedFor;  ///< only of Planned, and then always; the day on the wall
    std::optional<ActionBy> by;
    std::string note;
    Moment decidedAt;
};

/// The decisions about one scan's items. Borrows the database, the pack and the clock. One thread at a time.
class ActionStore {
public:
    ActionStore(vault::Database& database, content::ScanPack const& pack, Clock const& clock)
        : m_database(database), m_pack(pack), m_clock(clock)
    {
    }

    /// All of them, those about items that this pack does not know included.
    [[nodiscard]] Result<std::vector<Decision>> decisions();
    /// Keeps a decision, with now as its moment; replaces the earlier one about the item.
    /// \returns UnknownItem; MissingAnswer for Planned without a day, InvalidTime for a day that does not
    /// exist; InvalidText, TextTooLong for the note.
    [[nodiscard]] Result<void> decide(Decision const& decision);
    /// Says by whom and with which note, and leaves state, day and moment of the decision as they are.
    /// \returns as decide().
    [[nodiscard]] Result<void> annotate(std::string_view itemId, std::optional<ActionBy> by, std::string_view note);

private:
    vault::Database& m_database;
    content::ScanPack const& m_pack;
    Clock const& m_clock;
};

}  // namespace weerbaar::scan
