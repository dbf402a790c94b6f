// What is carried for after an incident: first minutes, protocol, evidence, aftercare. What is written out here was
// taken over by hand from the facts they were made from: shared/domain/incident-en-agressieprotocol.md, which is not
// everywhere (test_incident_facts.cpp).
#include "core/content/pack_loader.h"

#include "core/protocol/protocol.h"
#include "tests/core/content/small_packs.h"
#include "tests/support/outcome.h"
#include "tests/support/packs.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

using namespace weerbaar::content;
using weerbaar::test::library;
using nlohmann::json;
using Ids = std::vector<std::string>;

namespace {

constexpr std::array allSeverities = {Severity::Green, Severity::Yellow, Severity::Orange, Severity::Red};

template <class Values, class Value>
bool contains(Values const& values, Value const& value)
{
    return std::find(values.begin(), values.end(), value) != values.end();
}

/// The ids of the steps for this type and colour that satisfy `condition`, in the pack's order.
template <class Condition>
Ids stepsFor(std::string const& type, Severity severity, Condition const& condition)
{
    Ids ids;
    for (auto const& step : library().protocol().steps) {
        if (contains(step.types, type) && contains(step.severities, severity) && condition(step))
            ids.push_back(step.id);
    }
    return ids;
}

/// Steps on `topic` for this type and colour.
Ids about(std::string const& topic, std::string const& type, Severity severity)
{
    return stepsFor(type, severity, [&](ProtocolStep const& step) { return step.topic == topic; });
}

/// Every entry that names sources, with its id: from the files, so that no kind is forgotten.
template <class Visit>
void forEachEntry(json const& value, Visit const& visit)
{
    if (value.is_object() && value.contains("sources") && value.contains("sourceStrength"))
        visit(value);
    if (value.is_structured()) {
        for (auto const& child : value)
            forEachEntry(child, visit);
    }
}

constexpr std::array files = {"first-minutes.json", "aggression-protocol.json", "evidence.json", "aftercare.json"};

}  // namespace

TEST_CASE("the first minutes are seven: safe, 112, somebody near, the team, then paper and police", "[core][content]")
{
    auto const& pack = library().firstMinutes();
    CHECK(pack.info.version == 2);
    std::vector<std::pair<std::string, Ids>> steps;
    for (auto const& step : pack.steps)
        steps.emplace_back(step.id, step.contacts);
    // F1, safety and 112 in one, is no longer there; the others of version 1 kept their meaning.
    CHECK(steps == std::vector<std::pair<std::string, Ids>>{{"F6", {"emergency"}},
                                                            {"F7", {"emergency"}},
                                                            {"F8", {}},
                                                            {"F2", {"support-team"}},
                                                            {"F3", {}},
                                                            {"F4", {}},
                                                            {"F5", {"police"}}});
    auto const& emergency = pack.steps.at(1);
    REQUIRE(emergency.say.has_value());
    CHECK(emergency.say->find("Ik ben op …") != std::string::npos);
    CHECK(emergency.say->find("Mijn naam is …") != std::string::npos);
    CHECK(contains(emergency.sources, "B92"));
    CHECK(contains(emergency.sources, "B94"));
    // What the police must hear before anything else applies.
    REQUIRE(pack.steps.back().say.has_value());
    CHECK(pack.steps.back().say->find("VPT-code") != std::string::npos);
}

TEST_CASE("whatever happened and however bad, there is a step to tell the griffier", "[core][content]")
{
    for (auto const& type : library().protocol().types) {
        INFO(type.id);
        CHECK(about("report-internally", type.id, Severity::Green) == Ids{"P20"});
        for (auto const severity : {Severity::Yellow, Severity::Orange, Severity::Red})
            CHECK(about("report-internally", type.id, severity) == Ids{"P04"});
    }
    // Same day, but no hurry where a note is enough.
    CHECK(library().protocol().findStep("P04")->due.unit == DueUnit::SameDay);
    CHECK(library().protocol().findStep("P20")->due.unit == DueUnit::Days);
    for (auto const* const id : {"P04", "P20"})
        CHECK(library().protocol().findStep(id)->contact == "clerk");
}

TEST_CASE("where a complaint is or may be needed there is a step for it within three months", "[core][content]")
{
    auto const& pack = library().protocol();
    for (auto const severity : {Severity::Yellow, Severity::Orange, Severity::Red}) {
        for (auto const& type : pack.types) {
            INFO(type.id);
            auto const complaint = about("complaint", type.id, severity);
            // Insult and stalking: always. Their like may be in intimidation, hate, discrimination and visits at home.
            if (type.complaintRequired)
                CHECK(complaint == Ids{"P18"});
            else if (contains(Ids{"T02", "T07", "T08", "T11"}, type.id))
                CHECK(complaint == Ids{"P27"});
            else
                CHECK(complaint.empty());
        }
    }
    for (auto const* const id : {"P18", "P27"}) {
        CHECK(pack.findStep(id)->due.unit == DueUnit::Months);
        CHECK(pack.findStep(id)->due.amount == 3);
    }
}

TEST_CASE("aftercare comes at 72 hours, two and six weeks, three and six months", "[core][content]")
{
    auto const& pack = library().protocol();
    for (auto const& type : pack.types) {
        INFO(type.id);
        for (auto const severity : {Severity::Orange, Severity::Red})
            CHECK(about("aftercare", type.id, severity) == Ids{"P15", "P25", "P17", "P19", "P26"});
        CHECK(about("aftercare", type.id, Severity::Yellow) == Ids{"P17"});
    }
    std::vector<std::pair<std::string, std::pair<DueUnit, int>>> const expected = {{"P15", {DueUnit::Hours, 72}},
                                                                                  {"P25", {DueUnit::Days, 14}},
                                                                                  {"P17", {DueUnit::Days, 42}},
                                                                                  {"P19", {DueUnit::Months, 3}},
                                                                                  {"P26", {DueUnit::Months, 6}}};
    for (auto const& [id, due] : expected) {
        INFO(id);
        CHECK(std::pair(pack.findStep(id)->due.unit, pack.findStep(id)->due.amount) == due);
    }
}

TEST_CASE("the protocol asks who decides, hides the address, names the code and guards the family", "[core][content]")
{
    auto const& pack = library().protocol();
    CHECK(pack.info.version == 2);
    CHECK(pack.steps.size() == 31);
    // A threat: the whole of it, in order.
    auto const any = [](ProtocolStep const&) { return true; };
    CHECK(stepsFor("T03", Severity::Orange, any) ==
          Ids{"P02", "P03", "P22", "P04", "P05", "P06", "P07", "P08", "P09", "P21", "P11",
              "P12", "P13", "P31", "P23", "P24", "P15", "P16", "P25", "P17", "P19", "P26"});
    CHECK(stepsFor("T03", Severity::Green, any) == Ids{"P03", "P20"});
    CHECK(pack.findStep("P06")->say->find("VPT-code") != std::string::npos);
    for (auto const* const id : {"P07", "P18"})
        CHECK(pack.findStep(id)->say->find("domicilie") != std::string::npos);
    CHECK(pack.findStep("P21")->say->ends_with('?'));
    // Who is called is whom the step is about.
    std::map<std::string, std::string> const contacts = {
        {"P04", "clerk"}, {"P05", "mayor"}, {"P23", "neighbourhood-officer"}, {"P24", "party"}, {"P31", "confidant"}};
    for (auto const& [id, contact] : contacts)
        CHECK(pack.findStep(id)->contact == contact);
    // What may have been online has a step that sends to the platform.
    for (auto const* const type : {"T01", "T03", "T06", "T07", "T08", "T10", "T13"})
        CHECK(contains(pack.findStep("P13")->types, type));
    // Nobody at the door is opened to, and nobody is sent outside.
    CHECK(stepsFor("T11", Severity::Red, any).at(1) == "P29");
}

TEST_CASE("a step that was in version 1 is still there: somebody may have done it", "[core][content]")
{
    for (int number = 1; number <= 19; ++number) {
        auto const id = std::string(number < 10 ? "P0" : "P") + std::to_string(number);
        INFO(id);
        CHECK(library().protocol().findStep(id) != nullptr);
    }
}

TEST_CASE("the steps stand in order of time", "[core][content]")
{
    auto const when = weerbaar::test::take(weerbaar::parseRfc3339("2026-11-20T00:30:00+01:00"));
    std::int64_t before = 0;
    for (auto const& step : library().protocol().steps) {
        INFO(step.id);
        auto const due = weerbaar::protocol::dueAt(step.due, when).utcMs;
        CHECK(due >= before);
        before = due;
    }
}

TEST_CASE("each colour answers whether it is serious enough, and red says 112", "[core][content]")
{
    auto const& severities = library().protocol().severities;
    REQUIRE(severities.size() == allSeverities.size());
    for (std::size_t i = 1; i < severities.size(); ++i) {
        INFO(severities[i].title);
        CHECK(severities[i].plain.starts_with("Ja"));
    }
    CHECK(severities[0].plain.find("notitie is genoeg") != std::string::npos);
    CHECK(severities[0].plain.find("mag altijd") != std::string::npos);
    CHECK(severities[3].plain.find("Bel 112.") != std::string::npos);
}

TEST_CASE("evidence is secured before anybody is blocked or anything taken down", "[core][content]")
{
    auto const& pack = library().evidence();
    CHECK(pack.guides.size() == 15);
    int blocking = 0;
    for (auto const& guide : pack.guides) {
        for (std::size_t step = 0; step < guide.steps.size(); ++step) {
            auto const& text = guide.steps[step];
            if (!text.starts_with("Blokkeer") && text.find("weghalen") == std::string::npos)
                continue;
            ++blocking;
            INFO(guide.id << ": " << text);
            CHECK(step + 2 >= guide.steps.size());  // the last, or the last but one
        }
    }
    CHECK(blocking >= 6);
    // Where a body or a house is in danger, that comes before the evidence.
    for (auto const* const id : {"E06", "E07", "E08"}) {
        auto const guide = std::find_if(pack.guides.begin(), pack.guides.end(),
                                        [id](EvidenceGuide const& each) { return each.id == id; });
        REQUIRE(guide != pack.guides.end());
        CHECK(guide->steps.front().find("112") != std::string::npos);
    }
    CHECK(pack.note.starts_with("Ben je in gevaar?"));
    CHECK(pack.galleryNote.find("kopie") != std::string::npos);
    CHECK(pack.galleryNote.find("politie") != std::string::npos);
}

TEST_CASE("every kind of incident has the guides that the facts name for it", "[core][content]")
{
    std::map<std::string, std::string> const expected = {
        {"T01", "E01"}, {"T02", "E12"}, {"T03", "E02"}, {"T04", "E08"}, {"T05", "E12"}, {"T06", "E10"}, {"T07", "E01"},
        {"T08", "E11"}, {"T09", "E07"}, {"T10", "E09"}, {"T11", "E06"}, {"T12", "E13"}, {"T13", "E14"}, {"T14", "E15"}};
    CHECK(expected.size() == library().protocol().types.size());
    for (auto const& [type, guideId] : expected) {
        INFO(type);
        auto const& guides = library().evidence().guides;
        CHECK(std::any_of(guides.begin(), guides.end(), [&](EvidenceGuide const& guide) {
            return guide.id == guideId && contains(guide.types, type);
        }));
    }
}

TEST_CASE("somebody asks on days 1, 3, 7, 14, 28, 42 and 90, and after half a year", "[core][content]")
{
    std::vector<std::pair<DueUnit, int>> dues;
    for (auto const& checkIn : library().aftercare().checkIns) {
        dues.emplace_back(checkIn.due.unit, checkIn.due.amount);
        INFO(checkIn.id);
        CHECK(checkIn.question.find('?') != std::string::npos);
        CHECK_FALSE(checkIn.contacts.empty());
    }
    CHECK(dues == std::vector<std::pair<DueUnit, int>>{{DueUnit::Days, 1},
                                                       {DueUnit::Hours, 72},
                                                       {DueUnit::Days, 7},
                                                       {DueUnit::Days, 14},
                                                       {DueUnit::Days, 28},
                                                       {DueUnit::Days, 42},
                                                       {DueUnit::Days, 90},
                                                       {DueUnit::Months, 6}});
}

TEST_CASE("aftercare is for the councillor, the partner and the children", "[core][content]")
{
    auto const& pack = library().aftercare();
    std::map<CaredFor, int> sections;
    for (auto const& section : pack.sections)
        ++sections[section.caredFor];
    using Counts = std::map<CaredFor, int>;
    CHECK(sections == Counts{{CaredFor::Councillor, 6}, {CaredFor::Partner, 2}, {CaredFor::Children, 5}});
    // The red signals, with whom to call; 113 first.
    auto const signals = std::find_if(pack.sections.begin(), pack.sections.end(),
                                      [](AftercareSection const& section) { return section.id == "N06"; });
    REQUIRE(signals != pack.sections.end());
    CHECK(signals->contacts == Ids{"suicide-prevention", "support-team", "victim-support", "emergency"});
    CHECK(signals->points.back().find("113") != std::string::npos);
    // For children no guide was found, and that is said before anything else.
    auto const children = std::find_if(pack.sections.begin(), pack.sections.end(), [](AftercareSection const& section) {
        return section.caredFor == CaredFor::Children;
    });
    CHECK(children->points.front().starts_with("Wij vonden geen gids"));
    CHECK(pack.note.find("geen diagnoses") != std::string::npos);
    CHECK(pack.note.find("vier tot zes weken") != std::string::npos);
    CHECK(pack.note.find("huisarts") != std::string::npos);
}

TEST_CASE("our own advice is never called confirmed, and without another source it is our estimate", "[core][content]")
{
    for (auto const* const file : files) {
        int entries = 0;
        forEachEntry(weerbaar::test::packs::packNamed(file), [&](json const& entry) {
            ++entries;
            INFO(file << " " << entry["id"]);
            bool const isOwnOnly = entry["sources"] == json({"own"});
            CHECK(isOwnOnly == (entry["sourceStrength"] == "own-estimate"));
            if (contains(entry["sources"], json("own")))
                CHECK(entry["sourceStrength"] != "confirmed");
        });
        CHECK(entries >= 7);
    }
}

TEST_CASE("a pack lists the sources that it uses, and no others", "[core][content]")
{
    for (auto const* const file : files) {
        auto const pack = weerbaar::test::packs::packNamed(file);
        std::set<std::string> used;
        std::set<std::string> listed;
        forEachEntry(pack, [&](json const& entry) {
            for (auto const& source : entry["sources"])
                used.insert(source.get<std::string>());
        });
        for (auto const& source : pack["sources"])
            listed.insert(source["id"].get<std::string>());
        INFO(file);
        CHECK(used == listed);
    }
}
