// Weerbaar, the app.

#include "app/application.h"
#include "app/ui_plugins.h"
#include "crypto/secret.h"
#include "platform/hardening.h"
#include "platform/linux/boot_clock.h"
#include "platform/linux/desktop_lifecycle.h"
#include "platform/linux/desktop_notifier.h"
#include "platform/linux/xdg_dialer.h"

#include <QtGui/QGuiApplication>
#include <QtGui/QSurfaceFormat>

#include <cstdio>

using namespace weerbaar;

int main(int argc, char** argv)
{
    // Before anything else: no core dump, no reading our memory, no internet socket.
    if (auto const hardened = platform::hardenProcess(); !hardened) {
        std::fprintf(stderr, "weerbaar: this system refuses a protection (step %d); not starting\n",
                     static_cast<int>(hardened.error()));
        return 1;
    }
    crypto::initialize();

    QSurfaceFormat format;
    format.setSamples(4);  // smooth icons on a GPU
    QSurfaceFormat::setDefaultFormat(format);
    app::nameApplication();
    QGuiApplication gui(argc, argv);
    app::Language const language(gui);

    SystemClock const clock;
    platform::BootClock const bootClock;
    platform::XdgDialer dialer;
    platform::DesktopLifecycle lifecycle(gui);
    platform::DesktopNotifier notifier(app::neutralReminder(), lifecycle, [&clock] { return clock.now().utcMs; });
    app::Application application({app::dataFolder(), dialer, lifecycle, bootClock, clock, notifier, app::systemAppearance()});
    if (!application.load())
        return 1;
    return QGuiApplication::exec();
}
