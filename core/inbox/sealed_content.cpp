#include "core/inbox/sealed_content.h"

#include "core/evidence/stager.h"
#include "core/inbox/locked_inbox.h"
#include "core/text.h"
#include "core/vault/descriptor.h"
#include "crypto/age/file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <memory>

namespace weerbaar::inbox {

namespace {

namespace fs = std::filesystem;

Error damaged(char const* where)
{
    return {ErrorCode::DamagedAttachment, where};
}

/// Takes the plain text as it comes: a line, then a note or a file.
class Reader {
public:
    Reader(int number, fs::path const& vaultFolder) : m_number(number), m_vaultFolder(vaultFolder) {}

    [[nodiscard]] Result<void> take(crypto::ByteView plain)
    {
        if (!m_header) {
            auto const end = std::find(plain.begin(), plain.end(), std::uint8_t{'\n'});
            m_line.append(plain.begin(), end);
            if (m_line.size() > headerMaximumBytes)
                return damaged("header");
            if (end == plain.end())
                return {};
            TRY(beginContent());
            plain = plain.subspan(static_cast<std::size_t>(end - plain.begin()) + 1);
        }
        if (plain.size() > m_header->bytes - m_received)
            return damaged("longer");
        m_received += plain.size();
        if (m_stager)
            return m_stager->write(plain);
        m_note.append(plain.begin(), plain.end());
        return {};
    }

    /// After the end, which was authentic.
    [[nodiscard]] Result<SealedContent> finish()
    {
        if (!m_header || m_received != m_header->bytes)
            return damaged("shorter");
        if (!m_stager && !isValidText(m_note))
            return damaged("text");
        SealedContent content{*m_header, std::move(m_note), std::nullopt};
        if (m_stager) {
            TRY_ASSIGN(content.file, m_stager->finish(evidence::readableName(m_header->name), m_header->madeAt));
        }
        return content;
    }

private:
    Result<void> beginContent()
    {
        m_header = headerFrom(m_line);
        if (!m_header)
            return damaged("header");
        // A copy of another entry under this name is not this entry.
        if (m_header->number != m_number)
            return damaged("number");
        if (m_header->bytes > (m_header->isFile ? fileMaximumBytes : std::uint64_t{noteMaximumBytes}))
            return damaged("size");
        if (!m_header->isFile)
            return {};
        TRY_ASSIGN(m_stager, evidence::Stager::start(m_vaultFolder));
        return m_stager->reserve(m_header->bytes);
    }

    int m_number;
    fs::path const& m_vaultFolder;
    std::string m_line;
    std::optional<EntryHeader> m_header;
    std::uint64_t m_received = 0;
    std::string m_note;
    std::unique_ptr<evidence::Stager> m_stager;  ///< of a file
};

}  // namespace

Result<SealedContent> openSealed(fs::path const& entryFile, int number, crypto::age::Identity const& identity,
                                 fs::path const& vaultFolder)
{
    vault::Descriptor const descriptor(::open(entryFile.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
    if (descriptor.value() < 0)
        return errno == ELOOP || errno == ENXIO ? damaged("special") : Error{ErrorCode::SourceUnreadable, "open"};
    struct stat found{};
    if (::fstat(descriptor.value(), &found) != 0)
        return Error{ErrorCode::SourceUnreadable, "open"};
    if (!S_ISREG(found.st_mode))
        return damaged("special");

    auto const source = [&](std::span<std::uint8_t> buffer) -> std::optional<std::size_t> {
        for (;;) {
            ssize_t const got = ::read(descriptor.value(), buffer.data(), buffer.size());
            if (got >= 0)
                return static_cast<std::size_t>(got);
            if (errno != EINTR)
                return std::nullopt;
        }
    };
    Reader reader(number, vaultFolder);
    Result<void> taken;
    auto const opened = crypto::age::decrypt(source, identity, [&](crypto::ByteView plain) {
        taken = reader.take(plain);
        return taken.has_value();
    });
    if (opened)
        return reader.finish();
    switch (opened.error()) {
    case crypto::age::Fault::Sink:
        return std::move(taken).error();
    case crypto::age::Fault::Source:
        return Error{ErrorCode::SourceUnreadable, "read"};
    case crypto::age::Fault::NoMatch:
        return damaged("recipient");
    case crypto::age::Fault::Header:
    case crypto::age::Fault::Armor:
    case crypto::age::Fault::Hmac:
    case crypto::age::Fault::Payload:
    case crypto::age::Fault::LineEnds:
    case crypto::age::Fault::Utf16:
    case crypto::age::Fault::WorkFactor:
    case crypto::age::Fault::Memory:
        break;
    }
    return damaged("changed");
}

}  // namespace weerbaar::inbox
