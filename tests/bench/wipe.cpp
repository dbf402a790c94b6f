#include "tests/bench/measurements.h"
#include "tests/support/test_vault.h"

#include <sys/inotify.h>
#include <unistd.h>

#include <array>
#include <optional>
#include <stdexcept>
#include <thread>

namespace weerbaar::bench {

namespace {

constexpr int wipeRuns = 25;

/// Tells when a file was removed from a folder, while another thread removes it.
class Watch {
public:
    explicit Watch(std::filesystem::path const& folder) : m_descriptor(::inotify_init1(IN_CLOEXEC))
    {
        if (m_descriptor < 0 || ::inotify_add_watch(m_descriptor, folder.c_str(), IN_DELETE) < 0)
            throw std::runtime_error("no inotify on " + folder.string());
    }
    Watch(Watch const&) = delete;
    Watch& operator=(Watch const&) = delete;
    ~Watch() { ::close(m_descriptor); }

    /// Blocks until `name` is removed.
    [[nodiscard]] double removedAtMs(std::string_view name) const
    {
        alignas(inotify_event) std::array<char, 4096> buffer{};
        for (;;) {
            auto const got = ::read(m_descriptor, buffer.data(), buffer.size());
            double const readAt = nowMs();
            for (std::ptrdiff_t at = 0; at < got;) {
                auto const* const event = reinterpret_cast<inotify_event const*>(buffer.data() + at);
                if (event->len > 0 && name == event->name)
                    return readAt;
                at += static_cast<std::ptrdiff_t>(sizeof(inotify_event) + event->len);
            }
        }
    }

private:
    int m_descriptor;
};

}  // namespace

std::vector<Row> measureWipe()
{
    std::vector<double> keys;
    std::vector<double> everything;
    for (int run = 0; run <= wipeRuns; ++run) {
        test::TestVault vault;
        vault.close();
        // Vault::wipe() removes the database only once the removal of the keys is on the disk, so
        // the moment it goes is when they certainly cannot come back.
        Watch const watch(vault.folder());
        double keysGone = 0;
        std::thread watching([&] { keysGone = watch.removedAtMs("vault.db"); });
        double const start = nowMs();
        auto const wiped = vault::Vault::wipe(vault.folder());
        double const end = nowMs();
        if (!wiped) {
            watching.detach();
            throw std::runtime_error("a vault could not be wiped");
        }
        watching.join();
        if (run == 0)
            continue;  // to warm up
        keys.push_back(keysGone - start);
        everything.push_back(end - start);
    }
    auto const note = std::to_string(wipeRuns) + " runs";
    return {{"wipe, until vault.keys is gone for good", inMs(summarize(keys)), "", "", "", "", note},
            {"wipe, until everything is", inMs(summarize(everything)), "", "", "", "", note}};
}

}  // namespace weerbaar::bench
