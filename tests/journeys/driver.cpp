#include "tests/journeys/driver.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEvent>
#include <QtGui/QGuiApplication>
#include <QtGui/QImage>
#include <QtGui/QInputMethodEvent>
#include <QtGui/QPointingDevice>
#include <QtTest/QTest>

namespace weerbaar::test {

namespace {

constexpr int timeLimitMs = 60'000;  // an Argon2id run under sanitizers on a busy machine
constexpr qreal edge = 8;
constexpr int smallestTarget = 48;

QPointingDevice* thumb()
{
    static QPointingDevice* const device = QTest::createTouchDevice();
    return device;
}

bool isHere(QAccessibleInterface const* interface)
{
    auto const state = interface->state();
    return interface->isValid() && !state.invisible && !interface->rect().isEmpty();
}

/// Depth first, in the order a screen reader walks. `visit` returns true to stop.
bool walk(QAccessibleInterface* interface, std::function<bool(QAccessibleInterface*)> const& visit)
{
    if (!interface || !isHere(interface))
        return false;
    if (visit(interface))
        return true;
    for (int i = 0; i < interface->childCount(); ++i) {
        if (walk(interface->child(i), visit))
            return true;
    }
    return false;
}

bool matches(QString const& name, QString const& wanted)
{
    return wanted.endsWith(u'*') ? name.startsWith(wanted.chopped(1)) : name == wanted;
}

bool isControl(QAccessibleInterface* interface)
{
    switch (interface->role()) {
    case QAccessible::Button:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::EditableText:
    case QAccessible::Link:
    case QAccessible::MenuItem:
    case QAccessible::PageTab:
        return true;
    default:
        return false;
    }
}

bool canBePressed(QAccessibleInterface* interface)
{
    switch (interface->role()) {
    case QAccessible::StaticText:
    case QAccessible::Heading:
    case QAccessible::Pane:
    case QAccessible::Window:
    case QAccessible::Grouping:
        return false;
    default:
        return true;
    }
}

}  // namespace

Driver::Driver(QQuickWindow& window) : m_window(window)
{
    QAccessible::setActive(true);
}

void Driver::waitFor(std::function<bool()> const& condition, QString const& what) const
{
    if (!QTest::qWaitFor(condition, timeLimitMs)) {
        throw JourneyError(QStringLiteral("waited in vain for: %1\non the screen: %2")
                               .arg(what, names().join(QStringLiteral(" | ")))
                               .toStdString());
    }
}

void Driver::waitForName(QString const& name) const
{
    waitFor([&] { return find(name) != nullptr; }, name);
}

void Driver::waitUntilGone(QString const& name) const
{
    waitFor([&] { return find(name) == nullptr; }, QStringLiteral("no more “%1”").arg(name));
}

bool Driver::isShown(QString const& name) const
{
    return find(name) != nullptr;
}

QString Driver::description(QString const& name) const
{
    waitForName(name);
    return find(name)->text(QAccessible::Description);
}

QStringList Driver::names() const
{
    QStringList result;
    walk(QAccessible::queryAccessibleInterface(&m_window), [&](QAccessibleInterface* interface) {
        auto const name = interface->text(QAccessible::Name);
        if (!name.isEmpty())
            result.append(name);
        return false;
    });
    return result;
}

QAccessibleInterface* Driver::find(QString const& name) const
{
    QAccessibleInterface* text = nullptr;
    QAccessibleInterface* control = nullptr;
    walk(QAccessible::queryAccessibleInterface(&m_window), [&](QAccessibleInterface* interface) {
        if (!matches(interface->text(QAccessible::Name), name))
            return false;
        if (canBePressed(interface) && !interface->state().disabled) {
            control = interface;
            return true;
        }
        if (!text)
            text = interface;
        return false;
    });
    return control ? control : text;
}

QQuickItem* Driver::flickableOf(QQuickItem* item) const
{
    for (auto* parent = item; parent; parent = parent->parentItem()) {
        if (parent->inherits("QQuickFlickable") && parent != item)
            return parent;
    }
    return nullptr;
}

QQuickItem* Driver::page() const
{
    QQuickItem* found = nullptr;
    std::function<void(QQuickItem*)> const look = [&](QQuickItem* item) {
        if (found || !item->isVisible())
            return;
        if (item->inherits("QQuickFlickable") && item->height() > m_window.height() / 4.0) {
            found = item;
            return;
        }
        for (auto* child : item->childItems())
            look(child);
    };
    look(m_window.contentItem());
    return found;
}

void Driver::reveal(QString const& name) const
{
    waitForName(name);
    auto* const item = qobject_cast<QQuickItem*>(find(name)->object());
    auto* const flickable = item ? flickableOf(item) : nullptr;
    if (!flickable)
        return;
    auto const top = item->mapToItem(flickable, QPointF(0, 0)).y();
    auto const bottom = top + item->height();
    auto const y = flickable->property("contentY").toReal();
    auto const furthest = std::max(0.0, flickable->property("contentHeight").toReal() - flickable->height());
    auto target = y;
    if (bottom > flickable->height() - edge)
        target = y + bottom - flickable->height() + edge;
    if (top - (target - y) < edge)
        target = y + top - edge;
    flickable->setProperty("contentY", std::clamp(target, 0.0, furthest));
    QCoreApplication::processEvents();
}

void Driver::scrollToEnd() const
{
    if (auto* const flickable = page()) {
        auto const furthest = std::max(0.0, flickable->property("contentHeight").toReal() - flickable->height());
        flickable->setProperty("contentY", furthest);
    }
}

void Driver::scrollToTop() const
{
    if (auto* const flickable = page())
        flickable->setProperty("contentY", 0.0);
}

void Driver::settle() const
{
    // Layouts take their new places when a frame is drawn; before that a rect is where things were.
    bool drawn = false;
    auto const connection = QObject::connect(&m_window, &QQuickWindow::frameSwapped, &m_window, [&drawn] { drawn = true; });
    m_window.update();
    waitFor([&] { return drawn; }, QStringLiteral("the next frame"));
    QObject::disconnect(connection);
}

void Driver::tap(QString const& name) const
{
    waitFor(
        [&] {
            auto* const found = find(name);
            return found && canBePressed(found) && !found->state().disabled;
        },
        QStringLiteral("“%1” that can be pressed").arg(name));
    settle();
    reveal(name);
    settle();
    auto* const interface = find(name);
    auto const point = m_window.mapFromGlobal(interface->rect().center());
    if (!QRect(QPoint(0, 0), m_window.size()).contains(point))
        throw JourneyError(QStringLiteral("“%1” is outside the window").arg(name).toStdString());
    QTest::touchEvent(&m_window, thumb()).press(0, point, &m_window);
    QTest::touchEvent(&m_window, thumb()).release(0, point, &m_window);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
}

void Driver::type(QString const& field, QString const& text) const
{
    tap(field);
    waitFor(
        [&] {
            auto* const focus = QGuiApplication::focusObject();
            QInputMethodQueryEvent query(Qt::ImEnabled);
            return focus && QCoreApplication::sendEvent(focus, &query) && query.value(Qt::ImEnabled).toBool();
        },
        QStringLiteral("the field “%1” to take text").arg(field));
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(QGuiApplication::focusObject(), &event);
    QCoreApplication::processEvents();
}

void Driver::checkControls() const
{
    QStringList faults;
    walk(QAccessible::queryAccessibleInterface(&m_window), [&](QAccessibleInterface* interface) {
        if (interface->role() == QAccessible::Window || !isControl(interface))
            return false;
        auto const rect = interface->rect();
        auto const name = interface->text(QAccessible::Name);
        if (name.isEmpty())
            faults.append(QStringLiteral("a control without a name at %1,%2").arg(rect.x()).arg(rect.y()));
        if (rect.width() < smallestTarget || rect.height() < smallestTarget)
            faults.append(QStringLiteral("“%1” is only %2 x %3").arg(name).arg(rect.width()).arg(rect.height()));
        return false;
    });
    if (!faults.isEmpty())
        throw JourneyError(faults.join(QStringLiteral("; ")).toStdString());
}

void Driver::resize(int width, int height) const
{
    m_window.resize(width, height);
    waitFor([&] { return m_window.width() == width && m_window.height() == height; }, QStringLiteral("the window's size"));
}

void Driver::savePicture(QString const& file) const
{
    settle();
    settle();  // what the first frame has moved may move something else
    if (!m_window.grabWindow().save(file))
        throw JourneyError(QStringLiteral("could not write %1").arg(file).toStdString());
}

}  // namespace weerbaar::test
