// Where a file that is taken in comes from.
#pragma once

#include "core/result.h"
#include "core/vault/descriptor.h"

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>

namespace weerbaar::evidence {

/// Bytes with a name, read once from front to end. Thread: one at a time.
class ByteSource {
public:
    virtual ~ByteSource() = default;
    /// As it was called there; readableName() is what is kept of it.
    [[nodiscard]] virtual std::string name() const = 0;
    /// As it was when reading began.
    [[nodiscard]] virtual std::uint64_t size() const = 0;
    /// Fills from the front. \returns how many bytes, 0 only at the end; SourceUnreadable, SourceChanged.
    [[nodiscard]] virtual Result<std::size_t> read(std::span<std::uint8_t> buffer) = 0;
    /// After the end: whether what was read is one state of it. \returns SourceChanged.
    [[nodiscard]] virtual Result<void> checkUnchanged() = 0;
};

/// A file on the device. It is opened once and never by its name again, so that nothing can be put in its place
/// meanwhile; a link is followed. Never waits: a pipe is refused, not read.
class SourceFile final : public ByteSource {
public:
    /// \returns SourceUnreadable for what is not there, may not be read or is no ordinary file; `where` says which of
    /// "missing", "permission", "folder", "special", or "failed" for what the system says besides.
    [[nodiscard]] static Result<SourceFile> open(std::filesystem::path const& file);

    [[nodiscard]] std::string name() const override { return m_name; }
    [[nodiscard]] std::uint64_t size() const override { return m_size; }
    /// \returns SourceChanged as soon as there is more of it than there was.
    [[nodiscard]] Result<std::size_t> read(std::span<std::uint8_t> buffer) override;
    /// Size and time of writing are those of the beginning.
    [[nodiscard]] Result<void> checkUnchanged() override;

private:
    SourceFile(vault::Descriptor descriptor, std::string name, std::uint64_t size, std::int64_t writtenNs)
        : m_descriptor(std::move(descriptor)), m_name(std::move(name)), m_size(size), m_writtenNs(writtenNs)
    {
    }

    vault::Descriptor m_descriptor;
    std::string m_name;
    std::uint64_t m_size = 0;
    std::int64_t m_writtenNs = 0;  ///< nanoseconds since 1970
    std::uint64_t m_read = 0;
};

/// A name as it can be kept and shown: without its folder, valid UTF-8 (U+FFFD for what is not), at most 1,024 bytes.
/// Empty only if there was no name.
[[nodiscard]] std::string readableName(std::string_view name);

}  // namespace weerbaar::evidence
