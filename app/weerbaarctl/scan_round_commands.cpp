#include "app/format.h"
#include "app/weerbaarctl/scan_call.h"

#include <algorithm>

namespace weerbaar::tool {

namespace {

/// What is known of the household, which the scans share; nothing as long as neither has a round.
Attempt<std::optional<scan::Profile>> knownHousehold(Call const& call, vault::Vault& opened)
{
    for (auto const* const pack : {&packOf(call), &call.library.homeCheck(), &call.library.personalScan()}) {
        TRY_ASSIGN(auto const round, scan::ScanStore(opened.database(), *pack, call.clock).currentRound());
        if (round)
            return std::optional(round->profile);
    }
    return std::optional<scan::Profile>();
}

/// The words for a value that may not have been said.
template <class Value>
QString wordsFor(std::optional<Value> const& value, std::initializer_list<QString> words)
{
    return value ? words.begin()[static_cast<std::size_t>(*value)] : QStringLiteral("niet gezegd");
}

Output outputOf(scan::Profile const& profile)
{
    auto const name = [](auto const& value) { return value ? Json(nameOf(*value)) : Json(); };
    auto const flag = [](std::optional<bool> value) { return value ? Json(*value) : Json(); };
    auto const no = QStringLiteral("nee");
    auto const yes = QStringLiteral("ja");
    return {{{"home", name(profile.home)},
             {"tenure", name(profile.tenure)},
             {"living", name(profile.living)},
             {"children", flag(profile.children)},
             {"business", flag(profile.business)}},
            QStringLiteral("Woning: %1\nKoop of huur: %2\nSamen of alleen: %3\nKinderen in huis: %4\nEigen bedrijf aan huis: %5")
                .arg(wordsFor(profile.home, {QStringLiteral("flat"), QStringLiteral("rijtjeshuis"), QStringLiteral("vrijstaand huis")}),
                     wordsFor(profile.tenure, {QStringLiteral("koop"), QStringLiteral("huur")}),
                     wordsFor(profile.living, {QStringLiteral("alleen"), QStringLiteral("met partner")}),
                     wordsFor(profile.children, {no, yes}), wordsFor(profile.business, {no, yes}))};
}

Output outputOf(scan::Round const& round)
{
    return {jsonOf(round), roundText(round)};
}

/// Whether the round was begun for the household only: nobody answered in it, and it is no history of anything.
Attempt<bool> hasNothing(scan::ScanStore& store, scan::Round const& round)
{
    TRY_ASSIGN(auto const answers, store.answers(round.id));
    return answers.empty() && !round.finishedAt && round.packVersion == store.pack().info.version;
}

Attempt<Output> withScope(scan::ScanStore& store, scan::Round round, scan::Scope scope)
{
    TRY(store.setScope(round.id, scope));
    round.scope = scope;
    return outputOf(round);
}

int answersIn(scan::RoundSummary const& summary)
{
    return summary.councillorAnswers + summary.partnerAnswers + summary.jointAnswers;
}

Json countsOf(scan::RoundSummary const& summary)
{
    return {{"councillor", summary.councillorAnswers},
            {"partner", summary.partnerAnswers},
            {"together", summary.jointAnswers}};
}

/// "12 antwoorden (7 van jou, 4 van je partner, 1 samen) en 1 notitie"
QString contentText(scan::RoundSummary const& summary)
{
    auto const count = [](int n, char const* one, char const* more) {
        return QStringLiteral("%1 %2").arg(n).arg(QLatin1String(n == 1 ? one : more));
    };
    return QStringLiteral("%1 (%2 van jou, %3 van je partner, %4 samen) en %5")
        .arg(count(answersIn(summary), "antwoord", "antwoorden"))
        .arg(summary.councillorAnswers)
        .arg(summary.partnerAnswers)
        .arg(summary.jointAnswers)
        .arg(count(summary.notes, "notitie", "notities"));
}

}  // namespace

Attempt<Output> scanProfile(Call const& call)
{
    TRY_ASSIGN(auto opened, openVault(call));
    TRY_ASSIGN(auto const known, knownHousehold(call, opened));
    auto const profile = householdOf(call, known.value_or(scan::Profile()));
    if (saysHousehold(call)) {
        scan::ScanStore store(opened.database(), packOf(call), call.clock);
        if (!known)
            TRY(store.currentOrNewRound());
        TRY(store.setProfile(profile));
    }
    return outputOf(profile);
}

Attempt<Output> scanStart(Call const& call)
{
    TRY_ASSIGN(auto opened, openVault(call));
    scan::ScanStore store(opened.database(), packOf(call), call.clock);
    TRY_ASSIGN(auto const current, store.currentRound());
    if (current) {
        TRY_ASSIGN(bool const isUntouched, hasNothing(store, *current));
        if (isUntouched)
            return withScope(store, *current, scopeOf(call));
    }
    TRY_ASSIGN(auto const round, store.startRound(scopeOf(call)));
    return outputOf(round);
}

Attempt<Output> scanScope(Call const& call)
{
    TRY_ASSIGN(auto opened, openVault(call));
    scan::ScanStore store(opened.database(), packOf(call), call.clock);
    TRY_ASSIGN(auto const round, latestRound(store));
    return withScope(store, round, scopeOf(call));
}

Attempt<Output> scanFinish(Call const& call)
{
    TRY_ASSIGN(auto opened, openVault(call));
    scan::ScanStore store(opened.database(), packOf(call), call.clock);
    TRY_ASSIGN(auto const round, latestRound(store));
    TRY(store.finishRound(round.id));
    TRY_ASSIGN(auto const finished, store.round(round.id));
    return outputOf(finished);
}

Attempt<Output> scanRounds(Call const& call)
{
    TRY_ASSIGN(auto opened, openVault(call));
    TRY_ASSIGN(auto const summaries, scan::ScanStore(opened.database(), packOf(call), call.clock).rounds());
    Output output{Json::array(), {}};
    for (auto const& summary : summaries) {
        auto json = jsonOf(summary.round);
        json["packVersion"] = summary.round.packVersion;
        json["answers"] = countsOf(summary);
        json["notes"] = summary.notes;
        output.json.push_back(std::move(json));
        output.text += QStringLiteral("%1: %2\n").arg(roundText(summary.round), contentText(summary));
    }
    if (summaries.empty())
        output.text = QStringLiteral("Er is nog geen ronde van deze check.");
    return output;
}

Attempt<Output> scanDelete(Call const& call)
{
    auto const id = *call.arguments.number("round-id");
    TRY_ASSIGN(auto opened, openVault(call));
    scan::ScanStore store(opened.database(), packOf(call), call.clock);
    TRY_ASSIGN(auto const summaries, store.rounds());
    TRY(store.deleteRound(id));
    auto const lost = std::find_if(summaries.begin(), summaries.end(),
                                   [id](scan::RoundSummary const& summary) { return summary.round.id == id; });
    return Output{{{"id", id}, {"answers", countsOf(*lost)}, {"notes", lost->notes}},
                  QStringLiteral("Ronde %1 is weg, met %2. Wat je over acties besloot, staat er nog.").arg(id).arg(contentText(*lost))};
}

}  // namespace weerbaar::tool
