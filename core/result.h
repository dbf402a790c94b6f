// The vocabulary of failure: one code for each thing a person must do differently.
#pragma once

#include "crypto/result.h"

#include <cstdint>
#include <string>

namespace weerbaar {

/// Two causes with the same sentence and the same button are one code. app/error_text.h has the
/// sentence for each; its switch has no default, so a new code does not build without one.
enum class ErrorCode {
    NoVault,             ///< there is no vault in this folder
    VaultExists,         ///< there is one already; it is not overwritten
    WrongPassphrase,     ///< the passphrase opens nothing here
    WrongRecoveryCode,   ///< the recovery code opens nothing here
    TooManyAttempts,     ///< wait first; `seconds` says how long
    DamagedKeySlots,     ///< vault.keys is missing beside a database, cut or changed
    DamagedDatabase,     ///< vault.db is missing, cut or changed
    NewerVersion,        ///< written by a later version of Weerbaar
    DiskFull,            ///< no room; what was saved before is safe
    NotWritable,         ///< the folder may not be written; `where` "not empty": it must be empty, and is not
    AlreadyOpen,         ///< another process has this vault open
    OutOfMemory,         ///< the device would not give the memory
    StorageFailed,       ///< any other failure of the disk
    PassphraseTooShort,  ///< under vault::passphraseMinimumCharacters; `where` "password": of a file, not of the vault
    PassphraseTooLong,   ///< over vault::passphraseMaximumBytes; `where` the same
    InvalidPack,         ///< a content pack breaks its schema or rules; `where` says where
    InvalidText,         ///< not UTF-8, or a NUL in it; `where` names the field
    MissingAnswer,       ///< a required answer is not there; `where` names the field
    TextTooLong,         ///< over incident::textMaximumBytes; `where` names the field
    TimeInFuture,        ///< it says it happened later than now
    TimeTooLongAgo,      ///< it says it happened before 1990
    InvalidTime,         ///< not a date and time with an offset
    UnknownType,         ///< not one of the incident types
    UnknownItem,         ///< no such item in the pack
    UnknownIncident,     ///< no such incident
    UnknownStep,         ///< no such step in the protocol
    UnknownRound,        ///< no such round of a scan
    RoundIsHistory,      ///< an earlier round: it stays as it was answered
    NewerPack,           ///< made with newer questions than this Weerbaar has
    UnknownInvitation,   ///< a reply to an invitation that was not made here
    InvitationUsed,      ///< a reply that was taken over before
    OutOfReach,          ///< not during the partner's turn: the database is restricted
    UnknownAttachment,   ///< no such file in the evidence
    AlreadyAttached,     ///< this incident has that content already; `where` is the name it has
    DamagedAttachment,   ///< the file in the evidence is missing, cut or changed
    DamagedEnclosure,    ///< a file that was to go along is missing, cut or changed in the evidence; `where` is its name
    SourceUnreadable,    ///< what was chosen is gone, may not be read, or is no file: a folder, a pipe
    SourceChanged,       ///< what was chosen changed while it was read
    SourceTooLarge,      ///< over evidence::attachmentMaximumBytes, or inbox::fileMaximumBytes while locked
    InboxFull,           ///< too many, or too much, waits in the locked inbox
    UnknownEntry,        ///< no such entry in the inbox
    UnknownCheckIn,      ///< no such moment of aftercare
    InvalidInput,        ///< not what the command expects; `where` says what
    BrokenChain,         ///< an event does not fit its hash; `where` names incident and event, or is "backup"
    PdfPasswordTooLong,  ///< over 127 bytes: some readers could never open the file
    ExportFailed,        ///< the PDF could not be made or written there
    ExportTooLarge,      ///< more than fits into a file of this kind; `where` says what
    CopyNotRemoved,      ///< a copy that was made to be handed on is still there; `where` is its name
    NothingToShareWith,  ///< the device has no program that takes a file from us
    NotAgeFile,          ///< no age file, or its beginning is damaged; `where`: "line-ends" or "utf-16" for what did it
    WrongExportKey,      ///< this password or key opens another file; `where`: "password" or "key"
    NeedsPassword,       ///< the file opens with a password, and a key was given
    NeedsKey,            ///< the file opens with a key, and a password was given
    DamagedExport,       ///< what is sealed in the file was cut or changed
    TooMuchWork,         ///< its password was made to cost more work than this device may give
    InvalidRecipient,    ///< a public key with a slip of the pen
    UnsupportedRecipient,  ///< a key of a sort that Weerbaar cannot seal to, or no public one; `where` names the sort
    UnknownContact,      ///< no such contact
    NotABackup,          ///< it opens, and holds something else or something that breaks the rules; `where` says what
    NewerBackup,         ///< made by a later version of Weerbaar
    BackupDiffers,       ///< what was read back is not what is in the vault; `where` says what
    NoQrCode,            ///< there is no QR code to be read in the picture
    NotAnInvitation,     ///< it can be read, and is no invitation
    NotAReply,           ///< it can be read, and is no reply to one
    Cancelled,           ///< the person stopped it
};

/// The last code, so that a test can walk them all.
inline constexpr ErrorCode lastErrorCode = ErrorCode::Cancelled;

struct [[nodiscard]] Error {
    ErrorCode code;
    std::string where{};       ///< for the log and the tool; never a secret, never a sentence
    std::int64_t seconds = 0;  ///< TooManyAttempts: how long to wait
};

template <class T>
using Result = Outcome<T, Error>;

}  // namespace weerbaar
