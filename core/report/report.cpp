#include "core/report/report.h"

#include "core/report/file_names.h"
#include "core/text.h"
#include "crypto/hash_chain.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace weerbaar::report {

namespace {

struct Part {
    std::string_view name;
    bool Parts::*chosen;
    Sort sort;
};

/// In the order of the export log.
constexpr std::array<Part, 13> allParts{{{"exactWords", &Parts::exactWords, Sort::ExactWords},
                                         {"people", &Parts::people, Sort::People},
                                         {"conclusions", &Parts::conclusions, Sort::Conclusions},
                                         {"timeline", &Parts::timeline, Sort::Timeline},
                                         {"steps", &Parts::steps, Sort::Steps},
                                         {"verification", &Parts::verification, Sort::Verification},
                                         {"evidence", &Parts::evidence, Sort::Evidence},
                                         {"position", &Parts::position, Sort::Position},
                                         {"health", &Parts::health, Sort::Health},
                                         {"place", &Parts::place, Sort::Place},
                                         {"online", &Parts::online, Sort::Online},
                                         {"damage", &Parts::damage, Sort::Damage},
                                         {"councilWork", &Parts::councilWork, Sort::CouncilWork}}};

/// Whether a field that was changed may be named: to say that the conclusions changed is to say that there are some.
bool mayName(std::string_view field, Parts const& parts)
{
    if (field == "injury")
        return parts.health;
    // Who knows of it, and who may, is the councillor's own business.
    if (field == "informed" || field == "consent")
        return false;
    auto const chosen = partNamed(field);
    return !chosen || parts.*chosen;
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

bool isLeftOut(incident::Event const& event, IncidentChoice const& choice)
{
    return event.kind != incident::EventKind::Created && choice.withoutEvents.contains(event.sequence);
}

/// Of an event with a file.
FileUse useOf(incident::Event const& event, IncidentChoice const& choice)
{
    return isLeftOut(event, choice) ? FileUse::LeftOut : choice.useOf(event.file->id);
}

bool contains(std::vector<incident::Person> const& people, incident::Person const& person)
{
    return std::find(people.begin(), people.end(), person) != people.end();
}

/// Whether the account at some time named both, so that they are two people and not one who was told of twice.
bool areTwo(incident::Incident const& incident, incident::Person const& a, incident::Person const& b)
{
    auto const namesBoth = [&](incident::Account const& account) { return contains(account.people, a) && contains(account.people, b); };
    return a != b
        && (namesBoth(incident.account)
            || std::any_of(incident.events.begin(), incident.events.end(),
                           [&](incident::Event const& event) { return event.corrected && namesBoth(*event.corrected); }));
}

std::vector<TimelineEntry> timelineOf(incident::Incident const& incident, Parts const& parts, IncidentChoice const& choice,
                                      content::ProtocolPack const& protocol, content::ContactsPack const& contacts)
{
    using incident::EventKind;
    std::vector<TimelineEntry> result;
    for (auto const& event : incident.events) {
        if (isLeftOut(event, choice))
            continue;
        TimelineEntry entry;
        entry.at = event.recordedAt;
        entry.kind = event.kind;
        entry.clockWentBack = event.clockWentBack;
        entry.text = event.text;
        entry.sequence = event.sequence;
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
            if (!parts.evidence || useOf(event, choice) == FileUse::LeftOut)
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

/// A step whose last decision is left out is not told of: without that decision it would read as still to be done.
std::vector<StepEntry> stepsOf(incident::Incident const& incident, std::vector<protocol::Step> const& steps,
                               Parts const& parts, IncidentChoice const& choice)
{
    std::vector<StepEntry> result;
    for (auto const& step : steps) {
        if (step.decision && !mayTell(step.step, parts))
            continue;
        auto const* const decided = incident.decisionOn(step.step->id);
        if (decided && isLeftOut(*decided, choice))
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

std::vector<PersonEntry> peopleOf(incident::Incident const& incident, IncidentChoice const& choice)
{
    std::vector<PersonEntry> result;
    for (auto const& person : incident.account.people) {
        if (!staysOut(incident, choice, person))
            result.push_back({person.role, person.known, incident::summaryOf(person)});
    }
    return result;
}

/// Of an event with a file.
EvidenceEntry evidenceEntry(incident::Event const& event, FileUse use)
{
    auto const& file = *event.file;
    return {file.name, file.mediaType, file.bytes, crypto::toHex(file.sha256), event.recordedAt, file.note, use, file.id};
}

std::vector<EvidenceEntry> chosenEvidence(incident::Incident const& incident, IncidentChoice const& choice)
{
    std::vector<EvidenceEntry> evidence;
    for (auto const& event : incident.events) {
        if (event.file && useOf(event, choice) != FileUse::LeftOut)
            evidence.push_back(evidenceEntry(event, useOf(event, choice)));
    }
    return evidence;
}

/// Of people, files or later events: how many there are, and how many stay out one by one.
struct Count {
    std::size_t all = 0;
    std::size_t leftOut = 0;

    void add(bool isOut)
    {
        ++all;
        leftOut += isOut ? 1 : 0;
    }
};

Count countOf(Sort sort, std::vector<Source> const& sources, Choice const& choice)
{
    Count count;
    for (auto const& source : sources) {
        auto const own = choiceFor(choice, source.incident.id);
        if (sort == Sort::People) {
            auto const told = accountOf(source.incident, own).people;
            for (auto const& person : told)
                count.add(staysOut(source.incident, own, person));
            // Told of nowhere because an event is left out as well: left out all the same.
            for (auto const& person : own.withoutPeople) {
                if (!contains(told, person))
                    count.add(true);
            }
        }
        for (auto const& event : source.incident.events) {
            if (sort == Sort::Evidence && event.file)
                count.add(useOf(event, own) == FileUse::LeftOut);
            if (sort == Sort::Timeline)
                count.add(isLeftOut(event, own));
        }
    }
    return count;
}

std::vector<LeftOut> leftOutOf(std::vector<Source> const& sources, Choice const& choice)
{
    std::vector<LeftOut> result;
    for (auto const& part : allParts) {
        auto const count = countOf(part.sort, sources, choice);
        bool const whole = !(choice.parts.*part.chosen) || (count.all > 0 && count.leftOut == count.all);
        if (whole || count.leftOut > 0)
            result.push_back({part.sort, !whole});
    }
    std::sort(result.begin(), result.end(), [](LeftOut const& a, LeftOut const& b) { return a.sort < b.sort; });
    return result;
}

/// The same file in the same way goes along once, also where two incidents have it.
void nameFilesAlong(std::vector<IncidentReport>& reports)
{
    FileNames names;
    std::map<std::pair<std::string, FileUse>, std::string> given;
    for (auto& report : reports) {
        for (auto& file : report.evidence) {
            if (!goesAlong(file.use))
                continue;
            auto& name = given[{file.id, file.use}];
            if (name.empty())
                name = names.take(file.name);
            file.embeddedName = name;
        }
    }
}

}  // namespace

std::vector<std::string_view> namesOf(Parts const& parts)
{
    std::vector<std::string_view> names;
    for (auto const& part : allParts) {
        if (parts.*part.chosen)
            names.push_back(part.name);
    }
    return names;
}

Parts everyPart()
{
    Parts parts;
    for (auto const& part : allParts)
        parts.*part.chosen = true;
    return parts;
}

bool Parts::*partNamed(std::string_view name)
{
    auto const found = std::find_if(allParts.begin(), allParts.end(), [&](Part const& part) { return part.name == name; });
    return found == allParts.end() ? nullptr : found->chosen;
}

bool goesAlong(FileUse use) noexcept
{
    return use == FileUse::Embedded || use == FileUse::EmbeddedWithoutHidden;
}

bool canGoWithoutHidden(std::string_view mediaType) noexcept
{
    return mediaType == "image/jpeg" || mediaType == "image/png";
}

FileUse IncidentChoice::useOf(std::string_view fileId) const
{
    auto const found = files.find(std::string(fileId));
    return found == files.end() ? otherFiles : found->second;
}

IncidentChoice choiceFor(Choice const& choice, std::string_view incidentId)
{
    auto const found = std::find_if(choice.incidents.begin(), choice.incidents.end(),
                                    [&](IncidentChoice const& each) { return each.incidentId == incidentId; });
    return found == choice.incidents.end() ? IncidentChoice{std::string(incidentId)} : *found;
}

Result<void> checkChoice(Choice const& choice)
{
    for (auto const& [text, name] : {std::pair(&choice.recipient, "recipient"), std::pair(&choice.purpose, "purpose"),
                                     std::pair(&choice.heading, "heading")}) {
        if (text->size() > lineMaximumBytes)
            return Error{ErrorCode::TextTooLong, name};
        if (!isValidText(*text))
            return Error{ErrorCode::InvalidText, name};
    }
    return {};
}

ExportEntry entryOf(Choice const& choice, bool encrypted)
{
    std::vector<std::string> ids;
    for (auto const& incident : choice.incidents)
        ids.push_back(incident.incidentId);
    return {Incidents(std::move(ids)), namesOf(choice.parts), encrypted, ExportKind::Report, choice.recipient, choice.purpose, {}};
}

Result<Source> sourceOf(incident::IncidentStore& store, std::string_view incidentId)
{
    Source source;
    TRY_ASSIGN(source.incident, store.load(incidentId));
    TRY_ASSIGN(source.verification, store.verify(incidentId));
    TRY_ASSIGN(source.timesBySameOffender, store.timesBySameOffender(incidentId));
    return source;
}

std::vector<EvidenceEntry> evidenceOf(incident::Incident const& incident)
{
    std::vector<EvidenceEntry> result;
    for (auto const& event : incident.events) {
        if (event.file)
            result.push_back(evidenceEntry(event, FileUse::Listed));
    }
    return result;
}

std::vector<EvidenceEntry> filesAlong(Report const& report)
{
    std::vector<EvidenceEntry> result;
    std::set<std::string> names;
    for (auto const& incident : report.incidents) {
        for (auto const& file : incident.evidence) {
            if (goesAlong(file.use) && names.insert(file.embeddedName).second)
                result.push_back(file);
        }
    }
    return result;
}

incident::Account accountOf(incident::Incident const& incident, IncidentChoice const& choice)
{
    return choice.withoutEvents.empty() ? incident.account : incident.accountWithout(choice.withoutEvents);
}

bool staysOut(incident::Incident const& incident, IncidentChoice const& choice, incident::Person const& person)
{
    return std::any_of(choice.withoutPeople.begin(), choice.withoutPeople.end(),
                       [&](incident::Person const& left) { return !areTwo(incident, left, person); });
}

void choosePerson(incident::Incident const& incident, IncidentChoice& choice, incident::Person const& person, bool isIncluded)
{
    auto& without = choice.withoutPeople;
    if (!isIncluded) {
        if (!contains(without, person))
            without.push_back(person);
        return;
    }
    // Who stays out because of perhaps being somebody else is left out by name now: that somebody may be whom is taken in.
    for (auto const& other : accountOf(incident, choice).people) {
        if (other != person && !contains(without, other) && staysOut(incident, choice, other))
            without.push_back(other);
    }
    std::erase_if(without, [&](incident::Person const& left) { return !areTwo(incident, left, person); });
}

IncidentReport buildIncidentReport(Source const& source, Parts const& parts, IncidentChoice const& choice,
                                   content::ProtocolPack const& protocol, content::ContactsPack const& contacts, Moment now)
{
    auto incident = source.incident;
    incident.account = accountOf(source.incident, choice);
    auto const& account = incident.account;
    IncidentReport report;
    report.incidentId = incident.id;
    auto const* const type = protocol.findType(account.type);
    report.typeTitle = type ? type->title : account.type;
    report.severity = protocol::assess(protocol::factsOf(account, source.timesBySameOffender), protocol).severity;
    report.occurredAt = account.occurredAt;
    if (parts.place)
        report.place = account.place;
    if (parts.online)
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
    if (parts.people)
        report.people = peopleOf(incident, choice);
    report.injury = unlessEmpty(parts.health, account.injury);
    if (parts.damage)
        report.damage = account.damage;
    if (parts.councilWork)
        report.councilWork = account.councilWork;
    if (parts.evidence)
        report.evidence = chosenEvidence(incident, choice);
    if (parts.timeline)
        report.timeline = timelineOf(incident, parts, choice, protocol, contacts);
    if (parts.steps)
        report.steps = stepsOf(incident, protocol::stepsFor(incident, report.severity, protocol, now), parts, choice);
    if (parts.verification) {
        for (auto const& event : incident.events)
            report.chain.push_back({event.sequence, event.recordedAt, crypto::toHex(event.hash)});
        report.verification = source.verification;
    }
    return report;
}

Report buildReport(std::vector<Source> const& sources, Choice const& choice, content::ProtocolPack const& protocol,
                   content::ContactsPack const& contacts, Moment now)
{
    Report report;
    report.createdAt = now;
    report.sender = choice.sender;
    report.heading = choice.heading;
    report.recipient = choice.recipient;
    report.purpose = choice.purpose;
    report.filesBeside = choice.filesBeside;
    report.leftOut = leftOutOf(sources, choice);
    for (auto const& source : sources)
        report.incidents.push_back(buildIncidentReport(source, choice.parts, choiceFor(choice, source.incident.id), protocol,
                                                       contacts, now));
    std::stable_sort(report.incidents.begin(), report.incidents.end(), [](IncidentReport const& a, IncidentReport const& b) {
        return a.occurredAt.utcMs < b.occurredAt.utcMs;
    });
    nameFilesAlong(report.incidents);
    report.lawNote = protocol.lawNote;
    report.checkedOn = protocol.info.checkedOn;
    return report;
}

}  // namespace weerbaar::report
