// What is in a backup, and how it becomes a vault again.

#include "core/evidence/attachment_store.h"
#include "core/evidence/stager.h"
#include "core/inbox/inbox_store.h"
#include "core/inbox/locked_inbox.h"
#include "core/transfer/backup.h"
#include "core/transfer/backup_reader.h"
#include "core/transfer/contents.h"
#include "core/transfer/manifest.h"
#include "core/transfer/sealed_file.h"
#include "core/transfer/table.h"
#include "core/vault/file_io.h"
#include "core/vault/migrations.h"
#include "core/vault/passphrase.h"
#include "core/vault/practice.h"
#include "core/vault/recovery_standing.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <map>
#include <utility>

namespace weerbaar::transfer {

namespace fs = std::filesystem;

namespace {

constexpr std::uint64_t stepOfProgress = 1024 * 1024;

Error notABackup(std::string where)
{
    return {ErrorCode::NotABackup, std::move(where)};
}

/// Reads the first pages, and stops.
class FirstLook final : public BackupVisitor {
public:
    std::optional<BackupContents> found;

    Result<void> manifest(Manifest const& manifest) override
    {
        found = manifest.contents;
        return stop();
    }
    Result<void> table(std::string const& /*name*/, std::string_view /*json*/) override { return stop(); }
    Result<void> tablesComplete() override { return stop(); }
    Result<void> beginAttachment(ArchiveEntry const& /*entry*/) override { return stop(); }
    Result<void> attachmentContent(crypto::ByteView /*bytes*/) override { return stop(); }
    Result<void> endAttachment() override { return stop(); }

private:
    static Error stop() { return {ErrorCode::Cancelled, "inspect"}; }
};

/// Fills an empty database, and the folder beside it, with what a backup holds.
class Filling final : public BackupVisitor {
public:
    Filling(vault::Database& database, fs::path const& folder) : m_database(database), m_folder(folder) {}

    /// The rows as they were then, at the schema of then.
    Result<void> manifest(Manifest const& manifest) override
    {
        m_manifest = manifest;
        TRY(vault::migrate(m_database, manifest.contents.schema));
        TRY_ASSIGN(auto const names, tableNames(m_database));
        bool const isComplete =
            names.size() == manifest.tables.size() &&
            std::all_of(manifest.tables.begin(), manifest.tables.end(), [&](auto const& file) {
                return std::find(names.begin(), names.end(), file.second) != names.end();
            });
        if (!isComplete)
            return notABackup("tables");
        // One table refers to another that may come later: what refers to nothing shows at the commit.
        TRY_ASSIGN(auto transaction, vault::Transaction::begin(m_database));
        m_transaction.emplace(std::move(transaction));
        return m_database.execute("PRAGMA defer_foreign_keys = ON;");
    }

    Result<void> table(std::string const& name, std::string_view json) override
    {
        Table table{name, {}, {}};
        TRY_ASSIGN(table.columns, columnsOf(m_database, name));
        if (name != attachmentTable) {
            TRY_ASSIGN(table.rows, rowsFromJson(json, table.columns));
            return insertRows(m_database, table);
        }
        swapKeyForFile(table.columns);
        TRY_ASSIGN(table.rows, rowsFromJson(json, table.columns));
        TRY(expect(table));
        // Until its content is there each has a key that opens nothing.
        auto const place = placeOfFile(table.columns);
        for (auto& row : table.rows) {
            auto const key = crypto::SecretKey::random();
            row[place] = crypto::Bytes(key.view().begin(), key.view().end());
        }
        swapKeyForFile(table.columns);
        return insertRows(m_database, table);
    }

    /// From here on it is a database of today.
    Result<void> tablesComplete() override
    {
        if (auto committed = m_transaction->commit(); !committed)
            return m_database.brokeRule() ? notABackup("reference") : std::move(committed).error();
        m_transaction.reset();
        return vault::migrate(m_database);
    }

    Result<void> beginAttachment(ArchiveEntry const& entry) override
    {
        auto const expected = m_expected.find(entry.name);
        if (expected == m_expected.end() || expected->second.bytes != entry.bytes)
            return notABackup("attachment");
        m_current = expected->second;
        m_expected.erase(expected);
        TRY_ASSIGN(m_stager, evidence::Stager::start(m_folder));
        return m_stager->reserve(entry.bytes);
    }
    Result<void> attachmentContent(crypto::ByteView bytes) override { return m_stager->write(bytes); }
    Result<void> endAttachment() override
    {
        TRY_ASSIGN(auto staged, m_stager->finish(m_current.name, m_current.takenAt));
        m_stager.reset();
        if (staged.attachment().sha256 != m_current.sha256)
            return Error{ErrorCode::DamagedExport, "attachment"};
        // Its row is there, and its file is not: so it gets the row's id, and a key of its own.
        TRY(evidence::AttachmentStore(m_database, m_folder).keep(std::move(staged)));
        ++m_contents.attachments;
        m_contents.attachmentBytes += m_current.bytes;
        return {};
    }

    /// After all of it: whether this is what the backup said it is.
    Result<BackupContents> verified()
    {
        if (!m_expected.empty())
            return notABackup("attachment");
        auto const& said = m_manifest.contents;
        m_contents.madeAt = said.madeAt;
        m_contents.schema = said.schema;
        TRY(count(m_database, m_contents));
        if (m_contents.events == said.events && m_contents.intactEvents < said.intactEvents)
            return Error{ErrorCode::BrokenChain, "backup"};
        if (m_contents != said)
            return notABackup("contents");
        return m_contents;
    }

private:
    /// Notes what is to come, and what is not.
    Result<void> expect(Table const& table)
    {
        TRY_ASSIGN(auto const rows, attachmentRowsOf(table));
        for (auto const& [attachment, file] : rows) {
            if (!file)
                m_contents.lost.push_back(attachment.name);
            else if (!m_expected.emplace(*file, attachment).second)
                return notABackup("attachment");
        }
        return {};
    }

    vault::Database& m_database;
    fs::path const& m_folder;
    Manifest m_manifest;
    BackupContents m_contents;
    std::optional<vault::Transaction> m_transaction;
    std::map<std::string, evidence::Attachment> m_expected;  ///< by the name of the file
    std::unique_ptr<evidence::Stager> m_stager;
    evidence::Attachment m_current;
};

/// Whether there may be a vault made in this folder, which need not be there.
Result<void> checkFree(fs::path const& folder)
{
    switch (vault::Vault::inspect(folder)) {
    case vault::VaultState::Absent:
        return {};
    case vault::VaultState::Damaged:
        return Error{ErrorCode::DamagedKeySlots, "missing"};
    case vault::VaultState::Locked:
    case vault::VaultState::Newer:
        break;
    }
    return Error{ErrorCode::VaultExists, "restore"};
}

/// What a vault that was wiped, or one that never came to be, leaves in a folder without one, and nobody can read. The keys
/// first, as Vault::create() does it.
constexpr std::array<char const*, 14> remains{
    "vault.keys",   "vault.keys.new",   "vault.db.new",     "vault.db.new-wal",     "vault.db.new-shm",
    "vault.inbox",  "vault.inbox.new",  "vault.attempts",   "vault.attempts.new",   "vault.db.new-journal",
    "attachments",  "inbox",            "shared",           "vault.lock"};

/// Those of them that are folders, and how we call what is in them. Anybody may have given names as what is shared has them.
constexpr std::array<std::pair<std::string_view, bool (*)(std::string_view)>, 3> remainingFolders{{
    {"attachments", [](std::string_view file) { return evidence::isAttachmentName(file); }},
    {"inbox", [](std::string_view file) { return inbox::LockedInbox::isName(file); }},
    {"shared", [](std::string_view /*file*/) { return false; }},
}};

/// \returns NotWritable if there is anything in the folder that is not ours.
template <class IsOurs>
Result<void> checkEach(fs::path const& folder, IsOurs const& isOurs)
{
    std::error_code failed;
    for (fs::directory_iterator entry(folder, failed), end; !failed && entry != end; entry.increment(failed)) {
        TRY_ASSIGN(bool const ours, isOurs(entry->path()));
        if (!ours)
            return Error{ErrorCode::NotWritable, "not empty"};
    }
    if (failed && failed != std::errc::no_such_file_or_directory)
        return vault::errorFromErrno(failed.value(), "folder");
    return {};
}

/// \returns NotWritable if there is anything that is not ours to remove.
Result<void> checkOnlyRemains(fs::path const& folder)
{
    return checkEach(folder, [](fs::path const& path) -> Result<bool> {
        std::error_code failed;
        auto const type = fs::symlink_status(path, failed).type();
        auto const name = path.filename().string();
        auto const* const part = std::find_if(remainingFolders.begin(), remainingFolders.end(),
                                              [&](auto const& candidate) { return candidate.first == name; });
        if (part == remainingFolders.end())
            return type == fs::file_type::regular && std::find(remains.begin(), remains.end(), name) != remains.end();
        if (type != fs::file_type::directory)
            return false;
        TRY(checkEach(path, [&](fs::path const& file) -> Result<bool> {
            return fs::symlink_status(file, failed).type() == fs::file_type::regular && part->second(file.filename().native());
        }));
        return true;
    });
}

Result<void> removeAll(fs::path const& path)
{
    std::error_code failed;
    fs::remove_all(path, failed);
    return failed ? Result<void>(vault::errorFromErrno(failed.value(), "remove")) : Result<void>();
}

/// Gives the finished vault its name: the one step after which there is a vault.
Result<void> moveIntoPlace(fs::path const& built, fs::path const& folder)
{
    TRY(vault::syncFolder(built));
    TRY(checkFree(folder));
    TRY(checkOnlyRemains(folder));
    for (char const* name : remains)
        TRY(removeAll(folder / name));
    if (::rename(built.c_str(), folder.c_str()) != 0) {
        if (errno == EEXIST || errno == ENOTEMPTY)
            return Error{ErrorCode::VaultExists, "restore"};
        if (errno == EBUSY || errno == EXDEV)  // a disk of its own
            return Error{ErrorCode::NotWritable, "restore"};
        return vault::errorFromErrno(errno, "rename");
    }
    return vault::syncFolder(folder.parent_path());
}

/// The folder itself, where it is a link to one; its parent is made if need be.
Result<fs::path> placeOf(fs::path const& folder)
{
    std::error_code failed;
    auto place = fs::weakly_canonical(fs::absolute(folder, failed), failed);
    if (failed)
        return vault::errorFromErrno(failed.value(), "folder");
    if (place.filename().empty())
        place = place.parent_path();
    fs::create_directories(place.parent_path(), failed);
    if (failed)
        return vault::errorFromErrno(failed.value(), "folder");
    return place;
}

/// Removes what lies there, unless another process is at it.
Result<void> removeUnfinished(fs::path const& unfinished)
{
    std::error_code failed;
    if (!fs::exists(unfinished, failed))
        return {};
    TRY(vault::FileLock::acquire(unfinished / "vault.lock"));
    return removeAll(unfinished);
}

struct Built {
    BackupContents contents;
    crypto::RecoveryCode recoveryCode;
};

/// A whole vault in `folder`, closed.
Result<Built> build(SealedFile const& file, fs::path const& folder, crypto::SecretBytes const& newPassphrase,
                    crypto::Argon2Cost cost, vault::OpenOptions options, Progress const& progress)
{
    BackupContents contents;
    std::uint64_t done = 0;
    std::uint64_t told = 0;
    auto const watch = [&](crypto::ByteView sealed) -> Result<void> {
        done += sealed.size();
        if (done - told < stepOfProgress && done != file.size())
            return {};
        told = done;
        return !progress || progress(done, file.size()) ? Result<void>() : Error{ErrorCode::Cancelled, "restore"};
    };
    auto const fill = [&](vault::Database& database) -> Result<void> {
        Filling filling(database, folder);
        TRY(BackupReader(filling).read(file, watch));
        TRY_ASSIGN(contents, filling.verified());
        TRY(writeRestoredFrom(database, contents.madeAt));
        return database.checkIntegrity();
    };
    TRY_ASSIGN(auto made, vault::Vault::create(folder, newPassphrase, cost, options, fill));
    TRY(inbox::InboxStore(made.vault).continueNumbers());
    // Of this vault, not of the one that the rows are from.
    TRY(vault::setRecoveryStanding(made.vault.database(), vault::RecoveryStanding::NotWrittenDown));
    TRY(vault::PracticeStore(made.vault.database()).restart());
    return Built{std::move(contents), std::move(made.recoveryCode)};
}

}  // namespace

Result<BackupContents> inspectBackup(fs::path const& path, crypto::SecretBytes const& password)
{
    TRY_ASSIGN(auto const file, SealedFile::open(path, password));
    FirstLook look;
    auto const read = BackupReader(look).read(file, {});
    if (look.found)
        return *look.found;
    TRY(read);
    return notABackup("cut");
}

Result<Restored> restoreBackup(fs::path const& path, crypto::SecretBytes const& password, fs::path const& folder,
                               crypto::SecretBytes const& newPassphrase, crypto::Argon2Cost cost,
                               vault::OpenOptions options, Progress const& progress)
{
    TRY(vault::checkPassphrase(newPassphrase));
    TRY_ASSIGN(auto const place, placeOf(folder));
    TRY(checkFree(place));
    TRY(checkOnlyRemains(place));
    TRY_ASSIGN(auto const file, SealedFile::open(path, password));
    if (progress && !progress(0, file.size()))
        return Error{ErrorCode::Cancelled, "restore"};
    auto const unfinished = vault::Vault::unfinishedRestore(place);
    TRY(removeUnfinished(unfinished));
    auto built = build(file, unfinished, newPassphrase, cost, options, progress);
    auto moved = built ? moveIntoPlace(unfinished, place) : Result<void>(built.error());
    if (!moved) {
        if (moved.error().code != ErrorCode::AlreadyOpen)
            (void)removeAll(unfinished).has_value();
        return std::move(moved).error();
    }
    return Restored{std::move(built->contents), std::move(built->recoveryCode)};
}

Result<void> removeUnfinishedRestore(fs::path const& folder)
{
    return removeUnfinished(vault::Vault::unfinishedRestore(folder));
}

}  // namespace weerbaar::transfer
