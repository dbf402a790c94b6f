#include "app/format.h"
#include "app/report_document.h"
#include "app/weerbaarctl/evidence_json.h"
#include "app/weerbaarctl/open_incidents.h"
#include "app/weerbaarctl/step_json.h"
#include "core/incident/pattern.h"
#include "core/names.h"
#include "core/report/report.h"

#include <QtCore/QStringList>

#include <chrono>
#include <utility>

namespace weerbaar::tool {

namespace {

/// What the councillor sees of an incident: everything that a report could hold.
constexpr report::Parts allParts{.conclusions = true, .position = true, .health = true};

constexpr int noLimit = -1;  // SQLite's word for it

using Reason = protocol::SeverityReason::Kind;
constexpr Names<Reason, 4> reasonNames{{{Reason::Type, "type"},
                                        {Reason::NotSafe, "not-safe"},
                                        {Reason::Concern, "concern"},
                                        {Reason::Repeated, "repeated"}}};

Json eventOf(incident::Event const& event)
{
    Json json{{"sequence", event.sequence}, {"kind", nameOf(event.kind)}, {"recordedAt", toRfc3339(event.recordedAt)}};
    if (event.clockWentBack)
        json["clock"] = "back";
    if (!event.text.empty())
        json["text"] = event.text;
    if (event.step) {
        json["step"] = event.step->stepId;
        json["choice"] = nameOf(event.step->choice);
        if (event.step->on)
            json["on"] = toIsoDay(*event.step->on);
        if (!event.step->note.empty())
            json["note"] = event.step->note;
    }
    if (event.file)
        json["file"] = toJson(*event.file);
    if (event.corrected)
        json["account"] = incident::accountToJson(*event.corrected);
    if (!event.changedFields.empty())
        json["changed"] = event.changedFields;
    json["content"] = event.content;
    json["hash"] = crypto::toHex(event.hash);
    return json;
}

Json reasonsOf(protocol::SeverityAid const& aid)
{
    Json reasons = Json::array();
    for (auto const& reason : aid.reasons) {
        Json json{{"reason", nameIn(reasonNames, reason.kind)}};
        if (reason.kind == Reason::Concern)
            json["concern"] = reason.concernId;
        else if (reason.kind == Reason::Repeated)
            json["times"] = reason.times;
        else
            json["severity"] = content::nameOf(reason.severity);
        reasons.push_back(std::move(json));
    }
    return reasons;
}

QString titleOf(OpenIncidents const& incidents, std::string const& typeId)
{
    auto const* const type = incidents.protocol.findType(typeId);
    return app::toQString(type ? type->title : typeId);
}

/// What `incident append` is given.
struct Addition {
    std::string text;
    nlohmann::json correction;  ///< the fields that change; null if there is no correction
};

/// JSON if it begins like an object, and then it must be one: nothing that was appended can be taken back, so braces
/// with a mistake in them are no text.
Attempt<Addition> additionFrom(std::string input)
{
    auto const start = input.find_first_not_of(" \t\r\n");
    if (start == std::string::npos || input[start] != '{')
        return Addition{std::move(input), nullptr};
    auto const json = nlohmann::json::parse(input, nullptr, false);
    if (json.is_discarded())
        return Error{ErrorCode::InvalidInput, "JSON"};
    Addition addition;
    for (auto const& [key, value] : json.items()) {
        if (key == "text" && value.is_string())
            addition.text = value.get<std::string>();
        else if (key == "correction" && value.is_object())
            addition.correction = value;
        else
            return Error{ErrorCode::InvalidInput, key};
    }
    return addition;
}

/// Reads a file of the evidence to its end. \returns DamagedAttachment if it is not what the chain says of it.
Result<void> readAsAttached(OpenIncidents& incidents, incident::AttachedFile const& file)
{
    TRY_ASSIGN(auto const reader, incidents.attachments.open(file.id));
    if (reader.attachment().sha256 != file.sha256)
        return Error{ErrorCode::DamagedAttachment, "changed"};
    return reader.read([](crypto::ByteView) { return true; });
}

/// Those of an incident that are missing or changed.
Attempt<std::vector<incident::AttachedFile>> damagedFilesOf(OpenIncidents& incidents, std::string const& id)
{
    std::vector<incident::AttachedFile> damaged;
    auto const incident = incidents.store.load(id);
    if (!incident && incident.error().code == ErrorCode::UnknownIncident)  // none of its events is left
        return damaged;
    TRY(incident);
    for (auto const& file : incident->files()) {
        auto const read = readAsAttached(incidents, file);
        if (read)
            continue;
        auto const code = read.error().code;
        if (code != ErrorCode::DamagedAttachment && code != ErrorCode::UnknownAttachment)
            return read.error();
        damaged.push_back(file);
    }
    return damaged;
}

}  // namespace

Attempt<Output> incidentAdd(Call const& call)
{
    TRY_ASSIGN(auto const input, readInput(call));
    auto const json = nlohmann::json::parse(input, nullptr, false);
    if (json.is_discarded())
        return Error{ErrorCode::InvalidInput, "JSON"};
    TRY_ASSIGN(auto const account, incident::accountFromJson(json));
    TRY(incident::checkAccount(account, call.library.protocol(), call.clock.now()));
    TRY_ASSIGN(auto const incidents, OpenIncidents::open(call));
    TRY_ASSIGN(auto const id, incidents->store.add(account));
    return Output{{{"id", id}}, QStringLiteral("Vastgelegd: %1").arg(app::toQString(id))};
}

Attempt<Output> incidentList(Call const& call)
{
    int const limit = call.arguments.number("limit").value_or(noLimit);
    int const offset = call.arguments.number("offset").value_or(0);
    TRY_ASSIGN(auto const incidents, OpenIncidents::open(call));
    TRY_ASSIGN(auto const summaries, incidents->store.summaries(limit, offset));
    Output output{Json::array(), {}};
    for (auto const& summary : summaries) {
        auto const aid = protocol::assess(protocol::factsOf(summary), incidents->protocol);
        output.json.push_back({{"id", summary.id},
                               {"type", summary.type},
                               {"occurredAt", toRfc3339(summary.occurredAt)},
                               {"place", summary.place},
                               {"severity", content::nameOf(aid.severity)}});
        output.text += QStringLiteral("%1  %2, %3, %4\n")
                           .arg(app::toQString(summary.id), app::dayTimeText(summary.occurredAt),
                                titleOf(*incidents, summary.type), app::toQString(summary.place));
    }
    return output;
}

Attempt<Output> incidentShow(Call const& call)
{
    TRY_ASSIGN(auto const incidents, OpenIncidents::open(call));
    TRY_ASSIGN(auto const incident, incidents->store.load(*call.arguments.operand(0)));
    TRY_ASSIGN(auto const verification, incidents->store.verify(incident.id));
    TRY_ASSIGN(auto const aid, incidents->severityOf(incident));
    TRY_ASSIGN(int const times, incidents->store.timesBySameOffender(incident.id));
    TRY_ASSIGN(auto const steps, incidents->stepsOf(incident));

    Output output{{{"id", incident.id},
                   {"severity", content::nameOf(aid.severity)},
                   {"severityReasons", reasonsOf(aid)}},
                  {}};
    output.json.update(incident::accountToJson(incident.account));
    if (auto const term = protocol::complaintTerm(incident, incidents->protocol, call.clock.now()))
        output.json["complaint"] = {{"lastDay", toIsoDay(term->lastDay)}, {"daysLeft", term->daysLeft}};
    output.json["files"] = Json::array();
    for (auto const& file : incident.files())
        output.json["files"].push_back(toJson(file));
    output.json["steps"] = Json::array();
    for (auto const& step : steps)
        output.json["steps"].push_back(toJson(step));
    output.json["events"] = Json::array();
    for (auto const& event : incident.events)
        output.json["events"].push_back(eventOf(event));

    auto const report = report::buildIncidentReport({incident, verification, times}, allParts, {incident.id},
                                                    incidents->protocol, call.library.contacts(), call.clock.now());
    for (auto const& row : app::documentOf(report)) {
        if (row.kind == app::DocumentRow::Heading)
            output.text += QStringLiteral("\n%1\n").arg(row.text);
        else if (row.kind == app::DocumentRow::Value)
            output.text += QStringLiteral("  %1: %2\n").arg(row.label, row.text);
        else if (row.kind != app::DocumentRow::Title && row.kind != app::DocumentRow::SmallPrint)
            output.text += QStringLiteral("  %1\n").arg(row.text);
    }
    return output;
}

Attempt<Output> incidentAppend(Call const& call)
{
    auto const id = *call.arguments.operand(0);
    TRY_ASSIGN(auto input, readInput(call));
    TRY_ASSIGN(auto const addition, additionFrom(std::move(input)));
    TRY_ASSIGN(auto const incidents, OpenIncidents::open(call));
    auto& store = incidents->store;
    if (addition.correction.is_null()) {
        TRY(store.addText(id, addition.text));
    } else {
        TRY_ASSIGN(auto const before, store.load(id));
        auto fields = incident::accountToJson(before.account);
        fields.update(addition.correction);
        TRY_ASSIGN(auto const account, incident::accountFromJson(fields));
        TRY(store.revise(id, account, addition.text));
    }
    TRY_ASSIGN(auto const after, store.load(id));
    return Output{{{"id", id}, {"events", after.events.size()}}, QStringLiteral("Toegevoegd.")};
}

Attempt<Output> incidentVerify(Call const& call)
{
    TRY_ASSIGN(auto const incidents, OpenIncidents::open(call));
    std::vector<std::string> ids;
    if (auto const id = call.arguments.operand(0)) {
        ids.push_back(*id);
    } else {
        // By what lists read: somebody may have taken all events of an incident away.
        TRY_ASSIGN(auto const summaries, incidents->store.summaries(noLimit));
        for (auto const& summary : summaries)
            ids.push_back(summary.id);
    }
    Output output{Json::array(), {}};
    QStringList wrong;  // sentences
    bool isBroken = false;
    for (auto const& id : ids) {
        TRY_ASSIGN(auto const chain, incidents->store.verify(id));
        Json json{{"id", id}, {"events", chain.events}, {"intact", chain.intact}};
        output.text += QStringLiteral("%1  %2 van %3 vastleggingen kloppen\n")
                           .arg(app::toQString(id)).arg(chain.intact).arg(chain.events);
        if (!chain.isIntact()) {
            isBroken = true;
            wrong.append(QStringLiteral("Voorval %1 klopt niet vanaf vastlegging %2.")
                             .arg(app::toQString(id)).arg(chain.intact + 1));
        }
        if (call.arguments.has("files")) {
            TRY_ASSIGN(auto const damaged, damagedFilesOf(*incidents, id));
            json["damagedFiles"] = Json::array();
            for (auto const& file : damaged) {
                json["damagedFiles"].push_back(file.id);
                wrong.append(QStringLiteral("Bestand %1 van voorval %2 ontbreekt of is veranderd.")
                                 .arg(app::toQString(file.id), app::toQString(id)));
                output.text += QStringLiteral("    %1  %2: ontbreekt of is veranderd\n")
                                   .arg(app::toQString(file.id), app::toQString(file.name));
            }
        }
        output.json.push_back(std::move(json));
    }
    if (isBroken)
        wrong.prepend(app::errorText({ErrorCode::BrokenChain}));
    output.alarm = wrong.join(u' ');
    return output;
}

Attempt<Output> incidentPattern(Call const& call)
{
    TRY_ASSIGN(auto const incidents, OpenIncidents::open(call));
    TRY_ASSIGN(auto const offenders, incidents->store.offenders());
    Output output{Json::array(), {}};
    for (auto const& pattern : incident::patternsOf(offenders)) {
        Json json{{"offender", pattern.label},
                  {"incidents", Json::array()},
                  {"types", pattern.byType},
                  {"months", Json::array()}};
        for (auto const& one : pattern.incidents)
            json["incidents"].push_back(
                {{"id", one.incidentId}, {"type", one.type}, {"occurredAt", toRfc3339(one.occurredAt)}});
        for (auto const& month : pattern.byMonth) {
            auto const day = toIsoDay(month.month / std::chrono::day(1));
            json["months"].push_back({{"month", day.substr(0, 7)}, {"incidents", month.incidents}});
        }
        output.text += QStringLiteral("%1: %2 voorvallen, het laatste op %3\n")
                           .arg(app::toQString(pattern.label), QString::number(pattern.incidents.size()),
                                app::dayTimeText(pattern.incidents.back().occurredAt));
        output.json.push_back(std::move(json));
    }
    return output;
}

}  // namespace weerbaar::tool
