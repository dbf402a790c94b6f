// Incidents (voorvallen): append-only events, each hash covering the one before it.
#pragma once

#include "core/content/pack.h"
#include "core/incident/account.h"
#include "core/result.h"
#include "core/time.h"
#include "core/vault/database.h"
#include "crypto/hash_chain.h"

#include <nlohmann/json_fwd.hpp>

#include <array>
#include <chrono>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace weerbaar::incident {

enum class EventKind {
    Created,      ///< the account as first told
    Addition,     ///< more text
    Completion,   ///< values for fields that were empty; nothing that was told before has changed
    Correction,   ///< other values for some fields, with the reason; the old ones stay readable
    StepDecided,  ///< a step of the protocol was done, is not needed, or waits after all
    Attached,     ///< a file was taken in as evidence
    Called,       ///< a number was handed to the phone from this incident
};

enum class StepChoice { Done, NotNeeded, NotYet };

[[nodiscard]] std::string_view nameOf(EventKind kind);
[[nodiscard]] std::string_view nameOf(StepChoice choice);
[[nodiscard]] std::optional<StepChoice> stepChoiceFromName(std::string_view name);

/// What was decided about a step.
struct StepDecision {
    std::string stepId;
    StepChoice choice = StepChoice::Done;
    std::optional<std::chrono::year_month_day> on;  ///< Done: the day it was done; NotYet: the day to look again
    std::string note;

    bool operator==(StepDecision const&) const = default;
};

/// What the chain says of a file: enough to know it again without the vault.
struct AttachedFile {
    std::string id;  ///< in the evidence store
    std::string name;
    std::string mediaType;
    std::uint64_t bytes = 0;
    std::array<std::uint8_t, 32> sha256{};
    std::string note;

    bool operator==(AttachedFile const&) const = default;
};

/// One event. `content` is exactly what the hash covers.
struct Event {
    int sequence = 0;
    EventKind kind{};
    Moment recordedAt;                 ///< by the device's clock; the order is that of `sequence`
    bool clockWentBack = false;        ///< the device said an earlier time than at the event before
    std::string text;                  ///< Addition: the text. Correction: the reason. Called: the contact's id.
    std::optional<StepDecision> step;  ///< StepDecided
    std::optional<AttachedFile> file;  ///< Attached
    std::optional<Account> corrected;  ///< Created: the account. Completion, Correction: as it reads from then on.
    std::vector<std::string> changedFields;  ///< Completion, Correction: the JSON names of what changed
    std::string content;               ///< canonical JSON, UTF-8 (docs/formats.md, "Incident events")
    crypto::ChainHash hash{};
};

struct Incident {
    std::string id;
    Account account;  ///< as it reads now, corrections applied
    std::vector<Event> events;

    /// The files attached, oldest first.
    [[nodiscard]] std::vector<AttachedFile> files() const;
    /// What was decided last about this step, and when; nothing: never.
    [[nodiscard]] Event const* decisionOn(std::string_view stepId) const;
    /// The account as it would read if these completions and corrections had not been told, by their `sequence`. What
    /// others changed stays changed. The first event counts always.
    [[nodiscard]] Account accountWithout(std::set<int> const& sequences) const;
};

/// What a list needs of one incident, without reading its events.
struct Summary {
    std::string id;
    Moment occurredAt;
    std::string type;
    std::string place;
    SafeNow safeNow{};
    std::vector<std::string> concerns;
    int timesBySameOffender = 1;  ///< this one and those before it, by its most repeated offender; counted up to 3
    int events = 0;               ///< how many it has: as long as there are as many, they are the same

    bool operator==(Summary const&) const = default;
};

/// One incident of an offender, for the pattern.
struct OffenderIncident {
    std::string key;    ///< offenderKey()
    std::string label;  ///< as the councillor wrote it
    std::string incidentId;
    std::string type;
    Moment occurredAt;
};

/// The offender of one incident who returned most.
struct RepeatedOffender {
    std::string label;  ///< as it was written in this incident
    int times = 0;      ///< this incident and those before it; exact
};

/// What verification found.
struct Verification {
    int events = 0;
    int intact = 0;
    [[nodiscard]] bool isIntact() const { return events == intact && events > 0; }
};

/// What verification of everything found; `brokenAt` is the first that does not fit.
struct VaultVerification {
    int incidents = 0;
    Verification events;
    struct Place {
        std::string incidentId;
        int sequence = 0;
    };
    std::optional<Place> brokenAt;
};

/// Verifies every incident, some events at a time, so that whoever waits can do something else in between. An event that is
/// written meanwhile may be looked at or not. Borrows the database. One thread at a time.
class ChainCheck {
public:
    explicit ChainCheck(vault::Database& database);
    ChainCheck(ChainCheck&&) noexcept;
    ~ChainCheck();

    /// Recomputes the hashes of the next `events`. \returns whether there are more.
    [[nodiscard]] Result<bool> next(int events);
    /// Of what was looked at so far; of everything once next() has returned false.
    [[nodiscard]] VaultVerification const& result() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// Recomputes the hash of every event of every incident, in one pass.
[[nodiscard]] Result<VaultVerification> verifyChains(vault::Database& database);

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
    /// Newest occurrence first: `limit` of them after skipping `offset`.
    [[nodiscard]] Result<std::vector<Summary>> summaries(int limit, int offset = 0);
    [[nodiscard]] Result<int> count();
    /// When the newest incident was written down; nothing: there is none.
    [[nodiscard]] Result<std::optional<Moment>> lastRecordedAt();
    /// Every incident with an offender who can be recognised, by offender, then oldest first.
    [[nodiscard]] Result<std::vector<OffenderIncident>> offenders();
    /// How often this incident's offenders did something by then, this time included; 1 if they cannot be recognised.
    [[nodiscard]] Result<int> timesBySameOffender(std::string_view id);
    /// Of its offenders the one who did most by then; nothing if none can be recognised.
    [[nodiscard]] Result<std::optional<RepeatedOffender>> mostRepeatedOffender(std::string_view id);
    /// Whole, newest occurrence first. Reads every event: for exports, not for screens.
    [[nodiscard]] Result<std::vector<Incident>> list();
    /// \returns UnknownIncident.
    [[nodiscard]] Result<Incident> load(std::string_view id);

    [[nodiscard]] Result<void> addText(std::string_view id, std::string_view text);
    /// Appends how the account should read: a Completion if it only fills what was empty, else a Correction.
    /// \returns InvalidInput if nothing changed.
    [[nodiscard]] Result<void> revise(std::string_view id, Account const& account, std::string_view reason);
    /// The last decision on a step counts; the same one again adds nothing.
    /// \returns UnknownStep for a step the pack does not have.
    [[nodiscard]] Result<void> decideStep(std::string_view id, StepDecision const& decision);
    /// Notes a file of the evidence store. \returns AlreadyAttached if this incident has the same content.
    [[nodiscard]] Result<void> attach(std::string_view id, AttachedFile const& file);
    [[nodiscard]] Result<void> called(std::string_view id, std::string_view contactId);

    /// Recomputes every hash of one incident from its first event.
    [[nodiscard]] Result<Verification> verify(std::string_view id);
    /// The same for every incident.
    [[nodiscard]] Result<VaultVerification> verifyAll() { return verifyChains(m_database); }
    /// The same, not yet begun.
    [[nodiscard]] ChainCheck checkAll() { return ChainCheck(m_database); }

private:
    [[nodiscard]] Result<void> append(std::string_view id, nlohmann::json content);
    [[nodiscard]] Result<void> summarise(std::string_view id, Account const& account);

    vault::Database& m_database;
    content::ProtocolPack const& m_protocol;
    Clock const& m_clock;
};

/// The hash that the first event of an incident builds on: BLAKE2b-256 of its id.
[[nodiscard]] crypto::ChainHash chainStart(std::string_view incidentId);

}  // namespace weerbaar::incident
