#include "core/evidence/stager.h"

#include "core/uuid.h"

#include <algorithm>
#include <new>
#include <system_error>
#include <utility>

namespace weerbaar::evidence {

namespace {

/// More than any file type needs that we know.
constexpr std::size_t bytesThatTellTheType = 4096;

}  // namespace

std::filesystem::path attachmentsFolder(std::filesystem::path const& vaultFolder)
{
    return vaultFolder / "attachments";
}

Stager::Stager(std::string id, vault::NewFile file)
    : m_id(std::move(id)), m_file(std::move(file)), m_sealed(chunksInBlock * crypto::age::sealedChunkSize)
{
    m_blocks[0] = crypto::SecretBytes(blockSize);
}

Result<std::unique_ptr<Stager>> Stager::start(std::filesystem::path const& vaultFolder)
{
    auto const folder = attachmentsFolder(vaultFolder);
    TRY(vault::ensureFolder(folder));
    auto id = newUuid();
    TRY_ASSIGN(auto file, vault::NewFile::create(folder / (id + ".new")));
    // A phone that is short of memory or threads refuses one file, it does not end the app.
    try {
        return std::unique_ptr<Stager>(new Stager(std::move(id), std::move(file)));
    } catch (std::bad_alloc const&) {
        return Error{ErrorCode::OutOfMemory, "stage"};
    } catch (std::system_error const&) {
        return Error{ErrorCode::OutOfMemory, "thread"};
    }
}

Result<void> Stager::reserve(std::uint64_t plainBytes)
{
    return m_file.reserve(crypto::age::sealedSize(plainBytes));
}

std::span<std::uint8_t> Stager::room()
{
    return block(m_current).bytes().subspan(m_filled);
}

Result<void> Stager::fill(std::size_t count)
{
    if (count == 0)
        return {};
    if (m_isOneWaiting) {
        // More follows, so what waits is not the last.
        TRY(seal(block(m_current - 1).view(), false));
        m_isOneWaiting = false;
    }
    auto const added = block(m_current).view().subspan(m_filled, count);
    if (m_firstBytes.size() < bytesThatTellTheType) {
        auto const wanted = added.first(std::min(added.size(), bytesThatTellTheType - m_firstBytes.size()));
        m_firstBytes.insert(m_firstBytes.end(), wanted.begin(), wanted.end());
    }
    m_filled += count;
    m_bytes += count;
    if (m_filled < blockSize)
        return {};
    m_hash.add(block(m_current).view());
    m_isOneWaiting = true;
    ++m_current;
    m_filled = 0;
    if (m_current >= blockCount)
        m_hash.waitFor(m_current - blockCount + 1);
    try {
        if (block(m_current).isEmpty())
            block(m_current) = crypto::SecretBytes(blockSize);
    } catch (std::bad_alloc const&) {
        return Error{ErrorCode::OutOfMemory, "stage"};
    }
    return {};
}

Result<void> Stager::write(crypto::ByteView plain)
{
    while (!plain.empty()) {
        auto const to = room();
        auto const part = plain.first(std::min(plain.size(), to.size()));
        std::copy(part.begin(), part.end(), to.begin());
        TRY(fill(part.size()));
        plain = plain.subspan(part.size());
    }
    return {};
}

Result<void> Stager::seal(crypto::ByteView plain, bool last)
{
    auto sealed = std::span(m_sealed);
    std::size_t size = 0;
    do {
        auto const chunk = plain.first(std::min(plain.size(), crypto::age::chunkSize));
        plain = plain.subspan(chunk.size());
        m_sealer.seal(chunk, last && plain.empty(), sealed.subspan(size));
        size += chunk.size() + crypto::age::tagSize;
    } while (!plain.empty());
    return m_file.append(sealed.first(size));
}

Result<StagedAttachment> Stager::finish(std::string name, Moment now)
{
    if (m_filled > 0)
        m_hash.add(block(m_current).view().first(m_filled));
    if (m_isOneWaiting)
        TRY(seal(block(m_current - 1).view(), m_filled == 0));
    if (m_filled > 0 || !m_isOneWaiting)
        TRY(seal(block(m_current).view().first(m_filled), true));
    TRY(m_file.sync());
    Attachment attachment{std::move(m_id), std::move(name), {}, m_bytes, m_hash.finish(), now};
    attachment.mediaType = mediaTypeOf(m_firstBytes, attachment.name);
    return StagedAttachment(std::move(attachment), std::move(m_key), std::move(m_file));
}

}  // namespace weerbaar::evidence
