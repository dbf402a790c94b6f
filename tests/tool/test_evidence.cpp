#include "core/report/export_log.h"
#include "core/time.h"
#include "crypto/hash_chain.h"
#include "tests/support/outcome.h"
#include "tests/tool/world.h"

#include <sched.h>
#include <sys/stat.h>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <set>

using namespace weerbaar;
using namespace weerbaar::test;

namespace fs = std::filesystem;

namespace {

/// What lies in the folder of the evidence.
std::set<std::string> evidenceOf(World const& world)
{
    std::set<std::string> names;
    std::error_code failed;  // none yet, or a file goes while we look
    for (fs::directory_iterator entry(world.vault() / "attachments", failed), end; !failed && entry != end;
         entry.increment(failed))
        names.insert(entry->path().filename().string());
    return names;
}

bool isUnfinished(std::string const& name)
{
    return name.ends_with(".new");
}

bool hasUnfinished(std::set<std::string> const& names)
{
    return std::any_of(names.begin(), names.end(), isUnfinished);
}

bool hasFinished(std::set<std::string> const& names)
{
    return !std::all_of(names.begin(), names.end(), isUnfinished);
}

/// Looks until `isReached` is true of what lies in the folder besides `before`; half a minute is a failure.
template <class Condition>
void awaitEvidence(World const& world, std::set<std::string> const& before, Condition isReached)
{
    auto const until = std::chrono::steady_clock::now() + std::chrono::seconds(30);
    for (;;) {
        auto names = evidenceOf(world);
        for (auto const& name : before)
            names.erase(name);
        if (isReached(names))
            return;
        if (std::chrono::steady_clock::now() > until)
            FAIL("the tool does not get that far");
        ::sched_yield();
    }
}

// "abc": the first example of FIPS 180-2, appendix B.1.
constexpr char const* abcSha256 = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

}  // namespace

TEST_CASE("a file goes in with its SHA-256, lies there encrypted, and comes out as it was", "[tool][evidence]")
{
    World world;
    world.makeVault();
    auto const id = world.tell(account());
    writeText(world.file("brief.txt"), "abc");
    auto const taken = world.json({"incident", "attach", id, world.file("brief.txt"), "--note"}, "Lag op de mat.");
    CHECK(taken.at("sha256") == abcSha256);
    CHECK(taken.at("bytes") == 3);
    CHECK(taken.at("name") == "brief.txt");
    CHECK(taken.at("note") == "Lag op de mat.");
    auto const files = world.json({"incident", "files", id});
    REQUIRE(files.size() == 1);
    CHECK(files.at(0) == taken);
    auto const shown = world.json({"incident", "show", id});
    CHECK(shown.at("events").at(1).at("kind") == "attached");
    CHECK(shown.at("files") == files);
    CHECK(world.filesWith("Lag op de mat").empty());
    checkDone(world.unlocked({"incident", "verify", id, "--files"}));

    auto const out = world.file("terug.txt");
    auto const attachment = taken.at("id").get<std::string>();
    CHECK(world.json({"incident", "extract", id, attachment, "--out", out}) == Json{{"file", out}});
    CHECK(readBytes(out) == readBytes(world.file("brief.txt")));
    CHECK((fs::status(out).permissions() & (fs::perms::group_all | fs::perms::others_all)) == fs::perms::none);

    auto opened = world.open();
    SystemClock const clock;
    auto const logged = take(report::ExportLog(opened.database(), clock).of(id));
    REQUIRE(logged.size() == 1);
    CHECK(logged.front().kind == report::ExportKind::Attachment);
    CHECK(crypto::toHex(logged.front().sha256) == abcSha256);
    CHECK_FALSE(logged.front().encrypted);
}

TEST_CASE("an original goes nowhere but where it was asked for, and only that of this incident", "[tool][evidence]")
{
    World world;
    world.makeVault();
    auto const id = world.tell(account());
    auto const other = world.tell(account());
    writeText(world.file("brief.txt"), "abc");
    auto const file = world.json({"incident", "attach", id, world.file("brief.txt")}).at("id").get<std::string>();
    fs::create_symlink(world.vault() / "vault.db", world.file("koppeling"));
    auto const before = world.vaultFiles();
    auto const refused = [&](std::string const& of, std::string const& wanted, std::string const& out) {
        CAPTURE(of, wanted, out);
        auto const ran = world.unlocked({"incident", "extract", of, wanted, "--out", out});
        checkRefused(ran);
        CHECK(world.vaultFiles() == before);
        return ran.err;
    };
    refused(id, file, (world.vault() / "attachments" / "kopie.txt").string());
    refused(id, file, world.file("koppeling"));  // to the vault's own file
    refused(id, file, world.file("home"));       // a folder
    refused(id, file, world.file("geen-map/kopie.txt"));
    auto const out = world.file("kopie.txt");
    CHECK(refused(other, file, out).starts_with("Dit bestand staat niet bij je bewijs."));
    CHECK(refused(id, "geen-bestand", out).starts_with("Dit bestand staat niet bij je bewijs."));
    CHECK(refused("geen-id", file, out).starts_with("Dit voorval staat niet in je kluis."));
    CHECK_FALSE(fs::exists(out));
    // The same content in two incidents: each has it, and it lies there once.
    CHECK(world.json({"incident", "attach", other, world.file("brief.txt")}).at("id") == file);
    CHECK(evidenceOf(world).size() == 1);
}

TEST_CASE("what cannot be evidence is refused, and nothing of it stays", "[tool][evidence]")
{
    World world;
    world.makeVault();
    auto const id = world.tell(account());
    writeText(world.file("eerste.txt"), "een");
    (void)world.json({"incident", "attach", id, world.file("eerste.txt")});
    REQUIRE(::mkfifo(world.file("pijp").c_str(), 0600) == 0);
    writeText(world.file("zelfde.txt"), "een");
    writeText(world.file("nieuw.txt"), "twee");
    auto const before = world.vaultFiles();
    auto const refused = [&](Words const& words, std::string const& input = {}) {
        CAPTURE(words);
        auto const ran = world.unlocked(words, input);
        checkRefused(ran);
        CHECK(world.vaultFiles() == before);
        return ran.err;
    };
    for (char const* const name : {"pijp", "er-is-niets.txt", "home"}) {
        CAPTURE(name);
        CHECK(refused({"incident", "attach", id, world.file(name)}).starts_with("Dit bestand is niet te lezen."));
        CHECK(refused({"inbox", "add", "--attach", world.file(name)}).starts_with("Dit bestand is niet te lezen."));
    }
    CHECK(refused({"incident", "attach", id, world.file("zelfde.txt")}) ==
          "Dit bestand zit al bij dit voorval, als eerste.txt. Er is niets veranderd.\n");
    CHECK(refused({"incident", "attach", "geen-id", world.file("nieuw.txt")}).starts_with("Dit voorval staat niet"));
    CHECK(refused({"incident", "attach", id, world.file("nieuw.txt"), "--note"}, "\xff")
              .starts_with("Er staan tekens in"));
    CHECK(world.json({"incident", "files", id}).size() == 1);
}

TEST_CASE("a file that was changed in the vault is found", "[tool][evidence]")
{
    World world;
    world.makeVault();
    auto const id = world.tell(account());
    writeText(world.file("foto.jpg"), std::string(100'000, 'f'));
    auto const file = world.json({"incident", "attach", id, world.file("foto.jpg")}).at("id").get<std::string>();
    auto const stored = world.vault() / "attachments" / file;
    auto const whole = readBytes(stored);
    auto const isFound = [&] {
        checkDone(world.unlocked({"incident", "verify", id}));  // the chain itself is whole
        auto const ran = world.unlocked({"incident", "verify", "--files", "--json"});
        CHECK(ran.exitCode == 1);
        CHECK(ran.err == "Bestand " + file + " van voorval " + id + " ontbreekt of is veranderd.\n");
        CHECK(Json::parse(ran.out).at(0).at("damagedFiles") == Json::array({file}));
        auto const out = world.file("kopie.jpg");
        checkRefused(world.unlocked({"incident", "extract", id, file, "--out", out}));
        CHECK_FALSE(fs::exists(out));
    };
    auto changed = whole;
    changed[70'000] ^= 1U;
    writeBytes(stored, changed);
    isFound();
    auto cut = whole;
    cut.pop_back();
    writeBytes(stored, cut);
    isFound();
    fs::remove(stored);
    isFound();
    writeBytes(stored, whole);
    CHECK(world.json({"incident", "verify", "--files"}).at(0).at("damagedFiles").empty());
}

TEST_CASE("the same offender is found in several incidents, and the third time weighs more", "[tool][incident]")
{
    World world;
    world.makeVault();
    auto told = account();
    told["type"] = "T01";
    std::string last;
    for (char const* const day : {"2026-10-01", "2026-10-20", "2026-11-02"}) {
        told["occurredAt"] = std::string(day) + "T12:00:00+01:00";
        told["people"] = {{{"role", "offender"}, {"account", "@Boos"}}};
        last = world.tell(told);
    }
    auto const patterns = world.json({"incident", "pattern"});
    REQUIRE(patterns.size() == 1);
    CHECK(patterns.at(0).at("incidents").size() == 3);
    CHECK(patterns.at(0).at("months") ==
          Json::array({{{"month", "2026-10"}, {"incidents", 2}}, {{"month", "2026-11"}, {"incidents", 1}}}));
    auto const shown = world.json({"incident", "show", last});
    CHECK(shown.at("severity") == "orange");  // yellow by its type, one up
    CHECK(shown.at("severityReasons").back() == Json{{"reason", "repeated"}, {"times", 3}});
    auto const page = world.json({"incident", "list", "--limit", "1", "--offset", "1"});
    REQUIRE(page.size() == 1);
    CHECK(page.at(0).at("occurredAt") == "2026-10-20T12:00:00+01:00");
    CHECK(page.at(0).at("severity") == "yellow");
}

TEST_CASE("killed at any moment of an attach, the file is there whole or not at all", "[tool][evidence][faults]")
{
    World world;
    world.makeVault();
    auto const id = world.tell(account());
    constexpr std::size_t size = 16UL << 20;
    auto const contentOf = [](int round) {
        auto const line = "ronde " + std::to_string(round) + " van het bewijs\n";
        std::string content;
        content.reserve(size + line.size());
        while (content.size() < size)
            content += line;
        return content;
    };
    auto const source = world.file("film.mp4");
    int halfway = 0;
    std::size_t attached = 0;
    for (int round = 0; round < 20; ++round) {
        CAPTURE(round);
        writeText(source, contentOf(round));
        auto const before = evidenceOf(world);
        {
            // Its destructor kills with SIGKILL: at once, as soon as the file is begun, some looks later, or when it
            // has its name.
            Process const tool(
                world.start({"incident", "attach", id, source, "--passphrase-fd", "3"}, {}, {{3, passphrase}}));
            int looks = round % 4 == 2 ? 40 * round : 0;
            if (round % 4 == 3)
                awaitEvidence(world, before, hasFinished);
            else if (round % 4 != 0)
                awaitEvidence(world, before, [&](std::set<std::string> const& names) {
                    return hasFinished(names) || (hasUnfinished(names) && looks-- <= 0);
                });
        }
        auto const after = evidenceOf(world);
        halfway += static_cast<int>(std::count_if(after.begin(), after.end(), [&](std::string const& name) {
            return isUnfinished(name) && !before.contains(name);
        }));
        fs::remove(source);
        if (round % 10 == 2)  // of what is left halfway nothing can be read
            CHECK(world.filesWith("van het bewijs").empty());

        // Every file that the incident has is whole, and the chain fits: one more than before, or none.
        auto const verified = world.json({"incident", "verify", id, "--files"}).at(0);
        CHECK(verified.at("damagedFiles").empty());
        auto const files = world.json({"incident", "files", id});
        CHECK(verified.at("events") == files.size() + 1);
        CHECK(verified.at("intact") == verified.at("events"));
        REQUIRE((files.size() == attached || files.size() == attached + 1));
        if (files.size() > attached)
            CHECK(files.back().at("sha256") == crypto::toHex(crypto::sha256(crypto::bytesOf(contentOf(round)))));
        attached = files.size();
    }
    CHECK(halfway >= 3);
    // One that is let alone goes in, and takes away what the others left.
    writeText(source, contentOf(20));
    (void)world.json({"incident", "attach", id, source});
    CHECK(evidenceOf(world).size() == attached + 1);
    CHECK(world.json({"incident", "verify", id, "--files"}).at(0).at("damagedFiles").empty());
}
