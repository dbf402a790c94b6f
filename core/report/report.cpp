#include "core/report/report.h"

#include "crypto/hash_chain.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace weerbaar::report {

namespace {

/// Whether a field that was changed may be named: to say that the conclusions changed is to say that there are some.
bool mayName(std::string_view field, Parts const& parts)
{
    if (field == "exactWords")
        return parts.exactWords;
    if (field == "conclusions")
        return parts.conclusions;
    if (field == "people")
        return parts.people;
    if (field == "position")
        return parts.position;
    if (field == "injury")
        return parts.health;
    // Who knows of it, and who may, is the councillor's own business.
    return field != "informed" && field != "consent";
}

/// Whether what was decided about a step may be told: about aftercare it says how somebody is doing.
bool mayTell(content::ProtocolStep const* step, Parts const& parts)
{
    return parts.health || !step || step->topic != protocol::topicAftercare;
}

std::optional<std::string> unlessEmpty(bool chosen, std::string const& text)
{
    return chosen && !text.empty() ? std::optional(text) : std::nullopt;
}

std::vector<TimelineEntry> timelineOf(incident::Incident const& incident, Parts const& parts,
                                      content::ProtocolPack const& protocol, content::ContactsPack const& contacts)
{
    using incident::EventKind;
    std::vector<TimelineEntry> result;
    for (auto const& event : incident.events) {
        TimelineEntry entry;
        entry.at = event.recordedAt;
        entry.kind = event.kind;
        entry.clockWentBack = event.clockWentBack;
        entry.text = event.text;
        std::copy_if(event.changedFields.begin(), event.changedFields.end(), std::back_inserter(entry.changedFields),
                     [&](std::string const& field) { return mayName(field, parts); });
        if (event.step) {
            auto const* const step = protocol.findStep(event.step->stepId);
            if (!mayTell(step, parts))
                continue;
            entry.stepTitle = step ? step->title : std::string();
            entry.choice = event.step->choice;
            entry.on = event.step->on;
        }
        if (event.file) {
            if (!parts.evidence)
                continue;
            entry.fileName = event.file->name;
        }
        if (event.kind == EventKind::Called) {
            auto const* const contact = contacts.find(event.text);
            entry.contactName = contact ? contact->name : std::string();
        }
        result.push_back(std::move(entry));
    }
    return result;
}

std::vector<StepEntry> stepsOf(std::vector<protocol::Step> const& steps, Parts const& parts)
{
    std::vector<StepEntry> result;
    for (auto const& step : steps) {
        if (step.decision && !mayTell(step.step, parts))
            continue;
        StepEntry entry{step.step->title, step.step->who, step.dueAt, step.state, step.decidedAt, std::nullopt, {}};
        if (step.decision) {
            entry.on = step.decision->on;
            entry.note = step.decision->note;
        }
        result.push_back(std::move(entry));
    }
    return result;
}

}  // namespace

std::vector<std::string_view> namesOf(Parts const& parts)
{
    std::vector<std::string_view> names;
    for (auto const& [chosen, name] : {std::pair(parts.exactWords, "exactWords"), std::pair(parts.people, "people"),
                                       std::pair(parts.conclusions, "conclusions"),
                                       std::pair(parts.timeline, "timeline"), std::pair(parts.steps, "steps"),
                                       std::pair(parts.verification, "verification"),
                                       std::pair(parts.evidence, "evidence"), std::pair(parts.position, "position"),
                                       std::pair(parts.health, "health")}) {
        if (chosen)
            names.emplace_back(name);
    }
    return names;
}

std::vector<EvidenceEntry> evidenceOf(incident::Incident const& incident)
{
    std::vector<EvidenceEntry> result;
    for (auto const& event : incident.events) {
        if (!event.file)
            continue;
        auto const& file = *event.file;
        auto const sha256 = crypto::toHex(file.sha256);
        result.push_back({file.name, file.mediaType, file.bytes, sha256, event.recordedAt, file.note});
    }
    return result;
}

Report buildReport(incident::Incident const& incident, incident::Verification const& verification,
                   int timesBySameOffender, Parts const& parts, Sender sender, content::ProtocolPack const& protocol,
                   content::ContactsPack const& contacts, Moment now)
{
    auto const& account = incident.account;
    Report report;
    report.incidentId = incident.id;
    report.createdAt = now;
    report.sender = std::move(sender);
    auto const* const type = protocol.findType(account.type);
    report.typeTitle = type ? type->title : account.type;
    report.severity = protocol::assess(protocol::factsOf(account, timesBySameOffender), protocol).severity;
    report.occurredAt = account.occurredAt;
    report.place = account.place;
    report.online = account.online;
    if (parts.position)
        report.position = account.position;
    report.description = account.description;
    report.safeNow = account.safeNow;
    for (auto const& concern : protocol.concerns) {
        if (std::find(account.concerns.begin(), account.concerns.end(), concern.id) != account.concerns.end())
            report.concerns.push_back(concern.statement);
    }
    report.exactWords = unlessEmpty(parts.exactWords, account.exactWords);
    report.conclusions = unlessEmpty(parts.conclusions, account.conclusions);
    if (parts.people) {
        for (auto const& person : account.people)
            report.people.push_back({person.role, person.known, incident::summaryOf(person)});
    }
    report.injury = unlessEmpty(parts.health, account.injury);
    report.damage = account.damage;
    report.councilWork = account.councilWork;
    if (parts.evidence)
        report.evidence = evidenceOf(incident);
    if (parts.timeline)
        report.timeline = timelineOf(incident, parts, protocol, contacts);
    if (parts.steps)
        report.steps = stepsOf(protocol::stepsFor(incident, report.severity, protocol, now), parts);
    if (parts.verification) {
        for (auto const& event : incident.events)
            report.chain.push_back({event.sequence, event.recordedAt, crypto::toHex(event.hash)});
        report.verification = verification;
    }
    report.lawNote = protocol.lawNote;
    report.checkedOn = protocol.info.checkedOn;
    return report;
}

}  // namespace weerbaar::report
