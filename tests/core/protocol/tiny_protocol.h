// A protocol small enough to reason about: a type of each colour, and a step per unit of time and topic.
#pragma once

#include "core/protocol/protocol.h"
#include "tests/support/outcome.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace weerbaar::test {

inline Moment at(std::string_view text)
{
    return take(parseRfc3339(text));
}

inline std::chrono::year_month_day day(std::string_view text)
{
    return take(parseIsoDay(text));
}

inline content::IncidentType incidentType(std::string id, content::Severity severity, bool complaintRequired = false)
{
    content::IncidentType result;
    result.title = "Soort " + id;
    result.id = std::move(id);
    result.severity = severity;
    result.complaintRequired = complaintRequired;
    return result;
}

inline content::ProtocolStep protocolStep(std::string id, content::Due due, std::vector<std::string> types,
                                          std::vector<content::Severity> severities, std::optional<std::string> topic = {})
{
    content::ProtocolStep result;
    result.title = "Stap " + id;
    result.id = std::move(id);
    result.due = due;
    result.types = std::move(types);
    result.severities = std::move(severities);
    result.topic = std::move(topic);
    return result;
}

/// TG, TY, TO, TR: green to red. TY is prosecuted on a complaint only; of TO one may be needed.
inline content::ProtocolPack tinyProtocol()
{
    using content::DueUnit;
    using content::Severity;
    std::vector<std::string> const allTypes = {"TG", "TY", "TO", "TR"};
    std::vector<Severity> const allColours = {Severity::Green, Severity::Yellow, Severity::Orange, Severity::Red};
    content::ProtocolPack pack;
    pack.types = {incidentType("TG", Severity::Green), incidentType("TY", Severity::Yellow, true),
                  incidentType("TO", Severity::Orange), incidentType("TR", Severity::Red)};
    pack.concerns = {{"first", "Eerst"}, {"second", "Dan"}, {"third", "Ten slotte"}};
    pack.steps = {protocolStep("now", {DueUnit::Immediate, 0}, allTypes, allColours),
                  protocolStep("report", {DueUnit::SameDay, 0}, allTypes, {Severity::Orange, Severity::Red},
                               "report-internally"),
                  protocolStep("hour", {DueUnit::Hours, 1}, allTypes, allColours),
                  protocolStep("talk", {DueUnit::Hours, 72}, {"TY", "TR"}, allColours, "aftercare"),
                  protocolStep("fortnight", {DueUnit::Days, 14}, {"TY"}, {Severity::Yellow, Severity::Orange},
                               "aftercare"),
                  protocolStep("complain", {DueUnit::Months, 3}, {"TY"}, allColours, "complaint"),
                  protocolStep("ask", {DueUnit::Months, 3}, {"TO"}, allColours, "complaint")};
    return pack;
}

inline incident::Incident happened(std::string typeId, std::string_view when = "2026-11-20T21:15:00+01:00")
{
    incident::Incident result;
    result.id = "i";
    result.account.type = std::move(typeId);
    result.account.occurredAt = at(when);
    result.account.safeNow = incident::SafeNow::Yes;
    return result;
}

/// Adds what was decided about a step, as the store would have read it.
inline void decide(incident::Incident& incident, incident::StepDecision decision, std::string_view when)
{
    incident::Event event;
    event.kind = incident::EventKind::StepDecided;
    event.step = std::move(decision);
    event.recordedAt = at(when);
    incident.events.push_back(std::move(event));
}

}  // namespace weerbaar::test
