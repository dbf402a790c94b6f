// age's X25519 recipients and identities. Source: the age specification (C2SP, age.md), "The X25519 recipient type".
#pragma once

#include "crypto/result.h"
#include "crypto/secret.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace weerbaar::crypto::age {

/// Who can open a file: a public key. Anybody may have it, and anybody who has it can write files for it.
struct Recipient {
    std::array<std::uint8_t, 32> key{};

    bool operator==(Recipient const&) const = default;
};

/// "age1…", Bech32 in lower case.
[[nodiscard]] std::string toText(Recipient const& recipient);
/// \returns nothing for anything but a lower-case Bech32 text of 32 bytes with prefix "age".
[[nodiscard]] std::optional<Recipient> recipientFrom(std::string_view text);

enum class RecipientFault {
    Malformed,    ///< no recipient, or one with a slip of the pen
    Unsupported,  ///< one for another program: post-quantum, a plugin's, or a key of SSH
};

/// Reads what a person gave. Takes no blanks around it.
[[nodiscard]] Outcome<Recipient, RecipientFault> parseRecipient(std::string_view text);

/// Five groups of five digits, "01234 56789 …", the same for everybody: two people compare them by phone before one
/// trusts the other's recipient. 83 bits of SHA-256 over toText(); docs/formats.md, "Fingerprint".
[[nodiscard]] std::string fingerprint(Recipient const& recipient);

/// The private half. Move-only, in guarded memory.
class Identity {
public:
    /// Takes any 32 bytes as an X25519 scalar, as RFC 7748 says (it clamps them itself).
    explicit Identity(SecretKey scalar) : m_scalar(std::move(scalar)) {}
    [[nodiscard]] static Identity generate() { return Identity(SecretKey::random()); }
    /// \returns nothing for anything but an upper-case Bech32 text with prefix "AGE-SECRET-KEY-".
    [[nodiscard]] static std::optional<Identity> from(std::string_view text);

    [[nodiscard]] Recipient recipient() const;
    /// "AGE-SECRET-KEY-1…": secret, so in guarded memory.
    [[nodiscard]] SecretBytes toText() const;
    [[nodiscard]] SecretKey const& scalar() const noexcept { return m_scalar; }

private:
    SecretKey m_scalar;
};

}  // namespace weerbaar::crypto::age
