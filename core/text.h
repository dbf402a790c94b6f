// Checks on text that comes from outside.
#pragma once

#include <cstddef>
#include <string_view>

namespace weerbaar {

/// Whether `text` is well-formed UTF-8 without a NUL (RFC 3629: no surrogates, no overlong forms).
[[nodiscard]] bool isValidText(std::string_view text) noexcept;

/// The number of code points; `text` must be well-formed.
[[nodiscard]] std::size_t countCharacters(std::string_view text) noexcept;

}  // namespace weerbaar
