// Takes in bytes as they come: hashes and encrypts them, block by block. Private to core.
#pragma once

#include "core/evidence/attachment_store.h"
#include "core/evidence/background_hash.h"
#include "core/vault/new_file.h"
#include "crypto/age/stream.h"

#include <array>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>

namespace weerbaar::evidence {

/// Where the encrypted files of a vault lie.
[[nodiscard]] std::filesystem::path attachmentsFolder(std::filesystem::path const& vaultFolder);

/// One file on its way in. Either asks for room() and says what is in it, or hands over what it has by write(). Holds
/// four blocks of 1 MiB at most. Without finish() nothing stays. One thread; it uses another to hash.
class Stager {
public:
    /// \returns DiskFull, NotWritable, StorageFailed, OutOfMemory, as all below.
    [[nodiscard]] static Result<std::unique_ptr<Stager>> start(std::filesystem::path const& vaultFolder);

    /// Asks for the room that `plainBytes` will take. \returns DiskFull.
    [[nodiscard]] Result<void> reserve(std::uint64_t plainBytes);
    /// Room for what comes next; never empty. Waits for the other thread if it lags behind.
    [[nodiscard]] std::span<std::uint8_t> room();
    /// The first `count` bytes of room() are there now.
    [[nodiscard]] Result<void> fill(std::size_t count);
    [[nodiscard]] Result<void> write(crypto::ByteView plain);
    /// How many bytes came in.
    [[nodiscard]] std::uint64_t bytes() const noexcept { return m_bytes; }
    /// That was all of it: durable when it returns. Once. \param name by readableName().
    [[nodiscard]] Result<StagedAttachment> finish(std::string name, Moment now);

private:
    static constexpr std::size_t chunksInBlock = 16;
    static constexpr std::size_t blockSize = chunksInBlock * crypto::age::chunkSize;
    static constexpr std::size_t blockCount = 4;

    Stager(std::string id, vault::NewFile file);
    [[nodiscard]] crypto::SecretBytes& block(std::uint64_t number) { return m_blocks[number % blockCount]; }
    [[nodiscard]] Result<void> seal(crypto::ByteView plain, bool last);

    std::string m_id;
    vault::NewFile m_file;
    crypto::SecretKey m_key = crypto::SecretKey::random();
    crypto::age::StreamSealer m_sealer{m_key.clone()};
    std::array<crypto::SecretBytes, blockCount> m_blocks;  ///< each made when it is first needed
    crypto::Bytes m_sealed;
    crypto::Bytes m_firstBytes;   ///< for the media type
    std::uint64_t m_current = 0;  ///< number of the block that is being filled
    std::size_t m_filled = 0;     ///< of it
    bool m_isOneWaiting = false;  ///< the block before is full, and is sealed once it is known whether more follows
    std::uint64_t m_bytes = 0;
    BackgroundHash m_hash;        ///< last: it reads the blocks until it has ended
};

}  // namespace weerbaar::evidence
