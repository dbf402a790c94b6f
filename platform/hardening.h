// What the process takes away from itself before it touches a secret.
#pragma once

#include "crypto/result.h"

namespace weerbaar::platform {

/// The step that this system would not carry out.
enum class HardeningFailure {
    CoreDumps,      ///< memory may be written to disk when the program crashes
    Tracing,        ///< other programs of this user may read our memory
    NewPrivileges,  ///< a program that we start may become more than we are
    SocketFilter,   ///< sockets other than local ones stay possible
};

/// No core dumps, no reading of our memory by others, no new privileges, and no socket but a local (AF_UNIX) one,
/// for all threads that are and will be, and for every program we start. Nothing of it can be undone.
///
/// Called once, first in main, before QGuiApplication: what was opened before stays open. Needs no privileges.
/// \returns The first step that failed; the steps after it have been taken all the same.
/// Source: docs/threat-model.md, "What the program forbids itself".
[[nodiscard]] Outcome<void, HardeningFailure> hardenProcess();

}  // namespace weerbaar::platform
