#include "core/evidence/source_file.h"

#include "core/text.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

namespace weerbaar::evidence {

namespace {

constexpr std::size_t nameMaximumBytes = 1024;
constexpr std::size_t longestCharacter = 4;
constexpr std::string_view replacementCharacter = "\xEF\xBF\xBD";
constexpr std::int64_t nsPerSecond = 1'000'000'000;

Error unreadable(char const* where)
{
    return {ErrorCode::SourceUnreadable, where};
}

Error errorOfOpening(int systemError)
{
    switch (systemError) {
    case ENOENT:
    case ENOTDIR:
    case ELOOP:
    case ENAMETOOLONG:
        return unreadable("missing");
    case EACCES:
    case EPERM:
        return unreadable("permission");
    case EISDIR:
        return unreadable("folder");
    case ENXIO:  // a socket, or a device without a driver
    case ENODEV:
        return unreadable("special");
    default:
        return unreadable("failed");
    }
}

std::int64_t writtenAt(struct stat const& found)
{
    return found.st_mtim.tv_sec * nsPerSecond + found.st_mtim.tv_nsec;
}

}  // namespace

std::string readableName(std::string_view name)
{
    while (name.ends_with('/'))
        name.remove_suffix(1);
    name.remove_prefix(name.rfind('/') + 1);  // npos + 1 is 0
    std::string result;
    while (!name.empty() && result.size() < nameMaximumBytes) {
        std::size_t length = 1;
        while (length <= longestCharacter && length <= name.size() && !isValidText(name.substr(0, length)))
            ++length;
        bool const isCharacter = length <= longestCharacter && length <= name.size();
        auto const character = isCharacter ? name.substr(0, length) : replacementCharacter;
        if (result.size() + character.size() > nameMaximumBytes)
            break;
        result += character;
        name.remove_prefix(isCharacter ? length : 1);
    }
    return result;
}

Result<SourceFile> SourceFile::open(std::filesystem::path const& file)
{
    // Without waiting: opening a pipe would wait for somebody who writes.
    vault::Descriptor descriptor(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    if (descriptor.value() < 0)
        return errorOfOpening(errno);
    struct stat found{};
    if (::fstat(descriptor.value(), &found) != 0)
        return unreadable("failed");
    if (S_ISDIR(found.st_mode))
        return unreadable("folder");
    if (!S_ISREG(found.st_mode))
        return unreadable("special");
    (void)::posix_fadvise(descriptor.value(), 0, 0, POSIX_FADV_SEQUENTIAL);
    return SourceFile(std::move(descriptor), readableName(file.native()), static_cast<std::uint64_t>(found.st_size),
                      writtenAt(found));
}

Result<std::size_t> SourceFile::read(std::span<std::uint8_t> buffer)
{
    for (;;) {
        ssize_t const got = ::read(m_descriptor.value(), buffer.data(), buffer.size());
        if (got < 0) {
            if (errno == EINTR)
                continue;
            return unreadable("failed");
        }
        m_read += static_cast<std::size_t>(got);
        // A file that grows for ever would be read for ever.
        if (m_read > m_size)
            return Error{ErrorCode::SourceChanged, "longer"};
        return static_cast<std::size_t>(got);
    }
}

Result<void> SourceFile::checkUnchanged()
{
    struct stat found{};
    if (::fstat(m_descriptor.value(), &found) != 0)
        return unreadable("failed");
    if (static_cast<std::uint64_t>(found.st_size) != m_size)
        return Error{ErrorCode::SourceChanged, "size"};
    if (writtenAt(found) != m_writtenNs)
        return Error{ErrorCode::SourceChanged, "written"};
    return {};
}

}  // namespace weerbaar::evidence
