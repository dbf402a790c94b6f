#include "core/scan/rows.h"

#include "core/content/pack_loader.h"

#include <utility>

namespace weerbaar::scan {

namespace {

std::optional<bool> flag(vault::Statement const& statement, int column)
{
    return statement.isNull(column) ? std::nullopt : std::optional(statement.integer(column) != 0);
}

Moment moment(vault::Statement const& statement, int column)
{
    return {statement.integer(column), static_cast<int>(statement.integer(column + 1))};
}

}  // namespace

Round readRound(vault::Statement const& statement, content::Scan scan)
{
    Round round;
    round.id = statement.integer(0);
    round.scan = scan;
    round.packVersion = static_cast<int>(statement.integer(1));
    if (!statement.isNull(2))
        round.profile.home = content::fromName<content::HomeType>(statement.text(2));
    if (!statement.isNull(3))
        round.profile.tenure = content::fromName<content::Tenure>(statement.text(3));
    if (!statement.isNull(4))
        round.profile.living = livingFromName(statement.text(4));
    round.profile.children = flag(statement, 5);
    round.profile.business = flag(statement, 6);
    round.scope = scopeFromName(statement.text(7)).value_or(Scope::Full);
    round.order = statement.integer(8) != 0 ? Order::Walking : Order::ByTheme;
    round.position = statement.text(9);
    round.startedAt = moment(statement, 10);
    if (!statement.isNull(12))
        round.finishedAt = moment(statement, 12);
    return round;
}

Result<std::vector<GivenAnswer>> readAnswers(vault::Statement& statement)
{
    std::vector<GivenAnswer> result;
    for (;;) {
        TRY_ASSIGN(bool const row, statement.step());
        if (!row)
            return result;
        auto const by = content::fromName<content::Answerer>(statement.text(1));
        auto const given = answerFromName(statement.text(2));
        if (!by || !given)  // the table's own CHECK forbids it
            return Error{ErrorCode::DamagedDatabase, "scan_answer"};
        result.push_back({statement.text(0), *by, *given, statement.text(3), moment(statement, 4)});
    }
}

void bindAnswer(vault::Statement& statement, std::int64_t roundId, std::string_view itemId, content::Answerer by,
                Answer answer, std::string_view note, Moment now)
{
    statement.bind(1, roundId)
        .bind(2, itemId)
        .bind(3, content::nameOf(by))
        .bind(4, nameOf(answer))
        .bind(5, note)
        .bind(6, now.utcMs)
        .bind(7, std::int64_t{now.offsetMinutes});
}

}  // namespace weerbaar::scan
