#include "crypto/subkey.h"

#include "crypto/hash_chain.h"

#include "child_process.h"

#include <numeric>

using namespace weerbaar::crypto;

namespace {

/// The key 00 01 02 ... 1f.
SecretKey countingKey()
{
    SecretBytes bytes(SecretKey::size);
    std::iota(bytes.bytes().begin(), bytes.bytes().end(), std::uint8_t{0});
    return SecretKey::fromBytes(std::move(bytes));
}

}  // namespace

TEST_CASE("a subkey is keyed BLAKE2b with the purpose as salt and our name as person", "[crypto][subkey]")
{
    // python3 -c "import hashlib
    // for n in 1, 2, 3:
    //     print(n, hashlib.blake2b(b'', digest_size=32, key=bytes(range(32)),
    //         salt=n.to_bytes(8, 'little') + bytes(8), person=b'weerbaar' + bytes(8)).hexdigest())"
    auto const key = countingKey();
    CHECK(toHex(deriveSubkey(key, KeyPurpose::Database).view()) ==
          "3eff2f613cbab1c4f6d05f25cdce06acccfe7b0aa4238af28db7fd815e006a6c");
    CHECK(toHex(deriveSubkey(key, KeyPurpose::Attachments).view()) ==
          "093b441d03962a13d44dfc37b56a28c845c2e8e07ed8b828dedb5e38e7cd718b");
    CHECK(toHex(deriveSubkey(key, KeyPurpose::InboxIdentity).view()) ==
          "657cdae80833cd7574e20de8c3de82c2580adf78e00f84d341e29f9c707edb8c");
}

TEST_CASE("another vault key gives another subkey, the same one the same", "[crypto][subkey]")
{
    auto const key = SecretKey::random();
    CHECK(deriveSubkey(key, KeyPurpose::Database).equals(deriveSubkey(key, KeyPurpose::Database)));
    CHECK_FALSE(deriveSubkey(key, KeyPurpose::Database).equals(deriveSubkey(countingKey(), KeyPurpose::Database)));
    CHECK_FALSE(deriveSubkey(key, KeyPurpose::Database).equals(key));
}

TEST_CASE("deriving from a key that was moved from ends the process", "[crypto][subkey]")
{
    auto const ending = runInChild([] {
        auto key = SecretKey::random();
        auto const taken = std::move(key);
        auto const subkey = deriveSubkey(key, KeyPurpose::Database);  // NOLINT(bugprone-use-after-move)
        return 0;
    });
    CHECK(ending.signal == SIGABRT);
}
