// With a real D-Bus daemon of our own, and a notification server of our own on it.
#include "platform/app_lifecycle.h"
#include "platform/linux/desktop_notifier.h"
#include "tests/platform/private_bus.h"

#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QSemaphore>
#include <QtCore/QTemporaryDir>
#include <QtCore/QThread>
#include <QtDBus/QDBusArgument>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusPendingCall>
#include <QtDBus/QDBusVirtualObject>
#include <QtTest/QTest>

#include <catch2/catch_test_macros.hpp>

#include <csignal>
#include <memory>
#include <vector>

#include <sys/prctl.h>

using namespace weerbaar::platform;
using namespace std::chrono_literals;
using weerbaar::test::PrivateBus;

namespace {

constexpr int patience = 20000;  // milliseconds; only a broken notifier meets it

auto const service = QStringLiteral("org.freedesktop.Notifications");
auto const path = QStringLiteral("/org/freedesktop/Notifications");

// What a desktop runs to show notifications: keeps all that it is sent.
class NotificationServer final : public QDBusVirtualObject {
public:
    explicit NotificationServer(QDBusConnection connection)
        : m_connection(std::move(connection))
    {
        REQUIRE(m_connection.registerVirtualObject(path, this));
        REQUIRE(m_connection.registerService(service));
    }

    ~NotificationServer() override
    {
        m_connection.unregisterService(service);
        m_connection.unregisterObject(path);
    }

    QString introspect(QString const&) const override { return {}; }

    bool handleMessage(QDBusMessage const& message, QDBusConnection const& connection) override
    {
        if (message.member() == "GetServerInformation")
            connection.send(message.createReply());
        else
            messages.push_back(message);
        return true;
    }

    std::vector<QDBusMessage> messages;

private:
    QDBusConnection m_connection;
};

constexpr std::int64_t start = 1'795'215'600'000;  // 2026-11-21T00:00:00+01:00
constexpr std::int64_t day = 24 * 60 * 60 * 1000;

// The time stands still until a test moves it; the notifier looks at it every millisecond.
struct Fixture {
    PrivateBus bus;
    QDBusConnection client = bus.connection();
    std::unique_ptr<NotificationServer> server = std::make_unique<NotificationServer>(bus.connection());
    AppLifecycle lifecycle;
    std::int64_t now = start;
    int looks = 0;
    std::unique_ptr<DesktopNotifier> notifier = make([this] { return client; });

    std::unique_ptr<DesktopNotifier> make(DesktopNotifier::Bus onBus)
    {
        return std::make_unique<DesktopNotifier>(
            NeutralText{"Weerbaar", "Er staat iets klaar"}, lifecycle,
            [this] {
                ++looks;
                return now;
            },
            std::move(onBus), 1ms);
    }

    void leave() { emit lifecycle.movedToBackground(); }
    void comeBack() { emit lifecycle.returnedToForeground(); }

    /// Moves the time, and waits until the notifier has seen it.
    bool seesTime(std::int64_t utcMs)
    {
        now = utcMs;
        auto const before = looks;
        return QTest::qWaitFor([&] { return looks > before; }, patience);
    }

    /// Waits for so many notifications.
    bool shows(std::size_t count)
    {
        return QTest::qWaitFor([&] { return server->messages.size() >= count; }, patience);
    }

    /// Ends the notifier, and counts what it has sent until then, on the way or arrived.
    std::size_t shownInAll()
    {
        notifier.reset();
        // On the same connection, so it comes after all that.
        auto const last = client.asyncCall(QDBusMessage::createMethodCall(service, path, service, "GetServerInformation"));
        REQUIRE(QTest::qWaitFor([&] { return last.isFinished(); }, patience));
        REQUIRE_FALSE(last.isError());
        return server->messages.size();
    }
};

}  // namespace

TEST_CASE("the desktop gets the neutral text and nothing else", "[platform][notifier]")
{
    Fixture f;
    f.leave();
    f.notifier->remindAt(start);
    REQUIRE(f.shows(1));

    auto const message = f.server->messages[0];
    CHECK(message.type() == QDBusMessage::MethodCallMessage);
    CHECK(message.interface() == service);
    CHECK(message.member() == "Notify");
    CHECK_FALSE(message.isReplyRequired());
    REQUIRE(message.signature() == "susssasa{sv}i");
    auto const arguments = message.arguments();
    CHECK(arguments[0].toString() == "Weerbaar");             // app_name
    CHECK(arguments[1].toUInt() == 0);                        // replaces_id
    CHECK(arguments[2].toString().isEmpty());                 // app_icon
    CHECK(arguments[3].toString() == "Weerbaar");             // summary
    CHECK(arguments[4].toString() == "Er staat iets klaar");  // body
    CHECK(arguments[5].toStringList().isEmpty());             // actions
    auto const hints = qdbus_cast<QVariantMap>(arguments[6]);
    CHECK(hints.keys() == QStringList{"transient", "urgency"});
    CHECK(hints["transient"].typeId() == QMetaType::Bool);
    CHECK(hints["transient"].toBool());
    CHECK(hints["urgency"].typeId() == QMetaType::UChar);  // D-Bus' BYTE
    CHECK(hints["urgency"].toUInt() == 1);                 // normal
    CHECK(arguments[7].toInt() == -1);                     // expire_timeout: as the desktop likes

    CHECK(f.shownInAll() == 1);
}

TEST_CASE("a reminder is shown at its moment, not before, and once", "[platform][notifier]")
{
    Fixture f;
    f.leave();
    auto const moment = start + 40 * day;  // more milliseconds than a timer can take
    f.notifier->remindAt(moment);
    REQUIRE(f.seesTime(moment - 1));
    SECTION("not before") { CHECK(f.shownInAll() == 0); }
    SECTION("at its moment, and once")
    {
        f.now = moment;
        REQUIRE(f.shows(1));
        f.now = moment + day;
        f.comeBack();
        f.leave();
        CHECK(f.shownInAll() == 1);
    }
    SECTION("after the device slept through it")
    {
        f.now = moment + day;
        REQUIRE(f.shows(1));
        CHECK(f.shownInAll() == 1);
    }
    SECTION("not when the clock was set back")
    {
        REQUIRE(f.seesTime(start));
        CHECK(f.shownInAll() == 0);
    }
}

TEST_CASE("nothing is shown while the person is in the app", "[platform][notifier]")
{
    Fixture f;
    f.notifier->remindAt(start + day);
    SECTION("since it was started")
    {
        REQUIRE(f.seesTime(start + day));
        CHECK(f.shownInAll() == 0);
    }
    SECTION("after they came back")
    {
        f.leave();
        f.comeBack();
        REQUIRE(f.seesTime(start + day));
        CHECK(f.shownInAll() == 0);
    }
    SECTION("but when they leave, and once")
    {
        REQUIRE(f.seesTime(start + day));
        f.leave();
        REQUIRE(f.shows(1));
        f.comeBack();
        f.leave();
        CHECK(f.shownInAll() == 1);
    }
    SECTION("nor when they leave, if the clock was set back meanwhile")
    {
        REQUIRE(f.seesTime(start + day));
        f.now = start;
        f.leave();
        SECTION("until then") { CHECK(f.shownInAll() == 0); }
        SECTION("but at its moment")
        {
            f.now = start + day;
            CHECK(f.shows(1));
        }
    }
}

TEST_CASE("a moment that has gone by is shown once, when the person is not in the app", "[platform][notifier]")
{
    Fixture f;
    SECTION("in the app")
    {
        f.notifier->remindAt(start - day);
        CHECK(f.shownInAll() == 0);
    }
    SECTION("leaving the app")
    {
        f.notifier->remindAt(start - day);
        f.leave();
        CHECK(f.shownInAll() == 1);
    }
    SECTION("out of the app")
    {
        f.leave();
        f.notifier->remindAt(start - day);
        CHECK(f.shownInAll() == 1);
    }
    SECTION("given again after it was shown")
    {
        f.leave();
        f.notifier->remindAt(start - day);
        f.notifier->remindAt(start - day);
        f.notifier->remindAt(std::nullopt);
        f.notifier->remindAt(start - day);
        CHECK(f.shownInAll() == 1);
    }
    SECTION("followed by another")
    {
        f.leave();
        f.notifier->remindAt(start - day);
        f.notifier->remindAt(start);
        CHECK(f.shownInAll() == 2);
    }
}

TEST_CASE("a wish that was taken back shows nothing", "[platform][notifier]")
{
    Fixture f;
    SECTION("before its moment")
    {
        f.leave();
        f.notifier->remindAt(start + day);
        f.notifier->remindAt(std::nullopt);
        f.now = start + day;
        f.comeBack();
    }
    SECTION("after its moment, in the app")
    {
        f.notifier->remindAt(start + day);
        REQUIRE(f.seesTime(start + day));
        f.notifier->remindAt(std::nullopt);
    }
    f.leave();
    CHECK(f.shownInAll() == 0);
}

TEST_CASE("a new wish takes the place of the one before", "[platform][notifier]")
{
    Fixture f;
    f.leave();
    SECTION("later: not at the first moment")
    {
        f.notifier->remindAt(start + day);
        f.notifier->remindAt(start + 2 * day);
        REQUIRE(f.seesTime(start + day));
        CHECK(f.shownInAll() == 0);
    }
    SECTION("later: at the second, once")
    {
        f.notifier->remindAt(start + day);
        f.notifier->remindAt(start + 2 * day);
        f.now = start + 2 * day;
        REQUIRE(f.shows(1));
        CHECK(f.shownInAll() == 1);
    }
    SECTION("earlier: at the second, and no more at the first")
    {
        f.notifier->remindAt(start + 2 * day);
        f.notifier->remindAt(start + day);
        f.now = start + day;
        REQUIRE(f.shows(1));
        f.now = start + 2 * day;
        f.comeBack();
        f.leave();
        CHECK(f.shownInAll() == 1);
    }
}

TEST_CASE("a notifier that ends takes its wish along", "[platform][notifier]")
{
    Fixture f;
    f.notifier->remindAt(start);
    f.notifier.reset();
    f.leave();
    CHECK(f.shownInAll() == 0);
}

TEST_CASE("a bus that keeps the caller waiting does not hold the app", "[platform][notifier]")
{
    Fixture f;
    QSemaphore answer;
    QThread* waiting = nullptr;
    f.notifier = f.make([&] {
        waiting = QThread::currentThread();
        answer.tryAcquire(1, patience);
        return f.client;
    });
    f.leave();
    f.notifier->remindAt(start);  // returns, although the bus has not answered
    answer.release();
    CHECK(f.shownInAll() == 1);
    CHECK(waiting != nullptr);
    CHECK(waiting != QThread::currentThread());
}

TEST_CASE("without a notification server nothing happens, and nothing later when one comes", "[platform][notifier]")
{
    Fixture f;
    f.server.reset();
    f.leave();
    f.notifier->remindAt(start);
    f.notifier.reset();
    // The bus answers in order: it has had the notification before the server comes.
    f.client.call(QDBusMessage::createMethodCall("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus",
                                                 "GetId"));
    f.server = std::make_unique<NotificationServer>(f.bus.connection());
    CHECK(f.shownInAll() == 0);
}

TEST_CASE("without a bus nothing happens", "[platform][notifier]")
{
    Fixture f;
    auto const nowhere = QDBusConnection::connectToBus("unix:path=" + f.bus.folder() + "/nobody", "nowhere");
    REQUIRE_FALSE(nowhere.isConnected());
    f.notifier = f.make([&] { return nowhere; });
    f.leave();
    f.notifier->remindAt(start);
    CHECK(f.shownInAll() == 0);
    QDBusConnection::disconnectFromBus("nowhere");
}

TEST_CASE("a hardened process still reminds, on the session bus", "[platform][notifier][hardening]")
{
    Fixture f;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.remove("DISPLAY");
    environment.insert("XDG_RUNTIME_DIR", f.bus.folder());
    std::size_t expected = 0;
    SECTION("there is one")
    {
        environment.insert("DBUS_SESSION_BUS_ADDRESS", f.bus.address());
        expected = 1;
    }
    SECTION("it has gone")
    {
        environment.insert("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + f.bus.folder() + "/nobody");
    }
    SECTION("there is none")
    {
        environment.remove("DBUS_SESSION_BUS_ADDRESS");
        environment.insert("XDG_RUNTIME_DIR", f.bus.folder() + "/nothing");
    }
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(HARDENED_NOTIFIER, {});
    REQUIRE(QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, patience));
    CHECK(process.exitStatus() == QProcess::NormalExit);
    CHECK(process.exitCode() == 0);
    CHECK(process.readAll().toStdString() == "");
    CHECK(f.shownInAll() == expected);
}
