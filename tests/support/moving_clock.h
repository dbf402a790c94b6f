// A clock that moves on command.
#pragma once

#include "core/time.h"

#include <chrono>

namespace weerbaar::test {

class MovingClock final : public Clock {
public:
    /// 2026-11-21T00:00:00+01:00, by `date -ud 2026-11-20T23:00:00 +%s`.
    static constexpr Moment start{1'795'215'600'000, 60};

    MovingClock() = default;
    explicit MovingClock(Moment moment) : m_moment(moment) {}

    [[nodiscard]] Moment now() const override { return m_moment; }
    void set(Moment moment) { m_moment = moment; }
    /// Back as well as forward.
    void advance(std::chrono::milliseconds duration) { m_moment.utcMs += duration.count(); }

private:
    Moment m_moment = start;
};

}  // namespace weerbaar::test
