// A file that may be large, while it is being written: whole under its own name, or not there at all.
#pragma once

#include "core/result.h"
#include "core/vault/descriptor.h"
#include "crypto/bytes.h"

#include <cstdint>
#include <filesystem>

namespace weerbaar::vault {

/// Makes the folder if it is not there, its owner's only, durably. Its parent must be there.
[[nodiscard]] Result<void> ensureFolder(std::filesystem::path const& folder);

/// Gives a file that was opened without a name (O_TMPFILE) one, in the place of another if there is one: whole or not at
/// all. Not yet durable. \returns DiskFull, NotWritable, StorageFailed.
[[nodiscard]] Result<void> nameFile(int descriptor, std::filesystem::path const& name);

/// Written from front to end under a temporary name. Goes, with its space, unless it gets its own name. Holds a lock
/// (flock) on itself while it lives, so that it is told from what a crash left behind. Move-only; may be handed to
/// another thread.
class NewFile {
public:
    /// \param temporary where it is written; must not be there yet. Readable by its owner only.
    /// \returns DiskFull, NotWritable, StorageFailed, as do all of the functions below.
    [[nodiscard]] static Result<NewFile> create(std::filesystem::path temporary);
    /// Written without any name, so that it goes with the process, however that ends: for what may not stay behind. Where
    /// the file system has no such files (O_TMPFILE), under a hidden temporary name that nobody else uses. What a process
    /// that was killed left in the folder under such a name goes first. \param folder where it will have its name.
    [[nodiscard]] static Result<NewFile> createNameless(std::filesystem::path const& folder);

    NewFile(NewFile&&) noexcept = default;
    NewFile& operator=(NewFile&& other) noexcept;
    ~NewFile();

    /// Asks for room for `bytes` in all, so that a full disk shows before anything was copied. A file system that
    /// cannot say so says nothing.
    [[nodiscard]] Result<void> reserve(std::uint64_t bytes);
    /// Has the system begin with writing early, so that sync() need not wait for all of it.
    [[nodiscard]] Result<void> append(crypto::ByteView content);
    /// How much was appended.
    [[nodiscard]] std::uint64_t size() const noexcept { return m_size; }
    /// What was appended is durable when it returns.
    [[nodiscard]] Result<void> sync();
    /// Where this process can open it to read what was appended, until it has its name.
    [[nodiscard]] std::filesystem::path readableAt() const;
    /// Gives it its name, durably. Never in the place of another: then it fails. Call sync() before.
    [[nodiscard]] Result<void> moveTo(std::filesystem::path const& name);
    /// The same, in the place of another of that name if there is one: whole or not at all. Once: the system gives no second
    /// chance to a file that had a name for a moment.
    [[nodiscard]] Result<void> replace(std::filesystem::path const& name);

    /// Whether the file under a temporary name is nobody's any more: its process has ended.
    [[nodiscard]] static bool isAbandoned(std::filesystem::path const& temporary);

private:
    NewFile(Descriptor descriptor, std::filesystem::path temporary)
        : m_descriptor(std::move(descriptor)), m_temporary(std::move(temporary))
    {
    }

    void remove() noexcept;
    /// It has its name; makes that durable.
    [[nodiscard]] Result<void> settle(std::filesystem::path const& name);

    Descriptor m_descriptor;            ///< none: moved from, or has its name
    std::filesystem::path m_temporary;  ///< empty: nameless
    std::uint64_t m_size = 0;
    std::uint64_t m_startedUpTo = 0;    ///< the system was asked to write up to here
};

}  // namespace weerbaar::vault
