// One piece of slow work off the GUI thread, and its result back on it.
#pragma once

#include <QtCore/QObject>
#include <QtCore/QThread>

#include <memory>
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

    /// Runs `work` on another thread, then `done` with its result on this one. `done` may destroy the task's owner.
    /// \returns false, with nothing started, if one is running.
    template <class Work, class Done>
    bool start(Work work, Done done)
    {
        if (isRunning())
            return false;
        // Shared, because Qt copies what it queues and secrets cannot be copied.
        auto const state = std::make_shared<std::pair<Work, Done>>(std::move(work), std::move(done));
        m_thread.reset(QThread::create([this, state] {
            auto const result = std::make_shared<decltype(state->first())>(state->first());
            QMetaObject::invokeMethod(
                this,
                [this, state, result] {
                    wait();
                    emit runningChanged();
                    state->second(std::move(*result));
                },
                Qt::QueuedConnection);
        }));
        m_thread->start();
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
