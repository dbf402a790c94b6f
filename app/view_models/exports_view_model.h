// What left the vault (wat eruit ging): every file that was made to go out, with what its receiver may ask about it.
#pragma once

#include "app/view_models/gadget_list_model.h"
#include "core/incident/incident.h"
#include "core/report/export_log.h"

#include <QtCore/QObject>
#include <QtCore/QStringList>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace weerbaar::app {

struct ExportRow {
    Q_GADGET
    Q_PROPERTY(QString title MEMBER title)      ///< "Verzegeld pakket voor de griffier"
    Q_PROPERTY(QString when MEMBER when)        ///< "21 november 2026, 14:05"
    Q_PROPERTY(QStringList labels MEMBER labels)  ///< "Waarvoor", "Controlecode", …; beside values
    Q_PROPERTY(QStringList values MEMBER values)
public:
    QString title;
    QString when;
    QStringList labels;
    QStringList values;
    bool operator==(ExportRow const&) const = default;
};

/// Reads when asked to: the page asks as it opens. GUI thread; borrows.
class ExportsViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the session view model")
    Q_PROPERTY(QAbstractListModel* list READ list CONSTANT)  ///< ExportRow, newest first
    Q_PROPERTY(bool hasMore READ hasMore NOTIFY changed)     ///< older ones than those in the list
    Q_PROPERTY(QString error READ error NOTIFY changed)

public:
    static constexpr int pageSize = 20;

    ExportsViewModel(report::ExportLog& exports, incident::IncidentStore& incidents, content::ProtocolPack const& protocol,
                     QObject* parent = nullptr);

    [[nodiscard]] QAbstractListModel* list() { return &m_list; }
    [[nodiscard]] bool hasMore() const { return m_list.rows().size() < static_cast<qsizetype>(m_logged.size()); }
    [[nodiscard]] QString error() const { return m_error; }

    /// Reads the log, and shows a page of it.
    Q_INVOKABLE void reload();
    Q_INVOKABLE void more();

signals:
    void changed();

private:
    [[nodiscard]] ExportRow rowOf(report::LoggedExport const& logged) const;
    [[nodiscard]] QString subjectText(report::ExportSubject const& subject) const;

    report::ExportLog& m_exports;
    incident::IncidentStore& m_incidents;
    content::ProtocolPack const& m_protocol;
    std::vector<report::LoggedExport> m_logged;  ///< newest first
    GadgetListModel<ExportRow> m_list;
    QString m_error;
};

}  // namespace weerbaar::app
