// What came in while the vault was locked, once it is open: nog te verwerken.
#pragma once

#include "core/evidence/attachment_store.h"
#include "core/result.h"
#include "core/time.h"
#include "core/vault/vault.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace weerbaar::inbox {

enum class EntryKind {
    Note,
    File,
    Missing,  ///< a number that was given out and is not there: somebody removed it, or a disk failed
    Damaged,  ///< a file that does not open; it is kept in the inbox's folder as NUMBER.unreadable
};

enum class EntryState { Waiting, Used, SetAside };

[[nodiscard]] std::string_view nameOf(EntryKind kind);
[[nodiscard]] std::string_view nameOf(EntryState state);

struct Entry {
    int number = 0;                ///< as it was given; another if that was taken, because the counter was put back
    EntryKind kind{};
    std::optional<Moment> madeAt;  ///< by the device's clock when it was made; nothing: Missing, Damaged
    std::string text;              ///< Note: the note; File: its name
    std::string attachmentId;      ///< File; else empty
    EntryState state{};
    std::string incidentId;        ///< Used: where it went
};

/// What merge() did.
struct Merged {
    int taken = 0;
    int missing = 0;
    int damaged = 0;
    int leftWaiting = 0;  ///< still sealed, because the disk is full or a file would not be read; tried again next time
    bool recipientReplaced = false;  ///< the public key beside the vault was another's: what it sealed cannot be read
};

/// The entries in the vault. Borrows the vault. One thread at a time.
class InboxStore {
public:
    explicit InboxStore(vault::Vault& vault) : m_vault(vault) {}

    /// Takes in what was sealed since, each whole or not at all, oldest first; a crash halfway loses nothing and takes
    /// nothing twice. Slow when there are large files: off the GUI thread. Each missing number is noticed once; that
    /// the counter itself is gone or was put back is a missing number too. \returns only what stops all of it, such as
    /// AlreadyOpen while somebody adds; one entry that fails stays, and is counted.
    [[nodiscard]] Result<Merged> merge();
    /// In a vault that was just put back: new entries get the numbers that are due, so that none is taken for missing.
    [[nodiscard]] Result<void> continueNumbers();
    /// Oldest first.
    [[nodiscard]] Result<std::vector<Entry>> waiting();
    [[nodiscard]] Result<int> waitingCount();
    /// What was set aside, oldest first.
    [[nodiscard]] Result<std::vector<Entry>> setAsideEntries();
    /// \returns UnknownEntry.
    [[nodiscard]] Result<Entry> load(int number);
    /// Puts an entry that waits into an incident, a note as text and a file as evidence, and marks it used. In this order:
    /// cut off in between it can be put there again, and nothing is lost. Content that is evidence there already counts as done.
    /// \param remark how it came: stands above a note, and beside a file.
    /// \returns UnknownEntry; InvalidInput if it is not a note or file that waits; what the stores say.
    [[nodiscard]] Result<void> putInto(int number, std::string_view incidentId, std::string const& remark,
                                       incident::IncidentStore& incidents, evidence::AttachmentStore& attachments);
    /// It went into this incident. \returns UnknownEntry; UnknownIncident; InvalidInput if it is not a note or file
    /// that waits.
    [[nodiscard]] Result<void> markUsed(int number, std::string_view incidentId);
    /// Not needed, or taken note of. Twice is no error. \returns UnknownEntry; InvalidInput if it went into an
    /// incident.
    [[nodiscard]] Result<void> setAside(int number);
    /// What was set aside waits again. Twice is no error. \returns UnknownEntry; InvalidInput if it went into an
    /// incident.
    [[nodiscard]] Result<void> putBack(int number);

private:
    [[nodiscard]] Result<void> move(int number, EntryState state);

    vault::Vault& m_vault;
};

}  // namespace weerbaar::inbox
