#include "crypto/age/scrypt_stanza.h"

#include "crypto/age/wrapping.h"

#include <sodium.h>

#include <algorithm>
#include <array>

namespace weerbaar::crypto::age {
namespace {

constexpr std::string_view stanzaType = "scrypt";
constexpr std::string_view saltLabel = "age-encryption.org/v1/scrypt";
constexpr std::uint32_t blockSize = 8;
constexpr std::uint32_t parallelism = 1;

using Salt = std::array<std::uint8_t, 16>;

/// A scrypt stanza that is well formed.
struct Wrapped {
    Salt salt{};
    WorkFactor factor;
};

/// Digits of which the first is no zero. \returns nothing for anything else; any number above what we accept is alike.
std::optional<WorkFactor> parseFactor(std::string_view text)
{
    bool const isNumber = !text.empty() && text.front() != '0' &&
                          std::ranges::all_of(text, [](char digit) { return digit >= '0' && digit <= '9'; });
    if (!isNumber)
        return std::nullopt;
    WorkFactor factor;
    for (char const digit : text) {
        factor.exponent = 10 * factor.exponent + static_cast<unsigned>(digit - '0');
        if (factor > acceptedWorkFactor)
            return factor;
    }
    return factor;
}

/// Faults as checkScrypt().
Outcome<Wrapped, Fault> parse(Stanza const& stanza, WorkFactor most)
{
    std::string_view const arguments = stanza.arguments;
    auto const blank = arguments.find(' ');
    if (blank == std::string_view::npos)
        return Fault::Header;
    Wrapped wrapped;
    Bytes salt;
    auto const factor = parseFactor(arguments.substr(blank + 1));
    if (!appendBase64(salt, arguments.substr(0, blank)) || salt.size() != wrapped.salt.size() || !factor ||
        stanza.body.size() != wrappedKeySize)
        return Fault::Header;
    if (*factor > std::min(most, acceptedWorkFactor))
        return Fault::WorkFactor;
    std::ranges::copy(salt, wrapped.salt.begin());
    wrapped.factor = *factor;
    return wrapped;
}

/// Fault: Memory.
Outcome<SecretKey, Fault> wrapKey(SecretBytes const& passphrase, Salt const& salt, WorkFactor factor)
{
    Bytes labelled(saltLabel.begin(), saltLabel.end());
    labelled.insert(labelled.end(), salt.begin(), salt.end());
    SecretBytes key(SecretKey::size);
    // By its parameters: the function without _ll takes limits, and chooses its own.
    int const refused = crypto_pwhash_scryptsalsa208sha256_ll(
        passphrase.view().data(), passphrase.size(), labelled.data(), labelled.size(),
        std::uint64_t{1} << factor.exponent, blockSize, parallelism, key.bytes().data(), key.size());
    // Within the bounds, memory is all that libsodium can be refused.
    if (refused != 0)
        return Fault::Memory;
    return SecretKey::fromBytes(std::move(key));
}

}  // namespace

bool isForPassphrase(Stanza const& stanza)
{
    return stanza.type == stanzaType;
}

Outcome<void, Fault> checkScrypt(Stanza const& stanza, WorkFactor most)
{
    TRY(parse(stanza, most));
    return {};
}

Outcome<Stanza, Fault> wrapFileKey(SecretBytes const& fileKey, SecretBytes const& passphrase, WorkFactor factor)
{
    if (factor.exponent < 1 || factor > acceptedWorkFactor)
        sodium_misuse();
    if (passphrase.isEmpty())
        return Fault::Header;
    Salt salt{};
    randombytes_buf(salt.data(), salt.size());
    TRY_ASSIGN(auto const key, wrapKey(passphrase, salt, factor));
    return Stanza{std::string(stanzaType), toBase64(salt) + ' ' + std::to_string(factor.exponent),
                  wrapUnder(key, fileKey)};
}

Outcome<SecretBytes, Fault> unwrapFileKey(Stanza const& stanza, std::span<SecretBytes const> passphrases,
                                          WorkFactor most)
{
    TRY_ASSIGN(auto const wrapped, parse(stanza, most));
    for (auto const& passphrase : passphrases) {
        // Nobody chose it, and age's own library writes no file for it.
        if (passphrase.isEmpty())
            continue;
        TRY_ASSIGN(auto const key, wrapKey(passphrase, wrapped.salt, wrapped.factor));
        if (auto fileKey = unwrapUnder(key, stanza.body))
            return std::move(*fileKey);
    }
    return Fault::NoMatch;
}

}  // namespace weerbaar::crypto::age
