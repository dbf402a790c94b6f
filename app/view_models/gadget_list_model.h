// A list model over plain rows, so that each list is a struct and not another model class.
#pragma once

#include <QtCore/QAbstractListModel>
#include <QtCore/QMetaProperty>

#include <utility>

namespace weerbaar::app {

/// The roles of a model whose rows are a Q_GADGET: each property is one, of the same name.
template <class Row>
[[nodiscard]] QHash<int, QByteArray> gadgetRoles()
{
    QHash<int, QByteArray> names;
    auto const& meta = Row::staticMetaObject;
    for (int i = 0; i < meta.propertyCount(); ++i)
        names.insert(Qt::UserRole + i, meta.property(i).name());
    return names;
}

/// What `row` has for one of gadgetRoles(); nothing for another role.
template <class Row>
[[nodiscard]] QVariant gadgetData(Row const& row, int role)
{
    int const property = role - Qt::UserRole;
    auto const& meta = Row::staticMetaObject;
    return property < 0 || property >= meta.propertyCount() ? QVariant() : meta.property(property).readOnGadget(&row);
}

/// Rows of one Q_GADGET type. Each property of the gadget is a role of the same name.
/// Lives on the GUI thread.
template <class Row>
class GadgetListModel final : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(QModelIndex const& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }

    [[nodiscard]] QVariant data(QModelIndex const& index, int role) const override
    {
        return checkIndex(index, CheckIndexOption::IndexIsValid) ? gadgetData(m_rows.at(index.row()), role) : QVariant();
    }

    [[nodiscard]] QHash<int, QByteArray> roleNames() const override { return gadgetRoles<Row>(); }

    [[nodiscard]] QList<Row> const& rows() const noexcept { return m_rows; }

    /// Replaces the rows. What is the same at the beginning and at the end stays, so that a list on the screen
    /// keeps its place and focus.
    void setRows(QList<Row> rows)
    {
        qsizetype const shorter = std::min(rows.size(), m_rows.size());
        qsizetype head = 0;
        while (head < shorter && rows.at(head) == m_rows.at(head))
            ++head;
        qsizetype tail = 0;
        while (tail < shorter - head && rows.at(rows.size() - 1 - tail) == m_rows.at(m_rows.size() - 1 - tail))
            ++tail;
        auto const oldMiddle = m_rows.size() - head - tail;
        auto const newMiddle = rows.size() - head - tail;
        auto const changed = std::min(oldMiddle, newMiddle);
        for (qsizetype i = head; i < head + changed; ++i)
            m_rows[i] = rows.at(i);
        if (changed > 0)
            emit dataChanged(index(static_cast<int>(head)), index(static_cast<int>(head + changed - 1)));
        if (oldMiddle > newMiddle) {
            beginRemoveRows({}, static_cast<int>(head + changed), static_cast<int>(head + oldMiddle - 1));
            m_rows = std::move(rows);
            endRemoveRows();
        } else if (newMiddle > oldMiddle) {
            beginInsertRows({}, static_cast<int>(head + changed), static_cast<int>(head + newMiddle - 1));
            m_rows = std::move(rows);
            endInsertRows();
        }
    }

private:
    QList<Row> m_rows;
};

}  // namespace weerbaar::app
