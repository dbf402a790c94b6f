// One person's answers to one round: all that the questions on the screen can see.
#pragma once

#include "core/scan/scan.h"

namespace weerbaar::scan {

/// What somebody fills in. It has no way to the other person's answers, whoever holds it: the councillor's own
/// (ScanStore), the partner's on this phone (PartnerTurn) or on their own (InvitedPartner).
class AnswerSheet {
public:
    virtual ~AnswerSheet() = default;

    /// Councillor or Partner.
    [[nodiscard]] virtual content::Answerer person() const = 0;
    [[nodiscard]] virtual content::ScanPack const& pack() const = 0;
    /// The round as it stands: whom and what it is about, and the item last shown to this person.
    [[nodiscard]] virtual Result<Round> round() = 0;
    /// This person's own answers.
    [[nodiscard]] virtual Result<std::vector<GivenAnswer>> answers() = 0;
    /// Gives or replaces this person's answer; durable when it returns.
    /// \returns UnknownItem, InvalidText, TextTooLong.
    [[nodiscard]] virtual Result<void> answer(std::string_view itemId, Answer answer, std::string_view note) = 0;
    /// \returns UnknownItem for an item the pack does not have.
    [[nodiscard]] virtual Result<void> setPosition(std::string_view itemId) = 0;
};

/// The partner's two sheets, wherever they are: on this phone (PartnerTurn) or their own (InvitedPartner).
class PartnerSheets {
public:
    virtual ~PartnerSheets() = default;

    /// Borrows this object.
    [[nodiscard]] virtual AnswerSheet& sheet(content::Scan scan) = 0;
};

/// The checks that every sheet makes before it keeps an answer.
[[nodiscard]] Result<void> checkAnswer(content::ScanPack const& pack, std::string_view itemId, std::string_view note);
/// The same, and that `person` is asked the item; UnknownItem if not.
[[nodiscard]] Result<void> checkAnswerBy(content::Answerer person, content::ScanPack const& pack, std::string_view itemId,
                                         std::string_view note);

}  // namespace weerbaar::scan
