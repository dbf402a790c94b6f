// The partner on their own phone, seen from the councillor's: inviting, and taking the answers over.
#pragma once

#include "app/partner_courier.h"
#include "app/view_models/scan_view_model.h"
#include "core/scan/invitation.h"

#include <QtCore/QObject>
#include <QtQml/qqmlregistration.h>

namespace weerbaar::app {

/// Only where the app has a courier. GUI thread; borrows the scans and the courier.
class PartnerPhoneViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the session view model")
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(bool isWaiting READ isWaiting NOTIFY changed)     ///< invited, and no answers yet
    Q_PROPERTY(QString statusText READ statusText NOTIFY changed)  ///< "Uitnodiging gemaakt op …"; empty before the first
    Q_PROPERTY(QString error READ error NOTIFY changed)

public:
    struct Needs {
        vault::Database& database;
        Clock const& clock;
        ScanViewModel& home;
        ScanViewModel& personal;
        PartnerCourier& courier;
        std::function<void()> tookOver;  ///< answers have come in
    };
    explicit PartnerPhoneViewModel(Needs needs, QObject* parent = nullptr);

    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] bool isWaiting() const { return m_latest && !m_latest->answeredAt; }
    [[nodiscard]] QString statusText() const;
    [[nodiscard]] QString error() const { return m_error; }

    Q_INVOKABLE void invite();
    Q_INVOKABLE void takeOver();

signals:
    void changed();

private:
    void finish(Result<void> const& outcome);

    Needs m_needs;
    scan::InvitationStore m_invitations;
    std::optional<scan::SentInvitation> m_latest;
    bool m_busy = false;
    QString m_taken;
    QString m_error;
};

}  // namespace weerbaar::app
