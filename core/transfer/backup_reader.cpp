#include "core/transfer/backup_reader.h"

#include <new>
#include <utility>

namespace weerbaar::transfer {

Result<void> BackupReader::read(SealedFile const& file, SealedFile::Take const& sealed)
{
    ArchiveReader archive(*this);
    TRY(file.read([&](crypto::ByteView bytes) { return archive.write(bytes); }, sealed));
    TRY(archive.finish());
    return m_part == Part::Attachments ? Result<void>() : Error{ErrorCode::NotABackup, "cut"};
}

Result<void> BackupReader::beginText(ArchiveEntry const& entry, std::uint64_t limit)
{
    if (entry.bytes > limit)
        return Error{ErrorCode::NotABackup, "size"};
    try {
        m_text.clear();
        m_text.reserve(static_cast<std::size_t>(entry.bytes));
    } catch (std::bad_alloc const&) {
        return Error{ErrorCode::OutOfMemory, "backup"};
    }
    return {};
}

Result<void> BackupReader::begin(ArchiveEntry const& entry)
{
    m_name = entry.name;
    Error const outOfPlace{ErrorCode::NotABackup, "entry"};
    switch (m_part) {
    case Part::ReadMe:
        return m_name == readMeFile ? beginText(entry, textMaximumBytes) : outOfPlace;
    case Part::Manifest:
        return m_name == manifestFile ? beginText(entry, textMaximumBytes) : outOfPlace;
    case Part::Tables:
        if (m_name == sumsFile)
            return m_tables == m_manifest.tables.size() ? beginText(entry, textMaximumBytes) : outOfPlace;
        return m_manifest.tables.contains(m_name) ? beginText(entry, tableMaximumBytes) : outOfPlace;
    case Part::Attachments:
        return m_name.starts_with(attachmentsPrefix) ? m_visitor.beginAttachment(entry) : outOfPlace;
    }
    return outOfPlace;
}

Result<void> BackupReader::content(crypto::ByteView bytes)
{
    if (m_part == Part::Attachments)
        return m_visitor.attachmentContent(bytes);
    m_text.append(reinterpret_cast<char const*>(bytes.data()), bytes.size());
    return {};
}

Result<void> BackupReader::end()
{
    auto const text = std::exchange(m_text, {});
    switch (m_part) {
    case Part::ReadMe:
        m_part = Part::Manifest;
        return {};
    case Part::Manifest: {
        TRY_ASSIGN(m_manifest, manifestFrom(text));
        m_part = Part::Tables;
        return m_visitor.manifest(m_manifest);
    }
    case Part::Tables:
        if (m_name == sumsFile) {
            m_part = Part::Attachments;
            return m_visitor.tablesComplete();
        }
        ++m_tables;
        return m_visitor.table(m_manifest.tables.at(m_name), text);
    case Part::Attachments:
        return m_visitor.endAttachment();
    }
    return {};
}

}  // namespace weerbaar::transfer
