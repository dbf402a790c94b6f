// The words for who does what in a protocol, and what somebody was in an incident: the same on every screen and paper.
#pragma once

#include "core/content/pack.h"
#include "core/incident/account.h"
#include "core/protocol/local_protocol.h"

#include <QtCore/QString>

#include <string_view>

namespace weerbaar::app {

/// Who does a step, said to the councillor: "Jij", "De griffier", …
[[nodiscard]] QString actorText(content::Actor actor);
/// Somebody in the municipality, by a role of protocol::localRoles: "Griffier", …; empty for any other text.
[[nodiscard]] QString roleText(std::string_view localRole);
/// What somebody was in it: "Dader", "Getuige", "Betrokkene".
[[nodiscard]] QString personRoleText(incident::Role role);

}  // namespace weerbaar::app
