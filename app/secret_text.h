// From what a person typed to guarded memory.
#pragma once

#include "crypto/secret.h"

#include <QtCore/QString>

namespace weerbaar::app {

/// UTF-8 in NFC, so that the same letters typed on another keyboard give the same key. The copies made on the way
/// are wiped; the QString given stays its owner's, and Qt may have copied it before (docs/threat-model.md).
[[nodiscard]] crypto::SecretBytes secretOf(QString const& typed);

/// Why a password of one's own will not do for a sealed file that can come anywhere: the two differ, or it is too short or
/// too easy to guess. Empty: it will do. A sentence for the person.
[[nodiscard]] QString ownPasswordProblem(crypto::SecretBytes const& password, crypto::SecretBytes const& repeated);

}  // namespace weerbaar::app
