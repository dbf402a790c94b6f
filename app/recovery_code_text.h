// A recovery code as it is typed from paper.
#pragma once

#include "crypto/recovery_code.h"

#include <QtCore/QString>

#include <optional>

namespace weerbaar::app {

/// A sentence that names the group that is wrong, or empty when the code could be right.
[[nodiscard]] QString recoveryCodeProblem(QString const& typed);

/// The code; nothing where recoveryCodeProblem() has something to say.
[[nodiscard]] std::optional<crypto::RecoveryCode> typedRecoveryCode(QString const& typed);

}  // namespace weerbaar::app
