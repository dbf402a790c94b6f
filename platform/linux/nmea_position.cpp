#include "platform/linux/nmea_position.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QEvent>
#include <QtCore/QFileInfo>
#include <QtCore/QIODevice>
#include <QtPositioning/QGeoPositionInfo>
#include <QtPositioning/QGeoPositionInfoSource>
#include <QtPositioning/QNmeaPositionInfoSource>

#include <chrono>
#include <utility>

namespace weerbaar::platform {

namespace {

// A sentence has at most 82 characters. What is longer is cut up, and no piece of it has a checksum that is right.
constexpr qint64 longestLine = 1024;

struct Parser : QNmeaPositionInfoSource {
    Parser() : QNmeaPositionInfoSource(SimulationMode) {}
    using QNmeaPositionInfoSource::parsePosInfoFromNmeaData;
};

bool isPort(QString const& source)
{
    return source.startsWith(QStringLiteral("serial:"));
}

// The file behind the source; empty for "serial:", where the plugin looks for a receiver.
QString pathOf(QString const& source)
{
    auto const name = source.sliced(isPort(source) ? 7 : 0);
    return isPort(source) && !name.isEmpty() && !name.contains(u'/') ? QStringLiteral("/dev/") + name : name;
}

}  // namespace

NmeaPosition::NmeaPosition(QString source)
    : m_source(std::move(source)), m_presence(this)
{
}

NmeaPosition::~NmeaPosition()
{
    if (m_device == nullptr)
        return;
    QObject* port = m_device;
    while (port->parent() != nullptr)
        port = port->parent();
    m_opened.reset();
    // The plugin leaves closing the port to the event loop, which ends before it comes to that when the app ends.
    if (isPort(m_source))
        QCoreApplication::sendPostedEvents(port, QEvent::DeferredDelete);
}

void NmeaPosition::begin()
{
    auto const path = pathOf(m_source);
    // The plugin would wait at a pipe for somebody to write, and read any other device as a log.
    if (!isPort(m_source) && !QFileInfo(path).isFile()) {
        emit ended(PositionProblem::Unavailable);
        return;
    }
    if (QFileInfo const file(path); file.exists() && !file.isReadable()) {
        emit ended(PositionProblem::Denied);
        return;
    }
    m_opened.reset(QGeoPositionInfoSource::createSource(QStringLiteral("nmea"),
                                                        {{QStringLiteral("nmea.source"), m_source}}, nullptr));
    auto const* const opened = qobject_cast<QNmeaPositionInfoSource*>(m_opened.get());
    if (opened == nullptr || opened->device() == nullptr) {
        emit ended(PositionProblem::Unavailable);
        return;
    }
    m_device = opened->device();
    if (!isPort(m_source)) {
        readLog();
        return;
    }
    connect(m_device, &QIODevice::readyRead, this, &NmeaPosition::readPort);
    // The plugin does not tell when a receiver is pulled out.
    connect(&m_presence, &QTimer::timeout, this, [this, path] {
        if (!path.isEmpty() && !QFileInfo::exists(path))
            emit ended(PositionProblem::Unavailable);
    });
    m_presence.start(std::chrono::seconds(1));
    readPort();
}

// Piece by piece: in between, the answer may have been enough.
void NmeaPosition::readLog()
{
    for (int line = 0; line < 1000; ++line) {
        if (m_device->atEnd()) {
            emit ended(PositionProblem::Unavailable);
            return;
        }
        take(m_device->readLine(longestLine));
    }
    QMetaObject::invokeMethod(this, &NmeaPosition::readLog, Qt::QueuedConnection);
}

void NmeaPosition::readPort()
{
    while (m_device->canReadLine() || m_device->bytesAvailable() > longestLine)
        take(m_device->readLine(longestLine));
}

void NmeaPosition::take(QByteArray const& line)
{
    // $, two letters for the kind of receiver, RMC, and then the time of day as hhmmss.
    if (!line.startsWith('$') || line.mid(3, 4) != "RMC,")
        return;
    QGeoPositionInfo info;
    bool hasFix = false;
    if (!Parser().parsePosInfoFromNmeaData(line.constData(), static_cast<int>(line.size()), &info, &hasFix) || !hasFix)
        return;
    // Without a time Qt says midnight.
    bool const isMidnight = info.timestamp().time() == QTime(0, 0);
    if (!info.timestamp().isValid() || (isMidnight && !line.mid(7).startsWith("000000")))
        return;
    // Not a number, if what the sentence says is not on the globe.
    emit measured({info.coordinate().latitude(), info.coordinate().longitude(), std::nullopt,
                   info.timestamp().toMSecsSinceEpoch(), "nmea"});
}

}  // namespace weerbaar::platform
