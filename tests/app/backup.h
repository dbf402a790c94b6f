// A backup of a test vault, as cheap to open as age goes.
#pragma once

#include "core/transfer/backup.h"
#include "tests/app/evidence.h"
#include "tests/support/test_vault.h"

#include <filesystem>

namespace weerbaar::test {

inline constexpr crypto::age::WorkFactor cheapWork{1};

inline void backUp(TestVault& vault, std::filesystem::path const& file, std::string_view password)
{
    report::ExportLog exports(vault.database(), vault.clock());
    auto backup = take(transfer::Backup::take(vault.open()));
    take(backup.write(file, transfer::backupPassword(crypto::SecretBytes::fromText(password)), goOn, cheapWork));
    take(backup.publish(exports));
}

}  // namespace weerbaar::test
