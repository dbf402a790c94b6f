// The file key, wrapped for an X25519 recipient. Private to crypto/age.
// Source: the age specification (C2SP, age.md), "The X25519 recipient type".
#pragma once

#include "crypto/age/header.h"
#include "crypto/age/x25519.h"

#include <span>

namespace weerbaar::crypto::age {

/// Wraps `fileKey`, of fileKeySize, under a key used this once. Fault: Header for a recipient that is no point X25519
/// accepts: what is wrapped for it anybody could open.
[[nodiscard]] Outcome<Stanza, Fault> wrapFileKey(SecretBytes const& fileKey, Recipient const& recipient);

/// The file key from the first stanza that one of the identities opens. Faults: NoMatch; Header if any X25519 stanza is
/// malformed, or one up to that first stanza has a share that is no point X25519 accepts.
[[nodiscard]] Outcome<SecretBytes, Fault> unwrapFileKey(std::span<Stanza const> stanzas,
                                                        std::span<Identity const> identities);

}  // namespace weerbaar::crypto::age
