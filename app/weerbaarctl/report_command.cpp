#include "app/format.h"
#include "app/report_export.h"
#include "app/report_pdf.h"
#include "app/weerbaarctl/command.h"
#include "app/weerbaarctl/secrets.h"
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

/// Where the report goes: never over the vault's own files.
Attempt<QString> destinationOf(Call const& call)
{
    namespace fs = std::filesystem;
    std::error_code failed;
    auto const file = fs::absolute(*call.arguments.value("out"), failed);
    bool const inVault = fs::equivalent(file.parent_path(), call.folder, failed);
    if (inVault || fs::is_directory(file, failed))
        return Error{ErrorCode::ExportFailed, "out"};
    return app::toQString(file.string());
}

}  // namespace

Attempt<Output> makeReport(Call const& call)
{
    auto const& library = call.library;
    TRY_ASSIGN(auto const parts, partsOf(call));
    TRY_ASSIGN(auto const destination, destinationOf(call));
    std::optional<crypto::SecretBytes> password;
    if (call.arguments.has(pdfPassword.option)) {
        TRY_ASSIGN(password, readSecret(call.arguments, pdfPassword));
    }
    TRY_ASSIGN(auto opened, openVault(call));
    incident::IncidentStore store(opened.database(), library.protocol(), call.clock);
    TRY_ASSIGN(auto const incident, store.load(*call.arguments.value("incident")));
    TRY_ASSIGN(auto const verification, store.verify(incident.id));
    TRY_ASSIGN(auto const settings, vault::SettingsStore(opened.database()).load());

    auto const report = report::buildReport(incident, verification, parts, {settings.name, settings.municipality},
                                            library.protocol(), library.contacts(), call.clock.now());
    TRY_ASSIGN(auto const pdf, app::renderPdf(app::documentOf(report), password));
    report::ExportLog log(opened.database(), call.clock);
    TRY(app::exportReport(pdf, destination, log, {incident.id, parts, password.has_value()}));
    return Output{{{"file", destination.toStdString()}, {"encrypted", password.has_value()}},
                  password ? QStringLiteral("Het verslag staat in %1. Het opent met elke pdf-lezer en het wachtwoord.").arg(destination)
                           : QStringLiteral("Het verslag staat in %1. Het opent met elke pdf-lezer, zonder wachtwoord.").arg(destination)};
}

}  // namespace weerbaar::tool
