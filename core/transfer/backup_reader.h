// Reads a backup part by part, and holds its maker to the order. Private to core/transfer.
#pragma once

#include "core/transfer/archive.h"
#include "core/transfer/manifest.h"
#include "core/transfer/sealed_file.h"

#include <set>
#include <string>
#include <string_view>

namespace weerbaar::transfer {

/// What a BackupReader finds, in this order. An error ends the reading.
class BackupVisitor {
public:
    virtual ~BackupVisitor() = default;
    [[nodiscard]] virtual Result<void> manifest(Manifest const& manifest) = 0;
    /// One for each table of the manifest, in any order.
    [[nodiscard]] virtual Result<void> table(std::string const& name, std::string_view json) = 0;
    /// After the last table, whether there are attachments or not.
    [[nodiscard]] virtual Result<void> tablesComplete() = 0;
    [[nodiscard]] virtual Result<void> beginAttachment(ArchiveEntry const& entry) = 0;
    [[nodiscard]] virtual Result<void> attachmentContent(crypto::ByteView bytes) = 0;
    [[nodiscard]] virtual Result<void> endAttachment() = 0;
};

/// What is in memory at once: a table, and another file of text.
inline constexpr std::uint64_t tableMaximumBytes = 1024ULL * 1024 * 1024;
inline constexpr std::uint64_t textMaximumBytes = 64ULL * 1024 * 1024;

class BackupReader final : public ArchiveVisitor {
public:
    explicit BackupReader(BackupVisitor& visitor) : m_visitor(visitor) {}

    /// All of it. \returns as SealedFile::read(), what the visitor says, NotABackup, NewerBackup.
    [[nodiscard]] Result<void> read(SealedFile const& file, SealedFile::Take const& sealed);

    [[nodiscard]] Result<void> begin(ArchiveEntry const& entry) override;
    [[nodiscard]] Result<void> content(crypto::ByteView bytes) override;
    [[nodiscard]] Result<void> end() override;

private:
    enum class Part { ReadMe, Manifest, Tables, Attachments };

    [[nodiscard]] Result<void> beginText(ArchiveEntry const& entry, std::uint64_t limit);

    BackupVisitor& m_visitor;
    Part m_part = Part::ReadMe;
    std::string m_name;      ///< of the file that is being read
    std::string m_text;      ///< of it
    Manifest m_manifest;
    std::size_t m_tables = 0;
};

}  // namespace weerbaar::transfer
