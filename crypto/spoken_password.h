// A password that is proposed, written down and told by phone.
#pragma once

#include "crypto/secret.h"

#include <array>
#include <cstdint>

namespace weerbaar::crypto {

/// Sixteen bits as five letters that can be said aloud: consonant, vowel, consonant, vowel, consonant.
/// Source: D. Wilkerson, "A Proposal for Proquints" (arXiv:0901.4016).
[[nodiscard]] std::array<char, 5> proquint(std::uint16_t value);

/// Five random proquints with hyphens between, "lusab-babad-gutih-tugad-mudof": 80 random bits, 29 ASCII letters
/// and hyphens. For what a slow hash protects besides, such as a PDF (ISO 32000-2 algorithm 2.B); not for the vault.
[[nodiscard]] SecretBytes spokenPassword();

}  // namespace weerbaar::crypto
