#include "crypto/age/x25519.h"

#include "crypto/age/bech32.h"
#include "crypto/hash_chain.h"

#include <sodium.h>

#include <algorithm>

namespace weerbaar::crypto::age {
namespace {

constexpr Bech32Form recipientForm{"age", bech32Lower};
constexpr Bech32Form identityForm{"AGE-SECRET-KEY-", bech32Upper};

/// How lines of ~/.ssh/*.pub begin.
constexpr std::array<std::string_view, 5> sshTypes = {"ssh-ed25519 ", "ssh-rsa ", "ecdsa-sha2-", "sk-ssh-", "sk-ecdsa-"};
constexpr std::size_t fingerprintGroups = 5;
/// 40 bits for five digits: none is noticeably likelier than another.
constexpr std::size_t bytesPerGroup = 5;

static_assert(bech32Size(recipientForm, 32) == 62 && bech32Size(identityForm, SecretKey::size) == 74);

/// Whether X25519 gives different people different secrets with it.
bool isUsable(Recipient const& recipient)
{
    std::array<std::uint8_t, crypto_scalarmult_curve25519_SCALARBYTES> const scalar{};
    std::array<std::uint8_t, crypto_scalarmult_curve25519_BYTES> shared{};
    return crypto_scalarmult_curve25519(shared.data(), scalar.data(), recipient.key.data()) == 0;
}

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

Outcome<Recipient, RecipientFault> parseRecipient(std::string_view text)
{
    if (auto const recipient = recipientFrom(text); recipient && isUsable(*recipient))
        return *recipient;
    // "age1pq1…", "age1tag1…", "age1yubikey1…". With a wrong checksum it is one of ours with a "1" that was an "l".
    auto const prefix = bech32Prefix(text);
    if (prefix && prefix->starts_with("age1"))
        return RecipientFault::Unsupported;
    bool const isSsh = std::ranges::any_of(sshTypes, [&](auto type) { return text.starts_with(type); });
    return isSsh ? RecipientFault::Unsupported : RecipientFault::Malformed;
}

std::string fingerprint(Recipient const& recipient)
{
    auto const hash = sha256(bytesOf(toText(recipient)));
    std::string digits;
    for (std::size_t group = 0; group < fingerprintGroups; ++group) {
        std::uint64_t value = 0;
        for (auto const byte : ByteView(hash).subspan(group * bytesPerGroup, bytesPerGroup))
            value = value << 8 | byte;
        auto const number = std::to_string(value % 100'000);
        digits += group == 0 ? "" : " ";
        digits += std::string(5 - number.size(), '0') + number;
    }
    return digits;
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
