#include "crypto/age/file.h"
#include "tests/bench/measurements.h"
#include "tests/support/files.h"
#include "tests/support/programs.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <string>

namespace weerbaar::bench {

namespace {

namespace age = crypto::age;

constexpr int runs = 7;
constexpr std::size_t megabytes = 512;
constexpr std::size_t megabyte = std::size_t{1} << 20;
constexpr double bar = 1;
constexpr long barKib = 64 * 1024;
/// Memory, where a disk would hide what the work itself takes.
constexpr char const* memoryFolder = "/dev/shm";

/// A file of the system's, read or made anew.
class File {
public:
    File(std::filesystem::path const& path, int flags) : m_descriptor(::open(path.c_str(), flags | O_CLOEXEC, 0600))
    {
        if (m_descriptor < 0)
            throw std::runtime_error("opening " + path.string());
    }
    File(File const&) = delete;
    File& operator=(File const&) = delete;
    ~File() { ::close(m_descriptor); }

    [[nodiscard]] age::Source source() const
    {
        return [this](std::span<std::uint8_t> room) -> std::optional<std::size_t> {
            auto const got = ::read(m_descriptor, room.data(), room.size());
            return got < 0 ? std::nullopt : std::optional(static_cast<std::size_t>(got));
        };
    }
    [[nodiscard]] age::Sink sink() const
    {
        return [this](crypto::ByteView bytes) {
            return ::write(m_descriptor, bytes.data(), bytes.size()) == static_cast<ssize_t>(bytes.size());
        };
    }

private:
    int m_descriptor;
};

/// The files of one comparison.
class Files {
public:
    Files() : m_folder(std::string(memoryFolder) + "/weerbaar-bench-" + std::to_string(::getpid()))
    {
        std::filesystem::create_directory(m_folder);
        std::ofstream plain(path("plain"), std::ios::binary);
        for (std::size_t i = 0; i < megabytes; ++i) {
            auto const block = crypto::SecretBytes::random(megabyte);
            plain.write(reinterpret_cast<char const*>(block.view().data()), static_cast<std::streamsize>(block.size()));
        }
        if (!plain.flush())
            throw std::runtime_error("no room for the large file");
        test::writeBytes(path("identity"), m_identity.toText().view());
    }
    Files(Files const&) = delete;
    Files& operator=(Files const&) = delete;
    ~Files()
    {
        std::error_code failed;
        std::filesystem::remove_all(m_folder, failed);
    }

    [[nodiscard]] std::filesystem::path path(char const* name) const { return m_folder / name; }

    /// Every run makes a new file: memory that is filled for the first time.
    void seal() const
    {
        std::filesystem::remove(path("sealed"));
        File const from(path("plain"), O_RDONLY);
        File const to(path("sealed"), O_WRONLY | O_CREAT | O_EXCL);
        auto encryptor = age::Encryptor::start(m_identity.recipient(), to.sink());
        auto const source = from.source();
        crypto::Bytes block(megabyte);
        while (encryptor) {
            auto const got = source(block);
            if (!got || !encryptor->write(crypto::ByteView(block).first(*got)))
                break;
            if (*got == 0 && encryptor->finish())
                return;
        }
        throw std::runtime_error("sealing");
    }

    void open() const
    {
        std::filesystem::remove(path("opened"));
        File const from(path("sealed"), O_RDONLY);
        File const to(path("opened"), O_WRONLY | O_CREAT | O_EXCL);
        if (!age::decrypt(from.source(), m_identity, to.sink()))
            throw std::runtime_error("opening");
    }

    void sealByProgram() const
    {
        std::filesystem::remove(path("sealed"));
        run("age -r " + age::toText(m_identity.recipient()) + " -o " + path("sealed").string() + ' ' + path("plain").string());
    }

    void openByProgram() const
    {
        std::filesystem::remove(path("opened"));
        run("age -d -i " + path("identity").string() + " -o " + path("opened").string() + ' ' + path("sealed").string());
    }

private:
    static void run(std::string const& command)
    {
        if (!test::runs(command))
            throw std::runtime_error(command);
    }

    std::filesystem::path m_folder;
    age::Identity m_identity = age::Identity::generate();
};

}  // namespace

std::vector<Row> measureAge()
{
    std::error_code failed;
    auto const room = std::filesystem::space(memoryFolder, failed).available;
    if (failed || room < 4 * megabytes * megabyte || !test::hasProgram("age"))
        return {{"age files", "", "", "", "", "", "no age program, or no 2 GiB free in /dev/shm"}};
    Files const files;
    auto const sealing = alternate(
        runs, [&] { return timeMs([&] { files.seal(); }); }, [&] { return timeMs([&] { files.sealByProgram(); }); });
    auto const opening = alternate(
        runs, [&] { return timeMs([&] { files.open(); }); }, [&] { return timeMs([&] { files.openByProgram(); }); });
    auto const grown = std::max(memoryKib([&] { files.seal(); }), memoryKib([&] { files.open(); }));
    auto const note = "the age program; memory to memory; " + std::to_string(runs) + " runs";
    return {ratioRow("an age file of 512 MiB, sealed", sealing, bar, note),
            ratioRow("an age file of 512 MiB, opened", opening, bar, note),
            {"  memory beyond the process's own", std::to_string(grown / 1024) + " MiB", "", "", "64 MiB",
             verdict(grown < barKib), "most at any moment, both ways"}};
}

}  // namespace weerbaar::bench
