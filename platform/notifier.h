// A reminder that tells nobody what it is about.
#pragma once

#include <QtCore/QString>

#include <cstdint>
#include <optional>

namespace weerbaar::platform {

/// All that a notification ever says, to whoever sees the screen: the same words whatever is due, so no name, no
/// reason, no count. Plain text without < and &, which some desktops read as markup.
struct NeutralText {
    QString title;     ///< the app's name: "Weerbaar"
    QString sentence;  ///< "Er staat iets klaar"
};

/// One per process, on the GUI thread. Works while the vault is locked and knows nothing of it: it gets a moment and
/// never a reason. Its NeutralText is given when it is made; nothing later can add to it.
///
/// Nothing is shown while the person is in the app (AppLifecycle): there the start screen says it. The person may also
/// have forbidden notifications, or have none. So this is never the only place where a reminder stands, and no
/// failure is told.
///
/// What a system keeps:
/// - Linux: our process waits itself, locked or not. Nothing is written to disk; closing the app ends the wish.
/// - Android, iOS (not built yet): the system's own scheduler gets moment and text, and keeps them when the app is gone.
class Notifier {
public:
    Notifier() = default;
    Notifier(Notifier const&) = delete;
    Notifier& operator=(Notifier const&) = delete;
    virtual ~Notifier() = default;

    /// Wishes for one notification at this moment, in place of the wish before it. Returns at once.
    ///
    /// A moment that has gone by, or that comes while the person is in the app, is shown once, when they are not in
    /// the app. Whoever has shown them the reminder meanwhile takes the wish back. The moment that was shown last
    /// can be given again, and stays silent.
    /// \param utcMs Milliseconds since 1970-01-01T00:00Z on the device's clock; nullopt takes the wish back. What
    ///        is on the screen already is not taken away.
    virtual void remindAt(std::optional<std::int64_t> utcMs) = 0;
};

}  // namespace weerbaar::platform
