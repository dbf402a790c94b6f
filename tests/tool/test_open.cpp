#include "crypto/age/armor.h"
#include "crypto/age/file.h"
#include "tests/support/programs.h"
#include "tests/tool/world.h"

#include <algorithm>
#include <filesystem>
#include <limits>
#include <string>
#include <vector>

using namespace weerbaar;
using namespace weerbaar::test;
namespace age = weerbaar::crypto::age;

namespace {

std::string const plain = std::string("Beste Mo,\nhet verslag.\n\0\xff", 26) + " einde";

std::string textOf(crypto::SecretBytes const& secret)
{
    return {secret.view().begin(), secret.view().end()};
}

age::Sink sinkTo(std::string& text)
{
    return [&text](crypto::ByteView bytes) {
        text.append(bytes.begin(), bytes.end());
        return true;
    };
}

/// What `started` writes, with `content` in it.
std::string written(Outcome<age::Encryptor, age::Fault> started, std::string const& file, std::string const& content)
{
    REQUIRE(started);
    REQUIRE(started->write(crypto::bytesOf(content)));
    REQUIRE(started->finish());
    return file;
}

std::string sealedFor(age::Recipient const& recipient, std::string const& content = plain)
{
    std::string file;
    return written(age::Encryptor::start(recipient, sinkTo(file)), file, content);
}

/// Little work: what opening costs is another test's.
std::string sealedUnder(std::string const& password)
{
    std::string file;
    auto const secret = crypto::SecretBytes::fromText(password);
    return written(age::Encryptor::start(secret, sinkTo(file), age::WorkFactor{4}), file, plain);
}

std::string armored(std::string const& file)
{
    std::string text;
    age::ArmorWriter writer(sinkTo(text));
    REQUIRE(writer.write(crypto::bytesOf(file)));
    REQUIRE(writer.finish());
    return text;
}

std::string replaced(std::string text, std::string const& what, std::string const& with)
{
    for (std::size_t at = 0; (at = text.find(what, at)) != std::string::npos; at += with.size())
        text.replace(at, what.size(), with);
    return text;
}

/// A world with somebody's key in a file, as age-keygen makes it.
struct Keyed {
    World world;
    age::Identity identity = age::Identity::generate();

    Keyed() { writeText(world.file("sleutel"), "# created: 2026-11-22\n# public key: …\n" + textOf(identity.toText()) + '\n'); }

    /// The words that open in.age.
    [[nodiscard]] Words openWith(Words const& more) const
    {
        Words words{"open", world.file("in.age"), "--identity-file", world.file("sleutel")};
        words.insert(words.end(), more.begin(), more.end());
        return words;
    }

    [[nodiscard]] Ran openWithKey(std::string const& content, Words const& more = {}) const
    {
        writeText(world.file("in.age"), content);
        return world.tool(openWith(more));
    }

    [[nodiscard]] Ran openWithPassword(std::string const& content, std::string const& password) const
    {
        writeText(world.file("in.age"), content);
        return world.tool({"open", world.file("in.age"), "--export-passphrase-fd", "3"}, {}, {{3, password}});
    }

    /// What is in the folder of the file, by name.
    [[nodiscard]] std::vector<std::string> names() const
    {
        std::vector<std::string> found;
        for (auto const& entry : std::filesystem::directory_iterator(std::filesystem::path(world.file("x")).parent_path()))
            found.push_back(entry.path().filename().string());
        std::sort(found.begin(), found.end());
        return found;
    }
};

void checkSays(Ran const& ran, std::string const& beginning)
{
    checkRefused(ran);
    CHECK(ran.out.empty());
    CHECK(ran.err.substr(0, beginning.size()) == beginning);
}

}  // namespace

TEST_CASE("any age file opens to standard output, byte for byte, without a vault", "[tool][open]")
{
    Keyed const keyed;
    auto const forKey = sealedFor(keyed.identity.recipient());
    auto const opened = keyed.openWithKey(forKey);
    checkDone(opened);
    CHECK(opened.out == plain);
    CHECK(keyed.openWithKey(armored(forKey)).out == plain);
    CHECK(keyed.openWithKey(replaced(armored(forKey), "\n", "\r\n")).out == plain);
    CHECK(keyed.openWithPassword(sealedUnder("een wachtwoord"), "een wachtwoord").out == plain);
    CHECK(keyed.openWithPassword(armored(sealedUnder("een wachtwoord")), "een wachtwoord\n").out == plain);
    // More than one batch, and nothing at all.
    std::string const large(3'500'000, 'x');
    CHECK(keyed.openWithKey(sealedFor(keyed.identity.recipient(), large)).out == large);
    auto const empty = keyed.openWithKey(sealedFor(keyed.identity.recipient(), {}));
    checkDone(empty);
    CHECK(empty.out.empty());
    CHECK_FALSE(std::filesystem::exists(keyed.world.vault()));
}

TEST_CASE("a password opens with its accents together or apart", "[tool][open]")
{
    Keyed const keyed;
    std::string const together = "caf\xc3\xa9 op de hoek";
    std::string const apart = "cafe\xcc\x81 op de hoek";
    for (auto const& written : {together, apart}) {
        for (auto const& typed : {together, apart})
            CHECK(keyed.openWithPassword(sealedUnder(written), typed).out == plain);
    }
}

TEST_CASE("with --out the file is there whole, its owner's only, and never in the place of another", "[tool][open]")
{
    namespace fs = std::filesystem;
    Keyed const keyed;
    auto const out = keyed.world.file("uit.txt");
    auto const ran = keyed.openWithKey(sealedFor(keyed.identity.recipient()), {"--out", out, "--json"});
    checkDone(ran);
    CHECK(Json::parse(ran.out) == Json{{"file", out}, {"bytes", plain.size()}});
    auto const bytes = readBytes(out);
    CHECK(std::string(bytes.begin(), bytes.end()) == plain);
    CHECK(fs::status(out).permissions() == (fs::perms::owner_read | fs::perms::owner_write));

    auto const before = keyed.names();
    checkSays(keyed.openWithKey(sealedFor(keyed.identity.recipient(), "anders"), {"--out", out}),
              "Er is al een bestand met die naam. Het is niet overschreven.");
    CHECK(readBytes(out) == bytes);
    // What does not open leaves nothing behind.
    auto damaged = sealedFor(keyed.identity.recipient(), std::string(3'500'000, 'x'));
    damaged.back() ^= 1;
    checkSays(keyed.openWithKey(damaged, {"--out", keyed.world.file("ander.txt")}), "Dit bestand is beschadigd");
    checkSays(keyed.openWithKey(sealedFor(keyed.identity.recipient()), {"--out", keyed.world.file("geen/map/uit")}),
              "De map " + keyed.world.file("geen/map") + " is er niet. Er is niets geopend.");
    CHECK(keyed.names() == before);
}

TEST_CASE("killed at any moment, the file is there whole or nothing of it is", "[tool][open][faults]")
{
    namespace fs = std::filesystem;
    Keyed const keyed;
    std::string large;
    while (large.size() < 40'000'000)
        large += "Dit staat in geen enkel bestand. ";
    writeText(keyed.world.file("in.age"), sealedFor(keyed.identity.recipient(), large));
    auto const before = keyed.names();
    auto const out = fs::path(keyed.world.file("uit.txt"));
    int whole = 0;
    for (int round = 0; round < 8; ++round) {
        CAPTURE(round);
        {
            // Its destructor kills with SIGKILL: at once, some looks later, or when the file is there.
            Process const tool(keyed.world.start(keyed.openWith({"--out", out.string()})));
            giveWay(round < 7 ? round * 20'000 : std::numeric_limits<int>::max(), [&] { return fs::exists(out); });
        }
        if (fs::exists(out)) {
            ++whole;
            CHECK(fs::file_size(out) == large.size());
            fs::remove(out);
        }
        CHECK(keyed.names() == before);
    }
    CHECK(whole > 0);
    CHECK(whole < 8);
}

TEST_CASE("nothing of a damaged file is shown, whatever part is good", "[tool][open]")
{
    Keyed const keyed;
    auto const whole = sealedFor(keyed.identity.recipient(), std::string(3'500'000, 'x'));
    auto changed = whole;
    changed.back() ^= 1;
    checkSays(keyed.openWithKey(changed), "Dit bestand is beschadigd of niet compleet.");
    checkSays(keyed.openWithKey(whole.substr(0, whole.size() - 1)), "Dit bestand is beschadigd of niet compleet.");
    checkSays(keyed.openWithKey(whole + 'x'), "Dit bestand is beschadigd of niet compleet.");
    auto const text = armored(sealedFor(keyed.identity.recipient()));
    checkSays(keyed.openWithKey(text.substr(0, text.size() - 5)), "Dit bestand is beschadigd of niet compleet.");
}

TEST_CASE("what does not open says why", "[tool][open]")
{
    Keyed const keyed;
    auto const forKey = sealedFor(keyed.identity.recipient());
    auto const forPassword = sealedUnder("een wachtwoord");
    checkSays(keyed.openWithKey(sealedFor(age::Identity::generate().recipient())), "Deze sleutel past niet op dit bestand.");
    checkSays(keyed.openWithPassword(forPassword, "een ander"), "Dit wachtwoord past niet op dit bestand.");
    checkSays(keyed.openWithKey(forPassword), "Dit bestand gaat open met een wachtwoord, niet met een sleutel.");
    checkSays(keyed.openWithPassword(forKey, "een wachtwoord"), "Dit bestand gaat open met een sleutel, niet met een wachtwoord.");
    checkSays(keyed.openWithKey("Beste Mo,\n"), "Dit is geen versleuteld bestand");
    checkSays(keyed.openWithKey(""), "Dit is geen versleuteld bestand");
    // What the redirection of Windows makes of one.
    checkSays(keyed.openWithKey(replaced(forKey, "\n", "\r\n")), "Dit bestand is onderweg veranderd door een ander programma");
    std::string utf16 = "\xff\xfe";
    for (char const character : armored(forKey))
        utf16 += std::string{character, '\0'};
    checkSays(keyed.openWithKey(utf16), "Dit bestand is onderweg veranderd door een ander programma");
    // More work than we do: refused before any is done.
    checkSays(keyed.openWithPassword(replaced(forPassword, " 4\n", " 21\n"), "een wachtwoord"),
              "Het wachtwoord van dit bestand vraagt meer rekenwerk");
    writeText(keyed.world.file("in.age"), forKey);
    checkSays(keyed.world.tool({"open", keyed.world.file("in.age")}), "Dit bestand gaat open met een sleutel. Geef --identity-file F.");
    checkRefused(keyed.world.tool({"open", keyed.world.file("er niet"), "--identity-file", keyed.world.file("sleutel")}));
    checkRefused(keyed.world.tool({"open", keyed.world.file("."), "--identity-file", keyed.world.file("sleutel")}));
    checkUsage(keyed.world.tool({"open"}));
    checkUsage(keyed.openWithKey(forKey, {"--json"}));
    checkUsage(keyed.openWithKey(forKey, {"--export-passphrase-fd", "3"}));
}

TEST_CASE("a file with keys is read as age reads it, and what is none says so", "[tool][open]")
{
    Keyed const keyed;
    auto const forKey = sealedFor(keyed.identity.recipient());
    auto const own = textOf(keyed.identity.toText());
    auto const other = textOf(age::Identity::generate().toText());
    auto const openWith = [&](std::string const& keys) {
        writeText(keyed.world.file("sleutel"), keys);
        return keyed.openWithKey(forKey);
    };
    for (auto const& good : {own, own + "\r\n", "\n# de oude\n" + other + "\n\n# de nieuwe\n" + own + '\n',
                             "AGE-PLUGIN-YUBIKEY-1QQQ\n" + own + '\n', "\xef\xbb\xbf# van Kladblok\r\n" + own + "\r\n",
                             "\xef\xbb\xbf" + own})
        CHECK(openWith(good).out == plain);
    checkSays(openWith(other + '\n'), "Deze sleutel past niet op dit bestand.");
    checkSays(openWith(""), "In het sleutelbestand staat geen sleutel.");
    checkSays(openWith("# niets\n"), "In het sleutelbestand staat geen sleutel.");
    checkSays(openWith("# een\n" + own.substr(1)), "Regel 2 van het sleutelbestand is geen sleutel van age.");
    checkSays(openWith(toText(keyed.identity.recipient())), "Regel 1 van het sleutelbestand is geen sleutel van age.");
    checkSays(openWith("AGE-SECRET-KEY-PQ-1QQQ\n"), "De sleutel in het sleutelbestand is van een soort die Weerbaar niet kent.");
    checkSays(openWith("-----BEGIN OPENSSH PRIVATE KEY-----\nb3Bl\n-----END OPENSSH PRIVATE KEY-----\n"),
              "De sleutel in het sleutelbestand is van een soort die Weerbaar niet kent.");
    checkSays(openWith(sealedUnder("een wachtwoord")), "Het sleutelbestand is zelf versleuteld.");
    checkSays(openWith(armored(sealedUnder("een wachtwoord"))), "Het sleutelbestand is zelf versleuteld.");
    checkSays(openWith("\xff\xfe#"), "Het sleutelbestand is opgeslagen als UTF-16.");
    checkSays(openWith(std::string(70'000, '#')), "Het sleutelbestand is niet te lezen.");
    std::filesystem::remove(keyed.world.file("sleutel"));
    checkSays(keyed.openWithKey(forKey), "Het sleutelbestand is niet te lezen.");
}

TEST_CASE("a file and a key that the age programs made open", "[tool][open]")
{
    if (!hasProgram("age") || !hasProgram("age-keygen"))
        SKIP("no age program on this machine");
    World const world;
    writeText(world.file("brief"), plain);
    REQUIRE(runs("age-keygen -o '" + world.file("sleutel") + "'"));
    for (std::string const armor : {"", "-a "}) {
        REQUIRE(runs("age -e " + armor + "-i '" + world.file("sleutel") + "' -o '" + world.file("in.age") + "' '" +
                     world.file("brief") + "'"));
        auto const opened = world.tool({"open", world.file("in.age"), "--identity-file", world.file("sleutel")});
        checkDone(opened);
        CHECK(opened.out == plain);
    }
}
