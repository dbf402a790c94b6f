#include "core/evidence/background_hash.h"

namespace weerbaar::evidence {

BackgroundHash::BackgroundHash() : m_thread([this] { run(); }) {}

BackgroundHash::~BackgroundHash()
{
    {
        std::lock_guard const lock(m_mutex);
        m_isOver = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void BackgroundHash::add(crypto::ByteView block)
{
    {
        std::lock_guard const lock(m_mutex);
        m_waiting.push_back(block);
        ++m_added;
    }
    m_changed.notify_all();
}

void BackgroundHash::waitFor(std::uint64_t blocks)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [&] { return m_hashed >= blocks; });
}

std::array<std::uint8_t, 32> BackgroundHash::finish()
{
    waitFor(m_added);
    return m_hash.finish();
}

void BackgroundHash::run()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_changed.wait(lock, [this] { return m_isOver || !m_waiting.empty(); });
        if (m_isOver)
            return;
        auto const block = m_waiting.front();
        lock.unlock();
        m_hash.add(block);
        lock.lock();
        m_waiting.pop_front();
        ++m_hashed;
        m_changed.notify_all();
    }
}

}  // namespace weerbaar::evidence
