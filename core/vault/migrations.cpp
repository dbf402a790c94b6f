#include "core/vault/migrations.h"

#include "core/vault/database.h"

#include <array>
#include <string>

namespace weerbaar::vault {

namespace {

// Times are two columns: UTC milliseconds and the local offset in minutes (core/time.h).
constexpr char const* version1 = R"sql(
CREATE TABLE setting (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE scan_round (
    id             INTEGER PRIMARY KEY,
    scan           TEXT NOT NULL CHECK (scan IN ('home', 'personal')),
    home           TEXT CHECK (home IN ('flat', 'terraced', 'detached')),
    tenure         TEXT CHECK (tenure IN ('owned', 'rented')),
    pack_version   INTEGER NOT NULL,
    started_utc_ms INTEGER NOT NULL,
    started_offset INTEGER NOT NULL,
    position       TEXT
) STRICT;

CREATE TABLE scan_answer (
    round_id        INTEGER NOT NULL REFERENCES scan_round (id) ON DELETE CASCADE,
    item_id         TEXT NOT NULL,
    -- Not IN (…): SQLite would build a table of the values for each answer that is saved.
    answered_by     TEXT NOT NULL CHECK (
        answered_by = 'councillor' OR answered_by = 'partner' OR answered_by = 'together'),
    answer          TEXT NOT NULL CHECK (
        answer = 'yes' OR answer = 'partly' OR answer = 'no' OR answer = 'unknown' OR answer = 'not-applicable'),
    note            TEXT NOT NULL,
    answered_utc_ms INTEGER NOT NULL,
    answered_offset INTEGER NOT NULL,
    PRIMARY KEY (round_id, item_id, answered_by)
) STRICT, WITHOUT ROWID;

CREATE TABLE incident (
    id TEXT PRIMARY KEY
) STRICT;

CREATE TABLE incident_event (
    incident_id     TEXT NOT NULL REFERENCES incident (id),
    sequence        INTEGER NOT NULL CHECK (sequence >= 0),
    content         TEXT NOT NULL,
    hash            BLOB NOT NULL CHECK (length(hash) = 32),
    PRIMARY KEY (incident_id, sequence)
) STRICT, WITHOUT ROWID;

-- Append-only, for our own code too: only the wipe, which removes the file, ends an event.
CREATE TRIGGER incident_event_is_never_changed BEFORE UPDATE ON incident_event
BEGIN SELECT RAISE(ABORT, 'incident events are append-only'); END;
CREATE TRIGGER incident_event_is_never_removed BEFORE DELETE ON incident_event
BEGIN SELECT RAISE(ABORT, 'incident events are append-only'); END;

-- What left the vault, as far as the vault knows: never the place it went to.
CREATE TABLE export (
    id           INTEGER PRIMARY KEY,
    kind         TEXT NOT NULL CHECK (kind IN ('report')),
    incident_id  TEXT NOT NULL REFERENCES incident (id),
    parts        TEXT NOT NULL,
    encrypted    INTEGER NOT NULL CHECK (encrypted IN (0, 1)),
    sha256       BLOB NOT NULL CHECK (length(sha256) = 32),
    made_utc_ms  INTEGER NOT NULL,
    made_offset  INTEGER NOT NULL
) STRICT;
)sql";

// What the whole scans ask for: the household, rounds that end, decisions about gaps, and a scan that leaves as a PDF.
constexpr char const* version2 = R"sql(
ALTER TABLE scan_round ADD COLUMN living TEXT CHECK (living = 'alone' OR living = 'with-partner');
ALTER TABLE scan_round ADD COLUMN children INTEGER CHECK (children = 0 OR children = 1);
ALTER TABLE scan_round ADD COLUMN business INTEGER CHECK (business = 0 OR business = 1);
ALTER TABLE scan_round ADD COLUMN scope TEXT NOT NULL DEFAULT 'full' CHECK (scope = 'short' OR scope = 'full');
ALTER TABLE scan_round ADD COLUMN walking INTEGER NOT NULL DEFAULT 0 CHECK (walking = 0 OR walking = 1);
ALTER TABLE scan_round ADD COLUMN partner_position TEXT;
ALTER TABLE scan_round ADD COLUMN finished_utc_ms INTEGER;
ALTER TABLE scan_round ADD COLUMN finished_offset INTEGER;

-- What was decided about a gap; it outlives the rounds.
CREATE TABLE scan_action (
    scan           TEXT NOT NULL CHECK (scan = 'home' OR scan = 'personal'),
    item_id        TEXT NOT NULL,
    state          TEXT NOT NULL CHECK (state = 'open' OR state = 'planned' OR state = 'done' OR state = 'declined'),
    planned_for    TEXT CHECK ((planned_for IS NOT NULL) = (state = 'planned')),
    done_by        TEXT CHECK (done_by = 'me' OR done_by = 'partner' OR done_by = 'landlord' OR done_by = 'municipality'),
    note           TEXT NOT NULL,
    decided_utc_ms INTEGER NOT NULL,
    decided_offset INTEGER NOT NULL,
    PRIMARY KEY (scan, item_id)
) STRICT, WITHOUT ROWID;

-- Invitations to the partner's own phone, so that a reply is known, and taken over once.
CREATE TABLE scan_invitation (
    sequence         INTEGER PRIMARY KEY,
    id               TEXT NOT NULL UNIQUE,
    made_utc_ms      INTEGER NOT NULL,
    made_offset      INTEGER NOT NULL,
    answered_utc_ms  INTEGER,
    answered_offset  INTEGER
) STRICT;

-- SQLite changes no CHECK in place: the table is made anew. A scan has no incident. The rest keeps its words.
CREATE TABLE export_2 (
    id           INTEGER PRIMARY KEY,
    kind         TEXT NOT NULL CHECK (kind = 'report' OR kind = 'scan'),
    incident_id  TEXT REFERENCES incident (id) CHECK ((incident_id IS NOT NULL) = (kind = 'report')),
    scan         TEXT CHECK ((scan IS NOT NULL) = (kind = 'scan')) CHECK (scan = 'home' OR scan = 'personal'),
    parts        TEXT NOT NULL,
    encrypted    INTEGER NOT NULL CHECK (encrypted IN (0, 1)),
    sha256       BLOB NOT NULL CHECK (length(sha256) = 32),
    made_utc_ms  INTEGER NOT NULL,
    made_offset  INTEGER NOT NULL
) STRICT;
INSERT INTO export_2 (id, kind, incident_id, parts, encrypted, sha256, made_utc_ms, made_offset)
    SELECT id, kind, incident_id, parts, encrypted, sha256, made_utc_ms, made_offset FROM export;
DROP TABLE export;
ALTER TABLE export_2 RENAME TO export;
)sql";

constexpr std::array<char const*, schemaVersion> steps = {version1, version2};

}  // namespace

Result<void> migrate(Database& database)
{
    TRY_ASSIGN(std::int64_t const found, database.userVersion());
    if (found < 0)
        return Error{ErrorCode::DamagedDatabase, "user_version"};
    if (found > schemaVersion)
        return Error{ErrorCode::NewerVersion, "database"};
    for (std::int64_t version = found; version < schemaVersion; ++version) {
        TRY_ASSIGN(auto transaction, Transaction::begin(database));
        TRY(database.execute(steps[static_cast<std::size_t>(version)]));
        TRY(database.execute(("PRAGMA user_version = " + std::to_string(version + 1) + ';').c_str()));
        TRY(transaction.commit());
    }
    return {};
}

}  // namespace weerbaar::vault
