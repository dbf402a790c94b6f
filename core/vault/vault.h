// The vault: a folder with wrapped keys and an encrypted database.
#pragma once

#include "core/result.h"
#include "core/time.h"
#include "core/vault/database.h"
#include "core/vault/file_io.h"
#include "crypto/age/x25519.h"
#include "crypto/key_slots.h"
#include "crypto/password_hash.h"
#include "crypto/recovery_code.h"
#include "crypto/secret.h"

#include <filesystem>
#include <functional>

namespace weerbaar::vault {

/// What can be said of a folder without any secret.
enum class VaultState { Absent, Locked, Damaged, Newer };

/// How an existing vault is opened. Tests lower the floor; the app and the tool never do.
struct OpenOptions {
    Clock const& clock;
    crypto::Argon2Floor floor{};
};

struct NewVault;

/// An open vault. While it lives no other process can open the same folder.
///
/// Files, all in one folder (docs/formats.md): vault.keys, vault.db (with -wal and -shm while
/// open), vault.inbox, vault.lock, vault.attempts, and what lies in attachments/, inbox/ and shared/. Passphrases are UTF-8 in NFC; the caller normalises.
/// The functions that take a passphrase or code run Argon2id: call them off the GUI thread.
class Vault {
public:
    [[nodiscard]] static VaultState inspect(std::filesystem::path const& folder);

    /// Makes a vault with a random key, one slot for the passphrase and one for a new recovery code.
    /// The folder is made if need be. Cut off at any moment it leaves no vault or a whole one: what an earlier try left
    /// behind is Absent to inspect(), and is removed.
    /// \returns VaultExists, PassphraseTooShort, PassphraseTooLong, DiskFull, NotWritable, AlreadyOpen;
    /// DamagedKeySlots where a database lies without its keys: that is not ours to overwrite.
    [[nodiscard]] static Result<NewVault> create(std::filesystem::path const& folder,
                                                 crypto::SecretBytes const& passphrase,
                                                 crypto::Argon2Cost cost, OpenOptions options);

    /// As above, with a database that `fill` makes of an empty one; it must end at schemaVersion. What `fill` is refused with
    /// is returned, and then there is no vault. Files that belong to its rows it puts into `folder` itself.
    using Fill = std::function<Result<void>(Database&)>;
    [[nodiscard]] static Result<NewVault> create(std::filesystem::path const& folder,
                                                 crypto::SecretBytes const& passphrase,
                                                 crypto::Argon2Cost cost, OpenOptions options, Fill const& fill);

    /// Opens in this order, each step with its own error: NoVault; DamagedKeySlots or NewerVersion;
    /// AlreadyOpen or NotWritable; TooManyAttempts, or DiskFull where the attempt cannot be counted;
    /// WrongPassphrase; DamagedDatabase or NewerVersion; DiskFull while opening or migrating.
    [[nodiscard]] static Result<Vault> unlock(std::filesystem::path const& folder,
                                              crypto::SecretBytes const& passphrase, OpenOptions options);

    /// Opens with the recovery code and sets a new passphrase. Errors as unlock(), with
    /// WrongRecoveryCode, and those of the new passphrase, which is checked first. The code goes on working; that it
    /// was used stands in the vault (core/vault/recovery_standing.h).
    [[nodiscard]] static Result<Vault> recover(std::filesystem::path const& folder,
                                               crypto::RecoveryCode const& code,
                                               crypto::SecretBytes const& newPassphrase,
                                               crypto::Argon2Cost cost, OpenOptions options);

    // Those that ask for a secret again count a wrong one as unlock() does, and then say TooManyAttempts: who holds an
    // open vault must not learn its passphrase by trying. They leave the database alone.

    /// Rewraps the vault key under a new passphrase. The old one works until the new slots are durable, and never
    /// after. \returns WrongPassphrase, and those of the new passphrase, which is checked first.
    [[nodiscard]] Result<void> changePassphrase(crypto::SecretBytes const& current,
                                                crypto::SecretBytes const& replacement,
                                                crypto::Argon2Cost cost);

    /// The same for an owner who forgot the passphrase while the vault is open. \returns WrongRecoveryCode.
    [[nodiscard]] Result<void> resetPassphrase(crypto::RecoveryCode const& code, crypto::SecretBytes const& replacement,
                                               crypto::Argon2Cost cost);

    /// Makes a new recovery code; the old one is worthless from then on.
    [[nodiscard]] Result<crypto::RecoveryCode> renewRecoveryCode(crypto::SecretBytes const& passphrase,
                                                                 crypto::Argon2Cost cost);

    /// Whether this is the passphrase, for who practises it: a wrong one is no attack and is not counted. Limit the
    /// tries (core/vault/practice.h). \returns WrongPassphrase.
    [[nodiscard]] Result<void> verifyPassphrase(crypto::SecretBytes const& passphrase) const;

    /// Destroys the keys first, durably, after which nobody can read the rest; then removes the rest.
    /// Works on a damaged, a locked and an open vault alike; close an open one right after.
    [[nodiscard]] static Result<void> wipe(std::filesystem::path const& folder);

    /// Where a vault for `folder` is built that is put back from a backup: beside it, "FOLDER.restore", links followed. It is
    /// not there otherwise, and goes with a wipe.
    [[nodiscard]] static std::filesystem::path unfinishedRestore(std::filesystem::path const& folder);
    /// Keeps everybody from opening the vault in this folder while it lives. \returns AlreadyOpen, NotWritable, DiskFull.
    [[nodiscard]] static Result<FileLock> keepClosed(std::filesystem::path const& folder);

    [[nodiscard]] Database& database() noexcept { return m_database; }
    [[nodiscard]] std::filesystem::path const& folder() const noexcept { return m_folder; }
    [[nodiscard]] Clock const& clock() const noexcept { return *m_clock; }
    /// What opens the locked inbox. Derived from the vault key: lost with it.
    [[nodiscard]] crypto::age::Identity const& inboxIdentity() const noexcept { return m_inboxIdentity; }
    /// Whether vault.inbox held another's key when this was opened: what was sealed to it meanwhile is theirs to read.
    [[nodiscard]] bool inboxRecipientWasReplaced() const noexcept { return m_inboxRecipientWasReplaced; }

    /// The public key to which anybody may seal something for this vault; no secret is needed.
    /// \returns NoVault, DamagedKeySlots if it is not there or is no key.
    [[nodiscard]] static Result<crypto::age::Recipient> inboxRecipient(std::filesystem::path const& folder);

private:
    Vault(std::filesystem::path folder, FileLock lock, Database database, crypto::age::Identity inboxIdentity,
          bool inboxRecipientWasReplaced, OpenOptions options)
        : m_folder(std::move(folder)), m_lock(std::move(lock)), m_database(std::move(database)),
          m_inboxIdentity(std::move(inboxIdentity)), m_inboxRecipientWasReplaced(inboxRecipientWasReplaced),
          m_clock(&options.clock), m_floor(options.floor)
    {
    }

    /// The key slots as they are now, and the key that a secret took out of them.
    struct Unwrapped;
    [[nodiscard]] Result<Unwrapped> unwrap(crypto::SlotKind kind, crypto::SecretBytes const& secret, ErrorCode wrong) const;
    /// The same, with a wrong secret counted.
    [[nodiscard]] Result<Unwrapped> unwrapCounted(crypto::SlotKind kind, crypto::SecretBytes const& secret, ErrorCode wrong);
    [[nodiscard]] Result<void> rewrap(Unwrapped opened, crypto::SecretBytes const& passphrase, crypto::Argon2Cost cost);

    /// Lock, keys and attempts: what unlock() and recover() share.
    struct Door;
    [[nodiscard]] static Result<Door> approach(std::filesystem::path const& folder, OpenOptions options);
    [[nodiscard]] static Result<Vault> enter(Door door, crypto::SecretKey const& vaultKey, OpenOptions options);

    std::filesystem::path m_folder;
    FileLock m_lock;
    Database m_database;
    crypto::age::Identity m_inboxIdentity;
    bool m_inboxRecipientWasReplaced = false;
    Clock const* m_clock;
    crypto::Argon2Floor m_floor;
};

/// A vault that was just made, and the code that must be written down now: it is kept nowhere.
struct NewVault {
    Vault vault;
    crypto::RecoveryCode recoveryCode;
};

}  // namespace weerbaar::vault
