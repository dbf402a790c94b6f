#include "core/report/export_log.h"
#include "core/time.h"
#include "core/vault/setting_row.h"
#include "tests/support/outcome.h"
#include "tests/tool/world.h"

#include <algorithm>

using namespace weerbaar;
using namespace weerbaar::test;

namespace {

Json const* find(Json const& steps, std::string const& id)
{
    auto const found = std::find_if(steps.begin(), steps.end(), [&](Json const& step) { return step.at("id") == id; });
    return found == steps.end() ? nullptr : &*found;
}

}  // namespace

TEST_CASE("a step is done, not needed or put off, each with its note", "[tool][protocol]")
{
    World world;
    world.makeVault();
    auto const id = world.tell(account());
    auto const steps = world.json({"protocol", "show", id});
    REQUIRE(steps.size() > 3);
    auto const first = steps.at(0).at("id").get<std::string>();
    auto const second = steps.at(1).at("id").get<std::string>();
    auto const third = steps.at(2).at("id").get<std::string>();
    CHECK(find(world.json({"protocol", "done", id, first}), first)->at("state") == "done");
    auto const notNeeded = world.json({"protocol", "decide", id, second, "--choice", "not-needed", "--note"},
                                      "Al gedaan door de bode.");
    CHECK(find(notNeeded, second)->at("state") == "not-needed");
    CHECK(find(notNeeded, second)->at("note") == "Al gedaan door de bode.");
    auto const later = world.json({"protocol", "decide", id, third, "--choice", "not-yet", "--on", "2099-12-31"});
    CHECK(find(later, third)->at("state") == "open");
    CHECK(find(later, third)->at("on") == "2099-12-31");
    CHECK(find(later, third)->at("due").get<std::string>().starts_with("2099-12-31T23:59"));
    // The last word counts.
    CHECK(find(world.json({"protocol", "decide", id, first, "--choice", "not-yet"}), first)->at("state") != "done");

    checkRefused(world.unlocked({"protocol", "decide", id, "P99", "--choice", "done"}));
    checkRefused(world.unlocked({"protocol", "decide", id, first, "--choice", "done", "--on", "2026-02-30"}));
    checkUsage(world.unlocked({"protocol", "decide", id, first, "--choice", "misschien"}));
}

TEST_CASE("a municipality's own step comes among the others, and one that was done stays when it goes", "[tool][protocol]")
{
    World world;
    world.makeVault();
    auto const id = world.tell(account());
    auto local = world.json({"protocol", "local"});
    local["contacts"] = {{{"role", "clerk"}, {"name", "A. de Wit"}, {"number", "0123-45 67 89"}, {"hours", "ma-vr 9-17"}}};
    local["steps"] = {{{"id", "own-1"}, {"title", "Meld het in het register van de gemeente"}, {"who", "councillor"},
                       {"due", {{"unit", "same-day"}, {"amount", 0}}}}};
    auto const kept = world.json({"protocol", "local-set"}, local.dump());
    CHECK(kept.at("contacts").at(0).at("name") == "A. de Wit");
    REQUIRE(find(world.json({"protocol", "show", id}), "own-1"));
    auto const readable = world.unlocked({"protocol", "show", id}).out;
    CHECK(readable.find("own-1  Meld het in het register van de gemeente (Jij), ") != std::string::npos);
    (void)world.json({"protocol", "done", id, "own-1"});

    auto removed = kept;
    removed["steps"][0]["removed"] = true;
    (void)world.json({"protocol", "local-set"}, removed.dump());
    auto const steps = world.json({"protocol", "show", id});
    REQUIRE(find(steps, "own-1"));
    CHECK(find(steps, "own-1")->at("state") == "done");
    auto const other = world.tell(account());
    CHECK_FALSE(find(world.json({"protocol", "show", other}), "own-1"));

    auto wrong = kept;
    wrong["contacts"][0]["role"] = "koning";
    checkRefused(world.unlocked({"protocol", "local-set"}, wrong.dump()));
    CHECK(world.json({"protocol", "local"}) == removed);
}

TEST_CASE("an own protocol that cannot be read is said, stands in no way, and is not overwritten unasked",
          "[tool][protocol]")
{
    World world;
    world.makeVault();
    auto const id = world.tell(account());
    take(vault::writeSetting(world.open().database(), "protocol.local", "{"));
    checkRefused(world.unlocked({"protocol", "local"}));
    auto const shown = world.unlocked({"protocol", "show", id}).out;
    CHECK(shown.find("is niet te lezen") != std::string::npos);
    CHECK(find(world.json({"protocol", "show", id}), "P04"));
    auto const fresh = R"({"domicile": "Raadhuisplein 1"})";
    checkRefused(world.unlocked({"protocol", "local-set"}, fresh));
    CHECK(take(vault::readSetting(world.open().database(), "protocol.local")) == "{");
    checkDone(world.unlocked({"protocol", "local-set", "--begin-anew"}, fresh));
    CHECK(world.json({"protocol", "local"}).at("domicile") == "Raadhuisplein 1");
}

TEST_CASE("the preparation for the police is a PDF, and the vault knows of it", "[tool][protocol]")
{
    World world;
    world.makeVault();
    auto const id = world.tell(account());
    auto const out = world.file("aangifte.pdf");
    auto const made = world.json({"protocol", "prepare", id, "--out", out});
    CHECK(made.at("encrypted") == false);
    auto const text = world.other({"pdftotext", out, "-"}).out;
    CHECK(text.find("Marktplein") != std::string::npos);
    CHECK(text.find("VPT") != std::string::npos);
    CHECK(text.find("omicilie") != std::string::npos);
    CHECK(text.find("Ik weet waar je woont") != std::string::npos);

    auto const locked = world.file("op-slot.pdf");
    checkDone(world.unlocked({"protocol", "prepare", id, "--out", locked, "--pdf-passphrase-fd", "4"}, {},
                             {{4, "een wachtwoord"}}));
    CHECK(world.other({"qpdf", "--requires-password", locked}).exitCode == 0);

    auto opened = world.open();
    SystemClock const clock;
    auto const logged = take(report::ExportLog(opened.database(), clock).of(id));
    REQUIRE(logged.size() == 2);
    for (auto const& one : logged)
        CHECK(one.kind == report::ExportKind::PoliceReport);
    CHECK_FALSE(logged.front().encrypted);
    CHECK(logged.back().encrypted);
}

TEST_CASE("how it goes is written for oneself, and taken back", "[tool][aftercare]")
{
    World world;
    world.makeVault();
    auto const id = world.tell(account());
    auto const moments = world.json({"aftercare", "show", id});
    REQUIRE_FALSE(moments.empty());
    CHECK(moments.at(0).at("due") == "2026-01-21T21:15:00+01:00");  // a day after it happened
    CHECK(moments.at(0).at("state") == "now");
    auto const first = moments.at(0).at("id").get<std::string>();
    CHECK(world.json({"aftercare", "write", id, first}, "Slecht geslapen.").at(0).at("note") == "Slecht geslapen.");
    auto const readable = world.unlocked({"aftercare", "show", id}).out;
    CHECK(readable.find("    Slecht geslapen.\n") != std::string::npos);
    auto const skipped = world.json({"aftercare", "skip", id, first}).at(0);
    CHECK(skipped.at("state") == "skipped");
    CHECK_FALSE(skipped.contains("note"));  // what was written is gone
    CHECK(world.json({"incident", "show", id}).at("events").size() == 1);  // nothing of it is in the chain
    CHECK(world.filesWith("Slecht geslapen").empty());
}
