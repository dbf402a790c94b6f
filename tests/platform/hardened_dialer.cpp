// Hardens itself as the app does, then dials its argument. Exit 0: handed over; 1: failed; 2: not hardened.
#include "platform/hardening.h"
#include "platform/linux/xdg_dialer.h"

#include <QtGui/QGuiApplication>

using namespace weerbaar::platform;

int main(int argc, char** argv)
{
    if (!hardenProcess())
        return 2;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    XdgDialer dialer;
    QObject::connect(&dialer, &Dialer::handedOver, &application, [] { QCoreApplication::exit(0); });
    QObject::connect(&dialer, &Dialer::failed, &application, [] { QCoreApplication::exit(1); });
    dialer.dial(QCoreApplication::arguments().value(1));
    return QCoreApplication::exec();
}
