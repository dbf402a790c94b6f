#include "tests/bench/screen.h"

#include "tests/bench/measure.h"
#include "tests/bench/shows.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>
#include <QtCore/QTimer>
#include <QtQuick/QQuickItem>
#include <QtQuick/QQuickWindow>
#include <QtTest/QTest>

#include <algorithm>
#include <atomic>
#include <stdexcept>
#include <string>

namespace weerbaar::bench {

namespace {

constexpr int patienceMs = 10'000;
constexpr int stillMs = 40;

QPointingDevice* thumb()
{
    static QPointingDevice* const device = QTest::createTouchDevice();
    return device;
}

QString textOf(QQuickItem const& item)
{
    return item.property("text").toString().remove(QChar::SoftHyphen);
}

/// Parents before children: the control before the label in it.
QQuickItem* findIn(QQuickItem& item, QString const& text)
{
    if (!item.isVisible())
        return nullptr;
    if (item.height() > 0 && textOf(item) == text)
        return &item;
    for (auto* const child : item.childItems()) {
        if (auto* const found = findIn(*child, text))
            return found;
    }
    return nullptr;
}

void reveal(QQuickItem& item)
{
    for (auto* parent = item.parentItem(); parent; parent = parent->parentItem()) {
        if (!parent->inherits("QQuickFlickable"))
            continue;
        auto const y = parent->property("contentY").toReal();
        auto const middle = y + item.mapToItem(parent, QPointF(0, item.height() / 2)).y();
        auto const furthest = std::max(0.0, parent->property("contentHeight").toReal() - parent->height());
        if (auto const inView = middle - y; inView < item.height() / 2 || inView > parent->height() - item.height() / 2)
            parent->setProperty("contentY", std::clamp(middle - parent->height() / 2, 0.0, furthest));
        return;
    }
}

/// Works the event loop; `isSo` is asked after each event.
bool work(std::function<bool()> const& isSo, int milliseconds)
{
    QElapsedTimer elapsed;
    elapsed.start();
    QTimer alarm;  // WaitForMoreEvents would else wait on
    alarm.start(milliseconds);
    while (!isSo()) {
        if (elapsed.elapsed() >= milliseconds)
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

}  // namespace

Screen::Screen(QQuickWindow& window) : m_window(window) {}

bool Screen::shows(QString const& text) const
{
    return bench::shows(*m_window.contentItem(), text);
}

void Screen::waitUntil(std::function<bool()> const& isSo, char const* what) const
{
    if (!work(isSo, patienceMs))
        throw std::runtime_error(std::string("waited in vain for ") + what);
}

void Screen::settle() const
{
    std::atomic<int> frames = 0;
    auto const connection = QObject::connect(
        &m_window, &QQuickWindow::frameSwapped, &m_window, [&frames] { ++frames; }, Qt::DirectConnection);
    m_window.update();
    for (int seen = -1; seen != frames;) {
        seen = frames;
        (void)work([] { return false; }, stillMs);
    }
    QObject::disconnect(connection);
}

QQuickItem* Screen::find(QString const& control) const
{
    auto* const item = findIn(*m_window.contentItem(), control);
    if (!item)
        throw std::runtime_error("not on the screen: " + control.toStdString());
    return item;
}

void Screen::press(QString const& control)
{
    reveal(*find(control));
    settle();
    auto const* const item = find(control);
    m_finger = item->mapToScene(QPointF(item->width() / 2, item->height() / 2)).toPoint();
    QTest::touchEvent(&m_window, thumb()).press(0, m_finger, &m_window);
    settle();
}

double Screen::lift(std::function<bool()> const& expected)
{
    if (expected())
        throw std::runtime_error("it was so before the tap");
    double const took = frameAfter([this] {
        auto touch = QTest::touchEvent(&m_window, thumb(), false);
        touch.release(0, m_finger, &m_window);
        touch.commit(false);  // nothing is drawn before it returns
    });
    if (!expected())
        throw std::runtime_error("the first frame after the tap does not show what it should");
    return took;
}

double Screen::tap(QString const& control, std::function<bool()> const& expected)
{
    press(control);
    return lift(expected);
}

double Screen::frameAfter(std::function<void()> const& act) const
{
    // What was done is in a frame when that was made ready after it was done. Where drawing has a thread of its own,
    // the signals come from there.
    struct Frame {
        std::atomic<bool> isDone = false;
        std::atomic<bool> isReady = false;
        std::atomic<double> swappedAt = 0;
    };
    Frame frame;
    auto const ready = QObject::connect(
        &m_window, &QQuickWindow::afterSynchronizing, &m_window, [&frame] { frame.isReady = frame.isDone.load(); },
        Qt::DirectConnection);
    auto const swapped = QObject::connect(
        &m_window, &QQuickWindow::frameSwapped, &m_window,
        [&frame] {
            if (frame.isReady && frame.swappedAt == 0)
                frame.swappedAt = nowMs();
        },
        Qt::DirectConnection);
    double const start = nowMs();
    act();
    frame.isDone = true;
    bool const isDrawn = work([&frame] { return frame.swappedAt != 0; }, patienceMs);
    QObject::disconnect(ready);
    QObject::disconnect(swapped);
    if (!isDrawn)
        throw std::runtime_error("nothing was drawn after the tap");
    return frame.swappedAt - start;
}

}  // namespace weerbaar::bench
