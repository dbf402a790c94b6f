// The window of the app under a finger: what it shows, and how long a tap takes to the screen.
#pragma once

#include <QtCore/QPoint>
#include <QtCore/QString>

#include <functional>

class QQuickItem;
class QQuickWindow;

namespace weerbaar::bench {

/// All throw std::runtime_error where the window does not do as it should in ten seconds.
class Screen {
public:
    explicit Screen(QQuickWindow& window);

    [[nodiscard]] bool shows(QString const& text) const;
    /// Until `isSo`.
    void waitUntil(std::function<bool()> const& isSo, char const* what) const;
    /// Until nothing has been drawn for a while: animations have ended.
    void settle() const;

    /// Brings into view what has this text, puts a finger on it, and waits until everything has settled.
    void press(QString const& control);
    /// Lifts the finger. \returns milliseconds from there to the first frame on the screen with what came of it.
    /// Throws if that is not `expected`, or if it was so before.
    [[nodiscard]] double lift(std::function<bool()> const& expected);
    /// press() and lift().
    double tap(QString const& control, std::function<bool()> const& expected);

private:
    [[nodiscard]] QQuickItem* find(QString const& control) const;
    [[nodiscard]] double frameAfter(std::function<void()> const& act) const;

    QQuickWindow& m_window;
    QPoint m_finger;
};

}  // namespace weerbaar::bench
