// A vault with the tiny scans in it, and short ways to say who answered what.
#pragma once

#include "core/scan/scan_store.h"
#include "tests/core/scan/tiny_scan.h"
#include "tests/support/test_vault.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace weerbaar::test {

struct Scanned {
    TestVault vault;
    content::ScanPack pack = tinyScan();
    content::ScanPack personalPack = tinyPersonalScan();

    [[nodiscard]] scan::ScanStore store() { return {vault.database(), pack, vault.clock()}; }
    [[nodiscard]] scan::ScanStore personal() { return {vault.database(), personalPack, vault.clock()}; }
};

/// An answer as a store would return it; by default the joint one.
inline scan::GivenAnswer given(std::string itemId, scan::Answer answer,
                               content::Answerer by = content::Answerer::Together, Moment at = {})
{
    return {std::move(itemId), by, answer, {}, at};
}

inline std::optional<scan::GivenAnswer> find(std::vector<scan::GivenAnswer> const& answers, std::string_view itemId,
                                             content::Answerer by)
{
    auto const found = std::find_if(answers.begin(), answers.end(), [&](scan::GivenAnswer const& candidate) {
        return candidate.itemId == itemId && candidate.by == by;
    });
    return found == answers.end() ? std::nullopt : std::optional(*found);
}

/// "critA", "low": what to compare lists by.
template <class List>
std::vector<std::string> idsOf(List const& list)
{
    std::vector<std::string> ids;
    for (auto const& entry : list) {
        if constexpr (requires { entry.itemId; })
            ids.emplace_back(entry.itemId);
        else
            ids.emplace_back(entry.item->id);
    }
    return ids;
}

/// The first column of the first row.
inline std::int64_t number(vault::Database& database, std::string_view sql)
{
    auto statement = take(database.prepare(sql));
    if (!take(statement.step()))
        throw std::runtime_error("no row: " + std::string(sql));
    return statement.integer(0);
}

}  // namespace weerbaar::test
