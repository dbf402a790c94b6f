#include "core/time.h"

#include <array>
#include <charconv>
#include <cstdio>
#include <ctime>
#include <optional>

namespace weerbaar {

namespace {

constexpr std::int64_t msPerMinute = 60'000;
constexpr std::int64_t msPerDay = 86'400'000;

std::chrono::sys_time<std::chrono::milliseconds> wallTime(Moment moment)
{
    return std::chrono::sys_time<std::chrono::milliseconds>(
        std::chrono::milliseconds(moment.utcMs + moment.offsetMinutes * msPerMinute));
}

/// Reads exactly `count` digits at `position` and moves on.
std::optional<int> digits(std::string_view text, std::size_t& position, std::size_t count)
{
    if (position + count > text.size())
        return std::nullopt;
    int value = 0;
    for (std::size_t i = 0; i < count; ++i) {
        char const c = text[position + i];
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    position += count;
    return value;
}

bool skip(std::string_view text, std::size_t& position, char expected)
{
    if (position >= text.size() || text[position] != expected)
        return false;
    ++position;
    return true;
}

std::optional<Moment> parse(std::string_view text)
{
    std::size_t at = 0;
    auto const year = digits(text, at, 4);
    if (!year || !skip(text, at, '-'))
        return std::nullopt;
    auto const month = digits(text, at, 2);
    if (!month || !skip(text, at, '-'))
        return std::nullopt;
    auto const day = digits(text, at, 2);
    if (!day || at >= text.size() || (text[at] != 'T' && text[at] != 't' && text[at] != ' '))
        return std::nullopt;
    ++at;
    auto const hour = digits(text, at, 2);
    if (!hour || *hour > 23 || !skip(text, at, ':'))
        return std::nullopt;
    auto const minute = digits(text, at, 2);
    if (!minute || *minute > 59 || !skip(text, at, ':'))
        return std::nullopt;
    auto const second = digits(text, at, 2);
    if (!second || *second > 60)  // 60: a leap second, counted as the next second
        return std::nullopt;

    int milliseconds = 0;
    if (at < text.size() && text[at] == '.') {
        ++at;
        int scale = 100;
        bool any = false;
        while (at < text.size() && text[at] >= '0' && text[at] <= '9') {
            milliseconds += scale * (text[at] - '0');
            scale /= 10;
            any = true;
            ++at;
        }
        if (!any)
            return std::nullopt;
    }

    int offset = 0;
    if (at < text.size() && (text[at] == 'Z' || text[at] == 'z')) {
        ++at;
    } else {
        if (at >= text.size() || (text[at] != '+' && text[at] != '-'))
            return std::nullopt;
        int const sign = text[at] == '-' ? -1 : 1;
        ++at;
        auto const hours = digits(text, at, 2);
        if (!hours || *hours > 23 || !skip(text, at, ':'))
            return std::nullopt;
        auto const minutes = digits(text, at, 2);
        if (!minutes || *minutes > 59)
            return std::nullopt;
        offset = sign * (*hours * 60 + *minutes);
    }
    if (at != text.size())
        return std::nullopt;

    std::chrono::year_month_day const date{std::chrono::year(*year),
                                           std::chrono::month(static_cast<unsigned>(*month)),
                                           std::chrono::day(static_cast<unsigned>(*day))};
    if (!date.ok())
        return std::nullopt;
    std::int64_t const days = std::chrono::sys_days(date).time_since_epoch().count();
    std::int64_t const ms = days * msPerDay + ((*hour * 60LL + *minute) * 60 + *second) * 1000 + milliseconds;
    return Moment{ms - offset * msPerMinute, offset};
}

}  // namespace

std::string toRfc3339(Moment moment)
{
    auto const wall = wallTime(moment);
    auto const day = std::chrono::floor<std::chrono::days>(wall);
    std::chrono::year_month_day const date(day);
    std::chrono::hh_mm_ss const time(std::chrono::floor<std::chrono::seconds>(wall - day));
    int const offset = moment.offsetMinutes < 0 ? -moment.offsetMinutes : moment.offsetMinutes;
    std::array<char, 64> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "%04d-%02u-%02uT%02d:%02d:%02d%c%02d:%02d",
                  static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                  static_cast<unsigned>(date.day()), static_cast<int>(time.hours().count()),
                  static_cast<int>(time.minutes().count()), static_cast<int>(time.seconds().count()),
                  moment.offsetMinutes < 0 ? '-' : '+', offset / 60, offset % 60);
    return buffer.data();
}

Result<Moment> parseRfc3339(std::string_view text)
{
    if (auto const moment = parse(text))
        return *moment;
    return Error{ErrorCode::InvalidTime};
}

std::chrono::year_month_day localDay(Moment moment)
{
    return std::chrono::year_month_day(std::chrono::floor<std::chrono::days>(wallTime(moment)));
}

Moment onWall(std::chrono::year_month_day day, int hour, int offsetMinutes)
{
    constexpr std::int64_t msPerHour = 60 * msPerMinute;
    std::int64_t const days = std::chrono::sys_days(day).time_since_epoch().count();
    return {days * msPerDay + hour * msPerHour - offsetMinutes * msPerMinute, offsetMinutes};
}

Moment endOfLocalDay(Moment moment)
{
    auto const day = std::chrono::floor<std::chrono::days>(wallTime(moment));
    std::int64_t const wallMs = day.time_since_epoch().count() * msPerDay + msPerDay - msPerMinute;
    return {wallMs - moment.offsetMinutes * msPerMinute, moment.offsetMinutes};
}

Moment addMonths(Moment moment, int months)
{
    auto const wall = wallTime(moment);
    auto const day = std::chrono::floor<std::chrono::days>(wall);
    auto date = std::chrono::year_month_day(day) + std::chrono::months(months);
    if (!date.ok())
        date = date.year() / date.month() / std::chrono::last;
    std::int64_t const wallMs =
        std::chrono::sys_days(date).time_since_epoch().count() * msPerDay + (wall - day).count();
    return {wallMs - moment.offsetMinutes * msPerMinute, moment.offsetMinutes};
}

Moment addMilliseconds(Moment moment, std::int64_t milliseconds)
{
    return {moment.utcMs + milliseconds, moment.offsetMinutes};
}

Moment SystemClock::now() const
{
    using namespace std::chrono;
    auto const utcMs = duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
    std::time_t const seconds = static_cast<std::time_t>(utcMs / 1000);
    std::tm local{};
    localtime_r(&seconds, &local);
    return {utcMs, static_cast<int>(local.tm_gmtoff / 60)};
}

std::string toIsoDay(std::chrono::year_month_day day)
{
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02u", static_cast<int>(day.year()),
                  static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()));
    return text.data();
}

Result<std::chrono::year_month_day> parseIsoDay(std::string_view text)
{
    auto const number = [text](std::size_t from, std::size_t count) {
        int value = -1;
        auto const* const end = text.data() + from + count;
        auto const [stop, failed] = std::from_chars(text.data() + from, end, value);
        return failed == std::errc() && stop == end ? value : -1;
    };
    Error const invalid{ErrorCode::InvalidTime, std::string(text)};
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return invalid;
    int const year = number(0, 4);
    int const month = number(5, 2);
    int const day = number(8, 2);
    if (year < 1990 || month < 0 || day < 0)
        return invalid;
    std::chrono::year_month_day const result{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                                             std::chrono::day(static_cast<unsigned>(day))};
    if (!result.ok())
        return invalid;
    return result;
}

}  // namespace weerbaar
