// The backup (reservekopie): everything that is in the vault in one age file, made, looked into and put back.
// docs/formats.md, "Backup"; docs/decisions/0027.
#pragma once

#include "core/evidence/attachment_store.h"
#include "core/report/export_log.h"
#include "core/result.h"
#include "core/time.h"
#include "core/vault/new_file.h"
#include "core/vault/vault.h"
#include "crypto/age/file.h"
#include "crypto/password_hash.h"
#include "crypto/recovery_code.h"
#include "crypto/secret.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace weerbaar::transfer {

/// How far it is, as with evidence; `totalBytes` counts the work, not the file. A backup is written, and from the half on read
/// back.
using evidence::Progress;

/// What a backup says of itself.
struct BackupContents {
    Moment madeAt;
    int schema = 0;                     ///< of the vault that it was made of
    int incidents = 0;
    int events = 0;                     ///< of all incidents
    int intactEvents = 0;               ///< of these, those whose hash fitted when it was made
    int scanRounds = 0;
    int attachments = 0;                ///< with their content
    std::uint64_t attachmentBytes = 0;
    std::vector<std::string> lost;      ///< the names of those whose content was damaged in the vault already: not in it

    bool operator==(BackupContents const&) const = default;
};

/// The password of a backup as it is sealed with and opened with: a recovery code, however it was typed, in its one spelling
/// (RecoveryCode::text()); anything else as it is. So a backup may be made with the code that lies on paper.
/// \param typed UTF-8 in NFC.
[[nodiscard]] crypto::SecretBytes backupPassword(crypto::SecretBytes const& typed);

/// A backup on its way, in three steps, so that the database stays on its thread while the long step runs on another:
///
///   take()     on the database's thread: every row, in memory. Quick.
///   write()    on any thread, needing no database: writes the file without a name, reads it back from the disk with the
///              password and compares every row and every attachment with what was taken. Slow.
///   publish()  on the database's thread: notes it in the vault, and then gives the file its name. Quick.
///
/// Until publish() has succeeded the place is as it was, and the destructor removes what was written. Move-only.
class Backup {
public:
    /// What is still sealed in the locked inbox is not part of it, for no other vault could ever open that: call
    /// inbox::InboxStore::merge() before, and see sealedInInbox(). \returns DamagedDatabase for rows that cannot be written
    /// down, and what the database says.
    [[nodiscard]] static Result<Backup> take(vault::Vault& vault);

    /// After write() it also says what was lost.
    [[nodiscard]] BackupContents const& contents() const noexcept;
    /// How many entries of the inbox had not been taken in.
    [[nodiscard]] int sealedInInbox() const noexcept;

    /// \param file where it is to go; what lies there stays until publish(). It is written in the same folder, as
    /// vault::NewFile::createNameless() does it.
    /// \param password by backupPassword(); what it must be like is the caller's to say, but it is not empty.
    /// \param work less than the default is for tests.
    /// \returns ExportFailed where nothing can be written, or where something is that is no file, DiskFull, ExportTooLarge, OutOfMemory, Cancelled;
    /// BackupDiffers if what is read back is something else, `where` being the table or "attachment".
    [[nodiscard]] Result<void> write(std::filesystem::path const& file, crypto::SecretBytes const& password,
                                     Progress const& progress,
                                     crypto::age::WorkFactor work = crypto::age::writtenWorkFactor);

    /// Once, after write() succeeded. A file of that name is replaced, whole or not at all.
    /// \returns what the log says, ExportFailed, DiskFull.
    [[nodiscard]] Result<void> publish(report::ExportLog& log);

    Backup(Backup&&) noexcept;
    Backup& operator=(Backup&&) noexcept;
    ~Backup();

private:
    struct Taken;
    explicit Backup(std::unique_ptr<Taken> taken);

    std::unique_ptr<Taken> m_taken;
};

/// What is in a backup, by its first pages: quick however large it is, but for the password's work. That the rest of it is
/// whole only restoreBackup() finds out.
/// \param password by backupPassword().
/// \returns SourceUnreadable; NotAgeFile, NeedsKey, WrongExportKey, TooMuchWork, OutOfMemory; DamagedExport; NotABackup;
/// NewerBackup.
[[nodiscard]] Result<BackupContents> inspectBackup(std::filesystem::path const& file, crypto::SecretBytes const& password);

/// A vault that was put back, still locked: Vault::unlock() opens it with the new passphrase.
struct Restored {
    BackupContents contents;
    crypto::RecoveryCode recoveryCode;  ///< to be written down now: it is kept nowhere
};

/// Makes a vault of a backup where there is none: new keys and a new recovery code, the rows and the hashes of events as they
/// were. All of it or nothing: it is built in "FOLDER.restore" beside `folder`, its chains, attachments and pages are
/// verified, and only then it gets its name. What a restore that was cut off left there goes with the next one, or with
/// removeUnfinishedRestore(). Off the GUI thread.
/// \param password by backupPassword(). \param newPassphrase of the vault, as for Vault::create().
/// \param cost, options as for Vault::create().
/// \returns VaultExists, DamagedKeySlots (keys that are lost are not ours to overwrite), PassphraseTooShort,
/// PassphraseTooLong; as inspectBackup(); BrokenChain if events were intact when the backup was made and are not in it;
/// DiskFull, NotWritable (`where` "not empty": `folder` holds something that is not called as a vault's, or shared copies),
/// AlreadyOpen, Cancelled.
[[nodiscard]] Result<Restored> restoreBackup(std::filesystem::path const& file, crypto::SecretBytes const& password,
                                             std::filesystem::path const& folder,
                                             crypto::SecretBytes const& newPassphrase, crypto::Argon2Cost cost,
                                             vault::OpenOptions options, Progress const& progress);

/// Removes what a restore into `folder` left when it was cut off: encrypted, but room on the disk. What is being restored
/// by another process stays. Quick where there is nothing.
[[nodiscard]] Result<void> removeUnfinishedRestore(std::filesystem::path const& folder);

/// What the reminder goes by.
struct BackupState {
    std::optional<Moment> lastBackup;    ///< made, or put back; nothing: never
    std::optional<Moment> firstUnsaved;  ///< when the oldest incident that is in no backup was written down
    int unsaved = 0;                     ///< how many there are

    bool operator==(BackupState const&) const = default;
};

[[nodiscard]] Result<BackupState> backupState(vault::Database& database);

enum class BackupReminder {
    None,
    NeverMade,  ///< there are incidents, and there is no backup at all
    TooOld,     ///< there are incidents that are in none
};

/// A week is how long an incident may lie on one device only. Pure.
[[nodiscard]] BackupReminder backupReminder(BackupState const& state, Moment now);

}  // namespace weerbaar::transfer
