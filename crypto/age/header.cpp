#include "crypto/age/header.h"

#include <algorithm>

namespace weerbaar::crypto::age {
namespace {

constexpr std::string_view versionLine = "age-encryption.org/v1";
constexpr std::string_view stanzaMark = "-> ";
constexpr std::string_view endMark = "---";
constexpr std::size_t bodyLineSize = 64;
constexpr std::size_t macTextSize = 43;

/// Moves the next line, with its LF, from `source` to the end of `text`.
Outcome<void, Fault> moveLine(BufferedSource& source, std::string& text)
{
    std::size_t searched = 0;
    for (;;) {
        auto const view = source.view();
        auto const end = std::find(view.begin() + static_cast<std::ptrdiff_t>(searched), view.end(), '\n');
        auto const size = static_cast<std::size_t>(end - view.begin());
        if (size > maximumLineSize)
            return Fault::Header;
        if (end != view.end()) {
            if (text.size() + size + 1 > maximumHeaderSize)
                return Fault::Header;
            text.append(view.begin(), end + 1);
            source.take(size + 1);
            return {};
        }
        searched = view.size();
        TRY_ASSIGN(bool const hasMore, source.readMore());
        if (!hasMore)
            return Fault::Header;
    }
}

/// Takes the next line off `text`, which ends in LF. \returns it without the LF; at the end nothing.
std::optional<std::string_view> nextLine(std::string_view& text)
{
    auto const end = text.find('\n');
    if (end == std::string_view::npos)
        return std::nullopt;
    auto const line = text.substr(0, end);
    text.remove_prefix(end + 1);
    return line;
}

bool isVisible(char character)
{
    return character >= '!' && character <= '~';
}

/// Whether `text` is arguments of visible characters, each at least one long, with one blank between.
bool areArguments(std::string_view text)
{
    char before = ' ';
    for (char const character : text) {
        if (!isVisible(character) && (character != ' ' || before == ' '))
            return false;
        before = character;
    }
    return before != ' ';
}

/// Reads the stanza whose first line, after the mark, is `arguments`; takes its body off `rest`.
std::optional<Stanza> parseStanza(std::string_view arguments, std::string_view& rest)
{
    if (!areArguments(arguments))
        return std::nullopt;
    Stanza stanza;
    auto const blank = arguments.find(' ');
    stanza.type = arguments.substr(0, blank);
    if (blank != std::string_view::npos)
        stanza.arguments = arguments.substr(blank + 1);
    for (;;) {
        auto const line = nextLine(rest);
        if (!line || line->size() > bodyLineSize || !appendBase64(stanza.body, *line))
            return std::nullopt;
        // A full line is never the last: after a body that fills its lines comes an empty one.
        if (line->size() < bodyLineSize)
            return stanza;
    }
}

/// The code of the last line, or nothing if it is not one.
std::optional<Mac> parseEnd(std::string_view line)
{
    line.remove_prefix(endMark.size());
    Bytes bytes;
    if (line.size() != 1 + macTextSize || !line.starts_with(' ') || !appendBase64(bytes, line.substr(1)))
        return std::nullopt;
    Mac mac{};
    std::ranges::copy(bytes, mac.begin());
    return mac;
}

/// A passphrase is always the only way into its file: a second stanza would let its holder pass for whoever knows the
/// passphrase. Refused whether or not we could use either.
bool isScryptWithOthers(std::vector<Stanza> const& stanzas)
{
    return stanzas.size() > 1 && std::ranges::find(stanzas, "scrypt", &Stanza::type) != stanzas.end();
}

}  // namespace

Outcome<std::string, Fault> readHeader(BufferedSource& source)
{
    std::string text;
    TRY(moveLine(source, text));
    // At once, for what is no age file may go on for ever.
    auto const afterVersion = std::string_view(text).substr(std::min(text.size(), versionLine.size()));
    if (!text.starts_with(versionLine) || afterVersion != "\n")
        return text.starts_with(versionLine) && afterVersion == "\r\n" ? Fault::LineEnds : Fault::Header;
    for (;;) {
        auto const lineBegin = text.size();
        TRY(moveLine(source, text));
        // Base64 has no "-", so no line of a body looks like this.
        if (std::string_view(text).substr(lineBegin).starts_with(endMark))
            return text;
    }
}

Outcome<Header, Fault> parseHeader(std::string_view text)
{
    auto rest = text;
    nextLine(rest);  // the version, without which readHeader() gives nothing
    Header header;
    for (;;) {
        auto const lineBegin = text.size() - rest.size();
        auto const line = nextLine(rest);
        if (!line)
            return Fault::Header;
        if (line->starts_with(endMark)) {
            auto const mac = parseEnd(*line);
            if (!mac || !rest.empty() || header.stanzas.empty() || isScryptWithOthers(header.stanzas))
                return Fault::Header;
            header.authenticatedBytes = lineBegin + endMark.size();
            header.mac = *mac;
            return header;
        }
        if (!line->starts_with(stanzaMark) || header.stanzas.size() == maximumStanzas)
            return Fault::Header;
        auto stanza = parseStanza(line->substr(stanzaMark.size()), rest);
        if (!stanza)
            return Fault::Header;
        header.stanzas.push_back(std::move(*stanza));
    }
}

std::string headerBeforeMac(std::span<Stanza const> stanzas)
{
    std::string text(versionLine);
    text += '\n';
    for (auto const& stanza : stanzas) {
        text += stanzaMark;
        text += stanza.type;
        if (!stanza.arguments.empty()) {
            text += ' ';
            text += stanza.arguments;
        }
        text += '\n';
        auto const body = toBase64(stanza.body);
        // Up to and including a line that is not full, which may be empty.
        for (std::size_t at = 0; at <= body.size(); at += bodyLineSize) {
            text.append(body, at, bodyLineSize);
            text += '\n';
        }
    }
    text += endMark;
    return text;
}

std::string headerEnd(Mac const& mac)
{
    return ' ' + toBase64(mac) + '\n';
}

Mac headerMac(SecretBytes const& fileKey, std::string_view authenticated)
{
    auto const key = deriveKey(fileKey.view(), {}, "header");
    return hmacSha256(key.view(), bytesOf(authenticated));
}

}  // namespace weerbaar::crypto::age
