#include "platform/linux/desktop_notifier.h"

#include "platform/app_lifecycle.h"

#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>

#include <algorithm>
#include <utility>

namespace weerbaar::platform {

namespace {

// Desktop Notifications Specification 1.2, "Notify" and "Hints".
QDBusMessage notifyCall(NeutralText const& text)
{
    auto call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("/org/freedesktop/Notifications"),
        QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("Notify"));
    // Transient: not to be kept in a history. Normal: at low urgency GNOME shows no banner, and nobody would see it.
    QVariantMap const hints{{QStringLiteral("urgency"), QVariant::fromValue(uchar{1})},
                            {QStringLiteral("transient"), true}};
    constexpr uint replacesNone = 0;
    constexpr int expiresAsTheServerLikes = -1;
    call << text.title << replacesNone << QString() /* no icon */ << text.title << text.sentence
         << QStringList() /* no actions */ << hints << expiresAsTheServerLikes;
    return call;
}

}  // namespace

DesktopNotifier::DesktopNotifier(NeutralText text, AppLifecycle& lifecycle, WallClock nowUtcMs)
    : DesktopNotifier(std::move(text), lifecycle, std::move(nowUtcMs), &QDBusConnection::sessionBus,
                      std::chrono::minutes(1))
{
}

DesktopNotifier::DesktopNotifier(NeutralText text, AppLifecycle& lifecycle, WallClock nowUtcMs, Bus bus,
                                 std::chrono::milliseconds step)
    : m_text(std::move(text))
    , m_nowUtcMs(std::move(nowUtcMs))
    , m_bus(std::move(bus))
    , m_step(step)
{
    m_thread.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { look(); });
    QObject::connect(&lifecycle, &AppLifecycle::movedToBackground, &m_timer, [this] {
        m_isInForeground = false;
        look();
    });
    QObject::connect(&lifecycle, &AppLifecycle::returnedToForeground, &m_timer, [this] { m_isInForeground = true; });
}

void DesktopNotifier::remindAt(std::optional<std::int64_t> utcMs)
{
    m_wish = utcMs == m_shown ? std::nullopt : utcMs;
    look();
}

void DesktopNotifier::look()
{
    m_timer.stop();
    if (!m_wish)
        return;
    auto const now = m_nowUtcMs();
    if (*m_wish > now) {
        m_timer.start(std::min(m_step, std::chrono::milliseconds(*m_wish - now)));
        return;
    }
    if (m_isInForeground)
        return;  // movedToBackground looks again
    m_shown = std::exchange(m_wish, std::nullopt);
    show();
}

void DesktopNotifier::show()
{
    // send, not asyncCall: it marks the call as one that needs no reply, so none comes in.
    m_thread.start([bus = m_bus, text = m_text] { bus().send(notifyCall(text)); });
}

}  // namespace weerbaar::platform
