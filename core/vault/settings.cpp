#include "core/vault/settings.h"

#include "core/text.h"
#include "core/vault/setting_row.h"

#include <charconv>
#include <utility>

namespace weerbaar::vault {

namespace {

constexpr std::size_t textMaximumBytes = 1024;
constexpr std::chrono::seconds longestLockTime{3600};  // a lock that never comes is no lock
constexpr std::chrono::seconds shortestIdleTime{30};    // nor is a vault that locks while it is read

std::chrono::seconds secondsOf(std::string const& text, std::chrono::seconds fallback)
{
    std::int64_t value = 0;
    auto const end = text.data() + text.size();
    auto const [stop, error] = std::from_chars(text.data(), end, value);
    if (error != std::errc() || stop != end || value < 0 || value > longestLockTime.count())
        return fallback;
    return std::chrono::seconds(value);
}

Result<void> checkLine(std::string_view text)
{
    if (text.size() > textMaximumBytes)
        return Error{ErrorCode::TextTooLong, "settings"};
    if (!isValidText(text))
        return Error{ErrorCode::InvalidText, "settings"};
    return {};
}

/// Never written is the same as empty here.
Result<std::string> textOf(Database& database, std::string_view key)
{
    TRY_ASSIGN(auto value, readSetting(database, key));
    return std::move(value).value_or(std::string());
}

std::string draftKey(std::string_view place)
{
    return std::string(place) + ".draft";
}

}  // namespace

Result<Settings> SettingsStore::load()
{
    Settings settings;
    TRY_ASSIGN(auto const background, textOf(m_database, "lock.background"));
    TRY_ASSIGN(auto const idle, textOf(m_database, "lock.idle"));
    settings.lockInBackground = secondsOf(background, settings.lockInBackground);
    if (auto const seconds = secondsOf(idle, settings.lockWhenIdle); seconds >= shortestIdleTime)
        settings.lockWhenIdle = seconds;
    TRY_ASSIGN(settings.name, textOf(m_database, "owner.name"));
    TRY_ASSIGN(settings.municipality, textOf(m_database, "owner.municipality"));
    return settings;
}

Result<void> SettingsStore::save(Settings const& settings)
{
    TRY(checkLine(settings.name));
    TRY(checkLine(settings.municipality));
    TRY_ASSIGN(auto transaction, Transaction::begin(m_database));
    TRY(writeSetting(m_database, "lock.background", std::to_string(settings.lockInBackground.count())));
    TRY(writeSetting(m_database, "lock.idle", std::to_string(settings.lockWhenIdle.count())));
    TRY(writeSetting(m_database, "owner.name", settings.name));
    TRY(writeSetting(m_database, "owner.municipality", settings.municipality));
    return transaction.commit();
}

Result<std::string> SettingsStore::draft(std::string_view place)
{
    return textOf(m_database, draftKey(place));
}

Result<void> SettingsStore::saveDraft(std::string_view place, std::string_view draft)
{
    return draft.empty() ? removeSetting(m_database, draftKey(place)) : writeSetting(m_database, draftKey(place), draft);
}

Result<std::string> SettingsStore::reportHeading()
{
    return textOf(m_database, "report.heading");
}

Result<void> SettingsStore::saveReportHeading(std::string_view heading)
{
    TRY(checkLine(heading));
    return writeSetting(m_database, "report.heading", heading);
}

}  // namespace weerbaar::vault
