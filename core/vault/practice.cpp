#include "core/vault/practice.h"

#include "core/vault/setting_row.h"

#include <algorithm>
#include <charconv>
#include <string>
#include <string_view>

namespace weerbaar::vault {

namespace {

constexpr std::int64_t dayMs = 24LL * 60 * 60 * 1000;

constexpr std::string_view offKey = "practice.off";
constexpr std::string_view sinceKey = "practice.since";
constexpr std::string_view rightKey = "practice.right";
constexpr std::string_view triesKey = "practice.tries";
constexpr std::string_view lastTryKey = "practice.tried";
constexpr std::string_view putOffKey = "practice.put-off";

Moment daysAfter(Moment moment, int days)
{
    return addMilliseconds(moment, days * dayMs);
}

Moment notAfter(Moment moment, Moment latest)
{
    return moment.utcMs > latest.utcMs ? latest : moment;
}

Result<int> countIn(Database& database, std::string_view key)
{
    TRY_ASSIGN(auto const text, readSetting(database, key));
    int value = 0;
    if (!text)
        return value;
    auto const end = text->data() + text->size();
    auto const [stop, error] = std::from_chars(text->data(), end, value);
    return error == std::errc() && stop == end && value >= 0 ? value : 0;
}

Result<std::optional<Moment>> momentIn(Database& database, std::string_view key)
{
    TRY_ASSIGN(auto const text, readSetting(database, key));
    if (!text)
        return std::optional<Moment>();
    auto const moment = parseRfc3339(*text);
    return moment ? std::optional(*moment) : std::nullopt;
}

Result<void> writeMoment(Database& database, std::string_view key, std::optional<Moment> moment)
{
    return moment ? writeSetting(database, key, toRfc3339(*moment)) : removeSetting(database, key);
}

}  // namespace

int practiceTriesLeft(Practice const& practice, Moment now)
{
    auto const& last = practice.lastTryAt;
    bool const isToday = last && last->utcMs <= now.utcMs && now.utcMs < daysAfter(*last, 1).utcMs;
    return isToday ? std::max(0, practiceTries - practice.tries) : practiceTries;
}

bool isPracticeDue(Practice const& practice, std::optional<Moment> lastIncidentAt, Moment now)
{
    if (!practice.isOn || practiceTriesLeft(practice, now) == 0)
        return false;
    auto const step = std::min(static_cast<std::size_t>(std::max(0, practice.rightInARow)), practiceDays.size() - 1);
    if (now.utcMs < daysAfter(notAfter(practice.since, now), practiceDays.at(step)).utcMs)
        return false;
    if (lastIncidentAt && now.utcMs < daysAfter(notAfter(*lastIncidentAt, now), practiceRestDays).utcMs)
        return false;
    // Further ahead than it was ever put off: the clock was set back since.
    bool const isPutOff = practice.putOffUntil && now.utcMs < practice.putOffUntil->utcMs;
    return !isPutOff || practice.putOffUntil->utcMs > daysAfter(now, practicePutOffDays).utcMs;
}

Practice withTry(Practice practice, Moment now)
{
    practice.tries = practiceTries - practiceTriesLeft(practice, now) + 1;
    practice.lastTryAt = now;
    return practice;
}

Practice afterRight(Practice practice, Moment now)
{
    practice.since = now;
    ++practice.rightInARow;
    practice.tries = 0;
    practice.lastTryAt.reset();
    practice.putOffUntil.reset();
    return practice;
}

Practice afterWrong(Practice practice)
{
    practice.rightInARow = 0;
    return practice;
}

Practice putOff(Practice practice, Moment now)
{
    practice.putOffUntil = daysAfter(now, practicePutOffDays);
    return practice;
}

Result<Practice> PracticeStore::load(Moment now)
{
    Practice practice;
    TRY_ASSIGN(auto const off, readSetting(m_database, offKey));
    practice.isOn = off != "1";
    TRY_ASSIGN(auto const since, momentIn(m_database, sinceKey));
    if (!since) {
        practice.since = now;
        TRY(writeMoment(m_database, sinceKey, now));
        return practice;
    }
    practice.since = *since;
    TRY_ASSIGN(practice.rightInARow, countIn(m_database, rightKey));
    TRY_ASSIGN(practice.tries, countIn(m_database, triesKey));
    TRY_ASSIGN(practice.lastTryAt, momentIn(m_database, lastTryKey));
    TRY_ASSIGN(practice.putOffUntil, momentIn(m_database, putOffKey));
    return practice;
}

Result<void> PracticeStore::save(Practice const& practice)
{
    TRY_ASSIGN(auto transaction, Transaction::begin(m_database));
    TRY(practice.isOn ? removeSetting(m_database, offKey) : writeSetting(m_database, offKey, "1"));
    TRY(writeMoment(m_database, sinceKey, practice.since));
    TRY(writeSetting(m_database, rightKey, std::to_string(practice.rightInARow)));
    TRY(writeSetting(m_database, triesKey, std::to_string(practice.tries)));
    TRY(writeMoment(m_database, lastTryKey, practice.lastTryAt));
    TRY(writeMoment(m_database, putOffKey, practice.putOffUntil));
    return transaction.commit();
}

Result<void> PracticeStore::restart()
{
    TRY_ASSIGN(auto transaction, Transaction::begin(m_database));
    for (auto const key : {sinceKey, rightKey, triesKey, lastTryKey, putOffKey})
        TRY(removeSetting(m_database, key));
    return transaction.commit();
}

}  // namespace weerbaar::vault
