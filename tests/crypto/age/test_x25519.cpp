#include "crypto/age/x25519.h"

#include "crypto/hash_chain.h"

#include "../child_process.h"
#include "../hex.h"

#include <string>
#include <type_traits>

using namespace weerbaar::crypto;
using namespace weerbaar::crypto::age;

namespace {

static_assert(!std::is_copy_constructible_v<Identity> && !std::is_copy_assignable_v<Identity>);

// The age specification's own pair: the identity is 32 times 42.
constexpr std::string_view specIdentity = "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX";
constexpr std::string_view specRecipient = "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj";

std::string textOf(SecretBytes const& secret)
{
    return {secret.view().begin(), secret.view().end()};
}

Identity identityOf(ByteView scalar)
{
    return Identity(SecretKey::fromBytes(SecretBytes(scalar)));
}

}  // namespace

TEST_CASE("the pair of the age specification is read, derived and written", "[crypto][age]")
{
    auto const identity = Identity::from(specIdentity);
    REQUIRE(identity);
    CHECK(toHex(identity->scalar().view()) == toHex(Bytes(32, 0x42)));
    CHECK(toText(identity->recipient()) == specRecipient);
    CHECK(textOf(identity->toText()) == specIdentity);
    CHECK(recipientFrom(specRecipient) == identity->recipient());
}

TEST_CASE("a recipient is X25519 of the identity and the point 9", "[crypto][age]")
{
    // RFC 7748, section 6.1: Bob's pair. The scalar is not clamped: X25519 does that.
    auto const bob = identityOf(fromHex("5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0eb"));
    CHECK(toHex(bob.recipient().key) == "de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f");
    CHECK(toHex(bob.scalar().view()) == "5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0eb");
}

TEST_CASE("a new identity reads back, and is no other", "[crypto][age]")
{
    auto const identity = Identity::generate();
    auto const again = Identity::from(textOf(identity.toText()));
    REQUIRE(again);
    CHECK(again->scalar().equals(identity.scalar()));
    CHECK(again->recipient() == identity.recipient());
    CHECK(recipientFrom(toText(identity.recipient())) == identity.recipient());
    CHECK_FALSE(Identity::generate().recipient() == identity.recipient());
}

TEST_CASE("what is no recipient of this type is refused", "[crypto][age]")
{
    auto const text = GENERATE(values<std::string_view>({
        "",
        "age1",
        "age",
        "1",
        // An identity in the place of a recipient must not be taken for one.
        "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX",
        "AGE1ZVKYG2LQZRAA2LNJVQEJ32NKUU0UES2S82HZRYE869XEEXVN73EQUNUJWJ",
        // Other types of recipient.
        "age1pq1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj",
        "age1yubikey1q2w7u3vpya839jxxuq8g0sedh3d740d4xvn639sqhr95ejj8vu3hyfumptt",
        "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ5RI5zjv5BTqKX0U5AGGkJLsRlN3oFQKMHr0tAQ3bFS",
    }));
    CAPTURE(text);
    CHECK_FALSE(recipientFrom(text));
}

TEST_CASE("a recipient for another program is told from a slip of the pen", "[crypto][age]")
{
    auto const faultOf = [](std::string_view text) {
        auto const recipient = parseRecipient(text);
        REQUIRE_FALSE(recipient);
        return recipient.error();
    };
    auto const recipient = parseRecipient(specRecipient);
    REQUIRE(recipient);
    CHECK(*recipient == recipientFrom(specRecipient));

    // Their checksums were made by another program.
    for (auto const* const text :
         {"age1yubikey1q2w7u3vpya839jxxuq8g0sedh3d740d4xvn639sqhr95ejj8vu3hyfumptt",
          "age1pq1qqqsyqcyq5rqwzqfpg9scrgwpugpzysnzs23v9ccrydpk8qarc0jqgfzyvjz2f389q5j52ev95hz7vp3xgengdfkxuurjw3m495yg8",
          "age1tag1qgpsgpgxquyqjzstpsxsurcszyfpx9q4zct3sxg6rvwp68slyqsjyzk4t8t",
          "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ5RI5zjv5BTqKX0U5AGGkJLsRlN3oFQKMHr0tAQ3bFS jan@pc",
          "ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABgQDh", "ecdsa-sha2-nistp256 AAAAE2VjZHNhLXNoYTItbmlzdHAyNTY",
          "sk-ssh-ed25519@openssh.com AAAAGnNrLXNzaC1lZDI1NTE5QG9wZW5zc2guY29t"}) {
        CAPTURE(text);
        CHECK(faultOf(text) == RecipientFault::Unsupported);
    }
    for (auto const* const text :
         {"", "1", "age1", "age", "jan@voorbeeld.nl",
          // Upper and mixed case; one letter changed, left out, and an "l" that became a "1".
          "AGE1ZVKYG2LQZRAA2LNJVQEJ32NKUU0UES2S82HZRYE869XEEXVN73EQUNUJWJ",
          "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwJ",
          "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwq",
          "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujw",
          "age1zvkyg21qzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj",
          "age1yubikey1q2w7u3vpya839jxxuq8g0sedh3d740d4xvn639sqhr95ejj8vu3hyfumptq",
          "AGE1YUBIKEY1Q2W7U3VPYA839JXXUQ8G0SEDH3D740D4XVN639SQHR95EJJ8VU3HYFUMPTT",
          // A good checksum over another prefix (BIP 173), and the secret half.
          "abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw",
          "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX"}) {
        CAPTURE(text);
        CHECK(faultOf(text) == RecipientFault::Malformed);
    }
    // A point that gives everybody the same secret: a good text, and nobody's key.
    CHECK(faultOf(toText(Recipient{})) == RecipientFault::Malformed);
}

TEST_CASE("a fingerprint is five times five digits of the text's SHA-256", "[crypto][age]")
{
    // printf %s age1zvkyg2… | sha256sum; each five bytes of it modulo 100,000, by python3.
    CHECK(fingerprint(*recipientFrom(specRecipient)) == "99672 50094 49171 60536 95196");
    CHECK(fingerprint(Recipient{}) != fingerprint(*recipientFrom(specRecipient)));
}

TEST_CASE("what is no identity of this type is refused", "[crypto][age]")
{
    auto const text = GENERATE(values<std::string_view>({
        "",
        "AGE-SECRET-KEY-1",
        "age-secret-key-1gfpyysjzgfpyysjzgfpyysjzgfpyysjzgfpyysjzgfpyysjzgfpq4egaex",
        "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj",
        "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX\n",
        "AGE-SECRET-KEY-PQ-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGA",
    }));
    CAPTURE(text);
    CHECK_FALSE(Identity::from(text));
}

TEST_CASE("using an identity that was moved from ends the process", "[crypto][age]")
{
    auto const recipient = runInChild([] {
        auto identity = Identity::generate();
        auto const taken = std::move(identity);
        return int{identity.recipient().key[0]};  // NOLINT(bugprone-use-after-move)
    });
    CHECK(recipient.signal == SIGABRT);
    auto const text = runInChild([] {
        auto identity = Identity::generate();
        auto const taken = std::move(identity);
        return static_cast<int>(identity.toText().size());  // NOLINT(bugprone-use-after-move)
    });
    CHECK(text.signal == SIGABRT);
}
