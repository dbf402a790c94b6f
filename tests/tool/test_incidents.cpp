#include "crypto/hash_chain.h"
#include "tests/support/outcome.h"
#include "tests/tool/world.h"

#include <algorithm>

using namespace weerbaar;
using namespace weerbaar::test;

namespace {

std::string const brokenChain =
    "Niet alles klopt met wat eerder is vastgelegd: er is buiten Weerbaar om iets gewijzigd.";

/// An account with every field there is, as docs/formats.md names them.
Json wholeAccount()
{
    return {{"type", "T05"},
            {"occurredAt", "2026-02-01T22:10:00+01:00"},
            {"place", "Stationsweg"},
            {"description", "Hij reed drie keer langs."},
            {"safeNow", nullptr},
            {"exactWords", "Ik zie je wel"},
            {"conclusions", "Ik denk dat hij mijn rooster kent."},
            {"people",
             {{{"role", "offender"}, {"known", false}, {"account", "@boos"}, {"vehicle", "grijze bestelbus"}},
              {{"role", "witness"}, {"known", true}, {"name", "B. Buur"}, {"description", "woont op 12"}},
              "een vrouw met een hond"}},
            {"concerns", {"knows-address"}},
            {"online", {{"platform", "X"}, {"account", "@boos"}, {"link", "https://example.org/1"}}},
            {"position",
             {{"latitude", 52.09075}, {"longitude", 5.12139}, {"measuredAt", "2026-02-01T22:12:00+01:00"},
              {"source", "nmea"}, {"accuracyMetres", 12.0}}},
            {"injury", "blauwe plek"},
            {"damage", "spiegel stuk"},
            {"councilWork", "het debat over het azc"},
            {"informed", {"clerk", "family"}},
            {"consent", {{"party", false}, {"police", true}}}};
}

/// A person's vault, edited by somebody who has the passphrase and goes around Weerbaar.
void execute(World const& world, std::string const& sql)
{
    auto opened = world.open();
    take(opened.database().execute("DROP TRIGGER incident_event_is_never_changed;"
                                   "DROP TRIGGER incident_event_is_never_removed;"));
    take(opened.database().execute(sql.c_str()));
}

}  // namespace

TEST_CASE("an incident is corrected without losing what was told first", "[tool][incident]")
{
    World world;
    world.makeVault();
    auto const id = world.tell(account());
    CHECK(world.json({"incident", "append", id}, R"({"text": "Er was ook een vrouw bij."})").at("events") == 2);
    CHECK(world.json({"incident", "append", id}, R"({"correction": {"place": "Kerkplein", "safeNow": null}, "text": "Ik vergiste me."})").at("events") == 3);
    CHECK(world.json({"incident", "append", id}, "12\n").at("events") == 4);  // JSON, but no object: a text
    CHECK(world.json({"incident", "append", id}, R"({"correction": {"damage": "De bel van mijn fiets."}})").at("events") == 5);

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
    CHECK(events.at(4).at("kind") == "completion");  // nothing was told of it before

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

TEST_CASE("everything that can be told comes back as it was told", "[tool][incident]")
{
    World world;
    world.makeVault();
    auto const told = wholeAccount();
    auto const id = world.tell(told);
    auto const shown = world.json({"incident", "show", id});
    for (auto const& [field, value] : told.items()) {
        CAPTURE(field);
        CHECK(shown.at(field) == value);
        CHECK(shown.at("events").at(0).at("account").at(field) == value);
    }
    CHECK(shown.at("files").empty());
    // Three calendar months: the days left depend on the day of the test.
    CHECK(shown.at("complaint").at("lastDay") == "2026-05-01");
    CHECK(shown.at("complaint").at("daysLeft").is_number_integer());
    // Stalking begins at orange, and one concern makes it red.
    CHECK(shown.at("severity") == "red");
    CHECK(shown.at("severityReasons") == Json::array({{{"reason", "type"}, {"severity", "orange"}},
                                                      {{"reason", "concern"}, {"concern", "knows-address"}}}));
    CHECK(shown.at("steps") == world.json({"protocol", "show", id}));
    CHECK_FALSE(shown.at("steps").empty());
    // What is no stalking has no term.
    CHECK_FALSE(world.json({"incident", "show", world.tell(account())}).contains("complaint"));
}

TEST_CASE("a list is handed out in parts, the newest first", "[tool][incident]")
{
    World world;
    world.makeVault();
    auto told = account();
    for (char const* day : {"02", "04", "03", "01"}) {
        told["occurredAt"] = std::string("2026-02-") + day + "T12:00:00+01:00";
        told["place"] = day;
        (void)world.tell(told);
    }
    auto const placesOf = [&](Words const& more) {
        Words words{"incident", "list"};
        words.insert(words.end(), more.begin(), more.end());
        std::vector<std::string> places;
        auto const listed = world.json(words);
        for (auto const& one : listed)
            places.push_back(one.at("place").get<std::string>());
        return places;
    };
    CHECK(placesOf({}) == Words{"04", "03", "02", "01"});
    CHECK(placesOf({"--limit", "2"}) == Words{"04", "03"});
    CHECK(placesOf({"--limit", "2", "--offset", "1"}) == Words{"03", "02"});
    CHECK(placesOf({"--offset", "3"}) == Words{"01"});
    CHECK(placesOf({"--limit", "0"}).empty());
    CHECK(placesOf({"--offset", "4"}).empty());
}

TEST_CASE("a change behind Weerbaar's back is found and named", "[tool][incident]")
{
    World world;
    world.makeVault();
    auto const whole = world.tell(account());
    auto const broken = world.tell(account());
    (void)world.json({"incident", "append", broken}, "Nog iets.");
    execute(world, "UPDATE incident_event SET content = replace(content, 'Nog iets', 'Niets') "
                   "WHERE incident_id = '" + broken + "' AND sequence = 1;");
    CHECK(world.json({"incident", "verify", whole}) == Json::array({{{"id", whole}, {"events", 1}, {"intact", 1}}}));
    for (auto const& words : {Words{"incident", "verify", broken, "--json"}, Words{"incident", "verify", "--json"}}) {
        auto const ran = world.unlocked(words);
        CHECK(ran.exitCode == 1);
        CHECK(ran.err == brokenChain + " Voorval " + broken + " klopt niet vanaf vastlegging 2.\n");
        auto const found = Json::parse(ran.out);
        CHECK(std::find(found.begin(), found.end(), Json{{"id", broken}, {"events", 2}, {"intact", 1}}) != found.end());
    }
}

TEST_CASE("events that were taken away are missed, though what is left fits", "[tool][incident]")
{
    World world;
    world.makeVault();
    auto const shorter = world.tell(account());
    (void)world.json({"incident", "append", shorter}, "Dit gaat straks weg.");
    auto const empty = world.tell(account());
    execute(world, "DELETE FROM incident_event WHERE incident_id = '" + shorter + "' AND sequence = 1;"
                   "DELETE FROM incident_event WHERE incident_id = '" + empty + "';");
    auto const ran = world.unlocked({"incident", "verify", "--files", "--json"});
    CHECK(ran.exitCode == 1);
    CHECK(ran.err.find("Voorval " + shorter + " klopt niet vanaf vastlegging 2.") != std::string::npos);
    CHECK(ran.err.find("Voorval " + empty + " klopt niet vanaf vastlegging 1.") != std::string::npos);
    CHECK(std::count(ran.err.begin(), ran.err.end(), '\n') == 1);
    auto const found = Json::parse(ran.out);
    REQUIRE(found.size() == 2);
    for (auto const& one : found) {
        CHECK(one.at("intact").get<int>() < one.at("events").get<int>());
        CHECK(one.at("damagedFiles").empty());
    }
}

TEST_CASE("another program follows the chain, and sees one byte that changed", "[tool][incident]")
{
    World world;
    world.makeVault();
    auto const id = world.tell(wholeAccount());
    writeText(world.file("brief.txt"), "abc");
    (void)world.json({"incident", "attach", id, world.file("brief.txt")});
    (void)world.json({"protocol", "decide", id, "P02", "--choice", "not-needed", "--note"},
                     "Ik belde \"zelf\" al.\n\t\u20ac");
    (void)world.json({"incident", "append", id}, "Nog iets: \U0001F621\u2028/");
    auto const shown = world.json({"incident", "show", id});
    auto const check = [&](Json const& json) { return world.other({WEERBAAR_PYTHON, WEERBAAR_CHECK_CHAIN}, json.dump()); };

    auto const fits = check(shown);
    CHECK(fits.exitCode == 0);
    CHECK(fits.err.empty());
    CHECK(fits.out == "4 events fit\n");

    for (std::size_t event = 0; event < 4; ++event) {
        CAPTURE(event);
        for (char const* const field : {"content", "hash"}) {
            CAPTURE(field);
            auto changed = shown;
            auto& text = changed["events"][event][field].get_ref<std::string&>();
            auto const place = text.find_last_of("123456789");
            text[place] = text[place] == '1' ? '2' : '1';
            auto const ran = check(changed);
            CHECK(ran.exitCode == 1);
            CHECK(ran.err == "event " + std::to_string(event) + " does not fit\n");
        }
    }
    auto without = shown;
    without["events"].erase(1);
    CHECK(check(without).err == "event 1 does not fit\n");
}
