// Hands a telephone number to whatever on this device can call.
#pragma once

#include <QtCore/QObject>
#include <QtCore/QString>

#include <algorithm>

namespace weerbaar::platform {

/// Why a number did not reach a program that can call. Each asks something else of the person:
/// with NoHandler the device cannot call at all, with HandlerFailed a second try may help.
enum class DialFailure {
    NoHandler,      ///< nothing on this device opens tel: numbers
    HandlerFailed,  ///< a program is registered for it, but the platform could not hand it the number
};

/// One per process, on the GUI thread. Works while the vault is locked and knows nothing of it.
///
/// Each dial() ends with exactly one of the two signals, never before dial() has returned. Whether the
/// call is then made is between the person and the device: no platform tells us.
class Dialer : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Hands "tel:" + number to the platform and returns at once. Called when the person presses a call button,
    /// in any state of the app.
    ///
    /// The same number again, before its signal, is ignored: a shaking thumb presses twice.
    /// \param number Digits, with an optional + in front: "112", "0703738314". Anything else is the caller's
    ///        mistake and asserts; what comes from a pack is checked with isDialable() when it is loaded.
    virtual void dial(QString const& number) = 0;

    /// Whether dial() takes this text: at least one ASCII digit, nothing but digits after an optional +.
    [[nodiscard]] static bool isDialable(QString const& number)
    {
        auto const digits = QStringView(number).sliced(number.startsWith(u'+') ? 1 : 0);
        return !digits.isEmpty()
            && std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    }

signals:
    /// Ends a dial(): a program that can call has taken the number, exactly as it was given.
    void handedOver(QString number);

    /// Ends a dial(): the number went nowhere. Show it large, so that the person can type it on any phone.
    void failed(QString number, weerbaar::platform::DialFailure reason);
};

}  // namespace weerbaar::platform
