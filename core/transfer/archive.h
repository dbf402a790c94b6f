// A tar archive, written and read as its bytes pass by: regular files with plain names, and nothing else.
// Source: IEEE Std 1003.1-2017, pax, "ustar Interchange Format" and "pax Header Block". Any `tar` opens what is written here.
#pragma once

#include "core/result.h"
#include "crypto/age/file.h"
#include "crypto/bytes.h"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace weerbaar::transfer {

using crypto::age::Sink;

/// A file in an archive, but for its bytes.
struct ArchiveEntry {
    std::string name;              ///< by isArchiveName()
    std::uint64_t bytes = 0;
    std::int64_t writtenAtMs = 0;  ///< UTC milliseconds since 1970, not before; an archive keeps whole seconds

    bool operator==(ArchiveEntry const&) const = default;
};

/// How much of an archive is read, or written: what was not made to fit on a phone is refused as soon as it shows.
struct ArchiveLimits {
    std::size_t entries = 50'000;
    std::uint64_t entryBytes = 4ULL * 1024 * 1024 * 1024;
    std::uint64_t totalBytes = 1024ULL * 1024 * 1024 * 1024;
};

/// Whether this is a name that an archive may have: UTF-8, at most 1,024 bytes, relative, parts divided by "/" of which none
/// is empty, "." or "..", and without control characters and backslashes.
[[nodiscard]] bool isArchiveName(std::string_view name) noexcept;

/// Names for the files of one archive, as they were called and yet fit for any system: none twice, not even where neither
/// capitals nor the two ways to write an accent make a difference, none too long, and without the characters and the names
/// that Windows refuses.
class ArchiveNames {
public:
    /// \param folder where it goes, with "/" at its end, or empty. \param wanted any text.
    /// \returns folder and name: "bijlagen/foto.jpg", for the next of that name "bijlagen/foto (2).jpg".
    [[nodiscard]] std::string add(std::string_view folder, std::string_view wanted);

private:
    std::set<std::string> m_taken;      ///< by what is the same for every system
    std::map<std::string, int> m_last;  ///< the number that the last of a name got
};

/// Writes an archive: begin() and write() for each file, or add(), and finish() once. What it says of a file is its name,
/// its size and its moment, and never who made it. Holds nothing. One thread.
class ArchiveWriter {
public:
    /// \param sink where the bytes go; one that stops is Cancelled, in all functions below.
    explicit ArchiveWriter(Sink sink, ArchiveLimits limits = {}) : m_sink(std::move(sink)), m_limits(limits) {}

    /// The file before it must be complete. \returns InvalidInput for a name that may not be, or is there already;
    /// ExportTooLarge beyond the limits.
    [[nodiscard]] Result<void> begin(ArchiveEntry const& entry);
    /// The next bytes of it. More than it was begun with is SourceChanged.
    [[nodiscard]] Result<void> write(crypto::ByteView content);
    /// A whole file that is in memory. \returns as begin().
    [[nodiscard]] Result<void> add(std::string_view name, crypto::ByteView content, std::int64_t writtenAtMs = 0);
    /// The archive's end. \returns SourceChanged if the last file is not complete, as begin() does.
    [[nodiscard]] Result<void> finish();

private:
    [[nodiscard]] Result<void> put(crypto::ByteView bytes);
    [[nodiscard]] Result<void> endEntry();

    Sink m_sink;
    ArchiveLimits m_limits;
    std::set<std::string, std::less<>> m_names;
    std::uint64_t m_left = 0;     ///< of the file that was begun
    std::uint64_t m_padding = 0;  ///< behind it
    std::uint64_t m_total = 0;
};

/// What an ArchiveReader finds, in the order in which it comes. An error ends the reading, and is what write() returns.
class ArchiveVisitor {
public:
    virtual ~ArchiveVisitor() = default;
    [[nodiscard]] virtual Result<void> begin(ArchiveEntry const& entry) = 0;
    /// Not called for an empty file.
    [[nodiscard]] virtual Result<void> content(crypto::ByteView bytes) = 0;
    [[nodiscard]] virtual Result<void> end() = 0;
};

/// Reads an archive that comes from anywhere: write() any number of times, finish() once. Holds no more than one header.
/// NotABackup for everything but regular files with plain names, each once, in ustar or pax form; `where` says what:
/// "format", "checksum", "name", "type", "duplicate", "entries", "size", "trailing", "cut". One thread.
class ArchiveReader {
public:
    explicit ArchiveReader(ArchiveVisitor& visitor, ArchiveLimits limits = {}) : m_visitor(visitor), m_limits(limits) {}

    [[nodiscard]] Result<void> write(crypto::ByteView bytes);
    /// That was all of it.
    [[nodiscard]] Result<void> finish();

private:
    enum class State { Header, Names, Content, Padding, Trailer };

    [[nodiscard]] Result<void> takeHeader();
    [[nodiscard]] Result<void> takeNames();
    [[nodiscard]] Result<void> beginEntry();
    [[nodiscard]] Result<void> takeTrailer(crypto::ByteView bytes);
    void skipTo(State next, std::uint64_t bytes);

    ArchiveVisitor& m_visitor;
    ArchiveLimits m_limits;
    State m_state = State::Header;
    State m_afterPadding = State::Header;
    std::string m_block;                      ///< of a header, until it is whole
    std::size_t m_wanted = 512;               ///< the size of that
    ArchiveEntry m_entry;
    std::optional<std::string> m_longName;    ///< what the pax header says of the next file
    std::optional<std::uint64_t> m_longSize;
    bool m_hasNames = false;
    std::uint64_t m_left = 0;                 ///< of a file or of padding
    std::uint64_t m_total = 0;
    std::uint64_t m_zeros = 0;                ///< at the end
    std::set<std::string, std::less<>> m_names;
};

}  // namespace weerbaar::transfer
