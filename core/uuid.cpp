#include "core/uuid.h"

#include "crypto/hash_chain.h"
#include "crypto/secret.h"

#include <algorithm>

namespace weerbaar {

std::string newUuid()
{
    auto const random = crypto::SecretBytes::random(16);
    crypto::Bytes bytes(random.view().begin(), random.view().end());
    bytes[6] = static_cast<std::uint8_t>((bytes[6] & 0x0FU) | 0x40U);
    bytes[8] = static_cast<std::uint8_t>((bytes[8] & 0x3FU) | 0x80U);
    auto id = crypto::toHex(bytes);
    for (std::size_t const at : {20U, 16U, 12U, 8U})
        id.insert(at, "-");
    return id;
}

bool isUuid(std::string_view text) noexcept
{
    constexpr std::string_view form = "00000000-0000-0000-0000-000000000000";
    return text.size() == form.size() && std::equal(text.begin(), text.end(), form.begin(), [](char c, char f) {
        return f == '-' ? c == '-' : (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
    });
}

}  // namespace weerbaar
