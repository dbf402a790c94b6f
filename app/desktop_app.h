// The app with a Linux desktop around it: what app/main.cpp, the tour and the benches start alike.
#pragma once

#include "app/application.h"
#include "platform/linux/boot_clock.h"
#include "platform/linux/desktop_lifecycle.h"
#include "platform/linux/desktop_notifier.h"
#include "platform/linux/desktop_position.h"
#include "platform/linux/xdg_dialer.h"
#include "platform/linux/xdg_share_target.h"

class QGuiApplication;

namespace weerbaar::app {

/// Before the QGuiApplication is made: its name, and icons that a GPU draws smooth.
void prepareDesktop();

/// The device's own parts and, over them, the app on dataFolder(). GUI thread.
class DesktopApp {
public:
    explicit DesktopApp(QGuiApplication& gui, Appearance appearance, crypto::Argon2Floor floor = {});

    /// \returns false if Main.qml could not be loaded; the engine's warnings say why.
    [[nodiscard]] bool load() { return m_application.load(); }
    [[nodiscard]] QQmlApplicationEngine& engine() { return m_application.engine(); }
    [[nodiscard]] AppViewModel& viewModel() { return m_application.viewModel(); }

private:
    Language m_language;
    SystemClock m_clock;
    platform::BootClock m_bootClock;
    platform::XdgDialer m_dialer;
    platform::DesktopLifecycle m_lifecycle;
    platform::DesktopNotifier m_notifier;  // goes after the app: it may wait for a bus that hangs
    platform::DesktopPositionSource m_position;
    platform::XdgShareTarget m_share;
    Application m_application;
};

}  // namespace weerbaar::app
