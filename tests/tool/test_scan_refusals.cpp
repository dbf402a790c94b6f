#include "tests/tool/scan_tool.h"

using namespace weerbaar::test;

TEST_CASE("what a scan refuses changes nothing and begins no round", "[tool][scan][refusals]")
{
    World world;
    world.makeVault();
    ScanTool const scan(world);
    auto const before = world.vaultFiles();
    auto const refused = [&](std::string const& command, Words const& more, std::string const& start, std::string const& input = {}) {
        CAPTURE(command, more, start);
        auto const ran = world.unlocked(scan.words(command, more), input);
        checkRefused(ran);
        CHECK(ran.err.starts_with(start));
        CHECK(world.vaultFiles() == before);
    };
    Words const withNote{"--item", "B1.1", "--answer", "no", "--note"};
    refused("answer", {"--item", "B99.9", "--answer", "yes"}, "Deze vraag staat niet");
    refused("answer", {"--item", "A1.1", "--answer", "yes"}, "Deze vraag staat niet");  // the other scan's
    refused("answer", withNote, "De tekst is te lang", std::string(100 * 1024 + 1, 'x'));
    refused("answer", withNote, "Er staan tekens in", std::string("een nul\0hier", 12));
    refused("answer", withNote, "Er staan tekens in", "\xff\xfe");
    refused("withdraw", {"--item", "B99.9"}, "Deze vraag staat niet");

    std::string const noRound = "Er is nog geen ronde van deze check.";
    refused("withdraw", {"--item", "B1.1"}, noRound);
    refused("compare", {}, noRound);
    refused("finish", {}, noRound);
    refused("scope", {"--round", "full"}, noRound);
    refused("history", {}, noRound);
    refused("export", {"--out", world.file("check.pdf")}, noRound);
    CHECK_FALSE(std::filesystem::exists(world.file("check.pdf")));
    refused("decide", {"--item", "B1.1", "--state", "done", "--update-answer"}, noRound);
    refused("history", {"--round-id", "1"}, "Deze ronde staat niet in je kluis.");
    refused("delete", {"--round-id", "1", "--yes"}, "Deze ronde staat niet in je kluis.");
    refused("delete", {"--round-id", "0", "--yes"}, "Deze ronde staat niet in je kluis.");

    refused("decide", {"--item", "B99.9", "--state", "done"}, "Deze vraag staat niet");
    refused("decide", {"--item", "B1.1", "--state", "planned"}, "Zeg er ook bij op welke dag");
    for (char const* const day : {"2026-02-30", "2026-2-3", "22-11-2026", "morgen", "2026-13-01", "0026-01-01"})
        refused("decide", {"--item", "B1.1", "--state", "planned", "--on", day}, "Dit is geen dag.");
    refused("decide", {"--item", "B1.1", "--state", "declined", "--note"}, "Er staan tekens in", std::string("\0", 1));
    refused("decide", {"--item", "B1.1", "--state", "declined", "--note"}, "De tekst is te lang", std::string(100 * 1024 + 1, 'x'));
    CHECK(scan("rounds").empty());
}

TEST_CASE("a round of the other scan is not this scan's to show or delete", "[tool][scan][refusals]")
{
    World world;
    world.makeVault();
    ScanTool const home(world);
    ScanTool const personal(world, "personal");
    auto const id = std::to_string(home("start").at("id").get<int>());
    auto const unknown = "Deze ronde staat niet in je kluis.\n";
    checkRefused(world.unlocked(personal.words("history", {"--round-id", id})), unknown);
    checkRefused(world.unlocked(personal.words("delete", {"--round-id", id, "--yes"})), unknown);
    CHECK(home("rounds").size() == 1);
}

TEST_CASE("a command line of a scan that does not fit is answered with the usage", "[tool][scan][arguments]")
{
    World const world;
    auto const words = GENERATE(values<Words>({
        {"scan", "rounds"},
        {"scan", "items", "--scan", "home", "--by", "together"},  // of `scan answer` only
        {"scan", "items", "--scan", "home", "--order", "toeval"},
        {"scan", "items", "--scan", "home", "--children", "twee"},
        {"scan", "search", "--scan", "home"},
        {"scan", "search", "--scan", "home", "--text="},
        {"scan", "scope", "--scan", "home"},
        {"scan", "start", "--scan", "home", "--round", "kort"},
        {"scan", "reminders", "--scan", "home"},
        {"scan", "history", "--scan", "home", "--round-id", "een"},
        {"scan", "history", "--scan", "home", "--round-id", "-1"},
        {"scan", "delete", "--scan", "home", "--round-id", "1"},
        {"scan", "delete", "--scan", "home", "--yes"},
        {"scan", "decide", "--scan", "home", "--item", "B1.1"},
        {"scan", "decide", "--scan", "home", "--item", "B1.1", "--state", "later"},
        {"scan", "decide", "--scan", "home", "--item", "B1.1", "--state", "done", "--on", "2026-11-22"},
        {"scan", "decide", "--scan", "home", "--item", "B1.1", "--state", "declined", "--update-answer"},
        {"scan", "decide", "--scan", "home", "--item", "B1.1", "--state", "done", "--for", "buurman"},
        {"scan", "export", "--scan", "home"},
    }));
    CAPTURE(words);
    checkUsage(world.tool(words));
    CHECK(world.vaultFiles().empty());
}

TEST_CASE("a round's number is no secret's descriptor", "[tool][scan][arguments]")
{
    World world;
    world.makeVault();
    ScanTool const scan(world);
    scan.answer("B1.1", "yes");
    (void)scan("start");
    scan.answer("B1.1", "no");
    (void)scan("start");
    CHECK(scan("history", {"--round-id", "3"}).at("round").at("id") == 3);  // the passphrase comes over 3 as well
}
