// A vault in a temporary folder, as cheap to open as Argon2 goes.
#pragma once

#include "core/vault/vault.h"
#include "tests/support/files.h"
#include "tests/support/moving_clock.h"
#include "tests/support/outcome.h"

#include <optional>

namespace weerbaar::test {

inline constexpr crypto::Argon2Cost cheapCost{.passes = 1, .memoryBytes = 8192};
inline constexpr crypto::Argon2Floor cheapFloor{.passes = 1, .memoryBytes = 8192};

[[nodiscard]] inline vault::OpenOptions cheapOptions(Clock const& clock)
{
    return {clock, cheapFloor};
}

/// The passphrase of every test vault.
[[nodiscard]] inline crypto::SecretBytes testPassphrase()
{
    return crypto::SecretBytes::fromText("correct horse battery staple");
}

/// A vault that was just made and is open, with the code that recovers it.
class TestVault {
public:
    TestVault();

    [[nodiscard]] vault::Vault& open() { return m_vault.value(); }
    [[nodiscard]] vault::Database& database() { return open().database(); }
    [[nodiscard]] MovingClock& clock() noexcept { return m_clock; }
    [[nodiscard]] crypto::RecoveryCode const& recoveryCode() const { return m_code.value(); }
    [[nodiscard]] std::filesystem::path const& folder() const noexcept { return m_folder.path(); }
    [[nodiscard]] vault::OpenOptions options() const { return cheapOptions(m_clock); }

    void close() { m_vault.reset(); }
    /// The open vault, for who takes it over; this one is closed from then on.
    [[nodiscard]] vault::Vault giveAway();
    /// Closes it if need be and opens it with the test passphrase.
    void reopen();

private:
    TempFolder m_folder;
    MovingClock m_clock;
    std::optional<crypto::RecoveryCode> m_code;
    std::optional<vault::Vault> m_vault;
};

/// The key of the database of a closed test vault, for those who change it behind its back.
[[nodiscard]] crypto::SecretKey databaseKey(std::filesystem::path const& folder);

}  // namespace weerbaar::test
