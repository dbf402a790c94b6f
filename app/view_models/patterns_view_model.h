// The same offender more than once, in one timeline and a plain picture.
#pragma once

#include "app/view_models/gadget_list_model.h"
#include "core/content/pack.h"
#include "core/incident/pattern.h"

#include <QtCore/QObject>
#include <QtQml/qqmlregistration.h>

namespace weerbaar::app {

struct PatternRow {
    Q_GADGET
    Q_PROPERTY(QString label MEMBER label)    ///< as it was written last
    Q_PROPERTY(QString detail MEMBER detail)  ///< "4 voorvallen, van 3 mei tot 20 november 2026"
    Q_PROPERTY(QString types MEMBER types)    ///< "Bedreiging (3), Stalking (1)"
    Q_PROPERTY(bool raises MEMBER raises)     ///< often enough to count as more severe
public:
    QString label;
    QString detail;
    QString types;
    bool raises = false;
    bool operator==(PatternRow const&) const = default;
};

struct MonthRow {
    Q_GADGET
    Q_PROPERTY(QString label MEMBER label)      ///< "nov"; with the year at the first and each January: "jan 2027"
    Q_PROPERTY(QString spoken MEMBER spoken)    ///< "november 2026: 3 voorvallen"
    Q_PROPERTY(int count MEMBER count)
    Q_PROPERTY(double share MEMBER share)       ///< of the fullest month, 0 to 1
public:
    QString label;
    QString spoken;
    int count = 0;
    double share = 0;
    bool operator==(MonthRow const&) const = default;
};

struct PatternIncidentRow {
    Q_GADGET
    Q_PROPERTY(QString incidentId MEMBER incidentId)
    Q_PROPERTY(QString title MEMBER title)    ///< the type
    Q_PROPERTY(QString detail MEMBER detail)  ///< "vrijdag 20 november 2026, 21:15"
public:
    QString incidentId;
    QString title;
    QString detail;
    bool operator==(PatternIncidentRow const&) const = default;
};

/// GUI thread; borrows the store and the pack.
class PatternsViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the session view model")
    Q_PROPERTY(QAbstractListModel* patterns READ patterns CONSTANT)    ///< PatternRow, the most first
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY changed)  ///< -1: none chosen
    Q_PROPERTY(QString title READ title NOTIFY changed)                ///< of the chosen one
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    Q_PROPERTY(QString raisesText READ raisesText NOTIFY changed)      ///< that the severity aid counts this; else empty
    Q_PROPERTY(QAbstractListModel* months READ months CONSTANT)        ///< MonthRow, oldest first, at most the last 24
    Q_PROPERTY(QAbstractListModel* timeline READ timeline CONSTANT)    ///< PatternIncidentRow, newest first, at most 200
    Q_PROPERTY(QString moreText READ moreText NOTIFY changed)          ///< "en nog 4.800 eerdere"; else empty
    Q_PROPERTY(QString error READ error NOTIFY changed)

public:
    PatternsViewModel(incident::IncidentStore& store, content::ProtocolPack const& protocol, QObject* parent = nullptr);

    [[nodiscard]] QAbstractListModel* patterns() { return &m_rows; }
    [[nodiscard]] int count() const { return m_rows.rowCount(); }
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString raisesText() const;
    [[nodiscard]] QAbstractListModel* months() { return &m_months; }
    [[nodiscard]] QAbstractListModel* timeline() { return &m_timeline; }
    [[nodiscard]] QString moreText() const;
    [[nodiscard]] QString error() const { return m_error; }

    void setCurrent(int index);
    /// Chooses the pattern that this incident belongs to, if there is one.
    void chooseOf(QString const& incidentId);
    void reload();

signals:
    void changed();

private:
    [[nodiscard]] static QString periodText(incident::Pattern const& pattern);
    void showCurrent();

    incident::IncidentStore& m_store;
    content::ProtocolPack const& m_protocol;
    std::vector<incident::Pattern> m_patterns;
    GadgetListModel<PatternRow> m_rows;
    GadgetListModel<MonthRow> m_months;
    GadgetListModel<PatternIncidentRow> m_timeline;
    int m_current = -1;
    QString m_error;
};

}  // namespace weerbaar::app
