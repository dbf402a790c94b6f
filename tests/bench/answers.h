// Answers that are all different: round by round, every item, by each who may answer.
#pragma once

#include "core/content/pack.h"
#include "core/vault/vault.h"
#include "tests/support/outcome.h"
#include "tests/support/packs.h"

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace weerbaar::bench {

struct AnswerKey {
    std::int64_t roundId = 0;
    std::string_view itemId;
    content::Answerer by{};
};

/// The first `count` of them, from round 1.
[[nodiscard]] inline std::vector<AnswerKey> answerKeys(std::size_t count)
{
    constexpr std::array answerers{content::Answerer::Councillor, content::Answerer::Partner, content::Answerer::Together};
    std::vector<AnswerKey> keys;
    for (std::int64_t round = 1;; ++round) {
        for (auto const& theme : test::library().homeCheck().themes) {
            for (auto const& item : theme.items) {
                for (auto const by : answerers) {
                    if (keys.size() == count)
                        return keys;
                    keys.push_back({round, item.id, by});
                }
            }
        }
    }
}

/// Makes the rounds that these keys are in. The app makes one at a time, as people go through the check.
inline void addRounds(vault::Database& database, std::vector<AnswerKey> const& keys)
{
    auto insert = test::take(database.prepare("INSERT INTO scan_round (id, scan, pack_version, started_utc_ms, started_offset) "
                                              "VALUES (?, 'home', 1, 1795215600000, 60)"));
    auto transaction = test::take(vault::Transaction::begin(database));
    for (std::int64_t round = 1; round <= keys.back().roundId; ++round) {
        insert.bind(1, round);
        test::take(insert.run());
    }
    test::take(transaction.commit());
}

}  // namespace weerbaar::bench
