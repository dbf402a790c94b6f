#include "app/view_models/scan_rows.h"

#include "app/format.h"

#include <QtCore/QCoreApplication>

namespace weerbaar::app {

namespace {

/// The words of the scans' pages.
struct ScanText {
    Q_DECLARE_TR_FUNCTIONS(ScanText)
};

}  // namespace

QString changesText(int improved, int slipped)
{
    auto const better = ScanText::tr("%n beter", nullptr, improved);
    auto const worse = ScanText::tr("%n minder", nullptr, slipped);
    if (improved > 0 && slipped > 0)
        return ScanText::tr("%1, %2").arg(better, worse);
    return improved > 0 ? better : slipped > 0 ? worse : QString();
}

QString answerText(scan::Answer answer)
{
    switch (answer) {
    case scan::Answer::Yes:
        return ScanText::tr("ja");
    case scan::Answer::Partly:
        return ScanText::tr("deels");
    case scan::Answer::No:
        return ScanText::tr("nee");
    case scan::Answer::Unknown:
        return ScanText::tr("weet ik niet");
    case scan::Answer::NotApplicable:
        return ScanText::tr("past niet bij mij");
    }
    return {};
}

QString actionByText(scan::ActionBy by)
{
    switch (by) {
    case scan::ActionBy::Me:
        return ScanText::tr("ik");
    case scan::ActionBy::Partner:
        return ScanText::tr("mijn partner");
    case scan::ActionBy::Landlord:
        return ScanText::tr("de verhuurder");
    case scan::ActionBy::Municipality:
        return ScanText::tr("de gemeente");
    }
    return {};
}

QString planDayText(std::chrono::year_month_day day)
{
    return dayText(day);
}

QString decisionText(scan::Decision const& decision)
{
    QString text;
    switch (decision.state) {
    case scan::ActionState::Open:
        break;
    case scan::ActionState::Planned:
        text = ScanText::tr("Gepland voor %1").arg(planDayText(*decision.plannedFor));
        break;
    case scan::ActionState::Done:
        text = ScanText::tr("Gedaan op %1").arg(dayText(decision.decidedAt));
        break;
    case scan::ActionState::Declined:
        text = ScanText::tr("Bewust niet, op %1").arg(dayText(decision.decidedAt));
        break;
    }
    if (!decision.by)
        return text;
    //: Who does it: "Wie: de verhuurder"
    auto const who = ScanText::tr("Wie: %1").arg(actionByText(*decision.by));
    //: What was decided, and who does it: "Gepland voor 3 december 2026 · Wie: de verhuurder"
    return text.isEmpty() ? who : ScanText::tr("%1 · %2").arg(text, who);
}

ThemeRow themeRow(content::ScanTheme const& theme, scan::ThemeResult const& result, scan::ThemeChange const* change)
{
    ThemeRow row;
    row.themeId = toQString(theme.id);
    row.title = hyphenated(theme.title);
    row.good = result.good;
    row.gaps = result.gaps;
    row.unknown = result.unknown;
    row.open = result.open;
    row.total = result.total;
    row.statusText = result.gaps > 0              ? ScanText::tr("%n te doen", nullptr, result.gaps)
                     : result.open == result.total ? ScanText::tr("niet ingevuld")
                     : result.open > 0             ? ScanText::tr("nog %n open", nullptr, result.open)
                     : result.unknown > 0          ? ScanText::tr("%n uitzoeken", nullptr, result.unknown)
                                                   : ScanText::tr("in orde");
    row.spokenText = ScanText::tr("%1: %2 in orde, %3 te doen, %4 uit te zoeken, %5 niet ingevuld")
                         .arg(toQString(theme.title)).arg(row.good).arg(row.gaps).arg(row.unknown).arg(row.open);
    if (change) {
        row.improved = change->improved;
        row.slipped = change->slipped;
        row.changeText = changesText(change->improved, change->slipped);
        if (!row.changeText.isEmpty())
            row.spokenText = ScanText::tr("%1; naast vorige keer: %2").arg(row.spokenText, row.changeText);
    }
    return row;
}

ActionRow actionRow(content::ScanPack const& pack, scan::Action const& action)
{
    auto const& item = *pack.find(action.itemId);
    ActionRow row;
    row.itemId = toQString(item.id);
    row.title = hyphenated(item.action);
    //: What it costs and how much work it is: "Gratis · een kwartier"
    row.detail = ScanText::tr("%1 · %2").arg(costText(item.cost), effortText(item.effort));
    row.reason = ScanText::tr("Het antwoord: %1. %2: %3.").arg(answerText(action.answer), weightText(item.weight), toQString(item.weightReason));
    if (action.reopened)
        row.reason += QLatin1Char(' ') + ScanText::tr("Eerder was dit afgehandeld.");
    if (!action.unlocks.empty()) {
        auto const* const next = pack.find(action.unlocks.front());
        row.reason += QLatin1Char(' ') + ScanText::tr("Doe dit voordat je verdergaat met: %1").arg(toQString(next->action));
    }
    row.advice = hyphenated(item.advice);
    row.critical = item.weight == content::Weight::Critical;
    row.state = indexOf(actionStateOrder, std::optional(action.decision.state));
    row.stateText = decisionText(action.decision);
    row.note = toQString(action.decision.note);
    return row;
}

OfferRow offerRow(content::ScanOffer const& offer, content::PackInfo const& info)
{
    OfferRow row;
    row.title = hyphenated(offer.title);
    //: Who offers a scan, and to whom
    row.whoText = ScanText::tr("Van: %1. Voor: %2.").arg(toQString(offer.offeredBy), toQString(offer.forWhom));
    switch (offer.openToCouncillors) {
    case content::OpenToCouncillors::Yes:
        row.openText = ScanText::tr("Voor raadsleden: ja");
        break;
    case content::OpenToCouncillors::No:
        row.openText = ScanText::tr("Voor raadsleden: nee");
        break;
    case content::OpenToCouncillors::Unknown:
        row.openText = ScanText::tr("Voor raadsleden: niet bekend");
        break;
    }
    row.open = static_cast<int>(offer.openToCouncillors);
    row.text = hyphenated(offer.text);
    row.sourceText = ScanText::tr("Stand van %1. %2").arg(isoDayText(offer.checkedOn), sourceText(offer.sourceStrength, offer.sources, info));
    return row;
}

}  // namespace weerbaar::app
