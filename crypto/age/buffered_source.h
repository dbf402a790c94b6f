// A Source read through one buffer of fixed size: lines of the header, then whole chunks. Private to crypto/age.
#pragma once

#include "crypto/age/file.h"

#include <span>

namespace weerbaar::crypto::age {

/// Borrows the source. Thread: as the source.
class BufferedSource {
public:
    /// Never holds more than `capacity` bytes.
    BufferedSource(Source const& source, std::size_t capacity) : m_source(source), m_buffer(capacity) {}

    /// What was read and not taken. Valid until the next call of another function.
    [[nodiscard]] ByteView view() const noexcept { return ByteView(m_buffer).subspan(m_begin, m_end - m_begin); }
    /// Asks the source once for more behind view(), which must be shorter than the capacity.
    /// \returns whether more came; false is the end, and the caller does not ask again. Fault: Source.
    [[nodiscard]] Outcome<bool, Fault> readMore();
    /// Reads until view() holds `count` bytes, at most the capacity, or the source ends. Fault: Source.
    [[nodiscard]] Outcome<void, Fault> fill(std::size_t count);
    /// Drops the first `count` bytes of view().
    void take(std::size_t count);

private:
    Source const& m_source;
    Bytes m_buffer;
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
};

}  // namespace weerbaar::crypto::age
