#include "tests/tool/process.h"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <stdexcept>

namespace weerbaar::test {

namespace {

constexpr int firstOwnDescriptor = 100;  // ours stay clear of the numbers that a test hands out
constexpr int patienceMs = 30'000;

void require(bool isTrue, char const* what)
{
    if (!isTrue)
        throw std::runtime_error(what);
}

void closeIfOpen(int& descriptor)
{
    if (descriptor >= 0)
        ::close(descriptor);
    descriptor = -1;
}

struct Pipe {
    int reading = -1;
    int writing = -1;
};

/// Both ends close on exec; the child gets its end by dup2, which does not.
Pipe makePipe()
{
    std::array<int, 2> ends{};
    require(::pipe2(ends.data(), O_CLOEXEC) == 0, "no pipe");
    Pipe const moved{::fcntl(ends[0], F_DUPFD_CLOEXEC, firstOwnDescriptor),
                     ::fcntl(ends[1], F_DUPFD_CLOEXEC, firstOwnDescriptor)};
    ::close(ends[0]);
    ::close(ends[1]);
    require(moved.reading >= 0 && moved.writing >= 0, "no descriptors");
    return moved;
}

std::vector<char*> pointersTo(std::vector<std::string>& texts)
{
    std::vector<char*> pointers;
    for (auto& text : texts)
        pointers.push_back(text.data());
    pointers.push_back(nullptr);
    return pointers;
}

/// \returns false at the end.
bool readSome(int descriptor, std::string& into)
{
    std::array<char, 64 * 1024> buffer{};
    auto const got = ::read(descriptor, buffer.data(), buffer.size());
    if (got > 0)
        into.append(buffer.data(), static_cast<std::size_t>(got));
    return got > 0;
}

}  // namespace

Process::Process(Start start) : m_input(std::move(start.input))
{
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    posix_spawn_file_actions_init(&actions);
    posix_spawnattr_init(&attributes);
    sigset_t defaults;
    sigemptyset(&defaults);
    sigaddset(&defaults, SIGPIPE);  // which this program ignores
    posix_spawnattr_setsigdefault(&attributes, &defaults);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGDEF);

    std::vector<int> theirs;
    auto const give = [&](int descriptor, int as) {
        posix_spawn_file_actions_adddup2(&actions, descriptor, as);
        theirs.push_back(descriptor);
    };
    if (start.withTerminal) {
        m_terminal = ::fcntl(::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC), F_DUPFD_CLOEXEC, firstOwnDescriptor);
        require(m_terminal >= 0 && ::grantpt(m_terminal) == 0 && ::unlockpt(m_terminal) == 0, "no terminal");
        // The first terminal that a new session opens becomes its own.
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, ::ptsname(m_terminal), O_RDWR, 0);
    } else {
        auto const in = makePipe();
        give(in.reading, STDIN_FILENO);
        m_in = in.writing;
    }
    auto const out = makePipe();
    auto const err = makePipe();
    give(out.writing, STDOUT_FILENO);
    give(err.writing, STDERR_FILENO);
    m_out = out.reading;
    m_err = err.reading;
    for (auto const& [number, content] : start.descriptors) {
        auto const secret = makePipe();
        require(::write(secret.writing, content.data(), content.size()) == static_cast<ssize_t>(content.size()),
                "a secret does not fit its pipe");
        ::close(secret.writing);
        give(secret.reading, number);
    }
    auto const words = pointersTo(start.words);
    auto const environment = pointersTo(start.environment);
    int const failed = ::posix_spawnp(&m_child, words[0], &actions, &attributes, words.data(), environment.data());
    for (int const descriptor : theirs)
        ::close(descriptor);
    posix_spawn_file_actions_destroy(&actions);
    posix_spawnattr_destroy(&attributes);
    require(failed == 0, "the program cannot be started");
}

Process::~Process()
{
    for (int* const descriptor : {&m_in, &m_out, &m_err, &m_terminal})
        closeIfOpen(*descriptor);
    if (m_child > 0) {
        ::kill(m_child, SIGKILL);
        ::waitpid(m_child, nullptr, 0);
    }
}

Ran Process::finish()
{
    Ran ran;
    if (m_in >= 0)
        ::fcntl(m_in, F_SETFL, O_NONBLOCK);
    std::size_t fed = 0;
    while (m_out >= 0 || m_err >= 0) {
        if (m_in >= 0 && fed == m_input.size())
            closeIfOpen(m_in);
        std::array<pollfd, 4> watched{{{m_in, POLLOUT, 0}, {m_out, POLLIN, 0}, {m_err, POLLIN, 0}, {m_terminal, POLLIN, 0}}};
        require(::poll(watched.data(), watched.size(), patienceMs) > 0, "the program is stuck");
        if (watched[0].revents != 0) {
            auto const written = ::write(m_in, m_input.data() + fed, m_input.size() - fed);
            if (written < 0 && errno != EAGAIN)
                closeIfOpen(m_in);
            else if (written > 0)
                fed += static_cast<std::size_t>(written);
        }
        if (watched[1].revents != 0 && !readSome(m_out, ran.out))
            closeIfOpen(m_out);
        if (watched[2].revents != 0 && !readSome(m_err, ran.err))
            closeIfOpen(m_err);
        if (watched[3].revents != 0 && !readSome(m_terminal, m_shown))
            closeIfOpen(m_terminal);
    }
    int status = 0;
    require(::waitpid(m_child, &status, 0) == m_child, "no child to wait for");
    m_child = -1;
    ran.exitCode = WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
    return ran;
}

void Process::awaitOnTerminal(std::string_view text)
{
    while (m_shown.find(text) == std::string::npos) {
        pollfd watched{m_terminal, POLLIN, 0};
        require(::poll(&watched, 1, patienceMs) > 0 && readSome(m_terminal, m_shown), "the terminal stays silent");
    }
}

void Process::type(std::string_view keys) const
{
    require(::write(m_terminal, keys.data(), keys.size()) == static_cast<ssize_t>(keys.size()), "the terminal is gone");
}

bool Process::terminalEchoes() const
{
    termios state{};
    require(::tcgetattr(m_terminal, &state) == 0, "the terminal is gone");
    return (state.c_lflag & ECHO) != 0;
}

Ran run(Start start)
{
    return Process(std::move(start)).finish();
}

}  // namespace weerbaar::test
