#include "core/scan/partner_turn.h"

#include "core/content/pack_loader.h"
#include "core/scan/rows.h"
#include "core/scan/scan_store.h"

#include <array>
#include <string_view>
#include <utility>

namespace weerbaar::scan {

namespace {

// All that the database still does in the partner's turn. Each of them names the round under way or the partner.
constexpr std::string_view readRoundSql =
    "SELECT id, pack_version, home, tenure, living, children, business, scope, walking, partner_position, "
    "started_utc_ms, started_offset, finished_utc_ms, finished_offset FROM scan_round "
    "WHERE id = (SELECT max(id) FROM scan_round WHERE scan = ?)";
constexpr std::string_view readAnswersSql =
    "SELECT item_id, answered_by, answer, note, answered_utc_ms, answered_offset FROM scan_answer "
    "WHERE answered_by = 'partner' AND round_id = (SELECT max(id) FROM scan_round WHERE scan = ?)";
constexpr std::string_view writeAnswerSql =
    "INSERT OR REPLACE INTO scan_answer (round_id, item_id, answered_by, answer, note, answered_utc_ms, "
    "answered_offset) SELECT max(id), ?, 'partner', ?, ?, ?, ? FROM scan_round WHERE scan = ?";
constexpr std::string_view writePositionSql =
    "UPDATE scan_round SET partner_position = ? WHERE id = (SELECT max(id) FROM scan_round WHERE scan = ?)";

constexpr std::array allowed = {readRoundSql, readAnswersSql, writeAnswerSql, writePositionSql};

}  // namespace

class PartnerTurn::Sheet final : public AnswerSheet {
public:
    Sheet(vault::Database& database, content::ScanPack const& pack, Clock const& clock)
        : m_database(database), m_pack(pack), m_clock(clock)
    {
    }

    [[nodiscard]] content::Answerer person() const override { return content::Answerer::Partner; }
    [[nodiscard]] content::ScanPack const& pack() const override { return m_pack; }

    [[nodiscard]] Result<Round> round() override
    {
        TRY_ASSIGN(auto statement, m_database.prepare(readRoundSql));
        statement.bind(1, content::nameOf(m_pack.scan));
        TRY_ASSIGN(bool const found, statement.step());
        if (!found)
            return Error{ErrorCode::UnknownRound, "partner"};
        return readRound(statement, m_pack.scan);
    }

    [[nodiscard]] Result<std::vector<GivenAnswer>> answers() override
    {
        TRY_ASSIGN(auto statement, m_database.prepare(readAnswersSql));
        statement.bind(1, content::nameOf(m_pack.scan));
        return readAnswers(statement);
    }

    [[nodiscard]] Result<void> answer(std::string_view itemId, Answer answer, std::string_view note) override
    {
        TRY(checkAnswerBy(person(), m_pack, itemId, note));
        if (!m_answer) {
            TRY_ASSIGN(auto prepared, m_database.prepare(writeAnswerSql));
            m_answer = std::move(prepared);
        }
        auto const now = m_clock.now();
        m_answer->bind(1, itemId)
            .bind(2, nameOf(answer))
            .bind(3, note)
            .bind(4, now.utcMs)
            .bind(5, std::int64_t{now.offsetMinutes})
            .bind(6, content::nameOf(m_pack.scan));
        return m_answer->run();
    }

    [[nodiscard]] Result<void> setPosition(std::string_view itemId) override
    {
        if (!m_pack.find(itemId))
            return Error{ErrorCode::UnknownItem, std::string(itemId)};
        TRY_ASSIGN(auto statement, m_database.prepare(writePositionSql));
        statement.bind(1, itemId).bind(2, content::nameOf(m_pack.scan));
        return statement.run();
    }

private:
    vault::Database& m_database;
    content::ScanPack const& m_pack;
    Clock const& m_clock;
    std::optional<vault::Statement> m_answer;
};

PartnerTurn::PartnerTurn(vault::Vault vault, content::ScanPack const& home, content::ScanPack const& personal,
                         Clock const& clock)
    : m_vault(std::move(vault)), m_home(std::make_unique<Sheet>(m_vault.database(), home, clock)),
      m_personal(std::make_unique<Sheet>(m_vault.database(), personal, clock))
{
    m_vault.database().restrictTo(allowed);
}

PartnerTurn::~PartnerTurn() = default;

Result<std::unique_ptr<PartnerTurn>> PartnerTurn::begin(vault::Vault vault, content::ScanPack const& home,
                                                        content::ScanPack const& personal, Clock const& clock)
{
    for (auto const* const pack : {&home, &personal})
        TRY(ScanStore(vault.database(), *pack, clock).currentOrNewRound());
    return std::unique_ptr<PartnerTurn>(new PartnerTurn(std::move(vault), home, personal, clock));
}

AnswerSheet& PartnerTurn::sheet(content::Scan scan)
{
    return scan == content::Scan::Home ? *m_home : *m_personal;
}

}  // namespace weerbaar::scan
