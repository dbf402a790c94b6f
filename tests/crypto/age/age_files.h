// Age files in memory, and what opening one came to in the words of the test vectors.
#pragma once

#include "crypto/age/armor.h"
#include "crypto/age/file.h"
#include "crypto/age/payload.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>

namespace weerbaar::crypto::age {

/// Version line, a stanza of one line of arguments and one of body, and the code.
inline constexpr std::size_t headerSize = 168;
inline constexpr std::size_t payloadBegin = headerSize + 16;

/// The class of the vectors. Three of our faults are among their header failures; the last three are ours alone.
inline std::string nameOf(Outcome<void, Fault> const& outcome)
{
    if (outcome)
        return "success";
    switch (outcome.error()) {
    case Fault::NoMatch:
        return "no match";
    case Fault::Header:
    case Fault::LineEnds:
    case Fault::Utf16:
    case Fault::WorkFactor:
        return "header failure";
    case Fault::Armor:
        return "armor failure";
    case Fault::Hmac:
        return "HMAC failure";
    case Fault::Payload:
        return "payload failure";
    case Fault::Memory:
        return "memory failure";
    case Fault::Source:
        return "source failure";
    case Fault::Sink:
        return "sink failure";
    }
    return "no fault at all";
}

/// `size` bytes, no two neighbouring chunks of which are alike.
inline Bytes someBytes(std::size_t size)
{
    Bytes bytes(size);
    for (std::size_t i = 0; i < size; ++i)
        bytes[i] = static_cast<std::uint8_t>(i * 7 + i / 65'521);
    return bytes;
}

/// Gives `file` out in pieces of at most `pieceSize` bytes. Borrows it.
inline Source sourceOf(ByteView file, std::size_t pieceSize = 1 << 20)
{
    return [file, pieceSize](std::span<std::uint8_t> room) mutable -> std::optional<std::size_t> {
        auto const count = std::min({file.size(), room.size(), pieceSize});
        std::ranges::copy(file.first(count), room.begin());
        file = file.subspan(count);
        return count;
    };
}

/// Adds what comes to `bytes`, which it borrows.
inline Sink sinkTo(Bytes& bytes)
{
    return [&bytes](ByteView piece) {
        bytes.insert(bytes.end(), piece.begin(), piece.end());
        return true;
    };
}

struct Opened {
    std::string outcome;  ///< a class of the vectors
    Bytes plain;          ///< what was handed out, also before a failure
};

/// With anything that decrypt() takes for a key.
template <class Key>
Opened open(ByteView file, Key const& key, std::size_t pieceSize = 1 << 20)
{
    Opened opened;
    opened.outcome = nameOf(decrypt(sourceOf(file, pieceSize), key, sinkTo(opened.plain)));
    return opened;
}

/// Work that takes no time, for tests.
inline constexpr WorkFactor lightWork{2};

inline Outcome<Encryptor, Fault> startFor(Recipient const& recipient, Sink sink)
{
    return Encryptor::start(recipient, std::move(sink));
}

inline Outcome<Encryptor, Fault> startFor(SecretBytes const& passphrase, Sink sink)
{
    return Encryptor::start(passphrase, std::move(sink), lightWork);
}

/// A file for a recipient or a passphrase, written in pieces of at most `pieceSize` bytes.
template <class For>
Bytes fileFor(For const& whom, ByteView plain, std::size_t pieceSize = 1 << 20)
{
    Bytes file;
    auto encryptor = startFor(whom, sinkTo(file));
    REQUIRE(encryptor);
    while (!plain.empty()) {
        auto const piece = plain.first(std::min(plain.size(), pieceSize));
        REQUIRE(encryptor->write(piece));
        plain = plain.subspan(piece.size());
    }
    REQUIRE(encryptor->finish());
    return file;
}

/// The same file as text.
inline Bytes armored(ByteView file)
{
    Bytes text;
    ArmorWriter writer(sinkTo(text));
    REQUIRE(writer.write(file));
    REQUIRE(writer.finish());
    return text;
}

inline constexpr std::size_t batchSize = batchChunks * chunkSize;

}  // namespace weerbaar::crypto::age
