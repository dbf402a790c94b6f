// The locked inbox: what is written down or put away while the vault is locked. It can only be added to.
#pragma once

#include "core/evidence/attachment_store.h"
#include "core/result.h"
#include "core/time.h"

#include <cstdint>
#include <filesystem>
#include <string_view>

namespace weerbaar::inbox {

// What may wait at most, so that a phone in other hands cannot be filled up. Total: sealed, as it lies on the disk.
inline constexpr int maximumEntries = 200;
inline constexpr std::uint64_t maximumTotalBytes = 2ULL * 1024 * 1024 * 1024;
inline constexpr std::uint64_t fileMaximumBytes = 1ULL * 1024 * 1024 * 1024;
inline constexpr std::size_t noteMaximumBytes = incident::textMaximumBytes;

/// Adds, and does nothing else: there is no way here to read, list or change what waits. Each entry is an ordinary age
/// file sealed to the vault's public key (docs/formats.md, "Locked inbox"). Needs no secret. Any thread, any process: a
/// lock of its own keeps two writers apart, and one waits for the other, at most ten seconds. Works while another
/// process has the vault open.
class LockedInbox {
public:
    /// \param folder the vault's.
    LockedInbox(std::filesystem::path folder, Clock const& clock) : m_folder(std::move(folder)), m_clock(clock) {}

    /// Durable when it returns. \returns its number, from 1; MissingAnswer for nothing but blanks, TextTooLong,
    /// InvalidText, InboxFull, NoVault where there is no vault to keep it for, DamagedKeySlots if the public key is
    /// missing or unreadable or the vault could not be opened any more, AlreadyOpen if the other writer takes too long,
    /// DiskFull, NotWritable, StorageFailed.
    [[nodiscard]] Result<int> addNote(std::string_view text);
    /// As addNote(), and the errors of evidence::stage(). Bounded memory. Other writers wait until it is done.
    [[nodiscard]] Result<int> addFile(evidence::ByteSource& source, evidence::Progress const& progress);

    /// How many wait: the one thing that can be said without a secret.
    [[nodiscard]] static int count(std::filesystem::path const& folder);
    /// Whether this is what a file in the inbox is called, as docs/formats.md has it.
    [[nodiscard]] static bool isName(std::string_view file);

private:
    std::filesystem::path m_folder;
    Clock const& m_clock;
};

}  // namespace weerbaar::inbox
