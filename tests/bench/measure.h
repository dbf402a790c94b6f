// Times, and what is said about many of them.
#pragma once

#include <functional>
#include <stdexcept>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace weerbaar::bench {

/// The value of what has to go well for a measurement to mean anything. Throws if it did not; `what` says what it was.
template <class Outcome>
auto must(Outcome outcome, char const* what)
{
    if (!outcome)
        throw std::runtime_error(std::string(what) + " failed");
    if constexpr (!std::is_void_v<typename Outcome::ValueType>)
        return std::move(outcome).value();
}

/// CLOCK_MONOTONIC, comparable between processes.
[[nodiscard]] double nowMs();
/// How long `act` takes.
[[nodiscard]] double timeMs(std::function<void()> const& act);

/// What `act` takes of memory beyond what a process of ours has anyway, in KiB: in a child, because the most that a
/// process ever used only grows. Throws if the child does not end well.
[[nodiscard]] long memoryKib(std::function<void()> const& act);

struct Summary {
    double lower = 0;   ///< a quarter of the runs took less
    double median = 0;
    double upper = 0;   ///< a quarter took more
    double most = 0;    ///< one in twenty took more
};

/// Of at least one value.
[[nodiscard]] Summary summarize(std::vector<double> values);

/// Two series of runs, taken in turns so that what else the machine does falls on both alike.
struct Pair {
    std::vector<double> ours;
    std::vector<double> peer;
};

/// Runs each once to warm up, then `runs` times in turns; who goes first changes every time.
/// \param ours, peer what one run took.
[[nodiscard]] Pair alternate(int runs, std::function<double()> const& ours, std::function<double()> const& peer);

}  // namespace weerbaar::bench
