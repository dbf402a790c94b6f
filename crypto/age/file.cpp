// A file, as the age specification has it:
//
//   header     text: version, stanzas, a code over both       header.h
//   nonce      16 random bytes
//   payload    chunks under HKDF(file key, nonce, "payload")  stream.h
//
// What another type of recipient needs is a file beside x25519_stanza.h and scrypt_stanza.h; armor is a Source and a
// Sink around these.
#include "crypto/age/file.h"

#include "crypto/age/buffered_source.h"
#include "crypto/age/header.h"
#include "crypto/age/scrypt_stanza.h"
#include "crypto/age/wrapping.h"
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

SecretKey payloadKeyFrom(FileKey const& fileKey, ByteView nonce)
{
    return deriveKey(fileKey.bytes.view(), nonce, "payload");
}

/// A header as it was read. Nothing of it is authentic before checkMac().
struct ReadHeader {
    std::string text;
    Header header;
};

/// Faults: Header, Converted, Armor, Source.
Outcome<ReadHeader, Fault> takeHeader(BufferedSource& source)
{
    TRY_ASSIGN(auto text, readHeader(source));
    TRY_ASSIGN(auto header, parseHeader(text));
    return ReadHeader{std::move(text), std::move(header)};
}

/// The stanza of a file for a passphrase, or null.
Stanza const* passphraseStanza(Header const& header)
{
    auto const& first = header.stanzas.front();
    return isForPassphrase(first) ? &first : nullptr;
}

/// Faults: Hmac if the key is another file's, or the header was changed.
Outcome<void, Fault> checkMac(ReadHeader const& read, FileKey const& fileKey)
{
    // Over the bytes as they came, not as we would have written them.
    auto const authenticated = std::string_view(read.text).substr(0, read.header.authenticatedBytes);
    auto const mac = headerMac(fileKey.bytes, authenticated);
    if (sodium_memcmp(mac.data(), read.header.mac.data(), mac.size()) != 0)
        return Fault::Hmac;
    return {};
}

/// Any Fault but Payload and Sink.
Outcome<FileKey, Fault> findKey(ReadHeader const& read, Keys const& keys)
{
    auto const* const scrypt = passphraseStanza(read.header);
    auto bytes = scrypt != nullptr ? unwrapFileKey(*scrypt, keys.passphrases, keys.mostWork)
                                   : unwrapFileKey(read.header.stanzas, keys.identities);
    if (!bytes)
        return bytes.error();
    FileKey fileKey{std::move(*bytes)};
    TRY(checkMac(read, fileKey));
    return fileKey;
}

/// Takes the nonce, which follows the header. Fault: Header if it is cut; Source.
Outcome<SecretKey, Fault> takePayloadKey(BufferedSource& source, FileKey const& fileKey)
{
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
    FileKey const fileKey{SecretBytes::random(fileKeySize)};
    TRY_ASSIGN(auto const stanza, wrapFileKey(fileKey.bytes, recipient));
    return begin(fileKey, stanza, std::move(sink));
}

Outcome<Encryptor, Fault> Encryptor::start(SecretBytes const& passphrase, Sink sink, WorkFactor factor)
{
    FileKey const fileKey{SecretBytes::random(fileKeySize)};
    TRY_ASSIGN(auto const stanza, wrapFileKey(fileKey.bytes, passphrase, factor));
    return begin(fileKey, stanza, std::move(sink));
}

Outcome<Encryptor, Fault> Encryptor::begin(FileKey const& fileKey, Stanza const& stanza, Sink sink)
{
    std::array<std::uint8_t, nonceSize> nonce{};
    randombytes_buf(nonce.data(), nonce.size());

    auto beginning = headerBeforeMac({&stanza, 1});
    beginning += headerEnd(headerMac(fileKey.bytes, beginning));
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

Outcome<Lock, Fault> lockOf(Source const& source)
{
    BufferedSource buffered(source, bufferSize);
    TRY_ASSIGN(auto const read, takeHeader(buffered));
    auto const* const scrypt = passphraseStanza(read.header);
    if (scrypt == nullptr)
        return Lock::Key;
    // Rather now than after a passphrase was typed.
    TRY(checkScrypt(*scrypt, acceptedWorkFactor));
    return Lock::Passphrase;
}

Outcome<FileKey, Fault> unlock(Source const& source, Keys const& keys)
{
    BufferedSource buffered(source, bufferSize);
    TRY_ASSIGN(auto const read, takeHeader(buffered));
    return findKey(read, keys);
}

Outcome<void, Fault> decrypt(Source const& source, Keys const& keys, Sink const& sink)
{
    BufferedSource buffered(source, bufferSize);
    TRY_ASSIGN(auto const read, takeHeader(buffered));
    TRY_ASSIGN(auto const fileKey, findKey(read, keys));
    TRY_ASSIGN(auto payloadKey, takePayloadKey(buffered, fileKey));
    return openPayload(buffered, std::move(payloadKey), sink);
}

Outcome<void, Fault> decrypt(Source const& source, FileKey const& fileKey, Sink const& sink)
{
    BufferedSource buffered(source, bufferSize);
    TRY_ASSIGN(auto const read, takeHeader(buffered));
    TRY(checkMac(read, fileKey));
    TRY_ASSIGN(auto payloadKey, takePayloadKey(buffered, fileKey));
    return openPayload(buffered, std::move(payloadKey), sink);
}

Outcome<void, Fault> decrypt(Source const& source, Identity const& identity, Sink const& sink)
{
    return decrypt(source, Keys{.identities = {&identity, 1}, .passphrases = {}}, sink);
}

Outcome<void, Fault> decrypt(Source const& source, SecretBytes const& passphrase, Sink const& sink)
{
    return decrypt(source, Keys{.identities = {}, .passphrases = {&passphrase, 1}}, sink);
}

}  // namespace weerbaar::crypto::age
