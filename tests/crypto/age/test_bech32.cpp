#include "crypto/age/bech32.h"

#include "crypto/hash_chain.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>
#include <string>

using namespace weerbaar::crypto;
using namespace weerbaar::crypto::age;

namespace {

constexpr Bech32Form lower{"age", bech32Lower};
constexpr Bech32Form upper{"AGE", bech32Upper};

// Computed by BIP 173's own reference code, in Python: bech32_encode("age", convertbits(bytes, 8, 5)).
constexpr std::string_view counting = "age1qqqsyqcyq5rqwzqfpg9scrgwpugpzysnzs23v9ccrydpk8qarc0savhh7m";  // 00 01 … 1f
constexpr std::string_view example = "age1gfpyysjzgfpyysjzgfpyysjzgfpyysjzgfpyysjzgfpyysjzgfpqxkm8f4";   // 32 times 42

/// What `text` stands for, in hexadecimal, if it stands for 32 bytes.
std::optional<std::string> read(Bech32Form const& form, std::string_view text)
{
    std::array<std::uint8_t, 32> data{};
    data.fill(0xcc);
    if (readBech32(form, text, data))
        return toHex(data);
    // A refusal leaves nothing of a secret.
    CHECK(std::ranges::all_of(data, [](auto byte) { return byte == 0; }));
    return std::nullopt;
}

std::string write(Bech32Form const& form, ByteView data)
{
    Bytes text(bech32Size(form, data.size()));
    writeBech32(form, data, text);
    return {text.begin(), text.end()};
}

std::string inUpperCase(std::string_view text)
{
    std::string result;
    for (char const character : text)
        result += static_cast<char>(std::toupper(static_cast<unsigned char>(character)));
    return result;
}

}  // namespace

TEST_CASE("Bech32 is what BIP 173's reference code makes of the same bytes", "[crypto][age]")
{
    Bytes bytes(32);
    for (std::size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<std::uint8_t>(i);
    CHECK(write(lower, bytes) == counting);
    CHECK(write(upper, bytes) == inUpperCase(counting));
    CHECK(write(lower, Bytes(32, 0x42)) == example);
    CHECK(read(lower, counting) == toHex(bytes));
    CHECK(read(upper, inUpperCase(counting)) == toHex(bytes));
    CHECK(read(lower, example) == toHex(Bytes(32, 0x42)));
}

TEST_CASE("Bech32 of any length reads back", "[crypto][age]")
{
    for (std::size_t size = 0; size < 70; ++size) {
        Bytes bytes(size);
        for (std::size_t i = 0; i < size; ++i)
            bytes[i] = static_cast<std::uint8_t>(255 - 37 * i);
        auto const text = write(lower, bytes);
        Bytes back(size);
        CAPTURE(text);
        REQUIRE(readBech32(lower, text, back));
        REQUIRE(back == bytes);
    }
    // BIP 173 has this one among its valid strings: no data at all, with prefix "a".
    CHECK(write({"a", bech32Lower}, {}) == "a12uel5l");
    CHECK(write({"A", bech32Upper}, {}) == "A12UEL5L");
}

TEST_CASE("any one wrong character, any two swapped and any cut are found", "[crypto][age]")
{
    for (std::size_t at = 0; at < example.size(); ++at) {
        for (int value = 0; value < 256; ++value) {
            auto wrong = std::string(example);
            wrong[at] = static_cast<char>(value);
            if (wrong != example)
                REQUIRE_FALSE(read(lower, wrong));
        }
        REQUIRE_FALSE(read(lower, example.substr(0, at)));
        REQUIRE_FALSE(read(lower, example.substr(example.size() - at)));
        if (at > 0 && example[at] != example[at - 1]) {
            auto swapped = std::string(example);
            std::swap(swapped[at], swapped[at - 1]);
            REQUIRE_FALSE(read(lower, swapped));
        }
    }
}

TEST_CASE("only one way to write a key is read", "[crypto][age]")
{
    // The same bytes, by the same reference code: Bech32m; one of the four bits set that fill up the last character;
    // 31 and 33 bytes; a character of zero bits more; other prefixes.
    auto const text = GENERATE(values<std::string_view>({
        "age1gfpyysjzgfpyysjzgfpyysjzgfpyysjzgfpyysjzgfpyysjzgfpqn2ttvh",
        "age1gfpyysjzgfpyysjzgfpyysjzgfpyysjzgfpyysjzgfpyysjzgfppmq0j58",
        "age1gfpyysjzgfpyysjzgfpyysjzgfpyysjzgfpyysjzgfpyysjzgfpz4n6y6c",
        "age1gfpyysjzgfpyysjzgfpyysjzgfpyysjzgfpyysjzgfpyysjzgfpyfuepx0",
        "age1gfpyysjzgfpyysjzgfpyysjzgfpyysjzgfpyysjzgfpyysjzgfpgczlthg",
        "age1gfpyysjzgfpyysjzgfpyysjzgfpyysjzgfpyysjzgfpyysjzgg7enat4",
        "age1gfpyysjzgfpyysjzgfpyysjzgfpyysjzgfpyysjzgfpyysjzgfpyys3nez5",
        "age1gfpyysjzgfpyysjzgfpyysjzgfpyysjzgfpyysjzgfpyysjzgfpqq25yvgk",
        "agf1gfpyysjzgfpyysjzgfpyysjzgfpyysjzgfpyysjzgfpyysjzgfpqwtzg87",
        "ag1gfpyysjzgfpyysjzgfpyysjzgfpyysjzgfpyysjzgfpyysjzgfpqt5q766",
    }));
    CAPTURE(text);
    CHECK_FALSE(read(lower, text));
}

TEST_CASE("a text in the other case, or in both, is refused", "[crypto][age]")
{
    auto const shouted = inUpperCase(example);
    CHECK_FALSE(read(lower, shouted));
    CHECK_FALSE(read(upper, example));
    CHECK_FALSE(read(lower, "AGE" + std::string(example.substr(3))));
    CHECK_FALSE(read(lower, std::string(example.substr(0, 3)) + shouted.substr(3)));
    CHECK_FALSE(read(lower, ' ' + std::string(example)));
    CHECK_FALSE(read(lower, std::string(example) + '\n'));
}
