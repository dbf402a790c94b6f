// The table that is printed: a row per measurement.
#pragma once

#include "tests/bench/measure.h"

#include <optional>
#include <string>
#include <vector>

namespace weerbaar::bench {

/// Texts only, in ASCII; an empty one leaves its place empty.
struct Row {
    std::string what;
    std::string ours;
    std::string peer;
    std::string beside;  ///< the ratio, or the difference
    std::string bar;
    std::string verdict;
    std::string note;
};

[[nodiscard]] std::string inMs(double ms);
/// "12.3 ms (11.9-14.0)": the median, and between brackets the middle half of the runs.
[[nodiscard]] std::string inMs(Summary const& summary);
[[nodiscard]] std::string verdict(bool isWithin);

/// Ours at most `bar` times the peer, by their medians; without a bar, no verdict.
[[nodiscard]] Row ratioRow(std::string what, Pair const& pair, std::optional<double> bar, std::string note);
/// Ours at most `barMs` over the peer: the median of the differences, run by run.
[[nodiscard]] Row differenceRow(std::string what, Pair const& pair, double barMs, std::string note);

/// Ours at most `barMs`, whatever the peer; without a bar, no verdict.
[[nodiscard]] Row limitRow(std::string what, Pair const& pair, std::optional<double> barMs, std::string note);

/// To standard output, aligned.
void print(std::vector<Row> const& rows);

}  // namespace weerbaar::bench
