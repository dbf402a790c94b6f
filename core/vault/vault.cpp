#include "core/vault/vault.h"

#include "core/vault/attempt_log.h"
#include "core/vault/migrations.h"
#include "core/vault/passphrase.h"
#include "core/vault/practice.h"
#include "core/vault/recovery_standing.h"
#include "crypto/subkey.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

namespace weerbaar::vault {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t keySlotsLimit = 64 * 1024;
constexpr std::size_t recipientLimit = 1024;

fs::path keysFile(fs::path const& folder) { return folder / "vault.keys"; }
fs::path databaseFile(fs::path const& folder) { return folder / "vault.db"; }
fs::path unfinishedDatabase(fs::path const& folder) { return folder / "vault.db.new"; }
fs::path lockFile(fs::path const& folder) { return folder / "vault.lock"; }
fs::path attemptsFile(fs::path const& folder) { return folder / "vault.attempts"; }
fs::path inboxFile(fs::path const& folder) { return folder / "vault.inbox"; }

bool isThere(fs::path const& file)
{
    std::error_code ignored;
    return fs::exists(file, ignored);
}

/// Keys beside a database that never got its name: create() was cut off before its last step. A database that was lost
/// looks otherwise: no unfinished one lies beside its keys, and those keys may still open a copy of it.
bool isUnfinished(fs::path const& folder)
{
    return isThere(keysFile(folder)) && !isThere(databaseFile(folder)) && isThere(unfinishedDatabase(folder));
}

/// From a fault in the slots to what a person must do differently.
Error errorOf(crypto::Error error, ErrorCode wrongSecret)
{
    switch (error.fault) {
    case crypto::Fault::WrongSecret:
        return {wrongSecret};
    case crypto::Fault::NewerVersion:
        return {ErrorCode::NewerVersion, "keys"};
    case crypto::Fault::OutOfMemory:
        return {ErrorCode::OutOfMemory, "argon2"};
    case crypto::Fault::Damaged:
    case crypto::Fault::CostTooLow:
    case crypto::Fault::CostTooHigh:
        return {ErrorCode::DamagedKeySlots, "keys"};
    }
    return {ErrorCode::DamagedKeySlots, "keys"};
}

Result<crypto::KeySlots> readSlots(fs::path const& folder)
{
    if (isUnfinished(folder))
        return Error{ErrorCode::NoVault, "unfinished"};
    auto const content = readFile(keysFile(folder), keySlotsLimit);
    if (!content) {
        if (content.error().code == ErrorCode::NoVault && isThere(databaseFile(folder)))
            return Error{ErrorCode::DamagedKeySlots, "missing"};
        // Over the limit is no slots file of ours.
        if (content.error().code == ErrorCode::StorageFailed && content.error().where == "too large")
            return Error{ErrorCode::DamagedKeySlots, "too large"};
        return content.error();
    }
    auto slots = crypto::KeySlots::parse(*content);
    if (!slots)
        return errorOf(slots.error(), ErrorCode::DamagedKeySlots);
    return std::move(slots).value();
}

Result<void> writeSlots(fs::path const& folder, crypto::KeySlots const& slots)
{
    return replaceFile(keysFile(folder), slots.serialize());
}

Result<void> removeDatabase(fs::path const& file)
{
    for (char const* suffix : {"", "-wal", "-shm", "-journal"}) {
        auto part = file;
        part += suffix;
        TRY(removeFile(part));
    }
    return {};
}

Result<void> makeFolder(fs::path const& folder)
{
    std::error_code error;
    fs::create_directories(folder, error);
    if (error)
        return errorFromErrno(error.value(), "folder");
    if (::chmod(folder.c_str(), 0700) != 0)
        return errorFromErrno(errno, "folder");
    return {};
}

/// Whether a vault may be made here. \returns VaultExists; DamagedKeySlots for a database whose keys are gone.
Result<void> checkIsFree(fs::path const& folder)
{
    if (isUnfinished(folder))
        return {};
    if (isThere(keysFile(folder)))
        return Error{ErrorCode::VaultExists};
    if (isThere(databaseFile(folder)))
        return Error{ErrorCode::DamagedKeySlots, "missing"};
    return {};
}

/// What a creation that was cut off, or failed, left behind. The keys first: alone they would pass for a vault whose
/// database was lost, which nobody may remove.
Result<void> removeUnfinished(fs::path const& folder)
{
    if (isUnfinished(folder))
        TRY(removeFile(keysFile(folder)));
    return removeDatabase(unfinishedDatabase(folder));
}

Result<void> buildDatabase(fs::path const& file, crypto::SecretKey const& key, Vault::Fill const& fill)
{
    TRY(replaceFile(file, {}));  // SQLite keeps a file's mode: its owner's only
    TRY_ASSIGN(auto database, Database::openFile(file, key, Database::Mode::Create));
    TRY(fill(database));
    return database.execute("PRAGMA wal_checkpoint(TRUNCATE);");
}

/// Once the wait after earlier ones is over; before it is made, so that killing the program does not undo it.
Result<void> countAttempt(AttemptLog& attempts)
{
    auto const wait = attempts.remainingWait();
    if (wait.count() > 0)
        return Error{ErrorCode::TooManyAttempts, "attempts", wait.count()};
    return attempts.countAttempt();
}

crypto::age::Identity inboxIdentityOf(crypto::SecretKey const& vaultKey)
{
    return crypto::age::Identity(crypto::deriveSubkey(vaultKey, crypto::KeyPurpose::InboxIdentity));
}

Result<void> publishInboxRecipient(fs::path const& folder, crypto::age::Identity const& identity)
{
    return replaceFile(inboxFile(folder), crypto::bytesOf(crypto::age::toText(identity.recipient()) + '\n'));
}

Result<void> removeFolder(fs::path const& folder)
{
    std::error_code error;
    fs::remove_all(folder, error);
    return error ? Result<void>(errorFromErrno(error.value(), "remove")) : Result<void>();
}

}  // namespace

Result<crypto::age::Recipient> Vault::inboxRecipient(fs::path const& folder)
{
    TRY_ASSIGN(auto const content, readFile(inboxFile(folder), recipientLimit));
    std::string_view text(reinterpret_cast<char const*>(content.data()), content.size());
    if (text.ends_with('\n'))
        text.remove_suffix(1);
    auto const recipient = crypto::age::recipientFrom(text);
    if (!recipient)
        return Error{ErrorCode::DamagedKeySlots, "inbox"};
    return *recipient;
}

struct Vault::Door {
    fs::path folder;
    FileLock lock;
    crypto::KeySlots slots;
    AttemptLog attempts;
};

struct Vault::Unwrapped {
    crypto::KeySlots slots;
    crypto::SecretKey key;
};

VaultState Vault::inspect(fs::path const& folder)
{
    auto const slots = readSlots(folder);
    if (slots)
        return isThere(databaseFile(folder)) ? VaultState::Locked : VaultState::Damaged;
    switch (slots.error().code) {
    case ErrorCode::NoVault:
        return VaultState::Absent;
    case ErrorCode::NewerVersion:
        return VaultState::Newer;
    default:
        return VaultState::Damaged;
    }
}

Result<NewVault> Vault::create(fs::path const& folder, crypto::SecretBytes const& passphrase,
                               crypto::Argon2Cost cost, OpenOptions options)
{
    return create(folder, passphrase, cost, options, [](Database& database) { return migrate(database); });
}

Result<NewVault> Vault::create(fs::path const& folder, crypto::SecretBytes const& passphrase,
                               crypto::Argon2Cost cost, OpenOptions options, Fill const& fill)
{
    TRY(checkPassphrase(passphrase));
    TRY(checkIsFree(folder));
    TRY(makeFolder(folder));
    TRY_ASSIGN(auto lock, FileLock::acquire(lockFile(folder)));
    TRY(checkIsFree(folder));  // another process may have been quicker

    auto const vaultKey = crypto::SecretKey::random();
    auto code = crypto::RecoveryCode::generate();
    auto slots = crypto::KeySlots::create();
    if (auto const wrapped = slots.wrap(crypto::SlotKind::Passphrase, passphrase, vaultKey, cost, options.floor); !wrapped)
        return errorOf(wrapped.error(), ErrorCode::WrongPassphrase);
    if (auto const wrapped = slots.wrap(crypto::SlotKind::RecoveryCode, code.secret(), vaultKey, cost, options.floor);
        !wrapped)
        return errorOf(wrapped.error(), ErrorCode::WrongRecoveryCode);

    // Until the database has its name, which is the last step, isUnfinished() tells that there is no vault yet.
    auto const databaseKey = crypto::deriveSubkey(vaultKey, crypto::KeyPurpose::Database);
    auto inboxIdentity = inboxIdentityOf(vaultKey);
    auto const build = [&]() -> Result<Database> {
        TRY(removeUnfinished(folder));
        TRY(buildDatabase(unfinishedDatabase(folder), databaseKey, fill));
        TRY(publishInboxRecipient(folder, inboxIdentity));
        TRY(writeSlots(folder, slots));
        (void)removeFile(attemptsFile(folder)).has_value();  // of a vault that was here before
        if (::rename(unfinishedDatabase(folder).c_str(), databaseFile(folder).c_str()) != 0)
            return errorFromErrno(errno, "rename");
        TRY(syncFolder(folder));
        return Database::openFile(databaseFile(folder), databaseKey, Database::Mode::Existing);
    };
    auto database = build();
    if (!database) {
        // Nobody was told of it, nor of its recovery code. Back by the way it came, so that here too it may be cut off.
        if (::rename(databaseFile(folder).c_str(), unfinishedDatabase(folder).c_str()) == 0)
            (void)removeDatabase(databaseFile(folder)).has_value();  // what opening it left beside it
        (void)removeUnfinished(folder).has_value();
        return std::move(database).error();
    }
    return NewVault{Vault(folder, std::move(lock), std::move(database).value(), std::move(inboxIdentity), false, options),
                    std::move(code)};
}

Result<Vault::Door> Vault::approach(fs::path const& folder, OpenOptions options)
{
    TRY_ASSIGN(auto firstLook, readSlots(folder));
    (void)firstLook;
    TRY_ASSIGN(auto lock, FileLock::acquire(lockFile(folder)));
    // Read again under the lock: another process may have changed the passphrase in between.
    TRY_ASSIGN(auto slots, readSlots(folder));
    AttemptLog attempts(attemptsFile(folder), options.clock);
    TRY(countAttempt(attempts));
    return Door{folder, std::move(lock), std::move(slots), std::move(attempts)};
}

Result<Vault> Vault::enter(Door door, crypto::SecretKey const& vaultKey, OpenOptions options)
{
    TRY(door.attempts.clear());
    auto const key = crypto::deriveSubkey(vaultKey, crypto::KeyPurpose::Database);
    TRY_ASSIGN(auto database, Database::openFile(databaseFile(door.folder), key, Database::Mode::Existing));
    TRY(database.checkIntegrity());
    TRY(migrate(database));
    auto inboxIdentity = inboxIdentityOf(vaultKey);
    auto const published = inboxRecipient(door.folder);
    bool const isOurs = published && *published == inboxIdentity.recipient();
    if (!isOurs)  // of a vault from before there was one, too; a full disk must not keep its owner out
        (void)publishInboxRecipient(door.folder, inboxIdentity).has_value();
    return Vault(std::move(door.folder), std::move(door.lock), std::move(database), std::move(inboxIdentity),
                 published && !isOurs, options);
}

Result<Vault> Vault::unlock(fs::path const& folder, crypto::SecretBytes const& passphrase, OpenOptions options)
{
    TRY_ASSIGN(auto door, approach(folder, options));
    auto const key = door.slots.unwrap(crypto::SlotKind::Passphrase, passphrase, options.floor);
    if (!key)
        return errorOf(key.error(), ErrorCode::WrongPassphrase);
    return enter(std::move(door), *key, options);
}

Result<Vault> Vault::recover(fs::path const& folder, crypto::RecoveryCode const& code,
                             crypto::SecretBytes const& newPassphrase, crypto::Argon2Cost cost,
                             OpenOptions options)
{
    TRY(checkPassphrase(newPassphrase));
    TRY_ASSIGN(auto door, approach(folder, options));
    auto const key = door.slots.unwrap(crypto::SlotKind::RecoveryCode, code.secret(), options.floor);
    if (!key)
        return errorOf(key.error(), ErrorCode::WrongRecoveryCode);
    auto slots = door.slots;
    TRY_ASSIGN(auto vault, enter(std::move(door), *key, options));
    // Only once the database has opened: a damaged one must not cost the old passphrase too.
    if (auto const wrapped = slots.wrap(crypto::SlotKind::Passphrase, newPassphrase, *key, cost, options.floor); !wrapped)
        return errorOf(wrapped.error(), ErrorCode::WrongPassphrase);
    TRY(writeSlots(folder, slots));
    // Only what is said of it later: a full disk must not keep the owner out.
    (void)setRecoveryStanding(vault.database(), RecoveryStanding::Used).has_value();
    (void)PracticeStore(vault.database()).restart().has_value();
    return vault;
}

Result<Vault::Unwrapped> Vault::unwrap(crypto::SlotKind kind, crypto::SecretBytes const& secret, ErrorCode wrong) const
{
    TRY_ASSIGN(auto slots, readSlots(m_folder));
    auto key = slots.unwrap(kind, secret, m_floor);
    if (!key)
        return errorOf(key.error(), wrong);
    return Unwrapped{std::move(slots), std::move(key).value()};
}

Result<Vault::Unwrapped> Vault::unwrapCounted(crypto::SlotKind kind, crypto::SecretBytes const& secret, ErrorCode wrong)
{
    AttemptLog attempts(attemptsFile(m_folder), *m_clock);
    TRY(countAttempt(attempts));
    TRY_ASSIGN(auto opened, unwrap(kind, secret, wrong));
    TRY(attempts.clear());
    return opened;
}

Result<void> Vault::rewrap(Unwrapped opened, crypto::SecretBytes const& passphrase, crypto::Argon2Cost cost)
{
    auto const wrapped = opened.slots.wrap(crypto::SlotKind::Passphrase, passphrase, opened.key, cost, m_floor);
    if (!wrapped)
        return errorOf(wrapped.error(), ErrorCode::WrongPassphrase);
    return writeSlots(m_folder, opened.slots);
}

Result<void> Vault::changePassphrase(crypto::SecretBytes const& current, crypto::SecretBytes const& replacement,
                                     crypto::Argon2Cost cost)
{
    TRY(checkPassphrase(replacement));
    TRY_ASSIGN(auto opened, unwrapCounted(crypto::SlotKind::Passphrase, current, ErrorCode::WrongPassphrase));
    return rewrap(std::move(opened), replacement, cost);
}

Result<void> Vault::resetPassphrase(crypto::RecoveryCode const& code, crypto::SecretBytes const& replacement,
                                    crypto::Argon2Cost cost)
{
    TRY(checkPassphrase(replacement));
    TRY_ASSIGN(auto opened, unwrapCounted(crypto::SlotKind::RecoveryCode, code.secret(), ErrorCode::WrongRecoveryCode));
    return rewrap(std::move(opened), replacement, cost);
}

Result<crypto::RecoveryCode> Vault::renewRecoveryCode(crypto::SecretBytes const& passphrase, crypto::Argon2Cost cost)
{
    TRY_ASSIGN(auto opened, unwrapCounted(crypto::SlotKind::Passphrase, passphrase, ErrorCode::WrongPassphrase));
    auto code = crypto::RecoveryCode::generate();
    auto const wrapped = opened.slots.wrap(crypto::SlotKind::RecoveryCode, code.secret(), opened.key, cost, m_floor);
    if (!wrapped)
        return errorOf(wrapped.error(), ErrorCode::WrongRecoveryCode);
    TRY(writeSlots(m_folder, opened.slots));
    return code;
}

fs::path Vault::unfinishedRestore(fs::path const& folder)
{
    std::error_code failed;
    auto place = fs::weakly_canonical(fs::absolute(folder, failed), failed);
    if (place.filename().empty())
        place = place.parent_path();
    return place += ".restore";
}

Result<void> Vault::verifyPassphrase(crypto::SecretBytes const& passphrase) const
{
    TRY(unwrap(crypto::SlotKind::Passphrase, passphrase, ErrorCode::WrongPassphrase));
    return {};
}

Result<FileLock> Vault::keepClosed(fs::path const& folder)
{
    return FileLock::acquire(lockFile(folder));
}

Result<void> Vault::wipe(fs::path const& folder)
{
    // Keys first, and durably: from here on the rest is noise. Overwriting them in place would
    // promise nothing on flash, where the old block may stay behind (docs/threat-model.md).
    auto keys = keysFile(folder);
    TRY(removeFile(keys));
    keys += ".new";
    TRY(removeFile(keys));
    auto const restore = unfinishedRestore(folder);
    if (isThere(restore)) {
        TRY(removeFile(keysFile(restore)));
        TRY(removeFolder(restore));
    }
    TRY(removeDatabase(databaseFile(folder)));
    TRY(removeDatabase(unfinishedDatabase(folder)));
    for (char const* part : {"attachments", "inbox", "shared"})
        TRY(removeFolder(folder / part));
    auto inbox = inboxFile(folder);
    TRY(removeFile(inbox));
    inbox += ".new";
    TRY(removeFile(inbox));
    auto attempts = attemptsFile(folder);
    TRY(removeFile(attempts));
    attempts += ".new";
    TRY(removeFile(attempts));
    return removeFile(lockFile(folder));
}

}  // namespace weerbaar::vault
