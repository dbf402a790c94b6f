// A file of the evidence as the tool prints it.
#pragma once

#include "app/weerbaarctl/command.h"
#include "core/incident/incident.h"

namespace weerbaar::tool {

[[nodiscard]] inline Json toJson(incident::AttachedFile const& file)
{
    Json json{{"id", file.id},
              {"name", file.name},
              {"mediaType", file.mediaType},
              {"bytes", file.bytes},
              {"sha256", crypto::toHex(file.sha256)}};
    if (!file.note.empty())
        json["note"] = file.note;
    return json;
}

}  // namespace weerbaar::tool
