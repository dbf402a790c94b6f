// A self-scan's words and values: who answers, what, and which items are asked of whom.
#pragma once

#include "core/content/pack.h"
#include "core/result.h"
#include "core/time.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace weerbaar::scan {

enum class Answer { Yes, Partly, No, Unknown, NotApplicable };

[[nodiscard]] std::string_view nameOf(Answer answer);
[[nodiscard]] std::optional<Answer> answerFromName(std::string_view name);

enum class Living { Alone, WithPartner };

[[nodiscard]] std::string_view nameOf(Living living);
[[nodiscard]] std::optional<Living> livingFromName(std::string_view name);

/// What decides which items are asked. Nothing else about the home is ever stored: no address.
/// What was not said leaves no item out.
struct Profile {
    std::optional<content::HomeType> home = {};
    std::optional<content::Tenure> tenure = {};
    std::optional<Living> living = {};
    std::optional<bool> children = {};  ///< children in the house
    std::optional<bool> business = {};  ///< a business of one's own at the home address

    bool operator==(Profile const&) const = default;
};

/// Whether `item` is asked in a household like this.
[[nodiscard]] bool appliesTo(content::ScanItem const& item, Profile const& profile);

/// Short: the critical items; of the partner, those of the partner's own short round.
enum class Scope { Short, Full };

[[nodiscard]] std::string_view nameOf(Scope scope);
[[nodiscard]] std::optional<Scope> scopeFromName(std::string_view name);

/// Walking: from the pavement to the bedroom, where the pack has a walk; else as ByTheme.
enum class Order { ByTheme, Walking };

/// Who is asked what, in which order.
struct Selection {
    content::Answerer person = content::Answerer::Councillor;  ///< Councillor or Partner
    Profile profile = {};
    Scope scope = Scope::Full;
    Order order = Order::ByTheme;
};

/// One question of a round, in its place.
struct Question {
    content::ScanItem const* item = nullptr;
    std::string_view sectionId;  ///< of the theme, or of the stop on the walk
    std::string_view sectionTitle;
};

/// Whether a round asks `item` at all, whoever answers: in this household, and in a short round only what is critical.
[[nodiscard]] bool isAskedIn(content::ScanItem const& item, Profile const& profile, Scope scope);

/// Whether `person` is asked this item: it is theirs, or for both.
[[nodiscard]] bool isAskedOf(content::ScanItem const& item, content::Answerer person);

/// The questions in the order in which they are asked. Borrowed from the pack.
[[nodiscard]] std::vector<Question> questionsFor(content::ScanPack const& pack, Selection const& selection);

struct GivenAnswer {
    std::string itemId;
    content::Answerer by{};
    Answer answer{};
    std::string note;
    Moment answeredAt;
};

inline constexpr std::size_t noteMaximumBytes = 100 * 1024;

/// One time through a scan.
struct Round {
    std::int64_t id = 0;
    content::Scan scan{};
    int packVersion = 0;  ///< of the pack it began with
    Profile profile;
    Scope scope = Scope::Full;
    Order order = Order::ByTheme;
    std::string position;  ///< the item last shown to the councillor; empty at the start
    Moment startedAt;
    std::optional<Moment> finishedAt;  ///< when the person called it done; answers may still change until the next round
};

/// What a round holds, for a list of rounds.
struct RoundSummary {
    Round round;
    int councillorAnswers = 0;
    int partnerAnswers = 0;
    int jointAnswers = 0;
    int notes = 0;
};

/// Where the rounds of one scan stand. Nothing in `current`: there is none yet, and the rest is empty.
struct RoundsNow {
    std::optional<Round> current;  ///< the latest
    std::vector<GivenAnswer> answers;
    std::optional<Round> before;
    std::vector<GivenAnswer> answersBefore;
};

}  // namespace weerbaar::scan
