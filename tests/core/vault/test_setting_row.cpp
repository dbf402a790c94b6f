#include "core/vault/setting_row.h"

#include "tests/support/test_vault.h"

using namespace weerbaar;
using namespace weerbaar::vault;
using test::take;

TEST_CASE("a setting is nothing until it is written, and what was written last from then on", "[core][settings]")
{
    test::TestVault vault;
    CHECK_FALSE(take(readSetting(vault.database(), "a")).has_value());
    take(writeSetting(vault.database(), "a", "een"));
    take(writeSetting(vault.database(), "b", ""));
    take(writeSetting(vault.database(), "a", "twee"));
    vault.reopen();
    CHECK(take(readSetting(vault.database(), "a")) == "twee");
    CHECK(take(readSetting(vault.database(), "b")) == "");  // empty is not nothing
    CHECK_FALSE(take(readSetting(vault.database(), "A")).has_value());
    take(removeSetting(vault.database(), "a"));
    take(removeSetting(vault.database(), "a"));
    CHECK_FALSE(take(readSetting(vault.database(), "a")).has_value());
    CHECK(take(readSetting(vault.database(), "b")).has_value());
}

TEST_CASE("a setting is written with the transaction it is part of", "[core][settings]")
{
    test::TestVault vault;
    {
        auto const transaction = take(Transaction::begin(vault.database()));
        take(writeSetting(vault.database(), "a", "een"));
    }
    CHECK_FALSE(take(readSetting(vault.database(), "a")).has_value());
}
