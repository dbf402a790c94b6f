// A file, as the age specification has it:
//
//   header     text: version, stanzas, a code over both       header.h
//   nonce      16 random bytes
//   payload    chunks under HKDF(file key, nonce, "payload")  stream.h
//
// What a second type of recipient needs is a file beside x25519_stanza.h; armor is a Source and a Sink around these.
#include "crypto/age/file.h"

#include "crypto/age/buffered_source.h"
#include "crypto/age/header.h"
#include "crypto/age/x25519_stanza.h"

#include <sodium.h>

#include <algorithm>
#include <array>

namespace weerbaar::crypto::age {
namespace {

constexpr std::size_t nonceSize = 16;
/// A chunk, and one byte more to see whether it is the last.
constexpr std::size_t bufferSize = sealedChunkSize + 1;
static_assert(bufferSize > maximumLineSize, "a line of the header fits");

SecretKey payloadKeyFrom(SecretBytes const& fileKey, ByteView nonce)
{
    return deriveKey(fileKey.view(), nonce, "payload");
}

/// Reads the header and the nonce. \returns the payload's key; any Fault but Payload and Sink.
Outcome<SecretKey, Fault> openHeader(BufferedSource& source, Identity const& identity)
{
    TRY_ASSIGN(auto const text, readHeader(source));
    TRY_ASSIGN(auto const header, parseHeader(text));
    TRY_ASSIGN(auto const fileKey, unwrapFileKey(header.stanzas, identity));
    // Over the bytes as they came, not as we would have written them.
    auto const mac = headerMac(fileKey, std::string_view(text).substr(0, header.authenticatedBytes));
    if (sodium_memcmp(mac.data(), header.mac.data(), mac.size()) != 0)
        return Fault::Hmac;
    TRY(source.fill(nonceSize));
    if (source.view().size() < nonceSize)
        return Fault::Header;
    auto key = payloadKeyFrom(fileKey, source.view().first(nonceSize));
    source.take(nonceSize);
    return key;
}

Outcome<void, Fault> openPayload(BufferedSource& source, SecretKey key, Sink const& sink)
{
    StreamOpener opener(std::move(key));
    SecretBytes plain(chunkSize);
    for (;;) {
        TRY(source.fill(bufferSize));
        bool const last = source.view().size() <= sealedChunkSize;
        auto const sealed = source.view().first(std::min(source.view().size(), sealedChunkSize));
        if (!opener.open(sealed, last, plain.bytes()))
            return Fault::Payload;
        auto const opened = plain.view().first(sealed.size() - tagSize);
        if (!opened.empty() && !sink(opened))
            return Fault::Sink;
        if (last)
            return {};
        source.take(sealed.size());
    }
}

}  // namespace

Encryptor::Encryptor(SecretKey payloadKey, Sink sink)
    : m_sealer(std::move(payloadKey)), m_sink(std::move(sink)), m_pending(chunkSize), m_sealed(sealedChunkSize)
{
}

Outcome<Encryptor, Fault> Encryptor::start(Recipient const& recipient, Sink sink)
{
    auto const fileKey = SecretBytes::random(fileKeySize);
    TRY_ASSIGN(auto const stanza, wrapFileKey(fileKey, recipient));
    std::array<std::uint8_t, nonceSize> nonce{};
    randombytes_buf(nonce.data(), nonce.size());

    auto beginning = headerBeforeMac({&stanza, 1});
    beginning += headerEnd(headerMac(fileKey, beginning));
    beginning.append(nonce.begin(), nonce.end());
    if (!sink(bytesOf(beginning)))
        return Fault::Sink;
    return Encryptor(payloadKeyFrom(fileKey, nonce), std::move(sink));
}

Outcome<void, Fault> Encryptor::write(ByteView plain)
{
    requireUnfinished();
    // Once a piece is missing, what follows it is worth nothing.
    if (m_hasFailed)
        return Fault::Sink;
    while (!plain.empty()) {
        // More follows, so what waits is not the last.
        if (m_pendingSize == chunkSize)
            TRY(sealPending(false));
        if (m_pendingSize == 0 && plain.size() > chunkSize) {
            // Straight from the caller's memory: whole chunks need not be copied to wait.
            TRY(seal(plain.first(chunkSize), false));
            plain = plain.subspan(chunkSize);
            continue;
        }
        auto const taken = plain.first(std::min(plain.size(), chunkSize - m_pendingSize));
        std::ranges::copy(taken, m_pending.bytes().subspan(m_pendingSize).begin());
        m_pendingSize += taken.size();
        plain = plain.subspan(taken.size());
    }
    return {};
}

Outcome<void, Fault> Encryptor::finish()
{
    requireUnfinished();
    auto const outcome = sealPending(true);
    m_pending = SecretBytes();
    return outcome;
}

void Encryptor::requireUnfinished() const
{
    if (m_pending.isEmpty())
        sodium_misuse();
}

Outcome<void, Fault> Encryptor::sealPending(bool last)
{
    auto const waiting = m_pending.view().first(std::exchange(m_pendingSize, 0));
    return seal(waiting, last);
}

Outcome<void, Fault> Encryptor::seal(ByteView plain, bool last)
{
    if (m_hasFailed)
        return Fault::Sink;
    auto const sealed = std::span(m_sealed).first(plain.size() + tagSize);
    m_sealer.seal(plain, last, sealed);
    m_hasFailed = !m_sink(sealed);
    if (m_hasFailed)
        return Fault::Sink;
    return {};
}

Outcome<void, Fault> decrypt(Source const& source, Identity const& identity, Sink const& sink)
{
    BufferedSource buffered(source, bufferSize);
    TRY_ASSIGN(auto key, openHeader(buffered, identity));
    return openPayload(buffered, std::move(key), sink);
}

}  // namespace weerbaar::crypto::age
