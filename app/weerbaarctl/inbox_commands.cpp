// inbox: what is put away while the vault is locked, and what becomes of it.

#include "app/format.h"
#include "app/weerbaarctl/open_incidents.h"
#include "core/inbox/inbox_store.h"
#include "core/inbox/locked_inbox.h"

#include <charconv>
#include <memory>
#include <string>
#include <utility>

namespace weerbaar::tool {

namespace {

QString titleOf(inbox::Entry const& entry)
{
    switch (entry.kind) {
    case inbox::EntryKind::Note:
        return QStringLiteral("notitie van %1: %2").arg(app::dayTimeText(*entry.madeAt), app::toQString(entry.text));
    case inbox::EntryKind::File:
        return QStringLiteral("bestand van %1: %2").arg(app::dayTimeText(*entry.madeAt), app::toQString(entry.text));
    case inbox::EntryKind::Missing:
        return QStringLiteral("ontbreekt: iemand heeft dit weggehaald, of de schijf haperde");
    case inbox::EntryKind::Damaged:
        return QStringLiteral("gaat niet open; het bestand is bewaard");
    }
    return {};
}

Attempt<int> numberOf(Call const& call)
{
    auto const text = *call.arguments.operand(0);
    int number = 0;
    auto const* const end = text.data() + text.size();
    auto const [stop, failed] = std::from_chars(text.data(), end, number);
    if (failed != std::errc() || stop != end)
        return Error{ErrorCode::UnknownEntry, text};
    return number;
}

/// What `list`, `use`, `aside` and `back` begin with. Only these take in what waits, as the app does at each unlocking: the
/// other commands open the vault and leave the inbox as it is.
struct OpenInbox {
    std::unique_ptr<OpenIncidents> incidents;
    inbox::InboxStore store;
    inbox::Merged merged;

    /// Errors as OpenIncidents::open() and merge().
    [[nodiscard]] static Attempt<OpenInbox> open(Call const& call)
    {
        TRY_ASSIGN(auto opened, OpenIncidents::open(call));
        inbox::InboxStore entries(opened->vault);
        TRY_ASSIGN(auto const done, entries.merge());
        return OpenInbox{std::move(opened), entries, done};
    }
};

/// It is said once only: merging has put the right key back.
QString alarmOf(inbox::Merged const& merged)
{
    if (!merged.recipientReplaced)
        return {};
    return QStringLiteral("De sleutel van het postvak was vervangen. Wat daarna is toegevoegd, kan een ander lezen. "
                          "De goede sleutel staat terug.");
}

}  // namespace

Attempt<Output> inboxAdd(Call const& call)
{
    inbox::LockedInbox inbox(call.folder, call.clock);
    int number = 0;
    if (auto const file = call.arguments.value("attach")) {
        TRY_ASSIGN(auto source, evidence::SourceFile::open(*file));
        TRY_ASSIGN(number, inbox.addFile(source, {}));
    } else {
        TRY_ASSIGN(auto const note, readInput(call));
        TRY_ASSIGN(number, inbox.addNote(note));
    }
    return Output{{{"number", number}},
                  QStringLiteral("Bewaard, versleuteld. Na het openen van de kluis staat het bij Nog te verwerken.")};
}

Attempt<Output> inboxList(Call const& call)
{
    TRY_ASSIGN(auto inbox, OpenInbox::open(call));
    TRY_ASSIGN(auto const entries, call.arguments.has("aside") ? inbox.store.setAsideEntries() : inbox.store.waiting());
    auto const& merged = inbox.merged;
    Output output{{{"merged",
                    {{"taken", merged.taken},
                     {"missing", merged.missing},
                     {"damaged", merged.damaged},
                     {"leftWaiting", merged.leftWaiting},
                     {"recipientReplaced", merged.recipientReplaced}}},
                   {"entries", Json::array()}},
                  {},
                  alarmOf(merged)};
    for (auto const& entry : entries) {
        Json json{{"number", entry.number},
                  {"kind", nameOf(entry.kind)},
                  {"madeAt", entry.madeAt ? Json(toRfc3339(*entry.madeAt)) : Json()},
                  {"text", entry.text}};
        if (!entry.attachmentId.empty())
            json["attachment"] = entry.attachmentId;
        output.json["entries"].push_back(std::move(json));
        output.text += QStringLiteral("%1  %2\n").arg(entry.number).arg(titleOf(entry));
    }
    if (merged.leftWaiting > 0)
        output.text += QStringLiteral("Nog verzegeld, want het toestel is vol of een bestand is niet te lezen: %1\n")
                           .arg(merged.leftWaiting);
    return output;
}

Attempt<Output> inboxUse(Call const& call)
{
    TRY_ASSIGN(int const number, numberOf(call));
    TRY_ASSIGN(auto inbox, OpenInbox::open(call));
    TRY_ASSIGN(auto const entry, inbox.store.load(number));
    TRY_ASSIGN(auto const incident, inbox.incidents->store.load(*call.arguments.value("incident")));
    if (entry.state != inbox::EntryState::Waiting)
        return Error{ErrorCode::UnknownEntry, std::to_string(number)};
    if (!entry.madeAt)
        return refused(QStringLiteral("Nummer %1 ontbreekt of gaat niet open. Er is niets veranderd. Leg het opzij.")
                           .arg(number));
    auto const madeAt = app::dayTimeText(*entry.madeAt);
    auto const remark = entry.kind == inbox::EntryKind::Note ? QStringLiteral("Genoteerd op %1, zonder wachtzin:").arg(madeAt)
                                                             : QStringLiteral("Bewaard op %1, zonder wachtzin.").arg(madeAt);
    TRY(inbox.store.putInto(number, incident.id, remark.toStdString(), inbox.incidents->store, inbox.incidents->attachments));
    return Output{{{"number", number}, {"incident", incident.id}}, QStringLiteral("Toegevoegd aan het voorval."),
                  alarmOf(inbox.merged)};
}

Attempt<Output> inboxAside(Call const& call)
{
    TRY_ASSIGN(int const number, numberOf(call));
    TRY_ASSIGN(auto inbox, OpenInbox::open(call));
    TRY_ASSIGN(auto const entry, inbox.store.load(number));
    if (entry.state == inbox::EntryState::Used)
        return Error{ErrorCode::UnknownEntry, std::to_string(number)};
    TRY(inbox.store.setAside(number));
    return Output{{{"number", number}}, QStringLiteral("Opzij gelegd."), alarmOf(inbox.merged)};
}

Attempt<Output> inboxBack(Call const& call)
{
    TRY_ASSIGN(int const number, numberOf(call));
    TRY_ASSIGN(auto inbox, OpenInbox::open(call));
    TRY_ASSIGN(auto const entry, inbox.store.load(number));
    if (entry.state == inbox::EntryState::Used)
        return Error{ErrorCode::UnknownEntry, std::to_string(number)};
    TRY(inbox.store.putBack(number));
    return Output{{{"number", number}}, QStringLiteral("Staat weer bij Nog te verwerken."), alarmOf(inbox.merged)};
}

}  // namespace weerbaar::tool
