// What makes a passphrase acceptable, or a password for a file of ours, and how long it would hold.
#pragma once

#include "core/result.h"
#include "crypto/secret.h"

#include <cstddef>

namespace weerbaar::vault {

inline constexpr std::size_t passphraseMinimumCharacters = 8;
inline constexpr std::size_t passphraseMaximumBytes = 1024;

/// Length only; no rules about digits or signs, which make passphrases worse (NIST SP 800-63B 5.1.1.2).
/// \param passphrase UTF-8 in NFC.
/// \returns PassphraseTooShort, PassphraseTooLong, InvalidText.
[[nodiscard]] Result<void> checkPassphrase(crypto::SecretBytes const& passphrase);

/// How long a well-equipped attacker with a copy of the files would need, on average.
enum class PassphraseStrength {
    Weak,    ///< a day at most
    Fair,    ///< a year at most
    Good,    ///< a hundred years at most
    Strong,  ///< longer
};

/// An estimate that prefers to be too low: the lower of zxcvbn's and, because zxcvbn knows no
/// Dutch words, 13 bits for each word of letters, 3.3 for each digit and 5.5 for each other
/// character. An attacker is taken to try ten thousand passphrases a second, which Argon2id at
/// 0.5 s makes dear.
[[nodiscard]] PassphraseStrength estimateStrength(crypto::SecretBytes const& passphrase);

}  // namespace weerbaar::vault
