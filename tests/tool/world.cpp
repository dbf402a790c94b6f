#include "tests/tool/world.h"

#include "core/time.h"
#include "tests/support/outcome.h"

#include <catch2/catch_all.hpp>

#include <algorithm>
#include <cstdlib>

namespace weerbaar::test {

namespace fs = std::filesystem;

namespace {

SystemClock const deviceClock;

}  // namespace

World::World()
{
    for (char const* const folder : {"home", "tijdelijk"})
        fs::create_directory(m_folder.path() / folder);
}

std::string World::makeVault(std::string const& secret)
{
    crypto::Argon2Floor const floor;
    auto const made = take(vault::Vault::create(vault(), crypto::SecretBytes::fromText(secret),
                                                {floor.passes, floor.memoryBytes}, {deviceClock}));
    auto const code = made.recoveryCode.text();
    return {code.view().begin(), code.view().end()};
}

vault::Vault World::open(std::string const& secret) const
{
    return take(vault::Vault::unlock(vault(), crypto::SecretBytes::fromText(secret), {deviceClock}));
}

Start World::start(Words words, std::string input, std::map<int, std::string> descriptors) const
{
    words.insert(words.begin(), WEERBAARCTL);
    words.insert(words.end(), {"--vault", vault().string()});
    auto const path = std::getenv("PATH");
    return {std::move(words),
            {std::string("PATH=") + (path ? path : "/usr/bin:/bin"), "HOME=" + file("home"),
             "TMPDIR=" + file("tijdelijk"), "TZ=Europe/Amsterdam",
             "LC_ALL=C.UTF-8", "LANGUAGE=en",  // it speaks Dutch all the same
             // The leak check looks into the process from outside, which hardening forbids.
             "ASAN_OPTIONS=detect_leaks=0", "UBSAN_OPTIONS=print_stacktrace=1"},
            std::move(input),
            std::move(descriptors)};
}

Ran World::tool(Words words, std::string input, std::map<int, std::string> descriptors) const
{
    return run(start(std::move(words), std::move(input), std::move(descriptors)));
}

Ran World::unlocked(Words words, std::string input, std::map<int, std::string> descriptors) const
{
    words.insert(words.end(), {"--passphrase-fd", "3"});
    descriptors.emplace(3, passphrase);
    return tool(std::move(words), std::move(input), std::move(descriptors));
}

Json World::json(Words words, std::string input) const
{
    words.emplace_back("--json");
    auto const ran = unlocked(std::move(words), std::move(input));
    INFO(ran.err);
    REQUIRE(ran.exitCode == 0);
    CHECK(ran.err.empty());
    CHECK(std::count(ran.out.begin(), ran.out.end(), '\n') == 1);
    return Json::parse(ran.out);
}

Ran World::other(Words words, std::string input) const
{
    auto start = World::start({}, std::move(input));
    start.words = std::move(words);
    return run(std::move(start));
}

std::string World::tell(Json const& told) const
{
    return json({"incident", "add"}, told.dump()).at("id").get<std::string>();
}

std::map<std::string, std::string> World::vaultFiles() const
{
    std::map<std::string, std::string> files;
    if (!fs::exists(vault()))
        return files;
    for (auto const& entry : fs::recursive_directory_iterator(vault())) {
        auto const name = fs::relative(entry.path(), vault()).string();
        if (!entry.is_regular_file() || name == "vault.lock" || name == "inbox/lock" || name == "vault.attempts")
            continue;
        auto const bytes = readBytes(entry.path());
        files.emplace(name, std::string(bytes.begin(), bytes.end()));
    }
    return files;
}

std::vector<std::string> World::filesWith(std::string const& text) const
{
    std::vector<std::string> found;
    for (auto const& entry : fs::recursive_directory_iterator(m_folder.path())) {
        if (entry.is_regular_file() && contains(readBytes(entry.path()), text))
            found.push_back(entry.path().string());
    }
    return found;
}

Json account()
{
    return {{"type", "T03"},
            {"occurredAt", "2026-01-20T21:15:00+01:00"},
            {"place", "Marktplein"},
            {"description", "Na de vergadering stond er een man bij mijn fiets."},
            {"safeNow", true},
            {"exactWords", "Ik weet waar je woont"},
            {"people", {"Een man met een grijze muts"}}};
}

void checkRefused(Ran const& ran)
{
    INFO(ran.err);
    CHECK(ran.exitCode == 1);
    CHECK(ran.out.empty());
    CHECK(std::count(ran.err.begin(), ran.err.end(), '\n') == 1);
    CHECK(ran.err.size() > 10);
    CHECK((ran.err.ends_with(".\n") || ran.err.ends_with("!\n")));
}

void checkRefused(Ran const& ran, std::string const& sentence)
{
    checkRefused(ran);
    CHECK(ran.err == sentence);
}

void checkUsage(Ran const& ran)
{
    INFO(ran.err);
    CHECK(ran.exitCode == 2);
    CHECK(ran.out.empty());
    CHECK(ran.err.starts_with("weerbaarctl: "));
    CHECK(ran.err.find("\nGebruik:\n") != std::string::npos);
}

void checkDone(Ran const& ran)
{
    INFO(ran.err);
    CHECK(ran.exitCode == 0);
    CHECK(ran.err.empty());
}

}  // namespace weerbaar::test
