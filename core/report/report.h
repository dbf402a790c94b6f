// The report to the griffier: what it says, without any layout or sentence of ours.
#pragma once

#include "core/content/pack.h"
#include "core/incident/incident.h"
#include "core/protocol/protocol.h"
#include "core/report/export_log.h"
#include "core/result.h"
#include "core/time.h"

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace weerbaar::report {

/// For whom, what for and the municipality's own heading: a line each.
inline constexpr std::size_t lineMaximumBytes = 1024;

/// What the councillor chooses to send, of every incident alike. The kind, the colour, the time, what happened and
/// whether it was safe always go: without them it is no report.
struct Parts {
    bool exactWords = true;
    bool people = true;
    bool conclusions = false;
    bool timeline = true;
    bool steps = true;
    bool verification = true;  ///< the hashes, for who wants to check
    bool evidence = true;      ///< the list of files, and those that go along
    bool position = false;     ///< as a device measured it: a place can be a home
    bool health = false;       ///< injury, and what was decided about steps of aftercare
    bool place = true;         ///< as it was told: this can be a home too
    bool online = true;        ///< where online
    bool damage = true;
    bool councilWork = true;   ///< the link with it

    bool operator==(Parts const&) const = default;
};

/// Stable names for the export log and the tool: "exactWords", "people", …
[[nodiscard]] std::vector<std::string_view> namesOf(Parts const& parts);
/// All of them.
[[nodiscard]] Parts everyPart();
/// The part of that name, or null.
[[nodiscard]] bool Parts::*partNamed(std::string_view name);

/// What becomes of one file of the evidence.
enum class FileUse {
    LeftOut,
    Listed,                 ///< its name and its SHA-256, not the file
    Embedded,               ///< listed, and the file itself goes along as it was taken in
    EmbeddedWithoutHidden,  ///< listed, and a copy goes along without place, device and time; of a photo only
};

[[nodiscard]] bool goesAlong(FileUse use) noexcept;
/// Whether a copy without hidden data can be made: of JPEG and PNG.
[[nodiscard]] bool canGoWithoutHidden(std::string_view mediaType) noexcept;

/// What of one incident stays out of a report, and which files go along.
struct IncidentChoice {
    std::string incidentId;
    /// Events by their sequence. What a correction or a completion changed reads as if it had not been told. The first,
    /// the account as first told, cannot be left out; the one of a file takes the file along.
    std::set<int> withoutEvents{};
    /// Whoever is told of in exactly this way, wherever they stand in the account, and who may be one of them: staysOut().
    std::vector<incident::Person> withoutPeople{};
    std::map<std::string, FileUse> files{};  ///< by their id in the evidence store; of the others `otherFiles`
    FileUse otherFiles = FileUse::Listed;

    [[nodiscard]] FileUse useOf(std::string_view fileId) const;
    bool operator==(IncidentChoice const&) const = default;
};

struct Sender {
    std::string name;          ///< may be empty: left out
    std::string municipality;  ///< may be empty

    bool operator==(Sender const&) const = default;
};

/// All that is chosen about a report: the screen, the tool and a bundle choose with the same.
struct Choice {
    Parts parts;
    std::vector<IncidentChoice> incidents;  ///< at least one; the report has them in the order in which they happened
    Sender sender;
    std::string heading;    ///< the municipality's own words above it; empty: none
    std::string recipient;  ///< for whom, as typed; empty: not said
    std::string purpose;    ///< what for, likewise
    bool filesBeside = false;  ///< the files that go along lie beside the paper, in a bundle, and not in it

    bool operator==(Choice const&) const = default;
};

/// What is chosen of one incident; of one that `choice` does not name nothing is left out.
[[nodiscard]] IncidentChoice choiceFor(Choice const& choice, std::string_view incidentId);
/// \returns InvalidText or TextTooLong with "recipient", "purpose" or "heading" in `where`.
[[nodiscard]] Result<void> checkChoice(Choice const& choice);
/// What the vault keeps of it; the files that went along are known once they have.
[[nodiscard]] ExportEntry entryOf(Choice const& choice, bool encrypted);

/// What was not sent. Never whether there was any of it: that would tell.
enum class Sort {
    Place,
    Online,
    Position,
    ExactWords,
    People,
    Health,
    Damage,
    CouncilWork,
    Conclusions,
    Evidence,
    Timeline,
    Steps,
    Verification,
};

struct LeftOut {
    Sort sort{};
    bool onlySome = false;  ///< of people, files and events: the others are there

    bool operator==(LeftOut const&) const = default;
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
    std::string sha256;  ///< hexadecimal; of the original, also where a copy goes along
    Moment takenAt;      ///< when it was attached to this incident
    std::string note;    ///< may be empty
    FileUse use = FileUse::Listed;
    std::string id{};            ///< in the evidence store
    std::string embeddedName{};  ///< what it is called in the report, if it goes along: no other has this name

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
    int sequence = 0;
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

/// One incident as it is told. What is absent was not chosen, or is not there. Answers to check-ins (core/aftercare)
/// are never in it.
struct IncidentReport {
    std::string incidentId;
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
};

/// The document.
struct Report {
    Moment createdAt;
    Sender sender;
    std::string heading;
    std::string recipient;
    std::string purpose;
    bool filesBeside = false;  ///< as in Choice
    std::vector<LeftOut> leftOut;
    std::vector<IncidentReport> incidents;  ///< in the order in which they happened
    std::string lawNote;
    std::string checkedOn;
};

/// What is known of an incident that a report tells from.
struct Source {
    incident::Incident incident;
    incident::Verification verification;
    int timesBySameOffender = 1;  ///< IncidentStore::timesBySameOffender(): part of the colour
};

/// \returns UnknownIncident, or what reading says.
[[nodiscard]] Result<Source> sourceOf(incident::IncidentStore& store, std::string_view incidentId);

/// The files attached to an incident, oldest first, each Listed.
[[nodiscard]] std::vector<EvidenceEntry> evidenceOf(incident::Incident const& incident);
/// The files that go along, once each.
[[nodiscard]] std::vector<EvidenceEntry> filesAlong(Report const& report);
/// The account as it would read without these events. The first counts always.
[[nodiscard]] incident::Account accountOf(incident::Incident const& incident, IncidentChoice const& choice);
/// Whether somebody in that account stays out: left out in exactly this way, or perhaps told of otherwise in an event that
/// was left out or taken in since. Nobody says who is who across a correction; two are certainly not the same where the
/// account at some time named both.
[[nodiscard]] bool staysOut(incident::Incident const& incident, IncidentChoice const& choice, incident::Person const& person);
/// Leaves somebody in that account out, or takes them in again. For the others in it nothing changes.
void choosePerson(incident::Incident const& incident, IncidentChoice& choice, incident::Person const& person, bool isIncluded);

/// Pure; borrows nothing. Gives no names to files that go along: buildReport() does.
/// \param protocol the national one, or protocol::combine() with the municipality's own.
[[nodiscard]] IncidentReport buildIncidentReport(Source const& source, Parts const& parts, IncidentChoice const& choice,
                                                 content::ProtocolPack const& protocol,
                                                 content::ContactsPack const& contacts, Moment now);

/// Pure; borrows nothing. Of a source that `choice` does not name nothing is left out.
[[nodiscard]] Report buildReport(std::vector<Source> const& sources, Choice const& choice,
                                 content::ProtocolPack const& protocol, content::ContactsPack const& contacts, Moment now);

}  // namespace weerbaar::report
