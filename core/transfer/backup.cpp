#include "core/transfer/backup.h"

#include "core/inbox/locked_inbox.h"
#include "core/transfer/age_error.h"
#include "core/transfer/archive.h"
#include "core/transfer/backup_reader.h"
#include "core/transfer/contents.h"
#include "core/transfer/manifest.h"
#include "core/transfer/table.h"
#include "core/vault/file_io.h"
#include "core/vault/migrations.h"
#include "crypto/hash_chain.h"

#include <fcntl.h>
#include <sodium.h>

#include <algorithm>
#include <set>
#include <system_error>
#include <utility>

namespace weerbaar::transfer {

namespace age = crypto::age;
namespace fs = std::filesystem;

namespace {

constexpr std::uint64_t stepOfProgress = 1024 * 1024;
/// What a table counts for beside the attachments.
constexpr std::uint64_t workOfTable = 64 * 1024;

/// Adds up what is done, and tells it now and then.
class Meter {
public:
    Meter(Progress const& progress, std::uint64_t total) : m_progress(progress), m_total(total) {}

    /// \returns Cancelled.
    Result<void> add(std::uint64_t work)
    {
        m_done += work;
        if (m_done - m_told < stepOfProgress && m_done != m_total)
            return {};
        return tell();
    }
    Result<void> tell()
    {
        m_told = m_done;
        if (m_progress && !m_progress(m_done, m_total))
            return Error{ErrorCode::Cancelled, "backup"};
        return {};
    }
    void goBackTo(std::uint64_t done) { m_done = m_told = done; }

private:
    Progress const& m_progress;
    std::uint64_t m_total;
    std::uint64_t m_done = 0;
    std::uint64_t m_told = 0;
};

/// Where it says so, the place that a person chose will not do; a full disk has its own words.
template <class T>
Result<T> atPlace(Result<T> outcome)
{
    if (outcome)
        return outcome;
    auto const code = outcome.error().code;
    bool const isPlace = code == ErrorCode::NotWritable || code == ErrorCode::StorageFailed;
    return Error{isPlace ? ErrorCode::ExportFailed : code, outcome.error().where};
}

/// Takes the keys out of the table of attachments, into guarded memory.
crypto::SecretBytes takeKeys(Table& table, std::size_t place)
{
    crypto::SecretBytes keys(std::max<std::size_t>(table.rows.size(), 1) * crypto::SecretKey::size);
    auto to = keys.bytes();
    for (auto& row : table.rows) {
        auto* const key = std::get_if<crypto::Bytes>(&row[place]);
        if (key != nullptr && key->size() == crypto::SecretKey::size) {
            std::copy(key->begin(), key->end(), to.begin());
            sodium_memzero(key->data(), key->size());
        }
        row[place] = {};
        to = to.subspan(crypto::SecretKey::size);
    }
    return keys;
}

}  // namespace

/// Everything that the long step needs, so that it needs no database.
struct Backup::Taken {
    BackupContents contents;
    int sealedInInbox = 0;
    std::vector<Table> tables;
    std::vector<AttachmentRow> attachments;
    crypto::SecretBytes keys;  ///< of the attachments, one after the other: each its own guarded pages would be too many
    fs::path folder;

    fs::path destination;
    std::optional<vault::NewFile> written;
    std::array<std::uint8_t, 32> sha256{};

    Table& attachmentsTable()
    {
        return *std::find_if(tables.begin(), tables.end(), [](Table const& t) { return t.name == attachmentTable; });
    }
    [[nodiscard]] std::uint64_t work() const { return contents.attachmentBytes + tables.size() * workOfTable; }
    [[nodiscard]] Manifest manifest() const;
    [[nodiscard]] std::string sums() const;
    [[nodiscard]] crypto::SecretKey keyOf(std::size_t attachment) const;
    void nameFiles();
    void lose(std::size_t attachment);

    /// What one try came to.
    struct Tried {
        std::optional<std::size_t> lost;  ///< this one cannot be read, and the rest is to be written without it
    };
    Result<Tried> tryToWrite(crypto::SecretBytes const& password, Meter& meter, age::WorkFactor work);
    Result<Tried> writeArchive(ArchiveWriter& archive, Meter& meter) const;
    Result<void> rehearse(crypto::SecretBytes const& password, Meter& meter);
};

namespace {

/// Compares what is read back with what was taken.
class Rehearsal final : public BackupVisitor {
public:
    Rehearsal(Manifest const& manifest, std::vector<Table> const& tables, std::vector<AttachmentRow> const& attachments,
              Meter& meter)
        : m_manifest(manifest), m_tables(tables), m_attachments(attachments), m_meter(meter)
    {
    }

    Result<void> manifest(Manifest const& read) override
    {
        bool const isSame = read.contents == m_manifest.contents && read.tables == m_manifest.tables;
        return isSame ? Result<void>() : differs("manifest");
    }
    Result<void> table(std::string const& name, std::string_view json) override
    {
        auto const taken = std::find_if(m_tables.begin(), m_tables.end(), [&](Table const& t) { return t.name == name; });
        if (taken == m_tables.end())
            return differs(name);
        TRY_ASSIGN(auto const rows, rowsFromJson(json, taken->columns));
        if (rows != taken->rows)
            return differs(name);
        return m_meter.add(workOfTable);
    }
    Result<void> tablesComplete() override { return {}; }
    Result<void> beginAttachment(ArchiveEntry const& entry) override
    {
        while (m_next < m_attachments.size() && !m_attachments[m_next].file)
            ++m_next;
        if (m_next == m_attachments.size() || m_attachments[m_next].file != entry.name)
            return differs("attachment");
        m_hash = crypto::Sha256();
        return {};
    }
    Result<void> attachmentContent(crypto::ByteView bytes) override
    {
        m_hash.add(bytes);
        return m_meter.add(bytes.size());
    }
    Result<void> endAttachment() override
    {
        ++m_compared;
        return m_hash.finish() == m_attachments[m_next++].attachment.sha256 ? Result<void>() : differs("attachment");
    }

    [[nodiscard]] int compared() const { return m_compared; }

private:
    static Error differs(std::string where) { return {ErrorCode::BackupDiffers, std::move(where)}; }

    Manifest m_manifest;
    std::vector<Table> const& m_tables;
    std::vector<AttachmentRow> const& m_attachments;
    Meter& m_meter;
    crypto::Sha256 m_hash;
    std::size_t m_next = 0;
    int m_compared = 0;
};

}  // namespace

crypto::SecretBytes backupPassword(crypto::SecretBytes const& typed)
{
    auto const checked =
        crypto::RecoveryCode::parse({reinterpret_cast<char const*>(typed.view().data()), typed.size()});
    return checked.code ? checked.code->text() : typed.clone();
}

Backup::Backup(std::unique_ptr<Taken> taken) : m_taken(std::move(taken)) {}
Backup::Backup(Backup&&) noexcept = default;
Backup& Backup::operator=(Backup&&) noexcept = default;
Backup::~Backup() = default;

BackupContents const& Backup::contents() const noexcept
{
    return m_taken->contents;
}

int Backup::sealedInInbox() const noexcept
{
    return m_taken->sealedInInbox;
}

Result<Backup> Backup::take(vault::Vault& vault)
{
    auto& database = vault.database();
    auto taken = std::make_unique<Taken>();
    auto& contents = taken->contents;
    auto const now = vault.clock().now();
    // In whole seconds, as the manifest has it, and none of the incidents in it is later.
    contents.madeAt = {(now.utcMs + 999) / 1000 * 1000, now.offsetMinutes};
    contents.schema = static_cast<int>(vault::schemaVersion);
    TRY(count(database, contents));
    taken->sealedInInbox = inbox::LockedInbox::count(vault.folder());
    taken->folder = vault.folder();
    TRY_ASSIGN(auto const names, tableNames(database));
    for (auto const& name : names) {
        TRY_ASSIGN(auto table, readTable(database, name));
        taken->tables.push_back(std::move(table));
    }
    auto& table = taken->attachmentsTable();
    swapKeyForFile(table.columns);
    taken->keys = takeKeys(table, placeOfFile(table.columns));
    TRY_ASSIGN(taken->attachments, attachmentRowsOf(table));
    taken->nameFiles();
    return Backup(std::move(taken));
}

void Backup::Taken::nameFiles()
{
    auto& table = attachmentsTable();
    auto const place = placeOfFile(table.columns);
    ArchiveNames names;
    for (std::size_t i = 0; i < attachments.size(); ++i) {
        attachments[i].file = names.add(attachmentsPrefix, attachments[i].attachment.name);
        table.rows[i][place] = *attachments[i].file;
        contents.attachmentBytes += attachments[i].attachment.bytes;
    }
    contents.attachments = static_cast<int>(attachments.size());
}

void Backup::Taken::lose(std::size_t i)
{
    auto& table = attachmentsTable();
    attachments[i].file.reset();
    table.rows[i][placeOfFile(table.columns)] = {};
    contents.lost.push_back(attachments[i].attachment.name);
    contents.attachmentBytes -= attachments[i].attachment.bytes;
    --contents.attachments;
}

Manifest Backup::Taken::manifest() const
{
    Manifest manifest{contents, {}};
    for (auto const& table : tables)
        manifest.tables.emplace(fileOfTable(table.name), table.name);
    return manifest;
}

/// As `sha256sum` writes them, and reads them with -c.
std::string Backup::Taken::sums() const
{
    std::string text;
    for (auto const& [attachment, file] : attachments) {
        if (file)
            text.append(crypto::toHex(attachment.sha256)).append("  ").append(*file).append("\n");
    }
    return text;
}

crypto::SecretKey Backup::Taken::keyOf(std::size_t attachment) const
{
    auto const key = keys.view().subspan(attachment * crypto::SecretKey::size, crypto::SecretKey::size);
    return crypto::SecretKey::fromBytes(crypto::SecretBytes(key));
}

Result<Backup::Taken::Tried> Backup::Taken::writeArchive(ArchiveWriter& archive, Meter& meter) const
{
    auto const described = manifest();
    TRY(archive.add(readMeFile, crypto::bytesOf(readMeText()), contents.madeAt.utcMs));
    TRY(archive.add(manifestFile, crypto::bytesOf(toJson(described)), contents.madeAt.utcMs));
    for (auto const& table : tables) {
        auto const json = toJson(table);
        if (json.size() > tableMaximumBytes)
            return Error{ErrorCode::ExportTooLarge, table.name};
        TRY(archive.add(fileOfTable(table.name), crypto::bytesOf(json), contents.madeAt.utcMs));
        TRY(meter.add(workOfTable));
    }
    TRY(archive.add(sumsFile, crypto::bytesOf(sums()), contents.madeAt.utcMs));
    for (std::size_t i = 0; i < attachments.size(); ++i) {
        auto const& [attachment, file] = attachments[i];
        if (!file)
            continue;
        TRY(archive.begin({*file, attachment.bytes, attachment.takenAt.utcMs}));
        Result<void> put;
        auto const read = evidence::AttachmentReader::of(attachment, keyOf(i), folder)
                              .readUnhashed([&](crypto::ByteView bytes) {
                                  put = archive.write(bytes);
                                  if (put)
                                      put = meter.add(bytes.size());
                                  return put.has_value();
                              });
        TRY(put);
        if (!read && read.error().code == ErrorCode::DamagedAttachment)
            return Tried{i};
        TRY(read);
    }
    TRY(archive.finish());
    return Tried{};
}

Result<Backup::Taken::Tried> Backup::Taken::tryToWrite(crypto::SecretBytes const& password, Meter& meter,
                                                       age::WorkFactor work)
{
    written.reset();
    TRY_ASSIGN(written, atPlace(vault::NewFile::createNameless(destination.parent_path())));
    TRY(atPlace(written->reserve(contents.attachmentBytes)));
    Result<void> appended;
    auto encryptor = age::Encryptor::start(
        password,
        [&](crypto::ByteView sealed) {
            appended = atPlace(written->append(sealed));
            return appended.has_value();
        },
        work);
    TRY(appended);
    if (!encryptor)
        return errorOf(encryptor.error(), age::Lock::Passphrase);
    ArchiveWriter archive([&](crypto::ByteView bytes) { return encryptor->write(bytes).has_value(); });
    auto const tried = writeArchive(archive, meter);
    TRY(appended);
    TRY(tried);
    if (tried->lost)
        return *tried;
    auto const finished = encryptor->finish();
    TRY(appended);
    if (!finished)
        return errorOf(finished.error(), age::Lock::Passphrase);
    TRY(atPlace(written->sync()));
    return Tried{};
}

Result<void> Backup::Taken::rehearse(crypto::SecretBytes const& password, Meter& meter)
{
    auto const unnamed = written->readableAt();
    {
        // What the system still has in memory says nothing of what is on the disk.
        vault::Descriptor const descriptor(::open(unnamed.c_str(), O_RDONLY | O_CLOEXEC));
        (void)::posix_fadvise(descriptor.value(), 0, 0, POSIX_FADV_DONTNEED);
    }
    crypto::Sha256 hash;
    Rehearsal rehearsal(manifest(), tables, attachments, meter);
    auto const readBack = [&]() -> Result<void> {
        TRY_ASSIGN(auto const file, SealedFile::open(unnamed, password));
        return BackupReader(rehearsal).read(file, [&](crypto::ByteView bytes) {
            hash.add(bytes);
            return Result<void>();
        });
    }();
    if (!readBack) {
        auto const code = readBack.error().code;
        bool const isOurs = code == ErrorCode::Cancelled || code == ErrorCode::OutOfMemory || code == ErrorCode::BackupDiffers;
        return isOurs ? readBack.error() : Error{ErrorCode::BackupDiffers, readBack.error().where};
    }
    if (rehearsal.compared() != contents.attachments)
        return Error{ErrorCode::BackupDiffers, "attachment"};
    sha256 = hash.finish();
    return meter.tell();
}

Result<void> Backup::write(fs::path const& file, crypto::SecretBytes const& password, Progress const& progress,
                           age::WorkFactor work)
{
    auto& taken = *m_taken;
    taken.destination = fs::absolute(file);
    std::error_code failed;
    auto const found = fs::status(taken.destination, failed);
    if (fs::exists(found) && !fs::is_regular_file(found))  // a folder, a pipe, a device: not ours to put a file in its place
        return Error{ErrorCode::ExportFailed, "not a file"};
    auto const whole = [&]() -> Result<void> {
        Meter meter(progress, 2 * taken.work());
        TRY(meter.tell());
        for (;;) {
            TRY_ASSIGN(auto const tried, taken.tryToWrite(password, meter, work));
            if (!tried.lost)
                break;
            taken.lose(*tried.lost);
            meter.goBackTo(0);
        }
        meter.goBackTo(taken.work());
        TRY(meter.tell());
        return taken.rehearse(password, meter);
    };
    auto done = whole();
    if (done)
        return done;
    taken.written.reset();
    return done;
}

Result<void> Backup::publish(report::ExportLog& log)
{
    auto& taken = *m_taken;
    TRY(log.add({report::WholeVault{}, {}, true}, taken.sha256));
    TRY(atPlace(taken.written->replace(taken.destination)));
    taken.written.reset();
    return {};
}

}  // namespace weerbaar::transfer
