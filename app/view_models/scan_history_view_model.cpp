#include "app/view_models/scan_history_view_model.h"

#include "app/error_text.h"
#include "app/format.h"

#include <algorithm>
#include <utility>

namespace weerbaar::app {

namespace {

enum Kind { Better, Worse, New, Other };

int kindOf(scan::Change change)
{
    switch (change) {
    case scan::Change::Improved:
        return Better;
    case scan::Change::Slipped:
        return Worse;
    case scan::Change::NewItem:
        return New;
    case scan::Change::Same:
    case scan::Change::Different:
    case scan::Change::NowAnswered:
    case scan::Change::NotAnswered:
    case scan::Change::Withdrawn:
        return Other;
    }
    return Other;
}

QString kindText(scan::Change change)
{
    switch (change) {
    case scan::Change::Same:
        return ScanHistoryViewModel::tr("Gelijk");
    case scan::Change::Improved:
        return ScanHistoryViewModel::tr("Beter");
    case scan::Change::Slipped:
        return ScanHistoryViewModel::tr("Minder");
    case scan::Change::Different:
        return ScanHistoryViewModel::tr("Anders");
    case scan::Change::NowAnswered:
        return ScanHistoryViewModel::tr("Nu wel beantwoord");
    case scan::Change::NotAnswered:
        return ScanHistoryViewModel::tr("Nu nog niet beantwoord");
    case scan::Change::NewItem:
        return ScanHistoryViewModel::tr("Nieuwe vraag");
    case scan::Change::Withdrawn:
        return ScanHistoryViewModel::tr("Niet meer gevraagd");
    }
    return {};
}

QString beforeAndNow(scan::ItemChange const& change)
{
    if (change.before && change.now)
        return ScanHistoryViewModel::tr("Was: %1. Nu: %2.").arg(answerText(*change.before), answerText(*change.now));
    if (change.now)
        return ScanHistoryViewModel::tr("Nu: %1.").arg(answerText(*change.now));
    if (change.before)
        return ScanHistoryViewModel::tr("Was: %1.").arg(answerText(*change.before));
    return ScanHistoryViewModel::tr("Nog niet beantwoord.");
}

/// Slipped before better before new before the rest: what asks for something comes first.
int urgency(ItemChangeRow const& row)
{
    constexpr std::array order = {1, 0, 2, 3};
    return order[static_cast<std::size_t>(row.kind)];
}

QString barText(scan::ThemeResult const& theme)
{
    return ScanHistoryViewModel::tr("%1 in orde, %2 te doen, van %3").arg(theme.good).arg(theme.gaps).arg(theme.total);
}

}  // namespace

ScanHistoryViewModel::ScanHistoryViewModel(ScanViewModel& scan, QObject* parent) : QObject(parent), m_scan(scan)
{
    reload();
}

QString ScanHistoryViewModel::title() const
{
    return m_scan.title();
}

QString ScanHistoryViewModel::selectedTitle() const
{
    if (m_selected == 0)
        return {};
    return hasBefore() ? tr("Ronde %1 naast ronde %2").arg(m_selected).arg(m_selected - 1) : tr("Ronde %1").arg(m_selected);
}

QString ScanHistoryViewModel::lossText() const
{
    if (m_selected == 0)
        return {};
    auto const& summary = m_summaries[m_summaries.size() - static_cast<std::size_t>(m_selected)];
    QStringList parts{tr("%n antwoord(en) van jou", nullptr, summary.councillorAnswers)};
    if (summary.partnerAnswers > 0)
        parts.append(tr("%n antwoord(en) van je partner", nullptr, summary.partnerAnswers));
    if (summary.jointAnswers > 0)
        parts.append(tr("%n antwoord(en) van jullie samen", nullptr, summary.jointAnswers));
    if (summary.notes > 0)
        parts.append(tr("%n notitie(s)", nullptr, summary.notes));
    return tr("Je verliest: %1. Wat je besloot over de acties, blijft.").arg(parts.join(QStringLiteral(", ")));
}

void ScanHistoryViewModel::select(int number)
{
    if (number < 1 || number > static_cast<int>(m_summaries.size()) || number == m_selected)
        return;
    m_selected = number;
    show();
}

void ScanHistoryViewModel::deleteSelected()
{
    if (m_selected == 0)
        return;
    auto const& summary = m_summaries[m_summaries.size() - static_cast<std::size_t>(m_selected)];
    auto const removed = m_scan.store().deleteRound(summary.round.id);
    if (!removed) {
        setError(errorText(removed.error()));
        return;
    }
    setError({});
    m_scan.reload();
    m_selected = 0;
    reload();
}

void ScanHistoryViewModel::reload()
{
    auto summaries = m_scan.store().rounds();
    if (!summaries) {
        setError(errorText(summaries.error()));
        return;
    }
    m_summaries = std::move(summaries).value();
    if (m_selected == 0 || m_selected > static_cast<int>(m_summaries.size()))
        m_selected = static_cast<int>(m_summaries.size());
    show();
}

void ScanHistoryViewModel::show()
{
    QList<RoundRow> rounds;
    int number = static_cast<int>(m_summaries.size());
    for (auto const& summary : m_summaries) {
        RoundRow row{number, tr("Ronde %1").arg(number), {}, number == m_selected};
        auto const answers = tr("%n antwoord(en)", nullptr, summary.councillorAnswers);
        auto const partner = summary.partnerAnswers > 0 ? tr("%1 en %2 van je partner").arg(answers).arg(summary.partnerAnswers) : answers;
        auto const scope = summary.round.scope == scan::Scope::Short ? tr("korte ronde") : tr("hele ronde");
        //: A round in the list: its day, short or full, and how many answers
        row.detail = tr("%1 · %2 · %3").arg(dayText(summary.round.startedAt), scope, partner);
        rounds.append(row);
        --number;
    }
    m_rounds.setRows(rounds);

    m_notices.clear();
    m_changeText.clear();
    QList<ThemeChangeRow> themes;
    QList<ItemChangeRow> changes;
    auto const at = [this](int wanted) { return m_summaries[m_summaries.size() - static_cast<std::size_t>(wanted)].round; };
    auto& store = m_scan.store();
    if (m_selected > 0) {
        auto const& pack = store.pack();
        scan::AnsweredRound now{at(m_selected), {}};
        scan::AnsweredRound before = now;
        auto const read = [&]() -> Result<void> {
            TRY_ASSIGN(now.answers, store.answers(now.round.id));
            if (hasBefore()) {
                before.round = at(m_selected - 1);
                TRY_ASSIGN(before.answers, store.answers(before.round.id));
            } else {
                before = now;
            }
            return {};
        };
        if (auto const done = read(); !done)
            setError(errorText(done.error()));
        auto const change = scan::changeBetween(pack, before, now);
        for (std::size_t i = 0; i < change.themes.size(); ++i) {
            auto const& theme = change.themes[i];
            if (theme.now.total == 0 && theme.before.total == 0)
                continue;
            auto const counted = themeRow(pack.themes[i], theme.now, hasBefore() ? &theme : nullptr);
            ThemeChangeRow row{counted.title, theme.before.good, theme.before.gaps, theme.before.total, theme.now.good,
                               theme.now.gaps, theme.now.total, counted.changeText, {}};
            if (hasBefore() && row.changeText.isEmpty())
                row.changeText = theme.now.answered == 0 && theme.before.answered > 0 ? tr("nog niet ingevuld") : tr("gelijk");
            row.spokenText = hasBefore() ? tr("%1. Vorige keer: %2. Deze keer: %3. %4").arg(toQString(pack.themes[i].title), barText(theme.before), barText(theme.now), row.changeText)
                                         : counted.spokenText;
            themes.append(row);
        }
        for (auto const& item : change.items) {
            auto const words = scan::wordsOf(pack, item.itemId);
            auto statement = words.kind == scan::ItemWords::Kind::Unknown
                                 ? tr("Vraag %1, uit een andere versie van Weerbaar").arg(toQString(item.itemId))
                                 : hyphenated(words.statement);
            changes.append({toQString(item.itemId), statement, kindOf(item.change), kindText(item.change), beforeAndNow(item)});
        }
        std::stable_sort(changes.begin(), changes.end(),
                         [](ItemChangeRow const& a, ItemChangeRow const& b) { return urgency(a) < urgency(b); });
        if (hasBefore()) {
            auto const changed = changesText(change.improved, change.slipped);
            QStringList parts{changed.isEmpty() ? tr("Niets beter of minder") : changed};
            if (change.newItems > 0)
                parts.append(tr("%n nieuwe vraag/vragen", nullptr, change.newItems));
            m_changeText = parts.join(QStringLiteral(", "));
            if (now.round.startedAt.utcMs < before.round.startedAt.utcMs)
                m_notices.append(tr("De klok van dit toestel stond bij een van deze rondes anders. We houden de volgorde aan waarin je ze deed."));
            if (now.round.scope != before.round.scope)
                m_notices.append(tr("De ene ronde was kort, de andere heel. Daarom zijn sommige vragen maar één keer beantwoord."));
        }
        if (now.round.packVersion > pack.info.version || change.newerPackBefore)
            m_notices.append(tr("Een ronde is gemaakt met een nieuwere vragenlijst dan deze Weerbaar heeft. Je antwoorden zijn bewaard; werk de app bij om alles te zien."));
    }
    m_themes.setRows(themes);
    m_changes.setRows(changes);
    emit changed();
}

void ScanHistoryViewModel::setError(QString const& error)
{
    if (m_error == error)
        return;
    m_error = error;
    emit errorChanged();
}

}  // namespace weerbaar::app
