// Secrets from a file descriptor or from a prompt without echo; never from the command line or the environment.
#pragma once

#include "app/weerbaarctl/arguments.h"
#include "app/weerbaarctl/attempt.h"
#include "crypto/secret.h"

#include <cstddef>
#include <string_view>

namespace weerbaar::tool {

/// What a command asks for.
struct SecretKind {
    std::string_view option;  ///< which gives the descriptor
    char const* name;         ///< in a sentence and at the prompt, with a capital: "De wachtzin"
    std::size_t maximumBytes;
    Error tooLong;            ///< its `where` tells what sort of secret it is, in all errors about it
    bool typedTwice;          ///< at a prompt
};

extern SecretKind const currentPassphrase;
extern SecretKind const newPassphrase;   ///< option new-passphrase-fd
extern SecretKind const firstPassphrase; ///< of a vault to be made; option passphrase-fd
extern SecretKind const recoveryCode;
extern SecretKind const pdfPassword;
extern SecretKind const bundlePassword;  ///< of a bundle to be made; option export-passphrase-fd
extern SecretKind const filePassword;    ///< of an age file that anybody made; option export-passphrase-fd
extern SecretKind const backupPassword;  ///< of a backup that is there; option export-passphrase-fd
extern SecretKind const newBackupPassword;

/// Reads a descriptor up to its end, or asks on the terminal if the option was not given. One newline at the end is
/// dropped. Read straight into guarded memory.
/// \returns The secret, not empty, UTF-8 in NFC. Refused: empty, not UTF-8, too long, no descriptor and no terminal,
/// a descriptor that cannot be read, two that differ at the prompt, Ctrl-C.
[[nodiscard]] Attempt<crypto::SecretBytes> readSecret(Arguments const& arguments, SecretKind const& kind);

/// A passphrase or password that is about to be set: refuses one that will not do before anything slow begins.
/// \returns as readSecret(), and what vault::checkPassphrase() says.
[[nodiscard]] Attempt<crypto::SecretBytes> readChosen(Arguments const& arguments, SecretKind const& kind);

}  // namespace weerbaar::tool
