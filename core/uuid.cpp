#include "core/uuid.h"

#include "crypto/hash_chain.h"
#include "crypto/secret.h"

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

}  // namespace weerbaar
