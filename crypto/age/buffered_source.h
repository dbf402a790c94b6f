// A Source read through one buffer of fixed size: lines of the header or of armor. Private to crypto/age.
#pragma once

#include "crypto/age/file.h"

#include <functional>
#include <span>

namespace weerbaar::crypto::age {

/// As Source, with the reason of a failure.
using FaultySource = std::function<Outcome<std::size_t, Fault>(std::span<std::uint8_t>)>;

/// Never holds more than `capacity` bytes. Thread: as the source.
class BufferedSource {
public:
    /// Borrows the source, whose failures are Fault::Source.
    BufferedSource(Source const& source, std::size_t capacity);
    BufferedSource(FaultySource source, std::size_t capacity);

    /// What was read and not taken. Valid until more is read.
    [[nodiscard]] ByteView view() const noexcept { return ByteView(m_buffer).subspan(m_begin, m_end - m_begin); }
    /// Asks the source once for more behind view(), which must be shorter than the capacity.
    /// \returns whether more came; false is the end, after which the source is not asked again. Faults: the source's.
    [[nodiscard]] Outcome<bool, Fault> readMore();
    /// Reads until view() holds `count` bytes, at most the capacity, or the source ends. Faults: the source's.
    [[nodiscard]] Outcome<void, Fault> fill(std::size_t count);
    /// Drops the first `count` bytes of view().
    void take(std::size_t count);
    /// Takes what comes next, past the buffer where that holds no more: fills `room` from the front.
    /// \returns how many bytes; less than there is room for is the end. Faults: the source's.
    [[nodiscard]] Outcome<std::size_t, Fault> takeInto(std::span<std::uint8_t> room);

private:
    [[nodiscard]] Outcome<std::size_t, Fault> ask(std::span<std::uint8_t> room);

    FaultySource m_source;
    Bytes m_buffer;
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
    bool m_hasEnded = false;
};

}  // namespace weerbaar::crypto::age
