#include "app/view_models/patterns_view_model.h"

#include "tests/app/surroundings.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>

using namespace weerbaar;
using app::PatternsViewModel;

namespace {

struct Patterns {
    test::TestVault vault;
    incident::IncidentStore store{vault.database(), test::library().protocol(), vault.clock()};
    std::optional<PatternsViewModel> model;

    /// \param when without its offset: Dutch winter time.
    std::string tell(std::string const& offender, std::string const& when, std::string const& type = "T03")
    {
        auto account = test::toldAccount();
        account.type = type;
        account.occurredAt = test::take(parseRfc3339(when + ":00+01:00"));
        account.people = {incident::Person{.role = incident::Role::Offender, .known = {}, .name = {}, .account = offender,
                                           .description = {}, .vehicle = {}}};
        return test::take(store.add(account));
    }

    /// As many as a councillor could never tell, and faster than telling: all of one minute after the other.
    void fill(int count)
    {
        auto const sql =
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " + std::to_string(count) + ") "
            "INSERT INTO incident (id, occurred_utc_ms, occurred_offset, type) "
            "SELECT printf('many-%05d', i), 1700000000000 + i * 60000, 60, 'T01' FROM n;"
            "INSERT INTO incident_offender (key, occurred_utc_ms, incident_id, label) "
            "SELECT 'account:veel', occurred_utc_ms, id, '@veel' FROM incident WHERE id LIKE 'many-%';";
        test::take(vault.database().execute(sql.c_str()));
    }

    void show() { model.emplace(store, test::library().protocol()); }
    PatternsViewModel* operator->() { return &*model; }
};

}  // namespace

TEST_CASE("who did something once is no pattern", "[app][patterns]")
{
    Patterns patterns;
    patterns.tell("@eenmaal", "2026-11-01T10:00");
    patterns.show();
    CHECK(patterns->count() == 0);
    CHECK(patterns->current() == -1);
    for (auto const& text : {patterns->title(), patterns->summary(), patterns->raisesText(), patterns->moreText(), patterns->error()})
        CHECK(text.isEmpty());
    CHECK(patterns->months()->rowCount() == 0);
    CHECK(patterns->timeline()->rowCount() == 0);
}

TEST_CASE("a pattern says how often, from when to when, and what", "[app][patterns]")
{
    Patterns patterns;
    patterns.tell("@jan", "2026-05-03T10:00");
    patterns.tell("Jan", "2026-07-01T10:00", "T05");
    patterns.tell("@jan", "2026-11-02T10:00");
    patterns.tell("@Jan", "2026-11-20T21:15");
    patterns.tell("@piet", "2025-12-31T23:30", "T01");
    patterns.tell("@piet", "2026-01-01T00:30", "T01");
    patterns.tell("@kees", "2026-02-02T10:00", "T01");
    patterns.tell("@kees", "2026-02-02T12:00", "T02");
    patterns.tell("@los", "2026-02-02T12:00", "T02");
    patterns.show();
    QAbstractItemModelTester const tester(patterns->patterns(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    auto const& rows = *patterns->patterns();
    CHECK(patterns->count() == 3);
    CHECK(test::column(rows, "label")
          == QStringList{QStringLiteral("@Jan"), QStringLiteral("@kees"), QStringLiteral("@piet")});
    CHECK(test::column(rows, "detail")
          == QStringList{QStringLiteral("4 voorvallen, van 3 mei tot 20 november 2026"),
                         QStringLiteral("2 voorvallen, op 2 februari 2026"),
                         QStringLiteral("2 voorvallen, van 31 december 2025 tot 1 januari 2026")});
    CHECK(test::column(rows, "types") == QStringList{QStringLiteral("Bedreiging (3), Stalking (1)"),
                                                     QStringLiteral("Schelden en beledigen (1), Intimidatie (1)"),
                                                     QStringLiteral("Schelden en beledigen (2)")});
    CHECK(test::column(rows, "raises")
          == QStringList{QStringLiteral("true"), QStringLiteral("false"), QStringLiteral("false")});
}

TEST_CASE("the chosen pattern shows its months and incidents", "[app][patterns]")
{
    Patterns patterns;
    auto const first = patterns.tell("@jan", "2026-08-31T10:00");
    patterns.tell("@jan", "2026-11-02T10:00", "T05");
    auto const last = patterns.tell("@jan", "2026-11-20T21:15");
    patterns.tell("@piet", "2026-01-01T00:30");
    patterns.tell("@piet", "2026-01-02T00:30");
    patterns.show();
    QSignalSpy const changed(&*patterns.model, &PatternsViewModel::changed);
    QAbstractItemModelTester const monthsTester(patterns->months(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QAbstractItemModelTester const timelineTester(patterns->timeline(),
                                                  QAbstractItemModelTester::FailureReportingMode::Fatal);
    patterns->setCurrent(0);
    CHECK(changed.count() == 1);
    CHECK(patterns->title() == QStringLiteral("@jan"));
    CHECK(patterns->summary()
          == QStringLiteral("3 voorvallen, van 31 augustus tot 20 november 2026. Bedreiging (2), Stalking (1)."));
    CHECK(patterns->raisesText().contains(QStringLiteral("een kleur zwaarder")));
    CHECK(patterns->moreText().isEmpty());

    auto const& months = *patterns->months();
    CHECK(test::column(months, "label")
          == QStringList{QStringLiteral("aug 2026"), QStringLiteral("sep"), QStringLiteral("okt"),
                         QStringLiteral("nov")});
    CHECK(test::column(months, "spoken") == QStringList{QStringLiteral("augustus 2026: 1 voorval"),
                                                        QStringLiteral("september 2026: 0 voorvallen"),
                                                        QStringLiteral("oktober 2026: 0 voorvallen"),
                                                        QStringLiteral("november 2026: 2 voorvallen")});
    CHECK(test::column(months, "count")
          == QStringList{QStringLiteral("1"), QStringLiteral("0"), QStringLiteral("0"), QStringLiteral("2")});
    CHECK(test::column(months, "share")
          == QStringList{QStringLiteral("0.5"), QStringLiteral("0"), QStringLiteral("0"), QStringLiteral("1")});

    auto const& timeline = *patterns->timeline();
    CHECK(test::column(timeline, "detail") == QStringList{QStringLiteral("vrijdag 20 november 2026, 21:15"),
                                                          QStringLiteral("maandag 2 november 2026, 10:00"),
                                                          QStringLiteral("maandag 31 augustus 2026, 10:00")});
    CHECK(test::column(timeline, "title")
          == QStringList{QStringLiteral("Bedreiging"), QStringLiteral("Stalking"), QStringLiteral("Bedreiging")});
    CHECK(test::textAt(timeline, 0, "incidentId").toStdString() == last);
    CHECK(test::textAt(timeline, 2, "incidentId").toStdString() == first);

    patterns->setCurrent(1);
    CHECK(patterns->title() == QStringLiteral("@piet"));
    CHECK(patterns->raisesText().isEmpty());
    CHECK(timeline.rowCount() == 2);
    for (int const nowhere : {-2, 2, 1})
        patterns->setCurrent(nowhere);
    CHECK(changed.count() == 2);
    patterns->setCurrent(-1);
    CHECK(timeline.rowCount() == 0);
    CHECK(patterns->title().isEmpty());
}

TEST_CASE("the bars are the last two years, each January with its year", "[app][patterns]")
{
    Patterns patterns;
    patterns.tell("@jan", "2023-02-10T10:00");
    patterns.tell("@jan", "2023-02-11T10:00");
    patterns.tell("@jan", "2025-12-10T10:00");
    patterns.tell("@jan", "2026-11-20T10:00");
    patterns.show();
    patterns->setCurrent(0);
    auto const labels = test::column(*patterns->months(), "label");
    REQUIRE(labels.size() == 24);
    CHECK(labels.first() == QStringLiteral("dec 2024"));
    CHECK(labels.at(1) == QStringLiteral("jan 2025"));
    CHECK(labels.at(2) == QStringLiteral("feb"));
    CHECK(labels.at(13) == QStringLiteral("jan 2026"));
    CHECK(labels.last() == QStringLiteral("nov"));
    // The fullest month of all lies before the first bar: it does not make the others small.
    CHECK(test::cell(*patterns->months(), 12, "share").toDouble() == 1.0);
    CHECK(test::cell(*patterns->months(), 23, "share").toDouble() == 1.0);
}

TEST_CASE("a long pattern shows its newest incidents and counts the rest", "[app][patterns]")
{
    Patterns patterns;
    patterns.fill(5000);
    patterns.show();
    patterns->setCurrent(0);
    CHECK(test::textAt(*patterns->patterns(), 0, "detail").startsWith(QStringLiteral("5.000 voorvallen, ")));
    CHECK(patterns->timeline()->rowCount() == 200);
    CHECK(test::textAt(*patterns->timeline(), 0, "incidentId") == QStringLiteral("many-05000"));
    CHECK(test::textAt(*patterns->timeline(), 199, "incidentId") == QStringLiteral("many-04801"));
    CHECK(patterns->moreText() == QStringLiteral("en nog 4.800 eerdere"));
}

TEST_CASE("the pattern of an incident is chosen by its id", "[app][patterns]")
{
    Patterns patterns;
    patterns.tell("@jan", "2026-05-03T10:00");
    patterns.tell("@jan", "2026-05-04T10:00");
    auto const single = patterns.tell("@los", "2026-05-05T10:00");
    patterns.tell("@piet", "2026-01-01T10:00");
    auto const second = patterns.tell("@piet", "2026-01-02T10:00");
    patterns.show();
    patterns->chooseOf(QString::fromStdString(single));
    CHECK(patterns->current() == -1);
    patterns->chooseOf(QString::fromStdString(second));
    CHECK(patterns->title() == QStringLiteral("@piet"));
}

TEST_CASE("the choice stays with its person when the order changes", "[app][patterns]")
{
    Patterns patterns;
    patterns.tell("@jan", "2026-05-03T10:00");
    patterns.tell("@jan", "2026-05-04T10:00");
    patterns.tell("@piet", "2026-01-01T10:00");
    patterns.tell("@piet", "2026-01-02T10:00");
    patterns.show();
    patterns->setCurrent(1);
    REQUIRE(patterns->title() == QStringLiteral("@piet"));
    patterns.tell("@piet", "2026-11-01T10:00");
    patterns->reload();
    CHECK(patterns->current() == 0);
    CHECK(patterns->title() == QStringLiteral("@piet"));
    CHECK(patterns->timeline()->rowCount() == 3);
}

TEST_CASE("patterns that cannot be read say so, and what was there stays", "[app][patterns]")
{
    Patterns patterns;
    patterns.tell("@jan", "2026-05-03T10:00");
    patterns.tell("@jan", "2026-05-04T10:00");
    patterns.show();
    patterns->setCurrent(0);
    test::take(patterns.vault.database().execute("ALTER TABLE incident_offender RENAME TO gone;"));
    patterns->reload();
    CHECK_FALSE(patterns->error().isEmpty());
    CHECK(patterns->title() == QStringLiteral("@jan"));
    test::take(patterns.vault.database().execute("ALTER TABLE gone RENAME TO incident_offender;"));
    patterns->reload();
    CHECK(patterns->error().isEmpty());
}
