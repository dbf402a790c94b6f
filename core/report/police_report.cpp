#include "core/report/police_report.h"

#include "core/protocol/protocol.h"

#include <algorithm>
#include <set>
#include <utility>

namespace weerbaar::report {

namespace {

/// The contact in the packs whose steps are said at the desk.
constexpr std::string_view policeContact = "police";

std::string titleOf(std::string const& typeId, content::ProtocolPack const& protocol)
{
    auto const* const type = protocol.findType(typeId);
    return type ? type->title : typeId;
}

std::vector<incident::Person> peopleIn(incident::Account const& account, incident::Role role)
{
    std::vector<incident::Person> result;
    std::copy_if(account.people.begin(), account.people.end(), std::back_inserter(result),
                 [&](incident::Person const& person) { return person.role == role; });
    return result;
}

/// What happened before by somebody who is an offender of this incident too, each time once.
std::vector<EarlierIncident> earlierThan(incident::Incident const& incident,
                                         std::vector<incident::OffenderIncident> const& offenders,
                                         content::ProtocolPack const& protocol)
{
    std::set<std::string> keys;
    for (auto const& person : incident.account.people)
        keys.insert(incident::offenderKey(person));
    keys.erase(std::string());
    auto const before = incident.account.occurredAt.utcMs;
    std::set<std::string_view> seen = {incident.id};
    std::vector<EarlierIncident> result;
    for (auto const& other : offenders) {
        if (keys.contains(other.key) && other.occurredAt.utcMs <= before && seen.insert(other.incidentId).second)
            result.push_back({other.occurredAt, titleOf(other.type, protocol)});
    }
    std::stable_sort(result.begin(), result.end(), [](EarlierIncident const& a, EarlierIncident const& b) {
        return a.occurredAt.utcMs < b.occurredAt.utcMs;
    });
    return result;
}

/// The sentence of the first step at the desk of the police that is no complaint: who one is, and the VPT code.
std::string deskSentence(content::ProtocolPack const& protocol)
{
    auto const& steps = protocol.steps;
    auto const found = std::find_if(steps.begin(), steps.end(), [](content::ProtocolStep const& step) {
        return step.say && step.contact == policeContact && step.topic != protocol::topicComplaint;
    });
    return found == steps.end() ? std::string() : *found->say;
}

/// The step about a complaint for this type, or null.
content::ProtocolStep const* complaintStep(std::string const& typeId, content::ProtocolPack const& protocol)
{
    auto const& steps = protocol.steps;
    auto const found = std::find_if(steps.begin(), steps.end(), [&](content::ProtocolStep const& step) {
        return step.topic == protocol::topicComplaint
            && std::find(step.types.begin(), step.types.end(), typeId) != step.types.end();
    });
    return found == steps.end() ? nullptr : &*found;
}

}  // namespace

std::vector<std::string_view> namesOf(PoliceParts const& parts)
{
    std::vector<std::string_view> names;
    for (auto const& [chosen, name] : {std::pair(parts.health, "health"), std::pair(parts.position, "position"),
                                       std::pair(parts.earlierIncidents, "earlierIncidents")}) {
        if (chosen)
            names.emplace_back(name);
    }
    return names;
}

PoliceReport buildPoliceReport(incident::Incident const& incident,
                               std::vector<incident::OffenderIncident> const& offenders, PoliceParts const& parts,
                               Sender sender, protocol::LocalProtocol const& local,
                               content::ProtocolPack const& protocol, Moment now)
{
    auto const& account = incident.account;
    PoliceReport report;
    report.incidentId = incident.id;
    report.createdAt = now;
    report.sender = std::move(sender);
    report.domicile = local.domicile;
    report.typeTitle = titleOf(account.type, protocol);
    report.occurredAt = account.occurredAt;
    report.place = account.place;
    report.online = account.online;
    if (parts.position)
        report.position = account.position;
    report.description = account.description;
    report.exactWords = account.exactWords;
    report.councilWork = account.councilWork;
    report.offenders = peopleIn(account, incident::Role::Offender);
    report.witnesses = peopleIn(account, incident::Role::Witness);
    report.involved = peopleIn(account, incident::Role::Involved);
    if (parts.health && !account.injury.empty())
        report.injury = account.injury;
    report.damage = account.damage;
    report.evidence = evidenceOf(incident);
    if (parts.earlierIncidents)
        report.earlier = earlierThan(incident, offenders, protocol);
    report.decision = local.reportDecision;
    auto const* const type = protocol.findType(account.type);
    auto const* const complaint = complaintStep(account.type, protocol);
    report.complaintRequired = type && type->complaintRequired;
    if (report.complaintRequired || complaint)
        report.complaintUntil = protocol::complaintLastDay(account.occurredAt);
    report.say = deskSentence(protocol);
    if (complaint)
        report.sayComplaint = complaint->say.value_or(std::string());
    report.lawNote = protocol.lawNote;
    report.checkedOn = protocol.info.checkedOn;
    return report;
}

}  // namespace weerbaar::report
