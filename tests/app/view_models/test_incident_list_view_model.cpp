#include "app/view_models/incident_list_view_model.h"

#include "tests/app/surroundings.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>

#include <algorithm>

using namespace weerbaar;
using app::IncidentListViewModel;

namespace {

struct Listed {
    test::TestVault vault;
    incident::IncidentStore store{vault.database(), test::library().protocol(), vault.clock()};
    IncidentListViewModel model{store, test::library().protocol(), vault.clock()};

    /// So many, each an hour before the one before it.
    std::vector<std::string> tell(int count)
    {
        std::vector<std::string> ids;
        auto account = test::toldAccount();
        for (int i = 0; i < count; ++i) {
            account.place = "Plek " + std::to_string(i + 1);
            ids.push_back(test::take(store.add(account)));
            account.occurredAt = addMilliseconds(account.occurredAt, -3'600'000);
        }
        return ids;
    }
};

}  // namespace

TEST_CASE("a list of nothing is empty and has no more", "[app][incident-list]")
{
    Listed listed;
    test::take(listed.model.reload());
    CHECK(listed.model.rowCount() == 0);
    CHECK(listed.model.total() == 0);
    CHECK_FALSE(listed.model.hasMore());
    listed.model.more();
    CHECK(listed.model.rowCount() == 0);
}

TEST_CASE("an incident in the list says what, when, where, how severe and what is next", "[app][incident-list]")
{
    Listed listed;
    auto const id = test::take(listed.store.add(test::toldAccount()));
    test::take(listed.model.reload());
    auto const mode = QAbstractItemModelTester::FailureReportingMode::Fatal;
    QAbstractItemModelTester const tester(&listed.model, mode);
    REQUIRE(listed.model.rowCount() == 1);
    CHECK(test::textAt(listed.model, 0, "incidentId").toStdString() == id);
    CHECK(test::textAt(listed.model, 0, "title") == QStringLiteral("Bedreiging"));
    CHECK(test::textAt(listed.model, 0, "detail")
          == QStringLiteral("vrijdag 20 november 2026, 21:15 · Parkeerplaats gemeentehuis"));
    CHECK(test::cell(listed.model, 0, "severity").toInt() == 2);
    CHECK(test::textAt(listed.model, 0, "severityTitle") == QStringLiteral("Ernstig"));
    CHECK(test::textAt(listed.model, 0, "nextStep") == QStringLiteral("Volgende stap: Bel iemand die je steunt"));

    test::take(listed.store.decideStep(id, {"P02", incident::StepChoice::Done, std::nullopt, {}}));
    test::take(listed.model.reload());
    CHECK(test::textAt(listed.model, 0, "nextStep") == QStringLiteral("Volgende stap: Schrijf op wat er gebeurde"));
}

TEST_CASE("the third time by the same person is one colour more severe in the list too", "[app][incident-list]")
{
    Listed listed;
    auto account = test::toldAccount();
    account.people = {{incident::Role::Offender, incident::Known::No, {}, "@naam", {}, {}}};
    for (int i = 0; i < 3; ++i) {
        test::take(listed.store.add(account));
        account.occurredAt = addMilliseconds(account.occurredAt, 60'000);
    }
    test::take(listed.model.reload());
    CHECK(test::column(listed.model, "severity")
          == QStringList{QStringLiteral("3"), QStringLiteral("2"), QStringLiteral("2")});
}

TEST_CASE("pages are read one by one, newest first", "[app][incident-list]")
{
    Listed listed;
    auto const ids = listed.tell(30);
    QAbstractItemModelTester const tester(&listed.model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy const more(&listed.model, &IncidentListViewModel::hasMoreChanged);
    test::take(listed.model.reload());
    CHECK(listed.model.total() == 30);
    CHECK(listed.model.rowCount() == 12);
    CHECK(listed.model.hasMore());
    listed.model.more();
    CHECK(listed.model.rowCount() == 24);
    CHECK(listed.model.hasMore());
    auto const told = more.count();
    listed.model.more();
    CHECK(listed.model.rowCount() == 30);
    CHECK_FALSE(listed.model.hasMore());
    CHECK(more.count() == told + 1);
    listed.model.more();
    CHECK(listed.model.rowCount() == 30);
    auto const shown = test::column(listed.model, "incidentId");
    for (int row = 0; row < 30; ++row)
        CHECK(shown.at(row).toStdString() == ids[static_cast<std::size_t>(row)]);
}

TEST_CASE("read anew, as many rows as were read before are there", "[app][incident-list]")
{
    Listed listed;
    listed.tell(45);
    test::take(listed.model.reload());
    listed.model.more();
    QSignalSpy const resets(&listed.model, &QAbstractItemModel::modelReset);
    test::take(listed.model.reload());
    CHECK(resets.count() == 0);  // nothing changed: the list on the screen keeps its place
    auto account = test::toldAccount();
    account.occurredAt = test::MovingClock::start;
    account.place = "Nieuw";
    test::take(listed.store.add(account));
    test::take(listed.model.reload());
    CHECK(resets.count() == 1);
    CHECK(listed.model.rowCount() == 24);
    CHECK(listed.model.total() == 46);
    CHECK(test::textAt(listed.model, 0, "detail").endsWith(QStringLiteral("Nieuw")));
}

TEST_CASE("what is as it was is not read again, until the day or the protocol is another", "[app][incident-list]")
{
    Listed listed;
    auto const ids = listed.tell(20);
    test::take(listed.model.reload());
    listed.model.more();
    // Whose events are read from here on has no next step any more.
    test::take(listed.vault.database().execute("ALTER TABLE incident_event RENAME TO elsewhere;"));
    auto const nextSteps = [&] {
        auto const steps = test::column(listed.model, "nextStep");
        return std::count_if(steps.begin(), steps.end(), [](QString const& step) { return !step.isEmpty(); });
    };
    test::take(listed.model.reload());
    CHECK(nextSteps() == 20);
    SECTION("one that has one event more")
    {
        test::take(listed.vault.database().execute(
            ("UPDATE incident SET events = 2 WHERE id = '" + ids[17] + "';").c_str()));
        test::take(listed.model.reload());
        CHECK(nextSteps() == 19);
        CHECK(test::textAt(listed.model, 17, "nextStep").isEmpty());
    }
    SECTION("another day: what was put off may be next")
    {
        listed.vault.clock().advance(std::chrono::hours(24));
        test::take(listed.model.reload());
        CHECK(nextSteps() == 0);
    }
    SECTION("another protocol")
    {
        listed.model.protocolChanged();
        test::take(listed.model.reload());
        CHECK(nextSteps() == 0);
    }
    CHECK(listed.model.rowCount() == 20);
}

TEST_CASE("an incident that cannot be read hides none of the others", "[app][incident-list]")
{
    Listed listed;
    auto const ids = listed.tell(3);
    auto const vanish = "DROP TRIGGER incident_event_is_never_removed; "
                        "DELETE FROM incident_event WHERE incident_id = '" + ids[1] + "';";
    test::take(listed.vault.database().execute(vanish.c_str()));
    test::take(listed.model.reload());
    REQUIRE(listed.model.rowCount() == 3);
    CHECK(test::textAt(listed.model, 1, "detail").endsWith(QStringLiteral("Plek 2")));
    CHECK(test::textAt(listed.model, 1, "nextStep").isEmpty());
    CHECK_FALSE(test::textAt(listed.model, 2, "nextStep").isEmpty());
}

TEST_CASE("a store that fails is said, and what was shown stays", "[app][incident-list]")
{
    Listed listed;
    listed.tell(25);
    test::take(listed.model.reload());
    test::take(listed.vault.database().execute("ALTER TABLE incident RENAME TO elsewhere;"));
    CHECK_FALSE(listed.model.reload().has_value());
    CHECK(listed.model.rowCount() == 12);
    listed.model.more();
    CHECK(listed.model.rowCount() == 12);
    CHECK_FALSE(listed.model.hasMore());  // a view would ask for ever
}
