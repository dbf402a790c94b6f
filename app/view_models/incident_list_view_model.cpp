#include "app/view_models/incident_list_view_model.h"

#include "app/format.h"
#include "app/incident_words.h"
#include "app/view_models/gadget_list_model.h"

#include <algorithm>
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
    auto const read = this->read(rowCount(), pageSize);
    if (!read || read->isEmpty()) {
        setTotal(rowCount());  // a view asks again and again for what cannot be read
        return;
    }
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(read->size()) - 1);
    m_rows += *read;
    endInsertRows();
    if (!hasMore())
        emit hasMoreChanged();
}

Result<void> IncidentListViewModel::reload()
{
    TRY_ASSIGN(auto const total, m_store.count());
    TRY_ASSIGN(auto rows, read(0, std::max(pageSize, rowCount())));
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

Result<QList<IncidentRow>> IncidentListViewModel::read(int offset, int limit)
{
    TRY_ASSIGN(auto const summaries, m_store.summaries(limit, offset));
    auto const now = m_clock.now();
    QList<IncidentRow> rows;
    for (auto const& summary : summaries) {
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
        rows.append(row);
    }
    return rows;
}

}  // namespace weerbaar::app
