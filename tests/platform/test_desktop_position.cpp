// With logs and a pseudo-terminal that the test writes, and with a GeoClue of our own on a real D-Bus daemon.
#include "platform/linux/desktop_position.h"

#include "tests/platform/fake_geoclue.h"
#include "tests/platform/private_bus.h"

#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QSemaphore>
#include <QtCore/QThread>
#include <QtDBus/QDBusConnectionInterface>
#include <QtGui/QGuiApplication>

#include <catch2/catch_approx.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <cstdlib>
#include <functional>
#include <limits>
#include <memory>

#include <fcntl.h>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>

using namespace weerbaar;
using namespace weerbaar::platform;
using namespace weerbaar::test;
using namespace std::chrono_literals;
using Catch::Approx;

namespace {

using Result = Outcome<Position, PositionProblem>;

constexpr int patience = PrivateBus::patience;  // milliseconds; only a broken source meets it
constexpr auto longPatience = 20s;              // no test is to wait for it
constexpr auto shortPatience = 300ms;           // a test waits for it

// What a source answered, in order.
struct Answers {
    std::vector<Result> all;

    [[nodiscard]] PositionSource::Answer take()
    {
        return [this](Result const& outcome) { all.push_back(outcome); };
    }

    [[nodiscard]] bool come(std::size_t count = 1)
    {
        return QTest::qWaitFor([&] { return all.size() >= count; }, patience);
    }
};

// NMEA 0183: the exclusive or of all between $ and *, in two hexadecimal digits.
QByteArray sentence(QByteArray const& content)
{
    char sum = 0;
    for (char const c : content)
        sum = static_cast<char>(sum ^ c);
    auto const digits = QByteArray::number(static_cast<uint>(sum), 16).rightJustified(2, '0').toUpper();
    return "$" + content + "*" + digits + "\r\n";
}

// 52° 04.7' N, 4° 18.6' E: the Binnenhof.
QByteArray const binnenhof = "5204.7000,N,00418.6000,E";
constexpr double binnenhofLatitude = 52.0 + 4.7 / 60;
constexpr double binnenhofLongitude = 4.0 + 18.6 / 60;
constexpr std::int64_t binnenhofTime = 1'795'215'600'000;  // 2026-11-20T23:00:00Z

QByteArray rmc(QByteArray const& place, QByteArray const& time = "230000", QByteArray const& status = "A",
               QByteArray const& date = "201126")
{
    return sentence("GPRMC," + time + "," + status + "," + place + ",0.0,0.0," + date + ",,");
}

QByteArray broken(QByteArray line)
{
    auto& digit = line[line.indexOf('*') + 1];
    digit = digit == '0' ? '1' : '0';
    return line;
}

QDBusConnection noBus(QString const& name)
{
    return QDBusConnection::connectToBus("unix:path=/nowhere/at/all", name);
}

struct Log {
    QTemporaryDir folder;

    [[nodiscard]] QString path() const { return folder.filePath("log.nmea"); }

    void write(QByteArray const& content) const
    {
        QFile file(path());
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(content) == content.size());
    }
};

// The one answer to one request.
Result askNmea(QString const& source, std::chrono::milliseconds forAsLongAs = longPatience)
{
    DesktopPositionSource positions(source, &noBus, forAsLongAs);
    Answers answers;
    positions.request(answers.take());
    CHECK(answers.all.empty());
    REQUIRE(answers.come());
    return answers.all[0];
}

Result askLog(QByteArray const& content)
{
    Log const log;
    log.write(content);
    return askNmea(log.path());
}

void checkIsBinnenhof(Result const& result)
{
    REQUIRE(result.has_value());
    CHECK(result->latitude == Approx(binnenhofLatitude).margin(1e-9));
    CHECK(result->longitude == Approx(binnenhofLongitude).margin(1e-9));
}

void checkIs(PositionProblem problem, Result const& result)
{
    REQUIRE_FALSE(result.has_value());
    CHECK(result.error() == problem);
}

}  // namespace

TEST_CASE("these tests make checksums as NMEA does", "[platform][position]")
{
    // A sentence that stands in many descriptions of NMEA.
    CHECK(sentence("GPRMC,123519,A,4807.038,N,01131.000,E,022.4,084.4,230394,003.1,W")
          == "$GPRMC,123519,A,4807.038,N,01131.000,E,022.4,084.4,230394,003.1,W*6A\r\n");
}

TEST_CASE("a log says where, when, and nothing of how exactly", "[platform][position]")
{
    SECTION("the minimum")
    {
        auto const result = askLog(rmc(binnenhof));
        checkIsBinnenhof(result);
        CHECK(result->measuredUtcMs == binnenhofTime);
        CHECK(result->source == "nmea");
        CHECK_FALSE(result->accuracyMetres.has_value());
    }
    SECTION("with how the satellites stand, which is no accuracy")
    {
        auto const result = askLog(sentence("GPGGA,230000," + binnenhof + ",1,08,0.9,5.4,M,46.9,M,,")
                                   + sentence("GPGSA,A,3,04,05,,09,12,,,24,,,,,2.5,1.3,2.1") + rmc(binnenhof));
        checkIsBinnenhof(result);
        CHECK_FALSE(result->accuracyMetres.has_value());
    }
    SECTION("south and west, from more than one kind of satellites, without an end of line")
    {
        auto const result = askLog(sentence("GNRMC,230000.25,A,2257.0000,S,04310.5000,W,,,201126,,,A").trimmed());
        REQUIRE(result.has_value());
        CHECK(result->latitude == Approx(-(22 + 57.0 / 60)).margin(1e-9));
        CHECK(result->longitude == Approx(-(43 + 10.5 / 60)).margin(1e-9));
        CHECK(result->measuredUtcMs == binnenhofTime + 250);
    }
    SECTION("long ago is said, not refused")
    {
        auto const result = askLog(rmc(binnenhof, "120000", "A", "290220"));
        checkIsBinnenhof(result);
        CHECK(result->measuredUtcMs == 1'582'977'600'000);  // 2020-02-29T12:00:00Z
    }
}

TEST_CASE("the first place in a log counts, and it is not replayed at its own speed", "[platform][position]")
{
    QByteArray log;
    SECTION("hours without a fix before it")
    {
        for (auto const& time : {"200000", "210000", "220000"})
            log += rmc(binnenhof, time, "V");
    }
    SECTION("much else before it")
    {
        for (int i = 0; i < 5000; ++i)
            log += sentence("GPVTG,0.0,T,,M,0.0,N,0.0,K");
    }
    SECTION("nothing before it") {}
    checkIsBinnenhof(askLog(log + rmc(binnenhof) + rmc("4807.038,N,01131.000,E", "235900")));
}

TEST_CASE("what is no right sentence with a fix does not count", "[platform][position]")
{
    QByteArray bad;
    auto const elsewhere = QByteArray("4807.038,N,01131.000,E");
    SECTION("a wrong checksum") { bad = broken(rmc(elsewhere)); }
    SECTION("one letter changed on the way") { bad = rmc(elsewhere).replace("4807", "4907"); }
    SECTION("no checksum") { bad = "$GPRMC,230000,A," + elsewhere + ",0.0,0.0,201126,,\r\n"; }
    SECTION("half a checksum") { bad = rmc(elsewhere).chopped(3) + "\r\n"; }
    SECTION("no fix, with the place of before") { bad = rmc(elsewhere, "225959", "V"); }
    SECTION("no fix, without a place") { bad = rmc(",,,", "225959", "V"); }
    SECTION("no status") { bad = rmc(elsewhere, "225959", ""); }
    SECTION("cut off") { bad = rmc(elsewhere).first(30) + "\r\n"; }
    SECTION("cut off, and the next one in the same line") { bad = rmc(elsewhere).first(30) + rmc(elsewhere); }
    SECTION("without a beginning") { bad = rmc(elsewhere).mid(7); }
    SECTION("garbage")
    {
        for (int byte = 0; byte < 256; ++byte)
            bad += static_cast<char>(byte);
        bad += "\n" + QByteArray(100'000, '\0') + "\n$\n$*\n*\n\n\r\n$GPRMC,\n$GPRMC\n$GPRMC*\n" + sentence("GPRMC,");
    }
    SECTION("without a time") { bad = rmc(elsewhere, ""); }
    SECTION("at no time of day") { bad = rmc(elsewhere, "256199"); }
    SECTION("without a date") { bad = rmc(elsewhere, "225959", "A", ""); }
    SECTION("on no date") { bad = rmc(elsewhere, "225959", "A", "310226"); }
    SECTION("another sentence, which has no date")
    {
        bad = sentence("GPGGA,225959," + elsewhere + ",1,08,0.9,5.4,M,46.9,M,,");
    }

    checkIsBinnenhof(askLog(bad + rmc(binnenhof)));
    checkIs(PositionProblem::Unavailable, askLog(bad));
}

TEST_CASE("midnight is a time like any other", "[platform][position]")
{
    auto const result = askLog(rmc(binnenhof, "000000.00", "A", "211126"));
    REQUIRE(result.has_value());
    CHECK(result->measuredUtcMs == binnenhofTime + 3'600'000);
}

TEST_CASE("a place that is none is said only if no other comes", "[platform][position]")
{
    auto const none = GENERATE(as<QByteArray>(), "0000.0000,N,00000.0000,E", "0000.0000,S,00000.0000,W",
                               "9000.1000,N,00418.6000,E", "5204.7000,N,18000.1000,E", "nan,N,00418.6000,E",
                               "5204.7000,N,inf,E", ",N,,E", "5204.7000,X,00418.6000,E");
    CAPTURE(none.toStdString());
    checkIs(PositionProblem::Implausible, askLog(rmc(none)));
    checkIsBinnenhof(askLog(rmc(none) + rmc(binnenhof)));
}

TEST_CASE("the equator, Greenwich and the poles are places", "[platform][position]")
{
    auto const place = GENERATE(as<QByteArray>(), "0000.0000,N,00418.6000,E", "5204.7000,N,00000.0000,E",
                                "9000.0000,S,00000.0000,E", "5204.7000,N,18000.0000,W");
    CAPTURE(place.toStdString());
    CHECK(askLog(rmc(place)).has_value());
}

TEST_CASE("a source that is not there is said at once", "[platform][position]")
{
    Log const log;
    SECTION("no log") { checkIs(PositionProblem::Unavailable, askNmea(log.path())); }
    SECTION("an empty log") { checkIs(PositionProblem::Unavailable, askLog("")); }
    SECTION("a folder") { checkIs(PositionProblem::Unavailable, askNmea(log.folder.path())); }
    SECTION("a pipe that nobody writes to")
    {
        REQUIRE(mkfifo(log.path().toLocal8Bit().constData(), 0600) == 0);
        checkIs(PositionProblem::Unavailable, askNmea(log.path()));
    }
    SECTION("a device that is not said to be a port") { checkIs(PositionProblem::Unavailable, askNmea("/dev/zero")); }
    SECTION("no device") { checkIs(PositionProblem::Unavailable, askNmea("serial:" + log.path())); }
    SECTION("no device of that name") { checkIs(PositionProblem::Unavailable, askNmea("serial:ttyWeerbaarTest")); }
    SECTION("a device that is no port")
    {
        log.write("not a port");
        checkIs(PositionProblem::Unavailable, askNmea("serial:" + log.path()));
    }
    SECTION("the network") { checkIs(PositionProblem::Unavailable, askNmea("socket://127.0.0.1:2947")); }
}

TEST_CASE("a receiver that belongs to somebody else is denied", "[platform][position]")
{
    Log const log;
    log.write(rmc(binnenhof));
    REQUIRE(chmod(log.path().toLocal8Bit().constData(), 0) == 0);
    REQUIRE(chmod(log.folder.path().toLocal8Bit().constData(), 0755) == 0);
    // Root may read everything: be somebody else for a moment.
    bool const isRoot = geteuid() == 0;
    constexpr uid_t nobody = 65534;
    if (isRoot)
        REQUIRE(setresuid(nobody, nobody, 0) == 0);
    auto const asLog = askNmea(log.path());
    auto const asPort = askNmea("serial:" + log.path());
    if (isRoot)
        REQUIRE(setresuid(0, 0, 0) == 0);
    checkIs(PositionProblem::Denied, asLog);
    checkIs(PositionProblem::Denied, asPort);
}

namespace {

// A serial port with the receiver in the test's hand.
class Receiver {
public:
    Receiver()
        : m_receiver(posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC))
    {
        REQUIRE(m_receiver >= 0);
        REQUIRE(grantpt(m_receiver) == 0);
        REQUIRE(unlockpt(m_receiver) == 0);
        m_port = QString::fromLocal8Bit(ptsname(m_receiver));
    }

    ~Receiver() { pullOut(); }

    Receiver(Receiver const&) = delete;
    Receiver& operator=(Receiver const&) = delete;

    [[nodiscard]] QString source() const { return "serial:" + m_port; }

    void say(QByteArray const& bytes) const
    {
        REQUIRE(write(m_receiver, bytes.constData(), static_cast<size_t>(bytes.size())) == bytes.size());
    }

    void pullOut()
    {
        if (m_receiver >= 0)
            close(std::exchange(m_receiver, -1));
    }

    /// Whether this process has the port open.
    [[nodiscard]] bool isListenedTo() const
    {
        for (auto const& open : QDir("/proc/self/fd").entryInfoList(QDir::Files | QDir::System)) {
            if (open.symLinkTarget() == m_port)
                return true;
        }
        return false;
    }

private:
    int m_receiver;
    QString m_port;
};

}  // namespace

TEST_CASE("a receiver at a serial port is listened to until it says a place", "[platform][position]")
{
    Receiver receiver;
    DesktopPositionSource positions(receiver.source(), &noBus, longPatience);
    Answers answers;
    positions.request(answers.take());
    REQUIRE(QTest::qWaitFor([&] { return receiver.isListenedTo(); }, patience));
    SECTION("at once") { receiver.say(rmc(binnenhof)); }
    SECTION("after the end of a sentence, garbage and no fix")
    {
        receiver.say(rmc(binnenhof).last(20) + "\xff\xfe\n" + rmc("4807.038,N,01131.000,E", "225959", "V"));
        receiver.say(rmc(binnenhof));
    }
    SECTION("after a flood without an end of line")
    {
        for (int i = 0; i < 100; ++i)
            receiver.say(QByteArray(1000, 'x'));
        receiver.say("\n" + rmc(binnenhof));
    }
    REQUIRE(answers.come());
    checkIsBinnenhof(answers.all[0]);
    CHECK(answers.all[0]->source == "nmea");

    // Nobody listens any more, and a second request begins anew.
    REQUIRE(QTest::qWaitFor([&] { return !receiver.isListenedTo(); }, patience));
    positions.request(answers.take());
    REQUIRE(QTest::qWaitFor([&] { return receiver.isListenedTo(); }, patience));
    receiver.say(rmc("4807.0000,N,01131.0000,E"));
    REQUIRE(answers.come(2));
    CHECK(answers.all[1]->latitude == Approx(48 + 7.0 / 60).margin(1e-9));
}

TEST_CASE("a sentence that comes in two pieces is one", "[platform][position]")
{
    Receiver receiver;
    DesktopPositionSource positions(receiver.source(), &noBus, longPatience);
    Answers answers;
    positions.request(answers.take());
    REQUIRE(QTest::qWaitFor([&] { return receiver.isListenedTo(); }, patience));
    receiver.say(rmc(binnenhof).first(25));
    QCoreApplication::processEvents();
    receiver.say(rmc(binnenhof).mid(25));
    REQUIRE(answers.come());
    checkIsBinnenhof(answers.all[0]);
}

TEST_CASE("a receiver that says no place in time", "[platform][position]")
{
    Receiver receiver;
    DesktopPositionSource positions(receiver.source(), &noBus, shortPatience);
    Answers answers;
    positions.request(answers.take());
    SECTION("is silent")
    {
        REQUIRE(answers.come());
        checkIs(PositionProblem::TimedOut, answers.all[0]);
    }
    SECTION("has no fix")
    {
        receiver.say(rmc(binnenhof, "230000", "V"));
        REQUIRE(answers.come());
        checkIs(PositionProblem::TimedOut, answers.all[0]);
    }
    CHECK(QTest::qWaitFor([&] { return !receiver.isListenedTo(); }, patience));
}

TEST_CASE("a receiver that says 0,0 for as long as one waits is implausible", "[platform][position]")
{
    Receiver receiver;
    DesktopPositionSource positions(receiver.source(), &noBus, 2s);
    Answers answers;
    positions.request(answers.take());
    REQUIRE(QTest::qWaitFor([&] { return receiver.isListenedTo(); }, patience));
    receiver.say(rmc("0000.0000,N,00000.0000,E"));
    REQUIRE(answers.come());
    checkIs(PositionProblem::Implausible, answers.all[0]);
}

TEST_CASE("a receiver that is pulled out is not waited for", "[platform][position]")
{
    Receiver receiver;
    DesktopPositionSource positions(receiver.source(), &noBus, longPatience);
    Answers answers;
    positions.request(answers.take());
    REQUIRE(QTest::qWaitFor([&] { return receiver.isListenedTo(); }, patience));
    receiver.pullOut();
    REQUIRE(answers.come());
    checkIs(PositionProblem::Unavailable, answers.all[0]);
}

namespace {

QVariantMap place(double latitude, double longitude, double accuracy = 25.5)
{
    return {{"Latitude", latitude},
            {"Longitude", longitude},
            {"Accuracy", accuracy},
            {"Altitude", -std::numeric_limits<double>::max()},
            {"Speed", -1.0},
            {"Heading", -1.0},
            {"Description", "WiFi"},
            {"Timestamp", QVariant::fromValue(Timestamp{1'795'215'600, 250'999})}};
}

QVariantMap const aPlace = place(binnenhofLatitude, binnenhofLongitude);

struct OnBus {
    PrivateBus bus;
    std::unique_ptr<FakeGeoClue> geoclue = std::make_unique<FakeGeoClue>(bus.connection());
    QDBusConnection observer = bus.connection();
    Answers answers;

    DesktopPositionSource::Bus connect() const
    {
        return [address = bus.address()](QString const& name) { return QDBusConnection::connectToBus(address, name); };
    }

    bool isAsked(QString const& what, int count = 1) const
    {
        return QTest::qWaitFor([&] { return geoclue->asked.count(what) >= count; }, patience);
    }

    bool isOnBus(QString const& name) const { return observer.interface()->isServiceRegistered(name).value(); }

    /// Waits until whoever asked GeoClue has gone, and is forgotten with that.
    bool hasGone()
    {
        return QTest::qWaitFor([&] { return !isOnBus(geoclue->caller); }, patience);
    }

    /// And has told it to stop. Only where nothing comes in at the end: then that word may be lost with the connection.
    bool hasStopped() { return isAsked("Stop") && hasGone(); }
};

}  // namespace

TEST_CASE("GeoClue is asked once, exactly, and then let go", "[platform][position]")
{
    QGuiApplication::setDesktopFileName("weerbaar-test");
    OnBus f;
    DesktopPositionSource positions({}, f.connect(), longPatience);
    positions.request(f.answers.take());
    CHECK(f.answers.all.empty());
    REQUIRE(f.isAsked("Get"));
    f.geoclue->announce(aPlace);
    REQUIRE(f.answers.come());
    checkIsBinnenhof(f.answers.all[0]);
    CHECK(f.answers.all[0]->accuracyMetres == 25.5);
    CHECK(f.answers.all[0]->measuredUtcMs == binnenhofTime + 250);
    CHECK(f.answers.all[0]->source == "geoclue2");

    f.geoclue->announce(place(1, 1));
    REQUIRE(f.hasGone());
    CHECK(f.geoclue->asked.first(5)
          == QStringList{"GetClient", "Set DesktopId weerbaar-test", "Set RequestedAccuracyLevel 8", "Start", "Get"});
    CHECK(f.geoclue->asked.count("GetClient") == 1);
    CHECK(f.geoclue->asked.count("Start") == 1);
    CHECK(f.answers.all.size() == 1);
}

TEST_CASE("what GeoClue knows already is taken", "[platform][position]")
{
    OnBus f;
    f.geoclue->places = {aPlace};
    DesktopPositionSource positions({}, f.connect(), longPatience);
    positions.request(f.answers.take());
    REQUIRE(f.answers.come());
    checkIsBinnenhof(f.answers.all[0]);
    REQUIRE(f.hasStopped());

    // And a second request is a new one.
    f.geoclue->asked.clear();
    positions.request(f.answers.take());
    REQUIRE(f.answers.come(2));
    REQUIRE(f.hasStopped());
    CHECK(f.geoclue->asked.count("GetClient") == 1);
}

TEST_CASE("GeoClue refuses", "[platform][position]")
{
    OnBus f;
    DesktopPositionSource positions({}, f.connect(), longPatience);
    auto expected = PositionProblem::Denied;
    SECTION("to start, as when the person or the configuration does not allow it") { f.geoclue->refusesAt = "Start"; }
    SECTION("a client") { f.geoclue->refusesAt = "GetClient"; }
    SECTION("to be told who asks") { f.geoclue->refusesAt = "Set"; }
    SECTION("for a reason of its own, which is no refusal of us")
    {
        f.geoclue->refusesAt = "Start";
        f.geoclue->refusal = "org.freedesktop.DBus.Error.Failed";
        expected = PositionProblem::Unavailable;
    }
    positions.request(f.answers.take());
    REQUIRE(f.answers.come());
    checkIs(expected, f.answers.all[0]);
    REQUIRE(QTest::qWaitFor([&] { return !f.isOnBus(f.geoclue->caller); }, patience));
    CHECK(f.answers.all.size() == 1);
}

TEST_CASE("GeoClue is not there", "[platform][position]")
{
    OnBus f;
    DesktopPositionSource positions({}, f.connect(), longPatience);
    SECTION("from the beginning")
    {
        f.geoclue->leave();
        positions.request(f.answers.take());
    }
    SECTION("any more, when it was to answer")
    {
        f.geoclue->silentAt = "Start";
        positions.request(f.answers.take());
        REQUIRE(f.isAsked("Start"));
        f.geoclue->leave();
    }
    SECTION("any more, while it measured")
    {
        positions.request(f.answers.take());
        REQUIRE(f.isAsked("Get"));
        f.geoclue->leave();
    }
    SECTION("and neither is the bus any more")
    {
        positions.request(f.answers.take());
        REQUIRE(f.isAsked("Get"));
        f.bus.end();
    }
    SECTION("and says something else under its name")
    {
        f.geoclue->clientReply = "nothing";
        positions.request(f.answers.take());
    }
    REQUIRE(f.answers.come());
    checkIs(PositionProblem::Unavailable, f.answers.all[0]);
}

TEST_CASE("without a bus there is no position", "[platform][position]")
{
    DesktopPositionSource positions({}, &noBus, longPatience);
    Answers answers;
    positions.request(answers.take());
    CHECK(answers.all.empty());
    REQUIRE(answers.come());
    checkIs(PositionProblem::Unavailable, answers.all[0]);
}

TEST_CASE("a GeoClue that hangs is given up", "[platform][position]")
{
    OnBus f;
    f.geoclue->silentAt = GENERATE("GetClient", "Set", "Start", "Get", "GetAll");
    CAPTURE(f.geoclue->silentAt.toStdString());
    f.geoclue->places = {aPlace};
    // A Get or Set that hangs holds nothing up: no answer to them is needed.
    bool const isNeeded = f.geoclue->silentAt != "Set";
    DesktopPositionSource positions({}, f.connect(), isNeeded ? shortPatience : longPatience);
    positions.request(f.answers.take());
    REQUIRE(f.answers.come());
    if (isNeeded)
        checkIs(PositionProblem::TimedOut, f.answers.all[0]);
    else
        checkIsBinnenhof(f.answers.all[0]);
    REQUIRE(QTest::qWaitFor([&] { return f.geoclue->caller.isEmpty() || !f.isOnBus(f.geoclue->caller); }, patience));
    CHECK(f.answers.all.size() == 1);
}

TEST_CASE("a bus that keeps the caller waiting does not hold the app", "[platform][position]")
{
    QSemaphore bus;
    QThread* waiting = nullptr;
    Answers answers;
    {
        DesktopPositionSource positions(
            {},
            [&](QString const& name) {
                waiting = QThread::currentThread();
                bus.tryAcquire(1, patience);
                return noBus(name);
            },
            shortPatience);
        positions.request(answers.take());
        REQUIRE(answers.come());
        checkIs(PositionProblem::TimedOut, answers.all[0]);
        positions.request(answers.take());
        REQUIRE(answers.come(2));
        checkIs(PositionProblem::TimedOut, answers.all[1]);
        bus.release(2);
    }
    CHECK(waiting != nullptr);
    CHECK(waiting != QThread::currentThread());
    CHECK(answers.all.size() == 2);
}

TEST_CASE("a place of GeoClue that is none is said only if no other comes", "[platform][position]")
{
    constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();
    constexpr double infinite = std::numeric_limits<double>::infinity();
    auto none = GENERATE_COPY(place(0, 0), place(notANumber, 4), place(52, notANumber), place(infinite, 4),
                              place(52, -infinite), place(90.5, 4), place(52, 180.5), place(-90.5, 4), QVariantMap(),
                              QVariantMap{{"Latitude", "52"}, {"Longitude", "4"}});
    OnBus f;
    f.geoclue->places = {none};
    DesktopPositionSource positions({}, f.connect(), longPatience);
    positions.request(f.answers.take());
    REQUIRE(f.isAsked("GetAll"));
    SECTION("no other, as GeoClue goes away")
    {
        f.geoclue->leave();
        REQUIRE(f.answers.come());
        checkIs(PositionProblem::Implausible, f.answers.all[0]);
    }
    SECTION("another")
    {
        f.geoclue->announce(aPlace);
        REQUIRE(f.answers.come());
        checkIsBinnenhof(f.answers.all[0]);
    }
}

TEST_CASE("a place that is gone before it was read is followed by the next", "[platform][position]")
{
    OnBus f;
    f.geoclue->refusesAt = "GetAll";
    f.geoclue->refusal = "org.freedesktop.DBus.Error.UnknownMethod";
    f.geoclue->places = {place(1, 1)};
    DesktopPositionSource positions({}, f.connect(), longPatience);
    positions.request(f.answers.take());
    REQUIRE(f.isAsked("GetAll"));
    f.geoclue->refusesAt.clear();
    f.geoclue->announce(aPlace);
    REQUIRE(f.answers.come());
    checkIsBinnenhof(f.answers.all[0]);
}

TEST_CASE("an accuracy that makes no sense is none", "[platform][position]")
{
    auto const accuracy = GENERATE(-1.0, 0.0, std::numeric_limits<double>::quiet_NaN(),
                                   std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity());
    OnBus f;
    f.geoclue->places = {place(52, 4, accuracy)};
    DesktopPositionSource positions({}, f.connect(), longPatience);
    positions.request(f.answers.take());
    REQUIRE(f.answers.come());
    REQUIRE(f.answers.all[0].has_value());
    CHECK_FALSE(f.answers.all[0]->accuracyMetres.has_value());
}

TEST_CASE("a place of GeoClue without a time that makes sense has the time at which it came", "[platform][position]")
{
    auto timeless = aPlace;
    SECTION("none") { timeless.remove("Timestamp"); }
    SECTION("zero") { timeless["Timestamp"] = QVariant::fromValue(Timestamp{}); }
    SECTION("after all time")
    {
        timeless["Timestamp"] = QVariant::fromValue(Timestamp{std::numeric_limits<quint64>::max(), 0});
    }
    SECTION("of another kind") { timeless["Timestamp"] = 1'795'215'600; }
    OnBus f;
    f.geoclue->places = {timeless};
    DesktopPositionSource positions({}, f.connect(), longPatience);
    auto const before = QDateTime::currentMSecsSinceEpoch();
    positions.request(f.answers.take());
    REQUIRE(f.answers.come());
    REQUIRE(f.answers.all[0].has_value());
    CHECK(f.answers.all[0]->measuredUtcMs >= before);
    CHECK(f.answers.all[0]->measuredUtcMs <= QDateTime::currentMSecsSinceEpoch());
}

TEST_CASE("a request that was taken back gets no answer, whatever comes at that moment", "[platform][position]")
{
    OnBus f;
    auto positions = std::make_unique<DesktopPositionSource>(QString(), f.connect(), longPatience);
    positions->request(f.answers.take());
    REQUIRE(f.isAsked("Get"));
    SECTION("by cancel")
    {
        positions->cancel();
        positions->cancel();
    }
    SECTION("by the end of the source") { positions.reset(); }
    f.geoclue->announce(aPlace);
    REQUIRE(f.hasGone());
    CHECK(f.answers.all.empty());
}

TEST_CASE("a request that was taken back tells GeoClue to stop", "[platform][position]")
{
    OnBus f;
    auto positions = std::make_unique<DesktopPositionSource>(QString(), f.connect(), longPatience);
    positions->request(f.answers.take());
    REQUIRE(f.isAsked("Get"));
    SECTION("by cancel") { positions->cancel(); }
    SECTION("by the end of the source") { positions.reset(); }
    REQUIRE(f.hasStopped());
    CHECK(f.answers.all.empty());
}

TEST_CASE("cancelling nothing does nothing, and cancelling at once asks nobody", "[platform][position]")
{
    OnBus f;
    {
        DesktopPositionSource positions({}, f.connect(), longPatience);
        positions.cancel();
        positions.request(f.answers.take());
        positions.cancel();
    }
    QCoreApplication::processEvents();
    CHECK(f.answers.all.empty());
    CHECK_FALSE(f.geoclue->wasAsked("Start"));
}

TEST_CASE("a request takes the place of the one before", "[platform][position]")
{
    OnBus f;
    DesktopPositionSource positions({}, f.connect(), longPatience);
    Answers first;
    positions.request(first.take());
    REQUIRE(f.isAsked("Get"));
    auto const firstClient = f.geoclue->caller;
    positions.request(f.answers.take());
    REQUIRE(f.isAsked("Get", 2));
    CHECK(f.geoclue->caller != firstClient);
    f.geoclue->announce(aPlace);
    REQUIRE(f.answers.come());
    REQUIRE(f.hasGone());
    CHECK(f.answers.all.size() == 1);
    CHECK(first.all.empty());
    CHECK(QTest::qWaitFor([&] { return !f.isOnBus(firstClient); }, patience));
}

TEST_CASE("the answer may end the source", "[platform][position]")
{
    Log const log;
    log.write(rmc(binnenhof));
    std::unique_ptr<Receiver> receiver;
    std::unique_ptr<DesktopPositionSource> positions;
    SECTION("with a place") { positions = std::make_unique<DesktopPositionSource>(log.path(), &noBus, longPatience); }
    SECTION("with a problem") { positions = std::make_unique<DesktopPositionSource>(QString(), &noBus, longPatience); }
    SECTION("with its patience")
    {
        receiver = std::make_unique<Receiver>();
        positions = std::make_unique<DesktopPositionSource>(receiver->source(), &noBus, 1ms);
    }
    int answers = 0;
    positions->request([&](Result const&) {
        ++answers;
        positions.reset();
    });
    REQUIRE(QTest::qWaitFor([&] { return answers > 0; }, patience));
    QCoreApplication::processEvents();
    CHECK(answers == 1);
}

TEST_CASE("a second request at the same receiver takes the place of the first", "[platform][position]")
{
    Receiver const receiver;
    DesktopPositionSource positions(receiver.source(), &noBus, longPatience);
    Answers first;
    positions.request(first.take());
    REQUIRE(QTest::qWaitFor([&] { return receiver.isListenedTo(); }, patience));
    Answers second;
    positions.request(second.take());
    receiver.say(rmc(binnenhof) + rmc(binnenhof, "230001"));
    // What was said while the port changed hands may be lost: a receiver says it again.
    REQUIRE(QTest::qWaitFor(
        [&] {
            receiver.say(rmc(binnenhof, "230002"));
            return !second.all.empty();
        },
        patience));
    checkIsBinnenhof(second.all[0]);
    CHECK(first.all.empty());
}

TEST_CASE("a source that ends lets go of its receiver", "[platform][position]")
{
    Receiver const receiver;
    auto positions = std::make_unique<DesktopPositionSource>(receiver.source(), &noBus, longPatience);
    Answers answers;
    positions->request(answers.take());
    REQUIRE(QTest::qWaitFor([&] { return receiver.isListenedTo(); }, patience));
    positions.reset();
    CHECK_FALSE(receiver.isListenedTo());
    CHECK(answers.all.empty());
}

TEST_CASE("the answer may ask again", "[platform][position]")
{
    Log const log;
    log.write(rmc(binnenhof));
    DesktopPositionSource positions(log.path(), &noBus, longPatience);
    Answers answers;
    int left = 3;
    std::function<void(Result const&)> again = [&](Result const& result) {
        answers.all.push_back(result);
        if (--left > 0)
            positions.request(again);
    };
    positions.request(again);
    REQUIRE(answers.come(3));
    for (auto const& result : answers.all)
        checkIsBinnenhof(result);
}

TEST_CASE("a hardened process still measures, and writes nothing down", "[platform][position][hardening]")
{
    OnBus f;
    Log const log;
    QTemporaryDir const home;
    REQUIRE(QDir(home.path()).mkpath(".local/share"));  // where Qt Positioning's own plugin would leave the last place
    auto environment = QProcessEnvironment::systemEnvironment();
    for (auto const* const name : {"DISPLAY", "WEERBAAR_NMEA", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME"})
        environment.remove(name);
    environment.insert("HOME", home.path());
    environment.insert("XDG_RUNTIME_DIR", f.bus.folder());
    environment.insert("DBUS_SYSTEM_BUS_ADDRESS", f.bus.address());
    std::string expected;
    SECTION("on the system bus")
    {
        f.geoclue->places = {aPlace};
        expected = "geoclue2 52.0783 4.3100\n";
    }
    SECTION("without a system bus")
    {
        environment.insert("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=" + f.bus.folder() + "/nobody");
        expected = "problem 0\n";
    }
    SECTION("from the log that the environment names")
    {
        f.geoclue->places = {place(1, 1)};
        log.write(rmc("4807.0000,N,01131.0000,E"));
        environment.insert("WEERBAAR_NMEA", log.path());
        expected = "nmea 48.1167 11.5167\n";
    }
    SECTION("from a receiver that is not there, and then from nothing else")
    {
        f.geoclue->places = {aPlace};
        environment.insert("WEERBAAR_NMEA", "serial:/dev/ttyWeerbaarTest");
        expected = "problem 0\n";
    }
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(HARDENED_POSITION, {});
    REQUIRE(QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, patience));
    CHECK(process.exitStatus() == QProcess::NormalExit);
    CHECK(process.exitCode() == 0);
    CHECK(process.readAllStandardOutput().toStdString() == expected);

    QStringList written;
    QDirIterator files(home.path(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext())
        written.push_back(files.next());
    CHECK(written.join('\n').toStdString() == "");
}
