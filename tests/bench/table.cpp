#include "tests/bench/table.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <utility>

namespace weerbaar::bench {

namespace {

std::string formatted(char const* format, double value)
{
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), format, value);
    return text.data();
}

/// Three digits that mean something.
std::string digits(double ms)
{
    return formatted(ms < 10 ? "%.2f" : ms < 100 ? "%.1f" : "%.0f", ms);
}

}  // namespace

std::string inMs(double ms)
{
    return digits(ms) + " ms";
}

std::string inMs(Summary const& summary)
{
    return inMs(summary.median) + " (" + digits(summary.lower) + "-" + digits(summary.upper) + ")";
}

std::string verdict(bool isWithin)
{
    return isWithin ? "ok" : "OVER";
}

Row ratioRow(std::string what, Pair const& pair, std::optional<double> bar, std::string note)
{
    auto const ours = summarize(pair.ours);
    auto const peer = summarize(pair.peer);
    double const ratio = ours.median / peer.median;
    return {std::move(what),
            inMs(ours),
            inMs(peer),
            formatted("%.2f x", ratio),
            bar ? formatted("%.2f x", *bar) : "",
            bar ? verdict(ratio <= *bar) : "",
            std::move(note)};
}

Row differenceRow(std::string what, Pair const& pair, double barMs, std::string note)
{
    std::vector<double> differences;
    for (std::size_t run = 0; run < pair.ours.size(); ++run)
        differences.push_back(pair.ours[run] - pair.peer[run]);
    double const difference = summarize(differences).median;
    return {std::move(what),
            inMs(summarize(pair.ours)),
            inMs(summarize(pair.peer)),
            formatted("%+.1f ms", difference),
            formatted("%+.0f ms", barMs),
            verdict(difference <= barMs),
            std::move(note)};
}

Row limitRow(std::string what, Pair const& pair, std::optional<double> barMs, std::string note)
{
    auto row = ratioRow(std::move(what), pair, std::nullopt, std::move(note));
    if (barMs) {
        row.bar = formatted("%.0f ms", *barMs);
        row.verdict = verdict(summarize(pair.ours).median <= *barMs);
    }
    return row;
}

void print(std::vector<Row> const& rows)
{
    std::vector<Row> all{{"", "ours", "peer", "beside", "bar", "", "peer, and number of runs"}};
    all.insert(all.end(), rows.begin(), rows.end());
    constexpr std::array columns{&Row::what, &Row::ours, &Row::peer, &Row::beside, &Row::bar, &Row::verdict};
    std::array<int, columns.size()> widths{};
    for (auto const& row : all) {
        for (std::size_t i = 0; i < columns.size(); ++i)
            widths[i] = std::max(widths[i], static_cast<int>((row.*columns[i]).size()));
    }
    for (auto const& row : all) {
        std::string line;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            auto const& text = row.*columns[i];
            std::string const room(static_cast<std::size_t>(widths[i]) - text.size(), ' ');
            bool const isNumber = i > 0 && columns[i] != &Row::verdict;
            line += (isNumber ? room + text : text + room) + "  ";
        }
        line += row.note;
        line.erase(line.find_last_not_of(' ') + 1);
        std::puts(line.c_str());
    }
}

}  // namespace weerbaar::bench
