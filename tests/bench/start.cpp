#include "tests/bench/measurements.h"
#include "tests/support/test_vault.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstdlib>
#include <sstream>
#include <stdexcept>

extern char** environ;

namespace weerbaar::bench {

namespace {

constexpr int startRuns = 25;

struct Started {
    double ms = 0;
    std::string surroundings;
};

std::string readAll(int descriptor)
{
    std::string text;
    std::array<char, 512> buffer{};
    for (;;) {
        auto const got = ::read(descriptor, buffer.data(), buffer.size());
        if (got <= 0)
            return text;
        text.append(buffer.data(), static_cast<std::size_t>(got));
    }
}

/// Starts a program that reports its first frame (first_frame_report.h) and waits for its end. An empty argument is none.
Started start(std::filesystem::path const& program, std::string argument = {})
{
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
        throw std::runtime_error("no pipe");
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
    auto path = program.string();
    std::array<char*, 3> arguments{path.data(), argument.empty() ? nullptr : argument.data(), nullptr};

    pid_t child = 0;
    double const startMs = nowMs();
    int const refused = ::posix_spawn(&child, path.c_str(), &actions, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    ::close(ends[1]);
    auto const report = refused == 0 ? readAll(ends[0]) : std::string();
    ::close(ends[0]);
    int status = 0;
    if (refused != 0 || ::waitpid(child, &status, 0) != child || status != 0 || report.empty())
        throw std::runtime_error(path + " did not come to its first frame");

    std::istringstream words(report);
    long long swappedNs = 0;
    Started started;
    words >> swappedNs >> std::ws;
    std::getline(words, started.surroundings);
    started.ms = static_cast<double>(swappedNs) / 1e6 - startMs;
    return started;
}

}  // namespace

Start measureStart(std::filesystem::path const& programs)
{
    test::TestVault locked;
    locked.close();
    ::setenv("WEERBAAR_DATA_DIR", locked.folder().c_str(), 1);
    if (!std::getenv("DISPLAY") && !std::getenv("WAYLAND_DISPLAY"))
        ::setenv("QT_QPA_PLATFORM", "offscreen", 0);
    ::setenv("XDG_RUNTIME_DIR", locked.folder().c_str(), 0);  // without one Qt says so at every start

    std::string surroundings;
    auto const ours = [&] {
        auto started = start(programs / "bench_first_frame");
        surroundings = std::move(started.surroundings);
        return started.ms;
    };
    auto const besideEmpty = alternate(startRuns, ours, [&] { return start(programs / "bench_empty_window").ms; });
    auto const besideButtons =
        alternate(startRuns, ours, [&] { return start(programs / "bench_empty_window", "--buttons").ms; });
    auto const note = " of 412x915; " + std::to_string(startRuns) + " each";
    return {{ratioRow("start, to the first frame", besideEmpty, 1.3, "empty Controls window" + note),
             ratioRow("  the same", besideButtons, std::nullopt, "Controls window with four buttons" + note)},
            surroundings};
}

}  // namespace weerbaar::bench
