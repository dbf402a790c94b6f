#include "app/export_file.h"

#include "core/vault/file_io.h"
#include "core/vault/new_file.h"

#include <QtCore/QFileInfo>

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace weerbaar::app {

namespace {

constexpr mode_t ownerOnly = 0600;
constexpr mode_t asUsual = 0666;  // less what the umask takes
constexpr mode_t rights = 07777;

Error failed(char const* where)
{
    return {ErrorCode::ExportFailed, where};
}

/// A full disk has words of its own; whatever else is wrong, this place will not do.
Error failed(Error const& error)
{
    return error.code == ErrorCode::DiskFull ? error : failed(error.where.c_str());
}

QByteArray encoded(QString const& file)
{
    return QFile::encodeName(file);
}

}  // namespace

Result<void> ExportFile::open(Readers readers)
{
    bool const isPrivate = readers == Readers::OwnerOnly;
    QFileInfo const place(m_file.fileName());
    struct stat before{};
    bool const isThere = ::stat(encoded(m_file.fileName()).constData(), &before) == 0;
    if (isThere && !S_ISREG(before.st_mode))  // a folder, a pipe, a device: not ours to put a file in its place
        return failed("not a file");
    // A file without a name goes with us, however we end. Not every file system has them, and a link is QSaveFile's to follow.
    if (!place.isSymLink()) {
        auto const folder = encoded(place.absolutePath());
        m_nameless = vault::Descriptor(::open(folder.constData(), O_TMPFILE | O_WRONLY | O_CLOEXEC, isPrivate ? ownerOnly : asUsual));
    }
    if (m_nameless.value() >= 0) {
        bool const keepsRights = isPrivate || !isThere || ::fchmod(m_nameless.value(), before.st_mode & rights) == 0;
        return keepsRights ? Result<void>() : failed("permissions");
    }
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return failed("write");
    if (isPrivate && !m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return failed("permissions");
    return {};
}

Result<void> ExportFile::write(crypto::ByteView bytes)
{
    if (auto const written = vault::writeAll(descriptor(), bytes); !written)
        return failed(written.error());
    m_hash.add(bytes);
    return {};
}

Result<void> ExportFile::finish()
{
    // Some network disks cannot: then it is no worse than any other copy there.
    if (::fsync(descriptor()) == 0 || errno == EINVAL || errno == ENOTSUP)
        return {};
    return failed(vault::errorFromErrno(errno, "fsync"));
}

Result<void> ExportFile::publish(report::ExportLog& log, report::ExportEntry const& entry)
{
    TRY(log.add(entry, m_hash.finish()));
    return commit();
}

Result<void> ExportFile::commit()
{
    if (m_nameless.value() < 0)
        return m_file.commit() ? Result<void>() : failed("commit");
    auto const named = vault::nameFile(m_nameless.value(), encoded(m_file.fileName()).toStdString());
    return named ? Result<void>() : failed(named.error());
}

int ExportFile::descriptor() const
{
    return m_nameless.value() >= 0 ? m_nameless.value() : m_file.handle();
}

}  // namespace weerbaar::app
