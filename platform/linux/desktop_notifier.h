// Notifier on a Linux desktop: whatever shows notifications on the session bus.
#pragma once

#include "platform/notifier.h"

#include <QtCore/QThreadPool>
#include <QtCore/QTimer>

#include <chrono>
#include <functional>

class QDBusConnection;

namespace weerbaar::platform {

class AppLifecycle;

/// Hands the text to org.freedesktop.Notifications when the moment has come, and asks for no answer. Without a bus, or
/// without a notification server on it, nothing happens.
///
/// A timer stands still while the device sleeps and does not follow a clock that is set: so it runs in short steps and
/// each time looks at the wall clock. After sleep a notification is at most one step late.
///
/// Connecting to a bus waits for its answer, for ever if that never comes, so it is done on a thread of its own. The
/// destructor waits for that thread: what holds secrets is destroyed before this.
class DesktopNotifier final : public Notifier {
public:
    /// The device's clock: milliseconds since 1970-01-01T00:00Z. Called on the GUI thread.
    using WallClock = std::function<std::int64_t()>;
    /// Gives the bus, connected or not. Called on the notifier's thread for each notification, never before the first.
    using Bus = std::function<QDBusConnection()>;

    /// On the session bus of this desktop.
    /// \param lifecycle Must outlive this object, which must be there before the person can leave the app.
    DesktopNotifier(NeutralText text, AppLifecycle& lifecycle, WallClock nowUtcMs);
    /// On another bus. \param step The longest time between two looks at the clock.
    DesktopNotifier(NeutralText text, AppLifecycle& lifecycle, WallClock nowUtcMs, Bus bus, std::chrono::milliseconds step);

    void remindAt(std::optional<std::int64_t> utcMs) override;

private:
    void look();
    void show();

    NeutralText m_text;
    WallClock m_nowUtcMs;
    Bus m_bus;
    std::chrono::milliseconds m_step;
    std::optional<std::int64_t> m_wish;
    std::optional<std::int64_t> m_shown;
    bool m_isInForeground = true;
    QTimer m_timer;
    QThreadPool m_thread;
};

}  // namespace weerbaar::platform
