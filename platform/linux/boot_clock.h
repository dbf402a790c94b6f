// Linux's clock since boot.
#pragma once

#include "platform/monotonic_clock.h"

namespace weerbaar::platform {

class BootClock final : public MonotonicClock {
public:
    [[nodiscard]] std::chrono::milliseconds sinceBoot() const override;
};

}  // namespace weerbaar::platform
