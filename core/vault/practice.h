// Typing the passphrase now and then, so that it is still known on the day that it is needed.
#pragma once

#include "core/result.h"
#include "core/time.h"
#include "core/vault/database.h"

#include <array>
#include <optional>

namespace weerbaar::vault {

/// How it stands. A value: load, change with the functions below, save.
struct Practice {
    bool isOn = true;
    Moment since;                         ///< when this passphrase was chosen, or last typed right
    int rightInARow = 0;                  ///< since it was chosen, or last typed wrong
    int tries = 0;                        ///< one after another without a right one
    std::optional<Moment> lastTryAt{};
    std::optional<Moment> putOffUntil{};

    bool operator==(Practice const&) const = default;
};

/// Days until the next time, after so many right ones in a row; then always the last.
inline constexpr std::array practiceDays{14, 28, 56, 91};
/// "Later" is this many days.
inline constexpr int practicePutOffDays = 7;
/// So long after an incident was written down nobody is asked to practise.
inline constexpr int practiceRestDays = 7;
/// Then it rests for a day: an open vault must not be a place to try passphrases at leisure.
inline constexpr int practiceTries = 3;

/// Whether to offer it now. Pure. A moment in the future that was written as past, because the clock was set back,
/// counts as now.
/// \param lastIncidentAt when the newest incident was written down.
[[nodiscard]] bool isPracticeDue(Practice const& practice, std::optional<Moment> lastIncidentAt, Moment now);
/// How many tries are left today; from the settings one may practise without being asked.
[[nodiscard]] int practiceTriesLeft(Practice const& practice, Moment now);

/// Save this before the passphrase is looked at: ending the program midway does not undo a try.
[[nodiscard]] Practice withTry(Practice practice, Moment now);
[[nodiscard]] Practice afterRight(Practice practice, Moment now);
/// The next right one is followed by the shortest wait again.
[[nodiscard]] Practice afterWrong(Practice practice);
[[nodiscard]] Practice putOff(Practice practice, Moment now);

/// Keeps a Practice among the settings.
class PracticeStore {
public:
    explicit PracticeStore(Database& database) : m_database(database) {}

    /// What was never written, or makes no sense, begins at `now`, and is written so that it stays.
    [[nodiscard]] Result<Practice> load(Moment now);
    /// All of it, in one transaction.
    [[nodiscard]] Result<void> save(Practice const& practice);
    /// Another passphrase: all but isOn begins anew, when it is next loaded.
    [[nodiscard]] Result<void> restart();

private:
    Database& m_database;
};

}  // namespace weerbaar::vault
