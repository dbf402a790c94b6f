// The recovery code: the vault's second secret, written on paper and typed back.
#pragma once

#include "crypto/secret.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace weerbaar::crypto {

/// Eight groups of five characters, such as "7K3MA-...": four random characters and one check
/// character per group. The alphabet has 23 characters, none of which looks like another in
/// handwriting (no 0/O/Q/D, 1/I/L, 2/Z, 5/S, 6/G, 8/B, U/V pairs). 32 random characters of 23
/// are 144 bits. The check character is a weighted sum modulo 23 that also counts the group's
/// place, so that one wrong character, two swapped characters or two swapped groups are found,
/// and the group that is wrong can be named.
/// Source: docs/formats.md, "Recovery code".
class RecoveryCode {
public:
    static constexpr std::size_t groupCount = 8;
    static constexpr std::size_t groupLength = 5;
    static constexpr std::size_t characterCount = groupCount * groupLength;

    /// What a typed code turned out to be.
    struct Checked;

    [[nodiscard]] static RecoveryCode generate();

    /// Reads what a person typed: any case, with or without hyphens, dashes, dots, blanks.
    /// Anything else that is not in the alphabet counts as one wrong character.
    [[nodiscard]] static Checked parse(std::string_view typed);

    /// Whether `typed` is a possible group at place `index` (0 to 7): length, alphabet, check
    /// character. Reads as leniently as parse().
    [[nodiscard]] static bool isValidGroup(std::string_view typed, std::size_t index);

    /// Group `index` (0 to 7), five characters. To show; the caller wipes or drops it.
    [[nodiscard]] std::string group(std::size_t index) const;
    /// The groups joined by hyphens, 47 characters.
    [[nodiscard]] SecretBytes text() const;
    /// The secret that opens the recovery slot: the 40 characters, upper case, no hyphens.
    [[nodiscard]] SecretBytes secret() const;
    [[nodiscard]] RecoveryCode clone() const;

private:
    explicit RecoveryCode(SecretBytes characters) : m_characters(std::move(characters)) {}

    SecretBytes m_characters;  // 40 characters
};

struct RecoveryCode::Checked {
    /// The code, if all of it is right.
    std::optional<RecoveryCode> code;
    /// Which groups are wrong, as places 0 to 7 in ascending order. Empty exactly if there is a
    /// code. If the number of characters is wrong, only the first group that is incomplete or
    /// wrong, because the later ones may merely have shifted (once in 23 times it fits by chance
    /// and the one after it is named); and the last group if all eight are right but more follows.
    std::vector<std::size_t> wrongGroups;
    /// How many characters were typed, hyphens and the like not counted. Right is 40.
    std::size_t typedCount = 0;

    [[nodiscard]] bool isTooShort() const noexcept { return typedCount < characterCount; }
    [[nodiscard]] bool isTooLong() const noexcept { return typedCount > characterCount; }
};

}  // namespace weerbaar::crypto
