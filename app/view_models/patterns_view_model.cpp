#include "app/view_models/patterns_view_model.h"

#include "app/error_text.h"
#include "app/format.h"
#include "core/protocol/protocol.h"

#include <QtCore/QLocale>

#include <algorithm>
#include <utility>

namespace weerbaar::app {

namespace {

/// More than these no screen shows well; what is left out is counted, or lies before the first bar.
constexpr std::size_t timelineMaximum = 200;
constexpr std::size_t monthsMaximum = 24;

QDate firstDayOf(std::chrono::year_month month)
{
    return {static_cast<int>(month.year()), static_cast<int>(static_cast<unsigned>(month.month())), 1};
}

bool isRepeatedEnough(incident::Pattern const& pattern)
{
    return std::cmp_greater_equal(pattern.incidents.size(), protocol::timesThatRaise);
}

QString typeTitle(content::ProtocolPack const& protocol, std::string const& typeId)
{
    auto const* const type = protocol.findType(typeId);
    return toQString(type ? type->title : typeId);
}

/// "Bedreiging (3), Stalking (1)": the most first, then as the pack numbers them.
QString typesText(incident::Pattern const& pattern, content::ProtocolPack const& protocol)
{
    std::vector<std::pair<std::string, int>> types(pattern.byType.begin(), pattern.byType.end());
    std::stable_sort(types.begin(), types.end(), [](auto const& a, auto const& b) { return a.second > b.second; });
    QStringList parts;
    for (auto const& [typeId, count] : types)
        parts.append(QStringLiteral("%1 (%2)").arg(typeTitle(protocol, typeId)).arg(count));
    return parts.join(QStringLiteral(", "));
}

/// "nov"; at the first bar and each January with its year, so that no bar stands in an unknown year.
QString monthLabel(std::chrono::year_month month, bool isFirst)
{
    bool const saysYear = isFirst || month.month() == std::chrono::January;
    auto text = QLocale().toString(firstDayOf(month), saysYear ? QStringLiteral("MMM yyyy") : QStringLiteral("MMM"));
    return text.remove(u'.');  // some versions of the locale data write "nov."
}

}  // namespace

PatternsViewModel::PatternsViewModel(incident::IncidentStore& store, content::ProtocolPack const& protocol,
                                     QObject* parent)
    : QObject(parent), m_store(store), m_protocol(protocol)
{
    reload();
}

QString PatternsViewModel::title() const
{
    return m_current < 0 ? QString() : m_rows.rows().at(m_current).label;
}

QString PatternsViewModel::summary() const
{
    if (m_current < 0)
        return {};
    auto const& row = m_rows.rows().at(m_current);
    //: How many and from when to when, then of which sorts: "4 voorvallen, van … tot …. Bedreiging (3), Stalking (1)."
    return tr("%1. %2.").arg(row.detail, row.types);
}

QString PatternsViewModel::raisesText() const
{
    if (m_current < 0 || !m_rows.rows().at(m_current).raises)
        return {};
    return tr("Vanaf de derde keer door dezelfde persoon telt een voorval een kleur zwaarder.");
}

QString PatternsViewModel::moreText() const
{
    auto const count = m_current < 0 ? 0 : m_patterns[static_cast<std::size_t>(m_current)].incidents.size();
    if (count <= timelineMaximum)
        return {};
    //: Below a list of incidents, how many older ones are not in it
    return tr("en nog %1 eerdere").arg(QLocale().toString(static_cast<qulonglong>(count - timelineMaximum)));
}

void PatternsViewModel::setCurrent(int index)
{
    if (index == m_current || index < -1 || index >= count())
        return;
    m_current = index;
    showCurrent();
    emit changed();
}

void PatternsViewModel::chooseOf(QString const& incidentId)
{
    auto const id = incidentId.toStdString();
    auto const found = std::find_if(m_patterns.begin(), m_patterns.end(), [&](incident::Pattern const& pattern) {
        return std::any_of(pattern.incidents.begin(), pattern.incidents.end(),
                           [&](incident::OffenderIncident const& one) { return one.incidentId == id; });
    });
    if (found != m_patterns.end())
        setCurrent(static_cast<int>(found - m_patterns.begin()));
}

void PatternsViewModel::reload()
{
    auto const offenders = m_store.offenders();
    m_error = offenders ? QString() : errorText(offenders.error());
    if (offenders) {
        auto const chosen = m_current < 0 ? std::string() : m_patterns[static_cast<std::size_t>(m_current)].key;
        m_patterns = incident::patternsOf(*offenders);
        m_current = -1;
        QList<PatternRow> rows;
        for (auto const& pattern : m_patterns) {
            if (pattern.key == chosen)
                m_current = static_cast<int>(rows.size());
            rows.append({toQString(pattern.label), periodText(pattern), typesText(pattern, m_protocol),
                         isRepeatedEnough(pattern)});
        }
        m_rows.setRows(rows);
        showCurrent();
    }
    emit changed();
}

/// "4 voorvallen, van 3 mei tot 20 november 2026"
QString PatternsViewModel::periodText(incident::Pattern const& pattern)
{
    auto const count = QLocale().toString(static_cast<qulonglong>(pattern.incidents.size()));
    auto const first = wallTime(pattern.incidents.front().occurredAt).date();
    auto const last = wallTime(pattern.incidents.back().occurredAt).date();
    auto const lastText = dayText(pattern.incidents.back().occurredAt);
    if (first == last)
        return tr("%1 voorvallen, op %2").arg(count, lastText);
    auto const firstText = first.year() == last.year() ? QLocale().toString(first, QStringLiteral("d MMMM"))
                                                       : dayText(pattern.incidents.front().occurredAt);
    return tr("%1 voorvallen, van %2 tot %3").arg(count, firstText, lastText);
}

void PatternsViewModel::showCurrent()
{
    QList<MonthRow> months;
    QList<PatternIncidentRow> timeline;
    if (m_current >= 0) {
        auto const& pattern = m_patterns[static_cast<std::size_t>(m_current)];
        auto const shownMonths = std::min(pattern.byMonth.size(), monthsMaximum);
        auto const begin = pattern.byMonth.end() - static_cast<std::ptrdiff_t>(shownMonths);
        auto const fullest = std::max_element(begin, pattern.byMonth.end(), [](auto const& a, auto const& b) {
                                 return a.incidents < b.incidents;
                             })->incidents;
        for (auto month = begin; month != pattern.byMonth.end(); ++month) {
            auto const name = QLocale().toString(firstDayOf(month->month), QStringLiteral("MMMM yyyy"));
            auto const spoken = month->incidents == 1
                                    ? tr("%1: 1 voorval").arg(name)
                                    : tr("%1: %2 voorvallen").arg(name, QLocale().toString(month->incidents));
            auto const share = fullest == 0 ? 0.0 : static_cast<double>(month->incidents) / fullest;
            months.append({monthLabel(month->month, month == begin), spoken, month->incidents, share});
        }
        auto const shown = static_cast<std::ptrdiff_t>(std::min(pattern.incidents.size(), timelineMaximum));
        for (auto one = pattern.incidents.rbegin(); one != pattern.incidents.rbegin() + shown; ++one) {
            timeline.append({toQString(one->incidentId), typeTitle(m_protocol, one->type),
                             dayTimeText(one->occurredAt)});
        }
    }
    m_months.setRows(months);
    m_timeline.setRows(timeline);
}

}  // namespace weerbaar::app
