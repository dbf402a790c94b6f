#include "crypto/age/x25519.h"

#include "crypto/age/bech32.h"

#include <sodium.h>

namespace weerbaar::crypto::age {
namespace {

constexpr Bech32Form recipientForm{"age", bech32Lower};
constexpr Bech32Form identityForm{"AGE-SECRET-KEY-", bech32Upper};

static_assert(bech32Size(recipientForm, 32) == 62 && bech32Size(identityForm, SecretKey::size) == 74);

}  // namespace

std::string toText(Recipient const& recipient)
{
    std::string text(bech32Size(recipientForm, recipient.key.size()), '\0');
    writeBech32(recipientForm, recipient.key, {reinterpret_cast<std::uint8_t*>(text.data()), text.size()});
    return text;
}

std::optional<Recipient> recipientFrom(std::string_view text)
{
    Recipient recipient;
    if (!readBech32(recipientForm, text, recipient.key))
        return std::nullopt;
    return recipient;
}

std::optional<Identity> Identity::from(std::string_view text)
{
    SecretBytes scalar(SecretKey::size);
    if (!readBech32(identityForm, text, scalar.bytes()))
        return std::nullopt;
    return Identity(SecretKey::fromBytes(std::move(scalar)));
}

Recipient Identity::recipient() const
{
    // A key that was moved from has no bytes to read.
    if (m_scalar.view().size() != SecretKey::size)
        sodium_misuse();
    Recipient recipient;
    static_assert(sizeof recipient.key == crypto_scalarmult_curve25519_BYTES);
    crypto_scalarmult_curve25519_base(recipient.key.data(), m_scalar.view().data());
    return recipient;
}

SecretBytes Identity::toText() const
{
    SecretBytes text(bech32Size(identityForm, SecretKey::size));
    writeBech32(identityForm, m_scalar.view(), text.bytes());  // aborts if the key was moved from: the lengths differ
    return text;
}

}  // namespace weerbaar::crypto::age
