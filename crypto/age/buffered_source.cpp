#include "crypto/age/buffered_source.h"

#include <algorithm>
#include <cassert>

namespace weerbaar::crypto::age {

Outcome<bool, Fault> BufferedSource::readMore()
{
    assert(view().size() < m_buffer.size());
    if (m_end == m_buffer.size()) {
        // Seldom much: of the payload one byte is left over behind each chunk.
        auto const rest = view();
        std::ranges::copy(rest, m_buffer.begin());
        m_end = rest.size();
        m_begin = 0;
    }
    auto const room = std::span(m_buffer).subspan(m_end);
    auto const count = m_source(room);
    // More than there is room for is a source gone wrong, and nothing that it says can be believed.
    if (!count || *count > room.size())
        return Fault::Source;
    m_end += *count;
    return *count > 0;
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

}  // namespace weerbaar::crypto::age
