#include "core/report/report.h"

#include "crypto/hash_chain.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace weerbaar::report {

namespace {

/// Whether a field that was corrected may be named: to say that the conclusions changed is to say
/// that there are some.
bool mayName(std::string_view field, Parts const& parts)
{
    if (field == "exactWords")
        return parts.exactWords;
    if (field == "conclusions")
        return parts.conclusions;
    if (field == "people")
        return parts.people;
    return true;
}

}  // namespace

std::vector<std::string_view> namesOf(Parts const& parts)
{
    std::vector<std::string_view> names;
    for (auto const& [chosen, name] : {std::pair(parts.exactWords, "exactWords"), std::pair(parts.people, "people"),
                                       std::pair(parts.conclusions, "conclusions"),
                                       std::pair(parts.timeline, "timeline"), std::pair(parts.steps, "steps"),
                                       std::pair(parts.verification, "verification")}) {
        if (chosen)
            names.emplace_back(name);
    }
    return names;
}

Report buildReport(incident::Incident const& incident, incident::Verification const& verification,
                   Parts const& parts, Sender sender, content::ProtocolPack const& protocol,
                   content::ContactsPack const& contacts, Moment now)
{
    auto const& account = incident.account;
    Report report;
    report.incidentId = incident.id;
    report.createdAt = now;
    report.sender = std::move(sender);
    auto const* const type = protocol.findType(account.type);
    report.typeTitle = type ? type->title : account.type;
    report.severity = protocol::severityOf(account, protocol);
    report.occurredAt = account.occurredAt;
    report.place = account.place;
    report.description = account.description;
    report.safeNow = account.safeNow;
    for (auto const& concern : protocol.concerns) {
        if (std::find(account.concerns.begin(), account.concerns.end(), concern.id) != account.concerns.end())
            report.concerns.push_back(concern.statement);
    }
    if (parts.exactWords && !account.exactWords.empty())
        report.exactWords = account.exactWords;
    if (parts.conclusions && !account.conclusions.empty())
        report.conclusions = account.conclusions;
    if (parts.people)
        report.people = account.people;
    if (parts.timeline) {
        for (auto const& event : incident.events) {
            TimelineEntry entry{event.recordedAt, event.kind, event.text, {}, {}, {}};
            std::copy_if(event.changedFields.begin(), event.changedFields.end(), std::back_inserter(entry.changedFields),
                         [&](std::string const& field) { return mayName(field, parts); });
            if (auto const* const step = protocol.findStep(event.stepId))
                entry.stepTitle = step->title;
            if (event.kind == incident::EventKind::Called) {
                auto const* const contact = contacts.find(event.text);
                entry.contactName = contact ? contact->name : std::string();
            }
            report.timeline.push_back(std::move(entry));
        }
    }
    if (parts.steps) {
        for (auto const& step : protocol::stepsFor(incident, protocol, now))
            report.steps.push_back({step.step->title, step.step->who, step.dueAt, step.doneAt});
    }
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
