#include "app/view_models/first_minutes_view_model.h"

#include "tests/app/surroundings.h"

#include <QtTest/QSignalSpy>

using namespace weerbaar;
using app::FirstMinutesViewModel;

TEST_CASE("the first minutes go one step at a time, and no further than the last", "[app][first-minutes]")
{
    auto const& pack = test::library().firstMinutes();
    FirstMinutesViewModel model(pack, test::library().contacts());
    QSignalSpy const moved(&model, &FirstMinutesViewModel::indexChanged);
    REQUIRE(model.count() == static_cast<int>(pack.steps.size()));
    CHECK(model.isFirst());
    model.previous();
    CHECK(model.index() == 0);
    CHECK(moved.count() == 0);

    QStringList titles;
    for (int step = 0; step < model.count(); ++step) {
        CHECK(model.index() == step);
        CHECK(model.isLast() == (step == model.count() - 1));
        CHECK(model.points().size() == static_cast<qsizetype>(pack.steps[static_cast<std::size_t>(step)].points.size()));
        CHECK_FALSE(model.points().isEmpty());
        CHECK(model.sourceText().contains(QStringLiteral("november 2026")));
        titles.append(model.title());
        model.next();
    }
    CHECK(titles.first() == QStringLiteral("Breng jezelf in veiligheid"));
    CHECK(titles.removeDuplicates() == 0);
    CHECK(model.isLast());
    CHECK(moved.count() == model.count() - 1);
    model.previous();
    CHECK(model.index() == model.count() - 2);
    model.restart();
    CHECK(model.isFirst());
}

TEST_CASE("a step says what to say and whom to call, and one asks to write it down", "[app][first-minutes]")
{
    auto const& pack = test::library().firstMinutes();
    FirstMinutesViewModel model(pack, test::library().contacts());
    int writing = 0;
    int toPolice = 0;
    for (auto const& step : pack.steps) {
        CHECK(model.say().isEmpty() == !step.say);
        CHECK(model.callId().isEmpty() == step.contacts.empty());
        CHECK(model.callText().isEmpty() == step.contacts.empty());
        if (model.callId() == QStringLiteral("police")) {
            ++toPolice;
            CHECK(model.callText() == QStringLiteral("Bel 0900-8844"));
            CHECK_FALSE(model.callIsPinned());
        }
        if (model.callId() == QStringLiteral("emergency"))
            CHECK(model.callIsPinned());
        writing += model.isWriting() ? 1 : 0;
        // A phone without a vault shows these too: writing without one is offered by the page, where it can be done.
        CHECK_FALSE(model.points().join(u' ').contains(QStringLiteral("wachtzin")));
        model.next();
    }
    CHECK(writing == 1);
    CHECK(toPolice == 1);
}
