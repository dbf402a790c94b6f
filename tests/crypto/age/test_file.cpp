#include "crypto/age/file.h"

#include "crypto/age/header.h"
#include "crypto/hash_chain.h"

#include "age_files.h"

#include "../child_process.h"
#include "../hex.h"

#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/syscall.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cerrno>
#include <cstddef>
#include <string>
#include <system_error>
#include <thread>
#include <type_traits>

using namespace weerbaar::crypto;
using namespace weerbaar::crypto::age;

namespace {

static_assert(!std::is_copy_constructible_v<Encryptor> && std::is_nothrow_move_constructible_v<Encryptor>);

bool isBase64(char character)
{
    return std::isalnum(static_cast<unsigned char>(character)) != 0 || character == '+' || character == '/';
}

/// Whether `character` may be the last of 43, which stands for four bits and two zeros.
bool isLastOf43(char character)
{
    return std::string_view("AEIMQUYcgkosw048").find(character) != std::string_view::npos;
}

/// What opening must come to after the byte at `at` became `character`, by the specification's grammar:
///
///     0    age-encryption.org/v1 LF
///     22   -> X25519 SHARE LF            the type at 25, the share at 32
///     76   BODY LF
///     120  --- CODE LF                   the code at 124
///     168  nonce, then chunks
std::string expectedAfter(std::size_t at, char character)
{
    bool const isVisible = character >= '!' && character <= '~';
    auto const within43 = [&](std::size_t begin, std::string const& changed) -> std::string {
        bool const isGood = at == begin + 42 ? isLastOf43(character) : isBase64(character);
        return isGood ? changed : "header failure";
    };
    if (at >= headerSize)
        return "payload failure";
    if (at >= 124 && at < 167)
        return within43(124, "HMAC failure");
    if (at >= 76 && at < 119)
        return within43(76, "no match");
    if (at >= 32 && at < 75)
        return within43(32, "no match");
    // Another type, which is not ours to judge; a blank in its middle makes two words of it.
    if (at >= 25 && at < 31)
        return isVisible || (character == ' ' && at > 25 && at < 30) ? "no match" : "header failure";
    if (at == 31)
        return isVisible ? "no match" : "header failure";
    return "header failure";
}

/// A valid file's bytes with another share in its stanza.
Bytes withShare(Bytes file, ByteView share)
{
    std::ranges::copy(toBase64(share), file.begin() + 32);
    return file;
}

/// Has the system refuse this process every further thread, as it does where there are too many.
void refuseThreads()
{
    auto const call = static_cast<std::uint32_t>(offsetof(seccomp_data, nr));
    std::array<sock_filter, 5> filter = {{
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, call),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_clone, 1, 0),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_clone3, 0, 1),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EAGAIN),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
    }};
    sock_fprog const program{.len = filter.size(), .filter = filter.data()};
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program);
}

/// The most memory that this process ever had resident; of a new child, what it has now.
long peakKibibytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

// X25519 of any scalar and one of these is all zero. From "May the Fourth Be With You" and RFC 7748, section 6.1:
// 0, 1, the two points of order 8, p-1, p, p+1, and 0 and p-1 with the bit set that X25519 ignores.
constexpr std::array<std::string_view, 9> lowOrderPoints = {
    "0000000000000000000000000000000000000000000000000000000000000000",
    "0100000000000000000000000000000000000000000000000000000000000000",
    "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800",
    "5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157",
    "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "0000000000000000000000000000000000000000000000000000000000000080",
    "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
};

}  // namespace

TEST_CASE("a file of any size, written and read in any pieces, opens as it was", "[crypto][age]")
{
    auto const identity = Identity::generate();
    auto const size = GENERATE(0U, 1U, 65'535U, 65'536U, 65'537U, 131'071U, 131'072U, 131'073U, 200'000U);
    auto const piece = GENERATE(1U, 7U, 65'535U, 65'536U, 65'537U, 1'000'000U);
    CAPTURE(size, piece);
    auto const plain = someBytes(size);
    auto const file = fileFor(identity.recipient(), plain, piece);
    CHECK(file.size() == payloadBegin + sealedSize(size));
    auto const opened = open(file, identity, piece);
    CHECK(opened.outcome == "success");
    CHECK(opened.plain == plain);
}

TEST_CASE("a full last chunk waits for what follows, however it came", "[crypto][age]")
{
    auto const identity = Identity::generate();
    auto const plain = someBytes(3 * batchSize + 5);
    ByteView const view = plain;
    Bytes file;
    auto encryptor = Encryptor::start(identity.recipient(), sinkTo(file));
    REQUIRE(encryptor);
    // One batch that waits; nothing; some that go past it, of which one is being sealed; the rest.
    REQUIRE(encryptor->write(view.first(batchSize)));
    CHECK(file.size() == payloadBegin);
    REQUIRE(encryptor->write({}));
    CHECK(file.size() == payloadBegin);
    REQUIRE(encryptor->write(view.subspan(batchSize, 2 * batchSize)));
    CHECK(file.size() == payloadBegin + batchChunks * sealedChunkSize);
    REQUIRE(encryptor->write(view.last(5)));
    CHECK(file.size() == payloadBegin + 2 * batchChunks * sealedChunkSize);
    REQUIRE(encryptor->finish());
    auto const opened = open(file, identity);
    CHECK(opened.outcome == "success");
    CHECK(opened.plain == plain);
}

TEST_CASE("a file of several batches, and of one byte about that, opens as it was", "[crypto][age]")
{
    auto const identity = Identity::generate();
    auto const size = GENERATE(batchSize - 1, batchSize, batchSize + 1, 2 * batchSize, 2 * batchSize + 1,
                               3 * batchSize + chunkSize, 5 * batchSize - 1);
    auto const piece = GENERATE(std::size_t{999}, chunkSize + 1, 7 * batchSize);
    CAPTURE(size, piece);
    auto const plain = someBytes(size);
    auto const file = fileFor(identity.recipient(), plain, piece);
    CHECK(file.size() == payloadBegin + sealedSize(size));
    auto const opened = open(file, identity, piece);
    CHECK(opened.outcome == "success");
    CHECK(opened.plain == plain);
    // What two threads sealed is what one seals: chunk after chunk under its number.
    auto const key = unlock(sourceOf(file), Keys{.identities = {&identity, 1}, .passphrases = {}});
    REQUIRE(key);
    StreamOpener opener(deriveKey(key->bytes.view(), ByteView(file).subspan(headerSize, 16), "payload"));
    Bytes chunk(chunkSize);
    auto rest = ByteView(file).subspan(payloadBegin);
    while (!rest.empty()) {
        auto const sealed = rest.first(std::min(rest.size(), sealedChunkSize));
        rest = rest.subspan(sealed.size());
        REQUIRE(opener.open(sealed, rest.empty(), chunk));
    }
}

TEST_CASE("after a chunk that was changed nothing is handed out, in whatever batch it is", "[crypto][age]")
{
    auto const identity = Identity::generate();
    auto const plain = someBytes(3 * batchSize);
    auto file = fileFor(identity.recipient(), plain);
    for (std::size_t chunk = 0; chunk < 3 * batchChunks; ++chunk) {
        CAPTURE(chunk);
        auto& byte = file[payloadBegin + chunk * sealedChunkSize + 30'000];
        byte ^= 1;
        auto const opened = open(file, identity);
        CHECK(opened.outcome == "payload failure");
        CHECK(opened.plain.size() == chunk * chunkSize);
        CHECK(std::equal(opened.plain.begin(), opened.plain.end(), plain.begin()));
        byte ^= 1;
    }
    CHECK(open(file, identity).outcome == "success");
    // Cut between two batches, and a byte into the next; one batch twice.
    auto const begin = [](std::size_t batch) { return payloadBegin + batch * batchChunks * sealedChunkSize; };
    CHECK(open(ByteView(file).first(begin(2)), identity).plain.size() == 2 * batchSize - chunkSize);
    CHECK(open(ByteView(file).first(begin(2)), identity).outcome == "payload failure");
    CHECK(open(ByteView(file).first(begin(2) + 1), identity).plain.size() == 2 * batchSize);
    CHECK(open(ByteView(file).first(begin(2) + 1), identity).outcome == "payload failure");
    auto twice = file;
    twice.insert(twice.begin() + static_cast<std::ptrdiff_t>(begin(1)),
                 file.begin() + static_cast<std::ptrdiff_t>(begin(0)),
                 file.begin() + static_cast<std::ptrdiff_t>(begin(1)));
    CHECK(open(twice, identity).plain.size() == batchSize);
}

TEST_CASE("a device that gives no second thread writes and reads all the same", "[crypto][age]")
{
    auto const ending = runInChild([] {
        auto const identity = Identity::generate();
        auto const plain = someBytes(5 * batchSize + 1);
        refuseThreads();
        bool isRefused = false;
        try {
            std::thread([] {}).join();
        } catch (std::system_error const&) {
            isRefused = true;
        }
        if (!isRefused)
            return 2;
        auto const file = fileFor(identity.recipient(), plain);
        auto const opened = open(file, identity);
        return opened.outcome == "success" && opened.plain == plain ? 0 : 1;
    });
    CHECK(ending.exitCode == 0);
}

TEST_CASE("the same text for the same person is another file each time", "[crypto][age]")
{
    auto const identity = Identity::generate();
    auto const plain = someBytes(100);
    auto const first = fileFor(identity.recipient(), plain);
    auto const second = fileFor(identity.recipient(), plain);
    auto const areEqual = [&](std::size_t begin, std::size_t count) {
        return std::equal(first.begin() + static_cast<std::ptrdiff_t>(begin),
                          first.begin() + static_cast<std::ptrdiff_t>(begin + count),
                          second.begin() + static_cast<std::ptrdiff_t>(begin));
    };
    CHECK(areEqual(0, 32));
    CHECK_FALSE(areEqual(32, 43));
    CHECK_FALSE(areEqual(76, 43));
    CHECK_FALSE(areEqual(124, 43));
    CHECK_FALSE(areEqual(168, 16));
    CHECK_FALSE(areEqual(payloadBegin, 16));
}

TEST_CASE("a file opens for nobody but its recipient", "[crypto][age]")
{
    auto const file = fileFor(Identity::generate().recipient(), someBytes(100));
    auto const opened = open(file, Identity::generate());
    CHECK(opened.outcome == "no match");
    CHECK(opened.plain.empty());
}

TEST_CASE("a file that was cut anywhere is refused", "[crypto][age]")
{
    auto const identity = Identity::generate();
    auto const size = GENERATE(0U, 5U);
    auto const file = fileFor(identity.recipient(), someBytes(size));
    for (std::size_t kept = 0; kept < file.size(); ++kept) {
        CAPTURE(kept);
        auto const opened = open(ByteView(file).first(kept), identity);
        REQUIRE(opened.outcome == (kept < payloadBegin ? "header failure" : "payload failure"));
        REQUIRE(opened.plain.empty());
    }
}

TEST_CASE("a file with any one byte changed is refused, for the right reason", "[crypto][age]")
{
    auto const identity = Identity::generate();
    auto file = fileFor(identity.recipient(), someBytes(5));
    for (std::size_t at = 0; at < file.size(); ++at) {
        auto const before = file[at];
        for (int value = 0; value < 256; ++value) {
            if (value == before)
                continue;
            file[at] = static_cast<std::uint8_t>(value);
            CAPTURE(at, value, char(before));
            auto const opened = open(file, identity);
            REQUIRE(opened.outcome == expectedAfter(at, static_cast<char>(value)));
            REQUIRE(opened.plain.empty());
        }
        file[at] = before;
    }
    CHECK(open(file, identity).outcome == "success");
}

TEST_CASE("a long file that was cut, lengthened or shuffled is refused after its last good chunk", "[crypto][age]")
{
    auto const identity = Identity::generate();
    auto const plain = someBytes(3 * chunkSize);
    auto const file = fileFor(identity.recipient(), plain);
    auto const begin = [](std::size_t chunk) { return payloadBegin + chunk * sealedChunkSize; };
    auto const goodChunks = [&](Bytes const& changed) {
        auto const opened = open(changed, identity);
        CHECK(opened.outcome == "payload failure");
        REQUIRE(opened.plain.size() % chunkSize == 0);
        CHECK(std::equal(opened.plain.begin(), opened.plain.end(), plain.begin()));
        return opened.plain.size() / chunkSize;
    };
    auto const without = [&](std::size_t from, std::size_t count) {
        auto changed = file;
        auto const first = changed.begin() + static_cast<std::ptrdiff_t>(from);
        changed.erase(first, first + static_cast<std::ptrdiff_t>(count));
        return changed;
    };
    // Cut: what then stands at the end was not sealed as the last.
    CHECK(goodChunks(without(begin(0), file.size() - begin(0))) == 0);
    CHECK(goodChunks(without(begin(1), file.size() - begin(1))) == 0);
    CHECK(goodChunks(without(begin(2), file.size() - begin(2))) == 1);
    CHECK(goodChunks(without(begin(2) + 1, file.size() - begin(2) - 1)) == 2);
    CHECK(goodChunks(without(begin(2) + 16, file.size() - begin(2) - 16)) == 2);
    CHECK(goodChunks(without(file.size() - 1, 1)) == 2);
    // A chunk or a byte taken out.
    CHECK(goodChunks(without(begin(0), sealedChunkSize)) == 0);
    CHECK(goodChunks(without(begin(1), sealedChunkSize)) == 1);
    CHECK(goodChunks(without(begin(1) + 1'000, 1)) == 1);
    // Something added: the last chunk is not at the end.
    auto longer = file;
    longer.push_back(0);
    CHECK(goodChunks(longer) == 2);
    longer.insert(longer.end(), file.begin() + static_cast<std::ptrdiff_t>(begin(2)), file.end());
    CHECK(goodChunks(longer) == 2);
    // Two chunks swapped.
    auto swapped = file;
    std::swap_ranges(swapped.begin() + static_cast<std::ptrdiff_t>(begin(0)),
                     swapped.begin() + static_cast<std::ptrdiff_t>(begin(1)),
                     swapped.begin() + static_cast<std::ptrdiff_t>(begin(1)));
    CHECK(goodChunks(swapped) == 0);
    // One byte changed in each chunk.
    for (std::size_t chunk = 0; chunk < 3; ++chunk) {
        auto changed = file;
        changed[begin(chunk) + 30'000] ^= 1;
        CHECK(goodChunks(changed) == chunk);
    }
}

TEST_CASE("a file whose writer stopped before the end is refused", "[crypto][age]")
{
    auto const identity = Identity::generate();
    auto const size = GENERATE(0U, 5U, 65'536U, 200'000U);
    Bytes file;
    {
        auto encryptor = Encryptor::start(identity.recipient(), sinkTo(file));
        REQUIRE(encryptor);
        REQUIRE(encryptor->write(someBytes(size)));
    }
    CHECK(open(file, identity).outcome == "payload failure");
}

TEST_CASE("a point that makes every key the same is refused as a recipient and as a share", "[crypto][age]")
{
    auto const identity = Identity::generate();
    auto const file = fileFor(identity.recipient(), someBytes(5));
    // The helper that replaces the share does not itself spoil the file.
    Bytes share;
    REQUIRE(appendBase64(share, std::string_view(reinterpret_cast<char const*>(file.data()) + 32, 43)));
    REQUIRE(open(withShare(file, share), identity).outcome == "success");
    for (auto const hex : lowOrderPoints) {
        CAPTURE(hex);
        auto const point = fromHex(hex);
        CHECK(open(withShare(file, point), identity).outcome == "header failure");

        Recipient recipient;
        std::ranges::copy(point, recipient.key.begin());
        Bytes written;
        auto const encryptor = Encryptor::start(recipient, sinkTo(written));
        REQUIRE_FALSE(encryptor);
        CHECK(encryptor.error() == Fault::Header);
        CHECK(written.empty());
    }
}

TEST_CASE("a source that fails at any byte is not taken for the end of the file", "[crypto][age]")
{
    auto const identity = Identity::generate();
    auto const file = fileFor(identity.recipient(), someBytes(5));
    for (std::size_t good = 0; good <= file.size(); ++good) {
        auto const whole = sourceOf(file, 1);
        std::size_t given = 0;
        Bytes plain;
        auto const failing = [&](std::span<std::uint8_t> room) -> std::optional<std::size_t> {
            if (given == good)
                return std::nullopt;
            given += 1;
            return whole(room.first(1));
        };
        CAPTURE(good);
        CHECK(nameOf(decrypt(failing, identity, sinkTo(plain))) == "source failure");
        CHECK(plain.empty());
    }
}

TEST_CASE("a source that fails while a batch is being opened hands out nothing more", "[crypto][age]")
{
    auto const identity = Identity::generate();
    auto const file = fileFor(identity.recipient(), someBytes(4 * batchSize));
    for (std::size_t good = 0; good < file.size(); good += 50'000) {
        auto const whole = sourceOf(ByteView(file).first(good));
        Bytes plain;
        auto const failing = [&](std::span<std::uint8_t> room) -> std::optional<std::size_t> {
            auto const count = whole(room);
            return count == std::size_t{0} ? std::nullopt : count;
        };
        CAPTURE(good);
        CHECK(nameOf(decrypt(failing, identity, sinkTo(plain))) == "source failure");
        CHECK(plain.size() <= good);
        CHECK(plain.size() % chunkSize == 0);
    }
}

TEST_CASE("a source that claims more than it was given room for is a failed source", "[crypto][age]")
{
    Bytes plain;
    auto const boasting = [](std::span<std::uint8_t> room) -> std::optional<std::size_t> { return room.size() + 1; };
    CHECK(nameOf(decrypt(boasting, Identity::generate(), sinkTo(plain))) == "source failure");
}

TEST_CASE("a source that has ended is not asked again", "[crypto][age]")
{
    auto const identity = Identity::generate();
    auto const file = fileFor(identity.recipient(), someBytes(chunkSize));
    auto const whole = sourceOf(file);
    int ends = 0;
    Bytes plain;
    auto const counting = [&](std::span<std::uint8_t> room) {
        auto const count = whole(room);
        ends += count == std::size_t{0} ? 1 : 0;
        return count;
    };
    CHECK(nameOf(decrypt(counting, identity, sinkTo(plain))) == "success");
    CHECK(ends == 1);
}

TEST_CASE("writing stops where the sink stops, and stays stopped", "[crypto][age]")
{
    auto const recipient = Identity::generate().recipient();
    int calls = 0;
    int allowed = 0;
    auto const sink = [&](ByteView) { return ++calls <= allowed; };
    auto const text = someBytes(3 * batchSize);

    auto const refused = Encryptor::start(recipient, sink);
    REQUIRE_FALSE(refused);
    CHECK(refused.error() == Fault::Sink);
    CHECK(calls == 1);

    calls = 0;
    allowed = 1;
    auto encryptor = Encryptor::start(recipient, sink);
    REQUIRE(encryptor);
    CHECK(nameOf(encryptor->write(text)) == "sink failure");
    CHECK(calls == 2);
    CHECK(nameOf(encryptor->write(ByteView(text).first(1))) == "sink failure");
    CHECK(nameOf(encryptor->write(text)) == "sink failure");
    CHECK(nameOf(encryptor->finish()) == "sink failure");
    CHECK(calls == 2);

    calls = 0;
    auto last = Encryptor::start(recipient, sink);
    REQUIRE(last);
    CHECK(last->write(ByteView(text).first(5)));
    CHECK(nameOf(last->finish()) == "sink failure");
    CHECK(calls == 2);
}

TEST_CASE("reading stops where the sink stops", "[crypto][age]")
{
    auto const identity = Identity::generate();
    constexpr int chunks = 2 * batchChunks + 3;
    auto const file = fileFor(identity.recipient(), someBytes(chunks * chunkSize));
    for (int allowed = 0; allowed < chunks; ++allowed) {
        int calls = 0;
        auto const sink = [&](ByteView) { return ++calls <= allowed; };
        CHECK(nameOf(decrypt(sourceOf(file), identity, sink)) == "sink failure");
        CHECK(calls == allowed + 1);
    }
}

TEST_CASE("a file for a passphrase is for others, and next to another way in it is malformed", "[crypto][age]")
{
    auto const identity = Identity::generate();
    std::string const scrypt = "-> scrypt AAAAAAAAAAAAAAAAAAAAAA 18\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n";
    std::string const end = "--- AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n";
    std::string const version = "age-encryption.org/v1\n";
    CHECK(open(bytesOf(version + scrypt + end), identity).outcome == "no match");
    CHECK(open(bytesOf(version + scrypt + scrypt + end), identity).outcome == "header failure");
}

TEST_CASE("using an encryptor that is finished or moved from ends the process", "[crypto][age]")
{
    auto const recipient = Identity::generate().recipient();
    auto const start = [&] { return Encryptor::start(recipient, [](ByteView) { return true; }); };
    auto const writeAfter = runInChild([&] {
        auto encryptor = start();
        return encryptor->finish() && encryptor->write({}) ? 0 : 1;
    });
    CHECK(writeAfter.signal == SIGABRT);
    auto const finishTwice = runInChild([&] {
        auto encryptor = start();
        return encryptor->finish() && encryptor->finish() ? 0 : 1;
    });
    CHECK(finishTwice.signal == SIGABRT);
    auto const movedFrom = runInChild([&] {
        auto encryptor = start();
        auto const taken = std::move(*encryptor);
        return encryptor->write({}) ? 0 : 1;
    });
    CHECK(movedFrom.signal == SIGABRT);
}

TEST_CASE("a long file is written and read in little memory", "[crypto][age]")
{
    auto const identity = Identity::generate();
    auto const plain = someBytes(std::size_t{48} << 20);
    auto const file = fileFor(identity.recipient(), plain);
    auto const shortPlain = ByteView(plain).first(3 * batchSize);
    auto const shortFile = fileFor(identity.recipient(), shortPlain);

    auto const isWritten = [&](ByteView rest) {
        std::uint64_t bytes = 0;
        auto encryptor = Encryptor::start(identity.recipient(), [&](ByteView piece) {
            bytes += piece.size();
            return true;
        });
        auto const expected = payloadBegin + sealedSize(rest.size());
        while (encryptor && !rest.empty()) {
            auto const piece = rest.first(std::min(rest.size(), std::size_t{5'000}));
            rest = rest.subspan(piece.size());
            if (!encryptor->write(piece))
                return false;
        }
        return encryptor && encryptor->finish() && bytes == expected;
    };
    auto const isRead = [&](ByteView sealed) {
        ByteView expected = plain;
        return bool(decrypt(sourceOf(sealed), identity, [&](ByteView piece) {
            bool const isRight = std::ranges::equal(piece, expected.first(piece.size()));
            expected = expected.subspan(piece.size());
            return isRight;
        }));
    };
    // How much more memory the long file takes than a short one, which has brought in all code. Not a limit on the
    // address space: the address sanitizer has reserved its own beforehand. In the company of other cases, not as ctest
    // runs it, memory that those freed can hide some waste.
    auto const growth = [](auto const& first, auto const& second) {
        return runInChild([&] {
            if (!first())
                return 1;
            auto const before = peakKibibytes();
            if (!second())
                return 2;
            return peakKibibytes() - before <= 6 * 1024 ? 0 : 3;
        });
    };
    auto const written = growth([&] { return isWritten(shortPlain); }, [&] { return isWritten(plain); });
    CHECK(written.exitCode == 0);
    auto const read = growth([&] { return isRead(shortFile); }, [&] { return isRead(file); });
    CHECK(read.exitCode == 0);
}
