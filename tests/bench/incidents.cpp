#include "core/content/pack_loader.h"
#include "core/evidence/attachment_store.h"
#include "core/inbox/locked_inbox.h"
#include "core/incident/incident.h"
#include "tests/bench/measurements.h"
#include "tests/bench/program.h"
#include "tests/support/packs.h"
#include "tests/support/test_vault.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

namespace weerbaar::bench {

namespace {

constexpr int noteRuns = 50;
constexpr double noteBarMs = 100;
constexpr int fileRuns = 5;
constexpr std::size_t fileMegabytes = 500;
constexpr double fileBar = 1 / 0.6;
constexpr long fileBarKib = 64 * 1024;
constexpr int incidents = 10'000;
constexpr int eventsEach = 10;
constexpr int verifyRuns = 5;
constexpr double verifyBarMs = 2000;
constexpr int listRuns = 15;
constexpr double listBarMs = 50;
constexpr int reportRuns = 5;
constexpr double reportBarMs = 3000;
constexpr double reportBarMib = 200;

Row lockedNote()
{
    test::TestVault vault;
    vault.close();
    inbox::LockedInbox inbox(vault.folder(), vault.clock());
    std::string const note(600, 'a');
    std::vector<double> times;
    for (int run = 0; run <= noteRuns; ++run) {
        double const ms = timeMs([&] { must(inbox.addNote(note), "a locked note"); });
        if (run > 0)
            times.push_back(ms);
    }
    auto const all = summarize(times);
    return {"locked note, until it is durable", inMs(all), "", "", "100 ms", verdict(all.most <= noteBarMs),
            "19 in 20 within " + inMs(all.most) + "; " + std::to_string(noteRuns) + " runs"};
}

/// Bytes that do not repeat, so that nothing on the way can make them fewer.
void writeLarge(std::filesystem::path const& file)
{
    std::ofstream out(file, std::ios::binary);
    for (std::size_t i = 0; i < fileMegabytes; ++i) {
        auto const block = crypto::SecretBytes::random(1024 * 1024);
        out.write(reinterpret_cast<char const*>(block.view().data()), static_cast<std::streamsize>(block.size()));
    }
    if (!out.flush())
        throw std::runtime_error("no room for the large file");
}

void takeIn(std::filesystem::path const& folder, std::filesystem::path const& file)
{
    auto source = must(evidence::SourceFile::open(file), "opening the large file");
    auto const staged = must(evidence::stage(folder, source, SystemClock().now(), [](auto, auto) { return true; }), "taking it in");
}   // and its space is given back

std::vector<Row> largeFile()
{
    test::TestVault vault;
    test::TempFolder const elsewhere;
    auto const file = elsewhere.path() / "large.bin";
    writeLarge(file);
    auto const grown = memoryKib([&] { takeIn(vault.folder(), file); });
    auto const copy = elsewhere.path() / "copy.bin";
    auto const peer = "cp '" + file.string() + "' '" + copy.string() + "' && sha256sum '" + file.string() + "' >/dev/null";
    auto const pair = alternate(
        fileRuns, [&] { return timeMs([&] { takeIn(vault.folder(), file); }); },
        [&] {
            return timeMs([&] {
                if (std::system(peer.c_str()) != 0)
                    throw std::runtime_error("cp and sha256sum");
            });
        });
    auto row = ratioRow("a file of 500 MB as evidence, durable", pair, fileBar, "cp + sha256sum, not durable; 5 runs");
    return {row,
            {"  memory beyond the process's own", std::to_string(grown / 1024) + " MiB", "", "", "64 MiB",
             verdict(grown < fileBarKib), "most at any moment"}};
}

/// Ten thousand incidents of ten events; some by the same person.
void fill(test::TestVault& vault)
{
    auto& database = vault.database();
    must(database.execute("PRAGMA synchronous = OFF;"), "hurrying");  // of this filling only
    incident::IncidentStore store(database, test::library().protocol(), vault.clock());
    for (int i = 0; i < incidents; ++i) {
        incident::Account account;
        account.type = i % 3 == 0 ? "T03" : "T01";
        account.occurredAt = vault.clock().now();
        account.place = "Markt " + std::to_string(i);
        account.description = "Iemand riep me na en bleef roepen tot ik om de hoek was.";
        account.safeNow = incident::SafeNow::Yes;
        incident::Person offender;
        offender.role = incident::Role::Offender;
        offender.account = "@iemand" + std::to_string(i % 500);
        account.people = {std::move(offender)};
        auto const id = must(store.add(account), "an incident");
        for (int event = 1; event < eventsEach; ++event)
            must(store.addText(id, "Nog iets dat me te binnen schoot, " + std::to_string(event)), "an addition");
        vault.clock().advance(std::chrono::minutes(30));
    }
    must(database.execute("PRAGMA synchronous = FULL;"), "not hurrying");
}

std::vector<Row> manyIncidents(std::filesystem::path const& programs)
{
    test::TestVault vault;
    vault.clock().set(SystemClock().now());
    vault.clock().advance(-std::chrono::minutes(30) * (incidents + 1));
    fill(vault);
    incident::IncidentStore store(vault.database(), test::library().protocol(), vault.clock());
    std::vector<double> verifying;
    for (int run = 0; run <= verifyRuns; ++run) {
        double const ms = timeMs([&] {
            auto const found = must(store.verifyAll(), "verifying");
            if (!found.events.isIntact() || found.events.events != incidents * eventsEach)
                throw std::runtime_error("the chains are not whole");
        });
        if (run > 0)
            verifying.push_back(ms);
    }
    vault.close();

    ::setenv("WEERBAAR_DATA_DIR", vault.folder().c_str(), 1);
    std::vector<double> taps;
    for (int run = 0; run <= listRuns; ++run) {
        std::istringstream words(runProgram(programs / "bench_taps", "incidents").output);
        std::string what;
        double ms = 0;
        if (!(words >> what >> ms) || what != "incidents")
            throw std::runtime_error("the tap on the incidents");
        if (run > 0)
            taps.push_back(ms);
    }
    auto const verified = summarize(verifying);
    auto const tapped = summarize(taps);
    return {{"tap to incidents, 10,000 of them", inMs(tapped), "", "", "50 ms", verdict(tapped.median <= listBarMs),
             std::to_string(listRuns) + " runs"},
            {"verify 100,000 events", inMs(verified), "", "", "2000 ms", verdict(verified.median <= verifyBarMs),
             std::to_string(verifyRuns) + " runs"}};
}

std::vector<Row> reportWithPhotos(std::filesystem::path const& programs)
{
    std::vector<double> times;
    double mostMib = 0;
    for (int run = 0; run <= reportRuns; ++run) {
        std::istringstream words(runProgram(programs / "bench_report").output);
        std::string what;
        double ms = 0;
        double mib = 0;
        if (!(words >> what >> ms >> mib) || what != "report")
            throw std::runtime_error("the report with photos");
        mostMib = std::max(mostMib, mib);
        if (run > 0)
            times.push_back(ms);
    }
    auto const all = summarize(times);
    return {{"report with 20 photos of 4 MB, encrypted", inMs(all), "", "", "3000 ms", verdict(all.median <= reportBarMs),
             std::to_string(reportRuns) + " runs"},
            {"  memory of the whole process", std::to_string(static_cast<int>(mostMib)) + " MiB", "", "", "200 MiB",
             verdict(mostMib <= reportBarMib), "most at any moment"}};
}

}  // namespace

std::vector<Row> measureIncidents(std::filesystem::path const& programs)
{
    std::vector<Row> rows{lockedNote()};
    for (auto& row : largeFile())
        rows.push_back(std::move(row));
    for (auto& row : manyIncidents(programs))
        rows.push_back(std::move(row));
    for (auto& row : reportWithPhotos(programs))
        rows.push_back(std::move(row));
    return rows;
}

}  // namespace weerbaar::bench
