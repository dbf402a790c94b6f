#include "core/scan/scan_store.h"

#include "core/content/pack_loader.h"
#include "core/scan/rows.h"

#include <string>
#include <utility>

namespace weerbaar::scan {

namespace {

std::string selectRound(std::string_view rest)
{
    return "SELECT " + std::string(roundColumns) + " FROM scan_round WHERE scan = ? " + std::string(rest);
}

}  // namespace

/// What the councillor fills in: the store, seen by one person.
class ScanStore::CouncillorSheet final : public AnswerSheet {
public:
    explicit CouncillorSheet(ScanStore& store) : m_store(store) {}

    [[nodiscard]] content::Answerer person() const override { return content::Answerer::Councillor; }
    [[nodiscard]] content::ScanPack const& pack() const override { return m_store.pack(); }
    [[nodiscard]] Result<Round> round() override { return m_store.currentOrNewRound(); }

    [[nodiscard]] Result<std::vector<GivenAnswer>> answers() override
    {
        TRY_ASSIGN(auto const current, round());
        TRY_ASSIGN(auto given, m_store.answers(current.id));
        std::erase_if(given, [](GivenAnswer const& answer) { return answer.by != content::Answerer::Councillor; });
        return given;
    }

    [[nodiscard]] Result<void> answer(std::string_view itemId, Answer answer, std::string_view note) override
    {
        TRY_ASSIGN(auto const current, round());
        return m_store.answer(current.id, itemId, person(), answer, note);
    }

    [[nodiscard]] Result<void> setPosition(std::string_view itemId) override
    {
        TRY_ASSIGN(auto const current, round());
        return m_store.setPosition(current.id, itemId);
    }

private:
    ScanStore& m_store;
};

ScanStore::ScanStore(vault::Database& database, content::ScanPack const& pack, Clock const& clock)
    : m_database(database), m_pack(pack), m_clock(clock), m_sheet(std::make_unique<CouncillorSheet>(*this))
{
}

ScanStore::~ScanStore() = default;

Result<std::optional<Round>> ScanStore::readRound(std::string_view condition, std::int64_t id)
{
    TRY_ASSIGN(auto statement, m_database.prepare(selectRound(condition)));
    statement.bind(1, content::nameOf(m_pack.scan));
    if (id != 0)
        statement.bind(2, id);
    TRY_ASSIGN(bool const found, statement.step());
    if (!found)
        return std::optional<Round>();
    return std::optional(scan::readRound(statement, m_pack.scan));
}

Result<std::optional<Round>> ScanStore::currentRound()
{
    return readRound("ORDER BY id DESC LIMIT 1", 0);
}

Result<Round> ScanStore::currentOrNewRound()
{
    TRY_ASSIGN(auto current, currentRound());
    if (current)
        return *std::move(current);
    return startRound(Scope::Full);
}

Result<std::optional<Round>> ScanStore::roundBefore(std::int64_t roundId)
{
    return readRound("AND id < ? ORDER BY id DESC LIMIT 1", roundId);
}

Result<RoundsNow> ScanStore::roundsNow()
{
    RoundsNow result;
    TRY_ASSIGN(result.current, currentRound());
    if (!result.current)
        return result;
    TRY_ASSIGN(result.answers, answers(result.current->id));
    TRY_ASSIGN(result.before, roundBefore(result.current->id));
    if (result.before) {
        TRY_ASSIGN(result.answersBefore, answers(result.before->id));
    }
    return result;
}

Result<Round> ScanStore::round(std::int64_t roundId)
{
    TRY_ASSIGN(auto found, readRound("AND id = ?", roundId));
    if (!found)
        return Error{ErrorCode::UnknownRound, std::to_string(roundId)};
    return *std::move(found);
}

Result<std::vector<RoundSummary>> ScanStore::rounds()
{
    // One pass over the answers, in the order of their key, for all rounds together.
    TRY_ASSIGN(auto counts, m_database.prepare("SELECT round_id, sum(answered_by = 'councillor'), "
                                               "sum(answered_by = 'partner'), sum(answered_by = 'together'), "
                                               "sum(note <> '') FROM scan_answer GROUP BY round_id"));
    struct Counts {
        int councillor, partner, joint, notes;
    };
    std::vector<std::pair<std::int64_t, Counts>> counted;
    for (;;) {
        TRY_ASSIGN(bool const row, counts.step());
        if (!row)
            break;
        auto const number = [&](int column) { return static_cast<int>(counts.integer(column)); };
        counted.emplace_back(counts.integer(0), Counts{number(1), number(2), number(3), number(4)});
    }

    TRY_ASSIGN(auto statement, m_database.prepare(selectRound("ORDER BY id DESC")));
    statement.bind(1, content::nameOf(m_pack.scan));
    std::vector<RoundSummary> result;
    for (;;) {
        TRY_ASSIGN(bool const row, statement.step());
        if (!row)
            return result;
        RoundSummary summary{scan::readRound(statement, m_pack.scan), 0, 0, 0, 0};
        for (auto const& [roundId, of] : counted) {
            if (roundId == summary.round.id) {
                summary.councillorAnswers = of.councillor;
                summary.partnerAnswers = of.partner;
                summary.jointAnswers = of.joint;
                summary.notes = of.notes;
            }
        }
        result.push_back(std::move(summary));
    }
}

Result<Round> ScanStore::startRound(Scope scope)
{
    TRY_ASSIGN(auto transaction, vault::Transaction::begin(m_database));
    TRY_ASSIGN(auto const before, currentRound());
    if (before)
        TRY(finishRound(before->id));
    auto const now = m_clock.now();
    TRY_ASSIGN(auto insert,
               m_database.prepare("INSERT INTO scan_round (scan, pack_version, started_utc_ms, started_offset, scope) "
                                  "VALUES (?, ?, ?, ?, ?)"));
    insert.bind(1, content::nameOf(m_pack.scan))
        .bind(2, std::int64_t{m_pack.info.version})
        .bind(3, now.utcMs)
        .bind(4, std::int64_t{now.offsetMinutes})
        .bind(5, nameOf(scope));
    TRY(insert.run());
    auto const id = m_database.lastInsertId();
    TRY_ASSIGN(auto household,
               m_database.prepare("UPDATE scan_round SET (home, tenure, living, children, business) = "
                                  "(SELECT home, tenure, living, children, business FROM scan_round "
                                  "WHERE id < ?1 ORDER BY id DESC LIMIT 1) WHERE id = ?1"));
    household.bind(1, id);
    TRY(household.run());
    TRY(transaction.commit());
    return round(id);
}

Result<void> ScanStore::checkLatest(std::int64_t roundId)
{
    TRY_ASSIGN(auto const current, currentRound());
    if (current && current->id == roundId)
        return {};
    TRY(round(roundId));
    return Error{ErrorCode::RoundIsHistory, std::to_string(roundId)};
}

Result<void> ScanStore::finishRound(std::int64_t roundId)
{
    TRY(checkLatest(roundId));
    TRY_ASSIGN(auto statement, m_database.prepare("UPDATE scan_round SET finished_utc_ms = ?, finished_offset = ? "
                                                  "WHERE id = ? AND finished_utc_ms IS NULL"));
    auto const now = m_clock.now();
    statement.bind(1, now.utcMs).bind(2, std::int64_t{now.offsetMinutes}).bind(3, roundId);
    return statement.run();
}

Result<void> ScanStore::deleteRound(std::int64_t roundId)
{
    TRY(round(roundId));
    // Its answers go with it: ON DELETE CASCADE; secure_delete overwrites them.
    TRY_ASSIGN(auto statement, m_database.prepare("DELETE FROM scan_round WHERE id = ?"));
    statement.bind(1, roundId);
    return statement.run();
}

Result<void> ScanStore::setProfile(Profile const& profile)
{
    TRY_ASSIGN(auto statement,
               m_database.prepare("UPDATE scan_round SET home = ?, tenure = ?, living = ?, children = ?, business = ? "
                                  "WHERE id IN (SELECT max(id) FROM scan_round GROUP BY scan)"));
    statement.bindNull(1).bindNull(2).bindNull(3).bindNull(4).bindNull(5);
    if (profile.home)
        statement.bind(1, content::nameOf(*profile.home));
    if (profile.tenure)
        statement.bind(2, content::nameOf(*profile.tenure));
    if (profile.living)
        statement.bind(3, nameOf(*profile.living));
    if (profile.children)
        statement.bind(4, std::int64_t{*profile.children});
    if (profile.business)
        statement.bind(5, std::int64_t{*profile.business});
    return statement.run();
}

Result<void> ScanStore::change(std::int64_t roundId, std::string_view column, std::string_view value)
{
    TRY(checkLatest(roundId));
    TRY_ASSIGN(auto statement,
               m_database.prepare("UPDATE scan_round SET " + std::string(column) + " = ? WHERE id = ?"));
    statement.bind(1, value).bind(2, roundId);
    return statement.run();
}

Result<void> ScanStore::setScope(std::int64_t roundId, Scope scope)
{
    return change(roundId, "scope", nameOf(scope));
}

Result<void> ScanStore::setOrder(std::int64_t roundId, Order order)
{
    TRY(checkLatest(roundId));
    TRY_ASSIGN(auto statement, m_database.prepare("UPDATE scan_round SET walking = ? WHERE id = ?"));
    statement.bind(1, std::int64_t{order == Order::Walking}).bind(2, roundId);
    return statement.run();
}

Result<void> ScanStore::setPosition(std::int64_t roundId, std::string_view itemId)
{
    if (!m_pack.find(itemId))
        return Error{ErrorCode::UnknownItem, std::string(itemId)};
    return change(roundId, "position", itemId);
}

Result<Moment> ScanStore::momentAfterOthers(std::int64_t roundId, std::string_view itemId, content::Answerer by)
{
    // Not within the INSERT: SQLite copies its rows aside first when it reads the table it writes.
    if (!m_others) {
        TRY_ASSIGN(auto prepared, m_database.prepare("SELECT max(answered_utc_ms) FROM scan_answer WHERE round_id = ? AND "
                                                     "item_id = ? AND answered_by <> ?"));
        m_others = std::move(prepared);
    }
    m_others->bind(1, roundId).bind(2, itemId).bind(3, content::nameOf(by));
    TRY(m_others->step());
    auto const latest = m_others->integer(0);  // of no rows: NULL, which reads as 0
    m_others->reset();
    auto moment = m_clock.now();
    if (latest > moment.utcMs)
        moment.utcMs = latest + 1;
    return moment;
}

Result<void> ScanStore::answer(std::int64_t roundId, std::string_view itemId, content::Answerer by, Answer answer,
                               std::string_view note)
{
    TRY(checkAnswer(m_pack, itemId, note));
    if (!m_answer) {
        TRY_ASSIGN(auto prepared,
                   m_database.prepare("INSERT INTO scan_answer (round_id, item_id, answered_by, answer, note, "
                                      "answered_utc_ms, answered_offset) SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7 "
                                      "WHERE ?1 = (SELECT max(id) FROM scan_round WHERE scan = ?8) "
                                      "ON CONFLICT (round_id, item_id, answered_by) DO UPDATE SET "
                                      "answered_utc_ms = iif(answer = excluded.answer AND note <> excluded.note, "
                                      "answered_utc_ms, excluded.answered_utc_ms), "
                                      "answer = excluded.answer, note = excluded.note, "
                                      "answered_offset = excluded.answered_offset"));
        m_answer = std::move(prepared);
    }
    TRY_ASSIGN(auto const moment, momentAfterOthers(roundId, itemId, by));
    bindAnswer(*m_answer, roundId, itemId, by, answer, note, moment);
    m_answer->bind(8, content::nameOf(m_pack.scan));
    TRY(m_answer->run());
    if (m_database.changes() > 0)
        return {};
    TRY(round(roundId));
    return Error{ErrorCode::RoundIsHistory, std::to_string(roundId)};
}

Result<void> ScanStore::withdrawJointAnswer(std::int64_t roundId, std::string_view itemId)
{
    TRY(checkLatest(roundId));
    TRY_ASSIGN(auto statement, m_database.prepare("DELETE FROM scan_answer WHERE round_id = ? AND item_id = ? AND "
                                                  "answered_by = 'together'"));
    statement.bind(1, roundId).bind(2, itemId);
    return statement.run();
}

Result<std::vector<GivenAnswer>> ScanStore::answers(std::int64_t roundId)
{
    TRY_ASSIGN(auto statement,
               m_database.prepare("SELECT " + std::string(answerColumns) + " FROM scan_answer WHERE round_id = ?"));
    statement.bind(1, roundId);
    return readAnswers(statement);
}

}  // namespace weerbaar::scan
