// The municipality's own protocol, laid over the national pack: own steps, people, numbers, hours, and who decides.
#pragma once

#include "core/content/pack.h"
#include "core/result.h"
#include "core/vault/database.h"

#include <nlohmann/json_fwd.hpp>

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace weerbaar::protocol {

/// All of it together, as it is kept (docs/formats.md, "Own protocol"): far above any real protocol.
inline constexpr std::size_t localProtocolMaximumBytes = 64 * 1024;

/// Somebody to call in the municipality. The role is the key: there is one of each. Empty texts: not told.
struct LocalContact {
    std::string role;   ///< one of localRoles
    std::string name;
    std::string number; ///< as people write it
    std::string hours;

    bool operator==(LocalContact const&) const = default;
};

/// griffier, burgemeester, vertrouwenspersoon, wijkagent, fractie(voorzitter).
inline constexpr std::array<std::string_view, 5> localRoles = {"clerk", "mayor", "confidant", "neighbourhood-officer",
                                                               "party"};

/// Who decides whether there will be a report to the police (aangifte): it differs per municipality.
enum class ReportDecision { NotKnown, Councillor, Municipality, Together };

[[nodiscard]] std::string_view nameOf(ReportDecision decision);
[[nodiscard]] std::optional<ReportDecision> reportDecisionFromName(std::string_view name);

/// A step of the municipality's own.
struct LocalStep {
    std::string id;     ///< "own-1", …; never given to another
    std::string title;
    std::string text;
    std::string say;    ///< may be empty
    content::Actor who = content::Actor::Councillor;
    std::string contact;  ///< a role, an id of the contacts pack, or empty
    content::Due due{content::DueUnit::SameDay, 0};
    bool removed = false;  ///< no longer a step; kept, because an incident may have done it

    bool operator==(LocalStep const&) const = default;
};

struct LocalProtocol {
    std::vector<LocalContact> contacts;
    ReportDecision reportDecision = ReportDecision::NotKnown;
    std::string domicile;             ///< domicilie: the address for the police, such as the town hall
    std::vector<LocalStep> steps;     ///< for every type and colour, before the aftercare
    std::vector<std::string> leftOut; ///< ids of national steps that this municipality does not use

    bool operator==(LocalProtocol const&) const = default;

    /// The contact in this role, or null. Borrowed.
    [[nodiscard]] LocalContact const* findContact(std::string_view role) const;
    /// "own-N", higher than any that was ever given.
    [[nodiscard]] std::string nextStepId() const;
};

/// National and own together: own steps stand before the first step about aftercare; what was left out or removed is
/// hidden, and still there for incidents that decided on it. Steps about internal reporting are never hidden. An own
/// step has no `whoText` and no sources: its words are the municipality's. Pure.
[[nodiscard]] content::ProtocolPack combine(content::ProtocolPack const& national, LocalProtocol const& local);

/// \returns MissingAnswer for an own step without title, InvalidText, TextTooLong; InvalidInput for an unknown role or
/// one that is there twice, a number that nobody can call, an id that is no "own-N" or is there twice, or a due that no
/// step can have. `where` is the role, "domicile", the step's id or "leftOut"; of what has none of these, its name in
/// the JSON.
[[nodiscard]] Result<void> checkLocalProtocol(LocalProtocol const& local);

/// Every text must be UTF-8, as checkLocalProtocol() sees to.
[[nodiscard]] nlohmann::json localProtocolToJson(LocalProtocol const& local);
/// Strict, as checkLocalProtocol(), unknown fields refused. What is left out is empty, as in LocalProtocol.
/// \returns InvalidInput with the field in `where`, or as checkLocalProtocol().
[[nodiscard]] Result<LocalProtocol> localProtocolFromJson(nlohmann::json const& json);

/// In an Error, for what is kept and cannot be read: a disk broke it, or a later Weerbaar wrote it.
inline constexpr char const* unreadableLocalProtocol = "local protocol";

/// Kept in the vault as one JSON text. Borrows the database. One thread at a time.
class LocalProtocolStore {
public:
    explicit LocalProtocolStore(vault::Database& database) : m_database(database) {}

    /// What was never set is empty; of the vaults from before, the griffier of the settings. A number of theirs that
    /// nobody can call stays readable, as the hours. \returns InvalidInput with unreadableLocalProtocol.
    [[nodiscard]] Result<LocalProtocol> load();
    /// The griffier of the settings from before goes with it. What cannot be read is not overwritten.
    /// \returns as checkLocalProtocol(), and as load().
    [[nodiscard]] Result<void> save(LocalProtocol const& local);
    /// Removes what is kept, also what cannot be read: for good, so ask before.
    [[nodiscard]] Result<void> beginAnew();

private:
    [[nodiscard]] Result<LocalProtocol> fromSettings();

    vault::Database& m_database;
};

}  // namespace weerbaar::protocol
