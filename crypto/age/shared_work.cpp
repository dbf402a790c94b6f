#include "crypto/age/shared_work.h"

#include <cassert>
#include <system_error>
#include <utility>

namespace weerbaar::crypto::age {

SharedWork::~SharedWork()
{
    {
        std::lock_guard const lock(m_mutex);
        m_isOver = true;
    }
    m_changed.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void SharedWork::begin(std::size_t pieces, std::function<void(std::size_t)> work)
{
    {
        std::lock_guard const lock(m_mutex);
        assert(m_done == m_pieces);
        m_work = std::move(work);
        m_pieces = pieces;
        m_next = 0;
        m_done = 0;
    }
    startThread();
    m_changed.notify_all();
}

void SharedWork::finish()
{
    std::unique_lock lock(m_mutex);
    while (m_next < m_pieces)
        doNext(lock);
    m_changed.wait(lock, [this] { return m_done == m_pieces; });
}

void SharedWork::run()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_changed.wait(lock, [this] { return m_isOver || m_next < m_pieces; });
        if (m_isOver)
            return;
        doNext(lock);
    }
}

void SharedWork::doNext(std::unique_lock<std::mutex>& lock)
{
    auto const piece = m_next++;
    lock.unlock();
    m_work(piece);
    lock.lock();
    ++m_done;
    if (m_done == m_pieces)
        m_changed.notify_all();
}

void SharedWork::startThread()
{
    if (std::exchange(m_hasAskedForThread, true))
        return;
    try {
        m_thread = std::thread([this] { run(); });
    } catch (std::system_error const&) {
        // Too many threads on this device: slower, and as good.
    }
}

}  // namespace weerbaar::crypto::age
