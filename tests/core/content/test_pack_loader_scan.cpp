// What a schema cannot say of a scan, and what the loader makes of its newer fields.
#include "core/content/pack_loader.h"

#include "tests/core/content/small_packs.h"

using namespace weerbaar::content;
using namespace weerbaar::test::packs;
using nlohmann::json;
using Texts = std::vector<std::string>;

namespace {

ScanPack read(json const& pack)
{
    auto parsed = parsePack(pack.dump());
    INFO((parsed ? std::string() : parsed.error().where));
    REQUIRE(parsed.has_value());
    return std::get<ScanPack>(std::move(parsed).value());
}

/// The fault, and where: "B1.1: B9.9".
std::pair<std::optional<PackFault>, std::string> refusal(json const& pack)
{
    auto const parsed = parsePack(pack.dump());
    return parsed ? std::pair(std::optional<PackFault>(), std::string())
                  : std::pair(std::optional(parsed.error().fault), parsed.error().where);
}

/// A theme of three items that wait for the ones named, without a walk.
json waiting(json const& first, json const& second, json const& third)
{
    auto pack = smallScan();
    pack.erase("walk");
    auto& items = pack["themes"][0]["items"];
    items.push_back(items[1]);
    items[2]["id"] = "B1.3";
    auto const set = [&](std::size_t index, json const& after) {
        items[index].erase("after");
        if (!after.empty())
            items[index]["after"] = after;
    };
    set(0, first);
    set(1, second);
    set(2, third);
    return pack;
}

}  // namespace

TEST_CASE("what an item says beyond the first version is read", "[core][content]")
{
    auto const pack = read(smallScan());
    auto const* const item = pack.find("B1.1");
    REQUIRE(item);
    CHECK(item->partnerStatement == "Wij zien wie er staat.");
    CHECK(item->talk == "Wat doe jij als er gebeld wordt?");
    CHECK(item->onlyWith == std::vector{Circumstance::Partner, Circumstance::Children});
    CHECK(item->partnerRound);
    CHECK(item->eachForSelf);
    CHECK(item->after == Texts{"B1.2"});
    CHECK(item->since == 2);
}

TEST_CASE("what an item leaves out has the value that says nothing", "[core][content]")
{
    auto bare = smallScan();
    for (auto const* const key :
         {"partnerStatement", "talk", "onlyWith", "partnerRound", "eachForSelf", "after", "since", "rentedNote"})
        bare["themes"][0]["items"][0].erase(key);
    for (auto const* const key : {"walk", "offers", "withdrawn"})
        bare.erase(key);
    auto const pack = read(bare);
    auto const* const item = pack.find("B1.1");
    REQUIRE(item);
    CHECK_FALSE(item->partnerStatement.has_value());
    CHECK_FALSE(item->talk.has_value());
    CHECK_FALSE(item->rentedNote.has_value());
    CHECK(item->onlyWith.empty());
    CHECK_FALSE(item->partnerRound);
    CHECK_FALSE(item->eachForSelf);
    CHECK(item->after.empty());
    CHECK(item->since == 1);
    CHECK(pack.walk.empty());
    CHECK(pack.offers.empty());
    CHECK(pack.withdrawn.empty());
}

TEST_CASE("the walk, the offers of others and the withdrawn items are read", "[core][content]")
{
    auto const pack = read(smallScan());
    REQUIRE(pack.walk.size() == 1);
    CHECK(pack.walk[0].id == "front-door");
    CHECK(pack.walk[0].title == "Bij de voordeur");
    CHECK(pack.walk[0].items == Texts{"B1.2", "B1.1"});
    REQUIRE(pack.offers.size() == 1);
    auto const& offer = pack.offers[0];
    CHECK(offer.id == "other-scan");
    CHECK(offer.title == "Een andere scan");
    CHECK(offer.offeredBy == "Iemand anders");
    CHECK(offer.forWhom == "burgemeesters");
    CHECK(offer.openToCouncillors == OpenToCouncillors::No);
    CHECK(offer.text == "Vraag ernaar bij de griffier.");
    CHECK(offer.checkedOn == "2025-06-01");
    CHECK(offer.sourceStrength == SourceStrength::Indirect);
    CHECK(offer.sources == Texts{"82"});
    REQUIRE(pack.withdrawn.size() == 1);
    CHECK(pack.findWithdrawn("B1.9") == &pack.withdrawn[0]);
    CHECK(pack.withdrawn[0].statement == "Dit vroegen we eerst.");
    CHECK(pack.withdrawn[0].replacedBy == "B1.2");
    CHECK(pack.find("B1.9") == nullptr);           // it is not asked
    CHECK(pack.findWithdrawn("B1.1") == nullptr);  // and this one is
}

TEST_CASE("every circumstance and every answer about an offer is read as what it says", "[core][content]")
{
    for (auto const& [name, circumstance] : {std::pair("alone", Circumstance::Alone), std::pair("partner", Circumstance::Partner),
                                             std::pair("children", Circumstance::Children),
                                             std::pair("business", Circumstance::Business)}) {
        auto pack = smallScan();
        pack["themes"][0]["items"][0]["onlyWith"] = {name};
        INFO(name);
        CHECK(read(pack).find("B1.1")->onlyWith == std::vector{circumstance});
    }
    for (auto const& [name, open] : {std::pair("yes", OpenToCouncillors::Yes), std::pair("no", OpenToCouncillors::No),
                                     std::pair("unknown", OpenToCouncillors::Unknown)}) {
        auto pack = smallScan();
        pack["offers"][0]["openToCouncillors"] = name;
        CHECK(read(pack).offers.at(0).openToCouncillors == open);
    }
}

// ---- refused -----------------------------------------------------------------------------------------

TEST_CASE("an item that the scan does not have is refused, wherever it is named", "[core][content]")
{
    auto pack = smallScan();
    pack["walk"][0]["items"] = {"B1.2", "B1.1", "B9.9"};
    CHECK(refusal(pack) == std::pair(std::optional(PackFault::MissingItem), std::string("front-door: B9.9")));

    pack = smallScan();
    pack["walk"][0]["items"] = {"B1.2", "B1.1", "B1.9"};  // withdrawn: no longer asked
    CHECK(refusal(pack).first == PackFault::MissingItem);

    pack = smallScan();
    pack["themes"][0]["items"][0]["after"] = {"B1.2", "B9.9"};
    CHECK(refusal(pack) == std::pair(std::optional(PackFault::MissingItem), std::string("B1.1: B9.9")));

    pack = smallScan();
    pack["themes"][0]["items"][1]["after"] = {"B1.9"};
    CHECK(refusal(pack).first == PackFault::MissingItem);

    pack = smallScan();
    pack["withdrawn"][0]["replacedBy"] = "B9.9";
    CHECK(refusal(pack) == std::pair(std::optional(PackFault::MissingItem), std::string("B1.9: B9.9")));

    pack = smallScan();
    pack["withdrawn"][0]["replacedBy"] = "B1.9";  // itself
    CHECK(refusal(pack).first == PackFault::MissingItem);
}

TEST_CASE("a walk that leaves an item out, or comes by it twice, is refused", "[core][content]")
{
    auto pack = smallScan();
    pack["walk"][0]["items"] = {"B1.1"};
    CHECK(refusal(pack).first == PackFault::BrokenWalk);
    CHECK(refusal(pack).second.starts_with("B1.2"));

    pack = smallScan();
    pack["walk"].push_back({{"id", "hall"}, {"title", "In de hal"}, {"items", {"B1.1"}}});
    CHECK(refusal(pack).first == PackFault::BrokenWalk);
    CHECK(refusal(pack).second.starts_with("B1.1"));

    pack["walk"][0]["items"] = {"B1.2"};  // each once, over two stops
    CHECK(refusal(pack).first == std::nullopt);
}

TEST_CASE("items that wait for each other, or for themselves, are refused", "[core][content]")
{
    auto const none = json::array();
    CHECK(refusal(waiting({"B1.1"}, none, none)).first == PackFault::Circle);
    CHECK(refusal(waiting({"B1.2"}, {"B1.1"}, none)).first == PackFault::Circle);
    CHECK(refusal(waiting({"B1.2"}, {"B1.3"}, {"B1.1"})).first == PackFault::Circle);
    CHECK(refusal(waiting(none, {"B1.3"}, {"B1.2"})).first == PackFault::Circle);
    // Two ways to the same item are no circle.
    CHECK(refusal(waiting({"B1.2", "B1.3"}, {"B1.3"}, none)).first == std::nullopt);
    CHECK(refusal(waiting(none, {"B1.1"}, {"B1.2", "B1.1"})).first == std::nullopt);
}

TEST_CASE("an id of a stop, an offer or a withdrawn item that is there twice is refused", "[core][content]")
{
    auto pack = smallScan();
    pack["withdrawn"][0] = {{"id", "B1.2"}, {"statement", "Dit vroegen we eerst."}};
    CHECK(refusal(pack).first == PackFault::DuplicateId);
    for (auto const* const list : {"walk", "offers", "withdrawn"}) {
        pack = smallScan();
        pack[list].push_back(pack[list][0]);
        INFO(list);
        CHECK(refusal(pack).first == PackFault::DuplicateId);
    }
    pack = smallScan();
    pack["offers"][0]["sources"] = {"999"};
    CHECK(refusal(pack).first == PackFault::MissingSource);
}
