#include "crypto/password_hash.h"

#include <sodium.h>

namespace weerbaar::crypto {
namespace {

static_assert(argon2SaltBytes == crypto_pwhash_SALTBYTES);

/// The fault of a cost that lies outside the bounds.
Result<void> checkBounds(Argon2Cost cost, Argon2Floor floor)
{
    if (cost.passes > argon2MaximumPasses || cost.memoryBytes > argon2MaximumBytes)
        return Error{Fault::CostTooHigh};
    // Whatever a test's floor allows, Argon2 itself has a least.
    auto const leastPasses = std::max<std::uint64_t>(floor.passes, crypto_pwhash_argon2id_OPSLIMIT_MIN);
    auto const leastBytes = std::max<std::uint64_t>(floor.memoryBytes, crypto_pwhash_argon2id_MEMLIMIT_MIN);
    if (cost.passes < leastPasses || cost.memoryBytes < leastBytes)
        return Error{Fault::CostTooLow};
    return {};
}

}  // namespace

Argon2Cost calibrateArgon2()
{
    // Neither the secret nor the salt changes how long a run takes.
    auto const secret = SecretBytes::fromText("calibration");
    Argon2Salt const salt{};
    return chooseArgon2Cost([&](Argon2Cost cost) -> std::chrono::duration<double> {
        auto const start = std::chrono::steady_clock::now();
        auto const key = hashPassword(secret, salt, cost);
        if (!key)
            return std::chrono::duration<double>::max();  // the device refuses the memory
        return std::chrono::steady_clock::now() - start;
    });
}

Result<SecretKey> hashPassword(SecretBytes const& secret, Argon2Salt const& salt, Argon2Cost cost,
                               Argon2Floor floor)
{
    if (secret.isEmpty())
        sodium_misuse();
    TRY(checkBounds(cost, floor));

    SecretBytes key(SecretKey::size);
    auto const* const text = reinterpret_cast<char const*>(secret.view().data());
    // The algorithm by name, not crypto_pwhash_ALG_DEFAULT: a later libsodium may choose another
    // default, and then no vault would open.
    int const refused = crypto_pwhash(key.bytes().data(), key.size(), text, secret.size(), salt.data(),
                                      cost.passes, static_cast<std::size_t>(cost.memoryBytes),
                                      crypto_pwhash_ALG_ARGON2ID13);
    // Within the bounds, memory is all that libsodium can be refused.
    if (refused != 0)
        return Error{Fault::OutOfMemory};
    return SecretKey::fromBytes(std::move(key));
}

}  // namespace weerbaar::crypto
