// Small files, written so that a crash leaves the old one or the new one, never half of one.
#pragma once

#include "core/result.h"
#include "crypto/bytes.h"

#include <filesystem>

namespace weerbaar::vault {

/// The error of a failed system call, from its errno.
[[nodiscard]] Error errorFromErrno(int systemError, char const* where);

/// Writes all of it, from where the file stands.
[[nodiscard]] Result<void> writeAll(int descriptor, crypto::ByteView content);

/// Reads a whole file. \returns NoVault if it is not there; StorageFailed if it is over `limit` bytes.
[[nodiscard]] Result<crypto::Bytes> readFile(std::filesystem::path const& file, std::size_t limit);

/// Writes beside it, fsyncs, renames, fsyncs the folder. Readable by its owner only.
[[nodiscard]] Result<void> replaceFile(std::filesystem::path const& file, crypto::ByteView content);

/// Removes the file if it is there; durable when it returns.
[[nodiscard]] Result<void> removeFile(std::filesystem::path const& file);

[[nodiscard]] Result<void> syncFolder(std::filesystem::path const& folder);

/// An exclusive lock on `file` (flock), held while this lives; it goes with the process.
class FileLock {
public:
    /// \returns AlreadyOpen if another process holds it, NotWritable, DiskFull.
    [[nodiscard]] static Result<FileLock> acquire(std::filesystem::path const& file);

    FileLock(FileLock&& other) noexcept;
    FileLock& operator=(FileLock&& other) noexcept;
    FileLock(FileLock const&) = delete;
    FileLock& operator=(FileLock const&) = delete;
    ~FileLock();

private:
    explicit FileLock(int descriptor) : m_descriptor(descriptor) {}

    int m_descriptor = -1;
};

}  // namespace weerbaar::vault
