#include "core/scan/scan.h"

#include "core/content/pack_loader.h"
#include "core/text.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <utility>

namespace weerbaar::scan {

namespace {

constexpr std::size_t noteMaximumBytes = 100 * 1024;

constexpr std::array<std::pair<Answer, std::string_view>, 5> answerNames{{{Answer::Yes, "yes"},
                                                                          {Answer::Partly, "partly"},
                                                                          {Answer::No, "no"},
                                                                          {Answer::Unknown, "unknown"},
                                                                          {Answer::NotApplicable, "not-applicable"}}};

}  // namespace

std::string_view nameOf(Answer answer)
{
    for (auto const& [value, name] : answerNames) {
        if (value == answer)
            return name;
    }
    std::abort();
}

std::optional<Answer> answerFromName(std::string_view wanted)
{
    for (auto const& [value, name] : answerNames) {
        if (name == wanted)
            return value;
    }
    return std::nullopt;
}

bool appliesTo(content::ScanItem const& item, HomeProfile const& profile)
{
    bool const homeFits =
        !profile.home || std::find(item.homes.begin(), item.homes.end(), *profile.home) != item.homes.end();
    bool const tenureFits =
        !profile.tenure || std::find(item.tenures.begin(), item.tenures.end(), *profile.tenure) != item.tenures.end();
    return homeFits && tenureFits;
}

Result<std::optional<Round>> ScanStore::currentRound()
{
    TRY_ASSIGN(auto statement,
               m_database.prepare("SELECT id, home, tenure, position, started_utc_ms, started_offset "
                                  "FROM scan_round WHERE scan = ? ORDER BY id DESC LIMIT 1"));
    statement.bind(1, content::nameOf(m_pack.scan));
    TRY_ASSIGN(bool const found, statement.step());
    if (!found)
        return std::optional<Round>();
    Round round;
    round.id = statement.integer(0);
    if (!statement.isNull(1))
        round.profile.home = content::fromName<content::HomeType>(statement.text(1));
    if (!statement.isNull(2))
        round.profile.tenure = content::fromName<content::Tenure>(statement.text(2));
    round.position = statement.text(3);
    round.startedAt = {statement.integer(4), static_cast<int>(statement.integer(5))};
    return std::optional<Round>(std::move(round));
}

Result<Round> ScanStore::currentOrNewRound()
{
    TRY_ASSIGN(auto current, currentRound());
    if (current)
        return *std::move(current);
    TRY_ASSIGN(auto statement,
               m_database.prepare("INSERT INTO scan_round (scan, pack_version, started_utc_ms, started_offset) "
                                  "VALUES (?, ?, ?, ?)"));
    auto const now = m_clock.now();
    statement.bind(1, content::nameOf(m_pack.scan))
        .bind(2, std::int64_t{m_pack.info.version})
        .bind(3, now.utcMs)
        .bind(4, std::int64_t{now.offsetMinutes});
    TRY(statement.run());
    Round round;
    round.id = m_database.lastInsertId();
    round.startedAt = now;
    return round;
}

Result<void> ScanStore::setProfile(std::int64_t roundId, HomeProfile const& profile)
{
    TRY_ASSIGN(auto statement, m_database.prepare("UPDATE scan_round SET home = ?, tenure = ? WHERE id = ?"));
    statement.bindNull(1).bindNull(2);
    if (profile.home)
        statement.bind(1, content::nameOf(*profile.home));
    if (profile.tenure)
        statement.bind(2, content::nameOf(*profile.tenure));
    statement.bind(3, roundId);
    return statement.run();
}

Result<void> ScanStore::setPosition(std::int64_t roundId, std::string_view itemId)
{
    if (!m_pack.find(itemId))
        return Error{ErrorCode::UnknownItem, std::string(itemId)};
    TRY_ASSIGN(auto statement, m_database.prepare("UPDATE scan_round SET position = ? WHERE id = ?"));
    statement.bind(1, itemId).bind(2, roundId);
    return statement.run();
}

Result<void> ScanStore::answer(std::int64_t roundId, std::string_view itemId, content::Answerer by, Answer answer,
                               std::string_view note)
{
    if (!m_pack.find(itemId))
        return Error{ErrorCode::UnknownItem, std::string(itemId)};
    if (note.size() > noteMaximumBytes)
        return Error{ErrorCode::TextTooLong, "note"};
    if (!isValidText(note))
        return Error{ErrorCode::InvalidText, "note"};
    if (!m_answer) {
        TRY_ASSIGN(auto prepared,
                   m_database.prepare("INSERT OR REPLACE INTO scan_answer (round_id, item_id, answered_by, answer, note, "
                                      "answered_utc_ms, answered_offset) VALUES (?, ?, ?, ?, ?, ?, ?)"));
        m_answer = std::move(prepared);
    }
    auto const now = m_clock.now();
    m_answer->bind(1, roundId)
        .bind(2, itemId)
        .bind(3, content::nameOf(by))
        .bind(4, nameOf(answer))
        .bind(5, note)
        .bind(6, now.utcMs)
        .bind(7, std::int64_t{now.offsetMinutes});
    return m_answer->run();
}

Result<std::vector<GivenAnswer>> ScanStore::answers(std::int64_t roundId)
{
    TRY_ASSIGN(auto statement,
               m_database.prepare("SELECT item_id, answered_by, answer, note, answered_utc_ms, answered_offset "
                                  "FROM scan_answer WHERE round_id = ?"));
    statement.bind(1, roundId);
    std::vector<GivenAnswer> result;
    for (;;) {
        TRY_ASSIGN(bool const row, statement.step());
        if (!row)
            return result;
        auto const by = content::fromName<content::Answerer>(statement.text(1));
        auto const given = answerFromName(statement.text(2));
        if (!by || !given)  // the table's own CHECK forbids it
            return Error{ErrorCode::DamagedDatabase, "scan_answer"};
        result.push_back({statement.text(0), *by, *given, statement.text(3),
                          {statement.integer(4), static_cast<int>(statement.integer(5))}});
    }
}

}  // namespace weerbaar::scan
