// Drives the real window as a person does: finds what a screen reader would say, taps it, types.
#pragma once

#include <QtCore/QRectF>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtGui/QAccessible>
#include <QtQuick/QQuickItem>
#include <QtQuick/QQuickWindow>

#include <functional>
#include <stdexcept>

namespace weerbaar::test {

/// A step that could not be done, with what was on the screen instead.
class JourneyError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// Acts on one window. Every act waits for its condition, up to a time limit, and throws JourneyError after it.
/// Names are accessible names (without soft hyphens): what our users' tools see. A name that ends in "*" is a beginning.
class Driver {
public:
    explicit Driver(QQuickWindow& window);

    /// Waits until `condition` holds. `what` is for the error.
    void waitFor(std::function<bool()> const& condition, QString const& what) const;
    void waitForName(QString const& name) const;
    void waitUntilGone(QString const& name) const;

    [[nodiscard]] bool isShown(QString const& name) const;
    /// The description that goes with a name (a code's group, a field's hint).
    [[nodiscard]] QString description(QString const& name) const;
    /// All names on the screen, in order.
    [[nodiscard]] QStringList names() const;

    /// Scrolls it into view and touches its middle.
    void tap(QString const& name) const;
    /// Taps a field and types, as a phone's keyboard does. What stood in it stays in front.
    void type(QString const& field, QString const& text) const;
    /// Scrolls the page so that this is in view.
    void reveal(QString const& name) const;
    void scrollToEnd() const;
    void scrollToTop() const;

    /// Every control on the screen has a name, and is at least 48 by 48 for a thumb (WCAG 2.2, 2.5.8, and our own bar).
    void checkControls() const;

    void resize(int width, int height) const;
    /// A picture of the window after everything has been drawn.
    void savePicture(QString const& file) const;

private:
    void settle() const;
    [[nodiscard]] QAccessibleInterface* find(QString const& name) const;
    [[nodiscard]] QQuickItem* flickableOf(QQuickItem* item) const;
    [[nodiscard]] QQuickItem* page() const;

    QQuickWindow& m_window;
};

}  // namespace weerbaar::test
