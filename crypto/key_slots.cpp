// vault.keys, version 1. Integers are unsigned and little-endian; nothing is padded.
//
//   offset  bytes
//   0       16      magic: "weerbaar-keys" CR LF NUL
//   16      4       version: 1
//   20      4       slots: n, 1 to 8
//   24      16      vault id, random
//   40      112*n   the slots, at most one of a kind:
//             0     4   kind: 1 passphrase, 2 recovery code, 3 device
//             4     4   zero
//             8     8   Argon2id passes
//             16    8   Argon2id memory in bytes
//             24    16  Argon2id salt
//             40    24  nonce
//             64    48  wrapped vault key: 32 bytes, then the tag of 16
//   40+112n 32      BLAKE2b-256 of everything before
//
// wrapped key = XChaCha20-Poly1305(key = Argon2id(secret, salt), nonce, plain = vault key,
//               associated data = magic, version, vault id, and the slot's first 40 bytes)
//
// CR, LF and NUL in the magic catch a copy that went through a text conversion. The number of
// slots is not associated data, so that adding one need not rewrap the others.
#include "crypto/key_slots.h"

#include "crypto/hash_chain.h"

#include <sodium.h>

#include <algorithm>
#include <cassert>
#include <tuple>

namespace weerbaar::crypto {
namespace {

constexpr std::array<std::uint8_t, 16> magic = {'w', 'e', 'e', 'r', 'b', 'a',  'a',  'r',
                                                '-', 'k', 'e', 'y', 's', '\r', '\n', '\0'};
constexpr std::size_t vaultIdBytes = 16;
constexpr std::size_t nonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t wrappedKeyBytes = SecretKey::size + crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr std::size_t checksumBytes = std::tuple_size_v<ChainHash>;
constexpr std::size_t headerBytes = magic.size() + 4 + 4 + vaultIdBytes;
constexpr std::size_t slotBytes = 4 + 4 + 8 + 8 + argon2SaltBytes + nonceBytes + wrappedKeyBytes;
constexpr std::uint32_t maximumSlots = 8;

static_assert(SecretKey::size == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
static_assert(headerBytes == 40 && slotBytes == 112 && nonceBytes == 24 && wrappedKeyBytes == 48);

void append(Bytes& out, ByteView bytes)
{
    // Not insert(): at -O3 GCC 12 warns of an overflow in it that is not there.
    for (auto const byte : bytes)
        out.push_back(byte);
}

template <class Integer>
void appendInteger(Bytes& out, Integer value)
{
    for (std::size_t i = 0; i < sizeof value; ++i)
        out.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
}

/// The fields of a slot that its tag covers as associated data.
void appendSlotFields(Bytes& out, SlotKind kind, Argon2Cost cost, Argon2Salt const& salt)
{
    appendInteger(out, static_cast<std::uint32_t>(kind));
    appendInteger(out, std::uint32_t{0});
    appendInteger(out, cost.passes);
    appendInteger(out, cost.memoryBytes);
    append(out, salt);
}

Bytes associatedData(KeySlots::VaultId const& vaultId, SlotKind kind, Argon2Cost cost, Argon2Salt const& salt)
{
    Bytes data;
    append(data, magic);
    appendInteger(data, KeySlots::formatVersion);
    append(data, vaultId);
    appendSlotFields(data, kind, cost, salt);
    return data;
}

/// Takes fields off the front of a file whose length has been checked.
class Reader {
public:
    explicit Reader(ByteView rest) : m_rest(rest) {}

    [[nodiscard]] ByteView take(std::size_t count)
    {
        assert(count <= m_rest.size());
        auto const taken = m_rest.first(count);
        m_rest = m_rest.subspan(count);
        return taken;
    }

    template <std::size_t Count>
    void takeInto(std::array<std::uint8_t, Count>& field)
    {
        std::ranges::copy(take(Count), field.begin());
    }

    template <class Integer>
    [[nodiscard]] Integer takeInteger()
    {
        Integer value = 0;
        auto const bytes = take(sizeof value);
        for (std::size_t i = 0; i < bytes.size(); ++i)
            value |= static_cast<Integer>(bytes[i]) << (8 * i);
        return value;
    }

private:
    ByteView m_rest;
};

bool isKnown(std::uint32_t kind)
{
    switch (static_cast<SlotKind>(kind)) {
    case SlotKind::Passphrase:
    case SlotKind::RecoveryCode:
    case SlotKind::Device:
        return true;
    }
    return false;
}

}  // namespace

KeySlots KeySlots::create()
{
    KeySlots slots;
    randombytes_buf(slots.m_vaultId.data(), slots.m_vaultId.size());
    return slots;
}

Result<KeySlots> KeySlots::parse(ByteView file)
{
    // What every version has: the magic, its version, and a checksum at the end. Only an intact
    // file may claim to be newer, or damage would send a person looking for an update.
    if (file.size() < magic.size() + 4 + checksumBytes || !std::ranges::equal(file.first(magic.size()), magic))
        return Error{Fault::Damaged};
    if (!std::ranges::equal(blake2b256(file.first(file.size() - checksumBytes)), file.last(checksumBytes)))
        return Error{Fault::Damaged};
    Reader reader(file.subspan(magic.size()));
    auto const version = reader.takeInteger<std::uint32_t>();
    if (version > formatVersion)
        return Error{Fault::NewerVersion};
    if (version != formatVersion)
        return Error{Fault::Damaged};

    auto const count = reader.takeInteger<std::uint32_t>();
    if (count < 1 || count > maximumSlots || file.size() != headerBytes + count * slotBytes + checksumBytes)
        return Error{Fault::Damaged};

    KeySlots slots;
    reader.takeInto(slots.m_vaultId);
    for (std::uint32_t i = 0; i < count; ++i) {
        auto const kind = reader.takeInteger<std::uint32_t>();
        auto const reserved = reader.takeInteger<std::uint32_t>();
        if (!isKnown(kind) || slots.has(static_cast<SlotKind>(kind)) || reserved != 0)
            return Error{Fault::Damaged};
        Slot slot;
        slot.kind = static_cast<SlotKind>(kind);
        slot.cost.passes = reader.takeInteger<std::uint64_t>();
        slot.cost.memoryBytes = reader.takeInteger<std::uint64_t>();
        reader.takeInto(slot.salt);
        reader.takeInto(slot.nonce);
        reader.takeInto(slot.wrappedKey);
        slots.m_slots.push_back(slot);
    }
    return slots;
}

Bytes KeySlots::serialize() const
{
    if (m_slots.empty())
        sodium_misuse();
    Bytes file;
    file.reserve(headerBytes + m_slots.size() * slotBytes + checksumBytes);
    append(file, magic);
    appendInteger(file, formatVersion);
    appendInteger(file, static_cast<std::uint32_t>(m_slots.size()));
    append(file, m_vaultId);
    for (auto const& slot : m_slots) {
        appendSlotFields(file, slot.kind, slot.cost, slot.salt);
        append(file, slot.nonce);
        append(file, slot.wrappedKey);
    }
    append(file, blake2b256(file));
    return file;
}

bool KeySlots::has(SlotKind kind) const noexcept
{
    return std::ranges::find(m_slots, kind, &Slot::kind) != m_slots.end();
}

Result<void> KeySlots::wrap(SlotKind kind, SecretBytes const& secret, SecretKey const& vaultKey,
                            Argon2Cost cost, Argon2Floor floor)
{
    // A key that was moved from has no bytes to read.
    if (vaultKey.view().size() != SecretKey::size)
        sodium_misuse();
    Slot slot;
    slot.kind = kind;
    slot.cost = cost;
    randombytes_buf(slot.salt.data(), slot.salt.size());
    randombytes_buf(slot.nonce.data(), slot.nonce.size());

    TRY_ASSIGN(auto const wrappingKey, hashPassword(secret, slot.salt, cost, floor));
    auto const data = associatedData(m_vaultId, kind, cost, slot.salt);
    crypto_aead_xchacha20poly1305_ietf_encrypt(slot.wrappedKey.data(), nullptr, vaultKey.view().data(),
                                               vaultKey.view().size(), data.data(), data.size(), nullptr,
                                               slot.nonce.data(), wrappingKey.view().data());

    auto const old = std::ranges::find(m_slots, kind, &Slot::kind);
    if (old != m_slots.end())
        *old = slot;
    else
        m_slots.push_back(slot);
    return {};
}

Result<SecretKey> KeySlots::unwrap(SlotKind kind, SecretBytes const& secret, Argon2Floor floor) const
{
    auto const slot = std::ranges::find(m_slots, kind, &Slot::kind);
    if (slot == m_slots.end() || secret.isEmpty())
        return Error{Fault::WrongSecret};

    TRY_ASSIGN(auto const wrappingKey, hashPassword(secret, slot->salt, slot->cost, floor));
    auto const data = associatedData(m_vaultId, kind, slot->cost, slot->salt);
    SecretBytes vaultKey(SecretKey::size);
    int const refused = crypto_aead_xchacha20poly1305_ietf_decrypt(
        vaultKey.bytes().data(), nullptr, nullptr, slot->wrappedKey.data(), slot->wrappedKey.size(),
        data.data(), data.size(), slot->nonce.data(), wrappingKey.view().data());
    if (refused != 0)
        return Error{Fault::WrongSecret};
    return SecretKey::fromBytes(std::move(vaultKey));
}

std::optional<Argon2Cost> KeySlots::cost(SlotKind kind) const
{
    auto const slot = std::ranges::find(m_slots, kind, &Slot::kind);
    if (slot == m_slots.end())
        return std::nullopt;
    return slot->cost;
}

}  // namespace weerbaar::crypto
