#include "app/format.h"
#include "app/view_models/scan_rows.h"
#include "app/weerbaarctl/scan_call.h"
#include "core/scan/history.h"

namespace weerbaar::tool {

namespace {

/// A kind of change, in files and in words.
struct ChangeWords {
    char const* name;
    QString text;
};

ChangeWords wordsOf(scan::Change change)
{
    switch (change) {
    case scan::Change::Same:
        return {"same", QStringLiteral("gelijk")};
    case scan::Change::Improved:
        return {"improved", QStringLiteral("beter")};
    case scan::Change::Different:
        return {"different", QStringLiteral("anders")};
    case scan::Change::Slipped:
        return {"slipped", QStringLiteral("minder")};
    case scan::Change::NowAnswered:
        return {"now-answered", QStringLiteral("nu wel beantwoord")};
    case scan::Change::NotAnswered:
        return {"not-answered", QStringLiteral("nu niet beantwoord")};
    case scan::Change::NewItem:
        return {"new", QStringLiteral("nieuwe vraag")};
    case scan::Change::Withdrawn:
        return {"withdrawn", QStringLiteral("niet meer gevraagd")};
    }
    return {"", {}};
}

Json nameOrNull(std::optional<scan::Answer> answer)
{
    return answer ? Json(nameOf(*answer)) : Json();
}

QString textOrDash(std::optional<scan::Answer> answer)
{
    return answer ? app::answerText(*answer) : QStringLiteral("-");
}

void add(Output& output, scan::ThemeChange const& theme, QString const& title)
{
    output.json["themes"].push_back({{"id", theme.id},
                                     {"improved", theme.improved},
                                     {"slipped", theme.slipped},
                                     {"new", theme.newItems},
                                     {"before", countsOf(theme.before)},
                                     {"now", countsOf(theme.now)}});
    output.text += QStringLiteral("%1  %2: %3 beter, %4 minder, %5 nieuw\n")
                       .arg(app::toQString(theme.id), title)
                       .arg(theme.improved)
                       .arg(theme.slipped)
                       .arg(theme.newItems);
}

void add(Output& output, scan::ItemChange const& item, content::ScanPack const& pack)
{
    auto const words = scan::wordsOf(pack, item.itemId);
    auto const gone = QStringLiteral("Deze vraag bestaat niet meer.");
    auto const statement = words.statement.empty() ? gone.toStdString() : words.statement;
    auto const [name, text] = wordsOf(item.change);
    output.json["items"].push_back({{"item", item.itemId},
                                    {"statement", statement},
                                    {"change", name},
                                    {"before", nameOrNull(item.before)},
                                    {"now", nameOrNull(item.now)}});
    if (words.replacedBy)
        output.json["items"].back()["replacedBy"] = *words.replacedBy;
    auto line = app::toQString(statement);
    if (words.kind == scan::ItemWords::Kind::Withdrawn)
        line += QLatin1Char(' ') + gone;
    output.text += QStringLiteral("  %1  %2\n    was: %3, nu: %4 (%5)\n")
                       .arg(app::toQString(item.itemId), line, textOrDash(item.before), textOrDash(item.now), text);
}

}  // namespace

Attempt<Output> scanHistory(Call const& call)
{
    auto const& pack = packOf(call);
    TRY_ASSIGN(auto opened, openVault(call));
    scan::ScanStore store(opened.database(), pack, call.clock);
    auto const asked = [&]() -> Attempt<scan::Round> {
        auto const id = call.arguments.number("round-id");
        if (!id)
            return latestRound(store);
        TRY_ASSIGN(auto round, store.round(*id));
        return round;
    };
    TRY_ASSIGN(auto const round, asked());
    TRY_ASSIGN(auto const before, store.roundBefore(round.id));

    Output output{{{"round", jsonOf(round)},
                   {"before", before ? jsonOf(*before) : Json()},
                   {"newerPackBefore", false},
                   {"improved", 0},
                   {"slipped", 0},
                   {"new", 0},
                   {"themes", Json::array()},
                   {"items", Json::array()}},
                  roundText(round) + QLatin1Char('\n')};
    if (!before) {
        output.text += QStringLiteral("Dit is de eerste ronde. Er is nog geen vorige om naast te leggen.");
        return output;
    }
    TRY_ASSIGN(auto answersBefore, store.answers(before->id));
    TRY_ASSIGN(auto answers, store.answers(round.id));
    auto const changed = scan::changeBetween(pack, {*before, std::move(answersBefore)}, {round, std::move(answers)});
    output.json["newerPackBefore"] = changed.newerPackBefore;
    output.json["improved"] = changed.improved;
    output.json["slipped"] = changed.slipped;
    output.json["new"] = changed.newItems;
    output.text += QStringLiteral("Vorige keer: %1\n").arg(roundText(*before));
    if (changed.newerPackBefore)
        output.text += QStringLiteral("De vorige ronde is gedaan met een nieuwere Weerbaar. Daardoor kunnen er vragen ontbreken.\n");
    if (round.scope != before->scope)
        output.text += QStringLiteral("De ene ronde is kort en de andere heel. Niet elke vraag staat in allebei.\n");
    for (std::size_t i = 0; i < changed.themes.size(); ++i)
        add(output, changed.themes[i], app::toQString(pack.themes[i].title));
    output.text += QLatin1Char('\n');
    for (auto const& item : changed.items)
        add(output, item, pack);
    return output;
}

}  // namespace weerbaar::tool
