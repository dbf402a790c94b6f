// Tells when the person leaves the app and comes back.
#pragma once

#include <QtCore/QObject>

namespace weerbaar::platform {

/// One per process, on the GUI thread. The auto-lock and the screen guard listen to it.
///
/// A program that has just been started counts as in the foreground. From there the two signals
/// alternate, beginning with movedToBackground().
class AppLifecycle : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

signals:
    /// Another program has the person's attention, or none has. On a phone the system may end us
    /// after this without a further word: save and cover what is on the screen now.
    void movedToBackground();

    /// The person is back. How long they were away is asked of MonotonicClock, which counts sleep.
    void returnedToForeground();
};

}  // namespace weerbaar::platform
