// The report to the griffier: what it says, without any layout or sentence of ours.
#pragma once

#include "core/content/pack.h"
#include "core/incident/incident.h"
#include "core/protocol/protocol.h"
#include "core/result.h"
#include "core/time.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace weerbaar::report {

/// What the councillor chooses to send. The kind, time, place and description always go: without
/// them it is no report.
struct Parts {
    bool exactWords = true;
    bool people = true;
    bool conclusions = false;
    bool timeline = true;
    bool steps = true;
    bool verification = true;  ///< the hashes, for who wants to check

    bool operator==(Parts const&) const = default;
};

/// Stable names for the export log: "exactWords", "people", …
[[nodiscard]] std::vector<std::string_view> namesOf(Parts const& parts);

struct Sender {
    std::string name;          ///< may be empty: left out
    std::string municipality;  ///< may be empty
};

/// One event as the report tells it; only what the chosen parts allow.
struct TimelineEntry {
    Moment at;
    incident::EventKind kind{};
    std::string text;
    std::string stepTitle;
    std::string contactName;
    std::vector<std::string> changedFields;
};

struct StepEntry {
    std::string title;
    content::Actor who{};
    Moment dueAt;
    std::optional<Moment> doneAt;
};

struct ChainEntry {
    int sequence = 0;
    Moment at;
    std::string hash;  ///< hexadecimal
};

/// The document. What is absent was not chosen, or is not there.
struct Report {
    std::string incidentId;
    Moment createdAt;
    Sender sender;
    std::string typeTitle;
    content::Severity severity{};
    Moment occurredAt;
    std::string place;
    std::string description;
    incident::SafeNow safeNow{};
    std::vector<std::string> concerns;  ///< the pack's statements
    std::optional<std::string> exactWords;
    std::optional<std::string> conclusions;
    std::vector<std::string> people;
    std::vector<TimelineEntry> timeline;
    std::vector<StepEntry> steps;
    std::vector<ChainEntry> chain;
    std::optional<incident::Verification> verification;
    std::string lawNote;
    std::string checkedOn;
};

/// Pure but for reading `incident`; borrows nothing.
[[nodiscard]] Report buildReport(incident::Incident const& incident, incident::Verification const& verification,
                                 Parts const& parts, Sender sender, content::ProtocolPack const& protocol,
                                 content::ContactsPack const& contacts, Moment now);

}  // namespace weerbaar::report
