// backup and restore: everything that is in the vault in one sealed file, and back.

#include "app/format.h"
#include "app/weerbaarctl/command.h"
#include "app/weerbaarctl/out_file.h"
#include "app/weerbaarctl/secrets.h"
#include "core/inbox/inbox_store.h"
#include "core/transfer/backup.h"

namespace weerbaar::tool {

namespace {

Json toJson(transfer::BackupContents const& contents)
{
    return {{"madeAt", toRfc3339(contents.madeAt)},
            {"incidents", contents.incidents},
            {"events", contents.events},
            {"intactEvents", contents.intactEvents},
            {"scanRounds", contents.scanRounds},
            {"attachments", contents.attachments},
            {"attachmentBytes", contents.attachmentBytes},
            {"lost", contents.lost}};
}

QStringList namesOf(std::vector<std::string> const& lost)
{
    QStringList names;
    for (auto const& name : lost)
        names.append(app::toQString(name));
    return names;
}

/// In one sentence, so that nobody reads only that all is well.
QString comparedText(std::vector<std::string> const& lost)
{
    if (lost.empty())
        return QStringLiteral("Ze is teruggelezen en is gelijk aan de kluis.");
    return (lost.size() == 1 ? QStringLiteral("Ze is teruggelezen en is gelijk aan de kluis, op dit bestand na, dat in de kluis weg of beschadigd is: %1.")
                             : QStringLiteral("Ze is teruggelezen en is gelijk aan de kluis, op deze bestanden na, die in de kluis weg of beschadigd zijn: %1."))
        .arg(namesOf(lost).join(QStringLiteral(", ")));
}

QString textOf(transfer::BackupContents const& contents)
{
    auto text = QStringLiteral("Gemaakt op %1. Voorvallen: %2. Bestanden: %3 (%4). Rondes van de scans: %5.")
                    .arg(app::dayTimeText(contents.madeAt))
                    .arg(contents.incidents)
                    .arg(contents.attachments)
                    .arg(app::sizeText(contents.attachmentBytes))
                    .arg(contents.scanRounds);
    if (contents.intactEvents < contents.events)
        text += QStringLiteral("\nNiet alles klopte met wat eerder was vastgelegd: %1 van %2.")
                    .arg(contents.intactEvents)
                    .arg(contents.events);
    return text;
}

}  // namespace

Attempt<Output> backup(Call const& call)
{
    TRY_ASSIGN(auto const out, outFileOf(call));
    TRY_ASSIGN(auto vault, openVault(call));
    TRY_ASSIGN(auto const typed, readChosen(call.arguments, newBackupPassword));
    TRY_ASSIGN(auto const merged, inbox::InboxStore(vault).merge());
    TRY_ASSIGN(auto made, transfer::Backup::take(vault));
    TRY(made.write(out.toStdString(), transfer::backupPassword(typed), {}));
    report::ExportLog log(vault.database(), call.clock);
    TRY(made.publish(log));
    auto json = toJson(made.contents());
    json["file"] = out.toStdString();
    json["sealedInInbox"] = merged.leftWaiting;
    auto text = QStringLiteral("De reservekopie staat in %1. %2\n%3").arg(out, comparedText(made.contents().lost), textOf(made.contents()));
    if (merged.leftWaiting > 0)
        text += QStringLiteral("\nNiet erbij, want nog verzegeld in het postvak: %1").arg(merged.leftWaiting);
    return Output{std::move(json), std::move(text)};
}

Attempt<Output> restore(Call const& call)
{
    if (vault::Vault::inspect(call.folder) != vault::VaultState::Absent)
        return Error{ErrorCode::VaultExists};
    auto const file = *call.arguments.value("in");
    TRY_ASSIGN(auto const typed, readSecret(call.arguments, backupPassword));
    auto const password = transfer::backupPassword(typed);
    TRY(transfer::inspectBackup(file, password));  // before a new passphrase is asked for
    TRY_ASSIGN(auto const chosen, readChosen(call.arguments, firstPassphrase));
    TRY_ASSIGN(auto const restored, transfer::restoreBackup(file, password, call.folder, chosen, crypto::calibrateArgon2(),
                                                            {call.clock}, {}));
    auto const code = restored.recoveryCode.text();
    auto contents = textOf(restored.contents);
    if (auto const& lost = restored.contents.lost; !lost.empty())
        contents += QStringLiteral("\nNiet erbij, want toen al weg of beschadigd: %1.").arg(namesOf(lost).join(QStringLiteral(", ")));
    auto json = toJson(restored.contents);
    json["recoveryCode"] = std::string(code.view().begin(), code.view().end());
    return Output{std::move(json),
                  QStringLiteral("De reservekopie is teruggezet. %1\n\nDit is de nieuwe herstelcode:\n%2\n\n"
                                 "Schrijf hem nu op papier en bewaar dat niet bij dit toestel. Weerbaar bewaart de code "
                                 "niet en laat hem niet nog eens zien.")
                      .arg(contents, onPaper(restored.recoveryCode))};
}

}  // namespace weerbaar::tool
