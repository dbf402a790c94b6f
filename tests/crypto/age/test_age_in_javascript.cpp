// Files to and from a second program that shares no code with ours, nor with Debian's age. No distribution packages it:
// WEERBAAR_AGE_IN_JAVASCRIPT names its module (…/age-encryption/dist/index.js) where somebody has it.
#include "crypto/age/file.h"

#include "age_files.h"
#include "tests/support/files.h"
#include "tests/support/programs.h"

#include <cstdlib>
#include <string>

using namespace weerbaar::crypto;
using namespace weerbaar::crypto::age;
using namespace weerbaar::test;

namespace {

class AgeInJavaScript {
public:
    /// \param module of the implementation.
    explicit AgeInJavaScript(std::string module) : m_module(std::move(module)) {}

    /// \param kind "key" or "passphrase". \returns what it made of `in`; nothing if it refuses.
    [[nodiscard]] std::optional<Bytes> act(std::string const& act, std::string const& kind, ByteView secret, ByteView in) const
    {
        for (auto const& [name, bytes] : {std::pair("secret", secret), std::pair("in", in)})
            writeBytes(m_folder.path() / name, bytes);
        auto const quoted = [&](char const* name) { return " '" + (m_folder.path() / name).string() + '\''; };
        if (!runs("node '" WEERBAAR_AGE_SCRIPT "' '" + m_module + "' " + act + ' ' + kind + quoted("secret") + quoted("in") + quoted("out")))
            return std::nullopt;
        return readBytes(m_folder.path() / "out");
    }

private:
    std::string m_module;
    TempFolder m_folder;
};

AgeInJavaScript found()
{
    char const* const module = std::getenv("WEERBAAR_AGE_IN_JAVASCRIPT");
    if (!module || !hasProgram("node"))
        SKIP("no age in JavaScript on this machine");
    return AgeInJavaScript(module);
}

}  // namespace

TEST_CASE("an implementation in JavaScript and we open each other's files for a key, in armor and not", "[crypto][age]")
{
    auto const other = found();
    auto const identity = Identity::generate();
    auto const secret = identity.toText();
    auto const recipient = toText(identity.recipient());
    auto const size = GENERATE(0U, 1U, 65'535U, 65'536U, 65'537U, 131'072U, 1'000'000U);
    CAPTURE(size);
    auto const plain = someBytes(size);
    auto const ours = fileFor(identity.recipient(), plain);
    CHECK(other.act("open", "key", secret.view(), ours) == plain);
    CHECK(other.act("open", "key", secret.view(), armored(ours)) == plain);
    auto const theirs = other.act("seal", "key", bytesOf(recipient), plain);
    REQUIRE(theirs);
    auto const opened = open(*theirs, identity);
    CHECK(opened.outcome == "success");
    CHECK(opened.plain == plain);
}

TEST_CASE("an implementation in JavaScript and we open each other's files for a passphrase", "[crypto][age]")
{
    auto const other = found();
    auto const words = GENERATE(values<std::string>({"paard batterij nietje", "één $HOME: \"ü\" "}));
    CAPTURE(words);
    auto const passphrase = SecretBytes::fromText(words);
    auto const plain = someBytes(70'000);
    CHECK(other.act("open", "passphrase", passphrase.view(), fileFor(passphrase, plain)) == plain);
    auto const theirs = other.act("seal", "passphrase", passphrase.view(), plain);
    REQUIRE(theirs);
    CHECK(open(*theirs, passphrase).plain == plain);
}

TEST_CASE("an implementation in JavaScript too refuses what was changed or cut", "[crypto][age]")
{
    auto const other = found();
    auto const identity = Identity::generate();
    auto const secret = identity.toText();
    auto const whole = fileFor(identity.recipient(), someBytes(chunkSize + 1));
    auto changed = whole;
    changed.back() ^= 1;
    CHECK(other.act("open", "key", secret.view(), whole));
    CHECK_FALSE(other.act("open", "key", secret.view(), changed));
    CHECK_FALSE(other.act("open", "key", secret.view(), ByteView(whole).first(payloadBegin + sealedChunkSize)));
}
