// Files to and from Debian's age, a program that shares no code with ours.
#include "crypto/age/file.h"

#include "age_files.h"
#include "tests/support/programs.h"

#include "tests/support/files.h"

#include <filesystem>
#include <string>

using namespace weerbaar::crypto;
using namespace weerbaar::crypto::age;
using weerbaar::test::hasProgram;
using weerbaar::test::readBytes;
using weerbaar::test::runs;
using weerbaar::test::TempFolder;
using weerbaar::test::writeBytes;

namespace {

std::string textOf(SecretBytes const& secret)
{
    return {secret.view().begin(), secret.view().end()};
}

/// An identity, its file as age wants it, and the program.
class AgeProgram {
public:
    AgeProgram() { writeBytes(path("identity"), m_identity.toText().view()); }

    [[nodiscard]] Identity const& identity() const { return m_identity; }
    [[nodiscard]] std::filesystem::path path(std::string const& name) const { return m_folder.path() / name; }
    [[nodiscard]] std::string quoted(std::string const& name) const { return '\'' + path(name).string() + '\''; }

    /// What the program wrote for `recipients`.
    [[nodiscard]] Bytes encrypt(ByteView plain, std::string const& recipients) const
    {
        writeBytes(path("plain"), plain);
        REQUIRE(runs("age " + recipients + " -o " + quoted("sealed") + ' ' + quoted("plain")));
        return readBytes(path("sealed"));
    }

    /// What the program reads in `file`, or nothing if it refuses it. Not with -o: of an empty text it writes no file.
    [[nodiscard]] std::optional<Bytes> decrypt(ByteView file) const
    {
        writeBytes(path("sealed"), file);
        if (!runs("age -d -i " + quoted("identity") + ' ' + quoted("sealed") + " >" + quoted("opened")))
            return std::nullopt;
        return readBytes(path("opened"));
    }

private:
    TempFolder m_folder;
    Identity m_identity = Identity::generate();
};

}  // namespace

TEST_CASE("the age program opens what is written here, and the other way round", "[crypto][age]")
{
    if (!hasProgram("age"))
        SKIP("no age program on this machine");
    AgeProgram const age;
    // The last is in the 257th chunk, where the counter carries.
    auto const size = GENERATE(0U, 1U, 65'535U, 65'536U, 65'537U, 131'072U, 16'777'217U);
    CAPTURE(size);
    auto const plain = someBytes(size);

    auto const ours = fileFor(age.identity().recipient(), plain);
    CHECK(age.decrypt(ours) == plain);

    auto const theirs = age.encrypt(plain, "-r " + toText(age.identity().recipient()));
    CHECK(theirs.size() == ours.size());
    auto const opened = open(theirs, age.identity());
    CHECK(opened.outcome == "success");
    CHECK(opened.plain == plain);
}

TEST_CASE("a file that the age program wrote for several people opens for each", "[crypto][age]")
{
    if (!hasProgram("age"))
        SKIP("no age program on this machine");
    AgeProgram const age;
    auto const other = Identity::generate();
    auto const plain = someBytes(1'000);
    auto const recipients = "-r " + toText(other.recipient()) + " -r " + toText(age.identity().recipient());
    auto const file = age.encrypt(plain, recipients);
    CHECK(open(file, age.identity()).plain == plain);
    CHECK(open(file, other).plain == plain);
    CHECK(open(file, Identity::generate()).outcome == "no match");
    CHECK(open(age.encrypt(plain, "-a " + recipients), other).plain == plain);
}

TEST_CASE("the age program too refuses a file that was not finished", "[crypto][age]")
{
    if (!hasProgram("age"))
        SKIP("no age program on this machine");
    AgeProgram const age;
    auto const file = fileFor(age.identity().recipient(), someBytes(2 * chunkSize));
    CHECK(age.decrypt(file));
    CHECK_FALSE(age.decrypt(ByteView(file).first(payloadBegin + sealedChunkSize)));
    CHECK_FALSE(age.decrypt(ByteView(file).first(file.size() - 1)));
    CHECK_FALSE(age.decrypt(ByteView(file).first(payloadBegin)));
}

TEST_CASE("the age program and we open each other's files for a passphrase, in armor and not", "[crypto][age]")
{
    if (!hasProgram("age") || !hasProgram("python3"))
        SKIP("no age program, or no python3 to type for it, on this machine");
    AgeProgram const age;
    // Letters beyond ASCII, a blank at the end, what a shell would take for its own, and what looks like a prompt.
    auto const words = GENERATE(values<std::string>({"paard batterij nietje", "één $HOME: \"ü\" ", std::string(200, 'w')}));
    bool const inArmor = GENERATE(false, true);
    CAPTURE(words, inArmor);
    auto const passphrase = SecretBytes::fromText(words);
    writeBytes(age.path("passphrase"), passphrase.view());
    auto const typed = "python3 " WEERBAAR_TYPE_PASSPHRASE " " + age.quoted("passphrase") + " age ";
    auto const plain = someBytes(70'000);

    auto const ours = fileFor(passphrase, plain);
    writeBytes(age.path("sealed"), inArmor ? armored(ours) : ours);
    REQUIRE(runs(typed + "-d -o " + age.quoted("opened") + ' ' + age.quoted("sealed") + " >/dev/null"));
    CHECK(readBytes(age.path("opened")) == plain);

    // The program always writes the work factor that we write, too.
    REQUIRE(runs(typed + "-p " + (inArmor ? "-a " : "") + "-o " + age.quoted("theirs") + ' ' + age.quoted("opened") +
                 " >/dev/null"));
    auto const theirs = readBytes(age.path("theirs"));
    auto const opened = open(theirs, passphrase);
    CHECK(opened.outcome == "success");
    CHECK(opened.plain == plain);
    CHECK(*lockOf(sourceOf(theirs)) == Lock::Passphrase);
}

TEST_CASE("the age program opens our armor, of any size", "[crypto][age]")
{
    if (!hasProgram("age"))
        SKIP("no age program on this machine");
    AgeProgram const age;
    auto const size = GENERATE(0U, 1U, 40U, 41U, 42U, 70'000U);
    auto const plain = someBytes(size);
    CHECK(age.decrypt(armored(fileFor(age.identity().recipient(), plain))) == plain);
}

TEST_CASE("a pair that age-keygen made is the same pair here", "[crypto][age]")
{
    if (!hasProgram("age-keygen"))
        SKIP("no age-keygen program on this machine");
    AgeProgram const age;
    REQUIRE(runs("age-keygen -o " + age.quoted("made")));
    auto const bytes = readBytes(age.path("made"));
    std::string const made(bytes.begin(), bytes.end());
    // "# created: …", "# public key: age1…", "AGE-SECRET-KEY-1…"
    std::string const label = "# public key: ";
    auto const recipient = recipientFrom(std::string_view(made).substr(made.find(label) + label.size(), 62));
    auto const identity = Identity::from(std::string_view(made).substr(made.find("\nAGE-SECRET") + 1, 74));
    REQUIRE(recipient);
    REQUIRE(identity);
    CHECK(identity->recipient() == recipient);
    CHECK(made.find(textOf(identity->toText())) != std::string::npos);

    REQUIRE(runs("age-keygen -y " + age.quoted("identity") + " >" + age.quoted("recipient")));
    auto const derived = readBytes(age.path("recipient"));
    CHECK(std::string(derived.begin(), derived.end()) == toText(age.identity().recipient()) + '\n');
}
