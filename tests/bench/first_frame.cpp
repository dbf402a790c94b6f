// The app, built as app/main.cpp builds it, up to its first frame.

#include "app/application.h"
#include "app/ui_plugins.h"
#include "crypto/secret.h"
#include "platform/hardening.h"
#include "platform/linux/boot_clock.h"
#include "platform/linux/desktop_lifecycle.h"
#include "platform/linux/xdg_dialer.h"
#include "tests/bench/first_frame_report.h"

#include <QtGui/QGuiApplication>
#include <QtGui/QSurfaceFormat>
#include <QtQuick/QQuickItem>
#include <QtQuick/QQuickWindow>

using namespace weerbaar;

namespace {

/// Whether a text with `wanted` in it is on the screen.
bool shows(QQuickItem const& item, QString const& wanted)
{
    if (!item.isVisible())
        return false;
    if (item.height() > 0 && item.property("text").toString().contains(wanted))
        return true;
    for (auto const* child : item.childItems()) {
        if (shows(*child, wanted))
            return true;
    }
    return false;
}

}  // namespace

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
    app::Application application({app::dataFolder(), dialer, lifecycle, bootClock, clock, app::systemAppearance()});
    if (!application.load())
        return 1;
    // A first frame without the two calls would be quick and worth nothing.
    bench::reportFirstFrame(application.engine(), [&application](QQuickWindow const& window) {
        return application.viewModel().vaultStatus() == app::AppViewModel::VaultStatus::Locked &&
               shows(*window.contentItem(), QStringLiteral("112")) &&
               shows(*window.contentItem(), application.viewModel().calls()->supportNumber());
    });
    return QGuiApplication::exec();
}
