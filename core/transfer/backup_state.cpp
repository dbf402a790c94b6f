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
    // Two queries, each by the index: for count(*) OVER () SQLite reads every row and lays it aside, and this is asked at
    // every tap on the navigation bar.
    auto const since = state.lastBackup ? state.lastBackup->utcMs : std::int64_t{-1};
    TRY_ASSIGN(auto first, database.prepare("SELECT recorded_utc_ms, recorded_offset FROM incident "
                                            "WHERE recorded_utc_ms > ? ORDER BY recorded_utc_ms LIMIT 1"));
    first.bind(1, since);
    TRY_ASSIGN(bool const isAny, first.step());
    if (!isAny)
        return state;
    state.firstUnsaved = Moment{first.integer(0), static_cast<int>(first.integer(1))};
    TRY_ASSIGN(auto unsaved, database.prepare("SELECT count(*) FROM incident WHERE recorded_utc_ms > ?"));
    unsaved.bind(1, since);
    TRY(unsaved.step());
    state.unsaved = static_cast<int>(unsaved.integer(0));
    return state;
}

BackupReminder backupReminder(BackupState const& state, Moment now)
{
    if (!state.firstUnsaved || now.utcMs - state.firstUnsaved->utcMs < weekMs)
        return BackupReminder::None;
    return state.lastBackup ? BackupReminder::TooOld : BackupReminder::NeverMade;
}

}  // namespace weerbaar::transfer
