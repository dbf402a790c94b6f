// age v1 files for X25519 recipients, written and read in little memory.
// Source: the age specification (C2SP, age.md). Any `age` program opens what is written here.
#pragma once

#include "crypto/age/stream.h"
#include "crypto/age/x25519.h"
#include "crypto/result.h"

#include <functional>
#include <optional>
#include <span>

namespace weerbaar::crypto::age {

/// Why a file does not open. The names are the classes of the community's test vectors (C2SP CCTV, age).
enum class Fault {
    NoMatch,    ///< a good header, for others
    Header,     ///< not age, a grammar we do not accept, or a stanza of a known type that is malformed
    Hmac,       ///< a key fits, but the header was changed
    Payload,    ///< cut, lengthened or changed
    Source,     ///< reading stopped
    Sink,       ///< writing stopped
};

/// Where the bytes go. \returns false to stop: a full disk, or a person who cancelled.
using Sink = std::function<bool(ByteView)>;
/// Where the bytes come from: fills from the front, \returns how many (0 at the end), or nothing if reading failed.
using Source = std::function<std::optional<std::size_t>(std::span<std::uint8_t>)>;

/// Writes one file: start(), write() any number of times, finish() once. Without finish() the file is cut, and
/// opening it says so. Holds one chunk, whatever the file's size. After a Sink fault every call answers Sink.
/// Calling anything after finish() aborts. Not shared between threads.
class Encryptor {
public:
    /// Writes the header. \returns Header for a recipient that is no point X25519 accepts (RFC 7748, section 6.1), and
    /// Sink.
    [[nodiscard]] static Outcome<Encryptor, Fault> start(Recipient const& recipient, Sink sink);

    [[nodiscard]] Outcome<void, Fault> write(ByteView plain);
    [[nodiscard]] Outcome<void, Fault> finish();

    Encryptor(Encryptor&&) noexcept = default;
    Encryptor& operator=(Encryptor&&) noexcept = default;

private:
    Encryptor(SecretKey payloadKey, Sink sink);
    void requireUnfinished() const;
    [[nodiscard]] Outcome<void, Fault> sealPending(bool last);
    [[nodiscard]] Outcome<void, Fault> seal(ByteView plain, bool last);

    StreamSealer m_sealer;
    Sink m_sink;
    SecretBytes m_pending;  ///< a full chunk waits until it is known whether more follows; empty once finished
    std::size_t m_pendingSize = 0;
    Bytes m_sealed;
    bool m_hasFailed = false;
};

/// Reads a whole file and hands out each chunk once it has been verified. What was handed out before a Payload
/// fault is authentic but not all of it: the caller shows and keeps nothing until this returns success.
/// Memory: two chunks, whatever the file's size, and the header. Limits before anything is authenticated: 64 KiB per
/// header line, 1 MiB and 1,024 stanzas per header.
/// Anybody who has the public key can write such a file: that it opens does not say whose it is.
[[nodiscard]] Outcome<void, Fault> decrypt(Source const& source, Identity const& identity, Sink const& sink);

}  // namespace weerbaar::crypto::age
