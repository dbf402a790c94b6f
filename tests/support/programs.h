// Other programs, to compare with.
#pragma once

#include <cstdlib>
#include <string>

namespace weerbaar::test {

/// Whether a shell of this machine finds it.
inline bool hasProgram(std::string const& name)
{
    return std::system(("command -v " + name + " >/dev/null 2>&1").c_str()) == 0;
}

/// Whether a command line ends well, and within a minute. What it says about itself is dropped.
inline bool runs(std::string const& command)
{
    return std::system(("timeout 60 " + command + " 2>/dev/null").c_str()) == 0;
}

}  // namespace weerbaar::test
