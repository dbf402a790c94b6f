// Where this device is, once, because the person asked for it just now.
#pragma once

#include "crypto/result.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>

namespace weerbaar::platform {

/// A place as a device measured it.
struct Position {
    double latitude = 0;   ///< degrees north, WGS84, -90 to 90
    double longitude = 0;  ///< degrees east, WGS84, -180 to 180
    std::optional<double> accuracyMetres;  ///< radius, if the source says one that makes sense (finite, above 0).
                                           ///< "nmea" never says one
    std::int64_t measuredUtcMs = 0;        ///< when it was measured, by the source; that may be long ago
    std::string source;                    ///< stable name: "nmea" or "geoclue2"

    bool operator==(Position const&) const = default;
};

/// Why there is no position. Each asks something else of the person.
enum class PositionProblem {
    Unavailable,  ///< this device has nothing that measures, or it went away, or its log ended
    Denied,       ///< the system or the person does not allow it
    TimedOut,     ///< nothing came within `patience`
    Implausible,  ///< what came is no place: 0,0 exactly, not a number, outside the globe
};

/// One per process, on the GUI thread. Measures only between request() and its answer: never by itself, never in the
/// background. Works while the vault is locked and knows nothing of it. Keeps no position, in memory or on disk.
///
/// The first plausible place is the answer. It may be old (measuredUtcMs) and it may be a whole town (accuracyMetres):
/// the person is shown both. How the system finds the place is its own affair, and it may ask the internet for it.
class PositionSource {
public:
    using Answer = std::function<void(Outcome<Position, PositionProblem> const&)>;

    PositionSource() = default;
    PositionSource(PositionSource const&) = delete;
    PositionSource& operator=(PositionSource const&) = delete;
    virtual ~PositionSource() = default;

    /// Asks for one position. `answer` comes exactly once, never before this has returned, and never after cancel() or
    /// the destructor. A request while one runs takes its place: the earlier one gets no answer.
    virtual void request(Answer answer) = 0;
    /// Stops measuring. Nothing happens if nothing runs.
    virtual void cancel() = 0;
};

}  // namespace weerbaar::platform
