#include "platform/linux/desktop_lifecycle.h"

#include <QtGui/QGuiApplication>

namespace weerbaar::platform {

DesktopLifecycle::DesktopLifecycle(QGuiApplication& application, QObject* parent)
    : AppLifecycle(parent)
{
    connect(&application, &QGuiApplication::applicationStateChanged, this, &DesktopLifecycle::follow);
}

void DesktopLifecycle::follow(Qt::ApplicationState state)
{
    bool const isInForeground = state == Qt::ApplicationActive;
    if (isInForeground == m_isInForeground)
        return;
    m_isInForeground = isInForeground;
    if (isInForeground)
        emit returnedToForeground();
    else
        emit movedToBackground();
}

}  // namespace weerbaar::platform
