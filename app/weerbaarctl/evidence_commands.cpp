// incident attach, files and extract: files in and out of the evidence.

#include "app/export_file.h"
#include "app/format.h"
#include "app/weerbaarctl/evidence_json.h"
#include "app/weerbaarctl/open_incidents.h"
#include "app/weerbaarctl/out_file.h"
#include "core/report/export_log.h"

#include <algorithm>

namespace weerbaar::tool {

Attempt<Output> incidentAttach(Call const& call)
{
    std::string note;
    if (call.arguments.has("note")) {
        TRY_ASSIGN(note, readInput(call));
        TRY(incident::checkText(note, "note"));  // before the file is in
    }
    auto const id = *call.arguments.operand(0);
    TRY_ASSIGN(auto source, evidence::SourceFile::open(*call.arguments.operand(1)));
    TRY_ASSIGN(auto const incidents, OpenIncidents::open(call));
    TRY_ASSIGN(auto const incident, incidents->store.load(id));
    // What an attach that was cut off left behind; a failure of that is no reason to keep this file out.
    (void)incidents->attachments.removeOrphans().has_value();
    TRY_ASSIGN(auto staged, evidence::stage(call.folder, source, call.clock.now(), {}));
    TRY_ASSIGN(auto const attachment, incidents->attachments.keep(std::move(staged)));
    auto const file = attachment.forChain(note);
    auto const attached = incidents->store.attach(incident.id, file);
    if (!attached && attached.error().code == ErrorCode::AlreadyAttached)
        return refused(QStringLiteral("Dit bestand zit al bij dit voorval, als %1. Er is niets veranderd.")
                           .arg(app::toQString(attached.error().where)));
    TRY(attached);
    return Output{toJson(file), QStringLiteral("Toegevoegd als bewijs: %1 (%2)")
                                    .arg(app::toQString(file.name), app::sizeText(file.bytes))};
}

Attempt<Output> incidentFiles(Call const& call)
{
    TRY_ASSIGN(auto const incidents, OpenIncidents::open(call));
    TRY_ASSIGN(auto const incident, incidents->store.load(*call.arguments.operand(0)));
    Output output{Json::array(), {}};
    for (auto const& file : incident.files()) {
        output.json.push_back(toJson(file));
        output.text += QStringLiteral("%1  %2, %3\n%4\n")
                           .arg(app::toQString(file.id), app::toQString(file.name), app::sizeText(file.bytes),
                                app::toQString(crypto::toHex(file.sha256)));
    }
    return output;
}

Attempt<Output> incidentExtract(Call const& call)
{
    TRY_ASSIGN(auto const out, outFileOf(call));
    TRY_ASSIGN(auto const incidents, OpenIncidents::open(call));
    TRY_ASSIGN(auto const incident, incidents->store.load(*call.arguments.operand(0)));
    auto const wanted = *call.arguments.operand(1);
    auto const files = incident.files();
    if (std::none_of(files.begin(), files.end(), [&](auto const& file) { return file.id == wanted; }))
        return Error{ErrorCode::UnknownAttachment, wanted};
    TRY_ASSIGN(auto const reader, incidents->attachments.open(wanted));
    app::ExportFile file(out);
    TRY(file.open(app::ExportFile::Readers::OwnerOnly));
    Result<void> written;
    auto const read = reader.read([&](crypto::ByteView bytes) {
        written = file.write(bytes);
        return written.has_value();
    });
    TRY(written);
    TRY(read);
    TRY(file.finish());
    report::ExportLog log(incidents->vault.database(), call.clock);
    TRY(file.publish(log, {incident.id, {"original"}, false, report::ExportKind::Attachment}));
    return Output{{{"file", out.toStdString()}},
                  QStringLiteral("Het origineel staat in %1. Het is niet versleuteld.").arg(out)};
}

}  // namespace weerbaar::tool
