// Hardens itself as the app does, then reminds at once on the session bus. Exit 0: done, shown or not; 2: not hardened.
#include "platform/app_lifecycle.h"
#include "platform/hardening.h"
#include "platform/linux/desktop_notifier.h"

#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>
#include <QtGui/QGuiApplication>

using namespace weerbaar::platform;

int main(int argc, char** argv)
{
    if (!hardenProcess())
        return 2;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    {
        AppLifecycle lifecycle;
        DesktopNotifier notifier({"Weerbaar", "Er staat iets klaar"}, lifecycle, [] { return std::int64_t{2}; });
        emit lifecycle.movedToBackground();
        notifier.remindAt(1);
    }
    // The bus answers in order: after this it has what came before.
    QDBusConnection::sessionBus().call(QDBusMessage::createMethodCall(
        "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "GetId"));
    return 0;
}
