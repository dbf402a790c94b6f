#include "platform/hardening.h"

#include <cerrno>
#include <memory>

#include <seccomp.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>

namespace weerbaar::platform {

namespace {

// With a core pattern that is a pipe (systemd-coredump) the kernel asks for no limit but this:
// 0 keeps the file away, and being undumpable keeps the pipe away as well.
bool forbidCoreDumps()
{
    rlimit const none{.rlim_cur = 0, .rlim_max = 0};
    return setrlimit(RLIMIT_CORE, &none) == 0;
}

// Also hands /proc/self/mem and its like to root. An exec makes the child dumpable again.
bool forbidTracing()
{
    return prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0;
}

// The kernel asks for this before an ordinary user may set a filter.
bool forbidNewPrivileges()
{
    return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0;
}

// A list of what is forbidden, not of what is allowed: Qt, Mesa and the C library change what they call with every
// version, and a program that dies when someone needs 112 is worse than a wide filter. This keeps a mistake of ours
// or of a library from going online; it does not hold code that already runs in the process.
//
// Everything that we start has the filter too, xdg-open and what that starts directly included. A program
// that can call but is not running yet gets no internet from us; one reached over D-Bus is not touched.
bool forbidNonLocalSockets()
{
    struct Release {
        void operator()(void* filter) const { seccomp_release(filter); }
    };
    // Calls in another architecture's numbering (32-bit, x32) are outside these rules: libseccomp's default kills them.
    std::unique_ptr<void, Release> const filter(seccomp_init(SCMP_ACT_ALLOW));
    if (!filter)
        return false;

    // All threads or none: one that a library started before us would keep its sockets.
    if (seccomp_attr_set(filter.get(), SCMP_FLTATR_CTL_TSYNC, 1) != 0)
        return false;

    // "Not equal" compares all 64 bits where the kernel reads 32: rubbish in the upper half is refused.
    for (int const call : {SCMP_SYS(socket), SCMP_SYS(socketpair)}) {
        if (seccomp_rule_add(filter.get(), SCMP_ACT_ERRNO(EACCES), call, 1, SCMP_A0(SCMP_CMP_NE, AF_UNIX)) != 0)
            return false;
    }
    // io_uring makes sockets without the call above; ENOSYS is what its users take as "do without".
    if (seccomp_rule_add(filter.get(), SCMP_ACT_ERRNO(ENOSYS), SCMP_SYS(io_uring_setup), 0) != 0)
        return false;

    return seccomp_load(filter.get()) == 0;
}

}  // namespace

Outcome<void, HardeningFailure> hardenProcess()
{
    struct Step {
        bool (*take)();
        HardeningFailure failure;
    };
    Outcome<void, HardeningFailure> outcome;
    for (auto const& step : {Step{forbidCoreDumps, HardeningFailure::CoreDumps},
                             Step{forbidTracing, HardeningFailure::Tracing},
                             Step{forbidNewPrivileges, HardeningFailure::NewPrivileges},
                             Step{forbidNonLocalSockets, HardeningFailure::SocketFilter}}) {
        if (!step.take() && outcome)
            outcome = step.failure;
    }
    return outcome;
}

}  // namespace weerbaar::platform
