#include "tests/support/test_vault.h"

#include "crypto/subkey.h"

#include <stdexcept>
#include <utility>

namespace weerbaar::test {

TestVault::TestVault()
{
    auto made = take(vault::Vault::create(m_folder.path(), testPassphrase(), cheapCost, options()));
    m_code.emplace(std::move(made.recoveryCode));
    m_vault.emplace(std::move(made.vault));
}

vault::Vault TestVault::giveAway()
{
    auto vault = std::move(open());
    close();
    return vault;
}

void TestVault::reopen()
{
    close();
    m_vault.emplace(take(vault::Vault::unlock(folder(), testPassphrase(), options())));
}

crypto::SecretKey databaseKey(std::filesystem::path const& folder)
{
    auto const slots = crypto::KeySlots::parse(readBytes(folder / "vault.keys"));
    if (!slots)
        throw std::runtime_error("the test vault's slots do not parse");
    auto const vaultKey = slots->unwrap(crypto::SlotKind::Passphrase, testPassphrase(), cheapFloor);
    if (!vaultKey)
        throw std::runtime_error("the test passphrase does not open the slots");
    return crypto::deriveSubkey(*vaultKey, crypto::KeyPurpose::Database);
}

}  // namespace weerbaar::test
