// aftercare: the moments to ask how it goes, of one incident.

#include "app/format.h"
#include "app/weerbaarctl/open_incidents.h"
#include "core/aftercare/aftercare.h"

namespace weerbaar::tool {

namespace {

char const* stateOf(aftercare::CheckInMoment const& moment)
{
    if (moment.answer)
        return moment.answer->skipped ? "skipped" : "written";
    return moment.isDue ? "now" : "later";
}

QString answerTextOf(aftercare::Answer const& answer)
{
    if (answer.skipped)
        return QStringLiteral("Overgeslagen.");
    return answer.note.empty() ? QStringLiteral("Bekeken.") : app::toQString(answer.note);
}

Attempt<Output> momentsOf(Call const& call, OpenIncidents& incidents, aftercare::CheckInStore& store)
{
    TRY_ASSIGN(auto const incident, incidents.store.load(*call.arguments.operand(0)));
    TRY_ASSIGN(auto const answers, store.answers(incident.id));
    Output output{Json::array(), {}};
    for (auto const& moment :
         aftercare::momentsFor(incident.account.occurredAt, answers, call.library.aftercare(), call.clock.now())) {
        Json json{{"id", moment.checkIn->id},
                  {"title", moment.checkIn->title},
                  {"question", moment.checkIn->question},
                  {"due", toRfc3339(moment.dueAt)},
                  {"state", stateOf(moment)}};
        if (moment.answer && !moment.answer->skipped)
            json["note"] = moment.answer->note;
        output.json.push_back(std::move(json));
        output.text += QStringLiteral("%1  %2, %3: %4\n")
                           .arg(app::toQString(moment.checkIn->id), app::toQString(moment.checkIn->title),
                                app::dayText(moment.dueAt), app::toQString(moment.checkIn->question));
        if (moment.answer)
            output.text += QStringLiteral("    %1\n").arg(answerTextOf(*moment.answer));
    }
    return output;
}

template <class Act>
Attempt<Output> withMoments(Call const& call, Act act)
{
    TRY_ASSIGN(auto const incidents, OpenIncidents::open(call));
    aftercare::CheckInStore store(incidents->vault.database(), call.library.aftercare(), call.clock);
    TRY(act(store));
    return momentsOf(call, *incidents, store);
}

}  // namespace

Attempt<Output> aftercareShow(Call const& call)
{
    return withMoments(call, [](auto&) { return Result<void>(); });
}

Attempt<Output> aftercareWrite(Call const& call)
{
    TRY_ASSIGN(auto const note, readInput(call));
    return withMoments(call, [&](auto& store) {
        return store.answer(*call.arguments.operand(0), *call.arguments.operand(1), note);
    });
}

Attempt<Output> aftercareSkip(Call const& call)
{
    return withMoments(call, [&](auto& store) {
        return store.skip(*call.arguments.operand(0), *call.arguments.operand(1));
    });
}

}  // namespace weerbaar::tool
