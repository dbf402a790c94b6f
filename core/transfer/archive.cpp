#include "core/transfer/archive.h"

#include "core/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace weerbaar::transfer {

namespace {

constexpr std::size_t blockSize = 512;
constexpr std::array<std::uint8_t, 2 * blockSize> zeros{};
/// GNU tar fills the last 10 KiB up; more behind the end is no padding.
constexpr std::uint64_t mostZeros = 64 * 1024;
constexpr std::size_t nameMaximumBytes = 1024;
/// For a pax header: names and moments, and no more.
constexpr std::uint64_t paxMaximumBytes = 8 * 1024;
/// Of one part of a name that add() makes: file systems take 255 bytes.
constexpr std::size_t partMaximumBytes = 200;
constexpr std::size_t extensionMaximumBytes = 16;

constexpr char regularType = '0';
constexpr char oldRegularType = '\0';
constexpr char paxType = 'x';

/// Where a field of a header lies (ustar Interchange Format, table 4-14).
struct Field {
    std::size_t at;
    std::size_t size;
};
constexpr Field nameField{0, 100};
constexpr Field modeField{100, 8};
constexpr Field userField{108, 8};
constexpr Field groupField{116, 8};
constexpr Field sizeField{124, 12};
constexpr Field timeField{136, 12};
constexpr Field checksumField{148, 8};
constexpr std::size_t typeAt = 156;
constexpr Field linkField{157, 100};
constexpr Field magicField{257, 8};
constexpr Field prefixField{345, 155};
constexpr std::string_view ustarMagic{"ustar\0" "00", 8};

Error refused(char const* where)
{
    return {ErrorCode::NotABackup, where};
}

std::uint64_t paddingOf(std::uint64_t bytes)
{
    return (blockSize - bytes % blockSize) % blockSize;
}

std::string_view textIn(std::string_view block, Field field)
{
    auto const text = block.substr(field.at, field.size);
    return text.substr(0, std::min(text.find('\0'), text.size()));
}

/// Octal digits, and then blanks or NULs only.
std::optional<std::uint64_t> numberIn(std::string_view block, Field field)
{
    auto const text = block.substr(field.at, field.size);
    std::uint64_t number = 0;
    auto const [end, failed] = std::from_chars(text.data(), text.data() + text.size(), number, 8);
    bool const isClean = std::all_of(end, text.data() + text.size(), [](char c) { return c == ' ' || c == '\0'; });
    return failed == std::errc() && isClean ? std::optional(number) : std::nullopt;
}

/// The sum of all bytes, with the field for it read as blanks.
unsigned checksumOf(std::string_view block)
{
    unsigned sum = 0;
    for (std::size_t i = 0; i < block.size(); ++i) {
        bool const isOfChecksum = i >= checksumField.at && i < checksumField.at + checksumField.size;
        sum += isOfChecksum ? static_cast<unsigned>(' ') : static_cast<unsigned char>(block[i]);
    }
    return sum;
}

void putText(std::string& block, Field field, std::string_view text)
{
    block.replace(field.at, text.size(), text);
}

/// Octal, with leading zeros, a NUL behind it. Too large a number leaves zeros: the pax header has it.
void putNumber(std::string& block, Field field, std::uint64_t number)
{
    std::array<char, 24> digits{};
    auto const end = std::to_chars(digits.data(), digits.data() + digits.size(), number, 8).ptr;
    std::string_view text(digits.data(), static_cast<std::size_t>(end - digits.data()));
    if (text.size() > field.size - 1)
        text = {};
    block.replace(field.at, field.size - 1, std::string(field.size - 1 - text.size(), '0').append(text));
}

std::string headerBlock(std::string_view name, std::uint64_t bytes, std::int64_t writtenAtMs, char type)
{
    std::string block(blockSize, '\0');
    putText(block, nameField, name);
    putNumber(block, modeField, 0600);
    putNumber(block, userField, 0);
    putNumber(block, groupField, 0);
    putNumber(block, sizeField, bytes);
    putNumber(block, timeField, static_cast<std::uint64_t>(std::max<std::int64_t>(writtenAtMs, 0)) / 1000);
    block[typeAt] = type;
    putText(block, magicField, ustarMagic);
    putNumber(block, {checksumField.at, checksumField.size - 1}, checksumOf(block));
    block[checksumField.at + checksumField.size - 1] = ' ';
    return block;
}

/// "LENGTH KEYWORD=VALUE\n", where LENGTH counts itself.
std::string paxRecord(std::string_view keyword, std::string_view value)
{
    auto const rest = keyword.size() + value.size() + 3;
    auto length = rest;
    while (length != rest + std::to_string(length).size())
        length = rest + std::to_string(length).size();
    return std::to_string(length).append(" ").append(keyword).append("=").append(value).append("\n");
}

bool isAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

constexpr std::uint64_t largestInHeader = 077777777777;  // eleven octal digits

/// What the ustar header has no room or no characters for.
std::string paxRecordsFor(ArchiveEntry const& entry)
{
    std::string records;
    if (entry.name.size() > nameField.size || !isAscii(entry.name))
        records += paxRecord("path", entry.name);
    if (entry.bytes > largestInHeader)
        records += paxRecord("size", std::to_string(entry.bytes));
    return records;
}

bool isAccepted(std::string_view keyword)
{
    constexpr std::array<std::string_view, 9> harmless{"mtime", "atime", "ctime", "uid",     "gid",
                                                       "uname", "gname", "comment", "charset"};
    return std::find(harmless.begin(), harmless.end(), keyword) != harmless.end();
}

std::optional<std::uint64_t> decimal(std::string_view text)
{
    std::uint64_t number = 0;
    auto const [end, failed] = std::from_chars(text.data(), text.data() + text.size(), number);
    return failed == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

bool isZero(crypto::ByteView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](std::uint8_t byte) { return byte == 0; });
}

/// At most `bytes` of it, whole characters.
std::string_view beginningOf(std::string_view text, std::size_t bytes)
{
    auto part = text.substr(0, bytes);
    while (!part.empty() && !isValidText(part))
        part.remove_suffix(1);
    return part;
}

std::string inLowerCase(std::string text)
{
    for (char& c : text)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return text;
}

/// Names that are no files to Windows, whatever stands behind their dot ("Naming Files, Paths, and Namespaces").
/// \param name in lower case.
bool isDeviceOfWindows(std::string_view name)
{
    constexpr std::array<std::string_view, 6> devices{"con", "prn", "aux", "nul", "conin$", "conout$"};
    constexpr std::array<std::string_view, 13> numbers{"0", "1", "2", "3", "4",      "5",      "6",
                                                       "7", "8", "9", "\u00B9", "\u00B2", "\u00B3"};
    if (name.starts_with("com") || name.starts_with("lpt"))
        return std::find(numbers.begin(), numbers.end(), name.substr(3)) != numbers.end();
    return std::find(devices.begin(), devices.end(), name) != devices.end();
}

/// One part of a name, as any system takes it.
std::string fitForAnySystem(std::string_view wanted)
{
    constexpr std::string_view refusedByWindows = "/\\:*?\"<>|";
    std::string name(isValidText(wanted) ? wanted : std::string_view());
    for (char& c : name) {
        bool const isControl = static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
        if (isControl || refusedByWindows.find(c) != std::string_view::npos)
            c = '_';
    }
    while (!name.empty() && (name.back() == '.' || name.back() == ' '))
        name.pop_back();
    // To Windows "nul .tar.gz" is the device NUL.
    auto const base = std::string_view(name).substr(0, name.find('.'));
    auto const device = base.substr(0, base.find_last_not_of(' ') + 1);
    if (isDeviceOfWindows(inLowerCase(std::string(device))))
        name.insert(device.size(), 1, '_');
    return name.empty() ? "bestand" : name;
}

/// The same for names that a system may take for one: in lower case, without letters beyond ASCII, and without those that
/// an accent of its own stands on ("e\u0301", as macOS writes it). Names may be numbered that need not be.
std::string sameness(std::string_view name)
{
    std::string key;
    for (std::size_t i = 0; i < name.size(); ++i) {
        auto const byte = static_cast<unsigned char>(name[i]);
        if (byte < 0x80) {
            key += name[i];
            continue;
        }
        // U+0300 to U+036F, combining: CC 80 to CD AF.
        bool const isAccent = byte == 0xCC || (byte == 0xCD && i + 1 < name.size() && static_cast<unsigned char>(name[i + 1]) < 0xB0);
        if (isAccent && i > 0 && static_cast<unsigned char>(name[i - 1]) < 0x80)
            key.pop_back();
    }
    return inLowerCase(std::move(key));
}

}  // namespace

bool isArchiveName(std::string_view name) noexcept
{
    if (name.empty() || name.size() > nameMaximumBytes || !isValidText(name))
        return false;
    if (std::any_of(name.begin(), name.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F || c == '\\'; }))
        return false;
    for (std::size_t from = 0; from <= name.size();) {
        auto const to = std::min(name.find('/', from), name.size());
        auto const part = name.substr(from, to - from);
        if (part.empty() || part == "." || part == "..")
            return false;
        from = to + 1;
    }
    return true;
}

std::string ArchiveNames::add(std::string_view folder, std::string_view wanted)
{
    auto const whole = fitForAnySystem(wanted);
    auto const dot = whole.rfind('.');
    bool const hasEnd = dot != std::string::npos && dot > 0 && whole.size() - dot <= extensionMaximumBytes;
    auto const end = hasEnd ? whole.substr(dot) : std::string();
    auto const beginning = std::string(folder).append(
        beginningOf(std::string_view(whole).substr(0, whole.size() - end.size()), partMaximumBytes));
    auto const first = beginning + end;
    auto& number = m_last[sameness(first)];
    for (;;) {
        auto name = ++number == 1 ? first : beginning + " (" + std::to_string(number) + ')' + end;
        if (m_taken.insert(sameness(name)).second)
            return name;
    }
}

Result<void> ArchiveWriter::put(crypto::ByteView bytes)
{
    if (!bytes.empty() && !m_sink(bytes))
        return Error{ErrorCode::Cancelled, "archive"};
    return {};
}

Result<void> ArchiveWriter::endEntry()
{
    if (m_left > 0)
        return Error{ErrorCode::SourceChanged, "shorter"};
    return put(std::span(zeros).first(static_cast<std::size_t>(std::exchange(m_padding, 0))));
}

Result<void> ArchiveWriter::begin(ArchiveEntry const& entry)
{
    TRY(endEntry());
    if (m_names.size() >= m_limits.entries || entry.bytes > m_limits.entryBytes ||
        entry.bytes > m_limits.totalBytes - m_total)
        return Error{ErrorCode::ExportTooLarge, "archive"};
    if (!isArchiveName(entry.name) || !m_names.insert(entry.name).second)
        return Error{ErrorCode::InvalidInput, "name"};
    if (auto const records = paxRecordsFor(entry); !records.empty()) {
        TRY(put(crypto::bytesOf(headerBlock("pax-header", records.size(), entry.writtenAtMs, paxType))));
        TRY(put(crypto::bytesOf(records)));
        TRY(put(std::span(zeros).first(static_cast<std::size_t>(paddingOf(records.size())))));
    }
    // An old program that knows no pax names sees the beginning of it.
    auto const shortName = std::string_view(entry.name).substr(0, nameField.size);
    TRY(put(crypto::bytesOf(headerBlock(shortName, entry.bytes, entry.writtenAtMs, regularType))));
    m_left = entry.bytes;
    m_padding = paddingOf(entry.bytes);
    m_total += entry.bytes;
    return {};
}

Result<void> ArchiveWriter::write(crypto::ByteView content)
{
    if (content.size() > m_left)
        return Error{ErrorCode::SourceChanged, "longer"};
    m_left -= content.size();
    return put(content);
}

Result<void> ArchiveWriter::add(std::string_view name, crypto::ByteView content, std::int64_t writtenAtMs)
{
    TRY(begin({std::string(name), content.size(), writtenAtMs}));
    return write(content);
}

Result<void> ArchiveWriter::finish()
{
    TRY(endEntry());
    return put(zeros);
}

Result<void> ArchiveReader::write(crypto::ByteView bytes)
{
    while (!bytes.empty()) {
        if (m_state == State::Trailer)
            return takeTrailer(bytes);
        if (m_state == State::Header || m_state == State::Names) {
            auto const part = bytes.first(std::min(bytes.size(), m_wanted - m_block.size()));
            m_block.append(reinterpret_cast<char const*>(part.data()), part.size());
            bytes = bytes.subspan(part.size());
            if (m_block.size() == m_wanted)
                TRY(m_state == State::Header ? takeHeader() : takeNames());
            continue;
        }
        auto const part = bytes.first(static_cast<std::size_t>(std::min<std::uint64_t>(bytes.size(), m_left)));
        bytes = bytes.subspan(part.size());
        m_left -= part.size();
        if (m_state == State::Content)
            TRY(m_visitor.content(part));
        else if (!isZero(part))
            return refused("format");
        if (m_left > 0)
            continue;
        if (m_state == State::Content) {
            TRY(m_visitor.end());
            skipTo(State::Header, paddingOf(m_entry.bytes));
        } else {
            m_state = m_afterPadding;
        }
    }
    return {};
}

void ArchiveReader::skipTo(State next, std::uint64_t bytes)
{
    m_left = bytes;
    m_afterPadding = next;
    m_state = bytes > 0 ? State::Padding : next;
    m_block.clear();
    m_wanted = blockSize;
}

Result<void> ArchiveReader::takeHeader()
{
    if (isZero(crypto::bytesOf(m_block))) {
        if (m_hasNames)
            return refused("format");
        m_state = State::Trailer;
        m_zeros = blockSize;
        return {};
    }
    if (textIn(m_block, {magicField.at, 6}) != "ustar" || m_block.substr(magicField.at, magicField.size) != ustarMagic)
        return refused("format");
    if (numberIn(m_block, checksumField) != checksumOf(m_block))
        return refused("checksum");
    auto const size = numberIn(m_block, sizeField);
    auto const seconds = numberIn(m_block, timeField);
    if (!size || !seconds)
        return refused("size");
    char const type = m_block[typeAt];
    if (type == paxType && !m_hasNames) {
        if (*size == 0 || *size > paxMaximumBytes)
            return refused("size");
        m_hasNames = true;
        m_state = State::Names;
        m_wanted = static_cast<std::size_t>(*size);
        m_block.clear();
        return {};
    }
    if ((type != regularType && type != oldRegularType) || !textIn(m_block, linkField).empty())
        return refused("type");
    auto const prefix = textIn(m_block, prefixField);
    auto name = std::string(prefix).append(prefix.empty() ? "" : "/").append(textIn(m_block, nameField));
    m_entry = {std::exchange(m_longName, std::nullopt).value_or(std::move(name)),
               std::exchange(m_longSize, std::nullopt).value_or(*size), static_cast<std::int64_t>(*seconds) * 1000};
    m_hasNames = false;
    return beginEntry();
}

Result<void> ArchiveReader::takeNames()
{
    for (std::string_view rest = m_block; !rest.empty();) {
        auto const blank = rest.find(' ');
        auto const length = decimal(rest.substr(0, std::min(blank, rest.size())));
        if (!length || *length > rest.size() || *length < blank + 2 || rest[static_cast<std::size_t>(*length) - 1] != '\n')
            return refused("format");
        auto const record = rest.substr(blank + 1, static_cast<std::size_t>(*length) - blank - 2);
        rest.remove_prefix(static_cast<std::size_t>(*length));
        auto const equals = record.find('=');
        if (equals == std::string_view::npos)
            return refused("format");
        auto const keyword = record.substr(0, equals);
        auto const value = record.substr(equals + 1);
        if (keyword == "path" && !m_longName)
            m_longName = value;
        else if (keyword == "size" && !m_longSize && decimal(value))
            m_longSize = decimal(value);
        else if (!isAccepted(keyword))
            return refused("type");  // a link, a sparse file, or what we do not know
    }
    skipTo(State::Header, paddingOf(m_wanted));
    return {};
}

Result<void> ArchiveReader::beginEntry()
{
    if (!isArchiveName(m_entry.name))
        return refused("name");
    if (m_names.size() >= m_limits.entries)
        return refused("entries");
    if (m_entry.bytes > m_limits.entryBytes || m_entry.bytes > m_limits.totalBytes - m_total)
        return refused("size");
    if (!m_names.insert(m_entry.name).second)
        return refused("duplicate");
    m_total += m_entry.bytes;
    TRY(m_visitor.begin(m_entry));
    m_block.clear();
    if (m_entry.bytes == 0)
        return m_visitor.end();
    m_left = m_entry.bytes;
    m_state = State::Content;
    return {};
}

Result<void> ArchiveReader::takeTrailer(crypto::ByteView bytes)
{
    m_zeros += bytes.size();
    return isZero(bytes) && m_zeros <= mostZeros ? Result<void>() : refused("trailing");
}

Result<void> ArchiveReader::finish()
{
    return m_state == State::Trailer && m_zeros >= zeros.size() ? Result<void>() : refused("cut");
}

}  // namespace weerbaar::transfer
