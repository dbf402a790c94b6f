// The program that people start, as the system sees it.

#include "tests/support/files.h"

#include <catch2/catch_test_macros.hpp>

#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <string>
#include <thread>

using namespace weerbaar;

namespace {

/// The app on an empty data folder, ended with this.
class RunningApp {
public:
    explicit RunningApp(std::filesystem::path const& folder)
    {
        m_process = fork();
        if (m_process == 0) {
            setenv("WEERBAAR_DATA_DIR", (folder / "vault").c_str(), 1);
            setenv("HOME", folder.c_str(), 1);
            setenv("XDG_RUNTIME_DIR", folder.c_str(), 1);
            setenv("QT_QPA_PLATFORM", "offscreen", 1);
            execl(WEERBAAR_APP, WEERBAAR_APP, nullptr);
            _exit(127);
        }
    }
    RunningApp(RunningApp const&) = delete;
    RunningApp& operator=(RunningApp const&) = delete;
    ~RunningApp()
    {
        kill(m_process, SIGKILL);
        waitpid(m_process, nullptr, 0);
    }

    /// A line of /proc/PID/status, without its name.
    [[nodiscard]] std::string status(std::string const& name) const
    {
        std::ifstream file("/proc/" + std::to_string(m_process) + "/status");
        for (std::string line; std::getline(file, line);) {
            if (line.starts_with(name + ":\t"))
                return line.substr(name.size() + 2);
        }
        return {};
    }

    [[nodiscard]] bool hasMapped(std::string const& part) const
    {
        std::ifstream file("/proc/" + std::to_string(m_process) + "/maps");
        for (std::string line; std::getline(file, line);) {
            if (line.find(part) != std::string::npos)
                return true;
        }
        return false;
    }

    [[nodiscard]] bool isAlive() const { return waitpid(m_process, nullptr, WNOHANG) == 0; }

private:
    pid_t m_process = 0;
};

template <class Condition>
bool eventually(Condition condition)
{
    auto const end = std::chrono::steady_clock::now() + std::chrono::seconds(60);
    while (!condition()) {
        if (std::chrono::steady_clock::now() > end)
            return false;
        std::this_thread::yield();
    }
    return true;
}

}  // namespace

TEST_CASE("the app is hardened before it loads a platform", "[journey][security]")
{
    test::TempFolder const folder;
    RunningApp const app(folder.path());

    // The platform plugin is loaded by QGuiApplication: from then on, whatever comes, comes hardened.
    REQUIRE(eventually([&] { return app.hasMapped("libqoffscreen") || !app.isAlive(); }));
    REQUIRE(app.isAlive());
    CHECK(app.status("Seccomp") == "2");  // a filter is in force (proc(5))
    CHECK(app.status("NoNewPrivs") == "1");
}
