// An age file that comes from outside, opened with a password and read more than once. Private to core.
#pragma once

#include "core/evidence/source_file.h"
#include "core/result.h"
#include "crypto/age/file.h"
#include "crypto/secret.h"

#include <filesystem>
#include <functional>

namespace weerbaar::transfer {

/// A file that a password opens. Reads it from its beginning each time. Thread: one at a time.
class SealedFile {
public:
    /// \returns SourceUnreadable; NotAgeFile, NeedsKey, WrongExportKey, TooMuchWork, OutOfMemory. Slow.
    [[nodiscard]] static Result<SealedFile> open(std::filesystem::path file, crypto::SecretBytes const& password);

    /// Takes what was read; an error ends the reading, and is what read() returns.
    using Take = std::function<Result<void>(crypto::ByteView)>;
    /// Hands out all of it, each part once it has been verified; the whole only if this succeeds.
    /// \param sealed gets what was read of the file itself, before; may be empty.
    /// \returns what either says; DamagedExport, SourceUnreadable, SourceChanged.
    [[nodiscard]] Result<void> read(Take const& plain, Take const& sealed) const;
    [[nodiscard]] std::uint64_t size() const noexcept { return m_size; }

private:
    SealedFile(std::filesystem::path file, std::uint64_t size, crypto::age::FileKey key)
        : m_file(std::move(file)), m_size(size), m_key(std::move(key))
    {
    }

    std::filesystem::path m_file;
    std::uint64_t m_size;
    crypto::age::FileKey m_key;
};

}  // namespace weerbaar::transfer
