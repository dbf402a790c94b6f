// Work in pieces that do not depend on each other, for two threads. Private to crypto/age.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <functional>
#include <mutex>
#include <thread>

namespace weerbaar::crypto::age {

/// Does numbered pieces of work on a second thread while its owner does something else, and then on both. Where the system
/// gives no second thread, the owner does all of it. One owner calls begin() and finish() in turn.
class SharedWork {
public:
    SharedWork() = default;
    SharedWork(SharedWork const&) = delete;
    SharedWork& operator=(SharedWork const&) = delete;
    /// Waits for the pieces that were begun and drops the others.
    ~SharedWork();

    /// Lets `work` be called once for each number below `pieces`, in any order. What it borrows must stay until finish().
    void begin(std::size_t pieces, std::function<void(std::size_t)> work);
    /// Helps, and returns when all pieces are done. Without begin() there are none.
    void finish();

private:
    void run();
    void doNext(std::unique_lock<std::mutex>& lock);
    void startThread();

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::function<void(std::size_t)> m_work;
    std::size_t m_pieces = 0;
    std::size_t m_next = 0;  ///< the first that nobody took
    std::size_t m_done = 0;
    bool m_isOver = false;
    bool m_hasAskedForThread = false;
    std::thread m_thread;
};

}  // namespace weerbaar::crypto::age
