// The age files that the community's implementations share (C2SP CCTV), where those are.
#include "crypto/age/file.h"
#include "crypto/age/header.h"
#include "crypto/hash_chain.h"

#include "age_files.h"
#include "tests/support/programs.h"

#include "../hex.h"
#include "tests/support/files.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <stdexcept>
#include <string>
#include <vector>

using namespace weerbaar::crypto;
using namespace weerbaar::crypto::age;

namespace {

/// One file: a preamble of "key: value" lines, an empty line, and the bytes of an age file.
struct Vector {
    std::string name;
    std::multimap<std::string, std::string> keys;
    Bytes file;

    [[nodiscard]] bool has(std::string const& key) const { return keys.contains(key); }
    [[nodiscard]] std::string get(std::string const& key) const
    {
        if (keys.count(key) != 1)
            throw std::runtime_error(name + " does not have one " + key);
        return keys.find(key)->second;
    }
};

/// All keys that a vector gives.
class VectorKeys {
public:
    explicit VectorKeys(Vector const& vector)
    {
        for (auto [at, end] = vector.keys.equal_range("identity"); at != end; ++at) {
            auto identity = Identity::from(at->second);
            if (!identity)
                throw std::runtime_error(vector.name + " has no identity of ours");
            m_identities.push_back(std::move(*identity));
        }
        for (auto [at, end] = vector.keys.equal_range("passphrase"); at != end; ++at)
            m_passphrases.push_back(SecretBytes::fromText(at->second));
    }
    [[nodiscard]] Keys keys() const { return {.identities = m_identities, .passphrases = m_passphrases}; }

private:
    std::vector<Identity> m_identities;
    std::vector<SecretBytes> m_passphrases;
};

Vector readVector(std::filesystem::path const& path)
{
    Vector vector;
    vector.name = path.filename().string();
    auto const bytes = weerbaar::test::readBytes(path);
    std::string const text(bytes.begin(), bytes.end());
    auto const end = text.find("\n\n");
    for (std::size_t at = 0; at < end;) {
        auto const lineEnd = text.find('\n', at);
        auto const line = text.substr(at, lineEnd - at);
        auto const colon = line.find(": ");
        vector.keys.emplace(line.substr(0, colon), line.substr(colon + 2));
        at = lineEnd + 1;
    }
    vector.file.assign(bytes.begin() + static_cast<std::ptrdiff_t>(end + 2), bytes.end());
    return vector;
}

/// All of them, by name. Ends the test, skipped, where they are not.
std::vector<Vector> allVectors()
{
    if (!std::filesystem::exists(WEERBAAR_AGE_VECTORS))
        SKIP("no test vectors beside the repository: " WEERBAAR_AGE_VECTORS);
    std::vector<Vector> vectors;
    for (auto const& entry : std::filesystem::directory_iterator(WEERBAAR_AGE_VECTORS))
        vectors.push_back(readVector(entry.path()));
    std::ranges::sort(vectors, {}, &Vector::name);
    CHECK(vectors.size() == 83);
    for (auto const& vector : vectors) {
        for (auto const& [key, value] : vector.keys) {
            CAPTURE(vector.name, key);
            CHECK(std::ranges::count(std::vector<std::string>{"expect", "payload", "file key", "identity", "passphrase",
                                                              "armored", "compressed", "comment"},
                                     key) == 1);
        }
    }
    return vectors;
}

/// The file's own key, and the bytes after its header, sealed again from `plain`: the same bytes, if all is right.
void checkWrittenTheSame(Vector const& vector, ByteView plain)
{
    auto const source = sourceOf(vector.file);
    BufferedSource buffered(source, sealedChunkSize + 1);
    auto const text = readHeader(buffered);
    REQUIRE(text);
    auto const header = parseHeader(*text);
    REQUIRE(header);
    auto const before = headerBeforeMac(header->stanzas);
    SecretBytes const fileKey(fromHex(vector.get("file key")));
    CHECK(before + headerEnd(headerMac(fileKey, before)) == *text);

    auto const rest = ByteView(vector.file).subspan(text->size());
    StreamSealer sealer(deriveKey(fileKey.view(), rest.first(16), "payload"));
    Bytes payload(sealedSize(plain.size()));
    std::span<std::uint8_t> room = payload;
    do {
        auto const chunk = plain.first(std::min(plain.size(), chunkSize));
        plain = plain.subspan(chunk.size());
        sealer.seal(chunk, plain.empty(), room);
        room = room.subspan(chunk.size() + tagSize);
    } while (!plain.empty());
    CHECK(toHex(sha256(payload)) == toHex(sha256(rest.subspan(16))));
}

/// Compares what opening comes to with what the vector expects.
void check(Vector const& vector)
{
    auto const opened = open(vector.file, VectorKeys(vector).keys());
    CHECK(opened.outcome == vector.get("expect"));
    CHECK(vector.has("payload") == (opened.outcome == "success" || opened.outcome == "payload failure"));
    if (vector.has("payload"))
        CHECK(toHex(sha256(opened.plain)) == vector.get("payload"));
    else
        CHECK(opened.plain.empty());
    if (opened.outcome == "success")
        checkWrittenTheSame(vector, opened.plain);
}

}  // namespace

TEST_CASE("every vector for an identity comes to its class, with its text", "[crypto][age]")
{
    std::map<std::string, int> seen;
    for (auto const& vector : allVectors()) {
        if (vector.has("armored") || vector.has("passphrase") || vector.has("compressed"))
            continue;
        INFO(vector.name);
        check(vector);
        ++seen[vector.get("expect")];
    }
    // Counted in the collection's manifest, by another program.
    CHECK(seen["success"] == 5);
    CHECK(seen["no match"] == 2);
    CHECK(seen["HMAC failure"] == 1);
    CHECK(seen["header failure"] == 20);
    CHECK(seen["payload failure"] == 2);
    CHECK(seen.size() == 5);
}

TEST_CASE("every compressed vector for an identity comes to its class, with its text", "[crypto][age]")
{
    // In these a chunk at the end is not sealed as the last, or one before the end is. A reader that opens it either
    // way and complains afterwards hands it out, and the vector's hash counts it. Ours looks ahead and refuses the
    // chunk itself: it hands out one chunk less, which is this many.
    std::map<std::string, std::size_t> const chunksBefore = {
        {"stream_no_final_full", 0},
        {"stream_no_final_two_chunks_full", 1},
        {"stream_trailing_garbage_short", 0},
        {"stream_two_final_chunks", 0},
        {"stream_two_final_chunks_full", 0},
        {"stream_two_final_chunks_second", 1},
    };
    if (!weerbaar::test::hasProgram("zlib-flate"))
        SKIP("no zlib-flate, of qpdf, on this machine");
    weerbaar::test::TempFolder const folder;
    auto const packed = folder.path() / "packed";
    auto const unpacked = folder.path() / "unpacked";
    std::map<std::string, int> seen;
    for (auto& vector : allVectors()) {
        if (vector.has("armored") || vector.has("passphrase") || !vector.has("compressed"))
            continue;
        INFO(vector.name);
        REQUIRE(vector.get("compressed") == "zlib");
        weerbaar::test::writeBytes(packed, vector.file);
        auto const files = " <'" + packed.string() + "' >'" + unpacked.string() + '\'';
        REQUIRE(weerbaar::test::runs("zlib-flate -uncompress" + files));
        vector.file = weerbaar::test::readBytes(unpacked);
        ++seen[vector.get("expect")];
        auto const refusedEarlier = chunksBefore.find(vector.name);
        if (refusedEarlier == chunksBefore.end()) {
            check(vector);
            continue;
        }
        auto const opened = open(vector.file, VectorKeys(vector).keys());
        CHECK(opened.outcome == vector.get("expect"));
        CHECK(opened.plain.size() == refusedEarlier->second * chunkSize);
    }
    CHECK(seen["success"] == 4);
    CHECK(seen["payload failure"] == 10);
    CHECK(seen.size() == 2);
}

TEST_CASE("every vector for a passphrase comes to its class, with its text", "[crypto][age]")
{
    std::map<std::string, int> seen;
    for (auto const& vector : allVectors()) {
        if (vector.has("armored") || !vector.has("passphrase"))
            continue;
        INFO(vector.name);
        check(vector);
        ++seen[vector.get("expect")];
    }
    CHECK(seen["success"] == 1);
    CHECK(seen["no match"] == 3);
    CHECK(seen["header failure"] == 13);
    CHECK(seen.size() == 3);
}

TEST_CASE("a vector in armor is not a header", "[crypto][age]")
{
    int count = 0;
    auto const identity = Identity::generate();
    for (auto const& vector : allVectors()) {
        if (!vector.has("armored"))
            continue;
        INFO(vector.name);
        CHECK(open(vector.file, identity).outcome == "header failure");
        ++count;
    }
    CHECK(count == 22);
}
