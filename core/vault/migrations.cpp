#include "core/vault/migrations.h"

#include "core/vault/database.h"

#include <array>
#include <cassert>
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

// What follows an incident: a list that opens at once, the same offender found again, evidence, the locked inbox and aftercare.
constexpr char const* version3 = R"sql(
-- What lists read of an incident. It follows from its events, and is written with each of them.
ALTER TABLE incident ADD COLUMN occurred_utc_ms INTEGER NOT NULL DEFAULT 0;
ALTER TABLE incident ADD COLUMN occurred_offset INTEGER NOT NULL DEFAULT 0;
ALTER TABLE incident ADD COLUMN recorded_utc_ms INTEGER NOT NULL DEFAULT 0;
ALTER TABLE incident ADD COLUMN recorded_offset INTEGER NOT NULL DEFAULT 0;
ALTER TABLE incident ADD COLUMN type TEXT NOT NULL DEFAULT '';
ALTER TABLE incident ADD COLUMN place TEXT NOT NULL DEFAULT '';
ALTER TABLE incident ADD COLUMN safe_now TEXT NOT NULL DEFAULT 'unknown';
ALTER TABLE incident ADD COLUMN concerns TEXT NOT NULL DEFAULT '';
ALTER TABLE incident ADD COLUMN events INTEGER NOT NULL DEFAULT 0;
CREATE INDEX incident_by_time ON incident (occurred_utc_ms DESC, id DESC);
CREATE INDEX incident_by_writing ON incident (recorded_utc_ms DESC);

-- Of the vaults from before: the same from the events. A time there is "2026-11-20T21:15:00+01:00", always. What an event
-- that somebody broke cannot say stays as it is above: it is found by its hash, and keeps no vault from opening.
UPDATE incident SET
    events = (SELECT count(*) FROM incident_event e WHERE e.incident_id = incident.id),
    (recorded_utc_ms, recorded_offset) = (
        SELECT coalesce(unixepoch(t) * 1000, 0),
               coalesce(CASE substr(t, 20, 1) WHEN '-' THEN -1 ELSE 1 END * (substr(t, 21, 2) * 60 + substr(t, 24, 2)), 0)
        FROM (SELECT CASE WHEN json_valid(content) THEN json_extract(content, '$.recordedAt') END AS t FROM incident_event e
              WHERE e.incident_id = incident.id ORDER BY sequence LIMIT 1))
WHERE EXISTS (SELECT 1 FROM incident_event e WHERE e.incident_id = incident.id);
UPDATE incident SET
    (occurred_utc_ms, occurred_offset, type, place, safe_now, concerns) = (
        SELECT coalesce(unixepoch(t) * 1000, 0),
               coalesce(CASE substr(t, 20, 1) WHEN '-' THEN -1 ELSE 1 END * (substr(t, 21, 2) * 60 + substr(t, 24, 2)), 0),
               coalesce(json_extract(account, '$.type'), ''), coalesce(json_extract(account, '$.place'), ''),
               CASE json_extract(account, '$.safeNow') WHEN 1 THEN 'yes' WHEN 0 THEN 'no' ELSE 'unknown' END,
               (SELECT coalesce(group_concat(value, ','), '') FROM json_each(account, '$.concerns'))
        FROM (SELECT json_extract(content, '$.account') AS account, json_extract(content, '$.account.occurredAt') AS t
              FROM incident_event e WHERE e.incident_id = incident.id
              AND CASE WHEN json_valid(content) THEN json_type(content, '$.account') END = 'object'
              ORDER BY sequence DESC LIMIT 1))
WHERE EXISTS (SELECT 1 FROM incident_event e WHERE e.incident_id = incident.id
              AND CASE WHEN json_valid(content) THEN json_type(content, '$.account') END = 'object');

-- The same offender in several incidents. It follows from the events too.
CREATE TABLE incident_offender (
    key             TEXT NOT NULL,
    occurred_utc_ms INTEGER NOT NULL,
    incident_id     TEXT NOT NULL REFERENCES incident (id),
    label           TEXT NOT NULL,
    PRIMARY KEY (key, occurred_utc_ms, incident_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX offender_by_incident ON incident_offender (incident_id);

-- Evidence: each file lies encrypted in attachments/ID under a key of its own.
CREATE TABLE attachment (
    id            TEXT PRIMARY KEY,
    key           BLOB NOT NULL CHECK (length(key) = 32),
    sha256        BLOB NOT NULL CHECK (length(sha256) = 32),
    bytes         INTEGER NOT NULL CHECK (bytes >= 0),
    name          TEXT NOT NULL,
    media_type    TEXT NOT NULL,
    taken_utc_ms  INTEGER NOT NULL,
    taken_offset  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX attachment_by_content ON attachment (sha256);
CREATE TABLE incident_attachment (
    incident_id   TEXT NOT NULL REFERENCES incident (id),
    attachment_id TEXT NOT NULL REFERENCES attachment (id),
    PRIMARY KEY (incident_id, attachment_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX incident_by_attachment ON incident_attachment (attachment_id);

-- What came in while the vault was locked, by its number; a number that is not there is a row as well.
CREATE TABLE inbox_entry (
    number         INTEGER PRIMARY KEY,
    kind           TEXT NOT NULL CHECK (kind = 'note' OR kind = 'file' OR kind = 'missing' OR kind = 'damaged'),
    made_utc_ms    INTEGER,
    made_offset    INTEGER,
    text           TEXT NOT NULL,
    attachment_id  TEXT REFERENCES attachment (id) CHECK ((attachment_id IS NOT NULL) = (kind = 'file')),
    merged_utc_ms  INTEGER NOT NULL,
    merged_offset  INTEGER NOT NULL,
    state          TEXT NOT NULL CHECK (state = 'waiting' OR state = 'used' OR state = 'set-aside'),
    incident_id    TEXT REFERENCES incident (id) CHECK ((incident_id IS NOT NULL) = (state = 'used'))
) STRICT;

-- How it goes: private, never scored, and its owner may take it back.
CREATE TABLE check_in (
    incident_id     TEXT NOT NULL REFERENCES incident (id),
    check_in_id     TEXT NOT NULL,
    note            TEXT NOT NULL,
    skipped         INTEGER NOT NULL CHECK (skipped = 0 OR skipped = 1),
    answered_utc_ms INTEGER NOT NULL,
    answered_offset INTEGER NOT NULL,
    PRIMARY KEY (incident_id, check_in_id)
) STRICT, WITHOUT ROWID;

-- Besides reports and scans: the preparation of a report to the police, and a file of the evidence.
CREATE TABLE export_3 (
    id           INTEGER PRIMARY KEY,
    kind         TEXT NOT NULL CHECK (kind = 'report' OR kind = 'scan' OR kind = 'police-report' OR kind = 'attachment'),
    incident_id  TEXT REFERENCES incident (id) CHECK ((incident_id IS NULL) = (kind = 'scan')),
    scan         TEXT CHECK ((scan IS NOT NULL) = (kind = 'scan')) CHECK (scan = 'home' OR scan = 'personal'),
    parts        TEXT NOT NULL,
    encrypted    INTEGER NOT NULL CHECK (encrypted IN (0, 1)),
    sha256       BLOB NOT NULL CHECK (length(sha256) = 32),
    made_utc_ms  INTEGER NOT NULL,
    made_offset  INTEGER NOT NULL
) STRICT;
INSERT INTO export_3 (id, kind, incident_id, scan, parts, encrypted, sha256, made_utc_ms, made_offset)
    SELECT id, kind, incident_id, scan, parts, encrypted, sha256, made_utc_ms, made_offset FROM export;
DROP TABLE export;
ALTER TABLE export_3 RENAME TO export;
)sql";

// What leaves: a report of several incidents, bundles and backups, for whom and what for, and who they are sealed to.
constexpr char const* version4 = R"sql(
CREATE TABLE export_4 (
    id           INTEGER PRIMARY KEY,
    kind         TEXT NOT NULL CHECK (kind = 'report' OR kind = 'scan' OR kind = 'police-report' OR kind = 'attachment'
                                      OR kind = 'bundle' OR kind = 'backup'),
    scan         TEXT CHECK ((scan IS NOT NULL) = (kind = 'scan')) CHECK (scan = 'home' OR scan = 'personal'),
    parts        TEXT NOT NULL,
    recipient    TEXT NOT NULL,
    purpose      TEXT NOT NULL,
    encrypted    INTEGER NOT NULL CHECK (encrypted IN (0, 1)),
    sha256       BLOB NOT NULL CHECK (length(sha256) = 32),
    made_utc_ms  INTEGER NOT NULL,
    made_offset  INTEGER NOT NULL
) STRICT;
INSERT INTO export_4 (id, kind, scan, parts, recipient, purpose, encrypted, sha256, made_utc_ms, made_offset)
    SELECT id, kind, scan, parts, '', '', encrypted, sha256, made_utc_ms, made_offset FROM export;
CREATE TABLE export_incident (
    export_id    INTEGER NOT NULL REFERENCES export_4 (id),
    incident_id  TEXT NOT NULL REFERENCES incident (id),
    PRIMARY KEY (export_id, incident_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX export_by_incident ON export_incident (incident_id);
INSERT INTO export_incident (export_id, incident_id) SELECT id, incident_id FROM export WHERE incident_id IS NOT NULL;
DROP TABLE export;
ALTER TABLE export_4 RENAME TO export;
-- The files in what left.
CREATE TABLE export_file (
    export_id    INTEGER NOT NULL REFERENCES export (id),
    sequence     INTEGER NOT NULL,
    name         TEXT NOT NULL,
    sha256       BLOB NOT NULL CHECK (length(sha256) = 32),
    PRIMARY KEY (export_id, sequence)
) STRICT, WITHOUT ROWID;

-- Public keys that exports were sealed to, under the names that their owner gave them.
CREATE TABLE contact (
    id           INTEGER PRIMARY KEY,
    name         TEXT NOT NULL,
    recipient    TEXT NOT NULL UNIQUE,
    added_utc_ms INTEGER NOT NULL,
    added_offset INTEGER NOT NULL
) STRICT;

-- The secret half of the key that an invitation carries; it goes once the reply is there.
ALTER TABLE scan_invitation ADD COLUMN identity BLOB CHECK (length(identity) = 32);
)sql";

constexpr std::array<char const*, schemaVersion> steps = {version1, version2, version3, version4};

}  // namespace

Result<void> migrate(Database& database, std::int64_t upTo)
{
    assert(upTo <= schemaVersion);
    TRY_ASSIGN(std::int64_t const found, database.userVersion());
    if (found < 0)
        return Error{ErrorCode::DamagedDatabase, "user_version"};
    if (found > schemaVersion)
        return Error{ErrorCode::NewerVersion, "database"};
    for (std::int64_t version = found; version < upTo; ++version) {
        TRY_ASSIGN(auto transaction, Transaction::begin(database));
        TRY(database.execute(steps[static_cast<std::size_t>(version)]));
        TRY(database.execute(("PRAGMA user_version = " + std::to_string(version + 1) + ';').c_str()));
        TRY(transaction.commit());
    }
    return {};
}

}  // namespace weerbaar::vault
