// Time that nobody can set back and that goes on while the device sleeps.
#pragma once

#include <chrono>

namespace weerbaar::platform {

/// For measuring how long ago something was: the auto-lock, the delay after a wrong passphrase.
/// Not for telling the date, and not to be kept across a restart of the device.
class MonotonicClock {
public:
    MonotonicClock() = default;
    MonotonicClock(MonotonicClock const&) = delete;
    MonotonicClock& operator=(MonotonicClock const&) = delete;
    virtual ~MonotonicClock() = default;

    /// Time since the device was started, the hours it slept included. Never goes back; cannot fail. Any thread.
    [[nodiscard]] virtual std::chrono::milliseconds sinceBoot() const = 0;
};

}  // namespace weerbaar::platform
