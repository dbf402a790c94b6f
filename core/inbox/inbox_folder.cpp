#include "core/inbox/inbox_folder.h"

#include "core/vault/new_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <chrono>
#include <cstdio>
#include <string>
#include <string_view>
#include <thread>

namespace weerbaar::inbox {

namespace {

namespace fs = std::filesystem;

constexpr std::chrono::seconds longestWait{10};
constexpr std::chrono::milliseconds betweenTries{5};
constexpr std::size_t counterLimit = 32;
constexpr std::size_t digits = 6;
constexpr int mostOfOneNumber = 1000;
constexpr std::string_view lockName = "lock";
constexpr std::string_view counterName = "next";
constexpr std::string_view entryEnd = ".age";
constexpr std::string_view unfinishedEnd = ".new";
constexpr std::string_view unreadableEnd = ".unreadable";

fs::path inboxIn(fs::path const& vaultFolder)
{
    return vaultFolder / "inbox";
}

/// Six digits; more if need be.
std::string nameOf(int number)
{
    auto text = std::to_string(number);
    if (text.size() < digits)
        text.insert(0, digits - text.size(), '0');
    return text;
}

std::optional<int> numberFrom(std::string_view text)
{
    int number = 0;
    auto const* const end = text.data() + text.size();
    auto const [stop, failed] = std::from_chars(text.data(), end, number);
    if (failed != std::errc() || stop != end || number < 1 || number > highestNumber)
        return std::nullopt;
    return number;
}

/// The number of a file whose name is one and `end`, as we write it.
std::optional<int> numberOfFile(std::string_view file, std::string_view end)
{
    if (!file.ends_with(end))
        return std::nullopt;
    file.remove_suffix(end.size());
    auto const number = numberFrom(file);
    return number && nameOf(*number) == file ? number : std::nullopt;
}

/// By trying again: a lock is waited for without an end or not at all, and whoever holds it does so for milliseconds, or
/// as long as a file takes. Never on the GUI thread.
Result<vault::FileLock> waitForLock(fs::path const& file)
{
    auto const until = std::chrono::steady_clock::now() + longestWait;
    for (;;) {
        auto lock = vault::FileLock::acquire(file);
        if (lock || lock.error().code != ErrorCode::AlreadyOpen || std::chrono::steady_clock::now() >= until)
            return lock;
        std::this_thread::sleep_for(betweenTries);
    }
}

}  // namespace

Result<InboxFolder> InboxFolder::open(fs::path const& vaultFolder)
{
    auto const inbox = inboxIn(vaultFolder);
    TRY(vault::ensureFolder(inbox));
    TRY_ASSIGN(auto lock, waitForLock(inbox / lockName));
    InboxFolder folder(vaultFolder, std::move(lock));
    folder.removeUnfinished();
    return folder;
}

Result<std::vector<SealedFile>> InboxFolder::list(fs::path const& vaultFolder)
{
    std::vector<SealedFile> result;
    std::error_code failed;
    fs::directory_iterator const end;
    for (fs::directory_iterator entry(inboxIn(vaultFolder), failed); !failed && entry != end; entry.increment(failed)) {
        auto const number = numberOfFile(entry->path().filename().native(), entryEnd);
        if (!number)
            continue;
        struct stat found{};
        bool const isThere = ::lstat(entry->path().c_str(), &found) == 0;
        result.push_back({*number, isThere && S_ISREG(found.st_mode) ? static_cast<std::uint64_t>(found.st_size) : 0});
    }
    if (failed && failed != std::errc::no_such_file_or_directory)
        return vault::errorFromErrno(failed.value(), "inbox");
    std::sort(result.begin(), result.end(), [](auto const& a, auto const& b) { return a.number < b.number; });
    return result;
}

bool InboxFolder::isName(std::string_view file)
{
    if (file == lockName || file == counterName || (file.starts_with(counterName) && file.substr(counterName.size()) == unfinishedEnd))
        return true;
    if (numberOfFile(file, entryEnd) || numberOfFile(file, unfinishedEnd))
        return true;
    if (!file.ends_with(unreadableEnd))
        return false;
    file.remove_suffix(unreadableEnd.size());
    auto const hyphen = std::min(file.find('-'), file.size());
    bool const isFirst = hyphen == file.size();
    return numberOfFile(file.substr(0, hyphen), {}) && (isFirst || numberFrom(file.substr(hyphen + 1)));
}

std::optional<int> InboxFolder::counter() const
{
    auto const content = vault::readFile(inboxIn(m_vaultFolder) / counterName, counterLimit);
    if (!content)
        return std::nullopt;
    std::string_view text(reinterpret_cast<char const*>(content->data()), content->size());
    if (text.ends_with('\n'))
        text.remove_suffix(1);
    return numberFrom(text);
}

Result<void> InboxFolder::setCounter(int next) const
{
    return vault::replaceFile(inboxIn(m_vaultFolder) / counterName, crypto::bytesOf(std::to_string(next) + '\n'));
}

fs::path InboxFolder::entryFile(int number) const
{
    return inboxIn(m_vaultFolder) / (nameOf(number) += entryEnd);
}

fs::path InboxFolder::unfinishedFile(int number) const
{
    return inboxIn(m_vaultFolder) / (nameOf(number) += unfinishedEnd);
}

Result<void> InboxFolder::putAside(int number) const
{
    auto const entry = entryFile(number);
    for (int copy = 1; copy <= mostOfOneNumber; ++copy) {
        auto name = nameOf(number);
        if (copy > 1)
            name += '-' + std::to_string(copy);
        auto const aside = inboxIn(m_vaultFolder) / (name += unreadableEnd);
        struct stat found{};
        if (::lstat(aside.c_str(), &found) == 0)
            continue;
        if (::rename(entry.c_str(), aside.c_str()) != 0)
            return vault::errorFromErrno(errno, "put aside");
        return {};
    }
    return Error{ErrorCode::StorageFailed, "put aside"};
}

void InboxFolder::remove(int number) const
{
    (void)::unlink(entryFile(number).c_str());
}

Result<void> InboxFolder::sync() const
{
    return vault::syncFolder(inboxIn(m_vaultFolder));
}

void InboxFolder::removeUnfinished() const
{
    // Under the lock nobody is writing: what has no name yet never gets one.
    std::error_code failed;
    std::vector<fs::path> unfinished;
    fs::directory_iterator const end;
    for (fs::directory_iterator entry(inboxIn(m_vaultFolder), failed); !failed && entry != end; entry.increment(failed)) {
        if (numberOfFile(entry->path().filename().native(), unfinishedEnd))
            unfinished.push_back(entry->path());
    }
    for (auto const& file : unfinished)
        (void)::unlink(file.c_str());
}

}  // namespace weerbaar::inbox
