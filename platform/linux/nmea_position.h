// A position from a satellite receiver at a serial port, or from a log of one.
#pragma once

#include "platform/linux/position_measurement.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QTimer>

#include <memory>

class QGeoPositionInfoSource;
class QIODevice;

namespace weerbaar::platform {

/// Qt Positioning's nmea plugin opens the port or the log, and Qt Positioning parses the sentences. Which of them count
/// is decided here, because Qt 6.4 decides it for a whole second of sentences: in a log it takes the next second's fix
/// for this one's, so that a place that the receiver marked as no fix comes out as one.
///
/// Only RMC counts, NMEA 0183's recommended minimum: it alone has place, date and whether there is a fix in one
/// sentence. Without a right checksum, without a fix or without a time it is no measurement. There is never an
/// accuracy: the usual sentences have only HDOP, which says how the satellites stand and is worth nothing without the
/// receiver's own error, which nobody told us.
///
/// A log is read at once, not at the speed at which it was made. At its end the problem is Unavailable.
class NmeaPosition final : public PositionMeasurement {
    Q_OBJECT

public:
    /// \param source As the plugin takes it: "serial:/dev/ttyACM0", "serial:" for the first known receiver, or the path
    ///        of a log. What is neither is Unavailable: another kind of file, and "socket:", as we never go online.
    explicit NmeaPosition(QString source);
    ~NmeaPosition() override;

    void begin() override;

private:
    void readLog();
    void readPort();
    void take(QByteArray const& line);

    QString m_source;
    std::unique_ptr<QGeoPositionInfoSource> m_opened;  // never started: it only keeps m_device open
    QIODevice* m_device = nullptr;
    QTimer m_presence;
};

}  // namespace weerbaar::platform
