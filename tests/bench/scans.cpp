#include "tests/bench/answers.h"
#include "tests/bench/measurements.h"
#include "tests/bench/program.h"
#include "tests/support/test_vault.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdlib>
#include <functional>
#include <map>
#include <optional>
#include <sstream>
#include <string>
#include <vector>

namespace weerbaar::bench {

namespace {

constexpr int scanRuns = 25;
constexpr std::array roundCounts{1, 10, 25, 50};
constexpr double openBarMs = 100;
constexpr double answerBarMs = 50;

/// What each kind of tap took.
using Taps = std::map<std::string, std::vector<double>>;

/// This many earlier rounds, and half of the next home check.
void fill(test::TestVault& vault, int rounds)
{
    vault.clock().set(SystemClock().now());
    vault.clock().advance(-std::chrono::weeks(rounds + 1));
    goThroughScans(vault.database(), vault.clock(), rounds);
    beginHomeCheck(vault.database(), vault.clock());
    vault.close();
}

/// Starts the app on the vault and has it tapped on (taps.cpp); with a run, questions are answered.
void tapThrough(std::filesystem::path const& program, test::TestVault const& vault, std::string const& run, Taps& taps)
{
    ::setenv("WEERBAAR_DATA_DIR", vault.folder().c_str(), 1);
    std::istringstream words(runProgram(program, run).output);
    std::string what;
    for (double ms = 0; words >> what >> ms;)
        taps[what].push_back(ms);
}

/// One after the other, of the same question.
std::vector<double> sums(std::vector<double> first, std::vector<double> const& second)
{
    std::transform(first.begin(), first.end(), second.begin(), first.begin(), std::plus());
    return first;
}

std::string runsOf(std::vector<double> const& values)
{
    return std::to_string(values.size()) + " runs";
}

}  // namespace

std::vector<Row> measureScans(std::filesystem::path const& programs)
{
    std::array<test::TestVault, roundCounts.size()> vaults;
    for (std::size_t i = 0; i < vaults.size(); ++i)
        fill(vaults[i], roundCounts[i]);
    // In turns, as alternate() does it; each time in an app just started, because the first tap is the slowest.
    std::array<Taps, roundCounts.size()> taps;
    for (int run = -1; run < scanRuns; ++run) {
        if (run == 0)
            taps = {};  // that was to warm up
        for (std::size_t turn = 0; turn < vaults.size(); ++turn) {
            auto const i = (turn + static_cast<std::size_t>(run + 1)) % vaults.size();
            bool const answers = &taps[i] == &taps.back();
            auto const which = answers ? std::to_string(run + 1) : std::string();
            tapThrough(programs / "bench_taps", vaults[i], which, taps[i]);
        }
    }

    auto& few = taps.front();
    auto& many = taps.back();
    auto const note = "1 earlier round; " + std::to_string(scanRuns) + " each";
    std::vector<Row> rows;
    for (std::size_t i = taps.size() - 1; i > 0; --i) {
        auto const what = (rows.empty() ? "tap to scan, " : "  the same, ") + std::to_string(roundCounts[i]) + " earlier rounds";
        rows.push_back(limitRow(what, {taps[i]["open"], few["open"]}, openBarMs, note));
    }
    Pair const history{many["history"], few["history"]};
    rows.push_back(limitRow("tap to its history, 50 earlier rounds", history, std::nullopt, note));

    auto const both = sums(many["answer"], many["next"]);
    auto const all = summarize(both);
    auto const barText = std::to_string(static_cast<int>(answerBarMs)) + " ms";
    rows.push_back({"tap to answer durable + tap to next question", inMs(all), "", "", barText,
                    verdict(all.median <= answerBarMs), "50 earlier rounds; " + runsOf(both)});
    rows.push_back({"  19 in 20 within", inMs(all.most), "", "", barText,
                    verdict(all.most <= answerBarMs), "95th percentile"});
    rows.push_back({"  the answer alone", inMs(summarize(many["answer"])), "", "", "", "", ""});
    return rows;
}

}  // namespace weerbaar::bench
