#include "core/report/report.h"

#include "tests/support/packs.h"
#include "tests/support/test_vault.h"

#include <algorithm>
#include <set>

using namespace weerbaar;
using namespace weerbaar::report;
using incident::EventKind;
using test::codeOf;
using test::take;

namespace {

/// An incident with a word of its own in every place, so that the report can be searched for each.
struct Told {
    test::TestVault vault;
    std::string id;
    incident::Incident incident;
    incident::Verification verification;

    Told()
    {
        incident::IncidentStore store(vault.database(), test::library().protocol(), vault.clock());
        incident::Account account;
        account.type = "T03";
        account.occurredAt = {1'795'205'700'000, 60};
        account.place = "w-place";
        account.description = "w-description";
        account.safeNow = incident::SafeNow::Yes;
        account.exactWords = "w-exact-words";
        account.conclusions = "w-conclusions";
        account.people = {"w-person-one", "w-person-two"};
        account.concerns = {"repeat"};
        id = take(store.add(account));
        vault.clock().advance(std::chrono::minutes(5));
        take(store.addText(id, "w-addition"));
        take(store.stepDone(id, "P04"));
        take(store.called(id, "support-team"));
        take(store.called(id, "clerk"));
        account.exactWords = "w-exact-words-corrected";
        account.conclusions = "w-conclusions-corrected";
        account.people = {"w-person-corrected"};
        account.place = "w-place-corrected";
        take(store.correct(id, account, "w-reason"));
        incident = take(store.load(id));
        verification = take(store.verify(id));
    }

    [[nodiscard]] Report with(Parts parts, Sender sender = {"w-name", "w-municipality"}) const
    {
        return buildReport(incident, verification, parts, std::move(sender), test::library().protocol(),
                           test::library().contacts(), vault_now());
    }
    [[nodiscard]] static Moment vault_now() { return {test::MovingClock::start.utcMs + 3'600'000, 60}; }
};

constexpr Parts none{.exactWords = false, .people = false, .conclusions = false, .timeline = false, .steps = false,
                     .verification = false};

/// Every string that is anywhere in the report.
std::vector<std::string> stringsOf(Report const& report)
{
    std::vector<std::string> all = {report.incidentId, report.sender.name, report.sender.municipality, report.typeTitle,
                                    report.place, report.description, report.lawNote, report.checkedOn};
    auto const addAll = [&](std::vector<std::string> const& more) { all.insert(all.end(), more.begin(), more.end()); };
    addAll(report.concerns);
    addAll(report.people);
    if (report.exactWords)
        all.push_back(*report.exactWords);
    if (report.conclusions)
        all.push_back(*report.conclusions);
    for (auto const& entry : report.timeline) {
        addAll({entry.text, entry.stepTitle, entry.contactName});
        addAll(entry.changedFields);
    }
    for (auto const& step : report.steps)
        all.push_back(step.title);
    for (auto const& link : report.chain)
        all.push_back(link.hash);
    return all;
}

bool says(Report const& report, std::string_view text)
{
    auto const strings = stringsOf(report);
    return std::any_of(strings.begin(), strings.end(),
                       [&](std::string const& string) { return string.find(text) != std::string::npos; });
}

}  // namespace

TEST_CASE("a report always tells kind, colour, time, place, description and who sends it", "[core][report]")
{
    Told told;
    auto const report = told.with(none);
    CHECK(report.incidentId == told.id);
    CHECK(report.createdAt == Told::vault_now());
    CHECK(report.sender.name == "w-name");
    CHECK(report.sender.municipality == "w-municipality");
    CHECK(report.typeTitle == "Bedreiging");
    CHECK(report.severity == content::Severity::Red);  // orange, and it happened before
    CHECK(report.occurredAt == Moment{1'795'205'700'000, 60});
    CHECK(report.place == "w-place-corrected");
    CHECK(report.description == "w-description");
    CHECK(report.safeNow == incident::SafeNow::Yes);
    CHECK(report.concerns == std::vector<std::string>{"Het is al vaker gebeurd."});
    CHECK(report.lawNote == test::library().protocol().lawNote);
    CHECK(report.checkedOn == "2026-11-21");
}

TEST_CASE("nothing of a part that was not chosen is anywhere in the report", "[core][report]")
{
    Told told;
    auto const bare = told.with(none);
    for (auto const* const word : {"w-exact-words", "w-conclusions", "w-person", "w-addition", "w-reason",
                                   "Ondersteuningsteam", "Meld het bij de griffier", "exactWords", "conclusions", "people"}) {
        INFO(word);
        CHECK_FALSE(says(bare, word));
    }
    CHECK(bare.timeline.empty());
    CHECK(bare.steps.empty());
    CHECK(bare.chain.empty());
    CHECK_FALSE(bare.verification.has_value());
    CHECK_FALSE(bare.exactWords.has_value());
    CHECK_FALSE(bare.conclusions.has_value());
    for (auto const& event : told.incident.events)
        CHECK_FALSE(says(bare, crypto::toHex(event.hash)));
}

TEST_CASE("each part brings what is its own, and leaves out the others'", "[core][report]")
{
    Told told;
    struct Part {
        bool Parts::*chosen;
        std::vector<std::string> brings;
    };
    auto const firstHash = crypto::toHex(told.incident.events.at(0).hash);
    std::vector<Part> const parts = {{&Parts::exactWords, {"w-exact-words-corrected"}},
                                     {&Parts::people, {"w-person-corrected"}},
                                     {&Parts::conclusions, {"w-conclusions-corrected"}},
                                     {&Parts::timeline, {"w-addition", "w-reason", "Ondersteuningsteam"}},
                                     {&Parts::steps, {"Schakel de politie in"}},
                                     {&Parts::verification, {firstHash}}};
    for (std::size_t chosen = 0; chosen < parts.size(); ++chosen) {
        auto only = none;
        only.*parts[chosen].chosen = true;
        auto allBut = Parts{true, true, true, true, true, true};
        allBut.*parts[chosen].chosen = false;
        for (auto const& word : parts[chosen].brings) {
            INFO(word);
            CHECK(says(told.with(only), word));
            CHECK_FALSE(says(told.with(allBut), word));
        }
        for (std::size_t other = 0; other < parts.size(); ++other) {
            if (other == chosen)
                continue;
            for (auto const& word : parts[other].brings) {
                INFO("part " << chosen << " must not bring " << word);
                CHECK_FALSE(says(told.with(only), word));
            }
        }
    }
}

TEST_CASE("the timeline does not name the fields that were not chosen", "[core][report]")
{
    Told told;
    auto parts = none;
    parts.timeline = true;
    auto const fieldsOf = [&] { return told.with(parts).timeline.back().changedFields; };
    CHECK(fieldsOf() == std::vector<std::string>{"place"});
    parts.people = true;
    CHECK(fieldsOf() == std::vector<std::string>{"people", "place"});
    parts.people = false;
    parts.conclusions = true;
    CHECK(fieldsOf() == std::vector<std::string>{"conclusions", "place"});
    parts.conclusions = false;
    parts.exactWords = true;
    CHECK(fieldsOf() == std::vector<std::string>{"exactWords", "place"});
}

TEST_CASE("the values before a correction are in no report", "[core][report]")
{
    Told told;
    auto const all = told.with({true, true, true, true, true, true});
    CHECK(says(all, "w-place-corrected"));
    auto const strings = stringsOf(all);
    for (std::string const old : {"w-place", "w-exact-words", "w-conclusions", "w-person-one", "w-person-two"}) {
        INFO(old);
        CHECK(std::find(strings.begin(), strings.end(), old) == strings.end());
    }
}

TEST_CASE("the timeline tells each event in words, a contact by its name", "[core][report]")
{
    Told told;
    auto const timeline = told.with({}).timeline;
    REQUIRE(timeline.size() == 6);
    CHECK(timeline[0].kind == EventKind::Created);
    CHECK(timeline[0].at == test::MovingClock::start);
    CHECK(timeline[1].text == "w-addition");
    CHECK(timeline[2].kind == EventKind::StepDone);
    CHECK(timeline[2].stepTitle == "Meld het bij de griffier");
    CHECK(timeline[3].kind == EventKind::Called);
    CHECK(timeline[3].contactName == "Ondersteuningsteam Weerbaar Bestuur");
    CHECK(timeline[4].contactName.empty());  // the griffier's own number is in no pack
    CHECK(timeline[5].text == "w-reason");
    CHECK(timeline[5].at == Moment{test::MovingClock::start.utcMs + 300'000, 60});
}

TEST_CASE("the steps come with who, when due and when done", "[core][report]")
{
    Told told;
    auto const steps = told.with({}).steps;
    auto const clerk = std::find_if(steps.begin(), steps.end(),
                                    [](StepEntry const& step) { return step.title == "Meld het bij de griffier"; });
    REQUIRE(clerk != steps.end());
    CHECK(clerk->who == content::Actor::Councillor);  // the councillor tells the griffier
    CHECK(toRfc3339(clerk->dueAt) == "2026-11-20T23:59:00+01:00");
    CHECK(clerk->doneAt == Moment{test::MovingClock::start.utcMs + 300'000, 60});
    CHECK(std::count_if(steps.begin(), steps.end(), [](StepEntry const& step) { return step.doneAt.has_value(); }) == 1);
}

TEST_CASE("the verification is the chain, link by link", "[core][report]")
{
    Told told;
    auto const report = told.with({});
    REQUIRE(report.chain.size() == 6);
    for (std::size_t i = 0; i < 6; ++i) {
        CHECK(report.chain[i].sequence == static_cast<int>(i));
        CHECK(report.chain[i].hash == crypto::toHex(told.incident.events[i].hash));
        CHECK(report.chain[i].hash.size() == 64);
    }
    REQUIRE(report.verification.has_value());
    CHECK(report.verification->isIntact());
}

TEST_CASE("what is not there is absent, chosen or not", "[core][report]")
{
    Told told;
    told.incident.account.exactWords.clear();
    told.incident.account.conclusions.clear();
    told.incident.account.people.clear();
    told.incident.account.type = "T99";
    auto const report = told.with({true, true, true, true, true, true}, {});
    CHECK_FALSE(report.exactWords.has_value());
    CHECK_FALSE(report.conclusions.has_value());
    CHECK(report.people.empty());
    CHECK(report.sender.name.empty());
    CHECK(report.typeTitle == "T99");  // of a pack we do not have: better than nothing
}

TEST_CASE("conclusions are not sent unless they are chosen", "[core][report]")
{
    CHECK_FALSE(Parts().conclusions);
    CHECK(namesOf(Parts()) == std::vector<std::string_view>{"exactWords", "people", "timeline", "steps", "verification"});
    CHECK(namesOf({true, true, true, true, true, true}) ==
          std::vector<std::string_view>{"exactWords", "people", "conclusions", "timeline", "steps", "verification"});
    CHECK(namesOf(none).empty());
}
