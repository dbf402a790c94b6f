#include "core/protocol/protocol.h"

#include "tests/support/outcome.h"
#include "tests/support/packs.h"

using namespace weerbaar;
using namespace weerbaar::protocol;
using content::Due;
using content::DueUnit;
using content::Severity;
using incident::Account;
using incident::SafeNow;
using test::take;

namespace {

Moment at(std::string_view text)
{
    return take(parseRfc3339(text));
}

content::IncidentType type(std::string id, Severity severity)
{
    content::IncidentType result;
    result.id = std::move(id);
    result.severity = severity;
    return result;
}

content::ProtocolStep step(std::string id, Due due, std::vector<std::string> types, std::vector<Severity> severities)
{
    content::ProtocolStep result;
    result.id = std::move(id);
    result.due = due;
    result.types = std::move(types);
    result.severities = std::move(severities);
    return result;
}

/// A type of each colour; one step per unit of time, some of them for some types and colours only.
content::ProtocolPack tinyProtocol()
{
    std::vector<std::string> const allTypes = {"TG", "TY", "TO", "TR"};
    std::vector<Severity> const allColours = {Severity::Green, Severity::Yellow, Severity::Orange, Severity::Red};
    content::ProtocolPack pack;
    pack.types = {type("TG", Severity::Green), type("TY", Severity::Yellow), type("TO", Severity::Orange),
                  type("TR", Severity::Red)};
    pack.steps = {step("now", {DueUnit::Immediate, 0}, allTypes, allColours),
                  step("today", {DueUnit::SameDay, 0}, allTypes, {Severity::Orange, Severity::Red}),
                  step("hour", {DueUnit::Hours, 1}, allTypes, allColours),
                  step("fortnight", {DueUnit::Days, 14}, {"TY"}, {Severity::Yellow, Severity::Orange}),
                  step("quarter", {DueUnit::Months, 3}, {"TY", "TO"}, allColours)};
    return pack;
}

incident::Incident happened(std::string typeId, std::string_view when = "2026-11-20T21:15:00+01:00")
{
    incident::Incident result;
    result.account.type = std::move(typeId);
    result.account.occurredAt = at(when);
    result.account.safeNow = SafeNow::Yes;
    return result;
}

void markDone(incident::Incident& incident, std::string stepId, std::string_view when)
{
    incident::Event event;
    event.kind = incident::EventKind::StepDone;
    event.stepId = std::move(stepId);
    event.recordedAt = at(when);
    incident.events.push_back(std::move(event));
}

std::vector<std::string> idsOf(std::vector<Step> const& steps)
{
    std::vector<std::string> ids;
    for (auto const& each : steps)
        ids.push_back(each.step->id);
    return ids;
}

using Ids = std::vector<std::string>;

}  // namespace

TEST_CASE("an incident has the colour of its type, one up with any concern, red while not safe", "[core][protocol]")
{
    struct Rule {
        char const* type;
        Severity alone;
        Severity withConcern;
    };
    auto const rule = GENERATE(Rule{"TG", Severity::Green, Severity::Yellow}, Rule{"TY", Severity::Yellow, Severity::Orange},
                               Rule{"TO", Severity::Orange, Severity::Red}, Rule{"TR", Severity::Red, Severity::Red},
                               // A type from a later pack: better too careful.
                               Rule{"T99", Severity::Orange, Severity::Red});
    auto const pack = tinyProtocol();
    INFO(rule.type);
    Account account;
    account.type = rule.type;
    for (auto const safe : {SafeNow::Yes, SafeNow::Unknown}) {
        account.safeNow = safe;
        account.concerns = {};
        CHECK(severityOf(account, pack) == rule.alone);
        account.concerns = {"repeat"};
        CHECK(severityOf(account, pack) == rule.withConcern);
        account.concerns = {"repeat", "knows-address", "weapon-mentioned"};  // one up, however many
        CHECK(severityOf(account, pack) == rule.withConcern);
    }
    account.safeNow = SafeNow::No;
    CHECK(severityOf(account, pack) == Severity::Red);
    account.concerns = {};
    CHECK(severityOf(account, pack) == Severity::Red);
}

TEST_CASE("a step is due when the protocol says, counted from the incident", "[core][protocol]")
{
    auto const evening = at("2026-11-20T21:15:00+01:00");
    CHECK(dueAt({DueUnit::Immediate, 0}, evening) == evening);
    CHECK(dueAt({DueUnit::SameDay, 0}, evening) == at("2026-11-20T23:59:00+01:00"));
    CHECK(dueAt({DueUnit::Hours, 1}, evening) == at("2026-11-20T22:15:00+01:00"));
    CHECK(dueAt({DueUnit::Hours, 24}, evening) == at("2026-11-21T21:15:00+01:00"));
    CHECK(dueAt({DueUnit::Hours, 72}, evening) == at("2026-11-23T21:15:00+01:00"));
    CHECK(dueAt({DueUnit::Days, 14}, evening) == at("2026-12-04T21:15:00+01:00"));
    CHECK(dueAt({DueUnit::Months, 3}, evening) == at("2027-02-20T21:15:00+01:00"));
    CHECK(dueAt({DueUnit::Months, 3}, at("2026-11-30T10:00:00+01:00")) == at("2027-02-28T10:00:00+01:00"));
    // Half past midnight here is still yesterday in Greenwich.
    CHECK(dueAt({DueUnit::SameDay, 0}, at("2026-07-01T00:30:00+02:00")) == at("2026-07-01T23:59:00+02:00"));
    CHECK(dueAt({DueUnit::Months, 3}, at("2026-07-01T00:30:00+02:00")) == at("2026-10-01T00:30:00+02:00"));
    // 273 years: more milliseconds than 32 bits hold.
    CHECK(dueAt({DueUnit::Days, 100'000}, evening).utcMs == evening.utcMs + 100'000LL * 86'400'000);
}

TEST_CASE("the steps are those for both type and colour, in the pack's order", "[core][protocol]")
{
    auto const pack = tinyProtocol();
    auto const now = at("2026-11-20T21:16:00+01:00");
    CHECK(idsOf(stepsFor(happened("TG"), pack, now)) == Ids{"now", "hour"});
    CHECK(idsOf(stepsFor(happened("TY"), pack, now)) == Ids{"now", "hour", "fortnight", "quarter"});
    CHECK(idsOf(stepsFor(happened("TO"), pack, now)) == Ids{"now", "today", "hour", "quarter"});
    CHECK(idsOf(stepsFor(happened("TR"), pack, now)) == Ids{"now", "today", "hour"});
    auto raised = happened("TY");
    raised.account.concerns = {"repeat"};
    CHECK(idsOf(stepsFor(raised, pack, now)) == Ids{"now", "today", "hour", "fortnight", "quarter"});
    raised.account.safeNow = SafeNow::No;
    CHECK(idsOf(stepsFor(raised, pack, now)) == Ids{"now", "today", "hour", "quarter"});
    CHECK(stepsFor(happened("T99"), pack, now).empty());
}

TEST_CASE("a step is open until its time, overdue after it, done when it was done", "[core][protocol]")
{
    auto const pack = tinyProtocol();
    auto incident = happened("TO");
    auto const stateOf = [&](std::string_view id, std::string_view now) {
        for (auto const& each : stepsFor(incident, pack, at(now))) {
            if (each.step->id == id)
                return each.state;
        }
        FAIL("no step " << id);
        return StepState::Open;
    };
    CHECK(stateOf("today", "2026-11-20T23:59:00+01:00") == StepState::Open);
    CHECK(stateOf("today", "2026-11-21T00:00:00+01:00") == StepState::Overdue);
    CHECK(stateOf("hour", "2026-11-20T22:15:00+01:00") == StepState::Open);
    CHECK(stateOf("hour", "2026-11-20T22:15:01+01:00") == StepState::Overdue);
    CHECK(stateOf("hour", "2026-11-20T21:15:01Z") == StepState::Overdue);  // the same instant elsewhere
    CHECK(stateOf("quarter", "2027-02-20T21:15:00+01:00") == StepState::Open);
    CHECK(stateOf("quarter", "2027-02-20T21:15:01+01:00") == StepState::Overdue);

    markDone(incident, "hour", "2026-11-25T10:00:00+01:00");  // late, and yet done
    markDone(incident, "hour", "2026-11-26T10:00:00+01:00");
    CHECK(stateOf("hour", "2026-12-25T10:00:00+01:00") == StepState::Done);
    auto const steps = stepsFor(incident, pack, at("2026-12-25T10:00:00+01:00"));
    CHECK(steps.at(2).doneAt == at("2026-11-25T10:00:00+01:00"));
    CHECK(steps.at(2).dueAt == at("2026-11-20T22:15:00+01:00"));
    CHECK_FALSE(steps.at(1).doneAt.has_value());
}

TEST_CASE("what is to be done at once is never overdue", "[core][protocol]")
{
    auto const pack = tinyProtocol();
    auto incident = happened("TR");
    auto const steps = stepsFor(incident, pack, at("2036-11-20T21:15:00+01:00"));
    CHECK(steps.at(0).step->id == "now");
    CHECK(steps.at(0).state == StepState::Open);
    markDone(incident, "now", "2026-11-20T21:20:00+01:00");
    CHECK(stepsFor(incident, pack, at("2036-11-20T21:15:00+01:00")).at(0).state == StepState::Done);
}

TEST_CASE("a step that was done stays, though a correction took it off the list", "[core][protocol]")
{
    auto const pack = tinyProtocol();
    auto incident = happened("TY");
    markDone(incident, "fortnight", "2026-11-21T10:00:00+01:00");
    incident.account.type = "TG";
    auto const steps = stepsFor(incident, pack, at("2026-11-22T10:00:00+01:00"));
    CHECK(idsOf(steps) == Ids{"now", "hour", "fortnight"});
    CHECK(steps.at(2).state == StepState::Done);
}

TEST_CASE("only the event that says so makes a step done", "[core][protocol]")
{
    auto const pack = tinyProtocol();
    auto incident = happened("TG");
    markDone(incident, "hour", "2026-11-20T21:20:00+01:00");
    incident.events.back().kind = incident::EventKind::Addition;
    markDone(incident, "unheard-of", "2026-11-20T21:20:00+01:00");
    for (auto const& each : stepsFor(incident, pack, at("2026-11-20T21:30:00+01:00")))
        CHECK(each.state == StepState::Open);
}

TEST_CASE("an insult leaves three months for the complaint", "[core][protocol]")
{
    // P18 of the pack: klachtdelict, three months. By hand from the facts, part A.
    auto const& pack = test::library().protocol();
    bool found = false;
    for (auto const& each : stepsFor(happened("T01"), pack, at("2026-11-21T00:00:00+01:00"))) {
        if (each.step->id != "P18")
            continue;
        found = true;
        CHECK(toRfc3339(each.dueAt) == "2027-02-20T21:15:00+01:00");
    }
    CHECK(found);
    CHECK(severityOf(happened("T04").account, pack) == Severity::Red);
    CHECK(nameOf(StepState::Open) == "open");
    CHECK(nameOf(StepState::Overdue) == "overdue");
    CHECK(nameOf(StepState::Done) == "done");
}
