// A letter, which is an invitation or a reply, as texts for QR codes, and back.
#pragma once

#include "core/result.h"
#include "crypto/bytes.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace weerbaar::scan {

/// What one code carries at most: as much as a phone's camera still reads from another phone's screen.
inline constexpr std::size_t codeMaximumBytes = 720;
/// Nobody photographs more.
inline constexpr int codesAtMost = 9;

/// The texts, in the alphabet that QR codes are densest in (docs/formats.md, "QR codes of a letter"); none for a letter
/// that is empty or takes more than codesAtMost.
[[nodiscard]] std::vector<std::string> toCodes(crypto::ByteView letter);

/// Puts a letter together again, from codes that come in any order.
class LetterCodes {
public:
    /// \param notOurs the code of every refusal but NewerPack: NotAnInvitation or NotAReply.
    explicit LetterCodes(ErrorCode notOurs) : m_notOurs(notOurs) {}

    /// Takes in the text of one code; one that is there already changes nothing, and neither does one that is refused.
    /// \returns NewerPack for a later version; else notOurs, with `where` "foreign" for what is none of our codes,
    /// "damaged", and "mixed" for one that belongs to another letter.
    [[nodiscard]] Result<void> add(std::string_view text);
    /// The codes of one picture. What is foreign in it counts only where nothing else is.
    /// \returns as add(), the first of what was refused; the others are taken in.
    [[nodiscard]] Result<void> addPicture(std::span<std::string const> texts);

    /// How many codes the letter has; 0 before the first.
    [[nodiscard]] int count() const noexcept { return static_cast<int>(m_parts.size()); }
    /// The numbers of those that are not there yet, from 1.
    [[nodiscard]] std::vector<int> missing() const;
    /// Once nothing is missing. \returns notOurs, "damaged".
    [[nodiscard]] Result<crypto::Bytes> letter() const;

private:
    ErrorCode m_notOurs;
    std::string m_name;                 ///< of the letter, in each of its codes
    std::vector<crypto::Bytes> m_parts;  ///< empty: not there yet
};

}  // namespace weerbaar::scan
