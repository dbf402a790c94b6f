#include "app/auto_lock.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEvent>

namespace weerbaar::app {

namespace {

// Locking may come this much late: a timer that wakes a phone each second would be worse.
constexpr std::chrono::seconds checkInterval{5};

bool isInput(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::Wheel:
    case QEvent::InputMethod:
        return true;
    default:
        return false;
    }
}

}  // namespace

AutoLock::AutoLock(platform::AppLifecycle& lifecycle, platform::MonotonicClock const& clock, QObject* parent)
    : QObject(parent), m_clock(clock)
{
    m_timer.setInterval(checkInterval);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &AutoLock::check);
    connect(&lifecycle, &platform::AppLifecycle::movedToBackground, this, &AutoLock::leave);
    connect(&lifecycle, &platform::AppLifecycle::returnedToForeground, this, [this] {
        check();
        m_leftAt.reset();
        m_lastInput = m_clock.sinceBoot();
    });
}

void AutoLock::watch(std::chrono::seconds inBackground, std::chrono::seconds whenIdle)
{
    m_inBackground = inBackground;
    m_whenIdle = whenIdle;
    if (m_timer.isActive())
        return;
    m_lastInput = m_clock.sinceBoot();
    m_leftAt.reset();
    QCoreApplication::instance()->installEventFilter(this);
    m_timer.start();
}

void AutoLock::stop()
{
    m_timer.stop();
    m_isWorking = false;
    QCoreApplication::instance()->removeEventFilter(this);
}

void AutoLock::setWorking(bool isWorking)
{
    m_isWorking = isWorking && m_timer.isActive();
    m_lastInput = m_clock.sinceBoot();  // what it came to can be read in peace
}

void AutoLock::leave()
{
    m_leftAt = m_clock.sinceBoot();
    check();
}

void AutoLock::check()
{
    if (!m_timer.isActive())
        return;
    auto const now = m_clock.sinceBoot();
    bool const goneTooLong = m_leftAt && now - *m_leftAt >= m_inBackground;
    bool const idleTooLong = !m_isWorking && now - m_lastInput >= m_whenIdle;
    if (goneTooLong || idleTooLong) {
        stop();
        emit lockDue();
    }
}

bool AutoLock::eventFilter(QObject* watched, QEvent* event)
{
    if (isInput(event->type())) {
        // The timer slept with the device: the touch that wakes it must not count as having been here all along,
        // nor press what the lock puts under the finger.
        check();
        if (!m_timer.isActive())
            return true;
        m_lastInput = m_clock.sinceBoot();
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace weerbaar::app
