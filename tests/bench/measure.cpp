#include "tests/bench/measure.h"

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cassert>
#include <ctime>
#include <exception>
#include <stdexcept>

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

long memoryKib(std::function<void()> const& act)
{
    std::array<int, 2> pipe{};
    if (::pipe(pipe.data()) != 0)
        throw std::runtime_error("no pipe");
    auto const child = ::fork();
    if (child == 0) {
        rusage before{};
        ::getrusage(RUSAGE_SELF, &before);
        try {
            act();
        } catch (std::exception const&) {
            ::_exit(1);
        }
        rusage after{};
        ::getrusage(RUSAGE_SELF, &after);
        long const grown = after.ru_maxrss - before.ru_maxrss;
        ::_exit(::write(pipe[1], &grown, sizeof grown) == sizeof grown ? 0 : 1);
    }
    ::close(pipe[1]);
    long grown = 0;
    bool const said = child > 0 && ::read(pipe[0], &grown, sizeof grown) == sizeof grown;
    int status = 0;
    ::waitpid(child, &status, 0);
    ::close(pipe[0]);
    if (!said || status != 0)
        throw std::runtime_error("the child whose memory is measured");
    return grown;
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
