#include "crypto/age/header.h"
#include "crypto/age/wrapping.h"
#include "crypto/age/x25519_stanza.h"

#include "age_files.h"

#include <string>
#include <vector>

using namespace weerbaar::crypto;
using namespace weerbaar::crypto::age;

namespace {

/// A header's text with any code at its end: reading does not check it.
std::string textOf(std::vector<Stanza> const& stanzas)
{
    return headerBeforeMac(stanzas) + headerEnd(Mac{});
}

/// A text as a Header, read through a buffer of the size that decrypt() uses.
weerbaar::Outcome<Header, Fault> headerOf(std::string_view text)
{
    auto const source = sourceOf(bytesOf(text));
    BufferedSource buffered(source, sealedChunkSize + 1);
    TRY_ASSIGN(auto const header, readHeader(buffered));
    return parseHeader(header);
}

bool isRefused(std::string_view text)
{
    auto const header = headerOf(text);
    return !header && (header.error() == Fault::Header || header.error() == Fault::LineEnds);
}

constexpr std::string_view version = "age-encryption.org/v1\n";
constexpr std::string_view end = "--- AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n";

/// A header with these lines for its stanzas.
std::string around(std::string_view stanzas)
{
    return std::string(version) + std::string(stanzas) + std::string(end);
}

/// How much of an endless source decrypt() reads before it gives up: `beginning`, then `repeated` for ever.
std::size_t readOfEndless(std::string_view beginning, std::string_view repeated)
{
    std::size_t given = 0;
    auto const source = [&](std::span<std::uint8_t> room) -> std::optional<std::size_t> {
        for (auto& byte : room) {
            auto const at = given++;
            byte = static_cast<std::uint8_t>(at < beginning.size()
                                                 ? beginning[at]
                                                 : repeated[(at - beginning.size()) % repeated.size()]);
        }
        return room.size();
    };
    Bytes plain;
    CHECK(nameOf(decrypt(source, Identity::generate(), sinkTo(plain))) == "header failure");
    return given;
}

}  // namespace

TEST_CASE("a header is written as the specification shows it", "[crypto][age]")
{
    Stanza const stanza{"X25519", "c2hhcmU", Bytes(32)};
    CHECK(headerBeforeMac({&stanza, 1}) == "age-encryption.org/v1\n"
                                           "-> X25519 c2hhcmU\n"
                                           "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n"
                                           "---");
    CHECK(headerEnd(Mac{}) == " AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n");
}

TEST_CASE("a body is written in lines of 64 characters up to one that is shorter", "[crypto][age]")
{
    auto const linesOf = [](std::size_t bodySize) {
        Stanza const stanza{"a", "", Bytes(bodySize)};
        return headerBeforeMac({&stanza, 1}).substr(version.size() + 5);
    };
    std::string const full(64, 'A');
    CHECK(linesOf(0) == "\n---");
    CHECK(linesOf(1) == "AA\n---");
    CHECK(linesOf(47) == std::string(63, 'A') + "\n---");
    CHECK(linesOf(48) == full + "\n\n---");
    CHECK(linesOf(49) == full + "\nAA\n---");
    CHECK(linesOf(96) == full + '\n' + full + "\n\n---");
}

TEST_CASE("every stanza reads back as it was written", "[crypto][age]")
{
    std::vector<Stanza> stanzas = {
        {"X25519", "one", someBytes(32)}, {"b", "", {}}, {"~!-", "> -- --- ->", someBytes(48)}};
    for (std::size_t size = 0; size < 200; ++size)
        stanzas.push_back({"grease", std::string(size + 1, '.'), someBytes(size)});
    auto const text = textOf(stanzas);
    auto const header = headerOf(text);
    REQUIRE(header);
    REQUIRE(header->stanzas.size() == stanzas.size());
    for (std::size_t i = 0; i < stanzas.size(); ++i) {
        CHECK(header->stanzas[i].type == stanzas[i].type);
        CHECK(header->stanzas[i].arguments == stanzas[i].arguments);
        CHECK(header->stanzas[i].body == stanzas[i].body);
    }
    CHECK(text.substr(0, header->authenticatedBytes) == headerBeforeMac(stanzas));
    CHECK(header->mac == Mac{});
}

TEST_CASE("a header that strays from the grammar is refused", "[crypto][age]")
{
    REQUIRE(headerOf(around("-> a\nAA\n")));
    auto const text = GENERATE(
        std::string(), std::string("\n"), std::string("age-encryption.org/v1"), std::string(version),
        around(""),                            // no stanza
        "\xef\xbb\xbf" + around("-> a\n\n"),   // a byte order mark
        "age-encryption.org/v2\n-> a\n\n" + std::string(end),
        "age-encryption.org/v1 \n-> a\n\n" + std::string(end),
        "age-encryption.org/v1\r\n-> a\r\n\r\n--- AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\r\n",
        "-----BEGIN AGE ENCRYPTED FILE-----\nYWdlLWVuY3J5cHRpb24ub3JnL3Yx\n-----END AGE ENCRYPTED FILE-----\n",
        around("-> \n\n"), around("->\n\n"), around("->a\n\n"), around("-> a \n\n"), around("->  a\n\n"),
        around("-> a  b\n\n"), around("-> a\tb\n\n"), around("-> \x7f\n\n"), around("-> \xc3\xa9\n\n"),
        around(std::string("-> a") + '\0' + "\n\n"), around(" -> a\n\n"), around("\n-> a\n\n"),
        around("-> a\n"),                      // no body at all
        around("-> a\n\n\n"), around("-> a\nAA\nAA\n"),
        around("-> a\nA\n"), around("-> a\nAB\n"), around("-> a\nAAB\n"),  // too short, unused bits set
        around("-> a\nAA==\n"), around("-> a\nA A\n"), around("-> a\nAA \n"), around("-> a\nA-\n"),
        around("-> a\nA_\n"),
        around(std::string("-> a\nA") + '\0' + "\n"), around("-> a\n\x80" "A\n"), around("-> a\nA\xc1\n"),
        around("-> a\n" + std::string(64, 'A') + '\n'),
        around("-> a\n" + std::string(68, 'A') + "\n\n"));
    CAPTURE(text);
    CHECK(isRefused(text));
}

TEST_CASE("base64 has 64 digits, and one way to write each length", "[crypto][age]")
{
    // RFC 4648, section 10, without its padding.
    std::pair<std::string_view, std::string_view> const examples[] = {
        {"", ""},           {"f", "Zg"},          {"fo", "Zm8"},         {"foo", "Zm9v"},
        {"foob", "Zm9vYg"}, {"fooba", "Zm9vYmE"}, {"foobar", "Zm9vYmFy"}};
    for (auto const& [plain, text] : examples) {
        CHECK(toBase64(bytesOf(plain)) == text);
        Bytes bytes = {'x'};
        CHECK(appendBase64(bytes, text));
        CHECK(std::string(bytes.begin(), bytes.end()) == 'x' + std::string(plain));
    }
    int digits = 0;
    for (int value = 0; value < 256; ++value) {
        std::string const text = {'A', 'A', static_cast<char>(value), 'A'};
        Bytes bytes = {'x'};
        bool const isRead = appendBase64(bytes, text);
        digits += isRead ? 1 : 0;
        CHECK(bytes.size() == (isRead ? 4U : 1U));
        CHECK((!isRead || toBase64(ByteView(bytes).subspan(1)) == text));
    }
    CHECK(digits == 64);
    Bytes bytes;
    for (auto const text : {"Z", "Zm9vY", "Zh", "Zm9", "Zg==", "Zm8=", "Zm9v=", " Zg", "Zg ", "Z g", "Zg\n"}) {
        CAPTURE(text);
        CHECK_FALSE(appendBase64(bytes, text));
    }
    CHECK(bytes.empty());
}

TEST_CASE("a header's last line has one form", "[crypto][age]")
{
    std::string const begin = std::string(version) + "-> a\n\n";
    std::string const code(42, 'A');
    REQUIRE(headerOf(begin + "--- " + code + "A\n"));
    auto const line = GENERATE_COPY(values<std::string>({
        "---", "--- ", "---" + code + 'A', "----" + code + 'A', "---  " + code + 'A', "--- " + code,
        "--- " + code + "AA",
        "--- " + code + "A ", "--- " + code + "A\r", "--- " + code + "A=", "--- " + code + 'B', "--- " + code + '-',
        "-- " + code + 'A'}));
    CAPTURE(line);
    CHECK(isRefused(begin + line + '\n'));
    CHECK(isRefused(begin + line));
}

TEST_CASE("a header of the largest size is read, and one byte more is not", "[crypto][age]")
{
    // A line, without its LF.
    std::string const mark = "-> ";
    CHECK(headerOf(around(mark + std::string(65'536 - 3, 'a') + "\n\n")));
    CHECK(isRefused(around(mark + std::string(65'536 - 2, 'a') + "\n\n")));

    // The whole: lines of 65,000, and one to fill up.
    std::string stanzas;
    for (int i = 0; i < 16; ++i)
        stanzas += mark + std::string(65'000 - 5, 'a') + "\n\n";
    auto const missing = (std::size_t{1} << 20) - around(stanzas).size();
    REQUIRE(missing < 65'000);
    CHECK(headerOf(around(stanzas + mark + std::string(missing - 5, 'a') + "\n\n")));
    CHECK(isRefused(around(stanzas + mark + std::string(missing - 4, 'a') + "\n\n")));

    std::vector<Stanza> many(1'024, {"a", "", {}});
    CHECK(headerOf(textOf(many)));
    many.push_back({"a", "", {}});
    CHECK(isRefused(textOf(many)));
}

TEST_CASE("a header that goes on for ever is given up within its limits", "[crypto][age]")
{
    constexpr std::size_t buffer = 65'536 + 17;
    CHECK(readOfEndless("", "a") <= buffer);
    CHECK(readOfEndless("", "\n") <= buffer);
    CHECK(readOfEndless(version, "a") <= 2 * buffer);
    CHECK(readOfEndless(version, "-> a\n\n") <= (std::size_t{1} << 20) + buffer);
    CHECK(readOfEndless(version, "\n") <= (std::size_t{1} << 20) + buffer);
}

TEST_CASE("a passphrase next to another way in is refused", "[crypto][age]")
{
    Stanza const scrypt{"scrypt", "AAAAAAAAAAAAAAAAAAAAAA 18", Bytes(32)};
    Stanza const other{"a", "", {}};
    CHECK(headerOf(textOf({scrypt})));
    CHECK(headerOf(textOf({other, other})));
    CHECK(isRefused(textOf({scrypt, other})));
    CHECK(isRefused(textOf({other, scrypt})));
    CHECK(isRefused(textOf({scrypt, scrypt})));
}

TEST_CASE("of the stanzas, the first that the identity opens gives the file key", "[crypto][age]")
{
    auto const identity = Identity::generate();
    auto const fileKey = SecretBytes::random(fileKeySize);
    auto const ours = wrapFileKey(fileKey, identity.recipient());
    auto const another = wrapFileKey(SecretBytes::random(fileKeySize), Identity::generate().recipient());
    auto const second = wrapFileKey(SecretBytes::random(fileKeySize), identity.recipient());
    REQUIRE(ours);
    REQUIRE(another);
    REQUIRE(second);
    Stanza const grease{"x-grease", "y", someBytes(99)};
    auto const opens = [&](std::vector<Stanza> const& stanzas) {
        auto const opened = unwrapFileKey(stanzas, {&identity, 1});
        return opened && opened.value().equals(fileKey);
    };
    CHECK(opens({*ours}));
    CHECK(opens({*another, grease, *ours, *another}));
    CHECK(opens({*ours, *second}));
    CHECK_FALSE(opens({*second, *ours}));

    auto const none = unwrapFileKey(std::vector{*another, grease}, {&identity, 1});
    REQUIRE_FALSE(none);
    CHECK(none.error() == Fault::NoMatch);
}

TEST_CASE("one malformed stanza of our type spoils the header, wherever it stands", "[crypto][age]")
{
    auto const identity = Identity::generate();
    auto const ours = wrapFileKey(SecretBytes::random(fileKeySize), identity.recipient());
    REQUIRE(ours);
    auto const share = ours->arguments;
    auto const wrong = GENERATE_COPY(values<Stanza>({
        {"X25519", "", Bytes(32)},
        {"X25519", share + " more", Bytes(32)},
        {"X25519", share.substr(0, 42), Bytes(32)},
        {"X25519", share + 'A', Bytes(32)},
        {"X25519", share + '=', Bytes(32)},
        {"X25519", share, Bytes(31)},
        {"X25519", share, Bytes(33)},
        {"X25519", share, {}},
    }));
    CAPTURE(wrong.arguments, wrong.body.size());
    for (auto const& stanzas : {std::vector{wrong}, std::vector{wrong, *ours}, std::vector{*ours, wrong}}) {
        auto const opened = unwrapFileKey(stanzas, {&identity, 1});
        REQUIRE_FALSE(opened);
        CHECK(opened.error() == Fault::Header);
    }
}
