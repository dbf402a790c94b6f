// Argon2id (RFC 9106) by libsodium: from something a person remembers to a key.
#pragma once

#include "crypto/error.h"
#include "crypto/secret.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdint>

namespace weerbaar::crypto {

/// What one guess costs: passes over the memory, and how much memory. One lane, as libsodium has it.
struct Argon2Cost {
    std::uint64_t passes = 0;
    std::uint64_t memoryBytes = 0;

    bool operator==(Argon2Cost const&) const = default;
};

/// The least we accept when opening a vault, and the most: an attacker who rewrites the slots
/// must neither make guessing cheap nor make a phone of 3 GB run out of memory.
inline constexpr std::uint64_t argon2MinimumBytes = 64ULL << 20;
inline constexpr std::uint64_t argon2MaximumBytes = 512ULL << 20;
inline constexpr std::uint64_t argon2MinimumPasses = 2;
inline constexpr std::uint64_t argon2MaximumPasses = 64;

/// The floor under every cost, passed in so that tests can be quick. The app and the tool use
/// the default; a test asserts that they do.
struct Argon2Floor {
    std::uint64_t passes = argon2MinimumPasses;
    std::uint64_t memoryBytes = argon2MinimumBytes;
};

inline constexpr std::size_t argon2SaltBytes = 16;
using Argon2Salt = std::array<std::uint8_t, argon2SaltBytes>;

/// The most memory the calibration chooses: a vault made on a large computer must still open on a
/// phone of 3 GB.
inline constexpr std::uint64_t argon2CalibrationBytes = 256ULL << 20;

/// Measures this device and returns the cost that takes 0.5 to 1.0 s on it: memory first
/// (64, 128, 256 MiB), then passes. On a device so slow that the floor takes longer, the floor.
/// Takes one to three seconds: call it off the GUI thread.
[[nodiscard]] Argon2Cost calibrateArgon2();

/// The calibration's rule without its clock, for tests.
///
/// What it returns has been measured by `timeOf` at 1.0 s or less, unless it is the floor.
/// \param timeOf how long one run of a cost takes on the device (any std::chrono duration); the
/// longest duration there is for a cost the device cannot bear.
template <class TimeOf>
[[nodiscard]] Argon2Cost chooseArgon2Cost(TimeOf timeOf)
{
    using Seconds = std::chrono::duration<double>;
    constexpr Seconds shortest{0.5};
    constexpr Seconds target{0.75};
    constexpr Seconds longest{1.0};

    Argon2Cost best{.passes = argon2MinimumPasses, .memoryBytes = argon2MinimumBytes};
    // The first run after a start is up to three times slower, because the memory is new to the
    // process; believed, it would choose too weak a cost.
    auto const firstTime = Seconds(timeOf(best));
    auto bestTime = std::min(firstTime, Seconds(timeOf(best)));

    // Memory before passes: it is what makes guessing on graphics cards dear. A doubling that is
    // bound to take too long is not tried, so that a slow device is not kept waiting for it.
    while (best.memoryBytes < argon2CalibrationBytes && 2 * bestTime <= target) {
        auto const next = Argon2Cost{.passes = best.passes, .memoryBytes = 2 * best.memoryBytes};
        auto const nextTime = Seconds(timeOf(next));
        if (nextTime > target)
            break;
        best = next;
        bestTime = nextTime;
    }

    // Time does not grow quite in proportion to the passes, so the number is aimed for, measured,
    // and aimed for again from what was measured.
    auto latest = best;
    auto latestTime = bestTime;
    for (int attempt = 0; attempt < 4 && bestTime < shortest; ++attempt) {
        auto const aim = static_cast<double>(latest.passes) * (target / latestTime);
        latest.passes = aim < static_cast<double>(argon2MaximumPasses)
                            ? static_cast<std::uint64_t>(aim)
                            : argon2MaximumPasses;
        if (latest.passes <= best.passes)
            break;
        latestTime = Seconds(timeOf(latest));
        if (latestTime <= longest) {
            best = latest;
            bestTime = latestTime;
        }
    }
    return best;
}

/// Derives a key. Slow on purpose: call it off the GUI thread.
/// \param secret any length from 1 byte (an empty one is the caller's mistake: aborts); not kept.
/// \returns CostTooLow or CostTooHigh outside the bounds, before any memory is asked for;
/// OutOfMemory if the memory is refused.
/// Source: RFC 9106; docs/formats.md, "Key slots".
[[nodiscard]] Result<SecretKey> hashPassword(SecretBytes const& secret, Argon2Salt const& salt,
                                             Argon2Cost cost, Argon2Floor floor = {});

}  // namespace weerbaar::crypto
