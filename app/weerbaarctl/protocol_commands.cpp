// protocol: the steps of one incident, what was decided about them, and the municipality's own protocol.

#include "app/error_text.h"
#include "app/format.h"
#include "app/police_report_document.h"
#include "app/protocol_words.h"
#include "app/weerbaarctl/open_incidents.h"
#include "app/weerbaarctl/pdf_out.h"
#include "app/weerbaarctl/step_json.h"
#include "core/report/police_report.h"
#include "core/vault/settings.h"

namespace weerbaar::tool {

namespace {

/// An own step of the municipality has no words of the pack for it.
QString whoTextOf(content::ProtocolStep const& step)
{
    return step.whoText.empty() ? app::actorText(step.who) : app::toQString(step.whoText);
}

/// When it was decided, or by when it is to be done.
QString stateTextOf(protocol::Step const& step)
{
    switch (step.state) {
    case protocol::StepState::Done:
        return QStringLiteral("gedaan op %1").arg(app::dayTimeText(*step.decidedAt));
    case protocol::StepState::NotNeeded:
        return QStringLiteral("niet nodig, besloten op %1").arg(app::dayTimeText(*step.decidedAt));
    case protocol::StepState::Overdue:
        return QStringLiteral("nog niet gedaan: vóór %1").arg(app::dayTimeText(step.dueAt));
    case protocol::StepState::Open:
        return QStringLiteral("vóór %1").arg(app::dayTimeText(step.dueAt));
    }
    return {};
}

Attempt<Output> stepsOf(OpenIncidents& incidents, std::string const& id)
{
    TRY_ASSIGN(auto const incident, incidents.store.load(id));
    TRY_ASSIGN(auto const steps, incidents.stepsOf(incident));
    Output output{Json::array(), {}};
    if (!incidents.loaded)
        output.text = app::errorText(incidents.loaded.error()) + u'\n';
    for (auto const& step : steps) {
        output.json.push_back(toJson(step));
        output.text += QStringLiteral("%1  %2 (%3), %4\n")
                           .arg(app::toQString(step.step->id), app::toQString(step.step->title),
                                whoTextOf(*step.step), stateTextOf(step));
        if (step.decision && !step.decision->note.empty())
            output.text += QStringLiteral("    %1\n").arg(app::toQString(step.decision->note));
    }
    return output;
}

Attempt<Output> decide(Call const& call, incident::StepDecision const& decision)
{
    auto const id = *call.arguments.operand(0);
    TRY_ASSIGN(auto const incidents, OpenIncidents::open(call));
    TRY(incidents->store.decideStep(id, decision));
    return stepsOf(*incidents, id);
}

}  // namespace

Attempt<Output> protocolShow(Call const& call)
{
    TRY_ASSIGN(auto const incidents, OpenIncidents::open(call));
    return stepsOf(*incidents, *call.arguments.operand(0));
}

Attempt<Output> protocolDone(Call const& call)
{
    return decide(call, {*call.arguments.operand(1), incident::StepChoice::Done, std::nullopt, {}});
}

Attempt<Output> protocolDecide(Call const& call)
{
    incident::StepDecision decision{*call.arguments.operand(1), incident::StepChoice::Done, std::nullopt, {}};
    decision.choice = *incident::stepChoiceFromName(*call.arguments.value("choice"));  // one of those in the table
    if (auto const day = call.arguments.value("on")) {
        auto const parsed = parseIsoDay(*day);
        if (!parsed)
            return refused(QStringLiteral("Dit is geen dag. Schrijf hem zo: 2026-11-22."));
        decision.on = *parsed;
    }
    if (call.arguments.has("note")) {
        TRY_ASSIGN(decision.note, readInput(call));
    }
    return decide(call, decision);
}

Attempt<Output> protocolLocal(Call const& call)
{
    TRY_ASSIGN(auto const incidents, OpenIncidents::open(call));
    TRY_ASSIGN(auto const local, incidents->loaded);
    Json const json = protocol::localProtocolToJson(local);
    return Output{json, app::toQString(json.dump(2))};
}

Attempt<Output> protocolLocalSet(Call const& call)
{
    TRY_ASSIGN(auto const input, readInput(call));
    auto const json = nlohmann::json::parse(input, nullptr, false);
    if (json.is_discarded())
        return Error{ErrorCode::InvalidInput, "JSON"};
    TRY_ASSIGN(auto const local, protocol::localProtocolFromJson(json));
    TRY_ASSIGN(auto opened, openVault(call));
    protocol::LocalProtocolStore store(opened.database());
    if (call.arguments.has("begin-anew"))
        TRY(store.beginAnew());
    TRY(store.save(local));
    return Output{protocol::localProtocolToJson(local), QStringLiteral("Het protocol van je gemeente is bewaard.")};
}

Attempt<Output> protocolPrepare(Call const& call)
{
    TRY_ASSIGN(auto const out, pdfOutOf(call));
    TRY_ASSIGN(auto const incidents, OpenIncidents::open(call));
    TRY_ASSIGN(auto const incident, incidents->store.load(*call.arguments.operand(0)));
    TRY_ASSIGN(auto const offenders, incidents->store.offenders());
    TRY_ASSIGN(auto const settings, vault::SettingsStore(incidents->vault.database()).load());
    report::PoliceParts const parts;
    auto const report = report::buildPoliceReport(incident, offenders, parts, {settings.name, settings.municipality},
                                                  incidents->local, incidents->protocol, call.clock.now());
    return writePdf(call, incidents->vault, {app::documentOf(report)},
                    {incident.id, report::namesOf(parts), false, report::ExportKind::PoliceReport},
                    QStringLiteral("De voorbereiding"), out);
}

}  // namespace weerbaar::tool
