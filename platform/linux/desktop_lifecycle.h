// AppLifecycle on a desktop: which program has the keyboard.
#pragma once

#include "platform/app_lifecycle.h"

class QGuiApplication;

namespace weerbaar::platform {

/// Anything but Qt::ApplicationActive is the background: another window in front is enough, the guest at the
/// table then sees that one. Qt may repeat a state or pass through several; only the change is signalled.
class DesktopLifecycle final : public AppLifecycle {
    Q_OBJECT

public:
    /// \param application Must outlive this object.
    explicit DesktopLifecycle(QGuiApplication& application, QObject* parent = nullptr);

private:
    void follow(Qt::ApplicationState state);

    bool m_isInForeground = true;
};

}  // namespace weerbaar::platform
