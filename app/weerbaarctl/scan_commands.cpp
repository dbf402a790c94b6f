#include "app/format.h"
#include "app/weerbaarctl/command.h"
#include "core/scan/scan.h"
#include "core/scan/scan_result.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace weerbaar::tool {

namespace {

/// The pack that --scan names.
Attempt<content::ScanPack const*> packOf(Call const& call)
{
    if (call.arguments.value("scan") != content::nameOf(content::Scan::Home))
        return refused(QStringLiteral("De persoonlijke check zit nog niet in deze versie. Kies --scan home."));
    return &call.library.homeCheck();
}

/// `profile`, with --home and --tenure in place of what they name. Their names have been checked.
scan::HomeProfile filtered(Call const& call, scan::HomeProfile profile = {})
{
    if (auto const home = call.arguments.value("home"))
        profile.home = content::fromName<content::HomeType>(*home);
    if (auto const tenure = call.arguments.value("tenure"))
        profile.tenure = content::fromName<content::Tenure>(*tenure);
    return profile;
}

/// What a source's number in the pack stands for, because nobody outside has the list.
std::vector<std::string> sourcesOf(content::ScanItem const& item, content::PackInfo const& info)
{
    std::vector<std::string> texts;
    for (auto const& id : item.sources) {
        auto const source = std::find_if(info.sources.begin(), info.sources.end(),
                                         [&](content::Source const& candidate) { return candidate.id == id; });
        if (source == info.sources.end())  // the loader refuses such a pack
            continue;
        texts.push_back(source->location == "-" ? source->title : source->title + ", " + source->location);
    }
    return texts;
}

Json actionOf(scan::Action const& action, content::ScanPack const& pack, std::string_view when)
{
    auto const* const item = pack.find(action.itemId);
    return {{"item", item->id},
            {"action", item->action},
            {"answer", nameOf(action.answer)},
            {"weight", content::nameOf(item->weight)},
            {"effort", content::nameOf(item->effort)},
            {"cost", content::nameOf(item->cost)},
            {"when", when}};
}

QString linesOf(QString const& heading, std::vector<scan::Action> const& actions, content::ScanPack const& pack)
{
    if (actions.empty())
        return {};
    auto text = QStringLiteral("\n%1\n").arg(heading);
    for (auto const& action : actions)
        text += QStringLiteral("  %1  %2\n").arg(app::toQString(action.itemId), app::toQString(pack.find(action.itemId)->action));
    return text;
}

}  // namespace

Attempt<Output> scanItems(Call const& call)
{
    TRY_ASSIGN(auto const* const pack, packOf(call));
    auto const profile = filtered(call);
    bool const onlyCritical = call.arguments.value("round") == "short";
    Output output{Json::array(), {}};
    for (auto const& theme : pack->themes) {
        for (auto const& item : theme.items) {
            if (!scan::appliesTo(item, profile) || (onlyCritical && item.weight != content::Weight::Critical))
                continue;
            output.json.push_back({{"id", item.id},
                                   {"theme", theme.id},
                                   {"statement", item.statement},
                                   {"why", item.why},
                                   {"advice", item.advice},
                                   {"effort", content::nameOf(item.effort)},
                                   {"cost", content::nameOf(item.cost)},
                                   {"weight", content::nameOf(item.weight)},
                                   {"answeredBy", content::nameOf(item.answeredBy)},
                                   {"sources", sourcesOf(item, pack->info)}});
            output.text += QStringLiteral("%1  %2 (%3)\n")
                               .arg(app::toQString(item.id), app::toQString(item.statement), app::weightText(item.weight));
        }
    }
    return output;
}

Attempt<Output> scanAnswer(Call const& call)
{
    TRY_ASSIGN(auto const* const pack, packOf(call));
    auto const item = *call.arguments.value("item");
    auto const answer = *scan::answerFromName(*call.arguments.value("answer"));
    auto const by = *content::fromName<content::Answerer>(call.arguments.value("by").value_or("councillor"));
    if (!pack->find(item))
        return Error{ErrorCode::UnknownItem, item};
    std::string note;
    if (call.arguments.has("note")) {
        TRY_ASSIGN(note, readInput(call));
    }
    TRY_ASSIGN(auto opened, openVault(call));
    scan::ScanStore store(opened.database(), *pack, call.clock);
    // A note that is refused must not leave a round without answers.
    TRY_ASSIGN(auto transaction, vault::Transaction::begin(opened.database()));
    TRY_ASSIGN(auto const round, store.currentOrNewRound());
    TRY(store.answer(round.id, item, by, answer, note));
    TRY(transaction.commit());
    return Output{{{"item", item}, {"answer", nameOf(answer)}, {"by", content::nameOf(by)}},
                  QStringLiteral("Bewaard.")};
}

Attempt<Output> scanResult(Call const& call)
{
    TRY_ASSIGN(auto const* const pack, packOf(call));
    TRY_ASSIGN(auto opened, openVault(call));
    scan::ScanStore store(opened.database(), *pack, call.clock);
    TRY_ASSIGN(auto const round, store.currentRound());
    std::vector<scan::GivenAnswer> answers;
    if (round) {
        TRY_ASSIGN(answers, store.answers(round->id));
    }
    auto const result = scan::evaluate(*pack, filtered(call, round ? round->profile : scan::HomeProfile()), answers);

    Output output{{{"themes", Json::array()},
                   {"criticalGaps", Json::array()},
                   {"actions", Json::array()},
                   {"differences", result.differences}},
                  {}};
    for (std::size_t i = 0; i < result.themes.size(); ++i) {
        auto const& theme = result.themes[i];
        output.json["themes"].push_back(
            {{"id", theme.id}, {"answered", theme.answered}, {"total", theme.total}, {"gaps", theme.gaps}});
        output.text += QStringLiteral("%1  %2: %3 beantwoord, %4 niet in orde\n")
                           .arg(app::toQString(theme.id), app::toQString(pack->themes[i].title))
                           .arg(theme.answered)
                           .arg(theme.gaps);
    }
    for (auto const& gap : result.criticalGaps)
        output.json["criticalGaps"].push_back(gap.itemId);
    for (auto const& action : result.actionsNow)
        output.json["actions"].push_back(actionOf(action, *pack, "now"));
    for (auto const& action : result.actionsLater)
        output.json["actions"].push_back(actionOf(action, *pack, "later"));
    output.text += linesOf(QStringLiteral("Kritiek:"), result.criticalGaps, *pack);
    output.text += linesOf(QStringLiteral("Doe nu:"), result.actionsNow, *pack);
    output.text += linesOf(QStringLiteral("Daarna:"), result.actionsLater, *pack);
    return output;
}

}  // namespace weerbaar::tool
