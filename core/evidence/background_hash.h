// SHA-256 on a thread of its own. Private to core/evidence.
#pragma once

#include "crypto/hash_chain.h"

#include <array>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <mutex>
#include <thread>

namespace weerbaar::evidence {

/// Hashes blocks in the order in which they are added, while their owner goes on. One thread adds.
class BackgroundHash {
public:
    /// Throws std::system_error where the system gives no thread.
    BackgroundHash();
    BackgroundHash(BackgroundHash const&) = delete;
    BackgroundHash& operator=(BackgroundHash const&) = delete;
    /// Drops what was not hashed yet.
    ~BackgroundHash();

    /// Borrows the block until waitFor() says that it was hashed.
    void add(crypto::ByteView block);
    /// Waits until the first `blocks` that were added are hashed.
    void waitFor(std::uint64_t blocks);
    /// Waits for all of them. Once, and nothing after it.
    [[nodiscard]] std::array<std::uint8_t, 32> finish();

private:
    void run();

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<crypto::ByteView> m_waiting;  ///< the first of them is being hashed
    std::uint64_t m_added = 0;
    std::uint64_t m_hashed = 0;
    bool m_isOver = false;
    crypto::Sha256 m_hash;  ///< the thread's alone until all is hashed
    std::thread m_thread;   ///< last: it begins at once
};

}  // namespace weerbaar::evidence
