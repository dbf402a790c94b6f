// ./weerbaar bench [PART...]: the table on standard output, what is under way on standard error.
// Ends with 0 whatever the table says, unless a measurement could not be taken.

#include "core/time.h"
#include "crypto/secret.h"
#include "tests/bench/measurements.h"
#include "tests/support/files.h"

#include <sys/utsname.h>
#include <sys/vfs.h>

#include <linux/magic.h>

#include <sqlite3.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <fstream>
#include <functional>
#include <iterator>
#include <set>
#include <stdexcept>
#include <string_view>
#include <thread>

using namespace weerbaar;

namespace {

std::string processorName()
{
    std::ifstream lines("/proc/cpuinfo");
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with("model name"))
            return line.substr(line.find(':') + 2);
    }
    return "unnamed processor";
}

std::string fileSystemOf(std::filesystem::path const& folder)
{
    struct statfs found {};
    if (::statfs(folder.c_str(), &found) != 0)
        return "an unknown file system";
    switch (found.f_type) {
    case EXT4_SUPER_MAGIC:
        return "ext4";
    case XFS_SUPER_MAGIC:
        return "xfs";
    case BTRFS_SUPER_MAGIC:
        return "btrfs";
    case OVERLAYFS_SUPER_MAGIC:
        return "overlayfs";
    case TMPFS_MAGIC:
        return "tmpfs (in memory: nothing is waited for)";
    default:
        return "another file system";
    }
}

std::string load()
{
    std::array<double, 1> average{};
    std::array<char, 32> text{};
    if (::getloadavg(average.data(), 1) != 1)
        return "unknown";
    std::snprintf(text.data(), text.size(), "%.1f", average[0]);
    return text.data();
}

/// What can be measured apart, by the name that is asked for.
struct Part {
    std::string_view name;
    char const* what;  ///< said while it runs
    std::function<std::vector<bench::Row>()> measure;
};

/// \param wanted names of parts; none: all.
void run(std::set<std::string_view> const& wanted)
{
    auto const programs = std::filesystem::read_symlink("/proc/self/exe").parent_path();
    // The disk that the app is built on, and not /tmp, which is memory on many a machine.
    ::setenv("TMPDIR", programs.c_str(), 1);
    // For the programs with a window.
    test::TempFolder const runtime;
    if (!std::getenv("DISPLAY") && !std::getenv("WAYLAND_DISPLAY"))
        ::setenv("QT_QPA_PLATFORM", "offscreen", 0);
    ::setenv("XDG_RUNTIME_DIR", runtime.path().c_str(), 0);  // without one Qt says so at every start
    auto const began = toRfc3339(SystemClock().now());
    auto const loadBefore = load();

    std::string surroundings;
    std::vector<Part> const parts{
        {"start", "the start",
         [&] {
             auto start = bench::measureStart(programs);
             surroundings = start.surroundings + "; ";
             return std::move(start.rows);
         }},
        {"answer", "an answer", bench::measureAnswer},
        {"scans", "the scans (four minutes)", [&] { return bench::measureScans(programs); }},
        {"incidents", "incidents and evidence (two minutes)", [&] { return bench::measureIncidents(programs); }},
        {"age", "age files", bench::measureAge},
        {"backups", "backups (three minutes)", bench::measureBackups},
        {"unlock", "unlocking (half a minute)", bench::measureUnlock},
        {"wipe", "the wipe", bench::measureWipe},
    };
    for (auto const name : wanted) {
        if (std::none_of(parts.begin(), parts.end(), [&](Part const& part) { return part.name == name; }))
            throw std::runtime_error("there is no part " + std::string(name));
    }
    std::vector<bench::Row> rows;
    for (auto const& part : parts) {
        if (!wanted.empty() && !wanted.contains(part.name))
            continue;
        std::fprintf(stderr, "measuring %s\n", part.what);
        auto measured = part.measure();
        rows.insert(rows.end(), std::move_iterator(measured.begin()), std::move_iterator(measured.end()));
    }

    utsname system{};
    ::uname(&system);
    std::printf("Weerbaar beside the least that does the same, %s\n", began.c_str());
    std::printf("%s, %u cores, load %s before and %s after; %s %s; %s\n", processorName().c_str(),
                std::thread::hardware_concurrency(), loadBefore.c_str(), load().c_str(), system.sysname, system.release,
                fileSystemOf(programs).c_str());
    std::printf("%sSQLite %s in SQLCipher; medians, in brackets the middle half of the runs\n\n",
                surroundings.c_str(), sqlite3_libversion());
    bench::print(rows);
}

}  // namespace

int main(int argc, char** argv)
{
    try {
        crypto::initialize();
        run({argv + 1, argv + argc});
    } catch (std::exception const& error) {
        std::fprintf(stderr, "weerbaar-bench: %s\n", error.what());
        return 1;
    }
    return 0;
}
