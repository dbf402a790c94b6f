#include "tests/support/child.h"

#include <fcntl.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <exception>
#include <fstream>
#include <iterator>
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

namespace {

/// Calls that may make, name, remove or cut a file, or make that durable.
constexpr std::uint64_t changingCalls[] = {
    SYS_openat, SYS_linkat, SYS_unlinkat, SYS_mkdirat, SYS_renameat2, SYS_ftruncate, SYS_fsync, SYS_fdatasync,
#ifdef SYS_rename  // not on every processor
    SYS_open, SYS_link, SYS_unlink, SYS_mkdir, SYS_rename,
#endif
};

bool changesFiles(pid_t stopped)
{
    __ptrace_syscall_info info{};
    if (::ptrace(PTRACE_GET_SYSCALL_INFO, stopped, sizeof info, &info) <= 0)
        return false;
    bool const isCall = info.op == PTRACE_SYSCALL_INFO_ENTRY;
    return isCall && std::find(std::begin(changingCalls), std::end(changingCalls), info.entry.nr) != std::end(changingCalls);
}

/// Lets a child that stopped itself go on until its step. \returns the status it ended with.
int followTo(int step, pid_t child)
{
    int status = 0;
    ::waitpid(child, &status, 0);
    ::ptrace(PTRACE_SETOPTIONS, child, nullptr, PTRACE_O_TRACESYSGOOD | PTRACE_O_EXITKILL);
    for (int signal = 0;;) {
        ::ptrace(PTRACE_SYSCALL, child, nullptr, signal);
        ::waitpid(child, &status, 0);
        if (!WIFSTOPPED(status))
            return status;
        bool const isCall = WSTOPSIG(status) == (SIGTRAP | 0x80);
        signal = isCall ? 0 : WSTOPSIG(status);
        if (isCall && changesFiles(child) && step-- == 0)
            ::kill(child, SIGKILL);
    }
}

std::string readToEnd(int descriptor)
{
    std::string written;
    std::array<char, 4096> buffer{};
    for (;;) {
        ssize_t const got = ::read(descriptor, buffer.data(), buffer.size());
        if (got <= 0)
            return written;
        written.append(buffer.data(), static_cast<std::size_t>(got));
    }
}

ChildOutcome outcomeOf(std::string const& written, int status)
{
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

/// \param killedAt before which step; nothing: it is left alone.
ChildOutcome runInChild(std::optional<int> killedAt, std::function<void(Findings&)> const& scenario)
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
        if (killedAt && (::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr) != 0 || ::raise(SIGSTOP) != 0)) {
            findings.skip("this system lets no process be followed");
            _exit(0);
        }
        try {
            scenario(findings);
        } catch (std::exception const& error) {
            findings.expect(false, error.what());
        }
        _exit(0);  // the parent's objects are the parent's to destroy
    }
    ::close(ends[1]);
    int status = 0;
    if (killedAt)
        status = followTo(*killedAt, child);  // what it finds out meanwhile fits into the pipe
    auto const written = readToEnd(ends[0]);
    ::close(ends[0]);
    if (!killedAt)
        ::waitpid(child, &status, 0);
    return outcomeOf(written, status);
}

}  // namespace

ChildOutcome inChild(std::function<void(Findings&)> const& scenario)
{
    return runInChild(std::nullopt, scenario);
}

ChildOutcome inChildKilledAt(int step, std::function<void(Findings&)> const& scenario)
{
    return runInChild(step, scenario);
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

std::optional<std::string> refuseNamelessFiles()
{
    constexpr unsigned bitOfNameless = O_TMPFILE & ~O_DIRECTORY;
    std::array<sock_filter, 6> program{{
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_openat, 0, 3),
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, args) + 2 * sizeof(std::uint64_t)),  // its flags, low half first
        BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, bitOfNameless, 0, 1),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EOPNOTSUPP),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
    }};
    sock_fprog const filter{program.size(), program.data()};
    if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0 || ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter) != 0)
        return std::string("this kernel filters no calls: ") + std::strerror(errno);
    return std::nullopt;
}

std::optional<std::string> makeReadOnly(std::string const& folder)
{
    if (::mount("tmpfs", folder.c_str(), "tmpfs", MS_REMOUNT | MS_RDONLY, nullptr) != 0)
        return std::string("no read-only remount: ") + std::strerror(errno);
    return std::nullopt;
}

}  // namespace weerbaar::test
