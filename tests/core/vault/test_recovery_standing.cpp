#include "core/vault/recovery_standing.h"

#include "core/vault/setting_row.h"
#include "tests/support/test_vault.h"

using namespace weerbaar;
using namespace weerbaar::vault;
using test::take;

TEST_CASE("how the recovery code stands is kept, and is fine where nothing was said", "[core][vault]")
{
    test::TestVault vault;
    CHECK(take(recoveryStanding(vault.database())) == RecoveryStanding::Fine);
    for (auto const standing : {RecoveryStanding::NotWrittenDown, RecoveryStanding::Used, RecoveryStanding::Fine}) {
        take(setRecoveryStanding(vault.database(), standing));
        vault.reopen();
        CHECK(take(recoveryStanding(vault.database())) == standing);
    }
    take(writeSetting(vault.database(), "recovery-code", "eaten by the dog"));
    CHECK(take(recoveryStanding(vault.database())) == RecoveryStanding::Fine);
}
