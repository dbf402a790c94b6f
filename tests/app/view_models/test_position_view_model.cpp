#include "app/view_models/position_view_model.h"

#include "tests/app/surroundings.h"

#include <QtTest/QSignalSpy>

#include <limits>
#include <memory>

using namespace weerbaar;
using app::PositionViewModel;
using platform::Position;
using platform::PositionProblem;
using State = PositionViewModel::State;

namespace {

constexpr std::int64_t msPerMinute = 60'000;

/// The Dom tower, measured so many minutes before the clock's start.
Position measured(std::int64_t minutesAgo = 0, std::optional<double> accuracyMetres = 12)
{
    return {52.09075, 5.12139, accuracyMetres, test::MovingClock::start.utcMs - minutesAgo * msPerMinute, "geoclue2"};
}

struct Measuring {
    test::MovingClock clock;
    test::HandPosition source;
    std::unique_ptr<PositionViewModel> model = std::make_unique<PositionViewModel>(&source, clock);

    PositionViewModel* operator->() { return &*model; }

    void find(Position const& position)
    {
        model->measure();
        source.answer(position);
    }
};

}  // namespace

TEST_CASE("nothing is measured before it is asked for, and once for each tap", "[app][position]")
{
    Measuring measuring;
    CHECK(measuring->isAvailable());
    CHECK(measuring->state() == State::Idle);
    CHECK(measuring.source.requests == 0);
    QSignalSpy const changed(&*measuring.model, &PositionViewModel::changed);
    measuring->measure();
    measuring->measure();  // it runs already
    CHECK(measuring.source.requests == 1);
    CHECK(measuring->state() == State::Measuring);
    CHECK(measuring->text().isEmpty());
    CHECK(measuring->detail().isEmpty());
    measuring.source.answer(measured());
    CHECK(measuring->state() == State::Found);
    CHECK(changed.count() == 2);
    CHECK_FALSE(measuring->kept());  // only if the person says so
}

TEST_CASE("without a source nothing happens", "[app][position]")
{
    test::MovingClock const clock;
    PositionViewModel model(nullptr, clock);
    CHECK_FALSE(model.isAvailable());
    model.measure();
    model.cancel();
    model.keep();
    CHECK(model.state() == State::Idle);
}

TEST_CASE("what was found is told with accuracy, source and age", "[app][position]")
{
    Measuring measuring;
    measuring.find(measured(0));
    CHECK(measuring->text() == QStringLiteral("52,09075 N, 5,12139 O"));
    CHECK(measuring->detail() == QStringLiteral("Ongeveer 12 meter nauwkeurig, van GeoClue, zojuist gemeten"));
    CHECK(measuring->warning().isEmpty());
    CHECK(measuring->problem().isEmpty());

    measuring.find(measured(1, 11.2));
    CHECK(measuring->detail() == QStringLiteral("Ongeveer 12 meter nauwkeurig, van GeoClue, 1 minuut geleden gemeten"));
    measuring.find(measured(2));
    CHECK(measuring->detail().endsWith(QStringLiteral("2 minuten geleden gemeten")));
    // It is midnight on the 21st.
    measuring.find(measured(60));
    CHECK(measuring->detail().endsWith(QStringLiteral("gemeten op 20 november 2026, 23:00")));

    auto other = measured(0, std::nullopt);
    other.source = "nmea";
    measuring.find(other);
    CHECK(measuring->detail() == QStringLiteral("Nauwkeurigheid onbekend, van een gps-ontvanger, zojuist gemeten"));
}

TEST_CASE("an old or vague measurement is warned about", "[app][position]")
{
    Measuring measuring;
    measuring.find(measured(5, 100));
    CHECK(measuring->warning().isEmpty());
    auto justOver = measured(5, 12);
    --justOver.measuredUtcMs;
    measuring.find(justOver);
    CHECK(measuring->warning().contains(QStringLiteral("oud")));
    measuring.find(measured(0, 100.5));
    CHECK(measuring->warning().contains(QStringLiteral("ruwe schatting")));
    measuring.find(measured(0, std::nullopt));
    CHECK(measuring->warning().contains(QStringLiteral("niet bekend hoe precies")));
    measuring.find(measured(90, 3000));
    CHECK(measuring->warning().contains(QStringLiteral("oud")));
    CHECK(measuring->warning().contains(QStringLiteral("ruwe schatting")));
    // A clock that runs ahead: no age to believe.
    measuring.find(measured(-6));
    CHECK(measuring->warning().contains(QStringLiteral("tijd van deze meting klopt niet")));
    CHECK(measuring->detail().endsWith(QStringLiteral("gemeten op 21 november 2026, 00:06")));
}

TEST_CASE("the age is counted from the asking, however slow the answer is", "[app][position]")
{
    Measuring measuring;
    measuring->measure();
    measuring.clock.advance(std::chrono::minutes(10));
    measuring.source.answer(measured(0));
    CHECK(measuring->warning().isEmpty());
    CHECK(measuring->detail().endsWith(QStringLiteral("zojuist gemeten")));
}

TEST_CASE("what went wrong is said with what to do now", "[app][position]")
{
    Measuring measuring;
    QStringList seen;
    for (auto const problem : {PositionProblem::Unavailable, PositionProblem::Denied, PositionProblem::TimedOut,
                               PositionProblem::Implausible}) {
        measuring->measure();
        measuring.source.answer(problem);
        CHECK(measuring->state() == State::Failed);
        CHECK(measuring->problem().contains(QStringLiteral("chrijf de plaats zelf op")));
        CHECK_FALSE(seen.contains(measuring->problem()));
        seen.append(measuring->problem());
        CHECK(measuring->text().isEmpty());
    }
    measuring->keep();  // there is nothing
    CHECK_FALSE(measuring->kept());
    measuring.find(measured());
    CHECK(measuring->problem().isEmpty());
    CHECK(measuring->state() == State::Found);
}

TEST_CASE("what is no place is no position, whatever the source says", "[app][position]")
{
    auto const nan = std::numeric_limits<double>::quiet_NaN();
    for (auto const& [latitude, longitude] : std::vector<std::pair<double, double>>{
             {0, 0}, {nan, 5}, {52, nan}, {90.1, 5}, {52, -180.1}}) {
        Measuring measuring;
        measuring.find({latitude, longitude, 12, test::MovingClock::start.utcMs, "nmea"});
        CHECK(measuring->state() == State::Failed);
        CHECK(measuring->problem().contains(QStringLiteral("geen echte plaats")));
    }
}

TEST_CASE("kept is kept until it is forgotten or another is kept", "[app][position]")
{
    Measuring measuring;
    measuring.find(measured(2, 250));
    measuring->keep();
    CHECK(measuring->state() == State::Kept);
    REQUIRE(measuring->kept());
    CHECK(measuring->kept()->latitude == 52.09075);
    CHECK(measuring->kept()->accuracyMetres == 250);
    CHECK(measuring->kept()->source == "geoclue2");
    CHECK(toRfc3339(measuring->kept()->measuredAt) == "2026-11-20T23:58:00+01:00");
    CHECK(measuring->text() == QStringLiteral("52,09075 N, 5,12139 O"));
    CHECK(measuring->detail().endsWith(QStringLiteral("gemeten op 20 november 2026, 23:58")));
    CHECK(measuring->warning().contains(QStringLiteral("ruwe schatting")));

    // A second try that fails, or is stopped, takes nothing away.
    measuring->measure();
    measuring.source.answer(PositionProblem::TimedOut);
    CHECK(measuring->state() == State::Kept);
    CHECK_FALSE(measuring->problem().isEmpty());
    measuring->measure();
    measuring->cancel();
    CHECK(measuring->state() == State::Kept);
    CHECK(measuring->problem().isEmpty());
    CHECK_FALSE(measuring.source.isMeasuring());

    auto other = measured();
    other.latitude = 53;
    measuring.find(other);
    CHECK(measuring->kept()->latitude == 52.09075);
    measuring->keep();
    CHECK(measuring->kept()->latitude == 53);
    measuring->forget();
    CHECK_FALSE(measuring->kept());
    CHECK(measuring->state() == State::Idle);
    CHECK(measuring->text().isEmpty());
}

TEST_CASE("a position from before is shown without an age that nobody knows", "[app][position]")
{
    Measuring measuring;
    measuring->setKept(incident::MeasuredPosition{52, 5, 12, {test::MovingClock::start.utcMs - 86'400'000, 60}, "geoclue2"});
    CHECK(measuring->state() == State::Kept);
    CHECK(measuring->detail().endsWith(QStringLiteral("gemeten op 20 november 2026, 00:00")));
    CHECK(measuring->warning().isEmpty());
    measuring->setKept(std::nullopt);
    CHECK(measuring->state() == State::Idle);
}

TEST_CASE("measuring stops when it is no longer wanted", "[app][position]")
{
    Measuring measuring;
    SECTION("stopped")
    {
        measuring->measure();
        measuring->cancel();
        CHECK(measuring->state() == State::Idle);
    }
    SECTION("forgotten")
    {
        measuring->measure();
        measuring->forget();
        CHECK(measuring->state() == State::Idle);
    }
    SECTION("the form is gone")
    {
        measuring->measure();
        measuring.model.reset();
    }
    CHECK_FALSE(measuring.source.isMeasuring());
    measuring.source.answer(measured());  // nobody is there to hear it
}
