// Weerbaar, the app.

#include "app/desktop_app.h"
#include "app/ui_plugins.h"
#include "crypto/secret.h"
#include "platform/hardening.h"

#include <QtGui/QGuiApplication>

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

    app::prepareDesktop();
    QGuiApplication gui(argc, argv);
    app::DesktopApp app(gui, app::systemAppearance());
    if (!app.load())
        return 1;
    return QGuiApplication::exec();
}
