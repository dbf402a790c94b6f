#include "crypto/age/payload.h"

#include <algorithm>
#include <memory>

namespace weerbaar::crypto::age {
namespace {

constexpr std::size_t batchSize = batchChunks * chunkSize;
constexpr std::size_t sealedBatchSize = batchChunks * sealedChunkSize;

/// How many chunks `size` bytes are, of at most `each`: at least one.
std::size_t chunksIn(std::size_t size, std::size_t each)
{
    return std::max<std::size_t>(1, (size + each - 1) / each);
}

/// Chunks that are read together, and what they open to.
class SealedBatch {
public:
    /// Fills the batch, and learns whether the source has more. Faults: the source's.
    Outcome<void, Fault> read(BufferedSource& source, std::uint64_t firstChunk)
    {
        if (!m_sealed)
            m_sealed = std::make_unique_for_overwrite<std::uint8_t[]>(sealedBatchSize);
        m_firstChunk = firstChunk;
        TRY_ASSIGN(m_size, source.takeInto({m_sealed.get(), sealedBatchSize}));
        // The last chunk is sealed as the last, so it must be known beforehand which one that is.
        TRY(source.fill(1));
        m_isLast = source.view().empty();
        if (m_plain.size() < chunks() * chunkSize)
            m_plain = SecretBytes(chunks() * chunkSize);
        return {};
    }

    [[nodiscard]] bool isLast() const noexcept { return m_isLast; }
    [[nodiscard]] std::size_t chunks() const noexcept { return chunksIn(m_size, sealedChunkSize); }

    void open(std::size_t chunk, SecretKey const& key)
    {
        Place const place{.number = m_firstChunk + chunk, .isLast = m_isLast && chunk + 1 == chunks()};
        auto const plain = m_plain.bytes().subspan(chunk * chunkSize, chunkSize);
        m_isGood[chunk] = openChunk(key, place, sealed(chunk), plain);
    }

    /// Up to the first chunk that was refused. Faults: Payload, Sink.
    [[nodiscard]] Outcome<void, Fault> handOut(Sink const& sink) const
    {
        for (std::size_t chunk = 0; chunk < chunks(); ++chunk) {
            if (!m_isGood[chunk])
                return Fault::Payload;
            auto const opened = m_plain.view().subspan(chunk * chunkSize, sealed(chunk).size() - tagSize);
            if (!opened.empty() && !sink(opened))
                return Fault::Sink;
        }
        return {};
    }

private:
    [[nodiscard]] ByteView sealed(std::size_t chunk) const
    {
        auto const begin = chunk * sealedChunkSize;
        return {m_sealed.get() + begin, std::min(m_size - begin, sealedChunkSize)};
    }

    std::unique_ptr<std::uint8_t[]> m_sealed;
    std::size_t m_size = 0;
    SecretBytes m_plain;  ///< no larger than what was read: most files are small
    std::uint64_t m_firstChunk = 0;
    bool m_isLast = false;
    std::array<bool, batchChunks> m_isGood{};  ///< each written by the thread that opened the chunk
};

}  // namespace

Outcome<void, Fault> PayloadWriter::write(ByteView plain)
{
    // Once a piece is missing, what follows it is worth nothing.
    if (m_hasFailed)
        return Fault::Sink;
    while (!plain.empty()) {
        // More follows, so what waits is not the last.
        if (m_batches[m_filling].size == batchSize)
            TRY(sealBehind());
        makeRoom();
        auto& batch = m_batches[m_filling];
        auto const taken = plain.first(std::min(plain.size(), batch.plain.size() - batch.size));
        std::ranges::copy(taken, batch.plain.bytes().subspan(batch.size).begin());
        batch.size += taken.size();
        plain = plain.subspan(taken.size());
    }
    return {};
}

Outcome<void, Fault> PayloadWriter::finish()
{
    if (m_hasFailed)
        return Fault::Sink;
    auto& last = m_batches[m_filling];
    if (m_isSealing) {
        m_work.finish();
        TRY(handOut(m_batches[1 - m_filling]));
        number(last, true);
        m_work.begin(chunksIn(last.size, chunkSize), [this, &last](std::size_t chunk) { sealChunkOf(last, chunk); });
        m_work.finish();
    } else {
        // Short enough that a thread would take longer to start.
        number(last, true);
        for (std::size_t chunk = 0; chunk < chunksIn(last.size, chunkSize); ++chunk)
            sealChunkOf(last, chunk);
    }
    return handOut(last);
}

/// A batch begins as one chunk, for most of what is written is small.
void PayloadWriter::makeRoom()
{
    auto& batch = m_batches[m_filling];
    if (batch.size < batch.plain.size())
        return;
    SecretBytes larger(batch.plain.isEmpty() && m_chunks == 0 ? chunkSize : batchSize);
    std::ranges::copy(batch.plain.view(), larger.bytes().begin());
    batch.plain = std::move(larger);
}

/// Gives the chunks of a full, or the last, batch their numbers, each number once.
void PayloadWriter::number(Batch& batch, bool isLast)
{
    auto const chunks = chunksIn(batch.size, chunkSize);
    batch.firstChunk = m_chunks;
    batch.isLast = isLast;
    batch.sealed.resize(batch.size + chunks * tagSize);
    m_chunks += chunks;
}

void PayloadWriter::sealChunkOf(Batch& batch, std::size_t chunk) const
{
    auto const begin = chunk * chunkSize;
    auto const plain = batch.plain.view().subspan(begin, std::min(batch.size - begin, chunkSize));
    Place const place{.number = batch.firstChunk + chunk, .isLast = batch.isLast && begin + plain.size() == batch.size};
    sealChunk(m_key, place, plain, std::span(batch.sealed).subspan(chunk * sealedChunkSize));
}

/// Lets the full batch be sealed, and fills the other from now on.
Outcome<void, Fault> PayloadWriter::sealBehind()
{
    auto& full = m_batches[m_filling];
    m_filling = 1 - m_filling;
    if (m_isSealing) {
        m_work.finish();
        TRY(handOut(m_batches[m_filling]));
    }
    number(full, false);
    m_work.begin(batchChunks, [this, &full](std::size_t chunk) { sealChunkOf(full, chunk); });
    m_isSealing = true;
    return {};
}

Outcome<void, Fault> PayloadWriter::handOut(Batch& batch)
{
    batch.size = 0;
    m_hasFailed = !m_sink(batch.sealed);
    if (m_hasFailed)
        return Fault::Sink;
    return {};
}

Outcome<void, Fault> openPayload(BufferedSource& source, SecretKey const& key, Sink const& sink)
{
    std::array<SealedBatch, 2> batches;
    TRY(batches[0].read(source, 0));
    if (batches[0].isLast()) {
        // Short enough that a thread would take longer to start.
        for (std::size_t chunk = 0; chunk < batches[0].chunks(); ++chunk)
            batches[0].open(chunk, key);
        return batches[0].handOut(sink);
    }
    SharedWork work;
    for (std::uint64_t number = 0;; ++number) {
        auto& batch = batches[number % 2];
        work.begin(batch.chunks(), [&](std::size_t chunk) { batch.open(chunk, key); });
        if (batch.isLast()) {
            work.finish();
            return batch.handOut(sink);
        }
        TRY(batches[(number + 1) % 2].read(source, (number + 1) * batchChunks));
        work.finish();
        TRY(batch.handOut(sink));
    }
}

}  // namespace weerbaar::crypto::age
