#include "core/evidence/attachment_store.h"

#include "core/evidence/stager.h"
#include "core/uuid.h"
#include "core/vault/file_io.h"
#include "crypto/hash_chain.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <new>
#include <utility>

namespace weerbaar::evidence {

namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t stepOfProgress = 1024 * 1024;
constexpr std::size_t chunksInOneRead = 16;
constexpr std::string_view temporaryEnd = ".new";

Error damaged(char const* where)
{
    return {ErrorCode::DamagedAttachment, where};
}

bool isStopped(Progress const& progress, std::uint64_t done, std::uint64_t total)
{
    return progress && !progress(done, total);
}

std::array<std::uint8_t, 32> hashFrom(crypto::Bytes const& stored)
{
    std::array<std::uint8_t, 32> hash{};
    std::copy_n(stored.begin(), std::min(stored.size(), hash.size()), hash.begin());
    return hash;
}

/// Fills all of `buffer`. \returns DamagedAttachment if the file ends before.
Result<void> readWhole(int descriptor, std::span<std::uint8_t> buffer)
{
    while (!buffer.empty()) {
        ssize_t const got = ::read(descriptor, buffer.data(), buffer.size());
        if (got == 0)
            return damaged("cut");
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return Error{ErrorCode::StorageFailed, "read"};
        buffer = buffer.subspan(static_cast<std::size_t>(got));
    }
    return {};
}

/// Opens the encrypted file of so many plain bytes. \returns DamagedAttachment, StorageFailed.
Result<vault::Descriptor> openSealed(fs::path const& file, std::uint64_t plainBytes)
{
    vault::Descriptor descriptor(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
    if (descriptor.value() < 0) {
        if (errno == ENOENT || errno == ENOTDIR || errno == ELOOP)
            return damaged("missing");
        return Error{ErrorCode::StorageFailed, "open"};
    }
    struct stat found{};
    if (::fstat(descriptor.value(), &found) != 0)
        return Error{ErrorCode::StorageFailed, "open"};
    if (!S_ISREG(found.st_mode))
        return damaged("missing");
    if (static_cast<std::uint64_t>(found.st_size) != crypto::age::sealedSize(plainBytes))
        return damaged("cut");
    return descriptor;
}

}  // namespace

bool isAttachmentName(std::string_view file) noexcept
{
    if (file.ends_with(temporaryEnd))
        file.remove_suffix(temporaryEnd.size());
    return isUuid(file);
}

incident::AttachedFile Attachment::forChain(std::string note) const
{
    return {id, name, mediaType, bytes, sha256, std::move(note)};
}

Result<StagedAttachment> stage(fs::path const& folder, ByteSource& source, Moment now, Progress const& progress)
{
    auto const total = source.size();
    if (total > attachmentMaximumBytes)
        return Error{ErrorCode::SourceTooLarge, "size"};
    if (isStopped(progress, 0, total))
        return Error{ErrorCode::Cancelled, "stage"};
    TRY_ASSIGN(auto const stager, Stager::start(folder));
    TRY(stager->reserve(total));
    for (std::uint64_t told = 0;;) {
        TRY_ASSIGN(std::size_t const got, source.read(stager->room()));
        if (got == 0)
            break;
        TRY(stager->fill(got));
        if (stager->bytes() > attachmentMaximumBytes)
            return Error{ErrorCode::SourceTooLarge, "size"};
        if (stager->bytes() - told >= stepOfProgress || stager->bytes() == total) {
            told = stager->bytes();
            if (isStopped(progress, told, total))
                return Error{ErrorCode::Cancelled, "stage"};
        }
    }
    TRY(source.checkUnchanged());
    if (stager->bytes() != total)
        return Error{ErrorCode::SourceChanged, "size"};
    return stager->finish(readableName(source.name()), now);
}

AttachmentReader AttachmentReader::of(Attachment attachment, crypto::SecretKey key, fs::path const& vaultFolder)
{
    auto file = attachmentsFolder(vaultFolder) / attachment.id;
    return {std::move(attachment), std::move(key), std::move(file)};
}

Result<void> AttachmentReader::read(Sink const& sink) const
{
    crypto::Sha256 hash;
    TRY(readUnhashed([&](crypto::ByteView opened) {
        hash.add(opened);
        return sink(opened);
    }));
    if (hash.finish() != m_attachment.sha256)
        return damaged("changed");
    return {};
}

Result<void> AttachmentReader::readUnhashed(Sink const& sink) const
{
    TRY_ASSIGN(auto const file, openSealed(m_file, m_attachment.bytes));
    crypto::age::StreamOpener opener(m_key.clone());
    crypto::Bytes sealed(chunksInOneRead * crypto::age::sealedChunkSize);
    crypto::SecretBytes plain(crypto::age::chunkSize);
    for (std::uint64_t left = crypto::age::sealedSize(m_attachment.bytes); left > 0;) {
        auto const size = std::min<std::uint64_t>(left, sealed.size());
        auto const part = std::span(sealed).first(static_cast<std::size_t>(size));
        TRY(readWhole(file.value(), part));
        left -= part.size();
        for (crypto::ByteView rest = part; !rest.empty();) {
            auto const chunk = rest.first(std::min(rest.size(), crypto::age::sealedChunkSize));
            rest = rest.subspan(chunk.size());
            if (!opener.open(chunk, left == 0 && rest.empty(), plain.bytes()))
                return damaged("changed");
            auto const opened = plain.view().first(chunk.size() - crypto::age::tagSize);
            if (!opened.empty() && !sink(opened))
                return Error{ErrorCode::Cancelled, "read"};
        }
    }
    return {};
}

Result<bool> AttachmentReader::isIntact(Progress const& progress) const
{
    std::uint64_t done = 0;
    auto const outcome = read([&](crypto::ByteView part) {
        done += part.size();
        return !isStopped(progress, done, m_attachment.bytes);
    });
    if (!outcome && outcome.error().code != ErrorCode::DamagedAttachment)
        return outcome.error();
    return outcome.has_value();
}

Result<crypto::SecretBytes> AttachmentReader::readAll(std::uint64_t limit) const
{
    if (m_attachment.bytes > limit)
        return Error{ErrorCode::SourceTooLarge, "size"};
    crypto::SecretBytes whole;
    try {
        whole = crypto::SecretBytes(static_cast<std::size_t>(m_attachment.bytes));
    } catch (std::bad_alloc const&) {
        return Error{ErrorCode::OutOfMemory, "read"};
    }
    std::size_t done = 0;
    TRY(read([&](crypto::ByteView part) {
        std::copy(part.begin(), part.end(), whole.bytes().subspan(done).begin());
        done += part.size();
        return true;
    }));
    return whole;
}

struct AttachmentStore::Row {
    Attachment attachment;
    crypto::SecretKey key;
};

fs::path AttachmentStore::fileOf(std::string_view id) const
{
    return attachmentsFolder(m_folder) / id;
}

template <class Value>
Result<std::optional<AttachmentStore::Row>> AttachmentStore::find(std::string_view column, Value value)
{
    TRY_ASSIGN(auto statement, m_database.prepare("SELECT id, name, media_type, bytes, sha256, taken_utc_ms, taken_offset, "
                                                  "key FROM attachment WHERE "
                                                  + std::string(column) + " = ?"));
    statement.bind(1, value);
    TRY_ASSIGN(bool const found, statement.step());
    if (!found)
        return std::optional<Row>();
    Attachment attachment{statement.text(0),
                          statement.text(1),
                          statement.text(2),
                          static_cast<std::uint64_t>(statement.integer(3)),
                          hashFrom(statement.bytes(4)),
                          {statement.integer(5), static_cast<int>(statement.integer(6))}};
    auto key = statement.secret(7);
    if (key.size() != crypto::SecretKey::size)
        return Error{ErrorCode::DamagedDatabase, "attachment"};
    return std::optional(Row{std::move(attachment), crypto::SecretKey::fromBytes(std::move(key))});
}

Result<std::optional<AttachmentReader>> AttachmentStore::sameAs(StagedAttachment const& staged)
{
    TRY_ASSIGN(auto row, find("sha256", crypto::ByteView(staged.m_attachment.sha256)));
    if (!row)
        return std::optional<AttachmentReader>();
    auto file = fileOf(row->attachment.id);
    return std::optional(AttachmentReader(std::move(row->attachment), std::move(row->key), std::move(file)));
}

Result<Attachment> AttachmentStore::keep(StagedAttachment staged, std::optional<bool> same)
{
    auto& attachment = staged.m_attachment;
    TRY_ASSIGN(auto const known, sameAs(staged));
    if (known) {
        if (!same) {
            TRY_ASSIGN(same, known->isIntact({}));
        }
        if (*same)
            return known->attachment();
        auto const file = fileOf(known->attachment().id);
        // The key first: a crash before the file has its name leaves it as lost as it was, for the next try to make good.
        TRY_ASSIGN(auto update, m_database.prepare("UPDATE attachment SET key = ? WHERE id = ?"));
        update.bind(1, staged.m_key.view()).bind(2, std::string_view(known->attachment().id));
        TRY(update.run());
        TRY(vault::removeFile(file));
        TRY(staged.m_file.moveTo(file));
        return known->attachment();
    }
    // The file first: a crash before the row leaves a file that nothing refers to, never a row without its file.
    auto const file = fileOf(attachment.id);
    TRY(staged.m_file.moveTo(file));
    auto const insert = [&]() -> Result<void> {
        TRY_ASSIGN(auto statement, m_database.prepare("INSERT INTO attachment (id, key, sha256, bytes, name, "
                                                      "media_type, taken_utc_ms, taken_offset) "
                                                      "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"));
        statement.bind(1, std::string_view(attachment.id))
            .bind(2, staged.m_key.view())
            .bind(3, crypto::ByteView(attachment.sha256))
            .bind(4, static_cast<std::int64_t>(attachment.bytes))
            .bind(5, std::string_view(attachment.name))
            .bind(6, std::string_view(attachment.mediaType))
            .bind(7, attachment.takenAt.utcMs)
            .bind(8, std::int64_t{attachment.takenAt.offsetMinutes});
        return statement.run();
    };
    if (auto inserted = insert(); !inserted) {
        (void)vault::removeFile(file).has_value();
        return std::move(inserted).error();
    }
    return std::move(attachment);
}

Result<Attachment> AttachmentStore::load(std::string_view id)
{
    TRY_ASSIGN(auto row, find("id", id));
    if (!row)
        return Error{ErrorCode::UnknownAttachment, std::string(id)};
    return std::move(row->attachment);
}

Result<AttachmentReader> AttachmentStore::open(std::string_view id)
{
    TRY_ASSIGN(auto row, find("id", id));
    if (!row)
        return Error{ErrorCode::UnknownAttachment, std::string(id)};
    return AttachmentReader(std::move(row->attachment), std::move(row->key), fileOf(id));
}

Result<int> AttachmentStore::removeOrphans()
{
    TRY(m_database.execute("DELETE FROM attachment WHERE id NOT IN (SELECT attachment_id FROM incident_attachment) AND "
                           "id NOT IN (SELECT attachment_id FROM inbox_entry WHERE attachment_id IS NOT NULL);"));
    auto const folder = attachmentsFolder(m_folder);
    std::error_code failed;
    std::vector<fs::path> orphans;
    for (fs::directory_iterator entry(folder, failed), end; !failed && entry != end; entry.increment(failed)) {
        auto const name = entry->path().filename().string();
        if (isUuid(name)) {
            TRY_ASSIGN(auto const row, find("id", std::string_view(name)));
            if (!row)
                orphans.push_back(entry->path());
        } else if (isAttachmentName(name) && vault::NewFile::isAbandoned(entry->path())) {
            orphans.push_back(entry->path());
        }
    }
    if (failed && failed != std::errc::no_such_file_or_directory)
        return vault::errorFromErrno(failed.value(), "attachments");
    int removed = 0;
    for (auto const& orphan : orphans) {
        if (::unlink(orphan.c_str()) == 0)
            ++removed;
        else if (errno != ENOENT)
            return vault::errorFromErrno(errno, "remove");
    }
    if (removed > 0)
        TRY(vault::syncFolder(folder));
    return removed;
}

}  // namespace weerbaar::evidence
