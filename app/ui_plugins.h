// The static QML modules, for a program that shows the app: include once, in its main file.
#pragma once

#include <QtQml/qqmlextensionplugin.h>

Q_IMPORT_QML_PLUGIN(Weerbaar_AppPlugin)
Q_IMPORT_QML_PLUGIN(Weerbaar_ThemePlugin)
Q_IMPORT_QML_PLUGIN(Weerbaar_ComponentsPlugin)
Q_IMPORT_QML_PLUGIN(Weerbaar_ScreensPlugin)
