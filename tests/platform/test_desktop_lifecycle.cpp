#include "platform/linux/desktop_lifecycle.h"

#include <QtGui/QGuiApplication>
#include <QtGui/QWindow>
#include <QtTest/QSignalSpy>

#include <catch2/catch_test_macros.hpp>

using namespace weerbaar::platform;

namespace {

struct Fixture {
    DesktopLifecycle lifecycle{*qGuiApp};
    QSignalSpy background{&lifecycle, &AppLifecycle::movedToBackground};
    QSignalSpy foreground{&lifecycle, &AppLifecycle::returnedToForeground};
};

}  // namespace

TEST_CASE("a window that gets the keyboard brings the app back to the foreground", "[platform][lifecycle]")
{
    Fixture f;
    // The offscreen platform never takes the keyboard away, so this half is said by us.
    emit qGuiApp->applicationStateChanged(Qt::ApplicationInactive);
    CHECK(f.background.size() == 1);

    QWindow window;
    window.show();
    window.requestActivate();
    REQUIRE((!f.foreground.isEmpty() || f.foreground.wait()));
    CHECK(f.foreground.size() == 1);
    CHECK(f.background.size() == 1);
}

TEST_CASE("only a change between foreground and background is signalled", "[platform][lifecycle]")
{
    Fixture f;

    // Starting counts as the foreground: becoming active is nothing new.
    emit qGuiApp->applicationStateChanged(Qt::ApplicationActive);
    CHECK(f.foreground.isEmpty());
    CHECK(f.background.isEmpty());

    // A phone passes through these on its way out.
    for (auto const state : {Qt::ApplicationInactive, Qt::ApplicationHidden, Qt::ApplicationSuspended, Qt::ApplicationInactive})
        emit qGuiApp->applicationStateChanged(state);
    CHECK(f.background.size() == 1);
    CHECK(f.foreground.isEmpty());

    emit qGuiApp->applicationStateChanged(Qt::ApplicationActive);
    emit qGuiApp->applicationStateChanged(Qt::ApplicationActive);
    CHECK(f.background.size() == 1);
    CHECK(f.foreground.size() == 1);
}
