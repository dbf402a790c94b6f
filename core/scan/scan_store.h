// Rounds of a self-scan in the vault: who answered what, and where to go on.
#pragma once

#include "core/scan/answer_sheet.h"
#include "core/scan/scan.h"
#include "core/vault/database.h"

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace weerbaar::scan {

/// The rounds of one scan in one vault, in the order in which they were begun: the device's clock may go back.
/// The latest round is the one in which things change; earlier ones are history and stay as they are: whatever would
/// change one returns RoundIsHistory, and UnknownRound where there is none.
/// Each change is durable when it returns. Borrows the database, the pack and the clock. One thread at a time.
class ScanStore {
public:
    ScanStore(vault::Database& database, content::ScanPack const& pack, Clock const& clock);
    ~ScanStore();
    ScanStore(ScanStore const&) = delete;
    ScanStore& operator=(ScanStore const&) = delete;

    /// The latest round, finished or not, if there is one.
    [[nodiscard]] Result<std::optional<Round>> currentRound();
    /// The latest round, or the first one.
    [[nodiscard]] Result<Round> currentOrNewRound();
    /// The round before this one, if there is one.
    [[nodiscard]] Result<std::optional<Round>> roundBefore(std::int64_t roundId);
    /// The latest round and the one before it, with all their answers.
    [[nodiscard]] Result<RoundsNow> roundsNow();
    /// \returns UnknownRound.
    [[nodiscard]] Result<Round> round(std::int64_t roundId);
    /// All rounds with what they hold, newest first.
    [[nodiscard]] Result<std::vector<RoundSummary>> rounds();

    /// Begins a new round after the latest, which is finished if it was not. The household is taken over from the
    /// latest round of either scan.
    [[nodiscard]] Result<Round> startRound(Scope scope);
    /// Calls the latest round done, now. Finishing it again changes nothing.
    [[nodiscard]] Result<void> finishRound(std::int64_t roundId);
    /// Removes a round with its answers and notes; the actions stay. \returns UnknownRound.
    [[nodiscard]] Result<void> deleteRound(std::int64_t roundId);

    /// Says whom the scans are about: for the latest round of both, because it is one household.
    [[nodiscard]] Result<void> setProfile(Profile const& profile);
    [[nodiscard]] Result<void> setScope(std::int64_t roundId, Scope scope);
    [[nodiscard]] Result<void> setOrder(std::int64_t roundId, Order order);
    /// \returns UnknownItem for an item the pack does not have.
    [[nodiscard]] Result<void> setPosition(std::int64_t roundId, std::string_view itemId);

    /// Gives or replaces one person's answer, or the joint one, which leaves both own answers as they are. Its moment is
    /// now, but after what the others already said about the item, if the clock went back; a note that changes under the
    /// same answer leaves the moment as it was.
    /// \returns UnknownItem, InvalidText, TextTooLong.
    [[nodiscard]] Result<void> answer(std::int64_t roundId, std::string_view itemId, content::Answerer by,
                                      Answer answer, std::string_view note = {});
    /// Takes the joint answer back; nothing happens if there is none.
    [[nodiscard]] Result<void> withdrawJointAnswer(std::int64_t roundId, std::string_view itemId);
    /// Every answer of a round, those to items that this pack does not know included.
    [[nodiscard]] Result<std::vector<GivenAnswer>> answers(std::int64_t roundId);

    /// The councillor's own sheet for the latest round. Borrows this store.
    [[nodiscard]] AnswerSheet& councillorSheet() { return *m_sheet; }

    [[nodiscard]] content::ScanPack const& pack() const noexcept { return m_pack; }

private:
    class CouncillorSheet;

    [[nodiscard]] Result<std::optional<Round>> readRound(std::string_view condition, std::int64_t id);
    /// Now, or right after what the others said about the item, if the clock went back.
    [[nodiscard]] Result<Moment> momentAfterOthers(std::int64_t roundId, std::string_view itemId, content::Answerer by);
    /// \returns UnknownRound; RoundIsHistory for another round than the latest.
    [[nodiscard]] Result<void> checkLatest(std::int64_t roundId);
    [[nodiscard]] Result<void> change(std::int64_t roundId, std::string_view column, std::string_view value);

    vault::Database& m_database;
    content::ScanPack const& m_pack;
    Clock const& m_clock;
    std::unique_ptr<AnswerSheet> m_sheet;
    // Prepared once: parsing SQL costs more than an answer.
    std::optional<vault::Statement> m_answer;
    std::optional<vault::Statement> m_others;
};

}  // namespace weerbaar::scan
