#include "core/content/pack_loader.h"

#include "core/content/embedded_content.h"
#include "tests/core/content/small_packs.h"
#include "tests/support/packs.h"

#include <algorithm>
#include <functional>
#include <map>
#include <set>
#include <string>

using namespace weerbaar::content;
using namespace weerbaar::test::packs;
using nlohmann::json;

namespace {

std::vector<std::pair<std::string, json>> smallPacks()
{
    return {{"scan", smallScan()}, {"protocol", smallProtocol()}, {"guidance", smallGuidance()}, {"contacts", smallContacts()}};
}

void forEachObject(json const& value, json::json_pointer const& at, std::function<void(json::json_pointer const&)> const& visit)
{
    if (value.is_object())
        visit(at);
    if (value.is_structured()) {
        for (auto const& [key, child] : value.items())
            forEachObject(child, value.is_array() ? at / static_cast<std::size_t>(std::stoul(key)) : at / key, visit);
    }
}

}  // namespace

// ---- what the program carries --------------------------------------------------------------------

TEST_CASE("every embedded pack loads, and every contact it names exists", "[core][content]")
{
    auto const& contacts = weerbaar::test::library().contacts();
    int packs = 0;
    for (auto const& file : embeddedFiles()) {
        if (file.name.ends_with(".schema.json"))
            continue;
        ++packs;
        INFO(file.name);
        auto const pack = parsePack(file.text);
        INFO((pack ? std::string() : pack.error().where));
        REQUIRE(pack.has_value());
        auto const checked = checkContacts(pack.value(), contacts);
        INFO((checked ? std::string() : checked.error().where));
        CHECK(checked.has_value());
    }
    CHECK(packs == 5);
}

TEST_CASE("an item says what its pack says", "[core][content]")
{
    // B1.1 by hand from core/content/packs/home-check.json.
    auto const inFile = packNamed("home-check.json")["themes"][0]["items"][0];
    auto const* const item = weerbaar::test::library().homeCheck().find("B1.1");
    REQUIRE(item);
    CHECK(item->statement == inFile["statement"]);
    CHECK(item->why == inFile["why"]);
    CHECK(item->advice == inFile["advice"]);
    CHECK(item->action == inFile["action"]);
    CHECK(item->weightReason == inFile["weightReason"]);
    CHECK(item->weight == Weight::Critical);
    CHECK(item->answeredBy == Answerer::Together);
    CHECK(item->sourceStrength == SourceStrength::Confirmed);
    CHECK(item->homes == std::vector{HomeType::Flat, HomeType::Terraced, HomeType::Detached});
    CHECK(item->tenures == std::vector{Tenure::Owned, Tenure::Rented});
    CHECK(item->rentedNote.has_value());
    CHECK(item->sources == std::vector<std::string>{"82", "2"});
    CHECK(nameOf(item->effort) == inFile["effort"]);
    CHECK(nameOf(item->cost) == inFile["cost"]);
}

TEST_CASE("the two numbers that decide everything are right", "[core][content]")
{
    auto const& contacts = weerbaar::test::library().contacts();
    auto const* const emergency = contacts.find("emergency");
    REQUIRE(emergency);
    CHECK(emergency->dial == "112");
    auto const* const team = contacts.find("support-team");
    REQUIRE(team);
    CHECK(team->dial == "0703738314");
    CHECK(contacts.find("clerk") == nullptr);
    for (auto const& contact : contacts.contacts) {
        INFO(contact.id);
        std::string digits;
        std::copy_if(contact.display.begin(), contact.display.end(), std::back_inserter(digits),
                     [](char c) { return c >= '0' && c <= '9'; });
        CHECK(contact.dial == digits);
    }
}

TEST_CASE("the first minutes are five steps, and the first two can be called", "[core][content]")
{
    auto const& pack = weerbaar::test::library().firstMinutes();
    REQUIRE(pack.steps.size() == 5);
    CHECK(pack.steps[0].contacts == std::vector<std::string>{"emergency"});
    CHECK(pack.steps[1].contacts == std::vector<std::string>{"support-team"});
}

TEST_CASE("the protocol has the types T01 to T14 and four colours in order", "[core][content]")
{
    auto const& pack = weerbaar::test::library().protocol();
    std::vector<std::string> types;
    for (auto const& type : pack.types)
        types.push_back(type.id);
    CHECK(types == std::vector<std::string>{"T01", "T02", "T03", "T04", "T05", "T06", "T07", "T08", "T09", "T10", "T11",
                                            "T12", "T13", "T14"});
    REQUIRE(pack.severities.size() == 4);
    CHECK(pack.severities[0].severity == Severity::Green);
    CHECK(pack.severities[1].severity == Severity::Yellow);
    CHECK(pack.severities[2].severity == Severity::Orange);
    CHECK(pack.severities[3].severity == Severity::Red);
    // The six circumstances of the facts, part A; their ids are for ever, as vaults refer to them.
    std::vector<std::string> concerns;
    for (auto const& concern : pack.concerns)
        concerns.push_back(concern.id);
    CHECK(concerns == std::vector<std::string>{"repeat", "knows-address", "child-involved", "weapon-mentioned",
                                               "time-or-place-mentioned", "cannot-sleep"});
    CHECK(pack.findType("T04")->severity == Severity::Red);
    CHECK(pack.findType("T01")->complaintRequired);
    CHECK_FALSE(pack.findType("T03")->complaintRequired);
    CHECK(pack.findType("T15") == nullptr);
    CHECK(pack.findStep("P01")->due.unit == DueUnit::Immediate);
    CHECK(pack.findStep("P99") == nullptr);
    for (auto const& severity : pack.severities) {
        // Whatever the colour and type, there is always something to do.
        for (auto const& type : pack.types) {
            CHECK(std::any_of(pack.steps.begin(), pack.steps.end(), [&](ProtocolStep const& step) {
                return std::find(step.types.begin(), step.types.end(), type.id) != step.types.end() &&
                       std::find(step.severities.begin(), step.severities.end(), severity.severity) != step.severities.end();
            }));
        }
    }
}

TEST_CASE("every value of every enum that packs use has a name that is read back", "[core][content]")
{
    for (auto const value : {Scan::Home, Scan::Personal})
        CHECK(fromName<Scan>(nameOf(value)) == value);
    for (auto const value : {HomeType::Flat, HomeType::Terraced, HomeType::Detached})
        CHECK(fromName<HomeType>(nameOf(value)) == value);
    for (auto const value : {Tenure::Owned, Tenure::Rented})
        CHECK(fromName<Tenure>(nameOf(value)) == value);
    for (auto const value : {Answerer::Councillor, Answerer::Partner, Answerer::Together})
        CHECK(fromName<Answerer>(nameOf(value)) == value);
    CHECK_FALSE(fromName<Scan>("huis").has_value());
    CHECK_FALSE(fromName<HomeType>("").has_value());
    CHECK_FALSE(fromName<Tenure>("Owned").has_value());
    // The names that weerbaarctl documents.
    CHECK(nameOf(Weight::Critical) == "critical");
    CHECK(nameOf(Effort::Low) == "low");
    CHECK(nameOf(Cost::UpTo50) == "up-to-50");
    CHECK(nameOf(Severity::Red) == "red");
    CHECK(nameOf(DueUnit::SameDay) == "same-day");
    CHECK(nameOf(Actor::Clerk) == "clerk");
    CHECK(nameOf(SourceStrength::OwnEstimate) == "own-estimate");
}

TEST_CASE("schema and code know the same names", "[core][content]")
{
    // A name that the schema allows and the code does not know would abort the program.
    auto const scan = smallScan();
    auto const inScan = packNamed("scan.schema.json")["definitions"];
    auto const inSchema = inScan["item"]["properties"];
    auto const item = json::json_pointer("/themes/0/items/0");
    auto const accepts = [&scan](json::json_pointer const& at, json const& names) {
        REQUIRE(names.size() > 1);
        for (auto const& name : names) {
            auto pack = scan;
            pack[at] = name;
            INFO(at.to_string() << " " << name);
            CHECK(faultOf(pack) == std::nullopt);
        }
    };
    for (auto const* key : {"effort", "cost", "weight", "answeredBy"})
        accepts(item / key, inSchema[key]["enum"]);
    accepts(item / "sourceStrength", inScan["sourceStrength"]["enum"]);
    accepts(json::json_pointer("/offers/0/openToCouncillors"), inScan["offer"]["properties"]["openToCouncillors"]["enum"]);
    for (auto const* key : {"homes", "tenures", "onlyWith"}) {
        for (auto const& name : inSchema[key]["items"]["enum"]) {
            auto pack = scan;
            pack[item / key] = json::array({name});
            INFO(key << " " << name);
            CHECK(faultOf(pack) == std::nullopt);
        }
    }
    auto const protocol = smallProtocol();
    auto const definitions = packNamed("protocol.schema.json")["definitions"];
    auto const step = json::json_pointer("/steps/0");
    for (auto const& name : definitions["step"]["properties"]["who"]["enum"]) {
        auto pack = protocol;
        pack[step / "who"] = name;
        CHECK(faultOf(pack) == std::nullopt);
    }
    for (auto const& name : definitions["severity"]["enum"]) {
        auto pack = protocol;
        pack[step / "appliesTo" / "severities"] = json::array({name});
        CHECK(faultOf(pack) == std::nullopt);
    }
    for (auto const& [unit, amount] : {std::pair("immediate", 0), std::pair("same-day", 0), std::pair("hours", 1),
                                       std::pair("days", 14), std::pair("months", 3)}) {
        auto pack = protocol;
        pack[step / "due"] = {{"unit", unit}, {"amount", amount}};
        INFO(unit);
        CHECK(faultOf(pack) == std::nullopt);
    }
}

// ---- what is refused, one fault at a time --------------------------------------------------------

TEST_CASE("the small packs that the refusals below are made from are good", "[core][content]")
{
    for (auto const& [kind, pack] : smallPacks()) {
        INFO(kind);
        CHECK(faultOf(pack) == std::nullopt);
    }
}

TEST_CASE("a field that the schema does not have is refused, in whichever object", "[core][content]")
{
    int objects = 0;
    for (auto const& [kind, pack] : smallPacks()) {
        forEachObject(pack, json::json_pointer(), [&](json::json_pointer const& at) {
            ++objects;
            auto broken = pack;
            broken[at]["opmerking"] = "x";
            INFO(kind << " at " << at.to_string());
            CHECK(faultOf(broken) == PackFault::SchemaViolation);
        });
    }
    CHECK(objects > 40);
}

TEST_CASE("a field that is missing is refused, in whichever object", "[core][content]")
{
    static std::set<std::string> const optional = {
        "rentedNote", "note", "say", "contact",  // and of scans:
        "partnerStatement", "talk", "onlyWith", "partnerRound", "eachForSelf", "after", "since", "walk", "offers", "withdrawn",
        "replacedBy"};
    for (auto const& [kind, pack] : smallPacks()) {
        forEachObject(pack, json::json_pointer(), [&](json::json_pointer const& at) {
            for (auto const& [key, value] : pack[at].items()) {
                auto broken = pack;
                broken[at].erase(key);
                INFO(kind << " at " << at.to_string() << " without " << key);
                auto const fault = faultOf(broken);
                if (key == "kind")
                    CHECK(fault == PackFault::UnknownKind);
                else if (optional.contains(key) && !(key == "note" && at.empty()))
                    CHECK(fault == std::nullopt);
                else
                    CHECK(fault == PackFault::SchemaViolation);
            }
        });
    }
}

TEST_CASE("a value of another type is refused, whichever it is", "[core][content]")
{
    for (auto const& [kind, pack] : smallPacks()) {
        auto const leaves = pack.flatten();
        for (auto const& [at, value] : leaves.items()) {
            auto broken = pack;
            broken[json::json_pointer(at)] = value.is_string() ? json(7) : json("zeven");
            INFO(kind << " at " << at);
            CHECK(faultOf(broken) == (at == "/kind" ? PackFault::UnknownKind : PackFault::SchemaViolation));
        }
    }
}

TEST_CASE("a wrong value is refused", "[core][content]")
{
    struct Wrong {
        char const* file;
        char const* at;
        json value;
    };
    auto const wrong = GENERATE(values<Wrong>({
        {"scan", "/themes/0/items/0/weight", "enorm"},
        {"scan", "/themes/0/items/0/effort", "LOW"},
        {"scan", "/themes/0/items/0/cost", "gratis"},
        {"scan", "/themes/0/items/0/answeredBy", "griffier"},
        {"scan", "/themes/0/items/0/homes", json::array({"boat"})},
        {"scan", "/themes/0/items/0/homes", json::array()},
        {"scan", "/themes/0/items/0/tenures", json::array({"owned", "owned"})},
        {"scan", "/themes/0/items/0/sourceStrength", "zeker"},
        {"scan", "/themes/0/items/0/sources", json::array()},
        {"scan", "/themes/0/items/0/id", "B1"},
        {"scan", "/themes/0/items/0/statement", ""},
        {"scan", "/themes", json::array()},
        {"scan", "/themes/0/items/0/since", 1},  // what was there from the first does not say so
        {"scan", "/themes/0/items/0/since", 2.5},
        {"scan", "/themes/0/items/0/onlyWith", json::array({"rich"})},
        {"scan", "/themes/0/items/0/onlyWith", json::array()},
        {"scan", "/themes/0/items/0/after", json::array({"B1.2", "B1.2"})},
        {"scan", "/themes/0/items/0/after", json::array({"the door"})},
        {"scan", "/themes/0/items/0/talk", ""},
        {"scan", "/themes/0/items/0/partnerRound", "yes"},
        {"scan", "/walk", json::array()},
        {"scan", "/walk/0/id", "The Hall"},
        {"scan", "/walk/0/items", json::array()},
        {"scan", "/walk/0/items", json::array({"B1.1", "B1.2", "B1.2"})},
        {"scan", "/offers/0/openToCouncillors", "maybe"},
        {"scan", "/offers/0/checkedOn", "2025"},
        {"scan", "/offers/0/sources", json::array()},
        {"scan", "/withdrawn/0/id", "oud"},
        {"scan", "/withdrawn/0/statement", ""},
        {"scan", "/scan", "garden"},
        {"scan", "/version", 0},
        {"scan", "/version", 1.5},
        {"scan", "/checkedOn", "21-11-2026"},
        {"scan", "/language", "en"},
        {"contacts", "/contacts/1/dial", "070-3738314"},
        {"contacts", "/contacts/1/dial", "+31703738314"},
        {"contacts", "/contacts/1/dial", "11"},
        {"contacts", "/contacts/1/display", "bel ons"},
        {"guidance", "/steps/0/points", json::array({"Een regel."})},
        {"guidance", "/steps", json::array()},
        {"protocol", "/incidentTypes/0/severity", "purple"},
        {"protocol", "/steps/0/who", "jij"},
        {"protocol", "/steps/0/due", json{{"unit", "weeks"}, {"amount", 1}}},
        {"protocol", "/steps/0/due", json{{"unit", "immediate"}, {"amount", 1}}},
        {"protocol", "/steps/0/due", json{{"unit", "months"}, {"amount", 0}}},
        {"protocol", "/steps/0/due", json{{"unit", "hours"}, {"amount", -24}}},
        {"protocol", "/steps/0/appliesTo/severities", json::array()},
        {"protocol", "/steps/0/contact", "the-plumber"},
    }));
    for (auto const& [kind, pack] : smallPacks()) {
        if (kind != wrong.file)
            continue;
        auto broken = pack;
        broken[json::json_pointer(wrong.at)] = wrong.value;
        INFO(wrong.at << " = " << wrong.value);
        CHECK(faultOf(broken) == PackFault::SchemaViolation);
    }
}

TEST_CASE("an id that is there twice is refused", "[core][content]")
{
    auto scan = smallScan();
    scan["themes"][0]["items"][1]["id"] = "B1.1";
    CHECK(faultOf(scan) == PackFault::DuplicateId);

    scan = packNamed("home-check.json");
    scan["themes"][1]["items"][0]["id"] = "B1.1";  // in another theme
    CHECK(faultOf(scan) == PackFault::DuplicateId);

    scan = packNamed("home-check.json");
    scan["themes"][1]["id"] = "B1";
    CHECK(faultOf(scan) == PackFault::DuplicateId);

    scan = smallScan();
    scan["sources"][1]["id"] = scan["sources"][0]["id"];
    CHECK(faultOf(scan) == PackFault::DuplicateId);

    auto contacts = smallContacts();
    contacts["contacts"][1]["id"] = "emergency";
    CHECK(faultOf(contacts) == PackFault::DuplicateId);

    auto guidance = smallGuidance();
    guidance["steps"][1]["id"] = guidance["steps"][0]["id"];
    CHECK(faultOf(guidance) == PackFault::DuplicateId);

    auto protocol = packNamed("aggression-protocol.json");
    protocol["incidentTypes"][1]["id"] = "T01";
    CHECK(faultOf(protocol) == PackFault::DuplicateId);

    protocol = packNamed("aggression-protocol.json");
    protocol["steps"][1]["id"] = "P01";
    CHECK(faultOf(protocol) == PackFault::DuplicateId);

    protocol = packNamed("aggression-protocol.json");
    protocol["concerns"][1]["id"] = protocol["concerns"][0]["id"];
    CHECK(faultOf(protocol) == PackFault::DuplicateId);

    protocol = packNamed("aggression-protocol.json");
    protocol["severities"][1]["id"] = "green";
    CHECK(faultOf(protocol) == PackFault::DuplicateId);
}

TEST_CASE("a source that the pack does not list is refused", "[core][content]")
{
    auto scan = smallScan();
    scan["themes"][0]["items"][0]["sources"] = {"82", "999"};
    CHECK(faultOf(scan) == PackFault::MissingSource);

    auto contacts = smallContacts();
    contacts["contacts"][1]["sources"] = {"B999"};
    CHECK(faultOf(contacts) == PackFault::MissingSource);

    auto guidance = smallGuidance();
    guidance["steps"][0]["sources"] = {"B999"};
    CHECK(faultOf(guidance) == PackFault::MissingSource);

    for (auto const* at : {"/incidentTypes/0/sources", "/steps/0/sources"}) {
        auto protocol = smallProtocol();
        protocol[json::json_pointer(at)] = {"B999"};
        CHECK(faultOf(protocol) == PackFault::MissingSource);
    }
}

TEST_CASE("a step for a type that the pack does not list is refused", "[core][content]")
{
    auto pack = packNamed("aggression-protocol.json");
    pack["incidentTypes"].erase(13);  // T14 goes, its steps stay
    CHECK(faultOf(pack) == PackFault::MissingType);

    pack = smallProtocol();
    pack["steps"][0]["appliesTo"]["types"] = {"T01", "T03"};
    auto const parsed = parsePack(pack.dump());
    REQUIRE_FALSE(parsed.has_value());
    CHECK(parsed.error().fault == PackFault::MissingType);
    CHECK(parsed.error().where == "P01: T03");
}

TEST_CASE("a contact that is not in the contacts pack is refused", "[core][content]")
{
    ContactsPack contacts = weerbaar::test::library().contacts();
    Pack const guidance = weerbaar::test::library().firstMinutes();
    Pack const protocol = weerbaar::test::library().protocol();
    REQUIRE(checkContacts(guidance, contacts).has_value());
    REQUIRE(checkContacts(protocol, contacts).has_value());

    std::erase_if(contacts.contacts, [](Contact const& contact) { return contact.id == "support-team"; });
    auto const inGuidance = checkContacts(guidance, contacts);
    REQUIRE_FALSE(inGuidance.has_value());
    CHECK(inGuidance.error().fault == PackFault::MissingContact);
    CHECK(inGuidance.error().where == "F2: support-team");
    auto const inProtocol = checkContacts(protocol, contacts);
    REQUIRE_FALSE(inProtocol.has_value());
    CHECK(inProtocol.error().fault == PackFault::MissingContact);
    CHECK(inProtocol.error().where == "P02: support-team");

    // The griffier's number is the owner's own: no pack has it. A pack without references passes.
    auto own = weerbaar::test::library().protocol();
    for (auto& step : own.steps)
        step.contact = step.contact ? std::optional<std::string>("clerk") : std::nullopt;
    CHECK(checkContacts(own, ContactsPack()).has_value());
    CHECK(checkContacts(weerbaar::test::library().homeCheck(), ContactsPack()).has_value());
}

TEST_CASE("bytes that are no UTF-8 are refused before anything else", "[core][content]")
{
    auto const good = smallScan().dump();
    auto const title = good.find("Woningcheck");
    REQUIRE(title != std::string::npos);
    for (std::string_view const bytes : {"\xFF", "\x80", "\xC3", "\xC0\xAF", "\xED\xA0\x80"}) {
        auto broken = good;
        broken.insert(title, bytes);
        CHECK(faultOf(broken) == PackFault::BrokenUtf8);
    }
    auto broken = good;
    broken.insert(title, 1, '\0');
    CHECK(faultOf(broken) == PackFault::BrokenUtf8);
    CHECK(faultOf(std::string_view("\xFF{")) == PackFault::BrokenUtf8);
}

TEST_CASE("what is no JSON is refused", "[core][content]")
{
    auto const good = smallContacts().dump();
    for (std::size_t const kept : {std::size_t{0}, std::size_t{1}, good.size() / 2, good.size() - 1}) {
        INFO(kept << " bytes of " << good.size());
        CHECK(faultOf(std::string_view(good).substr(0, kept)) == PackFault::NotJson);
    }
    CHECK(faultOf(good + ",") == PackFault::NotJson);
    CHECK(faultOf(good + good) == PackFault::NotJson);
    CHECK(faultOf(std::string_view("kind: contacts")) == PackFault::NotJson);
    CHECK(faultOf(std::string_view("{\"kind\":\"contacts\",}")) == PackFault::NotJson);
    CHECK(faultOf(std::string_view("// a comment\n{}")) == PackFault::NotJson);
    CHECK(faultOf(std::string(100'000, '[')) == PackFault::NotJson);
}

TEST_CASE("a kind that we have no schema for is refused", "[core][content]")
{
    auto pack = smallContacts();
    for (json const& kind : {json("recipe"), json(""), json("Contacts"), json("../contacts"), json(7), json(nullptr),
                             json::array({"contacts"})}) {
        pack["kind"] = kind;
        INFO(kind);
        CHECK(faultOf(pack) == PackFault::UnknownKind);
    }
    for (std::string_view const text : {"[]", "7", "null", "\"contacts\"", "{}"}) {
        INFO(text);
        CHECK(faultOf(text) == PackFault::UnknownKind);
    }
    // A known kind with another kind's content.
    pack["kind"] = "guidance";
    CHECK(faultOf(pack) == PackFault::SchemaViolation);
}

TEST_CASE("a refusal says where in the pack", "[core][content]")
{
    auto pack = smallScan();
    pack["themes"][0]["items"][1]["weight"] = "enorm";
    auto const parsed = parsePack(pack.dump());
    REQUIRE_FALSE(parsed.has_value());
    INFO(parsed.error().where);
    CHECK(parsed.error().where.find("weight") != std::string::npos);
    CHECK(parsed.error().where.find('1') != std::string::npos);
}

TEST_CASE("a number too large for its field does not become another number", "[core][content]")
{
    for (json const& version : {json(4'294'967'297), json(1e30)}) {
        auto pack = smallContacts();
        pack["version"] = version;
        INFO(version);
        CHECK(faultOf(pack) == PackFault::SchemaViolation);
    }
    auto pack = smallProtocol();
    pack["steps"][0]["due"] = {{"unit", "months"}, {"amount", 4'294'967'299}};
    CHECK(faultOf(pack) == PackFault::SchemaViolation);
}
