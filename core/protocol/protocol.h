// The aggression protocol (agressieprotocol) applied to one incident: which steps, by whom, by when.
#pragma once

#include "core/content/pack.h"
#include "core/incident/incident.h"
#include "core/time.h"

#include <optional>
#include <vector>

namespace weerbaar::protocol {

/// The colour of an incident: its type's own, one up for any concern that applies; red while
/// the councillor is not safe. It guides; it is no judgement.
/// Source: the protocol pack, "concerns".
[[nodiscard]] content::Severity severityOf(incident::Account const& account, content::ProtocolPack const& protocol);

enum class StepState { Open, Overdue, Done };

[[nodiscard]] std::string_view nameOf(StepState state);

struct Step {
    content::ProtocolStep const* step = nullptr;  ///< borrowed from the pack
    Moment dueAt;
    StepState state{};
    std::optional<Moment> doneAt;
};

/// When a step is due for something that happened at `occurredAt`.
[[nodiscard]] Moment dueAt(content::Due due, Moment occurredAt);

/// The steps for this incident, in the pack's order. Pure; borrows from `protocol`. A step done before
/// a correction changed the type or colour stays in the list.
[[nodiscard]] std::vector<Step> stepsFor(incident::Incident const& incident, content::ProtocolPack const& protocol,
                                         Moment now);

}  // namespace weerbaar::protocol
