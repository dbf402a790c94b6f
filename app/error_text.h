// The sentence for each error: what happened, what is safe, what to do now.
#pragma once

#include "core/result.h"

#include <QtCore/QString>

namespace weerbaar::app {

/// In the person's language; never empty, never a code, never a secret.
[[nodiscard]] QString errorText(Error const& error);

/// A duration for people: "30 seconden", "2 minuten".
[[nodiscard]] QString waitText(std::int64_t seconds);

}  // namespace weerbaar::app
