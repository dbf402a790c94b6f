// The file key, wrapped for a passphrase. Private to crypto/age.
// Source: the age specification (C2SP, age.md), "The scrypt recipient type".
#pragma once

#include "crypto/age/header.h"

#include <span>

namespace weerbaar::crypto::age {

/// Whether a stanza is of this type; parseHeader() accepts one only where it is alone.
[[nodiscard]] bool isForPassphrase(Stanza const& stanza);

/// Faults: Header if a stanza of this type is malformed; WorkFactor if it asks for more than `most`.
[[nodiscard]] Outcome<void, Fault> checkScrypt(Stanza const& stanza, WorkFactor most);

/// Wraps `fileKey`, of fileKeySize. Faults: Header for an empty passphrase; Memory.
/// \param factor 1 to acceptedWorkFactor, else aborts.
[[nodiscard]] Outcome<Stanza, Fault> wrapFileKey(SecretBytes const& fileKey, SecretBytes const& passphrase,
                                                 WorkFactor factor);

/// The file key by the first passphrase that fits. Faults: those of checkScrypt(); NoMatch; Memory.
[[nodiscard]] Outcome<SecretBytes, Fault> unwrapFileKey(Stanza const& stanza, std::span<SecretBytes const> passphrases,
                                                        WorkFactor most);

}  // namespace weerbaar::crypto::age
