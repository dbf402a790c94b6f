#include "tests/tool/scan_tool.h"

using namespace weerbaar::test;

namespace {

/// The items of a pack as its author wrote them.
std::vector<Json> itemsOf(char const* pack)
{
    std::vector<Json> items;
    auto const json = Json::parse(readBytes(std::filesystem::path(WEERBAAR_PACKS) / pack));
    for (auto const& theme : json.at("themes"))
        items.insert(items.end(), theme.at("items").begin(), theme.at("items").end());
    return items;
}

template <class Condition>
std::vector<std::string> idsOf(std::vector<Json> const& items, Condition const& condition)
{
    std::vector<std::string> ids;
    for (auto const& item : items) {
        if (condition(item))
            ids.push_back(item.at("id"));
    }
    return ids;
}

bool lists(Json const& item, char const* key, char const* value)
{
    auto const list = item.value(key, Json::array());
    return std::find(list.begin(), list.end(), value) != list.end();
}

bool isCritical(Json const& item)
{
    return item.at("weight") == "critical";
}

}  // namespace

TEST_CASE("the items of a scan are those of the pack, with all that they say", "[tool][scan]")
{
    World const world;
    auto const [name, file] = GENERATE(table<char const*, char const*>({{"home", "home-check.json"}, {"personal", "personal-scan.json"}}));
    CAPTURE(name);
    ScanTool const scan(world, name);
    auto const pack = itemsOf(file);
    auto const all = scan.withoutVault("items");
    CHECK(each(all, "id") == idsOf(pack, [](Json const&) { return true; }));
    CHECK(scan.withoutVault("items", {"--round", "full", "--order", "theme"}) == all);

    std::set<std::string> const always{"id", "theme", "section", "statement", "why", "advice", "effort", "cost", "weight", "answeredBy",
                                       "sourceStrength", "sources"};
    for (std::size_t i = 0; i < pack.size(); ++i) {
        CAPTURE(all[i]);
        auto keys = always;
        for (char const* const key : {"partnerStatement", "talk", "onlyWith", "after", "eachForSelf"}) {
            if (!pack[i].contains(key))
                continue;
            keys.insert(key);
            CHECK(all[i].at(key) == pack[i].at(key));
        }
        CHECK(keysOf(all[i]) == keys);
        for (char const* const key : {"statement", "why", "advice", "effort", "cost", "weight", "answeredBy", "sourceStrength"})
            CHECK(all[i].at(key) == pack[i].at(key));
        CHECK(all[i].at("id").get<std::string>().starts_with(all[i].at("theme").get<std::string>() + '.'));
        CHECK(all[i].at("sources").size() == pack[i].at("sources").size());
    }
}

TEST_CASE("filters leave the items of one household, one round and one person", "[tool][scan]")
{
    World const world;
    ScanTool const home(world);
    ScanTool const personal(world, "personal");
    auto const homePack = itemsOf("home-check.json");
    auto const personalPack = itemsOf("personal-scan.json");
    auto const ids = [](ScanTool const& scan, Words const& filters) { return each(scan.withoutVault("items", filters), "id"); };

    auto const flats = ids(home, {"--home", "flat"});
    CHECK(flats == idsOf(homePack, [](Json const& item) { return lists(item, "homes", "flat"); }));
    CHECK(flats.size() < homePack.size());
    CHECK(ids(home, {"--round", "short"}) == idsOf(homePack, isCritical));
    CHECK(ids(home, {"--round", "short", "--by", "councillor"}) == idsOf(homePack, isCritical));
    CHECK(ids(home, {"--round", "short", "--by", "partner"}) == idsOf(homePack, [](Json const& item) { return item.value("partnerRound", false); }));
    CHECK(ids(home, {"--by", "partner"}) == idsOf(homePack, [](Json const& item) { return item.at("answeredBy") != "councillor"; }));

    CHECK(ids(personal, {"--tenure", "rented"}) == idsOf(personalPack, [](Json const& item) { return lists(item, "tenures", "rented"); }));
    CHECK(ids(personal, {"--children", "no", "--business", "no", "--living", "alone"}) == idsOf(personalPack, [](Json const& item) {
        return !lists(item, "onlyWith", "children") && !lists(item, "onlyWith", "business") && !lists(item, "onlyWith", "partner");
    }));
    CHECK(ids(personal, {"--children", "yes", "--business", "yes", "--living", "with-partner"}) ==
          idsOf(personalPack, [](Json const& item) { return !lists(item, "onlyWith", "alone"); }));
    CHECK(ids(personal, {"--by", "councillor"}) == idsOf(personalPack, [](Json const& item) { return item.at("answeredBy") != "partner"; }));
    CHECK(ids(personal, {"--by", "partner"}) == idsOf(personalPack, [](Json const& item) { return item.at("answeredBy") != "councillor"; }));
    CHECK(ids(personal, {"--order", "walk"}) == ids(personal, {}));  // nobody walks through it
}

TEST_CASE("the walk has every item once, at its place in the house", "[tool][scan]")
{
    World const world;
    ScanTool const home(world);
    auto const pack = Json::parse(readBytes(std::filesystem::path(WEERBAAR_PACKS) / "home-check.json"));
    std::vector<std::string> stops;
    std::vector<std::string> ids;
    for (auto const& stop : pack.at("walk")) {
        for (auto const& item : stop.at("items")) {
            ids.push_back(item);
            stops.push_back(stop.at("title"));
        }
    }
    auto const walk = home.withoutVault("items", {"--order", "walk"});
    CHECK(each(walk, "id") == ids);
    CHECK(each(walk, "section") == stops);
    auto const partners = each(home.withoutVault("items", {"--order", "walk", "--by", "partner", "--round", "short"}), "id");
    CHECK(partners.size() > 1);
    CHECK(std::is_sorted(partners.begin(), partners.end(), [&](auto const& a, auto const& b) {
        return std::find(ids.begin(), ids.end(), a) < std::find(ids.begin(), ids.end(), b);
    }));
}

TEST_CASE("the partner reads their own words", "[tool][scan]")
{
    World const world;
    ScanTool const personal(world, "personal");
    auto const all = personal.withoutVault("items");
    auto const other = std::find_if(all.begin(), all.end(), [](Json const& item) { return item.contains("partnerStatement"); });
    REQUIRE(other != all.end());
    auto const text = [&](char const* person) {
        auto const ran = world.tool(personal.words("items", {"--by", person}));
        checkDone(ran);
        return ran.out;
    };
    CHECK(text("partner").find(other->at("partnerStatement").get<std::string>()) != std::string::npos);
    CHECK(text("councillor").find(other->at("partnerStatement").get<std::string>()) == std::string::npos);
}

TEST_CASE("a search finds what statement, advice or why say, in any case", "[tool][scan]")
{
    World const world;
    ScanTool const home(world);
    auto const pack = itemsOf("home-check.json");
    auto const expected = idsOf(pack, [](Json const& item) {
        for (char const* const key : {"statement", "advice", "why"}) {
            auto const text = item.at(key).get<std::string>();
            if (text.find("rookmelder") != text.npos || text.find("Rookmelder") != text.npos)
                return true;
        }
        return false;
    });
    REQUIRE(!expected.empty());
    auto const found = home.withoutVault("search", {"--text", "ROOKMELDER"});
    CHECK(each(found, "id") == expected);
    CHECK(found.at(0) == element(home.withoutVault("items"), "id", expected.front()));
    CHECK(home.withoutVault("search", {"--text", "’s"}).size() > 0);
    CHECK(home.withoutVault("search", {"--text", "geen woord als dit"}) == Json::array());
    CHECK(world.tool(home.words("search", {"--text", "geen woord als dit"})).out == "Deze tekst staat in geen enkele vraag.\n");
}

TEST_CASE("what others offer comes with the day on which it was checked", "[tool][scan]")
{
    World const world;
    auto const [name, file] = GENERATE(table<char const*, char const*>({{"home", "home-check.json"}, {"personal", "personal-scan.json"}}));
    CAPTURE(name);
    auto const pack = Json::parse(readBytes(std::filesystem::path(WEERBAAR_PACKS) / file));
    auto const offers = ScanTool(world, name).withoutVault("offers");
    REQUIRE(offers.size() == pack.at("offers").size());
    REQUIRE(!offers.empty());
    for (std::size_t i = 0; i < offers.size(); ++i) {
        auto told = offers[i];
        auto written = pack.at("offers").at(i);
        CHECK(told.at("sources").size() == written.at("sources").size());
        told.erase("sources");
        written.erase("sources");
        CHECK(told == written);
    }
}
