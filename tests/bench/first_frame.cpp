// The app, built as app/main.cpp builds it, up to its first frame.

#include "app/application.h"
#include "app/ui_plugins.h"
#include "crypto/secret.h"
#include "platform/hardening.h"
#include "platform/linux/boot_clock.h"
#include "platform/linux/desktop_lifecycle.h"
#include "platform/linux/desktop_notifier.h"
#include "platform/linux/xdg_dialer.h"
#include "tests/bench/first_frame_report.h"
#include "tests/bench/shows.h"

#include <QtGui/QGuiApplication>
#include <QtGui/QSurfaceFormat>
#include <QtQuick/QQuickItem>
#include <QtQuick/QQuickWindow>

using namespace weerbaar;

int main(int argc, char** argv)
{
    if (!platform::hardenProcess())
        return 1;
    crypto::initialize();

    QSurfaceFormat format;
    format.setSamples(4);
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
    // A first frame without the two calls would be quick and worth nothing.
    bench::reportFirstFrame(application.engine(), [&application](QQuickWindow const& window) {
        return application.viewModel().vaultStatus() == app::AppViewModel::VaultStatus::Locked &&
               bench::shows(*window.contentItem(), QStringLiteral("112")) &&
               bench::shows(*window.contentItem(), application.viewModel().calls()->supportNumber());
    });
    return QGuiApplication::exec();
}
