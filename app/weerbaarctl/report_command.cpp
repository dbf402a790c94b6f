#include "app/format.h"
#include "app/weerbaarctl/open_incidents.h"
#include "app/weerbaarctl/pdf_out.h"
#include "core/report/report.h"
#include "core/vault/settings.h"

#include <algorithm>
#include <array>
#include <sstream>
#include <utility>

namespace weerbaar::tool {

namespace {

using PartsByName = std::array<std::pair<std::string_view, bool*>, 9>;

/// Sets the parts that `option` names. \returns Usage for a name that is none.
Attempt<void> choose(Call const& call, char const* option, bool value, PartsByName const& byName)
{
    std::istringstream names(call.arguments.value(option).value_or(""));
    for (std::string wanted; std::getline(names, wanted, ',');) {
        auto const found = std::find_if(byName.begin(), byName.end(),
                                        [&](auto const& part) { return part.first == wanted; });
        if (found == byName.end())
            return usage(QStringLiteral("--%1 kent dit deel niet: %2")
                             .arg(QLatin1String(option), app::toQString(wanted)));
        *found->second = value;
    }
    return {};
}

/// The app's own choice of parts, with those that --with names and less those that --without names.
Attempt<report::Parts> partsOf(Call const& call)
{
    report::Parts parts;
    PartsByName const byName{{{"exactWords", &parts.exactWords},
                              {"people", &parts.people},
                              {"conclusions", &parts.conclusions},
                              {"timeline", &parts.timeline},
                              {"steps", &parts.steps},
                              {"verification", &parts.verification},
                              {"evidence", &parts.evidence},
                              {"position", &parts.position},
                              {"health", &parts.health}}};
    TRY(choose(call, "with", true, byName));
    TRY(choose(call, "without", false, byName));
    return parts;
}

}  // namespace

Attempt<Output> makeReport(Call const& call)
{
    auto const& library = call.library;
    TRY_ASSIGN(auto const parts, partsOf(call));
    TRY_ASSIGN(auto const out, pdfOutOf(call));
    TRY_ASSIGN(auto const incidents, OpenIncidents::open(call));
    TRY_ASSIGN(auto const incident, incidents->store.load(*call.arguments.value("incident")));
    TRY_ASSIGN(auto const verification, incidents->store.verify(incident.id));
    TRY_ASSIGN(int const times, incidents->store.timesBySameOffender(incident.id));
    TRY_ASSIGN(auto const settings, vault::SettingsStore(incidents->vault.database()).load());

    auto const report = report::buildReport(incident, verification, times, parts, {settings.name, settings.municipality},
                                            incidents->protocol, library.contacts(), call.clock.now());
    return writePdf(call, incidents->vault,
                    {app::documentOf(report), incident.id, report::namesOf(parts), QStringLiteral("Het verslag")},
                    out);
}

}  // namespace weerbaar::tool
