#include "platform/hardening.h"

#include <catch2/catch_test_macros.hpp>

#include <cerrno>
#include <cstddef>
#include <future>
#include <thread>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <linux/filter.h>
#include <linux/io_uring.h>
#include <linux/seccomp.h>

using namespace weerbaar::platform;

namespace {

// Hardening cannot be undone, so each case gives up the rights of a child. That child ends by _exit:
// it shares the sanitizers' and Catch's state with us and must not report a second time.
template <class Check>
bool holdsInAChild(Check check)
{
    auto const child = fork();
    if (child == 0)
        _exit(check() ? 0 : 1);
    int status = 0;
    return waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

template <class Check>
bool holdsHardened(Check check)
{
    return holdsInAChild([&] { return hardenProcess() && check(); });
}

/// 0 when the socket could be made, else the errno.
int errorOfSocket(int domain, int type)
{
    int const descriptor = socket(domain, type | SOCK_CLOEXEC, 0);
    if (descriptor < 0)
        return errno;
    close(descriptor);
    return 0;
}

}  // namespace

TEST_CASE("without hardening this machine would allow what the cases below forbid", "[platform][hardening]")
{
    CHECK(errorOfSocket(AF_INET, SOCK_STREAM) == 0);
    CHECK(errorOfSocket(AF_NETLINK, SOCK_RAW) == 0);
    CHECK(prctl(PR_GET_DUMPABLE) == 1);
    CHECK(prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0) == 0);
}

TEST_CASE("a hardened process can make no internet socket", "[platform][hardening]")
{
    CHECK(holdsHardened([] { return errorOfSocket(AF_INET, SOCK_STREAM) == EACCES; }));
    CHECK(holdsHardened([] { return errorOfSocket(AF_INET, SOCK_DGRAM) == EACCES; }));
    CHECK(holdsHardened([] { return errorOfSocket(AF_INET6, SOCK_STREAM) == EACCES; }));
    CHECK(holdsHardened([] { return errorOfSocket(AF_INET6, SOCK_DGRAM) == EACCES; }));
}

TEST_CASE("a hardened process can make no socket of any other kind but a local one", "[platform][hardening]")
{
    for (int const domain : {AF_UNSPEC, AF_NETLINK, AF_PACKET, AF_BLUETOOTH, AF_VSOCK, AF_ALG}) {
        CAPTURE(domain);
        CHECK(holdsHardened([&] { return errorOfSocket(domain, SOCK_RAW) == EACCES; }));
    }
    CHECK(holdsHardened([] {
        int pair[2];
        return socketpair(AF_INET, SOCK_STREAM, 0, pair) == -1 && errno == EACCES;
    }));
}

TEST_CASE("a domain with rubbish in its upper half does not pass the filter", "[platform][hardening]")
{
    // The kernel reads the lower 32 bits only: here AF_INET.
    CHECK(holdsHardened([] {
        return syscall(SYS_socket, (1L << 32) | AF_INET, SOCK_STREAM, 0) == -1 && errno == EACCES;
    }));
}

TEST_CASE("a hardened process keeps the local sockets that the desktop needs", "[platform][hardening]")
{
    CHECK(holdsHardened([] { return errorOfSocket(AF_UNIX, SOCK_STREAM) == 0; }));
    CHECK(holdsHardened([] {
        int pair[2];
        return socketpair(AF_UNIX, SOCK_STREAM, 0, pair) == 0;
    }));
}

TEST_CASE("a hardened process has no io_uring, which makes sockets of its own", "[platform][hardening]")
{
    CHECK(holdsHardened([] {
        io_uring_params parameters{};
        return syscall(SYS_io_uring_setup, 1, &parameters) == -1 && errno == ENOSYS;
    }));
}

TEST_CASE("a thread that was there before the hardening is held by it too", "[platform][hardening]")
{
    CHECK(holdsInAChild([] {
        std::promise<void> hardened;
        int error = 0;
        std::thread earlier([&] {
            hardened.get_future().wait();
            error = errorOfSocket(AF_INET, SOCK_STREAM);
        });
        bool const isHardened = hardenProcess().has_value();
        hardened.set_value();
        earlier.join();
        return isHardened && error == EACCES;
    }));
}

TEST_CASE("a program started by a hardened process can make no internet socket", "[platform][hardening]")
{
    // bash is on every Debian and opens one for /dev/tcp. Port 9 of this machine: a refused connection would be
    // another message.
    CHECK(holdsHardened([] {
        execl("/bin/bash", "bash", "-c",
              "LC_ALL=C; out=$( (exec 3<>/dev/tcp/127.0.0.1/9) 2>&1); [[ $out == *'Permission denied'* ]]", nullptr);
        return false;
    }));
}

TEST_CASE("a hardened process leaves no core dump", "[platform][hardening]")
{
    CHECK(holdsHardened([] {
        rlimit limit{1, 1};
        return getrlimit(RLIMIT_CORE, &limit) == 0 && limit.rlim_cur == 0 && limit.rlim_max == 0;
    }));
}

TEST_CASE("the memory of a hardened process is not for others to read", "[platform][hardening]")
{
    CHECK(holdsHardened([] { return prctl(PR_GET_DUMPABLE) == 0; }));
}

TEST_CASE("a hardened process and its children gain no privileges", "[platform][hardening]")
{
    CHECK(holdsHardened([] { return prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0) == 1; }));
}

TEST_CASE("the step that failed is named and the steps after it are taken", "[platform][hardening]")
{
    CHECK(holdsInAChild([] {
        // An earlier filter that refuses one of our steps: prctl(PR_SET_DUMPABLE).
        sock_filter code[] = {
            BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
            BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_prctl, 0, 3),
            BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, args)),
            BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, PR_SET_DUMPABLE, 0, 1),
            BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM),
            BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
        };
        sock_fprog const program{std::size(code), code};
        prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
        if (prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) != 0)
            return false;

        auto const outcome = hardenProcess();
        return !outcome && outcome.error() == HardeningFailure::Tracing
            && errorOfSocket(AF_INET, SOCK_STREAM) == EACCES;
    }));
}
