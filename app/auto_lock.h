// Locks the vault when its owner is gone.
#pragma once

#include "platform/app_lifecycle.h"
#include "platform/monotonic_clock.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <chrono>
#include <optional>

namespace weerbaar::app {

/// Watches for input through the application's events and for the app going to the background, and asks for a
/// lock after the times that were set. Time that the device slept counts. GUI thread.
class AutoLock : public QObject {
    Q_OBJECT

public:
    AutoLock(platform::AppLifecycle& lifecycle, platform::MonotonicClock const& clock, QObject* parent = nullptr);

    /// From now on: zero `inBackground` locks as soon as the app is left.
    void watch(std::chrono::seconds inBackground, std::chrono::seconds whenIdle);
    void stop();
    /// While `isWorking`, doing nothing is no reason to lock: what was asked for is under way, and somebody may be
    /// looking on. Leaving the app still is. Ends with stop().
    void setWorking(bool isWorking);
    /// Asks for the lock if its time has come; the timer and each return to the foreground call it.
    void check();

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void lockDue();

private:
    void leave();

    platform::MonotonicClock const& m_clock;
    QTimer m_timer;
    std::chrono::milliseconds m_inBackground{};
    std::chrono::milliseconds m_whenIdle{};
    std::chrono::milliseconds m_lastInput{};
    std::optional<std::chrono::milliseconds> m_leftAt;
    bool m_isWorking = false;
};

}  // namespace weerbaar::app
