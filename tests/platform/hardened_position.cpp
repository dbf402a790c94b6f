// Hardens itself as the app does, then asks once where it is. Prints the answer. Exit 0: answered; 2: not hardened.
#include "platform/hardening.h"
#include "platform/linux/desktop_position.h"

#include <QtGui/QGuiApplication>

#include <cstdio>

using namespace weerbaar;
using namespace weerbaar::platform;

int main(int argc, char** argv)
{
    if (!hardenProcess())
        return 2;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    DesktopPositionSource source;
    source.request([](Outcome<Position, PositionProblem> const& outcome) {
        if (outcome)
            std::printf("%s %.4f %.4f\n", outcome->source.c_str(), outcome->latitude, outcome->longitude);
        else
            std::printf("problem %d\n", static_cast<int>(outcome.error()));
        QGuiApplication::quit();
    });
    return QGuiApplication::exec();
}
