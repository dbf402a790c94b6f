#include "tests/tool/world.h"

#include <filesystem>

using namespace weerbaar;
using namespace weerbaar::test;

TEST_CASE("a note goes in without a passphrase, and waits once the vault is open", "[tool][inbox]")
{
    World world;
    world.makeVault();
    auto const added = world.tool({"inbox", "add", "--json"}, "Hij belde weer aan om kwart voor elf.\n");
    checkDone(added);
    CHECK(Json::parse(added.out) == Json{{"number", 1}});
    CHECK(Json::parse(world.tool({"status", "--json"}).out).at("inboxCount") == 1);
    CHECK(world.filesWith("kwart voor elf").empty());

    auto const listed = world.json({"inbox", "list"});
    CHECK(listed.at("merged").at("taken") == 1);
    REQUIRE(listed.at("entries").size() == 1);
    auto const& entry = listed.at("entries").at(0);
    CHECK(entry.at("kind") == "note");
    CHECK(entry.at("text") == "Hij belde weer aan om kwart voor elf.");
    CHECK(Json::parse(world.tool({"status", "--json"}).out).at("inboxCount") == 0);

    auto const id = world.tell(account());
    (void)world.json({"inbox", "use", "1", "--incident", id});
    auto const events = world.json({"incident", "show", id}).at("events");
    CHECK(events.back().at("text").get<std::string>().ends_with("kwart voor elf."));
    CHECK(world.json({"inbox", "list"}).at("entries").empty());
    for (auto const& words : {Words{"inbox", "use", "1", "--incident", id}, Words{"inbox", "aside", "1"},
                              Words{"inbox", "aside", "9"}, Words{"inbox", "aside", "een"}})
        checkRefused(world.unlocked(words), "Dit staat niet meer bij Nog te verwerken. Er is niets veranderd.\n");
    CHECK(world.json({"incident", "show", id}).at("events").size() == 2);
}

TEST_CASE("a file goes in locked and becomes evidence", "[tool][inbox]")
{
    World world;
    world.makeVault();
    writeText(world.file("foto.jpg"), "\xFF\xD8\xFF\xE0 bijna een foto");
    checkDone(world.tool({"inbox", "add", "--attach", world.file("foto.jpg")}));
    std::filesystem::remove(world.file("foto.jpg"));
    CHECK(world.filesWith("bijna een foto").empty());
    auto const id = world.tell(account());
    (void)world.json({"inbox", "use", "1", "--incident", id});
    auto const files = world.json({"incident", "files", id});
    REQUIRE(files.size() == 1);
    CHECK(files.at(0).at("name") == "foto.jpg");
    CHECK(files.at(0).at("mediaType") == "image/jpeg");
    CHECK(files.at(0).at("note").get<std::string>().ends_with(", zonder wachtzin."));
    CHECK(world.filesWith("bijna een foto").empty());

    // Content that the incident has already: that is what was asked for.
    writeText(world.file("kopie.jpg"), "\xFF\xD8\xFF\xE0 bijna een foto");
    checkDone(world.tool({"inbox", "add", "--attach", world.file("kopie.jpg")}));
    (void)world.json({"inbox", "use", "2", "--incident", id});
    CHECK(world.json({"incident", "files", id}).size() == 1);
    CHECK(world.json({"inbox", "list"}).at("entries").empty());
    checkDone(world.unlocked({"incident", "verify", id, "--files"}));
}

TEST_CASE("an entry that was taken away is missed, and said so", "[tool][inbox]")
{
    World world;
    world.makeVault();
    for (char const* note : {"een", "twee", "drie"})
        checkDone(world.tool({"inbox", "add"}, note));
    REQUIRE(std::filesystem::remove(world.vault() / "inbox" / "000002.age"));
    auto const listed = world.json({"inbox", "list"});
    CHECK(listed.at("merged").at("missing") == 1);
    REQUIRE(listed.at("entries").size() == 3);
    CHECK(listed.at("entries").at(1).at("kind") == "missing");
    CHECK(listed.at("entries").at(1).at("number") == 2);
    auto const id = world.tell(account());
    checkRefused(world.unlocked({"inbox", "use", "2", "--incident", id}),
                 "Nummer 2 ontbreekt of gaat niet open. Er is niets veranderd. Leg het opzij.\n");
    (void)world.json({"inbox", "aside", "2"});
    auto const then = world.json({"inbox", "list"});
    CHECK(then.at("merged").at("missing") == 0);
    CHECK(then.at("entries").size() == 2);
}

TEST_CASE("what was set aside is listed apart, and waits again when it is put back", "[tool][inbox]")
{
    World world;
    world.makeVault();
    for (char const* note : {"een", "twee"})
        checkDone(world.tool({"inbox", "add"}, note));
    (void)world.json({"inbox", "aside", "1"});
    auto const aside = world.json({"inbox", "list", "--aside"}).at("entries");
    REQUIRE(aside.size() == 1);
    CHECK(aside.at(0).at("number") == 1);
    CHECK(aside.at(0).at("text") == "een");
    CHECK(world.json({"inbox", "list"}).at("entries").size() == 1);
    CHECK(world.json({"inbox", "back", "1"}) == Json{{"number", 1}});
    CHECK(world.json({"inbox", "list", "--aside"}).at("entries").empty());
    CHECK(world.json({"inbox", "list"}).at("entries").size() == 2);
    auto const id = world.tell(account());
    (void)world.json({"inbox", "use", "1", "--incident", id});
    for (auto const& words : {Words{"inbox", "back", "1"}, Words{"inbox", "back", "9"}})
        checkRefused(world.unlocked(words), "Dit staat niet meer bij Nog te verwerken. Er is niets veranderd.\n");
}

TEST_CASE("without a vault there is nowhere to put a note, and nothing is made", "[tool][inbox]")
{
    World world;
    checkRefused(world.tool({"inbox", "add"}, "een notitie"), sentence::noVault);
    CHECK_FALSE(std::filesystem::exists(world.vault() / "inbox"));
    checkRefused(world.unlocked({"inbox", "list"}), sentence::noVault);
    world.makeVault();
    checkRefused(world.tool({"inbox", "add"}, "  \n"));
    CHECK(Json::parse(world.tool({"status", "--json"}).out).at("inboxCount") == 0);
}

TEST_CASE("only the commands of the inbox take in what waits", "[tool][inbox]")
{
    World world;
    world.makeVault();
    checkDone(world.tool({"inbox", "add"}, "een"));
    auto const id = world.tell(account());
    checkDone(world.unlocked({"incident", "list"}));
    CHECK(Json::parse(world.tool({"status", "--json"}).out).at("inboxCount") == 1);
    (void)world.json({"inbox", "use", "1", "--incident", id});
    CHECK(Json::parse(world.tool({"status", "--json"}).out).at("inboxCount") == 0);
}

TEST_CASE("a note goes in while the vault is open in another program", "[tool][inbox]")
{
    World world;
    world.makeVault();
    {
        auto const elsewhere = world.open();
        checkDone(world.tool({"inbox", "add"}, "terwijl hij open is"));
        checkRefused(world.unlocked({"inbox", "list"}), sentence::alreadyOpen);
    }
    CHECK(world.json({"inbox", "list"}).at("entries").at(0).at("text") == "terwijl hij open is");
}

TEST_CASE("the longest note finds its place in an incident, whole", "[tool][inbox]")
{
    World world;
    world.makeVault();
    std::string const longest(200 * 1024, 'n');
    checkDone(world.tool({"inbox", "add"}, longest));
    checkRefused(world.tool({"inbox", "add"}, longest + 'n'));
    auto const id = world.tell(account());
    (void)world.json({"inbox", "use", "1", "--incident", id});
    auto const events = world.json({"incident", "show", id}).at("events");
    REQUIRE(events.size() == 3);
    CHECK(events.at(1).at("text").get<std::string>().starts_with("Genoteerd op "));
    CHECK(events.at(2).at("text") == longest);
}

TEST_CASE("that the inbox had another's key is said by whichever command finds it", "[tool][inbox]")
{
    World other;
    other.makeVault();
    World world;
    world.makeVault();
    auto const id = world.tell(account());
    checkDone(world.tool({"inbox", "add"}, "voor mij"));
    auto const replace = [&] { writeBytes(world.vault() / "vault.inbox", readBytes(other.vault() / "vault.inbox")); };
    auto const ran = [&](Words words) {
        replace();
        words.emplace_back("--json");
        auto result = world.unlocked(std::move(words));
        CHECK(result.exitCode == 1);
        CHECK(result.err.starts_with("De sleutel van het postvak was vervangen."));
        return Json::parse(result.out);  // and it is done all the same
    };
    auto const listed = ran({"inbox", "list"});
    CHECK(listed.at("merged").at("recipientReplaced") == true);
    CHECK(listed.at("merged").at("taken") == 1);
    CHECK(ran({"inbox", "use", "1", "--incident", id}) == Json{{"number", 1}, {"incident", id}});
    checkDone(world.tool({"inbox", "add"}, "ook voor mij"));  // the right key is back
    CHECK(ran({"inbox", "aside", "2"}) == Json{{"number", 2}});
    CHECK(world.json({"inbox", "list"}).at("merged").at("recipientReplaced") == false);
}
