// A file, as the age specification has it:
//
//   header     text: version, stanzas, a code over both       header.h
//   nonce      16 random bytes
//   payload    chunks under HKDF(file key, nonce, "payload")  payload.h, stream.h
//
// What another type of recipient needs is a file beside x25519_stanza.h and scrypt_stanza.h. Armor is around all of
// it: armor.h.
#include "crypto/age/file.h"

#include "crypto/age/armor.h"
#include "crypto/age/buffered_source.h"
#include "crypto/age/header.h"
#include "crypto/age/payload.h"
#include "crypto/age/scrypt_stanza.h"
#include "crypto/age/wrapping.h"
#include "crypto/age/x25519_stanza.h"

#include <sodium.h>

#include <algorithm>
#include <array>

namespace weerbaar::crypto::age {
namespace {

constexpr std::size_t nonceSize = 16;
constexpr std::size_t bufferSize = maximumLineSize + 1;
static_assert(bufferSize >= armorBeginningSize);

SecretKey payloadKeyFrom(FileKey const& fileKey, ByteView nonce)
{
    return deriveKey(fileKey.bytes.view(), nonce, "payload");
}

/// The bytes of a file, out of their armor if they are in one.
class FileSource {
public:
    explicit FileSource(Source const& source) : m_raw(source, bufferSize) {}
    FileSource(FileSource const&) = delete;
    FileSource& operator=(FileSource const&) = delete;

    /// First, and once. Faults: Utf16, Source.
    [[nodiscard]] Outcome<BufferedSource*, Fault> open()
    {
        TRY(m_raw.fill(armorBeginningSize));
        if (isUtf16(m_raw.view()))
            return Fault::Utf16;
        if (!beginsAsArmor(m_raw.view()))
            return &m_raw;
        m_armor.emplace(m_raw);
        m_unarmored.emplace([this](std::span<std::uint8_t> room) { return m_armor->read(room); }, bufferSize);
        return &*m_unarmored;
    }

private:
    BufferedSource m_raw;
    std::optional<ArmorReader> m_armor;
    std::optional<BufferedSource> m_unarmored;
};

/// A header as it was read. Nothing of it is authentic before checkMac().
struct ReadHeader {
    std::string text;
    Header header;
};

/// Faults: Header, LineEnds, those of the source.
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

/// Takes the nonce, which follows the header. Faults: Header if it is cut; those of the source.
Outcome<SecretKey, Fault> takePayloadKey(BufferedSource& source, FileKey const& fileKey)
{
    TRY(source.fill(nonceSize));
    if (source.view().size() < nonceSize)
        return Fault::Header;
    auto key = payloadKeyFrom(fileKey, source.view().first(nonceSize));
    source.take(nonceSize);
    return key;
}

/// What follows an authentic header.
Outcome<void, Fault> openRest(BufferedSource& source, FileKey const& fileKey, Sink const& sink)
{
    TRY_ASSIGN(auto const key, takePayloadKey(source, fileKey));
    return openPayload(source, key, sink);
}

}  // namespace

Encryptor::Encryptor(std::unique_ptr<PayloadWriter> payload) : m_payload(std::move(payload)) {}
Encryptor::Encryptor(Encryptor&& other) noexcept = default;
Encryptor& Encryptor::operator=(Encryptor&& other) noexcept = default;
Encryptor::~Encryptor() = default;

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
    return Encryptor(std::make_unique<PayloadWriter>(payloadKeyFrom(fileKey, nonce), std::move(sink)));
}

Outcome<void, Fault> Encryptor::write(ByteView plain)
{
    return payload().write(plain);
}

Outcome<void, Fault> Encryptor::finish()
{
    auto const outcome = payload().finish();
    m_payload.reset();
    return outcome;
}

PayloadWriter& Encryptor::payload() const
{
    if (!m_payload)
        sodium_misuse();
    return *m_payload;
}

Outcome<Lock, Fault> lockOf(Source const& source)
{
    FileSource file(source);
    TRY_ASSIGN(auto* const bytes, file.open());
    TRY_ASSIGN(auto const read, takeHeader(*bytes));
    auto const* const scrypt = passphraseStanza(read.header);
    if (scrypt == nullptr)
        return Lock::Key;
    // Rather now than after a passphrase was typed.
    TRY(checkScrypt(*scrypt, acceptedWorkFactor));
    return Lock::Passphrase;
}

Outcome<FileKey, Fault> unlock(Source const& source, Keys const& keys)
{
    FileSource file(source);
    TRY_ASSIGN(auto* const bytes, file.open());
    TRY_ASSIGN(auto const read, takeHeader(*bytes));
    return findKey(read, keys);
}

Outcome<void, Fault> decrypt(Source const& source, Keys const& keys, Sink const& sink)
{
    FileSource file(source);
    TRY_ASSIGN(auto* const bytes, file.open());
    TRY_ASSIGN(auto const read, takeHeader(*bytes));
    TRY_ASSIGN(auto const fileKey, findKey(read, keys));
    return openRest(*bytes, fileKey, sink);
}

Outcome<void, Fault> decrypt(Source const& source, FileKey const& fileKey, Sink const& sink)
{
    FileSource file(source);
    TRY_ASSIGN(auto* const bytes, file.open());
    TRY_ASSIGN(auto const read, takeHeader(*bytes));
    TRY(checkMac(read, fileKey));
    return openRest(*bytes, fileKey, sink);
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
