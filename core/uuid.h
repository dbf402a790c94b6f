// Names for things that must never be mistaken for another.
#pragma once

#include <string>
#include <string_view>

namespace weerbaar {

/// A random UUID (RFC 9562, version 4), lower case with hyphens.
[[nodiscard]] std::string newUuid();

/// Whether this is how newUuid() writes one.
[[nodiscard]] bool isUuid(std::string_view text) noexcept;

}  // namespace weerbaar
