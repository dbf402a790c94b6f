#include "tests/tool/scan_tool.h"

#include "tests/support/outcome.h"

using namespace weerbaar;
using namespace weerbaar::test;

TEST_CASE("answers are kept one by one, per person, and the last counts", "[tool][scan]")
{
    World world;
    world.makeVault();
    ScanTool const scan(world);
    CHECK(scan("result").at("actions").empty());
    scan.answer("B1.1", "no");
    scan.answer("B1.1", "partly");
    scan.answer("B2.1", "unknown");
    auto const result = scan("result");
    CHECK(result.at("actions").size() == 1);
    CHECK(result.at("actions").at(0).at("answer") == "partly");
    CHECK(result.at("differences").empty());
    CHECK(result.at("toFindOut") == Json{"B2.1"});
    auto const& post = element(result.at("themes"), "id", "B2");
    CHECK(post.at("answered") == 1);
    CHECK(post.at("gaps") == 0);
    CHECK(post.at("unknown") == 1);
    CHECK(post.at("open").get<int>() == post.at("total").get<int>() - 1);

    auto const flat = scan("result", {"--home", "flat", "--tenure", "rented"});
    int allHomes = 0;
    int flats = 0;
    for (std::size_t i = 0; i < result.at("themes").size(); ++i) {
        allHomes += result.at("themes").at(i).at("total").get<int>();
        flats += flat.at("themes").at(i).at("total").get<int>();
    }
    CHECK(flats < allHomes);
}

TEST_CASE("both scans are about one household", "[tool][scan]")
{
    World world;
    world.makeVault();
    ScanTool const home(world);
    ScanTool const personal(world, "personal");
    Json profile{{"home", nullptr}, {"tenure", nullptr}, {"living", nullptr}, {"children", nullptr}, {"business", nullptr}};
    CHECK(home("profile") == profile);
    CHECK(home("rounds").empty());  // looking begins no round

    profile["living"] = "alone";
    profile["children"] = false;
    CHECK(personal("profile", {"--living", "alone", "--children", "no"}) == profile);
    CHECK(home("profile") == profile);
    CHECK(home("rounds").empty());
    profile["home"] = "detached";
    CHECK(home("profile", {"--home", "detached"}) == profile);  // the rest stays

    (void)home("start");
    CHECK(home("profile") == profile);
    profile["children"] = true;
    CHECK(home("profile", {"--children", "yes"}) == profile);
    CHECK(personal("profile") == profile);
    auto const ran = world.unlocked(personal.words("profile"));
    checkDone(ran);
    CHECK(ran.out == "Woning: vrijstaand huis\nKoop of huur: niet gezegd\nSamen of alleen: alleen\nKinderen in huis: ja\n"
                     "Eigen bedrijf aan huis: niet gezegd\n");
}

TEST_CASE("a round that began short goes on as a full one", "[tool][scan]")
{
    World world;
    world.makeVault();
    ScanTool const scan(world);
    auto const begun = scan("start", {"--round", "short"});
    scan.answer("B1.1", "yes");
    auto const totalOf = [&] {
        int total = 0;
        auto const result = scan("result");
        for (auto const& theme : result.at("themes"))
            total += theme.at("total").get<int>();
        return total;
    };
    CHECK(totalOf() == static_cast<int>(scan.withoutVault("items", {"--round", "short"}).size()));
    auto full = begun;
    full["scope"] = "full";
    CHECK(scan("scope", {"--round", "full"}) == full);
    CHECK(totalOf() == static_cast<int>(scan.withoutVault("items").size()));
    CHECK(scan("result").at("themes").at(0).at("good") == 1);
}

TEST_CASE("starting twice in a row leaves no empty round behind", "[tool][scan]")
{
    World world;
    world.makeVault();
    ScanTool const scan(world);
    auto const first = scan("start");
    CHECK(scan("start", {"--round", "short"}).at("id") == first.at("id"));
    CHECK(scan("rounds").at(0).at("scope") == "short");
    scan.answer("B1.1", "yes");
    auto const second = scan("start");
    CHECK(second.at("id") != first.at("id"));
    auto const rounds = scan("rounds");
    REQUIRE(rounds.size() == 2);
    CHECK(rounds.at(0).at("finishedAt").is_null());
    CHECK(rounds.at(1).at("finishedAt").is_string());  // the next one ends it
}

TEST_CASE("an answer to a question that no longer exists stays in the history", "[tool][scan]")
{
    World world;
    world.makeVault();
    ScanTool const scan(world);
    scan.answer("B1.1", "no");
    {
        auto opened = world.open();
        take(opened.database().execute("INSERT INTO scan_answer (round_id, item_id, answered_by, answer, note, answered_utc_ms, "
                                       "answered_offset) SELECT max(id), 'B1.99', 'councillor', 'no', '', 0, 0 FROM scan_round;"
                                       "UPDATE scan_round SET pack_version = 99"));
    }
    CHECK(scan("result").at("criticalGaps") == Json{"B1.1"});
    (void)scan("start");
    auto const history = scan("history");
    CHECK(history.at("newerPackBefore") == true);
    auto const gone = history.at("items").back();
    CHECK(gone == Json{{"item", "B1.99"}, {"statement", "Deze vraag bestaat niet meer."}, {"change", "withdrawn"}, {"before", "no"}, {"now", nullptr}});
    auto const ran = world.unlocked(scan.words("history"));
    checkDone(ran);
    CHECK(ran.out.find("  B1.99  Deze vraag bestaat niet meer.\n    was: nee, nu: - (niet meer gevraagd)\n") != std::string::npos);
    CHECK(ran.out.find("met een nieuwere Weerbaar") != std::string::npos);
}

TEST_CASE("two facts about two phones are no difference of opinion, and come last", "[tool][scan]")
{
    World world;
    world.makeVault();
    ScanTool const scan(world, "personal");
    std::string ownDevice;
    std::string shared;
    for (auto const& item : scan.withoutVault("items", {"--by", "partner"})) {
        auto& place = item.contains("eachForSelf") ? ownDevice : shared;
        if (item.at("answeredBy") == "together" && (place.empty() || item.at("id") > place))
            place = item.at("id");
    }
    REQUIRE((ownDevice < shared));
    for (auto const& item : {ownDevice, shared}) {
        scan.answer(item, "yes");
        scan.answer(item, "no", "partner");
    }
    auto const differences = scan("compare").at("differences");
    CHECK(each(differences, "item") == std::vector{shared, ownDevice});
    CHECK(differences.at(0).at("eachForSelf") == false);
    CHECK(differences.at(1).at("eachForSelf") == true);
    auto const ran = world.unlocked(scan.words("compare"));
    checkDone(ran);
    CHECK(ran.out.find("allebei kan kloppen.") != std::string::npos);
    scan.answer(shared, "partly", "together");
    auto const after = world.unlocked(scan.words("compare"));
    CHECK(after.out.find("    samen: deels\n") != std::string::npos);
}
