#include "tests/support/programs.h"
#include "tests/tool/world.h"

#include <filesystem>

using namespace weerbaar;
using namespace weerbaar::test;

namespace fs = std::filesystem;

namespace {

constexpr char const* word = "lusab-babad-gutih-tugad";

/// A vault with an incident, a file, an answer and a note in the inbox that nobody looked at yet.
struct Backed {
    World world;
    std::string id;
    std::string out = world.file("kopie.age");

    Backed()
    {
        world.makeVault();
        id = world.tell(account());
        writeText(world.file("brief.txt"), "abc");
        checkDone(world.unlocked({"incident", "attach", id, world.file("brief.txt")}));
        checkDone(world.unlocked({"scan", "answer", "--scan", "home", "--item", "B1.1", "--answer", "no"}));
        checkDone(world.tool({"inbox", "add"}, "kanarie in het postvak"));
    }

    [[nodiscard]] Ran backup(Words words = {}, std::string const& secret = word) const
    {
        words.insert(words.begin(), {"backup", "--out", out, "--export-passphrase-fd", "4"});
        return world.unlocked(words, {}, {{4, secret}});
    }
    [[nodiscard]] Ran restore(Words words = {}, std::string const& secret = word, std::string const& chosen = passphrase) const
    {
        words.insert(words.begin(), {"restore", "--in", out, "--export-passphrase-fd", "4", "--passphrase-fd", "3"});
        return world.tool(words, {}, {{3, chosen}, {4, secret}});
    }
};

}  // namespace

TEST_CASE("a backup goes to another place and comes back whole, under a new passphrase and code", "[tool][backup]")
{
    Backed backed;
    auto const& world = backed.world;
    auto const shown = world.json({"incident", "show", backed.id});
    auto const made = backed.backup({"--json"});
    checkDone(made);
    auto const said = Json::parse(made.out);
    CHECK(said.at("file") == backed.out);
    CHECK(said.at("incidents") == 1);
    CHECK(said.at("events") == 2);
    CHECK(said.at("intactEvents") == 2);
    CHECK(said.at("attachments") == 1);
    CHECK(said.at("attachmentBytes") == 3);
    CHECK(said.at("scanRounds") == 1);
    CHECK(said.at("sealedInInbox") == 0);
    CHECK(world.filesWith("kanarie").empty());

    checkRefused(backed.restore(), "Er is hier al een kluis. Die blijft zoals hij is. Ontgrendel hem, of wis hem eerst.\n");
    checkDone(world.tool({"wipe", "--yes"}));
    auto const restored = backed.restore({"--json"}, word, "een heel andere zin");
    checkDone(restored);
    auto const contents = Json::parse(restored.out);
    CHECK(contents.at("incidents") == 1);
    CHECK(contents.at("recoveryCode").get<std::string>().size() == 47);
    CHECK(world.filesWith("kanarie").empty());

    auto const unlocked = [&](Words const& words) {
        auto const ran = world.tool(words, {}, {{3, "een heel andere zin"}});
        checkDone(ran);
        return Json::parse(ran.out);
    };
    CHECK(unlocked({"incident", "show", backed.id, "--json", "--passphrase-fd", "3"}) == shown);
    auto const verified = unlocked({"incident", "verify", "--files", "--json", "--passphrase-fd", "3"});
    REQUIRE(verified.size() == 1);
    CHECK(verified[0].at("intact") == 2);
    CHECK(verified[0].at("damagedFiles").empty());
    auto const inbox = unlocked({"inbox", "list", "--json", "--passphrase-fd", "3"});
    CHECK(inbox.at("merged").at("missing") == 0);
    REQUIRE(inbox.at("entries").size() == 1);
    CHECK(inbox.at("entries")[0].at("text") == "kanarie in het postvak");
    checkRefused(world.unlocked({"incident", "list"}), sentence::wrongPassphrase);
}

TEST_CASE("a backup is refused in one sentence, and nothing is put back", "[tool][backup]")
{
    Backed backed;
    auto const& world = backed.world;
    checkRefused(backed.backup({}, "kort"), sentence::passwordTooShort);
    checkRefused(backed.backup({}, std::string(1025, 'a')), sentence::passwordTooLong);
    checkRefused(backed.backup({}, std::string("lusab\0babad", 11)),
                 "Er staan tekens in die Weerbaar niet kan lezen, bij: het wachtwoord. Typ dat stuk opnieuw.\n");
    auto const inside = world.unlocked({"backup", "--out", (world.vault() / "kopie.age").string(), "--export-passphrase-fd", "4"}, {}, {{4, word}});
    checkRefused(inside);
    checkDone(backed.backup());
    checkDone(world.tool({"wipe", "--yes"}));

    checkRefused(backed.restore({}, "een verkeerd woord"),
                 "Dit wachtwoord past niet op dit bestand. Er is niets veranderd. Kijk of Caps Lock aan staat en probeer het opnieuw.\n");
    checkRefused(backed.restore({}, word, "kort"), sentence::tooShort);
    auto bytes = readBytes(backed.out);
    bytes[bytes.size() / 2] ^= 1;
    writeBytes(backed.out, bytes);
    checkRefused(backed.restore(), "Dit bestand is beschadigd of niet compleet. Er is niets van overgenomen. Vraag het opnieuw, of gebruik een andere kopie.\n");
    writeText(backed.out, "geen reservekopie");
    checkRefused(backed.restore());
    fs::remove(backed.out);
    checkRefused(backed.restore());
    CHECK(Json::parse(world.tool({"status", "--json"}).out).at("state") == "absent");
    checkUsage(world.tool({"backup"}));
    checkUsage(world.tool({"restore", "--in", backed.out, "--export-passphrase-fd", "3", "--passphrase-fd", "3"}));
}

TEST_CASE("a backup without a file that was lost says so in the sentence that says what it is", "[tool][backup]")
{
    Backed backed;
    auto const& world = backed.world;
    auto const made = backed.backup();
    checkDone(made);
    CHECK(made.out.find("Ze is teruggelezen en is gelijk aan de kluis.\n") != std::string::npos);
    for (auto const& file : fs::directory_iterator(world.vault() / "attachments"))
        fs::remove(file);
    auto const without = backed.backup();
    checkDone(without);
    CHECK(without.out.find("is gelijk aan de kluis, op dit bestand na, dat in de kluis weg of beschadigd is: brief.txt.\n") != std::string::npos);
    checkDone(world.tool({"wipe", "--yes"}));
    auto const restored = backed.restore();
    checkDone(restored);
    CHECK(restored.out.find("Niet erbij, want toen al weg of beschadigd: brief.txt.\n") != std::string::npos);
}

TEST_CASE("a restore leaves a folder alone that is not empty, and says so", "[tool][backup]")
{
    Backed backed;
    auto const& world = backed.world;
    checkDone(backed.backup());
    checkDone(world.tool({"wipe", "--yes"}));
    fs::create_directories(world.vault() / "attachments");
    writeText((world.vault() / "attachments" / "vakantie.jpg").string(), "van mij");
    checkRefused(backed.restore(), "Deze map is niet leeg: er staat iets in dat misschien van jou is. Er is niets veranderd. "
                                   "Kies een lege map, of maak een nieuwe.\n");
    CHECK(fs::exists(world.vault() / "attachments" / "vakantie.jpg"));
}

TEST_CASE("a backup can be made with the recovery code, and opened however it is typed", "[tool][backup]")
{
    World world;
    auto code = world.makeVault();
    auto const out = world.file("kopie.age");
    checkDone(world.unlocked({"backup", "--out", out, "--export-passphrase-fd", "4"}, {}, {{4, code}}));
    checkDone(world.tool({"wipe", "--yes"}));
    std::erase(code, '-');
    for (char& c : code)
        c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    auto const text = world.tool({"restore", "--in", out, "--export-passphrase-fd", "4", "--passphrase-fd", "3"}, {},
                                 {{3, passphrase}, {4, code}});
    checkDone(text);
    CHECK(text.out.find("Dit is de nieuwe herstelcode:") != std::string::npos);
    CHECK(Json::parse(world.tool({"status", "--json"}).out).at("state") == "locked");
}
