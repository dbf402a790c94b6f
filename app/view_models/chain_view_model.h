// Whether anything was changed: the chain of every incident, and of one incident event by event.
#pragma once

#include "app/view_models/gadget_list_model.h"
#include "core/incident/incident.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace weerbaar::app {

struct ChainRow {
    Q_GADGET
    Q_PROPERTY(int number MEMBER number)        ///< from 1
    Q_PROPERTY(QString title MEMBER title)      ///< "Vastgelegd op 20 november 2026, 21:20"
    Q_PROPERTY(QString hash MEMBER hash)        ///< 64 hexadecimal digits, in groups of eight
    Q_PROPERTY(QString clockText MEMBER clockText)  ///< that the device's clock had been set back; else empty
    Q_PROPERTY(bool isIntact MEMBER isIntact)
public:
    int number = 0;
    QString title;
    QString hash;
    QString clockText;
    bool isIntact = true;
    bool operator==(ChainRow const&) const = default;
};

/// GUI thread; borrows the store.
class ChainViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the session view model")
    Q_PROPERTY(bool isIntact READ isIntact CONSTANT)
    Q_PROPERTY(QString summary READ summary CONSTANT)    ///< of this incident: "Niets gewijzigd: 4 van 4 kloppen"
    Q_PROPERTY(QString allText READ allText NOTIFY changed)  ///< of everything, after checkAll(); else empty
    Q_PROPERTY(bool allIntact READ allIntact NOTIFY changed)
    Q_PROPERTY(bool isChecking READ isChecking NOTIFY changed)  ///< everything; the page may be left meanwhile
    Q_PROPERTY(QAbstractListModel* events READ events CONSTANT)  ///< ChainRow, oldest first

public:
    ChainViewModel(incident::IncidentStore& store, incident::Incident const& incident, QObject* parent = nullptr);

    [[nodiscard]] bool isIntact() const { return m_verification.isIntact(); }
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString allText() const { return m_allText; }
    [[nodiscard]] bool allIntact() const { return m_allIntact; }
    [[nodiscard]] bool isChecking() const { return m_check.has_value(); }
    [[nodiscard]] QAbstractListModel* events() { return &m_events; }

    /// Begins, and goes on between what the screen has to do: the database is this thread's.
    Q_INVOKABLE void checkAll();

signals:
    void changed();

private:
    void checkSome();
    void finishCheck(Result<incident::VaultVerification> const& verified);
    [[nodiscard]] QString brokenText(incident::VaultVerification const& verified) const;

    incident::IncidentStore& m_store;
    incident::Verification m_verification;
    GadgetListModel<ChainRow> m_events;
    std::optional<incident::ChainCheck> m_check;
    QTimer m_goOn;
    QString m_allText;
    bool m_allIntact = true;
};

}  // namespace weerbaar::app
