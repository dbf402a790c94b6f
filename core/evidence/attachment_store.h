// Evidence (bewijs): files taken in as they are, each encrypted in its own file under its own key.
#pragma once

#include "core/evidence/source_file.h"
#include "core/incident/incident.h"
#include "core/result.h"
#include "core/time.h"
#include "core/vault/database.h"
#include "core/vault/new_file.h"
#include "crypto/age/stream.h"
#include "crypto/secret.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace weerbaar::evidence {

/// One file: more is no evidence but an archive, and the device it must fit on is a phone.
inline constexpr std::uint64_t attachmentMaximumBytes = 4ULL * 1024 * 1024 * 1024;

/// How far it is. \returns false to stop: then nothing is kept. Called on the thread that does the work, at the
/// beginning and after each MiB; may be empty.
using Progress = std::function<bool(std::uint64_t doneBytes, std::uint64_t totalBytes)>;

/// A file of the evidence, as the vault knows it.
struct Attachment {
    std::string id;         ///< a UUID, and the name of its encrypted file
    std::string name;       ///< readableName() of what it was called where it came from
    std::string mediaType;  ///< "image/jpeg", …, by mediaTypeOf(); "application/octet-stream": not known
    std::uint64_t bytes = 0;
    std::array<std::uint8_t, 32> sha256{};
    Moment takenAt;

    /// What an incident's chain keeps of it.
    [[nodiscard]] incident::AttachedFile forChain(std::string note = {}) const;
};

/// A file that lies encrypted in the vault's folder under a temporary name, and that no row knows yet. Goes, with its
/// file, unless AttachmentStore::keep() takes it. Move-only; may be made on one thread and kept on another.
class StagedAttachment {
public:
    [[nodiscard]] Attachment const& attachment() const noexcept { return m_attachment; }

private:
    friend class AttachmentStore;
    friend class Stager;
    StagedAttachment(Attachment attachment, crypto::SecretKey key, vault::NewFile file)
        : m_attachment(std::move(attachment)), m_key(std::move(key)), m_file(std::move(file))
    {
    }

    Attachment m_attachment;
    crypto::SecretKey m_key;
    vault::NewFile m_file;
};

/// Reads `source` to its end and writes it, encrypted and durable, into the vault's folder. Needs no database, so it
/// runs beside it on another thread; uses a second thread itself to hash while it encrypts. Holds a few blocks of
/// 1 MiB whatever the size of the file. What fails or is cancelled leaves nothing, and gives its space back.
/// \param folder the vault's.
/// \returns SourceUnreadable, SourceChanged, SourceTooLarge, DiskFull, NotWritable, StorageFailed, OutOfMemory,
/// Cancelled.
[[nodiscard]] Result<StagedAttachment> stage(std::filesystem::path const& folder, ByteSource& source, Moment now,
                                             Progress const& progress);

/// A file of the evidence, opened for reading without the database: hand it to another thread.
class AttachmentReader {
public:
    /// \returns false to stop.
    using Sink = std::function<bool(crypto::ByteView)>;

    /// For who has read the row: its key, and where the vault lies. Needs no database.
    [[nodiscard]] static AttachmentReader of(Attachment attachment, crypto::SecretKey key,
                                             std::filesystem::path const& vaultFolder);

    [[nodiscard]] Attachment const& attachment() const noexcept { return m_attachment; }
    /// Hands out every chunk once it has been verified, and at the end compares the SHA-256 of the whole. Nothing may
    /// be believed before this returns success. Bounded memory; what was handed out is wiped.
    /// \returns DamagedAttachment (`where`: "missing", "cut", "changed"), Cancelled if the sink stops, StorageFailed.
    [[nodiscard]] Result<void> read(Sink const& sink) const;
    /// Whether all of it is as it was taken in. \returns as read(), without DamagedAttachment.
    [[nodiscard]] Result<bool> isIntact(Progress const& progress) const;
    /// As read(), but for the SHA-256, which the caller compares.
    [[nodiscard]] Result<void> readUnhashed(Sink const& sink) const;
    /// The whole, in guarded memory that is wiped. \returns as read(); SourceTooLarge if it is over `limit` bytes,
    /// OutOfMemory.
    [[nodiscard]] Result<crypto::SecretBytes> readAll(std::uint64_t limit) const;

private:
    friend class AttachmentStore;
    AttachmentReader(Attachment attachment, crypto::SecretKey key, std::filesystem::path file)
        : m_attachment(std::move(attachment)), m_key(std::move(key)), m_file(std::move(file))
    {
    }

    Attachment m_attachment;
    crypto::SecretKey m_key;
    std::filesystem::path m_file;
};

/// The evidence of one vault. Borrows the database. One thread at a time.
class AttachmentStore {
public:
    /// \param folder the vault's: the files lie in "attachments" below it.
    AttachmentStore(vault::Database& database, std::filesystem::path folder)
        : m_database(database), m_folder(std::move(folder))
    {
    }

    /// The file with the same content that is there already; nothing: there is none.
    [[nodiscard]] Result<std::optional<AttachmentReader>> sameAs(StagedAttachment const& staged);
    /// Gives a staged file its name and its row. The same content as one that is there already takes no second place:
    /// then that one is returned, and the staged file goes; unless the file of that one is lost, cut or changed, which is
    /// made good. Not inside a transaction: the row is durable when it returns.
    /// \param same whether what sameAs() found reads as it should, where the caller has had it read on another thread.
    /// Nothing: it is read here, which takes as long as the file is large.
    [[nodiscard]] Result<Attachment> keep(StagedAttachment staged, std::optional<bool> same = std::nullopt);
    /// \returns UnknownAttachment.
    [[nodiscard]] Result<Attachment> load(std::string_view id);
    /// \returns UnknownAttachment; a damaged file shows when it is read.
    [[nodiscard]] Result<AttachmentReader> open(std::string_view id);
    /// Removes what nothing refers to: rows that no incident and no inbox entry has, and files of ours without a row or
    /// with a temporary name, as a crash leaves them. What is being staged meanwhile stays. Not between keep() and what
    /// is to refer to it. \returns how many files went.
    [[nodiscard]] Result<int> removeOrphans();

private:
    struct Row;
    template <class Value>
    [[nodiscard]] Result<std::optional<Row>> find(std::string_view column, Value value);
    [[nodiscard]] std::filesystem::path fileOf(std::string_view id) const;

    vault::Database& m_database;
    std::filesystem::path m_folder;
};

/// Whether this is what a file in the folder of the evidence is called, be it still being written.
[[nodiscard]] bool isAttachmentName(std::string_view file) noexcept;

/// The media type by the first bytes, and where they do not tell by the end of the name: what begins with no picture's
/// bytes is no picture, whatever it is called. Of `firstBytes` some hundred are enough.
[[nodiscard]] std::string mediaTypeOf(crypto::ByteView firstBytes, std::string_view name);

}  // namespace weerbaar::evidence
