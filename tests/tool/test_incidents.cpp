#include "crypto/hash_chain.h"
#include "tests/support/outcome.h"
#include "tests/tool/world.h"

using namespace weerbaar;
using namespace weerbaar::test;

TEST_CASE("an incident is corrected without losing what was told first", "[tool][incident]")
{
    World world;
    world.makeVault();
    auto const id = world.json({"incident", "add"}, account().dump()).at("id").get<std::string>();
    CHECK(world.json({"incident", "append", id}, R"({"text": "Er was ook een vrouw bij."})").at("events") == 2);
    CHECK(world.json({"incident", "append", id}, R"({"correction": {"place": "Kerkplein", "safeNow": null}, "text": "Ik vergiste me."})").at("events") == 3);
    CHECK(world.json({"incident", "append", id}, "12\n").at("events") == 4);  // JSON, but no object: a text

    auto const shown = world.json({"incident", "show", id});
    CHECK(shown.at("place") == "Kerkplein");
    CHECK(shown.at("safeNow").is_null());
    auto const& events = shown.at("events");
    CHECK(events.at(0).at("account").at("place") == "Marktplein");
    CHECK(events.at(1).at("kind") == "addition");
    CHECK(events.at(1).at("text") == "Er was ook een vrouw bij.");
    CHECK(events.at(2).at("kind") == "correction");
    CHECK(events.at(2).at("changed") == Json{"place", "safeNow"});
    CHECK(events.at(2).at("text") == "Ik vergiste me.");
    CHECK(events.at(3).at("text") == "12");

    // Each hash is BLAKE2b-256 of the one before and the content, the first one building on that of the id.
    auto link = crypto::blake2b256(crypto::bytesOf(id));
    for (auto const& event : events) {
        auto const content = event.at("content").get<std::string>();
        link = crypto::nextLink(link, crypto::bytesOf(content));
        CHECK(event.at("hash") == crypto::toHex(link));
    }
    auto const readable = world.unlocked({"incident", "show", id});
    checkDone(readable);
    CHECK(readable.out.find("Waar: Kerkplein") != std::string::npos);
    CHECK(readable.out.find("Aanvulling: Er was ook een vrouw bij.") != std::string::npos);
}

TEST_CASE("a change behind Weerbaar's back is found and named", "[tool][incident]")
{
    World world;
    world.makeVault();
    auto const whole = world.json({"incident", "add"}, account().dump()).at("id").get<std::string>();
    auto const broken = world.json({"incident", "add"}, account().dump()).at("id").get<std::string>();
    (void)world.json({"incident", "append", broken}, "Nog iets.");
    {
        auto opened = world.open();
        take(opened.database().execute("DROP TRIGGER incident_event_is_never_changed;"));
        take(opened.database().execute(("UPDATE incident_event SET content = replace(content, 'Nog iets', 'Niets') "
                                        "WHERE incident_id = '" + broken + "' AND sequence = 1;").c_str()));
    }
    CHECK(world.json({"incident", "verify", whole}) == Json::array({{{"id", whole}, {"events", 1}, {"intact", 1}}}));
    for (auto const& words : {Words{"incident", "verify", broken, "--json"}, Words{"incident", "verify", "--json"}}) {
        auto const ran = world.unlocked(words);
        CHECK(ran.exitCode == 1);
        CHECK(ran.err == "Niet alles klopt met wat eerder is vastgelegd: er is buiten Weerbaar om iets gewijzigd.\n");
        auto const found = Json::parse(ran.out);
        CHECK(std::find(found.begin(), found.end(), Json{{"id", broken}, {"events", 2}, {"intact", 1}}) != found.end());
    }
}
