// What the commands of the scans share: which scan, which household, which round, and how they are told.
#pragma once

#include "app/weerbaarctl/command.h"
#include "core/scan/scan_result.h"
#include "core/scan/scan_store.h"

namespace weerbaar::tool {

/// The pack that --scan names.
[[nodiscard]] content::ScanPack const& packOf(Call const& call);

/// Whether the command line says anything of the household.
[[nodiscard]] bool saysHousehold(Call const& call);
/// `profile`, with what the command line says of the household in its place.
[[nodiscard]] scan::Profile householdOf(Call const& call, scan::Profile profile = {});

/// What --round names; full without it.
[[nodiscard]] scan::Scope scopeOf(Call const& call);

/// The round in which answers change. Refused if there is none.
[[nodiscard]] Attempt<scan::Round> latestRound(scan::ScanStore& store);

/// With id, scope and moments.
[[nodiscard]] Json jsonOf(scan::Round const& round);
/// How a theme stands, without its name.
[[nodiscard]] Json countsOf(scan::ThemeResult const& theme);
/// "Ronde 2 (kort), begonnen op 20 november 2026, afgerond op 21 november 2026"
[[nodiscard]] QString roundText(scan::Round const& round);

/// What the numbers of a pack's sources stand for, because nobody outside has the list.
[[nodiscard]] std::vector<std::string> sourcesOf(std::vector<std::string> const& ids, content::PackInfo const& info);

}  // namespace weerbaar::tool
