#include "tests/tool/scan_tool.h"

using namespace weerbaar::test;

namespace {

Words const household{"--home", "terraced", "--tenure", "owned", "--living", "with-partner", "--children", "yes", "--business", "no"};

/// What one of the two is asked in the short round of this household.
std::vector<std::string> shortRound(ScanTool const& scan, std::string const& person)
{
    Words filters{"--round", "short", "--by", person};
    filters.insert(filters.end(), household.begin(), household.end());
    return each(scan.withoutVault("items", filters), "id");
}

bool isMoment(Json const& json)
{
    return json.is_string() && json.get<std::string>().size() == std::string("2026-11-20T21:15:00+01:00").size();
}

}  // namespace

TEST_CASE("a script goes through a whole round with both people, and through the next", "[tool][scan]")
{
    World world;
    world.makeVault();
    auto const name = GENERATE(values<std::string>({"home", "personal"}));
    CAPTURE(name);
    ScanTool const scan(world, name);

    Json const profile{{"home", "terraced"}, {"tenure", "owned"}, {"living", "with-partner"}, {"children", true}, {"business", false}};
    CHECK(scan("profile", household) == profile);
    auto const first = scan("start", {"--round", "short"});
    CHECK(keysOf(first) == std::set<std::string>{"id", "scope", "startedAt", "finishedAt"});
    CHECK(first.at("scope") == "short");
    CHECK(isMoment(first.at("startedAt")));
    CHECK(first.at("finishedAt").is_null());
    CHECK(scan("rounds").size() == 1);  // the one that the household began

    // Both say yes everywhere, but for two items that both are asked.
    auto const mine = shortRound(scan, "councillor");
    auto const theirs = shortRound(scan, "partner");
    std::vector<std::string> both;
    for (auto const& item : mine) {
        if (std::find(theirs.begin(), theirs.end(), item) != theirs.end())
            both.push_back(item);
    }
    REQUIRE(both.size() >= 3);
    auto const& no = both.front();      // the councillor says no
    auto const& unknown = both.back();  // the partner does not know
    auto const& good = both.at(1);
    for (auto const& item : mine)
        scan.answer(item, item == no ? "no" : "yes");
    for (auto const& item : theirs)
        scan.answer(item, item == unknown ? "unknown" : "yes", "partner", item == unknown ? "Nooit van gehoord.\n" : "");

    auto result = scan("result");
    CHECK(result.at("criticalGaps") == Json{no, unknown});
    CHECK(result.at("toFindOut") == Json{unknown});
    CHECK(result.at("differences") == Json{no, unknown});
    CHECK(each(result.at("actions"), "item") == std::vector{no});
    CHECK(result.at("round") == first);

    // Side by side, and what they make of it together.
    auto compared = scan("compare");
    CHECK(keysOf(compared) == std::set<std::string>{"differences", "agreed", "onlyCouncillor", "onlyPartner"});
    CHECK(each(compared.at("differences"), "item") == std::vector{no, unknown});
    CHECK(compared.at("agreed").size() == both.size() - 2);
    auto const& pair = compared.at("differences").at(1);
    CHECK(keysOf(pair) == std::set<std::string>{"item", "statement", "partnerStatement", "councillor", "partner", "together", "talk", "eachForSelf"});
    CHECK(keysOf(pair.at("partner")) == std::set<std::string>{"answer", "note", "answeredAt"});
    CHECK(pair.at("councillor").at("answer") == "yes");
    CHECK(pair.at("partner").at("answer") == "unknown");
    CHECK(pair.at("partner").at("note") == "Nooit van gehoord.");
    CHECK(isMoment(pair.at("partner").at("answeredAt")));
    CHECK(pair.at("together").is_null());
    CHECK(pair.at("talk").is_string());

    scan.answer(no, "partly", "together");
    scan.answer(unknown, "yes", "together");
    CHECK(scan("withdraw", {"--item", unknown}) == Json{{"item", unknown}, {"withdrawn", true}});
    CHECK(scan("withdraw", {"--item", unknown}) == Json{{"item", unknown}, {"withdrawn", false}});
    compared = scan("compare");
    CHECK(each(compared.at("differences"), "item") == std::vector{unknown});
    CHECK(element(compared.at("agreed"), "item", no).at("together").at("answer") == "partly");
    CHECK(scan("result").at("actions").at(0).at("answer") == "partly");

    auto const finished = scan("finish");
    CHECK(finished.at("id") == first.at("id"));
    CHECK(isMoment(finished.at("finishedAt")));
    CHECK(scan("finish") == finished);

    // The next round: one thing better, one worse.
    auto const second = scan("start");
    CHECK(second.at("id") != first.at("id"));
    CHECK(second.at("scope") == "full");
    CHECK(scan("profile") == profile);
    CHECK(scan("result").at("actions").empty());
    scan.answer(no, "yes");
    scan.answer(good, "no");
    auto const history = scan("history");
    CHECK(keysOf(history) == std::set<std::string>{"round", "before", "newerPackBefore", "improved", "slipped", "new", "themes", "items"});
    CHECK(history.at("round") == second);
    CHECK(history.at("before") == finished);
    CHECK(history.at("newerPackBefore") == false);
    CHECK(history.at("improved") == 1);
    CHECK(history.at("slipped") == 1);
    CHECK(history.at("new") == 0);
    auto const& better = element(history.at("items"), "item", no);
    CHECK(keysOf(better) == std::set<std::string>{"item", "statement", "change", "before", "now"});
    CHECK(better.at("change") == "improved");
    CHECK(better.at("before") == "no");  // the councillor's own, as this time: the joint answer was of two
    CHECK(better.at("now") == "yes");
    CHECK(element(history.at("items"), "item", good).at("change") == "slipped");
    CHECK(element(history.at("items"), "item", unknown).at("change") == "not-answered");
    CHECK(element(history.at("items"), "item", unknown).at("now").is_null());
    int improved = 0;
    for (auto const& theme : history.at("themes")) {
        CHECK(keysOf(theme) == std::set<std::string>{"id", "improved", "slipped", "new", "before", "now"});
        CHECK(keysOf(theme.at("now")) == std::set<std::string>{"answered", "total", "gaps", "good", "unknown", "open"});
        improved += theme.at("improved").get<int>();
    }
    CHECK(improved == 1);

    // Something is done about it.
    auto const done = scan("decide", {"--item", good, "--state", "done", "--for", "me", "--update-answer"});
    CHECK(done == Json{{"item", good}, {"state", "done"}, {"plannedFor", nullptr}, {"by", "me"}, {"note", ""}, {"answer", "yes"}, {"answeredBy", "councillor"}});
    CHECK(scan("result").at("actions").empty());
    CHECK(scan("history").at("slipped") == 0);

    auto const rounds = scan("rounds");
    REQUIRE(rounds.size() == 2);
    CHECK(keysOf(rounds.at(0)) == std::set<std::string>{"id", "scope", "startedAt", "finishedAt", "packVersion", "answers", "notes"});
    CHECK(rounds.at(0).at("id") == second.at("id"));
    CHECK(rounds.at(0).at("answers") == Json{{"councillor", 2}, {"partner", 0}, {"together", 0}});
    Json const kept{{"councillor", mine.size()}, {"partner", theirs.size()}, {"together", 1}};
    CHECK(rounds.at(1).at("answers") == kept);
    CHECK(rounds.at(1).at("notes") == 1);

    auto const firstId = std::to_string(first.at("id").get<int>());
    CHECK(scan("delete", {"--round-id", firstId, "--yes"}) == Json{{"id", first.at("id")}, {"answers", kept}, {"notes", 1}});
    CHECK(scan("rounds").size() == 1);
    auto const alone = scan("history");
    CHECK(keysOf(alone) == keysOf(history));
    CHECK(alone.at("round") == second);
    CHECK(alone.at("before").is_null());
    CHECK(alone.at("items").empty());
    checkRefused(world.unlocked(scan.words("history", {"--round-id", firstId})), "Deze ronde staat niet in je kluis.\n");
    CHECK(world.filesWith("Nooit van gehoord").empty());
}
