#include "core/transfer/shared_copies.h"

#include "core/vault/file_io.h"
#include "core/vault/new_file.h"
#include "core/vault/vault.h"

#include <system_error>

namespace weerbaar::transfer {

namespace fs = std::filesystem;

Result<fs::path> SharedCopies::folder() const
{
    TRY(vault::ensureFolder(place()));
    return place();
}

bool SharedCopies::any() const
{
    std::error_code failed;
    auto const status = fs::symlink_status(place(), failed);
    if (!fs::exists(status))
        return false;
    bool const isEmpty = fs::is_directory(status) && fs::is_empty(place(), failed);
    return !isEmpty || failed;
}

Result<void> SharedCopies::remove() const
{
    std::error_code failed;
    if (!fs::exists(fs::symlink_status(place(), failed)))
        return {};
    fs::remove_all(place(), failed);  // a link is removed, not what it leads to
    std::error_code gone;
    if (!fs::exists(fs::symlink_status(place(), gone)))
        return vault::syncFolder(m_vaultFolder);
    std::error_code unreadable;
    auto const left = fs::directory_iterator(place(), unreadable);
    auto const name = !unreadable && left != fs::directory_iterator() ? left->path() : place();
    return Error{ErrorCode::CopyNotRemoved, name.string()};
}

Result<void> SharedCopies::removeAbandoned() const
{
    if (!any())
        return {};
    auto const lock = vault::Vault::keepClosed(m_vaultFolder);
    if (!lock)
        return lock.error().code == ErrorCode::AlreadyOpen ? Result<void>() : Error{ErrorCode::CopyNotRemoved, place().string()};
    return remove();
}

}  // namespace weerbaar::transfer
