// The two calls that are always within reach, and every other number.
#pragma once

#include "core/content/pack.h"
#include "platform/dialer.h"

#include <QtCore/QHash>
#include <QtCore/QObject>
#include <QtQml/qqmlregistration.h>

namespace weerbaar::app {

/// Calls numbers of the contacts pack. Works locked; knows nothing of the vault. GUI thread.
class CallViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the root view model")
    Q_PROPERTY(QString emergencyNumber READ emergencyNumber CONSTANT)  ///< "112"
    Q_PROPERTY(QString supportName READ supportName CONSTANT)          ///< "Ondersteuningsteam Weerbaar Bestuur"
    Q_PROPERTY(QString supportNumber READ supportNumber CONSTANT)      ///< "070-373 83 14"
    Q_PROPERTY(QString supportNote READ supportNote CONSTANT)          ///< when it answers, and when that was checked
    /// A sentence when a number went nowhere: shown large, with the number, until dismissed. Else empty.
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)
    Q_PROPERTY(QString problemNumber READ problemNumber NOTIFY problemChanged)  ///< as people write it

public:
    /// Borrows both; they outlive it.
    CallViewModel(content::ContactsPack const& contacts, platform::Dialer& dialer, QObject* parent = nullptr);

    [[nodiscard]] QString emergencyNumber() const;
    [[nodiscard]] QString supportName() const;
    [[nodiscard]] QString supportNumber() const;
    [[nodiscard]] QString supportNote() const;
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QString problemNumber() const { return m_problemNumber; }

    Q_INVOKABLE void callEmergency();
    Q_INVOKABLE void callSupportTeam();
    /// Calls a contact of the pack; an id that is not there does nothing.
    Q_INVOKABLE void callContact(QString const& contactId);
    /// Calls any number as people write it; signs other than digits and a leading + are dropped, "(0)" after a country too.
    Q_INVOKABLE void callNumber(QString const& display);
    Q_INVOKABLE void dismissProblem();
    /// As the vault locks: forgets every number that is not of the pack, and what went wrong with one.
    void forgetOwnNumbers();

signals:
    void problemChanged();

private:
    [[nodiscard]] content::Contact const* findByDial(QString const& number) const;

    content::ContactsPack const& m_contacts;
    platform::Dialer& m_dialer;
    QHash<QString, QString> m_own;  ///< numbers that are not of the pack: as dialled, as people write them
    QString m_problem;
    QString m_problemNumber;
};

}  // namespace weerbaar::app
