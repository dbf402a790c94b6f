#include "crypto/age/base64.h"

#include <sodium.h>

#include <algorithm>

namespace weerbaar::crypto::age {
namespace {

int variantOf(Padding padding)
{
    return padding == Padding::Always ? sodium_base64_VARIANT_ORIGINAL : sodium_base64_VARIANT_ORIGINAL_NO_PADDING;
}

}  // namespace

std::string toBase64(ByteView bytes, Padding padding)
{
    // sodium_bin2base64 ends its text with a NUL, for which there must be room.
    std::string text(sodium_base64_encoded_len(bytes.size(), variantOf(padding)), '\0');
    sodium_bin2base64(text.data(), text.size(), bytes.data(), bytes.size(), variantOf(padding));
    text.pop_back();
    return text;
}

std::optional<std::size_t> readBase64(std::string_view text, Padding padding, std::span<std::uint8_t> room)
{
    // sodium_base642bin (1.0.18) takes some bytes from 0x80 on for digits.
    if (!std::ranges::all_of(text, [](char character) { return character >= '!' && character <= '~'; }))
        return std::nullopt;
    std::size_t count = 0;
    // Refuses padding of the other kind, blanks and unused bits that are set.
    int const refused = sodium_base642bin(room.data(), room.size(), text.data(), text.size(), nullptr, &count, nullptr,
                                          variantOf(padding));
    if (refused != 0)
        return std::nullopt;
    return count;
}

bool appendBase64(Bytes& bytes, std::string_view text)
{
    auto const before = bytes.size();
    bytes.resize(before + text.size() / 4 * 3 + 3);
    auto const count = readBase64(text, Padding::None, std::span(bytes).subspan(before));
    bytes.resize(before + count.value_or(0));
    return count.has_value();
}

}  // namespace weerbaar::crypto::age
