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
#include <iterator>
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

/// Replaces the file of a compressed vector by what was compressed, with the help of files in `folder`.
void unpack(Vector& vector, std::filesystem::path const& folder)
{
    weerbaar::test::writeBytes(folder / "packed", vector.file);
    auto const files =
        " <'" + (folder / "packed").string() + "' >'" + (folder / "unpacked").string() + '\'';
    REQUIRE(weerbaar::test::runs("zlib-flate -uncompress" + files));
    vector.file = weerbaar::test::readBytes(folder / "unpacked");
}

/// All bytes in good armor.
Bytes unarmored(ByteView text)
{
    auto const source = sourceOf(text);
    BufferedSource buffered(source, std::size_t{1} << 16);
    ArmorReader reader(buffered);
    Bytes file(text.size());
    auto const count = reader.read(file);
    REQUIRE(count);
    file.resize(*count);
    return file;
}

/// The file's own key, and the bytes after its header, sealed again from `plain`: the same bytes, if all is right.
void checkWrittenTheSame(Vector const& vector, ByteView plain)
{
    auto const file = vector.has("armored") ? unarmored(vector.file) : vector.file;
    auto const source = sourceOf(file);
    BufferedSource buffered(source, sealedChunkSize + 1);
    auto const text = readHeader(buffered);
    REQUIRE(text);
    auto const header = parseHeader(*text);
    REQUIRE(header);
    auto const before = headerBeforeMac(header->stanzas);
    SecretBytes const fileKey(fromHex(vector.get("file key")));
    CHECK(before + headerEnd(headerMac(fileKey, before)) == *text);

    auto const rest = ByteView(file).subspan(text->size());
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

// In these a chunk at the end is not sealed as the last, or one before the end is. A reader that opens it either way and
// complains afterwards hands it out, and the vector's hash counts it. Ours looks ahead and refuses the chunk itself: it
// hands out one chunk less, which is this many.
std::map<std::string, std::size_t> const chunksBefore = {
    {"armor_garbage_encoded", 0},
    {"stream_no_final_full", 0},
    {"stream_no_final_two_chunks_full", 1},
    {"stream_trailing_garbage_short", 0},
    {"stream_two_final_chunks", 0},
    {"stream_two_final_chunks_full", 0},
    {"stream_two_final_chunks_second", 1},
};

/// The binary file out of the armor, whatever the first line of that is.
Opened openArmored(Vector const& vector)
{
    auto const text = sourceOf(vector.file);
    BufferedSource buffered(text, std::size_t{1} << 16);
    ArmorReader reader(buffered);
    std::optional<Fault> fault;
    auto const source = [&](std::span<std::uint8_t> room) -> std::optional<std::size_t> {
        auto const count = reader.read(room);
        if (count)
            return *count;
        fault = count.error();
        return std::nullopt;
    };
    Opened opened;
    auto outcome = decrypt(source, VectorKeys(vector).keys(), sinkTo(opened.plain));
    opened.outcome = fault ? nameOf(*fault) : nameOf(outcome);
    return opened;
}

/// Compares what opening comes to with what the vector expects.
void check(Vector const& vector)
{
    auto const opened = vector.has("armored") ? openArmored(vector) : open(vector.file, VectorKeys(vector).keys());
    CHECK(opened.outcome == vector.get("expect"));
    CHECK(vector.has("payload") == (opened.outcome == "success" || opened.outcome == "payload failure"));
    auto const refusedEarlier = chunksBefore.find(vector.name);
    if (refusedEarlier != chunksBefore.end())
        CHECK(opened.plain.size() == refusedEarlier->second * chunkSize);
    else if (vector.has("payload"))
        CHECK(toHex(sha256(opened.plain)) == vector.get("payload"));
    else
        CHECK(opened.plain.empty());
    if (vector.has("armored")) {
        // One that does not begin as armor is none, for whoever was not told that it is.
        auto const detected = open(vector.file, VectorKeys(vector).keys());
        CHECK(detected.outcome == (vector.name == "armor_garbage_leading" ? "header failure" : opened.outcome));
        CHECK(detected.plain == opened.plain);
    }
    if (opened.outcome == "success")
        checkWrittenTheSame(vector, opened.plain);
}

/// Its lines without CR and without the blanks about them, as a writer of armor leaves them.
std::string tidyArmor(ByteView text)
{
    std::string tidy;
    std::ranges::copy_if(text, std::back_inserter(tidy), [](auto byte) { return byte != '\r'; });
    auto const begin = tidy.find("-----BEGIN");
    return tidy.substr(begin, tidy.rfind("-----") + 5 - begin) + '\n';
}

}  // namespace

TEST_CASE("every vector comes to its class, with its text", "[crypto][age]")
{
    std::map<std::string, int> seen;
    weerbaar::test::TempFolder const folder;
    for (auto& vector : allVectors()) {
        INFO(vector.name);
        if (vector.has("compressed")) {
            REQUIRE(vector.get("compressed") == "zlib");
            if (!weerbaar::test::hasProgram("zlib-flate"))
                SKIP("no zlib-flate, of qpdf, on this machine");
            unpack(vector, folder.path());
        }
        check(vector);
        ++seen[vector.get("expect")];
    }
    // Counted in the collection's manifest, by another program.
    CHECK(seen["success"] == 14);
    CHECK(seen["no match"] == 6);
    CHECK(seen["HMAC failure"] == 1);
    CHECK(seen["header failure"] == 34);
    CHECK(seen["payload failure"] == 13);
    CHECK(seen["armor failure"] == 15);
    CHECK(seen.size() == 6);
}

TEST_CASE("a vector of good armor is written again as it was", "[crypto][age]")
{
    int count = 0;
    for (auto const& vector : allVectors()) {
        if (!vector.has("armored") || vector.has("compressed") || vector.get("expect") != "success")
            continue;
        INFO(vector.name);
        auto const again = armored(unarmored(vector.file));
        CHECK(std::string(again.begin(), again.end()) == tidyArmor(vector.file));
        ++count;
    }
    CHECK(count == 4);
}
