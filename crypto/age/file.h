// age v1 files, for an X25519 recipient or a passphrase, written and read in little memory.
// Source: the age specification (C2SP, age.md). Any `age` program opens what is written here.
#pragma once

#include "crypto/age/stream.h"
#include "crypto/age/x25519.h"
#include "crypto/result.h"

#include <compare>
#include <functional>
#include <memory>
#include <optional>
#include <span>

namespace weerbaar::crypto::age {

class PayloadWriter;
struct Stanza;

/// Why a file does not open. The first five names are the classes of the community's test vectors (C2SP CCTV, age), which
/// count LineEnds, Utf16 and WorkFactor among the header failures.
enum class Fault {
    NoMatch,     ///< a good header, for others: another key, or a wrong passphrase
    Header,      ///< not age, a grammar we do not accept, or a stanza of a known type that is malformed
    Armor,       ///< begins as age in text, and does not go on as that
    Hmac,        ///< a key fits, but the header was changed
    Payload,     ///< cut, lengthened or changed
    LineEnds,    ///< was age, until a program took it for text and put a CR before each LF
    Utf16,       ///< was age, until a program, such as the redirection of PowerShell 5, made it UTF-16
    WorkFactor,  ///< for a passphrase, with more work than Keys::mostWork
    Memory,      ///< the device would not give what the passphrase's work takes
    Source,      ///< reading stopped
    Sink,        ///< writing stopped
};

/// scrypt's work for a passphrase, as age writes it: 2^exponent times 1 KiB of memory, and time in proportion.
struct WorkFactor {
    unsigned exponent = 0;

    auto operator<=>(WorkFactor const&) const = default;
};

/// What age itself writes: 256 MiB, about half a second on a desktop.
inline constexpr WorkFactor writtenWorkFactor{18};
/// The most we do: 1 GiB. Other programs write more only on request, and a stranger's file must not take all memory.
inline constexpr WorkFactor acceptedWorkFactor{20};

/// Where the bytes go. \returns false to stop: a full disk, or a person who cancelled.
using Sink = std::function<bool(ByteView)>;
/// Where the bytes come from: fills from the front, \returns how many (0 at the end), or nothing if reading failed.
using Source = std::function<std::optional<std::size_t>(std::span<std::uint8_t>)>;

/// What may open a file. Borrows all of it.
/// Each passphrase that is tried costs the whole work. They are bytes as they stand: UTF-8, which the caller has brought
/// to NFC, as our own files have it. An empty one opens nothing.
struct Keys {
    std::span<Identity const> identities;
    std::span<SecretBytes const> passphrases;
    WorkFactor mostWork = acceptedWorkFactor;  ///< checked before any memory is asked for; at most acceptedWorkFactor
};

/// What opens one file and no other, whichever way it was found.
struct FileKey {
    SecretBytes bytes;
};

/// What to ask a person for.
enum class Lock {
    Passphrase,  ///< and nothing else
    Key,         ///< one or more, of any type
};

/// Writes one file: start(), write() any number of times, finish() once. Without finish() the file is cut, and
/// opening it says so. Of a long file a second thread seals 1 MiB while the next comes, so what the sink gets is up to
/// 2 MiB behind what was written; the sink is called by the caller's thread. Memory: 5 MiB, whatever the file's size.
/// After a Sink fault every call answers Sink. Calling anything after finish() aborts. Not shared between threads.
/// For a file in armor, the sink is an ArmorWriter (armor.h).
class Encryptor {
public:
    /// Writes the header. \returns Header for a recipient that is no point X25519 accepts (RFC 7748, section 6.1), and
    /// Sink.
    [[nodiscard]] static Outcome<Encryptor, Fault> start(Recipient const& recipient, Sink sink);
    /// As above, for whoever knows `passphrase`, in bytes as it stands: bringing it to NFC is the caller's task. Slow on
    /// purpose: off the GUI thread. \returns Header for an empty passphrase, Memory, and Sink.
    /// \param factor 1 to acceptedWorkFactor, else aborts; less than the default is for tests.
    [[nodiscard]] static Outcome<Encryptor, Fault> start(SecretBytes const& passphrase, Sink sink,
                                                         WorkFactor factor = writtenWorkFactor);

    [[nodiscard]] Outcome<void, Fault> write(ByteView plain);
    [[nodiscard]] Outcome<void, Fault> finish();

    Encryptor(Encryptor&& other) noexcept;
    Encryptor& operator=(Encryptor&& other) noexcept;
    ~Encryptor();

private:
    explicit Encryptor(std::unique_ptr<PayloadWriter> payload);
    [[nodiscard]] static Outcome<Encryptor, Fault> begin(FileKey const& fileKey, Stanza const& stanza, Sink sink);
    [[nodiscard]] PayloadWriter& payload() const;

    std::unique_ptr<PayloadWriter> m_payload;  ///< null once finished
};

/// What opens the file that `source` begins; from the header alone, which may be read without the rest. Any Fault but
/// Payload and Sink.
[[nodiscard]] Outcome<Lock, Fault> lockOf(Source const& source);

/// Finds the key of the file that `source` begins: slow for a passphrase, and so done once where a file is read twice.
/// Reads little further than the header, which it has authenticated. Any Fault but Payload and Sink.
[[nodiscard]] Outcome<FileKey, Fault> unlock(Source const& source, Keys const& keys);

/// Reads a whole file and hands out each chunk once it has been verified. What was handed out before a Payload
/// fault is authentic but not all of it: the caller shows and keeps nothing until this returns success.
/// A file in armor, the text that `age -a` writes, is read as what is in it: all functions find that out themselves.
/// Of a long file a second thread opens 1 MiB while the next is read; source and sink are called by the caller's thread.
/// Memory: 5 MiB, whatever the file's size, and the header. Limits before anything is authenticated: 64 KiB per header
/// line, 1 MiB and 1,024 stanzas per header, 1,024 blanks before and after armor.
/// Anybody who has the public key can write such a file: that it opens does not say whose it is.
[[nodiscard]] Outcome<void, Fault> decrypt(Source const& source, Keys const& keys, Sink const& sink);
/// With what unlock() gave for the same file; Hmac for another one.
[[nodiscard]] Outcome<void, Fault> decrypt(Source const& source, FileKey const& fileKey, Sink const& sink);
/// With one key, or one passphrase.
[[nodiscard]] Outcome<void, Fault> decrypt(Source const& source, Identity const& identity, Sink const& sink);
[[nodiscard]] Outcome<void, Fault> decrypt(Source const& source, SecretBytes const& passphrase, Sink const& sink);

}  // namespace weerbaar::crypto::age
