// The report to the griffier: what it says, without any layout or sentence of ours.
#pragma once

#include "core/content/pack.h"
#include "core/incident/incident.h"
#include "core/protocol/protocol.h"
#include "core/result.h"
#include "core/time.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace weerbaar::report {

/// What the councillor chooses to send. The kind, time, place, also online, description, damage and the link with
/// council work always go: without them it is no report.
struct Parts {
    bool exactWords = true;
    bool people = true;
    bool conclusions = false;
    bool timeline = true;
    bool steps = true;
    bool verification = true;  ///< the hashes, for who wants to check
    bool evidence = true;      ///< the list of files, never the files
    bool position = false;     ///< as a device measured it: a place can be a home
    bool health = false;       ///< injury, and what was decided about steps of aftercare

    bool operator==(Parts const&) const = default;
};

/// Stable names for the export log: "exactWords", "people", …
[[nodiscard]] std::vector<std::string_view> namesOf(Parts const& parts);

struct Sender {
    std::string name;          ///< may be empty: left out
    std::string municipality;  ///< may be empty
};

/// Somebody who was there, in one text.
struct PersonEntry {
    incident::Role role{};
    incident::Known known{};  ///< whether the councillor knows them
    std::string text;         ///< incident::summaryOf()

    bool operator==(PersonEntry const&) const = default;
};

/// A file of the evidence: enough to know it again by.
struct EvidenceEntry {
    std::string name;
    std::string mediaType;
    std::uint64_t bytes = 0;
    std::string sha256;  ///< hexadecimal
    Moment takenAt;      ///< when it was attached to this incident
    std::string note;    ///< may be empty

    bool operator==(EvidenceEntry const&) const = default;
};

/// One event as the report tells it; only what the chosen parts allow.
struct TimelineEntry {
    Moment at;
    incident::EventKind kind{};
    std::string text;         ///< Addition: the text. Completion, Correction: the reason. Called: the contact's id.
    std::string stepTitle;    ///< StepDecided
    std::string contactName;  ///< Called: empty for the municipality's own contacts, which are in no pack
    std::vector<std::string> changedFields;
    incident::StepChoice choice{};                  ///< StepDecided
    std::optional<std::chrono::year_month_day> on;  ///< StepDecided: the day it was done, or to look again
    std::string fileName;        ///< Attached
    bool clockWentBack = false;  ///< the device said an earlier time than before
};

struct StepEntry {
    std::string title;
    content::Actor who{};
    Moment dueAt;
    protocol::StepState state{};
    std::optional<Moment> decidedAt;  ///< when the last decision was written down
    std::optional<std::chrono::year_month_day> on;  ///< the day it was done, or to look again
    std::string note;
};

struct ChainEntry {
    int sequence = 0;
    Moment at;
    std::string hash;  ///< hexadecimal
};

/// The document. What is absent was not chosen, or is not there. Answers to check-ins (core/aftercare) are never in it.
struct Report {
    std::string incidentId;
    Moment createdAt;
    Sender sender;
    std::string typeTitle;
    content::Severity severity{};
    Moment occurredAt;
    std::string place;
    incident::OnlinePlace online;
    std::optional<incident::MeasuredPosition> position;
    std::string description;
    incident::SafeNow safeNow{};
    std::vector<std::string> concerns;  ///< the pack's statements
    std::optional<std::string> exactWords;
    std::optional<std::string> conclusions;
    std::vector<PersonEntry> people;
    std::optional<std::string> injury;
    std::string damage;
    std::string councilWork;
    std::vector<EvidenceEntry> evidence;  ///< oldest first
    std::vector<TimelineEntry> timeline;
    std::vector<StepEntry> steps;
    std::vector<ChainEntry> chain;
    std::optional<incident::Verification> verification;
    std::string lawNote;
    std::string checkedOn;
};

/// The files attached to an incident, oldest first.
[[nodiscard]] std::vector<EvidenceEntry> evidenceOf(incident::Incident const& incident);

/// Pure but for reading `incident`; borrows nothing.
/// \param timesBySameOffender IncidentStore::timesBySameOffender(): part of the colour.
/// \param protocol the national one, or protocol::combine() with the municipality's own.
[[nodiscard]] Report buildReport(incident::Incident const& incident, incident::Verification const& verification,
                                 int timesBySameOffender, Parts const& parts, Sender sender,
                                 content::ProtocolPack const& protocol, content::ContactsPack const& contacts,
                                 Moment now);

}  // namespace weerbaar::report
