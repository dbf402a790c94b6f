#include "core/transfer/backup.h"
#include "crypto/age/x25519.h"
#include "tests/bench/measurements.h"
#include "tests/support/packs.h"
#include "tests/support/test_vault.h"

#include <cstdlib>
#include <fstream>
#include <optional>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace weerbaar::bench {

namespace {

namespace fs = std::filesystem;

constexpr int runs = 3;
constexpr int files = 4;
constexpr std::size_t smallMegabytes = 10;
constexpr std::size_t largeMegabytes = 1'000;
constexpr double bar = 1 / 0.7;
constexpr long memoryBarKib = 64 * 1024;

void mustRun(std::string const& command)
{
    if (std::system(("bash -c \"set -o pipefail; " + command + "\"").c_str()) != 0)
        throw std::runtime_error(command);
}

crypto::SecretBytes password()
{
    return crypto::SecretBytes::fromText("lusab-babad-gutih-tugad-mudof");
}

/// A vault with an incident that has `megabytes` of evidence, and the same files in plain beside it.
struct Evidence {
    test::TestVault vault;
    test::TempFolder plain;
    test::TempFolder elsewhere;
    fs::path backup = elsewhere.path() / "ours.age";
    fs::path restored = elsewhere.path() / "vault";

    explicit Evidence(std::size_t megabytes)
    {
        incident::IncidentStore incidents(vault.database(), test::library().protocol(), vault.clock());
        incident::Account account;
        account.type = "T03";
        account.occurredAt = {test::MovingClock::start.utcMs - 3'600'000, 60};
        account.place = "Raadszaal";
        account.description = "d";
        auto const id = must(incidents.add(account), "an incident");
        for (int i = 0; i < files; ++i) {
            auto const file = plain.path() / ("film" + std::to_string(i) + ".bin");
            std::ofstream out(file, std::ios::binary);
            for (std::size_t written = 0; written < megabytes * 1'000'000 / files; written += 1'000'000) {
                auto const block = crypto::SecretBytes::random(1'000'000);
                out.write(reinterpret_cast<char const*>(block.view().data()), static_cast<std::streamsize>(block.size()));
            }
            out.close();
            auto source = must(evidence::SourceFile::open(file), "opening");
            evidence::AttachmentStore store(vault.database(), vault.folder());
            auto const kept = must(store.keep(must(evidence::stage(vault.folder(), source, vault.clock().now(), {}), "staging")), "keeping");
            must(incidents.attach(id, kept.forChain()), "attaching");
        }
    }

    /// \returns when the file was written, and when it was read back and had its name.
    std::pair<double, double> backUp()
    {
        double writtenAt = 0;
        double const began = nowMs();
        auto made = must(transfer::Backup::take(vault.open()), "taking");
        must(made.write(backup, password(), [&](std::uint64_t done, std::uint64_t total) {
            if (writtenAt == 0 && 2 * done >= total)  // it is being read back
                writtenAt = nowMs();
            return true;
        }), "a backup");
        report::ExportLog log(vault.database(), vault.clock());
        must(made.publish(log), "publishing");
        return {writtenAt - began, nowMs() - began};
    }
    /// For a child, which must not write to its parent's database.
    void writeOnly()
    {
        auto made = must(transfer::Backup::take(vault.open()), "taking");
        must(made.write(elsewhere.path() / "child.age", password(), {}), "a backup");
    }
    /// Into a folder where nothing is.
    void restore()
    {
        must(transfer::restoreBackup(backup, password(), restored, test::testPassphrase(), test::cheapCost, vault.options(), {}),
             "a restore");
    }
};

Row memoryRow(std::string what, long small, long large)
{
    return {std::move(what), std::to_string(large / 1024) + " MiB", std::to_string(small / 1024) + " MiB", "", "64 MiB more",
            verdict(large - small < memoryBarKib), "1 GB, beside 10 MB; the password's work takes 256 MiB of both"};
}

}  // namespace

std::vector<Row> measureBackups()
{
    Evidence small(smallMegabytes);
    Evidence large(largeMegabytes);
    auto const identity = crypto::age::Identity::generate();
    auto const key = large.elsewhere.path() / "key";
    {
        auto const text = identity.toText();
        std::ofstream(key).write(reinterpret_cast<char const*>(text.view().data()), static_cast<std::streamsize>(text.size()));
    }
    auto const theirs = (large.elsewhere.path() / "theirs.age").string();
    auto const unpacked = (large.elsewhere.path() / "unpacked").string();
    auto const seal = "tar c -C '" + large.plain.path().string() + "' . | age -r " +
                      crypto::age::toText(identity.recipient()) + " > '" + theirs + "' && sync '" + theirs + "'";
    auto const open = "age -d -i '" + key.string() + "' '" + theirs + "' | tar x -C '" + unpacked + "'";
    auto const sync = " && sync -f '" + unpacked + "'";
    auto const alsoHashAndSeal = " && cd '" + unpacked + "' && sha256sum film* > sums && for f in film*; do age -r " +
                                 crypto::age::toText(identity.recipient()) + " -o \\$f.age \\$f; done";
    // Removing what the run before left takes as long as the disk likes, and is nobody's work.
    auto const unpackedBy = [&](std::string const& command) {
        fs::remove_all(unpacked);
        fs::create_directory(unpacked);
        return timeMs([&] { mustRun(command); });
    };

    std::vector<double> whole;
    auto const written = alternate(
        runs,
        [&] {
            auto const [first, all] = large.backUp();
            whole.push_back(all);
            return first;
        },
        [&] { return timeMs([&] { mustRun(seal); }); });
    whole.erase(whole.begin());
    auto const restored = alternate(
        runs,
        [&] {
            fs::remove_all(large.restored);
            return timeMs([&] { large.restore(); });
        },
        [&] { return unpackedBy(open + sync); });
    std::vector<double> sameWork;
    for (int i = 0; i < runs; ++i)
        sameWork.push_back(unpackedBy(open + alsoHashAndSeal + sync));
    fs::remove_all(large.restored);
    small.backUp();
    auto const backupSmall = memoryKib([&] { small.writeOnly(); });
    auto const backupLarge = memoryKib([&] { large.writeOnly(); });
    auto const restoreSmall = memoryKib([&] { small.restore(); });
    auto const restoreLarge = memoryKib([&] { large.restore(); });
    return {ratioRow("backup of 1 GB, until it is on the disk", written, bar, "tar | age -r, synced; ours with the password's work"),
            ratioRow("  and read back and compared", {whole, written.peer}, std::nullopt, "a second pass, with SHA-256"),
            ratioRow("putting it back, hashed and encrypted anew", restored, bar, "age -d | tar x, synced: neither hashes nor encrypts"),
            ratioRow("  beside as much work", {restored.ours, sameWork}, bar, "that, sha256sum, and age -r of each file, synced"),
            memoryRow("  memory of a backup", backupSmall, backupLarge),
            memoryRow("  memory of a restore", restoreSmall, restoreLarge)};
}

}  // namespace weerbaar::bench
