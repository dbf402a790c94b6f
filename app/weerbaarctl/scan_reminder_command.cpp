#include "app/format.h"
#include "app/weerbaarctl/scan_call.h"
#include "core/incident/incident.h"
#include "core/scan/reminder.h"
#include "core/scan/scan_store.h"

#include <algorithm>
#include <utility>

namespace weerbaar::tool {

namespace {

std::string_view nameOf(scan::Reminder::Kind kind)
{
    switch (kind) {
    case scan::Reminder::Kind::PlannedAction:
        return "planned-action";
    case scan::Reminder::Kind::PausedRound:
        return "paused-round";
    case scan::Reminder::Kind::NextRound:
        return "next-round";
    case scan::Reminder::Kind::RoundAfterIncident:
        return "round-after-incident";
    }
    return {};
}

QString textOf(scan::Reminder const& reminder, content::ScanPack const& pack)
{
    switch (reminder.kind) {
    case scan::Reminder::Kind::PlannedAction: {
        auto const* const item = pack.find(reminder.itemId);
        return item ? QStringLiteral("Gepland: %1").arg(app::toQString(item->action))
                    : QStringLiteral("Gepland bij een vraag die niet meer bestaat: %1").arg(app::toQString(reminder.itemId));
    }
    case scan::Reminder::Kind::PausedRound:
        return QStringLiteral("Je bent halverwege. Ga verder met je ronde.");
    case scan::Reminder::Kind::NextRound:
        return QStringLiteral("Tijd voor een nieuwe ronde.");
    case scan::Reminder::Kind::RoundAfterIncident:
        return QStringLiteral("Er is iets gebeurd na je laatste ronde. Doe een nieuwe ronde.");
    }
    return {};
}

Attempt<scan::ReminderInput> inputOf(Call const& call, vault::Vault& opened, content::ScanPack const& pack,
                                     std::optional<Moment> lastIncidentAt)
{
    TRY_ASSIGN(auto const rounds, scan::ScanStore(opened.database(), pack, call.clock).roundsNow());
    TRY_ASSIGN(auto decisions, scan::ActionStore(opened.database(), pack, call.clock).decisions());
    return scan::reminderInput(pack, rounds, std::move(decisions), lastIncidentAt);
}

}  // namespace

Attempt<Output> scanReminders(Call const& call)
{
    TRY_ASSIGN(auto opened, openVault(call));
    incident::IncidentStore incidents(opened.database(), call.library.protocol(), call.clock);
    TRY_ASSIGN(auto const lastIncidentAt, incidents.lastRecordedAt());
    std::vector<scan::ReminderInput> inputs;
    for (auto const scan : {content::Scan::Home, content::Scan::Personal}) {
        TRY_ASSIGN(auto input, inputOf(call, opened, call.library.scan(scan), lastIncidentAt));
        inputs.push_back(std::move(input));
    }
    auto const found = scan::reminders(inputs, call.clock.now());
    Output output{{{"due", Json::array()}, {"nextDueAt", found.nextDueAt ? Json(toRfc3339(*found.nextDueAt)) : Json()}}, {}};
    for (auto const& reminder : found.due) {
        auto const& pack = call.library.scan(reminder.scan);
        output.json["due"].push_back({{"kind", nameOf(reminder.kind)},
                                      {"scan", content::nameOf(reminder.scan)},
                                      {"item", reminder.itemId.empty() ? Json() : Json(reminder.itemId)},
                                      {"dueAt", toRfc3339(reminder.dueAt)}});
        output.text += QStringLiteral("%1, sinds %2: %3\n")
                           .arg(app::toQString(pack.info.title), app::dayText(reminder.dueAt), textOf(reminder, pack));
    }
    if (found.due.empty())
        output.text = QStringLiteral("Er is nu niets aan de beurt.\n");
    if (found.nextDueAt)
        output.text += QStringLiteral("Het volgende komt op %1.").arg(app::dayText(*found.nextDueAt));
    return output;
}

}  // namespace weerbaar::tool
