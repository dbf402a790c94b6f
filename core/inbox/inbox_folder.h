// How the locked inbox lies on the disk. Private to core/inbox. docs/formats.md, "Locked inbox".
#pragma once

#include "core/result.h"
#include "core/vault/file_io.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string_view>
#include <vector>

namespace weerbaar::inbox {

/// Nobody writes that many; what is above is no number of ours.
inline constexpr int highestNumber = 999'999'999;

/// A sealed entry, as far as its name and size tell.
struct SealedFile {
    int number = 0;
    std::uint64_t bytes = 0;
};

/// FOLDER/inbox, held by its lock: nobody else adds or takes meanwhile, in this process or another.
class InboxFolder {
public:
    /// Makes the folder if need be, and waits at most ten seconds for the lock: two writers are both right.
    /// Removes what a crash left half written.
    /// \returns AlreadyOpen if it is held for longer, NotWritable, DiskFull, StorageFailed.
    [[nodiscard]] static Result<InboxFolder> open(std::filesystem::path const& vaultFolder);
    /// By number; everything that has an entry's name, without the lock. \returns StorageFailed; none if there is no
    /// inbox.
    [[nodiscard]] static Result<std::vector<SealedFile>> list(std::filesystem::path const& vaultFolder);

    [[nodiscard]] Result<std::vector<SealedFile>> list() const { return list(m_vaultFolder); }
    /// The number that the next entry gets, as the counter says; nothing: the counter is not there, or no number.
    [[nodiscard]] std::optional<int> counter() const;
    /// Durable when it returns.
    [[nodiscard]] Result<void> setCounter(int next) const;

    /// Whether this is what a file in the folder is called.
    [[nodiscard]] static bool isName(std::string_view file);

    [[nodiscard]] std::filesystem::path entryFile(int number) const;
    /// Where an entry lies while it is written.
    [[nodiscard]] std::filesystem::path unfinishedFile(int number) const;
    /// Puts an entry that does not open aside, as NUMBER.unreadable, or NUMBER-2.unreadable, … if there is one.
    [[nodiscard]] Result<void> putAside(int number) const;
    /// Not yet durable: sync() makes it so.
    void remove(int number) const;
    [[nodiscard]] Result<void> sync() const;

private:
    InboxFolder(std::filesystem::path vaultFolder, vault::FileLock lock)
        : m_vaultFolder(std::move(vaultFolder)), m_lock(std::move(lock))
    {
    }

    void removeUnfinished() const;

    std::filesystem::path m_vaultFolder;
    vault::FileLock m_lock;
};

}  // namespace weerbaar::inbox
