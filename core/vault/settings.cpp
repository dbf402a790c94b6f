#include "core/vault/settings.h"

#include "core/text.h"

#include <charconv>

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

}  // namespace

Result<std::string> SettingsStore::read(std::string_view key)
{
    TRY_ASSIGN(auto statement, m_database.prepare("SELECT value FROM setting WHERE key = ?"));
    statement.bind(1, key);
    TRY_ASSIGN(bool const found, statement.step());
    return found ? statement.text(0) : std::string();
}

Result<void> SettingsStore::write(std::string_view key, std::string_view value)
{
    TRY_ASSIGN(auto statement, m_database.prepare("INSERT INTO setting (key, value) VALUES (?, ?) "
                                                  "ON CONFLICT DO UPDATE SET value = excluded.value"));
    statement.bind(1, key).bind(2, value);
    return statement.run();
}

Result<Settings> SettingsStore::load()
{
    Settings settings;
    TRY_ASSIGN(auto const background, read("lock.background"));
    TRY_ASSIGN(auto const idle, read("lock.idle"));
    settings.lockInBackground = secondsOf(background, settings.lockInBackground);
    if (auto const seconds = secondsOf(idle, settings.lockWhenIdle); seconds >= shortestIdleTime)
        settings.lockWhenIdle = seconds;
    TRY_ASSIGN(settings.name, read("owner.name"));
    TRY_ASSIGN(settings.municipality, read("owner.municipality"));
    TRY_ASSIGN(settings.clerkName, read("clerk.name"));
    TRY_ASSIGN(settings.clerkNumber, read("clerk.number"));
    return settings;
}

Result<void> SettingsStore::save(Settings const& settings)
{
    for (auto const* text : {&settings.name, &settings.municipality, &settings.clerkName, &settings.clerkNumber}) {
        if (text->size() > textMaximumBytes)
            return Error{ErrorCode::TextTooLong, "settings"};
        if (!isValidText(*text))
            return Error{ErrorCode::InvalidText, "settings"};
    }
    TRY_ASSIGN(auto transaction, Transaction::begin(m_database));
    TRY(write("lock.background", std::to_string(settings.lockInBackground.count())));
    TRY(write("lock.idle", std::to_string(settings.lockWhenIdle.count())));
    TRY(write("owner.name", settings.name));
    TRY(write("owner.municipality", settings.municipality));
    TRY(write("clerk.name", settings.clerkName));
    TRY(write("clerk.number", settings.clerkNumber));
    return transaction.commit();
}

Result<std::string> SettingsStore::incidentDraft()
{
    return read("incident.draft");
}

Result<void> SettingsStore::saveIncidentDraft(std::string_view draft)
{
    return write("incident.draft", draft);
}

}  // namespace weerbaar::vault
