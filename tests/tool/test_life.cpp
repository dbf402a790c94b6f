#include "tests/tool/world.h"

using namespace weerbaar::test;

TEST_CASE("a vault lives its whole life through the tool", "[tool]")
{
    World const world;
    auto const without = world.tool({"status", "--json"});
    checkDone(without);
    CHECK(without.out == "{\"state\":\"absent\",\"formatVersion\":1,\"inboxCount\":0}\n");

    auto const made = world.json({"init"});
    auto const code = made.at("recoveryCode").get<std::string>();
    CHECK(made.size() == 1);
    CHECK(code.size() == 47);
    CHECK(Json::parse(world.tool({"status", "--json"}).out).at("state") == "locked");

    (void)world.json({"scan", "answer", "--scan", "home", "--item", "B1.1", "--answer", "no", "--note"}, "De bel is stuk.\n");
    (void)world.json({"scan", "answer", "--scan=home", "--item=B1.1", "--answer=yes", "--by=partner"});
    auto const result = world.json({"scan", "result", "--scan", "home"});
    CHECK(result.at("criticalGaps") == Json{"B1.1"});
    CHECK(result.at("differences") == Json{"B1.1"});
    CHECK(result.at("actions").at(0).at("item") == "B1.1");
    CHECK(result.at("themes").at(0).at("id") == "B1");
    CHECK(result.at("themes").at(0).at("answered") == 1);
    CHECK(result.at("themes").at(0).at("gaps") == 1);

    auto const id = world.tell(account());
    CHECK(world.json({"incident", "list"}) == Json::array({{{"id", id},
                                                            {"type", "T03"},
                                                            {"occurredAt", "2026-01-20T21:15:00+01:00"},
                                                            {"place", "Marktplein"},
                                                            {"severity", "orange"}}}));
    (void)world.json({"incident", "append", id}, "Hij reed weg op een brommer.\n");

    auto const steps = world.json({"protocol", "show", id});
    CHECK(steps.at(0).at("state") == "open");  // due at once: never late
    CHECK(steps.at(1).at("state") == "overdue");
    CHECK(steps.at(0).at("doneAt").is_null());
    auto const step = steps.at(0).at("id").get<std::string>();
    auto const after = world.json({"protocol", "done", id, step});
    CHECK(after.at(0).at("state") == "done");
    CHECK(after.at(0).at("doneAt").is_string());
    CHECK(after.at(0).at("due") == steps.at(0).at("due"));

    auto const pdf = world.file("verslag.pdf");
    checkDone(world.unlocked({"report", "--incident", id, "--out", pdf}));
    auto const text = world.other({"pdftotext", pdf, "-"});
    CHECK(text.out.find("Na de vergadering stond er een man bij mijn fiets.") != std::string::npos);
    CHECK(text.out.find("Hij reed weg op een brommer.") != std::string::npos);

    std::string const changed = "veranderde zin nummer twee";
    checkDone(world.unlocked({"passwd", "--new-passphrase-fd", "4"}, {}, {{4, changed}}));
    checkRefused(world.unlocked({"incident", "list"}), sentence::wrongPassphrase);
    checkDone(world.tool({"recover", "--recovery-fd", "3", "--new-passphrase-fd", "4"}, {}, {{3, code + '\n'}, {4, passphrase}}));
    checkRefused(world.tool({"incident", "list", "--passphrase-fd", "3"}, {}, {{3, changed}}), sentence::wrongPassphrase);

    CHECK(world.json({"incident", "verify"}) == Json::array({{{"id", id}, {"events", 3}, {"intact", 3}}}));
    auto const shown = world.json({"incident", "show", id});
    CHECK(shown.at("description") == account().at("description"));
    CHECK(shown.at("events").at(1).at("text") == "Hij reed weg op een brommer.");
    CHECK(shown.at("events").at(2).at("step") == step);

    // Nothing of it lies about in the clear, but for the report.
    for (auto const& secret : {passphrase, changed, code, std::string("bij mijn fiets"), std::string("De bel is stuk")}) {
        CAPTURE(secret);
        CHECK(world.filesWith(secret).empty());
    }

    checkDone(world.tool({"wipe", "--yes"}));
    CHECK(world.vaultFiles().empty());
    checkRefused(world.unlocked({"incident", "list"}), sentence::noVault);
}
