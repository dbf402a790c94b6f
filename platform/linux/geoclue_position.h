// A position from GeoClue, the service that knows where a Linux desktop is.
#pragma once

#include "platform/linux/position_measurement.h"

#include <QtCore/QString>
#include <QtCore/QVariant>
#include <QtDBus/QDBusConnection>

#include <functional>
#include <optional>

class QDBusMessage;
class QDBusObjectPath;

namespace weerbaar::platform {

/// Speaks to GeoClue itself and not through Qt Positioning's geoclue2 plugin: that one keeps the last place in a
/// readable file of the person's home folder (.local/share/qtposition-geoclue2), waits up to 25 seconds for each answer
/// of a service that hangs, and calls everything that goes wrong a refusal.
///
/// GeoClue's first place may be as coarse as a town, and to find it GeoClue itself may ask the internet. On a desktop
/// that has nobody to ask the person for permission, GeoClue waits for ever.
///
/// Each measurement has a connection to the bus of its own. The destructor asks GeoClue to stop and closes it, and
/// GeoClue forgets a client whose connection is gone. If a place comes in at that moment the bus may drop the question
/// with the connection (a Unix socket that is closed with something unread is reset); the forgetting is certain.
/// Source: GeoClue 2, D-Bus API of Manager, Client and Location.
class GeoCluePosition final : public PositionMeasurement {
    Q_OBJECT

public:
    /// Makes a connection under this name, connected or not. Called in begin(); the destructor closes the connection.
    using Bus = std::function<QDBusConnection(QString const& name)>;

    /// \param desktopId The name of our .desktop file without the ending: by it the system knows us.
    GeoCluePosition(QString desktopId, Bus bus);
    ~GeoCluePosition() override;

    void begin() override;

private slots:
    void onOwnerChanged(QString const& name, QString const& before, QString const& after);
    void onDisconnected();
    void onLocationUpdated(QDBusObjectPath const& before, QDBusObjectPath const& location);

private:
    void start(QDBusMessage const& reply);
    void read(QDBusObjectPath const& location);
    void set(QString const& property, QVariant const& value);
    void ask(QDBusMessage const& message, std::function<void(QDBusMessage const&)> onReply);
    /// Says that it ended, if the reply is none.
    bool hasFailed(QDBusMessage const& reply);
    [[nodiscard]] QDBusMessage clientCall(QString const& interface, QString const& method) const;

    QString m_desktopId;
    Bus m_makeBus;
    std::optional<QDBusConnection> m_bus;
    QString m_owner;   // GeoClue's own name on the bus: nobody else is listened to
    QString m_client;  // its object path
    QString m_read;    // the location that was read last
};

}  // namespace weerbaar::platform
