#include "app/export_file.h"

#include <cerrno>

#include <unistd.h>

namespace weerbaar::app {

Result<void> ExportFile::open(Readers readers)
{
    if (!m_file.open(QIODevice::WriteOnly))
        return Error{ErrorCode::ExportFailed, "write"};
    if (readers == Readers::OwnerOnly && !m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return Error{ErrorCode::ExportFailed, "permissions"};
    return {};
}

Result<void> ExportFile::write(crypto::ByteView bytes)
{
    auto const size = static_cast<qint64>(bytes.size());
    if (m_file.write(reinterpret_cast<char const*>(bytes.data()), size) != size)
        return Error{ErrorCode::ExportFailed, "write"};
    m_hash.add(bytes);
    return {};
}

Result<void> ExportFile::finish()
{
    // Some network disks cannot: then it is no worse than any other copy there.
    bool const isThere = m_file.flush() && (fsync(m_file.handle()) == 0 || errno == EINVAL || errno == ENOTSUP);
    return isThere ? Result<void>() : Error{ErrorCode::ExportFailed, "write"};
}

Result<void> ExportFile::publish(report::ExportLog& log, report::ExportEntry const& entry)
{
    TRY(log.add(entry, m_hash.finish()));
    return commit();
}

Result<void> ExportFile::commit()
{
    return m_file.commit() ? Result<void>() : Error{ErrorCode::ExportFailed, "commit"};
}

}  // namespace weerbaar::app
