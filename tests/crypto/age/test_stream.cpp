#include "crypto/age/stream.h"

#include "age_files.h"

#include "../child_process.h"
#include "../hex.h"

#include <sodium.h>

#include <algorithm>
#include <numeric>
#include <vector>

using namespace weerbaar::crypto;
using namespace weerbaar::crypto::age;

namespace {

/// The key 00 01 02 ... 1f.
SecretKey countingKey()
{
    SecretBytes bytes(SecretKey::size);
    std::iota(bytes.bytes().begin(), bytes.bytes().end(), std::uint8_t{0});
    return SecretKey::fromBytes(std::move(bytes));
}

/// The chunks of a text of `size` bytes, sealed.
std::vector<Bytes> sealedChunks(std::size_t size)
{
    StreamSealer sealer(countingKey());
    std::vector<Bytes> chunks;
    auto const plain = someBytes(size);
    ByteView rest = plain;
    do {
        auto const chunk = rest.first(std::min(rest.size(), chunkSize));
        rest = rest.subspan(chunk.size());
        chunks.emplace_back(chunk.size() + tagSize);
        sealer.seal(chunk, rest.empty(), chunks.back());
    } while (!rest.empty());
    return chunks;
}

/// Whether `opener` opens it; what a refusal leaves is checked here.
bool opens(StreamOpener& opener, ByteView sealed, bool last)
{
    Bytes plain(chunkSize, 0xcc);
    bool const isOpened = opener.open(sealed, last, plain);
    if (!isOpened)
        CHECK(std::ranges::all_of(plain, [](auto byte) { return byte == 0; }));
    return isOpened;
}

/// Whether a new opener opens it as its first chunk.
bool opensFirst(ByteView sealed, bool last)
{
    StreamOpener opener(countingKey());
    return opens(opener, sealed, last);
}

/// A chunk sealed with a nonce that is written out, by libsodium alone.
Bytes sealedByHand(ByteView plain, std::string_view nonceHex)
{
    auto const key = countingKey();
    auto const nonce = fromHex(nonceHex);
    Bytes sealed(plain.size() + tagSize);
    crypto_aead_chacha20poly1305_ietf_encrypt(sealed.data(), nullptr, plain.data(), plain.size(), nullptr, 0, nullptr,
                                              nonce.data(), key.view().data());
    return sealed;
}

}  // namespace

TEST_CASE("the sealed size is 16 bytes more for each chunk begun, and for none at all", "[crypto][age]")
{
    // What Debian's age 1.1.1 writes, less the 184 bytes of header and nonce.
    CHECK(sealedSize(0) == 200 - 184);
    CHECK(sealedSize(1) == 201 - 184);
    CHECK(sealedSize(65'535) == 65'551);
    CHECK(sealedSize(65'536) == 65'736 - 184);
    CHECK(sealedSize(65'537) == 65'753 - 184);
    CHECK(sealedSize(131'072) == 131'288 - 184);
    CHECK(sealedSize(std::uint64_t{1} << 40) == (std::uint64_t{1} << 40) + (std::uint64_t{1} << 28));
}

TEST_CASE("a nonce is the chunk's number in eleven bytes, big-endian, and one for the last", "[crypto][age]")
{
    auto const plain = someBytes(257 * chunkSize + 3);
    auto const chunks = sealedChunks(plain.size());
    REQUIRE(chunks.size() == 258);
    auto const isSealedWith = [&](std::size_t number, std::string_view nonce) {
        auto const begin = ByteView(plain).subspan(number * chunkSize);
        return chunks[number] == sealedByHand(begin.first(std::min(begin.size(), chunkSize)), nonce);
    };
    CHECK(isSealedWith(0, "000000000000000000000000"));
    CHECK(isSealedWith(1, "000000000000000000000100"));
    CHECK(isSealedWith(255, "00000000000000000000ff00"));
    CHECK(isSealedWith(256, "000000000000000000010000"));
    CHECK(isSealedWith(257, "000000000000000000010101"));
    CHECK(sealedChunks(0).front() == sealedByHand({}, "000000000000000000000001"));
}

TEST_CASE("an empty last chunk is refused unless it is the only one, although it was sealed", "[crypto][age]")
{
    auto const empty = sealedByHand({}, "000000000000000000000101");
    StreamOpener opener(countingKey());
    CHECK(opens(opener, sealedByHand(someBytes(chunkSize), "000000000000000000000000"), false));
    CHECK_FALSE(opens(opener, empty, true));
    // The same place with one byte in it is good, so it is the emptiness that was refused.
    StreamOpener other(countingKey());
    CHECK(opens(other, sealedByHand(someBytes(chunkSize), "000000000000000000000000"), false));
    CHECK(opens(other, sealedByHand(someBytes(1), "000000000000000000000101"), true));
    CHECK(opensFirst(sealedByHand({}, "000000000000000000000001"), true));
}

TEST_CASE("a short chunk that is not the last is refused, although it was sealed", "[crypto][age]")
{
    CHECK_FALSE(opensFirst(sealedByHand(someBytes(chunkSize - 1), "000000000000000000000000"), false));
    CHECK_FALSE(opensFirst(sealedByHand(someBytes(chunkSize + 1), "000000000000000000000000"), false));
    CHECK_FALSE(opensFirst(sealedByHand(someBytes(chunkSize + 1), "000000000000000000000001"), true));
}

TEST_CASE("a chunk opens in its own place only", "[crypto][age]")
{
    auto const chunks = sealedChunks(3 * chunkSize);
    REQUIRE(chunks.size() == 3);
    StreamOpener opener(countingKey());
    CHECK(opens(opener, chunks[0], false));
    CHECK(opens(opener, chunks[1], false));
    CHECK(opens(opener, chunks[2], true));

    CHECK_FALSE(opensFirst(chunks[0], true));
    CHECK_FALSE(opensFirst(chunks[1], false));
    CHECK_FALSE(opensFirst(chunks[2], true));
    StreamOpener twice(countingKey());
    CHECK(opens(twice, chunks[0], false));
    CHECK_FALSE(opens(twice, chunks[0], false));
    StreamOpener skipping(countingKey());
    CHECK(opens(skipping, chunks[0], false));
    CHECK_FALSE(opens(skipping, chunks[2], true));
    StreamOpener otherKey(SecretKey::random());
    CHECK_FALSE(opens(otherKey, chunks[0], false));
}

TEST_CASE("after a refusal, and after the last chunk, nothing opens", "[crypto][age]")
{
    auto const chunks = sealedChunks(2 * chunkSize);
    StreamOpener refused(countingKey());
    CHECK_FALSE(opens(refused, chunks[1], false));
    CHECK_FALSE(opens(refused, chunks[1], true));

    auto const alone = sealedChunks(5);
    StreamOpener over(countingKey());
    CHECK(opens(over, alone[0], true));
    CHECK_FALSE(opens(over, chunks[1], true));
}

TEST_CASE("a chunk of a length that no writer makes is refused", "[crypto][age]")
{
    CHECK_FALSE(opensFirst({}, true));
    CHECK_FALSE(opensFirst(Bytes(15), true));
    CHECK_FALSE(opensFirst(Bytes(sealedChunkSize + 1), true));
    CHECK_FALSE(opensFirst(Bytes(sealedChunkSize + 1), false));
    CHECK(opensFirst(sealedChunks(0)[0], true));
    CHECK(opensFirst(sealedChunks(1)[0], true));
    CHECK_FALSE(opensFirst(sealedChunks(1)[0], false));
}

TEST_CASE("sealing a chunk that no reader accepts ends the process", "[crypto][age]")
{
    auto const seals = [](std::vector<std::pair<std::size_t, bool>> const& chunks, std::size_t room) {
        return runInChild([&] {
            StreamSealer sealer(countingKey());
            Bytes sealed(room);
            for (auto const& [size, last] : chunks)
                sealer.seal(Bytes(size), last, sealed);
            return 0;
        });
    };
    CHECK(seals({{chunkSize, false}, {1, true}}, sealedChunkSize).exitCode == 0);
    CHECK(seals({{0, true}}, tagSize).exitCode == 0);
    // Short in the middle, too long, empty at the end, after the last, too little room.
    CHECK(seals({{5, false}}, sealedChunkSize).signal == SIGABRT);
    CHECK(seals({{chunkSize + 1, true}}, 2 * sealedChunkSize).signal == SIGABRT);
    CHECK(seals({{chunkSize, false}, {0, true}}, sealedChunkSize).signal == SIGABRT);
    CHECK(seals({{5, true}, {5, true}}, sealedChunkSize).signal == SIGABRT);
    CHECK(seals({{5, true}}, 5 + tagSize - 1).signal == SIGABRT);
}

TEST_CASE("opening into too little room, or with a key that was moved from, ends the process", "[crypto][age]")
{
    auto const chunk = sealedChunks(5)[0];
    auto const cramped = runInChild([&] {
        StreamOpener opener(countingKey());
        Bytes plain(4);
        return opener.open(chunk, true, plain) ? 1 : 0;
    });
    CHECK(cramped.signal == SIGABRT);
    auto const moved = runInChild([&] {
        StreamOpener opener(countingKey());
        auto const taken = std::move(opener);
        Bytes plain(5);
        return opener.open(chunk, true, plain) ? 1 : 0;  // NOLINT(bugprone-use-after-move)
    });
    CHECK(moved.signal == SIGABRT);
}
