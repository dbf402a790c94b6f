// Wrong attempts, counted in a file so that a restart does not forget them.
#pragma once

#include "core/result.h"
#include "core/time.h"

#include <chrono>
#include <filesystem>

namespace weerbaar::vault {

/// Slows down somebody who tries at the device itself. It does nothing against a copy of the
/// files: there only the cost of Argon2id counts (docs/threat-model.md).
class AttemptLog {
public:
    /// This many wrong attempts cost nothing but the key derivation itself.
    static constexpr int freeAttempts = 5;

    AttemptLog(std::filesystem::path file, Clock const& clock) : m_file(std::move(file)), m_clock(clock) {}

    /// How long to wait before the next attempt. A damaged or missing file counts as none; a
    /// clock that was set back does not shorten the wait, nor lengthen it beyond the full one: the
    /// wait then starts again, in the file too, from what the clock shows now.
    [[nodiscard]] std::chrono::seconds remainingWait() const;
    /// Counts an attempt, before it is made: killing the program midway does not undo it.
    [[nodiscard]] Result<void> countAttempt();
    /// The secret was right: start again.
    [[nodiscard]] Result<void> clear();

    /// The wait after `attempts` wrong ones: 30 s after the fifth, doubling, 15 minutes at most.
    /// Not longer: the owner must be able to get in on the worst day.
    [[nodiscard]] static std::chrono::seconds waitAfter(int attempts);

private:
    struct Record {
        int attempts = 0;
        std::int64_t lastUtcMs = 0;
    };

    [[nodiscard]] Record read() const;
    [[nodiscard]] Result<void> write(Record record) const;

    std::filesystem::path m_file;
    Clock const& m_clock;
};

}  // namespace weerbaar::vault
