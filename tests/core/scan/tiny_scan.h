// Scans of a few items, each with one reason to be in it.
#pragma once

#include "core/content/pack.h"

#include <utility>

namespace weerbaar::test {

inline content::ScanItem item(std::string id, content::Weight weight, content::Effort effort)
{
    content::ScanItem result;
    result.id = std::move(id);
    result.statement = result.id + " is in orde.";
    result.weight = weight;
    result.effort = effort;
    result.answeredBy = content::Answerer::Together;
    result.homes = {content::HomeType::Flat, content::HomeType::Terraced, content::HomeType::Detached};
    result.tenures = {content::Tenure::Owned, content::Tenure::Rented};
    return result;
}

/// B1: "low" (low weight, low effort), "critA" (critical, high effort), "highHard", "highEasy";
/// B2: "critB" (critical, low effort), "garden" (medium, low effort, not in a flat),
/// "owner" (medium, low effort, owned homes only). The walk is from the back to the front, in three stops.
inline content::ScanPack tinyScan()
{
    using content::Effort;
    using content::Weight;
    content::ScanPack pack;
    pack.scan = content::Scan::Home;
    pack.info.version = 3;
    auto garden = item("garden", Weight::Medium, Effort::Low);
    garden.homes = {content::HomeType::Terraced, content::HomeType::Detached};
    auto owner = item("owner", Weight::Medium, Effort::Low);
    owner.tenures = {content::Tenure::Owned};
    pack.themes = {{"B1",
                    "Eerste",
                    {item("low", Weight::Low, Effort::Low), item("critA", Weight::Critical, Effort::High),
                     item("highHard", Weight::High, Effort::High), item("highEasy", Weight::High, Effort::Low)}},
                   {"B2", "Tweede", {item("critB", Weight::Critical, Effort::Low), garden, owner}}};
    pack.walk = {{"pavement", "Op de stoep", {"owner", "critB"}},
                 {"garden-path", "Op het tuinpad", {"garden"}},
                 {"hall", "In de hal", {"critA", "low", "highEasy", "highHard"}}};
    return pack;
}

/// A1: "mine" (critical, of the councillor), "theirs" (high, of the partner), "ours" (critical, together; in the partner's
/// round), "phone" (high, together, each for themselves; in the partner's round);
/// A2: "alone" (critical, only who lives alone), "couple" (medium, only with a partner; in the partner's round),
/// "school" (medium, only with children), "shop" (medium, only with a business).
inline content::ScanPack tinyPersonalScan()
{
    using content::Circumstance;
    using content::Effort;
    using content::Weight;
    content::ScanPack pack;
    pack.scan = content::Scan::Personal;
    pack.info.version = 5;
    auto mine = item("mine", Weight::Critical, Effort::Low);
    mine.answeredBy = content::Answerer::Councillor;
    auto theirs = item("theirs", Weight::High, Effort::Low);
    theirs.answeredBy = content::Answerer::Partner;
    auto ours = item("ours", Weight::Critical, Effort::Low);
    ours.partnerRound = true;
    auto phone = item("phone", Weight::High, Effort::Low);
    phone.eachForSelf = true;
    phone.partnerRound = true;
    auto alone = item("alone", Weight::Critical, Effort::Low);
    alone.onlyWith = {Circumstance::Alone};
    auto couple = item("couple", Weight::Medium, Effort::Low);
    couple.onlyWith = {Circumstance::Partner};
    couple.partnerRound = true;
    auto school = item("school", Weight::Medium, Effort::Low);
    school.onlyWith = {Circumstance::Children};
    auto shop = item("shop", Weight::Medium, Effort::Low);
    shop.onlyWith = {Circumstance::Business};
    pack.themes = {{"A1", "Eerste", {mine, theirs, ours, phone}}, {"A2", "Tweede", {alone, couple, school, shop}}};
    return pack;
}

}  // namespace weerbaar::test
