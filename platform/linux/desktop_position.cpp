#include "platform/linux/desktop_position.h"

#include "platform/linux/geoclue_position.h"
#include "platform/linux/nmea_position.h"

#include <QtCore/QTimer>
#include <QtDBus/QDBusConnection>
#include <QtGui/QGuiApplication>

#include <cassert>
#include <cmath>
#include <utility>

namespace weerbaar::platform {

namespace {

QDBusConnection systemBus(QString const& name)
{
    return QDBusConnection::connectToBus(QDBusConnection::SystemBus, name);
}

// 0,0 is in the Gulf of Guinea. It is what a receiver says that has not measured yet.
bool isPlace(Position const& position)
{
    bool const isOnGlobe = std::abs(position.latitude) <= 90 && std::abs(position.longitude) <= 180;  // false for NaN
    return isOnGlobe && !(position.latitude == 0 && position.longitude == 0);
}

}  // namespace

/// One request until its answer. Its timer and what the measurement sends reach it from the event loop, so it never
/// answers before request() has returned. Once it is destroyed, nothing of that arrives any more.
class DesktopPositionSource::Request final : public QObject {
public:
    Request(DesktopPositionSource& owner, Answer answer, std::unique_ptr<PositionMeasurement> measurement)
        : m_owner(owner), m_answer(std::move(answer)), m_measurement(measurement.release())
    {
        connect(m_measurement, &PositionMeasurement::measured, this, &Request::take);
        connect(m_measurement, &PositionMeasurement::ended, this, &Request::giveUp);
        m_measurement->moveToThread(&owner.m_thread);
        QMetaObject::invokeMethod(m_measurement, &PositionMeasurement::begin, Qt::QueuedConnection);

        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, [this] { giveUp(PositionProblem::TimedOut); });
        m_timer.start(owner.m_patience);
    }

    ~Request() override { m_measurement->deleteLater(); }

private:
    void take(Position const& position)
    {
        if (isPlace(position))
            conclude(position);
        else
            m_hasSeenNoPlace = true;
    }

    void giveUp(PositionProblem problem)
    {
        conclude(m_hasSeenNoPlace ? PositionProblem::Implausible : problem);
    }

    // Measuring stops first. The answer may ask again, and may destroy the source: after it nothing of us is touched.
    void conclude(Outcome<Position, PositionProblem> const& outcome)
    {
        auto const result = outcome;
        auto const answer = std::move(m_answer);
        m_owner.m_request.reset();
        answer(result);
    }

    DesktopPositionSource& m_owner;
    Answer m_answer;
    PositionMeasurement* m_measurement;  // belongs to its thread, which deletes it
    QTimer m_timer;
    bool m_hasSeenNoPlace = false;
};

DesktopPositionSource::DesktopPositionSource(std::chrono::milliseconds patience)
    : DesktopPositionSource(qEnvironmentVariable("WEERBAAR_NMEA"), &systemBus, patience)
{
}

DesktopPositionSource::DesktopPositionSource(QString nmea, Bus bus, std::chrono::milliseconds patience)
    : m_nmea(std::move(nmea)), m_bus(std::move(bus)), m_patience(patience)
{
    assert(patience.count() > 0);
}

DesktopPositionSource::~DesktopPositionSource()
{
    m_request.reset();
    m_thread.quit();
    m_thread.wait();
}

void DesktopPositionSource::request(Answer answer)
{
    assert(answer);
    cancel();
    std::unique_ptr<PositionMeasurement> measurement;
    if (m_nmea.isEmpty())
        measurement = std::make_unique<GeoCluePosition>(QGuiApplication::desktopFileName(), m_bus);
    else
        measurement = std::make_unique<NmeaPosition>(m_nmea);
    if (!m_thread.isRunning())
        m_thread.start();
    m_request = std::make_unique<Request>(*this, std::move(answer), std::move(measurement));
}

void DesktopPositionSource::cancel()
{
    m_request.reset();
}

}  // namespace weerbaar::platform
