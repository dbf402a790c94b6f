#include "crypto/hash_chain.h"

#include <string>

using namespace weerbaar::crypto;

TEST_CASE("BLAKE2b-256 agrees with b2sum", "[crypto][hash]")
{
    // printf abc | b2sum -l 256     (coreutils 9.1; RFC 7693's own example is the 512-bit one)
    CHECK(toHex(blake2b256(bytesOf("abc"))) == "bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319");
    // printf '' | b2sum -l 256
    CHECK(toHex(blake2b256(bytesOf(""))) == "0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8");
    CHECK(blake2b256({}) == blake2b256(bytesOf("")));
    // head -c 1000 /dev/zero | tr '\0' a | b2sum -l 256      (more than one block of 128 bytes)
    CHECK(toHex(blake2b256(bytesOf(std::string(1000, 'a')))) ==
          "e00b0ddbf1e2cdaf5c898e1a5e8826ea3a2c339bcf2a478da2e5fca9ff126672");
}

TEST_CASE("a link covers the link before it and its own content", "[crypto][hash]")
{
    // printf 'eerste melding' | cat <(head -c 32 /dev/zero) - | b2sum -l 256
    auto const first = nextLink(ChainHash{}, bytesOf("eerste melding"));
    CHECK(toHex(first) == "7bd106150a7cb66bbe0de02c7d68da80cb4841fa43886fd38a3d852158e57d2d");
    // (echo 7bd10615... | xxd -r -p; printf 'tweede melding') | b2sum -l 256
    auto const second = nextLink(first, bytesOf("tweede melding"));
    CHECK(toHex(second) == "265f59ddaf3bbe6ef9015f4e028d95ea527c14c791129db4230d0c798d03e635");
}

TEST_CASE("a link changes with every bit of what it covers", "[crypto][hash]")
{
    std::string const content = "melding";
    auto const link = nextLink(blake2b256(bytesOf("x")), bytesOf(content));
    for (std::size_t bit = 0; bit < content.size() * 8; ++bit) {
        auto changed = content;
        changed[bit / 8] = static_cast<char>(changed[bit / 8] ^ (1 << (bit % 8)));
        CHECK(nextLink(blake2b256(bytesOf("x")), bytesOf(changed)) != link);
    }
    for (std::size_t bit = 0; bit < 256; ++bit) {
        auto previous = blake2b256(bytesOf("x"));
        previous[bit / 8] = static_cast<std::uint8_t>(previous[bit / 8] ^ (1U << (bit % 8)));
        CHECK(nextLink(previous, bytesOf(content)) != link);
    }
}

TEST_CASE("SHA-256 agrees with the examples of NIST", "[crypto][hash]")
{
    // FIPS 180-2, appendix B.1 and B.2; the empty message from NIST's SHA256ShortMsg.rsp.
    CHECK(toHex(sha256(bytesOf("abc"))) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK(toHex(sha256(bytesOf("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"))) ==
          "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    CHECK(toHex(sha256({})) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

TEST_CASE("hexadecimal is lower case with leading zeros", "[crypto][hash]")
{
    CHECK(toHex({}).empty());
    CHECK(toHex(Bytes{0x00}) == "00");
    CHECK(toHex(Bytes{0x00, 0x0f, 0xa0, 0xff}) == "000fa0ff");
}
