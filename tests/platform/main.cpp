#include <QtGui/QGuiApplication>

#include <catch2/catch_session.hpp>

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    int qtArguments = 1;
    QGuiApplication application(qtArguments, argv);
    return Catch::Session().run(argc, argv);
}
