// The shape of every answer that may fail: a value, or an error that says what failed.
#pragma once

#include <cassert>
#include <optional>
#include <type_traits>
#include <utility>
#include <variant>

namespace weerbaar {

/// A value of type T or an error of type E. Ignoring one does not compile.
///
/// For failures that data or circumstances cause. A mistake by the programmer is an assert.
/// The names are those of std::expected (C++23), so that it can take over later.
template <class T, class E>
class [[nodiscard]] Outcome {
public:
    using ValueType = T;
    using ErrorType = E;

    Outcome(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Outcome(E error) : m_state(std::in_place_index<1>, std::move(error)) {}

    [[nodiscard]] bool has_value() const noexcept { return m_state.index() == 0; }
    explicit operator bool() const noexcept { return has_value(); }

    [[nodiscard]] T& value() & { assert(has_value()); return *std::get_if<0>(&m_state); }
    [[nodiscard]] T const& value() const& { assert(has_value()); return *std::get_if<0>(&m_state); }
    [[nodiscard]] T&& value() && { assert(has_value()); return std::move(*std::get_if<0>(&m_state)); }

    [[nodiscard]] E const& error() const& { assert(!has_value()); return *std::get_if<1>(&m_state); }
    [[nodiscard]] E&& error() && { assert(!has_value()); return std::move(*std::get_if<1>(&m_state)); }

    [[nodiscard]] T& operator*() & { return value(); }
    [[nodiscard]] T const& operator*() const& { return value(); }
    [[nodiscard]] T* operator->() { return &value(); }
    [[nodiscard]] T const* operator->() const { return &value(); }

private:
    std::variant<T, E> m_state;
};

/// Success without a value, or an error.
template <class E>
class [[nodiscard]] Outcome<void, E> {
public:
    using ValueType = void;
    using ErrorType = E;

    Outcome() = default;
    Outcome(E error) : m_error(std::move(error)) {}

    [[nodiscard]] bool has_value() const noexcept { return !m_error.has_value(); }
    explicit operator bool() const noexcept { return has_value(); }

    [[nodiscard]] E const& error() const& { assert(m_error); return *m_error; }
    [[nodiscard]] E&& error() && { assert(m_error); return std::move(*m_error); }

private:
    std::optional<E> m_error;
};

}  // namespace weerbaar

#define WEERBAAR_JOIN2(a, b) a##b
#define WEERBAAR_JOIN(a, b) WEERBAAR_JOIN2(a, b)

/// Returns the error of `expression` from the calling function, if it failed.
#define TRY(expression)                                    \
    do {                                                   \
        auto tryOutcome = (expression);                    \
        if (!tryOutcome)                                   \
            return std::move(tryOutcome).error();          \
    } while (false)

/// Declares `declaration` with the value of `expression`, or returns its error. One use per line.
#define TRY_ASSIGN(declaration, expression)                                  \
    auto WEERBAAR_JOIN(tryOutcome, __LINE__) = (expression);                 \
    if (!WEERBAAR_JOIN(tryOutcome, __LINE__))                                \
        return std::move(WEERBAAR_JOIN(tryOutcome, __LINE__)).error();       \
    declaration = std::move(WEERBAAR_JOIN(tryOutcome, __LINE__)).value()
