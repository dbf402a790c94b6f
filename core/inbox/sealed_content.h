// Opening one sealed entry. Private to core/inbox.
#pragma once

#include "core/evidence/attachment_store.h"
#include "core/inbox/entry_header.h"
#include "core/result.h"
#include "crypto/age/x25519.h"

#include <filesystem>
#include <optional>
#include <string>

namespace weerbaar::inbox {

/// What was in it: the text of a note, or a file that is already encrypted in the evidence's folder.
struct SealedContent {
    EntryHeader header;
    std::string note;
    std::optional<evidence::StagedAttachment> file;
};

/// Reads it to its end before anything of it is believed. Bounded memory.
/// \param vaultFolder where a file is staged.
/// \returns DamagedAttachment if it is not an entry of this number for this identity, whole and unchanged;
/// SourceUnreadable if the disk will not read it; the errors of evidence::stage() that are the disk's.
[[nodiscard]] Result<SealedContent> openSealed(std::filesystem::path const& entryFile, int number,
                                               crypto::age::Identity const& identity,
                                               std::filesystem::path const& vaultFolder);

}  // namespace weerbaar::inbox
