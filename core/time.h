// Moments: a UTC instant plus the local offset at the moment of writing.
#pragma once

#include "core/result.h"

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

namespace weerbaar {

/// An instant and the offset that clocks around the writer showed. Two moments with the same
/// instant and another offset are different facts, and both halves are stored.
struct Moment {
    std::int64_t utcMs = 0;  ///< milliseconds since 1970-01-01T00:00:00Z
    int offsetMinutes = 0;   ///< east of UTC; the Netherlands: 60 or 120

    bool operator==(Moment const&) const = default;
};

/// RFC 3339, to the second, with numeric offset: "2026-11-20T21:15:00+01:00".
[[nodiscard]] std::string toRfc3339(Moment moment);
/// Reads RFC 3339 with an offset or Z; fractions of a second are kept to the millisecond.
/// \returns InvalidTime for anything else, a day that does not exist included.
[[nodiscard]] Result<Moment> parseRfc3339(std::string_view text);

/// The calendar day that a clock on the wall showed.
[[nodiscard]] std::chrono::year_month_day localDay(Moment moment);
/// "2026-11-22"; a day in files and on the command line.
[[nodiscard]] std::string toIsoDay(std::chrono::year_month_day day);
/// \returns InvalidTime for a day that does not exist, or before 1990.
[[nodiscard]] Result<std::chrono::year_month_day> parseIsoDay(std::string_view text);
/// That hour, to the minute, on that day, where clocks show `offsetMinutes` east of UTC.
[[nodiscard]] Moment onWall(std::chrono::year_month_day day, int hour, int offsetMinutes);
/// The last minute (23:59) of that day, at the same offset.
[[nodiscard]] Moment endOfLocalDay(Moment moment);
/// The same wall-clock time `months` calendar months later; the 31st becomes the last day of a
/// shorter month.
[[nodiscard]] Moment addMonths(Moment moment, int months);
[[nodiscard]] Moment addMilliseconds(Moment moment, std::int64_t milliseconds);

/// Where the time comes from; a test moves its own on command.
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Moment now() const = 0;
};

/// The device's clock and time zone.
class SystemClock final : public Clock {
public:
    [[nodiscard]] Moment now() const override;
};

}  // namespace weerbaar
