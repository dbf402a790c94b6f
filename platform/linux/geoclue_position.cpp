#include "platform/linux/geoclue_position.h"

#include <QtCore/QDateTime>
#include <QtCore/QUuid>
#include <QtDBus/QDBusArgument>
#include <QtDBus/QDBusError>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusObjectPath>
#include <QtDBus/QDBusPendingCall>
#include <QtDBus/QDBusVariant>

#include <limits>
#include <utility>

namespace weerbaar::platform {

namespace {

QString service()
{
    return QStringLiteral("org.freedesktop.GeoClue2");
}

QString clientInterface()
{
    return QStringLiteral("org.freedesktop.GeoClue2.Client");
}

QString propertiesInterface()
{
    return QStringLiteral("org.freedesktop.DBus.Properties");
}

// GeoClue refuses with D-Bus' own error, and so does the bus if its policy keeps us away.
PositionProblem problemOf(QDBusMessage const& error)
{
    bool const isRefusal = QDBusError(error).type() == QDBusError::AccessDenied;
    return isRefusal ? PositionProblem::Denied : PositionProblem::Unavailable;
}

double number(QVariant const& value)
{
    return value.typeId() == QMetaType::Double ? value.toDouble() : std::numeric_limits<double>::quiet_NaN();
}

// (tt), seconds and microseconds since 1970. GeoClue sets it to the moment of arrival if its own source has no time,
// and so do we if there is none.
std::int64_t measuredUtcMs(QVariant const& timestamp)
{
    constexpr quint64 lastSecond = 253'402'300'799;  // of the year 9999: nothing overflows
    auto const argument = timestamp.value<QDBusArgument>();
    if (argument.currentSignature() == QStringLiteral("(tt)")) {
        quint64 seconds = 0;
        quint64 microseconds = 0;
        argument.beginStructure();
        argument >> seconds >> microseconds;
        argument.endStructure();
        if (seconds > 0 && seconds <= lastSecond)
            return static_cast<std::int64_t>(seconds * 1000 + microseconds % 1'000'000 / 1000);
    }
    return QDateTime::currentMSecsSinceEpoch();
}

std::optional<double> radius(double metres)
{
    return metres > 0 && metres <= std::numeric_limits<double>::max() ? std::optional(metres) : std::nullopt;
}

}  // namespace

GeoCluePosition::GeoCluePosition(QString desktopId, Bus bus)
    : m_desktopId(std::move(desktopId)), m_makeBus(std::move(bus))
{
}

GeoCluePosition::~GeoCluePosition()
{
    if (!m_bus)
        return;
    // First nothing may be on its way to us any more: Qt closes the connection on a thread of its own.
    qDeleteAll(findChildren<QDBusPendingCallWatcher*>(Qt::FindDirectChildrenOnly));
    m_bus->disconnect(QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
                      QStringLiteral("org.freedesktop.DBus"), QStringLiteral("NameOwnerChanged"), {service()},
                      QString(), this, SLOT(onOwnerChanged(QString,QString,QString)));
    m_bus->disconnect(QString(), QStringLiteral("/org/freedesktop/DBus/Local"),
                      QStringLiteral("org.freedesktop.DBus.Local"), QStringLiteral("Disconnected"), this,
                      SLOT(onDisconnected()));
    if (!m_client.isEmpty()) {
        m_bus->disconnect(m_owner, m_client, clientInterface(), QStringLiteral("LocationUpdated"), this,
                          SLOT(onLocationUpdated(QDBusObjectPath,QDBusObjectPath)));
        m_bus->send(clientCall(clientInterface(), QStringLiteral("Stop")));
    }
    // Qt has tied our end to the connection, which it deletes on its own thread at the same time.
    disconnect(this, &QObject::destroyed, nullptr, nullptr);
    auto const name = m_bus->name();
    m_bus.reset();
    QDBusConnection::disconnectFromBus(name);
}

void GeoCluePosition::begin()
{
    m_bus = m_makeBus(QUuid::createUuid().toString());
    if (!m_bus->isConnected()) {
        emit ended(PositionProblem::Unavailable);
        return;
    }
    m_bus->connect(QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
                   QStringLiteral("org.freedesktop.DBus"), QStringLiteral("NameOwnerChanged"), {service()}, QString(),
                   this, SLOT(onOwnerChanged(QString,QString,QString)));
    m_bus->connect(QString(), QStringLiteral("/org/freedesktop/DBus/Local"),
                   QStringLiteral("org.freedesktop.DBus.Local"), QStringLiteral("Disconnected"), this,
                   SLOT(onDisconnected()));
    ask(QDBusMessage::createMethodCall(service(), QStringLiteral("/org/freedesktop/GeoClue2/Manager"),
                                       QStringLiteral("org.freedesktop.GeoClue2.Manager"), QStringLiteral("GetClient")),
        [this](QDBusMessage const& reply) { start(reply); });
}

void GeoCluePosition::start(QDBusMessage const& reply)
{
    if (hasFailed(reply))
        return;
    m_client = reply.arguments().value(0).value<QDBusObjectPath>().path();
    if (m_client.isEmpty()) {
        emit ended(PositionProblem::Unavailable);
        return;
    }
    m_owner = reply.service();
    m_bus->connect(m_owner, m_client, clientInterface(), QStringLiteral("LocationUpdated"), this,
                   SLOT(onLocationUpdated(QDBusObjectPath,QDBusObjectPath)));
    constexpr uint exact = 8;  // GClueAccuracyLevel
    set(QStringLiteral("DesktopId"), m_desktopId);
    set(QStringLiteral("RequestedAccuracyLevel"), exact);
    ask(clientCall(clientInterface(), QStringLiteral("Start")), [this](QDBusMessage const& started) {
        if (hasFailed(started))
            return;
        // It may know a place already, and then need not say that it changed.
        auto get = clientCall(propertiesInterface(), QStringLiteral("Get"));
        get << clientInterface() << QStringLiteral("Location");
        ask(get, [this](QDBusMessage const& known) {
            read(known.arguments().value(0).value<QDBusVariant>().variant().value<QDBusObjectPath>());
        });
    });
}

void GeoCluePosition::set(QString const& property, QVariant const& value)
{
    auto message = clientCall(propertiesInterface(), QStringLiteral("Set"));
    message << clientInterface() << property << QVariant::fromValue(QDBusVariant(value));
    ask(message, [this](QDBusMessage const& reply) { (void)hasFailed(reply); });
}

void GeoCluePosition::read(QDBusObjectPath const& location)
{
    if (location.path().isEmpty() || location.path() == QStringLiteral("/") || location.path() == m_read)
        return;
    m_read = location.path();
    auto getAll = QDBusMessage::createMethodCall(service(), m_read, propertiesInterface(), QStringLiteral("GetAll"));
    getAll << QStringLiteral("org.freedesktop.GeoClue2.Location");
    ask(getAll, [this](QDBusMessage const& reply) {
        if (reply.type() != QDBusMessage::ReplyMessage)
            return;  // replaced by a newer one meanwhile, and that one is told
        auto const values = qdbus_cast<QVariantMap>(reply.arguments().value(0));
        emit measured({number(values.value(QStringLiteral("Latitude"))),
                       number(values.value(QStringLiteral("Longitude"))),
                       radius(number(values.value(QStringLiteral("Accuracy")))),
                       measuredUtcMs(values.value(QStringLiteral("Timestamp"))), "geoclue2"});
    });
}

void GeoCluePosition::onOwnerChanged(QString const&, QString const&, QString const& after)
{
    if (after.isEmpty())
        emit ended(PositionProblem::Unavailable);
}

void GeoCluePosition::onDisconnected()
{
    emit ended(PositionProblem::Unavailable);
}

void GeoCluePosition::onLocationUpdated(QDBusObjectPath const&, QDBusObjectPath const& location)
{
    read(location);
}

void GeoCluePosition::ask(QDBusMessage const& message, std::function<void(QDBusMessage const&)> onReply)
{
    constexpr int forEver = std::numeric_limits<int>::max();  // whoever asked has the patience, not D-Bus
    auto* const watcher = new QDBusPendingCallWatcher(m_bus->asyncCall(message, forEver), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, onReply = std::move(onReply)] {
        watcher->deleteLater();
        onReply(watcher->reply());
    });
}

bool GeoCluePosition::hasFailed(QDBusMessage const& reply)
{
    if (reply.type() == QDBusMessage::ReplyMessage)
        return false;
    emit ended(problemOf(reply));
    return true;
}

QDBusMessage GeoCluePosition::clientCall(QString const& interface, QString const& method) const
{
    return QDBusMessage::createMethodCall(service(), m_client, interface, method);
}

}  // namespace weerbaar::platform
