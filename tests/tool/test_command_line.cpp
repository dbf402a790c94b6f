#include "tests/tool/world.h"

using namespace weerbaar::test;

TEST_CASE("a command line that does not fit is answered with the usage", "[tool][arguments]")
{
    World const world;
    auto const words = GENERATE(values<Words>({
        {},
        {"doe", "iets"},
        {"scan"},
        {"attach", "x", "y"},
        {"export", "--incident", "x"},
        {"backup"},
        {"restore", "--out", "x"},
        {"incident", "attach", "x"},
        {"incident", "files"},
        {"incident", "extract", "x", "y"},
        {"incident", "extract", "x", "--out", "y"},
        {"incident", "list", "--limit", "-1"},
        {"incident", "list", "--offset", "veel"},
        {"incident", "verify", "x", "y"},
        {"protocol", "decide", "x", "P01"},
        {"protocol", "decide", "x", "P01", "--choice", "misschien"},
        {"protocol", "prepare", "x"},
        {"inbox", "add", "een notitie"},  // words are not for the command line, where others see them
        {"inbox", "add", "--attach"},
        {"inbox", "use", "1"},
        {"inbox", "aside"},
        {"aftercare", "write", "x"},
        {"status", "--onbekend"},
        {"status", "-x"},
        {"status", "te", "veel"},
        {"status", "--json", "--json"},
        {"status", "--json=ja"},
        {"status", "--yes"},  // another command's
        {"status", "--vault="},
        {"wipe"},
        {"incident", "show"},
        {"protocol", "done", "x"},
        {"scan", "items"},
        {"scan", "items", "--scan", "tuin"},
        {"scan", "items", "--scan", "home", "--home", "kasteel"},
        {"scan", "answer", "--scan", "home", "--item", "B1.1"},
        {"scan", "answer", "--scan", "home", "--item", "B1.1", "--answer", "misschien"},
        {"incident", "list", "--passphrase-fd", "drie"},
        {"incident", "list", "--passphrase-fd", "-1"},
        {"incident", "list", "--passphrase-fd", "99999999999"},
        {"incident", "list", "--passphrase-fd"},
        {"report", "--incident", "x", "--out"},
        {"report", "--incident", "x", "--out", "y", "--without", "alles"},
        {"report", "--incident", "x", "--out", "y", "--with", "Position"},
        {"passwd", "--passphrase-fd", "3", "--new-passphrase-fd", "3"},
        {"recover", "--recovery-fd=4", "--new-passphrase-fd=04"},
        {"incident", "add", "--passphrase-fd", "0"},
        {"incident", "attach", "x", "y", "--note", "--passphrase-fd", "0"},
        {"protocol", "local-set", "--passphrase-fd", "0"},
        {"aftercare", "write", "x", "C01", "--passphrase-fd", "0"},
        {"scan", "answer", "--scan", "home", "--item", "B1.1", "--answer", "no", "--note", "--passphrase-fd", "0"},
    }));
    CAPTURE(words);
    checkUsage(world.tool(words));
    CHECK(world.vaultFiles().empty());
}

TEST_CASE("a value after an unknown option is not repeated", "[tool][arguments]")
{
    auto const ran = World().tool({"status", "--passphrase=geheime woorden"});
    checkUsage(ran);
    CHECK(ran.err.find("geheime") == std::string::npos);
}

TEST_CASE("options may stand before the command and be written with an equals sign", "[tool][arguments]")
{
    World const world;
    auto const ran = world.tool({"--json", "scan", "--scan=home", "items", "--round=short"});
    checkDone(ran);
    CHECK(Json::parse(ran.out).is_array());
}

TEST_CASE("help goes to standard output", "[tool][arguments]")
{
    auto const ran = World().tool({"--help"});
    checkDone(ran);
    CHECK(ran.out.find("weerbaarctl incident verify [ID] [--files]\n") != std::string::npos);
    std::map<std::string, Words> const groups{
        {"scan", {"items", "search", "offers", "profile", "start", "scope", "answer", "withdraw", "compare", "result",
                  "decide", "reminders", "finish", "rounds", "history", "delete", "export"}},
        {"incident", {"add", "list", "show", "append", "attach", "files", "extract", "verify", "pattern"}},
        {"protocol", {"show", "done", "decide", "local", "local-set", "prepare"}},
        {"inbox", {"add", "list", "use", "aside"}},
        {"aftercare", {"show", "write", "skip"}}};
    for (auto const& [group, commands] : groups) {
        for (auto const& command : commands) {
            CAPTURE(group, command);
            CHECK(ran.out.find("  weerbaarctl " + group + ' ' + command) != std::string::npos);
        }
    }
}

TEST_CASE("WEERBAAR_DATA_DIR is the vault's folder where --vault is not given", "[tool][arguments]")
{
    World world;
    world.makeVault();
    auto start = world.start({"status", "--json"});
    start.words = {WEERBAARCTL, "status", "--json"};
    CHECK(Json::parse(run(start).out).at("state") == "absent");  // the home is empty
    start.environment.push_back("WEERBAAR_DATA_DIR=" + world.vault().string());
    CHECK(Json::parse(run(start).out).at("state") == "locked");
}

TEST_CASE("the state of a vault that cannot be opened is told without a secret", "[tool]")
{
    World world;
    world.makeVault();
    auto keys = readBytes(world.vault() / "vault.keys");
    keys.back() ^= 1U;
    writeBytes(world.vault() / "vault.keys", keys);
    CHECK(Json::parse(world.tool({"status", "--json"}).out).at("state") == "damaged");
    checkRefused(world.unlocked({"incident", "list"}));
    checkDone(world.tool({"wipe", "--yes"}));
    CHECK(Json::parse(world.tool({"status", "--json"}).out).at("state") == "absent");
}
