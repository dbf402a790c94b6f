#include "tests/tool/world.h"

#include <array>
#include <optional>

using namespace weerbaar::test;

namespace {

std::string changedAccount(std::string const& field, Json const& value)
{
    auto json = account();
    json[field] = value;
    return json.dump();
}

std::string accountWithout(std::string const& field)
{
    auto json = account();
    json.erase(field);
    return json.dump();
}

}  // namespace

TEST_CASE("what is refused leaves one sentence and the vault as it was", "[tool][refusals]")
{
    World world;
    world.makeVault();
    auto const id = world.tell(account());
    auto const before = world.vaultFiles();
    REQUIRE(before.size() == 3);  // vault.keys, vault.db, vault.inbox

    auto const refused = [&](Words const& words, std::string const& input, std::string const& start) {
        CAPTURE(words, input.substr(0, 200));
        auto const ran = world.unlocked(words, input);
        checkRefused(ran);
        CHECK(ran.err.starts_with(start));
        CHECK(world.vaultFiles() == before);
    };
    refused({"init"}, {}, "Er is hier al een kluis.");
    refused({"scan", "answer", "--scan", "home", "--item", "B99.9", "--answer", "yes"}, {}, "Deze vraag staat niet");
    refused({"scan", "answer", "--scan", "home", "--item", "B1.1", "--answer", "yes", "--note"}, "\xff\xfe", "Er staan tekens in");

    refused({"incident", "add"}, "", "Dit kan Weerbaar niet lezen (JSON)");
    refused({"incident", "add"}, "{\"type\":", "Dit kan Weerbaar niet lezen (JSON)");
    refused({"incident", "add"}, "[1]", "Dit kan Weerbaar niet lezen");
    refused({"incident", "add"}, accountWithout("place"), "Vul nog in: waar het gebeurde.");
    refused({"incident", "add"}, accountWithout("safeNow"), "Vul nog in: of je nu veilig bent.");
    refused({"incident", "add"}, changedAccount("descripton", "tikfout"), "Dit kan Weerbaar niet lezen (descripton)");
    refused({"incident", "add"}, changedAccount("twee\nregels\x1b[2J", 1), "Dit kan Weerbaar niet lezen (twee regels [2J)");
    refused({"incident", "add"}, changedAccount("type", "T15"), "Dit soort voorval kent Weerbaar niet.");
    refused({"incident", "add"}, changedAccount("occurredAt", "2126-01-01T00:00:00Z"), "Deze datum en tijd liggen in de toekomst.");
    refused({"incident", "add"}, changedAccount("occurredAt", "2026-01-20"), "Dit is geen datum en tijd.");
    refused({"incident", "add"}, changedAccount("description", std::string(201 * 1024, 'x')), "De tekst is te lang bij: wat er gebeurde.");

    refused({"incident", "show", "geen-id"}, {}, "Dit voorval staat niet in je kluis.");
    refused({"incident", "verify", "geen-id"}, {}, "Dit voorval staat niet in je kluis.");
    refused({"incident", "append", "geen-id"}, "tekst", "Dit voorval staat niet in je kluis.");
    refused({"incident", "append", id}, "", "Vul nog in");
    refused({"incident", "append", id}, "{\"text\": \"vergeten haakje\"", "Dit kan Weerbaar niet lezen (JSON)");
    refused({"incident", "append", id}, "{\"tekst\": \"verkeerde naam\"}", "Dit kan Weerbaar niet lezen (tekst)");
    refused({"incident", "append", id}, "{\"correction\": {\"plaats\": \"hier\"}}", "Dit kan Weerbaar niet lezen (plaats)");
    refused({"incident", "append", id}, "{\"correction\": {\"place\": \"Marktplein\"}}", "Dit kan Weerbaar niet lezen (no change)");
    refused({"protocol", "show", "geen-id"}, {}, "Dit voorval staat niet in je kluis.");
    refused({"incident", "append", id}, "{\"correction\": {\"position\": {\"latitude\": 0, \"longitude\": 0, \"measuredAt\": "
                                         "\"2026-01-20T21:15:00+01:00\", \"source\": \"nmea\"}}}",
            "Dit kan Weerbaar niet lezen (position)");
    refused({"protocol", "done", id, "P99"}, {}, "Deze stap staat niet in het protocol.");
    refused({"protocol", "decide", id, "own-1", "--choice", "done"}, {}, "Deze stap staat niet in het protocol.");
    refused({"protocol", "decide", id, "P03", "--choice", "not-yet", "--on", "2026-02-30"}, {}, "Dit is geen dag.");
    refused({"protocol", "decide", id, "P03", "--choice", "done", "--note"}, "\xff", "Er staan tekens in");
    refused({"protocol", "local-set"}, "", "Dit kan Weerbaar niet lezen (JSON)");
    refused({"protocol", "local-set"}, "{\"griffier\": 1}", "Dit kan Weerbaar niet lezen (griffier)");
    refused({"protocol", "local-set"}, "{\"contacts\": [{\"role\": \"clerk\", \"number\": \"bel me\"}]}",
            "Dit kan Weerbaar niet lezen (clerk)");
    refused({"protocol", "prepare", "geen-id", "--out", world.file("aangifte.pdf")}, {}, "Dit voorval staat niet in je kluis.");
    refused({"aftercare", "show", "geen-id"}, {}, "Dit voorval staat niet in je kluis.");
    refused({"aftercare", "write", "geen-id", "C01"}, "Slecht.", "Dit voorval staat niet in je kluis.");
    refused({"aftercare", "skip", id, "C99"}, {}, "Dit moment van nazorg kent Weerbaar niet.");
}

TEST_CASE("a vault that is open elsewhere stays closed to the tool", "[tool][refusals]")
{
    World world;
    world.makeVault();
    {
        auto const elsewhere = world.open();
        checkRefused(world.unlocked({"incident", "list"}), sentence::alreadyOpen);
        checkRefused(world.unlocked({"incident", "add"}, account().dump()), sentence::alreadyOpen);
        CHECK(Json::parse(world.tool({"status", "--json"}).out).at("state") == "locked");
    }
    CHECK(world.json({"incident", "list"}).empty());
}

TEST_CASE("of two tools at once each either does its work or says that the vault is open", "[tool][refusals]")
{
    World world;
    world.makeVault();
    std::array<std::optional<Process>, 3> tools;
    for (auto& tool : tools)
        tool.emplace(world.start({"incident", "add", "--passphrase-fd", "3"}, account().dump(), {{3, passphrase}}));
    std::size_t added = 0;
    for (auto& tool : tools) {
        auto const ran = tool->finish();
        if (ran.exitCode == 0)
            ++added;
        else
            checkRefused(ran, sentence::alreadyOpen);
    }
    CHECK(added >= 1);
    CHECK(world.json({"incident", "list"}).size() == added);
}

TEST_CASE("wrong passphrases in a row make one wait", "[tool][refusals]")
{
    World world;
    world.makeVault();
    for (int i = 0; i < 5; ++i)
        checkRefused(world.tool({"incident", "list", "--passphrase-fd", "3"}, {}, {{3, "verkeerde wachtzin"}}), sentence::wrongPassphrase);
    auto const ran = world.unlocked({"incident", "list"});
    checkRefused(ran);
    CHECK(ran.err.starts_with("Te vaak een verkeerde poging. Je gegevens zijn veilig. Wacht "));
    CHECK(ran.err.find(" seconden en probeer") != std::string::npos);
}
