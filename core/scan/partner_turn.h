// The partner's turn on the councillor's phone: their own answers, and nothing else of the vault.
#pragma once

#include "core/scan/answer_sheet.h"
#include "core/vault/vault.h"

#include <memory>

namespace weerbaar::scan {

/// Holds the open vault with its database restricted, for good, to four statements: the
/// rounds under way and the partner's own answers in them. Incidents, settings, exports, actions, earlier rounds and
/// the councillor's answers are refused by the database itself, for reading and for writing. There is no way back
/// but closing the vault. One thread at a time.
/// Source: docs/threat-model.md, which also says what remains true of one process.
class PartnerTurn final : public PartnerSheets {
public:
    /// Takes the vault over. Makes a round of each scan where there is none. On an error the vault is closed: it locks.
    [[nodiscard]] static Result<std::unique_ptr<PartnerTurn>> begin(vault::Vault vault, content::ScanPack const& home,
                                                                    content::ScanPack const& personal,
                                                                    Clock const& clock);
    ~PartnerTurn() override;
    PartnerTurn(PartnerTurn const&) = delete;
    PartnerTurn& operator=(PartnerTurn const&) = delete;

    /// The partner's sheet for the round under way of this scan. Borrows this turn.
    [[nodiscard]] AnswerSheet& sheet(content::Scan scan) override;

    /// For tests of the restriction: the handle as everything in the turn has it.
    [[nodiscard]] vault::Database& database() noexcept { return m_vault.database(); }

private:
    class Sheet;

    PartnerTurn(vault::Vault vault, content::ScanPack const& home, content::ScanPack const& personal,
                Clock const& clock);

    vault::Vault m_vault;
    std::unique_ptr<Sheet> m_home;
    std::unique_ptr<Sheet> m_personal;
};

}  // namespace weerbaar::scan
