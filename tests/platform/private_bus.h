// A bus that nobody else is on: in a folder of its own, and without the services that a desktop's bus would start.
#pragma once

#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtDBus/QDBusConnection>
#include <QtTest/QTest>

#include <catch2/catch_test_macros.hpp>

#include <csignal>
#include <vector>

#include <sys/prctl.h>

namespace weerbaar::test {

class PrivateBus {
public:
    static constexpr int patience = 20000;  ///< milliseconds; only a broken machine meets it

    PrivateBus()
    {
        REQUIRE(m_folder.isValid());
        QFile configuration(m_folder.filePath("bus.conf"));
        REQUIRE(configuration.open(QIODevice::WriteOnly));
        configuration.write("<busconfig><type>session</type><listen>unix:path=" + m_folder.filePath("bus").toLocal8Bit()
                            + "</listen><policy context=\"default\"><allow own=\"*\"/>"
                              "<allow send_destination=\"*\"/><allow receive_sender=\"*\"/></policy></busconfig>");
        configuration.close();
        // With a test that is killed it goes too.
        m_daemon.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGTERM); });
        m_daemon.start("dbus-daemon", {"--nofork", "--print-address", "--config-file=" + configuration.fileName()});
        REQUIRE(m_daemon.waitForStarted());
        bool const isRunning = QTest::qWaitFor([&] { return m_daemon.canReadLine(); }, patience);
        INFO(m_daemon.readAllStandardError().toStdString());
        REQUIRE(isRunning);
        m_address = QString::fromLocal8Bit(m_daemon.readLine().trimmed());
    }

    ~PrivateBus()
    {
        for (auto const& name : m_names)
            QDBusConnection::disconnectFromBus(name);
        end();
    }

    PrivateBus(PrivateBus const&) = delete;
    PrivateBus& operator=(PrivateBus const&) = delete;

    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString address() const { return m_address; }

    /// One more connection, as if of one more program.
    QDBusConnection connection()
    {
        m_names.push_back(QString("%1 %2").arg(m_address).arg(m_names.size()));
        auto const connection = QDBusConnection::connectToBus(m_address, m_names.back());
        REQUIRE(connection.isConnected());
        return connection;
    }

    /// The bus goes away under everybody.
    void end()
    {
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_address;
    std::vector<QString> m_names;
};

}  // namespace weerbaar::test
