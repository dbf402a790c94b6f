#include "crypto/age/file.h"

#include "crypto/age/scrypt_stanza.h"
#include "crypto/hash_chain.h"

#include "age_files.h"

#include "../child_process.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

using namespace weerbaar::crypto;
using namespace weerbaar::crypto::age;

namespace {

/// The parts of the header of a file for a passphrase with a factor of one digit.
constexpr std::size_t saltBegin = 22 + std::string_view("-> scrypt ").size();
constexpr std::size_t factorAt = saltBegin + 22 + 1;

SecretBytes word(std::string_view text)
{
    return SecretBytes::fromText(text);
}

/// A header that is well formed but for what is given; its code is wrong.
std::string headerWith(std::string const& stanza)
{
    return "age-encryption.org/v1\n" + stanza + "--- AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n";
}

constexpr std::string_view body = "\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n";

}  // namespace

TEST_CASE("scrypt wraps as the vectors have it", "[crypto][age]")
{
    // From the community's vector "scrypt": another program's salt and body.
    Stanza stanza{"scrypt", "rF0/NwblUHHTpgQgRpe5CQ 10", {}};
    REQUIRE(appendBase64(stanza.body, "gUjEymFKMVXQEKdMMHL24oYexjE3TIC0O0zGSqJ2aUY"));
    std::array<SecretBytes, 3> const words = {word(""), word("Password"), word("password")};
    auto const fileKey = unwrapFileKey(stanza, words, acceptedWorkFactor);
    REQUIRE(fileKey);
    CHECK(toHex(fileKey->view()) == toHex(bytesOf("YELLOW SUBMARINE")));
    auto const none = unwrapFileKey(stanza, std::span(words).first(2), acceptedWorkFactor);
    REQUIRE_FALSE(none);
    CHECK(none.error() == Fault::NoMatch);
}

TEST_CASE("a file for a passphrase opens with it, and with no other", "[crypto][age]")
{
    auto const passphrase = word("één lang wachtwoord");
    auto const size = GENERATE(0U, 1U, 65'536U, 65'537U);
    auto const plain = someBytes(size);
    auto const file = fileFor(passphrase, plain);
    CHECK(file.size() == 149 + 16 + sealedSize(size));  // 150 with two digits; facts of the age program
    auto const opened = open(file, passphrase);
    CHECK(opened.outcome == "success");
    CHECK(opened.plain == plain);
    CHECK(open(file, word("Eén lang wachtwoord")).outcome == "no match");
    CHECK(open(file, word("")).outcome == "no match");
    CHECK(open(file, Identity::generate()).outcome == "no match");

    // Several: every spelling that a person may have meant.
    std::array<SecretBytes, 3> const words = {word("een"), word("een lang wachtwoord"), passphrase.clone()};
    CHECK(open(file, Keys{.identities = {}, .passphrases = words}).plain == plain);
    CHECK(open(file, Keys{.identities = {}, .passphrases = std::span(words).first(2)}).outcome == "no match");
    CHECK(open(file, Keys{}).outcome == "no match");
}

TEST_CASE("the work that is written is 18, and it opens", "[crypto][age]")
{
    auto const passphrase = word("wachtwoord");
    Bytes file;
    auto encryptor = Encryptor::start(passphrase, sinkTo(file));
    REQUIRE(encryptor);
    REQUIRE(encryptor->finish());
    CHECK(writtenWorkFactor == WorkFactor{18});
    CHECK(acceptedWorkFactor == WorkFactor{20});
    CHECK(file.size() == 150 + 16 + 16);
    CHECK(std::string(file.begin() + factorAt, file.begin() + factorAt + 3) == "18\n");
    CHECK(open(file, passphrase).outcome == "success");
}

TEST_CASE("an empty passphrase is refused, and nothing is written", "[crypto][age]")
{
    Bytes file;
    auto const encryptor = Encryptor::start(SecretBytes(), sinkTo(file), lightWork);
    REQUIRE_FALSE(encryptor);
    CHECK(encryptor.error() == Fault::Header);
    CHECK(file.empty());
}

TEST_CASE("the factor is a number without a zero before it, and at most what is accepted", "[crypto][age]")
{
    auto const faultOf = [](std::string const& factor, WorkFactor most = acceptedWorkFactor) {
        auto const header = headerWith("-> scrypt AAAAAAAAAAAAAAAAAAAAAA " + factor + std::string(body));
        auto const key = word("wachtwoord");
        auto const outcome = unlock(sourceOf(bytesOf(header)),
                                    Keys{.identities = {}, .passphrases = {&key, 1}, .mostWork = most});
        REQUIRE_FALSE(outcome);
        return outcome.error();
    };
    CHECK(faultOf("1") == Fault::NoMatch);
    CHECK(faultOf("10") == Fault::NoMatch);
    // 2^(2^32) and beyond, and what wraps around to 10 in 32 and in 64 bits. Any of them would end in no memory.
    for (auto const* const factor : {"21", "22", "23", "30", "64", "99", "4294967306", "18446744073709551626"})
        CHECK(faultOf(factor) == Fault::WorkFactor);
    for (auto const* const factor : {"0", "01", "010", "+10", "-10", "0xa", "1e1", "10 ", "10.", " 10", "ten", "10 10"})
        CHECK(faultOf(factor) == Fault::Header);
    // A caller accepts less, never more.
    CHECK(faultOf("11", WorkFactor{10}) == Fault::WorkFactor);
    CHECK(faultOf("10", WorkFactor{10}) == Fault::NoMatch);
    CHECK(faultOf("21", WorkFactor{30}) == Fault::WorkFactor);
}

TEST_CASE("a stanza for a passphrase that is malformed is refused whatever the keys", "[crypto][age]")
{
    auto const stanza = GENERATE(values<std::string_view>({
        "-> scrypt\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n",
        "-> scrypt AAAAAAAAAAAAAAAAAAAAAA\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n",
        "-> scrypt AAAAAAAAAAAAAAAAAAAAA 10\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n",
        "-> scrypt AAAAAAAAAAAAAAAAAAAAAB 10\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n",
        "-> scrypt AAAAAAAAAAAAAAAAAAAAAA== 10\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n",
        "-> scrypt AAAAAAAAAAAAAAAAAAAAAA 10\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n",
        "-> scrypt AAAAAAAAAAAAAAAAAAAAAA 10\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n",
        "-> scrypt AAAAAAAAAAAAAAAAAAAAAA 10\n\n",
    }));
    CAPTURE(stanza);
    auto const header = headerWith(std::string(stanza));
    auto const key = word("wachtwoord");
    CHECK(open(bytesOf(header), key).outcome == "header failure");
    CHECK(open(bytesOf(header), Identity::generate()).outcome == "header failure");
    CHECK(open(bytesOf(header), Keys{}).outcome == "header failure");
    auto const lock = lockOf(sourceOf(bytesOf(header)));
    REQUIRE_FALSE(lock);
    CHECK(lock.error() == Fault::Header);
}

TEST_CASE("what a person must be asked for is known from the header", "[crypto][age]")
{
    auto const forPassphrase = lockOf(sourceOf(fileFor(word("wachtwoord"), someBytes(3))));
    REQUIRE(forPassphrase);
    CHECK(*forPassphrase == Lock::Passphrase);
    auto const forKey = lockOf(sourceOf(fileFor(Identity::generate().recipient(), someBytes(3))));
    REQUIRE(forKey);
    CHECK(*forKey == Lock::Key);
    auto const tooMuch =
        lockOf(sourceOf(bytesOf(headerWith("-> scrypt AAAAAAAAAAAAAAAAAAAAAA 21" + std::string(body)))));
    REQUIRE_FALSE(tooMuch);
    CHECK(tooMuch.error() == Fault::WorkFactor);
    auto const noAge = lockOf(sourceOf(bytesOf("Beste Mo,\n")));
    REQUIRE_FALSE(noAge);
    CHECK(noAge.error() == Fault::Header);
}

TEST_CASE("the key of a file is found once and opens it any number of times", "[crypto][age]")
{
    auto const passphrase = word("wachtwoord");
    auto const plain = someBytes(70'000);
    auto const file = fileFor(passphrase, plain);
    auto const key = unlock(sourceOf(file), Keys{.identities = {}, .passphrases = {&passphrase, 1}});
    REQUIRE(key);
    CHECK(open(file, *key).plain == plain);
    CHECK(open(file, *key).outcome == "success");
    CHECK(open(fileFor(passphrase, plain), *key).outcome == "HMAC failure");
}

TEST_CASE("a device without the memory is not a wrong passphrase", "[crypto][age]")
{
    auto const passphrase = word("wachtwoord");
    auto const header = headerWith("-> scrypt AAAAAAAAAAAAAAAAAAAAAA 18" + std::string(body));
    auto const ending = runInChild([&] {
        limitMemory(std::uint64_t{64} << 20);
        auto const outcome = decrypt(sourceOf(bytesOf(header)), passphrase, [](ByteView) { return true; });
        if (outcome || outcome.error() != Fault::Memory)
            return 1;
        auto const written = Encryptor::start(passphrase, [](ByteView) { return true; });
        return !written && written.error() == Fault::Memory ? 0 : 2;
    });
    CHECK(ending.exitCode == 0);
}

TEST_CASE("a file for a passphrase that was cut anywhere is refused", "[crypto][age]")
{
    auto const passphrase = word("wachtwoord");
    auto const file = fileFor(passphrase, someBytes(5));
    for (std::size_t kept = 0; kept < file.size(); ++kept) {
        CAPTURE(kept);
        auto const opened = open(ByteView(file).first(kept), passphrase);
        REQUIRE(opened.outcome == (kept < 149 + 16 ? "header failure" : "payload failure"));
        REQUIRE(opened.plain.empty());
    }
}

TEST_CASE("a file for a passphrase with any one byte changed is refused, for the right reason", "[crypto][age]")
{
    auto const passphrase = word("wachtwoord");
    auto file = fileFor(passphrase, someBytes(5));
    // What may come of a byte in each part. More work than the file had is refused as too much: else this took all day.
    auto const expected = [](std::size_t at, char character) -> std::vector<std::string> {
        if (at >= 149)
            return {"payload failure"};
        if (at >= 105 && at < 148)
            return {"HMAC failure", "header failure"};
        if (at >= factorAt + 2 && at < factorAt + 2 + 43)
            return {"no match", "header failure"};
        if (at == factorAt)
            return {character == '1' ? "no match" : "header failure"};
        // Another salt, or another type.
        if (at >= 25 && at < saltBegin + 22)
            return {"no match", "header failure"};
        return {"header failure"};
    };
    REQUIRE(file[factorAt] == '2');
    for (std::size_t at = 0; at < file.size(); ++at) {
        auto const before = file[at];
        for (int value = 0; value < 256; ++value) {
            if (value == before)
                continue;
            file[at] = static_cast<std::uint8_t>(value);
            CAPTURE(at, value, char(before));
            auto const opened =
                open(file, Keys{.identities = {}, .passphrases = {&passphrase, 1}, .mostWork = lightWork});
            REQUIRE(std::ranges::count(expected(at, static_cast<char>(value)), opened.outcome) == 1);
            REQUIRE(opened.plain.empty());
        }
        file[at] = before;
    }
    CHECK(open(file, passphrase).outcome == "success");
}
