#include "tests/support/child.h"

#include <sched.h>
#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <exception>
#include <fstream>
#include <stdexcept>

namespace weerbaar::test {

void Findings::write(char mark, std::string_view text)
{
    std::string line{mark};
    line += text;
    line += '\n';
    if (::write(m_descriptor, line.data(), line.size()) != static_cast<ssize_t>(line.size()))
        _exit(99);
}

void Findings::expect(bool isTrue, std::string_view sentence)
{
    if (!isTrue)
        write('F', sentence);
}

void Findings::skip(std::string_view reason)
{
    write('S', reason);
}

std::string ChildOutcome::describe() const
{
    std::string text = failures;
    if (signal)
        text += "killed by signal " + std::to_string(*signal) + '\n';
    if (exitCode != 0)
        text += "exit code " + std::to_string(exitCode) + '\n';
    return text;
}

ChildOutcome inChild(std::function<void(Findings&)> const& scenario)
{
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0)
        throw std::runtime_error("no pipe");
    auto const child = ::fork();
    if (child < 0)
        throw std::runtime_error("no child");
    if (child == 0) {
        ::close(ends[0]);
        Findings findings(ends[1]);
        try {
            scenario(findings);
        } catch (std::exception const& error) {
            findings.expect(false, error.what());
        }
        _exit(0);  // the parent's objects are the parent's to destroy
    }
    ::close(ends[1]);
    std::string written;
    std::array<char, 4096> buffer{};
    for (;;) {
        ssize_t const got = ::read(ends[0], buffer.data(), buffer.size());
        if (got <= 0)
            break;
        written.append(buffer.data(), static_cast<std::size_t>(got));
    }
    ::close(ends[0]);
    int status = 0;
    ::waitpid(child, &status, 0);

    ChildOutcome outcome;
    if (WIFSIGNALED(status))
        outcome.signal = WTERMSIG(status);
    if (WIFEXITED(status))
        outcome.exitCode = WEXITSTATUS(status);
    for (std::size_t at = 0; at < written.size();) {
        auto const end = written.find('\n', at);
        auto const line = written.substr(at + 1, end - at - 1);
        if (written[at] == 'S')
            outcome.skipped = line;
        else
            outcome.failures += line + '\n';
        at = end + 1;
    }
    return outcome;
}

std::optional<std::string> mountSmallDisk(std::string const& folder, std::size_t bytes)
{
    auto const uid = ::geteuid();
    auto const gid = ::getegid();
    int const spaces = CLONE_NEWNS | (uid == 0 ? 0 : CLONE_NEWUSER);
    if (::unshare(spaces) != 0)
        return std::string("this kernel gives no mount namespace: ") + std::strerror(errno);
    if (uid != 0) {
        // Files need an owner and a group that are known in here.
        std::ofstream("/proc/self/uid_map") << "0 " << uid << " 1\n";
        std::ofstream("/proc/self/setgroups") << "deny\n";
        std::ofstream("/proc/self/gid_map") << "0 " << gid << " 1\n";
    }
    if (::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0)
        return std::string("the mounts cannot be made private: ") + std::strerror(errno);
    auto const options = "size=" + std::to_string(bytes);
    if (::mount("tmpfs", folder.c_str(), "tmpfs", 0, options.c_str()) != 0)
        return std::string("no tmpfs: ") + std::strerror(errno);
    return std::nullopt;
}

std::optional<std::string> makeReadOnly(std::string const& folder)
{
    if (::mount("tmpfs", folder.c_str(), "tmpfs", MS_REMOUNT | MS_RDONLY, nullptr) != 0)
        return std::string("no read-only remount: ") + std::strerror(errno);
    return std::nullopt;
}

}  // namespace weerbaar::test
