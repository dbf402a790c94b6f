// Where a file goes that leaves the vault.
#pragma once

#include "app/weerbaarctl/command.h"

namespace weerbaar::tool {

/// What --out says, absolute. Refused: a folder, a place among the vault's own files.
[[nodiscard]] Attempt<QString> outFileOf(Call const& call);

}  // namespace weerbaar::tool
