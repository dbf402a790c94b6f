// Packs as JSON, small enough to break one field at a time, and what the loader says of them.
#pragma once

#include "core/content/embedded_content.h"
#include "core/content/pack_loader.h"

#include <nlohmann/json.hpp>

#include <set>
#include <stdexcept>
#include <string>
#include <tuple>
#include <vector>

namespace weerbaar::test::packs {

using content::PackFault;
using nlohmann::json;

inline std::string textOf(std::string_view name)
{
    for (auto const& file : content::embeddedFiles()) {
        if (file.name == name)
            return std::string(file.text);
    }
    throw std::runtime_error("not embedded: " + std::string(name));
}

inline json packNamed(std::string_view name)
{
    return json::parse(textOf(name));
}

inline std::optional<PackFault> faultOf(std::string_view text)
{
    auto const pack = content::parsePack(text);
    return pack ? std::nullopt : std::optional(pack.error().fault);
}

inline std::optional<PackFault> faultOf(std::string const& text)
{
    return faultOf(std::string_view(text));
}

inline std::optional<PackFault> faultOf(json const& pack)
{
    return faultOf(pack.dump());
}

/// Leaves out the sources that `entries` do not refer to.
inline void keepSources(json& pack, std::vector<json> const& entries)
{
    std::set<json> used;
    for (auto const& entry : entries)
        used.insert(entry["sources"].begin(), entry["sources"].end());
    auto kept = json::array();
    for (auto const& source : pack["sources"]) {
        if (used.contains(source["id"]))
            kept.push_back(source);
    }
    pack["sources"] = kept;
}

// A pack of each kind, small enough to break in a thousand ways.

/// Two items, with everything in it that a scan may have.
inline json smallScan()
{
    auto pack = packNamed("home-check.json");
    auto theme = pack["themes"][0];
    auto& first = theme["items"][0];
    first["partnerStatement"] = "Wij zien wie er staat.";
    first["talk"] = "Wat doe jij als er gebeld wordt?";
    first["onlyWith"] = {"partner", "children"};
    first["partnerRound"] = true;
    first["eachForSelf"] = true;
    first["after"] = {"B1.2"};
    first["since"] = 2;
    theme["items"][1].erase("after");
    theme["items"] = json::array({first, theme["items"][1]});
    pack["themes"] = json::array({theme});
    json const stop = {{"id", "front-door"}, {"title", "Bij de voordeur"}, {"items", {"B1.2", "B1.1"}}};
    json const offer = {{"id", "other-scan"},
                        {"title", "Een andere scan"},
                        {"offeredBy", "Iemand anders"},
                        {"forWhom", "burgemeesters"},
                        {"openToCouncillors", "no"},
                        {"text", "Vraag ernaar bij de griffier."},
                        {"checkedOn", "2025-06-01"},
                        {"sourceStrength", "indirect"},
                        {"sources", {"82"}}};
    json const withdrawn = {{"id", "B1.9"}, {"statement", "Dit vroegen we eerst."}, {"replacedBy", "B1.2"}};
    pack["walk"] = json::array({stop});
    pack["offers"] = json::array({offer});
    pack["withdrawn"] = json::array({withdrawn});
    keepSources(pack, theme["items"]);
    return pack;
}

inline json smallProtocol()
{
    auto pack = packNamed("aggression-protocol.json");
    pack["incidentTypes"] = json::array({pack["incidentTypes"][0], pack["incidentTypes"][1]});
    auto step = pack["steps"][0];
    step["appliesTo"]["types"] = {"T01", "T02"};
    step["topic"] = "report-internally";
    pack["steps"] = json::array({step});
    keepSources(pack, {step, pack["incidentTypes"][0], pack["incidentTypes"][1]});
    return pack;
}

inline json smallGuidance()
{
    auto pack = packNamed("first-minutes.json");
    pack["steps"] = json::array({pack["steps"][0], pack["steps"][1]});
    pack["steps"][0]["say"] = "Ik ben op …";
    keepSources(pack, pack["steps"]);
    return pack;
}

inline json smallContacts()
{
    auto pack = packNamed("contacts.json");
    pack["contacts"] = json::array({pack["contacts"][0], pack["contacts"][1]});
    keepSources(pack, pack["contacts"]);
    return pack;
}

inline json smallEvidence()
{
    auto pack = packNamed("evidence.json");
    pack["guides"] = json::array({pack["guides"][0], pack["guides"][1]});
    keepSources(pack, pack["guides"]);
    return pack;
}

/// Check-ins in the wrong order: the loader's to put right.
inline json smallAftercare()
{
    auto pack = packNamed("aftercare.json");
    auto const checkIn = pack["checkIns"][0];
    pack["sections"] = json::array({pack["sections"][0], pack["sections"][5]});
    pack["checkIns"] = json::array();
    for (auto const& [id, unit, amount] : {std::tuple("C01", "months", 1), std::tuple("C02", "days", 28),
                                           std::tuple("C03", "hours", 72), std::tuple("C04", "days", 4)}) {
        pack["checkIns"].push_back(checkIn);
        pack["checkIns"].back()["id"] = id;
        pack["checkIns"].back()["due"] = {{"unit", unit}, {"amount", amount}};
    }
    keepSources(pack, {pack["sections"][0], pack["sections"][1], checkIn});
    return pack;
}

}  // namespace weerbaar::test::packs
