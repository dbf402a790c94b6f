// The app, built as app/main.cpp builds it, up to its first frame.

#include "app/desktop_app.h"
#include "app/ui_plugins.h"
#include "crypto/secret.h"
#include "platform/hardening.h"
#include "tests/bench/first_frame_report.h"
#include "tests/bench/shows.h"

#include <QtGui/QGuiApplication>
#include <QtQuick/QQuickItem>
#include <QtQuick/QQuickWindow>

using namespace weerbaar;

int main(int argc, char** argv)
{
    if (!platform::hardenProcess())
        return 1;
    crypto::initialize();

    app::prepareDesktop();
    QGuiApplication gui(argc, argv);
    app::DesktopApp app(gui, app::systemAppearance());
    if (!app.load())
        return 1;
    // A first frame without the two calls would be quick and worth nothing.
    bench::reportFirstFrame(app.engine(), [&app](QQuickWindow const& window) {
        return app.viewModel().vaultStatus() == app::AppViewModel::VaultStatus::Locked &&
               bench::shows(*window.contentItem(), QStringLiteral("112")) &&
               bench::shows(*window.contentItem(), app.viewModel().calls()->supportNumber());
    });
    return QGuiApplication::exec();
}
