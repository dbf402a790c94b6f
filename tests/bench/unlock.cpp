#include "core/scan/scan_store.h"
#include "crypto/password_hash.h"
#include "tests/bench/answers.h"
#include "tests/bench/measurements.h"
#include "tests/support/packs.h"
#include "tests/support/test_vault.h"

#include <optional>

namespace weerbaar::bench {

namespace {

constexpr int unlockRuns = 15;
constexpr int openRuns = 25;
constexpr int manyAnswers = 10'000;

std::string words(crypto::Argon2Cost cost)
{
    return std::to_string(cost.passes) + " passes over " + std::to_string(cost.memoryBytes >> 20) + " MiB";
}

Row costRow(crypto::Argon2Cost cost, double calibrationMs, Summary const& argon2)
{
    bool const isFloor = cost == crypto::Argon2Cost{crypto::argon2MinimumPasses, crypto::argon2MinimumBytes};
    auto const found = argon2.median < 500 ? std::string("UNDER") : verdict(argon2.median <= 1000 || isFloor);
    return {"Argon2id, cost calibrated here", inMs(argon2), "", "", "500-1000 ms", found,
            words(cost) + (isFloor ? " (the floor)" : "") + ", chosen in " + inMs(calibrationMs)};
}

/// Opens, and reads the latest round of both scans and the one before it, as the app does.
double openMs(test::TestVault& vault)
{
    vault.close();
    return timeMs([&] {
        vault.reopen();
        for (auto const* pack : {&test::library().homeCheck(), &test::library().personalScan()}) {
            scan::ScanStore store(vault.database(), *pack, vault.clock());
            auto const round = test::take(store.currentRound());
            auto const before = round ? test::take(store.roundBefore(round->id)) : std::nullopt;
            if (round)
                (void)test::take(store.answers(round->id));
            if (before)
                (void)test::take(store.answers(before->id));
        }
    });
}

}  // namespace

std::vector<Row> measureUnlock()
{
    crypto::Argon2Cost cost;
    double const calibrationMs = timeMs([&] { cost = crypto::calibrateArgon2(); });

    test::TempFolder const folder;
    SystemClock const clock;
    vault::OpenOptions const options{clock};
    auto const passphrase = test::testPassphrase();
    (void)test::take(vault::Vault::create(folder.path(), passphrase, cost, options));

    auto const unlocking = alternate(
        unlockRuns,
        [&] {
            double const start = nowMs();
            auto const vault = test::take(vault::Vault::unlock(folder.path(), passphrase, options));
            return nowMs() - start;  // before it closes again
        },
        [&] {
            crypto::Argon2Salt const salt{};
            return timeMs([&] {
                if (!crypto::hashPassword(passphrase, salt, cost))
                    throw std::runtime_error("Argon2id was refused its memory");
            });
        });

    test::TestVault full;
    goThroughScans(full.database(), full.clock(), manyAnswers / static_cast<int>(answersPerRound));
    test::TestVault fresh;
    auto const opening = alternate(openRuns, [&] { return openMs(full); }, [&] { return openMs(fresh); });
    auto const kilobytes = std::filesystem::file_size(full.folder() / "vault.db") / 1024;

    auto const many = summarize(opening.ours);
    auto const none = summarize(opening.peer);
    return {differenceRow("unlock, beyond Argon2id", unlocking, 50,
                          "Argon2id alone, same cost; " + std::to_string(unlockRuns) + " each"),
            costRow(cost, calibrationMs, summarize(unlocking.peer)),
            {"unlock of 10,000 answers, no Argon2id", inMs(many), inMs(none), "", "", "",
             "a new vault; the full one is " + std::to_string(kilobytes) + " KiB; " + std::to_string(openRuns) + " each"}};
}

}  // namespace weerbaar::bench
