#include "app/report_document.h"

#include "crypto/hash_chain.h"
#include "tests/app/surroundings.h"

using namespace weerbaar;
using app::DocumentRow;
using app::ReportDocument;
using app::timelineText;

namespace {

QString textOf(ReportDocument const& document)
{
    QStringList lines;
    for (auto const& row : document)
        lines.append(row.label.isEmpty() ? row.text : row.label + QStringLiteral(": ") + row.text);
    return lines.join(u'\n');
}

ReportDocument documentOf(incident::Incident const& incident, report::Parts const& parts, report::Sender sender = {},
                          incident::Verification verification = {1, 1})
{
    return app::documentOf(report::buildReport(incident, verification, parts, std::move(sender), test::library().protocol(),
                                               test::library().contacts(), test::MovingClock::start));
}

incident::Incident toldIncident()
{
    test::TestVault vault;
    incident::IncidentStore store(vault.database(), test::library().protocol(), vault.clock());
    return test::take(store.load(test::take(store.add(test::toldAccount()))));
}

constexpr report::Parts nothing{false, false, false, false, false, false};
constexpr report::Parts everything{true, true, true, true, true, true};

}  // namespace

TEST_CASE("what, when, where and how bad always stand in a report", "[app][report]")
{
    auto const text = textOf(documentOf(toldIncident(), nothing));
    INFO(text.toStdString());
    CHECK(text.startsWith(QStringLiteral("Verslag van een voorval\nGemaakt op: zaterdag 21 november 2026, 00:00\n")));
    CHECK(text.contains(QStringLiteral("Soort: Bedreiging")));
    CHECK(text.contains(QStringLiteral("Oranje")));
    CHECK(text.contains(QStringLiteral("Wanneer: vrijdag 20 november 2026, 21:15")));
    CHECK(text.contains(QStringLiteral("Waar: Parkeerplaats gemeentehuis")));
    CHECK(text.contains(QStringLiteral("Veilig bij vastleggen: Ja")));
    CHECK(text.contains(QStringLiteral("Een man liep op me af en hield me tegen.")));
    CHECK(text.contains(QStringLiteral("Geen product van de overheid")));
    for (char const* const left : {"kinderen", "Jansen", "stemming", "Tijdlijn", "Stappen", "Controle", "Van:"})
        CHECK_FALSE(text.contains(QString::fromLatin1(left)));
}

TEST_CASE("each part that is chosen stands in the report, and no other", "[app][report]")
{
    auto const incident = toldIncident();
    struct Part {
        bool report::Parts::*member;
        char const* mark;
    };
    std::vector<Part> const parts = {{&report::Parts::exactWords, "Ik weet waar je kinderen naar school gaan."},
                                     {&report::Parts::people, "Raadslid Jansen"},
                                     {&report::Parts::conclusions, "Ik denk dat het om de stemming gaat."},
                                     {&report::Parts::timeline, "Vastgelegd in Weerbaar."},
                                     {&report::Parts::steps, "Licht de burgemeester in"},
                                     {&report::Parts::verification, "Kenmerk"}};
    for (auto const& chosen : parts) {
        report::Parts only = nothing;
        only.*chosen.member = true;
        auto const text = textOf(documentOf(incident, only));
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
    auto const text = textOf(documentOf(toldIncident(), nothing, {"Fatima de Vries", "Ons Dorp"}));
    CHECK(text.contains(QStringLiteral("Van: Fatima de Vries\nGemeente: Ons Dorp")));
}

TEST_CASE("the check says whether all fits, and gives each number", "[app][report]")
{
    auto const incident = toldIncident();
    auto const good = textOf(documentOf(incident, everything));
    CHECK(good.contains(QStringLiteral("klopt met haar controlegetal")));
    CHECK(textOf(documentOf(incident, everything, {}, {3, 3})).contains(QStringLiteral("Alle 3 vastleggingen")));
    CHECK(good.contains(QString::fromStdString(incident.id)));
    CHECK(good.contains(QString::fromStdString(crypto::toHex(incident.events[0].hash))));
    CHECK(good.contains(QStringLiteral("1. 21 november 2026, 00:00")));
    auto const bad = textOf(documentOf(incident, everything, {}, {3, 1}));
    CHECK(bad.contains(QStringLiteral("van de 3 vastleggingen sluiten er 1")));
    CHECK_FALSE(bad.contains(QStringLiteral("achteraf")));
}

TEST_CASE("a person's percent signs stay a person's", "[app][report]")
{
    auto incident = toldIncident();
    incident.account.place = "%1 %2 %L1 100%";
    incident.account.description = "%1%2%n";
    auto const text = textOf(documentOf(incident, everything, {"%1", "%2"}));
    CHECK(text.contains(QStringLiteral("Waar: %1 %2 %L1 100%")));
    CHECK(text.contains(QStringLiteral("\n%1%2%n\n")));
    CHECK(text.contains(QStringLiteral("Van: %1\nGemeente: %2")));
}

TEST_CASE("every kind of event has its words", "[app][report]")
{
    report::TimelineEntry entry;
    QStringList seen;
    for (auto const kind : {incident::EventKind::Created, incident::EventKind::Addition, incident::EventKind::Correction,
                            incident::EventKind::StepDone, incident::EventKind::Called}) {
        entry.kind = kind;
        entry.text = "iets";
        entry.stepTitle = "een stap";
        entry.changedFields = {"type", "occurredAt", "place", "description", "safeNow", "exactWords", "conclusions", "people", "concerns"};
        auto const text = timelineText(entry);
        CHECK_FALSE(text.isEmpty());
        for (auto const& field : entry.changedFields) {
            if (field != "type")
                CHECK_FALSE(text.contains(QString::fromStdString(field)));
        }
        seen.append(text);
    }
    CHECK(seen.removeDuplicates() == 0);
    entry.kind = incident::EventKind::Correction;
    entry.changedFields = {"place"};
    entry.text.clear();
    CHECK(timelineText(entry) == QStringLiteral("Verbeterd: plaats."));
}
