// How rounds and answers lie in the database; shared by ScanStore and PartnerTurn.
#pragma once

#include "core/scan/scan.h"
#include "core/vault/database.h"

namespace weerbaar::scan {

/// The columns that readRound() expects, in its order. The SELECT names scan_round.
inline constexpr std::string_view roundColumns =
    "id, pack_version, home, tenure, living, children, business, scope, walking, position, started_utc_ms, "
    "started_offset, finished_utc_ms, finished_offset";
/// The columns that readAnswers() expects, in its order. The SELECT names scan_answer.
inline constexpr std::string_view answerColumns = "item_id, answered_by, answer, note, answered_utc_ms, answered_offset";

/// The row that `statement` stands on.
[[nodiscard]] Round readRound(vault::Statement const& statement, content::Scan scan);
/// All rows; `statement` is bound and not yet stepped.
[[nodiscard]] Result<std::vector<GivenAnswer>> readAnswers(vault::Statement& statement);

/// Binds an answer to the parameters round, item, by, answer, note, time, offset from number 1.
void bindAnswer(vault::Statement& statement, std::int64_t roundId, std::string_view itemId, content::Answerer by,
                Answer answer, std::string_view note, Moment now);

}  // namespace weerbaar::scan
