#include "core/transfer/backup.h"
#include "core/transfer/contents.h"

namespace weerbaar::transfer {

namespace {

constexpr std::int64_t weekMs = 7LL * 24 * 60 * 60 * 1000;

}  // namespace

Result<BackupState> backupState(vault::Database& database)
{
    BackupState state;
    TRY_ASSIGN(state.lastBackup, restoredFrom(database));
    {
        TRY_ASSIGN(auto made, database.prepare("SELECT made_utc_ms, made_offset FROM export WHERE kind = 'backup' "
                                               "ORDER BY made_utc_ms DESC LIMIT 1"));
        TRY_ASSIGN(bool const row, made.step());
        if (row && (!state.lastBackup || state.lastBackup->utcMs < made.integer(0)))
            state.lastBackup = Moment{made.integer(0), static_cast<int>(made.integer(1))};
    }
    TRY_ASSIGN(auto unsaved, database.prepare("SELECT recorded_utc_ms, recorded_offset, count(*) OVER () FROM incident "
                                              "WHERE recorded_utc_ms > ? ORDER BY recorded_utc_ms LIMIT 1"));
    unsaved.bind(1, state.lastBackup ? state.lastBackup->utcMs : std::int64_t{-1});
    TRY_ASSIGN(bool const row, unsaved.step());
    if (row) {
        state.firstUnsaved = Moment{unsaved.integer(0), static_cast<int>(unsaved.integer(1))};
        state.unsaved = static_cast<int>(unsaved.integer(2));
    }
    return state;
}

BackupReminder backupReminder(BackupState const& state, Moment now)
{
    if (!state.firstUnsaved || now.utcMs - state.firstUnsaved->utcMs < weekMs)
        return BackupReminder::None;
    return state.lastBackup ? BackupReminder::TooOld : BackupReminder::NeverMade;
}

}  // namespace weerbaar::transfer
