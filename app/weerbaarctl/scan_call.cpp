#include "app/weerbaarctl/scan_call.h"

#include "app/format.h"

#include <algorithm>
#include <array>
#include <utility>

namespace weerbaar::tool {

namespace {

std::optional<bool> isYes(Call const& call, std::string_view option)
{
    auto const value = call.arguments.value(option);
    return value ? std::optional(*value == "yes") : std::nullopt;
}

}  // namespace

content::ScanPack const& packOf(Call const& call)
{
    return call.library.scan(*content::fromName<content::Scan>(*call.arguments.value("scan")));
}

bool saysHousehold(Call const& call)
{
    constexpr std::array<std::string_view, 5> options{"home", "tenure", "living", "children", "business"};
    return std::any_of(options.begin(), options.end(), [&](auto option) { return call.arguments.has(option); });
}

scan::Profile householdOf(Call const& call, scan::Profile profile)
{
    if (auto const home = call.arguments.value("home"))
        profile.home = content::fromName<content::HomeType>(*home);
    if (auto const tenure = call.arguments.value("tenure"))
        profile.tenure = content::fromName<content::Tenure>(*tenure);
    if (auto const living = call.arguments.value("living"))
        profile.living = scan::livingFromName(*living);
    if (auto const children = isYes(call, "children"))
        profile.children = children;
    if (auto const business = isYes(call, "business"))
        profile.business = business;
    return profile;
}

scan::Scope scopeOf(Call const& call)
{
    return *scan::scopeFromName(call.arguments.value("round").value_or("full"));
}

Attempt<scan::Round> latestRound(scan::ScanStore& store)
{
    TRY_ASSIGN(auto current, store.currentRound());
    if (!current)
        return refused(QStringLiteral("Er is nog geen ronde van deze check. Begin er een met scan start."));
    return *std::move(current);
}

Json jsonOf(scan::Round const& round)
{
    return {{"id", round.id},
            {"scope", nameOf(round.scope)},
            {"startedAt", toRfc3339(round.startedAt)},
            {"finishedAt", round.finishedAt ? Json(toRfc3339(*round.finishedAt)) : Json()}};
}

Json countsOf(scan::ThemeResult const& theme)
{
    return {{"answered", theme.answered}, {"total", theme.total},     {"gaps", theme.gaps},
            {"good", theme.good},         {"unknown", theme.unknown}, {"open", theme.open}};
}

QString roundText(scan::Round const& round)
{
    auto const scope = round.scope == scan::Scope::Short ? QStringLiteral("kort") : QStringLiteral("heel");
    auto const text = QStringLiteral("Ronde %1 (%2), begonnen op %3").arg(round.id).arg(scope, app::dayText(round.startedAt));
    return round.finishedAt ? QStringLiteral("%1, afgerond op %2").arg(text, app::dayText(*round.finishedAt)) : text;
}

std::vector<std::string> sourcesOf(std::vector<std::string> const& ids, content::PackInfo const& info)
{
    std::vector<std::string> texts;
    for (auto const& id : ids) {
        auto const source = std::find_if(info.sources.begin(), info.sources.end(),
                                         [&](content::Source const& candidate) { return candidate.id == id; });
        if (source == info.sources.end())  // the loader refuses such a pack
            continue;
        texts.push_back(source->location == "-" ? source->title : source->title + ", " + source->location);
    }
    return texts;
}

}  // namespace weerbaar::tool
