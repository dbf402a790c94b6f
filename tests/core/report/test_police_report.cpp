#include "core/report/police_report.h"

#include "tests/core/incident/kept.h"

using namespace weerbaar;
using namespace weerbaar::report;
using incident::Known;
using incident::OffenderIncident;
using incident::Person;
using incident::Role;
using test::take;

namespace {

constexpr Moment now{test::MovingClock::start.utcMs + 3'600'000, 60};

Moment at(std::string_view text)
{
    return take(parseRfc3339(text));
}

incident::Incident threat()
{
    incident::Incident incident;
    incident.id = "i";
    incident.account = test::account();
    incident.account.exactWords = "Ik weet waar je woont.";
    incident.account.people = {{Role::Witness, Known::Yes, "Wies", "", "", ""},
                               {Role::Offender, Known::No, "Jan", "@jan", "man, muts", "bestelbus"},
                               test::described("vrouw met hond"),
                               {Role::Offender, Known::Unknown, "Piet", "", "", ""}};
    incident.account.online = {"X", "@jan", "https://example.org/1"};
    incident.account.councilWork = "Windmolens";
    incident.account.injury = "Een blauw oog.";
    incident.account.damage = "Ruit stuk.";
    incident.account.position = incident::MeasuredPosition{52.1, 5.1, 8, test::lastEvening, "nmea"};
    incident::Event attached;
    attached.kind = incident::EventKind::Attached;
    attached.recordedAt = test::MovingClock::start;
    attached.file = incident::AttachedFile{"a-1", "bericht.png", "image/png", 12'345, {0xAB}, "van mijn telefoon"};
    incident.events = {attached};
    return incident;
}

OffenderIncident did(std::string key, std::string id, std::string type, std::string_view when)
{
    return {std::move(key), "label", std::move(id), std::move(type), at(when)};
}

PoliceReport reportOf(incident::Incident const& incident, std::vector<OffenderIncident> const& offenders = {},
                      PoliceParts parts = {}, protocol::LocalProtocol const& local = {})
{
    return buildPoliceReport(incident, offenders, parts, {"Zo\xC3\xAB", "Epe"}, local, test::library().protocol(), now);
}

}  // namespace

TEST_CASE("a report to the police tells what happened, where, when and by whom", "[core][report][police]")
{
    auto const report = reportOf(threat());
    CHECK(report.incidentId == "i");
    CHECK(report.createdAt == now);
    CHECK(report.sender.name == "Zo\xC3\xAB");
    CHECK(report.sender.municipality == "Epe");
    CHECK(report.typeTitle == "Bedreiging");
    CHECK(report.occurredAt == test::lastEvening);
    CHECK(report.place == "Parkeerplaats achter het gemeentehuis");
    CHECK(report.online == incident::OnlinePlace{"X", "@jan", "https://example.org/1"});
    CHECK(report.description == "Hij stond me op te wachten.");
    CHECK(report.exactWords == "Ik weet waar je woont.");
    CHECK(report.councilWork == "Windmolens");
    CHECK(report.damage == "Ruit stuk.");
    auto const incident = threat();
    CHECK(report.offenders == std::vector<Person>{incident.account.people[1], incident.account.people[3]});
    CHECK(report.witnesses == std::vector<Person>{incident.account.people[0]});
    CHECK(report.involved == std::vector<Person>{incident.account.people[2]});
    CHECK(report.evidence == std::vector<EvidenceEntry>{{"bericht.png", "image/png", 12'345, "ab" + std::string(62, '0'),
                                                         test::MovingClock::start, "van mijn telefoon", FileUse::Listed,
                                                         "a-1"}});
    CHECK(report.lawNote == test::library().protocol().lawNote);
    CHECK(report.checkedOn == test::library().protocol().info.checkedOn);
    auto unknown = threat();
    unknown.account.type = "T99";
    CHECK(reportOf(unknown).typeTitle == "T99");
}

TEST_CASE("injury, position and earlier incidents go along as they were chosen", "[core][report][police]")
{
    std::vector<OffenderIncident> const before = {did("account:jan", "0", "T01", "2026-10-01T10:00:00+02:00")};
    PoliceParts const none{false, false, false};
    auto const bare = reportOf(threat(), before, none);
    CHECK_FALSE(bare.injury.has_value());
    CHECK_FALSE(bare.position.has_value());
    CHECK(bare.earlier.empty());
    auto const all = reportOf(threat(), before, {true, true, true});
    CHECK(all.injury == "Een blauw oog.");
    CHECK(all.position == threat().account.position);
    CHECK(all.earlier.size() == 1);
    CHECK(PoliceParts() == PoliceParts{true, false, true});  // a position may be a home
    auto told = threat();
    told.account.injury.clear();
    told.account.position.reset();
    CHECK_FALSE(reportOf(told, {}, {true, true, true}).injury.has_value());
    CHECK_FALSE(reportOf(told, {}, {true, true, true}).position.has_value());
    CHECK(namesOf(none).empty());
    CHECK(namesOf(PoliceParts{true, true, true}) == std::vector<std::string_view>{"health", "position", "earlierIncidents"});
    CHECK(namesOf(PoliceParts()) == std::vector<std::string_view>{"health", "earlierIncidents"});
}

TEST_CASE("earlier incidents are those before this one by an offender of it, each once, oldest first",
          "[core][report][police]")
{
    auto const report = reportOf(threat(), {did("account:jan", "b", "T05", "2026-11-01T10:00:00+01:00"),
                                            did("account:jan", "i", "T03", "2026-11-20T21:15:00+01:00"),  // this one
                                            did("account:jan", "c", "T01", "2026-11-20T21:16:00+01:00"),  // later
                                            did("account:other", "d", "T01", "2026-01-01T10:00:00+01:00"),
                                            did("name:piet", "a", "T99", "2025-01-01T10:00:00+01:00"),
                                            did("name:piet", "b", "T05", "2026-11-01T10:00:00+01:00"),
                                            did("name:wies", "e", "T01", "2026-01-01T10:00:00+01:00"),   // a witness
                                            // by account, not by name
                                            did("name:jan", "f", "T01", "2026-01-01T10:00:00+01:00")});
    CHECK(report.earlier == std::vector<EarlierIncident>{{at("2025-01-01T10:00:00+01:00"), "T99"},
                                                         {at("2026-11-01T10:00:00+01:00"), "Stalking"}});
    // Who cannot be recognised, such as the woman with the dog, is nobody's earlier offender.
    CHECK(reportOf(threat(), {did("", "x", "T01", "2026-01-01T10:00:00+01:00")}).earlier.empty());
}

TEST_CASE("the municipality says where to be reached and who decides", "[core][report][police]")
{
    CHECK(reportOf(threat()).domicile.empty());  // to be filled in
    CHECK(reportOf(threat()).decision == protocol::ReportDecision::NotKnown);
    protocol::LocalProtocol local;
    local.domicile = "Raadhuisplein 1, Epe";
    local.reportDecision = protocol::ReportDecision::Municipality;
    auto const report = reportOf(threat(), {}, {}, local);
    CHECK(report.domicile == "Raadhuisplein 1, Epe");
    CHECK(report.decision == protocol::ReportDecision::Municipality);
}

TEST_CASE("a complaint is told of where one is required, and where one may be", "[core][report][police]")
{
    auto const ofType = [](std::string type) {
        auto incident = threat();
        incident.account.type = std::move(type);
        return reportOf(incident);
    };
    // By hand from the facts, chapter 5: belediging and belaging are prosecuted on a complaint; bedreiging is not.
    for (auto const* const type : {"T01", "T05"}) {
        INFO(type);
        auto const report = ofType(type);
        CHECK(report.complaintRequired);
        CHECK(report.complaintUntil == take(parseIsoDay("2027-02-20")));
        CHECK(report.sayComplaint.find("klacht") != std::string::npos);
    }
    auto const online = ofType("T07");
    CHECK_FALSE(online.complaintRequired);
    CHECK(online.complaintUntil == take(parseIsoDay("2027-02-20")));
    CHECK(online.sayComplaint.find("klacht") != std::string::npos);
    for (auto const* const type : {"T03", "T04", "T99"}) {
        INFO(type);
        CHECK_FALSE(ofType(type).complaintRequired);
        CHECK_FALSE(ofType(type).complaintUntil.has_value());
        CHECK(ofType(type).sayComplaint.empty());
    }
}

TEST_CASE("at the desk one says what one's office is, and asks for the VPT code", "[core][report][police]")
{
    // By hand from the facts, "ten things", 3.
    for (auto const* const type : {"T01", "T03"}) {
        auto incident = threat();
        incident.account.type = type;
        auto const say = reportOf(incident).say;
        CHECK(say.find("raadslid") != std::string::npos);
        CHECK(say.find("VPT") != std::string::npos);
    }
    auto without = test::library().protocol();
    without.steps.clear();
    CHECK(buildPoliceReport(threat(), {}, {}, {}, {}, without, now).say.empty());
}

TEST_CASE("what was corrected since is in no report to the police", "[core][report][police]")
{
    test::Kept kept;
    auto store = kept.store();
    auto account = test::account();
    account.place = "w-old";
    account.people = {test::described("w-old"), test::offender("w-old")};
    account.exactWords = account.injury = account.damage = account.councilWork = account.online.link = "w-old";
    account.position = incident::MeasuredPosition{52.1, 5.1, 8, test::lastEvening, "w-old"};
    auto const id = take(store.add(account));
    account = test::account();
    account.people = {test::offender("Jan")};
    take(store.revise(id, account, "w-old"));
    auto const report = reportOf(take(store.load(id)), take(store.offenders()), {.position = true});
    for (auto const* const text : {&report.place, &report.description, &report.exactWords, &report.councilWork, &report.damage, &report.online.link})
        CHECK(text->find("w-old") == std::string::npos);
    CHECK(report.offenders == account.people);
    CHECK(report.witnesses.empty());
    CHECK(report.involved.empty());
    CHECK_FALSE(report.injury.has_value());
    CHECK_FALSE(report.position.has_value());
}
