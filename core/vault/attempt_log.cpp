#include "core/vault/attempt_log.h"

#include "core/vault/file_io.h"

#include <algorithm>
#include <charconv>
#include <string>
#include <string_view>

namespace weerbaar::vault {

namespace {

constexpr std::chrono::seconds firstWait{30};
constexpr std::chrono::seconds longestWait{15 * 60};
constexpr int mostAttempts = 1'000'000;
constexpr std::size_t fileLimit = 64;

}  // namespace

std::chrono::seconds AttemptLog::waitAfter(int attempts)
{
    if (attempts < freeAttempts)
        return std::chrono::seconds(0);
    int const doublings = std::min(attempts - freeAttempts, 10);
    return std::min(longestWait, firstWait * (1 << doublings));
}

AttemptLog::Record AttemptLog::read() const
{
    auto const content = readFile(m_file, fileLimit);
    if (!content)
        return {};
    std::string_view const text(reinterpret_cast<char const*>(content->data()), content->size());
    Record record;
    char const* const end = text.data() + text.size();
    auto const count = std::from_chars(text.data(), end, record.attempts);
    if (count.ec != std::errc() || count.ptr == end || *count.ptr != ' ')
        return {};
    auto const time = std::from_chars(count.ptr + 1, end, record.lastUtcMs);
    if (time.ec != std::errc() || record.attempts < 0 || record.attempts > mostAttempts)
        return {};
    return record;
}

std::chrono::seconds AttemptLog::remainingWait() const
{
    auto const record = read();
    auto const full = waitAfter(record.attempts);
    auto const now = m_clock.now().utcMs;
    if (full.count() > 0 && now < record.lastUtcMs) {
        // Without this the wait would last until the clock is back where it was: a year, perhaps.
        (void)write({record.attempts, now}).has_value();
        return full;
    }
    // Unsigned, because the distance between two times of 64 bits may not fit in 63.
    auto const passed = static_cast<std::uint64_t>(now) - static_cast<std::uint64_t>(record.lastUtcMs);
    auto const fullMs = static_cast<std::uint64_t>(std::chrono::milliseconds(full).count());
    if (passed >= fullMs)
        return std::chrono::seconds(0);
    return std::chrono::ceil<std::chrono::seconds>(std::chrono::milliseconds(fullMs - passed));
}

Result<void> AttemptLog::countAttempt()
{
    return write({std::min(read().attempts + 1, mostAttempts), m_clock.now().utcMs});
}

Result<void> AttemptLog::write(Record record) const
{
    auto const text = std::to_string(record.attempts) + ' ' + std::to_string(record.lastUtcMs) + '\n';
    return replaceFile(m_file, crypto::bytesOf(text));
}

Result<void> AttemptLog::clear()
{
    return removeFile(m_file);
}

}  // namespace weerbaar::vault
