#include "app/scan_document.h"

#include "app/format.h"
#include "app/view_models/scan_rows.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace weerbaar::app {

namespace {

struct ScanDocumentText {
    Q_DECLARE_TR_FUNCTIONS(ScanDocumentText)
};

QString markOf(std::optional<scan::Answer> answer)
{
    return answer ? answerText(*answer) : ScanDocumentText::tr("niet ingevuld");
}

}  // namespace

std::vector<std::string_view> namesOf(ScanDocumentChoice const& choice)
{
    std::vector<std::string_view> names;
    if (choice.forAdviser)
        names.emplace_back("forAdviser");
    if (!choice.name.trimmed().isEmpty())
        names.emplace_back("name");
    if (!choice.address.trimmed().isEmpty())
        names.emplace_back("address");
    if (choice.notes)
        names.emplace_back("notes");
    if (choice.actions)
        names.emplace_back("actions");
    if (choice.onlyGaps)
        names.emplace_back("onlyGaps");
    return names;
}

ReportDocument documentOf(ScanDocumentInput const& input)
{
    auto const& pack = input.pack;
    auto const& choice = input.choice;
    auto const& round = input.round;
    ReportDocument rows;
    auto const add = [&rows](DocumentRow::Kind kind, QString const& text) { rows.append({kind, {}, text}); };
    auto const value = [&rows](QString const& label, QString const& text) { rows.append({DocumentRow::Value, label, text}); };

    auto const result = scan::evaluate(pack, {round.profile, round.scope, input.answers, input.decisions, localDay(input.now)});
    auto const stateOf = [&](std::string const& itemId) {
        for (auto const* const list : {&result.criticalGaps, &result.actionsNow, &result.actionsLater, &result.planned, &result.declined, &result.done}) {
            for (auto const& action : *list) {
                if (action.itemId == itemId)
                    return decisionText(action.decision);
            }
        }
        return QString();
    };

    add(DocumentRow::Title, pack.scan == content::Scan::Home ? ScanDocumentText::tr("Woningcheck") : ScanDocumentText::tr("Zelfscan persoonlijke veiligheid"));
    add(DocumentRow::Text, ScanDocumentText::tr("Let op: dit is een lijst van zwakke plekken. Bewaar hem veilig, geef hem niet door en gooi hem weg als je hem niet meer nodig hebt."));
    if (!choice.name.trimmed().isEmpty())
        value(ScanDocumentText::tr("Van"), choice.name.trimmed());
    if (!choice.address.trimmed().isEmpty())
        value(ScanDocumentText::tr("Adres"), choice.address.trimmed());
    value(ScanDocumentText::tr("Gemaakt op"), dayText(input.now));
    value(ScanDocumentText::tr("Ronde"), round.finishedAt ? ScanDocumentText::tr("afgerond op %1").arg(dayText(*round.finishedAt))
                                              : ScanDocumentText::tr("begonnen op %1, nog niet afgerond").arg(dayText(round.startedAt)));
    value(ScanDocumentText::tr("Soort ronde"), round.scope == scan::Scope::Short ? ScanDocumentText::tr("kort: de belangrijkste vragen") : ScanDocumentText::tr("heel"));
    if (choice.forAdviser)
        add(DocumentRow::Text, ScanDocumentText::tr("Voor de adviseur die langskomt: dit is een eigen inschatting van de bewoners, geen inspectie. Wat zij niet weten, staat bij ‘Uitzoeken’."));

    auto const adviceOf = [&](std::string const& itemId) { return toQString(pack.find(itemId)->advice); };
    if (!result.actionsNow.empty()) {
        add(DocumentRow::Heading, ScanDocumentText::tr("Eerst dit"));
        for (auto const& action : result.actionsNow)
            value(toQString(pack.find(action.itemId)->action), adviceOf(action.itemId));
    }
    auto const otherCritical = scan::otherCriticalGaps(result);
    if (!otherCritical.empty()) {
        add(DocumentRow::Heading, ScanDocumentText::tr("Ook heel belangrijk"));
        for (auto const& gap : otherCritical)
            value(toQString(pack.find(gap.itemId)->action), adviceOf(gap.itemId));
    }
    if (!result.toFindOut.empty()) {
        add(DocumentRow::Heading, ScanDocumentText::tr("Uitzoeken"));
        for (auto const& itemId : result.toFindOut)
            add(DocumentRow::Text, toQString(pack.find(itemId)->statement));
    }

    for (std::size_t i = 0; i < pack.themes.size(); ++i) {
        auto const& theme = pack.themes[i];
        if (result.themes[i].total == 0)
            continue;
        add(DocumentRow::Heading, toQString(theme.title));
        add(DocumentRow::SmallPrint, ScanDocumentText::tr("%1 in orde, %2 te doen, %3 uit te zoeken, %4 niet ingevuld")
                                         .arg(result.themes[i].good).arg(result.themes[i].gaps).arg(result.themes[i].unknown).arg(result.themes[i].open));
        for (auto const& item : theme.items) {
            auto const answer = scan::effectiveAnswer(input.answers, item.id);
            bool const isShown = answer ? scan::appliesTo(item, round.profile) : scan::isAskedIn(item, round.profile, round.scope);
            if (!isShown || answer == scan::Answer::NotApplicable || (choice.onlyGaps && (!answer || *answer == scan::Answer::Yes)))
                continue;
            auto text = toQString(item.statement);
            if (auto const state = choice.actions ? stateOf(item.id) : QString(); !state.isEmpty())
                text += QLatin1Char('\n') + state;
            if (choice.notes) {
                // Not the partner's own: they wrote it for two.
                for (auto const& given : input.answers) {
                    if (given.itemId == item.id && !given.note.empty() && given.by != content::Answerer::Partner)
                        text += QLatin1Char('\n') + ScanDocumentText::tr("Notitie: %1").arg(toQString(given.note));
                }
            }
            value(markOf(answer), text);
        }
    }

    add(DocumentRow::SmallPrint, ScanDocumentText::tr("Zonder cijfer: één open punt kan zwaarder wegen dan al het andere. Antwoordden twee mensen en niet samen, dan telt het minst zekere antwoord."));
    add(DocumentRow::SmallPrint, ScanDocumentText::tr("Gemaakt met Weerbaar, een app voor raadsleden. Geen product van de overheid en geen inspectie. Bronnen van de vragen nagekeken op %1.").arg(isoDayText(pack.info.checkedOn)));
    noteUnshown(rows);
    return rows;
}

}  // namespace weerbaar::app
