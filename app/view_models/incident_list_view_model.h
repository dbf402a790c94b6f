// All incidents, newest first, read as the list is scrolled.
#pragma once

#include "core/incident/incident.h"
#include "core/protocol/protocol.h"

#include <QtCore/QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace weerbaar::app {

struct IncidentRow {
    Q_GADGET
    Q_PROPERTY(QString incidentId MEMBER incidentId)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString detail MEMBER detail)      ///< "vrijdag 20 november, 21:15 · Parkeerplaats"
    Q_PROPERTY(QString nextStep MEMBER nextStep)  ///< "Volgende stap: …"; empty when all are done
    Q_PROPERTY(int severity MEMBER severity)      ///< 0 green … 3 red
    Q_PROPERTY(QString severityTitle MEMBER severityTitle)
public:
    QString incidentId;
    QString title;
    QString detail;
    QString nextStep;
    int severity = 0;
    QString severityTitle;
    bool operator==(IncidentRow const&) const = default;
};

/// Reads a page of the store when more() asks for it, so that ten thousand incidents open as fast as ten. Roles are the
/// properties of IncidentRow. GUI thread; borrows.
class IncidentListViewModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the session view model")
    Q_PROPERTY(bool hasMore READ hasMore NOTIFY hasMoreChanged)  ///< older ones that were not read yet

public:
    static constexpr int pageSize = 12;  ///< more than a phone shows at once

    IncidentListViewModel(incident::IncidentStore& store, content::ProtocolPack const& protocol, Clock const& clock,
                          QObject* parent = nullptr);

    [[nodiscard]] int rowCount(QModelIndex const& parent = {}) const override;
    [[nodiscard]] QVariant data(QModelIndex const& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] bool hasMore() const { return rowCount() < m_total; }
    Q_INVOKABLE void more();  ///< reads the next page

    [[nodiscard]] int total() const { return m_total; }
    /// As many rows as were read before, and at least a page. Of an incident that is as it was, the events are not read
    /// again, unless another day has begun. \returns what went wrong.
    [[nodiscard]] Result<void> reload();
    /// The protocol is another: reload() then reads every row anew.
    void protocolChanged() { m_isOutdated = true; }
    [[nodiscard]] QList<IncidentRow> const& rows() const { return m_rows; }

signals:
    void hasMoreChanged();

private:
    [[nodiscard]] IncidentRow rowOf(incident::Summary const& summary, Moment now);
    void setTotal(int total);

    incident::IncidentStore& m_store;
    content::ProtocolPack const& m_protocol;
    Clock const& m_clock;
    QList<IncidentRow> m_rows;
    std::vector<incident::Summary> m_summaries;  ///< what each row was made from
    Moment m_readAt;                             ///< when: what is next depends on the day
    bool m_isOutdated = false;
    int m_total = 0;
};

}  // namespace weerbaar::app
