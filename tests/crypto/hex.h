// Expected values, as the programs that computed them print them.
#pragma once

#include "crypto/bytes.h"

#include <charconv>
#include <stdexcept>
#include <string_view>

namespace weerbaar::crypto {

/// The bytes of `hex`; line ends between the digits are passed over.
inline Bytes fromHex(std::string_view hex)
{
    Bytes bytes;
    while (!hex.empty()) {
        if (hex.front() == '\n') {
            hex.remove_prefix(1);
            continue;
        }
        std::uint8_t byte = 0;
        auto const pair = hex.substr(0, 2);
        auto const [end, error] = std::from_chars(pair.data(), pair.data() + pair.size(), byte, 16);
        if (error != std::errc() || end != pair.data() + 2)
            throw std::invalid_argument("not hexadecimal: a mistake in the test");
        bytes.push_back(byte);
        hex.remove_prefix(2);
    }
    return bytes;
}

}  // namespace weerbaar::crypto
