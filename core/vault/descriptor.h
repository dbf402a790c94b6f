// An open file of the system's, closed on every way out.
#pragma once

#include <unistd.h>

#include <utility>

namespace weerbaar::vault {

/// Owns a file descriptor; negative: none. Move-only.
class Descriptor {
public:
    Descriptor() noexcept = default;
    explicit Descriptor(int value) noexcept : m_value(value) {}
    Descriptor(Descriptor&& other) noexcept : m_value(std::exchange(other.m_value, -1)) {}
    Descriptor& operator=(Descriptor&& other) noexcept
    {
        std::swap(m_value, other.m_value);
        return *this;
    }
    Descriptor(Descriptor const&) = delete;
    Descriptor& operator=(Descriptor const&) = delete;
    ~Descriptor()
    {
        if (m_value >= 0)
            ::close(m_value);
    }

    [[nodiscard]] int value() const noexcept { return m_value; }
    [[nodiscard]] int release() noexcept { return std::exchange(m_value, -1); }

private:
    int m_value = -1;
};

}  // namespace weerbaar::vault
