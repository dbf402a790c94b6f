#include "core/scan/sealed_reply.h"

#include "crypto/hash_chain.h"
#include "tests/support/files.h"
#include "tests/support/outcome.h"
#include "tests/support/programs.h"

#include <catch2/catch_test_macros.hpp>

using namespace weerbaar;
using namespace weerbaar::scan;
using namespace weerbaar::test;

namespace {

Reply const& reply()
{
    static Reply const value{std::string(32, 'a'), 3, 5, {{"critA", Answer::No, "scharnier los"}}, {{"ours", Answer::Unknown, ""}}};
    return value;
}

}  // namespace

TEST_CASE("a reply is sealed under a line that says what it answers", "[core][scan][invitation]")
{
    auto const identity = crypto::age::Identity::generate();
    auto const sealed = take(sealReply(reply(), identity.recipient()));
    CHECK(contains(sealed, "weerbaar-reply 1 " + std::string(32, 'a') + ' '));
    CHECK(contains(sealed, "\nage-encryption.org/v1\n"));
    CHECK_FALSE(contains(sealed, "scharnier"));
    CHECK(take(answeredInvitation(sealed)) == std::string(32, 'a'));
    CHECK(take(openReply(sealed, identity)) == reply());
    CHECK(sealed != take(sealReply(reply(), identity.recipient())));
    CHECK(codeOf(sealReply(reply(), crypto::age::Recipient())) == ErrorCode::NotAnInvitation);  // a point that hides nothing
}

TEST_CASE("what is sealed in a reply opens with age", "[core][scan][invitation]")
{
    if (!hasProgram("age"))
        SKIP("age is not installed");
    TempFolder const folder;
    auto const identity = crypto::age::Identity::generate();
    writeBytes(folder.path() / "reply", take(sealReply(reply(), identity.recipient())));
    writeBytes(folder.path() / "key", identity.toText().view());
    auto const at = folder.path().string();
    REQUIRE(runs("sh -c 'tail -n +2 " + at + "/reply | age -d -i " + at + "/key > " + at + "/plain'"));
    auto const json = toJson(reply());
    CHECK(readBytes(folder.path() / "plain") == crypto::Bytes(json.begin(), json.end()));
}

TEST_CASE("every cut and every changed byte of a sealed reply is refused", "[core][scan][invitation]")
{
    auto const identity = crypto::age::Identity::generate();
    auto const sealed = take(sealReply(reply(), identity.recipient()));
    for (std::size_t length = 0; length < sealed.size(); ++length)
        CHECK(codeOf(openReply(crypto::ByteView(sealed).first(length), identity)) == ErrorCode::NotAReply);
    constexpr std::size_t formatAt = 15;  // behind "weerbaar-reply "
    for (std::size_t at = 0; at < sealed.size(); ++at) {
        for (unsigned change = 1; change < 256; change <<= 1) {
            auto altered = sealed;
            altered[at] = static_cast<std::uint8_t>(altered[at] ^ change);
            // A later format may look otherwise: of it nothing is said but that it is later.
            bool const isLater = at == formatAt && altered[at] >= '2' && altered[at] <= '9';
            if (codeOf(openReply(altered, identity)) != (isLater ? ErrorCode::NewerPack : ErrorCode::NotAReply))
                FAIL_CHECK("byte " << at << ", bit " << change);
        }
    }
    auto longer = sealed;
    longer.push_back('\n');
    CHECK(codeOf(openReply(longer, identity)) == ErrorCode::NotAReply);
    CHECK(codeOf(openReply({}, identity)) == ErrorCode::NotAReply);
}

TEST_CASE("a line that names another invitation than what is sealed is refused", "[core][scan][invitation]")
{
    auto const identity = crypto::age::Identity::generate();
    // The line of one reply before the seal of another, with a check that fits: what a stranger with the key could make.
    auto other = reply();
    other.invitationId = std::string(32, 'b');
    auto sealed = take(sealReply(other, identity.recipient()));
    auto const text = std::string(sealed.begin(), sealed.end());
    auto const age = text.substr(text.find('\n') + 1);
    std::string const head = "weerbaar-reply 1 " + std::string(32, 'a') + ' ';
    auto const check = crypto::toHex(crypto::sha256(crypto::bytesOf(head + age))).substr(0, 16);
    auto const forged = head + check + '\n' + age;
    CHECK(take(answeredInvitation(crypto::bytesOf(forged))) == std::string(32, 'a'));
    CHECK(codeOf(openReply(crypto::bytesOf(forged), identity)) == ErrorCode::NotAReply);
}
