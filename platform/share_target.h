// Hands a file to whatever on this device can send it on.
#pragma once

#include <QtCore/QObject>
#include <QtCore/QString>

namespace weerbaar::platform {

/// Why a file did not reach a program that can send it. Each asks something else of the person: with NoHandler only a
/// file of one's own choice helps, with HandlerFailed a second try may.
enum class ShareFailure {
    NoHandler,      ///< nothing on this device takes a file from us
    HandlerFailed,  ///< there is a program for it, but the platform could not hand it the file
};

/// One per process, on the GUI thread. Knows nothing of the vault, nor what is in the file.
///
/// Each share() ends with exactly one of the two signals, never before share() has returned. To whom the file then goes,
/// and whether it goes at all, is between the person and the other program: no platform tells us.
class ShareTarget : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Offers the file to the platform and returns at once. Called when the person presses a button, never by itself.
    /// The other program may read the file long after: it must stay where it is.
    /// \param file absolute, and encrypted: whoever reads the other program's memory or mail reads it too. Its name may
    /// be seen by every program; it says nothing of what is in it.
    virtual void share(QString const& file) = 0;

signals:
    /// The platform has taken the file; the person decides what happens to it.
    void handedOver(QString const& file);
    void failed(QString const& file, weerbaar::platform::ShareFailure reason);
};

}  // namespace weerbaar::platform
