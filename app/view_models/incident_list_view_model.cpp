#include "app/view_models/incident_list_view_model.h"

#include "app/format.h"
#include "app/incident_words.h"
#include "app/view_models/gadget_list_model.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>

namespace weerbaar::app {

IncidentListViewModel::IncidentListViewModel(incident::IncidentStore& store, content::ProtocolPack const& protocol,
                                             Clock const& clock, QObject* parent)
    : QAbstractListModel(parent), m_store(store), m_protocol(protocol), m_clock(clock)
{
}

int IncidentListViewModel::rowCount(QModelIndex const& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant IncidentListViewModel::data(QModelIndex const& index, int role) const
{
    return checkIndex(index, CheckIndexOption::IndexIsValid) ? gadgetData(m_rows.at(index.row()), role) : QVariant();
}

QHash<int, QByteArray> IncidentListViewModel::roleNames() const
{
    return gadgetRoles<IncidentRow>();
}

void IncidentListViewModel::more()
{
    if (!hasMore())
        return;
    auto read = m_store.summaries(pageSize, rowCount());
    if (!read || read->empty()) {
        setTotal(rowCount());  // a view asks again and again for what cannot be read
        return;
    }
    auto const now = m_clock.now();
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(read->size()) - 1);
    for (auto& summary : *read) {
        m_rows.append(rowOf(summary, now));
        m_summaries.push_back(std::move(summary));
    }
    endInsertRows();
    if (!hasMore())
        emit hasMoreChanged();
}

Result<void> IncidentListViewModel::reload()
{
    TRY_ASSIGN(auto const total, m_store.count());
    TRY_ASSIGN(auto summaries, m_store.summaries(std::max(pageSize, rowCount())));
    auto const now = m_clock.now();
    std::map<std::string_view, qsizetype> places;  // of the rows that may still hold
    if (!m_isOutdated && localDay(now) == localDay(m_readAt)) {
        for (auto const& summary : m_summaries)
            places.emplace(summary.id, static_cast<qsizetype>(places.size()));
    }
    QList<IncidentRow> rows;
    for (auto const& summary : summaries) {
        auto const place = places.find(summary.id);
        bool const isAsItWas =
            place != places.end() && m_summaries[static_cast<std::size_t>(place->second)] == summary;
        rows.append(isAsItWas ? m_rows.at(place->second) : rowOf(summary, now));
    }
    m_summaries = std::move(summaries);
    m_readAt = now;
    m_isOutdated = false;
    if (rows != m_rows) {  // else a list on the screen keeps its place
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    setTotal(total);
    return {};
}

void IncidentListViewModel::setTotal(int total)
{
    m_total = total;
    emit hasMoreChanged();
}

IncidentRow IncidentListViewModel::rowOf(incident::Summary const& summary, Moment now)
{
    auto const severity = protocol::assess(protocol::factsOf(summary), m_protocol).severity;
    auto const* const type = m_protocol.findType(summary.type);
    IncidentRow row;
    row.incidentId = toQString(summary.id);
    row.title = toQString(type ? type->title : summary.type);
    //: When, then where: "vrijdag 20 november 2026, 21:15 · Parkeerplaats gemeentehuis"
    row.detail = tr("%1 · %2").arg(dayTimeText(summary.occurredAt), toQString(summary.place));
    row.severity = static_cast<int>(severity);
    row.severityTitle = toQString(m_protocol.severities[static_cast<std::size_t>(severity)].title);
    // One that cannot be read says so when it is opened; it must not hide the others.
    if (auto const incident = m_store.load(summary.id)) {
        auto const steps = protocol::stepsFor(*incident, severity, m_protocol, now);
        if (auto const* const next = nextStep(steps, now))
            row.nextStep = tr("Volgende stap: %1").arg(toQString(next->step->title));
    }
    return row;
}

}  // namespace weerbaar::app
