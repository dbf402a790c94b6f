#include "crypto/age/armor.h"

#include "crypto/age/base64.h"

#include <algorithm>
#include <cassert>

namespace weerbaar::crypto::age {
namespace {

constexpr std::string_view beginMark = "-----BEGIN AGE ENCRYPTED FILE-----";
constexpr std::string_view endMark = "-----END AGE ENCRYPTED FILE-----";
/// Whatever the label: another one is a mistake in armor, not another kind of file.
constexpr std::string_view anyBegin = "-----BEGIN";
constexpr std::size_t lineSize = 64;
/// Not at every line: a text is handed on when there is this much of it.
constexpr std::size_t textSize = 64 * 1024;

bool isBlank(std::uint8_t byte)
{
    return byte == ' ' || (byte >= '\t' && byte <= '\r');
}

std::string_view textOf(ByteView bytes)
{
    return {reinterpret_cast<char const*>(bytes.data()), bytes.size()};
}

/// How many blanks there are at the front.
std::size_t leadingBlanks(ByteView bytes)
{
    return static_cast<std::size_t>(std::ranges::find_if_not(bytes, isBlank) - bytes.begin());
}

}  // namespace

bool ArmorWriter::write(ByteView bytes)
{
    if (m_hasFailed)
        return false;
    if (!std::exchange(m_hasBegun, true))
        m_text.append(beginMark) += '\n';
    while (!bytes.empty()) {
        auto const taken = bytes.first(std::min(bytes.size(), m_line.size() - m_lineSize));
        std::ranges::copy(taken, m_line.begin() + static_cast<std::ptrdiff_t>(m_lineSize));
        m_lineSize += taken.size();
        bytes = bytes.subspan(taken.size());
        if (m_lineSize == m_line.size())
            addLine();
        if (m_text.size() >= textSize && !flush())
            return false;
    }
    return true;
}

bool ArmorWriter::finish()
{
    // Also of nothing: the marks.
    if (!write({}))
        return false;
    if (m_lineSize > 0)
        addLine();
    m_text.append(endMark) += '\n';
    return flush();
}

void ArmorWriter::addLine()
{
    m_text += toBase64(ByteView(m_line).first(std::exchange(m_lineSize, 0)), Padding::Always);
    m_text += '\n';
}

bool ArmorWriter::flush()
{
    m_hasFailed = !m_sink(bytesOf(m_text));
    m_text.clear();
    return !m_hasFailed;
}

Outcome<std::size_t, Fault> ArmorReader::read(std::span<std::uint8_t> room)
{
    if (!std::exchange(m_hasBegun, true))
        TRY(takeBeginning());
    std::size_t count = 0;
    while (count < room.size()) {
        if (m_used == m_size) {
            if (m_isOver)
                break;
            TRY(readLine());
        }
        auto const rest = ByteView(m_decoded).subspan(m_used, std::min(m_size - m_used, room.size() - count));
        std::ranges::copy(rest, room.begin() + static_cast<std::ptrdiff_t>(count));
        count += rest.size();
        m_used += rest.size();
    }
    return count;
}

/// The next line, without what ends it, valid until the next call. Fault: Armor if it is longer than a line may be.
Outcome<std::string_view, Fault> ArmorReader::takeLine()
{
    constexpr std::size_t longest = lineSize + 2;
    TRY(m_source.fill(longest));
    auto const view = m_source.view().first(std::min(m_source.view().size(), longest));
    auto const end = std::ranges::find(view, '\n');
    bool const hasEnd = end != view.end();
    if (!hasEnd && view.size() == longest)
        return Fault::Armor;
    auto line = textOf(view.first(static_cast<std::size_t>(end - view.begin())));
    // Taking leaves the bytes where they are until more is read.
    m_source.take(line.size() + (hasEnd ? 1 : 0));
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    return line;
}

Outcome<void, Fault> ArmorReader::takeBeginning()
{
    TRY(m_source.fill(armorBeginningSize));
    auto const blanks = leadingBlanks(m_source.view());
    if (blanks > maximumBlanks || (blanks > 0 && m_source.view()[blanks - 1] != '\n'))
        return Fault::Armor;
    m_source.take(blanks);
    TRY_ASSIGN(auto const line, takeLine());
    if (line != beginMark)
        return Fault::Armor;
    return {};
}

/// After the last mark.
Outcome<void, Fault> ArmorReader::takeEnd()
{
    TRY(m_source.fill(maximumBlanks + 1));
    auto const rest = m_source.view();
    if (rest.size() > maximumBlanks || leadingBlanks(rest) != rest.size())
        return Fault::Armor;
    m_isOver = true;
    return {};
}

/// A line of Base64, or the last mark.
Outcome<void, Fault> ArmorReader::readLine()
{
    m_size = 0;
    m_used = 0;
    TRY_ASSIGN(auto const line, takeLine());
    if (line == endMark)
        return takeEnd();
    // A line that is not full is the last; an empty one is never written, nor is anything but Base64.
    if (m_isLastLine || line.empty() || line.size() > lineSize)
        return Fault::Armor;
    auto const size = readBase64(line, Padding::Always, m_decoded);
    if (!size)
        return Fault::Armor;
    m_size = *size;
    m_isLastLine = m_size < m_decoded.size();
    return {};
}

bool beginsAsArmor(ByteView beginning)
{
    auto const blanks = leadingBlanks(beginning);
    return blanks <= ArmorReader::maximumBlanks && textOf(beginning.subspan(blanks)).starts_with(anyBegin);
}

bool isUtf16(ByteView beginning)
{
    // A byte order mark, and "ag" or "--" in its order.
    using namespace std::string_view_literals;
    auto const text = textOf(beginning);
    return text.starts_with("\xff\xfe" "a\0g\0"sv) || text.starts_with("\xff\xfe" "-\0-\0"sv) ||
           text.starts_with("\xfe\xff" "\0a\0g"sv) || text.starts_with("\xfe\xff" "\0-\0-"sv);
}

}  // namespace weerbaar::crypto::age
