// The measurements, one function each. All throw std::runtime_error where a measurement cannot be taken.
#pragma once

#include "tests/bench/table.h"

#include <filesystem>
#include <string>
#include <vector>

namespace weerbaar::bench {

struct Start {
    std::vector<Row> rows;
    std::string surroundings;  ///< Qt, platform and renderer, as the app itself reports them
};

/// From the start of the process to the first frame on the screen, beside an empty window and one with four stock
/// buttons. The programs lie in `programs`.
[[nodiscard]] Start measureStart(std::filesystem::path const& programs);

/// ScanStore::answer(), durable, beside a bare transaction that writes an equal row: on the disk, and in memory
/// (/dev/shm, where there is one), because a slow disk hides what we do ourselves.
[[nodiscard]] std::vector<Row> measureAnswer();

/// In the app's window, by touch: from the tap on the home check to its page, with 10, 25 and 50 earlier rounds of
/// both scans beside 1; the same to its history; and with 50, from the tap on an answer until it is durable and shown,
/// and on to the next question.
[[nodiscard]] std::vector<Row> measureScans(std::filesystem::path const& programs);

/// A note in the locked inbox until it is durable; a file of 500 MB taken in as evidence, beside `cp` and `sha256sum` of
/// it, and what that takes of memory; with ten thousand incidents, by touch, from the tap to their list; verifying
/// their hundred thousand events; a report with twenty photos in it, and what that takes of memory.
[[nodiscard]] std::vector<Row> measureIncidents(std::filesystem::path const& programs);

/// 512 MiB for an X25519 recipient, from memory to memory (/dev/shm): sealed and opened beside the `age` program, and what
/// ours takes of memory. One row that says why where there is no such program or not the room.
[[nodiscard]] std::vector<Row> measureAge();

/// A backup of 1 GB of evidence until it is on the disk, beside `tar c | age -r` of the same files, and until it was read
/// back; putting it back, beside `age -d | tar x`; and what both take of memory, beside 10 MB.
[[nodiscard]] std::vector<Row> measureBackups();

/// Unlocking with the cost calibrated here, beside Argon2id alone; that cost; and, at the lowest cost there is,
/// opening ten thousand answers beside opening a new vault.
[[nodiscard]] std::vector<Row> measureUnlock();

/// Until the keys are gone for good, and until everything is.
[[nodiscard]] std::vector<Row> measureWipe();

}  // namespace weerbaar::bench
