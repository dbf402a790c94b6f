#include "app/view_models/chain_view_model.h"

#include "crypto/hash_chain.h"
#include "tests/app/surroundings.h"

#include <QtTest/QSignalSpy>

using namespace weerbaar;
using app::ChainViewModel;

namespace {

struct Chain {
    test::TestVault vault;
    incident::IncidentStore store{vault.database(), test::library().protocol(), vault.clock()};
    std::string id = test::take(store.add(test::toldAccount()));
    std::optional<ChainViewModel> model;

    void show() { model.emplace(store, test::take(store.load(id))); }
    ChainViewModel* operator->() { return &*model; }

    void checkAll()
    {
        model->checkAll();
        REQUIRE(test::waitUntil([this] { return !model->isChecking(); }));
    }

    /// As somebody would who has the database and not the app.
    void behindTheBack(std::string const& sql)
    {
        auto const whole = "DROP TRIGGER IF EXISTS incident_event_is_never_changed;"
                           "DROP TRIGGER IF EXISTS incident_event_is_never_removed;" + sql;
        test::take(vault.database().execute(whole.c_str()));
    }
};

}  // namespace

TEST_CASE("each event of an incident has its number, its moment and its hash", "[app][chain]")
{
    Chain chain;
    chain.vault.clock().advance(std::chrono::minutes(65));
    test::take(chain.store.addText(chain.id, "Hij belde weer."));
    test::take(chain.store.decideStep(chain.id, {"P04", incident::StepChoice::Done, std::nullopt, ""}));
    chain.show();
    CHECK(chain->isIntact());
    CHECK(chain->summary() == QStringLiteral("Niets gewijzigd: 3 van 3 kloppen"));
    auto const& events = *chain->events();
    CHECK(test::column(events, "number") == QStringList{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")});
    CHECK(test::column(events, "title") == QStringList{QStringLiteral("Vastgelegd op 21 november 2026, 00:00"),
                                                       QStringLiteral("Aangevuld op 21 november 2026, 01:05"),
                                                       QStringLiteral("Stap bijgewerkt op 21 november 2026, 01:05")});
    CHECK(test::column(events, "isIntact").removeDuplicates() == 2);
    CHECK(test::cell(events, 0, "isIntact").toBool());
    CHECK(test::column(events, "clockText").join(QString()).isEmpty());

    auto const groups = test::textAt(events, 1, "hash").split(u' ');
    CHECK(groups.size() == 8);
    for (auto const& group : groups)
        CHECK(group.size() == 8);
    CHECK(groups.join(QString()).toStdString() == crypto::toHex(test::take(chain.store.load(chain.id)).events[1].hash));
    // What somebody wrote is not on this page.
    CHECK_FALSE(test::everyTextOf(*chain.model).contains(QStringLiteral("Hij belde")));
}

TEST_CASE("a clock that was set back is said", "[app][chain]")
{
    Chain chain;
    chain.vault.clock().advance(-std::chrono::hours(2));
    test::take(chain.store.addText(chain.id, "toen"));
    chain.show();
    CHECK(test::textAt(*chain->events(), 0, "clockText").isEmpty());
    CHECK(test::textAt(*chain->events(), 1, "clockText") == QStringLiteral("De klok van het toestel was teruggezet."));
    CHECK(chain->isIntact());
}

TEST_CASE("what was changed is where it begins, and all after it", "[app][chain]")
{
    Chain chain;
    test::take(chain.store.addText(chain.id, "een"));
    test::take(chain.store.addText(chain.id, "twee"));
    chain.behindTheBack("UPDATE incident_event SET content = replace(content, 'een', 'eten') WHERE sequence = 1;");
    chain.show();
    CHECK_FALSE(chain->isIntact());
    CHECK(chain->summary().startsWith(QStringLiteral("Let op: 1 van 3 kloppen")));
    CHECK(test::column(*chain->events(), "isIntact")
          == QStringList{QStringLiteral("true"), QStringLiteral("false"), QStringLiteral("false")});
}

TEST_CASE("an event that is gone from the end is missed", "[app][chain]")
{
    Chain chain;
    test::take(chain.store.addText(chain.id, "een"));
    chain.behindTheBack("DELETE FROM incident_event WHERE sequence = 1;");
    chain.show();
    CHECK_FALSE(chain->isIntact());
    CHECK(chain->summary().startsWith(QStringLiteral("Let op: 1 van 2 kloppen")));
    CHECK(chain->events()->rowCount() == 1);
}

TEST_CASE("a check of everything says what it saw", "[app][chain]")
{
    Chain chain;
    chain.show();
    QSignalSpy const changed(&*chain.model, &ChainViewModel::changed);
    CHECK(chain->allText().isEmpty());
    chain.checkAll();
    CHECK(changed.count() == 2);
    CHECK(chain->allIntact());
    CHECK(chain->allText() == QStringLiteral("Alles klopt: 1 voorval, 1 keer iets vastgelegd."));

    auto other = test::toldAccount();
    other.occurredAt = test::take(parseRfc3339("2026-03-09T10:00:00+01:00"));
    auto const otherId = test::take(chain.store.add(other));
    test::take(chain.store.addText(otherId, "een"));
    chain.checkAll();
    CHECK(chain->allText() == QStringLiteral("Alles klopt: 2 voorvallen, 3 keer iets vastgelegd."));

    chain.behindTheBack("UPDATE incident_event SET content = replace(content, 'een', 'eten') WHERE sequence = 1;");
    chain.checkAll();
    CHECK_FALSE(chain->allIntact());
    CHECK(chain->allText()
          == QStringLiteral("Let op: 2 van 3 kloppen. Er is buiten Weerbaar om iets gewijzigd. "
                            "Het begint bij het voorval van 9 maart 2026, nummer 2."));
    CHECK(chain->isIntact());  // this one is still as it was

    chain.behindTheBack("ALTER TABLE incident_event RENAME TO gone;");
    chain.checkAll();
    CHECK_FALSE(chain->allIntact());
    CHECK_FALSE(chain->allText().contains(QStringLiteral("kloppen")));
    CHECK_FALSE(chain->allText().isEmpty());
}

TEST_CASE("while everything is checked the screen lives, and may be left", "[app][chain]")
{
    Chain chain;
    for (int i = 0; i < 600; ++i)
        test::take(chain.store.addText(chain.id, "nog iets"));
    chain.show();
    chain->checkAll();
    CHECK(chain->isChecking());
    CHECK(chain->allText().isEmpty());
    chain->checkAll();  // goes on as it was
    int turns = 0;
    QTimer other;
    QObject::connect(&other, &QTimer::timeout, &other, [&] {
        ++turns;
        test::take(chain.store.addText(chain.id, "intussen"));
    });
    other.start(0);
    REQUIRE(test::waitUntil([&] { return !chain->isChecking(); }));
    other.stop();
    CHECK(turns > 0);
    CHECK(chain->allIntact());
    CHECK(chain->allText().startsWith(QStringLiteral("Alles klopt: 1 voorval, ")));

    chain->checkAll();
    chain.model.reset();
    test::settle();
}
