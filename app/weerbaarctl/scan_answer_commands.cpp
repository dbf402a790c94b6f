#include "app/format.h"
#include "app/view_models/scan_rows.h"
#include "app/weerbaarctl/scan_call.h"
#include "core/scan/comparison.h"

#include <algorithm>

namespace weerbaar::tool {

namespace {

Json jsonOf(std::optional<scan::GivenAnswer> const& given)
{
    if (!given)
        return nullptr;
    return {{"answer", nameOf(given->answer)}, {"note", given->note}, {"answeredAt", toRfc3339(given->answeredAt)}};
}

Json jsonOf(scan::Pair const& pair)
{
    auto const& item = *pair.item;
    return {{"item", item.id},
            {"statement", item.statement},
            {"partnerStatement", item.partnerStatement ? Json(*item.partnerStatement) : Json()},
            {"councillor", jsonOf(pair.councillor)},
            {"partner", jsonOf(pair.partner)},
            {"together", jsonOf(pair.together)},
            {"talk", item.talk ? Json(*item.talk) : Json()},
            {"eachForSelf", item.eachForSelf}};
}

QString lineOf(QString const& who, std::optional<scan::GivenAnswer> const& given)
{
    if (!given)
        return {};
    auto const line = QStringLiteral("    %1: %2").arg(who, app::answerText(given->answer));
    return given->note.empty() ? line + QLatin1Char('\n') : QStringLiteral("%1 (%2)\n").arg(line, app::toQString(given->note));
}

QString textOf(scan::Pair const& pair)
{
    auto const& item = *pair.item;
    auto text = QStringLiteral("  %1  %2\n").arg(app::toQString(item.id), app::toQString(item.statement)) +
                lineOf(QStringLiteral("jij"), pair.councillor) + lineOf(QStringLiteral("je partner"), pair.partner) +
                lineOf(QStringLiteral("samen"), pair.together);
    if (pair.differs() && !pair.together && item.eachForSelf)
        text += QStringLiteral("    Dit gaat over ieders eigen toestel of account: allebei kan kloppen.\n");
    else if (pair.differs() && !pair.together && item.talk)
        text += QStringLiteral("    Om over te praten: %1\n").arg(app::toQString(*item.talk));
    return text;
}

/// Adds one group of pairs to the output.
void add(Output& output, char const* key, QString const& heading, std::vector<scan::Pair> const& pairs)
{
    auto& json = output.json[key] = Json::array();
    if (!pairs.empty())
        output.text += QStringLiteral("\n%1\n").arg(heading);
    for (auto const& pair : pairs) {
        json.push_back(jsonOf(pair));
        output.text += textOf(pair);
    }
}

}  // namespace

Attempt<Output> scanAnswer(Call const& call)
{
    auto const& pack = packOf(call);
    auto const item = *call.arguments.value("item");
    auto const answer = *scan::answerFromName(*call.arguments.value("answer"));
    auto const by = *content::fromName<content::Answerer>(call.arguments.value("by").value_or("councillor"));
    std::string note;
    if (call.arguments.has("note")) {
        TRY_ASSIGN(note, readInput(call));
    }
    TRY(scan::checkAnswer(pack, item, note));  // what is refused must not leave a round without answers
    TRY_ASSIGN(auto opened, openVault(call));
    scan::ScanStore store(opened.database(), pack, call.clock);
    TRY_ASSIGN(auto const round, store.currentOrNewRound());
    TRY(store.answer(round.id, item, by, answer, note));
    return Output{{{"item", item}, {"answer", nameOf(answer)}, {"by", content::nameOf(by)}}, QStringLiteral("Bewaard.")};
}

Attempt<Output> scanWithdraw(Call const& call)
{
    auto const& pack = packOf(call);
    auto const item = *call.arguments.value("item");
    TRY(scan::checkAnswer(pack, item, {}));
    TRY_ASSIGN(auto opened, openVault(call));
    scan::ScanStore store(opened.database(), pack, call.clock);
    TRY_ASSIGN(auto const round, latestRound(store));
    TRY_ASSIGN(auto const answers, store.answers(round.id));
    bool const isThere = std::any_of(answers.begin(), answers.end(), [&](scan::GivenAnswer const& given) {
        return given.itemId == item && given.by == content::Answerer::Together;
    });
    TRY(store.withdrawJointAnswer(round.id, item));
    return Output{{{"item", item}, {"withdrawn", isThere}},
                  isThere ? QStringLiteral("Jullie antwoord samen is weg. Jullie eigen antwoorden staan er nog.")
                          : QStringLiteral("Op deze vraag was er geen antwoord samen. Er is niets veranderd.")};
}

Attempt<Output> scanCompare(Call const& call)
{
    auto const& pack = packOf(call);
    TRY_ASSIGN(auto opened, openVault(call));
    scan::ScanStore store(opened.database(), pack, call.clock);
    TRY_ASSIGN(auto const round, latestRound(store));
    TRY_ASSIGN(auto const answers, store.answers(round.id));
    auto const found = scan::compare(pack, round.profile, answers);
    Output output;
    output.json = Json::object();
    add(output, "differences", QStringLiteral("Hier verschillen jullie:"), found.differences);
    add(output, "agreed", QStringLiteral("Hetzelfde, of samen beantwoord:"), found.agreed);
    add(output, "onlyCouncillor", QStringLiteral("Alleen door jou beantwoord:"), found.onlyCouncillor);
    add(output, "onlyPartner", QStringLiteral("Alleen door je partner beantwoord:"), found.onlyPartner);
    if (found.partnerAnswers == 0)
        output.text = QStringLiteral("Je partner heeft in deze ronde nog niets beantwoord.");
    return output;
}

}  // namespace weerbaar::tool
