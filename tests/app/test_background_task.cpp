#include "app/background_task.h"

#include "crypto/secret.h"
#include "tests/app/surroundings.h"

#include <QtCore/QSemaphore>
#include <QtTest/QSignalSpy>

#include <thread>

using namespace weerbaar;
using app::BackgroundTask;
using test::waitUntil;

TEST_CASE("work runs on another thread and its result comes back on this one", "[app][task]")
{
    BackgroundTask task;
    QSignalSpy const running(&task, &BackgroundTask::runningChanged);
    QThread const* worker = nullptr;
    QThread const* receiver = nullptr;
    int got = 0;
    bool wasRunning = true;
    CHECK(task.start(
        [&worker] {
            worker = QThread::currentThread();
            return 42;
        },
        [&](int result) {
            receiver = QThread::currentThread();
            wasRunning = task.isRunning();
            got = result;
        }));
    CHECK(task.isRunning());
    CHECK(running.count() == 1);
    REQUIRE(waitUntil([&] { return got != 0; }));
    CHECK(got == 42);
    CHECK(worker != QThread::currentThread());
    CHECK(receiver == QThread::currentThread());
    CHECK_FALSE(wasRunning);
    CHECK_FALSE(task.isRunning());
    CHECK(running.count() == 2);
}

TEST_CASE("a second start while one runs is ignored", "[app][task]")
{
    BackgroundTask task;
    QSemaphore gate;
    std::atomic<int> runs = 0;
    int done = 0;
    auto const work = [&] {
        ++runs;
        gate.acquire();
        return 1;
    };
    CHECK(task.start(work, [&](int) { ++done; }));
    CHECK_FALSE(task.start(work, [&](int) { done += 100; }));
    gate.release(2);
    REQUIRE(waitUntil([&] { return done > 0; }));
    CHECK(runs == 1);
    CHECK(done == 1);

    // Once it has ended, the next one runs.
    CHECK(task.start(work, [&](int) { ++done; }));
    gate.release();
    REQUIRE(waitUntil([&] { return done == 2; }));
}

TEST_CASE("a result that cannot be copied is handed over", "[app][task]")
{
    BackgroundTask task;
    crypto::SecretBytes got;
    auto secret = std::make_shared<crypto::SecretBytes>(crypto::SecretBytes::fromText("geheim"));
    CHECK(task.start([secret] { return secret->clone(); }, [&](crypto::SecretBytes result) { got = std::move(result); }));
    REQUIRE(waitUntil([&] { return !got.isEmpty(); }));
    CHECK(got.equals(*secret));
}

TEST_CASE("destroying a task that runs waits for the work and drops its result", "[app][task]")
{
    QSemaphore started;
    QSemaphore gate;
    std::atomic<bool> finished = false;
    bool called = false;
    std::thread opener;
    {
        BackgroundTask task;
        CHECK(task.start(
            [&] {
                started.release();
                gate.acquire();
                finished = true;
                return 1;
            },
            [&](int) { called = true; }));
        started.acquire();
        opener = std::thread([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(50));  // a destructor that does not wait is long done by then
            gate.release();
        });
    }
    CHECK(finished);
    opener.join();
    test::settle();
    CHECK_FALSE(called);
}

TEST_CASE("the result may end the one who asked for it", "[app][task]")
{
    struct Owner {
        BackgroundTask task;
    };
    auto owner = std::make_unique<Owner>();
    CHECK(owner->task.start([] { return 1; }, [&](int) { owner.reset(); }));
    CHECK(waitUntil([&] { return owner == nullptr; }));
}
