#include "tests/tool/world.h"

using namespace weerbaar::test;

namespace {

Ran listWith(World const& world, std::string const& secret)
{
    return world.tool({"incident", "list", "--passphrase-fd", "7"}, {}, {{7, secret}});
}

}  // namespace

TEST_CASE("a passphrase that will not do makes no vault", "[tool][secrets]")
{
    World const world;
    auto const init = [&](std::string const& secret) {
        return world.tool({"init", "--passphrase-fd", "3"}, {}, {{3, secret}});
    };
    checkRefused(init(""), "De wachtzin is leeg.\n");
    checkRefused(init("\n"), "De wachtzin is leeg.\n");
    checkRefused(init("kort"), sentence::tooShort);
    checkRefused(init(std::string(1025, 'a')), sentence::tooLong);
    checkRefused(init(std::string(10 * 1024, 'a')), sentence::tooLong);
    checkRefused(init("geen \xff utf-8, maar wel lang"));
    checkRefused(init(std::string("een nul\0erin, maar wel lang", 27)));
    CHECK_FALSE(std::filesystem::exists(world.vault()));
}

TEST_CASE("the longest passphrase opens, and one newline after it does not count", "[tool][secrets]")
{
    World world;
    std::string const longest(1024, 'w');
    world.makeVault(longest);
    checkDone(listWith(world, longest));
    checkDone(listWith(world, longest + '\n'));
    checkDone(listWith(world, longest + "\r\n"));
    checkRefused(listWith(world, longest + "\n\n"), sentence::tooLong);
    checkRefused(listWith(world, "\n" + longest), sentence::tooLong);
    checkRefused(listWith(world, longest.substr(1)), sentence::wrongPassphrase);
}

TEST_CASE("the same letters typed another way are the same passphrase", "[tool][secrets]")
{
    World world;
    world.makeVault("caf\u00e9 na de raad, \uac01");
    checkDone(listWith(world, "cafe\u0301 na de raad, \u1100\u1161\u11a8"));
    checkRefused(listWith(world, "cafe na de raad, \uac01"), sentence::wrongPassphrase);
}

TEST_CASE("without descriptor and terminal the tool says what it misses", "[tool][secrets]")
{
    World world;
    world.makeVault();
    checkRefused(world.tool({"incident", "list"}),
                 "De wachtzin ontbreekt en er is geen terminal om ernaar te vragen. Geef --passphrase-fd N.\n");
    checkRefused(world.tool({"incident", "list", "--passphrase-fd", "42"}), "Uit bestandsbeschrijver 42 valt niet te lezen.\n");
}

TEST_CASE("standard input may carry the passphrase where nothing else comes from it", "[tool][secrets]")
{
    World world;
    world.makeVault();
    checkDone(world.tool({"incident", "list", "--passphrase-fd", "0"}, passphrase + '\n'));
}

TEST_CASE("a recovery code with a mistake names the group", "[tool][secrets]")
{
    World world;
    auto code = world.makeVault();
    code[2 * 6] = code[2 * 6] == 'A' ? 'C' : 'A';  // the first character of group 3
    auto const before = world.vaultFiles();
    checkRefused(world.tool({"recover", "--recovery-fd", "3", "--new-passphrase-fd", "4"}, {}, {{3, code}, {4, passphrase}}),
                 "De herstelcode klopt niet en er is niets veranderd: kijk op je papier naar groep 3.\n");
    checkRefused(world.tool({"recover", "--recovery-fd", "3", "--new-passphrase-fd", "4"}, {}, {{3, ""}, {4, passphrase}}));
    CHECK(world.vaultFiles() == before);
}

TEST_CASE("the recovery code of another vault opens nothing", "[tool][secrets]")
{
    World world;
    world.makeVault();
    World other;
    auto const before = world.vaultFiles();
    auto const ran = world.tool({"recover", "--recovery-fd", "3", "--new-passphrase-fd", "4"}, {},
                                {{3, other.makeVault()}, {4, "een heel nieuwe wachtzin"}});
    checkRefused(ran);
    CHECK(ran.err.starts_with("Deze herstelcode hoort niet bij deze kluis."));
    CHECK(world.vaultFiles() == before);
}

TEST_CASE("at a terminal the passphrase is asked for and not shown", "[tool][secrets]")
{
    World world;
    world.makeVault();
    auto start = world.start({"incident", "list", "--json"});
    start.withTerminal = true;
    Process process(start);
    process.awaitOnTerminal("De wachtzin: ");
    CHECK_FALSE(process.terminalEchoes());
    process.type(passphrase + '\n');
    auto const ran = process.finish();
    checkDone(ran);
    CHECK(ran.out == "[]\n");
    CHECK(process.shown() == "De wachtzin: \r\n");
}

TEST_CASE("a new passphrase is asked for twice", "[tool][secrets]")
{
    World const world;
    auto start = world.start({"init"});
    start.withTerminal = true;
    Process process(start);
    process.awaitOnTerminal("De wachtzin: ");
    process.type(passphrase + '\n');
    process.awaitOnTerminal("De wachtzin, nog een keer: ");
    process.type(passphrase + "!\n");
    checkRefused(process.finish(), "De wachtzin was de tweede keer anders. Er is niets veranderd. Probeer het opnieuw.\n");
    CHECK_FALSE(std::filesystem::exists(world.vault()));
}

TEST_CASE("Ctrl-C at the prompt ends the command and gives the echo back", "[tool][secrets]")
{
    World world;
    world.makeVault();
    auto start = world.start({"incident", "list"});
    start.withTerminal = true;
    Process process(start);
    process.awaitOnTerminal("De wachtzin: ");
    process.type("juiste\x03");
    checkRefused(process.finish(), "Gestopt. Er is niets veranderd.\n");
    CHECK(process.shown().find("juiste") == std::string::npos);
}
