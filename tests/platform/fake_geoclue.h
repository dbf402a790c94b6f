// GeoClue as a test wants it: on a bus of the test's own, with places that it thinks up, and with bad manners.
// Source: GeoClue 2, D-Bus API of Manager, Client and Location.
#pragma once

#include <QtCore/QStringList>
#include <QtCore/QVariantMap>
#include <QtDBus/QDBusArgument>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusMetaType>
#include <QtDBus/QDBusObjectPath>
#include <QtDBus/QDBusVariant>
#include <QtDBus/QDBusVirtualObject>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <vector>

namespace weerbaar::test {

/// D-Bus' (tt): since 1970.
struct Timestamp {
    quint64 seconds = 0;
    quint64 microseconds = 0;
};

inline QDBusArgument& operator<<(QDBusArgument& argument, Timestamp const& timestamp)
{
    argument.beginStructure();
    argument << timestamp.seconds << timestamp.microseconds;
    argument.endStructure();
    return argument;
}

inline QDBusArgument const& operator>>(QDBusArgument const& argument, Timestamp& timestamp)
{
    argument.beginStructure();
    argument >> timestamp.seconds >> timestamp.microseconds;
    argument.endStructure();
    return argument;
}

/// One client at a time.
class FakeGeoClue final : public QDBusVirtualObject {
public:
    static constexpr auto service = "org.freedesktop.GeoClue2";
    static constexpr auto client = "/org/freedesktop/GeoClue2/Client/1";

    explicit FakeGeoClue(QDBusConnection connection)
        : m_connection(std::move(connection))
    {
        qDBusRegisterMetaType<Timestamp>();
        REQUIRE(m_connection.registerVirtualObject("/org/freedesktop/GeoClue2", this, QDBusConnection::SubPath));
        REQUIRE(m_connection.registerService(service));
    }

    ~FakeGeoClue() override { leave(); }

    /// As a service that crashes or is stopped.
    void leave()
    {
        m_connection.unregisterService(service);
        m_connection.unregisterObject("/org/freedesktop/GeoClue2");
    }

    /// The client is told that there is another place.
    void announce(QVariantMap const& place)
    {
        auto const before = location();
        places.push_back(place);
        auto signal = QDBusMessage::createTargetedSignal(caller, client, "org.freedesktop.GeoClue2.Client",
                                                         "LocationUpdated");
        signal << QVariant::fromValue(before) << QVariant::fromValue(location());
        m_connection.send(signal);
    }

    [[nodiscard]] bool wasAsked(QString const& what) const { return asked.contains(what); }

    QString introspect(QString const&) const override { return {}; }

    bool handleMessage(QDBusMessage const& message, QDBusConnection const& connection) override
    {
        auto const arguments = message.arguments();
        QString what = message.member();
        if (what == "Set") {
            auto const value = arguments[2].value<QDBusVariant>().variant();
            what += QString(" %1 %2").arg(arguments[1].toString(), value.toString());
        }
        caller = message.service();
        asked.push_back(what);
        if (message.member() == silentAt)
            return true;
        if (message.member() == refusesAt)
            connection.send(message.createErrorReply(refusal, "no"));
        else if (message.member() == "GetClient")
            connection.send(message.createReply(clientReply));
        else if (message.member() == "Get")
            connection.send(message.createReply(QVariant::fromValue(QDBusVariant(QVariant::fromValue(location())))));
        else if (message.member() == "GetAll" && message.path() != location().path())
            connection.send(message.createErrorReply("org.freedesktop.DBus.Error.UnknownMethod", "no such object"));
        else if (message.member() == "GetAll")
            connection.send(message.createReply(places.back()));
        else if (message.isReplyRequired())
            connection.send(message.createReply());
        return true;
    }

    QString silentAt;   ///< the call that gets no answer
    QString refusesAt;  ///< the call that is refused, with:
    QString refusal = "org.freedesktop.DBus.Error.AccessDenied";
    QVariant clientReply = QVariant::fromValue(QDBusObjectPath(client));
    std::vector<QVariantMap> places;  ///< only the last one can be read
    QStringList asked;                ///< the methods that were called, in order
    QString caller;                   ///< the last one's own name on the bus

private:
    [[nodiscard]] QDBusObjectPath location() const
    {
        return QDBusObjectPath(places.empty() ? QString("/")
                                              : QString("/org/freedesktop/GeoClue2/Location/%1").arg(places.size()));
    }

    QDBusConnection m_connection;
};

}  // namespace weerbaar::test
