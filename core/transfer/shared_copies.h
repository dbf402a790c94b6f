// The copies that other programs are handed: encrypted, in a private folder, and taken away again.
#pragma once

#include "core/result.h"

#include <filesystem>

namespace weerbaar::transfer {

/// The folder "shared" in the vault's own. A mail program reads what it was handed long after, so a copy stays when the
/// vault locks, and goes when the vault is opened again, when the app is started, or when somebody asks. Only what is
/// encrypted may be put there: it lies in the open while the vault is locked.
class SharedCopies {
public:
    /// \param vaultFolder need not be there.
    explicit SharedCopies(std::filesystem::path const& vaultFolder) : m_vaultFolder(vaultFolder) {}

    /// Where to put one; made if need be, for its owner only. \returns DiskFull, NotWritable, StorageFailed.
    [[nodiscard]] Result<std::filesystem::path> folder() const;
    /// Whether any is left.
    [[nodiscard]] bool any() const;
    /// Takes all of them away, and looks whether they are gone. Only by who has the vault open.
    /// \returns CopyNotRemoved, with the file or folder in `where`.
    [[nodiscard]] Result<void> remove() const;
    /// The same, unless a process has the vault open: then they are its business.
    [[nodiscard]] Result<void> removeAbandoned() const;

private:
    [[nodiscard]] std::filesystem::path place() const { return m_vaultFolder / "shared"; }

    std::filesystem::path m_vaultFolder;
};

}  // namespace weerbaar::transfer
