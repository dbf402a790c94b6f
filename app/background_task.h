// One piece of slow work off the GUI thread, and its result back on it.
#pragma once

#include "core/result.h"

#include <QtCore/QObject>
#include <QtCore/QThread>

#include <memory>
#include <new>
#include <optional>
#include <system_error>
#include <type_traits>
#include <utility>

namespace weerbaar::app {

/// Start, return, signal: no nested event loop, and a second start while one runs is ignored. Made, started and
/// destroyed on the GUI thread. The destructor waits for the work and drops its result: what the work captures must
/// not die before the task. Argon2id and the PDF cannot be interrupted halfway; both end within seconds.
class BackgroundTask : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    ~BackgroundTask() override { wait(); }

    [[nodiscard]] bool isRunning() const noexcept { return m_thread != nullptr; }

    /// Runs `work`, which returns a Result, on another thread, then `done` with that on this one. `done` may destroy the
    /// task's owner. A device that gives no memory for the work, or no thread, makes the result OutOfMemory: whoever waits
    /// hears of it, and the app goes on.
    /// \returns false, with nothing started, if one is running.
    template <class Work, class Done>
    bool start(Work work, Done done)
    {
        using Answer = std::invoke_result_t<Work&>;
        static_assert(std::is_constructible_v<Answer, Error>, "work returns a Result");
        if (isRunning())
            return false;
        struct State {
            Work work;
            Done done;
            std::optional<Answer> answer{};  // has its room before the work takes what there is
        };
        // Shared, because Qt copies what it queues and secrets cannot be copied.
        auto const state = std::make_shared<State>(State{std::move(work), std::move(done)});
        auto const finish = [this, state] {
            QMetaObject::invokeMethod(
                this,
                [this, state] {
                    wait();
                    emit runningChanged();
                    state->done(std::move(*state->answer));
                },
                Qt::QueuedConnection);
        };
        m_thread.reset(QThread::create([state, finish] {
            // Out of memory comes as an exception, from Qt and the standard library alike.
            try {
                state->answer.emplace(state->work());
            } catch (std::bad_alloc const&) {
                state->answer.emplace(Error{ErrorCode::OutOfMemory, "task"});
            } catch (std::system_error const&) {  // std::thread, where no more are to be had
                state->answer.emplace(Error{ErrorCode::OutOfMemory, "thread"});
            }
            finish();
        }));
        m_thread->start();
        if (!m_thread->isRunning() && !m_thread->isFinished()) {  // Qt only warns of it
            state->answer.emplace(Error{ErrorCode::OutOfMemory, "thread"});
            finish();
        }
        emit runningChanged();
        return true;
    }

signals:
    void runningChanged();

private:
    void wait()
    {
        if (m_thread) {
            m_thread->wait();
            m_thread.reset();
        }
    }

    std::unique_ptr<QThread> m_thread;
};

}  // namespace weerbaar::app
