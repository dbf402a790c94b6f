// Incidents (voorvallen): append-only events, each hash covering the one before it.
#pragma once

#include "core/content/pack.h"
#include "core/result.h"
#include "core/time.h"
#include "core/vault/database.h"
#include "crypto/hash_chain.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace weerbaar::incident {

/// For each text, so that the vault and the report stay workable; far above any real account.
inline constexpr std::size_t textMaximumBytes = 200 * 1024;

enum class SafeNow { Yes, No, Unknown };

/// What the councillor tells. The first five are required; the rest may come later.
struct Account {
    std::string type;  ///< "T01" … "T14" of the protocol pack
    Moment occurredAt;
    std::string place;
    std::string description;
    SafeNow safeNow = SafeNow::Unknown;
    std::string exactWords;              ///< the offender's own words, apart from everything else
    std::string conclusions;             ///< what the councillor thinks it means, apart from what happened
    std::vector<std::string> people;     ///< who was there, who did it: one line each
    std::vector<std::string> concerns;   ///< ids of the protocol pack's concerns

    bool operator==(Account const&) const = default;
};

/// The number of required answers on the screen and in `weerbaarctl incident add`.
inline constexpr int requiredAnswers = 5;

enum class EventKind {
    Created,     ///< the account as first told
    Addition,    ///< more text
    Correction,  ///< other values for some fields, with the reason; the old ones stay readable
    StepDone,    ///< a step of the protocol was done
    Called,      ///< a number was handed to the phone from this incident
};

[[nodiscard]] std::string_view nameOf(EventKind kind);
[[nodiscard]] std::string_view nameOf(SafeNow value);

/// One event. `content` is exactly what the hash covers.
struct Event {
    int sequence = 0;
    EventKind kind{};
    Moment recordedAt;
    std::string text;                  ///< Addition: the text. Correction: the reason. Called: the contact's id.
    std::string stepId;                ///< StepDone
    std::optional<Account> corrected;  ///< Created: the account. Correction: the account as it reads from then on.
    std::vector<std::string> changedFields;  ///< Correction: the JSON names of what changed
    std::string content;               ///< canonical JSON, UTF-8 (docs/formats.md, "Incident events")
    crypto::ChainHash hash{};
};

struct Incident {
    std::string id;
    Account account;  ///< as it reads now, corrections applied
    std::vector<Event> events;
};

/// When the newest of them was written down; each has its first event.
[[nodiscard]] std::optional<Moment> lastRecordedAt(std::vector<Incident> const& incidents);

/// What verification found.
struct Verification {
    int events = 0;
    int intact = 0;
    [[nodiscard]] bool isIntact() const { return events == intact && events > 0; }
};

/// Checks an account before it is kept. `now` decides what is in the future; five minutes of
/// grace cover clocks that differ.
/// \returns UnknownType, MissingAnswer, InvalidText, TextTooLong, TimeInFuture, TimeTooLongAgo,
/// InvalidInput for a concern the pack does not have; `where` names the field as in JSON.
[[nodiscard]] Result<void> checkAccount(Account const& account, content::ProtocolPack const& protocol, Moment now);

/// Reads the JSON of `weerbaarctl incident add`. Unknown fields are refused, so that a misspelt one is
/// not lost. \returns MissingAnswer, InvalidInput, InvalidTime, with the field in `where`.
[[nodiscard]] Result<Account> accountFromJson(nlohmann::json const& json);
[[nodiscard]] nlohmann::json accountToJson(Account const& account);

/// The incidents of one vault. Each change is durable when it returns.
/// Borrows the database, the pack and the clock. One thread at a time.
class IncidentStore {
public:
    IncidentStore(vault::Database& database, content::ProtocolPack const& protocol, Clock const& clock)
        : m_database(database), m_protocol(protocol), m_clock(clock)
    {
    }

    /// Keeps a checked account as the first event of a new incident. \returns its id, a UUID.
    [[nodiscard]] Result<std::string> add(Account const& account);
    /// Newest occurrence first.
    [[nodiscard]] Result<std::vector<Incident>> list();
    /// \returns UnknownIncident.
    [[nodiscard]] Result<Incident> load(std::string_view id);

    [[nodiscard]] Result<void> addText(std::string_view id, std::string_view text);
    /// Appends a correction; `account` is how it should read. \returns InvalidInput if nothing changed.
    [[nodiscard]] Result<void> correct(std::string_view id, Account const& account, std::string_view reason);
    /// \returns UnknownStep for a step the pack does not have. Doing a step twice keeps the first time.
    [[nodiscard]] Result<void> stepDone(std::string_view id, std::string_view stepId);
    [[nodiscard]] Result<void> called(std::string_view id, std::string_view contactId);

    /// Recomputes every hash of one incident from its first event.
    [[nodiscard]] Result<Verification> verify(std::string_view id);

private:
    [[nodiscard]] Result<void> append(std::string_view id, nlohmann::json content);

    vault::Database& m_database;
    content::ProtocolPack const& m_protocol;
    Clock const& m_clock;
};

/// The hash that the first event of an incident builds on: BLAKE2b-256 of its id.
[[nodiscard]] crypto::ChainHash chainStart(std::string_view incidentId);

}  // namespace weerbaar::incident
