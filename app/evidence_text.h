// How a file of the evidence, and the incident it belongs to, are named on a screen.
#pragma once

#include "core/content/pack.h"
#include "core/time.h"

#include <QtCore/QString>

#include <cstdint>
#include <string_view>

namespace weerbaar::app {

/// "Foto, 3,2 MB, toegevoegd op 20 november 2026, 21:20"
[[nodiscard]] QString fileDetailText(std::string_view mediaType, std::uint64_t bytes, Moment addedAt);

/// Of IconPaths: "camera" for what can be looked at, "note" for what can be read, else "file".
[[nodiscard]] QString fileIconName(std::string_view mediaType);

/// Whether it is text that can be shown as it stands: plain text, a page, a card, an e-mail.
[[nodiscard]] bool isReadableText(std::string_view mediaType);

/// "Bedreiging, vrijdag 20 november 2026"
[[nodiscard]] QString incidentLabel(std::string_view typeId, Moment occurredAt, content::ProtocolPack const& protocol);

}  // namespace weerbaar::app
