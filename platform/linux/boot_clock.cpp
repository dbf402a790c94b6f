#include "platform/linux/boot_clock.h"

#include <cassert>

#include <time.h>

namespace weerbaar::platform {

std::chrono::milliseconds BootClock::sinceBoot() const
{
    // Not CLOCK_MONOTONIC, which steady_clock is: that stands still while the laptop is shut, and a vault
    // left open in a bag would stay open.
    timespec now{};
    [[maybe_unused]] int const result = clock_gettime(CLOCK_BOOTTIME, &now);
    assert(result == 0);
    using namespace std::chrono;
    return duration_cast<milliseconds>(seconds(now.tv_sec) + nanoseconds(now.tv_nsec));
}

}  // namespace weerbaar::platform
