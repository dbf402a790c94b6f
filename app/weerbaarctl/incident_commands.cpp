#include "app/format.h"
#include "app/report_document.h"
#include "app/weerbaarctl/command.h"
#include "core/incident/incident.h"
#include "core/protocol/protocol.h"
#include "core/report/report.h"

#include <utility>

namespace weerbaar::tool {

namespace {

/// What the councillor sees of an incident: everything that a report could hold.
constexpr report::Parts allParts{.conclusions = true};

incident::IncidentStore storeOf(Call const& call, vault::Vault& opened)
{
    return {opened.database(), call.library.protocol(), call.clock};
}

std::string_view severityOf(Call const& call, incident::Account const& account)
{
    return content::nameOf(protocol::severityOf(account, call.library.protocol()));
}

Json eventOf(incident::Event const& event)
{
    Json json{{"sequence", event.sequence}, {"kind", nameOf(event.kind)}, {"recordedAt", toRfc3339(event.recordedAt)}};
    if (!event.text.empty())
        json["text"] = event.text;
    if (!event.stepId.empty())
        json["step"] = event.stepId;
    if (event.corrected)
        json["account"] = incident::accountToJson(*event.corrected);
    if (!event.changedFields.empty())
        json["changed"] = event.changedFields;
    json["content"] = event.content;
    json["hash"] = crypto::toHex(event.hash);
    return json;
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

Output stepsOf(Call const& call, incident::Incident const& incident)
{
    Output output{Json::array(), {}};
    for (auto const& step : protocol::stepsFor(incident, call.library.protocol(), call.clock.now())) {
        output.json.push_back({{"id", step.step->id},
                               {"title", step.step->title},
                               {"who", content::nameOf(step.step->who)},
                               {"due", toRfc3339(step.dueAt)},
                               {"state", nameOf(step.state)},
                               {"doneAt", step.doneAt ? Json(toRfc3339(*step.doneAt)) : Json()}});
        auto const state = step.doneAt ? QStringLiteral("gedaan op %1").arg(app::dayTimeText(*step.doneAt))
                                       : QStringLiteral("vóór %1").arg(app::dayTimeText(step.dueAt));
        output.text += QStringLiteral("%1  %2 (%3), %4\n")
                           .arg(app::toQString(step.step->id), app::toQString(step.step->title),
                                app::toQString(step.step->whoText), state);
    }
    return output;
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
    TRY_ASSIGN(auto opened, openVault(call));
    TRY_ASSIGN(auto const id, storeOf(call, opened).add(account));
    return Output{{{"id", id}}, QStringLiteral("Vastgelegd: %1").arg(app::toQString(id))};
}

Attempt<Output> incidentList(Call const& call)
{
    TRY_ASSIGN(auto opened, openVault(call));
    TRY_ASSIGN(auto const incidents, storeOf(call, opened).list());
    Output output{Json::array(), {}};
    for (auto const& incident : incidents) {
        auto const& account = incident.account;
        output.json.push_back({{"id", incident.id},
                               {"type", account.type},
                               {"occurredAt", toRfc3339(account.occurredAt)},
                               {"place", account.place},
                               {"severity", severityOf(call, account)}});
        auto const* const type = call.library.protocol().findType(account.type);
        output.text += QStringLiteral("%1  %2, %3, %4\n")
                           .arg(app::toQString(incident.id), app::dayTimeText(account.occurredAt),
                                app::toQString(type ? type->title : account.type), app::toQString(account.place));
    }
    return output;
}

Attempt<Output> incidentShow(Call const& call)
{
    TRY_ASSIGN(auto opened, openVault(call));
    auto store = storeOf(call, opened);
    TRY_ASSIGN(auto const incident, store.load(*call.arguments.operand(0)));
    TRY_ASSIGN(auto const verification, store.verify(incident.id));

    Output output{{{"id", incident.id}, {"severity", severityOf(call, incident.account)}}, {}};
    output.json.update(incident::accountToJson(incident.account));
    output.json["events"] = Json::array();
    for (auto const& event : incident.events)
        output.json["events"].push_back(eventOf(event));

    auto const report = report::buildReport(incident, verification, allParts, {}, call.library.protocol(),
                                            call.library.contacts(), call.clock.now());
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
    TRY_ASSIGN(auto opened, openVault(call));
    auto store = storeOf(call, opened);
    if (addition.correction.is_null()) {
        TRY(store.addText(id, addition.text));
    } else {
        TRY_ASSIGN(auto const before, store.load(id));
        auto fields = incident::accountToJson(before.account);
        fields.update(addition.correction);
        TRY_ASSIGN(auto const account, incident::accountFromJson(fields));
        TRY(store.correct(id, account, addition.text));
    }
    TRY_ASSIGN(auto const after, store.load(id));
    return Output{{{"id", id}, {"events", after.events.size()}}, QStringLiteral("Toegevoegd.")};
}

Attempt<Output> incidentVerify(Call const& call)
{
    TRY_ASSIGN(auto opened, openVault(call));
    auto store = storeOf(call, opened);
    std::vector<std::string> ids;
    if (auto const id = call.arguments.operand(0)) {
        ids.push_back(*id);
    } else {
        TRY_ASSIGN(auto const incidents, store.list());
        for (auto const& incident : incidents)
            ids.push_back(incident.id);
    }
    Output output{Json::array(), {}};
    for (auto const& id : ids) {
        TRY_ASSIGN(auto const found, store.verify(id));
        output.json.push_back({{"id", id}, {"events", found.events}, {"intact", found.intact}});
        output.text += QStringLiteral("%1  %2 van %3 vastleggingen kloppen\n").arg(app::toQString(id)).arg(found.intact).arg(found.events);
        if (!found.isIntact())
            output.alarm = app::errorText({ErrorCode::BrokenChain});
    }
    return output;
}

Attempt<Output> protocolShow(Call const& call)
{
    TRY_ASSIGN(auto opened, openVault(call));
    TRY_ASSIGN(auto const incident, storeOf(call, opened).load(*call.arguments.operand(0)));
    return stepsOf(call, incident);
}

Attempt<Output> protocolDone(Call const& call)
{
    auto const id = *call.arguments.operand(0);
    TRY_ASSIGN(auto opened, openVault(call));
    auto store = storeOf(call, opened);
    TRY(store.stepDone(id, *call.arguments.operand(1)));
    TRY_ASSIGN(auto const incident, store.load(id));
    return stepsOf(call, incident);
}

}  // namespace weerbaar::tool
