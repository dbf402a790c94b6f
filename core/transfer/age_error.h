// What a person is told where an age file does not open, or a public key is none: one place for all who read them.
#pragma once

#include "core/result.h"
#include "crypto/age/file.h"

#include <string_view>

namespace weerbaar::transfer {

/// Why a file does not open. Sink is the caller's own: it knows why it stopped, and this says StorageFailed.
/// \param tried what the file was to be opened with.
[[nodiscard]] Error errorOf(crypto::age::Fault fault, crypto::age::Lock tried);

/// Why a file does not open before anything was tried: what lockOf() says.
[[nodiscard]] Error errorOf(crypto::age::Fault fault);

/// Whether what a person has is what the file asks for. \returns NeedsPassword, NeedsKey.
[[nodiscard]] Result<void> checkLock(crypto::age::Lock lock, crypto::age::Lock given);

/// The sort of what is the secret half of a key, given where a public one is asked for.
inline constexpr std::string_view secretKeySort = "AGE-SECRET-KEY-";

/// Reads a public key, with blanks around it. \returns InvalidRecipient; UnsupportedRecipient, and its sort: secretKeySort,
/// or what its text begins with, such as "age1pq" or "ssh-ed25519".
[[nodiscard]] Result<crypto::age::Recipient> recipientFrom(std::string_view text);

}  // namespace weerbaar::transfer
