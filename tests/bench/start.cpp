#include "tests/bench/measurements.h"
#include "tests/bench/program.h"
#include "tests/support/test_vault.h"

#include <cstdlib>
#include <sstream>
#include <utility>

namespace weerbaar::bench {

namespace {

constexpr int startRuns = 25;

struct Started {
    double ms = 0;
    std::string surroundings;
};

/// Starts a program that reports its first frame (first_frame_report.h) and waits for its end.
Started start(std::filesystem::path const& program, std::string argument = {})
{
    auto const ended = runProgram(program, std::move(argument));
    std::istringstream words(ended.output);
    long long swappedNs = 0;
    Started started;
    words >> swappedNs >> std::ws;
    std::getline(words, started.surroundings);
    started.ms = static_cast<double>(swappedNs) / 1e6 - ended.startedAtMs;
    return started;
}

}  // namespace

Start measureStart(std::filesystem::path const& programs)
{
    test::TestVault locked;
    locked.close();
    ::setenv("WEERBAAR_DATA_DIR", locked.folder().c_str(), 1);

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
