// Programs run as a shell would run them: words, descriptors, a terminal perhaps, and what came out.
#pragma once

#include <sched.h>
#include <sys/types.h>

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace weerbaar::test {

/// How a program is started.
struct Start {
    std::vector<std::string> words;                 ///< the program and what follows it
    std::vector<std::string> environment;           ///< all of it, NAME=value
    std::string input{};                            ///< standard input
    std::map<int, std::string> descriptors{};       ///< pipes to read from: number and content, at most 64 KiB each
    bool withTerminal = false;                      ///< a controlling terminal, which is standard input too
};

/// What it left.
struct Ran {
    int exitCode = -1;  ///< 128 + signal if one killed it
    std::string out;
    std::string err;
};

/// A program that is running. Without withTerminal it has no terminal at all. Throws if it cannot be started.
class Process {
public:
    explicit Process(Start start);
    Process(Process const&) = delete;
    Process& operator=(Process const&) = delete;
    ~Process();

    /// Feeds its input, collects its output, waits for its end.
    [[nodiscard]] Ran finish();

    /// Waits until the terminal shows `text`; throws after half a minute.
    void awaitOnTerminal(std::string_view text);
    void type(std::string_view keys) const;
    [[nodiscard]] bool terminalEchoes() const;
    /// All that the terminal has shown.
    [[nodiscard]] std::string const& shown() const { return m_shown; }

private:
    std::string m_input;
    pid_t m_child = -1;
    int m_in = -1;
    int m_out = -1;
    int m_err = -1;
    int m_terminal = -1;
    std::string m_shown;
};

[[nodiscard]] Ran run(Start start);

/// Gives way so many times, or until it is so: a moment of a running program that differs from one to the next.
template <class Condition>
void giveWay(int times, Condition isSo)
{
    for (; times > 0 && !isSo(); --times)
        ::sched_yield();
}

}  // namespace weerbaar::test
