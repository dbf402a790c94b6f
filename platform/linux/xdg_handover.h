// Handing something to the program that is registered for it, by the desktop's own tools. Private to platform/linux.
#pragma once

#include <QtCore/QObject>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <chrono>
#include <functional>

namespace weerbaar::platform {

/// How long the desktop's tools may keep silent before we go on without their answer.
struct XdgPatience {
    std::chrono::milliseconds query{3000};     ///< for xdg-mime; then the program is started all the same
    std::chrono::milliseconds handover{1500};  ///< for the program; then it counts as taken
};

/// What became of it.
enum class Handover {
    Taken,
    NoHandler,  ///< nothing is registered, or the desktop's tools are missing
    Failed,     ///< the program could not be started, or said that it did not work
};

/// What is handed over, and by which of the desktop's tools.
struct HandoverRequest {
    QString scheme;         ///< what something must be registered for: "tel"
    QString program;        ///< "xdg-open"; found on PATH, run without a shell
    QStringList arguments;  ///< each one whole
};

/// Asks xdg-mime whether anything is registered, then runs the program.
///
/// Asking first is what tells "this computer cannot" from "it failed", and keeps the tools from trying a web browser. On
/// some desktops a tool stays for as long as what it started runs: one that still runs after a while has handed over. It
/// outlives `owner` and the app.
/// \param done called once, never before this has returned, and not at all once `owner` is gone.
void handOver(QObject& owner, HandoverRequest const& request, XdgPatience patience, std::function<void(Handover)> done);

}  // namespace weerbaar::platform
