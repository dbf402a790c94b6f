// Rounds of a self-scan: who answered what, and where to go on.
#pragma once

#include "core/content/pack.h"
#include "core/result.h"
#include "core/time.h"
#include "core/vault/database.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace weerbaar::scan {

enum class Answer { Yes, Partly, No, Unknown, NotApplicable };

[[nodiscard]] std::string_view nameOf(Answer answer);
[[nodiscard]] std::optional<Answer> answerFromName(std::string_view name);

/// What decides which items are asked. Nothing else about the home is ever stored: no address.
struct HomeProfile {
    std::optional<content::HomeType> home;
    std::optional<content::Tenure> tenure;

    bool operator==(HomeProfile const&) const = default;
};

/// Whether `item` is asked in a home like this; without an answer about the home, every item is.
[[nodiscard]] bool appliesTo(content::ScanItem const& item, HomeProfile const& profile);

struct GivenAnswer {
    std::string itemId;
    content::Answerer by{};
    Answer answer{};
    std::string note;
    Moment answeredAt;
};

/// One time through a scan.
struct Round {
    std::int64_t id = 0;
    HomeProfile profile;
    std::string position;  ///< the item last shown; empty at the start
    Moment startedAt;
};

/// The rounds in one vault. Each change is durable when it returns.
/// Borrows the database, the pack and the clock. One thread at a time.
class ScanStore {
public:
    ScanStore(vault::Database& database, content::ScanPack const& pack, Clock const& clock)
        : m_database(database), m_pack(pack), m_clock(clock)
    {
    }

    /// The round under way, if there is one.
    [[nodiscard]] Result<std::optional<Round>> currentRound();
    /// The round under way, or a new one.
    [[nodiscard]] Result<Round> currentOrNewRound();
    [[nodiscard]] Result<void> setProfile(std::int64_t roundId, HomeProfile const& profile);
    /// \returns UnknownItem for an item the pack does not have.
    [[nodiscard]] Result<void> setPosition(std::int64_t roundId, std::string_view itemId);
    /// Gives or replaces one person's answer. \returns UnknownItem, InvalidText, TextTooLong.
    [[nodiscard]] Result<void> answer(std::int64_t roundId, std::string_view itemId, content::Answerer by,
                                      Answer answer, std::string_view note = {});
    [[nodiscard]] Result<std::vector<GivenAnswer>> answers(std::int64_t roundId);

    [[nodiscard]] content::ScanPack const& pack() const noexcept { return m_pack; }

private:
    vault::Database& m_database;
    content::ScanPack const& m_pack;
    Clock const& m_clock;
    std::optional<vault::Statement> m_answer;  // prepared once: parsing SQL costs more than an answer
};

}  // namespace weerbaar::scan
