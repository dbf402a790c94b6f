// Who exports are sealed to: public keys, under the names that the owner of the vault gave them.
#pragma once

#include "core/result.h"
#include "core/time.h"
#include "core/vault/database.h"
#include "crypto/age/x25519.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace weerbaar::transfer {

/// Room for a name and an office.
inline constexpr std::size_t contactNameMaximumBytes = 200;

/// A key that somebody gave, and who that was. That it is theirs nobody knows but the two, who compared fingerprints.
struct Contact {
    std::int64_t id = 0;
    std::string name;
    crypto::age::Recipient recipient;
    Moment addedAt;

    bool operator==(Contact const&) const = default;
};

/// recipientFrom(), for what a person typed or pasted: blanks and line breaks within are dropped as well.
[[nodiscard]] Result<crypto::age::Recipient> recipientFromPerson(std::string_view text);

/// Borrows the database and the clock. Each change is durable when it returns.
class ContactStore {
public:
    ContactStore(vault::Database& database, Clock const& clock) : m_database(database), m_clock(clock) {}

    /// By name, capitals aside.
    [[nodiscard]] Result<std::vector<Contact>> list();
    /// The one with this key; nothing if there is none.
    [[nodiscard]] Result<std::optional<Contact>> find(crypto::age::Recipient const& recipient);
    /// \returns its id; MissingAnswer, TextTooLong or InvalidText with "name" in `where`; InvalidInput with "recipient" in
    /// `where` if that key has a name already.
    [[nodiscard]] Result<std::int64_t> add(std::string_view name, crypto::age::Recipient const& recipient);
    /// \returns as add(); UnknownContact.
    [[nodiscard]] Result<void> rename(std::int64_t id, std::string_view name);
    /// \returns UnknownContact.
    [[nodiscard]] Result<void> remove(std::int64_t id);

private:
    vault::Database& m_database;
    Clock const& m_clock;
};

}  // namespace weerbaar::transfer
