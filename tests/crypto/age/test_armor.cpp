#include "crypto/age/armor.h"

#include "age_files.h"

#include <algorithm>
#include <string>

using namespace weerbaar::crypto;
using namespace weerbaar::crypto::age;

namespace {

std::string const beginMark = "-----BEGIN AGE ENCRYPTED FILE-----";
std::string const endMark = "-----END AGE ENCRYPTED FILE-----";

struct Unarmored {
    std::string outcome;
    std::string text;
};

Unarmored read(std::string const& armor, std::size_t pieceSize = 1 << 20)
{
    auto const source = sourceOf(bytesOf(armor), pieceSize);
    BufferedSource buffered(source, armorBeginningSize);
    ArmorReader reader(buffered);
    Unarmored read;
    std::array<std::uint8_t, 100> room{};
    for (;;) {
        auto const count = reader.read(room);
        if (!count) {
            read.outcome = nameOf(count.error());
            return read;
        }
        if (*count == 0) {
            read.outcome = "success";
            return read;
        }
        read.text.append(room.begin(), room.begin() + static_cast<std::ptrdiff_t>(*count));
    }
}

/// `body` between the marks.
std::string around(std::string const& body)
{
    return beginMark + '\n' + body + endMark + '\n';
}

std::string textOf(Bytes const& bytes)
{
    return {bytes.begin(), bytes.end()};
}

/// A file in armor, and the same with another line at the end of each line.
std::string withCrLf(std::string const& text)
{
    std::string changed;
    for (char const character : text) {
        if (character == '\n')
            changed += '\r';
        changed += character;
    }
    return changed;
}

std::string const fullLine(64, 'A');

}  // namespace

TEST_CASE("armor is Base64 in lines of 64 between two marks", "[crypto][age]")
{
    // By coreutils: printf … | base64 -w 64
    CHECK(textOf(armored(bytesOf(""))) == around(""));
    CHECK(textOf(armored(bytesOf("h"))) == around("aA==\n"));
    CHECK(textOf(armored(bytesOf("hallo"))) == around("aGFsbG8=\n"));
    CHECK(textOf(armored(Bytes(48))) == around(fullLine + '\n'));
    CHECK(textOf(armored(Bytes(49))) == around(fullLine + "\nAA==\n"));
    CHECK(textOf(armored(Bytes(96))) == around(fullLine + '\n' + fullLine + '\n'));
}

TEST_CASE("armor of any size, written in any pieces, reads back", "[crypto][age]")
{
    auto const size = GENERATE(0U, 1U, 47U, 48U, 49U, 96U, 1'000U, 49'152U, 200'000U);
    auto const piece = GENERATE(1U, 47U, 49U, 1'000'000U);
    auto const bytes = someBytes(size);
    Bytes text;
    ArmorWriter writer(sinkTo(text));
    for (ByteView rest = bytes; !rest.empty(); rest = rest.subspan(std::min<std::size_t>(rest.size(), piece)))
        REQUIRE(writer.write(rest.first(std::min<std::size_t>(rest.size(), piece))));
    REQUIRE(writer.finish());
    CHECK(text == armored(bytes));
    auto const back = read(textOf(text), piece);
    CHECK(back.outcome == "success");
    CHECK(back.text == textOf(bytes));
}

TEST_CASE("armor may end its lines as Windows does and stand between blanks", "[crypto][age]")
{
    auto const good = around(fullLine + "\naA==\n");
    auto const text = std::string(48, '\0') + 'h';
    CHECK(read(good).text == text);
    CHECK(read(withCrLf(good)).text == text);
    CHECK(read("\n \t\r\n" + good + " \n\r\n").text == text);
    // No line end after the last mark, or half of one.
    CHECK(read(good.substr(0, good.size() - 1)).text == text);
    CHECK(read(good.substr(0, good.size() - 1) + '\r').text == text);
    // To the limit and past it. The LF of the mark's own line is not one of them.
    CHECK(read(std::string(1'024, '\n') + good).outcome == "success");
    CHECK(read(std::string(1'025, '\n') + good).outcome == "armor failure");
    CHECK(read(good + std::string(1'024, ' ')).outcome == "success");
    CHECK(read(good + std::string(1'025, ' ')).outcome == "armor failure");
}

TEST_CASE("what is not quite armor is refused", "[crypto][age]")
{
    auto const text = GENERATE_COPY(values<std::string>({
        "",
        "\n",
        beginMark,
        beginMark + '\n',
        around("aGFsbG8=\n").substr(1),
        around("aGFsbG8=\n").substr(0, around("aGFsbG8=\n").size() - 2),
        // A mark that shares its line, or is not its own.
        ' ' + around("aGFsbG8=\n"),
        beginMark + " \naGFsbG8=\n" + endMark + '\n',
        beginMark + "\naGFsbG8=\n" + endMark + " x\n",
        beginMark + "\naGFsbG8=" + endMark + '\n',
        beginMark + "\raGFsbG8=\r" + endMark + '\r',
        around("aGFsbG8=\n") + "x",
        around("aGFsbG8=\n") + around("aGFsbG8=\n"),
        // Lines: empty, short before the last, long, with a blank, with two CRs.
        around("\n"),
        around("\naGFsbG8=\n"),
        around("aGFsbG8=\n\n"),
        around(fullLine + "\n\n"),
        around("aGFs\naGFs\n"),
        around(fullLine + "A\n"),
        around(fullLine + "AAAA\n"),
        around("aGFsbG8= \n"),
        around(" aGFsbG8=\n"),
        around("aGFsbG8=\r\r\n"),
        // Base64: no padding, too much, in the middle, bits that say nothing, other alphabets, bytes from 0x80 on.
        around("aGFsbG8\n"),
        around("aGFsbG8==\n"),
        around("aA==aA==\n"),
        around("====\n"),
        around("aB==\n"),
        around("aGFsbG9=\n"),
        around("-_-_\n"),
        around("\xc0\xc0\xc0\xc0\n"),
        around(fullLine.substr(0, 62) + "==\n" + fullLine + '\n'),
    }));
    CAPTURE(text);
    CHECK(read(text).outcome == "armor failure");
    CHECK(read(text, 1).outcome == "armor failure");
}

TEST_CASE("a file in armor opens as the file, for a key and for a passphrase", "[crypto][age]")
{
    auto const identity = Identity::generate();
    auto const passphrase = SecretBytes::fromText("wachtwoord");
    auto const size = GENERATE(0U, 5U, 65'536U, 3U << 20);
    auto const plain = someBytes(size);
    auto const forKey = armored(fileFor(identity.recipient(), plain));
    auto const forPassphrase = armored(fileFor(passphrase, plain));
    auto const piece = GENERATE(std::size_t{997}, std::size_t{1} << 20);
    CHECK(open(forKey, identity, piece).plain == plain);
    CHECK(open(forPassphrase, passphrase, piece).plain == plain);
    CHECK(open(bytesOf("\r\n" + withCrLf(textOf(forKey)) + "\r\n"), identity, piece).plain == plain);
    CHECK(open(forKey, passphrase).outcome == "no match");
    CHECK(*lockOf(sourceOf(forPassphrase)) == Lock::Passphrase);
    CHECK(*lockOf(sourceOf(forKey)) == Lock::Key);
}

TEST_CASE("a file that was taken for text and changed says so", "[crypto][age]")
{
    auto const identity = Identity::generate();
    auto const file = fileFor(identity.recipient(), someBytes(5));
    auto const text = armored(file);
    auto const faultOf = [&](std::string const& changed) {
        auto const lock = lockOf(sourceOf(bytesOf(changed)));
        REQUIRE_FALSE(lock);
        return lock.error();
    };
    auto const inUtf16 = [](Bytes const& bytes, bool bigEnd) {
        std::string changed = bigEnd ? "\xfe\xff" : "\xff\xfe";
        for (auto const byte : bytes) {
            auto const character = static_cast<char>(byte);
            changed += bigEnd ? '\0' : character;
            changed += bigEnd ? character : '\0';
        }
        return changed;
    };
    CHECK(faultOf(withCrLf(textOf(file))) == Fault::LineEnds);
    for (bool const bigEnd : {false, true}) {
        CHECK(faultOf(inUtf16(text, bigEnd)) == Fault::Utf16);
        CHECK(faultOf(inUtf16(file, bigEnd)) == Fault::Utf16);
        // Any other text in UTF-16 never was age.
        CHECK(faultOf(inUtf16(Bytes{'h', 'a', 'l', 'l', 'o'}, bigEnd)) == Fault::Header);
    }
    CHECK(faultOf("\xff\xfe") == Fault::Header);
}

TEST_CASE("armor that was cut anywhere is refused", "[crypto][age]")
{
    auto const identity = Identity::generate();
    auto const text = armored(fileFor(identity.recipient(), someBytes(5)));
    // The last LF may be missing, and the file is whole.
    for (std::size_t kept = 0; kept + 1 < text.size(); ++kept) {
        CAPTURE(kept);
        auto const opened = open(ByteView(text).first(kept), identity);
        // Of less than "-----BEGIN" nobody knows that it was armor.
        REQUIRE(opened.outcome == (kept < 10 ? "header failure" : "armor failure"));
        REQUIRE(opened.plain.empty());
    }
    CHECK(open(ByteView(text).first(text.size() - 1), identity).outcome == "success");
}

TEST_CASE("armor with any one byte changed is refused, or says the same", "[crypto][age]")
{
    auto const identity = Identity::generate();
    auto const plain = someBytes(5);
    auto text = armored(fileFor(identity.recipient(), plain));
    std::size_t same = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        auto const before = text[at];
        for (int value = 0; value < 256; ++value) {
            if (value == before)
                continue;
            text[at] = static_cast<std::uint8_t>(value);
            CAPTURE(at, value, char(before));
            auto const opened = open(text, identity);
            if (opened.outcome == "success") {
                // Only the LF after the last mark: any other blank, which is as good.
                REQUIRE(at == text.size() - 1);
                REQUIRE(opened.plain == plain);
                ++same;
                continue;
            }
            REQUIRE(opened.plain.empty());
            bool const isMark = at < beginMark.size() + 1 || at >= text.size() - endMark.size() - 1;
            bool const isUnknown = at < 10;
            if (isUnknown)
                REQUIRE(opened.outcome == "header failure");
            else if (isMark)
                REQUIRE(opened.outcome == "armor failure");
        }
        text[at] = before;
    }
    CHECK(same >= 1);
}

TEST_CASE("armor is written until its sink stops", "[crypto][age]")
{
    int calls = 0;
    ArmorWriter writer([&](ByteView) {
        ++calls;
        return false;
    });
    CHECK_FALSE(writer.write(someBytes(200'000)));
    CHECK(calls == 1);
    CHECK_FALSE(writer.write(someBytes(200'000)));
    CHECK_FALSE(writer.finish());
    CHECK(calls == 1);
}

TEST_CASE("a source that fails within armor is no bad armor", "[crypto][age]")
{
    auto const identity = Identity::generate();
    auto const text = armored(fileFor(identity.recipient(), someBytes(5)));
    for (std::size_t good = 0; good <= text.size(); good += 13) {
        auto const whole = sourceOf(ByteView(text).first(good));
        auto const failing = [&](std::span<std::uint8_t> room) -> std::optional<std::size_t> {
            auto const count = whole(room);
            return count == std::size_t{0} ? std::nullopt : count;
        };
        CHECK(nameOf(decrypt(failing, identity, [](ByteView) { return true; })) == "source failure");
    }
}
