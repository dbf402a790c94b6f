// A step of the protocol as the tool prints it.
#pragma once

#include "app/weerbaarctl/command.h"
#include "core/protocol/protocol.h"

namespace weerbaar::tool {

[[nodiscard]] inline Json toJson(protocol::Step const& step)
{
    bool const isDone = step.state == protocol::StepState::Done;
    Json json{{"id", step.step->id},
              {"title", step.step->title},
              {"who", content::nameOf(step.step->who)},
              {"due", toRfc3339(step.dueAt)},
              {"state", nameOf(step.state)},
              {"doneAt", isDone ? Json(toRfc3339(*step.decidedAt)) : Json()}};
    if (step.decision && step.decision->on)
        json["on"] = toIsoDay(*step.decision->on);
    if (step.decision && !step.decision->note.empty())
        json["note"] = step.decision->note;
    if (step.step->say)
        json["say"] = *step.step->say;
    return json;
}

}  // namespace weerbaar::tool
