#include "tests/bench/measure.h"

#include <algorithm>
#include <cassert>
#include <ctime>

namespace weerbaar::bench {

double nowMs()
{
    timespec now{};
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

double timeMs(std::function<void()> const& act)
{
    double const start = nowMs();
    act();
    return nowMs() - start;
}

Summary summarize(std::vector<double> values)
{
    assert(!values.empty());
    std::sort(values.begin(), values.end());
    auto const at = [&](double part) {
        double const place = part * static_cast<double>(values.size() - 1);
        auto const below = static_cast<std::size_t>(place);
        auto const above = std::min(below + 1, values.size() - 1);
        return values[below] + (place - static_cast<double>(below)) * (values[above] - values[below]);
    };
    return {at(0.25), at(0.5), at(0.75), at(0.95)};
}

Pair alternate(int runs, std::function<double()> const& ours, std::function<double()> const& peer)
{
    (void)ours();
    (void)peer();
    Pair pair;
    for (int run = 0; run < runs; ++run) {
        bool const oursFirst = run % 2 == 0;
        if (oursFirst)
            pair.ours.push_back(ours());
        pair.peer.push_back(peer());
        if (!oursFirst)
            pair.ours.push_back(ours());
    }
    return pair;
}

}  // namespace weerbaar::bench
