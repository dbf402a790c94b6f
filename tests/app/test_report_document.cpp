#include "app/report_document.h"

#include "crypto/hash_chain.h"
#include "tests/app/documents.h"
#include "tests/app/surroundings.h"

#include <QtCore/QRegularExpression>

using namespace weerbaar;
using app::DocumentRow;
using app::ReportDocument;
using app::timelineText;

namespace {

ReportDocument documentOf(std::vector<report::Source> const& sources, report::Choice const& choice)
{
    return app::documentOf(report::buildReport(sources, choice, test::library().protocol(), test::library().contacts(),
                                               test::MovingClock::start));
}

ReportDocument documentOf(incident::Incident const& incident, report::Parts const& parts, report::Sender sender = {},
                          incident::Verification verification = {1, 1})
{
    report::Choice choice;
    choice.parts = parts;
    choice.incidents = {{incident.id}};
    choice.sender = std::move(sender);
    return documentOf({{incident, verification}}, choice);
}

incident::Incident toldIncident()
{
    test::TestVault vault;
    incident::IncidentStore store(vault.database(), test::library().protocol(), vault.clock());
    return test::take(store.load(test::take(store.add(test::toldAccount()))));
}

/// The threat with all that may be told later, two files and three decisions.
incident::Incident toldLater()
{
    auto account = test::toldAccount();
    account.online = {"Instagram", "@dreiger", "https://example.org/p/1"};
    account.position = incident::MeasuredPosition{52.0907, 5.1214, 12.3, test::MovingClock::start, "geoclue2"};
    account.injury = "Blauwe plek op de arm.";
    account.damage = "Bril kapot.";
    account.councilWork = "Stemming over de opvang.";
    auto const person = [](incident::Role role, incident::Known known, std::string name, std::string vehicle) {
        return incident::Person{role, known, std::move(name), {}, {}, std::move(vehicle)};
    };
    account.people = {person(incident::Role::Offender, incident::Known::Yes, "Jan", "grijze bestelbus"),
                      person(incident::Role::Offender, incident::Known::No, "", ""),
                      person(incident::Role::Witness, incident::Known::Yes, "Raadslid Jansen", "")};
    test::TestVault vault;
    incident::IncidentStore store(vault.database(), test::library().protocol(), vault.clock());
    auto const id = test::take(store.add(account));
    incident::AttachedFile file{"a", "foto van de bril.jpg", "image/jpeg", 3'200'000, {}, "Gemaakt door mijn buurvrouw."};
    file.sha256.fill(0xAB);
    // Their rows are the evidence store's; the chain does not need them.
    test::take(vault.database().execute("PRAGMA foreign_keys = OFF"));
    test::take(store.attach(id, file));
    using std::chrono::year;
    test::take(store.decideStep(id, {"P04", incident::StepChoice::Done, year(2026) / 11 / 20, "Griffier Jansen neemt contact op."}));
    test::take(store.decideStep(id, {"P05", incident::StepChoice::NotNeeded, std::nullopt, ""}));
    test::take(store.decideStep(id, {"P06", incident::StepChoice::NotYet, year(2026) / 12 / 3, ""}));
    return test::take(store.load(id));
}

constexpr report::Parts nothing{false, false, false, false, false, false, false, false, false, false, false, false, false};
constexpr report::Parts everything{true, true, true, true, true, true, true, true, true, true, true, true, true};

}  // namespace

TEST_CASE("what, when and how bad always stand in a report", "[app][report]")
{
    auto const text = test::textOf(documentOf(toldIncident(), nothing));
    INFO(text.toStdString());
    CHECK(text.startsWith(QStringLiteral("Verslag van een voorval\nGemaakt op: zaterdag 21 november 2026, 00:00\nWeggelaten: Voor zover het er is: waar het was, ")));
    CHECK(text.contains(QStringLiteral("Soort: Bedreiging")));
    CHECK(text.contains(QStringLiteral("Oranje")));
    CHECK(text.contains(QStringLiteral("Wanneer: vrijdag 20 november 2026, 21:15")));
    CHECK(text.contains(QStringLiteral("Veilig bij vastleggen: Ja")));
    CHECK(text.contains(QStringLiteral("Een man liep op me af en hield me tegen.")));
    CHECK(text.contains(QStringLiteral("Geen product van de overheid")));
    for (char const* const left : {"kinderen", "Jansen", "stemming", "Tijdlijn", "Stappen", "Controle", "Van:", "Parkeerplaats", "Zo controleer"})
        CHECK_FALSE(text.contains(QString::fromLatin1(left)));
}

TEST_CASE("each part that is chosen stands in the report, and no other", "[app][report]")
{
    auto const incident = toldLater();
    struct Part {
        bool report::Parts::*member;
        char const* mark;
    };
    std::vector<Part> const parts = {{&report::Parts::exactWords, "Ik weet waar je kinderen naar school gaan."},
                                     {&report::Parts::people, "grijze bestelbus"},
                                     {&report::Parts::conclusions, "Ik denk dat het om de stemming gaat."},
                                     {&report::Parts::timeline, "Vastgelegd in Weerbaar."},
                                     {&report::Parts::steps, "Kies een ander adres"},
                                     {&report::Parts::verification, "Kenmerk"},
                                     {&report::Parts::evidence, "SHA-256: abab"},
                                     {&report::Parts::position, "52,09070 N"},
                                     {&report::Parts::health, "Blauwe plek"},
                                     {&report::Parts::place, "Parkeerplaats gemeentehuis"},
                                     {&report::Parts::online, "@dreiger"},
                                     {&report::Parts::damage, "Bril kapot."},
                                     {&report::Parts::councilWork, "Stemming over de opvang."}};
    for (auto const& chosen : parts) {
        report::Parts only = nothing;
        only.*chosen.member = true;
        auto const text = test::textOf(documentOf(incident, only));
        for (auto const& part : parts) {
            INFO(chosen.mark << " / " << part.mark);
            CHECK(text.contains(QString::fromUtf8(part.mark)) == (part.member == chosen.member));
        }
    }
}

TEST_CASE("the words of the other are a quote, apart from what is told", "[app][report]")
{
    int quotes = 0;
    for (auto const& row : documentOf(toldIncident(), everything)) {
        if (row.kind == DocumentRow::Quote) {
            ++quotes;
            CHECK(row.text == QStringLiteral("Ik weet waar je kinderen naar school gaan."));
        }
        CHECK((row.kind == DocumentRow::Value) == !row.label.isEmpty());
        CHECK_FALSE(row.text.isEmpty());
    }
    CHECK(quotes == 1);
}

TEST_CASE("the sender stands in a report only where there is one", "[app][report]")
{
    auto const text = test::textOf(documentOf(toldIncident(), nothing, {"Fatima de Vries", "Ons Dorp"}));
    CHECK(text.contains(QStringLiteral("Van: Fatima de Vries\nGemeente: Ons Dorp")));
}

TEST_CASE("the check says whether all fits, and gives each number", "[app][report]")
{
    auto const incident = toldIncident();
    auto const good = test::textOf(documentOf(incident, everything));
    CHECK(good.contains(QStringLiteral("klopt met haar controlegetal")));
    CHECK(test::textOf(documentOf(incident, everything, {}, {3, 3})).contains(QStringLiteral("Alle 3 vastleggingen")));
    CHECK(good.contains(QString::fromStdString(incident.id)));
    CHECK(good.contains(QString::fromStdString(crypto::toHex(incident.events[0].hash))));
    CHECK(good.contains(QStringLiteral("1. 21 november 2026, 00:00")));
    auto const bad = test::textOf(documentOf(incident, everything, {}, {3, 1}));
    CHECK(bad.contains(QStringLiteral("van de 3 vastleggingen sluiten er 1")));
    CHECK_FALSE(bad.contains(QStringLiteral("achteraf")));
}

TEST_CASE("a person's percent signs stay a person's", "[app][report]")
{
    auto incident = toldIncident();
    incident.account.place = "%1 %2 %L1 100%";
    incident.account.description = "%1%2%n";
    auto const text = test::textOf(documentOf(incident, everything, {"%1", "%2"}));
    CHECK(text.contains(QStringLiteral("Waar: %1 %2 %L1 100%")));
    CHECK(text.contains(QStringLiteral("\n%1%2%n\n")));
    CHECK(text.contains(QStringLiteral("Van: %1\nGemeente: %2")));
}

TEST_CASE("what may be told later stands in its place", "[app][report]")
{
    auto const document = documentOf(toldLater(), everything);
    auto const text = test::textOf(document);
    INFO(text.toStdString());
    CHECK(text.contains(QStringLiteral("Online, op: Instagram\nAccount: @dreiger\nLink: https://example.org/p/1\n")));
    CHECK(text.contains(QStringLiteral("Gemeten plek: 52,09070 N, 5,12140 O (nauwkeurig tot ongeveer 12 meter), gemeten op 21 november 2026, 00:00")));
    CHECK(text.contains(QStringLiteral("Verband met raadswerk: Stemming over de opvang.")));
    CHECK(text.contains(QStringLiteral("Letsel\nBlauwe plek op de arm.\nSchade\nBril kapot.\n")));
    CHECK(text.contains(QStringLiteral("Dader: Jan · grijze bestelbus (bekend bij het raadslid)\n"
                                       "Dader: Geen beschrijving (niet bekend bij het raadslid)\n"
                                       "Getuige: Raadslid Jansen\n")));
    CHECK(text.contains(QStringLiteral("foto van de bril.jpg: Foto, 3,2 MB, toegevoegd op 21 november 2026, 00:00\n"
                                       "Gemaakt door mijn buurvrouw.\nSHA-256: ") + QStringLiteral("ab").repeated(32)));
    for (auto const& row : document) {
        CHECK((row.kind == DocumentRow::Value) == !row.label.isEmpty());
        CHECK_FALSE(row.text.isEmpty());
    }
    // What was not told has no place of its own.
    auto const bare = test::textOf(documentOf(toldIncident(), everything));
    for (char const* const heading : {"Online", "Gemeten plek", "Verband", "Letsel", "Schade", "Bewijs"})
        CHECK_FALSE(bare.contains(QString::fromLatin1(heading)));
}

TEST_CASE("a position says how precise it is, or that nobody knows", "[app][report]")
{
    incident::MeasuredPosition position{-33.5, -70.25, std::nullopt, test::MovingClock::start, "nmea"};
    CHECK(app::positionText(position) == QStringLiteral("33,50000 Z, 70,25000 W (nauwkeurigheid onbekend), gemeten op 21 november 2026, 00:00"));
    position.accuracyMetres = 12.3;  // never better than it was
    CHECK(app::positionText(position).contains(QStringLiteral("(nauwkeurig tot ongeveer 13 meter)")));
}

TEST_CASE("each step says what was decided about it", "[app][report]")
{
    auto const text = test::textOf(documentOf(toldLater(), everything));
    INFO(text.toStdString());
    CHECK(text.contains(QStringLiteral("Meld het bij de griffier: Raadslid · gedaan op 20 november 2026\nGriffier Jansen neemt contact op.\n")));
    CHECK(text.contains(QStringLiteral("Licht de burgemeester in: Raadslid · niet nodig\n")));
    CHECK(text.contains(QStringLiteral("Schakel de politie in: Raadslid · nog niet gedaan; uitgesteld tot 3 december 2026\n")));
    CHECK(text.contains(QStringLiteral("Kies een ander adres: Raadslid · nog niet gedaan; uiterlijk 20 november 2026\n")));
    // An incident of before a day could be named.
    auto incident = toldLater();
    incident.events[2].step->on.reset();
    CHECK(test::textOf(documentOf(incident, everything)).contains(QStringLiteral("Meld het bij de griffier: Raadslid · gedaan op 21 november 2026, 00:00")));
}

TEST_CASE("every kind of event has its words", "[app][report]")
{
    report::TimelineEntry entry;
    QStringList seen;
    QStringList titles;
    for (auto const kind : {incident::EventKind::Created, incident::EventKind::Addition, incident::EventKind::Completion,
                            incident::EventKind::Correction, incident::EventKind::StepDecided, incident::EventKind::Attached,
                            incident::EventKind::Called}) {
        entry.kind = kind;
        entry.text = "iets";
        entry.stepTitle = "een stap";
        entry.fileName = "foto.jpg";
        entry.contactName = "Politie";
        entry.changedFields = {"type", "occurredAt", "place", "description", "safeNow", "exactWords", "conclusions", "people", "concerns",
                               "online", "position", "injury", "damage", "councilWork", "informed", "consent"};
        auto const text = timelineText(entry);
        CHECK_FALSE(text.isEmpty());
        for (auto const& field : entry.changedFields) {
            if (field != "type" && field != "online")
                CHECK_FALSE(text.contains(QString::fromStdString(field)));
        }
        seen.append(text);
        titles.append(app::eventText(kind));
        CHECK_FALSE(titles.last().isEmpty());
    }
    CHECK(seen.removeDuplicates() == 0);
    CHECK(titles.removeDuplicates() == 0);
    CHECK(seen.at(5) == QStringLiteral("Bewijs toegevoegd: foto.jpg"));
    CHECK(seen.at(6) == QStringLiteral("Gebeld vanuit Weerbaar: Politie"));
}

TEST_CASE("what was changed is named, and why; what may not be named is not", "[app][report]")
{
    report::TimelineEntry entry;
    entry.kind = incident::EventKind::Correction;
    entry.changedFields = {"place"};
    CHECK(timelineText(entry) == QStringLiteral("Verbeterd: plaats."));
    entry.text = "Verkeerd onthouden";
    CHECK(timelineText(entry) == QStringLiteral("Verbeterd: plaats. Reden: Verkeerd onthouden"));
    entry.changedFields.clear();
    CHECK(timelineText(entry) == QStringLiteral("Iets verbeterd. Reden: Verkeerd onthouden"));
    entry.kind = incident::EventKind::Completion;
    entry.text.clear();
    CHECK(timelineText(entry) == QStringLiteral("Later iets ingevuld."));
    entry.changedFields = {"injury", "damage"};
    CHECK(timelineText(entry) == QStringLiteral("Later ingevuld: letsel, schade."));
    entry.clockWentBack = true;
    CHECK(timelineText(entry) == QStringLiteral("Later ingevuld: letsel, schade. (De klok van het toestel was teruggezet.)"));
}

TEST_CASE("a decision on a step is said with its day, where there is one", "[app][report]")
{
    report::TimelineEntry entry;
    entry.kind = incident::EventKind::StepDecided;
    entry.stepTitle = "Bel de politie";
    entry.choice = incident::StepChoice::Done;
    CHECK(timelineText(entry) == QStringLiteral("Stap gedaan: Bel de politie"));
    entry.choice = incident::StepChoice::NotNeeded;
    CHECK(timelineText(entry) == QStringLiteral("Stap niet nodig: Bel de politie"));
    entry.choice = incident::StepChoice::NotYet;
    CHECK(timelineText(entry) == QStringLiteral("Stap nog niet gedaan: Bel de politie"));
    entry.on = std::chrono::year(2026) / 12 / 3;
    CHECK(timelineText(entry) == QStringLiteral("Stap uitgesteld tot 3 december 2026: Bel de politie"));
    entry.choice = incident::StepChoice::Done;
    CHECK(timelineText(entry) == QStringLiteral("Stap gedaan op 3 december 2026: Bel de politie"));
    entry.stepTitle.clear();  // of a protocol that is no longer here
    CHECK(timelineText(entry) == QStringLiteral("Stap gedaan op 3 december 2026: een eerdere stap"));
}

TEST_CASE("a call to somebody of the municipality has no name, and is told", "[app][report]")
{
    report::TimelineEntry entry;
    entry.kind = incident::EventKind::Called;
    CHECK(timelineText(entry) == QStringLiteral("Gebeld vanuit Weerbaar."));
    entry.text = "clerk";
    CHECK(timelineText(entry) == QStringLiteral("Gebeld vanuit Weerbaar: griffier"));
}

TEST_CASE("several incidents stand apart, each under a heading of its own", "[app][report]")
{
    auto first = toldIncident();
    auto second = toldLater();
    first.account.occurredAt.utcMs -= 3'600'000;
    report::Choice choice;
    choice.incidents = {{second.id}, {first.id}};
    auto const document = documentOf({{second, {1, 1}}, {first, {1, 1}}}, choice);
    CHECK(document.first() == DocumentRow{DocumentRow::Title, {}, QStringLiteral("Verslag van 2 voorvallen")});
    QStringList sections;
    for (auto const& row : document) {
        if (row.kind == DocumentRow::Section)
            sections.append(row.text);
    }
    CHECK(sections == QStringList{QStringLiteral("Voorval 1: Bedreiging, vrijdag 20 november 2026, 20:15"),
                                  QStringLiteral("Voorval 2: Bedreiging, vrijdag 20 november 2026, 21:15"),
                                  QStringLiteral("Zo controleer je dit")});
    CHECK(test::textOf(document).count(QStringLiteral("Geen product van de overheid")) == 1);
}

TEST_CASE("for whom, what for and the municipality's own words stand above a report", "[app][report]")
{
    auto const incident = toldIncident();
    report::Choice choice;
    choice.incidents = {{incident.id}};
    choice.heading = "Gemeente Epe \u2013 vertrouwelijk";
    choice.recipient = "de griffier";
    choice.purpose = "het gesprek van maandag";
    auto const document = documentOf({{incident, {1, 1}}}, choice);
    CHECK(document.first() == DocumentRow{DocumentRow::Marking, {}, QStringLiteral("Gemeente Epe \u2013 vertrouwelijk")});
    CHECK(test::textOf(document).contains(QStringLiteral("Verslag van een voorval\nVoor: de griffier\nWaarvoor: het gesprek van maandag\n")));
}

TEST_CASE("what was left out is said by its sort, as a choice", "[app][report]")
{
    auto const incident = toldLater();
    report::Choice choice;
    choice.incidents = {{incident.id}};
    CHECK(test::textOf(documentOf({{incident, {1, 1}}}, choice))
              .contains(QStringLiteral("\nWeggelaten: Voor zover het er is: de gemeten plek, letsel en nazorg, eigen indruk. Dat is een keuze van de melder.\n")));
    choice.parts = everything;
    CHECK_FALSE(test::textOf(documentOf({{incident, {1, 1}}}, choice)).contains(QStringLiteral("Weggelaten")));
    choice.incidents[0].withoutEvents = {2};
    choice.incidents[0].withoutPeople = {incident.account.people[0]};
    auto const text = test::textOf(documentOf({{incident, {1, 1}}}, choice));
    CHECK(text.contains(QStringLiteral("een deel van de betrokkenen, een deel van wat er later bij kwam.")));
    CHECK_FALSE(text.contains(QStringLiteral("grijze bestelbus")));
    for (auto const sort : {report::Sort::Place, report::Sort::Online, report::Sort::Position, report::Sort::ExactWords, report::Sort::People,
                            report::Sort::Health, report::Sort::Damage, report::Sort::CouncilWork, report::Sort::Conclusions,
                            report::Sort::Evidence, report::Sort::Timeline, report::Sort::Steps, report::Sort::Verification}) {
        report::Report bare;
        bare.leftOut = {{sort, false}};
        CHECK(test::textOf(app::documentOf(bare)).contains(QRegularExpression(QStringLiteral("het er is: [a-z ]+\\. Dat"))));
    }
}

TEST_CASE("the paper says of each file whether it is with it", "[app][report]")
{
    auto const incident = toldLater();
    report::Choice choice;
    choice.incidents = {{incident.id}};
    auto const text = [&] { return test::textOf(documentOf({{incident, {1, 1}}}, choice)); };
    CHECK(text().contains(QStringLiteral("De bestanden zelf zitten er niet bij.")));
    CHECK_FALSE(text().contains(QStringLiteral("paperclip")));
    choice.incidents[0].otherFiles = report::FileUse::Embedded;
    CHECK(text().contains(QStringLiteral("Bijlage: foto van de bril.jpg\nSHA-256: abab")));
    CHECK(text().contains(QStringLiteral("De bestanden zitten als bijlage in deze pdf.")));
    CHECK(text().contains(QStringLiteral("paperclip")));
    choice.incidents[0].otherFiles = report::FileUse::EmbeddedWithoutHidden;
    CHECK(text().contains(QStringLiteral("een kopie zonder verborgen gegevens")));
    CHECK(text().contains(QStringLiteral("SHA-256 van het origineel: abab")));
    choice.filesBeside = true;
    CHECK(text().contains(QStringLiteral("Bestand in het pakket: foto van de bril.jpg")));
    CHECK_FALSE(text().contains(QStringLiteral("paperclip")));
    choice.incidents[0].otherFiles = report::FileUse::LeftOut;
    CHECK_FALSE(text().contains(QStringLiteral("foto van de bril")));
}

TEST_CASE("the paper says how an ordinary computer checks it", "[app][report]")
{
    auto const incident = toldLater();
    auto const text = test::textOf(documentOf(incident, everything));
    CHECK(text.contains(QStringLiteral("Zo controleer je dit")));
    CHECK(text.contains(QStringLiteral("certutil -hashfile \"naam van het bestand\" SHA256")));
    CHECK(text.contains(QStringLiteral("shasum -a 256")));
}

namespace {

/// The rows that say that there are no letters, by their place.
QList<qsizetype> notesOf(ReportDocument const& document)
{
    QList<qsizetype> places;
    for (qsizetype i = 0; i < document.size(); ++i) {
        if (document.at(i).text.contains(QStringLiteral("een vakje met het nummer")))
            places.append(i);
    }
    return places;
}

}  // namespace

TEST_CASE("a report says once, where it begins, that the device has no letters for some of it", "[app][report]")
{
    auto incident = toldIncident();
    CHECK(notesOf(documentOf(incident, everything)).isEmpty());
    // U+0E7F is not assigned: no font has it.
    incident.account.description = "Toen: \u0E7F";
    incident.account.exactWords = "\u0E7F";
    auto const document = documentOf(incident, everything);
    auto const notes = notesOf(document);
    REQUIRE(notes.size() == 1);
    CHECK(document.at(notes.first()).kind == DocumentRow::SmallPrint);
    CHECK(document.at(notes.first() - 1).text == QStringLiteral("Toen: \u0E7F"));

    ReportDocument rows{{DocumentRow::Value, QStringLiteral("\u0E7F"), QStringLiteral("x")}};
    app::noteUnshown(rows);
    CHECK(notesOf(rows) == QList<qsizetype>{1});
}
