#include "app/format.h"
#include "app/weerbaarctl/pdf_out.h"
#include "core/report/report.h"
#include "core/vault/settings.h"

#include <array>
#include <sstream>
#include <utility>

namespace weerbaar::tool {

namespace {

/// The app's own choice of parts, less those that --without names.
Attempt<report::Parts> partsOf(Call const& call)
{
    report::Parts parts;
    std::array<std::pair<std::string_view, bool*>, 6> const byName{{{"exactWords", &parts.exactWords},
                                                                    {"people", &parts.people},
                                                                    {"conclusions", &parts.conclusions},
                                                                    {"timeline", &parts.timeline},
                                                                    {"steps", &parts.steps},
                                                                    {"verification", &parts.verification}}};
    std::istringstream without(call.arguments.value("without").value_or(""));
    for (std::string wanted; std::getline(without, wanted, ',');) {
        bool known = false;
        for (auto const& [name, chosen] : byName) {
            if (name != wanted)
                continue;
            *chosen = false;
            known = true;
        }
        if (!known)
            return usage(QStringLiteral("--without kent dit deel niet: %1").arg(app::toQString(wanted)));
    }
    return parts;
}

}  // namespace

Attempt<Output> makeReport(Call const& call)
{
    auto const& library = call.library;
    TRY_ASSIGN(auto const parts, partsOf(call));
    TRY_ASSIGN(auto const out, pdfOutOf(call));
    TRY_ASSIGN(auto opened, openVault(call));
    incident::IncidentStore store(opened.database(), library.protocol(), call.clock);
    TRY_ASSIGN(auto const incident, store.load(*call.arguments.value("incident")));
    TRY_ASSIGN(auto const verification, store.verify(incident.id));
    TRY_ASSIGN(auto const settings, vault::SettingsStore(opened.database()).load());

    auto const report = report::buildReport(incident, verification, parts, {settings.name, settings.municipality},
                                            library.protocol(), library.contacts(), call.clock.now());
    return writePdf(call, opened, {app::documentOf(report), incident.id, report::namesOf(parts), QStringLiteral("Het verslag")}, out);
}

}  // namespace weerbaar::tool
