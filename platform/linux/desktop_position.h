// PositionSource on a Linux desktop or phone: a receiver of one's own, or else what the system knows.
#pragma once

#include "platform/position_source.h"

#include <QtCore/QString>
#include <QtCore/QThread>

#include <chrono>
#include <functional>
#include <memory>

class QDBusConnection;

namespace weerbaar::platform {

/// Asks the receiver or the log that WEERBAAR_NMEA names (see NmeaPosition), or else GeoClue on the system bus (see
/// GeoCluePosition). The first plausible place is the answer, however old it is and however coarse: it says both
/// itself. After the answer nothing measures any more.
///
/// A receiver without a view of the sky, and a person whom the system asks for permission, both take their time: after
/// `patience` the answer is TimedOut. It is Implausible if something came that was no place, and then the time was up
/// or the source ended.
///
/// Measuring is done on a thread of its own, so that no device and no bus can keep the GUI waiting. The destructor
/// waits for that thread, for ever if a bus keeps it waiting: what holds secrets is destroyed before this.
class DesktopPositionSource final : public PositionSource {
public:
    /// Makes a connection to the bus that GeoClue is on, under this name, connected or not. Called on the thread that
    /// measures, once for each request that comes to it; whoever measures closes the connection.
    using Bus = std::function<QDBusConnection(QString const& name)>;

    static constexpr std::chrono::seconds defaultPatience{30};

    /// On this desktop. The environment is read now.
    /// \param patience More than nothing, counted from request(). Stands still while the device sleeps.
    explicit DesktopPositionSource(std::chrono::milliseconds patience = defaultPatience);
    /// \param nmea As in WEERBAAR_NMEA; empty for GeoClue.
    DesktopPositionSource(QString nmea, Bus bus, std::chrono::milliseconds patience);
    ~DesktopPositionSource() override;

    void request(Answer answer) override;
    void cancel() override;

private:
    class Request;

    QString m_nmea;
    Bus m_bus;
    std::chrono::milliseconds m_patience;
    QThread m_thread;
    std::unique_ptr<Request> m_request;
};

}  // namespace weerbaar::platform
