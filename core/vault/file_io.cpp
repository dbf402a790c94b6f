#include "core/vault/file_io.h"

#include "core/vault/descriptor.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <string>
#include <utility>

namespace weerbaar::vault {

namespace {

constexpr mode_t ownerOnly = 0600;

}  // namespace

Error errorFromErrno(int systemError, char const* where)
{
    switch (systemError) {
    case ENOSPC:
    case EDQUOT:
        return {ErrorCode::DiskFull, where};
    case EACCES:
    case EPERM:
    case EROFS:
        return {ErrorCode::NotWritable, where};
    case ENOMEM:
        return {ErrorCode::OutOfMemory, where};
    default:
        return {ErrorCode::StorageFailed, std::string(where) + ' ' + std::to_string(systemError)};
    }
}

Result<void> writeAll(int descriptor, crypto::ByteView content)
{
    while (!content.empty()) {
        ssize_t const written = ::write(descriptor, content.data(), content.size());
        if (written < 0) {
            if (errno == EINTR)
                continue;
            return errorFromErrno(errno, "write");
        }
        content = content.subspan(static_cast<std::size_t>(written));
    }
    return {};
}

Result<crypto::Bytes> readFile(std::filesystem::path const& file, std::size_t limit)
{
    // Without waiting: a pipe in its place would hold us up for ever.
    Descriptor const descriptor(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (descriptor.value() < 0) {
        if (errno == ENOENT || errno == ENOTDIR)
            return Error{ErrorCode::NoVault, "read"};
        return errorFromErrno(errno, "read");
    }
    crypto::Bytes content(limit + 1);
    std::size_t size = 0;
    while (size < content.size()) {
        ssize_t const got = ::read(descriptor.value(), content.data() + size, content.size() - size);
        if (got < 0) {
            if (errno == EINTR)
                continue;
            return errorFromErrno(errno, "read");
        }
        if (got == 0)
            break;
        size += static_cast<std::size_t>(got);
    }
    if (size > limit)
        return Error{ErrorCode::StorageFailed, "too large"};
    content.resize(size);
    return content;
}

Result<void> replaceFile(std::filesystem::path const& file, crypto::ByteView content)
{
    auto temporary = file;
    temporary += ".new";
    {
        Descriptor const descriptor(
            ::open(temporary.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, ownerOnly));
        if (descriptor.value() < 0)
            return errorFromErrno(errno, "create");
        auto written = writeAll(descriptor.value(), content);
        if (written && ::fsync(descriptor.value()) != 0)
            written = errorFromErrno(errno, "fsync");
        if (!written) {
            ::unlink(temporary.c_str());
            return written;
        }
    }
    if (::rename(temporary.c_str(), file.c_str()) != 0) {
        auto const error = errorFromErrno(errno, "rename");
        ::unlink(temporary.c_str());
        return error;
    }
    return syncFolder(file.parent_path());
}

Result<void> removeFile(std::filesystem::path const& file)
{
    if (::unlink(file.c_str()) != 0) {
        if (errno == ENOENT)
            return {};
        return errorFromErrno(errno, "remove");
    }
    return syncFolder(file.parent_path());
}

Result<void> syncFolder(std::filesystem::path const& folder)
{
    Descriptor const descriptor(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (descriptor.value() < 0 || ::fsync(descriptor.value()) != 0)
        return errorFromErrno(errno, "fsync folder");
    return {};
}

Result<FileLock> FileLock::acquire(std::filesystem::path const& file)
{
    Descriptor descriptor(::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, ownerOnly));
    if (descriptor.value() < 0)
        return errorFromErrno(errno, "lock");
    if (::flock(descriptor.value(), LOCK_EX | LOCK_NB) != 0) {
        if (errno == EWOULDBLOCK)
            return Error{ErrorCode::AlreadyOpen, "lock"};
        return errorFromErrno(errno, "lock");
    }
    return FileLock(descriptor.release());
}

FileLock::FileLock(FileLock&& other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}

FileLock& FileLock::operator=(FileLock&& other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

FileLock::~FileLock()
{
    // The file stays: removing it would let two processes hold a lock on two files of one name.
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

}  // namespace weerbaar::vault
