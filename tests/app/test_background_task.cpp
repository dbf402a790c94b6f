#include "app/background_task.h"

#include "crypto/secret.h"
#include "tests/app/surroundings.h"

#include <QtCore/QSemaphore>
#include <QtTest/QSignalSpy>

#include <catch2/generators/catch_generators.hpp>

#include <new>
#include <optional>
#include <system_error>
#include <thread>

#include <pthread.h>

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
        [&worker]() -> Result<int> {
            worker = QThread::currentThread();
            return 42;
        },
        [&](Result<int> const& result) {
            receiver = QThread::currentThread();
            wasRunning = task.isRunning();
            got = test::take(result);
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
    auto const work = [&]() -> Result<void> {
        ++runs;
        gate.acquire();
        return {};
    };
    CHECK(task.start(work, [&](auto const&) { ++done; }));
    CHECK_FALSE(task.start(work, [&](auto const&) { done += 100; }));
    gate.release(2);
    REQUIRE(waitUntil([&] { return done > 0; }));
    CHECK(runs == 1);
    CHECK(done == 1);

    // Once it has ended, the next one runs.
    CHECK(task.start(work, [&](auto const&) { ++done; }));
    gate.release();
    REQUIRE(waitUntil([&] { return done == 2; }));
}

TEST_CASE("a result that cannot be copied is handed over", "[app][task]")
{
    BackgroundTask task;
    crypto::SecretBytes got;
    auto secret = std::make_shared<crypto::SecretBytes>(crypto::SecretBytes::fromText("geheim"));
    CHECK(task.start([secret]() -> Result<crypto::SecretBytes> { return secret->clone(); },
                     [&](Result<crypto::SecretBytes> result) { got = test::take(std::move(result)); }));
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
            [&]() -> Result<void> {
                started.release();
                gate.acquire();
                finished = true;
                return {};
            },
            [&](auto const&) { called = true; }));
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
    CHECK(owner->task.start([] { return Result<void>(); }, [&](auto const&) { owner.reset(); }));
    CHECK(waitUntil([&] { return owner == nullptr; }));
}

TEST_CASE("work that gets no memory, or no thread of its own, says so", "[app][task]")
{
    auto const failure = GENERATE(0, 1);
    CAPTURE(failure);
    BackgroundTask task;
    std::optional<Result<int>> got;
    CHECK(task.start(
        [failure]() -> Result<int> {
            if (failure == 0)
                throw std::bad_alloc();
            throw std::system_error(std::make_error_code(std::errc::resource_unavailable_try_again));
        },
        [&](Result<int> result) { got = std::move(result); }));
    REQUIRE(waitUntil([&] { return got.has_value(); }));
    CHECK(test::codeOf(*got) == ErrorCode::OutOfMemory);
    CHECK_FALSE(task.isRunning());
}

TEST_CASE("a device that gives no thread says so, and the next start may get one", "[app][task]")
{
    // A stack that no process has room for: then the system makes no thread.
    pthread_attr_t before{};
    pthread_attr_t greedy{};
    REQUIRE(pthread_getattr_default_np(&before) == 0);
    REQUIRE(pthread_attr_init(&greedy) == 0);
    REQUIRE(pthread_attr_setstacksize(&greedy, std::size_t{1} << 56) == 0);
    REQUIRE(pthread_setattr_default_np(&greedy) == 0);
    BackgroundTask task;
    QSignalSpy const running(&task, &BackgroundTask::runningChanged);
    std::optional<Result<int>> got;
    auto const work = [] { return Result<int>(42); };
    auto const done = [&](Result<int> result) { got = std::move(result); };
    bool const isStarted = task.start(work, done);
    REQUIRE(pthread_setattr_default_np(&before) == 0);
    CHECK(isStarted);
    CHECK(task.isRunning());
    CHECK_FALSE(got.has_value());  // not before start() has returned
    REQUIRE(waitUntil([&] { return got.has_value(); }));
    CHECK(test::codeOf(*got) == ErrorCode::OutOfMemory);
    CHECK(test::whereOf(*got) == "thread");
    CHECK_FALSE(task.isRunning());
    CHECK(running.count() == 2);

    got.reset();
    CHECK(task.start(work, done));
    REQUIRE(waitUntil([&] { return got.has_value(); }));
    CHECK(test::take(std::move(*got)) == 42);
}
