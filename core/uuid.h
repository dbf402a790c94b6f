// Names for things that must never be mistaken for another.
#pragma once

#include <string>

namespace weerbaar {

/// A random UUID (RFC 9562, version 4), lower case with hyphens.
[[nodiscard]] std::string newUuid();

}  // namespace weerbaar
