// With the real xdg-mime, and with the real xdg-email or one in its place.
#include "platform/linux/xdg_share_target.h"

#include "tests/platform/xdg_desktop.h"

#include <QtCore/QUrl>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace weerbaar::platform;
using weerbaar::test::Desktop;
using namespace std::chrono_literals;

namespace {

constexpr auto never = 60s;

struct Sharing {
    Sharing()
    {
        QFile made(file);
        REQUIRE(made.open(QIODevice::WriteOnly));
    }

    bool ends(int count = 1)
    {
        return QTest::qWaitFor([&] { return handedOver.size() + failed.size() >= count; }, 20000);
    }
    /// In the place of xdg-email: notes each argument on a line.
    void shadowMail(QByteArray const& behaviour)
    {
        desktop.shadow("xdg-email", "printf '%s\\n' \"$@\" >>" + desktop.path("mailed") + "\n" + behaviour);
    }
    [[nodiscard]] QByteArray mailed() const
    {
        QFile noted(desktop.path("mailed"));
        return noted.open(QIODevice::ReadOnly) ? noted.readAll() : QByteArray();
    }

    Desktop desktop;
    QString file = QString::fromLocal8Bit(desktop.path("pakket 2026-11-22.age"));
    XdgShareTarget target{{.query = never, .handover = never}};
    QSignalSpy handedOver{&target, &ShareTarget::handedOver};
    QSignalSpy failed{&target, &ShareTarget::failed};
};

}  // namespace

TEST_CASE("the mail program gets a new message with the file, through the desktop's own tool", "[platform][share]")
{
    Sharing sharing;
    sharing.desktop.registerProgram("mailto");
    sharing.target.share(sharing.file);
    CHECK(sharing.handedOver.isEmpty());  // never before share() has returned
    REQUIRE(sharing.ends());
    REQUIRE(sharing.handedOver.size() == 1);
    CHECK(sharing.handedOver[0][0].toString() == sharing.file);
    // xdg-email(1) gives the program one argument, an address that names the file.
    auto const address = QUrl::fromPercentEncoding(sharing.desktop.calls());
    CHECK(address == "1\nmailto:?attach=" + sharing.file + "\n");
}

TEST_CASE("the tool gets the file as one argument, and no address, subject or text", "[platform][share]")
{
    Sharing sharing;
    sharing.desktop.registerProgram("mailto");
    sharing.shadowMail("exit 0");
    sharing.target.share(sharing.file);
    REQUIRE(sharing.ends());
    CHECK(sharing.handedOver.size() == 1);
    CHECK(sharing.mailed() == "--attach\n" + sharing.file.toLocal8Bit() + "\n");
}

TEST_CASE("a computer without a mail program says so, and nothing gets the file", "[platform][share]")
{
    Sharing sharing;
    sharing.shadowMail("exit 0");
    sharing.desktop.shadow("x-www-browser", "echo browser >>" + sharing.desktop.path("calls"));
    SECTION("nothing is registered") {}
    SECTION("the desktop's tools are missing")
    {
        sharing.desktop.hideAllPrograms();
    }
    sharing.target.share(sharing.file);
    REQUIRE(sharing.ends());
    REQUIRE(sharing.failed.size() == 1);
    CHECK(sharing.failed[0][0].toString() == sharing.file);
    CHECK(sharing.failed[0][1].value<ShareFailure>() == ShareFailure::NoHandler);
    CHECK(sharing.mailed().isEmpty());
    CHECK(sharing.desktop.calls().isEmpty());
}

TEST_CASE("a mail program that cannot be reached is told apart from none", "[platform][share]")
{
    Sharing sharing;
    sharing.desktop.registerProgram("mailto");
    sharing.shadowMail("exit 4");  // xdg-email(1): the action failed
    sharing.target.share(sharing.file);
    REQUIRE(sharing.ends());
    REQUIRE(sharing.failed.size() == 1);
    CHECK(sharing.failed[0][1].value<ShareFailure>() == ShareFailure::HandlerFailed);
}

TEST_CASE("a mail program that stays open has been handed the file", "[platform][share]")
{
    Desktop desktop;
    desktop.registerProgram("mailto");
    desktop.shadow("xdg-email", "exec tail -f /dev/null --pid=" + QByteArray::number(QCoreApplication::applicationPid()));
    XdgShareTarget target({.query = never, .handover = 200ms});
    QSignalSpy handedOver(&target, &ShareTarget::handedOver);
    target.share(QString::fromLocal8Bit(desktop.path("calls")));
    REQUIRE(QTest::qWaitFor([&] { return handedOver.size() == 1; }, 20000));
}

TEST_CASE("the same file pressed twice is handed over once", "[platform][share]")
{
    Sharing sharing;
    sharing.desktop.registerProgram("mailto");
    sharing.shadowMail("exit 0");
    sharing.target.share(sharing.file);
    sharing.target.share(sharing.file);
    REQUIRE(sharing.ends());
    CHECK(sharing.mailed().count("--attach") == 1);
    // Once it has ended, it can be offered again.
    sharing.target.share(sharing.file);
    REQUIRE(sharing.ends(2));
    CHECK(sharing.mailed().count("--attach") == 2);
}
