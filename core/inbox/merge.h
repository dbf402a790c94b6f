// Takes what was sealed in the locked inbox into an open vault. Private to core/inbox.
#pragma once

#include "core/inbox/entry_rows.h"
#include "core/inbox/inbox_folder.h"
#include "core/inbox/inbox_store.h"
#include "core/inbox/sealed_content.h"

#include <vector>

namespace weerbaar::inbox {

/// One run. Borrows the vault.
///
/// A row in the database is what makes an entry taken in, and its number is the key. So the order is: the evidence's
/// file, the row, then the sealed file goes. After a crash in between, the next run finds the same entry again and knows
/// its row.
class Merge {
public:
    explicit Merge(vault::Vault& vault) : m_vault(vault) {}
    [[nodiscard]] Result<Merged> run();
    /// Of a vault that has no folder yet: as InboxStore says.
    [[nodiscard]] Result<void> continueNumbers();

private:
    [[nodiscard]] Result<void> readExpected();
    /// Finds out which number comes next, and writes it down, before any sealed file goes.
    [[nodiscard]] Result<void> settleCounter(InboxFolder const& folder, std::vector<SealedFile> const& files);
    [[nodiscard]] Result<void> noteMissing(std::vector<SealedFile> const& files);
    [[nodiscard]] Result<void> take(InboxFolder const& folder, int number);
    [[nodiscard]] Result<void> takeContent(InboxFolder const& folder, int number, SealedContent content);
    [[nodiscard]] Result<void> noteDamaged(InboxFolder const& folder, int number);
    /// For what has the number of another entry that was taken in before.
    [[nodiscard]] Result<void> writeUnderNewNumber(Entry entry);

    vault::Vault& m_vault;
    Merged m_merged;
    bool m_isCounted = false;    ///< an earlier run left a counter in the folder
    int m_expected = 1;          ///< from here on numbers are due
    int m_next = 1;              ///< and up to here, not included
    bool m_isLossNoted = false;  ///< a row says that the counter was tampered with
};

}  // namespace weerbaar::inbox
