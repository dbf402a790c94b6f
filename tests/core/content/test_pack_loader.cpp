#include "core/content/pack_loader.h"

#include "core/content/embedded_content.h"
#include "core/protocol/local_protocol.h"
#include "core/protocol/protocol.h"
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
    return {{"scan", smallScan()},         {"protocol", smallProtocol()}, {"guidance", smallGuidance()},
            {"contacts", smallContacts()}, {"evidence", smallEvidence()}, {"aftercare", smallAftercare()}};
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

TEST_CASE("every embedded pack loads, and every contact and incident type it names exists", "[core][content]")
{
    auto const& contacts = weerbaar::test::library().contacts();
    auto const& protocol = weerbaar::test::library().protocol();
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
        auto const typed = checkTypes(pack.value(), protocol);
        INFO((typed ? std::string() : typed.error().where));
        CHECK(typed.has_value());
    }
    CHECK(packs == 7);
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

TEST_CASE("what the newer fields and kinds say is read", "[core][content]")
{
    auto const read = [](json const& pack) {
        auto parsed = parsePack(pack.dump());
        REQUIRE(parsed.has_value());
        return std::move(parsed).value();
    };
    auto const guidance = std::get<GuidancePack>(read(smallGuidance()));
    CHECK(guidance.steps.at(0).say == "Ik ben op …");
    auto unsaid = smallGuidance();
    unsaid["steps"][0].erase("say");
    CHECK_FALSE(std::get<GuidancePack>(read(unsaid)).steps.at(0).say.has_value());

    auto const protocol = std::get<ProtocolPack>(read(smallProtocol()));
    CHECK(protocol.steps.at(0).topic == "report-internally");
    CHECK_FALSE(protocol.steps.at(0).hidden);
    auto untold = smallProtocol();
    untold["steps"][0].erase("topic");
    CHECK_FALSE(std::get<ProtocolPack>(read(untold)).steps.at(0).topic.has_value());

    auto const evidenceJson = smallEvidence();
    auto const evidence = std::get<EvidencePack>(read(evidenceJson));
    CHECK(evidence.info.id == "evidence");
    CHECK(evidence.note == evidenceJson["note"]);
    CHECK(evidence.galleryNote == evidenceJson["galleryNote"]);
    REQUIRE(evidence.guides.size() == 2);
    auto const& guide = evidence.guides[1];
    auto const& guideJson = evidenceJson["guides"][1];
    CHECK(guide.id == "E02");
    CHECK(guide.title == guideJson["title"]);
    CHECK(json(guide.steps) == guideJson["steps"]);
    CHECK(json(guide.avoid) == guideJson["avoid"]);
    CHECK(json(guide.types) == guideJson["types"]);
    CHECK(nameOf(guide.sourceStrength) == guideJson["sourceStrength"]);
    CHECK(json(guide.sources) == guideJson["sources"]);

    auto const aftercareJson = smallAftercare();
    auto const aftercare = std::get<AftercarePack>(read(aftercareJson));
    CHECK(aftercare.note == aftercareJson["note"]);
    REQUIRE(aftercare.sections.size() == 2);
    auto const& section = aftercare.sections[1];
    auto const& sectionJson = aftercareJson["sections"][1];
    CHECK(section.id == "N06");
    CHECK(section.caredFor == CaredFor::Councillor);
    CHECK(section.title == sectionJson["title"]);
    CHECK(json(section.points) == sectionJson["points"]);
    CHECK(json(section.contacts) == sectionJson["contacts"]);
    CHECK(nameOf(section.sourceStrength) == sectionJson["sourceStrength"]);
    CHECK(json(section.sources) == sectionJson["sources"]);
    auto const* const checkIn = aftercare.findCheckIn("C02");
    REQUIRE(checkIn);
    auto const& checkInJson = aftercareJson["checkIns"][1];
    CHECK(checkIn->due.unit == DueUnit::Days);
    CHECK(checkIn->due.amount == 28);
    CHECK(checkIn->title == checkInJson["title"]);
    CHECK(checkIn->question == checkInJson["question"]);
    CHECK(json(checkIn->contacts) == checkInJson["contacts"]);
    CHECK(nameOf(checkIn->sourceStrength) == checkInJson["sourceStrength"]);
    CHECK(json(checkIn->sources) == checkInJson["sources"]);
    CHECK(aftercare.findCheckIn("C99") == nullptr);
}

TEST_CASE("check-ins come in order of time, whatever the order in the file", "[core][content]")
{
    auto const parsed = parsePack(smallAftercare().dump());  // a month, 28 days, 72 hours, 4 days
    REQUIRE(parsed.has_value());
    std::vector<std::string> ids;
    for (auto const& checkIn : std::get<AftercarePack>(*parsed).checkIns)
        ids.push_back(checkIn.id);
    CHECK(ids == std::vector<std::string>{"C03", "C04", "C02", "C01"});
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
    CHECK(nameOf(CaredFor::Councillor) == "councillor");
    CHECK(nameOf(CaredFor::Partner) == "partner");
    CHECK(nameOf(CaredFor::Children) == "children");
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
    // The topics that the program acts on, and the contacts that it can resolve.
    CHECK(definitions["step"]["properties"]["topic"]["enum"] ==
          json({weerbaar::protocol::topicReportInternally, weerbaar::protocol::topicComplaint,
                weerbaar::protocol::topicAftercare}));
    auto const& contacts = weerbaar::test::library().contacts();
    std::set<std::string> nearby;
    for (auto const& name : definitions["step"]["properties"]["contact"]["enum"]) {
        if (!contacts.find(name.get<std::string>()))
            nearby.insert(name.get<std::string>());
    }
    auto const& roles = weerbaar::protocol::localRoles;
    CHECK(nearby == std::set<std::string>(roles.begin(), roles.end()));
    auto const aftercare = smallAftercare();
    auto const inAftercare = packNamed("aftercare.schema.json")["definitions"];
    for (auto const& name : inAftercare["section"]["properties"]["caredFor"]["enum"]) {
        auto pack = aftercare;
        pack["sections"][0]["caredFor"] = name;
        INFO(name);
        CHECK(faultOf(pack) == std::nullopt);
    }
    for (auto const& unit : inAftercare["due"]["properties"]["unit"]["enum"]) {
        auto pack = aftercare;
        pack["checkIns"][0]["due"]["unit"] = unit;
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
        "rentedNote", "note", "say", "contact", "topic",  // and of scans:
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
        {"guidance", "/steps/0/say", ""},
        {"evidence", "/guides", json::array()},
        {"evidence", "/guides/0/id", "E1"},
        {"evidence", "/guides/0/steps", json::array({"Een stap."})},
        {"evidence", "/guides/0/avoid", json::array()},
        {"evidence", "/guides/0/types", json::array()},
        {"evidence", "/guides/0/types", json::array({"T1"})},
        {"evidence", "/guides/0/types", json::array({"T01", "T01"})},
        {"evidence", "/guides/0/sourceStrength", "zeker"},
        {"evidence", "/guides/0/sources", json::array()},
        {"evidence", "/galleryNote", ""},
        {"aftercare", "/sections", json::array()},
        {"aftercare", "/sections/0/id", "N1"},
        {"aftercare", "/sections/0/caredFor", "neighbour"},
        {"aftercare", "/sections/0/points", json::array({"Een punt."})},
        {"aftercare", "/sections/1/contacts", json::array({"police", "police"})},
        {"aftercare", "/checkIns", json::array()},
        {"aftercare", "/checkIns/0/id", "P01"},
        {"aftercare", "/checkIns/0/question", ""},
        {"aftercare", "/checkIns/0/due", json{{"unit", "immediate"}, {"amount", 1}}},
        {"aftercare", "/checkIns/0/due", json{{"unit", "days"}, {"amount", 0}}},
        {"aftercare", "/checkIns/0/sources", json::array()},
        {"protocol", "/incidentTypes/0/severity", "purple"},
        {"protocol", "/steps/0/who", "jij"},
        {"protocol", "/steps/0/due", json{{"unit", "weeks"}, {"amount", 1}}},
        {"protocol", "/steps/0/due", json{{"unit", "immediate"}, {"amount", 1}}},
        {"protocol", "/steps/0/due", json{{"unit", "months"}, {"amount", 0}}},
        {"protocol", "/steps/0/due", json{{"unit", "hours"}, {"amount", -24}}},
        {"protocol", "/steps/0/appliesTo/severities", json::array()},
        {"protocol", "/steps/0/contact", "the-plumber"},
        {"protocol", "/steps/0/topic", "gossip"},
        {"protocol", "/steps/0/hidden", true},  // a municipality's to say, not a pack's
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

    auto evidence = smallEvidence();
    evidence["guides"][1]["id"] = "E01";
    CHECK(faultOf(evidence) == PackFault::DuplicateId);

    auto aftercare = smallAftercare();
    aftercare["sections"][1]["id"] = "N01";
    CHECK(faultOf(aftercare) == PackFault::DuplicateId);

    aftercare = smallAftercare();
    aftercare["checkIns"][1]["id"] = "C01";
    CHECK(faultOf(aftercare) == PackFault::DuplicateId);
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

    auto evidence = smallEvidence();
    evidence["guides"][0]["sources"] = {"B999"};
    CHECK(faultOf(evidence) == PackFault::MissingSource);

    for (auto const* at : {"/sections/0/sources", "/checkIns/0/sources"}) {
        auto aftercare = smallAftercare();
        aftercare[json::json_pointer(at)] = {"B999"};
        CHECK(faultOf(aftercare) == PackFault::MissingSource);
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

TEST_CASE("a guide is for types of the protocol, and each of those has a guide", "[core][content]")
{
    auto const& evidence = weerbaar::test::library().evidence();
    auto const& protocol = weerbaar::test::library().protocol();
    REQUIRE(checkTypes(evidence, protocol).has_value());
    auto const refusal = [&](EvidencePack const& pack) {
        auto const checked = checkTypes(pack, protocol);
        REQUIRE_FALSE(checked.has_value());
        return std::pair(checked.error().fault, checked.error().where);
    };
    auto foreign = evidence;
    foreign.guides.at(1).types.emplace_back("T15");
    CHECK(refusal(foreign) == std::pair(PackFault::MissingType, std::string("E02: T15")));

    auto silent = evidence;
    for (auto& guide : silent.guides)
        std::erase(guide.types, "T14");
    CHECK(refusal(silent) == std::pair(PackFault::MissingGuide, std::string("T14: no guide")));

    // Packs without guides pass, whatever the protocol.
    CHECK(checkTypes(weerbaar::test::library().contacts(), ProtocolPack()).has_value());
    CHECK(checkTypes(protocol, ProtocolPack()).has_value());
}

TEST_CASE("a contact that is not in the contacts pack is refused", "[core][content]")
{
    ContactsPack contacts = weerbaar::test::library().contacts();
    Pack const guidance = weerbaar::test::library().firstMinutes();
    Pack const protocol = weerbaar::test::library().protocol();
    Pack const aftercare = weerbaar::test::library().aftercare();
    REQUIRE(checkContacts(guidance, contacts).has_value());
    REQUIRE(checkContacts(protocol, contacts).has_value());
    REQUIRE(checkContacts(aftercare, contacts).has_value());

    std::erase_if(contacts.contacts, [](Contact const& contact) { return contact.id == "support-team"; });
    auto const inGuidance = checkContacts(guidance, contacts);
    REQUIRE_FALSE(inGuidance.has_value());
    CHECK(inGuidance.error().fault == PackFault::MissingContact);
    CHECK(inGuidance.error().where == "F2: support-team");
    auto const inProtocol = checkContacts(protocol, contacts);
    REQUIRE_FALSE(inProtocol.has_value());
    CHECK(inProtocol.error().fault == PackFault::MissingContact);
    CHECK(inProtocol.error().where == "P02: support-team");

    auto const inSection = checkContacts(aftercare, contacts);
    REQUIRE_FALSE(inSection.has_value());
    CHECK(inSection.error().fault == PackFault::MissingContact);
    CHECK(inSection.error().where == "N04: support-team");
    auto onlyCheckIns = weerbaar::test::library().aftercare();
    onlyCheckIns.sections.clear();
    auto const inCheckIn = checkContacts(onlyCheckIns, contacts);
    REQUIRE_FALSE(inCheckIn.has_value());
    CHECK(inCheckIn.error().where == "C01: support-team");

    // Numbers that are the owner's own: no pack has them, and only a step of a protocol may name them.
    for (std::string const role : {"clerk", "mayor", "confidant", "neighbourhood-officer", "party"}) {
        INFO(role);
        auto own = weerbaar::test::library().protocol();
        for (auto& step : own.steps)
            step.contact = step.contact ? std::optional(role) : std::nullopt;
        CHECK(checkContacts(own, ContactsPack()).has_value());
        auto ownGuidance = weerbaar::test::library().firstMinutes();
        ownGuidance.steps.at(0).contacts = {role};
        CHECK_FALSE(checkContacts(ownGuidance, weerbaar::test::library().contacts()).has_value());
    }
    auto unknown = weerbaar::test::library().protocol();
    unknown.steps.at(0).contact = "neighbour";
    CHECK_FALSE(checkContacts(unknown, weerbaar::test::library().contacts()).has_value());
    // A pack without references passes.
    CHECK(checkContacts(weerbaar::test::library().homeCheck(), ContactsPack()).has_value());
    CHECK(checkContacts(weerbaar::test::library().evidence(), ContactsPack()).has_value());
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
