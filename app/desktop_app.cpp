#include "app/desktop_app.h"

#include <QtGui/QGuiApplication>
#include <QtGui/QSurfaceFormat>

namespace weerbaar::app {

void prepareDesktop()
{
    QSurfaceFormat format;
    format.setSamples(4);  // smooth icons on a GPU
    QSurfaceFormat::setDefaultFormat(format);
    nameApplication();
}

DesktopApp::DesktopApp(QGuiApplication& gui, Appearance appearance, crypto::Argon2Floor floor)
    : m_language(gui), m_lifecycle(gui),
      m_notifier(neutralReminder(), m_lifecycle, [this] { return m_clock.now().utcMs; }),
      m_application({dataFolder(), m_dialer, m_lifecycle, m_bootClock, m_clock, m_notifier, appearance, floor,
                     crypto::calibrateArgon2, &m_position, &m_share})
{
}

}  // namespace weerbaar::app
