#include "platform/linux/boot_clock.h"

#include <catch2/catch_test_macros.hpp>

#include <cstdio>
#include <fstream>
#include <string>

#include <sched.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace weerbaar::platform;
using namespace std::chrono_literals;

namespace {

std::chrono::milliseconds uptimeByTheKernel()
{
    double seconds = 0;
    std::ifstream("/proc/uptime") >> seconds;
    return std::chrono::milliseconds(static_cast<long long>(seconds * 1000));
}

enum ExitCode { Passed, WrongTime, NotAllowed };

}  // namespace

TEST_CASE("the boot clock tells the kernel's uptime and never goes back", "[platform][clock]")
{
    BootClock const clock;
    auto const before = uptimeByTheKernel();
    auto const first = clock.sinceBoot();
    auto const second = clock.sinceBoot();
    auto const after = uptimeByTheKernel();
    CHECK(before <= first);
    CHECK(first <= second);
    CHECK(second <= after + 10ms);  // /proc/uptime is cut to hundredths
}

TEST_CASE("the boot clock counts the time that the device slept", "[platform][clock]")
{
    // A time namespace in which CLOCK_BOOTTIME alone is two days ahead is what sleep looks like to a process.
    constexpr auto slept = std::chrono::hours(48);
    auto const expected = BootClock().sinceBoot() + slept;

    auto const child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        if (unshare(CLONE_NEWTIME) != 0 && unshare(CLONE_NEWUSER | CLONE_NEWTIME) != 0)
            _exit(NotAllowed);
        std::ofstream offsets("/proc/self/timens_offsets");
        offsets << "boottime " << std::chrono::seconds(slept).count() << " 0" << std::flush;
        if (!offsets)
            _exit(NotAllowed);
        auto const sleeper = fork();  // only children are in the new namespace
        if (sleeper == 0)
            _exit(BootClock().sinceBoot() >= expected ? Passed : WrongTime);
        int status = 0;
        waitpid(sleeper, &status, 0);
        _exit(WIFEXITED(status) ? WEXITSTATUS(status) : WrongTime);
    }
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    REQUIRE(WIFEXITED(status));
    if (WEXITSTATUS(status) == NotAllowed)
        SKIP("this machine allows no time namespace");
    CHECK(WEXITSTATUS(status) == Passed);
}
