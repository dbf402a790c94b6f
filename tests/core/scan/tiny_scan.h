// A scan of two themes and seven items, each with one reason to be in it.
#pragma once

#include "core/content/pack.h"

namespace weerbaar::test {

inline content::ScanItem item(std::string id, content::Weight weight, content::Effort effort)
{
    content::ScanItem result;
    result.id = std::move(id);
    result.weight = weight;
    result.effort = effort;
    result.homes = {content::HomeType::Flat, content::HomeType::Terraced, content::HomeType::Detached};
    result.tenures = {content::Tenure::Owned, content::Tenure::Rented};
    return result;
}

/// B1: "low" (low weight, low effort), "critA" (critical, high effort), "highHard", "highEasy";
/// B2: "critB" (critical, low effort), "garden" (medium, low effort, not in a flat),
/// "owner" (medium, low effort, owned homes only).
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
    return pack;
}

}  // namespace weerbaar::test
