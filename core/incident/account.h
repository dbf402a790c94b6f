// What a councillor tells of an incident (voorval): the answers, their JSON, and what is checked before they are kept.
#pragma once

#include "core/content/pack.h"
#include "core/result.h"
#include "core/time.h"

#include <nlohmann/json_fwd.hpp>

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace weerbaar::incident {

/// For each text, so that the vault and the report stay workable; far above any real account.
inline constexpr std::size_t textMaximumBytes = 200 * 1024;

enum class SafeNow { Yes, No, Unknown };

/// What somebody was in it.
enum class Role {
    Offender,
    Witness,
    Involved,  ///< anybody else, or not said
};

/// Whether the councillor knows the person.
enum class Known { Yes, No, Unknown };

/// Somebody who was there. Empty texts: not told.
struct Person {
    Role role = Role::Involved;
    Known known = Known::Unknown;
    std::string name;
    std::string account;      ///< on a platform: "@naam" or a link
    std::string description;  ///< what somebody looked like (signalement), or anything else
    std::string vehicle;

    bool operator==(Person const&) const = default;
};

/// Where online it happened. Empty texts: not told; all empty: not online.
struct OnlinePlace {
    std::string platform;
    std::string account;
    std::string link;

    bool operator==(OnlinePlace const&) const = default;
};

/// A place that a device measured, WGS84.
struct MeasuredPosition {
    double latitude = 0;   ///< degrees north
    double longitude = 0;  ///< degrees east
    std::optional<double> accuracyMetres;  ///< radius
    Moment measuredAt;
    std::string source;  ///< "nmea", "geoclue2"

    bool operator==(MeasuredPosition const&) const = default;
};

/// Who may already know of it, and who may be told: the stable names that files use.
inline constexpr std::string_view audiences[] = {"clerk", "mayor", "police", "party", "family", "confidant", "press"};

/// What the councillor tells. The first five are required, and on the screen what is known of the offender; the rest
/// may come later.
struct Account {
    std::string type;  ///< "T01" … "T14" of the protocol pack
    Moment occurredAt;
    std::string place;
    std::string description;
    SafeNow safeNow = SafeNow::Unknown;
    std::string exactWords;              ///< the offender's own words, apart from everything else
    std::string conclusions;             ///< what the councillor thinks it means, apart from what happened
    std::vector<Person> people;
    std::vector<std::string> concerns;   ///< ids of the protocol pack's concerns
    OnlinePlace online;
    std::optional<MeasuredPosition> position;
    std::string injury;
    std::string damage;
    std::string councilWork;             ///< the link with council work: a file, a proposal, a meeting
    std::vector<std::string> informed;   ///< audiences that know already
    std::map<std::string, bool> consent; ///< may this audience be told; absent: not decided

    bool operator==(Account const&) const = default;
};

/// The number of required answers in `weerbaarctl incident add`; the screen asks one more.
inline constexpr int requiredAnswers = 5;

[[nodiscard]] std::string_view nameOf(SafeNow value);
[[nodiscard]] std::string_view nameOf(Role value);

/// Whether this could be a measured place: numbers, on the globe, and not exactly 0,0, which devices say for "no idea".
[[nodiscard]] bool isPlausible(MeasuredPosition const& position);

/// Checks an account before it is kept. `now` decides what is in the future; five minutes of
/// grace cover clocks that differ.
/// \returns UnknownType, MissingAnswer, InvalidText, TextTooLong, TimeInFuture, TimeTooLongAgo,
/// InvalidInput for a concern the pack does not have, an unknown audience or an implausible position;
/// `where` names the field as in JSON.
[[nodiscard]] Result<void> checkAccount(Account const& account, content::ProtocolPack const& protocol, Moment now);

/// Reads the JSON of `weerbaarctl incident add`. Unknown fields are refused, so that a misspelt one is
/// not lost. A person may be one text. \returns MissingAnswer, InvalidInput, InvalidTime, with the field in `where`.
[[nodiscard]] Result<Account> accountFromJson(nlohmann::json const& json);
/// What was not told beyond the first nine fields is left out.
[[nodiscard]] nlohmann::json accountToJson(Account const& account);

/// One text per line is all that a list and a report need of somebody: "Jan · @jan · man, muts · grijze bestelbus".
[[nodiscard]] std::string summaryOf(Person const& person);

/// By what the same offender is recognised in two incidents; empty if nothing told lends itself to it.
/// An account counts without case, "@", the link around it and what the link says of sharing and language; else a name,
/// without case and double blanks.
[[nodiscard]] std::string offenderKey(Person const& person);

/// Whether there is nothing but blanks.
[[nodiscard]] bool isBlank(std::string_view text);
/// \returns TextTooLong or InvalidText with `field` in `where`.
[[nodiscard]] Result<void> checkText(std::string_view text, char const* field);

}  // namespace weerbaar::incident
