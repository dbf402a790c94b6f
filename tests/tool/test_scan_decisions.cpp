#include "tests/support/outcome.h"
#include "tests/tool/scan_tool.h"

using namespace weerbaar::test;

TEST_CASE("what is decided about a gap stands beside it in the result", "[tool][scan]")
{
    World world;
    world.makeVault();
    ScanTool const scan(world);
    CHECK(scan("result").at("round").is_null());
    // B7.4 comes before B1.5, which leans on it.
    for (char const* const item : {"B1.1", "B1.5", "B7.4", "B1.6"})
        scan.answer(item, "no");

    auto result = scan("result");
    CHECK(keysOf(result) == std::set<std::string>{"themes", "criticalGaps", "actions", "differences", "toFindOut", "round"});
    CHECK(keysOf(result.at("themes").at(0)) == std::set<std::string>{"id", "answered", "total", "gaps", "good", "unknown", "open"});
    REQUIRE(result.at("actions").size() == 4);
    auto const& key = element(result.at("actions"), "item", "B7.4");
    CHECK(keysOf(key) == std::set<std::string>{"item", "action", "answer", "weight", "effort", "cost", "when", "state", "plannedFor", "by",
                                               "note", "unlocks", "reopened"});
    CHECK(key.at("when") == "now");
    CHECK(key.at("state") == "open");
    CHECK(key.at("unlocks") == Json{"B1.5"});
    CHECK(key.at("reopened") == false);
    CHECK(result.at("actions").at(3).at("item") == "B1.6");
    CHECK(result.at("actions").at(3).at("when") == "later");

    auto const planned = scan("decide", {"--item", "B1.1", "--state", "planned", "--on", "2099-12-31", "--for", "landlord", "--note"}, "Vraag om een spion.\n");
    CHECK(planned == Json{{"item", "B1.1"}, {"state", "planned"}, {"plannedFor", "2099-12-31"}, {"by", "landlord"}, {"note", "Vraag om een spion."}});
    (void)scan("decide", {"--item", "B1.6", "--state", "declined"});
    (void)scan("decide", {"--item", "B7.4", "--state", "done"});
    result = scan("result");
    auto const& plan = element(result.at("actions"), "item", "B1.1");
    CHECK(plan.at("when") == "planned");
    CHECK(plan.at("plannedFor") == "2099-12-31");
    CHECK(plan.at("by") == "landlord");
    CHECK(plan.at("note") == "Vraag om een spion.");
    CHECK(element(result.at("actions"), "item", "B1.6").at("when") == "declined");
    CHECK(element(result.at("actions"), "item", "B7.4").at("when") == "done");
    CHECK(element(result.at("actions"), "item", "B1.5").at("when") == "now");
    CHECK(result.at("criticalGaps").size() == 3);  // decided or not

    // What a new decision does not name stays; a new answer opens what was settled.
    CHECK(scan("decide", {"--item", "B1.1", "--state", "open"}) ==
          Json{{"item", "B1.1"}, {"state", "open"}, {"plannedFor", nullptr}, {"by", "landlord"}, {"note", "Vraag om een spion."}});
    scan.answer("B7.4", "no");
    auto const reopened = element(scan("result").at("actions"), "item", "B7.4");
    CHECK(reopened.at("reopened") == true);
    CHECK(reopened.at("state") == "open");

    auto const text = world.unlocked(scan.words("result"));
    checkDone(text);
    CHECK(text.out.find("\nDoe nu:\n") != std::string::npos);
    CHECK(text.out.find("\nBewust niet:\n  B1.6  ") != std::string::npos);
    CHECK(world.filesWith("Vraag om een spion").empty());
}

TEST_CASE("done with --update-answer makes the answer that counts a yes, and keeps its note", "[tool][scan]")
{
    World world;
    world.makeVault();
    ScanTool const scan(world);
    Words const done{"--state", "done", "--update-answer"};
    auto const decide = [&](std::string const& item) {
        Words words{"--item", item};
        words.insert(words.end(), done.begin(), done.end());
        return scan("decide", words).at("answeredBy").get<std::string>();
    };
    scan.answer("B1.1", "no", "councillor", "De bel is stuk.");
    scan.answer("B1.5", "no");
    scan.answer("B1.5", "partly", "partner");
    scan.answer("B2.1", "no");
    scan.answer("B2.1", "no", "together", "We sparen ervoor.");
    CHECK(decide("B1.1") == "councillor");
    CHECK(decide("B1.5") == "together");
    CHECK(decide("B2.1") == "together");

    CHECK(scan("result").at("criticalGaps").empty());
    auto const compared = scan("compare");
    CHECK(element(compared.at("onlyCouncillor"), "item", "B1.1").at("councillor").at("note") == "De bel is stuk.");
    auto const& both = element(compared.at("agreed"), "item", "B1.5");
    CHECK(both.at("councillor").at("answer") == "no");
    CHECK(both.at("partner").at("answer") == "partly");
    CHECK(both.at("together").at("answer") == "yes");
    CHECK(element(compared.at("agreed"), "item", "B2.1").at("together").at("note") == "We sparen ervoor.");
}

TEST_CASE("reminders say what is due in both scans, and when the next is", "[tool][scan]")
{
    World world;
    world.makeVault();
    ScanTool const home(world);
    ScanTool const personal(world, "personal");
    auto const reminders = [&] { return world.json({"scan", "reminders"}); };
    CHECK(reminders() == Json{{"due", Json::array()}, {"nextDueAt", nullptr}});

    home.answer("B1.1", "no");
    CHECK(reminders().at("due").empty());
    CHECK(reminders().at("nextDueAt").is_string());  // two weeks from now, if nothing happens
    (void)home("decide", {"--item", "B1.1", "--state", "planned", "--on", "2026-01-21"});
    (void)personal("decide", {"--item", "A1.2", "--state", "planned", "--on", "2026-01-20"});
    auto due = reminders().at("due");
    REQUIRE(due.size() == 2);
    CHECK(keysOf(due.at(0)) == std::set<std::string>{"kind", "scan", "item", "dueAt"});
    CHECK(due.at(0).at("kind") == "planned-action");
    CHECK(due.at(0).at("scan") == "personal");
    CHECK(due.at(0).at("item") == "A1.2");
    CHECK(due.at(0).at("dueAt").get<std::string>().starts_with("2026-01-20T09:00:00"));
    CHECK(due.at(1).at("item") == "B1.1");
    CHECK(element(home("result").at("actions"), "item", "B1.1").at("when") == "now");  // its day has come

    (void)home("decide", {"--item", "B1.1", "--state", "done"});
    (void)personal("decide", {"--item", "A1.2", "--state", "declined"});
    (void)home("finish");
    CHECK(reminders().at("due").empty());
    CHECK(reminders().at("nextDueAt").is_string());  // next year
    {
        // An incident is written down to the second: let the round have ended before this one.
        auto opened = world.open();
        take(opened.database().execute("UPDATE scan_round SET finished_utc_ms = finished_utc_ms - 1000"));
    }
    (void)world.json({"incident", "add"}, account().dump());
    due = reminders().at("due");
    REQUIRE(due.size() == 1);
    CHECK(due.at(0).at("kind") == "round-after-incident");
    CHECK(due.at(0).at("scan") == "home");
    CHECK(due.at(0).at("item").is_null());
    auto const text = world.unlocked({"scan", "reminders"});
    checkDone(text);
    CHECK(text.out.find("Er is iets gebeurd na je laatste ronde.") != std::string::npos);
}
