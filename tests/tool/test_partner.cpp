// The partner on their own phone, as a script would do it: an invitation there, a reply back.

#include "tests/tool/scan_tool.h"

#include <filesystem>

using namespace weerbaar::test;

namespace {

constexpr char const* answers =
    R"({"home":[{"item":"B1.1","answer":"no","note":"scharnier los"},{"item":"B1.4","answer":"yes"}],)"
    R"("personal":[{"item":"A9.1","answer":"unknown"}]})";

/// An item of the personal scan that is asked of a partner.
std::string familyItem(World const& world)
{
    auto const items = ScanTool(world, "personal").withoutVault("items", {"--by", "partner"});
    REQUIRE_FALSE(items.empty());
    return items.at(0).at("id").get<std::string>();
}

std::string answersWith(World const& world)
{
    auto document = Json::parse(answers);
    document["personal"][0]["item"] = familyItem(world);
    return document.dump();
}

/// `weerbaarctl partner …` of somebody without a vault.
Json reply(World const& world, std::string const& invitation, std::string const& out, std::string const& input)
{
    auto const ran = world.tool({"partner", "reply", "--invitation", invitation, "--out", out, "--json"}, input);
    checkDone(ran);
    return Json::parse(ran.out);
}

}  // namespace

TEST_CASE("an invitation goes out, and the reply is taken over once", "[tool][partner]")
{
    World world;
    world.makeVault();
    auto const invitation = world.file("uitnodiging.json");
    auto const invited = world.json({"partner", "invite", "--out", invitation});
    CHECK(invited.at("files") == Json::array({invitation}));
    auto const out = world.file("antwoord");
    CHECK(reply(world, invitation, out, answersWith(world)).at("answers") == 3);
    auto const sealed = weerbaar::test::readBytes(out);
    CHECK_FALSE(contains(sealed, "scharnier"));

    auto const look = world.json({"partner", "take-over", "--in", out, "--only-look"});
    CHECK(look == Json{{"home", 2}, {"personal", 1}, {"takenOver", false}});
    checkRefused(world.unlocked({"scan", "compare", "--scan", "home"}));  // no round was begun for it
    CHECK(world.json({"partner", "take-over", "--in", out}) == Json{{"home", 2}, {"personal", 1}, {"takenOver", true}});
    auto const compared = ScanTool(world)("compare");
    CHECK(element(compared.at("onlyPartner"), "item", "B1.1").at("partner").at("note") == "scharnier los");

    auto const before = world.vaultFiles();
    checkRefused(world.unlocked({"partner", "take-over", "--in", out}),
                 "Dit antwoord is al eerder overgenomen. Er is niets veranderd. Wil je partner iets wijzigen, maak dan een nieuwe uitnodiging.\n");
    CHECK(world.vaultFiles() == before);
}

TEST_CASE("invitation and reply travel as pictures of QR codes", "[tool][partner]")
{
    World world;
    world.makeVault();
    (void)ScanTool(world)("profile", {"--home", "flat"});
    auto const invitation = world.file("uitnodiging.png");
    (void)world.json({"partner", "invite", "--out", invitation});
    auto document = Json::parse(answersWith(world));
    document["home"][0]["note"] = std::string(1500, 'n');
    auto const made = reply(world, invitation, world.file("antwoord.png"), document.dump());
    CHECK(made.at("files") == Json::array({world.file("antwoord-1.png"), world.file("antwoord-2.png"), world.file("antwoord-3.png")}));

    checkRefused(world.unlocked({"partner", "take-over", "--in", world.file("antwoord-3.png")}),
                 "Nog 2 van de 3 codes. Er is niets overgenomen. Geef de foto's van alle codes.\n");
    auto const taken = world.json({"partner", "take-over", "--in", world.file("antwoord-3.png"), world.file("antwoord-1.png"),
                                   world.file("antwoord-2.png")});
    CHECK(taken.at("takenOver") == true);
    CHECK(element(ScanTool(world)("compare").at("onlyPartner"), "item", "B1.1").at("partner").at("note") == std::string(1500, 'n'));
}

TEST_CASE("what is no invitation, or no answers, makes no reply", "[tool][partner]")
{
    World world;
    world.makeVault();
    auto const invitation = world.file("uitnodiging.json");
    (void)world.json({"partner", "invite", "--out", invitation});
    auto const out = world.file("antwoord");
    auto const refuse = [&](std::string const& from, std::string const& input) {
        checkRefused(world.tool({"partner", "reply", "--invitation", from, "--out", out}, input));
        CHECK_FALSE(std::filesystem::exists(out));
    };
    writeText(world.file("anders"), "{}");
    refuse(world.file("anders"), answersWith(world));
    refuse(world.file("weg"), answersWith(world));
    for (auto const* const input : {"", "[]", "{}", R"({"home":1})", R"({"huis":[]})", R"({"home":[{"item":"B1.1"}]})",
                                    R"({"home":[{"item":"B1.1","answer":"misschien"}]})", R"({"home":[{"item":"X9.9","answer":"yes"}]})",
                                    R"({"home":[{"item":"B1.1","answer":"yes","by":"partner"}]})",
                                    R"({"home":[{"item":"B1.1","answer":"yes","note":3}]})"})
        refuse(invitation, input);
}

TEST_CASE("a reply to another vault, or one that was altered, changes nothing", "[tool][partner]")
{
    World world;
    world.makeVault();
    World elsewhere;
    elsewhere.makeVault();
    auto const invitation = elsewhere.file("uitnodiging.json");
    (void)elsewhere.json({"partner", "invite", "--out", invitation});
    auto const out = elsewhere.file("antwoord");
    (void)reply(elsewhere, invitation, out, answersWith(elsewhere));

    auto const before = world.vaultFiles();
    checkRefused(world.unlocked({"partner", "take-over", "--in", out}),
                 "Dit antwoord hoort niet bij een uitnodiging van jou. Er is niets overgenomen. Vraag je partner het goede bestand te sturen.\n");
    CHECK(world.vaultFiles() == before);
    auto sealed = readBytes(out);
    sealed.back() = static_cast<std::uint8_t>(sealed.back() ^ 1U);
    writeBytes(out, sealed);
    checkRefused(elsewhere.unlocked({"partner", "take-over", "--in", out}),
                 "Dit is geen antwoord op een uitnodiging, of het is beschadigd. Er is niets overgenomen. Vraag je partner het opnieuw te sturen.\n");
    checkUsage(world.tool({"partner", "take-over"}));
    checkUsage(world.tool({"partner", "invite", "extra", "--out", out}));
}
