#include "core/protocol/protocol.h"

#include "tests/core/protocol/tiny_protocol.h"
#include "tests/support/packs.h"

#include <algorithm>

using namespace weerbaar;
using namespace weerbaar::protocol;
using content::DueUnit;
using content::Severity;
using incident::SafeNow;
using incident::StepChoice;
using test::at;
using test::day;
using test::decide;
using test::happened;
using test::tinyProtocol;

namespace {

using Ids = std::vector<std::string>;
using Kind = SeverityReason::Kind;

Ids idsOf(std::vector<Step> const& steps)
{
    Ids ids;
    for (auto const& step : steps)
        ids.push_back(step.step->id);
    return ids;
}

/// The one step with this id.
Step stepIn(std::vector<Step> const& steps, std::string_view id)
{
    auto const found = std::find_if(steps.begin(), steps.end(), [&](Step const& step) { return step.step->id == id; });
    if (found == steps.end())
        throw std::runtime_error("no step " + std::string(id));
    return *found;
}

}  // namespace

TEST_CASE("an incident has the colour of its type, one up with any concern, red while not safe", "[core][protocol]")
{
    struct Rule {
        char const* type;
        Severity alone;
        Severity raised;
    };
    auto const rule = GENERATE(Rule{"TG", Severity::Green, Severity::Yellow}, Rule{"TY", Severity::Yellow, Severity::Orange},
                               Rule{"TO", Severity::Orange, Severity::Red}, Rule{"TR", Severity::Red, Severity::Red},
                               // A type from a later pack: better too careful.
                               Rule{"T99", Severity::Orange, Severity::Red});
    auto const pack = tinyProtocol();
    INFO(rule.type);
    for (auto const safe : {SafeNow::Yes, SafeNow::Unknown}) {
        auto const colour = [&](std::vector<std::string> concerns, int times) {
            return assess({rule.type, safe, std::move(concerns), times}, pack).severity;
        };
        CHECK(colour({}, 1) == rule.alone);
        CHECK(colour({}, 2) == rule.alone);
        CHECK(colour({"first"}, 1) == rule.raised);
        CHECK(colour({"first", "second", "third"}, 1) == rule.raised);  // one up, however many
        CHECK(colour({}, 3) == rule.raised);
        CHECK(colour({}, 40) == rule.raised);
        CHECK(colour({"second"}, 3) == rule.raised);
    }
    CHECK(assess({rule.type, SafeNow::No, {}, 1}, pack).severity == Severity::Red);
    CHECK(assess({rule.type, SafeNow::No, {"first"}, 3}, pack).severity == Severity::Red);
}

TEST_CASE("every reason for the colour is given, in a fixed order", "[core][protocol]")
{
    auto const pack = tinyProtocol();
    CHECK(assess({"TY", SafeNow::Yes, {}, 2}, pack).reasons ==
          std::vector<SeverityReason>{{Kind::Type, Severity::Yellow, "", 0}});
    CHECK(assess({"T99", SafeNow::Yes, {}, 1}, pack).reasons ==
          std::vector<SeverityReason>{{Kind::Type, Severity::Orange, "", 0}});
    // The concerns in the pack's order, not in that of the answers; one of a later pack counts, and comes last.
    auto const all = assess({"TG", SafeNow::No, {"later", "third", "first", "third"}, 3}, pack);
    CHECK(all.reasons == std::vector<SeverityReason>{{Kind::Type, Severity::Green, "", 0},
                                                     {Kind::NotSafe, Severity::Red, "", 0},
                                                     {Kind::Concern, {}, "first", 0},
                                                     {Kind::Concern, {}, "third", 0},
                                                     {Kind::Concern, {}, "later", 0},
                                                     {Kind::Repeated, {}, "", 3}});
}

TEST_CASE("the facts of a list and of a whole incident are the same", "[core][protocol]")
{
    incident::Account account;
    account.type = "TO";
    account.safeNow = SafeNow::No;
    account.concerns = {"first"};
    incident::Summary summary;
    summary.type = "TO";
    summary.safeNow = SafeNow::No;
    summary.concerns = {"first"};
    summary.timesBySameOffender = 3;
    for (auto const& facts : {factsOf(account, 3), factsOf(summary)}) {
        CHECK(facts.type == "TO");
        CHECK(facts.safeNow == SafeNow::No);
        CHECK(facts.concerns == Ids{"first"});
        CHECK(facts.timesBySameOffender == 3);
    }
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

TEST_CASE("the steps are those for both type and colour, in the pack's order, without hidden ones", "[core][protocol]")
{
    auto pack = tinyProtocol();
    auto const now = at("2026-11-20T21:16:00+01:00");
    CHECK(idsOf(stepsFor(happened("TG"), Severity::Green, pack, now)) == Ids{"now", "hour"});
    CHECK(idsOf(stepsFor(happened("TY"), Severity::Yellow, pack, now))
          == Ids{"now", "hour", "talk", "fortnight", "complain"});
    CHECK(idsOf(stepsFor(happened("TY"), Severity::Orange, pack, now)) ==
          Ids{"now", "report", "hour", "talk", "fortnight", "complain"});
    CHECK(idsOf(stepsFor(happened("TY"), Severity::Red, pack, now)) == Ids{"now", "report", "hour", "talk", "complain"});
    CHECK(idsOf(stepsFor(happened("TR"), Severity::Red, pack, now)) == Ids{"now", "report", "hour", "talk"});
    CHECK(stepsFor(happened("T99"), Severity::Orange, pack, now).empty());
    pack.steps[2].hidden = true;
    CHECK(idsOf(stepsFor(happened("TG"), Severity::Green, pack, now)) == Ids{"now"});
}

TEST_CASE("a step is open until its time and overdue after it", "[core][protocol]")
{
    auto const pack = tinyProtocol();
    auto const stateOf = [&](std::string_view id, std::string_view now) {
        return stepIn(stepsFor(happened("TY"), Severity::Orange, pack, at(now)), id).state;
    };
    CHECK(stateOf("report", "2026-11-20T23:59:00+01:00") == StepState::Open);
    CHECK(stateOf("report", "2026-11-21T00:00:00+01:00") == StepState::Overdue);
    CHECK(stateOf("hour", "2026-11-20T22:15:00+01:00") == StepState::Open);
    CHECK(stateOf("hour", "2026-11-20T22:15:01+01:00") == StepState::Overdue);
    CHECK(stateOf("hour", "2026-11-20T21:15:01Z") == StepState::Overdue);  // the same instant elsewhere
    CHECK(stateOf("complain", "2027-02-20T21:15:00+01:00") == StepState::Open);
    CHECK(stateOf("complain", "2027-02-20T21:15:01+01:00") == StepState::Overdue);
    // What is to be done at once is never late.
    CHECK(stateOf("now", "2036-11-20T21:15:00+01:00") == StepState::Open);
}

TEST_CASE("a step that was done, or is not needed, says so, and when that was written down", "[core][protocol]")
{
    auto const choice = GENERATE(StepChoice::Done, StepChoice::NotNeeded);
    auto const pack = tinyProtocol();
    auto incident = happened("TY");
    decide(incident, {"hour", choice, day("2026-11-21"), "per brief"}, "2026-11-25T10:00:00+01:00");  // late, and yet
    decide(incident, {"now", choice, {}, ""}, "2026-11-25T11:00:00+01:00");
    auto const steps = stepsFor(incident, Severity::Yellow, pack, at("2026-12-25T10:00:00+01:00"));
    auto const expected = choice == StepChoice::Done ? StepState::Done : StepState::NotNeeded;
    auto const hour = stepIn(steps, "hour");
    CHECK(hour.state == expected);
    CHECK(hour.decidedAt == at("2026-11-25T10:00:00+01:00"));
    CHECK(hour.dueAt == at("2026-11-20T22:15:00+01:00"));  // the day of "done" is not when it was due
    REQUIRE(hour.decision.has_value());
    CHECK(hour.decision->note == "per brief");
    CHECK(hour.decision->on == day("2026-11-21"));
    CHECK(stepIn(steps, "now").state == expected);
    CHECK_FALSE(stepIn(steps, "talk").decidedAt.has_value());
    CHECK_FALSE(stepIn(steps, "talk").decision.has_value());
}

TEST_CASE("a step put off until a day is due at the end of that day, on the wall of today", "[core][protocol]")
{
    auto const pack = tinyProtocol();
    auto incident = happened("TY");
    decide(incident, {"hour", StepChoice::NotYet, day("2026-12-01"), ""}, "2026-11-21T10:00:00+01:00");
    decide(incident, {"now", StepChoice::NotYet, day("2026-12-01"), ""}, "2026-11-21T10:00:00+01:00");
    auto const stepAt = [&](std::string_view id, std::string_view now) {
        return stepIn(stepsFor(incident, Severity::Yellow, pack, at(now)), id);
    };
    CHECK(stepAt("hour", "2026-11-22T10:00:00+01:00").state == StepState::Open);
    CHECK(stepAt("hour", "2026-11-22T10:00:00+01:00").dueAt == at("2026-12-01T23:59:00+01:00"));
    CHECK(stepAt("hour", "2026-12-01T23:59:00+01:00").state == StepState::Open);
    CHECK(stepAt("hour", "2026-12-02T00:00:00+01:00").state == StepState::Overdue);
    CHECK(stepAt("hour", "2026-12-01T23:00:00-05:00").state == StepState::Open);  // where it is still that day
    CHECK(stepAt("hour", "2026-12-02T00:00:00+01:00").decidedAt == at("2026-11-21T10:00:00+01:00"));
    // A day of one's own choosing can be over, "at once" or not.
    CHECK(stepAt("now", "2026-12-01T12:00:00+01:00").state == StepState::Open);
    CHECK(stepAt("now", "2026-12-02T00:00:00+01:00").state == StepState::Overdue);
}

TEST_CASE("not yet without a day is as if nothing was decided, and the last decision counts", "[core][protocol]")
{
    auto const pack = tinyProtocol();
    auto incident = happened("TY");
    decide(incident, {"hour", StepChoice::Done, {}, ""}, "2026-11-20T21:20:00+01:00");
    decide(incident, {"hour", StepChoice::NotYet, {}, ""}, "2026-11-20T21:25:00+01:00");
    auto const stepAt = [&](std::string_view now) {
        return stepIn(stepsFor(incident, Severity::Yellow, pack, at(now)), "hour");
    };
    CHECK(stepAt("2026-11-20T22:15:00+01:00").state == StepState::Open);
    CHECK(stepAt("2026-11-20T22:15:01+01:00").state == StepState::Overdue);
    CHECK(stepAt("2026-11-20T22:15:01+01:00").dueAt == at("2026-11-20T22:15:00+01:00"));
    CHECK(stepAt("2026-11-20T22:15:01+01:00").decidedAt == at("2026-11-20T21:25:00+01:00"));
    decide(incident, {"hour", StepChoice::Done, {}, ""}, "2026-11-20T23:00:00+01:00");
    CHECK(stepAt("2026-11-25T22:15:01+01:00").state == StepState::Done);
    CHECK(stepAt("2026-11-25T22:15:01+01:00").decidedAt == at("2026-11-20T23:00:00+01:00"));
}

TEST_CASE("a step that was decided on stays, though a correction or the municipality took it off the list",
          "[core][protocol]")
{
    auto const choice = GENERATE(StepChoice::Done, StepChoice::NotNeeded, StepChoice::NotYet);
    auto pack = tinyProtocol();
    auto incident = happened("TY");
    decide(incident, {"fortnight", choice, {}, ""}, "2026-11-21T10:00:00+01:00");
    incident.account.type = "TG";
    auto const now = at("2026-11-22T10:00:00+01:00");
    CHECK(idsOf(stepsFor(incident, Severity::Green, pack, now)) == Ids{"now", "hour", "fortnight"});
    for (auto& step : pack.steps)
        step.hidden = true;
    CHECK(idsOf(stepsFor(incident, Severity::Green, pack, now)) == Ids{"fortnight"});
}

TEST_CASE("the term of a complaint is three calendar months, to the day on the wall", "[core][protocol]")
{
    auto const lastDay = [](std::string_view when) { return toIsoDay(complaintLastDay(at(when))); };
    CHECK(lastDay("2026-11-20T21:15:00+01:00") == "2027-02-20");
    CHECK(lastDay("2026-11-30T10:00:00+01:00") == "2027-02-28");
    CHECK(lastDay("2027-11-30T10:00:00+01:00") == "2028-02-29");
    CHECK(lastDay("2026-01-31T10:00:00+01:00") == "2026-04-30");
    CHECK(lastDay("2026-07-01T00:30:00+02:00") == "2026-10-01");  // in Greenwich still June
    CHECK(lastDay("2026-12-31T23:30:00-05:00") == "2027-03-31");  // in Greenwich already January
}

TEST_CASE("days are left until the term is over, for types that need a complaint", "[core][protocol]")
{
    auto const pack = tinyProtocol();
    auto const left = [&](std::string_view now) {
        auto const term = complaintTerm(happened("TY"), pack, at(now));
        return term ? std::optional(term->daysLeft) : std::nullopt;
    };
    CHECK(left("2026-11-20T22:00:00+01:00") == 92);  // 10 + 31 + 31 + 20
    CHECK(left("2027-02-19T23:59:59+01:00") == 1);
    CHECK(left("2027-02-20T00:00:00+01:00") == 0);
    CHECK(left("2027-02-20T23:59:59+01:00") == 0);
    CHECK(left("2027-02-21T00:00:00+01:00") == -1);
    CHECK(complaintTerm(happened("TY"), pack, at("2027-01-01T00:00:00+01:00"))->lastDay == day("2027-02-20"));
    for (auto const* const type : {"TG", "TO", "TR", "T99"})  // of TO one may be needed: that is asked, not counted
        CHECK_FALSE(complaintTerm(happened(type), pack, at("2026-11-21T10:00:00+01:00")).has_value());
}

TEST_CASE("the term ends with the complaint, and comes back with it", "[core][protocol]")
{
    auto pack = tinyProtocol();
    auto incident = happened("TY");
    auto const runs = [&] { return complaintTerm(incident, pack, at("2026-12-01T10:00:00+01:00")).has_value(); };
    decide(incident, {"complain", StepChoice::NotYet, day("2026-12-10"), ""}, "2026-11-21T10:00:00+01:00");
    CHECK(runs());
    decide(incident, {"complain", StepChoice::Done, {}, ""}, "2026-11-21T10:00:00+01:00");
    CHECK_FALSE(runs());
    decide(incident, {"complain", StepChoice::NotYet, {}, ""}, "2026-11-22T10:00:00+01:00");
    CHECK(runs());
    decide(incident, {"complain", StepChoice::NotNeeded, {}, ""}, "2026-11-23T10:00:00+01:00");
    CHECK_FALSE(runs());
    pack.steps.push_back(test::protocolStep("sign", {DueUnit::Months, 3}, {"TY"}, {}, "complaint"));
    CHECK(runs());  // there is a second one, still to do
    decide(incident, {"sign", StepChoice::Done, {}, ""}, "2026-11-24T10:00:00+01:00");
    CHECK_FALSE(runs());
    decide(incident, {"complain", StepChoice::NotYet, {}, ""}, "2026-11-25T10:00:00+01:00");
    CHECK(runs());
    auto other = happened("TY");
    decide(other, {"ask", StepChoice::Done, {}, ""}, "2026-11-21T10:00:00+01:00");  // of another type
    CHECK(complaintTerm(other, tinyProtocol(), at("2026-12-01T10:00:00+01:00")).has_value());
    std::erase_if(pack.steps, [](auto const& step) { return step.topic == "complaint"; });
    CHECK(runs());  // the law's, not the pack's
}

namespace {

/// The reminders as text: what, of which step, when.
std::vector<std::string> told(incident::Incident const& incident, content::ProtocolPack const& pack, std::string_view now)
{
    auto const steps = stepsFor(incident, Severity::Yellow, pack, at(now));
    std::vector<std::string> result;
    for (auto const& reminder : reminders(steps, incident, pack, at(now)).due) {
        CHECK(reminder.incidentId == "i");
        result.push_back((reminder.kind == Reminder::Kind::Complaint ? "complaint " : "step ") + reminder.stepId + " " +
                         toRfc3339(reminder.dueAt));
    }
    return result;
}

std::string nextOf(incident::Incident const& incident, content::ProtocolPack const& pack, std::string_view now)
{
    auto const next = reminders(stepsFor(incident, Severity::Yellow, pack, at(now)), incident, pack, at(now)).nextDueAt;
    return next ? toRfc3339(*next) : "none";
}

using Told = std::vector<std::string>;

}  // namespace

TEST_CASE("a complaint is brought to mind on day 30, 60 and 75, at nine in the morning", "[core][protocol]")
{
    auto const pack = tinyProtocol();
    auto incident = happened("TY");
    decide(incident, {"talk", StepChoice::Done, {}, ""}, "2026-11-21T10:00:00+01:00");
    decide(incident, {"fortnight", StepChoice::NotNeeded, {}, ""}, "2026-11-21T10:00:00+01:00");
    // By `date -d "2026-11-20 +30 days" +%F` and so on.
    CHECK(told(incident, pack, "2026-12-20T08:59:59+01:00").empty());
    CHECK(nextOf(incident, pack, "2026-11-20T22:00:00+01:00") == "2026-12-20T09:00:00+01:00");
    CHECK(told(incident, pack, "2026-12-20T09:00:00+01:00") == Told{"complaint complain 2026-12-20T09:00:00+01:00"});
    CHECK(nextOf(incident, pack, "2026-12-20T09:00:00+01:00") == "2027-01-19T09:00:00+01:00");
    CHECK(told(incident, pack, "2027-01-20T12:00:00+01:00") == Told{"complaint complain 2027-01-19T09:00:00+01:00"});
    CHECK(nextOf(incident, pack, "2027-01-20T12:00:00+01:00") == "2027-02-03T09:00:00+01:00");
    CHECK(told(incident, pack, "2027-02-03T09:00:00+01:00") == Told{"complaint complain 2027-02-03T09:00:00+01:00"});
    CHECK(nextOf(incident, pack, "2027-02-03T09:00:00+01:00") == "none");
    CHECK(told(incident, pack, "2027-05-01T09:00:00+02:00") == Told{"complaint complain 2027-02-03T09:00:00+02:00"});

    decide(incident, {"complain", StepChoice::Done, {}, ""}, "2027-02-04T10:00:00+01:00");
    CHECK(told(incident, pack, "2027-02-05T09:00:00+01:00").empty());
}

TEST_CASE("the days count from the day on the wall where it happened", "[core][protocol]")
{
    auto const pack = tinyProtocol();
    // Half past midnight on 1 July, in Greenwich still June; day 75 lies in September.
    auto incident = happened("TY", "2026-07-01T00:30:00+02:00");
    for (auto const* const id : {"talk", "fortnight"})
        decide(incident, {id, StepChoice::Done, {}, ""}, "2026-07-02T10:00:00+02:00");
    CHECK(nextOf(incident, pack, "2026-07-02T10:00:00+02:00") == "2026-07-31T09:00:00+02:00");
    CHECK(nextOf(incident, pack, "2026-09-01T10:00:00+02:00") == "2026-09-14T09:00:00+02:00");
}

TEST_CASE("a complaint put off until a day waits for that day, and for those after it", "[core][protocol]")
{
    auto const pack = tinyProtocol();
    auto incident = happened("TY");
    for (auto const* const id : {"talk", "fortnight"})
        decide(incident, {id, StepChoice::Done, {}, ""}, "2026-11-21T10:00:00+01:00");
    decide(incident, {"complain", StepChoice::NotYet, day("2027-01-05"), ""}, "2026-11-22T10:00:00+01:00");
    CHECK(told(incident, pack, "2026-12-25T09:00:00+01:00").empty());  // day 30 has gone by
    CHECK(nextOf(incident, pack, "2026-12-25T09:00:00+01:00") == "2027-01-05T09:00:00+01:00");
    CHECK(told(incident, pack, "2027-01-05T09:00:00+01:00") == Told{"complaint complain 2027-01-05T09:00:00+01:00"});
    CHECK(nextOf(incident, pack, "2027-01-05T09:00:00+01:00") == "2027-01-19T09:00:00+01:00");
    CHECK(told(incident, pack, "2027-02-10T09:00:00+01:00") == Told{"complaint complain 2027-02-03T09:00:00+01:00"});
}

TEST_CASE("putting a complaint off until after its term silences nothing", "[core][protocol]")
{
    auto const pack = tinyProtocol();
    auto incident = happened("TY");
    for (auto const* const id : {"talk", "fortnight"})
        decide(incident, {id, StepChoice::Done, {}, ""}, "2026-11-21T10:00:00+01:00");
    decide(incident, {"complain", StepChoice::NotYet, day("2027-02-21"), ""}, "2026-11-22T10:00:00+01:00");
    CHECK(nextOf(incident, pack, "2026-11-22T10:00:00+01:00") == "2026-12-20T09:00:00+01:00");
    CHECK(told(incident, pack, "2027-02-20T09:00:00+01:00") == Told{"complaint complain 2027-02-03T09:00:00+01:00"});
    CHECK(told(incident, pack, "2027-02-22T09:00:00+01:00") == Told{"complaint complain 2027-02-21T09:00:00+01:00"});
    decide(incident, {"complain", StepChoice::NotYet, day("2027-02-20"), ""}, "2026-11-23T10:00:00+01:00");
    CHECK(nextOf(incident, pack, "2026-11-23T10:00:00+01:00") == "2027-02-20T09:00:00+01:00");  // the last day is in time
}

TEST_CASE("where a complaint may be needed, the step to ask for it comes on the same days", "[core][protocol]")
{
    auto const pack = tinyProtocol();
    CHECK(nextOf(happened("TO"), pack, "2026-11-21T10:00:00+01:00") == "2026-12-20T09:00:00+01:00");
    CHECK(told(happened("TO"), pack, "2026-12-20T09:00:00+01:00") == Told{"step ask 2026-12-20T09:00:00+01:00"});
}

TEST_CASE("aftercare is due in the morning of its day, until it is decided, the longest due first", "[core][protocol]")
{
    auto const pack = tinyProtocol();
    auto incident = happened("TY");
    CHECK(nextOf(incident, pack, "2026-11-20T22:00:00+01:00") == "2026-11-23T09:00:00+01:00");
    CHECK(told(incident, pack, "2026-11-23T08:59:59+01:00").empty());
    CHECK(told(incident, pack, "2026-11-23T09:00:00+01:00") == Told{"step talk 2026-11-23T09:00:00+01:00"});
    CHECK(nextOf(incident, pack, "2026-11-23T09:00:00+01:00") == "2026-12-04T09:00:00+01:00");
    // Overdue is still due.
    CHECK(told(incident, pack, "2026-12-21T12:00:00+01:00") == Told{"step talk 2026-11-23T09:00:00+01:00",
                                                                    "step fortnight 2026-12-04T09:00:00+01:00",
                                                                    "complaint complain 2026-12-20T09:00:00+01:00"});
    decide(incident, {"talk", StepChoice::NotNeeded, {}, ""}, "2026-12-21T13:00:00+01:00");
    decide(incident, {"fortnight", StepChoice::NotYet, day("2026-12-24"), ""}, "2026-12-21T13:00:00+01:00");
    CHECK(told(incident, pack, "2026-12-21T14:00:00+01:00") == Told{"complaint complain 2026-12-20T09:00:00+01:00"});
    CHECK(told(incident, pack, "2026-12-24T09:00:00+01:00") == Told{"complaint complain 2026-12-20T09:00:00+01:00",
                                                                    "step fortnight 2026-12-24T09:00:00+01:00"});
}

TEST_CASE("other steps are only brought to mind on a day of one's own choosing", "[core][protocol]")
{
    auto const pack = tinyProtocol();
    auto incident = happened("TG");
    CHECK(told(incident, pack, "2027-06-01T09:00:00+02:00").empty());
    CHECK(nextOf(incident, pack, "2026-11-20T21:15:00+01:00") == "none");
    decide(incident, {"hour", StepChoice::NotYet, {}, ""}, "2026-11-21T10:00:00+01:00");
    CHECK(nextOf(incident, pack, "2026-11-21T10:00:00+01:00") == "none");
    decide(incident, {"hour", StepChoice::NotYet, day("2026-11-25"), ""}, "2026-11-21T10:00:00+01:00");
    CHECK(nextOf(incident, pack, "2026-11-21T10:00:00+01:00") == "2026-11-25T09:00:00+01:00");
    CHECK(told(incident, pack, "2026-11-25T09:00:00+01:00") == Told{"step hour 2026-11-25T09:00:00+01:00"});
}

TEST_CASE("an insult leaves three months for the complaint, by the pack that we carry", "[core][protocol]")
{
    // By hand from the facts, chapter 2.9: belediging is a klachtdelict, three months.
    auto const& pack = test::library().protocol();
    auto const now = at("2026-11-21T00:00:00+01:00");
    auto const steps = stepsFor(happened("T01"), Severity::Yellow, pack, now);
    CHECK(toRfc3339(stepIn(steps, "P18").dueAt) == "2027-02-20T21:15:00+01:00");
    CHECK(complaintTerm(happened("T01"), pack, now) == ComplaintTerm{day("2027-02-20"), 91});
    CHECK(assess(factsOf(happened("T04").account, 1), pack).severity == Severity::Red);
}

TEST_CASE("reporting internally is a step of every type and colour", "[core][protocol]")
{
    auto const& pack = test::library().protocol();
    for (auto const& type : pack.types) {
        for (auto const severity : {Severity::Green, Severity::Yellow, Severity::Orange, Severity::Red}) {
            INFO(type.id << " " << static_cast<int>(severity));
            auto const steps = stepsFor(happened(type.id), severity, pack, at("2026-11-21T00:00:00+01:00"));
            CHECK(std::any_of(steps.begin(), steps.end(),
                              [](Step const& step) { return step.step->topic == topicReportInternally; }));
        }
    }
}

TEST_CASE("a step's state has a stable name", "[core][protocol]")
{
    CHECK(nameOf(StepState::Open) == "open");
    CHECK(nameOf(StepState::Overdue) == "overdue");
    CHECK(nameOf(StepState::Done) == "done");
    CHECK(nameOf(StepState::NotNeeded) == "not-needed");
}
