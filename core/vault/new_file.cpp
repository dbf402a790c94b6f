#include "core/vault/new_file.h"

#include "core/uuid.h"
#include "core/vault/file_io.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

namespace weerbaar::vault {

namespace {

namespace fs = std::filesystem;

constexpr mode_t ownerOnly = 0600;
constexpr mode_t ownersFolder = 0700;
constexpr mode_t everybody = 0777;
/// Large enough for a disk to write in one go, small next to what may wait.
constexpr std::uint64_t writeInOneGo = 8 * 1024 * 1024;

/// Renames, but never in the place of another file.
Result<void> renameToFree(fs::path const& from, fs::path const& to)
{
    if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0)
        return {};
    if (errno != EINVAL && errno != ENOSYS)
        return errorFromErrno(errno, "rename");
    // A file system that does not know how: a second name is never put in the place of another either.
    if (::link(from.c_str(), to.c_str()) != 0)
        return errorFromErrno(errno, "link");
    ::unlink(from.c_str());
    return {};
}

constexpr std::string_view hiddenBegin = ".weerbaar-";
constexpr std::string_view hiddenEnd = ".new";

fs::path hiddenIn(fs::path const& folder)
{
    return folder / std::string(hiddenBegin).append(newUuid()).append(hiddenEnd);
}

/// Whether hiddenIn() gave this name: nobody else would.
bool isHidden(std::string_view name)
{
    if (!name.starts_with(hiddenBegin) || !name.ends_with(hiddenEnd))
        return false;
    name.remove_prefix(hiddenBegin.size());
    return isUuid(name.substr(0, name.size() - std::min(name.size(), hiddenEnd.size())));
}

/// What killed processes left under hidden names. One that cannot be removed is only room on the disk.
void removeAbandoned(fs::path const& folder)
{
    std::error_code failed;
    std::vector<fs::path> abandoned;
    for (fs::directory_iterator entry(folder, failed), end; !failed && entry != end; entry.increment(failed)) {
        if (isHidden(entry->path().filename().native()) && NewFile::isAbandoned(entry->path()))
            abandoned.push_back(entry->path());
    }
    for (auto const& file : abandoned)
        ::unlink(file.c_str());
}

fs::path pathOf(int descriptor)
{
    return "/proc/self/fd/" + std::to_string(descriptor);
}

/// Gives a file that has no name one, but never that of another file. \returns an errno, or 0.
int linkToFree(int descriptor, fs::path const& to)
{
    bool const isLinked = ::linkat(AT_FDCWD, pathOf(descriptor).c_str(), AT_FDCWD, to.c_str(), AT_SYMLINK_FOLLOW) == 0;
    return isLinked ? 0 : errno;
}

}  // namespace

Result<void> ensureFolder(fs::path const& folder)
{
    if (::mkdir(folder.c_str(), ownersFolder) == 0)
        return syncFolder(folder.parent_path());
    if (errno != EEXIST)
        return errorFromErrno(errno, "folder");
    struct stat found{};
    if (::stat(folder.c_str(), &found) != 0)
        return errorFromErrno(errno, "folder");
    // As a copy that was put back may have it. Where that may not be, the files are still their owner's only.
    if ((found.st_mode & everybody) != ownersFolder)
        (void)::chmod(folder.c_str(), ownersFolder);
    return {};
}

Result<void> nameFile(int descriptor, fs::path const& name)
{
    auto failure = linkToFree(descriptor, name);
    if (failure == 0)
        return {};
    if (failure != EEXIST)
        return errorFromErrno(failure, "link");
    // A second name never takes another's place, but a rename does. Locked, it is nobody's to sweep in between.
    (void)::flock(descriptor, LOCK_EX | LOCK_NB);
    auto const beside = hiddenIn(name.parent_path());
    failure = linkToFree(descriptor, beside);
    if (failure != 0)
        return errorFromErrno(failure, "link");
    if (::rename(beside.c_str(), name.c_str()) == 0)
        return {};
    auto const error = errorFromErrno(errno, "rename");
    ::unlink(beside.c_str());
    return error;
}

Result<NewFile> NewFile::create(fs::path temporary)
{
    Descriptor descriptor(::open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, ownerOnly));
    if (descriptor.value() < 0)
        return errorFromErrno(errno, "create");
    // Where locks are not to be had the file is still good: only a sweep could mistake it, and then it says so.
    (void)::flock(descriptor.value(), LOCK_EX | LOCK_NB);
    return NewFile(std::move(descriptor), std::move(temporary));
}

Result<NewFile> NewFile::createNameless(fs::path const& folder)
{
    auto const place = folder.empty() ? fs::path(".") : folder;
    removeAbandoned(place);
    Descriptor descriptor(::open(place.c_str(), O_TMPFILE | O_WRONLY | O_CLOEXEC, ownerOnly));
    if (descriptor.value() >= 0)
        return NewFile(std::move(descriptor), {});
    return create(hiddenIn(place));
}

NewFile& NewFile::operator=(NewFile&& other) noexcept
{
    if (this != &other) {
        remove();
        m_descriptor = Descriptor(other.m_descriptor.release());
        m_temporary = std::move(other.m_temporary);
        m_size = other.m_size;
        m_startedUpTo = other.m_startedUpTo;
    }
    return *this;
}

NewFile::~NewFile()
{
    remove();
}

void NewFile::remove() noexcept
{
    if (m_descriptor.value() < 0)
        return;
    if (!m_temporary.empty())
        ::unlink(m_temporary.c_str());
    // Whoever else has it open keeps nothing of its space.
    [[maybe_unused]] int const ignored = ::ftruncate(m_descriptor.value(), 0);
    m_descriptor = Descriptor();
}

Result<void> NewFile::reserve(std::uint64_t bytes)
{
    if (bytes == 0 || ::fallocate(m_descriptor.value(), FALLOC_FL_KEEP_SIZE, 0, static_cast<off_t>(bytes)) == 0)
        return {};
    if (errno == ENOSPC || errno == EDQUOT)
        return errorFromErrno(errno, "reserve");
    return {};
}

Result<void> NewFile::append(crypto::ByteView content)
{
    TRY(writeAll(m_descriptor.value(), content));
    m_size += content.size();
    if (m_size - m_startedUpTo >= writeInOneGo) {
        // Only a hint: what it could not do, sync() does.
        (void)::sync_file_range(m_descriptor.value(), static_cast<off_t>(m_startedUpTo),
                                static_cast<off_t>(m_size - m_startedUpTo), SYNC_FILE_RANGE_WRITE);
        m_startedUpTo = m_size;
    }
    return {};
}

Result<void> NewFile::sync()
{
    if (::fsync(m_descriptor.value()) != 0)
        return errorFromErrno(errno, "fsync");
    return {};
}

fs::path NewFile::readableAt() const
{
    return m_temporary.empty() ? pathOf(m_descriptor.value()) : m_temporary;
}

Result<void> NewFile::moveTo(fs::path const& name)
{
    if (!m_temporary.empty())
        TRY(renameToFree(m_temporary, name));
    else if (int const failure = linkToFree(m_descriptor.value(), name); failure != 0)
        return errorFromErrno(failure, "link");
    return settle(name);
}

Result<void> NewFile::replace(fs::path const& name)
{
    if (m_temporary.empty())
        TRY(nameFile(m_descriptor.value(), name));
    else if (::rename(m_temporary.c_str(), name.c_str()) != 0)
        return errorFromErrno(errno, "rename");
    return settle(name);
}

Result<void> NewFile::settle(fs::path const& name)
{
    if (auto synced = syncFolder(name.parent_path()); !synced) {
        // Not durable is not there: the next start must not find what was reported as failed.
        m_temporary = name;
        return synced;
    }
    m_descriptor = Descriptor();
    return {};
}

bool NewFile::isAbandoned(fs::path const& temporary)
{
    Descriptor const descriptor(::open(temporary.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
    return descriptor.value() >= 0 && ::flock(descriptor.value(), LOCK_EX | LOCK_NB) == 0;
}

}  // namespace weerbaar::vault
