// exports: what left the vault, as far as it knows.

#include "app/format.h"
#include "app/weerbaarctl/command.h"
#include "core/report/export_log.h"
#include "crypto/hash_chain.h"

namespace weerbaar::tool {

namespace {

Json jsonOf(report::LoggedExport const& logged)
{
    Json json{{"kind", report::kindName(logged)}, {"madeAt", toRfc3339(logged.madeAt)}};
    if (auto const* const incidents = std::get_if<report::Incidents>(&logged.subject))
        json["incidents"] = incidents->ids;
    if (auto const* const scan = std::get_if<content::Scan>(&logged.subject))
        json["scan"] = content::nameOf(*scan);
    json["recipient"] = logged.recipient;
    json["purpose"] = logged.purpose;
    json["encrypted"] = logged.encrypted;
    json["parts"] = logged.parts;
    json["sha256"] = crypto::toHex(logged.sha256);
    json["files"] = Json::array();
    for (auto const& file : logged.files)
        json["files"].push_back({{"name", file.name}, {"sha256", crypto::toHex(file.sha256)}});
    return json;
}

QString textOf(report::LoggedExport const& logged)
{
    auto text = QStringLiteral("%1  %2%3\n    %4\n")
                    .arg(app::toQString(toRfc3339(logged.madeAt)), QString::fromUtf8(report::kindName(logged)),
                         logged.recipient.empty() ? QString() : QStringLiteral(", voor %1").arg(app::toQString(logged.recipient)),
                         app::toQString(crypto::toHex(logged.sha256)));
    for (auto const& file : logged.files)
        text += QStringLiteral("    %1  %2\n").arg(app::toQString(crypto::toHex(file.sha256)), app::toQString(file.name));
    return text;
}

}  // namespace

Attempt<Output> listExports(Call const& call)
{
    TRY_ASSIGN(auto opened, openVault(call));
    TRY_ASSIGN(auto const exports, report::ExportLog(opened.database(), call.clock).all());
    Output output{Json::array(), {}};
    for (auto const& logged : exports) {
        output.json.push_back(jsonOf(logged));
        output.text += textOf(logged);
    }
    if (exports.empty())
        output.text = QStringLiteral("Er ging nog niets uit.");
    return output;
}

}  // namespace weerbaar::tool
