// The programs beside this one that open a window and say what they saw.
#pragma once

#include <filesystem>
#include <string>

namespace weerbaar::bench {

struct Ended {
    double startedAtMs = 0;  ///< nowMs() just before
    std::string output;      ///< standard output; not empty
};

/// Runs it and waits for its end. An empty argument is none. Throws if it fails or says nothing.
[[nodiscard]] Ended runProgram(std::filesystem::path const& program, std::string argument = {});

}  // namespace weerbaar::bench
