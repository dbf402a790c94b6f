// Byte buffers that hold nothing secret. Secrets live in secret.h.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace weerbaar::crypto {

using Bytes = std::vector<std::uint8_t>;
using ByteView = std::span<std::uint8_t const>;

/// The bytes of a text, as they stand (UTF-8 in this program). The view borrows from `text`.
[[nodiscard]] inline ByteView bytesOf(std::string_view text) noexcept
{
    return {reinterpret_cast<std::uint8_t const*>(text.data()), text.size()};
}

}  // namespace weerbaar::crypto
