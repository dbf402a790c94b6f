// The tour as a whole, and what it leaves behind on the disk.

#include "tests/journeys/story.h"
#include "tests/support/files.h"

#include <catch2/catch_test_macros.hpp>

#include <fcntl.h>
#include <spawn.h>
#include <sys/inotify.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <set>
#include <string>
#include <vector>

extern char** environ;

namespace {

namespace fs = std::filesystem;
using namespace weerbaar;

/// Runs the tour to its end. \returns its exit code.
int runTour(fs::path const& pictures, fs::path const& scratch)
{
    std::string const program = WEERBAAR_TOUR;
    std::string folder = pictures.string();
    std::string flag = "--scratch";
    std::string scratchText = scratch.string();
    std::string name = program;
    std::array<char*, 5> arguments{name.data(), folder.data(), flag.data(), scratchText.data(), nullptr};
    pid_t child = 0;
    if (posix_spawn(&child, program.c_str(), nullptr, nullptr, arguments.data(), environ) != 0)
        return -1;
    int status = 0;
    if (waitpid(child, &status, 0) != child || !WIFEXITED(status))
        return -1;
    return WEXITSTATUS(status);
}

/// Remembers the name of every file that is made in a folder, those that are gone again included.
class Watch {
public:
    explicit Watch(fs::path const& folder) : m_descriptor(inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
    {
        m_works = inotify_add_watch(m_descriptor, folder.c_str(), IN_CREATE | IN_MOVED_TO) >= 0;
    }
    Watch(Watch const&) = delete;
    Watch& operator=(Watch const&) = delete;
    ~Watch() { close(m_descriptor); }

    [[nodiscard]] bool works() const { return m_works; }

    [[nodiscard]] std::set<std::string> made() const
    {
        std::set<std::string> names;
        alignas(inotify_event) std::array<char, 64 * 1024> buffer{};
        for (;;) {
            ssize_t const size = read(m_descriptor, buffer.data(), buffer.size());
            if (size <= 0)
                return names;
            for (ssize_t at = 0; at < size;) {
                auto const* const event = reinterpret_cast<inotify_event const*>(buffer.data() + at);
                if (event->len > 0)
                    names.insert(event->name);
                at += static_cast<ssize_t>(sizeof(inotify_event)) + event->len;
            }
        }
    }

private:
    int m_descriptor;
    bool m_works = false;
};

/// A text as a file could hold it: UTF-8, and UTF-16 as Qt keeps it in memory.
std::vector<std::string> spellings(QString const& text)
{
    return {text.toStdString(), std::string(reinterpret_cast<char const*>(text.utf16()), static_cast<std::size_t>(text.size()) * 2)};
}

std::vector<fs::path> filesBelow(fs::path const& folder)
{
    std::vector<fs::path> files;
    for (auto const& entry : fs::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file())
            files.push_back(entry.path());
    }
    return files;
}

}  // namespace

TEST_CASE("the tour passes, and nothing that was typed is readable in any file", "[journey][security]")
{
    test::TempFolder const pictures;
    test::TempFolder const scratch;
    fs::create_directories(scratch.path() / "tmp");
    Watch const temporary(scratch.path() / "tmp");
    REQUIRE(temporary.works());

    REQUIRE(runTour(pictures.path(), scratch.path()) == 0);

    auto const left = filesBelow(pictures.path());
    CHECK(std::count_if(left.begin(), left.end(), [](fs::path const& file) { return file.extension() == ".png"; }) >= 40);
    CHECK(std::count_if(left.begin(), left.end(), [](fs::path const& file) { return file.extension() == ".pdf"; }) == 3);

    // The vault, the caches, the settings, what the phone wrote, the pictures and the encrypted PDFs.
    auto files = filesBelow(scratch.path());
    REQUIRE(std::any_of(files.begin(), files.end(), [](fs::path const& file) { return file.filename() == "vault.db"; }));
    files.insert(files.end(), left.begin(), left.end());
    namespace story = test::story;
    for (auto const& canary : {story::passphrase, story::newPassphrase, story::place, story::description, story::exactWords, story::conclusions,
                               story::addition, story::person, story::pdfPassword, story::senderName, story::scanNote,
                               story::partnerNote, story::ownPhoneNote, story::adviserAddress, story::lockedNote, story::firstPlace, story::offender,
                               story::damage, story::clerk, story::clerkNumber, story::ownStep, story::stepNote}) {
        for (auto const& spelling : spellings(canary)) {
            for (auto const& file : files) {
                INFO(canary.toStdString() << " in " << file);
                CHECK_FALSE(test::contains(test::readBytes(file), spelling));
                CHECK(file.string().find(canary.toStdString()) == std::string::npos);
            }
        }
    }

    INFO("a file in the temporary folder, even if it is gone again");
    CHECK(temporary.made() == std::set<std::string>());
}
