// A Qt Quick Controls window, up to its first frame: an empty one, than which no app of this kind can be quicker, or
// with the argument --buttons one with four buttons.

#include "tests/bench/first_frame_report.h"

#include <QtGui/QGuiApplication>
#include <QtQml/QQmlApplicationEngine>

#include <string_view>

int main(int argc, char** argv)
{
    bool const hasButtons = argc > 1 && std::string_view(argv[1]) == "--buttons";
    QGuiApplication gui(argc, argv);
    QQmlApplicationEngine engine;
    engine.load(hasButtons ? QUrl(QStringLiteral("qrc:/qt/qml/EmptyWindow/ButtonsWindow.qml"))
                           : QUrl(QStringLiteral("qrc:/qt/qml/EmptyWindow/EmptyWindow.qml")));
    weerbaar::bench::reportFirstFrame(engine, [](QQuickWindow const&) { return true; });
    return QGuiApplication::exec();
}
