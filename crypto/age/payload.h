// The payload of a file, sealed and opened in batches of chunks by two threads. Private to crypto/age.
// Source: the age specification (C2SP, age.md), "Payload"; the chunks themselves are in stream.h.
#pragma once

#include "crypto/age/buffered_source.h"
#include "crypto/age/file.h"
#include "crypto/age/shared_work.h"
#include "crypto/age/stream.h"

#include <array>

namespace weerbaar::crypto::age {

/// Large enough that handing one over costs nothing beside sealing it, small enough for any phone.
inline constexpr std::size_t batchChunks = 16;

/// Seals one batch while the caller brings the next. A payload of one batch needs neither the other nor a thread.
class PayloadWriter {
public:
    PayloadWriter(SecretKey key, Sink sink) : m_key(std::move(key)), m_sink(std::move(sink)) {}

    /// Fault: Sink, from then on for every call.
    [[nodiscard]] Outcome<void, Fault> write(ByteView plain);
    /// Once, and nothing after it. Fault: Sink.
    [[nodiscard]] Outcome<void, Fault> finish();

private:
    struct Batch {
        SecretBytes plain;
        std::size_t size = 0;  ///< of `plain`, how much is filled
        Bytes sealed;
        std::uint64_t firstChunk = 0;
        bool isLast = false;
    };

    void makeRoom();
    void sealChunkOf(Batch& batch, std::size_t chunk) const;
    void number(Batch& batch, bool isLast);
    [[nodiscard]] Outcome<void, Fault> sealBehind();
    [[nodiscard]] Outcome<void, Fault> handOut(Batch& batch);

    SecretKey m_key;
    Sink m_sink;
    std::array<Batch, 2> m_batches;
    std::size_t m_filling = 0;    ///< the other batch is being sealed, or free
    bool m_isSealing = false;     ///< the other one
    std::uint64_t m_chunks = 0;   ///< how many have got their number
    bool m_hasFailed = false;
    SharedWork m_work;            ///< last: its thread borrows the others
};

/// Opens what `source` has left, and hands out each chunk in its order once it and all before it have been verified.
/// Reads and opens one batch ahead. Faults: Payload, Sink, those of the source.
[[nodiscard]] Outcome<void, Fault> openPayload(BufferedSource& source, SecretKey const& key, Sink const& sink);

}  // namespace weerbaar::crypto::age
