#include "core/report/report.h"

#include "tests/core/incident/kept.h"

#include <algorithm>

using namespace weerbaar;
using namespace weerbaar::report;
using incident::EventKind;
using incident::StepChoice;
using test::take;

namespace {

/// An incident with a word of its own in every place, so that the report can be searched for each.
struct Told {
    test::Kept kept;
    std::string id;
    incident::Incident incident;
    incident::Verification verification;

    Told()
    {
        auto store = kept.store();
        auto& clock = kept.vault.clock();
        auto account = test::account();
        account.place = "w-place";
        account.description = "w-description";
        account.exactWords = "w-exact-words";
        account.conclusions = "w-conclusions";
        account.people = {test::described("w-person-one"), test::described("w-person-two")};
        account.concerns = {"repeat"};
        id = take(store.add(account));
        clock.advance(std::chrono::minutes(5));
        take(store.addText(id, "w-addition"));
        take(store.decideStep(id, {"P04", StepChoice::Done, take(parseIsoDay("2026-11-20")), "w-step-note"}));
        take(store.decideStep(id, {"P17", StepChoice::NotNeeded, {}, "w-aftercare-note"}));
        take(store.called(id, "support-team"));
        take(store.called(id, "clerk"));
        account.exactWords = "w-exact-words-corrected";
        account.conclusions = "w-conclusions-corrected";
        account.people = {{incident::Role::Offender, incident::Known::Yes, "w-person-name", "@w-person", "w-person-looks",
                           "w-person-car"},
                          test::described("w-person-corrected")};
        account.place = "w-place-corrected";
        take(store.revise(id, account, "w-reason"));
        account.online = {"w-platform", "w-online-account", "w-link"};
        account.injury = "w-injury";
        account.damage = "w-damage";
        account.councilWork = "w-council-work";
        account.position = incident::MeasuredPosition{52.1, 5.1, 8, test::lastEvening, "w-source"};
        account.informed = {"family"};
        account.consent = {{"press", false}};
        take(store.revise(id, account, "w-completed"));
        kept.byHand("INSERT INTO attachment VALUES ('a-1', zeroblob(32), zeroblob(32), 3, 'x', 'y', 0, 60)");
        clock.advance(std::chrono::minutes(5));
        take(store.attach(id, {"a-1", "w-file.png", "image/w-media", 12'345, {0xAB}, "w-file-note"}));
        clock.advance(-std::chrono::hours(1));
        take(store.decideStep(id, {"P06", StepChoice::NotYet, take(parseIsoDay("2026-11-25")), ""}));
        incident = take(store.load(id));
        verification = take(store.verify(id));
    }

    [[nodiscard]] Source source(int times = 1) const { return {incident, verification, times}; }
    [[nodiscard]] IncidentReport with(Parts const& parts, int times = 1) const { return with(parts, {id}, times); }
    [[nodiscard]] IncidentReport with(Parts const& parts, IncidentChoice const& choice, int times = 1) const
    {
        return buildIncidentReport(source(times), parts, choice, test::library().protocol(), test::library().contacts(),
                                   vault_now());
    }
    [[nodiscard]] Report whole(Choice const& choice) const
    {
        return buildReport({source()}, choice, test::library().protocol(), test::library().contacts(), vault_now());
    }
    [[nodiscard]] static Moment vault_now() { return {test::MovingClock::start.utcMs + 3'600'000, 60}; }
};

constexpr Parts none{.exactWords = false, .people = false, .conclusions = false, .timeline = false, .steps = false,
                     .verification = false, .evidence = false, .position = false, .health = false, .place = false,
                     .online = false, .damage = false, .councilWork = false};
constexpr Parts everything{.exactWords = true, .people = true, .conclusions = true, .timeline = true, .steps = true,
                           .verification = true, .evidence = true, .position = true, .health = true};

/// Every string that is anywhere in the report.
std::vector<std::string> stringsOf(IncidentReport const& report)
{
    std::vector<std::string> all = {report.incidentId, report.typeTitle,
                                    report.place, report.online.platform, report.online.account, report.online.link,
                                    report.description, report.damage, report.councilWork};
    auto const addAll = [&](std::vector<std::string> const& more) { all.insert(all.end(), more.begin(), more.end()); };
    addAll(report.concerns);
    for (auto const& person : report.people)
        all.push_back(person.text);
    for (auto const* const text : {&report.exactWords, &report.conclusions, &report.injury})
        all.push_back(text->value_or(""));
    if (report.position)
        all.push_back(report.position->source);
    for (auto const& file : report.evidence)
        addAll({file.name, file.mediaType, file.sha256, file.note});
    for (auto const& entry : report.timeline) {
        addAll({entry.text, entry.stepTitle, entry.contactName, entry.fileName});
        addAll(entry.changedFields);
    }
    for (auto const& step : report.steps)
        addAll({step.title, step.note});
    for (auto const& link : report.chain)
        all.push_back(link.hash);
    return all;
}

bool says(IncidentReport const& report, std::string_view text)
{
    auto const strings = stringsOf(report);
    return std::any_of(strings.begin(), strings.end(),
                       [&](std::string const& string) { return string.find(text) != std::string::npos; });
}

std::vector<std::string> fieldsIn(IncidentReport const& report)
{
    std::vector<std::string> fields;
    for (auto const& entry : report.timeline)
        fields.insert(fields.end(), entry.changedFields.begin(), entry.changedFields.end());
    return fields;
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("a report always tells kind, colour, time and description", "[core][report]")
{
    Told told;
    auto const report = told.with(none);
    CHECK(report.incidentId == told.id);
    CHECK(report.typeTitle == "Bedreiging");
    CHECK(report.severity == content::Severity::Red);  // orange, and it happened before
    CHECK(report.occurredAt == test::lastEvening);
    CHECK(report.description == "w-description");
    CHECK(report.safeNow == incident::SafeNow::Yes);
    CHECK(report.concerns == Texts{"Het is al vaker gebeurd."});
}

TEST_CASE("a report says for whom, what for, from whom and when", "[core][report]")
{
    Told told;
    Choice choice;
    choice.incidents = {{told.id}};
    choice.sender = {"w-name", "w-municipality"};
    choice.heading = "w-heading";
    choice.recipient = "w-recipient";
    choice.purpose = "w-purpose";
    auto const report = told.whole(choice);
    CHECK(report.createdAt == Told::vault_now());
    CHECK(report.sender == choice.sender);
    CHECK(report.heading == "w-heading");
    CHECK(report.recipient == "w-recipient");
    CHECK(report.purpose == "w-purpose");
    CHECK(report.lawNote == test::library().protocol().lawNote);
    CHECK(report.checkedOn == test::library().protocol().info.checkedOn);
    REQUIRE(report.incidents.size() == 1);
    CHECK(report.incidents[0].incidentId == told.id);

    auto const entry = entryOf(choice, true);
    CHECK(std::get<Incidents>(entry.subject).ids == Texts{told.id});
    CHECK(entry.kind == ExportKind::Report);
    CHECK(entry.encrypted);
    CHECK(entry.recipient == "w-recipient");
    CHECK(entry.purpose == "w-purpose");
    CHECK(entry.parts == namesOf(choice.parts));
}

TEST_CASE("what is typed above a report is text of a line", "[core][report]")
{
    Choice choice;
    CHECK(checkChoice(choice).has_value());
    for (auto const& [line, name] : {std::pair(&Choice::recipient, "recipient"), std::pair(&Choice::purpose, "purpose"),
                                     std::pair(&Choice::heading, "heading")}) {
        Choice broken;
        broken.*line = std::string(lineMaximumBytes, 'x');
        CHECK(checkChoice(broken).has_value());
        broken.*line += 'x';
        REQUIRE_FALSE(checkChoice(broken).has_value());
        CHECK(checkChoice(broken).error().code == ErrorCode::TextTooLong);
        CHECK(checkChoice(broken).error().where == name);
        broken.*line = "\xFF";
        CHECK(test::codeOf(checkChoice(broken)) == ErrorCode::InvalidText);
    }
}

TEST_CASE("the third time by the same offender colours the report", "[core][report]")
{
    Told told;
    told.incident.account.concerns.clear();
    CHECK(told.with(none, 2).severity == content::Severity::Orange);
    CHECK(told.with(none, 3).severity == content::Severity::Red);
}

TEST_CASE("nothing of a part that was not chosen is anywhere in the report", "[core][report]")
{
    Told told;
    auto const bare = told.with(none);
    for (auto const* const word : {"w-exact-words", "w-conclusions", "w-person", "w-addition", "w-reason", "w-completed",
                                   "w-step-note", "w-aftercare-note", "w-injury", "w-source", "w-file", "w-media", "w-place", "w-platform",
                                   "w-link", "w-damage", "w-council-work", "Ondersteuningsteam",
                                   "Meld het bij de griffier", "exactWords", "conclusions", "people", "injury", "position"}) {
        INFO(word);
        CHECK_FALSE(says(bare, word));
    }
    CHECK(bare.timeline.empty());
    CHECK(bare.steps.empty());
    CHECK(bare.chain.empty());
    CHECK(bare.evidence.empty());
    CHECK_FALSE(bare.verification.has_value());
    CHECK_FALSE(bare.exactWords.has_value());
    CHECK_FALSE(bare.conclusions.has_value());
    CHECK_FALSE(bare.position.has_value());
    CHECK_FALSE(bare.injury.has_value());
    for (auto const& event : told.incident.events)
        CHECK_FALSE(says(bare, crypto::toHex(event.hash)));
}

TEST_CASE("each part brings what is its own, and leaves out the others'", "[core][report]")
{
    Told told;
    struct Part {
        bool Parts::*chosen;
        Texts brings;
    };
    auto const firstHash = crypto::toHex(told.incident.events.at(0).hash);
    std::vector<Part> const parts = {{&Parts::exactWords, {"w-exact-words-corrected"}},
                                     {&Parts::people, {"w-person-corrected", "w-person-name"}},
                                     {&Parts::conclusions, {"w-conclusions-corrected"}},
                                     {&Parts::timeline, {"w-addition", "w-reason", "Ondersteuningsteam"}},
                                     {&Parts::steps, {"Licht de burgemeester in", "w-step-note"}},
                                     {&Parts::verification, {firstHash}},
                                     {&Parts::evidence, {"w-file.png", "w-media", "ab0000", "w-file-note"}},
                                     {&Parts::position, {"w-source"}},
                                     {&Parts::health, {"w-injury"}},
                                     {&Parts::place, {"w-place-corrected"}},
                                     {&Parts::online, {"w-platform", "w-online-account", "w-link"}},
                                     {&Parts::damage, {"w-damage"}},
                                     {&Parts::councilWork, {"w-council-work"}}};
    for (std::size_t chosen = 0; chosen < parts.size(); ++chosen) {
        auto only = none;
        only.*parts[chosen].chosen = true;
        auto allBut = everything;
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
    CHECK(fieldsIn(told.with(parts)).empty());
    struct Part {
        bool Parts::*chosen;
        char const* field;
    };
    for (auto const& [chosen, field] : {Part{&Parts::people, "people"}, Part{&Parts::conclusions, "conclusions"},
                                        Part{&Parts::exactWords, "exactWords"}, Part{&Parts::position, "position"},
                                        Part{&Parts::health, "injury"}, Part{&Parts::place, "place"}, Part{&Parts::online, "online"},
                                        Part{&Parts::damage, "damage"}, Part{&Parts::councilWork, "councilWork"}}) {
        auto with = parts;
        with.*chosen = true;
        CHECK(fieldsIn(told.with(with)) == Texts{field});
    }
    // Who knows of it, and who may, is not for the reader.
    auto const all = fieldsIn(told.with(everything));
    CHECK(std::count(all.begin(), all.end(), "informed") == 0);
    CHECK(std::count(all.begin(), all.end(), "consent") == 0);
    CHECK(all.size() == 9);
}

TEST_CASE("the values before a correction are in no report", "[core][report]")
{
    Told told;
    auto const all = told.with(everything);
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
    auto parts = everything;
    auto const timeline = told.with(parts).timeline;
    REQUIRE(timeline.size() == 10);
    CHECK(timeline[0].kind == EventKind::Created);
    CHECK(timeline[0].at == test::MovingClock::start);
    CHECK(timeline[1].text == "w-addition");
    CHECK(timeline[2].kind == EventKind::StepDecided);
    CHECK(timeline[2].stepTitle == "Meld het bij de griffier");
    CHECK(timeline[2].choice == StepChoice::Done);
    CHECK(timeline[2].on == take(parseIsoDay("2026-11-20")));
    CHECK(timeline[3].choice == StepChoice::NotNeeded);
    CHECK(timeline[4].kind == EventKind::Called);
    CHECK(timeline[4].contactName == "Ondersteuningsteam Weerbaar Bestuur");
    CHECK(timeline[5].contactName.empty());  // the griffier's own number is in no pack
    CHECK(timeline[5].text == "clerk");
    CHECK(timeline[6].kind == EventKind::Correction);
    CHECK(timeline[6].text == "w-reason");
    CHECK(timeline[6].at == Moment{test::MovingClock::start.utcMs + 300'000, 60});
    CHECK(timeline[7].kind == EventKind::Completion);
    CHECK(timeline[7].text == "w-completed");
    CHECK(timeline[8].kind == EventKind::Attached);
    CHECK(timeline[8].fileName == "w-file.png");
    CHECK(timeline[9].choice == StepChoice::NotYet);
    CHECK(timeline[9].on == take(parseIsoDay("2026-11-25")));
    for (std::size_t i = 0; i < 10; ++i)
        CHECK(timeline[i].clockWentBack == (i == 9));
}

TEST_CASE("without the evidence the timeline tells of no file, without health of no aftercare", "[core][report]")
{
    Told told;
    auto parts = everything;
    parts.evidence = false;
    auto const has = [&](EventKind kind) {
        auto const timeline = told.with(parts).timeline;
        return std::any_of(timeline.begin(), timeline.end(), [&](auto const& entry) { return entry.kind == kind; });
    };
    CHECK_FALSE(has(EventKind::Attached));
    CHECK(told.with(parts).timeline.size() == 9);
    CHECK(says(told.with(parts), "w-aftercare-note"));
    CHECK(says(told.with(parts), "Kijk hoe het met je gaat"));
    parts.health = false;
    CHECK(told.with(parts).timeline.size() == 8);
    CHECK_FALSE(says(told.with(parts), "w-aftercare-note"));
    CHECK_FALSE(says(told.with(parts), "Kijk hoe het met je gaat"));
    // What the griffier still has to do about it stays in the steps: nobody decided anything there.
    CHECK(says(told.with(parts), "Praat over hoe het gaat"));
}

TEST_CASE("the steps come with who, when due, what was decided and why", "[core][report]")
{
    Told told;
    auto const steps = told.with({}).steps;
    auto const stepOf = [&](std::string_view title) {
        auto const found = std::find_if(steps.begin(), steps.end(), [&](StepEntry const& step) { return step.title == title; });
        REQUIRE(found != steps.end());
        return *found;
    };
    auto const clerk = stepOf("Meld het bij de griffier");
    CHECK(clerk.who == content::Actor::Councillor);  // the councillor tells the griffier
    CHECK(toRfc3339(clerk.dueAt) == "2026-11-20T23:59:00+01:00");
    CHECK(clerk.state == protocol::StepState::Done);
    CHECK(clerk.decidedAt == Moment{test::MovingClock::start.utcMs + 300'000, 60});
    CHECK(clerk.on == take(parseIsoDay("2026-11-20")));
    CHECK(clerk.note == "w-step-note");
    auto const police = stepOf("Schakel de politie in");
    CHECK(police.state == protocol::StepState::Open);
    CHECK(police.on == take(parseIsoDay("2026-11-25")));
    CHECK(toRfc3339(police.dueAt) == "2026-11-25T23:59:00+01:00");
    CHECK(std::count_if(steps.begin(), steps.end(), [](StepEntry const& step) { return step.decidedAt.has_value(); }) == 2);
    auto withHealth = Parts();
    withHealth.health = true;
    auto const all = told.with(withHealth).steps;
    CHECK(std::count_if(all.begin(), all.end(), [](StepEntry const& step) {
              return step.state == protocol::StepState::NotNeeded;
          }) == 1);
}

TEST_CASE("people come with their role, files with their hash", "[core][report]")
{
    Told told;
    auto const report = told.with({});
    CHECK(report.people == std::vector<PersonEntry>{
                               {incident::Role::Offender, incident::Known::Yes,
                                "w-person-name \xC2\xB7 @w-person \xC2\xB7 w-person-looks \xC2\xB7 w-person-car"},
                               {incident::Role::Involved, incident::Known::Unknown, "w-person-corrected"}});
    CHECK(report.evidence == std::vector<EvidenceEntry>{{"w-file.png", "image/w-media", 12'345, "ab" + std::string(62, '0'),
                                                         {test::MovingClock::start.utcMs + 600'000, 60}, "w-file-note", FileUse::Listed, "a-1"}});
    auto const position = told.with(everything).position;
    REQUIRE(position.has_value());
    CHECK(position->latitude == 52.1);
    CHECK(position->accuracyMetres == 8.0);
}

TEST_CASE("the verification is the chain, link by link", "[core][report]")
{
    Told told;
    auto const report = told.with({});
    REQUIRE(report.chain.size() == 10);
    for (std::size_t i = 0; i < 10; ++i) {
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
    told.incident.account = test::account();
    told.incident.account.type = "T99";
    auto const report = told.with(everything);
    CHECK_FALSE(report.exactWords.has_value());
    CHECK_FALSE(report.conclusions.has_value());
    CHECK_FALSE(report.injury.has_value());
    CHECK_FALSE(report.position.has_value());
    CHECK(report.online == incident::OnlinePlace());
    CHECK(report.people.empty());
    CHECK(report.typeTitle == "T99");  // of a pack we do not have: better than nothing
}

TEST_CASE("a step of the municipality's own is in the report, by the combined protocol", "[core][report]")
{
    Told told;
    auto combined = test::library().protocol();
    content::ProtocolStep own;
    own.id = "own-1";
    own.title = "w-own-step";
    own.types = {"T03"};
    own.severities = {content::Severity::Red};
    combined.steps.push_back(own);
    auto const report = buildIncidentReport(told.source(), {}, {}, combined, test::library().contacts(), Told::vault_now());
    CHECK(report.steps.back().title == "w-own-step");
}

TEST_CASE("events stay out of a report one by one, and what they changed with them", "[core][report]")
{
    Told told;
    // In order: created, addition, two steps, two calls, a correction, a completion, a file, a step put off.
    auto const without = [&](std::set<int> events) {
        IncidentChoice choice{told.id};
        choice.withoutEvents = std::move(events);
        return told.with(everything, choice);
    };
    CHECK_FALSE(says(without({1}), "w-addition"));
    CHECK(without({1}).timeline.size() == 9);
    CHECK(without({0}).timeline.size() == 10);  // what was first told cannot be left out
    CHECK(without({0}).description == "w-description");

    auto const uncorrected = without({6});
    CHECK(uncorrected.place == "w-place");
    CHECK(uncorrected.exactWords == "w-exact-words");
    CHECK(uncorrected.people.size() == 2);
    CHECK(uncorrected.people[0].text == "w-person-one");
    CHECK(uncorrected.injury == "w-injury");  // the later completion stays
    for (auto const* const word : {"w-place-corrected", "w-reason", "w-person-name", "w-exact-words-corrected"}) {
        INFO(word);
        CHECK_FALSE(says(uncorrected, word));
    }
    auto const uncompleted = without({7});
    CHECK(uncompleted.place == "w-place-corrected");
    CHECK_FALSE(uncompleted.injury.has_value());
    CHECK_FALSE(uncompleted.position.has_value());
    CHECK(uncompleted.online == incident::OnlinePlace());
    CHECK_FALSE(says(uncompleted, "w-completed"));
    CHECK(without({6, 7}).place == "w-place");

    // A step that was decided on is not told of as still to be done.
    CHECK(says(told.with(everything), "Meld het bij de griffier"));
    CHECK_FALSE(says(without({2}), "Meld het bij de griffier"));
    CHECK_FALSE(says(without({2}), "w-step-note"));
    // The links are those of the whole chain.
    CHECK(without({1, 6, 7}).chain.size() == 10);
}

TEST_CASE("people stay out of a report one by one", "[core][report]")
{
    Told told;
    IncidentChoice choice{told.id};
    choice.withoutPeople = {test::described("w-person-corrected")};
    auto const report = told.with(everything, choice);
    REQUIRE(report.people.size() == 1);
    CHECK_FALSE(says(report, "w-person-corrected"));
    CHECK(says(report, "w-person-name"));
}

namespace {

/// What the paper says of people that stay out.
std::optional<LeftOut> peopleLeftOut(Report const& report)
{
    auto const found = std::find_if(report.leftOut.begin(), report.leftOut.end(), [](LeftOut const& left) { return left.sort == Sort::People; });
    return found == report.leftOut.end() ? std::nullopt : std::optional(*found);
}

/// An incident whose people were told of three times: each time its offender otherwise, the last time nobody else.
struct Retold {
    incident::Person const before = test::described("w-man-in-a-cap");
    incident::Person const after = test::offender("w-jan-jansen");
    incident::Person const last = test::offender("w-jan-jansen", "@w-jan");
    incident::Person const witness = test::described("w-witness");
    test::Kept kept;
    Source source;
    Choice choice;

    Retold()
    {
        auto store = kept.store();
        auto account = test::account();
        account.people = {before, witness};
        auto const id = take(store.add(account));
        account.people = {witness, after};
        take(store.revise(id, account, "w-first-reason"));
        account.people = {last};
        take(store.revise(id, account, "w-second-reason"));
        source = take(sourceOf(store, id));
        choice.incidents = {{id}};
    }

    [[nodiscard]] IncidentChoice& own() { return choice.incidents[0]; }
    [[nodiscard]] Report report() const
    {
        return buildReport({source}, choice, test::library().protocol(), test::library().contacts(), Told::vault_now());
    }
    /// Who is told of without these events and these people.
    [[nodiscard]] Texts told(std::set<int> events, std::vector<incident::Person> people)
    {
        own().withoutEvents = std::move(events);
        own().withoutPeople = std::move(people);
        return told();
    }
    [[nodiscard]] Texts told() const
    {
        Texts texts;
        auto const whole = report();
        for (auto const& person : whole.incidents[0].people)
            texts.push_back(person.text);
        return texts;
    }
    [[nodiscard]] std::optional<LeftOut> leftOut() const { return peopleLeftOut(report()); }
};

}  // namespace

TEST_CASE("somebody who is left out stays out, however an event that is left out told of them", "[core][report]")
{
    Retold retold;
    CHECK(retold.told({}, {}) == Texts{"w-jan-jansen \xC2\xB7 @w-jan"});
    CHECK(retold.told({2}, {}) == Texts{"w-witness", "w-jan-jansen"});
    CHECK_FALSE(retold.leftOut().has_value());

    // The one who is told of now is left out, and then what told of them so: nobody knows who of the others that is.
    CHECK(retold.told({2}, {retold.last}).empty());
    CHECK(retold.leftOut() == LeftOut{Sort::People, false});
    CHECK(retold.told({1, 2}, {retold.last}).empty());
    CHECK(retold.leftOut() == LeftOut{Sort::People, false});
    // Two who were once told of together are two: of them the other stays.
    CHECK(retold.told({1, 2}, {retold.after}) == Texts{"w-witness"});
    CHECK(retold.leftOut() == LeftOut{Sort::People, true});
    CHECK(retold.told({1, 2}, {retold.witness}) == Texts{"w-man-in-a-cap"});
    CHECK(retold.told({2}, {retold.witness}) == Texts{"w-jan-jansen"});
    // The same from the other side: somebody was left out while a correction was, and then it is taken in again.
    CHECK(retold.told({2}, {retold.before}) == Texts{"w-witness"});
    CHECK(retold.told({}, {retold.before}).empty());
    CHECK(retold.told({}, {retold.witness}).empty());
    CHECK(retold.leftOut() == LeftOut{Sort::People, false});
}

TEST_CASE("that somebody was left out is said also where no event that stays told of them", "[core][report]")
{
    test::Kept kept;
    auto store = kept.store();
    auto account = test::account();
    auto const id = take(store.add(account));
    account.people = {test::described("w-person")};
    take(store.revise(id, account, ""));
    Choice choice;
    choice.incidents = {{id}};
    choice.incidents[0].withoutEvents = {1};
    choice.incidents[0].withoutPeople = account.people;
    auto const report = buildReport({take(sourceOf(store, id))}, choice, test::library().protocol(), test::library().contacts(), Told::vault_now());
    CHECK(report.incidents[0].people.empty());
    CHECK(peopleLeftOut(report) == LeftOut{Sort::People, false});
}

TEST_CASE("who is taken in again brings nobody else along", "[core][report]")
{
    Retold retold;
    auto const choosePerson = [&](incident::Person const& person, bool isIncluded) {
        report::choosePerson(retold.source.incident, retold.own(), person, isIncluded);
    };
    choosePerson(retold.last, false);
    choosePerson(retold.last, false);
    CHECK(retold.own().withoutPeople == std::vector{retold.last});
    retold.own().withoutEvents = {2};
    REQUIRE(retold.told().empty());
    choosePerson(retold.witness, true);
    CHECK(retold.told() == Texts{"w-witness"});
    retold.own().withoutEvents = {1, 2};
    CHECK(retold.told() == Texts{"w-witness"});
    choosePerson(retold.before, true);
    CHECK(retold.told() == Texts{"w-man-in-a-cap", "w-witness"});
    CHECK_FALSE(retold.leftOut().has_value());
    choosePerson(retold.witness, false);
    CHECK(retold.told() == Texts{"w-man-in-a-cap"});
    retold.own().withoutEvents = {};
    CHECK(retold.told().empty());  // who may be the witness
    choosePerson(retold.last, true);
    CHECK(retold.told() == Texts{"w-jan-jansen \xC2\xB7 @w-jan"});
}

TEST_CASE("who is left out of one incident is told of in another, where nobody is left out", "[core][report]")
{
    Retold retold;
    auto other = retold.source;
    other.incident.id = "other";
    retold.choice.incidents.push_back({"other"});
    retold.own().withoutEvents = {2};
    retold.own().withoutPeople = {retold.last};
    retold.choice.incidents[1].withoutEvents = {2};
    auto const report = buildReport({retold.source, other}, retold.choice, test::library().protocol(), test::library().contacts(), Told::vault_now());
    CHECK(report.incidents[0].people.empty());
    CHECK(report.incidents[1].people.size() == 2);
    CHECK(peopleLeftOut(report) == LeftOut{Sort::People, true});
}

TEST_CASE("of a part that was not chosen no event that is left out brings an older value", "[core][report]")
{
    Told told;
    for (auto const& events : std::vector<std::set<int>>{{6}, {7}, {6, 7}}) {
        IncidentChoice choice{told.id};
        choice.withoutEvents = events;
        for (auto const* const word : {"w-place", "w-exact-words", "w-conclusions", "w-person", "w-injury", "w-source", "w-platform",
                                       "w-damage", "w-council-work", "w-file"}) {
            INFO(word);
            CHECK_FALSE(says(told.with(none, choice), word));
        }
    }
}

TEST_CASE("a file stays out with the event that noted it", "[core][report]")
{
    Told told;
    Choice choice;
    choice.parts = everything;
    choice.incidents = {{told.id}};
    auto& own = choice.incidents[0];
    own.files["a-1"] = FileUse::Embedded;
    REQUIRE(filesAlong(told.whole(choice)).size() == 1);
    own.withoutEvents = {8};
    auto const report = told.whole(choice);
    CHECK(filesAlong(report).empty());
    CHECK_FALSE(says(report.incidents[0], "w-file"));
    CHECK(report.leftOut == std::vector<LeftOut>{{Sort::Evidence, false}, {Sort::Timeline, true}});
}

TEST_CASE("a file is left out, listed, or goes along under a name of its own", "[core][report]")
{
    Told told;
    Choice choice;
    choice.parts = everything;
    choice.incidents = {{told.id}};
    auto& files = choice.incidents[0].files;
    CHECK(filesAlong(told.whole(choice)).empty());
    files["a-1"] = FileUse::LeftOut;
    CHECK(told.whole(choice).incidents[0].evidence.empty());
    CHECK_FALSE(says(told.whole(choice).incidents[0], "w-file"));
    files["a-1"] = FileUse::Embedded;
    auto const along = filesAlong(told.whole(choice));
    REQUIRE(along.size() == 1);
    CHECK(along[0].id == "a-1");
    CHECK(along[0].embeddedName == "w-file.png");
    choice.parts.evidence = false;
    CHECK(filesAlong(told.whole(choice)).empty());

    // Of two incidents with files of one name each has its own; the same file goes along once.
    choice.parts.evidence = true;
    auto other = told.source();
    other.incident.id = "other";
    choice.incidents.push_back({"other"});
    choice.incidents[1].otherFiles = FileUse::Embedded;
    auto const build = [&] {
        return buildReport({told.source(), other}, choice, test::library().protocol(), test::library().contacts(), Told::vault_now());
    };
    CHECK(filesAlong(build()).size() == 1);
    choice.incidents[1].otherFiles = FileUse::EmbeddedWithoutHidden;
    auto const both = filesAlong(build());
    REQUIRE(both.size() == 2);
    CHECK(both[1].embeddedName == "w-file-2.png");
    for (auto& event : other.incident.events) {
        if (event.file)
            event.file->id = "a-2";
    }
    choice.incidents[1].otherFiles = FileUse::Embedded;
    CHECK(filesAlong(build()).size() == 2);
}

TEST_CASE("incidents stand in the order in which they happened", "[core][report]")
{
    Told told;
    auto earlier = told.source();
    earlier.incident.id = "earlier";
    earlier.incident.account.occurredAt.utcMs -= 86'400'000;
    Choice choice;
    choice.incidents = {{told.id}, {"earlier"}};
    auto const report = buildReport({told.source(), earlier}, choice, test::library().protocol(), test::library().contacts(),
                                    Told::vault_now());
    REQUIRE(report.incidents.size() == 2);
    CHECK(report.incidents[0].incidentId == "earlier");
    CHECK(report.incidents[1].incidentId == told.id);
}

TEST_CASE("a report says which sorts of things were left out, and not whether there were any", "[core][report]")
{
    Told told;
    Choice choice;
    choice.incidents = {{told.id}};
    std::vector<LeftOut> const usual = {{Sort::Position, false}, {Sort::Health, false}, {Sort::Conclusions, false}};
    CHECK(told.whole(choice).leftOut == usual);
    Told bare;
    bare.incident.account = test::account();
    CHECK(bare.whole(choice).leftOut == usual);

    choice.parts = everything;
    CHECK(told.whole(choice).leftOut.empty());
    auto& own = choice.incidents[0];
    own.withoutEvents = {1};
    own.withoutPeople = {test::described("w-person-corrected")};
    own.files["a-1"] = FileUse::LeftOut;
    CHECK(told.whole(choice).leftOut
          == std::vector<LeftOut>{{Sort::People, true}, {Sort::Evidence, false}, {Sort::Timeline, true}});  // it was the only file
    choice.parts.people = false;
    CHECK(told.whole(choice).leftOut.front() == LeftOut{Sort::People, false});
}

TEST_CASE("conclusions, health and the measured position are not sent unless they are chosen", "[core][report]")
{
    CHECK_FALSE(Parts().conclusions);
    CHECK_FALSE(Parts().health);
    CHECK_FALSE(Parts().position);
    CHECK(namesOf(Parts()) ==
          std::vector<std::string_view>{"exactWords", "people", "timeline", "steps", "verification", "evidence", "place",
                                        "online", "damage", "councilWork"});
    CHECK(namesOf(everything) ==
          std::vector<std::string_view>{"exactWords", "people", "conclusions", "timeline", "steps", "verification", "evidence",
                                        "position", "health", "place", "online", "damage", "councilWork"});
    CHECK(namesOf(none).empty());
}
