#include "tests/tool/world.h"

using namespace weerbaar::test;

namespace {

std::filesystem::path pack(char const* name)
{
    return std::filesystem::path(WEERBAAR_PACKS) / name;
}

}  // namespace

TEST_CASE("every pack of the program passes its own check", "[tool][content]")
{
    World const world;
    for (char const* const name : {"home-check.json", "personal-scan.json", "contacts.json", "first-minutes.json",
                                   "aggression-protocol.json", "evidence.json", "aftercare.json"}) {
        CAPTURE(name);
        auto const ran = world.tool({"content", "check", pack(name).string()});
        checkDone(ran);
        CHECK(ran.out == "ok\n");
    }
}

TEST_CASE("a pack with a fault is refused with the place of the fault", "[tool][content]")
{
    World const world;
    auto const check = [&](Json const& json) {
        writeText(world.file("pakket.json"), json.dump());
        auto const ran = world.tool({"content", "check", world.file("pakket.json")});
        CHECK(ran.exitCode == 1);
        CHECK(ran.out.empty());
        CHECK(std::count(ran.err.begin(), ran.err.end(), '\n') == 1);
        return ran.err;
    };
    auto guidance = Json::parse(readBytes(pack("first-minutes.json")));
    guidance["steps"][0]["contacts"] = Json{"niemand"};
    CHECK(check(guidance).find("niemand") != std::string::npos);
    guidance["tikfout"] = 1;
    CHECK(check(guidance).find("tikfout") != std::string::npos);
    CHECK(check("geen pakket") == "/kind\n");

    writeText(world.file("pakket.json"), "{");
    CHECK(world.tool({"content", "check", world.file("pakket.json")}).err == "not JSON\n");
    checkRefused(world.tool({"content", "check", world.file("er-is-niets.json")}), "Dit bestand is niet te lezen.\n");
}
