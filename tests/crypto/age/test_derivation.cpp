#include "crypto/age/derivation.h"

#include "crypto/hash_chain.h"

#include <string>

using namespace weerbaar::crypto;
using namespace weerbaar::crypto::age;

TEST_CASE("HMAC-SHA-256 agrees with RFC 4231", "[crypto][age]")
{
    // Test case 2, with a key shorter than a hash, and 6, with one longer than a block.
    CHECK(toHex(hmacSha256(bytesOf("Jefe"), bytesOf("what do ya want for nothing?"))) ==
          "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    CHECK(toHex(hmacSha256(Bytes(131, 0xaa), bytesOf("Test Using Larger Than Block-Size Key - Hash Key First"))) ==
          "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
}

TEST_CASE("HKDF-SHA-256 agrees with RFC 5869, as far as its first block", "[crypto][age]")
{
    Bytes const secret(22, 0x0b);
    // Test case 1.
    Bytes const salt = {0x00, 0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x07, 0x08, 0x09, 0x0a, 0x0b, 0x0c};
    std::string const info = "\xf0\xf1\xf2\xf3\xf4\xf5\xf6\xf7\xf8\xf9";
    CHECK(toHex(deriveKey(secret, salt, info).view()) ==
          "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf");
    // Test case 3: neither salt nor info.
    CHECK(toHex(deriveKey(secret, {}, "").view()) ==
          "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d");
}
