#include "crypto/age/x25519_stanza.h"

#include "crypto/age/derivation.h"
#include "crypto/age/wrapping.h"

#include <sodium.h>

#include <algorithm>
#include <array>

namespace weerbaar::crypto::age {
namespace {

constexpr std::string_view stanzaType = "X25519";
constexpr std::string_view wrapInfo = "age-encryption.org/v1/X25519";

static_assert(SecretKey::size == crypto_scalarmult_curve25519_SCALARBYTES);
static_assert(sizeof(Recipient::key) == crypto_scalarmult_curve25519_BYTES);

using Share = std::array<std::uint8_t, crypto_scalarmult_curve25519_BYTES>;

/// An X25519 stanza that is well formed.
struct Wrapped {
    Share share{};
    std::array<std::uint8_t, wrappedKeySize> body{};
};

/// X25519. \returns nothing if every scalar would give the same, RFC 7748's all-zero output.
std::optional<SecretBytes> sharedSecret(SecretKey const& scalar, Share const& point)
{
    SecretBytes secret(crypto_scalarmult_curve25519_BYTES);
    if (crypto_scalarmult_curve25519(secret.bytes().data(), scalar.view().data(), point.data()) != 0)
        return std::nullopt;
    return secret;
}

SecretKey wrapKey(SecretBytes const& secret, Share const& share, Recipient const& recipient)
{
    std::array<std::uint8_t, 2 * crypto_scalarmult_curve25519_BYTES> salt{};
    auto const rest = std::ranges::copy(share, salt.begin()).out;
    std::ranges::copy(recipient.key, rest);
    return deriveKey(secret.view(), salt, wrapInfo);
}

/// Fault: Header if a stanza of our type is malformed.
Outcome<Wrapped, Fault> parse(Stanza const& stanza)
{
    Bytes share;
    Wrapped wrapped;
    // The length before anything is decrypted: a longer body could be made to open under several keys.
    if (!appendBase64(share, stanza.arguments) || share.size() != wrapped.share.size() ||
        stanza.body.size() != wrapped.body.size())
        return Fault::Header;
    std::ranges::copy(share, wrapped.share.begin());
    std::ranges::copy(stanza.body, wrapped.body.begin());
    return wrapped;
}

/// The file key, or nothing if it is wrapped for another. Fault: Header for a bad share.
Outcome<std::optional<SecretBytes>, Fault> unwrap(Wrapped const& wrapped, Identity const& identity)
{
    auto const secret = sharedSecret(identity.scalar(), wrapped.share);
    if (!secret)
        return Fault::Header;
    return unwrapUnder(wrapKey(*secret, wrapped.share, identity.recipient()), wrapped.body);
}

}  // namespace

Outcome<Stanza, Fault> wrapFileKey(SecretBytes const& fileKey, Recipient const& recipient)
{
    auto const ephemeral = Identity::generate();
    auto const share = ephemeral.recipient().key;
    auto const secret = sharedSecret(ephemeral.scalar(), recipient.key);
    if (!secret)
        return Fault::Header;
    return Stanza{std::string(stanzaType), toBase64(share), wrapUnder(wrapKey(*secret, share, recipient), fileKey)};
}

Outcome<SecretBytes, Fault> unwrapFileKey(std::span<Stanza const> stanzas, std::span<Identity const> identities)
{
    std::optional<SecretBytes> fileKey;
    for (auto const& stanza : stanzas) {
        if (stanza.type != stanzaType)
            continue;
        TRY_ASSIGN(auto const wrapped, parse(stanza));
        for (auto const& identity : identities) {
            if (fileKey)
                break;
            TRY_ASSIGN(fileKey, unwrap(wrapped, identity));
        }
    }
    if (!fileKey)
        return Fault::NoMatch;
    return std::move(*fileKey);
}

}  // namespace weerbaar::crypto::age
