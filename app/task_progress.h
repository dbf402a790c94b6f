// How far slow work is, from its thread to the GUI thread; and the wish to stop, the other way.
#pragma once

#include <QtCore/QObject>

#include <atomic>
#include <chrono>
#include <cstdint>

namespace weerbaar::app {

/// Stands beside the BackgroundTask whose work reports to it, and must outlive that task. Made and destroyed on the GUI
/// thread.
class TaskProgress : public QObject {
    Q_OBJECT

public:
    /// A screen is told no more often: each time is an event that the GUI thread must deal with.
    static constexpr auto shortestPause = std::chrono::milliseconds(50);

    using QObject::QObject;

    /// Nothing is done yet and nothing need stop. GUI thread, while no work runs.
    void restart()
    {
        m_isCancelled = false;
        m_told = {};
        set(0);
    }

    /// Any thread.
    void cancel() noexcept { m_isCancelled = true; }
    [[nodiscard]] bool isCancelled() const noexcept { return m_isCancelled; }

    /// From 0 to 1. GUI thread.
    [[nodiscard]] double value() const noexcept { return m_value; }

    /// On the thread of the work; what it says arrives on the GUI thread in order, and not every time.
    /// \returns false once the work is to stop.
    bool report(std::uint64_t doneBytes, std::uint64_t totalBytes)
    {
        auto const now = std::chrono::steady_clock::now();
        if (totalBytes > 0 && now - m_told >= shortestPause) {
            m_told = now;
            auto const value = static_cast<double>(doneBytes) / static_cast<double>(totalBytes);
            QMetaObject::invokeMethod(this, [this, value] { set(value); }, Qt::QueuedConnection);
        }
        return !isCancelled();
    }

    /// report(), as core's slow functions take it.
    [[nodiscard]] auto reporter()
    {
        return [this](std::uint64_t doneBytes, std::uint64_t totalBytes) { return report(doneBytes, totalBytes); };
    }

signals:
    void changed();

private:
    void set(double value)
    {
        if (m_value == value)
            return;
        m_value = value;
        emit changed();
    }

    std::atomic<bool> m_isCancelled = false;
    std::chrono::steady_clock::time_point m_told;  ///< the work's own
    double m_value = 0;
};

}  // namespace weerbaar::app
