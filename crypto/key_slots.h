// vault.keys: the vault key, wrapped once per secret that may open it.
#pragma once

#include "crypto/error.h"
#include "crypto/password_hash.h"
#include "crypto/recovery_code.h"
#include "crypto/secret.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace weerbaar::crypto {

/// The number is part of the format.
enum class SlotKind : std::uint32_t {
    Passphrase = 1,
    RecoveryCode = 2,
    Device = 3,  ///< reserved for the device's key store
};

/// The contents of vault.keys. A value: parse, change, serialize; writing the file safely is the
/// vault's task.
///
/// The vault key is wrapped by XChaCha20-Poly1305 under a key from Argon2id; the slot's own fields
/// and the vault's id are the associated data, so a slot cannot be moved to another vault or its
/// cost rewritten unnoticed. A BLAKE2b-256 checksum ends the file: it tells damage from a wrong
/// passphrase, and protects against accidents, not against an attacker.
/// Source: docs/formats.md, "Key slots".
class KeySlots {
public:
    static constexpr std::uint32_t formatVersion = 1;
    using VaultId = std::array<std::uint8_t, 16>;

    /// A new vault: random id, no slots yet.
    [[nodiscard]] static KeySlots create();

    /// \returns Damaged for anything that is not exactly a slots file (cut, flipped, trailing
    /// bytes, unknown slot kind, no slot), NewerVersion for an intact file of a later version.
    /// A cost out of bounds is no damage: unwrap() refuses it, for that slot alone.
    [[nodiscard]] static Result<KeySlots> parse(ByteView file);
    /// The file's bytes. There must be a slot: a file without one opens for nobody (aborts).
    [[nodiscard]] Bytes serialize() const;

    [[nodiscard]] VaultId const& vaultId() const noexcept { return m_vaultId; }
    [[nodiscard]] bool has(SlotKind kind) const noexcept;

    /// Adds or replaces the slot of `kind`, with a fresh salt and nonce. One Argon2id run; call it
    /// off the GUI thread.
    /// \param secret as for unwrap(); an empty one is the caller's mistake (aborts).
    /// \returns an error of hashPassword(); the slots are then as they were.
    [[nodiscard]] Result<void> wrap(SlotKind kind, SecretBytes const& secret, SecretKey const& vaultKey,
                                    Argon2Cost cost, Argon2Floor floor = {});

    /// Opens the slot of `kind`. One Argon2id run; call it off the GUI thread.
    /// \param secret for a passphrase: UTF-8, normalised to NFC by the caller; not kept.
    /// \returns WrongSecret if the slot does not authenticate, there is none of this kind, or the
    /// secret is empty;
    /// CostTooLow / CostTooHigh if the slot asks for a cost outside the bounds.
    [[nodiscard]] Result<SecretKey> unwrap(SlotKind kind, SecretBytes const& secret,
                                           Argon2Floor floor = {}) const;

    /// The cost of the slot of `kind`, if there is one.
    [[nodiscard]] std::optional<Argon2Cost> cost(SlotKind kind) const;

private:
    struct Slot {
        SlotKind kind{};
        Argon2Cost cost;
        Argon2Salt salt{};
        std::array<std::uint8_t, 24> nonce{};
        std::array<std::uint8_t, 48> wrappedKey{};  // 32 bytes of key, 16 of tag
    };

    KeySlots() = default;

    VaultId m_vaultId{};
    std::vector<Slot> m_slots;
};

}  // namespace weerbaar::crypto
