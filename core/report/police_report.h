// The preparation of a report to the police (aangifte): what to tell and to bring, without layout or sentences of ours.
#pragma once

#include "core/content/pack.h"
#include "core/incident/incident.h"
#include "core/protocol/local_protocol.h"
#include "core/report/report.h"
#include "core/time.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace weerbaar::report {

/// What the councillor chooses to take along; the rest always goes. Conclusions never go: the police ask for what
/// happened.
struct PoliceParts {
    bool health = true;            ///< injury
    bool position = false;         ///< as a device measured it: a place can be a home, and an accused may read the file
    bool earlierIncidents = true;  ///< by the same offender

    bool operator==(PoliceParts const&) const = default;
};

/// Stable names for the export log: "health", "position", "earlierIncidents".
[[nodiscard]] std::vector<std::string_view> namesOf(PoliceParts const& parts);

/// Another incident by an offender of this one.
struct EarlierIncident {
    Moment occurredAt;
    std::string typeTitle;

    bool operator==(EarlierIncident const&) const = default;
};

/// In the order in which it is told. What is absent was not chosen, or is not there.
struct PoliceReport {
    std::string incidentId;
    Moment createdAt;
    Sender sender;
    std::string domicile;  ///< the address to give in place of one's own; empty: to be filled in
    std::string typeTitle;

    Moment occurredAt;
    std::string place;
    incident::OnlinePlace online;
    std::optional<incident::MeasuredPosition> position;
    std::string description;
    std::string exactWords;   ///< the offender's, apart from what happened; empty: not told
    std::string councilWork;  ///< that it was aimed at the office is what the agreements about public office ask for
    std::vector<incident::Person> offenders;
    std::vector<incident::Person> witnesses;
    std::vector<incident::Person> involved;  ///< anybody else who was there
    std::optional<std::string> injury;
    std::string damage;
    std::vector<EvidenceEntry> evidence;     ///< oldest first
    std::vector<EarlierIncident> earlier;    ///< oldest first

    protocol::ReportDecision decision{};  ///< who decides on reporting in this municipality
    bool complaintRequired = false;       ///< this sort of offence is prosecuted on a complaint (klacht) only
    /// The last day of a complaint, where one is required or the pack says to ask for it.
    std::optional<std::chrono::year_month_day> complaintUntil;
    std::string say;           ///< the sentence for the desk: the office, and the VPT code; the pack's
    std::string sayComplaint;  ///< the sentence that makes it a complaint; empty without complaintUntil
    std::string lawNote;
    std::string checkedOn;
};

/// Pure; borrows nothing.
/// \param offenders IncidentStore::offenders(): the earlier incidents are those before this one by an offender of it.
/// \param protocol the national one, or protocol::combine() with `local`.
[[nodiscard]] PoliceReport buildPoliceReport(incident::Incident const& incident,
                                             std::vector<incident::OffenderIncident> const& offenders,
                                             PoliceParts const& parts, Sender sender,
                                             protocol::LocalProtocol const& local,
                                             content::ProtocolPack const& protocol, Moment now);

}  // namespace weerbaar::report
