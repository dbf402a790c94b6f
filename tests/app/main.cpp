// Everything that a machine may have set otherwise is set here: no window, Amsterdam's time, Dutch, a home of our own.

#include "app/application.h"
#include "crypto/secret.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#include <QtGui/QGuiApplication>

int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("LC_ALL", "C.UTF-8");
    qputenv("TZ", "Europe/Amsterdam");
    for (char const* const inherited : {"LANG", "LANGUAGE", "LC_MESSAGES", "LC_TIME", "WEERBAAR_DATA_DIR", "QT_STYLE_OVERRIDE"})
        qunsetenv(inherited);
    QTemporaryDir const home;
    if (!home.isValid())
        return 1;
    // XDG_CACHE_HOME stays: fontconfig's cache holds nothing of ours, and making it anew takes seconds.
    qputenv("HOME", home.path().toUtf8());
    for (auto const& [variable, folder] : {std::pair("XDG_DATA_HOME", "data"), std::pair("XDG_CONFIG_HOME", "config"),
                                           std::pair("XDG_RUNTIME_DIR", "run")}) {
        qputenv(variable, home.filePath(QString::fromLatin1(folder)).toUtf8());
        QDir(home.path()).mkdir(QString::fromLatin1(folder));
    }
    QFile::setPermissions(home.filePath(QStringLiteral("run")), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QDir(home.path()).mkdir(QStringLiteral("Documents"));

    weerbaar::crypto::initialize();
    weerbaar::app::nameApplication();
    QGuiApplication gui(argc, argv);
    weerbaar::app::Language const language(gui);
    return Catch::Session().run(argc, argv);
}
