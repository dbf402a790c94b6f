#include "core/text.h"

namespace weerbaar {

namespace {

bool isContinuation(unsigned char byte) noexcept
{
    return (byte & 0xC0U) == 0x80U;
}

}  // namespace

bool isValidText(std::string_view text) noexcept
{
    std::size_t i = 0;
    while (i < text.size()) {
        auto const first = static_cast<unsigned char>(text[i]);
        if (first == 0)
            return false;
        std::size_t const length = first < 0x80 ? 1 : first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
        if (length == 0 || i + length > text.size())
            return false;
        for (std::size_t k = 1; k < length; ++k) {
            if (!isContinuation(static_cast<unsigned char>(text[i + k])))
                return false;
        }
        if (length >= 3) {
            auto const second = static_cast<unsigned char>(text[i + 1]);
            bool const overlong = (first == 0xE0 && second < 0xA0) || (first == 0xF0 && second < 0x90);
            bool const surrogate = first == 0xED && second >= 0xA0;
            bool const beyond = first == 0xF4 && second >= 0x90;
            if (overlong || surrogate || beyond)
                return false;
        }
        i += length;
    }
    return true;
}

std::size_t countCharacters(std::string_view text) noexcept
{
    std::size_t count = 0;
    for (char const c : text) {
        if (!isContinuation(static_cast<unsigned char>(c)))
            ++count;
    }
    return count;
}

}  // namespace weerbaar
