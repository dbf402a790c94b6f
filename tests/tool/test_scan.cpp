#include "tests/tool/world.h"

#include <algorithm>
#include <set>

using namespace weerbaar::test;

namespace {

Json items(World const& world, Words filters)
{
    Words words{"scan", "items", "--scan", "home", "--json"};
    words.insert(words.end(), filters.begin(), filters.end());
    auto const ran = world.tool(words);
    checkDone(ran);
    return Json::parse(ran.out);
}

}  // namespace

TEST_CASE("the items of the home check are those of the pack", "[tool][scan]")
{
    World const world;
    auto const pack = Json::parse(readBytes(std::filesystem::path(WEERBAAR_PACKS) / "home-check.json"));
    std::size_t total = 0;
    std::size_t critical = 0;
    std::size_t inFlats = 0;
    for (auto const& theme : pack.at("themes")) {
        for (auto const& item : theme.at("items")) {
            ++total;
            critical += item.at("weight") == "critical" ? 1 : 0;
            auto const& homes = item.at("homes");
            inFlats += std::find(homes.begin(), homes.end(), "flat") != homes.end() ? 1 : 0;
        }
    }
    auto const all = items(world, {});
    CHECK(all.size() == total);
    CHECK(items(world, {"--round", "full"}) == all);
    CHECK(items(world, {"--round", "short"}).size() == critical);
    CHECK(items(world, {"--home", "flat"}).size() == inFlats);
    CHECK(inFlats < total);

    std::set<std::string> const weights{"critical", "high", "medium", "low"};
    for (auto const& item : all) {
        CAPTURE(item);
        CHECK(item.size() == 10);
        for (char const* const field : {"id", "theme", "statement", "why", "advice", "effort", "cost", "answeredBy"})
            CHECK(!item.at(field).get<std::string>().empty());
        CHECK(weights.contains(item.at("weight").get<std::string>()));
        CHECK(!item.at("sources").empty());
    }
}

TEST_CASE("answers are kept one by one, per person, and the last counts", "[tool][scan]")
{
    World world;
    world.makeVault();
    CHECK(world.json({"scan", "result", "--scan", "home"}).at("actions").empty());
    auto const answer = [&](std::string const& item, std::string const& value) {
        (void)world.json({"scan", "answer", "--scan", "home", "--item", item, "--answer", value});
    };
    answer("B1.1", "no");
    answer("B1.1", "partly");
    answer("B2.1", "unknown");
    auto const result = world.json({"scan", "result", "--scan", "home"});
    CHECK(result.at("actions").size() == 1);
    CHECK(result.at("actions").at(0).at("answer") == "partly");
    CHECK(result.at("differences").empty());
    CHECK(result.at("themes").at(1).at("answered") == 1);
    CHECK(result.at("themes").at(1).at("gaps") == 0);

    auto const flat = world.json({"scan", "result", "--scan", "home", "--home", "flat", "--tenure", "rented"});
    int allHomes = 0;
    int flats = 0;
    for (std::size_t i = 0; i < result.at("themes").size(); ++i) {
        allHomes += result.at("themes").at(i).at("total").get<int>();
        flats += flat.at("themes").at(i).at("total").get<int>();
    }
    CHECK(flats < allHomes);
}
