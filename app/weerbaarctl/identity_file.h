// A file with private keys of age, as age-keygen makes it.
#pragma once

#include "app/weerbaarctl/attempt.h"
#include "crypto/age/x25519.h"

#include <string>
#include <vector>

namespace weerbaar::tool {

/// One key on a line; empty lines and lines that begin with "#" are skipped. Read straight into guarded memory.
/// \returns at least one. Refused: what is no such file, one that is itself encrypted, one with keys of another sort only.
[[nodiscard]] Attempt<std::vector<crypto::age::Identity>> readIdentities(std::string const& file);

}  // namespace weerbaar::tool
