#include "app/application.h"

#include <QtCore/QDir>
#include <QtCore/QLocale>
#include <QtCore/QStandardPaths>
#include <QtCore/QVariantMap>
#include <QtGui/QFont>
#include <QtGui/QGuiApplication>
#include <QtGui/QPalette>

#include <algorithm>

namespace weerbaar::app {

namespace {

constexpr double ordinaryPointSize = 10.0;  // what desktops call 100 %

}  // namespace

std::filesystem::path dataFolder()
{
    auto const given = qEnvironmentVariable("WEERBAAR_DATA_DIR");
    auto const folder = given.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) : given;
    return std::filesystem::path(QDir(folder).absolutePath().toStdString());
}

Appearance systemAppearance()
{
    Appearance appearance;
    // Qt 6.4 has no colour scheme yet: a window darker than its text is a dark desktop.
    auto const palette = QGuiApplication::palette();
    appearance.dark = palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
    auto const points = QGuiApplication::font().pointSizeF();
    appearance.textScale = points > 0 ? std::clamp(points / ordinaryPointSize, 1.0, 2.0) : 1.0;
    return appearance;
}

platform::NeutralText neutralReminder()
{
    return {QGuiApplication::applicationDisplayName(), QCoreApplication::translate("Reminder", "Er staat iets klaar")};
}

void nameApplication()
{
    QCoreApplication::setOrganizationName(QStringLiteral("Weerbaar"));
    QCoreApplication::setApplicationName(QStringLiteral("weerbaar"));
    QCoreApplication::setApplicationVersion(QStringLiteral(WEERBAAR_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Weerbaar"));
    QGuiApplication::setDesktopFileName(QStringLiteral("weerbaar"));
}

Language::Language(QGuiApplication& application)
{
    auto const languages = QLocale::system().uiLanguages();
    bool const english = !languages.isEmpty() && languages.first().startsWith(QStringLiteral("en"));
    QLocale::setDefault(english ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(QLocale::Dutch, QLocale::Netherlands));
    auto const file = english ? QStringLiteral(":/translations/weerbaar_en.qm") : QStringLiteral(":/translations/weerbaar_nl.qm");
    if (m_translator.load(file))
        application.installTranslator(&m_translator);
}

Application::Application(Surroundings surroundings)
    : m_viewModel({surroundings.folder, m_library, surroundings.dialer, surroundings.lifecycle,
                   surroundings.monotonicClock, surroundings.clock, surroundings.floor, surroundings.chooseCost,
                   surroundings.notifier, surroundings.position, surroundings.share}),
      m_appearance(surroundings.appearance)
{
    m_engine.addImportPath(QStringLiteral(":/qt/qml"));
}

bool Application::load()
{
    m_engine.setInitialProperties({{QStringLiteral("app"), QVariant::fromValue(&m_viewModel)},
                                   {QStringLiteral("dark"), m_appearance.dark},
                                   {QStringLiteral("textScale"), m_appearance.textScale},
                                   {QStringLiteral("reducedMotion"), m_appearance.reducedMotion}});
    m_engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Weerbaar/Screens/Main.qml")));
    return !m_engine.rootObjects().isEmpty();
}

}  // namespace weerbaar::app
