#include "crypto/age/buffered_source.h"

#include <algorithm>
#include <cassert>

namespace weerbaar::crypto::age {

BufferedSource::BufferedSource(Source const& source, std::size_t capacity)
    : BufferedSource(
          [&source](std::span<std::uint8_t> room) -> Outcome<std::size_t, Fault> {
              auto const count = source(room);
              // More than there is room for is a source gone wrong, and nothing that it says can be believed.
              if (!count || *count > room.size())
                  return Fault::Source;
              return *count;
          },
          capacity)
{
}

BufferedSource::BufferedSource(FaultySource source, std::size_t capacity)
    : m_source(std::move(source)), m_buffer(capacity)
{
}

Outcome<std::size_t, Fault> BufferedSource::ask(std::span<std::uint8_t> room)
{
    if (m_hasEnded)
        return std::size_t{0};
    TRY_ASSIGN(auto const count, m_source(room));
    m_hasEnded = count == 0;
    return count;
}

Outcome<bool, Fault> BufferedSource::readMore()
{
    assert(view().size() < m_buffer.size());
    if (m_end == m_buffer.size() || m_begin == m_end) {
        // Seldom much: what is left of a line.
        auto const rest = view();
        std::ranges::copy(rest, m_buffer.begin());
        m_end = rest.size();
        m_begin = 0;
    }
    TRY_ASSIGN(auto const count, ask(std::span(m_buffer).subspan(m_end)));
    m_end += count;
    return count > 0;
}

Outcome<void, Fault> BufferedSource::fill(std::size_t count)
{
    assert(count <= m_buffer.size());
    while (view().size() < count) {
        TRY_ASSIGN(bool const hasMore, readMore());
        if (!hasMore)
            break;
    }
    return {};
}

void BufferedSource::take(std::size_t count)
{
    assert(count <= view().size());
    m_begin += count;
}

Outcome<std::size_t, Fault> BufferedSource::takeInto(std::span<std::uint8_t> room)
{
    auto const waiting = view().first(std::min(view().size(), room.size()));
    std::ranges::copy(waiting, room.begin());
    auto taken = waiting.size();
    take(taken);
    while (taken < room.size()) {
        TRY_ASSIGN(auto const count, ask(room.subspan(taken)));
        if (count == 0)
            break;
        taken += count;
    }
    return taken;
}

}  // namespace weerbaar::crypto::age
