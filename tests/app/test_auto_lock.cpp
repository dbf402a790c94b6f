#include "app/auto_lock.h"

#include "tests/app/surroundings.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QWindow>
#include <QtTest/QSignalSpy>

using namespace weerbaar;
using namespace std::chrono_literals;
using app::AutoLock;

namespace {

struct Watched {
    test::HandLifecycle lifecycle;
    test::HandClock clock;
    AutoLock lock{lifecycle, clock};
    QSignalSpy due{&lock, &AutoLock::lockDue};
    QWindow window;

    void press()
    {
        QCoreApplication::postEvent(&window, new QMouseEvent(QEvent::MouseButtonPress, QPointF(1, 1), QPointF(1, 1), Qt::LeftButton,
                                                             Qt::LeftButton, Qt::NoModifier));
        QCoreApplication::sendPostedEvents();
    }

    void type()
    {
        QCoreApplication::postEvent(&window, new QKeyEvent(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, QStringLiteral("a")));
        QCoreApplication::sendPostedEvents();
    }
};

}  // namespace

TEST_CASE("the lock is due when nobody has touched anything for the time that was set", "[app][autolock]")
{
    Watched watched;
    watched.lock.watch(60s, 300s);
    watched.clock.advance(299s);
    watched.lock.check();
    CHECK(watched.due.count() == 0);
    watched.clock.advance(1s);
    watched.lock.check();
    CHECK(watched.due.count() == 1);

    // Once: what comes after is for the next watch.
    watched.clock.advance(1h);
    watched.lock.check();
    CHECK(watched.due.count() == 1);
}

TEST_CASE("a touch and a key each begin the idle time again", "[app][autolock]")
{
    Watched watched;
    watched.lock.watch(60s, 300s);
    watched.clock.advance(200s);
    watched.press();
    watched.clock.advance(200s);
    watched.lock.check();
    CHECK(watched.due.count() == 0);
    watched.type();
    watched.clock.advance(299s);
    watched.lock.check();
    CHECK(watched.due.count() == 0);
    watched.clock.advance(1s);
    watched.lock.check();
    CHECK(watched.due.count() == 1);
}

TEST_CASE("what is no input does not begin the idle time again", "[app][autolock]")
{
    Watched watched;
    watched.lock.watch(60s, 300s);
    watched.clock.advance(300s);
    QCoreApplication::postEvent(&watched.window, new QEvent(QEvent::UpdateRequest));
    QCoreApplication::postEvent(&watched.window, new QEvent(QEvent::Expose));
    QCoreApplication::sendPostedEvents();
    watched.lock.check();
    CHECK(watched.due.count() == 1);
}

TEST_CASE("the first touch after a night asleep locks instead of waking the idle time", "[app][autolock]")
{
    Watched watched;
    watched.lock.watch(60s, 300s);
    watched.clock.advance(8h);  // the device slept, and the timer with it
    watched.press();
    CHECK(watched.due.count() == 1);
}

TEST_CASE("zero in the background locks at once", "[app][autolock]")
{
    Watched watched;
    watched.lock.watch(0s, 300s);
    watched.lifecycle.leave();
    CHECK(watched.due.count() == 1);
}

TEST_CASE("a minute in the background counts sleep, and ends with the return", "[app][autolock]")
{
    Watched watched;
    watched.lock.watch(60s, 3600s);

    watched.lifecycle.leave();
    watched.clock.advance(59s);
    watched.lifecycle.comeBack();
    CHECK(watched.due.count() == 0);

    // Being back, the time away before does not count on.
    watched.clock.advance(59s);
    watched.lock.check();
    CHECK(watched.due.count() == 0);

    SECTION("it is noticed on the return")
    {
        watched.lifecycle.leave();
        watched.clock.advance(60s);
        watched.lifecycle.comeBack();
        CHECK(watched.due.count() == 1);
    }
    SECTION("it is noticed while away")
    {
        watched.lifecycle.leave();
        watched.clock.advance(60s);
        watched.lock.check();
        CHECK(watched.due.count() == 1);
    }
}

TEST_CASE("other times take effect while it watches", "[app][autolock]")
{
    Watched watched;
    watched.lock.watch(60s, 300s);
    watched.clock.advance(100s);
    watched.lock.watch(60s, 60s);
    watched.lock.check();
    CHECK(watched.due.count() == 1);
}

TEST_CASE("after stop nothing is due", "[app][autolock]")
{
    Watched watched;
    watched.lock.watch(0s, 60s);
    watched.lock.stop();
    watched.clock.advance(1h);
    watched.lifecycle.leave();
    watched.lifecycle.comeBack();
    watched.press();
    watched.lock.check();
    CHECK(watched.due.count() == 0);

    // And a new watch begins from then, not from the last one.
    watched.lock.watch(60s, 60s);
    watched.lock.check();
    CHECK(watched.due.count() == 0);
}

TEST_CASE("nobody needs to ask: the timer does", "[app][autolock]")
{
    Watched watched;
    watched.lock.watch(60s, 300s);
    watched.clock.advance(300s);
    CHECK(watched.due.wait(15'000));
}

TEST_CASE("while something works doing nothing is no reason, leaving still is, and after it the time begins again", "[app][autolock]")
{
    Watched watched;
    watched.lock.setWorking(true);  // without a watch it means nothing
    watched.lock.watch(60s, 300s);
    watched.clock.advance(299s);
    watched.lock.setWorking(true);
    watched.clock.advance(1h);
    watched.lock.check();
    CHECK(watched.due.count() == 0);
    watched.lock.setWorking(false);
    watched.clock.advance(299s);
    watched.lock.check();
    CHECK(watched.due.count() == 0);
    watched.clock.advance(1s);
    watched.lock.check();
    CHECK(watched.due.count() == 1);

    watched.lock.watch(60s, 300s);
    watched.lock.setWorking(true);
    watched.lifecycle.leave();
    watched.clock.advance(60s);
    watched.lock.check();
    CHECK(watched.due.count() == 2);
    watched.lock.watch(60s, 300s);  // a lock ends it
    watched.clock.advance(300s);
    watched.lock.check();
    CHECK(watched.due.count() == 3);
}
