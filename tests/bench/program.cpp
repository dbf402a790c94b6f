#include "tests/bench/program.h"

#include "tests/bench/measure.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <stdexcept>

extern char** environ;

namespace weerbaar::bench {

namespace {

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

}  // namespace

Ended runProgram(std::filesystem::path const& program, std::string argument)
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
    Ended ended{nowMs(), {}};
    int const refused = ::posix_spawn(&child, path.c_str(), &actions, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    ::close(ends[1]);
    if (refused == 0)
        ended.output = readAll(ends[0]);
    ::close(ends[0]);
    int status = 0;
    if (refused != 0 || ::waitpid(child, &status, 0) != child || status != 0 || ended.output.empty())
        throw std::runtime_error(path + " did not come to its end");
    return ended;
}

}  // namespace weerbaar::bench
