// With the real xdg-mime and xdg-open, and a phone program of our own registered for tel: numbers.
#include "platform/linux/xdg_dialer.h"

#include "tests/platform/xdg_desktop.h"

#include <QtCore/QProcess>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <catch2/catch_test_macros.hpp>

#include <csignal>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace weerbaar::platform;
using weerbaar::test::Desktop;
using namespace std::chrono_literals;

namespace {

// Long enough that only a broken dialer meets it.
constexpr auto never = 60s;

struct Fixture {
    explicit Fixture(XdgPatience patience = {.query = never, .handover = never})
        : dialer(patience)
    {
    }

    /// Waits until a dial() has ended, however.
    bool ends(int count = 1)
    {
        return QTest::qWaitFor([&] { return handedOver.size() + failed.size() >= count; }, 20000);
    }

    Desktop desktop;
    XdgDialer dialer;
    QSignalSpy handedOver{&dialer, &Dialer::handedOver};
    QSignalSpy failed{&dialer, &Dialer::failed};
};

}  // namespace

TEST_CASE("the phone program gets tel: and the number, and nothing else", "[platform][dialer]")
{
    for (auto const* number : {"0703738314", "112", "+31703738314"}) {
        CAPTURE(number);
        Fixture f;
        f.desktop.registerProgram("tel");
        f.dialer.dial(number);
        CHECK(f.handedOver.isEmpty());  // never before dial() has returned
        REQUIRE(f.ends());
        REQUIRE(f.handedOver.size() == 1);
        CHECK(f.handedOver[0][0].toString() == number);
        CHECK(f.failed.isEmpty());
        CHECK(f.desktop.calls() == QByteArray("1\ntel:") + number + "\n");
    }
}

TEST_CASE("a computer without a program that can call says so, and no other program gets the number", "[platform][dialer]")
{
    Fixture f;
    f.desktop.shadow("x-www-browser", "echo browser >>" + f.desktop.path("calls"));
    SECTION("nothing is registered") {}
    SECTION("the desktop's tools are missing")
    {
        f.desktop.hideAllPrograms();
    }
    f.dialer.dial("112");
    CHECK(f.failed.isEmpty());
    REQUIRE(f.ends());
    REQUIRE(f.failed.size() == 1);
    CHECK(f.failed[0][0].toString() == "112");
    CHECK(f.failed[0][1].value<DialFailure>() == DialFailure::NoHandler);
    CHECK(f.handedOver.isEmpty());
    CHECK(f.desktop.calls().isEmpty());
}

TEST_CASE("a phone program that fails is told apart from none", "[platform][dialer]")
{
    Fixture f;
    f.desktop.registerProgram("tel");
    // xdg-open(1): 4 is "the action failed". Its versions since 1.2 hide a phone program's own exit code.
    f.desktop.shadow("xdg-open", "exit 4");
    f.dialer.dial("112");
    REQUIRE(f.ends());
    REQUIRE(f.failed.size() == 1);
    CHECK(f.failed[0][1].value<DialFailure>() == DialFailure::HandlerFailed);
    CHECK(f.handedOver.isEmpty());
}

TEST_CASE("a phone program that stays open has been handed the number, and outlives the dialer", "[platform][dialer]")
{
    Desktop desktop;
    auto const gate = desktop.path("gate");
    REQUIRE(mkfifo(gate.constData(), 0600) == 0);
    // Waits until the test opens the other end, then writes to a standard output whose reader is gone.
    desktop.registerProgram("tel", "read -r line <" + gate + "\necho talking || exit 1\necho done >>" + desktop.path("calls"));
    SECTION("started by xdg-open") {}
    SECTION("in the place of xdg-open, as with some desktops' own")
    {
        desktop.shadow("xdg-open", "exec " + desktop.path("bin/tel") + " \"$1\"");
    }
    {
        XdgDialer dialer({.query = never, .handover = 200ms});
        QSignalSpy handedOver(&dialer, &Dialer::handedOver);
        QSignalSpy failed(&dialer, &Dialer::failed);
        dialer.dial("112");
        REQUIRE(QTest::qWaitFor([&] { return handedOver.size() + failed.size() > 0 && !desktop.calls().isEmpty(); }, 20000));
        CHECK(handedOver.size() == 1);
        CHECK(failed.isEmpty());
    }
    int writing = -1;  // opens only once the program reads, which one that was killed never does
    REQUIRE(QTest::qWaitFor([&] { return (writing = open(gate.constData(), O_WRONLY | O_NONBLOCK | O_CLOEXEC)) >= 0; }, 20000));
    REQUIRE(write(writing, "go on\n", 6) == 6);
    close(writing);
    CHECK(QTest::qWaitFor([&] { return desktop.calls() == "1\ntel:112\ndone\n"; }, 20000));
}

TEST_CASE("the same number pressed twice is dialled once, another number beside it too", "[platform][dialer]")
{
    Fixture f;
    f.desktop.registerProgram("tel");
    f.dialer.dial("112");
    f.dialer.dial("112");
    f.dialer.dial("0703738314");
    REQUIRE(f.ends(2));
    CHECK(f.handedOver.size() == 2);
    CHECK(f.desktop.calls().count("tel:112\n") == 1);
    CHECK(f.desktop.calls().count("tel:0703738314\n") == 1);

    // Once it has ended, it can be dialled again.
    f.dialer.dial("112");
    REQUIRE(f.ends(3));
    CHECK(f.desktop.calls().count("tel:112\n") == 2);
}

TEST_CASE("a desktop that does not answer the question is tried all the same", "[platform][dialer]")
{
    Fixture f({.query = 100ms, .handover = never});
    f.desktop.registerProgram("tel");
    // xdg-open asks xdg-mime as well: only the first time hangs.
    f.desktop.shadow("xdg-mime", "if mkdir " + f.desktop.path("asked") + "; then exec tail -f /dev/null; fi\n"
                                 "echo weerbaar-test.desktop");
    f.dialer.dial("112");
    REQUIRE(f.ends());
    CHECK(f.handedOver.size() == 1);
    CHECK(f.desktop.calls() == "1\ntel:112\n");
}

TEST_CASE("what is no number stops the program", "[platform][dialer]")
{
    for (auto const* text : {"", "+", "070-3738314", "112;ls", "-112", "112 ", "1+12", "\u0661\u0661\u0662", "tel:112"}) {
        CAPTURE(text);
        CHECK_FALSE(Dialer::isDialable(text));
    }
    CHECK(Dialer::isDialable("112"));
    CHECK(Dialer::isDialable("+31703738314"));

    auto const child = fork();
    if (child == 0) {
        rlimit const noCore{0, 0};
        setrlimit(RLIMIT_CORE, &noCore);
        std::signal(SIGABRT, SIG_DFL);
        close(STDERR_FILENO);
        XdgDialer dialer;
        dialer.dial("112;ls");
        _exit(0);
    }
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    CHECK((WIFSIGNALED(status) && WTERMSIG(status) == SIGABRT));
}

TEST_CASE("a hardened process still hands a number over", "[platform][dialer][hardening]")
{
    Desktop desktop;
    desktop.registerProgram("tel");
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(HARDENED_DIALER, {"0703738314"});
    REQUIRE(process.waitForFinished());
    CHECK(process.exitStatus() == QProcess::NormalExit);
    CHECK(process.exitCode() == 0);
    CHECK(desktop.calls() == "1\ntel:0703738314\n");
}
