#include "app/task_progress.h"

#include "app/background_task.h"
#include "tests/app/surroundings.h"

#include <QtTest/QSignalSpy>

using namespace weerbaar;
using app::BackgroundTask;
using app::TaskProgress;
using test::waitUntil;

TEST_CASE("what the work says arrives on this thread, in order, and not every time", "[app][task]")
{
    TaskProgress progress;
    BackgroundTask task;
    std::vector<double> values;
    QThread const* receiver = nullptr;
    QObject::connect(&progress, &TaskProgress::changed, &progress, [&] {
        receiver = QThread::currentThread();
        values.push_back(progress.value());
    });
    bool isDone = false;
    std::chrono::steady_clock::duration took{};
    CHECK(task.start(
        [&]() -> Result<std::uint64_t> {
            auto const began = std::chrono::steady_clock::now();
            std::uint64_t said = 0;
            // Long enough for a second time, whatever the machine.
            while (std::chrono::steady_clock::now() - began < 2 * TaskProgress::shortestPause)
                (void)progress.report(++said, 1ULL << 62U);
            took = std::chrono::steady_clock::now() - began;
            return said;
        },
        [&](Result<std::uint64_t> const& said) {
            isDone = true;
            CHECK(test::take(said) > values.size());
        }));
    REQUIRE(waitUntil([&] { return isDone; }));
    CHECK(receiver == QThread::currentThread());
    CHECK(values.size() >= 2);
    CHECK(values.size() <= static_cast<std::size_t>(took / TaskProgress::shortestPause) + 1);
    CHECK(std::is_sorted(values.begin(), values.end()));
}

TEST_CASE("how far it is, is a part of the whole", "[app][task]")
{
    TaskProgress progress;
    QSignalSpy const changed(&progress, &TaskProgress::changed);
    CHECK(progress.report(25, 100));
    CHECK(progress.value() == 0);  // not before the event loop runs
    test::settle();
    CHECK(progress.value() == 0.25);
    CHECK(changed.count() == 1);

    progress.restart();
    CHECK(progress.value() == 0);
    CHECK(changed.count() == 2);
    CHECK(progress.report(0, 0));  // an empty file
    test::settle();
    CHECK(progress.value() == 0);
    CHECK(progress.report(1, 2));
    test::settle();
    CHECK(progress.value() == 0.5);
}

TEST_CASE("the work hears that it is to stop, until the next one", "[app][task]")
{
    TaskProgress progress;
    CHECK(progress.report(1, 2));
    progress.cancel();
    CHECK(progress.isCancelled());
    CHECK_FALSE(progress.report(2, 2));
    progress.restart();
    CHECK_FALSE(progress.isCancelled());
    CHECK(progress.report(1, 2));
}
