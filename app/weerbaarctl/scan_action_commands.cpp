#include "app/format.h"
#include "app/view_models/scan_rows.h"
#include "app/weerbaarctl/scan_call.h"
#include "core/scan/action.h"
#include "core/scan/scan_result.h"

#include <algorithm>

namespace weerbaar::tool {

namespace {

Json plannedFor(scan::Decision const& decision)
{
    return decision.plannedFor ? Json(toIsoDay(*decision.plannedFor)) : Json();
}

Json doneBy(scan::Decision const& decision)
{
    return decision.by ? Json(nameOf(*decision.by)) : Json();
}

/// One group of actions: where they stand in the output, and under which words.
struct Group {
    std::string_view when;
    QString heading;
    std::vector<scan::Action> const& actions;
};

void add(Output& output, Group const& group, content::ScanPack const& pack)
{
    if (!group.actions.empty())
        output.text += QStringLiteral("\n%1\n").arg(group.heading);
    for (auto const& action : group.actions) {
        auto const& item = *pack.find(action.itemId);
        auto const& decision = action.decision;
        output.json["actions"].push_back({{"item", item.id},
                                          {"action", item.action},
                                          {"answer", nameOf(action.answer)},
                                          {"weight", content::nameOf(item.weight)},
                                          {"effort", content::nameOf(item.effort)},
                                          {"cost", content::nameOf(item.cost)},
                                          {"when", group.when},
                                          {"state", nameOf(decision.state)},
                                          {"plannedFor", plannedFor(decision)},
                                          {"by", doneBy(decision)},
                                          {"note", decision.note},
                                          {"unlocks", action.unlocks},
                                          {"reopened", action.reopened}});
        auto const decided = app::decisionText(decision);
        output.text += QStringLiteral("  %1  %2%3\n")
                           .arg(app::toQString(item.id), app::toQString(item.action),
                                decided.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(decided));
    }
}

QString linesOf(QString const& heading, std::vector<std::string> const& items, content::ScanPack const& pack,
                std::string content::ScanItem::*words)
{
    if (items.empty())
        return {};
    auto text = QStringLiteral("\n%1\n").arg(heading);
    for (auto const& id : items)
        text += QStringLiteral("  %1  %2\n").arg(app::toQString(id), app::toQString(pack.find(id)->*words));
    return text;
}

Output outputOf(scan::ScanResult const& result, content::ScanPack const& pack)
{
    std::vector<std::string> critical;
    for (auto const& gap : result.criticalGaps)
        critical.push_back(gap.itemId);
    Output output{{{"themes", Json::array()},
                   {"criticalGaps", critical},
                   {"actions", Json::array()},
                   {"differences", result.differences},
                   {"toFindOut", result.toFindOut}},
                  {}};
    for (std::size_t i = 0; i < result.themes.size(); ++i) {
        auto const& theme = result.themes[i];
        Json json{{"id", theme.id}};
        json.update(countsOf(theme));
        output.json["themes"].push_back(std::move(json));
        output.text += QStringLiteral("%1  %2: %3 beantwoord, %4 niet in orde\n")
                           .arg(app::toQString(theme.id), app::toQString(pack.themes[i].title))
                           .arg(theme.answered)
                           .arg(theme.gaps);
    }
    output.text += linesOf(QStringLiteral("Kritiek:"), critical, pack, &content::ScanItem::action);
    for (auto const& group : {Group{"now", QStringLiteral("Doe nu:"), result.actionsNow},
                              Group{"later", QStringLiteral("Daarna:"), result.actionsLater},
                              Group{"planned", QStringLiteral("Gepland:"), result.planned},
                              Group{"declined", QStringLiteral("Bewust niet:"), result.declined},
                              Group{"done", QStringLiteral("Gedaan, maar het antwoord is nog niet ja:"), result.done}})
        add(output, group, pack);
    output.text += linesOf(QStringLiteral("Zoek uit:"), result.toFindOut, pack, &content::ScanItem::statement) +
                   linesOf(QStringLiteral("Hier verschillen jullie:"), result.differences, pack, &content::ScanItem::statement);
    return output;
}

/// What the command line says of a decision; the rest is as it was decided before.
Attempt<scan::Decision> decisionFrom(Call const& call)
{
    scan::Decision decision;
    decision.itemId = *call.arguments.value("item");
    decision.state = *scan::actionStateFromName(*call.arguments.value("state"));
    bool const isPlan = decision.state == scan::ActionState::Planned;
    auto const day = call.arguments.value("on");
    if (day && !isPlan)
        return usage(QStringLiteral("--on hoort bij --state planned"));
    if (call.arguments.has("update-answer") && decision.state != scan::ActionState::Done)
        return usage(QStringLiteral("--update-answer hoort bij --state done"));
    if (isPlan && !day)
        return refused(QStringLiteral("Zeg er ook bij op welke dag, met --on."));
    if (day) {
        auto const parsed = parseIsoDay(*day);
        if (!parsed)
            return refused(QStringLiteral("Dit is geen dag. Schrijf hem zo: 2026-11-22."));
        decision.plannedFor = *parsed;
    }
    if (auto const by = call.arguments.value("for"))
        decision.by = scan::actionByFromName(*by);
    if (call.arguments.has("note")) {
        TRY_ASSIGN(decision.note, readInput(call));
    }
    TRY(scan::checkAnswer(packOf(call), decision.itemId, decision.note));
    return decision;
}

/// The statement is true now: the answer that counts becomes yes, with its note as it was. \returns whose answer.
Attempt<content::Answerer> answerYes(scan::ScanStore& store, std::string const& itemId)
{
    TRY_ASSIGN(auto const round, latestRound(store));
    TRY_ASSIGN(auto const answers, store.answers(round.id));
    auto const by = scan::answererOfDone(*store.pack().find(itemId), answers);
    auto const before = std::find_if(answers.begin(), answers.end(),
                                     [&](auto const& given) { return given.by == by && given.itemId == itemId; });
    TRY(store.answer(round.id, itemId, by, scan::Answer::Yes, before == answers.end() ? std::string() : before->note));
    return by;
}

}  // namespace

Attempt<Output> scanResult(Call const& call)
{
    auto const& pack = packOf(call);
    TRY_ASSIGN(auto opened, openVault(call));
    scan::ScanStore store(opened.database(), pack, call.clock);
    TRY_ASSIGN(auto const current, store.currentRound());
    std::vector<scan::GivenAnswer> answers;
    if (current) {
        TRY_ASSIGN(answers, store.answers(current->id));
    }
    TRY_ASSIGN(auto const decisions, scan::ActionStore(opened.database(), pack, call.clock).decisions());
    auto const round = current.value_or(scan::Round());
    auto const profile = householdOf(call, round.profile);
    auto output = outputOf(
        scan::evaluate(pack, {profile, round.scope, answers, decisions, localDay(call.clock.now())}), pack);
    output.json["round"] = current ? jsonOf(round) : Json();
    return output;
}

Attempt<Output> scanDecide(Call const& call)
{
    TRY_ASSIGN(auto decision, decisionFrom(call));
    TRY_ASSIGN(auto opened, openVault(call));
    scan::ActionStore actions(opened.database(), packOf(call), call.clock);
    TRY_ASSIGN(auto const earlier, actions.decisions());
    auto const before = std::find_if(earlier.begin(), earlier.end(),
                                     [&](scan::Decision const& candidate) { return candidate.itemId == decision.itemId; });
    if (before != earlier.end() && !decision.by)
        decision.by = before->by;
    if (before != earlier.end() && !call.arguments.has("note"))
        decision.note = before->note;

    Output output{{{"item", decision.itemId},
                   {"state", nameOf(decision.state)},
                   {"plannedFor", plannedFor(decision)},
                   {"by", doneBy(decision)},
                   {"note", decision.note}},
                  QStringLiteral("Bewaard.")};
    TRY_ASSIGN(auto transaction, vault::Transaction::begin(opened.database()));
    TRY(actions.decide(decision));
    if (call.arguments.has("update-answer")) {
        scan::ScanStore store(opened.database(), packOf(call), call.clock);
        TRY_ASSIGN(auto const by, answerYes(store, decision.itemId));
        output.json["answer"] = nameOf(scan::Answer::Yes);
        output.json["answeredBy"] = content::nameOf(by);
        output.text = by == content::Answerer::Together ? QStringLiteral("Bewaard. Jullie antwoord samen is nu ja.")
                                                        : QStringLiteral("Bewaard. Jouw antwoord is nu ja.");
    }
    TRY(transaction.commit());
    return output;
}

}  // namespace weerbaar::tool
