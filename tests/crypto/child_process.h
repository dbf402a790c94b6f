// Runs what must kill a process, or what must be short of memory, in a child of its own.
#pragma once

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdint>
#include <fstream>
#include <optional>

namespace weerbaar::crypto {

/// How a child ended.
struct Ending {
    std::optional<int> signal;
    std::optional<int> exitCode;
};

/// Calls `body` in a forked child, which ends with the int it returns.
template <class Body>
Ending runInChild(Body body)
{
    auto const child = fork();
    if (child == 0) {
        // The handlers of Catch and of the address sanitizer would turn the signal into a report.
        for (int const number : {SIGSEGV, SIGBUS, SIGABRT})
            std::signal(number, SIG_DFL);
        rlimit const noCore{.rlim_cur = 0, .rlim_max = 0};
        setrlimit(RLIMIT_CORE, &noCore);
        _exit(body());
    }
    int status = 0;
    REQUIRE(child > 0);
    REQUIRE(waitpid(child, &status, 0) == child);
    Ending ending;
    if (WIFSIGNALED(status))
        ending.signal = WTERMSIG(status);
    if (WIFEXITED(status))
        ending.exitCode = WEXITSTATUS(status);
    return ending;
}

/// Lets this process map `spareBytes` more memory than it has mapped now, and no more.
inline void limitMemory(std::uint64_t spareBytes)
{
    rlim_t pages = 0;
    std::ifstream("/proc/self/statm") >> pages;
    auto const bytes = pages * static_cast<rlim_t>(sysconf(_SC_PAGESIZE)) + spareBytes;
    rlimit const limit{.rlim_cur = bytes, .rlim_max = bytes};
    setrlimit(RLIMIT_AS, &limit);
}

}  // namespace weerbaar::crypto
