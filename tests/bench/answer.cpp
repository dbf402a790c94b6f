#include "core/scan/scan_store.h"
#include "tests/bench/answers.h"
#include "tests/bench/bare_database.h"
#include "tests/bench/measurements.h"
#include "tests/support/packs.h"
#include "tests/support/test_vault.h"

#include <cstdlib>

namespace weerbaar::bench {

namespace {

constexpr int answerRuns = 400;
constexpr std::string_view remark = "Achterdeur sluit niet goed.";

Pair answerInTurns()
{
    test::TestVault vault;
    SystemClock const clock;
    scan::ScanStore store(vault.database(), test::library().homeCheck(), clock);
    auto const keys = answerKeys(answerRuns + 1);  // one to warm up
    BareDatabase bare(vault.folder() / "bare.db");

    std::int64_t roundId = 0;
    auto next = keys.begin();
    auto bareNext = keys.begin();
    return alternate(
        answerRuns,
        [&] {
            auto const& key = *next++;
            while (roundId < key.roundId)  // only the latest round takes answers
                roundId = test::take(store.startRound(scan::Scope::Full)).id;
            return timeMs([&] { test::take(store.answer(key.roundId, key.itemId, key.by, scan::Answer::Partly, remark)); });
        },
        [&] {
            auto const& key = *bareNext++;
            return timeMs([&] {
                bare.write({.roundId = key.roundId,
                            .itemId = key.itemId,
                            .answeredBy = content::nameOf(key.by),
                            .answer = scan::nameOf(scan::Answer::Partly),
                            .note = remark,
                            .answeredUtcMs = test::MovingClock::start.utcMs,
                            .answeredOffset = test::MovingClock::start.offsetMinutes});
            });
        });
}

}  // namespace

std::vector<Row> measureAnswer()
{
    auto const note = "bare SQLCipher transaction; " + std::to_string(answerRuns) + " each";
    std::vector<Row> rows{ratioRow("answer, durable", answerInTurns(), 1.5, note)};
    // main() has set it.
    if (std::string const disk = std::getenv("TMPDIR"); std::filesystem::is_directory("/dev/shm")) {
        ::setenv("TMPDIR", "/dev/shm", 1);
        rows.push_back(ratioRow("  in memory, without a disk to wait for", answerInTurns(), std::nullopt, note));
        ::setenv("TMPDIR", disk.c_str(), 1);
    }
    return rows;
}

}  // namespace weerbaar::bench
